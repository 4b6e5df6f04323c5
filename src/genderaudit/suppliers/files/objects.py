"""JSON objects with the same fields, and features of GeoJSON, as a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from genderaudit.sheets import plain
from genderaudit.suppliers.files.documents import Entry
from genderaudit.suppliers.model.intake import SupplierFileUnreadable

MAX_ROWS = 200_000
MAX_COLUMNS = 500
MAX_DEPTH = 3
_TRANSPARENT = frozenset({
    "address", "location", "geo", "coordinates", "registered address", "properties", "attributes", "fields", "position",
})  # fmt: skip
"""Objects whose fields are told by their own names."""


def rows_of(entries: Iterable[Entry], name: str) -> tuple[tuple[str, ...], list[list[object]]]:
    """Columns and rows; lists of texts are one cell, lists of objects are left out. Raises SupplierFileUnreadable."""
    places: dict[str, int] = {}
    rows: list[list[object]] = []
    listed = False
    for entry in entries:
        if listed and not entry.under:
            continue  # what stands beside a list
        listed = bool(entry.under)
        if len(rows) >= MAX_ROWS:
            raise SupplierFileUnreadable(file=name, place=str(entry.number), why="too_large")
        facts = dict(_facts(entry.value)) if isinstance(entry.value, dict) else {}
        for fact in facts:
            if fact not in places and len(places) < MAX_COLUMNS:
                places[fact] = len(places)
        row: list[object] = [None] * len(places)
        for fact, value in facts.items():
            if fact in places:
                row[places[fact]] = value
        rows.append(row)
    return tuple(places), rows


def _facts(value: Mapping[str, Any]) -> Iterator[tuple[str, object]]:
    geometry = value.get("geometry")
    if isinstance(geometry, dict) and isinstance(value.get("properties"), dict):
        yield from _flat({"id": value.get("id"), **value["properties"]}, "", 0)
        place = geometry.get("coordinates")
        if geometry.get("type") == "Point" and isinstance(place, list) and len(place) >= 2:
            yield "longitude", place[0]
            yield "latitude", place[1]
    else:
        yield from _flat(value, "", 0)


def _flat(value: Mapping[str, Any], front: str, depth: int) -> Iterator[tuple[str, object]]:
    for key, one in value.items():
        name = f"{front}.{key}" if front else str(key)
        if isinstance(one, dict):
            if depth < MAX_DEPTH:
                yield from _flat(one, front if plain(key) in _TRANSPARENT else name, depth + 1)
        elif isinstance(one, list):
            texts = [str(part) for part in one if part is not None and not isinstance(part, dict | list)]
            if texts:
                yield name, "; ".join(texts)
        else:
            yield name, one
