"""A control or a treatment as a line that opens into its fields."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import badge, empty_out, sign, words
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField

Mark = tuple[str, str]
"""A word and its tone."""


class Entry(QFrame):
    """A line with marks; pressed, it opens. Signals: changed(mapping of fields), removed()."""

    changed = Signal(object)
    removed = Signal()

    def __init__(self, parent: QWidget, remove: str) -> None:
        super().__init__(parent)
        dress(self, kind="well")
        self._remove = remove
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(10), scaled(8), scaled(10), scaled(8))
        column.setSpacing(scaled(6))
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        self._sign_place = QHBoxLayout()
        line.addLayout(self._sign_place)
        self.heading = words("", self, kind="strong")
        line.addWidget(self.heading, 1)
        self.turn = QToolButton(self)
        self.turn.setCheckable(True)
        self.turn.setIcon(icon("chevron-down", "muted"))
        self.turn.setToolTip(self.tr("Show and change all of it"))
        self.turn.toggled.connect(self._turned)
        line.addWidget(self.turn, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(line)
        self._marks = Flow(gap=6)
        column.addLayout(self._marks)
        self._body: QWidget | None = None
        self._column = column
        self.flushing: list[Callable[[], None]] = []
        self.grid = QGridLayout()
        self._cells = 0

    def show_line(self, text: str, image: str, tone: str, marks: Sequence[Mark]) -> None:
        """What the line says."""
        self.heading.setText(text)
        self.turn.setAccessibleName(self.tr("Show and change: {text}").format(text=text))
        empty_out(self._sign_place)
        self._sign_place.addWidget(sign(image, tone, self))
        empty_out(self._marks)
        for word, colour in marks:
            self._marks.addWidget(badge(word, colour, self))

    def _turned(self, on: bool) -> None:
        if on and self._body is None:
            self._body = QWidget(self)
            column = QVBoxLayout(self._body)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(scaled(8))
            self.grid.setHorizontalSpacing(scaled(16))
            self.grid.setVerticalSpacing(scaled(8))
            for number in range(2):
                self.grid.setColumnStretch(number, 1)
            self.build(self._body, column)
            column.addLayout(self.grid)
            foot = QHBoxLayout()
            away = QPushButton(icon("trash-2", "bad"), self._remove, self._body)
            dress(away, kind="quiet")
            away.clicked.connect(self.removed)
            foot.addWidget(away)
            foot.addStretch(1)
            column.addLayout(foot)
            self._column.addWidget(self._body)
            self.fill()
        if self._body is not None:
            self._body.setVisible(on)

    @property
    def opened(self) -> bool:
        """Whether the fields are there."""
        return self._body is not None

    def build(self, body: QWidget, column: QVBoxLayout) -> None:
        """Make the fields."""

    def fill(self) -> None:
        """Show in the fields what is saved."""

    def flush(self) -> None:
        """Save now what is being typed."""
        for one in self.flushing:
            one()

    def text(self, caption: str, name: str, body: QWidget, column: QVBoxLayout) -> WritingField:
        """A text over the whole width."""
        field = WritingField(caption, body, lines=(1, 6))
        field.settled.connect(lambda text: self.changed.emit({name: text.strip()}))
        self.flushing.append(field.flush)
        label = words(caption, body, kind="section")
        label.setBuddy(field)
        for widget in (label, field, GuardNote(field, body)):
            column.addWidget(widget)
        return field

    def cell(self, caption: str, widget: QWidget, *, wide: bool = False) -> None:
        """A field in the next free cell, its caption above."""
        cell = QVBoxLayout()
        cell.setSpacing(scaled(2))
        label = QLabel(caption, self._body)
        label.setWordWrap(True)
        dress(label, kind="section")
        label.setBuddy(widget)
        cell.addWidget(label)
        cell.addWidget(widget)
        cell.addStretch(1)
        if wide:
            self._cells += self._cells % 2
            self.grid.addLayout(cell, self._cells // 2, 0, 1, 2)
            self._cells += 2
        else:
            self.grid.addLayout(cell, self._cells // 2, self._cells % 2)
            self._cells += 1
