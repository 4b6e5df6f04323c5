"""The tables of a sheet: where their headings are, how many stand on it, and what their columns may be."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from genderaudit.sheets import Grid, Headings, Odd, find_headings, plain
from genderaudit.suppliers.files.words import known_words
from genderaudit.suppliers.rules.intake.mapping import Known, guessed, known_table, names_organisations
from genderaudit.suppliers.rules.intake.public_tables import public_table

_COUNTED = re.compile(r" \(\d+\)$")
_FEWEST = 2
"""Headings that must be recognised in a row for it to begin another table (house default)."""
_LONGEST_HEADING = 60

Rows = Sequence[Sequence[object]]


class Table(NamedTuple):
    """One table of a file with its headings found."""

    sheet: str
    columns: tuple[str, ...]
    mapping: Mapping[str, str]
    """As it is guessed; empty where nothing is recognised."""
    first: int
    """Number of the first row under the headings, as a spreadsheet program counts."""
    rows: Rows
    known: Known | None = None
    keyed: bool = False
    top: tuple[str, ...] = ()
    """What stands in its first row."""
    odd: tuple[Odd, ...] = ()
    """Cells without a value that can be read; rows and columns counted from 0 inside the table."""
    again: int = 0
    """Rows that repeat the headings; they are empty in its rows."""


def known_format(columns: Sequence[str]) -> Known | None:
    """The published format that the headings are those of."""
    return public_table(columns) or known_table(columns)


def of_known(columns: Sequence[str], known: Known) -> dict[str, str]:
    """The columns that a known format tells the meaning of."""
    return {column: known.columns[plain(column)] for column in columns if plain(column) in known.columns}


def tables_in(grid: Grid) -> list[Table]:
    """Every table of a sheet: below one another, or side by side with an empty column between."""
    found = find_headings(grid.rows, _guess)
    cut = _empty_column(found.columns)
    if cut is not None:
        left = tuple(row[:cut] for row in grid.rows)
        right = tuple(row[cut + 1 :] for row in grid.rows)
        aside = tuple(one._replace(column=one.column - cut - 1) for one in grid.odd if one.column > cut)
        here = tuple(one for one in grid.odd if one.column < cut)
        return [*tables_in(Grid(grid.sheet, left, here)), *tables_in(Grid(grid.sheet, right, aside))]
    return list(_below(grid, _topmost(grid.rows, found)))


def _guess(columns: Sequence[str]) -> Mapping[str, str]:
    known = known_format(columns)
    return of_known(columns, known) if known else guessed(columns, known_words())


def _empty_column(columns: Sequence[str]) -> int | None:
    """The column without a heading on both sides of which stand headings of a list."""
    for place, column in enumerate(columns):
        if column or not 0 < place < len(columns) - 1:
            continue
        left, right = columns[:place], [_COUNTED.sub("", one) for one in columns[place + 1 :]]
        if len([one for one in right if one]) >= _FEWEST and all(
            "name" in _guess([one for one in side if one]).values() for side in (left, right)
        ):
            return place
    return None


def _topmost(rows: Rows, found: Headings) -> Headings:
    """The headings, or those of a smaller table that stands above with rows of its own."""
    for place, row in enumerate(rows[: max(0, found.first - 1)]):
        if names_organisations(found.mapping) and (above := _begins(rows, place, row)):
            return above._replace(first=place)
    return found


def _below(grid: Grid, headings: Headings) -> Iterator[Table]:
    """The table of these headings, and those that begin further down."""
    rows = grid.rows
    first = headings.first + headings.depth
    known = known_format(headings.columns)
    again: list[int] = []
    if names_organisations(headings.mapping) and known is None:
        same = tuple(plain(_COUNTED.sub("", column)) for column in headings.columns)
        for place in _suspects(rows, first, headings):
            if tuple(plain(cell or "") for cell in rows[place]) == same:
                again.append(place)
            elif (lower := _begins(rows, place, rows[place])) and set(map(plain, lower.columns)) - set(same):
                yield _cut(grid, headings, place, again, known)
                yield from _below(grid, lower._replace(first=place))
                return
    yield _cut(grid, headings, len(rows), again, known)


def _suspects(rows: Rows, first: int, headings: Headings) -> Iterator[int]:
    """Rows that may hold headings: one cell is a known heading, or an empty row stands above."""
    words = known_words().fields
    keys = [place for place, column in enumerate(headings.columns) if headings.mapping.get(column)]
    own = {column.casefold() for column in headings.columns}
    key = next((place for place in keys if headings.mapping[headings.columns[place]] in ("name", "seller")), keys[0])
    for place in range(first, len(rows)):
        row = rows[place]
        cell = row[key] if key < len(row) else None
        low = cell.strip().casefold() if isinstance(cell, str) and len(cell) < _LONGEST_HEADING else ""
        if (low and (low in own or low in words)) or (place > first and row and not any(rows[place - 1])):
            yield place


def _begins(rows: Rows, place: int, row: Sequence[object]) -> Headings | None:
    """The headings that a row holds, where most of its cells are some."""
    cells = [cell for cell in row if cell not in (None, "")]
    if len(cells) < _FEWEST or not all(isinstance(cell, str) and len(cell) < _LONGEST_HEADING for cell in cells):
        return None
    found = find_headings(rows[place : place + 1], _guess)
    if len(found.mapping) < _FEWEST or len(found.mapping) * 2 < len(cells) or not names_organisations(found.mapping):
        return None
    return found


def _cut(grid: Grid, headings: Headings, end: int, again: list[int], known: Known | None) -> Table:
    """The rows under some headings as far as the next table."""
    begin = headings.first + headings.depth
    rows = list(grid.rows[begin:end])
    for place in again:
        rows[place - begin] = ()
    odd = tuple(one._replace(row=one.row - begin) for one in grid.odd if begin <= one.row < end)
    top = tuple(map(str, grid.rows[0]))
    return Table(
        grid.sheet, headings.columns, headings.mapping, begin + 1, rows, known, top=top, odd=odd, again=len(again)
    )
