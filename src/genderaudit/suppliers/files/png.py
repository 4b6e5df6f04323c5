"""The map as a PNG file at print quality, with the bundled fonts."""

from __future__ import annotations

import functools
import itertools
import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from genderaudit.runtime.assets import asset
from genderaudit.suppliers.rules.map.classes import OUTLINES
from genderaudit.suppliers.rules.map.plotting import PAPER, Line, Mark, Plot, Words

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

_POINTS = 72.0
_FINE = 2
"""Drawn so much larger and then made smaller, so that slanting lines are smooth."""
_ARABIC = range(0x0600, 0x0700)


def write_png(plot: Plot, path: Path, *, dpi: int = 200) -> None:
    """A picture of the page with so many pixels to an inch; title and description go along as text."""
    from PIL import Image, ImageDraw, PngImagePlugin  # noqa: PLC0415 -- heavy, and only this needs it

    scale = dpi / _POINTS * _FINE
    size = (round(plot.width * scale), round(plot.height * scale))
    image = Image.new("RGB", size, PAPER["surface"])
    pen = _Pen(ImageDraw.Draw(image), scale)
    for line in plot.lines:
        pen.line(line)
    for arrow in plot.arrows:
        pen.canvas.polygon([(x * scale, y * scale) for x, y in arrow.corners], fill=PAPER[arrow.role])
    for mark in plot.marks:
        pen.mark(mark)
    for words in plot.words:
        pen.words(words, plot.right_to_left)
    known = PngImagePlugin.PngInfo()
    known.add_itxt("Title", plot.title)
    known.add_itxt("Description", plot.about)
    smooth = image.resize((size[0] // _FINE, size[1] // _FINE), Image.Resampling.BOX)
    smooth.save(path, "PNG", dpi=(dpi, dpi), pnginfo=known, optimize=True)


@functools.lru_cache(maxsize=64)
def _font(name: str, size: int) -> FreeTypeFont:
    from PIL import ImageFont  # noqa: PLC0415 -- see above

    return ImageFont.truetype(str(asset("resources", "fonts", f"{name}.ttf")), size)


def _runs(text: str, right_to_left: bool) -> Iterator[tuple[bool, str]]:
    """Parts of a text from left to right as they stand on paper: whether Arabic, and the letters as they are read."""
    if not any(ord(letter) in _ARABIC for letter in text):
        yield False, text
        return
    from bidi import get_display  # noqa: PLC0415 -- only for Arabic

    # the library turns the order of letters, not the brackets themselves
    seen = re.sub(r"\)([^()]*)\(", r"(\1)", str(get_display(text, base_dir="R" if right_to_left else "L")))
    for arabic, part in itertools.groupby(seen, key=lambda letter: ord(letter) in _ARABIC):
        letters = "".join(part)
        yield arabic, letters[::-1] if arabic else letters


class _Pen:
    def __init__(self, canvas: ImageDraw, scale: float) -> None:
        self.canvas, self.scale = canvas, scale

    def line(self, one: Line) -> None:
        x1, y1, x2, y2 = (value * self.scale for value in (one.x1, one.y1, one.x2, one.y2))
        width, colour = max(1, round(one.width * self.scale)), PAPER[one.role]
        if not one.dashes:
            self.canvas.line([x1, y1, x2, y2], fill=colour, width=width)
            return
        length = math.hypot(x2 - x1, y2 - y1) or 1.0
        at, steps = 0.0, itertools.cycle(one.dashes if len(one.dashes) % 2 == 0 else one.dashes * 2)
        for number, step in enumerate(steps):
            end = min(at + step * self.scale, length)
            if number % 2 == 0:
                parts = [(x1 + (x2 - x1) * share, y1 + (y2 - y1) * share) for share in (at / length, end / length)]
                self.canvas.line(parts, fill=colour, width=width)
            at = end
            if at >= length:
                return

    def mark(self, one: Mark) -> None:
        colour = _mixed(PAPER[one.role]) if one.faded else PAPER[one.role]
        x, y, radius = one.x * self.scale, one.y * self.scale, one.radius * self.scale
        if one.shape in OUTLINES:
            corners = [(x + dx * radius, y + dy * radius) for dx, dy in OUTLINES[one.shape]]
            self.canvas.polygon(corners, fill=colour, outline=PAPER["surface"])
        else:
            box = [x - radius, y - radius, x + radius, y + radius]
            if one.shape == "circle":
                self.canvas.ellipse(box, fill=colour, outline=PAPER["surface"])
            else:
                self.canvas.ellipse(box, fill=PAPER["surface"], outline=colour, width=max(1, round(radius * 0.32)))
        if one.text:
            size = one.radius * (1.1 if len(one.text) < 3 else 2.6 / len(one.text))
            self.words(Words(one.x, one.y + size * 0.36, one.text, size, "text", "middle"), False)

    def words(self, one: Words, right_to_left: bool) -> None:
        size = max(1, round(one.size * self.scale))
        latin = "NotoSans-SemiBold" if one.bold else "NotoSans-Regular"
        arabic = "NotoSansArabicUI-SemiBold" if one.bold else "NotoSansArabicUI-Regular"
        parts = [
            (is_arabic, text, _font(arabic if is_arabic else latin, size))
            for is_arabic, text in _runs(one.text, right_to_left)
        ]
        wide = [font.getlength(text, direction="rtl" if is_arabic else "ltr") for is_arabic, text, font in parts]
        x = one.x * self.scale - sum(wide) * {"left": 0.0, "middle": 0.5, "right": 1.0}[one.anchor]
        for (is_arabic, text, font), width in zip(parts, wide, strict=True):
            direction = "rtl" if is_arabic else "ltr"
            self.canvas.text(
                (x, one.y * self.scale),
                text,
                fill=PAPER[one.role],
                font=font,
                anchor="ls",
                direction=direction,
                stroke_width=round(self.scale * 1.5),
                stroke_fill=PAPER["surface"],
            )
            x += width


def _mixed(colour: str) -> str:
    """A colour mostly of paper, for what is faded."""
    parts = [int(colour[at : at + 2], 16) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(part * 0.3 + 255 * 0.7):02x}" for part in parts)
