"""How old a referral card is, and which texts on it look like a person's name."""

from __future__ import annotations

import datetime as dt

from genderaudit.safeguards.model import CardAge, ReferralCard
from genderaudit.safeguards.rules.free_text import look_over

STALE_AFTER = 90
"""Days after which a card is to be checked again (house default)."""


def card_age(card: ReferralCard, today: dt.date) -> CardAge:
    """The days since the card was checked; one checked after today is not old."""
    days = max(0, (today - card.checked_on).days)
    return CardAge(days, days > STALE_AFTER)


def named_on(card: ReferralCard) -> tuple[str, ...]:
    """The texts of a card that look as if they name a person: a card names services and posts."""
    texts = [card.title, *card.lines, *(text for one in card.contacts for text in (one.service, one.reach))]
    return tuple(text for text in texts if any(one.kind == "titled_name" for one in look_over(text)))
