"""Load the referral card before a mission, and stop recording for good when a person begins to tell of violence."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.records import Author
from genderaudit.runtime.language import catalogue
from genderaudit.safeguards.files import read_card
from genderaudit.safeguards.model import ReferralCard
from genderaudit.store import Erasure, Mark, Workspace


def safe_stop(workspace: Workspace, author: Author, mark: Mark, *, today: dt.date, language: str = "en") -> Erasure:
    """What was written since the mark, erased for good: with a neutral reason, no question, and only the day.

    Cannot be undone. Raises what `Workspace.forget_since` raises.
    """
    reason = catalogue(language)("safe_stop.reason")
    return workspace.forget_since(mark, author=author, reason=reason, coarse_day=today)


def load_card(workspace: Workspace, author: Author, path: Path, *, clock: Clock = utc_now) -> ReferralCard:
    """The card of a file, kept in the workspace; the last one loaded is the one that is shown.

    Raises CardUnreadable, CardNotUnderstood.
    """
    return keep_card(workspace, author, read_card(path, clock()))


def keep_card(workspace: Workspace, author: Author, card: ReferralCard) -> ReferralCard:
    """A card as it was typed, kept in the workspace."""
    with workspace.step("card.load", author) as step:
        step.put(card)
    return card


def current_card(workspace: Workspace) -> ReferralCard | None:
    """The card that was loaded last."""
    return max(workspace.find(ReferralCard), key=lambda card: (card.loaded_at, card.id), default=None)
