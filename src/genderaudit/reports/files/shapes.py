"""Status shapes as vector paths: what tells ratings apart where colours cannot."""

from __future__ import annotations

from genderaudit.reports.files.inline import colour_operator
from genderaudit.reports.files.tagging import TagCanvas, number
from genderaudit.reports.files.theme import BANDS, WHITE, BandName, Shape

_ARC = 0.5523
"""Control distance of a quarter circle by one Bézier curve."""


def _path(points: list[tuple[float, float]]) -> str:
    first, *rest = points
    lines = " ".join(f"{number(x)} {number(y)} l" for x, y in rest)
    return f"{number(first[0])} {number(first[1])} m {lines} h"


def round_path(x: float, y: float, radius: float) -> str:
    """A circle as a path to fill or stroke."""
    bend = radius * _ARC
    corners = [(1, 0, 1, 1), (0, 1, -1, 1), (-1, 0, -1, -1), (0, -1, 1, -1)]
    parts = [f"{number(x + radius)} {number(y)} m"]
    for place, (ax, ay, _, _) in enumerate(corners):
        bx, by = corners[(place + 1) % 4][:2]
        coordinates = (
            x + ax * radius + bx * bend,
            y + ay * radius + by * bend,
            x + bx * radius + ax * bend,
            y + by * radius + ay * bend,
            x + bx * radius,
            y + by * radius,
        )
        parts.append(" ".join(map(number, coordinates)) + " c")
    return " ".join(parts)


def draw_shape(canvas: TagCanvas, shape: Shape, x: float, y: float, size: float, colour: str) -> None:
    """One shape centred on (x, y) in a square of `size` points, in whatever mark is open."""
    half = size / 2
    fill, stroke = colour_operator(colour), colour_operator(colour, "RG")
    if shape == "circle":
        code = f"{fill} {round_path(x, y, half)} f"
    elif shape == "diamond":
        reach = half * 1.15
        code = f"{fill} {_path([(x, y + reach), (x + reach, y), (x, y - reach), (x - reach, y)])} f"
    elif shape == "triangle":
        code = f"{fill} {_path([(x, y + half), (x + half * 1.1, y - half * 0.9), (x - half * 1.1, y - half * 0.9)])} f"
    elif shape == "square":
        code = f"{fill} {number(x - half)} {number(y - half)} {number(size)} {number(size)} re f"
    elif shape == "ring":
        code = f"{stroke} {number(size * 0.18)} w {round_path(x, y, half * 0.82)} S"
    else:
        slash = f"{number(x - half)} {number(y - half)} m {number(x + half)} {number(y + half)} l S"
        code = f"{stroke} 0.9 w {round_path(x, y, half * 0.88)} S {slash}"
    canvas.raw(code)


def hatch(canvas: TagCanvas, x: float, y: float, width: float, height: float, colour: str, step: float = 4.0) -> None:
    """Slanting lines that end at the box's edges (no clipping, so that the pages can be scanned) and its outline."""
    code = [f"{colour_operator(colour, 'RG')} 0.6 w", f"{colour_operator(WHITE)}"]
    code.append(f"{number(x)} {number(y)} {number(width)} {number(height)} re B")
    start = step
    while start < width + height:
        left, bottom = (x + start - height, y) if start >= height else (x, y + height - start)
        right, top = (x + start, y + height) if start <= width else (x + width, y + height - (start - width))
        code.append(f"{number(left)} {number(bottom)} m {number(right)} {number(top)} l S")
        start += step
    canvas.raw(" ".join(code))


def draw_band_shape(
    canvas: TagCanvas, band: BandName, x: float, y: float, size: float, *, on_fill: bool = False
) -> None:
    """A rating's shape in its colour, or in the colour that is read on its fill."""
    look = BANDS[band]
    draw_shape(canvas, look.shape, x, y, size, look.ink if on_fill else look.fill)
