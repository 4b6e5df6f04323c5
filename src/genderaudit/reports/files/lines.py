"""From runs to lines: words are measured once, broken greedily and put into visual order."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import NamedTuple

from genderaudit.reports.files.bidi import has_right_to_left, run_levels, split_codes, visual_order
from genderaudit.reports.files.fonts import (
    ARABIC_SCALE,
    NASKH,
    NASKH_BOLD,
    SANS,
    SANS_BOLD,
    Glyph,
    characters,
    shape,
    shaped_width,
    split_by_font,
    text_width,
)
from genderaudit.reports.files.inline import Run, TextStyle

_NASKH = frozenset({NASKH, NASKH_BOLD})


class Look(NamedTuple):
    """Everything but the text that decides how a piece is drawn."""

    font: str
    size: float
    colour: str
    link: int | None = None
    """Index of the run that is a link."""
    number: str | None = None
    lang: str | None = None


class Piece(NamedTuple):
    """Text of one look and level. `glyphs` is None where characters are drawn as they are."""

    look: Look
    text: str
    shown: str
    level: int
    width: float
    glyphs: tuple[Glyph, ...] | None = None


class Placed(NamedTuple):
    """A piece of a line with its left edge, in points from the line's left edge."""

    x: float
    piece: Piece


@dataclass(frozen=True)
class Line:
    """One line in logical order. `text` ends with the space that the break swallowed."""

    items: tuple[Placed, ...]
    text: str
    reordered: bool
    """Whether glyphs on the page are not the characters in order, so that the line needs its ActualText."""


@dataclass
class _Word:
    pieces: list[Piece]
    width: float = 0.0
    space: Piece | None = None
    ends_line: bool = False


def break_plain(text: str, font: str, size: float, width: float) -> list[str] | None:
    """Lines of text of one look in a font that has all its characters; None where a word is wider than the line."""
    space = text_width(" ", font, size)
    lines: list[str] = []
    for part in text.split("\n"):
        line: list[str] = []
        used = 0.0
        for word in part.split():
            needed = text_width(word, font, size)
            if used + needed > width:
                if needed > width:
                    return None
                lines.append(" ".join(line) + " ")
                line, used = [], 0.0
            line.append(word)
            used += needed + space
        lines.append(" ".join(line) + " ")
    lines[-1] = lines[-1].rstrip(" ")
    return lines


def is_plain(runs: Sequence[Run], rtl: bool, bold: bool) -> bool:
    """Whether `break_plain` can set these runs: one of them, left to right, nothing special, one font."""
    if rtl or len(runs) != 1:
        return False
    (run,) = runs
    if run.link or run.number or run.lang:
        return False
    weight = bold if run.bold is None else run.bold
    return _plain_characters(SANS_BOLD if weight else SANS).issuperset(run.text)


@functools.cache
def _plain_characters(font: str) -> frozenset[str]:
    # the no-break spaces stay out: str.split() would break there; so do marks, which need shaping
    drawn = {char for char in characters(font) if not char.isspace() and not 0x300 <= ord(char) <= 0x36F}
    return frozenset(drawn - {"\u200e", "\u200f"} | {" ", "\n"})


def break_runs(runs: Sequence[Run], style: TextStyle, rtl: bool, width: float) -> list[Line]:
    """Lines of any runs within `width` points. A number or code is broken only when it is wider than the line."""
    bidi = rtl or any(has_right_to_left(run.text) for run in runs)
    lines: list[Line] = []
    current: list[_Word] = []
    used = 0.0
    for word in _narrowed(_words(runs, style, rtl, bidi), width):
        if current and used + word.width > width:
            lines.append(_line(current, style, rtl, bidi, width, broken=True))
            current, used = [], 0.0
        current.append(word)
        used += word.width + (word.space.width if word.space else 0.0)
        if word.ends_line:
            lines.append(_line(current, style, rtl, bidi, width, broken=True))
            current, used = [], 0.0
    if current:
        lines.append(_line(current, style, rtl, bidi, width, broken=False))
    return lines


