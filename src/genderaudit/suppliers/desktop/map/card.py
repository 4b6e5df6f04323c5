"""The card that names what is pointed at on the map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QWidget

from genderaudit.widgets.theme import colour, scaled


def draw_card(
    painter: QPainter, room: QWidget, at: tuple[float, float], said: Sequence[str], away: float = 12.0
) -> None:
    """Some lines beside a point, on a ground of their own and wholly in sight; the painter's font is used."""
    metrics = QFontMetricsF(painter.font())
    most = min(room.width() * 0.7, scaled(440))
    lines = [metrics.elidedText(text, Qt.TextElideMode.ElideRight, most) for text in said]
    wide = max(metrics.horizontalAdvance(line) for line in lines) + scaled(16)
    tall = metrics.height() * len(lines) + scaled(10)
    x, y = at
    beside = x - away - wide if room.layoutDirection() == Qt.LayoutDirection.RightToLeft else x + away
    left = min(max(beside, 4.0), room.width() - wide - 4.0)
    top = min(max(y - tall / 2, 4.0), room.height() - tall - 4.0)
    if left < x < left + wide:
        top = y + away if y + away + tall < room.height() else y - away - tall
    painter.setPen(QPen(colour("line_strong"), 1))
    painter.setBrush(colour("raised"))
    painter.drawRoundedRect(QRectF(left, top, wide, tall), scaled(6), scaled(6))
    for number, line in enumerate(lines):
        painter.setPen(colour("text" if number == 0 else "muted"))
        row = QRectF(left + scaled(8), top + scaled(5) + number * metrics.height(), wide - scaled(16), metrics.height())
        painter.drawText(row, int(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter), line)
