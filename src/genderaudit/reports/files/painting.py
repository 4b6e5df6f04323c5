"""Writes lines of text into a content stream: glyphs, number marks, links, and the text that they stand for."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from genderaudit.reports.files.fonts import Glyph
from genderaudit.reports.files.inline import Run, colour_operator
from genderaudit.reports.files.lines import Line, Look, Piece, Placed
from genderaudit.reports.files.tagging import Node, TagCanvas, number

LinkNode = Callable[[int], Node]


def actual_text(text: str) -> str:
    """A property list that says what the glyphs inside stand for, in logical order."""
    return f"/Span <</ActualText <FEFF{text.encode('utf-16-be').hex().upper()}>>> BDC"


class _Pen:
    """Writes text operators, leaving out what is set already."""

    def __init__(self, canvas: TagCanvas) -> None:
        self.canvas = canvas
        self.write = canvas.raw
        self._font: tuple[str, float] | None = None
        self._colour: str | None = None

    def move(self, x: float, y: float) -> None:
        self.write(f"1 0 0 1 {number(x)} {number(y)} Tm")

    def colour(self, colour: str) -> None:
        if colour != self._colour:
            self._colour = colour
            self.write(colour_operator(colour))

    def _set_font(self, resource: str, size: float) -> None:
        if self._font != (resource, size):
            self._font = (resource, size)
            self.write(f"{resource} {number(size)} Tf")

    def forget_font(self) -> None:
        """The next text names its font, so that a number's mark says all that is needed to read it."""
        self._font = None

    def characters(self, look: Look, text: str) -> None:
        for resource, shown in self.canvas.encode(look.font, text):
            self._set_font(resource, look.size)
            self.write(f"({shown}) Tj")

    def glyphs(self, look: Look, glyphs: tuple[Glyph, ...]) -> None:
        for resource, rise, row in _rows(self.canvas, look, glyphs):
            self._set_font(resource, look.size)
            self.write(f"{number(rise)} Ts {row} TJ 0 Ts" if rise else f"{row} TJ")


def _rows(canvas: TagCanvas, look: Look, glyphs: tuple[Glyph, ...]) -> Iterator[tuple[str, float, str]]:
    """(font resource, rise, TJ array) for stretches of shaped glyphs."""
    coded = [(canvas.encode(look.font, glyph.char)[0], glyph) for glyph in glyphs]
    for (resource, rise), stretch in groupby(coded, key=lambda pair: (pair[0][0], pair[1].y)):
        yield resource, rise * look.size / 1000, _array([(text, glyph) for (_, text), glyph in stretch])


def _array(coded: Sequence[tuple[str, Glyph]]) -> str:
    parts: list[str] = []
    text = ""
    move = 0.0
    for shown, glyph in coded:
        before = move - glyph.x
        if before:
            if text:
                parts.append(f"({text})")
                text = ""
            parts.append(number(before))
        text += shown
        move = glyph.x + glyph.width - glyph.advance
    if text:
        parts.append(f"({text})")
    if move:
        parts.append(number(move))
    return f"[{' '.join(parts)}]"


def paint_plain(
    canvas: TagCanvas, lines: Sequence[tuple[float, str]], look: Look, leading: float, x: float, y: float
) -> None:
    """Lines of one look: (offset, text). `x`, `y`: the first baseline's start."""
    pen = _Pen(canvas)
    pen.write("BT")
    pen.colour(look.colour)
    if len(lines) > 1 and not any(offset for offset, _ in lines):
        pen.move(x, y)
        pen.write(f"{number(leading)} TL")
        for place, (_, text) in enumerate(lines):
            if place:
                pen.write("T*")
            pen.characters(look, text)
    else:
        for place, (offset, text) in enumerate(lines):
            pen.move(x + offset, y - place * leading)
            pen.characters(look, text)
    pen.write("ET")


