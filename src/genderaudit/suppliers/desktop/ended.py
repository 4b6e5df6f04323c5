"""How many links have ended among those that are counted."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection

from genderaudit.runtime.language import catalogue, format_date
from genderaudit.suppliers.model.relationship import Relationship


def ended_words(links: Collection[Relationship], today: dt.date, language: str) -> str:
    """The number of links whose last day is over, in a sentence; '' where there is none."""
    ended = sum(one.valid_to is not None and one.valid_to < today for one in links)
    if not ended:
        return ""
    return catalogue(language)("network.ended", n=ended, all=len(links), day=format_date(today, language))
