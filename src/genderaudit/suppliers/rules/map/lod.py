"""What of a large map is drawn at one sight: which links and labels, and a picture of density for the rest."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from genderaudit.suppliers.rules.map.layout import F, I

B = npt.NDArray[np.bool_]
DRAWN_LINKS = 2_000
"""Links drawn one by one, the heaviest first; the rest is a density picture (network.md 3); house default."""
LABELLED = 150
"""Suppliers in sight up to which each may have its label, and labels at most; house default."""
SAMPLES, FEWEST, POINTS = 24, 8, 900_000
"""Points taken on each link for the density picture: at most, at least, and on all links together; house default."""
_CELL = 4.0
"""Pixels of one cell of the grid in which labels look for room."""
_EDGE = 1.5
"""How far a mark may be touched by a label beside it; less than a cell from where its own label begins."""
_ROUND = 1.2
"""Squared share of the radius up to which a square's cells count as the disc in it: triangles have corners."""


def seen(x: F, y: F, width: float, height: float, margin: float) -> B:
    """Which points are in sight, or as near as `margin`."""
    found: B = (x > -margin) & (x < width + margin) & (y > -margin) & (y < height + margin)
    return found


def crossing(ends: F, width: float, height: float) -> B:
    """Which lines (x1, y1, x2, y2) may be in sight: their bounding boxes touch it."""
    low_x, high_x = np.minimum(ends[:, 0], ends[:, 2]), np.maximum(ends[:, 0], ends[:, 2])
    low_y, high_y = np.minimum(ends[:, 1], ends[:, 3]), np.maximum(ends[:, 1], ends[:, 3])
    found: B = (high_x >= 0) & (low_x <= width) & (high_y >= 0) & (low_y <= height)
    return found


def heaviest(weights: F, among: I, most: int = DRAWN_LINKS) -> tuple[I, I]:
    """The heaviest of these links, and the rest; each in the order given."""
    if len(among) <= most:
        return among, among[:0]
    chosen = np.zeros(len(among), np.bool_)
    chosen[np.argpartition(-weights[among], most)[:most]] = True
    return among[chosen], among[~chosen]