def paint_lines(
    canvas: TagCanvas,
    lines: Sequence[Line],
    runs: Sequence[Run],
    leading: float,
    x: float,
    y: float,
    owner: Node | None,
    link_node: LinkNode,
) -> None:
    """Lines of any looks in logical order; `owner` None paints inside of the mark that is open.

    A link gets marks of its own, so that it lies under its Link element; its neighbours go on under `owner`.
    """
    pen = _Pen(canvas)
    pen.write("BT")
    holder: Node | None = None
    underlines: list[tuple[float, float, float, str]] = []
    for place, line in enumerate(lines):
        base = y - place * leading
        segments = [
            (link, list(items)) for link, items in groupby(line.items, key=lambda placed: placed.piece.look.link)
        ]
        for nth, (link, items) in enumerate(segments):
            if owner is not None:
                wanted = owner if link is None else link_node(link)
                if wanted is not holder:
                    if holder is not None:
                        canvas.end()
                    canvas.begin(wanted)
                    holder = wanted
            last = nth == len(segments) - 1
            tail = line.text[-1:] if last and line.text.endswith(" ") else ""
            _paint_segment(pen, items, line.reordered, x, base, tail, at_start=nth == 0)
            if link is not None:
                underlines.append(_link_line(items, x, base))
                if owner is not None:
                    _link_area(canvas, link_node(link), runs[link], items, x, base)
    if holder is not None:
        canvas.end()
    pen.write("ET")
    _underline(canvas, underlines)


def _paint_segment(
    pen: _Pen, items: Sequence[Placed], reordered: bool, x: float, y: float, tail: str, *, at_start: bool
) -> None:
    if reordered:
        pen.write(actual_text("".join(placed.piece.text for placed in items) + tail))
    elif at_start and items:
        pen.move(x + items[0].x, y)
    for (lang, mark), group in groupby(items, key=lambda placed: (placed.piece.look.lang, placed.piece.look.number)):
        if lang:
            pen.write(f"/Span <</Lang ({lang})>> BDC")
        if mark:
            pen.forget_font()
            pen.colour(items[0].piece.look.colour)
            pen.write(f"/Span <</GAN ({mark})>> BDC")
        for placed in group:
            if reordered:
                pen.move(x + placed.x, y)
            pen.colour(placed.piece.look.colour)
            _paint_piece(pen, placed.piece)
        pen.write("EMC " * (bool(lang) + bool(mark))) if lang or mark else None
    if reordered:
        pen.write("EMC")
    elif tail and items:
        pen.characters(items[-1].piece.look, tail)


def _paint_piece(pen: _Pen, piece: Piece) -> None:
    if piece.glyphs is None:
        pen.characters(piece.look, piece.shown)
    else:
        pen.glyphs(piece.look, piece.glyphs)


def _extent(items: Sequence[Placed]) -> tuple[float, float]:
    return min(placed.x for placed in items), max(placed.x + placed.piece.width for placed in items)


def _link_line(items: Sequence[Placed], x: float, y: float) -> tuple[float, float, float, str]:
    left, right = _extent(items)
    return x + left, y - 1.6, right - left, items[0].piece.look.colour


def _link_area(canvas: TagCanvas, node: Node, run: Run, items: Sequence[Placed], x: float, y: float) -> None:
    left, right = _extent(items)
    size = max(placed.piece.look.size for placed in items)
    canvas.link(node, run.link or "", (x + left, y - 0.3 * size, x + right, y + 0.9 * size), run.text)


def _underline(canvas: TagCanvas, underlines: Sequence[tuple[float, float, float, str]]) -> None:
    if not underlines:
        return
    with canvas.artifact("Layout"):
        for x, y, width, colour in underlines:
            canvas.raw(f"{colour_operator(colour)} {number(x)} {number(y)} {number(width)} 0.5 re f")


@functools.lru_cache(maxsize=256)
def simple_look(font: str, size: float, colour: str) -> Look:
    """The look of text without link, number or language."""
    return Look(font, size, colour)
