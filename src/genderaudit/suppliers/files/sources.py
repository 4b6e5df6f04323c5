"""What kind of file it is, and what it holds: organisations and links at once, or tables to be read by a mapping."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from genderaudit.sheets import KINDS, Grid, SheetMissing, find_headings, plain, read_grids
from genderaudit.suppliers.files.bods import is_bods, read_bods
from genderaudit.suppliers.files.documents import Entry, entries_of
from genderaudit.suppliers.files.ecb import is_ecb, read_ecb
from genderaudit.suppliers.files.gleif import is_gleif, read_entities_xml, read_gleif_json, read_relationships_xml
from genderaudit.suppliers.files.graphs import GraphRead, GraphTable, read_gexf, read_graphml
from genderaudit.suppliers.files.markup import root_of
from genderaudit.suppliers.files.ocds import is_flattened, is_ocds, read_ocds, unflattened
from genderaudit.suppliers.files.words import known_words
from genderaudit.suppliers.model.intake import FileHoldsNoSuppliers, SupplierFileUnreadable, SupplierFormatUnknown
from genderaudit.suppliers.rules.intake.mapping import Known, guessed, known_table, names_organisations, what_instead
from genderaudit.suppliers.rules.network.drafts import Draft

_JSON = (".json", ".jsonl", ".ndjson", ".geojson")
_XML = (".xml", ".graphml", ".gexf")
_OWN = {"record id": "id", "relationship id": "link_id", "seller id": "seller_id", "buyer id": "buyer_id"}


class Table(NamedTuple):
    """One table of a file with its headings found."""

    sheet: str
    columns: tuple[str, ...]
    mapping: Mapping[str, str]
    """As it is guessed; empty where nothing is recognised."""
    first: int
    """Number of the first row under the headings, as a spreadsheet program counts."""
    rows: Sequence[Sequence[object]]
    known: Known | None = None
    keyed: bool = False
    top: tuple[str, ...] = ()
    """What stands in its first row."""


class Source(NamedTuple):
    """What a file holds."""

    format: str
    draft: Draft | None
    tables: tuple[Table, ...] = ()
    instead: str = ""
    """What its tables are known to hold in place of organisations."""


def read_source(path: Path, us: frozenset[str] = frozenset()) -> Source:
    """The organisations and links of a file, or its tables. `us`: names, folded, of our own organisation.

    Tables whose columns are not recognised are given all the same: a person may say what they are. Raises
    SupplierFileUnreadable, SupplierFormatUnknown, FileHoldsNoSuppliers, SheetUnreadable, SheetMissing.
    """
    kind = path.suffix.lower()
    if kind in _JSON:
        return _json(path, us)
    if kind in _XML:
        return _xml(path)
    if kind not in KINDS:
        if not path.is_file():
            raise SheetMissing(file=path, why="it is not there")
        raise SupplierFormatUnknown(file=path.name)
    grids = [grid for grid in read_grids(path) if grid.rows]
    if not grids:
        raise FileHoldsNoSuppliers(file=path.name, why="empty")
    if is_ecb(grids):
        return Source("ecb", read_ecb(grids))
    flat = [grid for grid in grids if is_flattened(map(str, grid.rows[0]))]
    if flat:
        return Source("ocds", read_ocds(_flattened(flat), us))
    return _tables(kind.removeprefix("."), [_table(grid) for grid in grids])


def _flattened(grids: Iterable[Grid]) -> Iterator[Entry]:
    for grid in grids:
        columns = [str(cell) for cell in grid.rows[0]]
        for number, row in enumerate(grid.rows[1:], start=2):
            if release := unflattened(columns, row):
                yield Entry("releases", release, number)


def _table(grid: Grid) -> Table:
    known = known_words()
    format: Known | None = None

    def guess(columns: Sequence[str]) -> Mapping[str, str]:
        found = known_table(columns)
        return _of_known(columns, found) if found else guessed(columns, known)

    headings = find_headings(grid.rows, guess)
    format = known_table(headings.columns)
    below = headings.first + headings.depth
    top = tuple(map(str, grid.rows[0]))
    return Table(grid.sheet, headings.columns, headings.mapping, below + 1, grid.rows[below:], format, top=top)


def _of_known(columns: Sequence[str], known: Known) -> dict[str, str]:
    return {column: known.columns[plain(column)] for column in columns if plain(column) in known.columns}


def _tables(format: str, tables: Sequence[Table]) -> Source:
    useful = [one for one in tables if names_organisations(one.mapping)]
    named = next((one.known.format for one in useful if one.known), format)
    return Source(named, None, tuple(tables), "" if useful else _instead(tables))


def _instead(tables: Sequence[Table]) -> str:
    found = [what_instead(columns, known_words()) for one in tables for columns in (one.columns, one.top)]
    return next((code for code in found if code), "")


def _json(path: Path, us: frozenset[str]) -> Source:
    try:
        return _entries(path, us)
    except (TypeError, AttributeError, LookupError, ValueError) as error:
        # what stands where the format has something else
        raise SupplierFileUnreadable(file=path.name, place="-", why="odd") from error


def _entries(path: Path, us: frozenset[str]) -> Source:
    entries = entries_of(path)
    first = list(itertools.islice(entries, 1))
    if not first:
        raise FileHoldsNoSuppliers(file=path.name, why="empty")
    every = itertools.chain(first, entries)
    value = first[0].value
    if is_ocds(value):
        return _held(path, "ocds", read_ocds(every, us))
    if is_bods(value):
        return _held(path, "bods", read_bods(every))
    if is_gleif(value):
        draft = read_gleif_json(every)
        return _held(path, draft.format, draft)
    if isinstance(value, dict) and not any(isinstance(one, dict | list) for one in value.values()):
        return _tables("json", [_of_objects(every)])
    raise FileHoldsNoSuppliers(file=path.name, why="unknown")


def _held(path: Path, format: str, draft: Draft) -> Source:
    if not draft.mentions and not draft.faults and not draft.left_out:
        raise FileHoldsNoSuppliers(file=path.name, why="empty")
    return Source(format, draft)


def _of_objects(entries: Iterable[Entry]) -> Table:
    """Objects with the same plain fields, as a table."""
    places: dict[str, int] = {}
    rows: list[list[object]] = []
    for entry in entries:
        facts: Mapping[str, Any] = entry.value if isinstance(entry.value, dict) else {}
        for name in facts:
            places.setdefault(name, len(places))
        row: list[object] = [None] * len(places)
        for name, value in facts.items():
            row[places[name]] = None if isinstance(value, dict | list) else value
        rows.append(row)
    columns = tuple(places)
    known = known_table(columns)
    mapping = _of_known(columns, known) if known else guessed(columns, known_words())
    return Table("", columns, mapping, 1, rows, known)


def _xml(path: Path) -> Source:
    root = root_of(path)
    if root == "graphml":
        return _graph(path, "graphml", read_graphml(path))
    if root == "gexf":
        return _graph(path, "gexf", read_gexf(path))
    if root == "LEIData":
        return _held(path, "gleif_level1", read_entities_xml(path))
    if root == "RelationshipData":
        return _held(path, "gleif_level2", read_relationships_xml(path))
    raise FileHoldsNoSuppliers(file=path.name, why="exceptions" if "Exception" in root else "unknown")


def _graph(path: Path, format: str, graph: GraphRead) -> Source:
    if not graph.nodes.rows:
        raise FileHoldsNoSuppliers(file=path.name, why="empty")
    tables = [_graph_table("nodes", graph.nodes), _graph_table("edges", graph.edges)]
    return Source(format, None, tuple(one for one in tables if one.rows))


def _graph_table(sheet: str, table: GraphTable) -> Table:
    mapping = guessed(table.columns, known_words())
    own = {column: _OWN[column] for column in table.columns if column in _OWN}
    mapping = {column: field for column, field in mapping.items() if field not in own.values()} | own
    if sheet == "nodes":
        mapping = {column: field for column, field in mapping.items() if column == "name" or field != "name"}
        mapping["name"] = "name"
    return Table(sheet, table.columns, mapping, 1, table.rows, None, keyed=True)
