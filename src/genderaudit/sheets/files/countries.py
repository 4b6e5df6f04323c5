"""Countries: the names by which the program shows them, and all names by which people write them."""

from __future__ import annotations

import functools
from collections import Counter
from collections.abc import Mapping
from typing import Any

import yaml

from genderaudit.runtime.assets import asset
from genderaudit.runtime.language import LANGUAGES
from genderaudit.sheets.rules.headings import plain


def _read(name: str) -> dict[str, Any]:
    read: dict[str, Any] = yaml.load(asset("resources", "countries", name).read_bytes(), Loader=yaml.CSafeLoader)
    return read


@functools.cache
def _shown() -> Mapping[str, tuple[str, ...]]:
    return {str(code): tuple(names) for code, names in _read("names.yaml")["names"].items()}


@functools.cache
def _known() -> Mapping[str, Any]:
    return _read("known.yaml")


@functools.cache
def country_names(language: str) -> Mapping[str, str]:
    """The name of every country by its ISO 3166-1 alpha-2 code."""
    place = LANGUAGES.index(language) if language in LANGUAGES else 0
    return {code: names[place] for code, names in _shown().items()}


def country_name(code: str, language: str) -> str:
    """The name of a country; its code where no name is known."""
    return country_names(language).get(code, code)


@functools.cache
def countries_written() -> Mapping[str, tuple[str, ...]]:
    """Every country's code with all names by which it is written, in any language; none that two would share."""
    known = _known()["countries"]
    taken = {plain(name) for names in known.values() for name in names}
    often = Counter(key for names in _shown().values() for key in {plain(name) for name in names})
    new = {
        code: tuple(one for one in dict.fromkeys(names) if plain(one) not in taken and often[plain(one)] == 1)
        for code, names in _shown().items()
    }
    return {str(code): (*names, *new.get(code, ())) for code, names in known.items()}


@functools.cache
def _codes() -> Mapping[str, str]:
    return {plain(name): code for code, names in countries_written().items() for name in (*names, code)}


def country_of(text: object) -> str | None:
    """The ISO 3166-1 alpha-2 code of a country's name or code, or of a part of a country such as US-DE."""
    head = str(text or "").partition("-")[0]
    found = _codes().get(plain(text or ""))
    return found or (_codes().get(head.lower()) if len(head) == 2 and "-" in str(text) else None)


@functools.cache
def currencies() -> frozenset[str]:
    """The codes of ISO 4217 that lists may hold."""
    return frozenset(_known()["currencies"])
