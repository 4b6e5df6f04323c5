"""The words by which supplier lists are recognised."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

import yaml

from genderaudit.runtime.assets import asset
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.sheets import countries_written, currencies, plain
from genderaudit.suppliers.rules.intake.mapping import Lexicon, lexicon
from genderaudit.suppliers.rules.intake.row_cells import Sense


@functools.cache
def _headers() -> Mapping[str, Any]:
    found: Mapping[str, Any] = yaml.load(
        asset("resources", "suppliers", "headers.yaml").read_bytes(), Loader=yaml.CSafeLoader
    )
    return found


@functools.cache
def known_words() -> Lexicon:
    """Headings, words and names of countries in four languages."""
    return lexicon(_headers(), countries_written(), currencies())


@functools.cache
def sense() -> Sense:
    """What cells are read with."""
    return Sense(known_words(), _months())


def _months() -> Mapping[str, int]:
    """Months by name, by what people shorten them to, and by three letters where these are those of one month."""
    names = {
        plain(name): month
        for language in LANGUAGES
        for month in range(1, 13)
        for name in catalogue(language)(f"dates.months.{month}").split("/")
    }
    names |= {plain(name): month for month, every in _headers()["months"].items() for name in every}
    short: dict[str, set[int]] = {}
    for name, month in names.items():
        if name.isascii():
            short.setdefault(name[:3], set()).add(month)
    return {letters: next(iter(months)) for letters, months in short.items() if len(months) == 1} | names
