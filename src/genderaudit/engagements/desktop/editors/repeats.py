"""A question that is answered row by row: the rows with what stands in them, one more, one less."""

from __future__ import annotations

import math
from decimal import Decimal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QMessageBox, QPushButton

from genderaudit.checklists import AnswerValue
from genderaudit.engagements.desktop.editors.base import Editor
from genderaudit.engagements.desktop.editors.numbers import plain_label
from genderaudit.runtime.language import format_number
from genderaudit.widgets.icons import icon
from genderaudit.widgets.texts import listed
from genderaudit.widgets.theme import scaled

_LINES = 8


class RepeatEditor(Editor):
    """The rows of a repeat. Their questions are asked below by whoever shows this; this lists and counts them."""

    def build(self) -> None:
        """The list and its two buttons."""
        self.words = plain_label("", self, kind="muted")
        self.column.addWidget(self.words)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Rows"))
        self.list.itemActivated.connect(self._open)
        self.column.addWidget(self.list)
        buttons = QHBoxLayout()
        self.add = QPushButton(self.tr("Add a row"), self)
        self.add.setIcon(icon("plus"))
        self.add.clicked.connect(lambda: self.row_wanted.emit(self.next_row))
        self.open = QPushButton(self.tr("Open row"), self)
        self.open.clicked.connect(lambda: self._open(self.list.currentItem()))
        self.remove = QPushButton(self.tr("Remove row"), self)
        self.remove.setIcon(icon("trash-2"))
        self.remove.clicked.connect(self._remove)
        for button in (self.add, self.open, self.remove):
            buttons.addWidget(button)
        buttons.addStretch(1)
        self.column.addLayout(buttons)
        self._draw()

    @property
    def next_row(self) -> int:
        """The number of a row that is not there yet."""
        rows = self.ask.form.rows(self.ask.placed.question.id)
        return max(rows, default=-1) + 1

    def show_value(self, value: AnswerValue | None) -> None:
        """The rows as they are now."""
        self._draw()
        super().show_value(value)

    def _draw(self) -> None:
        current = self.list.currentRow()
        self.list.clear()
        rows = self.ask.form.rows(self.ask.placed.question.id)
        for place, row in enumerate(rows, 1):
            item = QListWidgetItem(f"{place}.  {self._row_words(row)}")
            item.setData(Qt.ItemDataRole.UserRole, row)
            self.list.addItem(item)
        self.list.setVisible(bool(rows))
        self.list.setCurrentRow(min(max(current, 0), len(rows) - 1))
        line = math.ceil(self.list.fontMetrics().height() * 2.0)
        self.list.setFixedHeight(min(max(len(rows), 1), _LINES) * line + scaled(6))
        self.open.setVisible(bool(rows))
        self.remove.setVisible(bool(rows))
        self.words.setText(self.tr("%n row(s)", "", len(rows)) if rows else self.tr("No row yet. Add one for each."))

    def _row_words(self, row: int) -> str:
        """What is answered in a row, as far as it is words, codes or numbers."""
        found = []
        for question in self.ask.placed.question.followups:
            try:
                value = self.ask.form.value(f"{question.id}#{row}")
            except KeyError:
                continue
            if isinstance(value, str) and value:
                codes = value.split() if question.choices else []
                labels = [self.ask.choice(question.choices or "", code)[0] for code in codes]
                found.append(listed(labels) or value)
            elif isinstance(value, float):
                found.append(_number(value, self.ask.language))
        return " · ".join(part[:60] for part in found[:3]) or self.tr("nothing yet")

    def _open(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.row_wanted.emit(item.data(Qt.ItemDataRole.UserRole))

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        question = self.tr("Remove this row with all its answers? Undo brings it back.")
        buttons = QMessageBox.StandardButton
        if QMessageBox.question(self, self.tr("Remove row"), question) == buttons.Yes:
            self.row_removed.emit(item.data(Qt.ItemDataRole.UserRole))

    def enter(self) -> None:
        """To the rows, or to the button that adds the first."""
        (self.list if self.list.count() else self.add).setFocus()


def _number(value: float, language: str) -> str:
    plain = f"{Decimal(repr(value)).normalize():f}"
    # four digits may be a year
    return format_number(Decimal(plain), language, len(plain.partition(".")[2]), grouping=abs(value) >= 10_000)
