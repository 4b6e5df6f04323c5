"""The pages of a PDF one below the other: which are in sight, how large, and what the keyboard and the wheel do."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import colour, scaled

Zoom = float | Literal["width", "page"]
STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0, 3.0)
_GAP = 12
"""Pixels at 100 % text between two pages."""
_KEPT = 96_000_000
"""Bytes of pictures kept; house default. Some ten pages of a full screen."""
Sizes = tuple[tuple[float, float], ...]


class Sheets(QAbstractScrollArea):
    """The pages one below the other.

    Signals: moved(number of the page in sight, from 0), wanting() when a page in sight has no picture of its size,
    zoomed() after Ctrl and the wheel.
    """

    moved = Signal(int)
    wanting = Signal()
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(translate("PageView", "Pages"))
        self.setProperty("kind", "sheets")
        self.said = ""
        self.zoom: Zoom = "width"
        self.sizes: Sizes = ()
        self._rects: list[QRect] = []
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._current = 0
        self.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.horizontalScrollBar().valueChanged.connect(lambda: self.viewport().update())

    def show_sizes(self, sizes: Sizes) -> None:
        """Other pages, from the first one."""
        self.sizes, self._pictures, self._current = sizes, {}, 0
        self._arrange()
        self.verticalScrollBar().setValue(0)
        self.viewport().update()

    def take_picture(self, number: int, scale: float, picture: QImage) -> None:
        """A page was drawn; pages far from sight give their memory back."""
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        self._pictures[number] = (scale, picture)
        for far in sorted(self._pictures, key=lambda one: -abs(one - self._current)):
            if sum(kept.sizeInBytes() for _, kept in self._pictures.values()) <= _KEPT or far == number:
                break
            del self._pictures[far]
        self.viewport().update()

    def wanted(self) -> tuple[int, float] | None:
        """The page in sight that needs a picture next, with its pixels a point; then the one that follows."""
        scale = self._scale() * self.devicePixelRatioF()
        seen = self._in_sight()
        ahead = [seen[-1] + 1] if seen and seen[-1] + 1 < len(self.sizes) else []
        for number in (*seen, *ahead):
            if self._pictures.get(number, (0.0, None))[0] != scale:
                return number, scale
        return None

    @property
    def page(self) -> int:
        """The page in sight, from 0."""
        return self._current

    def go_to(self, number: int) -> None:
        """Bring the top of a page into sight."""
        if 0 <= number < len(self._rects):
            self.verticalScrollBar().setValue(self._rects[number].top() - scaled(_GAP) // 2)
            self._seen(number)

    def set_zoom(self, zoom: Zoom) -> None:
        """Another size; the page in sight stays in sight."""
        self.zoom = zoom
        page = self._current
        top = self._rects[page].top() if self._rects else 0
        height = max(1, self._rects[page].height()) if self._rects else 1
        share = (self.verticalScrollBar().value() - top) / height
        self._arrange()
        if self._rects:
            self.verticalScrollBar().setValue(self._rects[page].top() + round(share * self._rects[page].height()))
        self.viewport().update()

    def factor(self) -> float:
        """The size in use; 1.0 is the size on paper."""
        return self._scale() * 72 / self.logicalDpiX()

    def _scale(self) -> float:
        """Pixels a point."""
        if not self.sizes:
            return 1.0
        room = self.viewport().size() - QSize(2 * scaled(_GAP), 2 * scaled(_GAP))
        if self.zoom == "width":
            return max(0.1, room.width() / max(1.0, *(width for width, _ in self.sizes)))
        if self.zoom == "page":
            width, height = self.sizes[min(self._current, len(self.sizes) - 1)]
            return max(0.1, min(room.width() / max(1.0, width), room.height() / max(1.0, height)))
        return self.zoom * self.logicalDpiX() / 72

    def _arrange(self) -> None:
        scale, gap, top = self._scale(), scaled(_GAP), scaled(_GAP)
        self._rects = []
        widest = max((round(width * scale) for width, _ in self.sizes), default=0) + 2 * gap
        across = max(widest, self.viewport().width())
        for width, height in self.sizes:
            size = QSize(round(width * scale), round(height * scale))
            self._rects.append(QRect(QPoint((across - size.width()) // 2, top), size))
            top += size.height() + gap
        self.verticalScrollBar().setRange(0, max(0, top - self.viewport().height()))
        self.verticalScrollBar().setPageStep(self.viewport().height())
        self.verticalScrollBar().setSingleStep(scaled(40))
        self.horizontalScrollBar().setRange(0, across - self.viewport().width())
        self.horizontalScrollBar().setPageStep(self.viewport().width())

    def _offset(self) -> QPoint:
        bar = self.horizontalScrollBar()
        left = bar.maximum() - bar.value() if self.isRightToLeft() else bar.value()
        return QPoint(left, self.verticalScrollBar().value())

    def _in_sight(self) -> list[int]:
        sight = QRect(self._offset(), self.viewport().size())
        return [number for number, rect in enumerate(self._rects) if rect.intersects(sight)]

    def _scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 3
        below = [number for number, rect in enumerate(self._rects) if rect.top() <= middle]
        self._seen(below[-1] if below else 0)
        self.viewport().update()

    def _seen(self, number: int) -> None:
        if number != self._current:
            self._current = number
            self.moved.emit(number)

    def _step(self, forward: bool) -> None:
        """One screen on or back, but never past the top of a page: nothing is left out."""
        bar, gap = self.verticalScrollBar(), scaled(_GAP) // 2
        room = max(1, self.viewport().height() - scaled(2 * _GAP))
        aim = bar.value() + room if forward else bar.value() - room
        tops = [rect.top() - gap for rect in self._rects]
        between = [top for top in tops if (bar.value() < top <= aim if forward else aim <= top < bar.value())]
        bar.setValue((between[0] if forward else between[-1]) if between else aim)

    # Qt's names

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Page Up and Down, space, Home and End, plus and minus; the arrows are Qt's."""
        key, bar = event.key(), self.verticalScrollBar()
        if key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._step(key == Qt.Key.Key_PageDown)
        elif key == Qt.Key.Key_Space:
            self._step(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(bar.minimum() if key == Qt.Key.Key_Home else bar.maximum())
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self.zoom_by(key == Qt.Key.Key_Plus)
        else:
            super().keyPressEvent(event)

    def zoom_by(self, larger: bool) -> None:
        """The next step up or down."""
        now = self.factor()
        steps = [step for step in STEPS if (step > now * 1.02 if larger else step < now * 0.98)]
        if steps:
            self.set_zoom(steps[0] if larger else steps[-1])
            self.zoomed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Ctrl and the wheel zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(event.angleDelta().y() > 0)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Pages that fit keep fitting."""
        super().resizeEvent(event)
        self.set_zoom(self.zoom)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """What is in sight; an older picture stands in until the sharp one comes."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if not self.sizes:
            painter.setPen(colour("muted"))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.viewport().rect().adjusted(24, 24, -24, -24), int(flags), self.said)
        offset = self._offset()
        for number in self._in_sight():
            rect = self._rects[number].translated(-offset)
            painter.fillRect(rect, Qt.GlobalColor.white)
            picture = self._pictures.get(number)
            if picture is not None:
                painter.drawImage(rect, picture[1])
            painter.setPen(colour("line"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if self.hasFocus():
            painter.setPen(colour("focus"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()
        if self.wanted() is not None:
            self.wanting.emit()
