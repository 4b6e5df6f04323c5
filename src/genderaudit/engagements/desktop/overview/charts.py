"""Bars of scores from 0 to 100 with their numbers, and the table that says the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStyle, QToolButton, QVBoxLayout, QWidget

from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import chart_colours, colour, dress, scaled

_TABLE_ROWS = 11


@dataclass(frozen=True)
class Bar:
    """One line of a chart. `value` and `before` run from 0 to 100; None is drawn as an empty, dashed track."""

    key: str
    label: str
    value: Fraction | None
    text: str
    """The value in words, or why there is none."""
    note: str = ""
    """What it rests on."""
    before: Fraction | None = None
    """Last time's value, marked on the track."""
    before_text: str = ""
    low: Fraction | None = None
    high: Fraction | None = None
    """Ends of a span that is drawn thin around the value."""


class BarChart(QWidget):
    """Bars below each other; the arrow keys move, Enter opens. Signals: chosen(key)."""

    chosen = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self._bars: tuple[Bar, ...] = ()
        self._row = 0
        self._hover = -1

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Other bars."""
        self._bars = tuple(bars)
        self._row = min(self._row, max(0, len(bars) - 1))
        self._say()
        self.updateGeometry()
        self.update()

    def _say(self) -> None:
        if self._bars:
            bar = self._bars[self._row]
            self.setAccessibleDescription(
                translate("BarChart", "{label}: {text}").format(label=bar.label, text=bar.text)
            )

    def _line(self) -> int:
        return int(self.fontMetrics().height() * 1.75)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its lines."""
        return QSize(scaled(320), self._line() * max(1, len(self._bars)) + scaled(4))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Narrow columns cut labels, never numbers."""
        return QSize(scaled(180), self.sizeHint().height())

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Labels, tracks, bars and numbers, mirrored where writing runs to the left."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        numbers = max((metrics.horizontalAdvance(bar.text) for bar in self._bars), default=0) + scaled(4)
        numbers = min(numbers, self.width() // 2)
        wanted = max((metrics.horizontalAdvance(bar.label) for bar in self._bars), default=0)
        labels = min(wanted, int((self.width() - numbers) * 0.58))
        gap = scaled(10)
        track = max(scaled(24), self.width() - labels - numbers - 2 * gap)
        for number, bar in enumerate(self._bars):
            top = number * self._line() + scaled(2)
            if number == self._hover or (self.hasFocus() and number == self._row):
                self._mark_row(painter, number, top)
            self._words(painter, QRect(0, top, labels, self._line()), bar.label, colour("text"))
            room = self._turned(QRect(labels + gap, top, track, self._line()))
            self._bar(painter, bar, room)
            tone = colour("text" if bar.value is not None else "muted")
            self._words(painter, QRect(labels + track + 2 * gap, top, numbers, self._line()), bar.text, tone)
        painter.end()

    def _turned(self, rect: QRect) -> QRect:
        return QStyle.visualRect(self.layoutDirection(), self.rect(), rect)

    def _mark_row(self, painter: QPainter, number: int, top: int) -> None:
        rect = QRectF(0.5, top + 0.5, self.width() - 1, self._line() - 1)
        focused = self.hasFocus() and number == self._row
        painter.setPen(QPen(colour("focus"), 2) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(colour("hover"))
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), scaled(4), scaled(4))

    def _words(self, painter: QPainter, rect: QRect, text: str, tone: QColor) -> None:
        painter.setPen(tone)
        room = self._turned(rect)
        fitting = self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        leading = Qt.AlignmentFlag.AlignRight if self._right_to_left() else Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(leading | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute), fitting)

    def _right_to_left(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _x(self, room: QRect, value: Fraction) -> float:
        part = room.width() * float(value) / 100
        return room.right() + 1 - part if self._right_to_left() else room.left() + part

    def _bar(self, painter: QPainter, bar: Bar, room: QRect) -> None:
        height = scaled(8)
        middle = room.center().y() + 1
        track = QRectF(room.left(), middle - height / 2, room.width(), height)
        if bar.value is None:
            painter.setPen(QPen(colour("line_strong"), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(track, height / 2, height / 2)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("hover"))
        painter.drawRoundedRect(track, height / 2, height / 2)
        ends = sorted((self._x(room, Fraction(0)), self._x(room, bar.value)))
        painter.setBrush(chart_colours()[0])
        painter.drawRoundedRect(QRectF(ends[0], track.top(), max(ends[1] - ends[0], 2), height), height / 2, height / 2)
        if bar.low is not None and bar.high is not None:
            ends = sorted((self._x(room, bar.low), self._x(room, bar.high)))
            painter.setPen(QPen(colour("text"), max(1, scaled(1.5))))
            painter.drawLine(QPointF(ends[0], middle), QPointF(ends[1], middle))
            for end in ends:
                painter.drawLine(QPointF(end, middle - height * 0.7), QPointF(end, middle + height * 0.7))
        if bar.before is not None:
            self._diamond(painter, self._x(room, bar.before), middle, height * 0.8)

    def _diamond(self, painter: QPainter, x: float, y: float, half: float) -> None:
        corners = [QPointF(x, y - half), QPointF(x + half, y), QPointF(x, y + half), QPointF(x - half, y)]
        painter.setPen(QPen(colour("surface"), max(1, scaled(1.5))))
        painter.setBrush(colour("text"))
        painter.drawPolygon(QPolygonF(corners))

    # choosing

    def _at(self, y: float) -> int:
        row = int((y - scaled(2)) // self._line())
        return row if 0 <= row < len(self._bars) else -1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """The line under the pointer stands out and tells more."""
        self._hover = self._at(event.position().y())
        if self._hover >= 0:
            bar = self._bars[self._hover]
            self.setToolTip("\n".join(filter(None, (bar.label, bar.text, bar.note, bar.before_text))))
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802
        """No line stands out."""
        self._hover = -1
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A click opens a line."""
        row = self._at(event.position().y())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._row = row
            self._say()
            self.chosen.emit(self._bars[row].key)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows move, Enter and Space open."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and 0 <= self._row + steps[key] < len(self._bars):
            self._row += steps[key]
            self._say()
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._bars:
            self.chosen.emit(self._bars[self._row].key)
        else:
            super().keyPressEvent(event)


