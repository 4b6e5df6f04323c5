"""What stands beside an answer: whose voice it rests on, how sure it is, and the evidence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.checklists import Confidence, Item, LoadedPack
from genderaudit.domain.voices import VOICES, Voice
from genderaudit.engagements.desktop.runner.flow import FlowLayout
from genderaudit.engagements.desktop.runner.words import capital
from genderaudit.runtime.language import catalogue
from genderaudit.widgets.icons import icon
from genderaudit.widgets.texts import listed
from genderaudit.widgets.theme import dress, scaled

_CONFIDENCES: tuple[Confidence, ...] = get_args(Confidence)


class _Row(QWidget):
    """A caption and what belongs to it."""

    def __init__(self, caption: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(scaled(4))
        self.caption = QLabel(caption, self)
        dress(self.caption, kind="section")
        self.column.addWidget(self.caption)
        self.line = QWidget(self)
        self.flow = FlowLayout(self.line, spacing=scaled(6))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.line.setSizePolicy(policy)
        self.column.addWidget(self.line)


class VoicesRow(_Row):
    """Whose voice an answer rests on. Signals: chosen(tuple of voices)."""

    chosen = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Whose voice"))
        texts = catalogue(language)
        self._names = {voice: texts(f"answers.voices.{voice}") for voice in VOICES}
        self.open_button = QPushButton(self.line)
        self.open_button.setIcon(icon("users"))
        dress(self.open_button, kind="quiet")
        self.open_button.setCheckable(True)
        self.open_button.setToolTip(self.tr("Who was heard, or what was seen (V)"))
        self.open_button.toggled.connect(self._toggle)
        self.flow.addWidget(self.open_button)
        self._chips: list[QLabel] = []
        self._panel = QWidget(self)
        panel = FlowLayout(self._panel, spacing=scaled(10))
        self._boxes: dict[Voice, QCheckBox] = {}
        for voice in VOICES:
            box = QCheckBox(self._names[voice], self._panel)
            box.clicked.connect(self._clicked)
            self._boxes[voice] = box
            panel.addWidget(box)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self._panel.setSizePolicy(policy)
        self.column.addWidget(self._panel)
        self._panel.hide()
        self._ceiling = QLabel(self)
        self._ceiling.setWordWrap(True)
        self._ceiling.setTextFormat(Qt.TextFormat.PlainText)
        dress(self._ceiling, tone="warn")
        self.column.addWidget(self._ceiling)
        self._language = language

    def _toggle(self, opened: bool) -> None:
        self._panel.setVisible(opened)
        if opened:
            first = next((box for box in self._boxes.values() if box.isChecked()), next(iter(self._boxes.values())))
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def enter(self) -> None:
        """Open the list, or close it again."""
        self.open_button.toggle()

    def close_list(self) -> None:
        """Only the chosen ones are shown."""
        self.open_button.setChecked(False)

    def _clicked(self) -> None:
        self.chosen.emit(tuple(voice for voice in VOICES if self._boxes[voice].isChecked()))

    def show_voices(self, voices: Sequence[Voice], item: Item | None, ceiling: str) -> None:
        """Show what is chosen, and what a missing voice costs: `ceiling` is the answer it counts as, in words."""
        for voice, box in self._boxes.items():
            box.setChecked(voice in voices)
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for voice in voices:
            chip = QLabel(self._names[voice], self.line)
            dress(chip, kind="badge", tone="info")
            self._chips.append(chip)
            self.flow.addWidget(chip)
        self.open_button.setText(self.tr("Change") if voices else self.tr("Choose who was heard"))
        self.open_button.setAccessibleName(self.tr("Choose who was heard"))
        missing = item is not None and item.ceiling is not None and not set(item.ceiling.unless) & set(voices)
        self._ceiling.setVisible(missing)
        if missing and item is not None and item.ceiling is not None:
            names = listed(self._names[voice] for voice in item.ceiling.unless)
            words = self.tr("Counts at most as “{answer}” until one of these is heard: {voices}.")
            self._ceiling.setText(words.format(answer=ceiling, voices=names))
        self.line.updateGeometry()

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        self.open_button.setEnabled(not read_only)
        self._panel.setEnabled(not read_only)


class ConfidenceRow(_Row):
    """How sure the auditor is. Signals: chosen(confidence or None)."""

    chosen = Signal(object)

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Confidence"))
        texts = catalogue(language)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        self._buttons: dict[Confidence, QToolButton] = {}
        for level in _CONFIDENCES:
            button = QToolButton(self.line)
            button.setText(capital(texts(f"answers.confidence.{level}")))
            button.setCheckable(True)
            dress(button, kind="segment")
            button.setToolTip(self.tr("How sure you are of the answer (G)"))
            button.setAccessibleName(self.tr("Confidence: {level}").format(level=button.text()))
            self._group.addButton(button)
            self._buttons[level] = button
            self.flow.addWidget(button)
        self.flow.setSpacing(scaled(4))
        self.flow.wants_one_line = True
        self._group.buttonClicked.connect(self._clicked)

    def _clicked(self, button: QToolButton) -> None:
        level = next(one for one, made in self._buttons.items() if made is button)
        self.chosen.emit(level if button.isChecked() else None)

    def turn(self) -> None:
        """The next level: none, low, medium, high, and round again."""
        order: list[Confidence | None] = [None, *_CONFIDENCES]
        now = next((level for level, button in self._buttons.items() if button.isChecked()), None)
        self.chosen.emit(order[(order.index(now) + 1) % len(order)])

    def show_confidence(self, level: Confidence | None) -> None:
        """Show the level."""
        for one, button in self._buttons.items():
            button.setChecked(one == level)

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        for button in self._buttons.values():
            button.setEnabled(not read_only)


@dataclass(frozen=True)
class Piece:
    """A piece of evidence as a chip."""

    id: str
    label: str
    caption: str


class EvidenceRow(_Row):
    """What an answer rests on.

    Signals: attach_wanted() for files, all_wanted() to see all of it, linked(id), unlinked(id), opened(id).
    """

    attach_wanted = Signal()
    all_wanted = Signal()
    linked = Signal(str)
    unlinked = Signal(str)
    opened = Signal(str)

    _MOST = 15
    """Pieces that the menu lists; house default."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.caption.setText(self.tr("Evidence"))
        self.add_button = QPushButton(self.tr("Attach"), self.line)
        self.add_button.setIcon(icon("paperclip"))
        self.add_button.setToolTip(self.tr("Put a file or a piece of evidence behind the answer (E)"))
        dress(self.add_button, kind="quiet")
        self._menu = QMenu(self.add_button)
        self.add_button.setMenu(self._menu)
        self.flow.addWidget(self.add_button)
        self._chips: list[QToolButton] = []
        self._read_only = False

    def show_pieces(self, pieces: Sequence[Piece], others: Sequence[Piece]) -> None:
        """Show what is attached; `others` is what could be, newest first."""
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [self._chip(piece) for piece in pieces]
        for chip in self._chips:
            self.flow.addWidget(chip)
        self._menu.clear()
        self._menu.addAction(icon("upload"), self.tr("Choose files…"), self.attach_wanted.emit)
        if others:
            self._menu.addSeparator()
        for piece in others[: self._MOST]:
            action = self._menu.addAction(f"{piece.label} · {piece.caption}")
            action.triggered.connect(lambda _=False, id=piece.id: self.linked.emit(id))
        self._menu.addSeparator()
        self._menu.addAction(self.tr("All evidence…"), self.all_wanted.emit)
        self.line.updateGeometry()

    def _chip(self, piece: Piece) -> QToolButton:
        chip = QToolButton(self.line)
        words = f"{piece.label} · {piece.caption}"
        chip.setText(self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, scaled(220)))
        chip.setAccessibleName(words)
        chip.setToolTip(words)
        chip.setIcon(icon("file"))
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(chip)
        menu.addAction(self.tr("Open")).triggered.connect(lambda _=False, id=piece.id: self.opened.emit(id))
        away = menu.addAction(self.tr("Take away from this answer"))
        away.triggered.connect(lambda _=False, id=piece.id: self.unlinked.emit(id))
        away.setEnabled(not self._read_only)
        chip.setMenu(menu)
        return chip

    def enter(self) -> None:
        """Open the menu."""
        if self.add_button.isEnabled():
            self.add_button.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.add_button.showMenu()

    def set_read_only(self, read_only: bool) -> None:
        """Show only."""
        self._read_only = read_only
        self.add_button.setEnabled(not read_only)


def ceiling_words(pack: LoadedPack, item: Item, language: str) -> str:
    """The answer that counts at most, in words; '' without a ceiling."""
    if item.ceiling is None:
        return ""
    if item.type in ("yes_partly_no", "maturity"):
        return catalogue(language)(f"answers.{item.type}.{item.ceiling.max}")
    key = f"choices.{item.choices}.{item.ceiling.max}.label"
    return pack.text(key, language).text if key in pack.sources else item.ceiling.max
