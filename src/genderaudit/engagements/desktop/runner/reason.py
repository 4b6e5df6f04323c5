"""Asks why, once for each question, where the work was handed over already."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from genderaudit.widgets.theme import dress, scaled


class ReasonBar(QWidget):
    """Holds changes back until there is one sentence of reason; the reason serves until another question is opened."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, scaled(8), 0, 0)
        frame = QFrame(self)
        dress(frame, kind="banner", tone="warn")
        outer.addWidget(frame)
        column = QVBoxLayout(frame)
        words = QLabel(
            self.tr("This work was handed over, so a change needs a reason. It is kept in the history."), self
        )
        words.setWordWrap(True)
        column.addWidget(words)
        row = QHBoxLayout()
        self.field = QLineEdit(self)
        self.field.setAccessibleName(self.tr("Reason for the change"))
        self.field.setPlaceholderText(self.tr("Why is it changed?"))
        row.addWidget(self.field, 1)
        self.button = QPushButton(self.tr("Save the change"), self)
        dress(self.button, kind="primary")
        self.button.clicked.connect(self._done)
        self.field.returnPressed.connect(self._done)
        row.addWidget(self.button)
        self.leave = QPushButton(self.tr("Leave it as it was"), self)
        self.leave.clicked.connect(self.forget)
        row.addWidget(self.leave)
        column.addLayout(row)
        self._waiting: dict[str, Callable[[str], None]] = {}
        self._left: Callable[[], None] | None = None
        self._warned = False
        self.reason = ""
        self.hide()

    def ask(self, what: str, run: Callable[[str], None], left: Callable[[], None]) -> None:
        """Run it with a reason: at once where there is one. `what` names the field, of which the last change counts."""
        if self.reason:
            run(self.reason)
            return
        self._waiting[what] = run
        self._warned = False
        self._left = left
        self.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def waiting(self) -> bool:
        """Whether a change waits for its reason."""
        return bool(self._waiting)

    def warn(self, tell: Callable[[], None]) -> None:
        """Tell once that a change waits."""
        if self._waiting and not self._warned:
            self._warned = True
            tell()

    def _done(self) -> None:
        if not self.field.text().strip():
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.reason = self.field.text().strip()
        waiting, self._waiting = self._waiting, {}
        self.hide()
        for run in waiting.values():
            run(self.reason)

    def forget(self) -> None:
        """Drop the changes that wait."""
        self._waiting = {}
        self.field.clear()
        self.hide()
        if self._left is not None:
            self._left()

    def begin(self) -> None:
        """Another question: another reason."""
        self._waiting = {}
        self._left = None
        self.reason = ""
        self.field.clear()
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leaves it as it was."""
        if event.key() == Qt.Key.Key_Escape:
            self.forget()
        else:
            super().keyPressEvent(event)
