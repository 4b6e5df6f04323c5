"""The journal's words: a revision, the step it belongs to, and records with more than one head."""

from __future__ import annotations

import datetime as dt
from typing import Literal, TypeVar

from pydantic import ValidationError

from genderaudit.domain.records import Author, Record, Value
from genderaudit.domain.time import Moment
from genderaudit.store.model.errors import UnreadableRecord

R = TypeVar("R", bound=Record)

Action = Literal["put", "remove", "erase"]


def decode(model: type[R], record_id: str, body: str) -> R:
    """A record from its canonical JSON. Raises UnreadableRecord where it does not fit the model."""
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        reason = f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
        raise UnreadableRecord(record=record_id, kind=model.kind, reason=reason) from error


class StepFacts(Value):
    """What all revisions of one step have in common."""

    id: str
    """`<device>:<number of its first revision>`."""
    name: str
    """A stable code such as `answer.set`."""
    author: Author
    when: Moment
    """Wall clock of the laptop: a claim."""
    monotonic: int
    """Nanoseconds since an arbitrary start of this boot; 0 where it is withheld."""
    boot: str
    """Which boot of which machine `monotonic` belongs to; empty where it is withheld."""
    device: str
    """The copy of the file on one laptop, such as `dev-01jd…`."""
    reason: str
    refers: str = ""
    """The step that this one undoes or does again; empty for others."""


class Revision(Value):
    """One recorded change of one record."""

    id: str
    """`<device>:<number>`; numbers count from 1 without a gap."""
    record: str
    kind: str
    scope: str | None
    action: Action
    supersedes: tuple[str, ...]
    """Ids of the revisions that this one replaces; empty for the first of a record."""
    step: StepFacts
    digest: str
    """SHA-256 over salt and canonical body, hex; empty where the revision never had a body."""
    previous: str
    """Hash of the device's previous revision, hex; of the revision it continues from; empty for the very first."""
    hash: str
    """SHA-256 over everything above, hex."""
    body: str | None
    """Canonical JSON; None for removals and where it was erased."""

    @property
    def erased(self) -> bool:
        """Whether there once was a body that has been erased since."""
        return bool(self.digest) and self.body is None

    def read(self, model: type[R]) -> R | None:
        """The record as it stood in this revision; None where it was removed or erased."""
        return None if self.body is None else decode(model, self.record, self.body)


class StepInfo(Value):
    """One undoable step as a list or an undo button shows it."""

    id: str
    name: str
    author: Author
    when: dt.datetime
    reason: str
    refers: str
    turned: str = ""
    """The name of the step that it refers to: what undo, redo or taking one step back turned round."""
    revisions: int
    undone: bool


class Conflict(Value):
    """A record that was changed in two places without knowing of each other."""

    record: str
    kind: str
    heads: tuple[Revision, ...]
    """Two or more; the one that `get` shows comes first."""


class Tip(Value):
    """How far the chain of one device is known here."""

    device: str
    number: int
    hash: str


class Entry(Value):
    """A revision on its way to another laptop, with the salt that lets its body be checked."""

    revision: Revision
    salt: str
    """Hex; empty where there is no body."""
    continues: str = ""
    """The revision after which the device's own chain began; set on number 1 only."""


class MergeInfo(Value):
    """What taking in another laptop's revisions changed."""

    taken: int
    known: int
    records: tuple[str, ...]
    """Ids of records whose heads changed."""
    conflicts: tuple[str, ...]
    """Ids of records that have more than one head now."""
