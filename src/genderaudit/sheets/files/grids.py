"""Whole sheets of CSV, XLSX, XLS and ODS files, cell by cell."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from genderaudit.sheets.files import limits
from genderaudit.sheets.files.oddities import (
    Oddities,
    column_number,
    errors_in,
    looked_at,
    oddities_of,
    percent_styles,
    sheet_parts,
)
from genderaudit.sheets.files.ods import ods_sheets
from genderaudit.sheets.files.tables import book_of, bounded, opened, refuse_large
from genderaudit.sheets.files.texts import csv_rows
from genderaudit.sheets.model import Grid, Odd, SheetTooLarge, SheetUnreadable

# the readers of workbooks are large: only who reads a workbook waits for them
# ruff: noqa: PLC0415

KINDS = (".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods")
_TAG = 200
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')
_FAR = re.compile(rb"""r=["'](?:[A-Z]{2,3}\d|[A-Z]?(?:[2-9]\d{5}|\d{7}))""")
"""A place beyond column Z or row 199,999: without one a sheet spans few enough cells."""
_SPACED = tuple(one for space in (b" ", b"\n", b"\t", b"\r") for one in (space + b"=", b"=" + space))
_LETTERS = re.compile(rb"""\sr\s*=\s*["']([A-Z]{1,3})\d""")
_ROWS = re.compile(rb"""\sr\s*=\s*["'](?:[A-Z]{1,3})?(\d{1,7})["']""")
_XLS = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

Merge = tuple[int, int, int, int]
"""Top, left, bottom and right of a merged area, from 0."""


def read_grids(path: Path, *, kind: str = "", data: bytes | None = None) -> tuple[Grid, ...]:
    """Every sheet of a CSV, XLSX, XLS or ODS file as it stands, empty rows at its end left out.

    Formulas are the values that they had when the file was saved; what is shown in per cent is text, such as 51%.
    `kind`: its ending, where the name has another. `data`: its bytes, where it lies inside another file. Raises
    SheetUnreadable, SheetMissing.
    """
    if data is None:
        refuse_large(path)
    kind = kind or path.suffix.lower()
    if kind in (".csv", ".tsv", ".txt"):
        rows = csv_rows(path, data)
        odd = errors_in(rows)
        return (_as_grid("", rows, path, odd),)
    if kind in (".xlsx", ".xlsm"):
        return _xlsx(path, data)
    if kind == ".xls":
        return _xls(path, data)
    if kind == ".ods":
        with opened(path, "ODS", data) as stream:
            return tuple(_as_grid(name, rows, path, errors_in(rows)) for name, rows in ods_sheets(stream, path))
    raise SheetUnreadable(file=path, why="kind_not_known")


def _xlsx(path: Path, data: bytes | None) -> tuple[Grid, ...]:
    with opened(path, "XLSX", data) as stream:
        wide, oddities = _looked_through(stream)
        if wide:
            return _row_by_row(stream, path)
        stream.seek(0)
        return _calamine(stream, path, oddities)


def _xls(path: Path, data: bytes | None) -> tuple[Grid, ...]:
    with path.open("rb") if data is None else io.BytesIO(data) as stream:
        if stream.read(8) != _XLS:
            raise SheetUnreadable(file=path, why="not_a_whole_XLS_file")
        stream.seek(0)
        return _calamine(stream, path)


def _calamine(stream: BinaryIO, path: Path, oddities: Mapping[str, Oddities] = {}) -> tuple[Grid, ...]:
    from python_calamine import CalamineError, CalamineWorkbook

    try:
        book = CalamineWorkbook.from_filelike(io.BytesIO(stream.read()))
        if len(book.sheet_names) > limits.MAX_SHEETS:
            raise SheetTooLarge(file=path, most=limits.MAX_SHEETS, what="sheets")
        return tuple(_calamine_sheet(book, name, path, oddities.get(name, Oddities())) for name in book.sheet_names)
    except SheetUnreadable:
        raise
    except CalamineError as error:
        raise SheetUnreadable(file=path, why="not_a_whole_workbook") from error
    except BaseException as error:
        # a reader that was not written in Python gives up with an error that is no Exception
        if isinstance(error, Exception) or type(error).__name__ == "PanicException":
            raise SheetUnreadable(file=path, why="not_a_whole_workbook") from error
        raise


def _calamine_sheet(book: Any, name: str, path: Path, oddities: Oddities) -> Grid:
    sheet = book.get_sheet_by_name(name)
    if sheet.height * sheet.width > limits.MAX_CELLS:
        raise SheetTooLarge(file=path, most=limits.MAX_CELLS, what="cells")
    if sheet.height > limits.MAX_ROWS:
        raise SheetTooLarge(file=path, most=limits.MAX_ROWS, what="rows")
    rows = looked_at([bounded(row, path) for row in sheet.to_python(skip_empty_area=False)], oddities)
    areas = [(one[0][0], one[0][1], one[1][0], one[1][1]) for one in sheet.merged_cell_ranges or ()]
    return _as_grid(name, _filled(rows, areas, path), path, oddities.odd)