def passes(ends: F, width: int, height: int, samples: int = SAMPLES, cell: int = 2) -> F:
    """How many lines pass each square of `cell` pixels, by some points on each line."""
    across, down = max(width // cell, 1), max(height // cell, 1)
    counts = np.zeros(across * down)
    # each line begins elsewhere, by the golden ratio: equal steps would show as stripes
    first = np.modf(np.arange(len(ends)) * 0.618033988749895)[0].astype(np.float32)
    x, y, x_end, y_end = np.ascontiguousarray((ends / cell).T, dtype=np.float32)
    step_x, step_y = x_end - x, y_end - y
    for number in range(samples):
        share = (number + first) / np.float32(samples)
        left, top = np.floor(x + step_x * share), np.floor(y + step_y * share)
        inside = (left >= 0) & (left < across) & (top >= 0) & (top < down)
        places = top[inside].astype(np.int64) * across + left[inside].astype(np.int64)
        counts += np.bincount(places, minlength=across * down)
    return counts.reshape(down, across)


def samples_for(links: int) -> int:
    """How many points to take on each of so many links: where they are many, few of each show the same."""
    return min(max(POINTS // max(links, 1), FEWEST), SAMPLES)


def shades(counts: F) -> npt.NDArray[np.uint8]:
    """The density picture of counts: 0 where there is no line, 255 where most are.

    The scale is logarithmic, so that single lines stay visible.
    """
    top = counts.max(initial=0.0)
    if not top:
        return np.zeros(counts.shape, np.uint8)
    made: npt.NDArray[np.uint8] = (np.log1p(counts) / np.log1p(top) * 255).astype(np.uint8)
    return made


class Labels:
    """Places for labels beside their suppliers so that none covers another or a supplier: a grid of taken cells."""

    def __init__(self, width: float, height: float) -> None:
        self._across, self._down = int(width / _CELL) + 2, int(height / _CELL) + 2
        self._taken = np.zeros((self._down, self._across), np.bool_)
        self._shunned = np.zeros((self._down, self._across), np.bool_)
        self._width, self._height = width, height

    def take(self, left: float, top: float, width: float, height: float) -> None:
        """Nothing else is put here."""
        self._taken[self._box(left, top, width, height)] = True

    def take_discs(self, x: F, y: F, radii: F) -> None:
        """Nothing else is put on the marks of these radii, but for their very edge: their own labels begin there."""
        large = radii > _EDGE
        x, y, inner = x[large], y[large], radii[large] - _EDGE
        steps = 2 * int(np.ceil(inner.max(initial=0.0) / _CELL)) + 1
        shares = np.linspace(-1.0, 1.0, steps) if steps > 1 else np.zeros(1)
        for across in shares:
            for down in shares:
                if across * across + down * down <= _ROUND:
                    self._mark(self._taken, x + across * inner, y + down * inner)

    def shun_points(self, x: F, y: F) -> None:
        """Of the free sides, a label is put where it covers the fewest of these points."""
        self._mark(self._shunned, x, y)

    def _mark(self, cells: B, x: F, y: F) -> None:
        across, down = (x / _CELL).astype(np.int64), (y / _CELL).astype(np.int64)
        inside = (across >= 0) & (across < self._across) & (down >= 0) & (down < self._down)
        cells[down[inside], across[inside]] = True

    def free(self, left: float, top: float, width: float, height: float) -> bool:
        """Whether a box is wholly inside and untaken."""
        if left < 0 or top < 0 or left + width > self._width or top + height > self._height:
            return False
        return not self._taken[self._box(left, top, width, height)].any()

    def _box(self, left: float, top: float, width: float, height: float) -> tuple[slice, slice]:
        rows = slice(max(int(top / _CELL), 0), max(int((top + height) / _CELL) + 1, 0))
        return rows, slice(max(int(left / _CELL), 0), max(int((left + width) / _CELL) + 1, 0))

    def place(
        self, x: float, y: float, away: float, width: float, height: float, *, from_right: bool = False
    ) -> tuple[float, float] | None:
        """The upper left corner of a label for a supplier at a point, `away` from it; None where no side has room.

        After the point in the direction of writing first, then below, above, before; where lines are shunned, the side
        that covers the least of them.
        """
        beside = [(x + away, y - height / 2), (x - away - width, y - height / 2)]
        if from_right:
            beside.reverse()
        middle = min(max(x - width / 2, 0.0), max(self._width - width, 0.0))
        tries = (beside[0], (middle, y + away), (middle, y - away - height), beside[1])
        best, least = None, self._shunned.size
        for left, top in tries:
            if self.free(left, top, width, height):
                covered = int(self._shunned[self._box(left, top, width, height)].sum())
                if covered < least:
                    best, least = (left, top), covered
        if best is not None:
            self.take(*best, width, height)
        return best


def nearest(x: F, y: F, at: tuple[float, float], reach: float) -> int:
    """The point next to a place, within `reach`; -1 for none."""
    if not len(x):
        return -1
    away = (x - at[0]) ** 2 + (y - at[1]) ** 2
    found = int(away.argmin())
    return found if away[found] <= reach * reach else -1


def inside(x: F, y: F, outline: Sequence[tuple[float, float]]) -> B:
    """Which points lie within a closed outline, by the number of edges to the right of each."""
    found = np.zeros(len(x), np.bool_)
    for (ax, ay), (bx, by) in zip(outline, [*outline[1:], *outline[:1]], strict=True):
        if ay != by:
            across = (ay > y) != (by > y)
            found ^= across & (x < (bx - ax) * (y - ay) / (by - ay) + ax)
    return found
