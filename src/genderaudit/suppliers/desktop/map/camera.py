"""Which part of the sheet is in sight: from places on the sheet to pixels and back."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from genderaudit.suppliers.rules.map.layout import F

NEAREST, FARTHEST = 60.0, 0.4
"""How far one can go in and out, against the whole sheet in sight; house default."""
_STRETCH = 3.0
"""How much wider than high, or higher than wide, the sheet may be drawn to fill the room."""


@dataclass(frozen=True)
class Camera:
    """Pixels are places times (scale_x, scale_y) times zoom, plus an offset."""

    scale_x: float = 1.0
    scale_y: float = 1.0
    zoom: float = 1.0
    dx: float = 0.0
    dy: float = 0.0

    @classmethod
    def fitting(cls, places: F, width: float, height: float, margin: float, label: float = 0.0) -> Camera:
        """The whole sheet in sight; `margin` at each side, and at the right (left, if negative) room for labels."""
        if not len(places):
            return cls(dx=width / 2, dy=height / 2)
        low, extent = places.min(axis=0), np.maximum(np.ptp(places, axis=0), 1e-6)
        room_x, room_y = max(width - 2 * margin - abs(label), 40.0), max(height - 2 * margin, 40.0)
        one = len(places) == 1 or float(extent.max()) < 1e-3
        scale_x, scale_y = (1.0, 1.0) if one else (room_x / float(extent[0]), room_y / float(extent[1]))
        least = min(scale_x, scale_y)
        scale_x, scale_y = min(scale_x, _STRETCH * least), min(scale_y, _STRETCH * least)
        x, y = (float(one) for one in low + extent / 2)
        return cls(scale_x, scale_y, 1.0, (width - label) / 2 - x * scale_x, height / 2 - y * scale_y)

    def pixels(self, places: F) -> tuple[F, F]:
        """Where places are on the screen."""
        return (
            places[:, 0] * (self.scale_x * self.zoom) + self.dx,
            places[:, 1] * (self.scale_y * self.zoom) + self.dy,
        )

    def place(self, x: float, y: float) -> tuple[float, float]:
        """The place on the sheet below a pixel."""
        return (x - self.dx) / (self.scale_x * self.zoom), (y - self.dy) / (self.scale_y * self.zoom)

    def moved(self, dx: float, dy: float) -> Camera:
        """The sheet pushed by so many pixels."""
        return replace(self, dx=self.dx + dx, dy=self.dy + dy)

    def zoomed(self, factor: float, x: float, y: float) -> Camera:
        """Nearer or farther, the point below a pixel staying where it is."""
        zoom = min(max(self.zoom * factor, FARTHEST), NEAREST)
        by = zoom / self.zoom
        return replace(self, zoom=zoom, dx=x - (x - self.dx) * by, dy=y - (y - self.dy) * by)

    def over(self, other: Camera) -> tuple[float, float, float]:
        """How a picture made through another camera is to be put: its factor, and the offset of its corner."""
        by = self.zoom / other.zoom
        return by, self.dx - other.dx * by, self.dy - other.dy * by
