"""Hardened reading and writing of CSV and XLSX tables: limits, places of errors, formulas neutralised."""

from genderaudit.sheets.files import (
    Grid,
    Row,
    SheetMissing,
    SheetUnreadable,
    Table,
    read_grids,
    read_table,
    write_csv,
    write_xlsx,
)
from genderaudit.sheets.rules import neutralised

__all__ = [
    "Grid",
    "Row",
    "SheetMissing",
    "SheetUnreadable",
    "Table",
    "neutralised",
    "read_grids",
    "read_table",
    "write_csv",
    "write_xlsx",
]
