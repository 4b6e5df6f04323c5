"""The card that is shown when recording stops: the referral card of the workspace, else the pack's stop card."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from genderaudit.engagements.actions.planning import pack_of
from genderaudit.engagements.model import Engagement
from genderaudit.safeguards import CardAge, Contact, card_age, current_card
from genderaudit.store import Workspace


class ShownCard(NamedTuple):
    """A card in words."""

    title: str
    lines: tuple[str, ...]
    contacts: tuple[Contact, ...]
    languages: tuple[str, ...]
    checked_on: dt.date | None
    age: CardAge | None
    """None for the card of the pack, which holds no contacts that could grow old."""

    @property
    def from_pack(self) -> bool:
        """Whether no referral card was loaded, so that the pack's own stands in."""
        return self.age is None


def card_for(workspace: Workspace, engagement: Engagement, language: str, *, today: dt.date) -> ShownCard:
    """The referral card that was loaded last; without one, the stop card of the engagement's pack."""
    card = current_card(workspace)
    if card is None:
        return stop_card(workspace, engagement, language)
    return ShownCard(card.title, card.lines, card.contacts, card.languages, card.checked_on, card_age(card, today))


def stop_card(workspace: Workspace, engagement: Engagement, language: str) -> ShownCard:
    """What the pack says on a STOP: whom to tell, and what not to write."""
    pack = pack_of(workspace, engagement)
    count = len(pack.pack.stop_card.lines)
    lines = tuple(pack.text(f"stop_card.lines.{number}", language).text for number in range(count))
    return ShownCard(pack.text("stop_card.title", language).text, lines, (), (), None, None)
