"""Tables of counts by sex, age, disability and the like, with small groups protected."""

from __future__ import annotations

from itertools import combinations

from reportlab.platypus import CondPageBreak, Flowable

from genderaudit.checklists.model.pack import Question
from genderaudit.reports.files.inline import Code, Content, Run
from genderaudit.reports.files.pages.ink import NONE
from genderaudit.reports.files.pages.paper import FEW, Paper
from genderaudit.reports.files.tables import Cell, CellContent, Column, Row, Table
from genderaudit.reports.model.data import TableShown
from genderaudit.reports.rules.tables import ALL

WITHHELD = "×"
"""Printed for a count that is withheld because another one could be worked out from it."""


def tables(paper: Paper) -> list[Flowable]:
    """Every table, never more than two axes at once."""
    if not paper.data.tables:
        return [paper.chapter("tables"), paper.body(paper.text("tables.none"))]
    story: list[Flowable] = [paper.chapter("tables"), paper.body(paper.text("tables.intro")), *_signs(paper)]
    for table in paper.data.tables:
        story += _table(paper, table)
    return story


def _signs(paper: Paper) -> list[Flowable]:
    shields = {state for table in paper.data.tables for state in table.hidden.values()}
    pairs: list[tuple[Content, Content]] = []
    limits = sorted({table.threshold for table in paper.data.tables if "small" in table.hidden.values()})
    pairs += [(Code(f"<{limit}"), paper.fill("tables.small", limit=Code(str(limit)))) for limit in limits]
    if "withheld" in shields:
        pairs.append((Code(WITHHELD), paper.text("tables.withheld")))
    pairs.append((NONE, paper.text("tables.unknown")))
    return paper.terms(pairs, indent=40)


def _table(paper: Paper, table: TableShown) -> list[Flowable]:
    question = paper.pack.questions[table.question].question
    title = [Code(question.id), Run("\u2002"), *paper.of_pack(f"items.{question.id}.label")]
    story: list[Flowable] = [CondPageBreak(150), paper.section(title)]
    count = len(table.axes)
    if count == 1:
        story.append(_one_axis(paper, table, question))
    elif count == 2:
        story.append(_two_axes(paper, table, question, (0, 1)))
    else:
        story += [_two_axes(paper, table, question, pair) for pair in combinations(range(count), 2)]
    if table.unknown:
        story.append(paper.small(paper.text("tables.blank")))
    return story


def _key(count: int, chosen: dict[int, str]) -> str:
    return "|".join(chosen.get(axis, ALL) for axis in range(count))


def _count(paper: Paper, table: TableShown, chosen: dict[int, str], *, bold: bool = False) -> Cell:
    key = _key(len(table.axes), chosen)
    number = paper.number("table_count", table.question, key, bold=bold or None)
    state = table.hidden.get(key)
    if state is not None:
        number = Code(f"<{table.threshold}" if state == "small" else WITHHELD)
    return Cell(number)


def _has_shares(paper: Paper, table: TableShown, axis: int) -> bool:
    """Whether shares of the total can be shown: nothing is hidden, and the total is twenty or more."""
    known = paper.pack.axis_of_code(paper.pack.questions[table.question].question)
    total = table.counts.get(_key(len(table.axes), {}), 0)
    return not table.hidden and total >= FEW and all(code in known for code in table.axes[axis])


def _share(paper: Paper, table: TableShown, code: str) -> list[Run]:
    if paper.numbers.compute("table_percent", (table.question, code)) is None:
        return [Run(NONE)]
    return paper.percent("table_percent", table.question, code, places=1)


def _one_axis(paper: Paper, table: TableShown, question: Question) -> Table:
    shared = _has_shares(paper, table, 0)
    rows: list[Row] = []
    for code in table.axes[0]:
        row: list[CellContent] = [paper.choice(question.axes[0], code), _count(paper, table, {0: code})]
        rows.append([*row, _share(paper, table, code)] if shared else row)
    last: list[CellContent] = [Cell(paper.text("tables.total"), bold=True), _count(paper, table, {}, bold=True)]
    rows.append([*last, ""] if shared else last)
    columns = [Column("", 0.5), Column(paper.text("head.count"), 0.25, "end")]
    columns += [Column(paper.text("head.share"), 0.25, "end")] if shared else []
    return Table(columns, rows, paper.theme, summary=paper.text("chapter.tables"), zebra=False)


def _two_axes(paper: Paper, table: TableShown, question: Question, axes: tuple[int, int]) -> Table:
    down, across = axes
    if len(table.axes[across]) > len(table.axes[down]):
        down, across = across, down
    shared = len(table.axes) == 2 and _has_shares(paper, table, down)
    rows: list[Row] = []
    for code in table.axes[down]:
        cells: list[CellContent] = [_count(paper, table, {down: code, across: other}) for other in table.axes[across]]
        row: list[CellContent] = [
            paper.choice(question.axes[down], code),
            *cells,
            _count(paper, table, {down: code}, bold=True),
        ]
        rows.append([*row, _share(paper, table, code)] if shared else row)
    feet: list[CellContent] = [_count(paper, table, {across: other}, bold=True) for other in table.axes[across]]
    last: list[CellContent] = [Cell(paper.text("tables.total"), bold=True), *feet, _count(paper, table, {}, bold=True)]
    rows.append([*last, ""] if shared else last)
    columns = [
        Column("", 1.8),
        *(Column(paper.choice(question.axes[across], other), 1.2, "end") for other in table.axes[across]),
        Column(paper.text("tables.total"), 1.0, "end"),
        *([Column(paper.text("head.share"), 1.0, "end")] if shared else []),
    ]
    return Table(columns, rows, paper.theme, summary=paper.text("chapter.tables"), zebra=False)
