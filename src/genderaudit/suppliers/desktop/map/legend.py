"""The legend of the map: what shapes, colours and lines mean; each line switches what it names off and on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from genderaudit.suppliers.desktop.map.atlas import draw_shape, role_colour
from genderaudit.suppliers.rules.map.drawing import LegendLine
from genderaudit.widgets.pieces import empty_out, words
from genderaudit.widgets.theme import scaled

FIXED = frozenset({"us", "bundle", "lit"})
"""Lines that switch nothing."""


def swatch(line: LegendLine, ratio: float) -> QPixmap:
    """The shape or stroke of a line."""
    size = QSize(scaled(30), scaled(18))
    made = QPixmap(size * ratio)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    x, y = size.width() / 2, size.height() / 2
    if line.shape is not None:
        draw_shape(painter, line.shape, line.role, x, y, scaled(5))
    elif line.stroke is not None:
        pen = QPen(role_colour(line.stroke.role), line.stroke.width * max(1.0, scaled(10) / 8))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if line.stroke.dashes:
            pen.setDashPattern([float(step) for step in line.stroke.dashes])
        painter.setPen(pen)
        painter.drawLine(QPointF(1, y), QPointF(size.width() - 1, y))
    painter.end()
    return made


class Legend(QWidget):
    """Signals: toggled(code) when a class or a kind of link is to be shown or not."""

    toggled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(scaled(1))
        self._lines: tuple[LegendLine, ...] = ()

    def show_lines(self, lines: Sequence[LegendLine], hidden: frozenset[str], caption: Sequence[str]) -> None:
        """Show these lines; `hidden` are codes that are switched off."""
        focused = next((box.property("code") for box in self.findChildren(QCheckBox) if box.hasFocus()), None)
        empty_out(self._column)
        self._column.addWidget(words(self.tr("Legend"), self, kind="section"))
        for line in lines:
            self._column.addWidget(self._line(line, line.code not in hidden))
        for text in caption:
            self._column.addWidget(words(text, self, kind="small"))
        for box in self.findChildren(QCheckBox):
            if focused is not None and box.property("code") == focused:
                box.setFocus()

    def _line(self, line: LegendLine, shown: bool) -> QWidget:
        holder = _Row(self)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scaled(6))
        box = QCheckBox(holder)
        if line.code in FIXED:
            # nothing to switch, but its room, so that all words stand below each other
            policy = box.sizePolicy()
            policy.setRetainSizeWhenHidden(True)
            box.setSizePolicy(policy)
            box.hide()
        else:
            holder.box = box
            box.setAccessibleName(line.text)
            box.setProperty("code", line.code)
            box.setChecked(shown)
            box.setToolTip(self.tr("Shown on the map; take the tick away to leave it out"))
            box.clicked.connect(lambda _=False, code=line.code: self.toggled.emit(code))
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        image = QLabel(holder)
        image.setPixmap(swatch(line, self.devicePixelRatioF()))
        row.addWidget(image, 0, Qt.AlignmentFlag.AlignTop)
        text = words(line.text, holder)
        text.setContentsMargins(0, scaled(1), 0, scaled(1))
        row.addWidget(text, 1)
        return holder


class _Row(QWidget):
    """A line of the legend: its words switch as its box does."""

    box: QCheckBox | None = None

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        if self.box is not None and event.button() == Qt.MouseButton.LeftButton:
            self.box.click()
