"""The blocks that a page is composed of: title block, panels, lists, table of contents, places for signatures."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from reportlab.platypus import Flowable

from genderaudit.reports.files.inline import Content, Run, TextStyle, colour_operator, plain_text
from genderaudit.reports.files.prose import Heading, Prose
from genderaudit.reports.files.tagging import Node, Numbering, TagCanvas, number
from genderaudit.reports.files.theme import ACCENT, BANDS, INK, LINE, PAGE, WASH, BandName, Theme


def fill_box(canvas: TagCanvas, colour: str, x: float, y: float, width: float, height: float) -> None:
    """A filled rectangle, in whatever mark is open."""
    canvas.raw(f"{colour_operator(colour)} {number(x)} {number(y)} {number(width)} {number(height)} re f")


def draw_rule(canvas: TagCanvas, colour: str, x: float, y: float, width: float, thickness: float = 0.6) -> None:
    """A horizontal rule from (x, y) to the right."""
    fill_box(canvas, colour, x, y - thickness / 2, width, thickness)


class Open(Flowable):  # type: ignore[misc]
    """Opens a structure element for the flowables up to `Close`; takes no room."""

    def __init__(self, role: str, **attributes: Any) -> None:
        super().__init__()
        self.role, self.attributes = role, attributes
        self.keepWithNext = True

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """No room."""
        return 0, 0

    def draw(self) -> None:
        """Opens the element."""
        self.canv.open(self.role, **self.attributes)


class Close(Flowable):  # type: ignore[misc]
    """Closes what `Open` opened."""

    def __init__(self, role: str) -> None:
        super().__init__()
        self.role = role

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """No room."""
        return 0, 0

    def draw(self) -> None:
        """Closes the element."""
        self.canv.close(self.role)


class Rule(Flowable):  # type: ignore[misc]
    """A hairline across the column."""

    def __init__(self, colour: str = LINE, thickness: float = 0.6, before: float = 4, after: float = 6) -> None:
        super().__init__()
        self.colour, self.thickness = colour, thickness
        self.spaceBefore, self.spaceAfter = before, after

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The column's width."""
        self.width, self.height = width, self.thickness
        return width, self.thickness

    def draw(self) -> None:
        """Draws the rule."""
        with self.canv.artifact():
            draw_rule(self.canv, self.colour, 0, self.thickness / 2, self.width, self.thickness)


class Stack(Flowable, ABC):  # type: ignore[misc]
    """Flowables one below the other inside of padding; the ground for panels and title blocks."""

    padding: tuple[float, float, float, float] = (0, 0, 0, 0)
    """Left, top, right, bottom in points."""

    def __init__(self, children: Sequence[Flowable]) -> None:
        super().__init__()
        self.children = list(children)
        self._heights: list[float] = []

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """All children at the width that padding leaves."""
        left, top, right, bottom = self.padding
        self._heights = [child.wrap(width - left - right, height)[1] for child in self.children]
        self.width = width
        self.height = top + bottom + sum(self._heights) + sum(self._gaps())
        return width, self.height

    def _gaps(self) -> list[float]:
        pairs = zip(self.children, self.children[1:], strict=False)
        return [max(above.getSpaceAfter(), below.getSpaceBefore()) for above, below in pairs] + [0.0] * bool(
            self.children
        )

    def split(self, width: float, height: float) -> list[Flowable]:
        """Splits between children, or inside of the child that the page's end meets."""
        self.wrap(width, height)
        left, top, right, bottom = self.padding
        used = top + bottom
        for place, (tall, gap) in enumerate(zip(self._heights, self._gaps(), strict=True)):
            if used + tall > height:
                parts = self.children[place].split(width - left - right, height - used)
                upper, lower = (parts[:1], parts[1:]) if len(parts) > 1 else ([], self.children[place : place + 1])
                above = [*self.children[:place], *upper]
                return [self._like(above), self._like([*lower, *self.children[place + 1 :]])] if above else []
            used += tall + gap
        return [self]

    @abstractmethod
    def _like(self, children: Sequence[Flowable]) -> Stack:
        """One of the same kind and look, with other children."""

    def draw(self) -> None:
        """The ground as an artifact, then the children."""
        with self.canv.artifact():
            self.draw_ground(self.canv)
        left, top, _, _ = self.padding
        y = self.height - top
        for child, tall, gap in zip(self.children, self._heights, self._gaps(), strict=True):
            child.drawOn(self.canv, left, y - tall)
            y -= tall + gap

    def draw_ground(self, canvas: TagCanvas) -> None:
        """What lies under the children."""


