"""Fields for one line that give what was typed after a pause, at Enter, or when the person moves on."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

PAUSE = 900
"""Milliseconds without a key after which a typed number is given: longer than between two digits; house default."""


class TypedLine(QLineEdit):
    """One line without a Save button.

    Signals: settled(text) when there is something new, entered() after Enter.
    """

    settled = Signal(str)
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._given = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        self.textEdited.connect(self._typed)
        self.returnPressed.connect(self._enter)

    def _typed(self, _text: str) -> None:
        self._timer.start()

    def show_text(self, text: str) -> None:
        """Show what is saved; what is being typed right now is left alone."""
        if self.hasFocus() and self.text() != self._given:
            return
        self._given = text
        self._timer.stop()
        if self.text() != text:
            self.setText(text)

    def flush(self) -> None:
        """Give now what was typed."""
        self._timer.stop()
        if self.text() != self._given:
            self._given = self.text()
            self.settled.emit(self._given)

    def drop(self) -> None:
        """Forget what was typed, and its undo."""
        self._timer.stop()
        self._given = ""
        self.setText("")

    def _enter(self) -> None:
        self.flush()
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Moving on gives what was typed."""
        super().focusOutEvent(event)
        self.flush()


def narrow(field: QLineEdit, characters: int) -> None:
    """Make a field as wide as so many characters, in whichever size of text."""
    field.setMaximumWidth(field.fontMetrics().averageCharWidth() * (characters + 6))
