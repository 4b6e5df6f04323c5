"""Sheets of an ODS file, read as a stream so that repeated cells cost nothing until they hold something."""

from __future__ import annotations

import datetime as dt
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, BinaryIO

from genderaudit.sheets.files import limits
from genderaudit.sheets.files.oddities import percent_text
from genderaudit.sheets.model import SheetTooLarge

# the careful XML reader is needed for this kind of file only
# ruff: noqa: PLC0415

_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_CELLS = (f"{_TABLE}table-cell", f"{_TABLE}covered-table-cell")


def ods_sheets(stream: BinaryIO, path: Path) -> Iterator[tuple[str, list[list[object]]]]:
    """Name and rows of every sheet; merged cells hold their value everywhere. Raises SheetUnreadable, SyntaxError."""
    from defusedxml.ElementTree import iterparse

    sheets = 0
    with zipfile.ZipFile(stream) as archive, archive.open("content.xml") as part:
        sheet = _Sheet("", path)
        for event, element in iterparse(part, events=("start", "end"), forbid_dtd=True):
            if event == "start":
                if element.tag == f"{_TABLE}table":
                    sheets += 1
                    if sheets > limits.MAX_SHEETS:
                        raise SheetTooLarge(file=path, most=limits.MAX_SHEETS, what="sheets")
                    sheet = _Sheet(element.get(f"{_TABLE}name", ""), path)
            elif element.tag == f"{_TABLE}table-row":
                sheet.take(element)
                element.clear()
            elif element.tag == f"{_TABLE}table":
                yield sheet.name, sheet.rows
                element.clear()


class _Sheet:
    def __init__(self, name: str, path: Path) -> None:
        self.name, self.path = name, path
        self.rows: list[list[object]] = []
        self.empty = 0
        self.cells = 0
        self.down: dict[int, tuple[int, object]] = {}
        """Column to how many further rows a merged cell reaches, and its value."""

    def take(self, element: Any) -> None:
        times = _number(element.get(f"{_TABLE}number-rows-repeated"))
        row = self._row(element)
        if not row:
            self.empty += times
            return
        if len(self.rows) + self.empty + times > limits.MAX_ROWS:
            raise SheetTooLarge(file=self.path, most=limits.MAX_ROWS, what="rows")
        self.cells += len(row) * times
        if self.cells > limits.MAX_CELLS:
            raise SheetTooLarge(file=self.path, most=limits.MAX_CELLS, what="cells")
        self.rows.extend([] for _ in range(self.empty))
        self.rows.extend(list(row) for _ in range(times))
        self.empty = 0

    def _row(self, element: Any) -> list[object]:
        row: list[object] = []
        gap = 0
        for cell in element:
            if cell.tag not in _CELLS:
                continue
            times = _number(cell.get(f"{_TABLE}number-columns-repeated"))
            place = len(row) + gap
            value = _value(cell)
            left, above = self.down.get(place, (0, None))
            if cell.tag == _CELLS[1] and value is None and left:
                self.down[place] = (left - 1, above)
                value = above
            if value is None:
                gap += times
                continue
            wide = max(times, _number(cell.get(f"{_TABLE}number-columns-spanned")))
            if place + wide > limits.MAX_COLUMNS:
                raise SheetTooLarge(file=self.path, most=limits.MAX_COLUMNS, what="columns")
            row.extend([None] * gap)
            gap = 0
            row.extend([value] * times)
            self._remember(cell, place, value)
        return self._spanned(row, element)

    def _remember(self, cell: Any, place: int, value: object) -> None:
        tall = _number(cell.get(f"{_TABLE}number-rows-spanned"))
        if tall > 1:
            for column in range(place, place + min(_number(cell.get(f"{_TABLE}number-columns-spanned")), 500)):
                self.down[column] = (tall - 1, value)

    def _spanned(self, row: list[object], element: Any) -> list[object]:
        """The row with the value of a cell that is merged to the right in the covered cells beside it."""
        place = 0
        for cell in element:
            if cell.tag not in _CELLS:
                continue
            wide = _number(cell.get(f"{_TABLE}number-columns-spanned"))
            if wide > 1 and place < len(row) and row[place] is not None:
                row.extend([None] * (place + wide - len(row)))
                row[place : place + wide] = [row[place]] * wide
            place += _number(cell.get(f"{_TABLE}number-columns-repeated"))
            if place >= len(row):
                break
        return row


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 else 1


def _value(cell: Any) -> object:
    kind = cell.get(f"{_OFFICE}value-type")
    stated = cell.get(f"{_OFFICE}value")
    if kind == "percentage" and stated:
        return percent_text(stated)
    if kind in ("float", "currency") and stated:
        number = float(stated)
        return int(number) if number.is_integer() and abs(number) < 2**53 else number
    if kind == "date" and (day := cell.get(f"{_OFFICE}date-value")):
        try:
            return dt.datetime.fromisoformat(day) if "T" in day else dt.date.fromisoformat(day)
        except ValueError:
            return str(day)
    if kind == "boolean":
        return cell.get(f"{_OFFICE}boolean-value") == "true"
    lines = ["".join(line.itertext()) for line in cell.iter(f"{_TEXT}p")]
    return "\n".join(lines) or None
