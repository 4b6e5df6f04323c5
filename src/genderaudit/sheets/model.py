"""What a table of a file is: sheets, rows and their places, and why a file is refused."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, Literal, NamedTuple

from genderaudit.domain.errors import Mistake, Trouble

Why = Literal[
    "empty", "kind_not_known", "not_a_whole_XLSX_file", "not_a_whole_ODS_file", "not_a_whole_XLS_file",
    "not_a_whole_workbook", "merged_cells_cover_too_much", "no_encoding_fits", "quotes_are_not_closed", "cell_too_long",
    "column_is_there_twice",
]  # fmt: skip
Size = Literal["rows", "columns", "sheets", "cells", "merged_cells", "megabytes", "megabytes_unpacked"]


class SheetUnreadable(Mistake):
    """A table that cannot be read at all."""

    code = "sheet_unreadable"
    sentence = "The table {file} cannot be read: {why}."
    remedy = "Save it again as CSV (UTF-8) or XLSX and try once more."
    words: ClassVar[Mapping[str, str]] = {"why": "sheets.unreadable.{code}"}


class SheetPlaceUnreadable(SheetUnreadable):
    """A table that cannot be read from one place on."""

    code = "sheet_place_unreadable"
    sentence = "The table {file} cannot be read, at place {place}: {why}."


class SheetTooLarge(SheetUnreadable):
    """A table that is larger than is read here."""

    code = "sheet_too_large"
    sentence = "The table {file} cannot be read: it has more than {most} {what}."
    remedy = "Leave out what is not needed, or save it as several files, and try once more."
    words: ClassVar[Mapping[str, str]] = {"what": "sheets.sizes.{code}"}


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


class Odd(NamedTuple):
    """A cell, counted from 0, that holds no value to be read."""

    row: int
    column: int
    code: str
    """`cell_error` or `uncomputed`."""
    text: str
    """The error as it is shown, or the name of the cell."""


@dataclass(frozen=True)
class Grid:
    """One sheet cell by cell, without a header; merged cells all hold the value of their first one."""

    sheet: str
    rows: tuple[tuple[object, ...], ...]
    """The first is row 1; empty cells at the end of a row are left out."""
    odd: tuple[Odd, ...] = ()
    """Cells that hold an error, or a formula without its value; they are empty in the rows."""
