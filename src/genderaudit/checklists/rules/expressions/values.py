"""Values of expressions and their conversions: XPath 1.0 section 4, with the blank and date rules of JavaRosa."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Callable
from decimal import Decimal

from genderaudit.checklists.rules.expressions.errors import EvaluationError

XValue = str | float | bool | list["XValue"]
"""A blank is '', a date is ISO 8601 text, several answers of one question are separated by spaces."""

MAX_TEXT = 100_000
"""Characters an expression may build; house default, so that joined texts cannot grow without end."""

NUMBER = re.compile(r"\s*-?(?:\d+\.?\d*|\.\d+)\s*", re.ASCII)
DATE = re.compile(r"\s*\d{4}-\d\d-\d\d(?:T.*)?\s*", re.ASCII)
EPOCH = dt.date(1970, 1, 1)
EPOCH_TIME = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
SECONDS_A_DAY = 86_400
EXACT_INTEGERS = 2.0**53


def text(value: XValue) -> str:
    """The value as text: whole numbers without a decimal point, never an exponent; a list gives its first member."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return text(value[0]) if value else ""
    return number_text(value)


def number_text(value: float) -> str:
    """A number as XPath prints it: `3`, `0.00001`, `NaN`, `-Infinity`."""
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "Infinity" if value > 0 else "-Infinity"
    if value == int(value):
        return str(int(value))
    return format(Decimal(repr(float(value))), "f")


def number(value: XValue) -> float:
    """The value as a number: a date counts its days from 1970-01-01, a blank or a word is NaN."""
    if isinstance(value, bool):
        return 1.0 if value else 0.0
    if isinstance(value, (int, float)):
        return float(value)
    if isinstance(value, list):
        return number(value[0]) if value else math.nan
    if NUMBER.fullmatch(value):
        return float(value)
    if DATE.fullmatch(value):
        return date_number(value)
    return math.nan


def date_number(iso: str) -> float:
    """Days from 1970-01-01 (UTC) to an ISO 8601 date or moment; NaN for a day that is in no calendar."""
    iso = iso.strip()
    try:
        if len(iso) == len("2026-01-15"):
            return float((dt.date.fromisoformat(iso) - EPOCH).days)
        moment = dt.datetime.fromisoformat(iso)
    except ValueError:
        return math.nan
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=dt.UTC)
    return (moment - EPOCH_TIME).total_seconds() / SECONDS_A_DAY


def boolean(value: XValue) -> bool:
    """Whether the value counts as true: a blank is false (as in JavaRosa), any other text is true, also 'false'."""
    if isinstance(value, bool):
        return value
    if isinstance(value, (int, float)):
        return value != 0 and not math.isnan(value)
    if isinstance(value, list):
        return any(map(boolean, value))
    return value != ""


def members(value: XValue) -> list[XValue]:
    """The members of a list, or the one value."""
    return value if isinstance(value, list) else [value]


def words(value: XValue) -> list[str]:
    """The codes of a choice of several."""
    if isinstance(value, list):
        return [word for member in value for word in words(member)]
    return text(value).split()


def is_blank(value: XValue) -> bool:
    """Whether nothing was answered."""
    return not value if isinstance(value, (str, list)) else math.isnan(value)


def equal(left: XValue, right: XValue) -> bool:
    """XPath `=`: any member of a list; as booleans or numbers where one side is one, else as text."""
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, list):
        return _any_equal(left, members(right))
    if isinstance(right, list):
        return _any_equal(right, [left])
    if isinstance(left, bool) or isinstance(right, bool):
        return boolean(left) is boolean(right)
    return number(left) == number(right)


def unequal(left: XValue, right: XValue) -> bool:
    """XPath `!=`: some member of a list differs; a blank list differs from nothing."""
    if isinstance(left, list) or isinstance(right, list):
        one, other = members(left), members(right)
        # where a member differs from any, it differs from the first or the first does
        return bool(one and other) and (
            any(not equal(member, other[0]) for member in one) or any(not equal(one[0], member) for member in other)
        )
    return not equal(left, right)


def _any_equal(one: list[XValue], other: list[XValue]) -> bool:
    """Whether two lists share a member; texts by hashing, so that long lists stay quick."""
    texts = {member for member in one if isinstance(member, str)}
    if any(isinstance(member, str) and member in texts for member in other):
        return True
    return any(equal(a, b) for a in one if not isinstance(a, str) for b in other) or any(
        equal(a, b) for b in other if not isinstance(b, str) for a in one
    )


def compare(left: XValue, right: XValue, holds: Callable[[float, float], bool]) -> bool:
    """XPath `<` and its like: as numbers, any member of a list; a blank is false both ways."""
    if isinstance(left, list) or isinstance(right, list):
        one = [plain for plain in map(number, members(left)) if not math.isnan(plain)]
        other = [plain for plain in map(number, members(right)) if not math.isnan(plain)]
        # the relation is monotone: if it holds for any pair, it holds for a pair of extremes
        return any(holds(a, b) for a in _ends(one) for b in _ends(other))
    return holds(number(left), number(right))


def _ends(numbers: list[float]) -> list[float]:
    return [min(numbers), max(numbers)] if numbers else []


def divide(left: float, right: float) -> float:
    """XPath `div`: division by zero is infinite, 0 div 0 is NaN."""
    if right == 0:
        if left == 0 or math.isnan(left):
            return math.nan
        return math.copysign(math.inf, left) * math.copysign(1.0, right)
    return left / right


def modulo(left: float, right: float) -> float:
    """XPath `mod`: the remainder has the sign of the left side."""
    if right == 0 or math.isnan(right) or not math.isfinite(left):
        return math.nan
    return math.fmod(left, right)


def moment(value: XValue) -> dt.datetime | None:
    """The date or moment that a value names (UTC where it says no zone), or None for a blank.

    Raises EvaluationError for what is no date.
    """
    if is_blank(value):
        return None
    days = number(value)
    if not math.isfinite(days):
        raise EvaluationError(f"{text(value)[:60]!r} is not a date")
    if isinstance(value, str) and DATE.fullmatch(value):
        read = dt.datetime.fromisoformat(value.strip())
        return read if read.tzinfo else read.replace(tzinfo=dt.UTC)
    try:
        return EPOCH_TIME + dt.timedelta(milliseconds=round(days * SECONDS_A_DAY * 1000))
    except OverflowError as reason:
        raise EvaluationError(f"{number_text(days)} is outside the calendar") from reason


def moment_text(value: dt.datetime) -> str:
    """A moment as ISO 8601 text with milliseconds."""
    return value.isoformat(timespec="milliseconds")


def bounded(value: str) -> str:
    """The text itself; raises EvaluationError when it has more than MAX_TEXT characters."""
    if len(value) > MAX_TEXT:
        raise EvaluationError(f"the text would have more than {MAX_TEXT} characters")
    return value
