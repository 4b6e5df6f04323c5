"""The harm curve and the tornado, painted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from genderaudit.risks.desktop.twin import draw_focus
from genderaudit.risks.model.ranges import CurvePoint, Driver, Percentile
from genderaudit.runtime.language import format_number
from genderaudit.widgets.texts import isolated, listed_apart, translate
from genderaudit.widgets.theme import chart_colours, colour, scaled


def of_words(driver: Driver) -> str:
    """Which range of a risk drives the total."""
    return {
        "likelihood": translate("Numbers", "likelihood"),
        "effect": translate("Numbers", "effect"),
    }[driver.of]


class HarmCurve(QWidget):
    """How probable it is that the harm is at least so large."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._points: Sequence[CurvePoint] = ()
        self._marks: Sequence[Percentile] = ()
        self._language, self._unit = "en", ""

    def show_curve(self, points: Sequence[CurvePoint], marks: Sequence[Percentile], unit: str, language: str) -> None:
        """Another curve. `marks`: the percentiles that are drawn as lines."""
        self._points, self._language, self._unit = points, language, unit
        self._marks = [one for one in marks if one.percent in (50, 90, 95)]
        said = translate("Numbers", "{percent} % of the draws stay at or below {harm} {unit}")
        self.setAccessibleDescription(listed_apart(
            said.format(percent=one.percent, harm=format_number(round(one.harm), language), unit=unit) for one in marks
        ))  # fmt: skip
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        """Room for a curve."""
        return QSize(scaled(420), scaled(240))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Small, but to be read."""
        return QSize(scaled(220), scaled(170))

    def _room(self) -> QRectF:
        metrics = self.fontMetrics()
        side = metrics.horizontalAdvance("100 %") + scaled(8)
        left = scaled(12) if self._mirrored() else side
        return QRectF(left, metrics.lineSpacing() + scaled(4), self.width() - side - scaled(12),
                      self.height() - 2 * metrics.lineSpacing() - scaled(14))  # fmt: skip

    def _mirrored(self) -> bool:
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _most(self) -> float:
        return max((one.harm for one in self._points), default=1.0) or 1.0

    def _x(self, harm: float) -> float:
        room, share = self._room(), harm / self._most()
        return room.right() - share * room.width() if self._mirrored() else room.left() + share * room.width()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Scale, percentiles, curve."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room, metrics = self._room(), self.fontMetrics()
        for percent in (0, 25, 50, 75, 100):
            y = room.bottom() - percent / 100 * room.height()
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
            painter.setPen(colour("muted"))
            at = room.right() + scaled(4) if self._mirrored() else 0
            box = QRectF(at, y - metrics.height() / 2, metrics.horizontalAdvance("100 %") + 2, metrics.height())
            painter.drawText(box, int(Qt.AlignmentFlag.AlignTrailing), isolated(f"{percent} %"))
        self._harms(painter, room)
        for number, one in enumerate(self._marks):
            self._percentile(painter, room, one, number)
        line = QPolygonF(
            [QPointF(self._x(p.harm), room.bottom() - p.probability * room.height()) for p in self._points]
        )
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(chart_colours()[0], max(2, scaled(2))))
        painter.drawPolyline(line)
        draw_focus(painter, self)
        painter.end()

    def _harms(self, painter: QPainter, room: QRectF) -> None:
        metrics = self.fontMetrics()
        painter.setPen(colour("muted"))
        for share in (0.0, 0.5, 1.0):
            text = format_number(round(self._most() * share), self._language)
            if share == 1.0 and self._unit:
                text = f"{text} {self._unit}"
            wide = metrics.horizontalAdvance(text) + 2
            x = min(max(0.0, self._x(self._most() * share) - wide / 2), self.width() - wide)
            painter.drawText(QRectF(x, room.bottom() + scaled(3), wide, metrics.lineSpacing()), 0, text)

    def _percentile(self, painter: QPainter, room: QRectF, one: Percentile, number: int) -> None:
        x, metrics = self._x(one.harm), self.fontMetrics()
        painter.setPen(QPen(colour("text"), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, room.top()), QPointF(x, room.bottom()))
        text = isolated(f"P{one.percent}")
        wide = metrics.horizontalAdvance(text) + 2
        painter.setPen(colour("text"))
        top = QRectF(min(max(0.0, x - wide / 2), self.width() - wide), 0, wide, metrics.lineSpacing())
        if number == 0 or abs(x - self._x(self._marks[number - 1].harm)) > wide:
            painter.drawText(top, 0, text)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """What the pointer stands on, in words."""
        if not self._points:
            return
        x = event.position().x()
        near = min(self._points, key=lambda one: abs(self._x(one.harm) - x))
        said = translate("Numbers", "{harm} {unit} or more: in {percent} % of the draws")
        percent = format_number(round(near.probability * 100), self._language)
        self.setToolTip(
            said.format(harm=format_number(round(near.harm), self._language), unit=self._unit, percent=percent)
        )


class Tornado(QWidget):
    """How strongly each range moves the total, from minus one to one."""

    _MOST = 10

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._drivers: Sequence[Driver] = ()
        self._labels: Mapping[str, str] = {}
        self._language = "en"

    def show_drivers(self, drivers: Sequence[Driver], labels: Mapping[str, str], language: str) -> None:
        """Other drivers, the strongest first. `labels`: printed numbers by risk."""
        self._drivers, self._labels, self._language = drivers[: self._MOST], labels, language
        self.setAccessibleDescription(
            listed_apart(f"{self._name(one)} {one.correlation:+.2f}" for one in self._drivers)
        )
        self.updateGeometry()
        self.update()

    def _name(self, one: Driver) -> str:
        return f"{isolated(self._labels.get(one.risk, one.risk))} {of_words(one)}"

    def _line(self) -> int:
        return int(self.fontMetrics().height() * 1.6)

    def sizeHint(self) -> QSize:  # noqa: N802
        """As high as its lines."""
        return QSize(scaled(380), self._line() * max(3, len(self._drivers)))

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """All lines, in a narrow column."""
        return QSize(scaled(200), self._line() * max(3, len(self._drivers)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """Names, bars from the middle, numbers."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics, line = self.fontMetrics(), self._line()
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        names = min(
            max((metrics.horizontalAdvance(self._name(one)) for one in self._drivers), default=0), self.width() // 2
        )
        numbers = metrics.horizontalAdvance("+0.00") + scaled(6)
        track = QRectF(names + scaled(10), 0, self.width() - names - numbers - scaled(20), self.height())
        if mirrored:
            track.moveLeft(self.width() - track.right())
        middle = track.center().x()
        # the strongest takes the whole room: what counts is their order and their size beside each other
        most = max((abs(one.correlation) for one in self._drivers), default=1.0) or 1.0
        painter.setPen(QPen(colour("line_strong"), 1))
        painter.drawLine(QPointF(middle, 0), QPointF(middle, line * len(self._drivers)))
        for number, one in enumerate(self._drivers):
            row = QRectF(0, number * line, self.width(), line)
            painter.setPen(colour("text"))
            leading = int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            trailing = int(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            painter.drawText(row, leading, self._name(one))
            painter.drawText(row, trailing, isolated(f"{one.correlation:+.2f}"))
            wide = one.correlation / most * track.width() / 2 * (-1 if mirrored else 1)
            bar = QRectF(middle, row.top() + line * 0.22, wide, line * 0.56).normalized()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(chart_colours()[0 if one.of == "likelihood" else 1])
            painter.drawRoundedRect(bar, scaled(3), scaled(3))
        draw_focus(painter, self)
        painter.end()
