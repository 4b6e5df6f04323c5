"""What was understood of the first cell of each column, so that a person can check it before anything is taken."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any, Literal

from genderaudit.sheets import whole_number
from genderaudit.suppliers.model.intake import Understood
from genderaudit.suppliers.rules.intake.mapping import MONEY
from genderaudit.suppliers.rules.intake.row_cells import Reading, RowCells, Sense
from genderaudit.suppliers.rules.network.drafts import Draft

_SEARCHED = 200
"""Rows in which the first cell of a column is looked for (house default)."""
_DAYS = frozenset({"code_accepted", "code_expires", "certificate_expires", "valid_from", "valid_to"})
_COUNTRIES = frozenset({"country", "seller_country", "buyer_country"})
_ANSWERS = frozenset({"women_owned", "women_control", "sole_trader", "gender_clause", "psea_clause", "disclosed"})
_COUNTS = frozenset({"workers", "women_workers", "men_workers"})
_SHARES = frozenset({"women_share", "share"})
_DEGREES = frozenset({"latitude", "longitude"})


def understood(sheet: str, rows: Iterable[Sequence[object]], how: Reading, sense: Sense) -> Mapping[str, Understood]:
    """For each column of days, numbers, money, countries and answers what its first cell was read as."""
    cells = RowCells(Draft(""), sheet, how, sense)
    reader = _Reader(cells)
    waiting = {column: (place, field) for place, field, column in cells.used if reader.of(field)}
    found: dict[str, Understood] = {}
    for number, row in enumerate(rows):
        if not waiting or number >= _SEARCHED:
            break
        full = [(column, field) for column, (place, field) in waiting.items() if _has(row, place)]
        if not full:
            continue
        cells.cells = {field: row[place] for place, field, _ in reversed(cells.used) if _has(row, place)}
        cells.memo = {}
        for column, field in full:
            del waiting[column]
            if (read := reader.read(field)) is not None:
                found[column] = read
    return found


def _has(row: Sequence[object], place: int) -> bool:
    return place < len(row) and row[place] not in (None, "")


class _Reader:
    def __init__(self, cells: RowCells) -> None:
        self.cells = cells
        self.ways: tuple[tuple[frozenset[str], Callable[[str], Any]], ...] = (
            (_DAYS, cells._day),
            (MONEY, cells._money),
            (_SHARES, cells._share),
            (_DEGREES, cells._number),
            (_COUNTRIES, cells._country),
            (_ANSWERS, cells._yes),
            (_COUNTS, self._count),
        )

    def of(self, field: str) -> Callable[[str], Any] | None:
        """How a field is read; None for texts, which stand as they are."""
        return next((how for fields, how in self.ways if field.partition(" ")[0] in fields), None)

    def _count(self, field: str) -> int | None:
        return self.cells._read(field, whole_number)

    def read(self, field: str) -> Understood | None:
        how = self.of(field)
        value = how(field) if how else None
        if value is None:
            said = self.cells._is_nothing(self.cells.cells.get(field))
            return Understood("nothing" if said else "unread")
        return Understood(_kind(field, value), value)


def _kind(field: str, value: object) -> Literal["day", "money", "share", "number", "country", "answer"]:
    if isinstance(value, bool):
        return "answer"
    if isinstance(value, dt.date):
        return "day"
    if isinstance(value, tuple):
        return "money"
    if isinstance(value, Decimal) and field in _SHARES:
        return "share"
    return "country" if isinstance(value, str) else "number"
