"""Choosing from a long list: typing narrows it, the list itself is only drawn where it is looked at."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QWidget

from genderaudit.checklists import AnswerValue
from genderaudit.engagements.desktop.editors.base import Editor, folded
from genderaudit.widgets.texts import listed_apart
from genderaudit.widgets.theme import dress

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_LINES = 8
"""Lines of the list in sight."""


class ListModel(QAbstractListModel):
    """Codes with their labels, those that match what is typed, and a tick beside what is chosen."""

    def __init__(self, labels: list[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self._labels = labels
        self._folded = [folded(label) for _, label in labels]
        self._shown = list(range(len(labels)))
        self.chosen: set[str] = set()

    def narrow(self, text: str) -> None:
        """Show what holds every word of the text."""
        words = folded(text).split()
        self.beginResetModel()
        self._shown = [n for n, label in enumerate(self._folded) if all(word in label for word in words)]
        self.endResetModel()

    def choose(self, codes: set[str]) -> None:
        """Tick these."""
        self.chosen = codes
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def code(self, row: int) -> str:
        """The code in a row."""
        return self._labels[self._shown[row]][0]

    def row_of(self, code: str) -> int:
        """Where a code is shown; -1 where it is not."""
        return next((row for row, n in enumerate(self._shown) if self._labels[n][0] == code), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Lines shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """What Qt asks for."""
        if not index.isValid():
            return None
        code, label = self._labels[self._shown[index.row()]]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return label
        if role == _ROLE.CheckStateRole:
            return Qt.CheckState.Checked if code in self.chosen else Qt.CheckState.Unchecked
        return None


class LongList(QListView):
    """The list below the filter. Signals: chosen(row)."""

    chosen = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Space and Enter choose; signs are not for jumping here, typing happens in the field above."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)


class _Filter(QLineEdit):
    """Where one types. Down leads into the list. Signals: down()."""

    down = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Down:
            self.down.emit()
        else:
            super().keyPressEvent(event)


class LongSingleEditor(Editor):
    """One of many."""

    one_of: ClassVar[bool] = True
    goes_on = True

    def build(self) -> None:
        """What is chosen, the filter, the list."""
        name = self.ask.placed.question.choices or ""
        self._labels = {}
        for code in self.ask.codes(name):
            first, second = self.ask.choice(name, code)
            self._labels[code] = f"{first}  ·  {second}" if second else first
        self.now = QLabel(self)
        self.now.setWordWrap(True)
        self.column.addWidget(self.now)
        self.filter = _Filter(self)
        dress(self.filter, kind="search")
        self.filter.setClearButtonEnabled(True)
        self.filter.setPlaceholderText(self.tr("Type to narrow the list"))
        self.filter.setAccessibleName(self.tr("Narrow the list of answers"))
        self.column.addWidget(self.filter)
        self.model = ListModel(list(self._labels.items()), self)
        self.view = LongList(self)
        self.view.setUniformItemSizes(True)
        self.view.setAccessibleName(self.tr("Answers to choose from"))
        self.view.setModel(self.model)
        self.view.setFixedHeight(int(self.view.fontMetrics().height() * 1.9 * _LINES))
        self.column.addWidget(self.view)
        self.filter.textChanged.connect(self._narrow)
        self.filter.returnPressed.connect(self._first)
        self.filter.down.connect(self._into_list)
        self.view.chosen.connect(self._toggle_row)
        self.view.clicked.connect(lambda index: self._toggle_row(index.row()))
        self._say()

    def _narrow(self, text: str) -> None:
        self.model.narrow(text)
        self.tell("" if self.model.rowCount() else self.tr("Nothing in the list matches."), "neutral")

    def _first(self) -> None:
        if self.filter.text() and self.model.rowCount():
            self._toggle_row(0)

    def _into_list(self) -> None:
        if self.model.rowCount():
            self.view.setFocus()
            self.view.setCurrentIndex(self.model.index(0))

    def _toggle_row(self, row: int) -> None:
        self.choose(self.model.code(row))

    def choose(self, code: str) -> bool:
        """Choose an option, or with several take it back."""
        if code not in self._labels or not self.isEnabled():
            return False
        chosen = {code} if self.one_of else self.model.chosen ^ {code}
        self.model.choose(chosen)
        self._say()
        ordered = tuple(one for one in self._labels if one in chosen)
        self.given.emit((ordered[0] if self.one_of else ordered) if ordered else None)
        return True

    def show_value(self, value: AnswerValue | None) -> None:
        """Tick what is saved and show it."""
        codes = {value} if isinstance(value, str) else set(value) if isinstance(value, tuple) else set()
        self.model.choose(codes)
        row = self.model.row_of(next(iter(codes))) if len(codes) == 1 else -1
        if row >= 0:
            self.view.scrollTo(self.model.index(row))
        self._say()
        super().show_value(value)

    def _say(self) -> None:
        labels = [label for code, label in self._labels.items() if code in self.model.chosen]
        if labels:
            words = self.tr("Chosen: {answers}").format(answers=listed_apart(labels))
        else:
            words = self.tr("Nothing chosen yet, out of %n answer(s).", "", len(self._labels))
        self.now.setText(words)

    def enter(self) -> None:
        """To the filter."""
        self.filter.setFocus()


class LongMultipleEditor(LongSingleEditor):
    """Any of many."""

    one_of = False
    goes_on = False
