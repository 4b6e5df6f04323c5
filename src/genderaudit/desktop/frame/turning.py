"""Undo and redo: a small step at once, a large one in the background."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from genderaudit.desktop.words import step_words
from genderaudit.domain.errors import SpokenError
from genderaudit.store import StepInfo
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

_LARGE = 500
"""Records of a step that is turned round outside the window's thread; house default."""
_SIGNING = frozenset({"report.issue", "report.signed"})
"""Steps after which a signed file lies outside of the workspace."""


class Turning(QObject):
    """Takes the last step of this laptop back, or does it again, and says which."""

    def __init__(self, session: Session, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._session = session
        self._under_way = False
        self._known: tuple[str, tuple[StepInfo | None, StepInfo | None]] | None = None

    def turn(self, *, undoing: bool) -> None:
        """Take back, or do again; a second time has to wait for the first."""
        if not self._session.has_workspace or self._under_way:
            return
        workspace, author = self._session.workspace, self._session.author
        act = workspace.undo if undoing else workspace.redo
        coming = self._coming(undoing=undoing)
        if undoing and coming is not None and coming.name in _SIGNING and not self._agreed(coming):
            return
        if coming is None or coming.revisions <= _LARGE:
            with self._session.telling():
                self._turned(undoing, act(author))
            return
        title = translate("Frame", "Taking back: {step}") if undoing else translate("Frame", "Doing again: {step}")
        self._under_way = True
        self._session.work(
            title.format(step=step_words(coming, self._session.language)),
            lambda _: act(author),
            owner=self,
            done=partial(self._turned, undoing),
            failed=self._failed,
            precious=True,
        )

    def _agreed(self, step: StepInfo) -> bool:
        """Whether a signature is meant: one press of undo too many is soon done."""
        box = QMessageBox(self._over.window())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(translate("Frame", "Undo"))
        words = translate("Frame", "This takes back: {step}.")
        box.setText(words.format(step=step_words(step, self._session.language)))
        box.setInformativeText(
            translate(
                "Frame", "The signed PDF stays where it is and stays valid, but this workspace no longer knows it."
            )
        )
        yes = box.addButton(translate("Frame", "&Take it back"), QMessageBox.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is yes

    def _turned(self, undoing: bool, step: StepInfo | None) -> None:
        self._under_way = False
        if step is None:
            return
        self._session.did()
        words = translate("Frame", "Taken back: {step}") if undoing else translate("Frame", "Done again: {step}")
        self._session.tell(words.format(step=step_words(step, self._session.language)))

    def _failed(self, error: Exception) -> None:
        self._under_way = False
        if not isinstance(error, SpokenError):
            raise error
        self._session.tell_error(error)

    def _coming(self, *, undoing: bool) -> StepInfo | None:
        """The step to undo or to redo, asked once for each state of the workspace: a large one is slow to read."""
        if not self._session.has_workspace:
            return None
        workspace = self._session.workspace
        token = workspace.latest()
        if self._known is None or self._known[0] != token:
            self._known = (token, (workspace.can_undo, workspace.can_redo))
        return self._known[1][0 if undoing else 1]

    def words(self, *, undoing: bool) -> str:
        """What it would turn round; '' where there is nothing."""
        step = self._coming(undoing=undoing)
        return step_words(step, self._session.language) if step is not None else ""
