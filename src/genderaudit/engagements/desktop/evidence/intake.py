"""Files on their way into the evidence: one after the other, in the background, with progress and a stop."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from genderaudit.domain.errors import SpokenError
from genderaudit.domain.problems import Problem
from genderaudit.domain.records import Author
from genderaudit.engagements.actions.evidence import TakenIn, link_evidence, take_in
from genderaudit.engagements.actions.intake import take_in_folder
from genderaudit.engagements.desktop.evidence.uses import likely_kind
from genderaudit.engagements.model import Engagement, Evidence
from genderaudit.engagements.model.refusals import EvidenceStopped
from genderaudit.runtime.language import catalogue, say
from genderaudit.store.model.errors import BlobStopped
from genderaudit.widgets.background import Progress
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, listed, translate

_GRADE = "B"
"""Grade of what is taken in, until a person says otherwise: a document seen."""


@dataclass(frozen=True)
class Batch:
    """What was dropped, pasted or chosen at once."""

    engagement: Engagement
    paths: tuple[Path, ...] = ()
    picture: bytes = b""
    """A picture from the clipboard."""
    key: str = ""
    """The question that it is put behind; '' for none."""
    reason: str = ""


@dataclass(frozen=True)
class Arrived:
    """What came of a batch."""

    batch: Batch
    taken: tuple[TakenIn, ...]
    problems: tuple[Problem, ...]


class Intake(QObject):
    """Takes batches in one after the other, also while other screens are open.

    Signals: arrived(Arrived) after each batch, moved() after each piece, idle().
    """

    arrived = Signal(object)
    _piece = Signal()
    moved = Signal()
    idle = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._session = session
        self._waiting: deque[Batch] = deque()
        self._running = False
        self._stopped: list[Arrived] = []
        self._piece.connect(self._moved)

    def take(self, batch: Batch) -> None:
        """Take a batch in as soon as those before it are."""
        self._waiting.append(batch)
        self._next()

    def _next(self) -> None:
        if self._running or not self._waiting:
            return
        self._running = True
        batch = self._waiting.popleft()
        count = len(batch.paths) or 1
        title = counted("Intake", "Taking in %n piece(s) of evidence", count)
        session = self._session
        author, language = session.author, session.language
        job = session.work(
            title,
            lambda progress: self._carry_out(batch, author, language, progress),
            owner=self,
            done=self._done,
            failed=self._failed,
            precious=True,
        )
        job.ended.connect(self._ended)

    def _carry_out(self, batch: Batch, author: Author, language: str, progress: Progress) -> Arrived:
        """In another thread: everything of a batch; what cannot be taken in is told at the end."""
        taken: list[TakenIn] = []
        problems: list[Problem] = []
        for number, source in enumerate(batch.paths or (None,), 1):
            if progress.stopped():
                break
            try:
                if source is not None and source.is_dir():
                    folder = take_in_folder(
                        self._session.workspace, author, batch.engagement, source, grade=_GRADE, language=language,
                        progress=progress, should_stop=progress.stopped, clock=self._session.clock,
                    )  # fmt: skip
                    taken += folder.taken
                    problems += folder.problems
                else:
                    taken.append(self._one(batch, source, author, language, progress))
            except (EvidenceStopped, BlobStopped):
                break
            except SpokenError as error:
                name = str(source or "")
                problems.append(Problem(code=error.code, message=say(error, language), remedy="", file=name))
            if len(batch.paths) > 1:
                progress(number, len(batch.paths))
            self._piece.emit()
        if batch.key and taken:
            pieces = [one.evidence.id for one in taken]
            link_evidence(self._session.workspace, author, batch.engagement, batch.key, pieces, reason=batch.reason)
        return Arrived(batch, tuple(taken), tuple(problems))

    def _one(
        self, batch: Batch, source: Path | None, author: Author, language: str, progress: Progress
    ) -> TakenIn:  # fmt: skip
        kind = likely_kind(source) if source is not None else "photo"
        alone: Callable[[int, int], None] | None = progress if len(batch.paths) <= 1 else None
        return take_in(
            self._session.workspace,
            author,
            batch.engagement,
            # never the file's name: it may name a person
            caption=catalogue(language)(f"evidence_kind.{kind}"),
            kind=kind,
            grade=_GRADE,
            path=source,
            data=batch.picture if source is None else None,
            progress=alone,
            should_stop=progress.stopped,
            clock=self._session.clock,
        )

    def _moved(self) -> None:
        self.moved.emit()

    def _done(self, arrived: Arrived) -> None:
        self.arrived.emit(arrived)
        for problem in arrived.problems[:3]:
            self._session.tell(" ".join(filter(None, (problem.message, problem.remedy))), "warn", stays=True)
        if len(arrived.problems) > 3:
            words = counted("Intake", "%n more file(s) were not taken in.", len(arrived.problems) - 3)
            self._session.tell(words, "warn", stays=True)
        fresh = [one.evidence for one in arrived.taken if not one.already]
        again = [one.evidence for one in arrived.taken if one.already]
        if again:
            labels = listed(dict.fromkeys(piece.label for piece in again[:5]))
            words = counted(
                "Intake", "%n file(s) were here already, as {labels}, and were not taken in twice.", len(again)
            )
            self._session.tell(words.format(labels=labels), "info")
        if fresh:
            self._tell_taken(arrived.batch, fresh)

    def _tell_taken(self, batch: Batch, fresh: Sequence[Evidence]) -> None:
        words = counted("Intake", "%n piece(s) of evidence taken in.", len(fresh))
        if not batch.key:
            self._session.tell(words, "good")
            return
        session, engagement, first = self._session, batch.engagement.id, fresh[0].id
        describe = translate("Attaching", "Describe it")
        session.tell(
            words, "good", action=describe, run=lambda: session.go("engagement", engagement, "evidence", first)
        )

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, SpokenError):
            raise error
        self._session.tell_error(error)

    def _ended(self) -> None:
        self._running = False
        if self._session.has_workspace:
            # also after a stop: what was taken in before it stays
            self._session.did("evidence", "answer", "mark")
        self._next()
        if not self._running:
            self.idle.emit()


def intake_for(session: Session) -> Intake:
    """The one intake of a sitting."""
    return session.findChild(Intake) or Intake(session)
