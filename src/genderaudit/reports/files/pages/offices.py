"""The risks of several offices in one report: side by side, each by its own matrix, never averaged."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import islice

from reportlab.platypus import Flowable

from genderaudit.reports.files.inline import Code, Foreign, Run
from genderaudit.reports.files.pages.ink import Ink, quiet
from genderaudit.reports.files.pages.riskpaper import RiskPaper, band_look
from genderaudit.reports.files.tables import Cell, CellContent, Column, Row, Table
from genderaudit.risks import RegisterRow

Offices = Mapping[str, RiskPaper]
"""Every register by its label, such as `O-01`."""
_COUNTS = ("above_appetite", "flagged", "overdue", "inconsistent")


def offices_front(ink: Ink, offices: Offices, most: int) -> list[Flowable]:
    """Open risks by office, and the gravest of all, `most` of them."""
    if not offices:
        return []
    summary = ink.text("register.offices.counts")
    story: list[Flowable] = [_counts(ink, offices, summary)]
    gravest = list(islice((pair for pair in _merged(offices) if pair[1].score), most))
    if gravest:
        first = next(iter(offices.values()))
        lines = [paper.risk_line(row) for paper, row in gravest]
        title = ink.text("register.gravest")
        story += [
            Table(first.risk_columns(), lines, ink.theme, caption=title, summary=title, zebra=False),
        ]
    return story


def _counts(ink: Ink, offices: Offices, summary: str) -> Table:
    rows: list[Row] = []
    for label, paper in offices.items():
        rows.append(
            [
                Code(label, bold=True),
                [Foreign(paper.data.office), Run("\n"), *quiet(ink.date(paper.data.made_at.date()))],
                paper.number("open_count"),
                *(paper.number("open_count", name) for name in _COUNTS),
            ]
        )
    if len(offices) > 1:
        rows.append(
            [
                Cell(ink.text("tables.total"), bold=True),
                "",
                ink.number("sum_over_registers", "open_count", bold=True),
                *(ink.number("sum_over_registers", "open_count", name, bold=True) for name in _COUNTS),
            ]
        )
    columns = [Column(ink.text("head.source"), 0.11), Column(ink.text("head.office"), 0.27)]
    columns += [
        Column(ink.text(f"register.figure.{name}"), (0.62 / (len(_COUNTS) + 1)), "end") for name in ("open", *_COUNTS)
    ]
    return Table(columns, rows, ink.theme, caption=summary, summary=summary, zebra=False)


def offices_body(ink: Ink, offices: Offices) -> list[Flowable]:
    """The merged register: by band, on one matrix where all offices use the same, and as a list."""
    if not offices:
        return []
    story: list[Flowable] = [ink.chapter("offices"), ink.intro(ink.text("register.offices.intro"))]
    refs = {paper.scheme.ref.model_dump_json() for paper in offices.values()}
    if len(refs) == 1:
        story += [_by_band(ink, offices), *_matrix(ink, offices)]
    else:
        story.append(ink.body(ink.text("register.offices.other_matrices")))
    merged = _merged(offices)
    if not merged:
        return [*story, ink.body(ink.text("register.empty"))]
    first = next(iter(offices.values()))
    lines = [paper.risk_line(row) for paper, row in merged]
    title = ink.text("register.offices.list")
    return [
        *story,
        ink.section(title),
        Table(first.risk_columns(), lines, ink.theme, summary=title, zebra=False),
    ]


def _by_band(ink: Ink, offices: Offices) -> Table:
    first = next(iter(offices.values()))
    codes = [one.code for one in reversed(first.scheme.bands)]
    rows: list[Row] = [
        [
            Code(label, bold=True),
            Foreign(paper.data.office),
            *(paper.number("risk_count", "band", code) for code in codes),
        ]
        for label, paper in offices.items()
    ]
    if len(offices) > 1:
        totals: list[CellContent] = [
            Cell(ink.number("sum_over_registers", "risk_count", "band", code, bold=True), band_look(first.scheme, code))
            for code in codes
        ]
        rows.append([Cell(ink.text("tables.total"), bold=True), "", *totals])
    columns = [Column(ink.text("head.source"), 0.11), Column(ink.text("head.office"), 0.29)]
    columns += [Column(first.band_name(code), 0.6 / len(codes), "end") for code in codes]
    title = ink.text("register.by_band")
    return Table(columns, rows, ink.theme, caption=title, summary=title, zebra=False)


def _matrix(ink: Ink, offices: Offices) -> list[Flowable]:
    """All open risks of all offices on the matrix that they share, as they stand today."""
    first = next(iter(offices.values()))
    size = first.scheme.matrix.size
    rows: list[Row] = []
    for likelihood in range(size, 0, -1):
        cells: list[CellContent] = []
        for impact in range(1, size + 1):
            inside = [
                f"{label}/{one}"
                for label, paper in offices.items()
                for one in paper.numbers.in_cell("current", likelihood, impact)
            ]
            look = band_look(first.scheme, first.numbers.grid.bands[likelihood, impact, True])
            if not inside:
                cells.append(Cell([Run(" ")], look))
                continue
            place = (str(likelihood), str(impact))
            count = ink.number("sum_over_registers", "cell_count", "current", *place, bold=True)
            cells.append(Cell([count, Run("\n"), *quiet(ink.codes(inside), 6.4)], look))
        head = [Code(str(likelihood), bold=True), Run("  "), Run(first.label_of(f"likelihood.{likelihood}"))]
        rows.append([head, *cells])
    columns = [Column(ink.text("register.head.likelihood_impact"), 0.2)]
    columns += [Column(Code(str(impact)), 0.8 / size) for impact in range(1, size + 1)]
    title = ink.text("register.matrix.current")
    return [ink.section(title), Table(columns, rows, ink.theme, summary=title, zebra=False)]


def _merged(offices: Offices) -> list[tuple[RiskPaper, RegisterRow]]:
    """Every open risk with its register, the highest band of its own matrix first."""
    every = [(paper, row) for paper in offices.values() for row in paper.numbers.open_rows]

    def gravity(pair: tuple[RiskPaper, RegisterRow]) -> tuple[bool, float, int]:
        paper, row = pair
        grid = paper.numbers.grid
        rank = grid.ranks.get(row.band, 0) / max(len(grid.ranks) - 1, 1)
        return (row.score is None, -rank, -(row.score.value if row.score else 0))

    return sorted(every, key=gravity)
