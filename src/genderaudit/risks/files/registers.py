"""Registers as spreadsheets: the words of their headings, and writing them."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from pathlib import Path

import yaml

from genderaudit.risks.model.refusals import RegisterExists, RegisterFormatUnknown
from genderaudit.risks.rules.mapping import Lexicon, lexicon
from genderaudit.runtime.assets import asset
from genderaudit.sheets import write_csv, write_xlsx

SheetOf = tuple[Sequence[str], Iterable[Sequence[object]]]


@functools.cache
def known_words() -> Lexicon:
    """The words by which columns and cells are recognised."""
    return lexicon(yaml.load(asset("resources", "risks", "columns.yaml").read_bytes(), Loader=yaml.CSafeLoader))


def write_register(path: Path, sheets: dict[str, SheetOf]) -> None:
    """The sheets as XLSX, or the first of them as CSV. Nothing is written over; formulas are neutralised.

    Raises RegisterExists, RegisterFormatUnknown.
    """
    if path.exists():
        raise RegisterExists(file=path)
    if path.suffix.lower() == ".xlsx":
        write_xlsx(path, sheets)
    elif path.suffix.lower() == ".csv":
        columns, rows = next(iter(sheets.values()))
        write_csv(path, columns, rows)
    else:
        raise RegisterFormatUnknown(file=path)
