"""Hardened reading and writing of CSV, XLSX, XLS and ODS tables: limits, places, formulas neutralised."""

from genderaudit.sheets.files.countries import (
    countries_written,
    country_name,
    country_names,
    country_of,
    currencies,
)
from genderaudit.sheets.files.grids import KINDS, read_grids
from genderaudit.sheets.files.tables import read_table
from genderaudit.sheets.files.texts import code_page
from genderaudit.sheets.files.writing import whole_file, write_csv, write_xlsx
from genderaudit.sheets.model import (
    Grid,
    Odd,
    Row,
    SheetMissing,
    SheetPlaceUnreadable,
    SheetTooLarge,
    SheetUnreadable,
    Table,
)
from genderaudit.sheets.rules.cells import (
    CellError,
    cleaned,
    date_of,
    day_first_in,
    decimal_comma_in,
    has_turns,
    number_of,
    text_of,
    whole_number,
)
from genderaudit.sheets.rules.headings import Headings, find_headings, folded, named_columns, plain
from genderaudit.sheets.rules.neutral import neutralised

__all__ = [
    "KINDS",
    "CellError",
    "Grid",
    "Headings",
    "Odd",
    "Row",
    "SheetMissing",
    "SheetPlaceUnreadable",
    "SheetTooLarge",
    "SheetUnreadable",
    "Table",
    "cleaned",
    "code_page",
    "countries_written",
    "country_name",
    "country_names",
    "country_of",
    "currencies",
    "date_of",
    "day_first_in",
    "decimal_comma_in",
    "find_headings",
    "folded",
    "has_turns",
    "named_columns",
    "neutralised",
    "number_of",
    "plain",
    "read_grids",
    "read_table",
    "text_of",
    "whole_file",
    "whole_number",
    "write_csv",
    "write_xlsx",
]
