"""The clock: always passed in, always with a zone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

Clock = Callable[[], dt.datetime]


def utc_now() -> dt.datetime:
    """The laptop's clock in UTC, whole microseconds. A claim, not a proof."""
    return dt.datetime.now(dt.UTC)
