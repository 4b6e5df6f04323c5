"""Levels from 1 up, one of them chosen: by the mouse, by arrows, or by typing the number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from genderaudit.widgets.texts import labelled
from genderaudit.widgets.theme import dress, scaled


class _Level(QToolButton):
    """A level that answers to the digits of its whole row."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Digits and arrows choose; the rest is Qt's."""
        scale = self.parent()
        if isinstance(scale, LevelScale) and scale.key(event):
            return
        super().keyPressEvent(event)


class LevelScale(QWidget):
    """A row of levels. Signals: chosen(level)."""

    chosen = Signal(int)

    def __init__(self, name: str, labels: Sequence[str], parent: QWidget | None = None, *, wide: bool = False) -> None:
        """`labels`: the words of each level from 1 on; `wide` writes them on the buttons, one below the other."""
        super().__init__(parent)
        self.setAccessibleName(name)
        box = QVBoxLayout(self) if wide else QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(scaled(4 if wide else 2))
        self._group = QButtonGroup(self)
        self._labels = list(labels)
        for level, label in enumerate(labels, 1):
            button = _Level(self)
            button.setText(label.replace("&", "&&") if wide else label.partition(" ")[0])
            button.setCheckable(True)
            button.setToolTip(label)
            button.setAccessibleName(labelled(name, label))
            if wide:
                button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            dress(button, kind="segment")
            self._group.addButton(button, level)
            box.addWidget(button)
        self._group.idClicked.connect(self.chosen)
        self.level = 0

    @property
    def buttons(self) -> Sequence[QWidget]:
        """The buttons from 1 on."""
        return self._group.buttons()

    def show_level(self, level: int) -> None:
        """Mark a level; 0 for none."""
        self.level = level
        self._group.setExclusive(False)
        for button in self._group.buttons():
            button.setChecked(self._group.id(button) == level)
        self._group.setExclusive(True)

    def words(self) -> str:
        """The words of the level that is chosen."""
        return self._labels[self.level - 1] if self.level else ""

    def key(self, event: QKeyEvent) -> bool:
        """A digit chooses its level, an arrow the next one; whether it was one of them."""
        keys = {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1}
        step = keys.get(Qt.Key(event.key()), 0)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            return False
        if event.text().isdecimal() and 1 <= int(event.text()) <= len(self._labels):
            level = int(event.text())
        elif step:
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            sideways = event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left)
            buttons = self._group.buttons()
            now = next((number for number, one in enumerate(buttons, 1) if one.hasFocus()), max(1, self.level))
            level = min(len(buttons), max(1, now + (-step if mirrored and sideways else step)))
            self._group.button(level).setFocus()
            return True
        else:
            return False
        self._group.button(level).setFocus()
        self._group.button(level).click()
        return True

    def enter(self) -> None:
        """The keyboard goes to the level that is chosen, else to the first."""
        self._group.button(max(1, self.level)).setFocus()


def level_note(parent: QWidget) -> QLabel:
    """A label for the words of a chosen level, which may be long."""
    label = QLabel(parent)
    label.setWordWrap(True)
    dress(label, kind="small")
    return label
