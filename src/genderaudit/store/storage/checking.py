"""The whole proof of a workspace: chains, digests, heads, blobs, and the pages of the file."""

from __future__ import annotations

from typing import NamedTuple

import apsw

from genderaudit.domain.problems import Problem
from genderaudit.runtime.language import Texts, catalogue
from genderaudit.store import rules
from genderaudit.store.storage.blobs import Blobs
from genderaudit.store.storage.journal import Journal
from genderaudit.store.storage.schema import key_of, split_key

_REVISIONS = (
    "SELECT r.key, r.step, r.record, r.kind, r.scope, r.action, r.supersedes, r.digest, r.previous, r.hash, r.salt,"
    " r.body, s.key, s.name, s.author, s.made, s.monotonic, s.boot, s.reason, s.refers"
    " FROM revisions r LEFT JOIN steps s ON s.key = r.step WHERE r.key >= ? AND r.key < ? ORDER BY r.key"
)


class _Link(NamedTuple):
    """One row of the walk; step facts are None where the step's row is gone."""

    key: int
    step: int
    record: str
    kind: str
    scope: str | None
    action: str
    supersedes: str
    digest: bytes
    previous: bytes
    hash: bytes
    salt: bytes | None
    body: str | None
    found_step: int | None
    name: str
    author: str
    made: str
    monotonic: int
    boot: str
    reason: str
    refers: str


def check(journal: Journal, blobs: Blobs, language: str) -> list[Problem]:
    """Every problem of the open file, in words and with its place; bounded memory but for the ids of records."""
    found = _Findings(journal, language)
    try:
        _pages(found)
        _chains(found)
        _steps(found)
        _erased(found)
        _heads(found)
        _blobs(found, blobs)
    except (apsw.CorruptError, apsw.NotADBError, apsw.IOError) as error:
        found.add("pages", "file", reason=error)
    return found.problems


class _Findings:
    """Problems as they are met, and what the later readings need from the walk along the chains."""

    def __init__(self, journal: Journal, language: str) -> None:
        self.journal = journal
        self.problems: list[Problem] = []
        self.superseded: set[int] = set()
        self.bare: dict[int, str] = {}
        """Keys of puts without a body, with their record."""
        self.erasures: dict[str, int] = {}
        self._texts: Texts = catalogue(language)

    def add(self, code: str, place: str, **facts: object) -> None:
        words = f"store.check.{code}"
        self.problems.append(
            Problem(
                code=f"store.{code}",
                message=self._texts(f"{words}.message", place=place, **facts),
                remedy=self._texts("store.check.remedy"),
                file=str(self.journal.path),
                place=place,
            )
        )

    def key(self, revision: str) -> int | None:
        try:
            return self.journal.key(revision)
        except (KeyError, ValueError):
            return None

    def name(self, key: int) -> str:
        device, number = split_key(key)
        return f"{self.journal.devices.get(device, f'device {device}')}:{number}"


def _pages(found: _Findings) -> None:
    for (line,) in found.journal.rows("PRAGMA integrity_check(20)"):
        if line != "ok":
            found.add("pages", "file", reason=line)
    for table, row, *_ in found.journal.rows("PRAGMA foreign_key_check"):
        found.add("pages", f"{table}, row {row}", reason="foreign key")


def _chains(found: _Findings) -> None:
    known = set(found.journal.devices)
    for device in sorted({row[0] for row in found.journal.rows("SELECT DISTINCT key >> 40 FROM revisions")} - known):
        found.add("device", f"device {device}")
    for device, continues in found.journal.rows("SELECT number, continues FROM devices ORDER BY number"):
        _chain(found, device, continues)


def _chain(found: _Findings, device: int, continues: str) -> None:
    expected, previous = 1, _start(found, device, continues)
    for row in found.journal.connection.execute(_REVISIONS, (key_of(device, 0), key_of(device + 1, 0))):
        link = _Link(*row)
        place, number = found.name(link.key), split_key(link.key)[1]
        if number != expected:
            found.add("gap", place, first=expected, last=number - 1)
        elif link.previous != previous:
            found.add("previous", place)
        _link(found, link, place)
        expected, previous = number + 1, link.hash


