"""Moments: always with a zone, kept in UTC."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import Annotated

from pydantic import AfterValidator


def _aware(moment: dt.datetime) -> dt.datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(dt.UTC)


Moment = Annotated[dt.datetime, AfterValidator(_aware)]
"""A moment with a zone, kept in UTC; one without a zone is refused."""


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day some months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
