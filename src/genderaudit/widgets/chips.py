"""Rows of small buttons: records that a finding rests on, and choices of which several may hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.texts import labelled
from genderaudit.widgets.theme import dress, scaled


class _Line(QWidget):
    def __init__(self, parent: QWidget | None, gap: int) -> None:
        super().__init__(parent)
        self.flow = Flow(self, gap=gap)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


@dataclass(frozen=True)
class Chip:
    """A record as a chip."""

    id: str
    words: str


class Chips(_Line):
    """Records that open when they are pressed; where they may be taken away or added, menus offer it.

    Signals: opened(id), added(id), removed(id).
    """

    opened = Signal(str)
    added = Signal(str)
    removed = Signal(str)

    _MOST = 40
    """Records that the menu lists; house default."""

    def __init__(self, image: str, add: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent, 6)
        self._image = image
        self._chips: list[QToolButton] = []
        self._read_only = False
        self.add_button = QPushButton(icon("plus"), add, self)
        dress(self.add_button, kind="quiet")
        self._menu = QMenu(self.add_button)
        self.add_button.setMenu(self._menu)
        self.add_button.setVisible(bool(add))
        self._can_change = bool(add)
        self.flow.addWidget(self.add_button)

    def show_chips(self, chips: Sequence[Chip], others: Sequence[Chip] = ()) -> None:
        """Show records; `others` is what could be added."""
        for old in self._chips:
            self.flow.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._chips = [self._chip(one) for one in chips]
        # what adds stands behind what is there
        self.flow.removeWidget(self.add_button)
        for made in self._chips:
            self.flow.addWidget(made)
            made.show()
        self.flow.addWidget(self.add_button)
        self._menu.clear()
        for one in others[: self._MOST]:
            action = self._menu.addAction(_escaped(one.words))
            action.triggered.connect(lambda _=False, id=one.id: self.added.emit(id))
        self.add_button.setEnabled(bool(others) and not self._read_only)
        self.updateGeometry()

    def _chip(self, one: Chip) -> QToolButton:
        chip = QToolButton(self)
        short = self.fontMetrics().elidedText(one.words, Qt.TextElideMode.ElideRight, scaled(230))
        chip.setText(_escaped(short))
        chip.setIcon(icon(self._image, "muted"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setAccessibleName(one.words)
        chip.setToolTip(one.words)
        if not self._can_change:
            chip.clicked.connect(lambda _=False, id=one.id: self.opened.emit(id))
            return chip
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(chip)
        menu.addAction(icon("external-link"), self.tr("Open")).triggered.connect(
            lambda _=False, id=one.id: self.opened.emit(id)
        )
        away = menu.addAction(icon("unlink"), self.tr("Take away from this finding"))
        away.triggered.connect(lambda _=False, id=one.id: self.removed.emit(id))
        away.setEnabled(not self._read_only)
        chip.setMenu(menu)
        return chip

    def set_read_only(self, read_only: bool) -> None:
        """Show only; takes effect with the next `show_chips`."""
        self._read_only = read_only


class Choices(_Line):
    """A few short choices. Signals: chosen(tuple of codes)."""

    chosen = Signal(object)

    def __init__(
        self, name: str, words: Mapping[str, tuple[str, str]], parent: QWidget | None = None, *, several: bool = False
    ) -> None:
        """`words`: code to what stands on the button and what its tip says; '' as tip for the name alone."""
        super().__init__(parent, 4)
        self._several = several
        self.buttons: dict[str, QToolButton] = {}
        for code, (text, tip) in words.items():
            button = QToolButton(self)
            button.setText(text)
            button.setCheckable(True)
            dress(button, kind="segment")
            button.setToolTip(tip)
            button.setAccessibleName(labelled(name, tip or text))
            button.clicked.connect(lambda _=False, code=code: self._clicked(code))
            self.buttons[code] = button
            self.flow.addWidget(button)

    def show_chosen(self, codes: Sequence[str]) -> None:
        """Show what is chosen."""
        for code, button in self.buttons.items():
            button.setChecked(code in codes)

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        for button in self.buttons.values():
            button.setEnabled(not read_only)

    def _clicked(self, code: str) -> None:
        if not self._several:
            for other, button in self.buttons.items():
                button.setChecked(button.isChecked() and other == code)
        self.chosen.emit(tuple(one for one, button in self.buttons.items() if button.isChecked()))


def _escaped(text: str) -> str:
    return text.replace("&", "&&")
