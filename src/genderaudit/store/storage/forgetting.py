"""The safe stop: everything that this laptop wrote since a mark is made not to exist."""

from __future__ import annotations

import datetime as dt
import json
import secrets
from typing import NamedTuple

from genderaudit.domain.errors import Defect
from genderaudit.domain.records import Author
from genderaudit.store.model import Erasure, Mark, errors
from genderaudit.store.rules import moment_text, revision_id, split_revision_id
from genderaudit.store.storage import undo
from genderaudit.store.storage.backups import CONTENTS
from genderaudit.store.storage.blobs import Blobs
from genderaudit.store.storage.erasing import appends_last, may_hold, renew_contents, renew_rows, scrub
from genderaudit.store.storage.journal import Journal, StepWriter, refresh_shown
from genderaudit.store.storage.schema import key_of

_NAME = "work.erase"
_KIND = "erasure"
_TAIL = "FROM revisions WHERE key > ? AND key < ?"
_ADD_HEAD = (
    "INSERT INTO heads (record, revision, kind, scope, shown, body)"
    " SELECT record, key, kind, scope, 1, body FROM revisions WHERE key = ?"
)


def _zeros(column: str) -> str:
    size = f"length(CAST({column} AS BLOB))"
    return f"{column} = substr(hex(zeroblob({size})), 1, {size})"


# A row of unchanged length is overwritten where it lies, so that what moving rows about leaves behind is zeros only.
_OVERWRITE = (
    f"UPDATE revisions SET {', '.join(map(_zeros, ('record', 'kind', 'scope', 'supersedes', 'body')))},"
    " digest = zeroblob(length(digest)), previous = zeroblob(length(previous)), hash = zeroblob(length(hash)),"
    " salt = zeroblob(length(salt)) WHERE key > ? AND key < ?"
)


class _Erased(NamedTuple):
    """An erasure of a record that stood at the mark already; its bodies are gone, so it has to be told again."""

    record: str
    name: str
    author: str
    reason: str
    made: str


def mark(journal: Journal) -> Mark:
    """Where the journal stands now. Raises Defect inside a step."""
    if journal.connection.in_transaction:
        raise Defect(what="a mark was set inside a step")
    return Mark(
        device=journal.device,
        number=journal.number,
        hash=journal.tip.hex(),
        merges=journal.merges,
        blobs=int(journal.connection.execute("SELECT coalesce(max(number), 0) FROM blobs").get),
    )


def forget_since(journal: Journal, blobs: Blobs, since: Mark, author: Author, reason: str, day: dt.date) -> Erasure:
    """Take out the tail of this device's chain in one transaction, then make sure that no trace stays in the log."""
    _require_standing(journal, since)
    made, bodies, steps, gone = "", 0, journal.number - since.number, tuple[str, ...]()
    with journal.transaction(_NAME):
        blobs.stop_arrivals()
        told = tuple(file for file in may_hold(journal) if _knows_more(journal, file, since))
        bounds = (key_of(journal.device_number, since.number), key_of(journal.device_number + 1, 0))
        if steps:
            bodies = int(journal.rows(f"SELECT count(*) {_TAIL} AND body IS NOT NULL", bounds)[0][0])
            steps = int(journal.rows("SELECT count(*) FROM steps WHERE key > ? AND key < ?", bounds)[0][0])
            _take_out(journal, since, bounds)
        gone = _discard_blobs(journal, blobs, since)
        if steps or gone:
            midnight = moment_text(dt.datetime.combine(day, dt.time(), dt.UTC))
            made = _tell(journal, author, reason, midnight)
            _forget_positions(journal, since)
    if made:
        scrub(journal)
    return Erasure(revision=made, bodies=bodies, blobs=gone, backups=told if made else (), steps=steps)


def _require_standing(journal: Journal, since: Mark) -> None:
    standing = journal.device == since.device and journal.number >= since.number
    here = revision_id(journal.device, since.number) if since.number else journal.continues
    if not standing or journal.hash_of(here).hex() != since.hash:
        raise errors.MarkPassed()
    if journal.merges != since.merges:
        raise errors.MergedSinceMark()


def _take_out(journal: Journal, since: Mark, bounds: tuple[int, int]) -> None:
    execute = journal.connection.execute
    moved = bool(journal.rows(f"SELECT 1 {_TAIL} AND action = 'erase' LIMIT 1", bounds))
    again = _erasures(journal, bounds)
    undo.states_before(journal, bounds[0])
    _heads_back(journal, bounds)
    execute(_OVERWRITE, bounds)
    execute(f"DELETE {_TAIL}", bounds)
    execute("DELETE FROM steps WHERE key > ? AND key < ?", bounds)
    journal.number, journal.tip = since.number, bytes.fromhex(since.hash)
    # Rows written at the very end of the table never move; others may have left copies of themselves behind.
    renew_rows(journal, revisions=moved or not appends_last(journal))
    for one in again:
        _erase_again(journal, one)


