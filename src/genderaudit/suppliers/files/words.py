"""The words by which supplier lists are recognised."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping
from typing import Any

import yaml

from genderaudit.runtime.assets import asset
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.sheets import plain
from genderaudit.suppliers.files.countries import shown_names
from genderaudit.suppliers.rules.intake.mapping import Lexicon, lexicon
from genderaudit.suppliers.rules.intake.row_cells import Sense


@functools.cache
def known_words() -> Lexicon:
    """Headings, words and names of countries in four languages."""
    headers = yaml.load(asset("resources", "suppliers", "headers.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    countries = yaml.load(asset("resources", "suppliers", "countries.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    return lexicon(headers, {**countries, "countries": _with_shown(countries["countries"])})


def _with_shown(countries: Mapping[str, list[Any]]) -> Mapping[str, list[Any]]:
    """The names of countries with those by which the program shows them, except a name that two would share."""
    known = {plain(name) for names in countries.values() for name in names}
    shown = shown_names()
    often = Counter(key for names in shown.values() for key in {plain(name) for name in names})
    return {
        code: [*names, *(one for one in shown.get(code, ()) if plain(one) not in known and often[plain(one)] == 1)]
        for code, names in countries.items()
    }


@functools.cache
def sense() -> Sense:
    """What cells are read with."""
    return Sense(known_words(), _months())


def _months() -> Mapping[str, int]:
    names = {plain(catalogue(one)(f"dates.months.{month}")): month for one in LANGUAGES for month in range(1, 13)}
    return names | {name[:3]: month for name, month in names.items() if name.isascii()}


def country_of(text: object) -> str | None:
    """The ISO 3166-1 alpha-2 code of a country's name or code, or of a part of a country such as US-DE."""
    known = known_words().countries
    words = plain(text or "")
    head = str(text or "").partition("-")[0]
    return known.get(words) or (known.get(head.lower()) if len(head) == 2 and "-" in str(text) else None)
