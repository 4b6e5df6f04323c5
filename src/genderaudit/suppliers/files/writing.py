"""The registry written as a workbook, tables, a graph or an OCDS package; no cell runs as a formula."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, TextIO
from xml.sax.saxutils import escape, quoteattr

from genderaudit.sheets import whole_file, write_csv, write_xlsx
from genderaudit.suppliers.model.intake import (
    SupplierExportExists,
    SupplierExportFormatUnknown,
    SupplierExportUnwritable,
)

Rows = Sequence[Mapping[str, Any]]
FORMATS = (".xlsx", ".csv", ".graphml", ".gexf", ".json")
LONGEST_CELL = 32_000
"""Letters that a cell of a workbook can hold, with some room."""
_ILLEGAL = dict.fromkeys([*range(9), 11, 12, *range(14, 32), 0xFFFE, 0xFFFF])


def beside(path: Path) -> Path:
    """Where the relationships stand when the suppliers are written as CSV."""
    return path.with_name(f"{path.stem}-relationships{path.suffix}")


def require_writable(path: Path) -> None:
    """Nothing where the file can be made. Raises SupplierExportFormatUnknown, SupplierExportExists."""
    if path.suffix.lower() not in FORMATS:
        raise SupplierExportFormatUnknown(file=path.name)
    for one in (path, beside(path)) if path.suffix.lower() == ".csv" else (path,):
        if one.exists():
            raise SupplierExportExists(file=one.name)


def write_tables(
    path: Path, titles: tuple[str, str], columns: tuple[Sequence[str], Sequence[str]], rows: tuple[Rows, Rows]
) -> tuple[Path, ...]:
    """Suppliers and relationships as XLSX or as two CSV files; what was written. Raises SupplierExportUnwritable."""
    try:
        if path.suffix.lower() == ".xlsx":
            sheets: dict[str, tuple[Sequence[str], Iterable[Sequence[object]]]] = {
                title: (names, _cells(names, several, LONGEST_CELL))
                for title, names, several in zip(titles, columns, rows, strict=True)
            }
            write_xlsx(path, sheets)
            return (path,)
        write_csv(beside(path), columns[1], _cells(columns[1], rows[1], 0))
        write_csv(path, columns[0], _cells(columns[0], rows[0], 0))
    except OSError as error:
        raise SupplierExportUnwritable(file=path.name, why=error.strerror or error) from error
    return (path, beside(path))


def _cells(columns: Sequence[str], rows: Rows, longest: int) -> list[list[object]]:
    found = []
    for row in rows:
        texts = [str(row.get(name, "")) for name in columns]
        found.append(list[object]([text if not longest or len(text) <= longest else "" for text in texts]))
    return found


def write_document(path: Path, document: Mapping[str, Any]) -> None:
    """A JSON document; amounts keep all their digits. Raises SupplierExportUnwritable."""
    try:
        with whole_file(path) as unfinished:
            unfinished.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
    except OSError as error:
        raise SupplierExportUnwritable(file=path.name, why=error.strerror or error) from error


def write_graph(path: Path, columns: tuple[Sequence[str], Sequence[str]], rows: tuple[Rows, Rows]) -> None:
    """Suppliers as nodes and relationships as edges, in GraphML or GEXF 1.3. Raises SupplierExportUnwritable."""
    try:
        with whole_file(path) as unfinished, unfinished.open("w", encoding="utf-8") as stream:
            stream.write('<?xml version="1.0" encoding="UTF-8"?>\n')
            (_graphml if path.suffix.lower() == ".graphml" else _gexf)(stream, columns, rows)
    except OSError as error:
        raise SupplierExportUnwritable(file=path.name, why=error.strerror or error) from error


def _text(value: object) -> str:
    return str(value).translate(_ILLEGAL)


def _attribute(value: object) -> str:
    return quoteattr(_text(value), {"\n": "&#10;", "\r": "&#13;", "\t": "&#9;"})


def _told(row: Mapping[str, Any], columns: Sequence[str], skipped: frozenset[str]) -> Iterator[tuple[int, object]]:
    for place, name in enumerate(columns):
        if name not in skipped and row.get(name) not in (None, ""):
            yield place, row[name]


_NODE = frozenset({"record id"})
_EDGE = frozenset({"relationship id", "seller id", "buyer id"})


def _graphml(stream: TextIO, columns: tuple[Sequence[str], Sequence[str]], rows: tuple[Rows, Rows]) -> None:
    stream.write('<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n')
    for kind, names in zip(("node", "edge"), columns, strict=True):
        for place, name in enumerate(names):
            if name not in _NODE | _EDGE:
                stream.write(
                    f'<key id="{kind[0]}{place}" for="{kind}" attr.name={_attribute(name)} attr.type="string"/>\n'
                )
    stream.write('<graph edgedefault="directed">\n')
    for row in rows[0]:
        stream.write(f"<node id={_attribute(row['record id'])}>")
        for place, value in _told(row, columns[0], _NODE):
            stream.write(f'<data key="n{place}">{escape(_text(value))}</data>')
        stream.write("</node>\n")
    for row in rows[1]:
        ends = f"source={_attribute(row['seller id'])} target={_attribute(row['buyer id'])}"
        stream.write(f"<edge id={_attribute(row['relationship id'])} {ends}>")
        for place, value in _told(row, columns[1], _EDGE):
            stream.write(f'<data key="e{place}">{escape(_text(value))}</data>')
        stream.write("</edge>\n")
    stream.write("</graph>\n</graphml>\n")


def _gexf(stream: TextIO, columns: tuple[Sequence[str], Sequence[str]], rows: tuple[Rows, Rows]) -> None:
    stream.write('<gexf xmlns="http://gexf.net/1.3" version="1.3">\n<graph mode="static" defaultedgetype="directed">\n')
    for kind, names in zip(("node", "edge"), columns, strict=True):
        stream.write(f'<attributes class="{kind}">\n')
        for place, name in enumerate(names):
            if name not in _NODE | _EDGE:
                stream.write(f'<attribute id="{place}" title={_attribute(name)} type="string"/>\n')
        stream.write("</attributes>\n")
    stream.write("<nodes>\n")
    for row in rows[0]:
        stream.write(f"<node id={_attribute(row['record id'])} label={_attribute(row.get('name', ''))}><attvalues>")
        for place, value in _told(row, columns[0], _NODE):
            stream.write(f'<attvalue for="{place}" value={_attribute(value)}/>')
        stream.write("</attvalues></node>\n")
    stream.write("</nodes>\n<edges>\n")
    for row in rows[1]:
        ends = f"source={_attribute(row['seller id'])} target={_attribute(row['buyer id'])}"
        stream.write(f"<edge id={_attribute(row['relationship id'])} {ends}><attvalues>")
        for place, value in _told(row, columns[1], _EDGE):
            stream.write(f'<attvalue for="{place}" value={_attribute(value)}/>')
        stream.write("</attvalues></edge>\n")
    stream.write("</edges>\n</graph>\n</gexf>\n")
