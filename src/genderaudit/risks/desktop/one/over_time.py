"""How a risk's ratings went: a line for each stage, with the table of every change."""

from __future__ import annotations

import functools
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from genderaudit.risks.actions.finding import timeline_of
from genderaudit.risks.actions.naming import band_words, group_words
from genderaudit.risks.desktop.one.part import Part
from genderaudit.risks.desktop.twin import Twin, draw_focus
from genderaudit.risks.desktop.words import NONE, stage_words, status_words
from genderaudit.risks.model.risk import STAGES, Stage, Status
from genderaudit.risks.rules.scoring import Gridded, Score
from genderaudit.risks.rules.views import RegisterRow, TimePoint
from genderaudit.runtime.language import format_moment, format_number, short_date
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import labelled, listed
from genderaudit.widgets.theme import chart_colours, colour, scaled

_DASHES: dict[Stage, Qt.PenStyle] = {
    "inherent": Qt.PenStyle.DashLine,
    "current": Qt.PenStyle.SolidLine,
    "residual": Qt.PenStyle.DotLine,
    "target": Qt.PenStyle.DashDotLine,
}
_CORNERS: dict[Stage, int] = {"inherent": 4, "current": 0, "residual": 3, "target": 5}
"""Corners of a stage's marks; 0 for a circle."""


class TimeDrawing(QWidget):
    """Score over the changes, from the first to the last; each stage has its own stroke, mark and name."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._points: Sequence[TimePoint] = ()
        self._grid: Gridded | None = None
        self._language = "en"
        self._at = -1
        self._ends: list[tuple[float, Stage]] = []

    def show_points(self, points: Sequence[TimePoint], grid: Gridded, language: str) -> None:
        """Another risk's time."""
        self._points, self._grid, self._language = points, grid, language
        self._at = len(points) - 1
        self._say()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """High enough for the bands to be told apart."""
        return QSize(scaled(480), scaled(260))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Small, but to be read."""
        return QSize(scaled(260), scaled(200))

    def _say(self) -> None:
        if 0 <= self._at < len(self._points):
            self.setAccessibleDescription(point_words(self._points[self._at], self._language))

    def _room(self) -> QRectF:
        metrics = self.fontMetrics()
        labels = max((metrics.horizontalAdvance(stage_words(s, self._language)) for s in STAGES), default=0)
        numbers = metrics.horizontalAdvance("00") + scaled(10)
        left, right = numbers, labels + scaled(18)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left, right = right, left
        return QRectF(left, scaled(10), self.width() - left - right, self.height() - scaled(20) - metrics.lineSpacing())

    def _x(self, number: int) -> float:
        room, last = self._room(), max(1, len(self._points) - 1)
        share = number / last if len(self._points) > 1 else 0.5
        share = 1 - share if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else share
        return room.left() + share * room.width()

    def _y(self, value: float) -> float:
        room, top = self._room(), self._top()
        return room.bottom() - value / top * room.height()

    def _top(self) -> int:
        size = self._grid.scheme.matrix.size if self._grid is not None else 5
        return size * size

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Scale, lines, marks, names, and the day under the chosen change."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._scale(painter)
        self._ends = []
        for number, stage in enumerate(STAGES):
            self._line(painter, stage, chart_colours()[number % len(chart_colours())])
        self._names(painter)
        self._days(painter)
        draw_focus(painter, self)
        painter.end()

    def _scale(self, painter: QPainter) -> None:
        room, grid = self._room(), self._grid
        if grid is None:
            return
        metrics = self.fontMetrics()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for edge in (0, *(band.up_to for band in grid.scheme.matrix.bands)):
            y = self._y(edge)
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(colour("muted"))
            at = room.right() + scaled(4) if mirrored else 0
            wide = metrics.horizontalAdvance("00") + scaled(4)
            box = QRectF(at, y - metrics.height() / 2, wide, metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute), str(edge))

    def _line(self, painter: QPainter, stage: Stage, tone: QColor) -> None:
        seen = [(n, score) for n, point in enumerate(self._points) for s, score in point.scores if s == stage]
        if not seen:
            return
        spots = [QPointF(self._x(n), self._y(score.value)) for n, score in seen]
        # a rating holds until the next one
        path = QPolygonF()
        for number, spot in enumerate(spots):
            if number:
                path.append(QPointF(spot.x(), spots[number - 1].y()))
            path.append(spot)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(tone, max(2, scaled(2)), _DASHES[stage]))
        painter.drawPolyline(path)
        for spot in spots:
            self._mark(painter, stage, spot, tone)
        self._ends.append((spots[-1].y(), stage))

    def _mark(self, painter: QPainter, stage: Stage, spot: QPointF, tone: QColor) -> None:
        size = scaled(4.5)
        painter.setPen(QPen(colour("surface"), 1))
        painter.setBrush(tone)
        corners = _CORNERS[stage]
        if not corners:
            painter.drawEllipse(spot, size, size)
            return
        shape = {
            3: ((0, -1.2), (1.1, 0.8), (-1.1, 0.8)),
            4: ((-1, -1), (1, -1), (1, 1), (-1, 1)),
            5: ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0)),
        }[corners]
        painter.drawPolygon(QPolygonF([spot + QPointF(x * size, y * size) for x, y in shape]))

    def _names(self, painter: QPainter) -> None:
        """At the end of each line; names of stages that end at one height stand one below the other."""
        metrics, room = self.fontMetrics(), self._room()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        painter.setPen(colour("text"))
        free = -1.0
        for y, stage in sorted(self._ends, key=lambda one: one[0]):
            name = stage_words(stage, self._language)
            wide = metrics.horizontalAdvance(name) + 2
            left = room.left() - scaled(10) - wide if mirrored else room.right() + scaled(10)
            top = max(free, y - metrics.height() / 2)
            free = top + metrics.height()
            box = QRectF(left, top, wide, metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute), name)

    def _days(self, painter: QPainter) -> None:
        room, metrics = self._room(), self.fontMetrics()
        wanted = dict.fromkeys((0, len(self._points) - 1, self._at)) if self._points else ()
        last_end = None
        for number in wanted:
            if not 0 <= number < len(self._points):
                continue
            text = short_date(self._points[number].when.date(), self._language)
            wide, x = metrics.horizontalAdvance(text), self._x(number)
            left = min(max(room.left() - scaled(8), x - wide / 2), self.width() - wide)
            if number == self._at:
                painter.setPen(QPen(colour("line_strong"), 1))
                painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
            elif last_end is not None and abs(x - last_end) < wide:
                continue
            last_end = x
            painter.setPen(colour("text" if number == self._at else "muted"))
            box = QRectF(left, room.bottom() + scaled(4), wide + 2, metrics.lineSpacing())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute), text)

    # choosing

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move from change to change."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        key = Qt.Key(event.key())
        if key in steps and self._points:
            step = -steps[key] if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else steps[key]
            self._choose(min(len(self._points) - 1, max(0, self._at + step)))
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The change under the pointer tells more."""
        if self._points:
            x = event.position().x()
            self._choose(min(range(len(self._points)), key=lambda number: abs(self._x(number) - x)))
            self.setToolTip(point_words(self._points[self._at], self._language))

    def _choose(self, number: int) -> None:
        if number != self._at:
            self._at = number
            self._say()
            self.update()


