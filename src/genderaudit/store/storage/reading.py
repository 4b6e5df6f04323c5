"""Reading the journal: revisions, histories, steps and the state as of a moment."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Collection, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from genderaudit.domain.records import Record
from genderaudit.store import rules
from genderaudit.store.files import spoken
from genderaudit.store.model import Conflict, LiveBody, Revision, StepInfo, errors
from genderaudit.store.model.journal import decode
from genderaudit.store.storage.schema import key_of

if TYPE_CHECKING:
    from genderaudit.store.storage.journal import Journal

R = TypeVar("R", bound=Record)

COLUMNS = (
    "r.key, r.record, r.kind, r.scope, r.action, r.supersedes, r.digest, r.previous, r.hash, r.body,"
    " s.key, s.name, s.author, s.made, s.monotonic, s.boot, s.reason, s.refers"
)
_ONE = f"SELECT {COLUMNS} FROM revisions r JOIN steps s ON s.key = r.step WHERE r.key = ?"
_STEPS = "SELECT key, name, author, made, reason, refers, revisions, state = 'undone' FROM steps"


def revision(journal: Journal, key: int) -> Revision:
    """One revision by its key. Raises KeyError where the journal has none."""
    row = journal.connection.execute(_ONE, (key,)).fetchone()
    if row is None:
        raise KeyError(journal.id(key))
    return as_revision(journal, row)


def as_revision(journal: Journal, row: tuple[Any, ...]) -> Revision:
    """A revision from a row of `COLUMNS`."""
    key, record, kind, scope, action, supersedes, digest, previous, whole, body, step, name, author, made, *rest = row
    monotonic, boot, reason, refers = rest
    facts = {
        "id": journal.id(step),
        "name": name,
        "author": json.loads(author),
        "when": made,
        "monotonic": monotonic,
        "boot": boot,
        "device": rules.split_revision_id(journal.id(step))[0],
        "reason": reason,
        "refers": refers,
    }
    return Revision.model_validate(
        {
            "id": journal.id(key),
            "record": record,
            "kind": kind,
            "scope": scope,
            "action": action,
            "supersedes": tuple(supersedes.split()),
            "step": facts,
            "digest": digest.hex(),
            "previous": previous.hex(),
            "hash": whole.hex(),
            "body": body,
        }
    )


def head_keys(journal: Journal, record_id: str) -> list[int]:
    """Keys of the heads of a record, the shown one first."""
    rows = journal.connection.execute("SELECT revision FROM heads WHERE record = ? ORDER BY shown DESC", (record_id,))
    return [row[0] for row in rows]


def history(journal: Journal, record_id: str) -> list[Revision]:
    """Every revision of a record, each after those it supersedes; empty for an unknown record."""
    found: dict[str, Revision] = {}
    waiting = head_keys(journal, record_id)
    while waiting:
        row = journal.connection.execute(_ONE, (waiting.pop(),)).fetchone()
        if row is None or journal.id(row[0]) in found:  # a missing revision is for check() to name
            continue
        one = as_revision(journal, row)
        found[one.id] = one
        waiting += [journal.key(earlier) for earlier in one.supersedes if earlier not in found]
    return rules.in_causal_order(found)


def get(journal: Journal, model: type[R], record_id: str) -> R | None:
    """The shown head of a record, decoded; None where there is none, or one of another kind."""
    # without the plus SQLite goes through every record of the kind in place of the few heads of this one
    row = journal.connection.execute(
        "SELECT body FROM heads WHERE record = ? AND +kind = ? AND shown AND body IS NOT NULL", (record_id, model.kind)
    ).fetchone()
    return None if row is None else decode(model, record_id, row[0])


def find(journal: Journal, model: type[R], scope: str | None) -> list[R]:
    """Live records of a kind, in one scope or in all, ordered by record id."""
    sql = "SELECT record, body FROM heads WHERE kind = ?"
    facts: tuple[str, ...] = (model.kind,)
    if scope is not None:
        sql, facts = f"{sql} AND scope = ?", (model.kind, scope)
    rows = journal.rows(f"{sql} AND shown AND body IS NOT NULL ORDER BY record", facts)
    return [decode(model, record, body) for record, body in rows]


def _few_of(journal: Journal, kind: str) -> list[LiveBody] | None:
    """All live records of a kind through its index; None where they are many: those are read page by page."""
    sql = "SELECT record, kind, scope, body FROM heads WHERE kind = ? AND shown AND body IS NOT NULL ORDER BY id"
    with journal.lock, spoken(journal.path, "find"):
        if len(journal.rows("SELECT 1 FROM heads WHERE kind = ? LIMIT 4001", (kind,))) > 4000:
            return None
        return [LiveBody(record, kind, scope, body) for record, kind, scope, body in journal.rows(sql, (kind,))]


def live(journal: Journal, kinds: Collection[str] | None) -> Iterator[LiveBody]:
    """Live records as text in the order in which they came to be, a few thousand at a time."""
    wanted, last = None if kinds is None else frozenset(kinds), 0
    if wanted is not None and len(wanted) == 1:
        few = _few_of(journal, *wanted)
        if few is not None:
            yield from few
            return
    sql = "SELECT id, record, kind, scope, body FROM heads WHERE id > ? AND shown AND body IS NOT NULL"
    if wanted is not None:
        sql += f" AND +kind IN ({', '.join('?' * len(wanted))})"
    while True:
        with journal.lock, spoken(journal.path, "find"):
            rows = journal.rows(f"{sql} ORDER BY id LIMIT 2000", (last, *sorted(wanted or ())))
        if not rows:
            return
        last = rows[-1][0]
        for _, record, kind, scope, body in rows:
            yield LiveBody(record, kind, scope, body)


_JOINED = "group_concat(record, char(10)), group_concat(kind, char(10)), group_concat(body, char(10)), max(id)"

_SHOWN = "AND shown AND body IS NOT NULL ORDER BY id"


def texts(journal: Journal, kinds: Collection[str]) -> Iterator[list[tuple[str, str, str]]]:
    """Live records of some kinds as rows of record, kind and body, thousands at a time, in their order.

    A block is decrypted while the one before it is worked on, unless somebody is writing.
    """
    wanted = sorted(kinds)
    some = f"SELECT record, kind, body, id FROM heads WHERE id > ? AND +kind IN ({', '.join('?' * len(wanted))})"
    # joined inside SQLite, which lets other threads work meanwhile; canonical JSON holds no line end
    sql = f"SELECT {_JOINED} FROM ({some} {_SHOWN} LIMIT 4000)"

    def block(last: int) -> tuple[list[tuple[str, str, str]], int | None]:
        with journal.lock, spoken(journal.path, "find"):
            *joined, end = journal.rows(sql, (last, *wanted))[0]
            if end is None:
                return [], None
            columns = [one.split("\n") for one in joined]
            if len({*map(len, columns)}) > 1:  # an id with a line end
                return [row[:3] for row in journal.rows(f"{some} AND id <= ? {_SHOWN}", (last, *wanted, end))], end
            return list(zip(*columns, strict=True)), end

    with journal.lock, spoken(journal.path, "find"):
        ahead = not journal.connection.in_transaction
    with ThreadPoolExecutor(1, thread_name_prefix="texts") as reader:
        rows, last = block(0)
        while last is not None:
            # inside a step of this very thread, another one would wait for its end
            coming = reader.submit(block, last) if ahead else None
            yield rows
            rows, last = coming.result() if coming else block(last)


def changed_since(journal: Journal, token: str) -> frozenset[str] | None:
    """The records written since a token; None where work of others was taken in, or ours was forgotten, since."""
    number, _, rest = token.partition("-")
    merges, _, tip = rest.partition("-")
    if not number.isdecimal() or merges != str(journal.merges):
        return None
    last = key_of(journal.device_number, int(number))
    if int(number):
        rows = journal.rows("SELECT hash FROM revisions WHERE key = ?", (last,))
        if not rows or bytes(rows[0][0]).hex() != tip:
            return None
    elif journal.continues:
        return None
    sql = "SELECT DISTINCT record FROM revisions WHERE key > ? AND key < ?"
    return frozenset(row[0] for row in journal.rows(sql, (last, key_of(journal.device_number + 1, 0))))


def restorable(journal: Journal, revision_id: str) -> Revision:
    """A revision that a record can go back to. Raises KeyError, VersionErased."""
    try:
        earlier = revision(journal, journal.key(revision_id))
    except ValueError:
        raise KeyError(revision_id) from None
    if earlier.erased or earlier.action == "erase":
        raise errors.VersionErased(revision=revision_id)
    return earlier


def conflicts(journal: Journal) -> list[Conflict]:
    """Records with more than one head and something left to choose, ordered by record id."""
    records = journal.rows("SELECT record FROM heads GROUP BY record HAVING count(*) > 1 ORDER BY record")
    found = []
    for (record,) in records:
        heads = rules.shown_first(revision(journal, key) for key in head_keys(journal, record))
        choices = tuple(head for head in heads if not head.erased and head.action != "erase")
        if len(choices) > 1 and any(head.body is not None for head in choices):
            found.append(Conflict(record=record, kind=choices[0].kind, heads=choices))
    return found


def as_step(journal: Journal, row: tuple[Any, ...]) -> StepInfo:
    """A step from a row of the steps query."""
    key, name, author, made, reason, refers, revisions, undone = row
    return StepInfo.model_validate(
        {
            "id": journal.id(key),
            "name": name,
            "author": json.loads(author),
            "when": made,
            "reason": reason,
            "refers": refers,
            "turned": _name_of(journal, refers),
            "revisions": revisions,
            "undone": bool(undone),
        }
    )


def _name_of(journal: Journal, step_id: str) -> str:
    if not step_id:
        return ""
    found = journal.connection.execute("SELECT name FROM steps WHERE key = ?", (journal.key(step_id),)).fetchone()
    return str(found[0]) if found else ""


def steps(journal: Journal, limit: int) -> list[StepInfo]:
    """The latest steps of all devices by claimed time, newest first."""
    rows = journal.connection.execute(f"{_STEPS} ORDER BY made DESC, key DESC LIMIT ?", (limit,)).fetchall()
    return [as_step(journal, row) for row in rows]


def step(journal: Journal, key: int) -> StepInfo:
    """One step by its key."""
    return as_step(journal, journal.rows(f"{_STEPS} WHERE key = ?", (key,))[0])


def step_revisions(journal: Journal, step_id: str, limit: int) -> list[Revision]:
    """The first revisions of one step, in the order written. Raises KeyError for an unknown step."""
    key = journal.key(step_id)
    rows = journal.rows("SELECT revisions FROM steps WHERE key = ?", (key,))
    if not rows:
        raise KeyError(step_id)
    sql = f"SELECT {COLUMNS} FROM revisions r JOIN steps s ON s.key = r.step"
    sql += " WHERE r.key >= ? AND r.key < ? ORDER BY r.key"
    return [as_revision(journal, row) for row in journal.rows(sql, (key, key + min(rows[0][0], limit)))]


def chain(journal: Journal, device: int, after: int = 0) -> Iterator[Revision]:
    """Revisions of one device (its number in this file) in the order of its chain, after a number."""
    sql = f"SELECT {COLUMNS} FROM revisions r JOIN steps s ON s.key = r.step"
    sql += " WHERE r.key > ? AND r.key < ? ORDER BY r.key"
    for row in journal.connection.execute(sql, (key_of(device, after), key_of(device + 1, 0))):
        yield as_revision(journal, row)


class _Then(NamedTuple):
    """One head of a record at a moment."""

    key: int
    kind: str
    scope: str | None


class Snapshot:
    """The state as this file knew it at a moment, by the clocks of the laptops that wrote it."""

    def __init__(self, journal: Journal, moment: dt.datetime) -> None:
        self.moment = moment
        self._journal = journal
        self._heads = self._heads_then(rules.moment_text(moment))

    def _heads_then(self, until: str) -> dict[str, list[_Then]]:
        journal, written, gone = self._journal, dict[int, tuple[str, _Then]](), set[int]()
        sql = "SELECT r.key, r.kind, r.scope, r.record, r.supersedes FROM revisions r JOIN steps s ON s.key = r.step"
        for key, kind, scope, record, supersedes in journal.rows(f"{sql} WHERE s.made <= ?", (until,)):
            written[key] = (record, _Then(key, kind, scope))
            gone.update(journal.key(one) for one in supersedes.split())
        heads: dict[str, list[_Then]] = {}
        for key, (record, then) in written.items():
            if key not in gone:
                heads.setdefault(record, []).append(then)
        return heads

    def _shown(self, record_id: str) -> _Then | None:
        heads = self._heads.get(record_id, [])
        if len(heads) > 1:
            order = rules.shown_first(revision(self._journal, head.key) for head in heads)
            first = self._journal.key(order[0].id)
            return next(head for head in heads if head.key == first)
        return heads[0] if heads else None

    def _read(self, model: type[R], record_id: str, scope: str | None) -> R | None:
        shown = self._shown(record_id)
        if shown is None or shown.kind != model.kind or scope not in (None, shown.scope):
            return None
        body = self._journal.rows("SELECT body FROM revisions WHERE key = ?", (shown.key,))[0][0]
        return None if body is None else decode(model, record_id, body)

    def get(self, model: type[R], record_id: str) -> R | None:
        """The record then; None where it was not there, or has been erased since."""
        with self._journal.lock:
            return self._read(model, record_id, None)

    def find(self, model: type[R], scope: str | None = None) -> list[R]:
        """Live records of a kind then, in one scope or in all, ordered by record id."""
        with self._journal.lock:
            found = (self._read(model, record, scope) for record in sorted(self._heads))
            return [one for one in found if one is not None]
