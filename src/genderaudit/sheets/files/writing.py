"""Tables written so that no cell runs as a formula, and no half of a file is left."""

from __future__ import annotations

import contextlib
import csv
import io
import secrets
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from genderaudit.sheets.rules.neutral import neutralised

# openpyxl is large and brings numpy along: only who writes a workbook waits for it
# ruff: noqa: PLC0415


def write_csv(path: Path, columns: Sequence[str], rows: Iterable[Sequence[object]]) -> None:
    """A CSV file in UTF-8 with a byte order mark, which spreadsheet programs need to read accents."""
    with whole_file(path) as unfinished, unfinished.open("w", encoding="utf-8-sig", newline="") as stream:
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
    with whole_file(path) as unfinished:
        unfinished.write_bytes(packed.getvalue())


@contextlib.contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """A name to write under; the file takes its own name only when all of it is there."""
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.unfinished")
    try:
        yield unfinished
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
