"""Texts outside the window in four languages, and how each language writes numbers and dates."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal, get_args

from genderaudit.domain.errors import SpokenError
from genderaudit.runtime.assets import asset

Language = Literal["en", "fr", "es", "ar"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
SOURCE: Language = "en"

_DECIMAL: Mapping[str, str] = {"en": ".", "fr": ",", "es": ",", "ar": "."}
# CLDR groups Spanish from five digits on; a fixed rule keeps columns of numbers alike.
_GROUP: Mapping[str, str] = {"en": ",", "fr": "\u202f", "es": "\u202f", "ar": ","}


def is_right_to_left(language: str) -> bool:
    """Whether pages in this language run from right to left."""
    return language == "ar"


def format_number(value: Decimal | int, language: str, places: int = 0, *, grouping: bool = True) -> str:
    """A number as this language prints it: rounded half up to `places`, digits 0-9 in every language.

    Arabic pages use the digits 0-9 as well, so that a number can be compared across languages
    (docs/decisions/0003-digits-in-arabic.md).
    """
    rounded = Decimal(value).quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)
    plain = f"{rounded:,f}" if grouping else f"{rounded:f}"
    if rounded == 0:
        plain = plain.lstrip("-")
    whole, _, fraction = plain.partition(".")
    whole = whole.replace(",", _GROUP[language])
    return f"{whole}{_DECIMAL[language]}{fraction}" if fraction else whole


def parse_number(text: str, language: str) -> Decimal:
    """The inverse of `format_number`. Raises ValueError for anything else."""
    plain = text.strip().replace(_GROUP[language], "").replace(_DECIMAL[language], ".")
    digits = plain.removeprefix("-").replace(".", "", 1)
    if not (digits.isascii() and digits.isdigit()):
        raise ValueError(f"not a number: {text!r}")
    return Decimal(plain)


def format_date(day: dt.date, language: str) -> str:
    """A date in words, such as '3 March 2026'; unambiguous in every language."""
    texts = catalogue(language)
    month = texts(f"dates.months.{day.month}")
    return texts("dates.pattern", day=day.day, month=month, year=day.year)


def plural_category(count: int, language: str) -> str:
    """The CLDR plural category of a whole number, for the languages that this program speaks."""
    if language == "ar":
        if count <= 2:
            return ("zero", "one", "two")[count]
        if 3 <= count % 100 <= 10:
            return "few"
        return "many" if 11 <= count % 100 <= 99 else "other"
    if language == "fr":
        return "one" if count in (0, 1) else "other"
    return "one" if count == 1 else "other"


class Texts:
    """The catalogue of one language; falls back to English, text by text.

    A text is a string with `{fact}` placeholders or a mapping of plural categories chosen by the fact `n`.
    """

    def __init__(self, language: str) -> None:
        self.language = language
        self._texts = _load(language)

    def has(self, key: str) -> bool:
        """Whether this language itself has the text, without falling back."""
        return key in self._texts

    def keys(self) -> frozenset[str]:
        """Every key this language itself has."""
        return frozenset(self._texts)

    def __call__(self, key: str, **facts: object) -> str:
        """The text of a key with its facts filled in. Raises KeyError for a key that English lacks too."""
        found: str | Mapping[str, str]
        language = self.language
        if key in self._texts:
            found = self._texts[key]
        else:
            found, language = _load(SOURCE)[key], SOURCE
        if not isinstance(found, str):
            count = facts["n"]
            if not isinstance(count, int):
                raise TypeError(f"{key} needs a whole number n")
            found = found.get(plural_category(count, language)) or found["other"]
        return found.format(**facts) if facts else found


@functools.cache
def _load(language: str) -> Mapping[str, str | Mapping[str, str]]:
    import yaml  # noqa: PLC0415 -- the first picture of the window needs none of these texts

    texts: dict[str, str | Mapping[str, str]] = {}
    for path in sorted(asset("resources", "language", language).glob("*.yaml")):
        with path.open("rb") as stream:
            document = yaml.load(stream, Loader=yaml.CSafeLoader)
        _flatten(document or {}, "", texts)
    return texts


def _flatten(node: Mapping[str, object], prefix: str, into: dict[str, str | Mapping[str, str]]) -> None:
    for key, value in node.items():
        name = f"{prefix}{key}"
        if isinstance(value, str) or (isinstance(value, dict) and "other" in value):
            into[name] = value
        elif isinstance(value, dict):
            _flatten(value, f"{name}.", into)
        else:
            raise TypeError(f"{name}: a text is a string or a mapping of plural categories")


@functools.cache
def catalogue(language: str) -> Texts:
    """The catalogue of a language, loaded once."""
    return Texts(language if language in LANGUAGES else SOURCE)


def say(error: SpokenError, language: str) -> str:
    """An error's message in a language; English is the class's own sentence."""
    texts = catalogue(language)
    sentence, remedy = f"errors.{error.code}.sentence", f"errors.{error.code}.remedy"
    if language == SOURCE or not texts.has(sentence):
        return str(error)
    return error.spoken(texts(sentence), texts(remedy) if texts.has(remedy) else "")