def _words(runs: Sequence[Run], style: TextStyle, rtl: bool, bidi: bool) -> Iterator[_Word]:
    spans = [(index, part) for index, run in enumerate(runs) for part in (split_codes(run) if rtl else [run])]
    levels = run_levels([part for _, part in spans], int(rtl)) if bidi else [[0] * len(part.text) for _, part in spans]
    word = _Word([])
    for (index, run), run_level in zip(spans, levels, strict=True):
        for text, level in _chunks(run.text, run_level):
            if text == "\n":
                word.ends_line = True
                yield word
                word = _Word([])
            elif text == " ":
                if word.pieces:
                    (word.space,) = _pieces(" ", run, index, style, level)
                    yield word
                    word = _Word([])
            else:
                for piece in _pieces(text, run, index, style, level):
                    word.pieces.append(piece)
                    word.width += piece.width
    if word.pieces:
        yield word


def _chunks(text: str, levels: Sequence[int]) -> Iterator[tuple[str, int]]:
    """Spaces, newlines and stretches between them, each of one level."""
    cuts = [0]
    for place in range(1, len(text)):
        if text[place] in " \n" or text[place - 1] in " \n" or levels[place] != levels[place - 1]:
            cuts.append(place)
    for start, end in pairwise([*cuts, len(text)]):
        yield text[start:end], levels[start]


def _weight(run: Run, style: TextStyle) -> bool:
    return style.bold if run.bold is None else run.bold


def _pieces(text: str, run: Run, index: int, style: TextStyle, level: int) -> tuple[Piece, ...]:
    link = index if run.link else None
    number = None if text == " " else run.number
    look = Look("", run.size or style.size, run.colour or style.colour, link, number, run.lang)
    return _set(text, _weight(run, style), look, level)


@functools.lru_cache(maxsize=32_768)
def _set(text: str, bold: bool, look: Look, level: int) -> tuple[Piece, ...]:
    """The pieces of text without spaces, or of one space; words come back often, so they are kept."""
    if text == " ":
        look = look._replace(font=SANS_BOLD if bold else SANS)
        return (Piece(look, " ", " ", level, text_width(" ", look.font, look.size)),)
    pieces: list[Piece] = []
    start = 0
    for font, shown in split_by_font(text, bold):
        size = look.size * ARABIC_SCALE if font in _NASKH else look.size
        written = text[start : start + len(shown)]
        pieces.append(_piece(look._replace(font=font, size=round(size, 3)), written, shown, level))
        start += len(shown)
    return tuple(pieces)


def _piece(look: Look, text: str, shown: str, level: int) -> Piece:
    if level % 2 or look.font in _NASKH or any(0x300 <= ord(char) <= 0x36F for char in shown):
        glyphs = shape(shown, look.font, bool(level % 2))
        return Piece(look, text, shown, level, shaped_width(glyphs) * look.size, glyphs)
    return Piece(look, text, shown, level, text_width(shown, look.font, look.size))


def _narrowed(words: Iterator[_Word], width: float) -> Iterator[_Word]:
    """Cuts words that are wider than a whole line: anywhere, but never inside a number."""
    for word in words:
        if word.width <= width:
            yield word
            continue
        atoms = [atom for piece in word.pieces for atom in _cut(piece)]
        part = _Word([])
        for atom in atoms:
            if part.pieces and part.width + atom.width > width:
                yield part
                part = _Word([])
            part.pieces.append(atom)
            part.width += atom.width
        part.space, part.ends_line = word.space, word.ends_line
        yield part


def _cut(piece: Piece) -> list[Piece]:
    if piece.look.number or len(piece.text) != len(piece.shown):
        return [piece]
    return [_piece(piece.look, text, shown, piece.level) for text, shown in zip(piece.text, piece.shown, strict=True)]


def _line(words: Sequence[_Word], style: TextStyle, rtl: bool, bidi: bool, width: float, *, broken: bool) -> Line:
    items: list[Piece] = []
    for word in words:
        items += word.pieces
        if word.space and word is not words[-1]:
            items.append(word.space)
    total = sum(item.width for item in items)
    # A cut word has no space to swallow; otherwise the space belongs to the text, though no ink shows it.
    text = "".join(item.text for item in items) + (" " if broken and (words[-1].space or words[-1].ends_line) else "")
    order = visual_order(items, [item.level for item in items]) if bidi else range(len(items))
    x = _start(style, rtl, width, total)
    places = [0.0] * len(items)
    for index in order:
        places[index] = x
        x += items[index].width
    odd = any(item.glyphs is not None or item.shown != item.text for item in items)
    return Line(tuple(map(Placed, places, items)), text, odd or list(order) != list(range(len(items))))


def _start(style: TextStyle, rtl: bool, width: float, used: float) -> float:
    if style.align == "centre":
        return (width - used) / 2
    return width - used if (style.align == "end") != rtl else 0.0
