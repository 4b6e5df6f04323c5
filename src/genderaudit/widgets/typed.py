"""Numbers and days as people type them, read without guessing: what could mean two things is refused."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from decimal import Decimal

from genderaudit.runtime.language import parse_number

_MARKS = re.compile("[\u200e\u200f\u061c\u2066-\u2069\u202a-\u202e]")
_SPACES = "\u00a0\u202f\u2009 "
_WITH_POINT = re.compile(r"^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$")
_WITH_COMMA = re.compile(r"^-?(\d+|\d{1,3}([\u202f]\d{3})+)(,\d+)?$")
_POINT_ANYWAY = re.compile(r"^-?\d+\.(\d{1,2}|\d{4,})$")
_DAY = re.compile(r"^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$")


def plain_digits(text: str) -> str:
    """The text with the digits 0-9 for those of any script, and without marks of direction."""
    kept = _MARKS.sub("", text).strip().replace("\u2212", "-")
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in kept)


def read_decimal(text: str, language: str) -> Decimal:
    """A number in the way of a language: '1,234.5' in English and Arabic, '1 234,5' in French and Spanish.

    Raises ValueError for anything else, also for '1,5' in English and '1.234' in French: they could mean two things.
    """
    arabic = "\u066b" in text or "\u066c" in text
    plain = plain_digits(text).replace("\u066c", "," if language in ("en", "ar") else "")
    for space in _SPACES:
        plain = plain.replace(space, "\u202f")
    if language in ("en", "ar"):
        plain = plain.replace("\u202f", "").replace("\u066b", ".")
        if not _WITH_POINT.match(plain):
            raise ValueError(text)
        return parse_number(plain, language)
    plain = plain.replace("\u066b", ",")
    if not arabic and _POINT_ANYWAY.match(plain):
        plain = plain.replace(".", ",")
    if not _WITH_COMMA.match(plain):
        raise ValueError(text)
    return parse_number(plain, language)


def read_whole(text: str, language: str) -> int:
    """A whole number of 0 or more with at most nine digits. Raises ValueError."""
    number = read_decimal(text, language)
    if number < 0 or number != number.to_integral_value() or number >= 10**9:
        raise ValueError(text)
    return int(number)


def read_day(text: str) -> dt.date:
    """A day as 2026-03-31 or, day first, 31/3/2026. Raises ValueError; a year has four digits."""
    plain = plain_digits(text)
    found = _DAY.match(plain)
    if found:
        day, month, year = map(int, found.groups())
        return dt.date(year, month, day)
    if len(plain) != 10:  # shorter ISO forms name weeks, which nobody types on purpose
        raise ValueError(text)
    return dt.date.fromisoformat(plain)