class TitleBlock(Stack):
    """The band across the top of the front page, as tall as what it holds. Its children are set in light colours."""

    padding = (0, 0, 0, 34)

    def _like(self, children: Sequence[Flowable]) -> Stack:
        return TitleBlock(children)

    def draw_ground(self, canvas: TagCanvas) -> None:
        """From the block's foot to the page's upper edge, over the full width."""
        x, y = canvas.absolutePosition(0, 0)
        fill_box(canvas, INK, -x, 0, PAGE[0], PAGE[1] - y)
        fill_box(canvas, ACCENT, -x, 0, PAGE[0], 5)

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab names it
        """Room below the band."""
        return 22.0


class Panel(Stack):
    """A washed box with a bar at its start side: key messages, notes, limits."""

    def __init__(self, children: Sequence[Flowable], theme: Theme, band: BandName | None = None) -> None:
        super().__init__(children)
        self.theme, self.band = theme, band
        self.padding = (12, 10, 16, 10) if theme.rtl else (16, 10, 12, 10)
        self.spaceBefore, self.spaceAfter = 6, 10

    def _like(self, children: Sequence[Flowable]) -> Stack:
        return Panel(children, self.theme, self.band)

    def draw_ground(self, canvas: TagCanvas) -> None:
        """The wash and the bar."""
        look = BANDS[self.band] if self.band else None
        fill_box(canvas, look.wash if look else WASH, 0, 0, self.width, self.height)
        fill_box(canvas, look.fill if look else ACCENT, self.width - 4 if self.theme.rtl else 0, 0, 4, self.height)


class ListItem(Flowable):  # type: ignore[misc]
    """One item of a list: its label at the start side, its body beside it. Needs an open `L`."""

    def __init__(self, label: Content, body: Content, style: TextStyle, theme: Theme, *, indent: float = 16) -> None:
        super().__init__()
        self.label = Prose(label, style, theme.lang, role="")
        self.body = Prose(body, style, theme.lang, role="")
        self.theme, self.indent = theme, indent
        self._node: Node | None = None
        self._first = True

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """The body's height."""
        self.label.wrap(self.indent - 4)
        _, self.height = self.body.wrap(width - self.indent)
        self.width = width
        return width, self.height

    def getSpaceAfter(self) -> float:  # noqa: N802 - reportlab names it
        """Half of a paragraph's."""
        return self.body.style.after / 2

    def split(self, width: float, height: float) -> list[Flowable]:
        """Splits the body; the label stays with its first part."""
        self.wrap(width, height)
        parts = self.body.split(width - self.indent, height)
        if len(parts) < 2:
            return parts and [self]
        items: list[Flowable] = []
        shared: list[Node] = []
        for place, body in enumerate(parts):
            item = _ItemPart(self, body, shared, first=place == 0)
            items.append(item)
        return items

    def draw(self) -> None:
        """Draws label and body."""
        self.paint_parts(self.body, [], first=True, canvas=self.canv, width=self.width, height=self.height)

    def paint_parts(
        self, body: Prose, shared: list[Node], *, first: bool, canvas: TagCanvas, width: float, height: float
    ) -> None:
        """Draws a part; `shared` holds LBody once the first part has made it."""
        if first:
            item = canvas.add("LI")
            with canvas.within(item):
                with canvas.within(canvas.add("Lbl")):
                    self.label.paint(canvas, width - self.indent + 4 if self.theme.rtl else 0, height)
                shared.append(canvas.add("LBody"))
        with canvas.within(shared[0]):
            body.paint(canvas, 0 if self.theme.rtl else self.indent, height)


class _ItemPart(Flowable):  # type: ignore[misc]
    def __init__(self, whole: ListItem, body: Prose, shared: list[Node], *, first: bool) -> None:
        super().__init__()
        self.whole, self.body, self.shared, self.first = whole, body, shared, first
        self.spaceAfter = whole.getSpaceAfter()

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        _, self.height = self.body.wrap(width - self.whole.indent)
        self.width = width
        return width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        parts = self.body.split(width - self.whole.indent, height)
        if len(parts) < 2:
            return parts and [self]
        return [
            _ItemPart(self.whole, body, self.shared, first=self.first and place == 0)
            for place, body in enumerate(parts)
        ]

    def draw(self) -> None:
        self.whole.paint_parts(
            self.body, self.shared, first=self.first, canvas=self.canv, width=self.width, height=self.height
        )


def bullet_list(items: Iterable[Content], theme: Theme, style: TextStyle | None = None) -> list[Flowable]:
    """A list with bullets."""
    used = style or theme.body
    return [
        Open("L", ListNumbering="Disc"),
        *(ListItem(Run("•", colour=ACCENT), item, used, theme) for item in items),
        Close("L"),
    ]


def numbered_list(items: Iterable[Content], theme: Theme, style: TextStyle | None = None) -> list[Flowable]:
    """A list numbered from 1."""
    used = style or theme.body
    labelled = (
        ListItem(Run(f"{place}.", bold=True), item, used, theme, indent=22) for place, item in enumerate(items, 1)
    )
    return [Open("L", ListNumbering="Decimal"), *labelled, Close("L")]


