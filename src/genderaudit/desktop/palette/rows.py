"""The lines of the palette: headings and choices, drawn in the colours of the theme."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QCursor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from genderaudit.widgets.icons import icon
from genderaudit.widgets.texts import listed
from genderaudit.widgets.theme import colour, scaled

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole


@dataclass(frozen=True)
class Row:
    """One line: a heading without `run`, or something to choose."""

    title: str
    about: str = ""
    icon: str = ""
    keys: str = ""
    run: Callable[[], None] | None = None
    key: str = ""
    """Under which the choice is remembered."""
    stays: bool = False
    """Choosing it leaves the palette open."""

    @classmethod
    def head(cls, title: str) -> Row:
        """A heading."""
        return cls(title)


class _Model(QAbstractListModel):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def use(self, rows: Sequence[Row]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROLE.DisplayRole:
            return row.title
        if role == _ROLE.AccessibleTextRole:
            return listed(word for word in (row.title, row.about, row.keys) if word)
        if role == _ROLE.ToolTipRole and row.run is not None:
            return " \u2013 ".join(word for word in (row.title, row.about) if word)
        return row if role == _ROLE.UserRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.rows[index.row()].run is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class _Drawing(QStyledItemDelegate):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802
        line = option.fontMetrics.height()
        return QSize(0, int(line * (1.7 if index.data(_ROLE.UserRole).run is None else 2.0)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(_ROLE.UserRole)
        painter.save()
        room: QRect = option.rect.adjusted(scaled(6), 0, -scaled(6), 0)
        if row.run is None:
            self._heading(painter, option, room, row)
        else:
            self._choice(painter, option, room, row)
        painter.restore()

    def _heading(self, painter: QPainter, option: Any, room: QRect, row: Row) -> None:
        font = QFont(option.font)
        font.setPointSizeF(font.pointSizeF() * 0.88)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(colour("muted"))
        room = room.adjusted(scaled(8), 0, -scaled(8), -scaled(2))
        _write(painter, option, room, row.title, Qt.AlignmentFlag.AlignBottom)

    def _choice(self, painter: QPainter, option: Any, room: QRect, row: Row) -> None:
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(colour("focus"))
            painter.setBrush(colour("selection"))
            painter.drawRoundedRect(room.adjusted(0, 1, -1, -1), scaled(6), scaled(6))
        metrics: QFontMetrics = option.fontMetrics
        side, gap = metrics.height(), scaled(10)
        inner = room.adjusted(gap, 0, -gap, 0)
        mark = QRect(inner.left(), inner.center().y() - side // 2, side, side)
        icon(row.icon, "muted").paint(painter, _mirrored(option, inner, mark))
        inner.setLeft(mark.right() + gap)
        if row.keys:
            width = metrics.horizontalAdvance(row.keys)
            end = QRect(inner.right() - width, inner.top(), width + 1, inner.height())
            painter.setPen(colour("muted"))
            line = QRect(room.left() + gap, room.top(), room.width() - 2 * gap, room.height())
            painter.drawText(_mirrored(option, line, end), Qt.AlignmentFlag.AlignCenter, row.keys)
            inner.setRight(end.left() - gap)
        self._words(painter, option, room.adjusted(gap, 0, -gap, 0), inner, row)

    def _words(self, painter: QPainter, option: Any, line: QRect, inner: QRect, row: Row) -> None:
        metrics: QFontMetrics = option.fontMetrics
        gap = scaled(12)
        wanted = metrics.horizontalAdvance(row.title) + 2
        about = metrics.horizontalAdvance(row.about) + 2 if row.about else 0
        room = inner.width() - (min(about, inner.width() // 3) + gap if about else 0)
        title = QRect(inner.left(), inner.top(), min(wanted, max(room, inner.width() // 3)), inner.height())
        painter.setPen(colour("text"))
        text = metrics.elidedText(row.title, Qt.TextElideMode.ElideRight, title.width())
        _write(painter, option, _mirrored(option, line, title), text, Qt.AlignmentFlag.AlignVCenter)
        if about:
            rest = QRect(title.right() + gap, inner.top(), inner.right() - title.right() - gap, inner.height())
            painter.setPen(colour("muted"))
            text = metrics.elidedText(row.about, Qt.TextElideMode.ElideRight, rest.width())
            _write(painter, option, _mirrored(option, line, rest), text, Qt.AlignmentFlag.AlignVCenter)


def _mirrored(option: Any, whole: QRect, inside: QRect) -> QRect:
    return QStyle.visualRect(option.direction, whole, inside)


def _write(painter: QPainter, option: Any, room: QRect, text: str, vertical: Qt.AlignmentFlag) -> None:
    side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
    painter.setLayoutDirection(option.direction)
    painter.drawText(room, int(side | Qt.AlignmentFlag.AlignAbsolute | vertical | Qt.TextFlag.TextSingleLine), text)


class Rows(QListView):
    """The list below the field; headings are passed over.

    Signals: chosen(row).
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self.setAccessibleName(self.tr("What was found"))
        self._model = _Model(self)
        self.setModel(self._model)
        self.setItemDelegate(_Drawing(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self._at_rest = QCursor.pos()
        self.entered.connect(self._hover)
        self.clicked.connect(self._clicked)

    def show_rows(self, rows: Sequence[Row], *, keep: bool = False) -> None:
        """Other lines; the first choice is current, or with `keep` the one that was."""
        before, self._at_rest = self.row(), QCursor.pos()
        self._model.use(rows)
        places = [place for place, row in enumerate(rows) if row.run is not None]
        same = next((p for p in places if before is not None and rows[p].title == before.title), None) if keep else None
        if places:
            self.setCurrentIndex(self._model.index(places[0] if same is None else same))
        if not keep:
            self.scrollToTop()
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802
        """As tall as its lines; the palette limits it."""
        tall = sum(self.sizeHintForRow(row) for row in range(self._model.rowCount())) + 2 * self.frameWidth()
        return QSize(scaled(400), tall + scaled(4))

    def row(self) -> Row | None:
        """The line that is current."""
        index = self.currentIndex()
        found: Row | None = index.data(_ROLE.UserRole) if index.isValid() else None
        return found

    def move_by(self, lines: int) -> None:
        """Make a choice so many lines further the current one; from the last it goes on to the first."""
        places = [place for place, row in enumerate(self._model.rows) if row.run is not None]
        if not places:
            return
        now = places.index(self.currentIndex().row()) if self.currentIndex().row() in places else -1
        wanted = now + lines
        if abs(lines) == 1:
            wanted %= len(places)
        wanted = max(0, min(wanted, len(places) - 1))
        self.setCurrentIndex(self._model.index(places[wanted]))
        if wanted == 0:
            self.scrollToTop()

    def _hover(self, index: QModelIndex) -> None:
        # lines that come to lie under a pointer at rest were not pointed at
        if QCursor.pos() != self._at_rest and index.data(_ROLE.UserRole).run is not None:
            self.selectionModel().setCurrentIndex(index, self.selectionModel().SelectionFlag.ClearAndSelect)

    def _clicked(self, index: QModelIndex) -> None:
        row: Row = index.data(_ROLE.UserRole)
        if row.run is not None:
            self.chosen.emit(row)
