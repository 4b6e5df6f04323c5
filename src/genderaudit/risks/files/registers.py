"""Registers as spreadsheets: the words of their headings, and writing them."""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from pathlib import Path

import yaml

from genderaudit.risks.model.refusals import RegisterExists, RegisterFormatUnknown
from genderaudit.risks.rules.mapping import Lexicon, lexicon
from genderaudit.runtime.assets import asset
from genderaudit.runtime.language import LANGUAGES, SOURCE, catalogue
from genderaudit.sheets import write_csv, write_xlsx

SheetOf = tuple[Sequence[str], Iterable[Sequence[object]]]


@functools.cache
def known_words() -> Lexicon:
    """The words by which columns and cells are recognised; what an export writes is always among them."""
    words = yaml.load(asset("resources", "risks", "columns.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    for kind, place in _PRINTED.items():
        for code, known in words[kind].items():
            known += [catalogue(language)(f"risks.{place}.{code}") for language in LANGUAGES if _printed(place, code)]
    return lexicon(words)


_PRINTED = {
    "fields": "sheet", "sides": "sheet", "stages": "stages", "groups": "groups", "categories": "categories",
    "statuses": "statuses", "confidences": "confidences",
}  # fmt: skip


def _printed(place: str, code: str) -> bool:
    return catalogue(SOURCE).has(f"risks.{place}.{code}")


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
