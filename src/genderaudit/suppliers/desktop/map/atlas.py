"""The shapes of suppliers drawn once in the colours of the theme, to be copied many times."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap, QPolygonF

from genderaudit.suppliers.rules.map.classes import OUTLINES, SHAPES, Role, Shape
from genderaudit.suppliers.rules.map.drawing import ROLES
from genderaudit.suppliers.rules.map.layout import F, I
from genderaudit.widgets.theme import chart_colours, colour, current_theme

_COLUMNS = 16
_SHAPES, _ROLES = len(SHAPES), len(ROLES)


def role_colour(role: Role) -> QColor:
    """A role in the theme that the window wears."""
    if role.startswith("chart"):
        return chart_colours()[int(role[5:])]
    return colour(role)


def dense_colour(role: Role) -> QColor:
    """The same where links are so many that they would cover all else: the common ones step back."""
    if role == "line_strong":
        return colour("disabled" if current_theme().name == "contrast" else "handle")
    return role_colour(role)


def draw_shape(painter: QPainter, shape: Shape, role: Role, x: float, y: float, radius: float) -> None:
    """One shape around a point."""
    ink, ground = role_colour(role), colour("surface")
    if shape in OUTLINES:
        painter.setPen(QPen(ground, 1.0))
        painter.setBrush(ink)
        painter.drawPolygon(QPolygonF([QPointF(x + dx * radius, y + dy * radius) for dx, dy in OUTLINES[shape]]))
        return
    hollow = shape != "circle"
    width = max(1.5, radius * 0.3) if hollow else 1.0
    painter.setPen(QPen(ink if hollow else ground, width))
    painter.setBrush(ground if hollow else ink)
    inner = radius - width / 2 if hollow else radius
    painter.drawEllipse(QRectF(x - inner, y - inner, 2 * inner, 2 * inner))


class Atlas:
    """One picture that holds each look (shape, role, radius in pixels) once."""

    def __init__(self, looks: Iterable[int], ratio: float) -> None:
        found = sorted(looks)
        radii = [look // (_SHAPES * _ROLES) for look in found]
        self.cell = 2 * int(max(radii, default=1) * 1.3) + 4
        rows = -(-max(len(found), 1) // _COLUMNS)
        self.ratio = ratio
        size = self.cell * ratio
        self.picture = QPixmap(int(size * _COLUMNS) + 1, int(size * rows) + 1)
        self.picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(self.picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(ratio, ratio)
        self._looks = np.array(found, np.int64)
        for number, look in enumerate(found):
            rest, shape = divmod(look, _SHAPES)
            radius, role = divmod(rest, _ROLES)
            x, y = self._corner(number)
            draw_shape(painter, SHAPES[shape], ROLES[role], x + self.cell / 2, y + self.cell / 2, radius)
        painter.end()

    def _corner(self, number: int) -> tuple[float, float]:
        return float(number % _COLUMNS * self.cell), float(number // _COLUMNS * self.cell)

    def fragments(self, looks: I, x: F, y: F, opacity: float) -> F:
        """One row for each supplier, as Qt's painter takes them: where, what part of the picture, how."""
        number = np.searchsorted(self._looks, looks)
        made = np.empty((len(looks), 10))
        size = self.cell * self.ratio
        made[:, 0], made[:, 1] = np.round(x), np.round(y)
        made[:, 2], made[:, 3] = (number % _COLUMNS) * size, (number // _COLUMNS) * size
        made[:, 4:6] = size
        made[:, 6:8] = 1 / self.ratio
        made[:, 8], made[:, 9] = 0.0, opacity
        return made


def looks_of(shapes: I, roles: I, radii: F) -> I:
    """The look of each supplier as one number."""
    return (np.round(radii).astype(np.int64) * _ROLES + roles) * _SHAPES + shapes
