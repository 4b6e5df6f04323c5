"""The look of a report: colours, text styles for each script, and the shapes that go with every colour."""

from __future__ import annotations

import functools
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from genderaudit.reports.files.inline import TextStyle
from genderaudit.runtime.language import is_right_to_left

INK = "#12343b"
"""Deep teal: headings, the cover, rules under table heads."""
ACCENT = "#0f6b6f"
TEXT = "#1d2b2e"
QUIET = "#55666a"
LINE = "#c9d5d6"
WASH = "#f1f6f6"
TRACK = "#e6eeee"
WHITE = "#ffffff"

PAGE = (595.28, 841.89)
"""A4 in points."""
MARGIN = 62.0
TOP, BOTTOM = 78.0, 70.0
CONTENT_WIDTH = PAGE[0] - 2 * MARGIN
PAGE_HEIGHT = PAGE[1] - TOP - BOTTOM
"""What a page holds, in points."""

Shape = Literal["circle", "diamond", "triangle", "square", "ring", "hatch"]


@dataclass(frozen=True)
class Band:
    """How a rating looks: `fill` with `ink` on it (at least 4.5 to 1), a pale `wash` under dark text, and a shape."""

    fill: str
    ink: str
    wash: str
    shape: Shape


BandName = Literal["good", "fair", "poor", "bad", "none", "info"]

BANDS: dict[BandName, Band] = {
    "good": Band("#0b6b57", WHITE, "#e0f0ec", "circle"),
    "fair": Band("#4f6d12", WHITE, "#eef3dd", "diamond"),
    "poor": Band("#9a5b00", WHITE, "#fbeedb", "triangle"),
    "bad": Band("#a0242f", WHITE, "#fae4e5", "square"),
    "none": Band("#5f6f73", WHITE, "#edf0f1", "hatch"),
    "info": Band("#1f5a8a", WHITE, "#e3eef7", "ring"),
}
"""From best to worst, then not assessed, then for information. Colours are told apart by lightness and shape too."""


@dataclass(frozen=True)
class Theme:
    """The text styles of one language."""

    lang: str
    rtl: bool
    title: TextStyle
    subtitle: TextStyle
    h1: TextStyle
    h2: TextStyle
    h3: TextStyle
    body: TextStyle
    lead: TextStyle
    small: TextStyle
    caption: TextStyle
    cell: TextStyle
    cell_head: TextStyle
    label: TextStyle
    figure: TextStyle
    running: TextStyle
    link: str = ACCENT

    def heading(self, level: int) -> TextStyle:
        """The style of a heading of level 1 to 4."""
        return (self.h1, self.h2, self.h3, self.h3)[level - 1]


def _spaced(style: TextStyle, factor: float) -> TextStyle:
    return replace(style, leading=round(style.leading * factor, 2))


@functools.cache
def theme_for(lang: str) -> Theme:
    """The theme of a language. Naskh has deeper descenders than Latin, so Arabic lines stand further apart."""
    rtl = is_right_to_left(lang)
    factor = 1.22 if rtl else 1.0
    styles: dict[str, Any] = {name: _spaced(getattr(_LATIN, name), factor) for name in _STYLE_NAMES}
    return replace(_LATIN, lang=lang, rtl=rtl, **styles)


_LATIN = Theme(
    lang="en",
    rtl=False,
    title=TextStyle(size=25, leading=31, bold=True, colour=WHITE, after=8),
    subtitle=TextStyle(size=12, leading=17, colour="#d5e6e6", after=3),
    h1=TextStyle(size=17, leading=22, bold=True, colour=INK, before=20, after=8, keep_with_next=True),
    h2=TextStyle(size=12.5, leading=17, bold=True, colour=ACCENT, before=14, after=5, keep_with_next=True),
    h3=TextStyle(size=10.2, leading=14, bold=True, colour=INK, before=9, after=3, keep_with_next=True),
    body=TextStyle(size=9.6, leading=14.2, after=6),
    lead=TextStyle(size=11.5, leading=17, colour=INK, after=8),
    small=TextStyle(size=8, leading=11.2, colour=QUIET, after=4),
    caption=TextStyle(size=8.6, leading=12, bold=True, colour=INK, before=8, after=4, keep_with_next=True),
    cell=TextStyle(size=8.6, leading=11.8, after=0),
    cell_head=TextStyle(size=8.2, leading=11.2, bold=True, colour=INK, after=0),
    label=TextStyle(size=7.8, leading=10.5, colour=QUIET, after=0),
    figure=TextStyle(size=22, leading=27, bold=True, colour=INK, after=0),
    running=TextStyle(size=7.6, leading=10, colour=QUIET, after=0),
)
_STYLE_NAMES = [each.name for each in fields(Theme) if isinstance(getattr(_LATIN, each.name), TextStyle)]
