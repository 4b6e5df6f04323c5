"""What a person does with the open question, carried out: saved first, then shown."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from genderaudit.checklists import AnswerState, AnswerStatus, AnswerValue, Confidence, FilesValue
from genderaudit.domain.voices import Voice
from genderaudit.engagements import unlink_evidence
from genderaudit.engagements.desktop.runner.attaching import Attaching, link
from genderaudit.engagements.desktop.runner.frame import RunnerFrame
from genderaudit.engagements.desktop.runner.sheet import with_value
from genderaudit.engagements.desktop.runner.stopping import Stopping
from genderaudit.engagements.rules.keys import split_key
from genderaudit.widgets.choosing import choose_files


class Answering(QObject):
    """Saves what the open card says. Nothing is shown as saved before it is on the disk."""

    def __init__(self, page: RunnerFrame, stopping: Stopping) -> None:
        super().__init__(page)
        self._page, self._stopping = page, stopping
        self.by_key = False
        """Whether the answer that comes was given by a key, so that the next question follows."""
        self._attaching = Attaching(page.session, self)
        card = page.card
        card.given.connect(self.give_value)
        card.status_given.connect(self.give_status)
        card.voices_given.connect(self.give_voices)
        card.confidence_given.connect(self.give_confidence)
        card.commented.connect(self.comment)
        card.flag_set.connect(self.flag)
        card.later_set.connect(self.later)
        card.files_dropped.connect(self.attach)
        card.row_wanted.connect(self.open_row)
        card.row_removed.connect(self.remove_row)
        card.finished.connect(self._finished)
        card.next_wanted.connect(page.go_unanswered)
        card.evidence.attach_wanted.connect(self.choose)
        card.evidence.all_wanted.connect(self._all_evidence)
        card.evidence.opened.connect(self._open_piece)
        card.evidence.linked.connect(self._link_one)
        card.evidence.unlinked.connect(self.unlink)

    # answers

    def give_value(self, value: AnswerValue | None) -> None:
        """The answer, or none any more."""
        sheet, key = self._page.sheet, self._page.key
        if value is None:
            self._save("answer", None)
        else:
            self._save("answer", with_value(sheet.beginning(key), value))

    def give_status(self, status: AnswerStatus, reason: str) -> None:
        """Why there is no answer."""
        before = self._before()
        changes = {"status": status, "value": None, "na_reason": reason}
        self._save("answer", before.model_copy(update=changes))

    def give_voices(self, voices: tuple[Voice, ...]) -> None:
        """Whose voice; kept for the answer where there is none yet."""
        self._beside(self._before().model_copy(update={"sources": voices}))

    def give_confidence(self, level: Confidence | None) -> None:
        """How sure; kept for the answer where there is none yet."""
        self._beside(self._before().model_copy(update={"confidence": level}))

    def _before(self) -> AnswerState:
        return self._page.sheet.beginning(self._page.key)

    def _beside(self, state: AnswerState) -> None:
        page, key = self._page, self._page.key
        if not key or page.sheet.state(key) is not None:
            self._save("beside", state)
            return

        def run(reason: str) -> None:
            with page.session.telling():
                page.sheet.set_beside(page.session.author, key, state, reason=reason)
            page.changed("mark")

        page.with_reason("beside", run)

    def _save(self, what: str, state: AnswerState | None) -> None:
        page, key = self._page, self._page.key
        if not key or page.sheet.state(key) == state:
            return
        go_on = self.by_key

        def run(reason: str) -> None:
            sheet, session = page.sheet, page.session
            stops = sheet.stops()
            with session.telling():
                sheet.give(session.author, key, state, reason=reason, clock=session.clock)
                raised = sheet.stops() - stops
                moving = go_on and not raised and page.key == key and sheet.beside(key, 1) is not None
                page.changed("answer", "mark", draw=not moving)
                if raised:
                    self._stopping.show_stop(raised)
                elif moving:
                    page.go_beside(1)
                return
            page.show_all()

        page.with_reason(what, run)

    def _finished(self) -> None:
        """Enter in a typed field: on to the next question."""
        if not self._page.reason.waiting:
            self._page.go_beside(1)

    # beside the answer

    def comment(self, text: str) -> None:
        """A comment, kept also without an answer."""
        page, key = self._page, self._page.key
        if key and page.sheet.comment(key) != text:

            def run(reason: str) -> None:
                with page.session.telling():
                    page.sheet.comment_on(page.session.author, key, text, reason=reason)
                    page.changed("answer", "mark")

            page.with_reason("comment", run)

    def flag(self, on: bool) -> None:
        """The auditor's own flag."""
        self._mark(flagged=on)

    def later(self, on: bool) -> None:
        """Asked later."""
        self._mark(ask_later=on)

    def _mark(self, *, ask_later: bool | None = None, flagged: bool | None = None) -> None:
        page = self._page
        if not page.key:
            return
        with page.session.telling():
            page.sheet.set_mark(page.session.author, page.key, ask_later=ask_later, flagged=flagged)
        page.changed("mark")

    # rows of a repeat

    def open_row(self, row: int) -> None:
        """Go to a row; a new one is asked though nothing is answered in it."""
        page = self._page
        found = page.sheet.open_row(split_key(page.key)[0], row)
        if found is not None:
            page.show_all()
            page.open_question(found)

    def remove_row(self, row: int) -> None:
        """Take back what was answered in a row."""
        page, repeat = self._page, self._page.key

        def run(reason: str) -> None:
            with page.session.telling():
                page.sheet.clear_row(page.session.author, repeat, row, reason=reason)
            page.changed("answer", "mark")

        page.with_reason("row", run)

    # evidence

    def choose(self) -> None:
        """Choose files."""
        paths = choose_files(self._page, self.tr("Evidence for this question"), self.tr("All files (*)"))
        if paths:
            self.attach(tuple(paths))

    def attach(self, paths: Sequence[Path]) -> None:
        """Take files in, and put them behind the question."""
        page, key = self._page, self._page.key
        if not paths:
            self.choose()
        elif key and not page.sheet.locked:
            engagement = page.sheet.engagement
            if page.sheet.placed(key).question.type == "file":
                self._attaching.take_in(engagement, paths, lambda ids: self._link(key, ids))
            else:
                page.with_reason("files", lambda reason: self._attaching.attach(engagement, key, paths, reason=reason))

    def _link_one(self, piece: str) -> None:
        self._link(self._page.key, (piece,))

    def _link(self, key: str, ids: Sequence[str]) -> None:
        page = self._page
        if page.sheet.placed(key).question.type == "file" and page.key == key:
            state = page.sheet.state(key)
            before = state.value.files if state is not None and isinstance(state.value, FilesValue) else ()
            self.give_value(FilesValue(files=tuple(dict.fromkeys((*before, *ids)))))
            return

        def run(reason: str) -> None:
            if link(page.session, page.sheet.engagement, key, ids, reason=reason):
                page.session.did("answer", "mark", "evidence")

        page.with_reason("evidence", run)

    def unlink(self, piece: str) -> None:
        """Take a piece away from the answer; it stays in the engagement."""
        page, key = self._page, self._page.key
        used = [
            name for name in page.sheet.evidence_ids(key) if (found := page.sheet.piece(name)) and found.id == piece
        ]

        def run(reason: str) -> None:
            with page.session.telling():
                unlink_evidence(
                    page.session.workspace, page.session.author, page.sheet.engagement, key, used, reason=reason
                )
                page.session.did("answer", "mark", "evidence")

        page.with_reason("evidence", run)

    def _all_evidence(self) -> None:
        self._page.session.go("engagement", self._page.engagement_id, "evidence")

    def _open_piece(self, piece: str) -> None:
        self._page.session.go("engagement", self._page.engagement_id, "evidence", piece)

    # leaving a field

    def leave_field(self) -> None:
        """Out of what is being typed, which is saved, back to the question."""
        focus = QApplication.focusWidget()
        if focus is not None:
            self._page.card.flush()
            self._page.card.voices.close_list()
            self._page.card.setFocus(Qt.FocusReason.OtherFocusReason)
