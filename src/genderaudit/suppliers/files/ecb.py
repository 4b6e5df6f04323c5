"""The ECB's list of supervised entities: groups by number, their members below them, and single institutions."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from genderaudit.sheets import Grid, country_of, plain, text_of
from genderaudit.suppliers.rules.intake.numbering import is_lei
from genderaudit.suppliers.rules.network.drafts import Draft, Place

_TITLE = "list of supervised entities"
_NAMES = re.compile(r"\s+;\s+")


def is_ecb(grids: Sequence[Grid]) -> bool:
    """Whether the sheets are that list."""
    return bool(grids) and any(
        plain(cell) == _TITLE for grid in grids for row in grid.rows[:10] for cell in row if isinstance(cell, str)
    )


def read_ecb(grids: Sequence[Grid]) -> Draft:
    """Every institution with its number and country; the first of a group controls the others.

    The list tells who belongs to a group, not who owns whom: the links are control with low confidence.
    """
    draft = Draft("ecb")
    for grid in grids:
        head = next((place for place, row in enumerate(grid.rows[:40]) if _lei_column(row) is not None), None)
        if head is not None and _column(grid.rows[head], "type") is not None:
            _sheet(draft, grid, head)
    return draft


def _lei_column(row: Sequence[object]) -> int | None:
    return next((place for place, cell in enumerate(row) if plain(text_of(cell)).startswith("lei mfi")), None)


def _column(row: Sequence[object], start: str) -> int | None:
    return next((place for place, cell in enumerate(row) if plain(text_of(cell)).startswith(start)), None)


def _sheet(draft: Draft, grid: Grid, head: int) -> None:
    row = grid.rows[head]
    number_at, type_at = _lei_column(row), _column(row, "type")
    country_at, ground_at = _column(row, "country"), _column(row, "ground")
    name_at = _column(row, "name")
    if number_at is None or type_at is None:
        return
    section: str | None = None
    first: int | None = None
    for row_number, cells in enumerate(grid.rows[head + 1 :], start=head + 2):

        def at(column: int | None, cells: Sequence[object] = cells) -> str:
            return text_of(cells[column]) if column is not None and column < len(cells) else ""

        number, name = at(number_at), at(name_at) if name_at is not None else _after(cells, type_at)
        if not at(type_at):
            if country := country_of(name):
                section, first = country, None
            continue
        draft.rows += 1
        place = Place(grid.sheet, row_number)
        if not name:
            draft.rejected += 1
            draft.fault(place, "Name", "no_name", number)
            continue
        mention = draft.mention(_fields(name, number, at(type_at), country_of(at(country_at)) or section), place)
        if country_at is None:
            continue
        if at(ground_at) or (number_at and at(number_at - 1)):
            first = mention
        elif first is not None:
            draft.link("controls", first, mention, {"confidence": "low", "note": "group"}, place)


def _after(cells: Sequence[object], type_at: int) -> str:
    """The name in a sheet whose heading for it is missing: the last wide text after the type and its status."""
    texts = [text_of(cell) for cell in cells[type_at + 3 :]]
    return next((text for text in texts if text), "") or next((text_of(c) for c in cells[type_at + 1 :] if c), "")


def _fields(name: str, number: str, kind: str, country: str | None) -> dict[str, Any]:
    names = [one[:300] for one in _NAMES.split(" ".join(name.split())) if one]
    fields: dict[str, Any] = {"name": names[0], "activities": [kind[:300]]}
    if names[1:]:
        fields["aliases"] = names[1:]
    if country:
        fields["country"] = country
    if number:
        scheme = {"scheme": "lei"} if is_lei(number) else {"scheme": "other", "issuer": "MFI"}
        fields["identifiers"] = [{**scheme, "value": number[:100]}]
    return fields
