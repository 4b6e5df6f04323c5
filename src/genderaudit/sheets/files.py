"""Tables from CSV and XLSX files with the place of every row, and back."""

from __future__ import annotations

import codecs
import contextlib
import csv
import io
import re
import secrets
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from genderaudit.domain.errors import Mistake, Trouble
from genderaudit.sheets.rules import neutralised

# openpyxl is large and brings numpy along: only who reads or writes a workbook waits for it
# ruff: noqa: PLC0415

MAX_BYTES = 50 * 1024 * 1024
MAX_UNPACKED = 500 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 500
MAX_SHEETS = 20
MAX_MERGES = 20_000
MAX_MERGED = 500_000
"""How many cells merged areas may cover together."""
_TAG = 200
_MERGED = re.compile(rb'<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]{1,3}\d{1,7}:[A-Z]{1,3}\d{1,7})"')


class SheetUnreadable(Mistake):
    """A table that cannot be read at all."""

    code = "sheet_unreadable"
    sentence = "The table {file} cannot be read: {why}."
    remedy = "Save it again as CSV (UTF-8) or XLSX and try once more."


class SheetMissing(Trouble):
    """A table that is not there or may not be opened."""

    code = "sheet_missing"
    sentence = "The file {file} cannot be opened: {why}."
    remedy = "Check its name and that you may read it."


@dataclass(frozen=True)
class Row:
    """One row under the header: cells by column title."""

    sheet: str
    number: int
    """As the spreadsheet program counts, from 1."""
    cells: dict[str, object]


@dataclass(frozen=True)
class Table:
    """The first header and its rows, of one sheet."""

    sheet: str
    columns: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Grid:
    """One sheet cell by cell, without a header; merged cells all hold the value of their first one."""

    sheet: str
    rows: tuple[tuple[object, ...], ...]
    """The first is row 1; empty cells at the end of a row are left out."""


def read_grids(path: Path) -> tuple[Grid, ...]:
    """Every sheet of a CSV or XLSX file as it stands, empty rows at its end left out.

    Raises SheetUnreadable, SheetMissing.
    """
    _refuse_large(path)
    if path.suffix.lower() == ".csv":
        return (_as_grid("", _csv_rows(path), path),)
    if path.suffix.lower() != ".xlsx":
        raise SheetUnreadable(file=path, why="only .csv and .xlsx are known here")
    with _opened(path) as stream:
        book = _book(stream, path)
        try:
            return tuple(
                _as_grid(sheet.title, _filled(_sheet_rows(sheet, path), _merges(stream, sheet, path), path), path)
                for sheet in book.worksheets[:MAX_SHEETS]
            )
        finally:
            book.close()


def _as_grid(sheet: str, rows: list[list[object]], path: Path) -> Grid:
    if len(rows) > MAX_ROWS:
        raise SheetUnreadable(file=path, why=f"it has more than {MAX_ROWS} rows")
    while rows and not rows[-1]:
        rows.pop()
    return Grid(sheet, tuple(tuple(row) for row in rows))


def _merges(stream: BinaryIO, sheet: object, path: Path) -> list[str]:
    """The merged areas of a sheet, such as `A1:B2`, which the reader of large files does not tell."""
    name = str(getattr(sheet, "_worksheet_path", "")).lstrip("/")
    found: list[str] = []
    with zipfile.ZipFile(stream) as archive, archive.open(name) as part:
        rest = b""
        while block := part.read(1 << 20):
            text = rest + block
            found += [match.decode() for match in _MERGED.findall(text)]
            rest = text[text.rfind(b"<") :][:_TAG]
            if len(found) > MAX_MERGES:
                raise SheetUnreadable(file=path, why=f"it has more than {MAX_MERGES} merged cells")
    return found


def _filled(rows: list[list[object]], merges: Iterable[str], path: Path) -> list[list[object]]:
    """The rows with the value of each merged area in all of its cells, as far as the sheet reaches."""
    from openpyxl.utils.cell import range_boundaries

    width, copied = max((len(row) for row in rows), default=0), 0
    for area in merges:
        left, top, right, bottom = (edge or 1 for edge in range_boundaries(area))
        last_row, last_column = min(int(bottom), len(rows)), min(int(right), max(width, int(left)))
        first = rows[int(top) - 1] if int(top) <= len(rows) else []
        value = first[int(left) - 1] if int(left) <= len(first) else None
        copied += max(0, last_row - int(top) + 1) * max(0, last_column - int(left) + 1)
        if copied > MAX_MERGED:
            raise SheetUnreadable(file=path, why="its merged cells cover too much")
        if value in (None, ""):
            continue
        for row in rows[int(top) - 1 : last_row]:
            row.extend([None] * (last_column - len(row)))
            for place in range(int(left) - 1, last_column):
                row[place] = value
    return rows


def _refuse_large(path: Path) -> None:
    try:
        size = path.stat().st_size
    except OSError as error:
        raise SheetMissing(file=path, why=error.strerror or "it is not there") from error
    if size > MAX_BYTES:
        raise SheetUnreadable(file=path, why=f"it is larger than {MAX_BYTES // 1024 // 1024} MB")


def read_table(path: Path) -> Table:
    """The first sheet of a CSV or XLSX file, headed by its first row. Raises SheetUnreadable, SheetMissing."""
    _refuse_large(path)
    if path.suffix.lower() == ".csv":
        return _as_table("", _csv_rows(path), path)
    if path.suffix.lower() == ".xlsx":
        return _xlsx(path)
    raise SheetUnreadable(file=path, why="only .csv and .xlsx are known here")


