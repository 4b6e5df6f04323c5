"""Reads the sheets of a form from a workbook of strangers, with the row of everything."""

from __future__ import annotations

import warnings
import zipfile
import zlib
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree.ElementTree import ParseError

from genderaudit.checklists.files.xlsform.headings import SAID, heading
from genderaudit.checklists.files.xlsform.repairs import Repairs
from genderaudit.checklists.model.exchange import FormUnreadable

MAX_BYTES = 20 * 1024 * 1024
MAX_UNPACKED = 300 * 1024 * 1024
MAX_ROWS = 50_000
MAX_COLUMNS = 400
EMPTY_STRETCH = 500
"""So many empty rows in a row end a sheet: some workbooks end in a million of them."""

_BROKEN = (
    zipfile.BadZipFile, zlib.error, ParseError, EOFError, KeyError, ValueError, IndexError,
    TypeError, AttributeError, NotImplementedError,
)  # fmt: skip
_MARKS = {"survey": ("type",), "choices": ("list_name",), "settings": ()}


@dataclass(frozen=True)
class FormRow:
    """One row: plain cells by column, and texts by column and language as written ('' for none)."""

    number: int
    """As the spreadsheet program counts, from 1."""
    cells: dict[str, str]
    said: dict[str, dict[str, str]] = field(default_factory=dict)

    def get(self, column: str) -> str:
        """A plain cell; empty where there is none."""
        return self.cells.get(column, "")


@dataclass
class ReadForm:
    """The rows of the three sheets, and the languages of `label` in the order of their columns."""

    survey: list[FormRow]
    choices: list[FormRow]
    settings: dict[str, str]
    languages: tuple[str, ...]


def read_form(path: Path, repairs: Repairs) -> ReadForm:
    """Reads a workbook. Raises FormUnreadable."""
    if path.suffix.lower() not in (".xlsx", ".xlsm"):
        raise FormUnreadable(file=path, why="only XLSX workbooks are read here")
    try:
        if path.stat().st_size > MAX_BYTES:
            raise FormUnreadable(file=path, why=f"it is larger than {MAX_BYTES // 1024 // 1024} MB")
        with zipfile.ZipFile(path) as archive:
            if sum(entry.file_size for entry in archive.infolist()) > MAX_UNPACKED:
                raise FormUnreadable(file=path, why=f"it unpacks to more than {MAX_UNPACKED // 1024 // 1024} MB")
        tables = _tables(path)
    except OSError as error:
        raise FormUnreadable(file=path, why=error.strerror or str(error)) from error
    except _BROKEN as error:
        raise FormUnreadable(file=path, why="it is not a whole XLSX file") from error
    if "survey" not in tables:
        raise FormUnreadable(file=path, why="it has no sheet 'survey'")
    survey, languages = _rows(tables["survey"], "survey", repairs)
    if not any(row.get("type") for row in survey):
        raise FormUnreadable(file=path, why="its sheet 'survey' has no column 'type'")
    choices, _ = _rows(tables.get("choices", []), "choices", repairs)
    settings, _ = _rows(tables.get("settings", []), "settings", repairs)
    return ReadForm(survey, choices, settings[0].cells if settings else {}, languages)


def _tables(path: Path) -> dict[str, list[tuple[int, list[str]]]]:
    # a large library that only who takes in a form needs
    import openpyxl  # noqa: PLC0415
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    found: dict[str, list[tuple[int, list[str]]]] = {}
    with warnings.catch_warnings():
        # openpyxl warns of drawings and validations that it does not keep; no cell depends on them.
        warnings.simplefilter("ignore", UserWarning)
        try:
            book = openpyxl.load_workbook(path, read_only=True, data_only=True)
        except InvalidFileException as error:
            raise ValueError(path.name) from error
        try:
            for sheet in book.worksheets:
                name = sheet.title.strip().lower()
                if name in _MARKS and name not in found:
                    # Some programs write a wrong size into the sheet.
                    sheet.reset_dimensions()
                    found[name] = _filled(sheet.iter_rows(values_only=True, max_col=MAX_COLUMNS), path)
        finally:
            book.close()
    return found


def _filled(rows: Iterable[Sequence[object]], path: Path) -> list[tuple[int, list[str]]]:
    kept: list[tuple[int, list[str]]] = []
    empty = 0
    for number, row in enumerate(rows, start=1):
        cells = [_text(cell) for cell in row]
        empty = 0 if any(cells) else empty + 1
        if empty > EMPTY_STRETCH:
            break
        if not empty:
            kept.append((number, cells))
        if len(kept) > MAX_ROWS:
            raise FormUnreadable(file=path, why=f"it has more than {MAX_ROWS} rows in a sheet")
    return kept


def _text(cell: object) -> str:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return str(cell).lower()
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    text = str(cell).strip()
    # Our own workbooks lead with an apostrophe what a spreadsheet program would run as a formula.
    return text[1:] if text[:1] == "'" and text[1:2] in tuple("=+-@") and "'" not in text[1:] else text


def _rows(table: list[tuple[int, list[str]]], sheet: str, repairs: Repairs) -> tuple[list[FormRow], tuple[str, ...]]:
    start, heads = _headings(table, _MARKS[sheet])
    places: dict[tuple[str, str], int] = {}
    for index, (column, language) in enumerate(heads):
        if column and (column, language) in places:
            repairs.note("duplicate_heading", table[start][0], sheet=sheet, name=f"{column} {language}".strip())
        elif column:
            places[column, language] = index
    rows = []
    for number, cells in table[start + 1 :]:
        row = FormRow(number, {})
        for (column, language), index in places.items():
            cell = cells[index] if index < len(cells) else ""
            if cell and column in SAID:
                row.said.setdefault(column, {})[language] = cell
            elif cell:
                row.cells[column] = cell
        if row.cells or row.said:
            rows.append(row)
    return rows, tuple(dict.fromkeys(language for column, language in places if column == "label"))


def _headings(table: list[tuple[int, list[str]]], marks: tuple[str, ...]) -> tuple[int, list[tuple[str, str]]]:
    """The row that holds the headings: the first one with the columns that a sheet cannot do without."""
    for start, (_, cells) in enumerate(table[:10]):
        heads = [heading(cell) for cell in cells]
        if all((mark, "") in heads for mark in marks):
            return start, heads
    return 0, [heading(cell) for cell in table[0][1]] if table else []


def columns_used(rows: Iterable[FormRow]) -> Counter[str]:
    """How many cells each plain column holds."""
    return Counter(column for row in rows for column in row.cells)
