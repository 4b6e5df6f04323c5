"""Tables: an adapter over a plain sequence of records, and a view that works by mouse, keyboard and screen reader."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from genderaudit.widgets.icons import icon

_LEAST = 18
"""Letters that a column keeps which takes what is left; house default."""
_SAMPLE, _WIDEST = 240, 6
"""Rows in which a column's width is looked for, and how many of the longest are measured; house default."""

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_ASKED = frozenset(
    {
        _ROLE.DisplayRole,
        _ROLE.AccessibleTextRole,
        _ROLE.ToolTipRole,
        _ROLE.DecorationRole,
        _ROLE.TextAlignmentRole,
        _ROLE.UserRole,
    }
)
_NUMBERS = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WORDS = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, kw_only=True)
class Column(Generic[T]):
    """One column: what it shows of a row, and how it sorts."""

    title: str
    text: Callable[[T], str]
    sort: Callable[[T], Any] | None = None
    """A key for sorting; by the text where there is none."""
    icon: Callable[[T], str] | None = None
    """Name of an icon beside the text: never the only way something is told."""
    tone: Callable[[T], str] | None = None
    """Tone of the icon, such as `warn`."""
    tip: Callable[[T], str] | None = None
    about: str = ""
    """What the column means, said as the tip of its head."""
    number: bool = False
    """Aligned to the end, as numbers are."""
    stretch: bool = False
    width: int = 0
    """In characters; 0 fits the contents."""


