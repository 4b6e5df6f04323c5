"""The drawing list set on a page: lines, marks and words in points, which every renderer only copies."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from genderaudit.suppliers.rules.map.classes import DIRECTED, LIT, SHAPES, STROKES, Role, Shape
from genderaudit.suppliers.rules.map.drawing import ROLES, Drawing, LegendLine
from genderaudit.suppliers.rules.map.lanes import Laid, laid_out, points_on_lines
from genderaudit.suppliers.rules.map.layout import F
from genderaudit.suppliers.rules.map.lod import Labels

Measure = Callable[[str, float], float]
"""The width of a text at a size, both in points."""
_MARGIN = 8.0
_ARROWS = 1_500
"""Links up to which arrows are drawn; house default."""
_BOW = 36.0
"""How far an arc leads aside at most, in points; house default."""
_NAMED = 400
"""Labels at most; house default."""
_LEAST, _MOST = 1.6, 6.0
"""Radius of a plain supplier in points, in a full and in an empty map."""


PAPER: Mapping[Role, str] = {
    "good": "#0b6b57", "warn": "#9a5b00", "bad": "#a0242f", "info": "#1f5a8a", "muted": "#5f6f73", "text": "#1d2b2e",
    "accent": "#0f6b6f", "line": "#dde5e6", "line_strong": "#9aa8ab", "surface": "#ffffff",
    "chart0": "#0b6170", "chart1": "#996d53", "chart2": "#8749de", "chart3": "#1e1a4f", "chart4": "#e152a0",
    "chart5": "#7d8816",
}  # fmt: skip
"""Colours on white paper, for SVG, PNG and reports; the window takes its own from its theme."""


@dataclass(frozen=True)
class Line:
    """A straight line in a role's colour, with the dashes of its kind in points."""

    x1: float
    y1: float
    x2: float
    y2: float
    role: Role
    width: float
    dashes: tuple[float, ...] = ()
    faded: bool = False


@dataclass(frozen=True)
class Arrow:
    """A small triangle at the end of a line."""

    corners: tuple[tuple[float, float], tuple[float, float], tuple[float, float]]
    role: Role
    faded: bool = False


@dataclass(frozen=True)
class Mark:
    """A shape around a point; a bundle carries its number."""

    x: float
    y: float
    radius: float
    shape: Shape
    role: Role
    text: str = ""
    title: str = ""
    """Name and class, for whoever points at it or cannot see it."""
    faded: bool = False


@dataclass(frozen=True)
class Words:
    """One line of text; `x` is its left edge, its middle or its right edge, `y` its base line."""

    x: float
    y: float
    text: str
    size: float
    role: Role
    anchor: str = "left"
    """`left`, `middle` or `right`, in every direction of writing."""
    bold: bool = False


@dataclass(frozen=True, eq=False, kw_only=True)
class Plot:
    """A page of the map. The origin is the upper left corner, y goes down, all lengths are points."""

    width: float
    height: float
    title: str
    about: str
    right_to_left: bool
    lines: tuple[Line, ...]
    arrows: tuple[Arrow, ...]
    marks: tuple[Mark, ...]
    words: tuple[Words, ...]


def roughly(text: str, size: float) -> float:
    """The width of a text where no font is at hand: a little too wide rather than too narrow."""
    return 0.58 * size * len(text)


