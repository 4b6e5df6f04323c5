"""What kind of file it is, and what it holds: organisations and links at once, or tables to be read by a mapping."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from genderaudit.sheets import Grid, read_grids
from genderaudit.suppliers.files.bods import is_bods, read_bods
from genderaudit.suppliers.files.documents import Entry, Twice, entries_of
from genderaudit.suppliers.files.ecb import is_ecb, read_ecb
from genderaudit.suppliers.files.gleif import (
    is_gleif,
    is_gleif_table,
    read_entities_xml,
    read_gleif_json,
    read_gleif_table,
    read_relationships_xml,
)
from genderaudit.suppliers.files.graphs import GraphRead, GraphTable, read_gexf, read_graphml
from genderaudit.suppliers.files.markup import root_of
from genderaudit.suppliers.files.objects import rows_of
from genderaudit.suppliers.files.ocds import is_ocds, read_ocds
from genderaudit.suppliers.files.ocds_flat import is_flattened, unflattened
from genderaudit.suppliers.files.packed import JSON, XML, File, file_of
from genderaudit.suppliers.files.psc import is_psc, read_psc
from genderaudit.suppliers.files.tables import Table, known_format, of_known, tables_in
from genderaudit.suppliers.files.words import known_words
from genderaudit.suppliers.model.intake import FileHoldsNoSuppliers, SupplierFileUnreadable
from genderaudit.suppliers.rules.intake.mapping import (
    code_of,
    guessed,
    names_organisations,
    what_instead,
)
from genderaudit.suppliers.rules.network.drafts import Draft, Fault, Place

MAX_TABLE = 50 * 1024 * 1024
"""Bytes of a table inside a pack."""
_OWN = {"record id": "id", "relationship id": "link_id", "seller id": "seller_id", "buyer id": "buyer_id"}


class Source(NamedTuple):
    """What a file holds."""

    format: str
    draft: Draft | None
    tables: tuple[Table, ...] = ()
    instead: str = ""
    """What its tables are known to hold in place of organisations."""
    faults: tuple[Fault, ...] = ()
    """What was met before a table could be read by a mapping."""
    left_out: Mapping[str, int] = {}


def read_source(path: Path, us: frozenset[str] = frozenset()) -> Source:
    """The organisations and links of a file, or its tables. `us`: names, folded, of our own organisation.

    Tables whose columns are not recognised are given all the same: a person may say what they are. Raises
    SupplierFileUnreadable, SupplierPackUnreadable, SupplierFormatUnknown, FileHoldsNoSuppliers, SheetUnreadable,
    SheetMissing.
    """
    file = file_of(path)
    if file.kind in JSON:
        return _json(file, us)
    if file.kind in XML:
        return _xml(file)
    data = file.data(MAX_TABLE) if file.packing else None
    grids = [grid for grid in read_grids(path, kind=file.kind, data=data) if grid.rows]
    if not grids:
        raise FileHoldsNoSuppliers(file=path.name, why="empty")
    if is_ecb(grids):
        return Source("ecb", read_ecb(grids))
    first = [str(cell).strip() for cell in grids[0].rows[0]]
    if is_gleif_table(first):
        draft = read_gleif_table(first, grids[0].rows[1:])
        return Source(draft.format, draft)
    flat = [grid for grid in grids if is_flattened(map(str, grid.rows[0]))]
    if flat:
        return Source("ocds", read_ocds(_flattened(flat), us))
    return _tables(file.kind.removeprefix("."), [table for grid in grids for table in tables_in(grid)])


def _flattened(grids: Iterable[Grid]) -> Iterator[Entry]:
    for grid in grids:
        columns = [str(cell) for cell in grid.rows[0]]
        for number, row in enumerate(grid.rows[1:], start=2):
            if release := unflattened(columns, row):
                yield Entry("releases", release, number)


def _tables(format: str, tables: Sequence[Table]) -> Source:
    useful = [one for one in tables if names_organisations(one.mapping)]
    named = next((one.known.format for one in useful if one.known), format)
    return Source(named, None, tuple(tables), "" if useful else _instead(tables))


def _instead(tables: Sequence[Table]) -> str:
    found = [what_instead(columns, known_words()) for one in tables for columns in (one.columns, one.top)]
    return next((code for code in found if code), "")


def _json(file: File, us: frozenset[str]) -> Source:
    twice: list[Twice] = []
    try:
        source = _entries(file, us, twice)
    except (TypeError, AttributeError, LookupError, ValueError, RecursionError, ArithmeticError) as error:
        # what stands where the format has something else
        raise SupplierFileUnreadable(file=file.name, place="-", why="odd") from error
    faults = tuple(Fault(Place("", one.number), "", "twice", one.name[:60]) for one in dict.fromkeys(twice))
    return source._replace(faults=source.faults + faults)


def _entries(file: File, us: frozenset[str], twice: list[Twice]) -> Source:
    entries = entries_of(file, twice)
    first = list(itertools.islice(entries, 1))
    if not first:
        raise FileHoldsNoSuppliers(file=file.name, why="empty")
    every = itertools.chain(first, entries)
    value = first[0].value
    if is_ocds(value):
        return _held(file, "ocds", read_ocds(every, us))
    if is_bods(value):
        return _held(file, "bods", read_bods(every))
    if is_psc(value):
        return _held(file, "psc", read_psc(every))
    if is_gleif(value):
        draft = read_gleif_json(every)
        return _held(file, draft.format, draft)
    if isinstance(value, dict) and not _is_about_exceptions(value) and "labels" not in value:  # nodes of a database
        table = _of_objects(every, file.name)
        nested = any(isinstance(one, dict | list) for one in value.values())
        if names_organisations(table.mapping) or (table.rows and not nested):
            return _tables("json", [table])
    raise FileHoldsNoSuppliers(file=file.name, why="exceptions" if _is_about_exceptions(value) else "unknown")


def _is_about_exceptions(value: Any) -> bool:
    return isinstance(value, dict) and any("Exception" in str(key) for key in value)


def _held(file: File, format: str, draft: Draft) -> Source:
    if not draft.mentions and not draft.faults and not any(draft.left_out.values()):
        raise FileHoldsNoSuppliers(file=file.name, why="empty")
    return Source(format, draft)


def _of_objects(entries: Iterable[Entry], name: str) -> Table:
    columns, rows = rows_of(entries, name)
    known = known_format(columns)
    mapping = of_known(columns, known) if known else guessed(columns, known_words())
    return Table("", columns, mapping, 1, rows, known)


def _xml(file: File) -> Source:
    root = root_of(file)
    if root == "graphml":
        return _graph(file, "graphml", read_graphml(file))
    if root == "gexf":
        return _graph(file, "gexf", read_gexf(file))
    if root == "LEIData":
        return _held(file, "gleif_level1", read_entities_xml(file))
    if root == "RelationshipData":
        return _held(file, "gleif_level2", read_relationships_xml(file))
    raise FileHoldsNoSuppliers(file=file.name, why="exceptions" if "Exception" in root else "unknown")


def _graph(file: File, format: str, graph: GraphRead) -> Source:
    if not graph.nodes.rows:
        raise FileHoldsNoSuppliers(file=file.name, why="empty")
    tables = [_graph_table("nodes", graph.nodes), _graph_table("edges", graph.edges)]
    left_out = {"hyperedges": graph.hyperedges, "undirected": graph.undirected}
    return Source(format, None, tuple(one for one in tables if one.rows), left_out=left_out)


def _graph_table(sheet: str, table: GraphTable) -> Table:
    mapping = guessed(table.columns, known_words())
    own = {column: _OWN[column] for column in table.columns if column in _OWN}
    mapping = {column: field for column, field in mapping.items() if field not in own.values()} | own
    if sheet == "nodes":
        # an attribute called `source` tells where a node comes from; edges are told by themselves
        ends = frozenset({"name", "seller", "buyer"})
        mapping = {column: field for column, field in mapping.items() if column == "name" or field not in ends}
        mapping["name"] = "name"
    elif "label" in table.columns and "relationship" not in mapping.values():
        mapping["label"] = "relationship" if _all_kinds(table, table.columns.index("label")) else "note"
    return Table(sheet, table.columns, mapping, 1, table.rows, None, keyed=True)


def _all_kinds(table: GraphTable, place: int) -> bool:
    """Whether all labels of edges are kinds of relationships."""
    known = known_words()
    labels = {str(row[place]) for row in table.rows if place < len(row) and row[place]}
    return all(code_of("relationships", one, known) for one in labels)
