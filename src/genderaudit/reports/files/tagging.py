"""A reportlab canvas that records the structure of the document while it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfgen.canvas import Canvas

from genderaudit.domain.errors import Defect
from genderaudit.reports.files.fonts import SANS, register

ROLES = frozenset(
    {"Document", "Sect", "H1", "H2", "H3", "H4", "P", "Note", "BlockQuote", "Span", "Link", "Form", "Figure", "Caption"}
    | {"L", "LI", "Lbl", "LBody", "Table", "TR", "TH", "TD", "TOC", "TOCI", "Reference"}
)


class Mark(NamedTuple):
    """Marked content: page from 0, and its number on that page."""

    page: int
    mcid: int


class Annotation(NamedTuple):
    """An annotation by its place among those of its page, both from 0."""

    page: int
    place: int


@dataclass(slots=True, eq=False)
class Node:
    """One structure element. `attributes`: Alt, Lang, Scope, BBox, ColSpan, Summary, Title, ListNumbering."""

    role: str
    attributes: dict[str, Any] = field(default_factory=dict)
    kids: list[Node | Mark | Annotation] = field(default_factory=list)


@dataclass(frozen=True)
class Place:
    """Where something was drawn: page from 0, rectangle (left, bottom, right, top) in points."""

    page: int
    box: tuple[float, float, float, float]


@dataclass(frozen=True)
class Numbering:
    """What is known only when all pages are drawn: how many there are, and where each bookmark is (from 1)."""

    pages: int
    page_of: dict[str, int]


def number(value: float) -> str:
    """A length as PDF writes it: at most two decimals, no exponent."""
    text = f"{value:.2f}".rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


class TagCanvas(Canvas):  # type: ignore[misc]
    """Canvas with a structure tree.

    Everything drawn must lie between `begin`/`begin_artifact` and `end`. What is drawn inside of an open
    mark belongs to that mark: a paragraph inside of a figure tags nothing itself.
    """

    _code: list[str]

    def __init__(self, *args: Any, lang: str = "en", **kwargs: Any) -> None:
        register()
        kwargs.setdefault("initialFontName", SANS)
        super().__init__(*args, **kwargs)
        self.lang = lang
        self.root = Node("Document")
        self.links: list[tuple[Annotation, str]] = []
        """Link annotations with the text that describes them."""
        self.places: dict[str, Place] = {}
        self.bookmarks: dict[str, int] = {}
        self._open: list[Node] = [self.root]
        self._sections: list[int] = []
        self._outline: list[int] = []
        self._depth = 0
        self._next_mcid = 0
        self._annotations_here = 0
        self._encoded: dict[tuple[str, str], tuple[tuple[str, str], ...]] = {}
        self._later: list[tuple[int, str, Callable[[Numbering], str]]] = []

    # structure

    @property
    def current(self) -> Node:
        """The element that is open: new ones become its kids."""
        return self._open[-1]

    @property
    def inside(self) -> bool:
        """Whether a mark is open, so that nothing may open another one."""
        return self._depth > 0

    def add(self, role: str, **attributes: Any) -> Node:
        """A new kid of the open element."""
        if role not in ROLES:
            raise Defect(what=f"structure role {role!r}")
        node = Node(role, attributes)
        self.current.kids.append(node)
        return node

    @contextmanager
    def within(self, node: Node) -> Iterator[Node]:
        """Opens an element for what is drawn meanwhile."""
        self._open.append(node)
        try:
            yield node
        finally:
            self._open.pop()

    def open(self, role: str, **attributes: Any) -> Node:
        """Opens an element until `close`; for flowables, which cannot hold a context open."""
        node = self.add(role, **attributes)
        self._open.append(node)
        return node

    def close(self, role: str) -> None:
        """Closes the element that was opened last, which must have this role."""
        if self.current.role != role or len(self._open) == 1:
            raise Defect(what=f"closing {role} while {self.current.role} is open")
        self._open.pop()

    def heading(self, level: int) -> Node:
        """A heading in a section of its own; ends the sections of this level and below."""
        while self._sections and self._sections[-1] >= level:
            self.close("Sect")
            self._sections.pop()
        if level > (self._sections[-1] if self._sections else 0) + 1:
            raise Defect(what=f"a heading of level {level} without one of level {level - 1} above it")
        self.open("Sect")
        self._sections.append(level)
        return self.add(f"H{level}")

    # marks

    def begin(self, node: Node) -> None:
        """What follows is content of this element."""
        if self._depth:
            raise Defect(what="marked content inside marked content")
        self._code.append(f"/{node.role} <</MCID {self._next_mcid}>> BDC")
        node.kids.append(Mark(self._pageNumber - 1, self._next_mcid))
        self._next_mcid += 1
        self._depth = 1

    def begin_artifact(self, kind: str = "Layout") -> None:
        """What follows is no content: decoration (Layout, Background) or running text (Pagination)."""
        if self._depth:
            raise Defect(what="an artifact inside marked content")
        self._code.append(f"/Artifact <</Type /{kind}>> BDC")
        self._depth = 1

    def end(self) -> None:
        """Ends what `begin` or `begin_artifact` began."""
        self._code.append("EMC")
        self._depth -= 1

    @contextmanager
    def artifact(self, kind: str = "Layout") -> Iterator[None]:
        """`begin_artifact` for what is drawn meanwhile; nothing where a mark is open already."""
        if self._depth:
            yield
            return
        self.begin_artifact(kind)
        try:
            yield
        finally:
            self.end()

    # content

    def raw(self, code: str) -> None:
        """Appends content stream operators as they are."""
        self._code.append(code)

    def encode(self, font: str, text: str) -> tuple[tuple[str, str], ...]:
        """(font resource, escaped string) for each stretch of one subset font."""
        key = (font, text)
        found = self._encoded.get(key)
        if found is None:
            known = pdfmetrics.getFont(font)
            found = self._encoded[key] = tuple(
                (known.getSubsetInternalName(subset, self._doc), self._escape(part))
                for subset, part in known.splitString(text, self._doc)
            )
        return found

    def link(self, node: Node, target: str, box: tuple[float, float, float, float], contents: str) -> None:
        """A link annotation over `box` (in current coordinates), as an object of its Link element."""
        if target.startswith("#"):
            self.linkRect(contents, target[1:], box, relative=1)
        else:
            self.linkURL(target, box, relative=1)
        found = Annotation(self._pageNumber - 1, self._annotations_here)
        self._annotations_here += 1
        node.kids.append(found)
        self.links.append((found, contents))

    def bookmark(self, key: str, title: str, level: int, top: float) -> None:
        """A destination at height `top` (current coordinates), and its outline entry under the one it belongs to."""
        if key in self.bookmarks:
            raise Defect(what=f"two bookmarks named {key}")
        self.bookmarks[key] = self._pageNumber
        _, y = self.absolutePosition(0, top)
        self.bookmarkPage(key, fit="XYZ", left=0, top=round(y, 2), zoom=0)
        while self._outline and self._outline[-1] >= level:
            self._outline.pop()
        depth = len(self._outline)
        self._outline.append(level)
        self.addOutlineEntry(title, key, level=depth, closed=int(depth > 0))

    def remember(self, name: str, width: float, height: float) -> None:
        """Keeps the place of a box drawn at the origin, for a field that is added when the file is finished."""
        if name in self.places:
            raise Defect(what=f"two places named {name}")
        x, y = self.absolutePosition(0, 0)
        self.places[name] = Place(
            self._pageNumber - 1, (round(x, 2), round(y, 2), round(x + width, 2), round(y + height, 2))
        )

    def later(self, code: Callable[[Numbering], str]) -> None:
        """Operators that are written here once all pages are known."""
        token = f"% later {len(self._later)} %"
        self._code.append(token)
        self._later.append((self._pageNumber, token, code))

    def captured(self, draw: Callable[[], None]) -> str:
        """The operators that `draw` writes, as content of the mark in which they are put."""
        code, depth = self._code, self._depth
        self._code, self._depth = [], 1
        try:
            draw()
            return "\n".join(self._code)
        finally:
            self._code, self._depth = code, depth

    # reportlab's own hooks

    def showPage(self) -> None:  # noqa: N802 - reportlab names it
        """Ends the page."""
        if self._depth:
            raise Defect(what=f"page {self._pageNumber} ends inside marked content")
        super().showPage()
        self._next_mcid = self._annotations_here = 0

    def save(self) -> None:
        """Fills in what had to wait for the number of pages, and writes the file."""
        if len(self._code):
            self.showPage()
        pages = self._doc.Pages.pages
        numbering = Numbering(len(pages), self.bookmarks)
        for page, token, code in self._later:
            drawn = pages[page - 1]
            drawn.stream = drawn.stream.replace(token, code(numbering), 1)
        super().save()
