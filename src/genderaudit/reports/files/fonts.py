"""The bundled fonts: registered with reportlab once, chosen by character, shaped by HarfBuzz."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import NamedTuple

import uharfbuzz as hb
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from genderaudit.runtime.assets import asset

SANS, SANS_BOLD = "GASans", "GASansBold"
NASKH, NASKH_BOLD = "GANaskh", "GANaskhBold"
SIGNS = "GASigns"

FILES = {
    SANS: "NotoSans-Regular.ttf",
    SANS_BOLD: "NotoSans-Bold.ttf",
    NASKH: "NotoNaskhArabic-Regular.ttf",
    NASKH_BOLD: "NotoNaskhArabic-Bold.ttf",
    SIGNS: "NotoSansSigns-Regular.ttf",
}
"""Font name inside reportlab -> file in resources/fonts."""

ARABIC_SCALE = 1.12
"""Naskh letters are smaller than Sans at one size; this makes a line of both look even (house default, by eye)."""
MISSING = "□"
"""Drawn for a character that no bundled font has, since PDF/A forbids .notdef."""
_PRIVATE = 0xE000


class Glyph(NamedTuple):
    """One shaped glyph: the character that reportlab knows it by; advance and offsets in 1/1000 of the size."""

    char: str
    advance: float
    x: float
    y: float
    width: float
    """What the PDF's width table says, so that the difference to `advance` can be moved by hand."""


@dataclass(frozen=True)
class _Face:
    chars: frozenset[str]
    widths: dict[str, float]
    shaper: hb.Font


@functools.cache
def register() -> None:
    """Makes the bundled fonts known to reportlab; safe to call often."""
    for name, file in FILES.items():
        pdfmetrics.registerFont(TTFont(name, str(asset("resources", "fonts", file))))
        _name_every_glyph(pdfmetrics.getFont(name))


def _name_every_glyph(font: TTFont) -> None:
    """Gives glyphs without a character a private one, in glyph order.

    reportlab would hand them out in the order of first use, and the second report of a day would get other bytes.
    """
    face = font.face
    code = _PRIVATE
    for glyph, (advance, _) in enumerate(face.hmetrics):
        if glyph and glyph not in face.glyphToChar:
            face.charToGlyph[code] = glyph
            face.glyphToChar[glyph] = [code]
            face.charWidths[code] = font.pdfScale(advance)
            code += 1


@functools.cache
def _face(name: str) -> _Face:
    register()
    font = pdfmetrics.getFont(name)
    widths = {chr(code): float(width) for code, width in font.face.charWidths.items()}
    return _Face(
        frozenset(chr(code) for code in font.face.charToGlyph if code < _PRIVATE or code > 0xF8FF),
        widths,
        font.hbFont(),
    )


def characters(name: str) -> frozenset[str]:
    """The characters that a font can draw."""
    return _face(name).chars


def text_width(text: str, font: str, size: float) -> float:
    """The width in points of unshaped text."""
    return _unit_width(text, font) * size


@functools.lru_cache(maxsize=65_536)
def _unit_width(text: str, font: str) -> float:
    widths = _face(font).widths
    return sum(map(widths.__getitem__, text)) / 1000


def is_arabic(char: str) -> bool:
    """Whether a character belongs to the Arabic fonts: the Arabic blocks, and the joiners."""
    return "\u0600" <= char <= "\u077f" or "\ufb50" <= char <= "\ufefc" or char in "\u200c\u200d"


def font_for(char: str, bold: bool) -> str | None:
    """The font that draws a character, None where no bundled font has it."""
    sans, naskh = (SANS_BOLD, NASKH_BOLD) if bold else (SANS, NASKH)
    order = (naskh, sans, SIGNS) if is_arabic(char) else (sans, SIGNS, naskh)
    return next((name for name in order if char in _face(name).chars), None)


@functools.lru_cache(maxsize=4096)
def _choice(char: str, bold: bool) -> tuple[str, str]:
    font = font_for(char, bold)
    return (font, char) if font else (SIGNS, MISSING)


def split_by_font(text: str, bold: bool) -> Iterator[tuple[str, str]]:
    """(font, text) in order; a mark or an invisible character stays with what precedes it where that font has it."""
    pairs: list[tuple[str, str]] = []
    for char in text:
        font, shown = _choice(char, bold)
        if pairs and (0x300 <= ord(char) <= 0x36F or char == "\u00a0") and char in characters(pairs[-1][0]):
            font = pairs[-1][0]
        pairs.append((font, shown))
    for font, group in groupby(pairs, key=lambda pair: pair[0]):
        yield font, "".join(shown for _, shown in group)


@functools.lru_cache(maxsize=32_768)
def shape(text: str, font: str, right_to_left: bool) -> tuple[Glyph, ...]:
    """The glyphs of one run in drawing order, left to right; brackets are mirrored where the run runs to the left."""
    face = _face(font)
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "rtl" if right_to_left else "ltr"
    buffer.script = "Arab" if any(map(is_arabic, text)) else "Latn"
    hb.shape(face.shaper, buffer, {"kern": True, "liga": True})
    known = pdfmetrics.getFont(font).face
    return tuple(
        Glyph(
            char := chr(known.glyphToChar[info.codepoint][0]),
            float(place.x_advance),
            float(place.x_offset),
            float(place.y_offset),
            face.widths[char],
        )
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    )


def shaped_width(glyphs: tuple[Glyph, ...]) -> float:
    """The width of shaped glyphs in units of the font size."""
    return sum(glyph.advance for glyph in glyphs) / 1000
