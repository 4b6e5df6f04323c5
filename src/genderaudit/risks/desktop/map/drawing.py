"""The heat map painted: cells in the colour, shape and word of their band, counts, and arrows."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from genderaudit.risks.actions.naming import band_words
from genderaudit.risks.desktop.twin import band_edge, band_ground
from genderaudit.risks.desktop.words import LOOKS, level_words
from genderaudit.risks.rules.scoring import Gridded
from genderaudit.risks.rules.views import HeatCell, HeatMap
from genderaudit.runtime.language import catalogue, format_number
from genderaudit.widgets.icons import icon_pixmap
from genderaudit.widgets.texts import counted, isolated
from genderaudit.widgets.theme import colour, scaled

Cell = tuple[int, int]
"""Likelihood and impact."""
_MOST_ARROWS = 60
"""Ways from cell to cell that are drawn, the most travelled first; house default."""


class HeatDrawing(QWidget):
    """Likelihood upwards, impact along the line of writing. Signals: chosen(cell or None)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._map: HeatMap | None = None
        self._grid: Gridded | None = None
        self._language = "en"
        self._labels: Mapping[str, str] = {}
        self._cells: dict[Cell, HeatCell] = {}
        self._ways: list[tuple[Cell, Cell, int]] = []
        self.arrows = True
        self.at: Cell = (1, 1)
        self.picked: Cell | None = None
        self._hover: Cell | None = None

    def show_map(self, shown: HeatMap, grid: Gridded, labels: Mapping[str, str], language: str) -> None:
        """Another map. `labels`: printed numbers by risk."""
        self._map, self._grid, self._labels, self._language = shown, grid, labels, language
        self._cells = {(one.likelihood, one.impact): one for one in shown.cells}
        ways = Counter((one.start, one.end) for one in shown.arrows)
        self._ways = [(start, end, many) for (start, end), many in ways.most_common(_MOST_ARROWS)]
        size = shown.size
        self.at = (min(self.at[0], size), min(self.at[1], size))
        if self.picked is not None and max(self.picked) > size:
            self.picked = None
        self._say()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Cells that hold some words."""
        return QSize(scaled(620), scaled(430))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Still to be hit and read."""
        return QSize(scaled(300), scaled(260))

    # where things are

    def _room(self) -> QRect:
        metrics = self.fontMetrics()
        names = metrics.averageCharWidth() * (15 if self.width() > metrics.averageCharWidth() * 80 else 3)
        foot = metrics.lineSpacing() * (3 if names > metrics.averageCharWidth() * 3 else 2)
        rect = QRect(names, metrics.lineSpacing() + scaled(4), self.width() - names - scaled(4),
                     self.height() - foot - metrics.lineSpacing() - scaled(10))  # fmt: skip
        if self._mirrored():
            rect.moveLeft(scaled(4))
        return rect

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _rect(self, cell: Cell) -> QRectF:
        room, size = self._room(), self._map.size if self._map is not None else 5
        wide, high = room.width() / size, room.height() / size
        column = size - cell[1] if self._mirrored() else cell[1] - 1
        return QRectF(room.left() + column * wide, room.top() + (size - cell[0]) * high, wide, high)

    def _cell_at(self, point: QPoint) -> Cell | None:
        return next((cell for cell in self._cells if self._rect(cell).contains(QPointF(point))), None)

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Cells, numbers, ways, axes."""
        if self._map is None or self._grid is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell, one in self._cells.items():
            self._paint_cell(painter, cell, one)
        if self.arrows:
            for start, end, many in self._ways:
                self._way(painter, self._rect(start).center(), self._rect(end).center(), many)
        for cell, one in self._cells.items():
            self._paint_numbers(painter, self._rect(cell), one)
        self._axes(painter)
        self._outlines(painter)
        painter.end()

    def _paint_cell(self, painter: QPainter, cell: Cell, one: HeatCell) -> None:
        assert self._grid is not None
        scheme, rect = self._grid.scheme, self._rect(cell).adjusted(1.5, 1.5, -1.5, -1.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band_ground(scheme, one.band))
        painter.drawRoundedRect(rect, scaled(4), scaled(4))
        image, _ = LOOKS[scheme.terms(one.band).shape]
        side = max(8, int(self.fontMetrics().height() * 0.72))
        pad = scaled(5)
        at = rect.right() - side - pad if self._mirrored() else rect.left() + pad
        where = QPointF(at, rect.top() + pad)
        painter.drawPixmap(where.toPoint(), icon_pixmap(image, "muted", side, self.devicePixelRatioF()))
        word = band_words(scheme, one.band, self._language)
        font = painter.font()
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.82)
        painter.setFont(small)
        painter.setPen(colour("muted"))
        gap = side + 2 * pad
        room = rect.adjusted(pad, pad - 2, -gap, 0) if self._mirrored() else rect.adjusted(gap, pad - 2, -pad, 0)
        if painter.fontMetrics().horizontalAdvance(word) <= room.width():
            painter.drawText(room, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop), word)
        painter.setFont(font)

    def _paint_numbers(self, painter: QPainter, rect: QRectF, one: HeatCell) -> None:
        if not one.risks:
            return
        bold = self.font()
        bold.setBold(True)
        bold.setPointSizeF(bold.pointSizeF() * (1.3 if rect.height() > self.fontMetrics().height() * 3 else 1))
        painter.setFont(bold)
        text = format_number(len(one.risks), self._language)
        side = max(painter.fontMetrics().horizontalAdvance(text), painter.fontMetrics().height()) + scaled(8)
        low = self.fontMetrics().lineSpacing() * 0.6
        spot = QRectF(0, 0, side, painter.fontMetrics().height() + scaled(4))
        spot.moveCenter(rect.center() + QPointF(0, low * 0.3))
        painter.setPen(QPen(colour("line_strong"), 1))
        painter.setBrush(colour("surface"))
        painter.drawRoundedRect(spot, spot.height() / 2, spot.height() / 2)
        painter.setPen(colour("text"))
        painter.drawText(spot, int(Qt.AlignmentFlag.AlignCenter), text)
        painter.setFont(self.font())
        self._paint_labels(painter, rect, spot, one)

    def _paint_labels(self, painter: QPainter, rect: QRectF, spot: QRectF, one: HeatCell) -> None:
        assert self._grid is not None
        small = self.font()
        small.setPointSizeF(small.pointSizeF() * 0.82)
        painter.setFont(small)
        words = "  ".join(isolated(self._labels.get(risk, "")) for risk in one.risks[:4])
        line = painter.fontMetrics().lineSpacing()
        below = QRectF(rect.left() + 4, spot.bottom() + scaled(2), rect.width() - 8, line)
        fits = painter.fontMetrics().horizontalAdvance(words) <= below.width() and below.bottom() <= rect.bottom() - 2
        if fits and len(one.risks) <= 4:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(band_ground(self._grid.scheme, one.band))
            ground = QRectF(0, 0, painter.fontMetrics().horizontalAdvance(words) + scaled(4), line)
            ground.moveCenter(below.center())
            painter.drawRect(ground)
            painter.setPen(colour("text"))
            painter.drawText(below, int(Qt.AlignmentFlag.AlignCenter), words)
        painter.setFont(self.font())

    def _way(self, painter: QPainter, start: QPointF, end: QPointF, many: int) -> None:
        line = end - start
        length = (line.x() ** 2 + line.y() ** 2) ** 0.5
        if length < 1:
            return
        unit = QPointF(line.x() / length, line.y() / length)
        side = QPointF(-unit.y(), unit.x()) * scaled(10)
        # beside the numbers in the middle of the cells, not through them
        a, b = start + side + unit * scaled(14), end + side - unit * scaled(14)
        wide = min(scaled(5), scaled(1.4) + many**0.5 * 0.5)
        tone: QColor = colour("text")
        tone.setAlphaF(0.75)
        painter.setPen(QPen(tone, wide, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap))
        painter.drawLine(a, b - unit * scaled(5))
        head, half = scaled(9), QPointF(-unit.y(), unit.x()) * scaled(5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tone)
        painter.drawPolygon(QPolygonF([b, b - unit * head + half, b - unit * head - half]))

    def _axes(self, painter: QPainter) -> None:
        assert self._map is not None and self._grid is not None
        room, metrics, say = self._room(), self.fontMetrics(), catalogue(self._language)
        scheme, pad = self._grid.scheme, scaled(4)
        painter.setPen(colour("muted"))
        wide = self.width() - room.width() - 3 * pad
        left = room.right() + 2 * pad if self._mirrored() else 0
        flags = Qt.TextFlag.TextWordWrap
        for level in range(1, self._map.size + 1):
            row = self._rect((level, 1))
            text = level_words(scheme, "likelihood", level, self._language)
            side = QRectF(left, row.top(), wide, row.height())
            short = wide < metrics.averageCharWidth() * 8
            painter.drawText(side, int(flags) | int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter),
                             format_number(level, self._language) if short else text)  # fmt: skip
            column = self._rect((1, level))
            name = level_words(scheme, "impact", level, self._language)
            foot = QRectF(column.left() + 1, room.bottom() + pad, column.width() - 2, metrics.lineSpacing())
            fits = metrics.horizontalAdvance(name) <= foot.width()
            painter.drawText(
                foot, int(Qt.AlignmentFlag.AlignCenter), name if fits else format_number(level, self._language)
            )
        painter.setPen(colour("text"))
        top = QRectF(0, 0, self.width(), metrics.lineSpacing())
        painter.drawText(top, int(Qt.AlignmentFlag.AlignLeading), say("risks.axes.likelihood"))
        foot = QRectF(room.left(), room.bottom() + pad + metrics.lineSpacing(), room.width(), metrics.lineSpacing())
        painter.drawText(foot, int(Qt.AlignmentFlag.AlignTrailing), say("risks.axes.people"))

    def _outlines(self, painter: QPainter) -> None:
        assert self._grid is not None
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for cell, tone, wide in (
            (self._hover, band_edge(self._grid.scheme, self._cells[self._hover].band) if self._hover else None, 1.5),
            (self.picked, colour("accent"), 2.5),
            (self.at if self.hasFocus() else None, colour("focus"), 2.5),
        ):
            if cell is not None and tone is not None:
                painter.setPen(QPen(tone, max(1.0, scaled(wide))))
                painter.drawRoundedRect(self._rect(cell).adjusted(2, 2, -2, -2), scaled(4), scaled(4))

    # choosing

    def cell_words(self, cell: Cell) -> str:
        """A cell in words: its levels, its band and how many risks stand in it."""
        one, grid = self._cells[cell], self._grid
        assert grid is not None
        likelihood = level_words(grid.scheme, "likelihood", cell[0], self._language)
        impact = level_words(grid.scheme, "impact", cell[1], self._language)
        return counted("HeatMap", "{likelihood}, {impact}: {band}, %n risk(s)", len(one.risks)).format(
            likelihood=likelihood, impact=impact, band=band_words(grid.scheme, one.band, self._language)
        )

    def _say(self) -> None:
        if self.at in self._cells:
            self.setAccessibleDescription(self.cell_words(self.at))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The cell under the pointer tells what it is."""
        cell = self._cell_at(event.position().toPoint())
        if cell != self._hover:
            self._hover = cell
            self.setToolTip(self.cell_words(cell) if cell is not None else "")
            self.setCursor(Qt.CursorShape.PointingHandCursor if cell is not None else Qt.CursorShape.ArrowCursor)
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click chooses a cell; a second one leaves it."""
        cell = self._cell_at(event.position().toPoint())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.at = cell
            self.choose(None if cell == self.picked else cell)

    def choose(self, cell: Cell | None) -> None:
        """Choose a cell, or none for all."""
        self.picked = cell
        self._say()
        self.update()
        self.chosen.emit(cell)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move, Enter and Space choose, Esc leaves."""
        size = self._map.size if self._map is not None else 0
        along = -1 if self._mirrored() else 1
        steps = {
            Qt.Key.Key_Up: (1, 0), Qt.Key.Key_Down: (-1, 0), Qt.Key.Key_Right: (0, along), Qt.Key.Key_Left: (0, -along),
        }  # fmt: skip
        key = Qt.Key(event.key())
        if key in steps and size:
            step = steps[key]
            self.at = (min(size, max(1, self.at[0] + step[0])), min(size, max(1, self.at[1] + step[1])))
            self._say()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and size:
            self.choose(None if self.at == self.picked else self.at)
        elif key == Qt.Key.Key_Escape and self.picked is not None:
            self.choose(None)
        else:
            super().keyPressEvent(event)
