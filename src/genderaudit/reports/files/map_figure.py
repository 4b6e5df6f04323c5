"""The supplier map as a figure of a report: what the plot sets, painted line by line and shape by shape."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from genderaudit.reports.files.blocks import fill_box
from genderaudit.reports.files.figures import Figure
from genderaudit.reports.files.fonts import SANS, characters, text_width
from genderaudit.reports.files.inline import Align, Foreign, TextStyle, colour_operator
from genderaudit.reports.files.prose import Prose
from genderaudit.reports.files.shapes import round_path
from genderaudit.reports.files.tagging import TagCanvas, number
from genderaudit.reports.files.theme import Theme
from genderaudit.runtime.language import is_right_to_left
from genderaudit.sheets import country_names

if TYPE_CHECKING:
    from genderaudit.reports.rules.network import NetworkNumbers
    from genderaudit.runtime.language import Texts
    from genderaudit.suppliers.rules.map.drawing import Drawing
    from genderaudit.suppliers.rules.map.plotting import Arrow, Line, Mark, Plot, Words

# the map's rules bring numpy with them; reports without a map are drawn without
# ruff: noqa: PLC0415

_HALO = "#ffffff"


class ShownMap(NamedTuple):
    """A drawing, how many steps around one supplier it reaches, and what kept it from showing more."""

    drawing: Drawing
    steps: int
    limits: tuple[tuple[str, int], ...]
    """Codes with the number of the limit that was met."""


def drawing_for(numbers: NetworkNumbers, texts: Texts, language: str, *, day: str, around: str = "") -> ShownMap:
    """The map of a report's data in tiers, coloured by what is inherited; of one supplier, what lies around it."""
    from genderaudit.suppliers import exposures_of
    from genderaudit.suppliers.rules.map import data as map_data
    from genderaudit.suppliers.rules.map.classes import MEDIUM
    from genderaudit.suppliers.rules.map.drawing import drawing_of
    from genderaudit.suppliers.rules.map.layout import tier_layout
    from genderaudit.suppliers.rules.map.loading import map_data_from

    network, theme, limits = numbers.network, "sea_gbv", list[tuple[str, int]]()
    found: dict[str, float | None] = {}
    for row in exposures_of(network, numbers.data.weights, "sea_gbv", network.ids).rows:
        value = max(row.own or 0.0, row.inherited.value)
        # what nobody has assessed is never painted as low, whatever little is known to reach it
        if row.own is not None or value >= MEDIUM:
            found[row.supplier] = value
    data, steps = map_data_from(network, {theme: found}, numbers.today), 0
    if around:
        near = {steps: map_data.around(data, [data.at[around]], steps) for steps in (1, _STEPS)}
        steps = _STEPS if near[_STEPS].sum() <= _CROWDED else 1
        limits += [("steps", _CROWDED)] if steps < _STEPS else []
        data = map_data.part_of(data, near[steps])
    if len(data) > _GROUPED_FROM:
        data = map_data.bundled(data, "country")
        limits.append(("grouped", _GROUPED_FROM))
    pins = {data.at[id]: place for id, place in numbers.data.pins.items() if id in data.at}
    layout = tier_layout(data.tiers, data.sellers, data.buyers, pins=pins)
    drawing = drawing_of(
        data,
        layout,
        _colour_words(texts),
        by="exposure",
        theme=theme,
        day=day,
        public=True,
        right_to_left=is_right_to_left(language),
        countries=country_names(language),
    )
    return ShownMap(drawing, steps, tuple(limits))


def _colour_words(texts: Texts) -> Callable[..., str]:
    """The map's words; what it leaves without a colour is called that, since fewer suppliers were ever assessed."""

    def said(key: str, **facts: object) -> str:
        return texts("reports.network.no_colour" if key == "supplier_map.exposure.not_assessed" else key, **facts)

    return said


_GROUPED_FROM = 300
"""Suppliers above which a page shows groups by tier and country; house default."""
_STEPS = 2
_CROWDED = 60
"""Suppliers around one above which a single step is shown; house default."""