def _heads_back(journal: Journal, bounds: tuple[int, int]) -> None:
    """The heads at the mark: each local revision superseded heads of its moment, and nothing was merged since."""
    earlier: dict[str, set[int]] = {}
    for record, supersedes in journal.rows(f"SELECT record, supersedes {_TAIL}", bounds):
        keys = {journal.key(one) for one in supersedes.split()}
        earlier.setdefault(record, set()).update(key for key in keys if not bounds[0] < key < bounds[1])
    for record, keys in earlier.items():
        journal.connection.execute(
            "DELETE FROM heads WHERE record = ? AND revision > ? AND revision < ?", (record, *bounds)
        )
        standing = {head.revision for head in journal.heads(record)}
        for key in sorted(keys - standing):
            journal.connection.execute(_ADD_HEAD, (key,))
        if len(keys | standing) > 1:
            refresh_shown(journal, record)


def _erasures(journal: Journal, bounds: tuple[int, int]) -> list[_Erased]:
    sql = (
        "SELECT r.record, s.name, s.author, s.reason, s.made FROM revisions r JOIN steps s ON s.key = r.step"
        " WHERE r.key > ? AND r.key < ? AND r.action = 'erase' ORDER BY r.key"
    )
    last = {row[0]: _Erased(*row) for row in journal.rows(sql, bounds)}
    return [one for one in last.values() if _stood_before(journal, one.record, bounds)]


def _stood_before(journal: Journal, record: str, bounds: tuple[int, int]) -> bool:
    rows = journal.rows(f"SELECT supersedes {_TAIL} AND record = ?", (*bounds, record))
    keys = {journal.key(one) for (supersedes,) in rows for one in supersedes.split()}
    return any(not bounds[0] < key < bounds[1] for key in keys)


def _erase_again(journal: Journal, one: _Erased) -> None:
    heads = journal.heads(one.record)
    author = Author.model_validate_json(one.author)
    writer = StepWriter(journal, one.name, author, one.reason, day=one.made, state="fixed")
    writer.replace(one.record, heads[0].kind, heads[0].scope, heads, heads, "erase", None)
    writer.finish()


def _discard_blobs(journal: Journal, blobs: Blobs, since: Mark) -> tuple[str, ...]:
    added = [row[0] for row in journal.rows("SELECT sha256 FROM blobs WHERE number > ? ORDER BY 1", (since.blobs,))]
    used = "SELECT 1 FROM revisions WHERE body IS NOT NULL AND instr(body, ?) LIMIT 1"
    gone = tuple(sha256 for sha256 in added if not journal.rows(used, (sha256,)))
    for sha256 in gone:
        blobs.discard(sha256)
    if gone:
        renew_contents(journal)
    return gone


def _tell(journal: Journal, author: Author, reason: str, midnight: str) -> str:
    writer = StepWriter(journal, _NAME, author, reason, day=midnight, state="fixed")
    # Permanent ids carry the millisecond at which they were given; this one carries nothing.
    made = writer.replace(f"{_KIND}-{secrets.token_hex(13)}", _KIND, None, [], [], "erase", None)
    writer.finish()
    return made.id


def _knows_more(journal: Journal, file: str, since: Mark) -> bool:
    known = json.loads(journal.rows("SELECT known FROM copies WHERE file = ?", (file,))[0][0])
    return bool(known.get(since.device, 0) > since.number or known.get(CONTENTS, 0) > since.blobs)


def _forget_positions(journal: Journal, since: Mark) -> None:
    """Numbers are given again from the mark on, so nothing may claim to hold those that are gone."""
    execute = journal.connection.execute
    for file, text in journal.rows("SELECT file, known FROM copies"):
        known = json.loads(text)
        most = {since.device: since.number, CONTENTS: since.blobs}
        less = {name: min(number, most.get(name, number)) for name, number in known.items()}
        if less != known:
            execute("UPDATE copies SET known = ? WHERE file = ?", (json.dumps(less), file))
    for (value,) in journal.rows("SELECT value FROM facts WHERE name = 'session'"):
        device, number = split_revision_id(value)
        if device == since.device and number > since.number:
            execute("UPDATE facts SET value = ? WHERE name = 'session'", (revision_id(device, since.number),))
