"""CSV files in the encodings and with the separators that spreadsheet programs write."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

from genderaudit.sheets.files import limits
from genderaudit.sheets.model import SheetPlaceUnreadable, SheetTooLarge, SheetUnreadable

_ARABIC_RUN = re.compile("[\u0621-\u064a]{3,}")
_SEPARATORS = ",;\t|"
_LOOKED_AT = 50
_LOOKED_AT_LETTERS = 256 * 1024
_QUOTED = re.compile(r'"[^"]*"')
_NAMED = re.compile(r"sep=([,;\t|])\s*", re.IGNORECASE)
"""The line by which spreadsheet programs are told the separator."""


def csv_rows(path: Path, data: bytes | None = None) -> list[list[object]]:
    """The rows of a CSV file, at most one more than are allowed. Raises SheetUnreadable."""
    text = decoded(path.read_bytes() if data is None else data, path)
    rows: list[list[object]] = []
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_separator(text), strict=True)
    try:
        for row in reader:
            rows.append(_bounded(row, path))
            if len(rows) > limits.MAX_ROWS:
                break
    except csv.Error as error:
        why = "cell_too_long" if "limit" in str(error) else "quotes_are_not_closed"
        raise SheetPlaceUnreadable(file=path, place=reader.line_num, why=why) from error
    return rows


def _separator(text: str) -> str:
    """The sign that parts most of the first lines into the same number of cells.

    Titles above a table may hold another one, and so may the numbers and the addresses in it.
    """
    start = _QUOTED.sub("", text[:_LOOKED_AT_LETTERS])
    lines = [line for line in start.replace("\r", "\n").split("\n") if line.strip()][:_LOOKED_AT]
    if lines and (named := _NAMED.fullmatch(lines[0])):
        return named[1]
    best, most = ",", 0
    for sign in _SEPARATORS:
        counts = Counter(count for line in lines if (count := line.count(sign)))
        # lines count more than signs: an address has commas too, but not every line has as many
        weight = max((times * times * number for number, times in counts.items()), default=0)
        if weight > most:
            best, most = sign, weight
    return best


def decoded(data: bytes, path: Path) -> str:
    """The text of a file: UTF-8, UTF-16 with its mark, or a Windows code page. Raises SheetUnreadable."""
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    for encoding in ("utf-16",) if wide else ("utf-8-sig", code_page(data)):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    raise SheetUnreadable(file=path, why="no_encoding_fits")


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
        raise SheetTooLarge(file=path, most=limits.MAX_COLUMNS, what="columns")
    return cells
