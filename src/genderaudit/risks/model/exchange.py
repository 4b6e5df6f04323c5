"""Registers as spreadsheets: layouts that are remembered, previews, and what is wrong in a cell."""

from __future__ import annotations

from typing import ClassVar, Literal, NamedTuple

from genderaudit.domain.records import Record
from genderaudit.risks.model.risk import Risk


class RiskLayout(Record):
    """How an imported spreadsheet is laid out: remembered for the next time, and to write back into it."""

    kind: ClassVar[str] = "risk_layout"

    file: str
    """Its name, without the folder."""
    sheet: str = ""
    above: tuple[tuple[str, ...], ...] = ()
    """What stands over the headings."""
    headings: tuple[tuple[str, ...], ...]
    """The one or several rows of headings as they were written."""
    columns: tuple[str, ...]
    """One name for each column, made of its headings."""
    mapping: dict[str, str]
    """Column to field; see docs/formats/risks.md."""
    day_first: dict[str, bool] = {}
    """Columns of dates in which 03/04 means the third of April, or does not."""


class CellProblem(NamedTuple):
    """What is wrong in one cell of a spreadsheet."""

    sheet: str
    row: int
    column: str
    code: str
    message: str
    remedy: str


class Taken(NamedTuple):
    """One risk as an import would save it."""

    risk: Risk
    row: int
    state: Literal["new", "changed", "same"]


class ImportPreview(NamedTuple):
    """What an import would do."""

    layout: RiskLayout
    remembered: bool
    """Whether the mapping is that of an earlier import of the same layout."""
    taken: tuple[Taken, ...]
    rows: int
    """Rows below the headings that hold anything."""
    rejected: int
    problems: tuple[CellProblem, ...]
    unmapped: tuple[str, ...]
    """Columns that no field takes; they are kept and written back."""
