"""Moments: always with a zone, kept in UTC."""

from __future__ import annotations

import datetime as dt
from typing import Annotated

from pydantic import AfterValidator


def _aware(moment: dt.datetime) -> dt.datetime:
    if moment.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    return moment.astimezone(dt.UTC)


Moment = Annotated[dt.datetime, AfterValidator(_aware)]
"""A moment with a zone, kept in UTC; one without a zone is refused."""
