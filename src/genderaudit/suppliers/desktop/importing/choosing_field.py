"""What a column means: every field in groups, found by typing what one would call it, the likeliest first."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.sheets import plain
from genderaudit.suppliers.desktop.importing.words import field_groups, field_words
from genderaudit.suppliers.files.words import known_words
from genderaudit.suppliers.model.intake import ColumnRead
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.texts import listed_apart, quoted
from genderaudit.widgets.theme import dress, scaled

_WIDE, _HIGH = 54, 24
"""Letters across and lines down; house default."""
_ROLE = Qt.ItemDataRole.UserRole


class FieldChooser(QDialog):
    """Asks what one column is. Signals: chosen(field), '' to leave it out."""

    chosen = Signal(str)

    def __init__(self, column: ColumnRead, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What is this column?"))
        self._column = column
        self._names = field_words()
        self._said = _headings()
        outer = QVBoxLayout(self)
        outer.setSpacing(scaled(8))
        outer.addWidget(
            words(self.tr("What is in {column}?").format(column=quoted(column.column)), self, kind="heading")
        )
        if column.sample:
            sample = self.tr("It starts with {cell}.").format(cell=quoted(column.sample))
            outer.addWidget(words(sample, self, kind="muted"))
        self.search = QLineEdit(self)
        dress(self.search, kind="search")
        self.search.setPlaceholderText(self.tr("Find, such as money or end"))
        self.search.setAccessibleName(self.tr("Find a meaning"))
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(lambda _: self._fill())
        self.search.installEventFilter(self)
        outer.addWidget(self.search)
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Meanings"))
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        outer.addWidget(self.list, 1)
        foot = QHBoxLayout()
        leave_out = QPushButton(icon("minus"), self.tr("Leave the column out"), self)
        leave_out.setAutoDefault(False)
        leave_out.clicked.connect(lambda: self._give(""))
        stay = QPushButton(self.tr("Back"), self)
        stay.setAutoDefault(False)
        dress(stay, kind="quiet")
        stay.clicked.connect(self.reject)
        foot.addWidget(leave_out)
        foot.addStretch(1)
        foot.addWidget(stay)
        outer.addLayout(foot)
        self._fill()
        self._fit()
        self.search.setFocus()

    def _fit(self) -> None:
        metrics, room = self.fontMetrics(), self.screen().availableGeometry()
        self.resize(
            min(metrics.averageCharWidth() * _WIDE + scaled(60), room.width() - 40),
            min(metrics.lineSpacing() * _HIGH + scaled(120), room.height() - 80),
        )

    # showing

    def groups(self) -> list[tuple[str, Sequence[str]]]:
        """The groups that are offered: what the heading may mean comes first."""
        maybe = [field for field in self._column.maybe if field in self._names]
        first: list[tuple[str, Sequence[str]]] = [(self.tr("It may be"), maybe)] if maybe else []
        personal = (self.tr("Left out on purpose"), ("personal",))
        return [*first, *field_groups(), personal]

    def _fill(self) -> None:
        sought = plain(self.search.text()).split()
        self.list.clear()
        for title, fields in self.groups():
            fitting = [field for field in fields if self._fits(field, title, sought)]
            if not fitting:
                continue
            head = QListWidgetItem(title, self.list)
            head.setFlags(Qt.ItemFlag.NoItemFlags)
            font = head.font()
            font.setBold(True)
            head.setFont(font)
            for field in fitting:
                item = QListWidgetItem(self._names[field], self.list)
                if field == self._column.field:
                    item.setIcon(icon("check", "good"))
                item.setData(_ROLE, field)
        self._choose_first(by_rank=bool(sought))

    def _fits(self, field: str, group: str, sought: Sequence[str]) -> bool:
        if not sought:
            return True
        said = f"{plain(self._names[field])} {plain(group)} {self._said.get(field, '')}".split()
        return all(any(one.startswith(word) for one in said) for word in sought)

    def _choose_first(self, *, by_rank: bool) -> None:
        items = [self.list.item(row) for row in range(self.list.count())]
        fields = [item for item in items if item.data(_ROLE) is not None]
        own = next((item for item in fields if item.data(_ROLE) == self._column.field), None)
        best = fields[0] if fields and (by_rank or self._column.maybe or own is None) else own
        if by_rank and fields:
            best = min(fields, key=lambda item: self._rank(item.data(_ROLE)))
        if best is not None:
            self.list.setCurrentItem(best)

    def _rank(self, field: str) -> int:
        """How well a field fits what is sought: by its own name, by a whole word of its headings, by parts of words."""
        sought, name = plain(self.search.text()), plain(self._names[field])
        if name.startswith(sought):
            return 0
        if sought in name.split():
            return 1
        return 2 if set(sought.split()) <= set(self._said.get(field, "").split()) else 3

    # choosing

    def _take(self, item: QListWidgetItem) -> None:
        if item.data(_ROLE) is not None:
            self._give(item.data(_ROLE))

    def _give(self, field: str) -> None:
        self.accept()
        self.chosen.emit(field)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Arrows move in the list and Enter takes its line while the words are typed above it."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
                self.list.event(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                item = self.list.currentItem()
                if item is not None:
                    self._take(item)
                return True
        return super().eventFilter(watched, event)


def _headings() -> dict[str, str]:
    """Field to all the headings by which it is recognised, so that it is found by any of them."""
    found: dict[str, list[str]] = {}
    for heading, field in known_words().fields.items():
        found.setdefault(field, []).append(heading)
    return {field: " ".join(every) for field, every in found.items()}


def left_out_of(columns: Sequence[ColumnRead]) -> list[ColumnRead]:
    """The columns that hold something, of which nobody knows what."""
    return [one for one in columns if not one.field and one.sample]


def left_out_tip(column: ColumnRead, text: str) -> str:
    """What stands in a column that is left out, and what it may be."""
    names = field_words()
    maybe = listed_apart(names[field] for field in column.maybe if field in names)
    return text.format(cell=quoted(column.sample), maybe=maybe) if maybe else quoted(column.sample)
