"""The view of the map: moved, zoomed and walked through by mouse, touchpad and keys."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QApplication

from genderaudit.suppliers.desktop.map.moving import next_along
from genderaudit.suppliers.desktop.map.painter import radius_at
from genderaudit.suppliers.desktop.map.picture import MapPicture
from genderaudit.suppliers.rules.map.lod import inside, nearest
from genderaudit.widgets.theme import scaled

_NOTCH = 1.0015
"""What one eighth of a degree of the wheel makes nearer."""


class MapView(MapPicture):
    """One drawing that can be moved, zoomed and walked through.

    Signals, beside those of the picture: opened(id), pinned(id, x, y) in units of the sheet, lassoed(ids).
    """

    opened = Signal(str)
    pinned = Signal(str, float, float)
    lassoed = Signal(object)

    # mouse and touchpad

    def _under(self, at: QPointF) -> int:
        if self.scene is None:
            return -1
        drawing = self.scene.drawing
        x, y = self.camera.pixels(drawing.places)
        found = nearest(x, y, (at.x(), at.y()), max(radius_at(self.scene, self.camera) * 1.7, scaled(8)))
        return found if found >= 0 else self.label_under(at)

    def viewportEvent(self, event: QEvent) -> bool:  # noqa: N802
        """Pinching zooms; the pointer that leaves points at nothing."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            self.zoom_by(1 + event.value(), event.position())
            return True
        if event.type() in (QEvent.Type.Enter, QEvent.Type.Leave):
            self._entered = event.type() == QEvent.Type.Enter
        if event.type() == QEvent.Type.Leave and (self._hovered >= 0 or self._hovered_link >= 0):
            self._hovered = self._hovered_link = -1
            self.viewport().update()
        return super().viewportEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """A wheel zooms where it points; two fingers on a touchpad move, with Ctrl they zoom."""
        by_fingers = not event.pixelDelta().isNull() and event.phase() != Qt.ScrollPhase.NoScrollPhase
        if by_fingers and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._look_through(self.camera.moved(event.pixelDelta().x(), event.pixelDelta().y()))
        else:
            self.zoom_by(_NOTCH ** event.angleDelta().y(), event.position())
        event.accept()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Nearer or farther around a point, the current supplier, or the middle."""
        if at is None:
            place = self.place_of(self.current) if self.current else -1
            size = self._size()
            at = QPointF(*self._pixel(place)) if place >= 0 else QPointF(size.width() / 2, size.height() / 2)
        self._look_through(self.camera.zoomed(factor, at.x(), at.y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Choose, or begin to move, to draw a lasso (with Shift) or to put a supplier elsewhere."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._press = event.position()
        self._dragged = None
        self._held = self._under(event.position())
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._held = -1
            self._lasso = [event.position()]

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Move what is held: the sheet, a supplier or the lasso; otherwise tell what is pointed at."""
        at = event.position()
        if self._press is None:
            self._point_at(at)
            return
        far = (at - self._press).manhattanLength() >= QApplication.startDragDistance()
        if self._lasso:
            self._lasso.append(at)
            self.viewport().update()
        elif self._held >= 0:
            if far or self._dragged is not None:
                self._dragged = at
                self.viewport().update()
        elif far or self._dragged is not None:
            last = self._dragged or self._press
            self._dragged = at
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self._look_through(self.camera.moved(at.x() - last.x(), at.y() - last.y()))

    def _point_at(self, at: QPointF) -> None:
        """A supplier below the pointer, else a link, is named beside it."""
        found = self._under(at)
        link = self.link_under(at) if found < 0 else -1
        if (found, link) != (self._hovered, self._hovered_link):
            self._hovered, self._hovered_link = found, link
            self._pointed = (at.x(), at.y())
            pointing = found >= 0 or link >= 0
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if pointing else Qt.CursorShape.ArrowCursor)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """End what was begun."""
        if event.button() != Qt.MouseButton.LeftButton or self._press is None:
            return
        lasso, held, dragged = self._lasso, self._held, self._dragged
        self._press, self._lasso, self._held, self._dragged = None, [], -1, None
        self.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        if self.scene is None:
            return
        drawing = self.scene.drawing
        if len(lasso) > 2:
            x, y = self.camera.pixels(drawing.places)
            among = np.flatnonzero(inside(x, y, [(one.x(), one.y()) for one in lasso]))
            self.lassoed.emit(tuple(drawing.ids[place] for place in among.tolist()))
        elif held >= 0 and dragged is not None:
            # what was put stays below the pointer
            self._fitted = False
            place = self.camera.place(dragged.x(), dragged.y())
            self.pinned.emit(drawing.ids[held], *self._unmirrored(place))
        elif dragged is None:
            link = self.link_under(event.position()) if held < 0 else -1
            if link >= 0:
                self.choose_link(link)
            else:
                self.choose(drawing.ids[held] if held >= 0 else "")
        self.viewport().update()

    def _unmirrored(self, place: tuple[float, float]) -> tuple[float, float]:
        assert self.scene is not None
        return (-place[0], place[1]) if self.scene.drawing.right_to_left else place

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """Open what is pointed at."""
        found = self._under(event.position())
        if found >= 0 and self.scene is not None:
            self.opened.emit(self.scene.drawing.ids[found])

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Arrows walk along links, with Shift they move the map; + and - zoom; Home shows all; Enter opens."""
        keys, key = Qt.Key, event.key()
        ways = {keys.Key_Left: (-1, 0), keys.Key_Right: (1, 0), keys.Key_Up: (0, -1), keys.Key_Down: (0, 1)}
        if key in ways:
            way = ways[Qt.Key(key)]
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self._look_through(self.camera.moved(-way[0] * scaled(80), -way[1] * scaled(80)))
            else:
                self._walk(way)
        elif key in (keys.Key_Plus, keys.Key_Equal):
            self.zoom_by(1.3)
        elif key == keys.Key_Minus:
            self.zoom_by(1 / 1.3)
        elif key == keys.Key_Home:
            self.fit()
        elif key in (keys.Key_Return, keys.Key_Enter) and self.current:
            self.opened.emit(self.current)
        elif key == keys.Key_Escape and (self.current or self._lasso or self.current_link >= 0):
            self._lasso = []
            self.choose("")
        else:
            super().keyPressEvent(event)

    def _walk(self, way: tuple[int, int]) -> None:
        if self.scene is None or not len(self.scene.drawing.ids):
            return
        drawing = self.scene.drawing
        if not self.current:
            start = int(np.argmax(drawing.ranks))
            self.choose(drawing.ids[start])
            return
        x, y = self.camera.pixels(drawing.places)
        found = next_along(drawing, x, y, self._at[self.current], way)
        if found >= 0:
            self.choose(drawing.ids[found])

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The edge shows that keys go here."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802
        """The edge no longer shows it."""
        super().focusOutEvent(event)
        self.viewport().update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        """Enough to see something."""
        return QSize(scaled(240), scaled(180))

    def point_of(self, id: str) -> QPoint:
        """The pixel of a supplier in the viewport."""
        x, y = self._pixel(self._at[id])
        return QPoint(round(x), round(y))
