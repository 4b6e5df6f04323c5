"""One cell of a register to a value, and back: levels, ratings, dates, groups, words."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping

from genderaudit.risks.rules.mapping import Lexicon, plain

_PAIR = re.compile(r"\s*(\d{1,2})\s*(?:[x×*/|]|by)\s*(\d{1,2})\s*(?:=\s*\d+)?\s*", re.IGNORECASE)
_LEADING = re.compile(r"\s*(\d{1,2})\s*(?:[-–—:.)(=]|$).*", re.DOTALL)
_ISO = re.compile(r"\s*(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?\s*")
_PARTS = re.compile(r"\s*(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})\s*")
_WORDS = re.compile(r"\s*(\d{1,2})\.?\s+(?:de\s+)?([^\W\d]+)\.?\s+(?:de\s+)?(\d{4})\s*")
_SPLIT = re.compile(r"[;,/\n،؛]+|\s+(?:and|et|y)\s+|\s+و(?=\S)")
_EXCEL_DAY_ZERO = dt.date(1899, 12, 30)


class CellError(ValueError):
    """A cell that cannot be read; its text is the code of the problem."""


def text_of(cell: object) -> str:
    """A cell as text; a number without a needless fraction, an apostrophe that guards a formula left out."""
    if cell is None:
        return ""
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(sep=" ")
    text = str(cell).strip()
    return text[1:] if text[:1] == "'" and text[1:2] in ("=", "+", "-", "@") else text


def level_of(cell: object, labels: Mapping[str, int]) -> int:
    """A level from `4`, `4 - Likely` or `Likely`. `labels`: folded words to levels. Raises CellError."""
    text = text_of(cell)
    if match := _LEADING.fullmatch(text):
        return int(match[1])
    if (found := labels.get(plain(text))) is not None:
        return found
    raise CellError("level")


def pair_of(cell: object) -> tuple[int, int]:
    """Likelihood and impact from `4x5`. Raises CellError."""
    match = _PAIR.fullmatch(text_of(cell))
    if not match:
        raise CellError("pair")
    return int(match[1]), int(match[2])


def whole_number(cell: object) -> int:
    """A count. Raises CellError."""
    text = text_of(cell)
    if not (text.isascii() and text.isdigit() and len(text) < 10):
        raise CellError("count")
    return int(text)


def date_of(cell: object, months: Mapping[str, int], *, day_first: bool | None) -> dt.date:
    """A day from a date, or a text such as 2026-03-31, 31/03/2026 or '31 March 2026'.

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
    text = text_of(cell)
    try:
        if match := _ISO.fullmatch(text):
            return dt.date(int(match[1]), int(match[2]), int(match[3]))
        if (match := _WORDS.fullmatch(text)) and (month := months.get(plain(match[2]))):
            return dt.date(int(match[3]), month, int(match[1]))
        if match := _PARTS.fullmatch(text):
            return _parted(match, day_first)
    except ValueError as error:
        if isinstance(error, CellError):
            raise
        raise CellError("date") from error
    raise CellError("date")


def _parted(match: re.Match[str], day_first: bool | None) -> dt.date:
    one, two, year = int(match[1]), int(match[2]), int(match[3])
    year += 2000 if year < 100 else 0
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


def groups_of(cell: object, known: Lexicon) -> tuple[str, ...]:
    """The groups that a text lists; codes joined by '+' stay combined. Raises CellError for an unknown one."""
    found = []
    for part in _SPLIT.split(text_of(cell)):
        if not part.strip():
            continue
        codes = [known.code("groups", one) for one in part.split("+")]
        whole = known.code("groups", part)
        if whole is None and None in codes:
            raise CellError("group")
        found.append(whole or "+".join(one for one in codes if one))
    return tuple(dict.fromkeys(found))


def word_of(cell: object, kind: str, known: Lexicon) -> str:
    """The code of a word, such as a status. Raises CellError with the kind as its code."""
    code = known.code(kind, text_of(cell))
    if code is None:
        raise CellError(kind)
    return code
