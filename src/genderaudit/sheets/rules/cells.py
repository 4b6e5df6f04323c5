"""One cell of a spreadsheet to a text, a day or an exact number, as people write them."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation

from genderaudit.sheets.rules.headings import plain

_TIME = r"(?:[T ,]\s*\d{1,2}[:h.]\d{2}.*)?\s*"
_ISO = re.compile(r"\s*(\d{4})([-/.])(\d{1,2})\2(\d{1,2})" + _TIME)
_BARE = re.compile(r"((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)")
_PARTS = re.compile(r"\s*(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?(\d{4}|\d{2})" + _TIME)
_WEEKDAY = r"\s*(?:[^\W\d_]{2,}\.?,?\s+)?"
_MONTH = r"([^\W\d_]+(?:\s(?:الثاني|الأول|الاول))?)\.?"
_WORDS = re.compile(
    _WEEKDAY
    + r"(\d{1,2})(?:\s?(?:er|st|nd|rd|th|ro|[ºª°.]))?[\s/-]*(?:de\s+|of\s+)?"
    + _MONTH
    + r"[,،]?[\s/-]*(?:del?\s+)?'?(\d{4}|\d{2})"
    + _TIME,
    re.IGNORECASE,
)
_MONTH_FIRST = re.compile(
    _WEEKDAY + _MONTH + r"[\s-]*(\d{1,2})(?:st|nd|rd|th)?(?:,\s*|\s+|-)(\d{4})" + _TIME, re.IGNORECASE
)
_CENTURY = 70
"""Years of two digits from this on are those of the last century (house default)."""
_EXCEL_DAY_ZERO = dt.date(1899, 12, 30)

_ARABIC = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬", "01234567890123456789.'")
_SPACES = re.compile(r"[\s\u00a0\u2009\u202f'’_]")
_AROUND = re.compile(r"^[^\d(+\-.,]*|[^\d).,\-]*$")
_NUMBER = re.compile(r"[+-]?(?:\d[\d.,]*|[.,]\d+)")
_LARGEST = Decimal(10) ** 18
_FINEST = -20


_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Signs that turn the direction of what follows, so that a text reads as another one."""
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u200b\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff]")
_HALVES = re.compile("[\ud800-\udfff]")


class CellError(ValueError):
    """A cell that cannot be read; its text is the code of the problem."""


def cleaned(text: str) -> str:
    """A text without signs that nobody sees: controls become blanks, turns of direction and halves of signs go."""
    if text.isprintable():
        return text
    text = _HALVES.sub("\ufffd", text)
    return _UNSEEN.sub(lambda match: " " if match[0] in "\t\n\r\x0b\x0c\x85\u2028\u2029" else "", text)


def has_turns(text: str) -> bool:
    """Whether a text holds signs that turn the direction of writing."""
    return _TURNS.search(text) is not None


def text_of(cell: object) -> str:
    """A cell as text; a number without a needless fraction, an apostrophe that guards a formula left out."""
    if cell is None:
        return ""
    if isinstance(cell, str):
        text = cell.strip()
        return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(sep=" ")
    return str(cell).strip()


def whole_number(cell: object) -> int:
    """A count. Raises CellError."""
    text = text_of(cell)
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise CellError("count")
    return int(text)


def number_of(cell: object, decimal_comma: bool | None = None, *, thousands: bool = True) -> Decimal:
    """An exact number from a number, or a text such as 1 234,50, 1,234.50, (12), 12 % or USD 5.

    `decimal_comma`: what the column says; None reads one sign before exactly three digits as `thousands` tells.
    Raises CellError.
    """
    if isinstance(cell, bool):
        raise CellError("number")
    if isinstance(cell, float) and 1e-6 <= abs(cell) < 1e15:
        return Decimal(repr(cell))
    if isinstance(cell, int | float | Decimal):
        return _sane(Decimal(repr(cell)) if isinstance(cell, float) else Decimal(cell))
    text = text_of(cell).translate(_ARABIC)
    text = _AROUND.sub("", _SPACES.sub("", text).replace("\u2212", "-"))
    negative = text.startswith("(") and text.endswith(")")
    text = text.strip("()")
    if text.endswith("-"):
        negative, text = True, text[:-1]
    if not _NUMBER.fullmatch(text):
        raise CellError("number")
    try:
        number = Decimal(_pointed(text, decimal_comma, thousands))
    except InvalidOperation as error:
        raise CellError("number") from error
    return _sane(-number if negative else number)


def _sane(number: Decimal) -> Decimal:
    exponent = number.as_tuple().exponent
    if not isinstance(exponent, int) or number.copy_abs() >= _LARGEST:
        raise CellError("number")
    return number if exponent >= _FINEST else number.quantize(Decimal(1).scaleb(_FINEST))