class ChartWithTable(QWidget):
    """A chart under its heading, and its table twin at one press. Signals: chosen(key)."""

    chosen = Signal(str)

    def __init__(self, name: str, what: str, parent: QWidget | None = None, *, heading: bool = True) -> None:
        super().__init__(parent)
        self.chart = BarChart(name, self)
        columns = [
            Column[Bar](title=what, text=lambda bar: bar.label, stretch=True),
            Column[Bar](
                title=translate("BarChart", "Score"),
                text=lambda bar: bar.text,
                sort=lambda bar: bar.value if bar.value is not None else Fraction(-1),
            ),
            Column[Bar](title=translate("BarChart", "Rests on"), text=lambda bar: bar.note),
            Column[Bar](
                title=translate("BarChart", "Last time"),
                text=lambda bar: bar.before_text,
                sort=lambda bar: bar.before if bar.before is not None else Fraction(-1),
            ),
        ]
        self.table: Table[Bar] = Table(name, columns, self)
        self.table.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(6))
        row = QHBoxLayout()
        if heading:
            row.addWidget(words(name, self, kind="heading"), 1)
        self._legend = QLabel(self)
        dress(self._legend, kind="small")
        row.addWidget(self._legend, 0 if heading else 1)
        self.turn = QToolButton(self)
        self.turn.setCheckable(True)
        self.turn.setIcon(icon("table", "muted"))
        self.turn.setToolTip(translate("BarChart", "Show it as a table"))
        self.turn.setAccessibleName(translate("BarChart", "{name}: show it as a table").format(name=name))
        self.turn.toggled.connect(self._turned)
        row.addWidget(self.turn)
        column.addLayout(row)
        column.addWidget(self.chart)
        column.addWidget(self.table)
        self.chart.chosen.connect(self.chosen)
        self.table.opened.connect(lambda bar: self.chosen.emit(bar.key))

    def show_bars(self, bars: Sequence[Bar], *, legend: str = "") -> None:
        """Other bars, with a word on what the marks mean."""
        self.chart.show_bars(bars)
        self.table.show_rows(bars, key=lambda bar: bar.key)
        self.table.setColumnHidden(2, not any(bar.note for bar in bars))
        self.table.setColumnHidden(3, not any(bar.before_text for bar in bars))
        self._legend.setText(legend)
        self._legend.setVisible(bool(legend))
        rows = min(len(bars), _TABLE_ROWS) + 1
        self.table.setFixedHeight(rows * self.table.verticalHeader().defaultSectionSize() + scaled(10))

    def _turned(self, as_table: bool) -> None:
        self.table.setVisible(as_table)
        self.chart.setVisible(not as_table)
