"""Tagged tables: header rows repeat, long rows split, columns run from right to left in Arabic."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from reportlab.platypus import Flowable

from genderaudit.domain.errors import Defect
from genderaudit.reports.files.blocks import draw_rule, fill_box
from genderaudit.reports.files.inline import Align, Content, Run, TextStyle
from genderaudit.reports.files.prose import Prose
from genderaudit.reports.files.shapes import draw_band_shape
from genderaudit.reports.files.tagging import Node, TagCanvas
from genderaudit.reports.files.theme import BANDS, INK, LINE, WASH, BandName, Theme

_PAD_X, _PAD_Y = 5.0, 3.6
_SHAPE_ROOM = 13.0
"""Before the words of a rated cell, for its shape."""


@dataclass(frozen=True)
class Column:
    """A column: its title, its share of the width, and where its cells align."""

    title: Content
    share: float = 1.0
    align: Align = "start"


@dataclass(frozen=True)
class Cell:
    """A cell with a look of its own. A `band` colours its ground; the words must say what the colour says."""

    content: Content
    band: BandName | None = None
    solid: bool = False
    """The band's full colour instead of its wash."""
    bold: bool = False
    align: Align | None = None
    lang: str | None = None


CellContent = Content | Cell
Row = Sequence[CellContent]


@dataclass(eq=False)
class _CellBox:
    """A cell while it is set: its text, and the element that its parts share."""

    prose: Prose | None
    cell: Cell
    header: bool
    node: Node | None = None
    origin: _CellBox | None = None

    def element(self, canvas: TagCanvas) -> Node:
        if self.origin is not None:
            return self.origin.element(canvas)
        if self.node is None:
            self.node = canvas.add("TH", Scope="Row") if self.header else canvas.add("TD")
            if self.cell.lang and self.cell.lang != canvas.lang:
                self.node.attributes["Lang"] = self.cell.lang
        return self.node


@dataclass(eq=False)
class _RowBox:
    cells: list[_CellBox]
    striped: bool
    height: float = 0.0
    measured_for: float = 0.0
    shared: list[Node] = field(default_factory=list)
    """Its TR, once a part is drawn."""
    continued: bool = False


