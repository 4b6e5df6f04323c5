"""The board: findings as cards in a column for each state, moved by drag or by keys. The table is its twin."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListView,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from genderaudit.findings.desktop.book import Row
from genderaudit.findings.desktop.cards import CardPainter
from genderaudit.findings.desktop.steps import ORDER
from genderaudit.findings.desktop.words import (
    STATUS_SIGNS,
    day_words,
    level_words,
    priority_words,
    status_words,
    step_words,
)
from genderaudit.findings.model import FollowUp
from genderaudit.findings.rules import ALLOWED
from genderaudit.runtime.language import format_number
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import sign
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, listed, translate
from genderaudit.widgets.theme import dress, scaled

_KIND = "application/x-genderaudit-finding"
_ALWAYS: tuple[FollowUp, ...] = ORDER[:6]
"""Columns that stand even when they are empty; those set aside only when there is something in them."""
_COLUMN = 26
"""Characters across a column; house default."""
_ROLE = Qt.ItemDataRole
Index = QModelIndex | QPersistentModelIndex


class _Cards(QAbstractListModel):
    def __init__(self, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._language = language
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        if rows != self.rows:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == _ROLE.UserRole:
            return row
        wanted = role in (_ROLE.DisplayRole, _ROLE.AccessibleTextRole, _ROLE.ToolTipRole)
        return card_words(row, self._language) if wanted else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsDragEnabled
        return chosen if index.isValid() else Qt.ItemFlag.ItemIsDropEnabled

    def mimeTypes(self) -> list[str]:  # noqa: N802
        return [_KIND]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:  # noqa: N802
        data = QMimeData()
        data.setData(_KIND, QByteArray(self.rows[indexes[0].row()].finding.id.encode()))
        return data


def card_words(row: Row, language: str) -> str:
    """A card as one sentence, for a screen reader."""
    one = row.finding
    late = translate("FindingBoard", "overdue") if row.overdue else ""
    parts = (
        isolated(one.label), one.title, level_words(one.level, language) if one.level != "none" else "",
        priority_words(one.priority, language) if one.priority else "", one.owner_post,
        day_words(one.due, language) if one.due else "", late,
    )  # fmt: skip
    return listed(text for text in parts if text)


class CardList(QListView):
    """The cards of one state.

    Signals: moved(finding id, state) when a card is to go elsewhere, picked(finding id), opened(finding id),
    turned(-1 or 1) to go to the column beside.
    """

    moved = Signal(str, str)
    picked = Signal(str)
    opened = Signal(str)
    turned = Signal(int)

    def __init__(self, status: FollowUp, language: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.status, self._language = status, language
        self.setAccessibleName(status_words(status, language))
        dress(self, kind="plain")
        self.cards = _Cards(language, self)
        self.setModel(self.cards)
        self.setItemDelegate(CardPainter(language, self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._offer)
        self.doubleClicked.connect(lambda index: self.opened.emit(self._id(index)))
        self.selectionModel().currentChanged.connect(self._chosen)

    def _id(self, index: Index) -> str:
        return self.cards.rows[index.row()].finding.id if index.isValid() else ""

    @property
    def current_id(self) -> str:
        """The chosen card; '' for none."""
        return self._id(self.currentIndex())

    def pick(self, id: str) -> bool:
        """Choose a card; whether it is here."""
        number = next((n for n, row in enumerate(self.cards.rows) if row.finding.id == id), -1)
        self.selectionModel().blockSignals(True)
        if number >= 0:
            self.setCurrentIndex(self.cards.index(number))
            self.scrollTo(self.cards.index(number))
        else:
            self.setCurrentIndex(QModelIndex())
            self.clearSelection()
        self.selectionModel().blockSignals(False)
        self.viewport().update()
        return number >= 0

    def _chosen(self, index: QModelIndex, _: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(self._id(index))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The keyboard always has a card."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.rows:
            self.setCurrentIndex(self.cards.index(0))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Left and right go to the column beside; with Ctrl the card goes there; Enter opens; the menu key offers."""
        key = event.key()
        onwards = Qt.Key.Key_Left if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else Qt.Key.Key_Right
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if key == onwards else -1
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._move_by(step)
            else:
                self.turned.emit(step)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_id:
            self.opened.emit(self.current_id)
        elif key == Qt.Key.Key_Menu:
            self._offer(self.visualRect(self.currentIndex()).center())
        else:
            super().keyPressEvent(event)

    def _move_by(self, step: int) -> None:
        number = ORDER.index(self.status) + step
        if self.current_id and 0 <= number < len(ORDER):
            self.moved.emit(self.current_id, ORDER[number])

    def _offer(self, place: QPoint) -> None:
        index = self.indexAt(place)
        index = index if index.isValid() else self.currentIndex()
        id = self._id(index)
        if not id:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for wanted in (one for one in ORDER if one in ALLOWED[self.status]):
            action = menu.addAction(icon(STATUS_SIGNS[wanted][0]), step_words(self.status, wanted))
            action.triggered.connect(partial(self._move, id, wanted))
        menu.popup(self.viewport().mapToGlobal(place))

    def _move(self, id: str, wanted: FollowUp, _checked: bool = False) -> None:
        self.moved.emit(id, wanted)

    # dragging: what is dropped here asks for this state

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Cards of other columns are welcome; whether the step is allowed is told when it is dropped."""
        self._welcome(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:  # noqa: N802
        """The same all over the column."""
        self._welcome(event)

    def _welcome(self, event: QDragMoveEvent) -> None:
        if event.mimeData().hasFormat(_KIND) and event.source() is not self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Ask for the step."""
        if event.mimeData().hasFormat(_KIND) and event.source() is not self:
            # the list that was dragged from must not take its card out by itself
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.moved.emit(bytes(event.mimeData().data(_KIND).data()).decode(), self.status)


