"""A file of suppliers laid out before anything is matched: formats, remembered or guessed columns, one draft."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from genderaudit.domain.records import RecordId
from genderaudit.sheets import folded, plain, text_of
from genderaudit.store import Workspace
from genderaudit.suppliers.files.sources import Source
from genderaudit.suppliers.files.tables import Table
from genderaudit.suppliers.files.words import known_words, sense
from genderaudit.suppliers.model.intake import (
    ColumnRead,
    FileHoldsNoSuppliers,
    SupplierColumnUnknown,
    SupplierNamesNotFound,
)
from genderaudit.suppliers.model.keeping import SupplierLayout
from genderaudit.suppliers.rules.intake.mapping import FIELDS, names_links, names_organisations, near_fields
from genderaudit.suppliers.rules.intake.reading import read_rows
from genderaudit.suppliers.rules.intake.row_cells import Reading, orders_of
from genderaudit.suppliers.rules.intake.understood import understood
from genderaudit.suppliers.rules.network.drafts import Draft, Place


class Asked(NamedTuple):
    """What a person says about a file beside its mapping."""

    day_first: bool | None
    decimal_comma: bool | None
    currency: str | None
    year: int | None
    us: tuple[str, ...]
    ours: bool | None


class Laid:
    """A file read into one draft, with the layouts of its tables."""

    def __init__(
        self, workspace: Workspace, path: Path, source: Source, wanted: Mapping[str, str], asked: Asked
    ) -> None:
        self.workspace, self.path, self.asked = workspace, path, asked
        self.format = source.format
        self.layouts: list[SupplierLayout] = []
        self.columns: list[ColumnRead] = []
        self.remembered = self.ours = False
        self.draft = source.draft or Draft(source.format)
        self.draft.us = frozenset(map(folded, asked.us))
        self.draft.faults += source.faults
        self.draft.left_out.update(source.left_out)
        meant = self._meant(wanted, source.tables)
        for table in source.tables:
            self._table(table, meant)
        self.refusal: SupplierNamesNotFound | None = None
        if source.draft is None and not self.layouts:
            if source.instead:
                raise FileHoldsNoSuppliers(file=path.name, why=source.instead)
            self.refusal = _names_not_found(path, source.tables)
            self.draft = Draft(source.format)

    def _meant(self, wanted: Mapping[str, str], tables: Sequence[Table]) -> dict[str, str]:
        names = {plain(column): column for table in tables for column in table.columns if column}
        meant = {}
        for column, field in wanted.items():
            if plain(column) not in names or (field and field not in FIELDS):
                raise SupplierColumnUnknown(
                    text=f"{column}={field}",
                    file=self.path.name,
                    columns=", ".join(names.values()),
                    fields=", ".join(FIELDS),
                )
            meant[plain(column)] = field
        return meant

    def _table(self, table: Table, meant: Mapping[str, str]) -> None:
        header = tuple(plain(column) for column in table.columns)
        digest = hashlib.sha256("\x1f".join(header).encode()).hexdigest()[:20]
        earlier = _remembered(self.workspace, f"suplayout-{digest}")
        mapping = dict(earlier.columns if earlier else table.mapping)
        mapping |= {column: meant[plain(column)] for column in table.columns if plain(column) in meant}
        read = {column: field for column, field in mapping.items() if field}
        self.columns += [
            ColumnRead(table.sheet, column, field, _sample(table, place), _maybe(column, field))
            for place, column in enumerate(table.columns)
            if column
            for field in (read.get(column, ""),)
        ]
        if not names_organisations(read):
            self.draft.left_out["sheets"] += 1
            return
        self.remembered = self.remembered or earlier is not None
        layout = SupplierLayout(
            id=f"suplayout-{digest}",
            name=self.path.stem[:300],
            header=header,
            columns=mapping,
            day_first=_first(self.asked.day_first, earlier.day_first if earlier else None),
            decimal_comma=_first(self.asked.decimal_comma, earlier.decimal_comma if earlier else None),
            default_currency=self.asked.currency or (earlier.default_currency if earlier else None),
            year=self.asked.year or (earlier.year if earlier else None),
            us=self.asked.us or (earlier.us if earlier else ()),
            ours=_first(self.asked.ours, earlier.ours if earlier else None),
        )
        self.layouts.append(layout)
        self.draft.us |= frozenset(map(folded, layout.us))
        self._read(table, layout, read)

    def _read(self, table: Table, layout: SupplierLayout, read: Mapping[str, str]) -> None:
        days, commas = orders_of(
            read, table.columns, table.rows, day_first=layout.day_first, decimal_comma=layout.decimal_comma
        )
        fields = set(read.values())
        spent = "spend" in fields and not fields & {"buyer", "buyer_id"}
        self.draft.left_out["headings_again"] += table.again
        known = table.known
        how = Reading(
            table.columns,
            read,
            days,
            commas,
            currency=layout.default_currency or (known.currency if known else None),
            year=layout.year,
            link=known.link if known else "supplies",
            ours=spent if layout.ours is None else layout.ours,
            keyed=table.keyed,
        )
        self.ours = self.ours or (how.ours and not names_links(fields))
        read_rows(self.draft, table.sheet, enumerate(table.rows, table.first), how, sense())
        if table.odd:
            self._tell_odd(table, read)
        told = understood(table.sheet, table.rows, how, sense())
        self.columns = [
            one._replace(read=told.get(one.column)) if one.sheet == table.sheet else one for one in self.columns
        ]

    def _tell_odd(self, table: Table, read: Mapping[str, str]) -> None:
        """Tell the cells that the file itself does not give, but for those of rows that were left out on purpose."""
        draft = self.draft
        places = [one.place for every in (draft.mentions, draft.links, draft.faults) for one in every]
        rows = {place.row for place in places if place.sheet == table.sheet}
        for number, column, code, text in table.odd:
            used = column < len(table.columns) and read.get(table.columns[column])
            if used and number + table.first in rows:
                draft.fault(Place(table.sheet, number + table.first), table.columns[column], code, text)


def _remembered(workspace: Workspace, id: RecordId) -> SupplierLayout | None:
    """The layout of an earlier import, also of one that was taken back: what a person corrected stays corrected."""
    if found := workspace.get(SupplierLayout, id):
        return found
    bodies = [one.body for one in workspace.history(id) if one.body]
    return SupplierLayout.model_validate_json(bodies[-1]) if bodies else None


def _maybe(column: str, field: str) -> tuple[str, ...]:
    return () if field else near_fields(column, known_words())


def _first(said: bool | None, remembered: bool | None) -> bool | None:
    return said if said is not None else remembered


def _names_not_found(path: Path, tables: Sequence[Table]) -> SupplierNamesNotFound:
    found = max(tables, key=lambda one: len(one.rows))
    place = ", ".join(part for part in (found.sheet, str(max(1, found.first - 1))) if part)
    columns = ", ".join(column for column in found.columns if column)
    return SupplierNamesNotFound(file=path.name, place=place, columns=columns)


def _sample(table: Table, place: int) -> str:
    cells = (row[place] for row in table.rows[:50] if place < len(row) and row[place] not in (None, ""))
    return text_of(next(cells, ""))[:60]
