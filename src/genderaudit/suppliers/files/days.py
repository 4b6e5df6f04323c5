"""Days as data formats write them: whole ISO dates, months and years."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from typing import Any

from genderaudit.suppliers.rules.network.drafts import Draft, Place

_ISO = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ].*)?)?)?Z?")


def day_of(value: object, *, last: bool = False) -> dt.date | None:
    """The day that a text names; of a month or a year the first, or the `last`. None for what is no day."""
    match = _ISO.fullmatch(str(value).strip())
    if match is None:
        return None
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        if day is None and last:
            month = month or 12
            return dt.date(year or 0, month, calendar.monthrange(year or 0, month)[1])
        return dt.date(year or 0, month or 1, day or 1)
    except (ValueError, calendar.IllegalMonthError):
        return None


def stated_day(draft: Draft, place: Place, holder: Any, key: str, *, last: bool = False) -> dt.date | None:
    """The day in a field of an entry; what is there and is no day becomes a fault."""
    value = holder.get(key) if isinstance(holder, dict) else None
    if value in (None, ""):
        return None
    day = day_of(value, last=last)
    if day is None:
        draft.fault(place, key, "date", value)
    return day


def ordered(
    draft: Draft, place: Place, start: dt.date | None, end: dt.date | None
) -> tuple[dt.date | None, dt.date | None]:
    """Both days; an end before the start becomes a fault and is left out."""
    if start and end and end < start:
        draft.fault(place, "endDate", "ends_before", end)
        return start, None
    return start, end
