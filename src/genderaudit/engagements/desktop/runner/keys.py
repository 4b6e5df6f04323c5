"""What a key means to the runner on every keyboard layout: a digit, a letter of an option, or a command."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from genderaudit.engagements.desktop.runner.outline import Outline

_AZERTY = {sign: number for number, sign in enumerate("&é\"'(-è_çà", 1)}
"""The signs of the digit row of a French keyboard, where digits need Shift; the tenth is 0."""
_TOP_ROW = {code: (code - 1) % 10 for code in range(2, 12)}
"""Code of a key of the digit row, counted as keyboards count, to its digit."""
_LETTERS: dict[int, str] = dict(
    zip(
        (*range(16, 26), *range(30, 39), *range(44, 51)),
        "qwertyuiopasdfghjklzxcvbnm",
        strict=True,
    )
)
"""Code of a key to the letter of a Latin keyboard: commands work by place where the layout has no Latin letters."""
_X11 = 8
"""What X11 and Wayland add to the code of a key."""
_TYPED = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


def is_plain(event: QKeyEvent) -> bool:
    """Whether the key came alone, or with Shift or from the number pad."""
    return not event.modifiers() & _TYPED


def _code(event: QKeyEvent) -> int:
    native = event.nativeScanCode()
    return native if sys.platform == "win32" else native - _X11


def digit_of(event: QKeyEvent) -> int | None:
    """The digit of a key: of any script, of the number pad, or of the digit row of a layout that has signs there."""
    text = event.text()
    if len(text) == 1 and text.isdecimal():
        return int(text)
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return event.key() - Qt.Key.Key_0
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return None
    if event.nativeScanCode():
        return _TOP_ROW.get(_code(event))
    sign = _AZERTY.get(text)
    return None if sign is None else sign % 10


def letter_of(event: QKeyEvent) -> str:
    """The letter that was typed, small; '' for any other key."""
    text: str = event.text().casefold()
    return text if len(text) == 1 and text.isalpha() else ""


def command_letter(event: QKeyEvent) -> str:
    """The Latin letter of a command: the one typed, or the one at that place where the layout has other letters."""
    if Qt.Key.Key_A <= event.key() <= Qt.Key.Key_Z:
        return str(QKeySequence(event.key()).toString()).lower()
    typed = letter_of(event)
    if typed and not typed.isascii() and event.nativeScanCode():
        return _LETTERS.get(_code(event), "")
    return typed if typed.isascii() else ""


def is_typing(widget: QWidget | None) -> bool:
    """Whether keys belong to this widget, because something is written or chosen in it."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, QAbstractItemView):
        return not isinstance(widget, Outline)
    return isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit | QAbstractSpinBox)
