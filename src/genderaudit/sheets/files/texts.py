"""CSV files in the encodings and with the separators that spreadsheet programs write."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterable
from pathlib import Path

from genderaudit.sheets.files import limits
from genderaudit.sheets.model import SheetUnreadable

_ARABIC_RUN = re.compile("[\u0621-\u064a]{3,}")
_SEPARATORS = ",;\t|"
_LOOKED_AT = 20


def csv_rows(path: Path, data: bytes | None = None) -> list[list[object]]:
    """The rows of a CSV file, at most one more than are allowed. Raises SheetUnreadable."""
    text = decoded(path.read_bytes() if data is None else data, path)
    rows: list[list[object]] = []
    try:
        for row in csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True):
            rows.append(_bounded(row, path))
            if len(rows) > limits.MAX_ROWS:
                break
    except csv.Error as error:
        raise SheetUnreadable(file=path, why=str(error)) from error
    return rows


def _separator(text: str) -> str:
    """The sign that stands most often in the first line that has one; titles above a table have none as a rule."""
    for line in text.splitlines()[:_LOOKED_AT]:
        most = max(_SEPARATORS, key=line.count)
        if line.count(most):
            return most
    return ","


def decoded(data: bytes, path: Path) -> str:
    """The text of a file: UTF-8, UTF-16 with its mark, or a Windows code page. Raises SheetUnreadable."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", code_page(data)):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SheetUnreadable(file=path, why="its letters are in no encoding that is known here")


def code_page(data: bytes) -> str:
    """The Windows code page that the bytes look like: Arabic where they make Arabic words, else Western."""
    start = data[: 256 * 1024]
    arabic = sum(len(run) for run in _ARABIC_RUN.findall(start.decode("cp1256", "replace")))
    high = sum(byte > 127 for byte in start)
    return "cp1256" if high and arabic > high * 0.6 else "cp1252"


def _bounded(row: Iterable[str], path: Path) -> list[object]:
    cells: list[object] = list(row)
    while cells and not cells[-1]:
        cells.pop()
    if len(cells) > limits.MAX_COLUMNS:
        raise SheetUnreadable(file=path, why=f"it has more than {limits.MAX_COLUMNS} columns")
    return cells
