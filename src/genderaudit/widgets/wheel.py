"""The wheel scrolls pages and changes no value: what is chosen saves itself, so a slip would be a silent edit."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollBar,
    QWidget,
)

from genderaudit.widgets.window_filter import WindowFilter


class Wheel(WindowFilter):
    """Hands a turn of the wheel over a list box, a number or a slider to the page that it stands on."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Only turns over what holds a value are taken."""
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        below = QApplication.widgetAt(event.globalPosition().toPoint())
        holder = _holder(below)
        if holder is None:
            return False
        page = _page(holder)
        if page is not None:
            place = QPointF(page.mapFromGlobal(event.globalPosition()))
            turned = QWheelEvent(
                place, event.globalPosition(), event.pixelDelta(), event.angleDelta(), event.buttons(),
                event.modifiers(), event.phase(), event.inverted(), event.source(),
            )  # fmt: skip
            QCoreApplication.sendEvent(page, turned)
        return True


def _holder(widget: QWidget | None) -> QWidget | None:
    """The control with a value that the pointer is over; the open list of a list box is a window of its own."""
    while widget is not None and not widget.isWindow():
        if isinstance(widget, QComboBox | QAbstractSpinBox):
            return widget
        if isinstance(widget, QAbstractSlider) and not isinstance(widget, QScrollBar):
            return widget
        if isinstance(widget, QAbstractScrollArea):
            return None
        widget = widget.parentWidget()
    return None


def _page(widget: QWidget) -> QWidget | None:
    """What scrolls around a control."""
    around: QWidget | None = widget
    while around is not None and not around.isWindow():
        around = around.parentWidget()
        if isinstance(around, QAbstractScrollArea):
            return around.viewport()
    return None
