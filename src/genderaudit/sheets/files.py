"""Tables from CSV and XLSX files with the place of every row, and back."""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import openpyxl
from openpyxl.utils.exceptions import InvalidFileException

from genderaudit.domain.errors import Mistake
from genderaudit.sheets.rules import neutralised

MAX_BYTES = 50 * 1024 * 1024
MAX_UNPACKED = 500 * 1024 * 1024
MAX_ROWS = 200_000
MAX_COLUMNS = 500


class SheetUnreadable(Mistake):
    """A table that cannot be read at all."""

    code = "sheet_unreadable"
    sentence = "The table {file} cannot be read: {why}."
    remedy = "Save it again as CSV (UTF-8) or XLSX and try once more."


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


def read_table(path: Path) -> Table:
    """The first sheet of a CSV or XLSX file; the first row that is not empty is the header. Raises SheetUnreadable."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise SheetUnreadable(file=path, why=error.strerror or "it is not there") from error
    if size > MAX_BYTES:
        raise SheetUnreadable(file=path, why=f"it is larger than {MAX_BYTES // 1024 // 1024} MB")
    if path.suffix.lower() == ".csv":
        return _as_table("", _csv_rows(path), path)
    if path.suffix.lower() == ".xlsx":
        return _xlsx(path)
    raise SheetUnreadable(file=path, why="only .csv and .xlsx are known here")


def _csv_rows(path: Path) -> list[list[object]]:
    data = path.read_bytes()
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise SheetUnreadable(file=path, why="its letters are in no encoding that is known here")
    first = text.partition("\n")[0]
    delimiter = max(",;\t", key=first.count)
    try:
        return [list(row) for row in csv.reader(text.splitlines(keepends=True), delimiter=delimiter, strict=True)]
    except csv.Error as error:
        raise SheetUnreadable(file=path, why=str(error)) from error


def _xlsx(path: Path) -> Table:
    try:
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
                raise SheetUnreadable(file=path, why="it unpacks to more than 500 MB")
        book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        try:
            sheet = book.worksheets[0]
            rows = [list(row) for row in sheet.iter_rows(values_only=True, max_row=MAX_ROWS + 1, max_col=MAX_COLUMNS)]
            return _as_table(sheet.title, rows, path)
        finally:
            book.close()
    except (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, IndexError) as error:
        raise SheetUnreadable(file=path, why="it is not a whole XLSX file") from error


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
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        writer = csv.writer(stream)
        writer.writerow(columns)
        writer.writerows([neutralised(cell) for cell in row] for row in rows)


def write_xlsx(path: Path, sheets: dict[str, tuple[Sequence[str], Iterable[Sequence[object]]]]) -> None:
    """An XLSX file; each sheet is its columns and rows. No cell becomes a formula."""
    book = openpyxl.Workbook(write_only=True)
    for title, (columns, rows) in sheets.items():
        sheet = book.create_sheet(title[:31])
        sheet.append(list(columns))
        for row in rows:
            sheet.append([neutralised(cell) for cell in row])
    book.save(path)