class Table(Flowable):  # type: ignore[misc]
    """A table of `rows` under `columns`. Every row has one cell for each column.

    `row_headers` makes the first cell of each row its header. `summary` says for screen readers what the table shows.
    A `caption` is drawn above and belongs to the table.
    """

    def __init__(
        self,
        columns: Sequence[Column],
        rows: Sequence[Row],
        theme: Theme,
        *,
        caption: Content = "",
        summary: str = "",
        row_headers: bool = True,
        zebra: bool = True,
        style: TextStyle | None = None,
    ) -> None:
        super().__init__()
        if any(len(row) != len(columns) for row in rows):
            raise Defect(what="a table row with more or fewer cells than columns")
        self.columns, self.theme, self.summary = list(columns), theme, summary
        self._style = style or theme.cell
        self._heads = [
            Prose(column.title, replace(theme.cell_head, align=column.align), theme.lang, role="") for column in columns
        ]
        self._rows = [self._row(row, row_headers, zebra and place % 2 == 1) for place, row in enumerate(rows)]
        self._caption = Prose(caption, theme.caption, theme.lang, role="Caption") if caption else None
        self._tree: list[Node] = []
        self._head_height = 0.0
        self.spaceBefore, self.spaceAfter = 4, 12

    def _row(self, row: Row, row_headers: bool, striped: bool) -> _RowBox:
        boxes = []
        for place, (content, column) in enumerate(zip(row, self.columns, strict=True)):
            cell = content if isinstance(content, Cell) else Cell(content)
            style = self._style
            align = cell.align or column.align
            colour = BANDS[cell.band].ink if cell.band and cell.solid else style.colour
            indent = _SHAPE_ROOM if cell.band and align == "start" else 0.0
            if (align, colour, cell.bold, indent) != (style.align, style.colour, style.bold, style.indent):
                style = replace(style, align=align, colour=colour, bold=style.bold or cell.bold, indent=indent)
            lang = cell.lang or self.theme.lang
            boxes.append(_CellBox(Prose(cell.content, style, lang, role=""), cell, row_headers and place == 0))
        return _RowBox(boxes, striped)

    # measuring

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Sets all cells at the widths that their columns' shares give them."""
        self.width = width
        whole = sum(column.share for column in self.columns)
        self._widths = [width * column.share / whole for column in self.columns]
        self._head_height = self._tallest(self._heads)
        for row in self._rows:
            if row.measured_for != width:
                row.height, row.measured_for = self._tallest([box.prose for box in row.cells]), width
        self._caption_height = self._caption_room(width)
        self.height = self._caption_height + self._head_height + sum(row.height for row in self._rows)
        return width, self.height

    def _caption_room(self, width: float) -> float:
        if self._caption is None:
            return 0.0
        return self._caption.wrap(width)[1] + self.theme.caption.after

    def _tallest(self, cells: Sequence[Prose | None]) -> float:
        heights = [
            prose.wrap(width - 2 * _PAD_X)[1]
            for prose, width in zip(cells, self._widths, strict=True)
            if prose is not None
        ]
        return max(heights, default=0.0) + 2 * _PAD_Y

    def split(self, width: float, height: float) -> list[Flowable]:
        """Whole rows as far as they fit; a row taller than a third of a page is split itself."""
        self.wrap(width, height)
        used = self._caption_height + self._head_height
        for place, row in enumerate(self._rows):
            if used + row.height > height + 0.01:
                return self._split_at(place, height - used, first=place == 0)
            used += row.height
        return [self]

    def _split_at(self, place: int, room: float, *, first: bool) -> list[Flowable]:
        row = self._rows[place]
        least = 2 * (_PAD_Y + self._style.leading)
        if room > least and row.height > _TALL:
            upper, lower = self._cut(row, room)
            return [
                self._part([*self._rows[:place], upper], captioned=True),
                self._part([lower, *self._rows[place + 1 :]], captioned=False),
            ]
        if place == len(self._rows) - 1 and place > 3:
            place -= 1  # no row alone under a repeated header
        # two rows that were kept together for the next page must not be parted on this one
        pair = len(self._rows) == 2 and sum(each.height for each in self._rows) <= 2 * _TALL
        if first or (place < 2 and (pair or not self._continues)):
            return []
        return [self._part(self._rows[:place], captioned=True), self._part(self._rows[place:], captioned=False)]

    def _cut(self, row: _RowBox, room: float) -> tuple[_RowBox, _RowBox]:
        upper: list[_CellBox] = []
        lower: list[_CellBox] = []
        for box in row.cells:
            above, below = box.prose.cut(room - 2 * _PAD_Y) if box.prose is not None else (None, None)
            origin = box.origin or box
            upper.append(_CellBox(above, box.cell, box.header, origin=origin))
            lower.append(_CellBox(below, box.cell, box.header, origin=origin))
        return _RowBox(upper, row.striped, shared=row.shared), _RowBox(
            lower, row.striped, shared=row.shared, continued=True
        )

    def _part(self, rows: list[_RowBox], *, captioned: bool) -> Table:
        part = Table(self.columns, [], self.theme, summary=self.summary, style=self._style)
        part._rows = rows
        part._caption = self._caption if captioned else None
        part._heads, part._tree = self._heads, self._tree
        part._continues = self._continues or not captioned
        return part

    _continues = False

    # drawing

    def draw(self) -> None:
        """Draws caption, header and rows; the repeated header of a later part is an artifact."""
        canvas: TagCanvas = self.canv
        if not self._tree:
            self._tree.append(canvas.add("Table", **({"Summary": self.summary} if self.summary else {})))
        with canvas.within(self._tree[0]):
            top = self.height
            if self._caption is not None:
                self._caption.paint(canvas, 0, top)
            top -= self._caption_height
            self._draw_grounds(canvas, top)
            self._draw_head(canvas, top)
            top -= self._head_height
            for row in self._rows:
                self._draw_row(canvas, row, top)
                top -= row.height

    def _lefts(self) -> list[float]:
        """Left edges of the columns in logical order; the first column is the rightmost in Arabic."""
        lefts: list[float] = []
        used = 0.0
        for width in self._widths:
            lefts.append(self.width - used - width if self.theme.rtl else used)
            used += width
        return lefts

    def _draw_grounds(self, canvas: TagCanvas, top: float) -> None:
        with canvas.artifact():
            fill_box(canvas, "#dfebeb", 0, top - self._head_height, self.width, self._head_height)
            y = top - self._head_height
            for row in self._rows:
                self._draw_ground(canvas, row, y - row.height)
                y -= row.height
            y = top - self._head_height
            draw_rule(canvas, INK, 0, y, self.width, 0.9)
            for row in self._rows:
                y -= row.height
                draw_rule(canvas, LINE, 0, y, self.width, 0.5)

    def _draw_ground(self, canvas: TagCanvas, row: _RowBox, y: float) -> None:
        if row.striped:
            fill_box(canvas, WASH, 0, y, self.width, row.height)
        for box, left, width in zip(row.cells, self._lefts(), self._widths, strict=True):
            if box.cell.band:
                band = BANDS[box.cell.band]
                fill_box(canvas, band.fill if box.cell.solid else band.wash, left, y, width, row.height)
                if box.prose is not None and box.prose.style.indent and not row.continued:
                    x = left + width - _PAD_X - 4 if self.theme.rtl else left + _PAD_X + 4
                    middle = y + row.height - _PAD_Y - self._style.leading * 0.5
                    draw_band_shape(canvas, box.cell.band, x, middle, 6.4, on_fill=box.cell.solid)

    def _draw_head(self, canvas: TagCanvas, top: float) -> None:
        if self._continues:
            with canvas.artifact("Pagination"):
                self._paint_heads(canvas, top, tagged=False)
        else:
            with canvas.within(canvas.add("TR")):
                self._paint_heads(canvas, top, tagged=True)

    def _paint_heads(self, canvas: TagCanvas, top: float, *, tagged: bool) -> None:
        for prose, left, width in zip(self._heads, self._lefts(), self._widths, strict=True):
            prose.wrap(width - 2 * _PAD_X)
            if tagged:
                with canvas.within(canvas.add("TH", Scope="Column")):
                    prose.paint(canvas, left + _PAD_X, top - _PAD_Y)
            else:
                prose.paint(canvas, left + _PAD_X, top - _PAD_Y)

    def _draw_row(self, canvas: TagCanvas, row: _RowBox, top: float) -> None:
        if not row.shared:
            row.shared.append(canvas.add("TR"))
        with canvas.within(row.shared[0]):
            for box, left in zip(row.cells, self._lefts(), strict=True):
                node = box.element(canvas)
                if box.prose is not None:
                    with canvas.within(node):
                        box.prose.paint(canvas, left + _PAD_X, top - _PAD_Y)


_TALL = 220.0
"""Rows up to this height (points) move to the next page whole."""


def key_values(
    pairs: Sequence[tuple[Content, CellContent]], theme: Theme, *, titles: tuple[str, str], share: float = 0.3
) -> Table:
    """A table of two columns: what, and its value."""
    columns = [Column(titles[0], share), Column(titles[1], 1 - share)]
    rows: list[Row] = [
        [Cell([Run(text) if isinstance(text, str) else text for text in _parts(key)], bold=True), value]
        for key, value in pairs
    ]
    return Table(columns, rows, theme, zebra=False)


def _parts(content: Content) -> Sequence[str | Run]:
    return [content] if isinstance(content, str | Run) else content
