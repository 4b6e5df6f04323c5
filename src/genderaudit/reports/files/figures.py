"""Drawn charts with their description for screen readers: bars by commitment or section, and counts by class."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from reportlab.platypus import Flowable

from genderaudit.domain.errors import Defect
from genderaudit.reports.files.blocks import draw_rule, fill_box
from genderaudit.reports.files.inline import Content, Run, TextStyle
from genderaudit.reports.files.prose import Prose
from genderaudit.reports.files.shapes import draw_band_shape, hatch
from genderaudit.reports.files.tagging import TagCanvas
from genderaudit.reports.files.theme import BANDS, INK, LINE, PAGE_HEIGHT, QUIET, TRACK, BandName, Theme

_FOOT = 14.0
"""Points under the bars, for the scale."""


@dataclass(frozen=True)
class Bar:
    """One bar. `share` runs from 0 to 1; None draws the hatched bar of what was not assessed.

    `value` is what is printed (a `Number` where it is recomputable), `word` the rating in words.
    """

    label: Content
    share: Decimal | float | None
    value: Content
    band: BandName
    word: Content


class Figure(Flowable, ABC):  # type: ignore[misc]
    """A drawing in one mark with its Alt text. Subclasses draw from the upper left corner of their box."""

    def __init__(self, alt: str, theme: Theme) -> None:
        super().__init__()
        if not alt.strip():
            raise Defect(what="a figure without a description")
        self.alt, self.theme = alt, theme
        self.spaceBefore, self.spaceAfter = 6, 12

    def draw(self) -> None:
        """Opens the Figure element, draws, and closes it."""
        canvas: TagCanvas = self.canv
        x, y = canvas.absolutePosition(0, 0)
        node = canvas.add("Figure", Alt=self.alt, BBox=[x, y, x + self.width, y + self.height])
        canvas.begin(node)
        self.draw_figure(canvas)
        canvas.end()

    @abstractmethod
    def draw_figure(self, canvas: TagCanvas) -> None:
        """Draws inside of the mark."""

    def mirrored(self, x: float, width: float) -> float:
        """The left edge of a box that is `x` from the start side: mirrored in Arabic."""
        return self.width - x - width if self.theme.rtl else x

    def text(
        self, canvas: TagCanvas, content: Content, x: float, width: float, middle: float, style: TextStyle
    ) -> None:
        """Text at `x` from the start side in `width`, its lines centred on the height `middle`."""
        prose = Prose(content, style, self.theme.lang)
        _, height = prose.wrap(width)
        prose.paint(canvas, self.mirrored(x, width), middle + height / 2)


class Bars(Figure):
    """Horizontal bars: label, bar on its track, value, and shape with word. Never colour alone."""

    def __init__(
        self,
        bars: Sequence[Bar],
        alt: str,
        theme: Theme,
        *,
        label_share: float = 0.24,
        word_share: float = 0.22,
        row: float = 0.0,
    ) -> None:
        super().__init__(alt, theme)
        self.bars = list(bars)
        self.label_share, self.word_share = label_share, word_share
        self._label_style = replace(theme.cell, bold=False)
        self._least_row = row or theme.cell.leading + 8

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """One row a bar, taller where a label or word needs two lines."""
        self.width = width
        self._label = width * self.label_share
        self._word = width * self.word_share
        self._value = 40.0
        self._rows = [self._row_height(bar) for bar in self.bars]
        self.height = sum(self._rows) + _FOOT
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        """Only what no page can hold is split, between bars; both parts carry the whole description."""
        self.wrap(width, height)
        if self.height <= height:
            return [self]
        place, used = 0, _FOOT
        while used + self._rows[place] <= height:
            used += self._rows[place]
            place += 1
        if self.height <= PAGE_HEIGHT or not place:
            return []
        parts = (self.bars[:place], self.bars[place:])
        shares = {"label_share": self.label_share, "word_share": self.word_share}
        return [Bars(part, self.alt, self.theme, **shares, row=self._least_row) for part in parts]

    def _row_height(self, bar: Bar) -> float:
        label = Prose(bar.label, self._label_style, self.theme.lang).wrap(self._label - 8)[1]
        word = Prose(bar.word, self.theme.cell, self.theme.lang).wrap(self._word - 16)[1]
        return max(self._least_row, label + 3, word + 3)

    def draw_figure(self, canvas: TagCanvas) -> None:
        """Scale, then the bars."""
        left = self._label
        room = self.width - self._label - self._value - self._word
        self._scale(canvas, left, room)
        top = self.height
        for bar, tall in zip(self.bars, self._rows, strict=True):
            self._bar(canvas, bar, top - tall / 2, left, room)
            top -= tall

    def _scale(self, canvas: TagCanvas, left: float, room: float) -> None:
        for step in range(5):
            x = self.mirrored(left + room * step / 4, 0)
            fill_box(canvas, LINE, x - 0.25, _FOOT - 2, 0.5, self.height - _FOOT + 2)
            style = TextStyle(size=6.8, leading=8, colour=QUIET, align="centre")
            self.text(canvas, Run(str(step * 25), isolate="ltr"), left + room * step / 4 - 15, 30, 6, style)

    def _bar(self, canvas: TagCanvas, bar: Bar, middle: float, left: float, room: float) -> None:
        thick = 9.0
        self.text(canvas, bar.label, 0, left - 8, middle, self._label_style)
        if bar.share is None:
            hatch(canvas, self.mirrored(left, room), middle - thick / 2, room, thick, BANDS["none"].fill)
        else:
            share = min(max(float(bar.share), 0.0), 1.0)
            fill_box(canvas, TRACK, self.mirrored(left, room), middle - thick / 2, room, thick)
            fill_box(
                canvas, BANDS[bar.band].fill, self.mirrored(left, room * share), middle - thick / 2, room * share, thick
            )
        value = replace(self.theme.cell, bold=True, align="end", colour=INK)
        self.text(canvas, bar.value, left + room, self._value - 8, middle, value)
        at = left + room + self._value
        draw_band_shape(canvas, bar.band, self.mirrored(at, 10) + 5, middle, 7.5)
        self.text(canvas, bar.word, at + 14, self._word - 16, middle, self.theme.cell)


@dataclass(frozen=True)
class Count:
    """How many there are of one class: printed large, with the class's shape and name."""

    value: Content
    label: Content
    band: BandName


