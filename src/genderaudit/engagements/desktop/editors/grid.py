"""The grid of a table of counts: cells to type in, margins that follow, keys as in a spreadsheet."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from itertools import product
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QHeaderView, QLineEdit, QTableView, QWidget

from genderaudit.checklists import as_decimal
from genderaudit.engagements.desktop.editors.margins import ALL, Counts
from genderaudit.runtime.language import format_number
from genderaudit.widgets.texts import isolated, labelled, listed, translate
from genderaudit.widgets.theme import colour
from genderaudit.widgets.typed import read_whole

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_TITLE = 18
"""Letters of a row's title in one line."""
_LINES = 14
"""Lines of the grid in sight; longer ones scroll."""
SHARE = "%"
"""Stands for the line or column with the ratio."""


class GridModel(QAbstractTableModel):
    """The cells, with totals and ratios after them. Signals: edited(), refused(what was typed)."""

    edited = Signal()
    refused = Signal(str)

    def __init__(
        self,
        axes: tuple[tuple[str, ...], ...],
        label: Callable[[int, str], str],
        language: str,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.counts = Counts(axes, {})
        self._label, self._language = label, language
        one = len(axes) == 1
        front = axes if one else axes[:-1]
        self.rows: list[tuple[str, ...]] = [*product(*front), (ALL,) * len(front)]
        self.columns: list[str] = [""] if one else [*axes[-1], ALL]
        sex = self.counts.sex_axis
        if one or sex == len(axes) - 1:
            self.columns.append(SHARE)
        elif sex == 0 and len(axes) == 2:
            self.rows.append((SHARE,))

    # what stands where

    def codes(self, index: Index) -> tuple[str, ...]:
        """The codes of a place; `*` in it is a total, `%` a ratio."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        return (*row, column) if column else row

    def is_cell(self, index: Index) -> bool:
        """Whether a person types here."""
        return not {ALL, SHARE} & set(self.codes(index))

    def text(self, index: Index) -> str:
        """What stands in a place."""
        codes = self.codes(index)
        if SHARE in codes:
            share = self._share(codes)
            if share is None:
                return "–"
            number = format_number(as_decimal(share * 100, 1), self._language, 1)
            return isolated(translate("Grid", "{number} %").format(number=number))
        count = self.counts.total(codes)
        return "" if count is None else format_number(count, self._language)

    def _share(self, codes: tuple[str, ...]) -> Fraction | None:
        if len(self.counts.axes) == 1:
            whole, part = self.counts.total((ALL,)), self.counts.total(codes[:1])
            return Fraction(part, whole) if whole and part is not None and not self.counts.unknown((ALL,)) else None
        return self.counts.share_of_women(tuple(ALL if code == SHARE else code for code in codes))

    def row_name(self, row: int) -> str:
        """The words of a row."""
        return self._name(self.rows[row], 0)

    def column_name(self, column: int) -> str:
        """The words of a column."""
        code = self.columns[column]
        if not code:
            return translate("Grid", "Count")
        return self._name((code,), len(self.counts.axes) - 1)

    def _name(self, codes: tuple[str, ...], first: int) -> str:
        if set(codes) == {ALL}:
            return translate("Grid", "Total")
        if codes[0] == SHARE:
            return translate("Grid", "Share") if len(self.counts.axes) == 1 else translate("Grid", "Women, share")
        return " · ".join(self._label(first + number, code) for number, code in enumerate(codes))

    def set_cells(self, cells: dict[str, int]) -> None:
        """Other counts."""
        if cells == self.counts.cells:
            return
        self.counts = Counts(self.counts.axes, cells)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    def put(self, texts: dict[Index, str]) -> bool:
        """Take in what was typed or pasted, all or nothing; whether it could be read."""
        cells = dict(self.counts.cells)
        for index, text in texts.items():
            key = "|".join(self.codes(index))
            if not text.strip():
                cells.pop(key, None)
                continue
            try:
                cells[key] = read_whole(text, self._language)
            except ValueError:
                self.refused.emit(text.strip())
                return False
        if cells != self.counts.cells:
            self.set_cells(cells)
            self.edited.emit()
        return True

    # Qt's names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Lines."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cells can be typed into, margins only be read."""
        flag = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flag | Qt.ItemFlag.ItemIsEditable if self.is_cell(index) else flag

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """What Qt asks for."""
        if not index.isValid():
            return None
        if role in (_ROLE.DisplayRole, _ROLE.EditRole):
            return self.text(index)
        if role == _ROLE.AccessibleTextRole:
            return self._spoken(index)
        if role == _ROLE.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None if self.is_cell(index) else self._margin_look(index, role)

    def _margin_look(self, index: Index, role: int) -> Any:
        if role == _ROLE.FontRole:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return colour("muted") if role == _ROLE.ForegroundRole and SHARE in self.codes(index) else None

    def _spoken(self, index: Index) -> str:
        value = self.text(index) or translate("Grid", "not known")
        return labelled(listed((self.row_name(index.row()), self.column_name(index.column()))), value)

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:  # noqa: N802
        """Take in what was typed."""
        return role == _ROLE.EditRole and self.is_cell(index) and self.put({index: str(value)})

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:  # noqa: N802
        """Words of rows and columns."""
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return self.column_name(section) if orientation == Qt.Orientation.Horizontal else self.row_name(section)
        return None


class GridView(QTableView):
    """The grid. Arrows move, digits type, Enter goes down, Tab goes on and leaves after the last cell.

    Signals: refused(words) for what cannot be pasted, left() when Enter is pressed in the last cell.
    """

    refused = Signal(str)
    left = Signal()

    def __init__(self, model: GridModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.grid = model
        self.setModel(model)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.AnyKeyPressed | trigger.EditKeyPressed | trigger.DoubleClicked)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._entered_down = False
        self._fit()

    def _fit(self) -> None:
        """Titles wrap; columns are as narrow as their words allow, rows as high as their titles need."""
        across, down, metrics = self.horizontalHeader(), self.verticalHeader(), self.fontMetrics()
        letter = metrics.averageCharWidth()
        wrap = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        across.setDefaultAlignment(Qt.AlignmentFlag(int(Qt.AlignmentFlag.AlignRight) | int(wrap)))
        down.setDefaultAlignment(Qt.AlignmentFlag(int(Qt.AlignmentFlag.AlignLeft) | int(wrap)))
        highest = 1
        for column in range(self.grid.columnCount()):
            name = self.grid.column_name(column)
            longest = max((metrics.horizontalAdvance(word) for word in name.split()), default=0)
            least = metrics.horizontalAdvance("1,000.0 %") if self.grid.columns[column] == SHARE else letter * 5
            width = max(least + letter * 3, min(longest, letter * 16) + letter * 4)
            self.setColumnWidth(column, width)
            highest = max(highest, _lines(metrics, name, width - letter * 3))
        across.setFixedHeight(math.ceil(highest * metrics.lineSpacing() + metrics.height() * 0.7))
        names = [self.grid.row_name(row) for row in range(self.grid.rowCount())]
        room = min(max(metrics.horizontalAdvance(name) for name in names), letter * _TITLE) + letter * 4
        down.setFixedWidth(room)
        total = 0
        for row, name in enumerate(names):
            lines = _lines(metrics, name, room - letter * 3)
            height = math.ceil(max(metrics.height() * 1.9, lines * metrics.lineSpacing() + metrics.height() * 0.6))
            self.setRowHeight(row, height)
            total += height if row < _LINES else 0
        width = across.length() + room
        self._wanted = (width + 4, across.height() + total + 4)
        self.setMaximumWidth(width + 4)
        self.setFixedHeight(self._wanted[1])

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Where it is too narrow, a bar needs room below."""
        super().resizeEvent(event)
        bar = self.horizontalScrollBar().sizeHint().height() if self.width() < self._wanted[0] - 4 else 0
        if self.height() != self._wanted[1] + bar:
            self.setFixedHeight(self._wanted[1] + bar)

    # moving

    def first(self) -> None:
        """To the first cell that is not known, else to the first."""
        for row in range(self.grid.rowCount()):
            for column in range(self.grid.columnCount()):
                index = self.grid.index(row, column)
                if self.grid.is_cell(index) and not self.grid.text(index):
                    self.setCurrentIndex(index)
                    return
        self.setCurrentIndex(self.grid.index(0, 0))

    def _step(self, rows: int, columns: int) -> bool:
        """Go to the next cell that takes a count; whether there is one."""
        index = self.currentIndex()
        row, column = index.row(), index.column()
        wide, high = self.grid.columnCount(), self.grid.rowCount()
        for _ in range(wide * high):
            row, column = row + rows, column + columns
            if columns:
                row, column = row + column // wide, column % wide
            else:
                column, row = column + row // high, row % high
            if not (0 <= row < high and 0 <= column < wide):
                return False
            if self.grid.is_cell(self.grid.index(row, column)):
                self.setCurrentIndex(self.grid.index(row, column))
                return True
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes from cell to cell and, after the last one, on."""
        if self.hasFocus() and self.currentIndex().isValid() and self._step(0, 1 if forward else -1):
            return True
        return bool(super().focusNextPrevChild(forward))

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        """After Tab on to the next cell, after Enter down."""
        ends = QAbstractItemDelegate.EndEditHint
        super().closeEditor(editor, ends.NoHint)
        self.setFocus()
        if hint == ends.EditNextItem:
            self._step(0, 1)
        elif hint == ends.EditPreviousItem:
            self._step(0, -1)
        elif hint == ends.SubmitModelCache:
            self._down()

    def _down(self) -> None:
        if not self._step(1, 0):
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """As in a spreadsheet; letters are for whoever asks the questions."""
        key, text = event.key(), event.text()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.grid.put({index: "" for index in self.selectedIndexes() if self.grid.is_cell(index)})
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._down()
        elif text and text.isprintable() and not text.isdecimal() and key != Qt.Key.Key_F2:
            event.ignore()
        else:
            super().keyPressEvent(event)

    # the clipboard

    def copy(self) -> None:
        """Put what is marked on the clipboard, as a spreadsheet takes it."""
        marked = self.selectedIndexes()
        rows = sorted({index.row() for index in marked})
        columns = sorted({index.column() for index in marked})
        lines = ["\t".join(self.grid.text(self.grid.index(row, column)) for column in columns) for row in rows]
        QGuiApplication.clipboard().setText("\n".join(lines))

    def paste(self) -> None:
        """Take in cells of a spreadsheet from here on; titles around them are left out."""
        lines = QGuiApplication.clipboard().text().replace("\r\n", "\n").rstrip("\n").split("\n")
        cells = _without_titles([line.split("\t") for line in lines])
        start = self.currentIndex() if self.currentIndex().isValid() else self.grid.index(0, 0)
        texts: dict[Index, str] = {}
        for down, line in enumerate(cells):
            for across, text in enumerate(line):
                index = self.grid.index(start.row() + down, start.column() + across)
                if index.isValid() and self.grid.is_cell(index):
                    texts[index] = text
                elif text.strip() and not index.isValid():
                    self.refused.emit(
                        translate(
                            "Grid", "What was copied is larger than this table from here on. Nothing was changed."
                        )
                    )
                    return
        self.grid.put(texts)

    def edit_now(self) -> QLineEdit | None:
        """The field of the cell that is being typed into."""
        if self.state() != QAbstractItemView.State.EditingState:
            return None
        # one that was just closed lives on for a moment
        return next((field for field in self.findChildren(QLineEdit) if field.isVisible()), None)


def _lines(metrics: QFontMetrics, text: str, width: int) -> int:
    box = metrics.boundingRect(0, 0, max(width, 20), 10_000, int(Qt.TextFlag.TextWordWrap), text)
    return max(1, round(box.height() / metrics.lineSpacing()))


def _without_titles(cells: list[list[str]]) -> list[list[str]]:
    """Without a first line, and a first column, of words."""
    if len(cells) > 1 and any(map(str.strip, cells[0])) and not any(map(_has_digit, cells[0])):
        cells = cells[1:]
    heads = [line[0] for line in cells if line]
    wide = all(len(line) > 1 for line in cells)
    if wide and heads and all(head.strip() and not head.strip()[0].isdigit() for head in heads):
        cells = [line[1:] for line in cells]
    return cells


def _has_digit(text: str) -> bool:
    return any(sign.isdecimal() for sign in text)