class Board(QScrollArea):
    """All columns side by side.

    Signals: moved(finding id, state), picked(finding id), opened(finding id).
    """

    moved = Signal(str, str)
    picked = Signal(str)
    opened = Signal(str)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Board by status"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._language = session.language
        body = QWidget()
        dress(body, kind="page")
        self._line = QHBoxLayout(body)
        self._line.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(12))
        self._line.setSpacing(scaled(8))
        self.lists: dict[FollowUp, CardList] = {}
        self._frames: dict[FollowUp, QFrame] = {}
        self._counts: dict[FollowUp, QLabel] = {}
        for status in ORDER:
            self._line.addWidget(self._column(status))
        self.setWidget(body)

    def _column(self, status: FollowUp) -> QFrame:
        frame = QFrame(self)
        dress(frame, kind="well")
        frame.setMinimumWidth(self.fontMetrics().averageCharWidth() * _COLUMN)
        column = QVBoxLayout(frame)
        column.setContentsMargins(scaled(6), scaled(8), scaled(6), scaled(6))
        head = QHBoxLayout()
        head.setContentsMargins(scaled(6), 0, scaled(6), 0)
        head.addWidget(sign(STATUS_SIGNS[status][0], STATUS_SIGNS[status][1], frame))
        title = QLabel(status_words(status, self._language), frame)
        title.setWordWrap(True)
        dress(title, kind="strong")
        head.addWidget(title, 1)
        self._counts[status] = QLabel(frame)
        dress(self._counts[status], kind="badge")
        self._counts[status].setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)
        head.addWidget(self._counts[status])
        column.addLayout(head)
        made = CardList(status, self._language, frame)
        made.moved.connect(self.moved)
        made.picked.connect(self._picked)
        made.opened.connect(self.opened)
        made.turned.connect(lambda step, status=status: self._turn(status, step))
        column.addWidget(made, 1)
        self.lists[status], self._frames[status] = made, frame
        return frame

    def show_rows(self, rows: Sequence[Row], today: dt.date, chosen: str) -> None:
        """Other rows; the chosen card stays chosen."""
        sorted_out: dict[FollowUp, list[Row]] = {status: [] for status in ORDER}
        for row in rows:
            sorted_out[row.finding.status].append(row)
        for status, cards in sorted_out.items():
            self.lists[status].cards.show_rows(cards)
            self._counts[status].setText(format_number(len(cards), self._language))
            self._frames[status].setVisible(status in _ALWAYS or bool(cards))
        self.pick(chosen)

    def pick(self, id: str) -> bool:
        """Choose a card wherever it is; whether it is there."""
        found = False
        for status, one in self.lists.items():
            if one.pick(id):
                found = True
                self._bring(status)
        return found

    def _bring(self, status: FollowUp) -> None:
        # columns have their places only after the layout
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self._frames[status], scaled(12), 0))

    def focus_on(self, id: str) -> None:
        """The keyboard goes to this card."""
        for one in self.lists.values():
            if one.current_id == id and id:
                one.setFocus()

    def _picked(self, id: str) -> None:
        for one in self.lists.values():
            if one.current_id != id:
                one.pick("")
        self.picked.emit(id)

    def _turn(self, status: FollowUp, step: int) -> None:
        shown = [one for one in ORDER if not self._frames[one].isHidden()]
        number = shown.index(status) + step
        while 0 <= number < len(shown):
            other = self.lists[shown[number]]
            if other.cards.rows:
                other.setFocus()
                self._bring(shown[number])
                return
            number += step
