"""Text fields that save themselves: after a short pause, and at the latest when the person moves on."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from genderaudit.widgets.theme import scaled

PAUSE = 400
"""Milliseconds without a key after which what was typed is saved; house default."""
_FRAME = 10
"""Pixels at 100 % that frame and padding take, until the field is shown and tells."""


class WritingField(QPlainTextEdit):
    """A text of several lines without a Save button; it grows with what is written.

    Signals: settled(text) when there is something new to save.
    """

    settled = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, lines: tuple[int, int] = (2, 12)) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self._saved = ""
        self._lines = lines
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.flush)
        self.textChanged.connect(self._typed)
        self._grow()

    def show_text(self, text: str) -> None:
        """Show what is saved; what is being typed right now is left alone."""
        if text == self._saved and self.toPlainText() == text:
            return
        if self.hasFocus() and self.toPlainText() != self._saved:
            return
        self._saved = text
        self._timer.stop()
        self.blockSignals(True)
        self.setPlainText(text)
        self.blockSignals(False)
        self._grow()

    @property
    def unsaved(self) -> bool:
        """Whether something was typed that has not been handed on to be saved."""
        return self.toPlainText() != self._saved

    def flush(self) -> None:
        """Save now what has not been saved yet."""
        self._timer.stop()
        text = self.toPlainText()
        if text != self._saved:
            self._saved = text
            self.settled.emit(text)

    def drop(self) -> None:
        """Forget what was typed and not saved yet: safe stop."""
        self._timer.stop()
        self._saved = ""
        self.blockSignals(True)
        self.clear()
        self.blockSignals(False)
        # the typed words would come back with Ctrl+Z
        self.document().clearUndoRedoStacks()

    def _typed(self) -> None:
        self._grow()
        if self.toPlainText() != self._saved:
            self._timer.start()

    def _grow(self) -> None:
        least, most = self._lines
        line = QFontMetrics(self.font()).lineSpacing()
        wanted = min(max(self.document().size().height(), least), most)
        frame = self.height() - self.viewport().height() if self.isVisible() else scaled(_FRAME)
        around = max(frame + 2 * self.document().documentMargin(), 18)
        self.setFixedHeight(int(wanted * line + around + 2))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The frame is known only now."""
        super().showEvent(event)
        self._grow()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lines break elsewhere in another width."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._grow()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Moving on saves."""
        super().focusOutEvent(event)
        self.flush()
