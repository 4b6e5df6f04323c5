"""The map as an SVG file with title, description and a name for every mark; fonts by family, nothing fetched."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.sax.saxutils import escape

from genderaudit.suppliers.rules.map.classes import OUTLINES, Shape
from genderaudit.suppliers.rules.map.plotting import PAPER, Arrow, Line, Mark, Plot, Words

_FAMILIES = "'Noto Sans', 'Noto Sans Arabic', 'Segoe UI', 'DejaVu Sans', sans-serif"
_ROUND: tuple[Shape, ...] = ("circle", "ring", "bundle")
_ANCHORS = {"left": "start", "middle": "middle", "right": "end"}


def svg_of(plot: Plot, language: str) -> str:
    """The whole document."""
    return "\n".join(_parts(plot, language)) + "\n"


def write_svg(plot: Plot, path: Path, language: str) -> None:
    """The same as a file."""
    path.write_text(svg_of(plot, language), encoding="utf-8", newline="\n")


def _parts(plot: Plot, language: str) -> Iterator[str]:
    size = f'width="{plot.width:g}pt" height="{plot.height:g}pt" viewBox="0 0 {plot.width:g} {plot.height:g}"'
    yield '<?xml version="1.0" encoding="UTF-8"?>'
    yield (
        f'<svg xmlns="http://www.w3.org/2000/svg" version="1.1" {size} xml:lang="{language}" role="img"'
        ' aria-labelledby="title about">'
    )
    yield f'<title id="title">{escape(plot.title)}</title>'
    yield f'<desc id="about">{escape(plot.about)}</desc>'
    yield f'<rect width="100%" height="100%" fill="{PAPER["surface"]}"/>'
    yield '<g fill="none" stroke-linecap="butt">'
    yield from map(_line, plot.lines)
    yield "</g>"
    yield "<g>"
    yield from map(_arrow, plot.arrows)
    yield "</g>"
    yield f'<g font-family="{_FAMILIES}">'
    yield from map(_mark, plot.marks)
    yield "</g>"
    halo = f'stroke="{PAPER["surface"]}" stroke-width="3.2" stroke-linejoin="round" paint-order="stroke"'
    yield f'<g font-family="{_FAMILIES}" {halo} direction="{"rtl" if plot.right_to_left else "ltr"}">'
    yield from (_words(one, plot.right_to_left) for one in plot.words)
    yield "</g>"
    yield "</svg>"


def _line(one: Line) -> str:
    dashes = f' stroke-dasharray="{" ".join(f"{step:g}" for step in one.dashes)}"' if one.dashes else ""
    ends = f'x1="{one.x1:.2f}" y1="{one.y1:.2f}" x2="{one.x2:.2f}" y2="{one.y2:.2f}"'
    return f'<line {ends} stroke="{PAPER[one.role]}" stroke-width="{one.width:g}"{dashes}/>'


def _points(corners: Iterable[tuple[float, float]]) -> str:
    return " ".join(f"{x:.2f},{y:.2f}" for x, y in corners)


def _arrow(one: Arrow) -> str:
    return f'<polygon points="{_points(one.corners)}" fill="{PAPER[one.role]}"/>'


def _mark(one: Mark) -> str:
    colour, paper = PAPER[one.role], PAPER["surface"]
    title = f"<title>{escape(one.title)}</title>" if one.title else ""
    faded = ' opacity="0.3"' if one.faded else ""
    if one.shape in _ROUND:
        hollow = one.shape != "circle"
        fill, width = (paper, one.radius * 0.32) if hollow else (colour, 0.5)
        look = f'fill="{fill}" stroke="{colour if hollow else paper}" stroke-width="{width:.2f}"'
        shape = f'<circle cx="{one.x:.2f}" cy="{one.y:.2f}" r="{one.radius:.2f}" {look}/>'
    else:
        corners = ((one.x + x * one.radius, one.y + y * one.radius) for x, y in OUTLINES[one.shape])
        shape = f'<polygon points="{_points(corners)}" fill="{colour}" stroke="{paper}" stroke-width="0.5"/>'
    number = ""
    if one.text:
        size = one.radius * (1.1 if len(one.text) < 3 else 2.6 / len(one.text))
        number = (
            f'<text x="{one.x:.2f}" y="{one.y + size * 0.36:.2f}" font-size="{size:.2f}" text-anchor="middle"'
            f' fill="{PAPER["text"]}">{escape(one.text)}</text>'
        )
    return f"<g{faded}>{title}{shape}{number}</g>"


def _words(one: Words, right_to_left: bool) -> str:
    anchor = _ANCHORS[one.anchor]
    if right_to_left and anchor != "middle":
        # in a text of that direction the start is on the right
        anchor = "end" if anchor == "start" else "start"
    bold = ' font-weight="600"' if one.bold else ""
    place = f'x="{one.x:.2f}" y="{one.y:.2f}" font-size="{one.size:g}"'
    look = f'text-anchor="{anchor}" fill="{PAPER[one.role]}"{bold}'
    return f"<text {place} {look}>{escape(one.text)}</text>"