def _looked_through(stream: BinaryIO) -> tuple[bool, dict[str, Oddities]]:
    """Whether the sheets name places so far apart that a picture of all cells between them may not fit in memory.

    And for each sheet the cells that need a second look. Every part is read to its end, so that one that unpacks to
    more than it states is noticed.
    """
    with zipfile.ZipFile(stream) as archive:
        odd = dict[str, bool]()
        for one in archive.infolist():
            if one.filename.startswith("xl/worksheets/"):
                far, odd[one.filename] = _tokens(archive, one)
                if far and _spans(archive, one) > limits.MAX_CELLS:
                    return True, {}
            elif one.filename.endswith(".xml"):
                for _ in _blocks(archive, one):
                    pass
        percent = percent_styles(archive)
        if not percent and not any(odd.values()):
            return False, {}
        parts = sheet_parts(archive)
        return False, {
            name: oddities_of(archive, part, percent, odd=odd.get(part, False)) for name, part in parts.items()
        }


def _blocks(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> Iterator[bytes]:
    """The text of a part in pieces that overlap, so that no place is cut in two."""
    with archive.open(entry) as part:
        rest = b""
        while block := part.read(1 << 20):
            text = rest + block
            yield text
            rest = text[-40:]


def _tokens(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> tuple[bool, bool]:
    """Whether a sheet names far places, and whether it holds errors or formulas."""
    far = odd = False
    for text in _blocks(archive, entry):
        # signs around '=' are allowed there, and are no reason to overlook a place
        far = far or any(one in text for one in _SPACED) or _FAR.search(text) is not None
        odd = odd or b't="e"' in text or b"<f>" in text or b"<f " in text
    return far, odd


def _spans(archive: zipfile.ZipFile, entry: zipfile.ZipInfo) -> int:
    letters, last = set[bytes](), 0
    for text in _blocks(archive, entry):
        letters.update(_LETTERS.findall(text))
        last = max(last, max(map(int, set(_ROWS.findall(text))), default=0))
    return max((column_number(one) for one in letters), default=0) * last


def _row_by_row(stream: BinaryIO, path: Path) -> tuple[Grid, ...]:
    """The slow way, for which cells that are far apart cost nothing."""
    book = book_of(stream, path)
    try:
        if len(book.worksheets) > limits.MAX_SHEETS:
            raise SheetTooLarge(file=path, most=limits.MAX_SHEETS, what="sheets")
        return tuple(
            _as_grid(sheet.title, _filled(_streamed(sheet, path), _merges(stream, sheet, path), path), path)
            for sheet in book.worksheets
        )
    finally:
        book.close()


def _streamed(sheet: Any, path: Path) -> list[list[object]]:
    """The rows as far as the last one that is not empty; many empty ones at the end are no reason to refuse."""
    sheet.reset_dimensions()
    rows: list[list[object]] = []
    empty = 0
    for row in sheet.iter_rows(values_only=True):
        cells = bounded(row, path)
        if not cells:
            empty += 1
            continue
        if len(rows) + empty >= limits.MAX_ROWS:
            raise SheetTooLarge(file=path, most=limits.MAX_ROWS, what="rows")
        rows.extend([] for _ in range(empty))
        rows.append(cells)
        empty = 0
    return rows


def _as_grid(sheet: str, rows: list[list[object]], path: Path, odd: tuple[Odd, ...] = ()) -> Grid:
    if len(rows) > limits.MAX_ROWS:
        raise SheetTooLarge(file=path, most=limits.MAX_ROWS, what="rows")
    while rows and not rows[-1]:
        rows.pop()
    return Grid(sheet, tuple(tuple(row) for row in rows), odd)


def _merges(stream: BinaryIO, sheet: object, path: Path) -> list[Merge]:
    """The merged areas of a sheet, which the reader of large files does not tell."""
    from openpyxl.utils.cell import range_boundaries

    name = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
    found: list[str] = []
    with zipfile.ZipFile(stream) as archive, archive.open(name) as part:
        rest = b""
        while block := part.read(1 << 20):
            text = rest + block
            found += [match.decode() for match in _MERGED.findall(text)]
            rest = text[text.rfind(b"<") :][:_TAG]
            if len(found) > limits.MAX_MERGES:
                break
    areas = []
    for one in found:
        left, top, right, bottom = (edge or 1 for edge in range_boundaries(one))
        areas.append((int(top) - 1, int(left) - 1, int(bottom) - 1, int(right) - 1))
    return areas


def _filled(rows: list[list[object]], merges: Sequence[Merge], path: Path) -> list[list[object]]:
    """The rows with the value of each merged area in all of its cells, as far as the sheet reaches."""
    if len(merges) > limits.MAX_MERGES:
        raise SheetTooLarge(file=path, most=limits.MAX_MERGES, what="merged_cells")
    width, copied = max((len(row) for row in rows), default=0), 0
    for top, left, bottom, right in merges:
        last_row, last_column = min(bottom + 1, len(rows)), min(right + 1, max(width, left + 1))
        first: Iterable[object] = rows[top] if top < len(rows) else []
        value = next(iter(list(first)[left : left + 1]), None)
        copied += max(0, last_row - top) * max(0, last_column - left)
        if copied > limits.MAX_MERGED:
            raise SheetUnreadable(file=path, why="merged_cells_cover_too_much")
        if value in (None, ""):
            continue
        for row in rows[top:last_row]:
            row.extend([None] * (last_column - len(row)))
            row[left:last_column] = [value] * (last_column - left)
    return rows