def _start(found: _Findings, device: int, continues: str) -> bytes:
    if not continues:
        return b""
    key = found.key(continues)
    row = found.journal.connection.execute("SELECT hash FROM revisions WHERE key = ?", (key,)).fetchone()
    if row is None:
        found.add("continues", found.journal.devices[device], revision=continues)
        return b""
    return bytes(row[0])


def _link(found: _Findings, link: _Link, place: str) -> None:
    if link.found_step is None:
        found.add("step", place)
    elif link.hash != _hash(found, link, place):
        found.add("hash", place, record=link.record)
    if link.action == "put":
        _body(found, link, place)
    elif link.body is not None:
        found.add("digest", place, record=link.record)
    if link.action == "erase":
        found.erasures[link.record] = link.key
    for earlier in link.supersedes.split():
        key = found.key(earlier)
        if key is None:
            found.add("superseded", place, revision=earlier)
        else:
            found.superseded.add(key)


def _hash(found: _Findings, link: _Link, place: str) -> bytes:
    step = rules.step_text(
        step=found.name(link.step),
        name=link.name,
        author=link.author,
        when=link.made,
        monotonic=link.monotonic,
        boot=link.boot,
        reason=link.reason,
        refers=link.refers,
    )
    return rules.revision_hash(
        revision=place,
        record=link.record,
        kind=link.kind,
        scope=link.scope,
        action=link.action,
        supersedes=link.supersedes,
        digest=link.digest,
        previous=link.previous,
        step=step,
    )


def _body(found: _Findings, link: _Link, place: str) -> None:
    if link.body is None:
        found.bare[link.key] = link.record
    elif link.salt is None or rules.body_digest(link.salt, link.body) != link.digest:
        found.add("digest", place, record=link.record)


def _steps(found: _Findings) -> None:
    sql = (
        "SELECT s.key FROM steps s LEFT JOIN"
        " (SELECT step, count(*) AS n, min(key) AS first, max(key) AS last FROM revisions GROUP BY step) r"
        " ON r.step = s.key WHERE r.n IS NOT s.revisions OR r.first <> s.key OR r.last <> s.key + s.revisions - 1"
    )
    for (key,) in found.journal.rows(sql):
        found.add("step", found.name(key))


def _erased(found: _Findings) -> None:
    for key, record in found.bare.items():
        if record not in found.erasures:
            found.add("body_missing", found.name(key), record=record)
    for record, key in found.erasures.items():
        kept = _earlier_bodies(found, key)
        if kept:
            found.add("erased_kept", found.name(kept[0]), record=record)


def _earlier_bodies(found: _Findings, key: int) -> list[int]:
    """Revisions before an erasure that still have a body."""
    waiting, seen, kept = [key], set[int](), list[int]()
    while waiting:
        one = waiting.pop()
        if one in seen:
            continue
        seen.add(one)
        row = found.journal.rows("SELECT supersedes, body IS NOT NULL FROM revisions WHERE key = ?", (one,))
        if row and row[0][1]:
            kept.append(one)
        waiting += [earlier for name in (row[0][0].split() if row else ()) if (earlier := found.key(name)) is not None]
    return kept


def _heads(found: _Findings) -> None:
    missing = found.superseded - {row[0] for row in found.journal.rows("SELECT key FROM revisions")}
    for key in sorted(missing):
        found.add("superseded", "journal", revision=found.name(key))
    rows = found.journal.connection.execute(
        "SELECT r.key, r.record, h.id, h.record = r.record AND h.kind = r.kind AND h.scope IS r.scope"
        " AND h.body IS r.body FROM revisions r LEFT JOIN heads h ON h.revision = r.key"
    )
    for key, record, head, same in rows:
        is_head = key not in found.superseded
        if is_head != (head is not None) or (is_head and not same):
            found.add("head", found.name(int(key)), record=record)
    sql = "SELECT h.record, h.revision FROM heads h LEFT JOIN revisions r ON r.key = h.revision WHERE r.key IS NULL"
    for record, key in found.journal.rows(sql):
        found.add("head", found.name(key), record=record)
    for (record,) in found.journal.rows("SELECT record FROM heads GROUP BY record HAVING sum(shown) <> 1"):
        found.add("head", record, record=record)


def _blobs(found: _Findings, blobs: Blobs) -> None:
    for blob in blobs.list():
        if not blobs.verify(blob.sha256):
            found.add("blob", blob.sha256)
