"""What the pages of a risk register write with: its numbers, its bands with their looks, the words of groups."""

from __future__ import annotations

from reportlab.platypus import Flowable

from genderaudit.reports.files.inline import Code, Foreign, Run
from genderaudit.reports.files.pages.ink import NONE, Ink, quiet
from genderaudit.reports.files.tables import Cell, Column, Row, Table
from genderaudit.reports.files.theme import BandName
from genderaudit.reports.model.numbers import NumberRegister
from genderaudit.reports.model.register import NOT_NAMED, RegisterData
from genderaudit.reports.rules.register import RegisterNumbers, band_of
from genderaudit.risks import Gridded, RegisterRow, band_words, group_words, label_words
from genderaudit.risks.model.risk import Stage
from genderaudit.risks.model.scheme import Scheme

_LOOKS: tuple[BandName, ...] = ("good", "info", "poor", "bad")


def band_look(scheme: Scheme, band: str) -> BandName:
    """The look of a band: its place in its matrix, from low to high, on four looks."""
    codes = [one.code for one in scheme.bands]
    if band not in codes:
        return "none"
    return _LOOKS[round(codes.index(band) * (len(_LOOKS) - 1) / (len(codes) - 1))]


class RiskPaper(Ink):
    """Words and numbers of one register; inside of a compiled report its numbers are asked for as its source's."""

    def __init__(
        self,
        data: RegisterData,
        numbers: RegisterNumbers,
        register: NumberRegister,
        *,
        language: str = "",
        source: str = "",
    ) -> None:
        super().__init__(language or data.language, register)
        self.data, self.numbers = data, numbers
        self.scheme = numbers.grid.scheme
        self.source = source
        """The label of this register inside of a compiled report, such as `O-01`."""

    def number(
        self,
        rule: str,
        *args: str,
        places: int = 0,
        bold: bool | None = None,
        none: str = NONE,
        size: float | None = None,
    ) -> Run:
        """A number of this register."""
        if self.source:
            return super().number(
                "source_number", self.source, rule, *args, places=places, bold=bold, none=none, size=size
            )
        return super().number(rule, *args, places=places, bold=bold, none=none, size=size)

    def say(self, key: str, **facts: object) -> str:
        """A text of the register's pages."""
        return self.text(f"register.{key}", **facts)

    def of_risks(self, key: str) -> str:
        """A word of the risks room, such as `stages.current`."""
        return self.words(f"risks.{key}")

    def group(self, code: str) -> str:
        """A group in words; one that it is unsafe to name is only called that."""
        if code.startswith(NOT_NAMED):
            return self.say("not_named")
        return group_words(code, self.language)

    def groups(self, codes: tuple[str, ...]) -> list[Run]:
        """Groups in one line."""
        return self.joined(dict.fromkeys(self.group(code) for code in codes))

    def label_of(self, key: str) -> str:
        """The label of a level of the matrix in use, such as `people.5`."""
        return label_words(self.scheme, key, self.language)

    # bands

    def band_name(self, band: str, scheme: Scheme | None = None) -> str:
        """A band in words."""
        return band_words(scheme or self.scheme, band, self.language) if band else self.of_risks("unrated")

    def row_look(self, row: RegisterRow) -> BandName:
        """The look of a risk's band."""
        return band_look(self._scheme(row), row.band)

    def row_band(self, row: RegisterRow) -> str:
        """The band of a risk in words."""
        return self.band_name(row.band, self._scheme(row))

    def band_cell(self, row: RegisterRow) -> Cell:
        """A cell with the band of a risk."""
        return Cell(self.row_band(row), self.row_look(row))

    def _scheme(self, row: RegisterRow) -> Scheme:
        grid: Gridded | None = None
        if row.score is not None:
            grid = self.numbers.grids.get((row.score.matrix.id, row.score.matrix.version))
        return grid.scheme if grid else self.scheme

    def rated_cell(self, label: str, stage: Stage, whom: str) -> Cell:
        """A cell with likelihood × impact = product and the band of a group or an axis."""
        grid = self.numbers.grid_of(label, stage)
        if self.numbers.compute("risk_product", (label, stage, whom)) is None or grid is None:
            return Cell(NONE)
        band = band_of(self.numbers, label, stage, whom)
        levels = self.fill(
            "register.product",
            likelihood=self.number("risk_level", label, stage, whom, "likelihood"),
            impact=self.number("risk_level", label, stage, whom, "impact"),
            product=self.number("risk_product", label, stage, whom, bold=True),
        )
        return Cell([*levels, Run("\n"), Run(self.band_name(band, grid.scheme))], band_look(grid.scheme, band))

    # blocks that several pages have

    def risk_table(self, rows: list[RegisterRow], *, summary: str) -> Table:
        """Risks in a table, a line each."""
        lines = [self.risk_line(row) for row in rows]
        return Table(self.risk_columns(), lines, self.theme, summary=summary, zebra=False)

    def risk_line(self, row: RegisterRow) -> Row:
        """One risk as a line of a table; inside of a compiled report its number says from which register it is."""
        label = self.numbers.label(row)
        review = row.risk.next_review
        groups = row.score.band_groups if row.score else row.risk.groups
        return [
            Code(f"{self.source}/{label}" if self.source else label, bold=True),
            [Foreign(row.risk.title), Run("\n"), *quiet(self.groups(groups))],
            self.band_cell(row),
            self.number("risk_score", label, bold=True),
            self._gap(row, label),
            Foreign(row.risk.owner_post) if row.risk.owner_post else NONE,
            self.date(review) if review else NONE,
        ]

    def risk_columns(self) -> list[Column]:
        """The columns of a table of risks."""
        return [
            Column(self.say("head.no"), 0.12 if self.source else 0.09),
            Column(self.say("head.risk"), 0.28 if self.source else 0.31),
            Column(self.say("head.band"), 0.15),
            Column(self.say("head.score"), 0.075, "end"),
            Column(self.say("head.gap"), 0.085, "end"),
            Column(self.say("head.owner"), 0.15),
            Column(self.say("head.review"), 0.14),
        ]

    def _gap(self, row: RegisterRow, label: str) -> list[Run]:
        gap = [self.number("risk_gap", label)]
        return [*gap, Run(" !", bold=True)] if row.score is not None and row.score.flagged else gap

    def matrix(self, stage: Stage) -> list[Flowable]:
        """Where the open risks stand in a stage, as a table that is the map and its own twin."""
        size = self.scheme.matrix.size
        rows: list[Row] = []
        for likelihood in range(size, 0, -1):
            cells: list[Cell] = []
            for impact in range(1, size + 1):
                labels = self.numbers.in_cell(stage, likelihood, impact)
                band = self.numbers.grid.bands[likelihood, impact, True]
                look = band_look(self.scheme, band)
                if not labels:
                    cells.append(Cell([Run("\n"), Run(" ")], look))
                    continue
                count = self.number("cell_count", stage, str(likelihood), str(impact), bold=True)
                cells.append(Cell([count, Run("\n"), *quiet(self.codes(labels), 7.0)], look))
            head = [Code(str(likelihood), bold=True), Run("  "), Run(self.label_of(f"likelihood.{likelihood}"))]
            rows.append([head, *cells])
        columns = [Column(self.say("head.likelihood_impact"), 0.2)]
        columns += [Column(Code(str(impact)), 0.8 / size) for impact in range(1, size + 1)]
        title = self.of_risks(f"stages.{stage}")
        found: list[Flowable] = [
            Table(columns, rows, self.theme, summary=self.say("matrix_summary", stage=title), zebra=False)
        ]
        if self.numbers.unplaced(stage):
            found.append(
                self.small(
                    self.fill(
                        "register.unplaced",
                        count=self.number("unplaced_count", stage),
                        risks=self.codes(self.numbers.unplaced(stage)),
                    )
                )
            )
        return found

    def band_table(self) -> Table:
        """The bands of the matrix in use: products, who accepts, how often to look."""
        rows: list[Row] = []
        for terms in reversed(self.scheme.bands):
            appetite = self.say("within_appetite") if self._within(terms.code) else self.say("above_appetite")
            products = self.fill(
                "register.range",
                low=self.number("level_of_band", terms.code, "from"),
                high=self.number("level_of_band", terms.code, "to"),
            )
            rows.append(
                [
                    Cell(self.band_name(terms.code), band_look(self.scheme, terms.code), bold=True),
                    products,
                    self.words("risks.method.review", n=terms.review_months),
                    self.of_risks(f"roles.{terms.approver}"),
                    appetite,
                ]
            )
        columns = [
            Column(self.say("head.band"), 0.16),
            Column(self.say("head.product"), 0.14),
            Column(self.say("head.looked_at"), 0.23),
            Column(self.say("head.acceptance"), 0.29),
            Column(self.say("head.appetite"), 0.18),
        ]
        return Table(columns, rows, self.theme, summary=self.say("bands"), zebra=False)

    def _within(self, band: str) -> bool:
        return self.scheme.rank(band) <= self.scheme.rank(self.scheme.appetite)
