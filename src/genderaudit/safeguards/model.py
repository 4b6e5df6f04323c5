"""The referral card: whom to call when a person begins to tell of violence; services and posts, never persons."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, NamedTuple

from pydantic import Field

from genderaudit.domain.errors import Mistake, Trouble
from genderaudit.domain.records import Record, Value
from genderaudit.domain.time import Moment


class Contact(Value):
    """A service that is called, and how."""

    service: str = Field(min_length=1, max_length=200)
    """A service or a post, such as 'Women's health clinic' or 'GBV focal point'."""
    reach: str = Field(default="", max_length=200)
    """Telephone, place, or how else it is reached."""
    hours: str = Field(default="", max_length=100)


class ReferralCard(Record):
    """The card that is shown when recording stops; loaded before the mission."""

    kind: ClassVar[str] = "referral_card"

    title: str = Field(min_length=1, max_length=200)
    lines: tuple[str, ...] = ()
    contacts: tuple[Contact, ...] = ()
    languages: tuple[str, ...] = ()
    """The languages that the services speak, as words."""
    checked_on: dt.date
    """When somebody last made sure that the contacts hold."""
    loaded_at: Moment


class CardAge(NamedTuple):
    """How old a card is on a day."""

    days: int
    stale: bool
    """Older than `STALE_AFTER` days: check it again before it is relied on."""


class CardNotUnderstood(Mistake):
    """A file that is no referral card."""

    code = "card_not_understood"
    sentence = "{file} is not a referral card: {why}."
    remedy = (
        "It is YAML with title, checked_on, lines and contacts (service, reach, hours), "
        "or a text whose first line is the title."
    )


class CardUnreadable(Trouble):
    """A file that cannot be opened."""

    code = "card_unreadable"
    sentence = "The referral card {file} cannot be read: {why}."
    remedy = "Check its name and that you may read it."