class TableModel(QAbstractTableModel, Generic[T]):
    """Rows of records as Qt sees them; sorting and filtering happen here, over the plain sequence."""

    def __init__(self, columns: Sequence[Column[T]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self._all: list[T] = []
        self._rows: list[T] = []
        self._wanted: Callable[[T], bool] | None = None
        self._sorted: tuple[int, Qt.SortOrder] | None = None

    def set_rows(self, rows: Sequence[T]) -> None:
        """Other rows; sorting and filter stay."""
        self._all = list(rows)
        self._arrange()

    def set_filter(self, wanted: Callable[[T], bool] | None) -> None:
        """Show only the rows for which this holds."""
        self._wanted = wanted
        self._arrange()

    @property
    def rows(self) -> Sequence[T]:
        """The rows shown, in their order."""
        return self._rows

    def _arrange(self) -> None:
        self.beginResetModel()
        self._rows = [row for row in self._all if self._wanted is None or self._wanted(row)]
        if self._sorted is not None:
            number, order = self._sorted
            column = self.columns[number]
            key = column.sort or (lambda row: column.text(row).casefold())
            self._rows.sort(key=key, reverse=order == Qt.SortOrder.DescendingOrder)
        self.endResetModel()

    # Qt's names

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Rows shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Columns."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """What Qt asks for: text, tip, icon, alignment; `UserRole` is the row itself."""
        number = index.row()
        # a call into Qt and two comparisons cost more than the rest: the common case comes first
        if role not in _ASKED or number < 0:
            return None
        row, column = self._rows[number], self.columns[index.column()]
        if role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole):
            return column.text(row)
        if role == _ROLE.ToolTipRole:
            return column.tip(row) if column.tip else column.text(row)
        if role == _ROLE.DecorationRole and column.icon and column.icon(row):
            return icon(column.icon(row), column.tone(row) if column.tone else "muted")
        if role == _ROLE.TextAlignmentRole:
            return _NUMBERS if column.number else _WORDS
        return row if role == _ROLE.UserRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:  # noqa: N802
        """Titles of the columns, each at the side of what stands below it; rows are not numbered."""
        if role == _ROLE.TextAlignmentRole and orientation == Qt.Orientation.Horizontal:
            return _NUMBERS if self.columns[section].number else _WORDS
        titled = (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole)
        if role in titled and orientation == Qt.Orientation.Horizontal:
            column = self.columns[section]
            return column.about if role == _ROLE.ToolTipRole and column.about else column.title
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; -1 keeps the order of the rows as given."""
        self._sorted = (column, order) if column >= 0 else None
        self._arrange()


class Table(QTableView, Generic[T]):
    """A table of records: rows are chosen whole, Enter or a double click opens one.

    Signals: opened(row), picked(row or None) when another row becomes the current one.
    """

    opened = Signal(object)
    picked = Signal(object)

    def __init__(self, name: str, columns: Sequence[Column[T]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.empty_text = ""
        """Said in the middle where there is no row."""
        self._key: Callable[[T], object] | None = None
        self.table: TableModel[T] = TableModel(columns, self)
        self.setModel(self.table)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setSortingEnabled(True)
        self.horizontalHeader().setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(int(self.fontMetrics().height() * 2.1))
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self._widths: dict[tuple[int, str], int] = {}
        self.table.modelReset.connect(self._widths.clear)
        self._size_columns()
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentRowChanged.connect(lambda index, _: self.picked.emit(self._row(index)))

    def _size_columns(self) -> None:
        header, metrics = self.horizontalHeader(), self.fontMetrics()
        for number, column in enumerate(self.table.columns):
            if column.stretch:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.Stretch)
            elif column.width:
                needed = max(column.width, len(column.title) + 3)
                self.setColumnWidth(number, metrics.averageCharWidth() * needed + 24)
            else:
                header.setSectionResizeMode(number, QHeaderView.ResizeMode.ResizeToContents)

    def _give_room(self) -> None:
        """Columns that take what is left keep room for a few words; where there is none, the table scrolls."""
        header = self.horizontalHeader()
        stretched = [number for number, column in enumerate(self.table.columns) if column.stretch]
        least = self.fontMetrics().averageCharWidth() * _LEAST
        others = sum(header.sectionSize(number) for number in range(header.count()) if number not in stretched)
        narrow = self.viewport().width() - others < least * len(stretched)
        for number in stretched:
            header.setSectionResizeMode(
                number, QHeaderView.ResizeMode.Interactive if narrow else QHeaderView.ResizeMode.Stretch
            )
            if narrow:
                header.resizeSection(number, least)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width, other columns."""
        super().resizeEvent(event)
        self._give_room()

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802
        """The width that the longest texts need: Qt would measure a thousand rows of every column, each time."""
        known = (column, self.font().key())
        if known not in self._widths:
            rows, text = self.table.rows, self.table.columns[column].text
            sample = range(0, len(rows), len(rows) // _SAMPLE + 1)
            longest = sorted(sample, key=lambda number: len(text(rows[number])), reverse=True)[:_WIDEST]
            indexes = [self.table.index(number, column) for number in longest]
            self._widths[known] = max((self.sizeHintForIndex(index).width() for index in indexes), default=0)
        return self._widths[known]

    def show_rows(self, rows: Sequence[T], *, key: Callable[[T], object] | None = None) -> None:
        """Other rows; with a key, the row that was current stays current and the scroll position holds."""
        self._key = key or self._key
        before = self.current()
        offset = self.verticalScrollBar().value()
        self.table.set_rows(rows)
        if before is not None and self._key is not None:
            self.pick(self._key(before))
            self.verticalScrollBar().setValue(offset)

    def selectRow(self, row: int) -> None:  # noqa: N802
        """Choose a row; Qt's own way fails in a mirrored table that is not laid out yet."""
        self.setCurrentIndex(self.table.index(row, 0))

    def current(self) -> T | None:
        """The row that is chosen."""
        return self._row(self.currentIndex())

    def pick(self, key: object) -> bool:
        """Choose the row with this key; whether there is one."""
        if self._key is not None:
            for number, row in enumerate(self.table.rows):
                if self._key(row) == key:
                    self.selectRow(number)
                    return True
        return False

    def _row(self, index: Index) -> T | None:
        found: T | None = index.data(_ROLE.UserRole) if index.isValid() else None
        return found

    def _open(self, index: QModelIndex) -> None:
        if index.isValid():
            self.opened.emit(self._row(index))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Qt's painting, and a sentence where there is nothing to paint."""
        super().paintEvent(event)
        if self.empty_text and not self.table.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(self.palette().placeholderText().color())
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)
            painter.end()
