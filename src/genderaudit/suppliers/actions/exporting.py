"""Write the registry out as a workbook, tables, a graph or an OCDS package, with sole traders protected."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from genderaudit.domain.records import RecordId
from genderaudit.runtime.language import catalogue
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.files.writing import require_writable, write_document, write_graph, write_tables
from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.intake.composing import (
    FOREIGN,
    RELATIONSHIP_COLUMNS,
    SUPPLIER_COLUMNS,
    as_ocds,
    relationship_row,
    shielded,
    shielded_link,
    supplier_row,
)

OWN_NAME = "us"
_COLUMNS = (SUPPLIER_COLUMNS, RELATIONSHIP_COLUMNS)


class Exported(NamedTuple):
    """What was written."""

    files: tuple[Path, ...]
    suppliers: int
    relationships: int
    sole_traders: int
    """Written with their initials only."""


def export_suppliers(workspace: Workspace, path: Path, *, language: str = "en") -> Exported:
    """The registry, copies combined, as .xlsx, .csv, .graphml, .gexf or .json (in the shape of OCDS).

    A workbook, a CSV file and a graph read back as the same registry; assessments travel in bundles only. Raises
    SupplierExportFormatUnknown, SupplierExportExists, SupplierExportUnwritable.
    """
    require_writable(path)
    registry = registry_of(workspace)
    sole = frozenset(one.id for one in registry.suppliers.values() if one.sole_trader)
    suppliers = [shielded(one) for one in registry.suppliers.values()]
    links = [shielded_link(one, sole) for one in registry.relationships.values()]
    kind = path.suffix.lower()
    files: tuple[Path, ...] = (path,)
    if kind == ".json":
        write_document(path, _plain(as_ocds(suppliers, links, OWN_NAME)))
    else:
        names: dict[RecordId, str] = {one.id: one.name for one in suppliers} | {US: OWN_NAME}
        rows = [
            supplier_row(one, one.model_dump_json(exclude=set(FOREIGN), exclude_defaults=True)) for one in suppliers
        ]
        edges = [relationship_row(one, names, one.model_dump_json(exclude_defaults=True)) for one in links]
        if kind in (".graphml", ".gexf"):
            write_graph(path, _COLUMNS, ([*rows, {"record id": US, "name": OWN_NAME}], edges))
        else:
            say = catalogue(language)
            titles = say("suppliers_import.sheets.suppliers"), say("suppliers_import.sheets.relationships")
            files = write_tables(path, titles, _COLUMNS, (rows, edges))
    return Exported(files, len(suppliers), len(links), len(sole))


def _plain(value: Any) -> Any:
    """A document with exact numbers as JSON writes them."""
    if isinstance(value, dict):
        return {key: _plain(one) for key, one in value.items()}
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if value is None or isinstance(value, str | int | bool):
        return value
    number = float(value)
    return number if str(value) == repr(number) or value == type(value)(repr(number)) else str(value)