def plot_of(
    drawing: Drawing,
    width: float = 760,
    height: float = 520,
    *,
    text_size: float = 7.5,
    measure: Measure = roughly,
    titled: bool = True,
    captioned: bool = True,
) -> Plot:
    """The drawing set on a page: title, column heads, map, legend and caption, nothing over anything else.

    Without `titled` and `captioned` the title and the caption are left to the page around it; the legend stays.
    """
    setting = _Setting(drawing, width, text_size, measure)
    top = setting.head(titled)
    foot = setting.legend_height() + (setting.caption_height() if captioned else 0.0)
    room = (_MARGIN + 10, top + 12, width - _MARGIN - 10, max(height - foot - 10, top + 40))
    x, y = _fitted(drawing.places, room)
    setting.column_heads(x, top)
    radius = _radius(drawing, x, y, room)
    laid = _laid(drawing, x, y, radius, width)
    lines, arrows = _links(drawing, laid, radius)
    marks = _marks(drawing, x, y, radius)
    setting.labels(x, y, radius, (width, room[3] + 6), top, points_on_lines(laid, 3.0))
    setting.legend(height - foot + 4)
    if captioned:
        setting.caption(height - setting.caption_height() + 2)
    return Plot(
        width=width,
        height=height,
        title=drawing.title,
        about=drawing.about,
        right_to_left=drawing.right_to_left,
        lines=(*lines, *setting.lines),
        arrows=tuple(arrows),
        marks=(*marks, *setting.marks),
        words=tuple(setting.words),
    )


def _fitted(places: F, room: tuple[float, float, float, float]) -> tuple[F, F]:
    """Places in the room, each axis by its own scale as far as one is at most twice the other."""
    left, top, right, bottom = room
    if not len(places):
        return np.zeros(0), np.zeros(0)
    low, extent = places.min(axis=0), np.maximum(np.ptp(places, axis=0), 1e-6)
    scale_x, scale_y = (right - left) / extent[0], (bottom - top) / extent[1]
    least = min(scale_x, scale_y)
    scale_x, scale_y = min(scale_x, 2 * least), min(scale_y, 2 * least)
    middle = low + extent / 2
    x = (places[:, 0] - middle[0]) * scale_x + (left + right) / 2
    y = (places[:, 1] - middle[1]) * scale_y + (top + bottom) / 2
    return x, y


def _radius(drawing: Drawing, x: F, y: F, room: tuple[float, float, float, float]) -> float:
    """Small enough that suppliers of a full column stay apart."""
    found = np.sqrt((room[2] - room[0]) * (room[3] - room[1]) / max(len(x), 1)) / 7
    if drawing.headings and len(x) > 1:
        column = np.round(x).astype(np.int64)
        order = np.lexsort((y, column))
        gaps = np.diff(y[order])[np.diff(column[order]) == 0]
        found = min(found, float(np.quantile(gaps, 0.1)) * 0.48) if len(gaps) else found
    return float(np.clip(found, _LEAST, _MOST))


def _laid(drawing: Drawing, x: F, y: F, radius: float, width: float) -> Laid:
    """The lines of all links, side by side where the same two have several and the map is not too full for it."""
    sellers, buyers = drawing.sellers, drawing.buyers
    ends = np.column_stack([x[sellers], y[sellers], x[buyers], y[buyers]])
    radii = (radius * drawing.sizes[sellers], radius * drawing.sizes[buyers])
    spacing = float(np.clip(radius * 0.6, 1.8, 3.0)) if len(sellers) <= _ARROWS else 0.0
    columns = np.diff(np.unique(np.round(x))) if drawing.headings else np.zeros(0)
    bow = max(_BOW, 0.55 * float(columns.min(initial=np.inf))) if len(columns) else _BOW
    return laid_out(np.arange(len(sellers)), ends, drawing.lanes, radii, spacing, drawing.arched, bow, width - _MARGIN)