def point_words(point: TimePoint, language: str) -> str:
    """One change in words."""
    lines = [labelled(format_moment(point.when, language), point.author.post)]
    lines += [
        labelled(stage_words(stage, language), format_number(score.value, language)) for stage, score in point.scores
    ]
    if point.groups:
        lines.append(listed(f"{group_words(g, language)} {format_number(v, language)}" for g, v in point.groups))
    if point.reason:
        lines.append(point.reason)
    return "\n".join(lines)


class OverTimePart(Part):
    """The lines, the table, and the way to the whole history."""

    def build(self) -> None:
        """Both of them."""
        self.drawing = TimeDrawing(self.page)
        language = self.session.language

        def at(stage: Stage, point: TimePoint) -> str:
            score: Score | None = next((one for name, one in point.scores if name == stage), None)
            if score is None:
                return NONE
            return f"{format_number(score.value, language)} {band_words(self.grid.scheme, score.band, language)}"

        table: Table[TimePoint] = Table(
            self.tr("Every change"),
            [
                Column(
                    title=self.tr("When"),
                    text=lambda one: format_moment(one.when, language),
                    sort=lambda one: one.when,
                    width=20,
                ),
                *(
                    Column[TimePoint](title=stage_words(stage, language), text=functools.partial(at, stage), width=13)
                    for stage in STAGES
                ),
                Column(
                    title=self.tr("Groups"),
                    text=lambda one: (
                        listed(f"{group_words(g, language)} {format_number(v, language)}" for g, v in one.groups)
                        or NONE
                    ),
                    stretch=True,
                ),
                Column(title=self.tr("Status"), text=lambda one: status_words(_status(one), language), width=12),
                Column(title=self.tr("Post"), text=lambda one: one.author.post, width=16),
                Column(
                    title=self.tr("Reason"), text=lambda one: one.reason or NONE, tip=lambda one: one.reason, width=20
                ),
            ],
            self.page,
        )
        table.empty_text = self.tr("Nothing was rated yet.")
        self.twin = Twin(self.tr("Score over time"), self.drawing, table, self.page)
        self.twin.setMinimumHeight(scaled(300))
        self.column.addWidget(self.twin, 1)

    def show_row(self, row: RegisterRow) -> None:
        """Show a risk."""
        super().show_row(row)
        points = timeline_of(self.session.workspace, row.risk)
        rated = [one for one in points if one.scores]
        self.drawing.show_points(rated, self.grid, self.session.language)
        self.twin.table.show_rows(list(reversed(points)))
        said = self.tr("The line holds until the next change. Arrow keys go from change to change.")
        self.twin.show_legend(said if rated else self.tr("Nothing was rated yet."))
        self.twin.setMinimumHeight(max(scaled(300), self.viewport().height() - scaled(60)))


def _status(point: TimePoint) -> Status:
    known: tuple[Status, ...] = ("draft", "open", "accepted", "closed")
    return next(one for one in known if one == point.status)
