"""The date functions: reading, writing and formatting dates and moments, without a locale."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from genderaudit.checklists.rules.expressions.errors import EvaluationError
from genderaudit.checklists.rules.expressions.values import (
    SECONDS_A_DAY,
    XValue,
    bounded,
    moment,
    moment_text,
    number,
    text,
)

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
# English, as in JavaRosa without a form language; pages print dates through the language catalogue instead
CODES: dict[str, Callable[[dt.datetime], str]] = {
    "Y": lambda when: f"{when.year:04}",
    "y": lambda when: f"{when.year % 100:02}",
    "m": lambda when: f"{when.month:02}",
    "n": lambda when: str(when.month),
    "b": lambda when: MONTHS[when.month - 1],
    "d": lambda when: f"{when.day:02}",
    "e": lambda when: str(when.day),
    "H": lambda when: f"{when.hour:02}",
    "h": lambda when: str(when.hour),
    "M": lambda when: f"{when.minute:02}",
    "S": lambda when: f"{when.second:02}",
    "3": lambda when: f"{when.microsecond // 1000:03}",
    "a": lambda when: DAYS[when.weekday()],
    "w": lambda when: str(when.isoweekday() % 7),
    "%": lambda when: "%",
}
CODE = re.compile(r"%(.?)", re.DOTALL)
TIME = re.compile(r"(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?.*", re.ASCII)


def date(value: XValue) -> str:
    """The day of a date, a moment or a number of days since 1970-01-01, as ISO 8601 text; blank stays blank."""
    when = moment(value)
    return "" if when is None else when.date().isoformat()


def date_time(value: XValue) -> str:
    """The moment that a text or a number of days names, as ISO 8601 text; blank stays blank."""
    when = moment(value)
    return "" if when is None else moment_text(when)


def format_date(value: XValue, layout: XValue) -> str:
    """A date by a pattern of `%Y %y %m %n %b %d %e %H %h %M %S %3 %a %w`, in English; blank stays blank."""
    when = moment(value)
    if when is None:
        return ""

    def written(match: re.Match[str]) -> str:
        code = CODES.get(match.group(1))
        if code is None:
            raise EvaluationError(f"%{match.group(1)} is no part of a date")
        return code(when)

    return bounded(CODE.sub(written, text(layout)))


def decimal_time(value: XValue) -> float:
    """A time of day, such as 06:00, as a fraction of the day."""
    match = TIME.fullmatch(text(value).strip())
    if match is None:
        return number(value) % 1
    hours, minutes, seconds = match.groups()
    return (int(hours) * 3600 + int(minutes) * 60 + float(seconds or 0)) / SECONDS_A_DAY
