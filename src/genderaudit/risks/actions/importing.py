"""Take a register in from a spreadsheet: guessed or remembered mapping, preview, one step that undo takes back."""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author
from genderaudit.risks.actions.finding import matrices_of, risks_of, scheme_in_use, setup_of
from genderaudit.risks.actions.keeping import next_number
from genderaudit.risks.actions.naming import label_words
from genderaudit.risks.files.registers import known_words
from genderaudit.risks.model.exchange import CellProblem, ImportPreview, RiskLayout, Taken
from genderaudit.risks.model.refusals import ColumnUnknown, SheetWithoutRisks
from genderaudit.risks.model.risk import Risk, SourceRow
from genderaudit.risks.model.scheme import Scheme
from genderaudit.risks.rules.mapping import PLAIN_FIELDS, find_headings, is_field
from genderaudit.risks.rules.merging import completed, continues, key_of, updated
from genderaudit.risks.rules.reading import Fault, RowRead, Sense, read_row
from genderaudit.risks.rules.scoring import Gridded, exceeding, made_with
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.sheets import Grid, Headings, day_first_in, plain, read_grids, text_of
from genderaudit.store import Workspace

_SAMPLED = 200
"""Rows in which a sample of each column is looked for; house default."""
_DATES = ("control_tested", "due", "next_review", "raised_on")


class _Laid(NamedTuple):
    layout: RiskLayout
    remembered: bool
    grid: Grid
    below: int
    """Index of the first row under the headings."""


def preview_import(
    workspace: Workspace,
    path: Path,
    *,
    mapping: Mapping[str, str] | None = None,
    day_first: bool | None = None,
    language: str = "en",
    clock: Clock = utc_now,
) -> ImportPreview:
    """What an import would take, and every cell that cannot be read; nothing is saved.

    `mapping`: columns to fields, over what is remembered or guessed; an empty field leaves a column out.
    Raises SheetUnreadable, SheetMissing, ColumnUnknown, SheetWithoutRisks.
    """
    laid = _laid(workspace, path, mapping or {}, day_first)
    if not laid.layout.mapping:
        raise SheetWithoutRisks(file=path.name, why="none of its headings is known")
    return _Importing(workspace, laid, language, clock).preview()


class ReadLayout(NamedTuple):
    """A spreadsheet's layout before anything is taken from it."""

    layout: RiskLayout
    remembered: bool
    samples: dict[str, str]
    """The first cell of each column that holds anything."""


def read_layout(workspace: Workspace, path: Path) -> ReadLayout:
    """The columns of a spreadsheet with what is remembered or guessed of them, even where nothing is recognised.

    Raises SheetUnreadable, SheetMissing, SheetWithoutRisks.
    """
    laid = _laid(workspace, path, {}, None)
    samples: dict[str, str] = {}
    for row in laid.grid.rows[laid.below :][:_SAMPLED]:
        for name, cell in zip(laid.layout.columns, row, strict=False):
            if name and name not in samples and (text := text_of(cell)):
                samples[name] = text
    return ReadLayout(laid.layout, laid.remembered, samples)


def import_register(
    workspace: Workspace, author: Author, preview: ImportPreview, *, reason: str = ""
) -> tuple[Risk, ...]:
    """The risks of a preview and their layout, saved in one step; what is the same already is left alone.

    Raises SheetWithoutRisks where no row could be taken.
    """
    if not preview.taken:
        why = preview.problems[0].message if preview.problems else "there is nothing under its headings"
        raise SheetWithoutRisks(file=preview.layout.file, why=why)
    fresh = tuple(one.risk for one in preview.taken if one.state != "same")
    with workspace.step("risk.import", author, reason=reason or preview.layout.file) as step:
        step.put(preview.layout)
        for risk in fresh:
            step.put(risk)
    return fresh


def _laid(workspace: Workspace, path: Path, wanted: Mapping[str, str], day_first: bool | None) -> _Laid:
    grids = read_grids(path)
    found = [(find_headings(grid.rows, known_words()), grid) for grid in grids if grid.rows]
    if not found:
        raise SheetWithoutRisks(file=path.name, why="it is empty")
    headings, grid = max(found, key=lambda one: len(one[0].mapping))
    digest = hashlib.sha256("\x1f".join(headings.columns).encode()).hexdigest()[:20]
    earlier = workspace.get(RiskLayout, f"layout-{digest}")
    mapping = dict(earlier.mapping if earlier else headings.mapping) | _meant(wanted, headings, path)
    mapping = {column: field for column, field in mapping.items() if field}
    below = headings.first + headings.depth
    dates = [column for column, field in mapping.items() if field in _DATES]
    orders = {column: _order(column, headings, grid.rows[below:], earlier, day_first) for column in dates}
    layout = RiskLayout(
        id=f"layout-{digest}",
        file=path.name,
        sheet=grid.sheet,
        above=_as_text(grid.rows[: headings.first]),
        headings=_as_text(grid.rows[headings.first : below]),
        columns=headings.columns,
        mapping=mapping,
        day_first={column: order for column, order in orders.items() if order is not None},
    )
    return _Laid(layout, earlier is not None, grid, below)


def _meant(wanted: Mapping[str, str], headings: Headings, path: Path) -> dict[str, str]:
    names = {plain(column): column for column in headings.columns if column}
    meant = {}
    for column, field in wanted.items():
        if plain(column) not in names or (field and not is_field(field)):
            raise ColumnUnknown(
                text=f"{column}={field}",
                file=path.name,
                columns=", ".join(names.values()),
                fields=", ".join((*PLAIN_FIELDS, "rate:STAGE:GROUP:SIDE")),
            )
        meant[names[plain(column)]] = field
    return meant


