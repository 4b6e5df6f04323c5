"""The bow-tie of a risk: causes, what prevents, the event, what lessens, effects and whom they hit."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from genderaudit.risks.actions.naming import band_words, group_words
from genderaudit.risks.desktop.one.control_entry import tested, working_words
from genderaudit.risks.desktop.one.part import Part
from genderaudit.risks.desktop.twin import Twin, draw_focus
from genderaudit.risks.desktop.words import LOOKS
from genderaudit.risks.model.risk import Control
from genderaudit.risks.rules.register import bow_tie
from genderaudit.risks.rules.scoring import Gridded
from genderaudit.risks.rules.views import BowTie, RegisterRow
from genderaudit.widgets.icons import icon_pixmap
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import listed_apart, translate
from genderaudit.widgets.theme import colour, scaled

_LEAST = 19
"""Letters across a column at the least; house default."""


@dataclass(frozen=True)
class Box:
    """One box of the drawing, and one row of its table."""

    column: int
    kind: str
    text: str
    note: str = ""
    image: str = ""
    tone: str = "muted"


def boxes(tie: BowTie, grid: Gridded, language: str) -> list[Box]:
    """Everything that the drawing shows, from the causes on."""
    cause, before = translate("BowTie", "Cause"), translate("BowTie", "Control before")
    after, effect = translate("BowTie", "Control after"), translate("BowTie", "Effect")
    found = [Box(0, cause, text) for text in tie.causes]
    found += [_control(1, before, one) for one in tie.before]
    found.append(Box(2, translate("BowTie", "Event"), tie.event))
    found += [_control(3, after, one) for one in tie.after]
    found += [Box(4, effect, text) for text in tie.effects]
    for group, band in tie.harmed:
        image, tone = LOOKS[grid.scheme.terms(band).shape] if band else ("circle-dashed", "muted")
        note = band_words(grid.scheme, band, language) or translate("BowTie", "not rated")
        found.append(Box(4, translate("BowTie", "Hits"), group_words(group, language), note, image, tone))
    empty = {
        0: (cause, translate("BowTie", "No cause written yet")),
        1: (before, translate("BowTie", "Nothing prevents it")),
        3: (after, translate("BowTie", "Nothing lessens it")),
        4: (effect, translate("BowTie", "No effect written yet")),
    }
    taken = {one.column for one in found}
    found += [Box(column, kind, text, tone="none") for column, (kind, text) in empty.items() if column not in taken]
    return sorted(found, key=lambda one: one.column)


def _control(column: int, kind: str, one: Control) -> Box:
    works = tested(one)
    note = working_words(one.effectiveness) if works else translate("BowTie", "untested: lowers nothing")
    return Box(column, kind, one.text, note, "shield-check" if works else "shield", "good" if works else "warn")


class BowTieDrawing(QWidget):
    """Five columns of boxes, tied by curves; mirrored where writing runs to the left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._boxes: list[Box] = []
        self._rects: list[QRect] = []
        self._high = scaled(240)

    def show_boxes(self, found: list[Box]) -> None:
        """Another bow-tie."""
        self._boxes = found
        self.setAccessibleDescription(listed_apart(" ".join(filter(None, (b.kind, b.text, b.note))) for b in found))
        self._arrange()
        self.update()

    def _gap(self) -> int:
        return scaled(26)

    @property
    def stacked(self) -> bool:
        """Whether five columns have no room: then everything stands below each other."""
        return self.width() < 5 * self.fontMetrics().averageCharWidth() * _LEAST + 4 * self._gap()

    def _arrange(self) -> None:
        if self.stacked:
            self._stack()
            return
        gap, letter = self._gap(), self.fontMetrics().averageCharWidth()
        width = max(letter * _LEAST, (self.width() - 4 * gap - scaled(4)) // 5)
        heights = [self._height(one, width) for one in self._boxes]
        columns: dict[int, list[int]] = {}
        for number, one in enumerate(self._boxes):
            columns.setdefault(one.column, []).append(number)
        space = scaled(10)
        totals = {c: sum(heights[n] for n in ns) + space * (len(ns) - 1) for c, ns in columns.items()}
        self._high = max([*totals.values(), scaled(160)]) + scaled(16)
        high = max(self.height(), self._high)
        self._rects = [QRect()] * len(self._boxes)
        for column, numbers in columns.items():
            top = (high - totals[column]) // 2
            for number in numbers:
                rect = QRect(scaled(2) + column * (width + gap), top, width, heights[number])
                if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                    rect.moveLeft(self.width() - rect.right() - 1)
                self._rects[number] = rect
                top += heights[number] + space
        self._settle()

    def _stack(self) -> None:
        top, self._rects, last = scaled(4), [], -1
        width = max(scaled(60), self.width() - scaled(4))
        for one in self._boxes:
            top += (self._gap() if one.column != last else scaled(8)) if last >= 0 else 0
            last = one.column
            self._rects.append(QRect(scaled(2), top, width, self._height(one, width)))
            top += self._rects[-1].height()
        self._high = top + scaled(8)
        self._settle()

    def _settle(self) -> None:
        if self.minimumHeight() != self._high:
            self.setMinimumHeight(self._high)
            self.updateGeometry()

    def _height(self, one: Box, width: int) -> int:
        metrics, pad = self.fontMetrics(), scaled(10)
        room = QRect(0, 0, width - 2 * pad, 10_000)
        flags = int(Qt.TextFlag.TextWordWrap)
        high = metrics.boundingRect(room, flags, one.text).height() + metrics.lineSpacing() + 2 * scaled(7)
        if one.note:
            high += metrics.boundingRect(room.adjusted(0, 0, -scaled(20), 0), flags, one.note).height() + scaled(3)
        return high

    def sizeHint(self) -> QSize:  # noqa: N802
        """What the boxes need."""
        return QSize(self.fontMetrics().averageCharWidth() * _LEAST * 5, self._high)

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """One column."""
        return QSize(self.fontMetrics().averageCharWidth() * _LEAST, self._high)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Lines break elsewhere in another width."""
        super().resizeEvent(event)
        self._arrange()

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Curves first, boxes over them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(colour("line_strong"), max(1, scaled(1.5))))
        self._curves(painter)
        for one, rect in zip(self._boxes, self._rects, strict=True):
            self._box(painter, one, rect)
        draw_focus(painter, self)
        painter.end()

    def _curves(self, painter: QPainter) -> None:
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self.stacked:
            for (one, rect), (other, below) in itertools.pairwise(zip(self._boxes, self._rects, strict=True)):
                if one.column != other.column:
                    x = rect.center().x()
                    painter.drawLine(QPointF(x, rect.bottom()), QPointF(x, below.top()))
            return
        hub = next((r for b, r in zip(self._boxes, self._rects, strict=True) if b.column == 2), None)
        if hub is None:
            return
        for one, rect in zip(self._boxes, self._rects, strict=True):
            if one.column == 2:
                continue
            left_side = (one.column < 2) != mirrored
            start = QPointF(rect.right() if left_side else rect.left(), rect.center().y())
            end = QPointF(hub.left() if left_side else hub.right(), hub.center().y())
            middle = (start.x() + end.x()) / 2
            path = QPainterPath(start)
            path.cubicTo(QPointF(middle, start.y()), QPointF(middle, end.y()), end)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(path)

    def _box(self, painter: QPainter, one: Box, rect: QRect) -> None:
        event, missing = one.column == 2, one.tone == "none"
        painter.setPen(self._edge(one, event, missing))
        painter.setBrush(colour("accent_soft" if event else "surface"))
        painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), scaled(6), scaled(6))
        pad, metrics = scaled(10), self.fontMetrics()
        room = rect.adjusted(pad, scaled(7), -pad, -scaled(7))
        painter.setPen(colour("muted"))
        top = QRect(room.left(), room.top(), room.width(), metrics.lineSpacing())
        painter.drawText(top, int(Qt.AlignmentFlag.AlignLeading), one.kind)
        painter.setPen(colour("muted" if missing else "text"))
        body = room.adjusted(0, metrics.lineSpacing(), 0, 0)
        flags = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading)
        drawn = painter.boundingRect(body, flags, one.text)
        painter.drawText(body, flags, one.text)
        if one.note:
            self._note(painter, one, QRect(room.left(), drawn.bottom() + scaled(3), room.width(), room.bottom()))

    def _edge(self, one: Box, event: bool, missing: bool) -> QPen:
        tone: QColor = colour("accent" if event else "line_strong")
        pen = QPen(tone, scaled(2) if event else 1)
        if missing or one.image == "shield":
            pen.setStyle(Qt.PenStyle.DashLine)
        return pen

    def _note(self, painter: QPainter, one: Box, room: QRect) -> None:
        side = self.fontMetrics().height()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        at = room.right() - side if mirrored else room.left()
        painter.drawPixmap(at, room.top(), side, side, icon_pixmap(one.image, one.tone, side, self.devicePixelRatioF()))
        gap = side + scaled(5)
        words = room.adjusted(0, 0, -gap, 0) if mirrored else room.adjusted(gap, 0, 0, 0)
        painter.setPen(colour("muted"))
        painter.drawText(words, int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeading), one.note)


class BowTiePart(Part):
    """The drawing and its table."""

    def build(self) -> None:
        """Both of them."""
        self.drawing = BowTieDrawing(self.page)
        table: Table[Box] = Table(
            self.tr("Bow-tie"),
            [
                Column(title=self.tr("Part"), text=lambda one: one.kind, width=18),
                Column(title=self.tr("What"), text=lambda one: one.text, tip=lambda one: one.text, stretch=True),
                Column(title=self.tr("How it stands"), text=lambda one: one.note, width=26),
            ],
            self.page,
        )
        table.setSortingEnabled(False)
        self.twin = Twin(self.tr("From causes to effects"), self.drawing, table, self.page)
        self.twin.show_legend(self.tr("A dashed edge: untested, or missing"))
        self.column.addWidget(self.twin, 1)

    def show_row(self, row: RegisterRow) -> None:
        """Show a risk."""
        super().show_row(row)
        found = boxes(bow_tie(row.risk, self.grid), self.grid, self.session.language)
        self.drawing.show_boxes(found)
        self.twin.table.show_rows(found)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """As high as the tab where the drawing needs no more."""
        super().resizeEvent(event)
        self.twin.setMinimumHeight(max(scaled(200), self.viewport().height() - scaled(60)))
