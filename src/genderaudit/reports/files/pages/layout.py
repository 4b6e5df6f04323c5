"""Layouts of report pages: columns side by side, words with their shape, and terms with their text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from reportlab.platypus import Flowable

from genderaudit.reports.files.blocks import ListItem, TitleBlock, fill_box
from genderaudit.reports.files.figures import Counts
from genderaudit.reports.files.inline import Content, TextStyle
from genderaudit.reports.files.prose import Prose
from genderaudit.reports.files.shapes import draw_band_shape
from genderaudit.reports.files.tagging import TagCanvas
from genderaudit.reports.files.theme import BANDS, LINE, BandName, Theme


class Columns(Flowable):  # type: ignore[misc]
    """Flowables side by side, read column by column; the first column is the rightmost in Arabic."""

    def __init__(
        self,
        columns: Sequence[Sequence[Flowable]],
        theme: Theme,
        shares: Sequence[float] = (),
        *,
        gap: float = 18.0,
        ruled: bool = False,
        level: bool = False,
    ) -> None:
        super().__init__()
        self.columns = [list(column) for column in columns]
        self.theme, self.gap, self.ruled = theme, gap, ruled
        self.level = level
        """Columns of one panel each are made equally tall."""
        self.shares = list(shares) or [1.0] * len(self.columns)
        self.spaceBefore, self.spaceAfter = 4, 8

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As tall as the tallest column."""
        self.width = width
        free = width - self.gap * (len(self.columns) - 1)
        self._widths = [free * share / sum(self.shares) for share in self.shares]
        self._tall = [
            [child.wrap(room, height)[1] for child in column]
            for column, room in zip(self.columns, self._widths, strict=True)
        ]
        self.height = max(
            (sum(tall) + sum(_gaps(column)) for column, tall in zip(self.columns, self._tall, strict=True)), default=0.0
        )
        if self.level:
            for column, tall in zip(self.columns, self._tall, strict=True):
                column[0].height, tall[0] = self.height, self.height
        return width, self.height

    def draw(self) -> None:
        """Draws every column from the top."""
        used = 0.0
        for place, (column, tall, room) in enumerate(zip(self.columns, self._tall, self._widths, strict=True)):
            left = self.width - used - room if self.theme.rtl else used
            if self.ruled and place:
                self._rule(left + room + self.gap / 2 if self.theme.rtl else left - self.gap / 2)
            y = self.height
            for child, height, gap in zip(column, tall, [*_gaps(column), 0.0], strict=False):
                child.drawOn(self.canv, left, y - height)
                y -= height + gap
            used += room + self.gap

    def _rule(self, x: float) -> None:
        with self.canv.artifact():
            fill_box(self.canv, LINE, x - 0.3, 0, 0.6, self.height)


def _gaps(children: Sequence[Flowable]) -> list[float]:
    return [float(max(above.getSpaceAfter(), below.getSpaceBefore())) for above, below in pairwise(children)]


class Marked(Flowable):  # type: ignore[misc]
    """Words with the shape of their rating before them."""

    def __init__(
        self, content: Content, style: TextStyle, band: BandName, theme: Theme, *, size: float | None = None
    ) -> None:
        super().__init__()
        self.band, self.theme = band, theme
        self.size = size or style.size * 0.8
        self.prose = Prose(content, style, theme.lang)
        self.spaceBefore, self.spaceAfter = style.before, style.after
        self.keepWithNext = style.keep_with_next

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The words' height; the shape has its own room at the start side."""
        self.width = width
        _, self.height = self.prose.wrap(width - self._room())
        return width, self.height

    def _room(self) -> float:
        return self.size * 1.7

    def draw(self) -> None:
        """The shape as an artifact, for the words say the same, then the words."""
        x = self.width - self.size / 2 if self.theme.rtl else self.size / 2
        middle = self.height - self.prose.style.leading * 0.52
        with self.canv.artifact():
            draw_band_shape(self.canv, self.band, x, middle, self.size)
        self.prose.paint(self.canv, 0 if self.theme.rtl else self._room(), self.height)


class Masthead(TitleBlock):
    """The band across the top of a front page; it begins above the frame, for this page has no running head."""

    padding = (0, -34, 0, 20)

    def _like(self, children: Sequence[Flowable]) -> Masthead:
        return Masthead(children)

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab names it
        """Room below the band."""
        return 14.0


class Strip(Counts):
    """Counts in one line each: number, name, shape."""

    _TALL = 34.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Equal boxes over the whole width."""
        super().wrap(width, height)
        self.height = max(self._TALL, self._labels + 10)
        return width, self.height

    def draw_figure(self, canvas: TagCanvas) -> None:
        """The boxes from the start side."""
        middle = self.height / 2
        for place, each in enumerate(self.counts):
            x = place * (self._box + 8)
            left = self.mirrored(x, self._box)
            look = BANDS[each.band]
            fill_box(canvas, look.wash, left, 0, self._box, self.height)
            fill_box(canvas, look.fill, left, self.height - 1.6, self._box, 1.6)
            draw_band_shape(canvas, each.band, self.mirrored(x + 10, 12) + 6, middle, 10)
            number = replace(self.theme.figure, size=17, colour=look.fill)
            self.text(canvas, each.value, x + 30, 40, middle, number)
            self.text(canvas, each.label, x + 70, self._box - 78, middle, self.theme.cell)


class Term(ListItem):
    """A term with its text beside it; tall enough for either."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The taller of term and text."""
        super().wrap(width, height)
        self.height = max(self.height, self.label.height)
        return width, self.height
