"""Whether an embedded font draws what it says: its outlines are compared with the bundled fonts'."""

from __future__ import annotations

import functools
import io
import re
import struct
from collections.abc import Callable
from typing import Any

import pikepdf
from fontTools.ttLib import TTFont, TTLibError

from genderaudit.reports.files.fonts import FILES, NASKH, NASKH_BOLD, SANS, SANS_BOLD, SIGNS
from genderaudit.runtime.assets import asset

_TABLES = frozenset({"GlyphOrder", "OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post"})
"""Of our subsets. Programs (fpgm, prep, cvt) and colour or bitmap tables can paint something else than the outline."""
_CHARACTER = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{4})>")
_BROKEN = (
    TTLibError,
    struct.error,
    pikepdf.PdfError,
    ValueError,
    TypeError,
    KeyError,
    IndexError,
    AttributeError,
    AssertionError,
    OverflowError,
    RecursionError,
    EOFError,
    NotImplementedError,
)
"""What fontTools and pikepdf raise for broken fonts."""

Inflate = Callable[[pikepdf.Object], bytes]
Outline = tuple[Any, ...]


def _outline(font: TTFont, glyph: str) -> Outline:
    """Points, contour ends, on-curve flags and advance of a glyph, composites resolved."""
    table = font["glyf"]
    shape = table[glyph]
    if getattr(shape, "program", None) and shape.program.getBytecode():
        raise ValueError("a glyph with a program")
    points, ends, flags = shape.getCoordinates(table)
    on_curve = tuple(flag & 1 for flag in flags)
    return tuple((round(x), round(y)) for x, y in points), tuple(ends), on_curve, font["hmtx"][glyph][0]


@functools.cache
def _bundled(name: str) -> TTFont:
    return TTFont(asset("resources", "fonts", FILES[name]), lazy=True)


@functools.lru_cache(maxsize=4096)
def _our_outline(name: str, char: str) -> Outline | None:
    font = _bundled(name)
    glyph = font.getBestCmap().get(ord(char))
    return None if glyph is None else _outline(font, glyph)


class FontReader:
    """One embedded font: reads codes through ToUnicode, and compares each glyph used with the bundled fonts."""

    def __init__(self, font: pikepdf.Object, inflate: Inflate) -> None:
        self._characters: dict[int, str] = {}
        self._verdicts: dict[int, bool] = {}
        self._program: TTFont | None = None
        self._glyphs: dict[int, str] = {}
        self._widths: list[float] = []
        try:
            self._characters = _to_unicode(inflate(font.ToUnicode))
            self._load(font, inflate)
        except _BROKEN:
            self._program = None

    def _load(self, font: pikepdf.Object, inflate: Inflate) -> None:
        descriptor = font.FontDescriptor
        ours = font.Subtype == pikepdf.Name.TrueType and "/Encoding" not in font and int(font.FirstChar) == 0
        if not ours or int(descriptor.Flags) & 4 == 0:
            return
        program = TTFont(io.BytesIO(inflate(descriptor.FontFile2)), lazy=True)
        maps = program["cmap"].tables
        if not set(program.keys()) <= _TABLES or len(maps) != 1 or (maps[0].platformID, maps[0].platEncID) != (1, 0):
            return
        if program["head"].unitsPerEm != _bundled(SANS)["head"].unitsPerEm:
            return
        self._glyphs = dict(maps[0].cmap)
        self._widths = [float(width) for width in font.Widths]
        self._program = program

    def read(self, codes: bytes) -> tuple[str, bool]:
        """The text of some codes, and whether every glyph is what ToUnicode says it is."""
        text = "".join(self._characters.get(code, "\ufffd") for code in codes)
        return text, bool(codes) and all(self._is_ours(code) for code in set(codes))

    def _is_ours(self, code: int) -> bool:
        if code not in self._verdicts:
            try:
                self._verdicts[code] = self._compare(code)
            except _BROKEN:
                self._verdicts[code] = False
        return self._verdicts[code]

    def _compare(self, code: int) -> bool:
        char = self._characters.get(code)
        if self._program is None or char is None:
            return False
        found = _outline(self._program, self._glyphs[code])
        if abs(self._widths[code] - found[3]) > 1:
            return False
        return any(_our_outline(name, char) == found for name in (SANS, SANS_BOLD, SIGNS, NASKH, NASKH_BOLD))


def _to_unicode(data: bytes) -> dict[int, str]:
    """Codes to characters; a code with two meanings, or a range (which we never write), has none."""
    if b"beginbfrange" in data or data.count(b"beginbfchar") != 1:
        return {}
    body = data.split(b"beginbfchar", 1)[1].split(b"endbfchar", 1)[0]
    result: dict[int, str] = {}
    for code, value in _CHARACTER.findall(body):
        place, char = int(code, 16), chr(int(value, 16))
        result[place] = "\ufffd" if result.get(place, char) != char else char
    return result
