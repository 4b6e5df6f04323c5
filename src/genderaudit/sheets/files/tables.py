"""Tables from CSV and XLSX files with the place of every row."""

from __future__ import annotations

import contextlib
import io
import warnings
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from genderaudit.sheets.files import limits
from genderaudit.sheets.files.texts import csv_rows
from genderaudit.sheets.model import Row, SheetMissing, SheetPlaceUnreadable, SheetTooLarge, SheetUnreadable, Table

# openpyxl is large and brings numpy along: only who reads a workbook waits for it
# ruff: noqa: PLC0415

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


def refuse_large(path: Path) -> None:
    """Nothing, for a file that is there and not too large. Raises SheetMissing, SheetUnreadable."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise SheetMissing(file=path, why=error.strerror or "it is not there") from error
    if size > limits.MAX_BYTES:
        raise SheetTooLarge(file=path, most=limits.MAX_BYTES // 1024 // 1024, what="megabytes")


def read_table(path: Path) -> Table:
    """The first sheet of a CSV or XLSX file, headed by its first row. Raises SheetUnreadable, SheetMissing."""
    refuse_large(path)
    if path.suffix.lower() == ".csv":
        return _as_table("", csv_rows(path), path)
    if path.suffix.lower() == ".xlsx":
        with opened(path) as stream:
            book = book_of(stream, path)
            try:
                sheet = book.worksheets[0]
                return _as_table(sheet.title, sheet_rows(sheet, path), path)
            finally:
                book.close()
    raise SheetUnreadable(file=path, why="kind_not_known")


def bounded(row: Iterable[object], path: Path) -> list[object]:
    """The cells of a row up to its last one that is not empty. Raises SheetUnreadable for too many."""
    cells = list(row)
    while cells and cells[-1] in (None, ""):
        cells.pop()
    if len(cells) > limits.MAX_COLUMNS:
        raise SheetTooLarge(file=path, most=limits.MAX_COLUMNS, what="columns")
    return cells


@contextlib.contextmanager
def opened(path: Path, kind: str = "XLSX", data: bytes | None = None) -> Iterator[BinaryIO]:
    """The bytes of a packed file that unpacks to a bearable size; whatever its reader meets becomes a sentence."""
    try:
        # opened here, because openpyxl leaves a file open that it cannot read
        with path.open("rb") if data is None else io.BytesIO(data) as stream, warnings.catch_warnings():
            # openpyxl warns of decorations that it does not keep; only cells are read here
            warnings.simplefilter("ignore")
            _refuse_bomb(stream, path)
            yield stream
    except _BROKEN as error:
        raise SheetUnreadable(file=path, why=f"not_a_whole_{kind}_file") from error


def _refuse_bomb(stream: BinaryIO, path: Path) -> None:
    with zipfile.ZipFile(stream) as archive:
        if sum(entry.file_size for entry in archive.infolist()) > limits.MAX_UNPACKED:
            raise SheetTooLarge(file=path, most=limits.MAX_UNPACKED // 1024 // 1024, what="megabytes_unpacked")


def book_of(stream: BinaryIO, path: Path) -> Any:
    """The workbook, read row by row and values only. Raises ValueError for one that is none."""
    import openpyxl
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        return openpyxl.load_workbook(stream, read_only=True, data_only=True)
    except InvalidFileException as error:
        raise ValueError(path.name) from error


def sheet_rows(sheet: Any, path: Path) -> list[list[object]]:
    """The rows of a sheet, at most one more than are allowed. Raises SheetUnreadable for too many columns."""
    sheet.reset_dimensions()  # some programs state a size that is smaller than the sheet
    rows: list[list[object]] = []
    for row in sheet.iter_rows(values_only=True):
        rows.append(bounded(row, path))
        if len(rows) > limits.MAX_ROWS:
            break
    return rows


def _as_table(sheet: str, rows: Sequence[Sequence[object]], path: Path) -> Table:
    if len(rows) > limits.MAX_ROWS:
        raise SheetTooLarge(file=path, most=limits.MAX_ROWS, what="rows")
    header_at = next((i for i, row in enumerate(rows) if any(cell not in (None, "") for cell in row)), None)
    if header_at is None:
        raise SheetUnreadable(file=path, why="empty")
    columns = tuple(str(cell).strip().lower() if cell not in (None, "") else "" for cell in rows[header_at])
    named = [column for column in columns if column]
    if len(set(named)) != len(named):
        twice = next(column for column in named if named.count(column) > 1)
        raise SheetPlaceUnreadable(file=path, place=twice, why="column_is_there_twice")
    found = []
    for offset, row in enumerate(rows[header_at + 1 :], start=header_at + 2):
        cells = {name: cell for name, cell in zip(columns, row, strict=False) if name and cell not in (None, "")}
        if cells:
            found.append(Row(sheet, offset, cells))
    return Table(sheet, columns, tuple(found))
