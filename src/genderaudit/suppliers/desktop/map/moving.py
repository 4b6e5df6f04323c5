"""Where an arrow key leads from a supplier: along a link in that direction, else to the nearest there."""

from __future__ import annotations

import numpy as np

from genderaudit.suppliers.rules.map.drawing import Drawing
from genderaudit.suppliers.rules.map.layout import F, I

_ASIDE = 2.0
"""How much a pixel aside counts against a pixel ahead."""


def next_along(drawing: Drawing, x: F, y: F, start: int, way: tuple[int, int]) -> int:
    """The supplier to which an arrow key leads; -1 for none.

    `x` and `y` are where suppliers are on the screen, `way` is (-1, 0) for left, (0, 1) for down, and so on. What is
    linked comes first; up and down a column of tiers the next one in the column does.
    """
    linked = np.unique(np.r_[drawing.buyers[drawing.sellers == start], drawing.sellers[drawing.buyers == start]])
    along = bool(drawing.headings) and way[0] == 0
    everyone = np.arange(len(x))
    found = -1 if along else _ahead(x, y, start, way, linked)
    return found if found >= 0 else _ahead(x, y, start, way, everyone)


def _ahead(x: F, y: F, start: int, way: tuple[int, int], among: I) -> int:
    dx, dy = x[among] - x[start], y[among] - y[start]
    ahead = dx * way[0] + dy * way[1]
    aside = np.abs(dx * way[1]) + np.abs(dy * way[0])
    there = (ahead > 0.5) & (ahead * 3 > aside)
    if not there.any():
        return -1
    cost = ahead + _ASIDE * aside
    return int(among[there][np.argmin(cost[there])])
