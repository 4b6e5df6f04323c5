"""Texts outside the window in four languages, and how each language writes numbers, dates and lists."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterable, Mapping
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

_UNITS = (("giga", 10**9), ("mega", 10**6), ("kilo", 10**3))


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


def format_moment(moment: dt.datetime, language: str) -> str:
    """A date in words with the time of day, in the zone that the moment has."""
    return catalogue(language)("dates.moment", day=format_date(moment.date(), language), time=f"{moment:%H:%M}")


def short_date(day: dt.date, language: str) -> str:
    """A date as narrow as tables need it, such as '3 Mar 2026'; in Arabic, which shortens no month, '3/3/2026'."""
    texts = catalogue(language)
    return texts("dates.short.day", day=day.day, month=texts(f"dates.short.months.{day.month}"), year=day.year)


def short_months(first: dt.date, last: dt.date, language: str) -> str:
    """The months from one day to another, such as 'Mar 2026', 'Jan – Mar 2026' or 'Nov 2025 – Jan 2026'."""
    texts = catalogue(language)
    start, end = (texts(f"dates.short.months.{day.month}") for day in (first, last))
    if first.year == last.year:
        if start == end:
            return texts("dates.short.month", month=end, year=last.year)
        return texts("dates.short.within_year", first=start, last=end, year=last.year)
    facts = {"first": texts("dates.short.month", month=start, year=first.year)}
    return texts("dates.short.span", last=texts("dates.short.month", month=end, year=last.year), **facts)


def short_span(first: dt.date, last: dt.date, language: str) -> str:
    """Two days with everything between them, as tables show it."""
    start, end = short_date(first, language), short_date(last, language)
    return start if start == end else catalogue(language)("dates.short.span", first=start, last=end)


def labelled(label: str, value: str, language: str) -> str:
    """A label and what it labels: 'Office: Kampala'."""
    return catalogue(language)("signs.labelled", label=label, value=value)


def listed(items: Iterable[str], language: str) -> str:
    """Short things in a row: 'women, men'."""
    return catalogue(language)("signs.between").join(items)


def listed_apart(items: Iterable[str], language: str) -> str:
    """Things in a row that may hold commas themselves: 'up to 5; 6, 7 or 8'."""
    return catalogue(language)("signs.apart").join(items)


def quoted(text: str, language: str) -> str:
    """Someone's words in quotation marks."""
    return catalogue(language)("signs.quoted", text=text)


def format_size(size: int, language: str) -> str:
    """The size of a file as people say it, such as '2.4 MB'."""
    texts = catalogue(language)
    for unit, one in _UNITS:
        if size >= one:
            return texts(f"sizes.{unit}", number=format_number(Decimal(size) / one, language, 1))
    return texts("sizes.byte", number=format_number(size, language))


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
    """An error's message in a language, with the words of its codes; English is the class's own sentence."""
    texts = catalogue(language)
    sentence, remedy = f"errors.{error.code}.sentence", f"errors.{error.code}.remedy"

    def worded(key: str, code: str) -> str:
        name = key.format(code=code.replace(".", "_"))
        try:
            return texts(name)
        except KeyError:
            return code

    between = texts("reports.comma")
    if language == SOURCE or not texts.has(sentence):
        return error.spoken(error.sentence, error.remedy, worded, between)
    return error.spoken(texts(sentence), texts(remedy) if texts.has(remedy) else "", worded, between)
