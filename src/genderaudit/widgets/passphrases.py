"""A field for a passphrase: hidden, shown on request, and it notices Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from genderaudit.widgets.icons import icon
from genderaudit.widgets.texts import translate


class PassphraseField(QLineEdit):
    """A line that hides what is typed, with a button that shows it.

    Signals: caps_lock(bool) when a letter tells whether Caps Lock is on.
    """

    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._look = QAction(self)
        self._look.setCheckable(True)
        self._look.toggled.connect(self._show)
        self.addAction(self._look, QLineEdit.ActionPosition.TrailingPosition)
        self._show(False)

    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._look.setIcon(icon("eye-off" if shown else "eye", "muted"))
        words = translate("PassphraseField", "Hide") if shown else translate("PassphraseField", "Show what I type")
        self._look.setText(words)
        self._look.setToolTip(words)

    def take(self) -> str:
        """What was typed; the field is empty afterwards."""
        text = self.text()
        self.clear()
        return text

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A capital without Shift, or a small letter with it, comes from Caps Lock."""
        letter = event.text()
        if len(letter) == 1 and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & event.modifiers().ShiftModifier)
            self.caps_lock.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """Who looks away has seen enough."""
        super().focusOutEvent(event)
        if not self.isVisible():
            self._look.setChecked(False)