def _links(drawing: Drawing, laid: Laid, radius: float) -> tuple[list[Line], list[Arrow]]:
    lines, arrows = [], []
    lit = drawing.lit_links
    pointed = len(drawing.sellers) <= _ARROWS
    bends: dict[int, list[list[float]]] = {}
    for bent, piece in zip(laid.bent.tolist(), laid.bends.tolist(), strict=True):
        bends.setdefault(bent, []).append(piece)
    order = np.argsort(lit[laid.links], kind="stable") if lit is not None else np.arange(len(laid.links))
    for place in order.tolist():
        number = int(laid.links[place])
        buyer, kind = int(drawing.buyers[number]), int(drawing.kinds[number])
        stroke, faded = STROKES[kind], lit is not None and not lit[number]
        role: Role = "line" if faded else LIT.role if lit is not None else stroke.role
        width = stroke.width * (1.8 if lit is not None and not faded else 0.6)
        dashes = tuple(one * 0.6 for one in stroke.dashes)
        if laid.drawn[place]:
            for x1, y1, x2, y2 in (laid.lines[place].tolist(), *bends.get(place, ())):
                lines.append(Line(x1, y1, x2, y2, role, width, dashes, faded))
        if pointed and DIRECTED[kind]:
            away, size = radius * float(drawing.sizes[buyer]) + 1, float(np.clip(radius * 0.6, 1.7, 3.0))
            x1, y1, x2, y2 = laid.heads[place].tolist()
            corners = _arrow(x1, y1, x2, y2, away, size)
            if corners:
                arrows.append(Arrow(corners, role, faded))
    return lines, arrows


def _arrow(
    x1: float, y1: float, x2: float, y2: float, away: float, size: float
) -> tuple[tuple[float, float], tuple[float, float], tuple[float, float]] | None:
    length = float(np.hypot(x2 - x1, y2 - y1))
    if length < away + 2 * size:
        return None
    dx, dy = (x2 - x1) / length, (y2 - y1) / length
    tip = (x2 - dx * away, y2 - dy * away)
    back = (tip[0] - dx * size * 1.6, tip[1] - dy * size * 1.6)
    half = size * 0.55
    return tip, (back[0] - dy * half, back[1] + dx * half), (back[0] + dy * half, back[1] - dx * half)


def _marks(drawing: Drawing, x: F, y: F, radius: float) -> list[Mark]:
    made = []
    lit, bundle = drawing.lit_nodes, SHAPES.index("bundle")
    for place in range(len(drawing.ids)):
        number = str(int(drawing.members[place])) if drawing.shapes[place] == bundle else ""
        made.append(
            Mark(
                float(x[place]),
                float(y[place]),
                radius * float(drawing.sizes[place]),
                SHAPES[drawing.shapes[place]],
                ROLES[drawing.roles[place]],
                number,
                f"{drawing.labels[place]}: {drawing.class_words[drawing.classes[place]]}",
                lit is not None and not lit[place],
            )
        )
    return made