class Counts(Figure):
    """A strip of counts side by side, such as flags by class."""

    def __init__(self, counts: Sequence[Count], alt: str, theme: Theme) -> None:
        super().__init__(alt, theme)
        self.counts = list(counts)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Equal boxes over the whole width."""
        self.width = width
        self._box = (width - 8 * (len(self.counts) - 1)) / max(len(self.counts), 1)
        labels = [Prose(each.label, self.theme.cell, self.theme.lang).wrap(self._box - 20)[1] for each in self.counts]
        self._labels = max(labels, default=0.0)
        self.height = self.theme.figure.leading + self._labels + 20
        return width, self.height

    def draw_figure(self, canvas: TagCanvas) -> None:
        """The boxes from the start side."""
        for place, each in enumerate(self.counts):
            x = place * (self._box + 8)
            left = self.mirrored(x, self._box)
            look = BANDS[each.band]
            fill_box(canvas, look.wash, left, 0, self._box, self.height)
            draw_rule(canvas, look.fill, left, self.height - 1, self._box, 2)
            middle = self.height - 10 - self.theme.figure.leading / 2
            style = replace(self.theme.figure, colour=look.fill)
            self.text(canvas, each.value, x + 10, self._box - 34, middle, style)
            draw_band_shape(canvas, each.band, self.mirrored(x + self._box - 22, 12) + 6, middle, 11)
            self.text(canvas, each.label, x + 10, self._box - 20, 8 + self._labels / 2, self.theme.cell)