class MapFigure(Figure):
    """The map over the whole width, with its legend; the caption is left to the page."""

    def __init__(self, drawing: Drawing, theme: Theme, height: float = 380.0) -> None:
        super().__init__(drawing.about, theme)
        self._drawing, self._tall = drawing, height
        self._plot: Plot | None = None

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As wide as the page, and as tall as asked for."""
        from genderaudit.suppliers.rules.map.plotting import plot_of

        if self._plot is None or self._plot.width != width:
            self._plot = plot_of(
                self._drawing, width, self._tall, text_size=6.6, measure=_measure, titled=False, captioned=False
            )
        self.width, self.height = width, self._tall
        return width, self.height

    def draw_figure(self, canvas: TagCanvas) -> None:
        """Lines, arrows, marks, words."""
        from genderaudit.suppliers.rules.map.plotting import PAPER

        plot = self._plot
        if plot is None:
            return
        for line in plot.lines:
            canvas.raw(self._line(line, PAPER[line.role]))
        for arrow in plot.arrows:
            canvas.raw(self._arrow(arrow, PAPER[arrow.role]))
        for mark in plot.marks:
            self._mark(canvas, mark, PAPER[mark.role])
        for words in plot.words:
            self._words(canvas, words, PAPER[words.role])

    def _at(self, x: float, y: float) -> str:
        return f"{number(x)} {number(self.height - y)}"

    def _line(self, one: Line, colour: str) -> str:
        dashes = f"[{' '.join(number(step) for step in one.dashes)}] 0 d"
        ends = f"{self._at(one.x1, one.y1)} m {self._at(one.x2, one.y2)} l S"
        return f"{colour_operator(colour, 'RG')} {number(one.width)} w {dashes} {ends} [] 0 d"

    def _arrow(self, one: Arrow, colour: str) -> str:
        first, *rest = (self._at(*corner) for corner in one.corners)
        return f"{colour_operator(colour)} {first} m {' '.join(f'{point} l' for point in rest)} h f"

    def _mark(self, canvas: TagCanvas, one: Mark, colour: str) -> None:
        from genderaudit.suppliers.rules.map.classes import OUTLINES

        hollow = one.shape in ("ring", "bundle")
        fill, edge = (_HALO, colour) if hollow else (colour, _HALO)
        look = f"{colour_operator(fill)} {colour_operator(edge, 'RG')} {number(one.radius * 0.32 if hollow else 0.5)} w"
        if one.shape in OUTLINES:
            corners = (self._at(one.x + x * one.radius, one.y + y * one.radius) for x, y in OUTLINES[one.shape])
            first, *rest = corners
            path = f"{first} m {' '.join(f'{point} l' for point in rest)} h"
        else:
            path = round_path(one.x, self.height - one.y, one.radius)
        canvas.raw(f"{look} {path} B")
        if one.text:
            size = max(4.2, one.radius * (1.1 if len(one.text) < 3 else 2.6 / len(one.text)))
            self._text(canvas, one.text, one.x, one.y + size * 0.36, TextStyle(size=size, leading=size * 1.2), "middle")

    def _words(self, canvas: TagCanvas, one: Words, colour: str) -> None:
        wide = _measure(one.text, one.size)
        left = {"left": one.x, "middle": one.x - wide / 2, "right": one.x - wide}[one.anchor]
        # a line that runs on behind a name would strike it through
        fill_box(canvas, _HALO, left - 0.8, self.height - one.y - one.size * 0.25, wide + 1.6, one.size * 1.05)
        style = TextStyle(size=one.size, leading=one.size * 1.3, bold=one.bold, colour=colour)
        self._text(canvas, one.text, one.x, one.y, style, one.anchor)

    def _text(self, canvas: TagCanvas, text: str, x: float, base: float, style: TextStyle, anchor: str) -> None:
        """One line whose base line is at `base`; its left edge, middle or right edge at `x`."""
        room = _measure(text, style.size) * 1.4 + 12
        left = {"left": x, "middle": x - room / 2, "right": x - room}[anchor]
        rtl = self.theme.rtl
        align: Align = "centre" if anchor == "middle" else "start" if (anchor == "right") == rtl else "end"
        placed = TextStyle(size=style.size, leading=style.leading, bold=style.bold, colour=style.colour, align=align)
        prose = Prose(Foreign(text), placed, self.theme.lang, role="")
        prose.wrap(room)
        prose.paint(canvas, left, self.height - base + style.size)


def _measure(text: str, size: float) -> float:
    known = characters(SANS)
    latin = "".join(char for char in text if char in known)
    # what is set in another font is measured roughly: a label may stand a little further away
    return text_width(latin, SANS, size) + 0.56 * size * (len(text) - len(latin))
