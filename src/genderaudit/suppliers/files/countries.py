"""Names of countries in the reader's language."""

from __future__ import annotations

import functools
from collections.abc import Mapping

import yaml

from genderaudit.runtime.assets import asset
from genderaudit.runtime.language import LANGUAGES


@functools.cache
def _all_names() -> Mapping[str, tuple[str, ...]]:
    read = yaml.load(asset("resources", "suppliers", "country_names.yaml").read_bytes(), Loader=yaml.CSafeLoader)
    return {str(code): tuple(names) for code, names in read["names"].items()}


@functools.cache
def country_names(language: str) -> Mapping[str, str]:
    """The name of every country by its ISO 3166-1 alpha-2 code."""
    place = LANGUAGES.index(language) if language in LANGUAGES else 0
    return {code: names[place] for code, names in _all_names().items()}


def country_name(code: str, language: str) -> str:
    """The name of a country; its code where no name is known."""
    return country_names(language).get(code, code)


def shown_names() -> Mapping[str, tuple[str, ...]]:
    """The names of every country in all languages, each once."""
    return {code: tuple(dict.fromkeys(names)) for code, names in _all_names().items()}
