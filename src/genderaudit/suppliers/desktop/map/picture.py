"""The map as a picture that can be moved at once, and is drawn anew in slices when the person pauses."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from genderaudit.suppliers.desktop.map.camera import Camera
from genderaudit.suppliers.desktop.map.card import draw_card
from genderaudit.suppliers.desktop.map.link_words import card_lines, link_lines, place_lines
from genderaudit.suppliers.desktop.map.painter import MapPainter, Scene, draw_haloed, headings_at, radii_at
from genderaudit.suppliers.rules.map.drawing import Drawing
from genderaudit.suppliers.rules.map.lanes import Laid, link_at
from genderaudit.widgets.texts import labelled
from genderaudit.widgets.theme import colour, look, scaled

_PAUSE = 80
"""Milliseconds after the last move after which the map is drawn exactly (network.md 3)."""
_SLICE = 0.012
"""Seconds of painting before the window gets its turn."""
_QUICK = 0.020
"""Seconds: a map that is drawn within them is drawn at each move."""
_SLACK = 0.15
"""By how much of itself the room may change before the whole map is fitted into it anew: a message that comes and goes
moves nothing below the pointer; house default."""
_MARGIN = 0.15
"""What is painted beyond each edge, as a share of the size, so that a moved picture has no bare side."""


class MapPicture(QAbstractScrollArea):
    """One drawing, the part of it that is in sight, and what stands out on it.

    Signals: picked(id or ''), linked(number of a link in the drawing), drawn() when the exact picture is there.
    """

    picked = Signal(str)
    linked = Signal(int)
    drawn = Signal()

    def __init__(self, name: str, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name, self.language = name, language
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.scene: Scene | None = None
        self.camera = Camera()
        self.current = ""
        self.current_link = -1
        """The number of the link that is chosen; -1 for none."""
        self.marked: tuple[str, ...] = ()
        """Further suppliers with a ring, such as both ends of a path or what was chosen with the lasso."""
        self.empty_text = ""
        self._fitted, self._fitted_to = True, QSize()
        self._picture: tuple[QPixmap, Camera] | None = None
        self._laid: Laid | None = None
        self._labels: list[tuple[int, QRectF]] = []
        self._work: tuple[MapPainter, Iterator[None]] | None = None
        self._cost = 0.0
        self._hovered = self._hovered_link = -1
        self._pointed, self._entered = (0.0, 0.0), False
        self._press: QPointF | None = None
        self._held = -1
        self._dragged: QPointF | None = None
        self._lasso: list[QPointF] = []
        self._ranging = False
        # the sheet has one direction of its own: a drawing that begins on the right is mirrored already
        self.horizontalScrollBar().setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._pause = self._timer(_PAUSE, self._begin)
        self._next = self._timer(0, self._advance)
        look().changed.connect(self.draw_again)

    def _timer(self, interval: int, run: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(run)
        return timer

    # what is shown

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self.scene.drawing if self.scene is not None else None

    def show_drawing(self, drawing: Drawing, *, keep: bool) -> None:
        """Another drawing; `keep` holds the part in sight where the person has chosen one."""
        self.scene = Scene.of(drawing)
        if self.current and self.current not in drawing.ids:
            self.current = ""
        self.current_link = -1
        """The number of the link that is chosen; -1 for none."""
        self.marked = tuple(id for id in self.marked if id in drawing.ids)
        self._hovered = self._held = self._hovered_link = self.current_link = -1
        self._at = {id: place for place, id in enumerate(drawing.ids)}
        if not keep or self._fitted:
            self.fit()
        self._picture = self._laid = None
        self._labels = []
        self._name_current()
        self._begin_now()

    def fit(self) -> None:
        """The whole map in sight."""
        self._fitted = True
        if self.scene is not None:
            size = self._size()
            drawing = self.scene.drawing
            label = min(scaled(110), size.width() * 0.15) * (-1 if drawing.right_to_left else 1)
            self._look_through(Camera.fitting(drawing.places, size.width(), size.height(), scaled(34), label))
            self._fitted, self._fitted_to = True, size

    def move_by(self, dx: float, dy: float) -> None:
        """Push the sheet by so many pixels."""
        self._look_through(self.camera.moved(dx, dy))

    def show_place(self, id: str) -> None:
        """Bring a supplier into sight, without a jump where it is there already."""
        place = self.place_of(id)
        if place < 0 or self.scene is None:
            return
        x, y = self._pixel(place)
        size, edge = self._size(), scaled(16)
        if not (edge <= x <= size.width() - edge and edge <= y <= size.height() - edge):
            self._look_through(self.camera.moved(size.width() / 2 - x, size.height() / 2 - y))

    def place_of(self, id: str) -> int:
        """The number of a supplier in the drawing; -1 where it is not shown."""
        return self._at.get(id, -1) if self.scene is not None else -1

    def choose(self, id: str, *, tell: bool = True) -> None:
        """Make a supplier the current one ('' for none); it is brought into sight and said to a screen reader."""
        if self.scene is None or (id and id not in self._at):
            return
        changed, before = id != self.current or self.current_link >= 0, self.current
        self.current, self.current_link = id, -1
        if id:
            self.show_place(id)
        self._name_current(before if id else "")
        self.viewport().update()
        if changed and tell:
            self.picked.emit(id)

    def choose_link(self, number: int, *, tell: bool = True) -> None:
        """Make a link the chosen one: its seller is brought into sight, and it is said to a screen reader."""
        if self.scene is None or not 0 <= number < len(self.scene.drawing.links):
            return
        self.current, self.current_link = "", number
        self.show_place(self.scene.drawing.ids[int(self.scene.drawing.sellers[number])])
        self._name_current()
        self.viewport().update()
        if tell:
            self.linked.emit(number)

    def words_of(self, place: int) -> str:
        """A supplier with its class, as the hover card and a screen reader say it."""
        assert self.scene is not None
        drawing = self.scene.drawing
        return "\n".join(card_lines(drawing, place))

    def _name_current(self, before: str = "") -> None:
        """What has the focus is the name of the view, so that whatever reads a screen says it; and it is announced."""
        if self.scene is None:
            return
        drawing, place = self.scene.drawing, self.place_of(self.current)
        if self.current_link >= 0:
            said = ". ".join(link_lines(drawing, self.current_link, self.language))
        elif place >= 0:
            said = ". ".join(place_lines(drawing, place, self.place_of(before), self.language))
        else:
            said = ""
        self.setAccessibleName(labelled(self._name, said) if said else self._name)
        self.setAccessibleDescription(drawing.about)
        if said and QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    # drawing

    def _size(self) -> QSize:
        return self.viewport().size()

    def draw_again(self) -> None:
        """The picture is out of date, as after another theme."""
        self._picture = None
        self._begin_now()

    def _look_through(self, camera: Camera) -> None:
        """Move: the picture at hand is put where it belongs, the exact one comes when the person pauses."""
        self.camera = camera
        self._fitted = False
        self._range()
        if self._cost and self._cost < _QUICK:
            self._begin_now()
        else:
            self._work = None
            self._next.stop()
            self._pause.start()
        self.viewport().update()

    def _begin_now(self) -> None:
        self._pause.stop()
        self._begin()

    def _begin(self) -> None:
        """Draw the part in sight and its surroundings, in slices."""
        size = self._size()
        if self.scene is None or size.width() < 8 or size.height() < 8 or not self.isVisible():
            return
        quick = 0 < self._cost < _QUICK
        margin = 0.0 if quick else _MARGIN
        across, down = int(size.width() * margin), int(size.height() * margin)
        painter = MapPainter(
            self.scene,
            self.camera.moved(across, down),
            size.width() + 2 * across,
            size.height() + 2 * down,
            self.devicePixelRatioF(),
            self.label_font(),
            (across, down),
        )
        self._spent = 0.0
        self._offset = (across, down)
        self._work = (painter, painter.steps())
        if quick:
            self._advance(0.2)
        else:
            self._next.start()

    def label_font(self) -> QFont:
        """The font of the names: a little smaller than the window's."""
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 0.88)
        return font

    def _advance(self, most: float = _SLICE) -> None:
        if self._work is None:
            return
        painter, steps = self._work
        start = time.perf_counter()
        for _ in steps:
            if time.perf_counter() - start > most:
                self._spent += time.perf_counter() - start
                self._next.start()
                return
        self._cost = self._spent + time.perf_counter() - start
        self._work = None
        self._picture, self._laid = (QPixmap.fromImage(painter.image), painter.camera), painter.laid
        self._labels = painter.labels
        self.viewport().update()
        self.drawn.emit()

    @property
    def busy(self) -> bool:
        """Whether an exact picture is still to come."""
        return self._work is not None or self._pause.isActive()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """The picture at hand, and on it what is chosen, pointed at, held or said."""
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), colour("surface"))
        if self._picture is not None:
            picture, camera = self._picture
            by, dx, dy = self.camera.over(camera)
            size = picture.deviceIndependentSize()
            if by == 1.0:
                painter.drawPixmap(QPointF(dx, dy), picture)
            else:
                painter.drawPixmap(
                    QRectF(dx, dy, size.width() * by, size.height() * by), picture, QRectF(picture.rect())
                )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.scene is not None and len(self.scene.drawing.ids):
            self._paint_over(painter, self.scene.drawing)
        elif self.empty_text:
            painter.setPen(colour("muted"))
            room = self.viewport().rect().adjusted(24, 24, -24, -24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.empty_text)
        if self.hasFocus():
            painter.setPen(QPen(colour("focus"), scaled(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_over(self, painter: QPainter, drawing: Drawing) -> None:
        font = self.label_font()
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        for text, at in headings_at(drawing, self.camera, self._size().width(), metrics):
            wide = metrics.horizontalAdvance(text)
            draw_haloed(painter, QRectF(at - wide / 2, scaled(3), wide + 2, metrics.height()), text)
        for id in self.marked:
            self._ring(painter, self._at[id], "info", 1.0)
        if self.current_link >= 0:
            self._light_up(painter, self.current_link, "focus")
        if self._hovered_link >= 0:
            self._light_up(painter, self._hovered_link, "text")
            draw_card(painter, self.viewport(), self._pointed, link_lines(drawing, self._hovered_link, self.language))
        if self._hovered >= 0:
            self._ring(painter, self._hovered, "text", 1.0)
            self._card(painter, self._hovered)
        if self.current:
            self._ring(painter, self._at[self.current], "focus", 2.0)
            if self._hovered < 0:
                self._card(painter, self._at[self.current])
        if self._lasso:
            painter.setPen(QPen(colour("accent"), scaled(2), Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(QPolygonF(self._lasso))
        if self._held >= 0 and self._dragged is not None:
            painter.setPen(QPen(colour("accent"), scaled(2)))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._dragged, scaled(9), scaled(9))

    def _pixel(self, place: int) -> tuple[float, float]:
        assert self.scene is not None
        x, y = self.camera.pixels(self.scene.drawing.places[place : place + 1])
        return float(x[0]), float(y[0])

    def _ring(self, painter: QPainter, place: int, token: str, more: float) -> None:
        assert self.scene is not None
        x, y = self._pixel(place)
        radius = float(radii_at(self.scene, self.camera)[place]) + scaled(3) + more
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour("surface"), scaled(4) + more))
        painter.drawEllipse(QPointF(x, y), radius, radius)
        painter.setPen(QPen(colour(token), scaled(1) + more))
        painter.drawEllipse(QPointF(x, y), radius, radius)

    def _light_up(self, painter: QPainter, number: int, token: str) -> None:
        """A link by a line of its own, and both its ends."""
        assert self.scene is not None
        drawing = self.scene.drawing
        ends = (int(drawing.sellers[number]), int(drawing.buyers[number]))
        for place in ends:
            self._ring(painter, place, token, 0.0)
        if self._laid is None or self._picture is None:
            return
        size = self._size()
        outside = QPainterPath()
        outside.addRect(0, 0, size.width(), size.height())
        for place in ends:
            hole, radius = QPainterPath(), float(radii_at(self.scene, self.camera)[place]) + scaled(3)
            hole.addEllipse(QPointF(*self._pixel(place)), radius, radius)
            outside -= hole
        painter.save()
        painter.setClipPath(outside)
        by, dx, dy = self.camera.over(self._picture[1])
        laid = self._laid
        mine = laid.drawn & (laid.links == number)
        lines = np.concatenate([laid.lines[mine], laid.bends[mine[laid.bent]]])
        painter.setPen(QPen(colour(token), scaled(3), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        for x1, y1, x2, y2 in lines.tolist():
            line = QLineF(x1 * by + dx, y1 * by + dy, x2 * by + dx, y2 * by + dy)
            painter.drawLine(line)
        painter.restore()

    def label_under(self, at: QPointF) -> int:
        """The place of the supplier whose name stands below a point; -1 for none."""
        if self._picture is None:
            return -1
        by, dx, dy = self.camera.over(self._picture[1])
        point = QPointF((at.x() - dx) / by, (at.y() - dy) / by)
        return next((place for place, box in self._labels if box.contains(point)), -1)

    def link_under(self, at: QPointF) -> int:
        """The number of the link below a point; -1 for none, and where links are too many to point at one."""
        if self._laid is None or self._picture is None:
            return -1
        by, dx, dy = self.camera.over(self._picture[1])
        return link_at(self._laid, (at.x() - dx) / by, (at.y() - dy) / by, scaled(5) / by)

    def _card(self, painter: QPainter, place: int) -> None:
        """Name and class beside a supplier, on a ground of their own."""
        assert self.scene is not None
        away = float(radii_at(self.scene, self.camera)[place]) + scaled(8)
        draw_card(painter, self.viewport(), self._pixel(place), self.words_of(place).split("\n"), away)

    # scroll bars

    def _range(self) -> None:
        """Scroll bars as long as the map is larger than the room."""
        if self.scene is None or not len(self.scene.drawing.places):
            return
        x, y = self.camera.pixels(self.scene.drawing.places)
        size, edge, camera = self._size(), scaled(24), self.camera
        self._ranging = True
        for bar, at, low, high, room in (
            (self.horizontalScrollBar(), -camera.dx, x.min() - camera.dx, x.max() - camera.dx, size.width()),
            (self.verticalScrollBar(), -camera.dy, y.min() - camera.dy, y.max() - camera.dy, size.height()),
        ):
            bar.setRange(int(min(float(low) - edge, at)), int(max(float(high) + edge - room, at)))
            bar.setPageStep(room)
            bar.setSingleStep(scaled(40))
            bar.setValue(int(at))
        self._ranging = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802
        """A scroll bar moves the map."""
        if not self._ranging:
            dx, dy = -self.horizontalScrollBar().value(), -self.verticalScrollBar().value()
            self._look_through(replace(self.camera, dx=float(dx), dy=float(dy)))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The whole map stays the whole map; a chosen part stays in the middle."""
        super().resizeEvent(event)
        if self._fitted and self._outgrown():
            self.fit()
        elif not self._fitted:
            old, new = event.oldSize(), event.size()
            if old.isValid():
                self._look_through(
                    self.camera.moved((new.width() - old.width()) / 2, (new.height() - old.height()) / 2)
                )
        self._pause.start()

    def _outgrown(self) -> bool:
        """Whether the whole map is to be fitted anew; below the pointer only for more than a bar of words."""
        if not self._entered:
            return True
        now, then = self._size(), self._fitted_to
        across, down = abs(now.width() - then.width()), abs(now.height() - then.height())
        return not then.isValid() or across > _SLACK * then.width() or down > _SLACK * then.height()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """What was shown while out of sight is drawn now."""
        super().showEvent(event)
        if self._picture is None:
            self._begin_now()
