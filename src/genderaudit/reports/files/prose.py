"""One paragraph for every language: wraps, splits over pages, works in cells, and tags itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from reportlab.platypus import Flowable

from genderaudit.reports.files.fonts import SANS, SANS_BOLD, text_width
from genderaudit.reports.files.inline import Code, Content, Foreign, Number, Run, TextStyle, as_runs
from genderaudit.reports.files.lines import Line, Look, break_plain, break_runs, is_plain
from genderaudit.reports.files.painting import paint_lines, paint_plain, simple_look
from genderaudit.reports.files.tagging import Node, TagCanvas
from genderaudit.runtime.language import is_right_to_left

__all__ = ["Code", "Content", "Foreign", "Heading", "Number", "Prose", "Run", "TextStyle"]

_ASCENT = 0.76
"""Of the leading lies above the baseline: enough for accents on capitals and for Naskh."""


@dataclass
class _Shared:
    """What the parts of a paragraph that is split over pages have in common."""

    owner: Node | None = None
    links: dict[int, Node] = field(default_factory=dict)


class Prose(Flowable):  # type: ignore[misc]
    """A paragraph of `content` in `style`, in the direction of `lang`.

    `role` is its structure element; "" puts its text directly under the open element (a cell, a label).
    Markup in the text is printed as it stands.
    """

    def __init__(
        self, content: Content, style: TextStyle, lang: str = "en", *, role: str = "P", rtl: bool | None = None
    ) -> None:
        super().__init__()
        self.runs = as_runs(content)
        self.style = style
        self.lang = lang
        self.role = role
        self.rtl = is_right_to_left(lang) if rtl is None else rtl
        self.keepWithNext = style.keep_with_next
        self._shared = _Shared()
        self._plain: list[str] | None = None
        self._lines: list[Line] = []
        self._broken_for: float | None = None
        self._is_part = False

    def text(self) -> str:
        """All characters, in logical order."""
        return "".join(run.text for run in self.runs)

    def getSpaceBefore(self) -> float:  # noqa: N802 - reportlab names it
        """Points above."""
        return self.style.before

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab names it
        """Points below."""
        return self.style.after

    def wrap(self, width: float, height: float = 0.0) -> tuple[float, float]:
        """Breaks lines for `width` points and returns the size taken."""
        if self._broken_for != width and not self._is_part:
            self._break(width - self.style.indent)
            self._broken_for = width
        self.width = width
        self.height = self._count() * self.style.leading
        return width, self.height

    def _count(self) -> int:
        return len(self._lines) if self._plain is None else len(self._plain)

    def _break(self, width: float) -> None:
        self._plain, self._lines = None, []
        if is_plain(self.runs, self.rtl, self.style.bold):
            look = self._plain_look()
            self._plain = break_plain(self.runs[0].text, look.font, look.size, width)
        if self._plain is None:
            self._lines = break_runs(self.runs, self.style, self.rtl, width)

    def _plain_look(self) -> Look:
        run = self.runs[0]
        bold = self.style.bold if run.bold is None else run.bold
        return simple_look(SANS_BOLD if bold else SANS, run.size or self.style.size, run.colour or self.style.colour)

    def split(self, width: float, height: float) -> list[Flowable]:
        """Two parts that share one structure element; at least two lines stay together at both ends."""
        self.wrap(width, height)
        count = self._count()
        fitting = min(int((height + 0.01) / self.style.leading), count)
        if fitting == count:
            return [self]
        if count - fitting < 2:
            fitting -= 1
        if fitting < min(2, count):
            return []
        return [self._part(0, fitting), self._part(fitting, count)]

    def cut(self, height: float) -> tuple[Prose | None, Prose | None]:
        """For a cell that must be split: what fits into `height` points, and the rest. Needs `wrap` before."""
        count = self._count()
        fitting = min(int((height + 0.01) / self.style.leading), count)
        return (self._part(0, fitting) if fitting else None), (self._part(fitting, count) if fitting < count else None)

    def _part(self, start: int, end: int) -> Prose:
        part = Prose("", self.style, self.lang, role=self.role, rtl=self.rtl)
        part.runs, part._shared = self.runs, self._shared
        part._plain = None if self._plain is None else self._plain[start:end]
        part._lines = self._lines[start:end]
        part._is_part = True
        part.wrap(self.width)
        return part

    def draw(self) -> None:
        """Draws at the origin; called by reportlab."""
        self.paint(self.canv, 0.0, self.height)

    def paint(self, canvas: TagCanvas, x: float, top: float) -> None:
        """Draws with the upper left corner at (x, top), tagging itself unless a mark is open already."""
        if not self._count():
            return
        owner = None if canvas.inside else self._owner(canvas)
        y = top - self.style.leading * _ASCENT
        left = x if self.rtl else x + self.style.indent
        if self._plain is None:
            paint_lines(canvas, self._lines, self.runs, self.style.leading, left, y, owner, self._link_node)
            return
        if owner is not None:
            canvas.begin(owner)
        paint_plain(canvas, self._offsets(self._plain), self._plain_look(), self.style.leading, left, y)
        if owner is not None:
            canvas.end()

    def _offsets(self, lines: Sequence[str]) -> list[tuple[float, str]]:
        if self.style.align == "start":
            return [(0.0, line) for line in lines]
        look = self._plain_look()
        free = [self.width - self.style.indent - text_width(line.rstrip(" "), look.font, look.size) for line in lines]
        share = 0.5 if self.style.align == "centre" else 1.0
        return [(space * share, line) for space, line in zip(free, lines, strict=True)]

    def _owner(self, canvas: TagCanvas) -> Node:
        if self._shared.owner is None:
            self._shared.owner = self._new_owner(canvas)
        return self._shared.owner

    def _new_owner(self, canvas: TagCanvas) -> Node:
        if not self.role:
            return canvas.current
        attributes: dict[str, Any] = {} if self.lang == canvas.lang else {"Lang": self.lang}
        return canvas.add(self.role, **attributes)

    def _link_node(self, run: int) -> Node:
        if run not in self._shared.links:
            node = Node("Link", {"Alt": self.runs[run].text})
            if self._shared.owner is not None:
                self._shared.owner.kids.append(node)
            self._shared.links[run] = node
        return self._shared.links[run]


class Heading(Prose):
    """A heading of level 1 to 4: opens a section, an outline entry, and a line in the table of contents.

    `key` is its bookmark, for links `#key`; `document.typeset` names those that have none.
    """

    def __init__(
        self, level: int, content: Content, style: TextStyle, lang: str = "en", *, key: str = "", listed: bool = True
    ) -> None:
        super().__init__(content, style, lang, role=f"H{level}")
        self.level = level
        self.key = key
        self.listed = listed

    def _new_owner(self, canvas: TagCanvas) -> Node:
        node = canvas.heading(self.level)
        if self.lang != canvas.lang:
            node.attributes["Lang"] = self.lang
        return node

    def draw(self) -> None:
        """Draws the heading and sets its bookmark."""
        if self.listed and self._shared.owner is None:
            self.canv.bookmark(self.key, self.text(), self.level, self.height)
        super().draw()
