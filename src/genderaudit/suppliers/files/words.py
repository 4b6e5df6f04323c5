"""The words by which supplier lists are recognised."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import yaml

from genderaudit.runtime.assets import asset
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.sheets import countries_written, currencies, plain
from genderaudit.suppliers.rules.intake.mapping import Lexicon, lexicon
from genderaudit.suppliers.rules.intake.row_cells import Sense


@functools.cache
def known_words() -> Lexicon:
    """Headings, words and names of countries in four languages."""
    headers = yaml.load(asset("resources", "suppliers", "headers.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    return lexicon(headers, countries_written(), currencies())


@functools.cache
def sense() -> Sense:
    """What cells are read with."""
    return Sense(known_words(), _months())


def _months() -> Mapping[str, int]:
    names = {plain(catalogue(one)(f"dates.months.{month}")): month for one in LANGUAGES for month in range(1, 13)}
    return names | {name[:3]: month for name, month in names.items() if name.isascii()}
