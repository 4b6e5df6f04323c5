"""Thumbnails of evidence: drawn in the background for what is in sight, kept in memory only."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QIcon, QImage, QKeyEvent, QPainter, QPixmap, QShowEvent
from PySide6.QtWidgets import QListView, QWidget

from genderaudit.engagements.actions.evidence import evidence_bytes
from genderaudit.engagements.desktop.evidence.pictures import NoPicture, gathered, picture
from genderaudit.engagements.desktop.evidence.uses import ICONS, Shape, shape_of
from genderaudit.engagements.model import Evidence
from genderaudit.widgets.icons import icon
from genderaudit.widgets.paper import NoPages, picture_of, sizes_of
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import scaled

Index = QModelIndex | QPersistentModelIndex
_ROLE = Qt.ItemDataRole
_SIDE = 116
"""Pixels of a thumbnail at 100 % text."""
_KEPT = 400
"""Thumbnails kept in memory; house default."""
_MOST_BYTES = 24 * 1024 * 1024
"""Larger files get a sign instead of a thumbnail."""


def thumbnail(parts: bytes, piece: Evidence, side: int) -> QImage:
    """A small picture of a picture or of the first page of a PDF; an empty one where there is none."""
    try:
        if shape_of(piece) == "pdf":
            width, height = sizes_of(parts)[0]
            return picture_of(parts, 0, side / max(width, height, 1.0))
        return picture(parts, side)
    except (NoPicture, NoPages, IndexError):
        return QImage()


def _on_square(drawn: QImage, side: int) -> QPixmap:
    """The picture in the middle of a square, so that the words under all of them stand in line."""
    ground = QPixmap(side, side)
    ground.fill(Qt.GlobalColor.transparent)
    painter = QPainter(ground)
    painter.drawImage((side - drawn.width()) // 2, (side - drawn.height()) // 2, drawn)
    painter.end()
    return ground


class GalleryModel(QAbstractListModel):
    """Pieces with their thumbnails; what has none yet is asked for while it is looked at. Signals: wanting()."""

    wanting = Signal()

    def __init__(self, about: Callable[[Evidence], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._about = about
        self._side = scaled(_SIDE)
        self._signs: dict[Shape, QIcon] = {}
        self._pieces: list[Evidence] = []
        self._icons: OrderedDict[str, QIcon] = OrderedDict()
        self.wanted: OrderedDict[str, Evidence] = OrderedDict()

    def set_pieces(self, pieces: Sequence[Evidence]) -> None:
        """Other pieces; thumbnails of those that are gone are forgotten."""
        self.beginResetModel()
        self._pieces = list(pieces)
        self.endResetModel()

    def forget(self, sha256: str) -> None:
        """Nothing of this content stays in memory."""
        self._icons.pop(sha256, None)
        self.wanted.pop(sha256, None)

    def take(self, sha256: str, drawn: QIcon) -> None:
        """A thumbnail was drawn."""
        self._icons[sha256] = drawn
        while len(self._icons) > _KEPT:
            self._icons.popitem(last=False)
        for row, piece in enumerate(self._pieces):
            if piece.sha256 == sha256:
                self.dataChanged.emit(self.index(row), self.index(row))

    def row_of(self, piece_id: str) -> int:
        """Where a piece stands; -1 where it does not."""
        return next((row for row, piece in enumerate(self._pieces) if piece.id == piece_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008
        """Pieces."""
        return 0 if parent.isValid() else len(self._pieces)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        """What Qt asks for; `UserRole` is the piece."""
        if not index.isValid():
            return None
        piece = self._pieces[index.row()]
        if role == _ROLE.DisplayRole:
            return f"{piece.label}\n{piece.caption}"
        if role in (_ROLE.AccessibleTextRole, _ROLE.ToolTipRole):
            return self._about(piece)
        if role == _ROLE.DecorationRole:
            return self._icon(piece)
        return piece if role == _ROLE.UserRole else None

    def _icon(self, piece: Evidence) -> QIcon:
        known = self._icons.get(piece.sha256)
        if known is not None:
            self._icons.move_to_end(piece.sha256)
            return known
        shape = shape_of(piece)
        if shape in ("picture", "pdf") and piece.size <= _MOST_BYTES and piece.sha256 not in self.wanted:
            self.wanted[piece.sha256] = piece
            self.wanting.emit()
        return self.sign(shape)

    def sign(self, shape: Shape) -> QIcon:
        """What stands for a piece that is no picture, on a ground as large as one."""
        if shape not in self._signs:
            ground = QPixmap(QSize(self._side, self._side))
            ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(ground)
            small = self._side // 3
            icon(ICONS[shape], "muted").paint(
                painter, (self._side - small) // 2, (self._side - small) // 2, small, small
            )
            painter.end()
            self._signs[shape] = QIcon(ground)
        return self._signs[shape]


class Gallery(QListView):
    """Pieces as pictures. Signals: picked(piece), opened(piece)."""

    picked = Signal(object)
    opened = Signal(object)

    def __init__(self, session: Session, name: str, about: Callable[[Evidence], str], parent: QWidget) -> None:
        super().__init__(parent)
        self._session = session
        self.setAccessibleName(name)
        self.pieces = GalleryModel(about, self)
        self.setModel(self.pieces)
        side = scaled(_SIDE)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMovement(QListView.Movement.Static)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        line = self.fontMetrics().lineSpacing()
        self.setGridSize(QSize(side + scaled(28), side + line * 3 + scaled(12)))
        self._side = side
        self.setViewportMargins(scaled(6), scaled(8), scaled(6), scaled(6))
        self._busy = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._draw_next)
        self.pieces.wanting.connect(self._soon.start)
        self.selectionModel().currentChanged.connect(self._current)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.data(_ROLE.UserRole)))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The style sheet sets the size of signs in all lists; here they are pictures."""
        self.setIconSize(QSize(self._side, self._side))
        super().showEvent(event)

    def pick(self, piece_id: str) -> None:
        """Choose a piece."""
        row = self.pieces.row_of(piece_id)
        if row >= 0 and self.currentIndex().row() != row:
            self.setCurrentIndex(self.pieces.index(row))

    def _current(self, index: QModelIndex) -> None:
        if index.isValid():
            self.picked.emit(index.data(_ROLE.UserRole))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Enter opens; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.opened.emit(self.currentIndex().data(_ROLE.UserRole))
            return
        super().keyPressEvent(event)

    # thumbnails, one after the other

    def _draw_next(self) -> None:
        if self._busy or not self.pieces.wanted or not self.isVisible():
            return
        # the one that was asked for last is the one in sight
        sha256, piece = self.pieces.wanted.popitem()
        self._busy = True
        workspace, pixels = self._session.workspace, round(self._side * self.devicePixelRatioF())
        self._session.work(
            "",
            lambda progress: thumbnail(gathered(evidence_bytes(workspace, piece)), piece, pixels),
            owner=self,
            done=lambda drawn: self._take(sha256, piece, drawn),
            failed=lambda error: self._take(sha256, piece, QImage()),
        )

    def _take(self, sha256: str, piece: Evidence, drawn: QImage) -> None:
        self._busy = False
        if drawn.isNull():
            made = self.pieces.sign(shape_of(piece))
        else:
            made = QIcon(_on_square(drawn, round(self._side * self.devicePixelRatioF())))
        self.pieces.take(sha256, made)
        self._soon.start()
