"""A field for a passphrase: hidden, shown on request, and it notices Caps Lock."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from genderaudit.widgets.icons import icon
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import scaled


class PassphraseField(QLineEdit):
    """A line that hides what is typed, with a button that shows it.

    Signals: caps_lock(bool) when a letter tells whether Caps Lock is on.
    """

    caps_lock = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        self._eye = QToolButton(self)
        self._eye.setCheckable(True)
        self._eye.setProperty("kind", "quiet")
        self._eye.setIconSize(QSize(scaled(16), scaled(16)))
        self._eye.setCursor(Qt.CursorShape.ArrowCursor)
        self._eye.toggled.connect(self._show)
        self._show(False)

    def _show(self, shown: bool) -> None:
        self.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.setIcon(icon("eye-off" if shown else "eye", "muted"))
        words = translate("PassphraseField", "Hide") if shown else translate("PassphraseField", "Show what I type")
        self._eye.setAccessibleName(words)
        self._eye.setToolTip(words)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The eye stands at the end of the line of writing."""
        super().resizeEvent(event)
        side = min(self._eye.sizeHint().height(), self.height() - 4)
        gap = (self.height() - side) // 2
        to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        self._eye.setGeometry(gap if to_left else self.width() - side - gap, gap, side, side)
        self.setTextMargins(side if to_left else 0, 0, 0 if to_left else side, 0)

    def take(self) -> str:
        """What was typed; the field is empty and hidden afterwards."""
        text = self.text()
        self.clear()
        self._eye.setChecked(False)
        return text

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """A capital without Shift, or a small letter with it, comes from Caps Lock."""
        letter = event.text()
        if len(letter) == 1 and letter.upper() != letter.lower():
            shifted = bool(event.modifiers() & event.modifiers().ShiftModifier)
            self.caps_lock.emit(letter.isupper() != shifted)
        super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802
        """What goes out of sight comes back hidden."""
        super().hideEvent(event)
        self._eye.setChecked(False)
