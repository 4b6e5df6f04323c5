"""One row of an imported register to the fields of a risk, with every cell that cannot be read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeVar

from genderaudit.risks.model.risk import AXES, STAGES, MatrixRef
from genderaudit.risks.rules.cells import groups_of, level_of, pair_of, word_of
from genderaudit.risks.rules.mapping import Lexicon
from genderaudit.sheets import CellError, date_of, text_of, whole_number

T = TypeVar("T")


class Sense(NamedTuple):
    """What cells are read with."""

    lexicon: Lexicon
    likelihood: Mapping[str, int]
    """Folded labels to levels."""
    impact: Mapping[str, int]
    months: Mapping[str, int]
    matrix: MatrixRef
    size: int
    off: tuple[str, ...]
    """Groups that are not named in this place."""


class Fault(NamedTuple):
    """A cell that cannot be read."""

    column: str
    code: str
    cell: str


class RowRead(NamedTuple):
    """What a row says: fields of a risk, its own number if it has one, and what cannot be read."""

    fields: dict[str, Any]
    ref: str
    faults: tuple[Fault, ...]


_TEXTS = {"title": "title", "cause": "cause", "event": "event", "effect": "effect", "owner": "owner_post"}


def read_row(
    cells: Mapping[str, object], mapping: Mapping[str, str], day_first: Mapping[str, bool], sense: Sense
) -> RowRead:
    """The fields of one row. `cells` and `mapping`: by column."""
    reader = _Row(cells, {field: column for column, field in mapping.items()}, day_first, sense)
    fields: dict[str, Any] = {name: text for field, name in _TEXTS.items() if (text := reader.text(field))}
    if (category := reader.word("category", "categories")) is not None:
        fields["category"] = category
    if (status := reader.word("status", "statuses")) is not None:
        fields["status"] = status
    for field in ("next_review", "raised_on"):
        if (day := reader.day(field)) is not None:
            fields[field] = day
    if (complaints := reader.read("complaints", whole_number)) is not None:
        fields["complaints"] = complaints
    fields |= _parts(reader)
    fields |= _ratings(reader)
    if not fields.get("title"):
        words = fields.get("event") or fields.get("cause") or fields.get("effect") or ""
        fields["title"] = words.splitlines()[0][:200] if words else ""
        if not words:
            reader.faults.append(Fault(reader.columns.get("title", ""), "no_title", ""))
    fields["title"] = fields["title"][:200]
    return RowRead(fields, reader.text("ref"), tuple(reader.faults))


class _Row:
    """The cells of a row by field, and what could not be read."""

    def __init__(
        self, cells: Mapping[str, object], columns: Mapping[str, str], day_first: Mapping[str, bool], sense: Sense
    ) -> None:
        self.cells, self.columns, self.day_first, self.sense = cells, columns, day_first, sense
        self.faults: list[Fault] = []

    def cell(self, field: str) -> object:
        found = self.cells.get(self.columns.get(field, ""))
        return None if found is None or text_of(found) == "" else found

    def text(self, field: str) -> str:
        text = text_of(self.cell(field))
        if len(text) > 4000:
            self.faults.append(Fault(self.columns[field], "too_long", text[:40]))
        return text[:4000]

    def read(self, field: str, how: Callable[[object], T]) -> T | None:
        cell = self.cell(field)
        if cell is None:
            return None
        try:
            return how(cell)
        except CellError as error:
            self.faults.append(Fault(self.columns[field], str(error), text_of(cell)[:60]))
            return None

    def word(self, field: str, kind: str) -> str | None:
        return self.read(field, lambda cell: word_of(cell, kind, self.sense.lexicon))

    def day(self, field: str) -> dt.date | None:
        order = self.day_first.get(self.columns.get(field, ""))
        return self.read(field, lambda cell: date_of(cell, self.sense.months, day_first=order))


def _parts(row: _Row) -> dict[str, Any]:
    found: dict[str, Any] = {}
    tested, tester = row.day("control_tested"), row.text("control_tester")
    if control := row.text("control"):
        # a date and a post make it a tested control; what the sheet only claims stays on paper
        works = {"effectiveness": 3, "tested_on": tested, "tested_by": tester} if tested and tester else {}
        found["controls"] = ({"text": control, **works},)
    due, owner, indicator = row.day("due"), row.text("treatment_owner"), row.text("indicator")
    if treatment := row.text("treatment"):
        facts = {"text": treatment, "due": due, "owner_post": owner}
        found["treatments"] = (facts | ({"indicator": {"text": indicator}} if indicator else {}),)
    return found


def _ratings(row: _Row) -> dict[str, Any]:
    """Ratings by stage. A score for everybody goes to the named groups; without any it says nothing about people."""
    sense = row.sense
    named = row.read("affected", lambda cell: groups_of(cell, sense.lexicon)) or ()
    confidence = row.word("confidence", "confidences")
    found: dict[str, Any] = {}
    rated_groups: list[str] = list(named)
    for stage in STAGES:
        people: dict[str, Any] = {}
        others: dict[str, Any] = {}
        whom = dict.fromkeys(field.split(":")[2] for field in row.columns if field.startswith(f"rate:{stage}:"))
        for one in whom:
            levels = _levels(row, stage, one)
            if levels is None:
                continue
            rating = {"likelihood": levels[0], "impact": levels[1], "confidence": confidence}
            if one in AXES:
                others[one] = rating
            elif one != "all":
                people[one] = rating
            elif named:
                people |= {group: rating for group in named if group not in people}
            else:
                others["programme"] = rating
        rated_groups += [group for group in people if group not in rated_groups]
        if people or others:
            rationale = row.text("rationale") if stage == "current" else ""
            found[stage] = {"matrix": sense.matrix, "people": people, "others": others, "rationale": rationale}
    for group in rated_groups:
        if not set(group.split("+")).isdisjoint(sense.off):
            row.faults.append(Fault(row.columns.get("affected", ""), "group_off", group))
    found["affected"] = tuple({"group": group} for group in rated_groups)
    return found


def _levels(row: _Row, stage: str, whom: str) -> tuple[int, int] | None:
    before, sense = f"rate:{stage}:{whom}:", row.sense
    both = row.read(f"{before}both", pair_of)
    likelihood = row.read(f"{before}likelihood", lambda cell: level_of(cell, sense.likelihood))
    impact = row.read(f"{before}impact", lambda cell: level_of(cell, sense.impact))
    levels = both or ((likelihood, impact) if likelihood is not None and impact is not None else None)
    if levels is None:
        given = [side for side in ("likelihood", "impact") if row.cell(f"{before}{side}") is not None]
        if len(given) == 1 and (likelihood is not None or impact is not None):
            row.faults.append(Fault(row.columns[f"{before}{given[0]}"], "half_rating", ""))
        return None
    for level in levels:
        if not 1 <= level <= sense.size:
            column = next(row.columns[f"{before}{side}"] for side in ("both", "likelihood", "impact")
                          if f"{before}{side}" in row.columns)  # fmt: skip
            row.faults.append(Fault(column, "level_outside", str(level)))
            return None
    return levels