class _Setting:
    """Words on the page, and where the legend and the caption find their lines."""

    def __init__(self, drawing: Drawing, width: float, size: float, measure: Measure) -> None:
        self.drawing, self.width, self.size, self.measure = drawing, width, size, measure
        self.line = size * 1.55
        self.words: list[Words] = []
        self.marks: list[Mark] = []
        self.lines: list[Line] = []
        self._rows = self._legend_rows()
        self._caption = [line for text in drawing.caption for line in self._wrapped(text)]

    def head(self, titled: bool) -> float:
        """Put the title; where the map begins."""
        top = _MARGIN
        if titled:
            size = self.size * 1.5
            self._at_start(self.drawing.title, top + size, size, "text", bold=True)
            top += size * 1.8
        return top + (self.line if self.drawing.headings else 0.0)

    def column_heads(self, x: F, top: float) -> None:
        """The tiers above their columns, as far as they have room beside each other."""
        places = self.drawing.places[:, 0]
        end = -1e9
        found = sorted(
            (float(x[int(np.argmin(np.abs(places - one.x)))]), one.text) for one in self.drawing.headings if len(x)
        )
        for middle, text in found:
            half = self.measure(text, self.size) / 2
            at = min(max(middle, half + _MARGIN), self.width - half - _MARGIN)
            if at - half > end:
                self.words.append(Words(at, top - 3, text, self.size, "muted", "middle", True))
                end = at + half + 4

    def labels(self, x: F, y: F, radius: float, size: tuple[float, float], top: float, shunned: tuple[F, F]) -> None:
        """Names beside their suppliers where there is room, the most linked first; on `shunned` points only at need."""
        grid = Labels(*size)
        grid.take(0, 0, size[0], top)
        grid.shun_points(*shunned)
        drawing, text_size = self.drawing, self.size * 0.9
        grid.take_discs(x, y, radius * drawing.sizes)
        order = np.argsort(-drawing.ranks, kind="stable")
        if drawing.lit_nodes is not None:
            order = order[drawing.lit_nodes[order]]
        for place in order[:_NAMED].tolist():
            text = _shortened(drawing.labels[place])
            wide = self.measure(text, text_size)
            away = radius * float(drawing.sizes[place]) + 3.5
            at = (float(x[place]), float(y[place]))
            found = grid.place(*at, away, wide, text_size * 1.15, from_right=drawing.right_to_left)
            if found:
                # before its supplier a name ends beside it, however wide the font is in the end
                before = found[0] + wide <= at[0]
                x_of, anchor = (found[0] + wide, "right") if before else (found[0], "left")
                self.words.append(Words(x_of, found[1] + text_size * 0.9, text, text_size, "text", anchor))

    # legend and caption

    def legend_height(self) -> float:
        """What the legend takes."""
        return len(self._rows) * self.line + 8

    def caption_height(self) -> float:
        """What the caption takes."""
        return len(self._caption) * self.line + 4

    def _legend_rows(self) -> list[list[tuple[LegendLine, float]]]:
        rows: list[list[tuple[LegendLine, float]]] = [[]]
        used = 0.0
        for one in self.drawing.legend:
            wide = self._swatch(one) + self.measure(one.text, self.size) + self.size * 2
            if rows[-1] and used + wide > self.width - 2 * _MARGIN:
                rows.append([])
                used = 0.0
            rows[-1].append((one, wide))
            used += wide
        return rows

    def _swatch(self, one: LegendLine) -> float:
        return self.size * (4.2 if one.stroke else 1.8)

    def legend(self, top: float) -> None:
        """Shapes and strokes with their words, in the direction of writing."""
        rtl = self.drawing.right_to_left
        for number, row in enumerate(self._rows):
            x, middle = _MARGIN, top + (number + 0.5) * self.line
            for one, wide in row:
                swatch = self._swatch(one)
                left = self.width - x - swatch if rtl else x
                if one.shape:
                    self.marks.append(
                        Mark(left + swatch / 2, middle, self.size * 0.42, one.shape, one.role, title=one.text)
                    )
                elif one.stroke:
                    dashes = tuple(step * 0.7 for step in one.stroke.dashes)
                    ends = (left + 3, middle, left + swatch - 4, middle)
                    self.lines.append(Line(*ends, one.stroke.role, one.stroke.width, dashes))
                edge = left if rtl else left + swatch
                anchor = "right" if rtl else "left"
                self.words.append(Words(edge, middle + self.size * 0.35, one.text, self.size, "text", anchor))
                x += wide

    def caption(self, top: float) -> None:
        """The layout with its parameters and what is shown, below everything."""
        for number, text in enumerate(self._caption):
            self._at_start(text, top + (number + 0.8) * self.line, self.size, "muted")

    def _at_start(self, text: str, base: float, size: float, role: Role, *, bold: bool = False) -> None:
        rtl = self.drawing.right_to_left
        x, anchor = (self.width - _MARGIN, "right") if rtl else (_MARGIN, "left")
        self.words.append(Words(x, base, text, size, role, anchor, bold))

    def _wrapped(self, text: str) -> list[str]:
        lines = [""]
        for word in text.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and self.measure(longer, self.size) > self.width - 2 * _MARGIN:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines


def _shortened(text: str, most: int = 34) -> str:
    return text if len(text) <= most else f"{text[: most - 1].rstrip()}…"