class Places(Flowable):  # type: ignore[misc]
    """Empty framed boxes side by side, each under its title, that the finished file puts fields into.

    `places`: (name of the field, title), such as ("Preparer", "Prepared by"). Three in a row at most; more are wrapped.
    """

    _GAP = 14.0
    _ROW = 3

    def __init__(self, places: Sequence[tuple[str, Content]], theme: Theme, height: float = 72) -> None:
        super().__init__()
        self.names = [name for name, _ in places]
        self.titles = [Prose(title, theme.label, theme.lang) for _, title in places]
        self.theme, self.box_height = theme, height
        self.spaceBefore, self.spaceAfter = 4, 8

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Boxes of equal width in as many rows as they need."""
        columns = min(max(len(self.names), 2), self._ROW)
        self.width = width
        self._box = (width - self._GAP * (columns - 1)) / columns
        titles = max((title.wrap(self._box)[1] for title in self.titles), default=0.0)
        self._row_height = titles + 3 + self.box_height
        rows = -(-len(self.names) // columns)
        self._columns, self._title_height = columns, titles
        self.height = rows * self._row_height + (rows - 1) * self._GAP
        return width, self.height

    def draw(self) -> None:
        """Draws titles and frames, and remembers the boxes."""
        canvas: TagCanvas = self.canv
        for place, (name, title) in enumerate(zip(self.names, self.titles, strict=True)):
            row, column = divmod(place, self._columns)
            x = column * (self._box + self._GAP)
            left = self.width - x - self._box if self.theme.rtl else x
            top = self.height - row * (self._row_height + self._GAP)
            title.paint(canvas, left, top)
            self._draw_box(canvas, name, left, top - self._row_height)

    def _draw_box(self, canvas: TagCanvas, name: str, left: float, bottom: float) -> None:
        canvas.saveState()
        canvas.translate(left, bottom)
        edge = f"0.4 0.4 {number(self._box - 0.8)} {number(self.box_height - 0.8)} re S"
        with canvas.artifact():
            canvas.raw(f"{colour_operator(LINE, 'RG')} 0.8 w {edge}")
        canvas.remember(name, self._box, self.box_height)
        canvas.restoreState()


class Contents(Flowable):  # type: ignore[misc]
    """Where the table of contents goes; `document.typeset` replaces it by one line for each heading."""

    def __init__(self, theme: Theme, levels: tuple[int, ...] = (1, 2)) -> None:
        super().__init__()
        self.theme, self.levels = theme, levels

    def lines(self, headings: Sequence[Heading]) -> list[Flowable]:
        """One line for each heading of the wanted levels."""
        wanted = [heading for heading in headings if heading.listed and heading.level in self.levels]
        return [Open("TOC"), *(ContentsLine(heading, self.theme, min(self.levels)) for heading in wanted), Close("TOC")]


class ContentsLine(Flowable):  # type: ignore[misc]
    """A heading's text, a dotted leader and its page, all one link."""

    _NUMBER_WIDTH = 30.0

    def __init__(self, heading: Heading, theme: Theme, top_level: int) -> None:
        super().__init__()
        self.depth = heading.level - top_level
        style = TextStyle(
            size=10 if self.depth == 0 else 9.2, leading=theme.body.leading + 2, bold=self.depth == 0, colour=INK
        )
        self.text = Prose(
            [Run(run.text, isolate=run.isolate, lang=run.lang) for run in heading.runs], style, theme.lang, role=""
        )
        self.key, self.theme, self.style = heading.key, theme, style

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As tall as the text."""
        self.indent = 14.0 * self.depth
        _, self.height = self.text.wrap(width - self.indent - self._NUMBER_WIDTH)
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Draws the line; the page is filled in when all pages are known."""
        canvas: TagCanvas = self.canv
        rtl = self.theme.rtl
        words = plain_text(self.text.runs)
        link = Node("Link", {"Alt": words})
        canvas.add("TOCI").kids.append(Node("Reference", kids=[link]))
        canvas.begin(link)
        self.text.paint(canvas, self._NUMBER_WIDTH if rtl else self.indent, self.height)
        canvas.later(lambda numbering: canvas.captured(lambda: self._page(canvas, numbering)))
        canvas.end()
        canvas.link(link, f"#{self.key}", (0, 0, self.width, self.height), words)
        with canvas.artifact():
            left = self._NUMBER_WIDTH if rtl else self.indent
            draw_rule(canvas, LINE, left, 1.2, self.width - self.indent - self._NUMBER_WIDTH, 0.4)

    def _page(self, canvas: TagCanvas, numbering: Numbering) -> None:
        style = replace(self.style, align="end")
        page = Prose(Run(str(numbering.page_of[self.key]), isolate="ltr"), style, self.theme.lang)
        page.wrap(self._NUMBER_WIDTH)
        page.paint(canvas, 0 if self.theme.rtl else self.width - self._NUMBER_WIDTH, self.style.leading)
