"""Whom to call when recording stops: the card in words, with how old it is."""

from __future__ import annotations

from dataclasses import dataclass

from genderaudit.engagements import ShownCard
from genderaudit.runtime.language import catalogue, format_date
from genderaudit.safeguards import STALE_AFTER
from genderaudit.widgets.texts import isolated


@dataclass(frozen=True)
class Referral:
    """The card as it is shown."""

    title: str
    lines: tuple[str, ...]
    age: str
    stale: bool
    loaded: bool
    """Whether it is the office's own card, and not the pack's stop card in its place."""


def referral_in_words(card: ShownCard, language: str) -> Referral:
    """A card with its contacts and its age in words."""
    texts = catalogue(language)
    contacts = tuple("  ·  ".join(filter(None, (one.service, isolated(one.reach), one.hours))) for one in card.contacts)
    age = texts("referral_card.none")
    if card.age is not None and card.checked_on is not None:
        day = format_date(card.checked_on, language)
        age = texts("referral_card.checked", date=day, days=card.age.days)
        if card.age.stale:
            age = f"{age} {texts('referral_card.stale', limit=STALE_AFTER)}"
    return Referral(
        card.title, (*contacts, *card.lines), age, card.age is not None and card.age.stale, not card.from_pack
    )
