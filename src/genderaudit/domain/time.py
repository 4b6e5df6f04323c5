"""Moments and periods: always with a zone, always from a clock that is passed in."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator

Clock = Callable[[], dt.datetime]


def utc_now() -> dt.datetime:
    """The laptop's clock in UTC, whole microseconds. A claim, not a proof."""
    return dt.datetime.now(dt.UTC)


def _aware(moment: dt.datetime) -> dt.datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(dt.UTC)


Moment = Annotated[dt.datetime, AfterValidator(_aware)]
"""A moment with a zone, kept in UTC; one without a zone is refused."""
