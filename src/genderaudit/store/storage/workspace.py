"""The open workspace: what every room reads and writes through."""

from __future__ import annotations

import contextlib
import datetime as dt
import secrets
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from genderaudit.domain.problems import Problem
from genderaudit.domain.records import Author, Record
from genderaudit.store.files import passphrase_key, recovery, require_free, spoken
from genderaudit.store.model import (
    BackupInfo,
    Conflict,
    Entry,
    Erasure,
    Handover,
    LiveBody,
    Mark,
    MergeInfo,
    PassphraseChange,
    Recovery,
    RecoveryCode,
    Revision,
    Safety,
    StepInfo,
    Tip,
    WorkspaceInfo,
    errors,
)
from genderaudit.store.rules import recovery_digits
from genderaudit.store.storage import (
    backups,
    checking,
    erasing,
    facts,
    forgetting,
    merging,
    reading,
    rekeying,
    safety,
    undo,
    undo_one,
)
from genderaudit.store.storage.blobs import Blobs
from genderaudit.store.storage.journal import Journal, StepWriter

R = TypeVar("R", bound=Record)


class Workspace:
    """One open workspace file, held alone; close it, or use it as a context manager.

    Safe to use from several threads: a step holds the workspace until it is on the disk.
    """

    def __init__(
        self, journal: Journal, passphrase: str, kdf_iterations: int | None, *, recovery: Recovery | None
    ) -> None:
        self._journal = journal
        self._key = backups.Key(passphrase, kdf_iterations)
        self.recovery = recovery
        """What was found whole where the last session ended without closing; None where it was closed."""
        self.blobs = Blobs(journal)

    @property
    def recovered(self) -> bool:
        """Whether the last session ended without closing; nothing saved was lost, and a person is told."""
        return self.recovery is not None

    @property
    def path(self) -> Path:
        """The file."""
        return self._journal.path

    def today(self) -> dt.date:
        """The day by the laptop's clock, in UTC."""
        return self._journal.clock().date()

    @property
    def device(self) -> str:
        """The id under which this copy of the file writes."""
        return self._journal.device

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Fold the log into the file and let go of it. Closing twice does no harm."""
        with self._journal.lock, spoken(self.path, "close"):
            self._journal.connection.close()

    @contextlib.contextmanager
    def _held(self, what: str) -> Iterator[None]:
        """One thread at a time, and trouble told in words."""
        with self._journal.lock, spoken(self.path, what):
            yield

    # writing

    def step(
        self, name: str, author: Author, *, reason: str = "", large: bool = False
    ) -> AbstractContextManager[StepWriter]:
        """One atomic, undoable step; `name` is a stable code such as `answer.set`.

        When the block ends, everything put in it is on the disk; when it raises, nothing is. `large` says that
        thousands of records come, which are then written in a way that is slow for a few.
        """
        return self._journal.step(name, author, reason=reason, large=large)

    def undo(self, author: Author) -> StepInfo | None:
        """Take back the last step of this laptop; tells which one, or None where there is nothing to take back."""
        with self._held("undo"):
            return undo.take(self._journal, undo.undoable(self._journal), author, undoing=True)

    def redo(self, author: Author) -> StepInfo | None:
        """Do the step that was taken back last again; tells which one."""
        with self._held("redo"):
            return undo.take(self._journal, undo.redoable(self._journal), author, undoing=False)

    def undo_step(self, step_id: str, author: Author, reason: str) -> StepInfo:
        """Take one earlier step back, of any laptop, in a step of its own; tells which one.

        Raises StepUnknown, StepStays, and StepBuiltOn, which names what came later.
        """
        with self._held("undo"):
            return undo_one.take_one(self._journal, step_id, author, reason)

    def built_on(self, step_id: str) -> tuple[StepInfo, ...]:
        """What keeps `undo_step` from taking a step back, oldest first. Raises StepUnknown, StepStays."""
        with self._held("find"):
            return undo_one.built_on(self._journal, step_id)

    def erase(
        self, record_id: str, *, author: Author, reason: str, coarse_day: dt.date, blobs: tuple[str, ...] = ()
    ) -> Erasure:
        """Destroy every saved body of a record for good, and the given file contents with it.

        The chain stays whole, and the erasure is a revision dated to the day only. Cannot be undone.
        Raises KeyError for an unknown record.
        """
        with self._held("erase"):
            return erasing.erase(self._journal, self.blobs, record_id, author, reason, coarse_day, blobs)

    def restore_version(self, revision_id: str, author: Author, *, reason: str = "") -> Revision:
        """One record as it stood in that revision, as a new revision of a step `record.restore`.

        A record that stands so already is not written again. Raises KeyError for an unknown revision, VersionErased.
        """
        with self._held("record.restore"):
            earlier = reading.restorable(self._journal, revision_id)
            with self._journal.step("record.restore", author, reason=reason) as step:
                return step.restore(earlier)

    def mark(self) -> Mark:
        """Where the journal stands now, so that what follows can be made not to exist (see `forget_since`)."""
        with self._held("mark"):
            return forgetting.mark(self._journal)

    def forget_since(self, mark: Mark, *, author: Author, reason: str, coarse_day: dt.date) -> Erasure:
        """Make everything that this laptop wrote since the mark not to exist: the safe stop.

        Revisions and steps go with their ids and times, heads and undo are as they were at the mark, and file contents
        added since that no record names go too. One erasure is told in the journal: no record's id, a day, the reason.
        Where nothing was written, nothing is told and `revision` is empty. An erasure of an older record made since
        the mark cannot be taken back and is told again. Numbers after the mark are given anew: work that was already
        sent to another laptop does not come back by merging, but that laptop's work is then refused as a whole, so
        whoever sends work has to note in the workspace how far, and to say so before a mark below it is used.
        Raises MarkPassed, MergedSinceMark; nothing is changed then.
        """
        with self._held("work.erase"):
            return forgetting.forget_since(self._journal, self.blobs, mark, author, reason, coarse_day)

    # the passphrase

    def change_passphrase(self, old: str, new: str) -> PassphraseChange:
        """Put a whole file under a new passphrase in place of this one; it needs as much room on the disk once more.

        At any power cut the file opens with the old passphrase or with the new one. Earlier backups and recovery files
        keep the old one and are told. Raises WrongPassphrase, PassphraseEmpty, PassphraseSame, DiskFull.
        """
        with self._held("workspace.passphrase"):
            if passphrase_key(old) != self._key.passphrase:
                raise errors.WrongPassphrase(file=self.path)
            return self._change(new, None)

    def hand_over(self, author: Author, handover: Handover, new: str) -> PassphraseChange:
        """Change the passphrase and record to whom the workspace went, both or neither; it cannot be undone.

        Raises PassphraseEmpty, PassphraseSame, DiskFull.
        """
        with self._held("workspace.handover"):
            return self._change(new, (author, handover))

    def _change(self, new: str, handover: tuple[Author, Handover] | None) -> PassphraseChange:
        key = self._key._replace(passphrase=passphrase_key(new))
        if key == self._key:
            raise errors.PassphraseSame()
        told = rekeying.change(self._journal, self._key, key, handover)
        self._key = key
        return told

    def seal_passphrase(self, file: Path) -> RecoveryCode:
        """Write the passphrase into a recovery file; the code that opens it is returned and stored nowhere.

        Raises WorkspaceExists, FolderMissing, DiskFull.
        """
        with self._held("workspace.recovery"):
            require_free(file)
            code = RecoveryCode(digits=recovery_digits(lambda: secrets.randbelow(10)))
            day = self._journal.clock().date()
            recovery.write(file, self._key.passphrase, code.digits, facts.workspace_id(self._journal), day)
            rekeying.remember(self._journal, file)
            return code

    # reading

    def get(self, model: type[R], record_id: str) -> R | None:
        """The record as it is now; None where there is none of that kind, or it was removed."""
        with self._held("get"):
            return reading.get(self._journal, model, record_id)

    def find(self, model: type[R], scope: str | None = None) -> list[R]:
        """Live records of a kind, in one scope or in all, ordered by record id."""
        with self._held("find"):
            return reading.find(self._journal, model, scope)

    def live(self, kinds: Collection[str] | None = None) -> Iterator[LiveBody]:
        """Every live record as text, or those of some kinds; others may write meanwhile (compare `latest`)."""
        return reading.live(self._journal, kinds)

    def texts(self, kinds: Collection[str]) -> Iterator[list[tuple[str, str, str]]]:
        """What `live` gives, in lists of thousands and as plain rows of record, kind and body."""
        return reading.texts(self._journal, kinds)

    def latest(self) -> str:
        """A token that is another one after each change of the journal; costs nothing."""
        with self._journal.lock:
            return f"{self._journal.number}-{self._journal.merges}-{self._journal.tip.hex()}"

    def changed_since(self, token: str) -> frozenset[str] | None:
        """The records written since `latest` gave this token; None where that cannot be told."""
        with self._held("find"):
            return reading.changed_since(self._journal, token)

    def history(self, record_id: str) -> list[Revision]:
        """Every revision of a record, oldest first; empty for an unknown record."""
        with self._held("find"):
            return reading.history(self._journal, record_id)

    def as_of(self, moment: dt.datetime) -> reading.Snapshot:
        """The state at a moment, by the clocks of the laptops that wrote it."""
        with self._held("as_of"):
            return reading.Snapshot(self._journal, moment)

    def conflicts(self) -> list[Conflict]:
        """Records changed in two places without knowing of each other; `StepWriter.settle` ends one."""
        with self._held("conflicts"):
            return reading.conflicts(self._journal)

    @property
    def can_undo(self) -> StepInfo | None:
        """The step that `undo` would take back."""
        with self._held("can_undo"):
            return undo.can_undo(self._journal)

    @property
    def can_redo(self) -> StepInfo | None:
        """The step that `redo` would do again."""
        with self._held("can_redo"):
            return undo.can_redo(self._journal)

    def steps(self, limit: int = 100) -> list[StepInfo]:
        """The latest steps, newest first."""
        with self._held("steps"):
            return reading.steps(self._journal, limit)

    def revision(self, revision_id: str) -> Revision:
        """One revision. Raises KeyError where the journal has none of this id."""
        with self._held("find"):
            return reading.revision(self._journal, self._journal.key(revision_id))

    def revisions_of(self, step_id: str, limit: int = 1000) -> list[Revision]:
        """The first revisions of one step, in the order written. Raises KeyError for an unknown step."""
        with self._held("steps"):
            return reading.step_revisions(self._journal, step_id, limit)

    # other laptops

    def tips(self) -> list[Tip]:
        """How far each device's chain is known here; what another laptop is asked to send from."""
        with self._held("tips"):
            return merging.tips(self._journal)

    def entries(self, known: Mapping[str, int] | None = None) -> list[Entry]:
        """Every revision beyond what the other side knows (device to number), chain by chain."""
        with self._held("entries"):
            return list(merging.entries(self._journal, known or {}))

    def merge(self, entries: Iterable[Entry]) -> MergeInfo:
        """Take in another laptop's revisions, all or none; what was changed on both sides becomes a conflict.

        Raises MergeRefused for a broken chain, a wrong digest, or revisions that build on missing ones.
        """
        with self._held("merge"):
            return merging.merge(self._journal, entries)

    # the file

    def info(self) -> WorkspaceInfo:
        """Counts, sizes and versions."""
        with self._held("info"):
            return facts.info(self._journal, recovered=self.recovered)

    def safety(self) -> Safety:
        """When was saved last, the newest proven backup, and what would be lost if this laptop died now."""
        with self._held("safety"):
            return safety.safety(self._journal)

    def check(self, language: str = "en") -> list[Problem]:
        """Walk the chain of each device, digests, heads, blobs and the file itself; empty if all is sound."""
        with self._held("check"):
            return checking.check(self._journal, self.blobs, language)

    def backup(self, folder: Path | str, keep: int = 5) -> BackupInfo:
        """An encrypted copy in a folder, proven by opening and checking it; the oldest beyond `keep` make room."""
        with self._held("backup"):
            return backups.backup(self._journal, Path(folder), self._key, keep)
