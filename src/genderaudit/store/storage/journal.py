"""Writing the journal: one step is one transaction, and heads change with their revisions."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import threading
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import apsw

from genderaudit.domain.clock import Clock
from genderaudit.domain.errors import Defect
from genderaudit.domain.records import Author, Record
from genderaudit.runtime.machine import boot_id, monotonic_ns
from genderaudit.store import rules
from genderaudit.store.files import operation, past_the_log, told
from genderaudit.store.model import Action, Revision, StepFacts, errors
from genderaudit.store.storage.reading import head_keys, revision
from genderaudit.store.storage.schema import key_of, split_key

_TIP = "SELECT key, hash FROM revisions WHERE key >= ? AND key < ? ORDER BY key DESC LIMIT 1"
_HEADS = "SELECT id, revision, kind, scope, body FROM heads WHERE record = ? ORDER BY shown DESC"
_ADD_HEAD = "INSERT INTO heads (record, revision, kind, scope, shown, body) VALUES (?, ?, ?, ?, 1, ?)"
_MOVE_HEAD = "UPDATE heads SET revision = ?, scope = ?, body = ? WHERE id = ?"
_ADD_REVISION = (
    "INSERT INTO revisions (key, step, record, kind, scope, action, supersedes, digest, previous, hash, salt, body)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ADD_STEP = (
    "INSERT INTO steps (key, name, author, made, monotonic, boot, reason, refers, revisions, state)"
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1, ?)"
)
_COUNT_STEP = "UPDATE steps SET revisions = ? WHERE key = ?"
_SESSION = (
    "INSERT INTO facts (name, value) VALUES ('session', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)
_SESSION_AGAIN = "INSERT OR REPLACE INTO facts SELECT name, value FROM facts WHERE name = 'session'"
_KNOWN = "SELECT record FROM heads WHERE record IN (SELECT value FROM json_each(?))"
_SALT, _AT_ONCE = 16, 2000
_DROP_REDO = "UPDATE steps SET state = 'dropped' WHERE state = 'undone'"


class Head(NamedTuple):
    """One row of the heads table; `revision` is a key."""

    id: int
    revision: int
    kind: str
    scope: str | None
    body: str | None


@dataclass
class Journal:
    """One open connection with the chain of this device; every writer and reader of the room shares it."""

    connection: apsw.Connection
    path: Path
    clock: Clock
    device: str = ""
    device_number: int = 0
    continues: str = ""
    number: int = 0
    """Number of the last revision of this device."""
    tip: bytes = b""
    """Hash of it, or of the revision this device continues from."""
    devices: dict[int, str] = field(default_factory=dict)
    merges: int = 0
    """How many times work of other laptops was taken in."""
    sure: tuple[str, int, bytes, int] | None = None
    """`undo` or `redo`, a step, and at which `tip` and `merges` that can be done for certain."""
    noted: bool = False
    """Whether the file tells where this session began."""
    lock: threading.RLock = field(default_factory=threading.RLock)

    def load(self) -> None:
        """Read who we are and where our chain ends."""
        rows = list(self.connection.execute("SELECT number, id, continues FROM devices"))
        self.devices = {number: device for number, device, _ in rows}
        self.device = str(self.connection.execute("SELECT value FROM facts WHERE name = 'device'").get)
        mine = [(number, continues) for number, device, continues in rows if device == self.device]
        if not mine:
            raise errors.WorkspaceDamaged(file=self.path, reason=f"{self.device} is not listed")
        self.device_number, self.continues = mine[0]
        self.merges = int(self.connection.execute("SELECT value FROM facts WHERE name = 'merges'").get or 0)
        bounds = (key_of(self.device_number, 0), key_of(self.device_number + 1, 0))
        last = self.connection.execute(_TIP, bounds).fetchone()
        if last:
            self.number, self.tip = split_key(last[0])[1], last[1]
        else:
            self.number, self.tip = 0, self.hash_of(self.continues)

    def hash_of(self, revision: str) -> bytes:
        """Hash of a revision by its id; empty where there is none."""
        if not revision:
            return b""
        row = self.connection.execute("SELECT hash FROM revisions WHERE key = ?", (self.key(revision),)).fetchone()
        return bytes(row[0]) if row else b""

    def id(self, key: int) -> str:
        """The permanent id of a revision or step key."""
        device, number = split_key(key)
        return rules.revision_id(self.devices[device], number)

    def key(self, revision: str) -> int:
        """The key of a revision id. Raises KeyError for a device that this file has never met."""
        device, number = rules.split_revision_id(revision)
        for device_number, known in self.devices.items():
            if known == device:
                return key_of(device_number, number)
        raise KeyError(revision)

    def rows(self, sql: str, facts: tuple[object, ...] = ()) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        return self.connection.execute(sql, facts).fetchall()

    def heads(self, record_id: str) -> list[Head]:
        """Heads of a record, the shown one first; tombstones included."""
        return [Head(*row) for row in self.connection.execute(_HEADS, (record_id,))]

    @contextlib.contextmanager
    def transaction(self, what: str, *, large: bool = False) -> Iterator[None]:
        """All of the block or none of it; the lock is held until it is on the disk. `large`: thousands of records."""
        with self.lock:
            if self._inside(what):
                raise Defect(what=f"the step {what} began inside another step")
            # A session that wrote and was cut short is told by its log, which a large step does not begin by itself.
            way = past_the_log(self.connection, _SESSION_AGAIN) if large else contextlib.nullcontext()
            with way, self._transaction(what):
                yield

    @contextlib.contextmanager
    def _transaction(self, what: str) -> Iterator[None]:
        before = (self.number, self.tip, self.merges, self.noted)
        try:
            self.connection.execute("BEGIN IMMEDIATE")
            self._note_session()
            yield
            self.connection.execute("COMMIT")
        except BaseException as error:
            self.number, self.tip, self.merges, self.noted = before
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            sentence = told(error, self.path, what) if isinstance(error, apsw.Error) else None
            if sentence is not None:
                raise sentence from error
            raise

    def _note_session(self) -> None:
        # Written with the first change only, so that opening a file to read it leaves it as it is.
        if not self.noted:
            self.connection.execute(_SESSION, (rules.revision_id(self.device, self.number),))
            self.noted = True

    def _inside(self, what: str) -> bool:
        try:
            return self.connection.in_transaction
        except apsw.ConnectionClosedError as error:
            raise errors.WorkspaceClosed(file=self.path, what=operation(what)) from error

    @contextlib.contextmanager
    def step(
        self, name: str, author: Author, *, reason: str = "", refers: str = "", large: bool = False
    ) -> Iterator[StepWriter]:
        """A transaction whose revisions form one step. An ordinary step clears what could be done again."""
        with self.transaction(name, large=large):
            writer = StepWriter(self, name, author, reason, refers)
            yield writer
            if writer.written:
                writer.finish()


class StepWriter:
    """Writes the revisions of one step; given out by `Workspace.step`."""

    def __init__(
        self,
        journal: Journal,
        name: str,
        author: Author,
        reason: str = "",
        refers: str = "",
        *,
        day: str = "",
        state: str = "done",
    ) -> None:
        """`day` is a moment text in place of an exact time that must not be kept.

        A step in the state `done` can be undone, a `fixed` one can not.
        """
        self._journal = journal
        self._state = state
        self._made = day or rules.moment_text(journal.clock())
        self._monotonic, self._boot = (0, "") if day else (monotonic_ns(), boot_id())
        self._name, self._reason, self._refers = name, reason, refers
        self._author = author
        self._author_text = rules.canonical_json(author.model_dump(mode="json"))
        self.number = journal.number + 1
        self.key = key_of(journal.device_number, self.number)
        self._text = rules.step_text(
            step=journal.id(self.key),
            name=name,
            author=self._author_text,
            when=self._made,
            monotonic=self._monotonic,
            boot=self._boot,
            reason=reason,
            refers=refers,
        )
        facts = (name, self._author_text, self._made, self._monotonic, self._boot, reason, refers)
        self._row = (self.key, *facts, state)
        self._facts: StepFacts | None = None
        self._only_new = True

    @property
    def written(self) -> int:
        """How many revisions this step holds so far."""
        return self._journal.number + 1 - self.number

    def put(self, record: Record) -> Revision:
        """Save a record as it is now. One that did not change is not written again; its revision is returned."""
        return self._put(record, settling=False)

    def put_all(self, records: Iterable[Record]) -> int:
        """Save many records one after another as `put` does, many times sooner; tells how many were written."""
        before, rest = self.written, iter(records)
        while block := list(itertools.islice(rest, _AT_ONCE)):
            ids = json.dumps([one.id for one in block])
            known = {row[0] for row in self._journal.rows(_KNOWN, (ids,))}
            fresh: list[Record] = []
            for record in block:
                if record.id in known:
                    self._add(fresh)
                    fresh = []
                    self._put(record, settling=False)
                else:
                    known.add(record.id)
                    fresh.append(record)
            self._add(fresh)
        return self.written - before

    def _add(self, records: list[Record]) -> None:
        """Append the first revisions of records that have none yet."""
        if not records:
            return
        journal, facts = self._journal, list[tuple[str, str, str | None, bytes]]()
        bodies = [rules.canonical_body(one) for one in records]
        random = os.urandom(_SALT * len(records))
        salts = [random[at : at + _SALT] for at in range(0, len(random), _SALT)]
        for record, salt, body in zip(records, salts, bodies, strict=True):
            if not record.kind:
                raise Defect(what=f"the model {type(record).__name__} has no kind")
            facts.append((record.id, record.kind, record.scope(), rules.body_digest(salt, body)))
        if not self.written:
            journal.connection.execute(_ADD_STEP, self._row)
        first = key_of(journal.device_number, journal.number + 1)
        hashes = list(rules.hashes_of_new(journal.device, journal.number + 1, journal.tip, self._text, facts))
        chained = zip(facts, itertools.chain((journal.tip,), hashes), hashes, salts, bodies, strict=False)
        journal.connection.executemany(
            _ADD_REVISION,
            [
                (key, self.key, record, kind, scope, "put", "", digest, previous, whole, salt, body)
                for key, ((record, kind, scope, digest), previous, whole, salt, body) in enumerate(chained, first)
            ],
        )
        numbered = enumerate(zip(facts, bodies, strict=True), first)
        journal.connection.executemany(
            _ADD_HEAD, [(record, key, kind, scope, body) for key, ((record, kind, scope, _), body) in numbered]
        )
        journal.number, journal.tip = journal.number + len(records), hashes[-1]

    def settle(self, record: Record) -> Revision:
        """Save a record as the one that replaces all its heads, so that a conflict ends."""
        return self._put(record, settling=True)

    def remove(self, record_id: str) -> Revision:
        """End a record: it is no longer found, and its history stays. Raises KeyError if there is none."""
        return self._remove(record_id, settling=False)

    def settle_by_removal(self, record_id: str) -> Revision:
        """End a record in all its heads. Raises KeyError if there is none."""
        return self._remove(record_id, settling=True)

    def restore(self, earlier: Revision) -> Revision:
        """A record as it stood in an earlier revision, over the head that is shown now."""
        heads = self._journal.heads(earlier.record)
        replaced = replaced_by_change(heads, heads[:1])
        if len(replaced) == 1 and replaced[0].body == earlier.body and replaced[0].scope == earlier.scope:
            return revision(self._journal, replaced[0].revision)
        action: Action = "remove" if earlier.body is None else "put"
        return self.replace(earlier.record, earlier.kind, earlier.scope, heads, replaced, action, earlier.body)

    def _put(self, record: Record, *, settling: bool) -> Revision:
        body, scope, kind = rules.canonical_body(record), record.scope(), record.kind
        if not kind:
            raise Defect(what=f"the model {type(record).__name__} has no kind")
        heads = self._journal.heads(record.id)
        if heads and heads[0].kind != kind:
            raise Defect(what=f"the record {record.id} is a {heads[0].kind} and was put as a {kind}")
        replaced = heads if settling else replaced_by_change(heads, heads[:1])
        if len(replaced) == 1 and replaced[0].body == body and replaced[0].scope == scope:
            return revision(self._journal, replaced[0].revision)
        return self.replace(record.id, kind, scope, heads, replaced, "put", body)

    def _remove(self, record_id: str, *, settling: bool) -> Revision:
        heads = self._journal.heads(record_id)
        if not any(head.body is not None for head in heads):
            raise KeyError(record_id)
        shown = heads[0]
        return self.replace(record_id, shown.kind, shown.scope, heads, heads if settling else heads[:1], "remove", None)

    def replace(
        self,
        record_id: str,
        kind: str,
        scope: str | None,
        heads: list[Head],
        replaced: list[Head],
        action: Action,
        body: str | None,
    ) -> Revision:
        """Append a revision that supersedes some heads of a record, and move the heads with it."""
        key, made = self.append(
            record_id, kind, scope, action, tuple(self._journal.id(head.revision) for head in replaced), body
        )
        execute = self._journal.connection.execute
        if replaced:
            execute(_MOVE_HEAD, (key, scope, body, replaced[0].id))
            for head in replaced[1:]:
                execute("DELETE FROM heads WHERE id = ?", (head.id,))
        else:
            execute(_ADD_HEAD, (record_id, key, kind, scope, body))
        if len(heads) > 1 or (heads and not replaced):
            refresh_shown(self._journal, record_id)
        return made

    def branch(
        self,
        record_id: str,
        kind: str,
        scope: str | None,
        action: Action,
        supersedes: tuple[str, ...],
        body: str | None,
    ) -> None:
        """Append a revision as one head beside others of its record."""
        key, _ = self.append(record_id, kind, scope, action, supersedes, body)
        self._journal.connection.execute(_ADD_HEAD, (record_id, key, kind, scope, body))
        refresh_shown(self._journal, record_id)

    def append(
        self,
        record_id: str,
        kind: str,
        scope: str | None,
        action: Action,
        supersedes: tuple[str, ...],
        body: str | None,
    ) -> tuple[int, Revision]:
        """Append a revision to the chain of this device without touching heads."""
        journal, self._only_new = self._journal, self._only_new and not supersedes
        salt = None if body is None else os.urandom(16)
        digest = b"" if body is None or salt is None else rules.body_digest(salt, body)
        number, previous = journal.number + 1, journal.tip
        key, name = key_of(journal.device_number, number), rules.revision_id(journal.device, number)
        if not self.written:
            journal.connection.execute(_ADD_STEP, self._row)
        superseded = " ".join(supersedes)
        digest_of_all = rules.revision_hash(
            revision=name,
            record=record_id,
            kind=kind,
            scope=scope,
            action=action,
            supersedes=superseded,
            digest=digest,
            previous=previous,
            step=self._text,
        )
        journal.connection.execute(
            _ADD_REVISION,
            (key, self.key, record_id, kind, scope, action, superseded, digest, previous, digest_of_all, salt, body),
        )
        journal.number, journal.tip = number, digest_of_all
        made = Revision(
            id=name,
            record=record_id,
            kind=kind,
            scope=scope,
            action=action,
            supersedes=supersedes,
            step=self.facts(),
            digest=digest.hex(),
            previous=previous.hex(),
            hash=digest_of_all.hex(),
            body=body,
        )
        return key, made

    def facts(self) -> StepFacts:
        """The step's facts as every revision of it carries them."""
        if self._facts is None:
            self._facts = StepFacts.model_validate(
                {
                    "id": self._journal.id(self.key),
                    "name": self._name,
                    "author": self._author,
                    "when": self._made,
                    "monotonic": self._monotonic,
                    "boot": self._boot,
                    "device": self._journal.device,
                    "reason": self._reason,
                    "refers": self._refers,
                }
            )
        return self._facts

    def finish(self) -> None:
        """Complete the step's own row. An ordinary step clears what could be done again."""
        if self._state == "done":
            self._journal.connection.execute(_DROP_REDO)
            if self._only_new:
                self._journal.sure = ("undo", self.key, self._journal.tip, self._journal.merges)
        if self.written > 1:
            self._journal.connection.execute(_COUNT_STEP, (self.written, self.key))


def replaced_by_change(heads: list[Head], chosen: list[Head]) -> list[Head]:
    """The heads that a change of the chosen ones replaces: all of them where none has a body.

    Nothing is hidden by that, and what is written after an erasure then builds on every erasure known here.
    """
    return chosen if any(head.body is not None for head in heads) else heads


def refresh_shown(journal: Journal, record_id: str) -> None:
    """Decide anew which of several heads of a record is shown (see `rules.shown_first`)."""
    heads = [revision(journal, key) for key in head_keys(journal, record_id)]
    for place, head in enumerate(rules.shown_first(heads)):
        facts = (place == 0, record_id, journal.key(head.id))
        journal.connection.execute("UPDATE heads SET shown = ? WHERE record = ? AND revision = ?", facts)
