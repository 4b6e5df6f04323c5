"""Numbers of a risk register: scores, bands and counts, computed from its data by writer and checker alike."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Literal, get_args

from genderaudit.reports.model.numbers import Args, Number
from genderaudit.reports.model.register import NOT_NAMED, RegisterData, RiskBefore
from genderaudit.risks import Gridded, RegisterRow, gridded, heat_map, register_rows, score_of
from genderaudit.risks.model.risk import AXES, STAGES, Rating, Stage

Change = Literal["new", "gone", "risen", "fallen", "rated", "closed", "reopened", "same"]
CHANGES: tuple[Change, ...] = get_args(Change)


class RegisterNumbers:
    """The register read: its rows with their scores, its matrices, what changed, and every number by its rule."""

    def __init__(self, data: RegisterData) -> None:
        self.data = data
        grids = {(one.matrix.id, one.matrix.version): gridded(one) for one in data.schemes}
        self.grids: Mapping[tuple[str, int], Gridded] = grids
        first = data.schemes[0].matrix
        self.grid = grids[first.id, first.version]
        self.today = data.made_at.date()
        self.rows = register_rows((one.risk for one in data.risks), grids, self.grid, self.today)
        """The highest band and score first."""
        labels = Counter(row.risk.label for row in self.rows)
        self._labels = {
            row.risk.id: row.risk.label if labels[row.risk.label] == 1 else f"{row.risk.label}/{row.risk.id[-4:]}"
            for row in self.rows
        }
        self._by_label = {self._labels[row.risk.id]: row for row in self.rows}
        self._maps = {stage: heat_map(self.open_rows, self.grid, stage) for stage in STAGES}
        self._cells = {
            (stage, cell.likelihood, cell.impact): cell.risks for stage in STAGES for cell in self._maps[stage].cells
        }

    # what the pages read beside numbers

    @functools.cached_property
    def open_rows(self) -> tuple[RegisterRow, ...]:
        """Every risk that is not closed."""
        return tuple(row for row in self.rows if row.risk.status != "closed")

    def label(self, row: RegisterRow) -> str:
        """The label of a risk; two that came to one number on two laptops are told apart by their ids."""
        return self._labels[row.risk.id]

    def row(self, label: str) -> RegisterRow:
        """One risk by its label."""
        return self._by_label[label]

    def in_cell(self, stage: Stage, likelihood: int, impact: int) -> tuple[str, ...]:
        """The labels of the risks that stand in a cell, each where its worst group does."""
        return tuple(sorted((self._labels[one] for one in self._cells[stage, likelihood, impact]), key=_by_number))

    def unplaced(self, stage: Stage) -> tuple[str, ...]:
        """The labels of the open risks that a stage does not rate in the matrix in use."""
        return tuple(sorted((self._labels[one] for one in self._maps[stage].unplaced), key=_by_number))

    def grid_of(self, label: str, stage: Stage) -> Gridded | None:
        """The matrix that a stage of a risk was rated with; None where it is not rated or the matrix is not known."""
        rated = self._by_label[label].risk.stage(stage)
        return self.grids.get((rated.matrix.id, rated.matrix.version)) if rated else None

    def in_use(self, row: RegisterRow) -> bool:
        """Whether the score of a risk was reached with the matrix in use."""
        return row.score is not None and row.score.matrix == self.grid.scheme.ref

    @functools.cached_property
    def changes(self) -> Mapping[str, tuple[Change, RiskBefore | None]]:
        """Label to what changed since the register that was written last; empty where there is none to compare with."""
        if self.data.before is None:
            return {}
        earlier = {one.id: one for one in self.data.before.risks}
        found = {
            self.label(row): (_change(row, earlier.get(row.risk.id), self.grid), earlier.get(row.risk.id))
            for row in self.rows
        }
        here = {row.risk.id for row in self.rows}
        gone: dict[str, tuple[Change, RiskBefore | None]] = {
            one.label: ("gone", one) for one in self.data.before.risks if one.id not in here
        }
        return {**found, **gone}

    # the numbers

    def compute(self, rule: str, args: Args) -> Number:
        """The exact value; None where there is none. Raises KeyError for an unknown rule."""
        found: Number = _RULES[rule](self, *args)
        return found

    def withheld(self, rule: str, args: Args) -> str | None:
        """Counts of few people are not in the data at all, so no number is held back here."""
        return None

    def behind(self, rule: str, args: Args) -> tuple[str, ...]:
        """The risks behind a number."""
        if args and args[0] in self._by_label:
            return (args[0],)
        if rule == "cell_count":
            stage = next(one for one in STAGES if one == args[0])
            return self.in_cell(stage, int(args[1]), int(args[2]))
        return tuple(self._by_label)

    def risk_count(self, *which: str) -> Number:
        """All risks, or those of `status <s>`, `category <c>`, `band <b>` among the open ones."""
        if not which:
            return len(self.rows)
        field, wanted = which
        if field == "band":
            return sum(row.band == wanted and self.in_use(row) for row in self.open_rows)
        return sum(bool(getattr(row.risk, field) == wanted) for row in self.rows)

    def open_count(self, *which: str) -> Number:
        """Open risks: all, or those `above_appetite`, `flagged`, `overdue`, `inconsistent`, `unrated` in its matrix."""
        return sum(_IS[which[0]](self, row) for row in self.open_rows) if which else len(self.open_rows)

    def cell_count(self, stage: str, likelihood: str, impact: str) -> Number:
        """Open risks in one cell of a matrix."""
        return len(self._cells[_stage(stage), int(likelihood), int(impact)])

    def unplaced_count(self, stage: str) -> Number:
        """Open risks that a stage does not rate in the matrix in use."""
        return len(self._maps[_stage(stage)].unplaced)

    def risk_score(self, label: str, *stage: str) -> Number:
        """The highest product of any group: of a stage, or of the one on which decisions rest."""
        row = self._by_label[label]
        score = row.at(_stage(stage[0])) if stage else row.score
        return score.value if score else None

    def risk_gap(self, label: str, *stage: str) -> Number:
        """Highest minus lowest product of any group."""
        row = self._by_label[label]
        score = row.at(_stage(stage[0])) if stage else row.score
        return score.gap if score else None

    def risk_level(self, label: str, stage: str, whom: str, side: str) -> Number:
        """Likelihood or impact of a group, or of an axis beside people."""
        rating = self._rating(label, stage, whom)
        return {"likelihood": rating.likelihood, "impact": rating.impact}[side] if rating else None

    def risk_product(self, label: str, stage: str, whom: str) -> Number:
        """Likelihood times impact of a group, or of an axis beside people."""
        rating = self._rating(label, stage, whom)
        return rating.product if rating else None

    def score_before(self, label: str) -> Number:
        """The score of a risk in the register that was written last."""
        before = self.changes[label][1]
        return before.score if before else None

    def change_count(self, change: str) -> Number:
        """How many risks changed in one way since last time."""
        return sum(one == change for one, _ in self.changes.values()) if self.data.before else None

    def complaint_count(self, label: str) -> Number:
        """Complaints in the period, where there are enough of them to be told."""
        return self._by_label[label].risk.complaints

    def panel_count(self, label: str, stage: str, who: str) -> Number:
        """How many took part in rating a stage, where there are enough of them to be told."""
        rated = self._by_label[label].risk.stage(_stage(stage))
        return rated.panel.get(who) if rated else None

    def control_count(self, *tested: str) -> Number:
        """Controls of open risks: all, or the `working` ones, which work and were tested."""
        every = [(row, one) for row in self.open_rows for one in row.risk.controls]
        if not tested:
            return len(every)
        return sum(any(one.lowers_for(group) for group in row.risk.groups) for row, one in every)

    def treatment_count(self, *which: str) -> Number:
        """Treatments of open risks: all, or of one status."""
        every = [one for row in self.open_rows for one in row.risk.treatments]
        return sum(one.status == which[0] for one in every) if which else len(every)

    def level_of_band(self, code: str, edge: str) -> Number:
        """The lowest or highest product of a band of the matrix in use."""
        edges = {band.code: band.up_to for band in self.grid.scheme.matrix.bands}
        if edge == "to":
            return edges[code]
        return 1 + max((up_to for up_to in edges.values() if up_to < edges[code]), default=0)

    def _rating(self, label: str, stage: str, whom: str) -> Rating | None:
        rated = self._by_label[label].risk.stage(_stage(stage))
        if rated is None:
            return None
        axis = next((one for one in AXES if one == whom), None)
        return rated.others.get(axis) if axis else rated.people.get(whom)


def _change(row: RegisterRow, before: RiskBefore | None, grid: Gridded) -> Change:
    if before is None:
        return "new"
    if (row.risk.status == "closed") != (before.status == "closed"):
        return "closed" if row.risk.status == "closed" else "reopened"
    if row.score is None or before.score is None:
        return "same" if row.score is None and before.score is None else "rated"
    if row.score.value == before.score and row.band == before.band:
        return "same"
    # the floor for people can hold a lower product up in a higher band
    now = (grid.ranks.get(row.band, -1), row.score.value)
    return "risen" if now > (grid.ranks.get(before.band, -1), before.score) else "fallen"


def band_of(numbers: RegisterNumbers, label: str, stage: Stage, whom: str = "") -> str:
    """The band of a stage of a risk, overall or for a group or an axis; empty where there is none."""
    grid = numbers.grid_of(label, stage)
    rated = numbers.row(label).risk.stage(stage)
    if grid is None or rated is None:
        return ""
    if not whom:
        score = score_of(rated, grid)
        return score.band if score else ""
    axis = next((one for one in AXES if one == whom), None)
    one = rated.others.get(axis) if axis else rated.people.get(whom)
    return grid.bands[one.likelihood, one.impact, axis is None] if one else ""


def is_named(group: str) -> bool:
    """Whether a group may be named."""
    return not group.startswith(NOT_NAMED)


def _by_number(label: str) -> tuple[int, str]:
    digits = label.rpartition("-")[2]
    return (int(digits) if digits.isdecimal() else 0, label)


def _stage(name: str) -> Stage:
    return next(one for one in STAGES if one == name)


def _above(numbers: RegisterNumbers, row: RegisterRow) -> bool:
    ranks = numbers.grid.ranks
    return numbers.in_use(row) and ranks[row.band] > ranks[numbers.grid.scheme.appetite]


_IS: Mapping[str, Callable[[RegisterNumbers, RegisterRow], bool]] = {
    "above_appetite": _above,
    "flagged": lambda numbers, row: row.score is not None and row.score.flagged,
    "overdue": lambda numbers, row: bool(row.overdue),
    "inconsistent": lambda numbers, row: bool(row.checks),
    "unrated": lambda numbers, row: not numbers.in_use(row),
}
_RULES: Mapping[str, Callable[..., Number]] = {
    "risk_count": RegisterNumbers.risk_count,
    "open_count": RegisterNumbers.open_count,
    "cell_count": RegisterNumbers.cell_count,
    "unplaced_count": RegisterNumbers.unplaced_count,
    "risk_score": RegisterNumbers.risk_score,
    "risk_gap": RegisterNumbers.risk_gap,
    "risk_level": RegisterNumbers.risk_level,
    "risk_product": RegisterNumbers.risk_product,
    "score_before": RegisterNumbers.score_before,
    "change_count": RegisterNumbers.change_count,
    "complaint_count": RegisterNumbers.complaint_count,
    "panel_count": RegisterNumbers.panel_count,
    "control_count": RegisterNumbers.control_count,
    "treatment_count": RegisterNumbers.treatment_count,
    "level_of_band": RegisterNumbers.level_of_band,
}
