"""What a paragraph is made of: runs of text without markup, and the styles they are set in."""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from genderaudit.domain.errors import Defect

Align = Literal["start", "end", "centre"]
Isolate = Literal["", "ltr", "auto"]

NUMBER_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._:/-]{0,119}\Z")
"""The ids that a number mark may carry: they need no escaping in a PDF string."""

# Explicit embeddings and overrides can make a printed sentence read differently from its characters.
_DROPPED = dict.fromkeys((*range(32), *range(127, 160), 173, *range(8234, 8239), *range(8288, 8304), 65279, 65532))
_CLEAN = _DROPPED | {0x09: " ", 0x0A: "\n", 0x0B: "\n", 0x0C: "\n", 0x0D: "\n", 0x85: "\n", 0x2028: "\n", 0x2029: "\n"}


def clean(text: str) -> str:
    """Text as it is set: controls and direction overrides removed, every kind of line end one newline."""
    return text.replace("\r\n", "\n").translate(_CLEAN) if not text.isprintable() else text


@dataclass(frozen=True)
class Run:
    """Text in one look. The text is never read as markup."""

    text: str
    bold: bool | None = None
    """None takes the style's weight."""
    colour: str | None = None
    """`#rrggbb`; None takes the style's colour."""
    size: float | None = None
    """Points; None takes the style's size."""
    link: str | None = None
    """`#key` leads to a bookmark of this document, anything else is a URI."""
    isolate: Isolate = ""
    """How neighbours of another direction are kept from reordering it: `ltr` for codes, `auto` by its first letter."""
    lang: str | None = None
    """The language of this run where it differs from the paragraph's."""
    number: str | None = None
    """The id of the recomputable number that this run prints; see `marks.read_marked_numbers`."""


class Number(Run):
    """A recomputable number: an unbreakable left-to-right isolate inside its own mark."""

    def __init__(
        self, number: str, text: str, *, bold: bool | None = None, colour: str | None = None, size: float | None = None
    ) -> None:
        if not NUMBER_ID.match(number):
            raise Defect(what=f"number id {number!r}")
        # reportlab draws a no-break space as a space; the narrow one survives the way back
        printed = clean(text).replace("\n", "").replace("\u00a0", "\u202f").replace(" ", "\u202f")
        if not printed:
            raise Defect(what=f"number {number} without digits")
        super().__init__(printed, bold=bold, colour=colour, size=size, isolate="ltr", number=number)


class Code(Run):
    """A code, a date in digits, a file name: keeps its order from left to right in any language."""

    def __init__(
        self,
        text: str,
        *,
        bold: bool | None = None,
        colour: str | None = None,
        size: float | None = None,
        link: str | None = None,
    ) -> None:
        super().__init__(text, bold=bold, colour=colour, size=size, link=link, isolate="ltr")


class Foreign(Run):
    """A name or a quotation that may run in the other direction than its neighbours."""

    def __init__(
        self, text: str, lang: str | None = None, *, bold: bool | None = None, colour: str | None = None
    ) -> None:
        super().__init__(text, bold=bold, colour=colour, isolate="auto", lang=lang)


Content = str | Run | Sequence[str | Run]
"""What every text slot of this layer takes."""


def as_runs(content: Content) -> tuple[Run, ...]:
    """Content as runs, cleaned; empty ones are dropped."""
    parts: Sequence[str | Run] = (content,) if isinstance(content, str | Run) else content
    return tuple(_cleaned(part) for part in parts if (part if isinstance(part, str) else part.text))


def _cleaned(part: str | Run) -> Run:
    if isinstance(part, str):
        return Run(clean(part))
    if part.text.isprintable():
        return part
    return Run(clean(part.text), part.bold, part.colour, part.size, part.link, part.isolate, part.lang, part.number)


def plain_text(content: Content) -> str:
    """The characters of some content, for Alt texts, bookmarks and comparisons."""
    return "".join(run.text for run in as_runs(content))


@dataclass(frozen=True)
class TextStyle:
    """How a paragraph is set; lengths in points, colours `#rrggbb`."""

    size: float = 9.5
    leading: float = 14.0
    bold: bool = False
    colour: str = "#1d2b2e"
    align: Align = "start"
    before: float = 0.0
    after: float = 5.0
    keep_with_next: bool = False
    indent: float = 0.0
    """At the start side: left in English, right in Arabic."""


@functools.cache
def colour_operator(colour: str, operator: str = "rg") -> str:
    """`#rrggbb` as a PDF colour operator; black is written as RGB too, since the output intent is sRGB."""
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    return f"{red:.3f} {green:.3f} {blue:.3f} {operator}"