def _pointed(text: str, decimal_comma: bool | None, thousands: bool) -> str:
    comma, point = text.count(","), text.count(".")
    if comma and point:
        decimal = "," if text.rfind(",") > text.rfind(".") else "."
    elif comma + point > 1:
        decimal = ""
    elif comma or point:
        sign = "," if comma else "."
        if decimal_comma is not None:
            decimal = "," if decimal_comma else "."
        else:
            decimal = "" if thousands and _says(text) is None else sign
    else:
        return text
    if decimal and text.count(decimal) > 1:
        raise CellError("number")
    other = "." if decimal == "," else ","
    kept = text.replace(other, "") if decimal else text.replace(",", "").replace(".", "")
    return kept.replace(",", ".")


def _says(text: str) -> bool | None:
    """Whether one text of digits and signs shows that a comma is the decimal sign; None where it shows nothing."""
    comma, point = text.count(","), text.count(".")
    if comma and point:
        return text.rfind(",") > text.rfind(".")
    if comma + point != 1:
        return None if comma + point == 0 else point > 1
    sign = "," if comma else "."
    before, _, after = text.lstrip("+-").partition(sign)
    if len(after) == 3 and 1 <= len(before) <= 3 and not before.startswith("0"):
        return None
    return sign == ","


def decimal_comma_in(cells: Iterable[object]) -> bool | None:
    """What the numbers of one column say about their decimal sign; None where they say nothing, or both."""
    said = set()
    for cell in cells:
        if isinstance(cell, str) and ("," in cell or "." in cell):
            text = _AROUND.sub("", _SPACES.sub("", cell.translate(_ARABIC))).strip("()-+")
            if _NUMBER.fullmatch(text) and (one := _says(text)) is not None:
                said.add(one)
    return said.pop() if len(said) == 1 else None


def date_of(cell: object, months: Mapping[str, int], *, day_first: bool | None) -> dt.date:
    """A day from a date, or a text such as 2026-03-31, 31/03/2026, '1er mars 2026', 15-Jan-25 or 'March 31, 2026'.

    `day_first`: what 03/04 means; None where nobody knows, which raises CellError('date_order').
    """
    if isinstance(cell, dt.datetime):
        return cell.date()
    if isinstance(cell, dt.date):
        return cell
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        if 20_000 <= cell <= 80_000:  # days as spreadsheet programs count them, of a cell that lost its format
            return _EXCEL_DAY_ZERO + dt.timedelta(days=int(cell))
        raise CellError("date")
    text = text_of(cell).translate(_ARABIC)
    try:
        if match := _ISO.fullmatch(text):
            return dt.date(int(match[1]), int(match[3]), int(match[4]))
        if match := _PARTS.fullmatch(text):
            return _parted(match, day_first)
        if found := _told(text, months):
            return found
    except ValueError as error:
        if isinstance(error, CellError):
            raise
        raise CellError("date") from error
    raise CellError("date")


def _told(text: str, months: Mapping[str, int]) -> dt.date | None:
    """A day with its month in words, or in eight digits."""
    if match := _BARE.fullmatch(text.strip()):
        return dt.date(int(match[1]), int(match[2]), int(match[3]))
    if (match := _WORDS.fullmatch(text)) and (month := months.get(plain(match[2]))):
        return dt.date(_year(match[3]), month, int(match[1]))
    if (match := _MONTH_FIRST.fullmatch(text)) and (month := months.get(plain(match[1]))):
        return dt.date(int(match[3]), month, int(match[2]))
    return None


def _year(digits: str) -> int:
    year = int(digits)
    return year if len(digits) == 4 else year + (1900 if year >= _CENTURY else 2000)


def _parted(match: re.Match[str], day_first: bool | None) -> dt.date:
    one, two, year = int(match[1]), int(match[2]), _year(match[3])
    if one > 12:
        day_first = True
    elif two > 12:
        day_first = False
    elif one == two:
        day_first = True
    if day_first is None:
        raise CellError("date_order")
    return dt.date(year, two, one) if day_first else dt.date(year, one, two)


def day_first_in(cells: Iterable[object]) -> bool | None:
    """What the dates of one column say about their order; None where they say nothing, or both."""
    said = set()
    for cell in cells:
        if isinstance(cell, str) and (match := _PARTS.fullmatch(cell)):
            one, two = int(match[1]), int(match[2])
            if one > 12 >= two:
                said.add(True)
            elif two > 12 >= one:
                said.add(False)
            elif "." in cell:  # who writes dots writes the day first
                said.add(True)
    return said.pop() if len(said) == 1 else None