def _csv_rows(path: Path) -> list[list[object]]:
    text = _decoded(path)
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    rows: list[list[object]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True):
            rows.append(_bounded(row, path))
            if len(rows) > MAX_ROWS:
                break
    except csv.Error as error:
        raise SheetUnreadable(file=path, why=str(error)) from error
    return rows


def _decoded(path: Path) -> str:
    data = path.read_bytes()
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SheetUnreadable(file=path, why="its letters are in no encoding that is known here")


def _bounded(row: Iterable[object], path: Path) -> list[object]:
    cells = list(row)
    while cells and cells[-1] in (None, ""):
        cells.pop()
    if len(cells) > MAX_COLUMNS:
        raise SheetUnreadable(file=path, why=f"it has more than {MAX_COLUMNS} columns")
    return cells


_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    SyntaxError,  # what the XML reader raises
    LookupError,
    ValueError,
    TypeError,
    AttributeError,
    ArithmeticError,
    EOFError,
    RuntimeError,
    OSError,
)
"""What openpyxl and the archive reader raise for files that are not what they claim to be."""


def _xlsx(path: Path) -> Table:
    with _opened(path) as stream:
        title, rows = _xlsx_rows(stream, path)
    return _as_table(title, rows, path)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    """The bytes of an XLSX file that unpacks to a bearable size; whatever its reader meets becomes a sentence."""
    try:
        # opened here, because openpyxl leaves a file open that it cannot read
        with path.open("rb") as stream, warnings.catch_warnings():
            # openpyxl warns of decorations that it does not keep; only cells are read here
            warnings.simplefilter("ignore")
            _refuse_bomb(stream, path)
            yield stream
    except _BROKEN as error:
        raise SheetUnreadable(file=path, why="it is not a whole XLSX file") from error


def _refuse_bomb(stream: BinaryIO, path: Path) -> None:
    with zipfile.ZipFile(stream) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
            raise SheetUnreadable(file=path, why=f"it unpacks to more than {MAX_UNPACKED // 1024 // 1024} MB")


def _book(stream: BinaryIO, path: Path) -> Any:
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        return openpyxl.load_workbook(stream, read_only=True, data_only=True)
    except InvalidFileException as error:
        raise ValueError(path.name) from error


def _xlsx_rows(stream: BinaryIO, path: Path) -> tuple[str, list[list[object]]]:
    book = _book(stream, path)
    try:
        sheet = book.worksheets[0]
        return sheet.title, _sheet_rows(sheet, path)
    finally:
        book.close()


def _sheet_rows(sheet: Any, path: Path) -> list[list[object]]:
    sheet.reset_dimensions()  # some programs state a size that is smaller than the sheet
    rows: list[list[object]] = []
    for row in sheet.iter_rows(values_only=True):
        rows.append(_bounded(row, path))
        if len(rows) > MAX_ROWS:
            break
    return rows


def _as_table(sheet: str, rows: Sequence[Sequence[object]], path: Path) -> Table:
    if len(rows) > MAX_ROWS:
        raise SheetUnreadable(file=path, why=f"it has more than {MAX_ROWS} rows")
    header_at = next((i for i, row in enumerate(rows) if any(cell not in (None, "") for cell in row)), None)
    if header_at is None:
        raise SheetUnreadable(file=path, why="it is empty")
    columns = tuple(str(cell).strip().lower() if cell not in (None, "") else "" for cell in rows[header_at])
    named = [column for column in columns if column]
    if len(set(named)) != len(named):
        twice = next(column for column in named if named.count(column) > 1)
        raise SheetUnreadable(file=path, why=f"the column '{twice}' is there twice")
    found = []
    for offset, row in enumerate(rows[header_at + 1 :], start=header_at + 2):
        cells = {name: cell for name, cell in zip(columns, row, strict=False) if name and cell not in (None, "")}
        if cells:
            found.append(Row(sheet, offset, cells))
    return Table(sheet, columns, tuple(found))


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A CSV file in UTF-8 with a byte order mark, which spreadsheet programs need to read accents."""
    with _whole(path) as unfinished, unfinished.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow([neutralised(column) for column in columns])
        writer.writerows([neutralised(cell) for cell in row] for row in rows)


def write_xlsx(path: Path, sheets: dict[str, tuple[Sequence[str], Iterable[Sequence[object]]]]) -> None:
    """An XLSX file; each sheet is its columns and rows. No cell becomes a formula; control signs are left out."""
    import openpyxl
    from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

    book = openpyxl.Workbook(write_only=True)
    for title, (columns, rows) in sheets.items():
        sheet = book.create_sheet(title[:31])
        for row in (columns, *rows):
            sheet.append(
                [neutralised(ILLEGAL_CHARACTERS_RE.sub("", one) if isinstance(one, str) else one) for one in row]
            )
    # the library leaves a trace on the terminal when the disk fills up under it: it writes into memory
    packed = io.BytesIO()
    book.save(packed)
    with _whole(path) as unfinished:
        unfinished.write_bytes(packed.getvalue())


@contextlib.contextmanager
def _whole(path: Path) -> Iterator[Path]:
    """A name to write under; the file takes its own name only when all of it is there."""
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.unfinished")
    try:
        yield unfinished
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