def _order(
    column: str, headings: Headings, rows: Sequence[Sequence[object]], earlier: RiskLayout | None, said: bool | None
) -> bool | None:
    if said is not None:
        return said
    place = headings.columns.index(column)
    shown = day_first_in(row[place] for row in rows if place < len(row))
    return shown if shown is not None else (earlier.day_first.get(column) if earlier else None)


def _as_text(rows: Sequence[Sequence[object]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(text_of(cell) for cell in row) for row in rows)


class _Importing:
    """One reading of a sheet against the register as it is."""

    def __init__(self, workspace: Workspace, laid: _Laid, language: str, clock: Clock) -> None:
        self.laid, self.language, self.moment = laid, language, clock()
        self.grid: Gridded = matrices_of(workspace).in_use
        self.sense = sense_of(scheme_in_use(workspace), setup_of(workspace).groups_off)
        self.number = next_number(workspace)
        self.problems: list[CellProblem] = []
        register = risks_of(workspace)
        self.known = {
            key_of(one.source.cells, laid.layout.mapping, one.title): one
            for one in register
            if one.source and one.source.layout == laid.layout.id
        }
        self.printed = {one.label: one for one in register}

    def preview(self) -> ImportPreview:
        layout = self.laid.layout
        taken = list[Taken]()
        seen = dict[str, int]()
        rows = rejected = 0
        last: RowRead | None = None
        for place, row in enumerate(self.laid.grid.rows[self.laid.below :], start=self.laid.below + 1):
            cells = {name: cell for name, cell in zip(layout.columns, row, strict=False) if name and text_of(cell)}
            if not cells:
                last = None
                continue
            rows += 1
            read = read_row(cells, layout.mapping, layout.day_first, self.sense)
            written = {name: text_of(cell) for name, cell in cells.items()}
            key = key_of(written, layout.mapping, read.fields["title"])
            if last is not None and taken and continues(last, read) and not read.faults:
                taken[-1] = taken[-1]._replace(risk=completed(taken[-1].risk, read))
                continue
            faults = list(read.faults)
            if key in seen and not faults:
                faults.append(Fault("", "twice", str(seen[key])))
            risk = None if faults else self._built(read, place, written, faults)
            one = self._compared(risk, key, place, faults) if risk else None
            if one is None:
                self._tell(place, faults)
                rejected, last = rejected + 1, None
                continue
            seen[key], last = place, read
            taken.append(one)
        unmapped = tuple(name for name in layout.columns if name and name not in layout.mapping)
        return ImportPreview(layout, self.laid.remembered, tuple(taken), rows, rejected, tuple(self.problems), unmapped)

    def _built(self, read: RowRead, place: int, cells: dict[str, str], faults: list[Fault]) -> Risk | None:
        fields: dict[str, Any] = {"status": "open", "raised_on": self.moment.date(), **read.fields}
        own = {
            "id": new_id("risk"),
            "number": 1,
            "changed_at": self.moment,
            "source": SourceRow(layout=self.laid.layout.id, row=place, cells=cells),
        }
        try:
            risk = Risk.model_validate({**fields, **own})
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            faults.append(Fault(".".join(map(str, first["loc"])), "does_not_fit", first["msg"]))
            return None
        return risk

    def _compared(self, risk: Risk, key: str, place: int, faults: list[Fault]) -> Taken | None:
        earlier = self.known.get(key)
        if earlier is None and (same := self.printed.get(key)) and plain(same.title) == plain(risk.title):
            earlier = same  # our own export, coming back
        fresh, changed = updated(earlier, risk) if earlier else (risk, True)
        residual, inherent = fresh.residual, fresh.inherent
        comparable = all(one is not None and made_with(one, self.grid) for one in (residual, inherent))
        over = exceeding(residual, inherent, self.grid) if comparable and residual and inherent else ()
        if over:
            faults.append(Fault("", "residual_above_inherent", ", ".join(over)))
            return None
        if earlier:
            return Taken(fresh, place, "changed" if changed else "same")
        self.number += 1
        return Taken(fresh.model_copy(update={"number": self.number - 1}), place, "new")

    def _tell(self, row: int, faults: Sequence[Fault]) -> None:
        say = catalogue(self.language)
        for fault in faults:
            self.problems.append(
                CellProblem(
                    sheet=self.laid.grid.sheet,
                    row=row,
                    column=fault.column,
                    code=fault.code,
                    message=say(f"risks.import.{fault.code}.message", cell=fault.cell),
                    remedy=say(f"risks.import.{fault.code}.remedy"),
                )
            )


def sense_of(scheme: Scheme, off: Sequence[str] = ()) -> Sense:
    """What the cells of a register are read with, in all languages at once."""
    levels = range(1, scheme.matrix.size + 1)
    sides = {
        side: {
            plain(label_words(scheme, f"{side}.{level}", language)): level for language in LANGUAGES for level in levels
        }
        for side in ("likelihood", "impact")
    }
    return Sense(
        known_words(), sides["likelihood"], sides["impact"], _months(), scheme.ref, scheme.matrix.size, tuple(off)
    )


@functools.cache
def _months() -> Mapping[str, int]:
    names = {
        plain(catalogue(language)(f"dates.months.{month}")): month for language in LANGUAGES for month in range(1, 13)
    }
    return names | {name[:3]: month for name, month in names.items() if name.isascii()}
