"""What home shows of all engagements: dates that come, and the profile by commitment."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import Literal

from genderaudit.checklists.model.results import ExactText, Result, exact, fraction
from genderaudit.domain.commitments import COMMITMENTS, Commitment
from genderaudit.domain.records import Value
from genderaudit.engagements.model import Engagement, Status

OPEN: frozenset[Status] = frozenset({"planned", "in_progress", "returned", "submitted", "cleared"})
"""Statuses in which something is left to do."""
COUNTED: frozenset[Status] = OPEN - {"planned"} | {"issued", "closed"}
"""Statuses in which an engagement stands in the profile."""

DateKind = Literal["stop_until", "reassess", "period_end", "risk_accepted_until", "finding_due"]


class ComingDate(Value):
    """A day on which something is due."""

    on: dt.date
    kind: DateKind
    engagement: str
    """Its id."""
    title: str
    """Of the engagement."""
    about: str = ""
    """The item of a STOP, or the id of a finding."""


def latest_of_each(engagements: Iterable[Engagement]) -> tuple[Engagement, ...]:
    """Of each office and pack, and subject where one is assessed, the engagement whose period ends last."""
    found: dict[tuple[str, str, str], Engagement] = {}
    for one in sorted(engagements, key=lambda one: (one.period.end, one.started, one.id)):
        if one.status in COUNTED:
            found[one.office.strip().casefold(), one.pack_id, one.subject.strip().casefold()] = one
    return tuple(found.values())


class CommitmentProfile(Value):
    """One commitment across engagements; ratings are never averaged, and neither are scores: the span is told."""

    commitment: Commitment
    lowest: ExactText
    median: ExactText
    """The one in the middle, or the mean of the two in the middle."""
    highest: ExactText
    scores: dict[str, ExactText]
    """Engagement id to its score, where it was assessed."""
    thin: tuple[str, ...]
    """Engagements with fewer than three answers on it: they do not count."""

    @property
    def rests_on(self) -> int:
        """How many engagements the figures rest on."""
        return len(self.scores)


def profile_across(
    commitments: Mapping[str, Sequence[tuple[Commitment, ExactText, str]]],
) -> tuple[CommitmentProfile, ...]:
    """The profile over engagements: id to (commitment, score, state) as `commitment_lines` gives them."""
    found = []
    for code in COMMITMENTS:
        own = [(id, value, state) for id, lines in commitments.items() for name, value, state in lines if name == code]
        scores = {id: value for id, value, state in own if state == "assessed" and value}
        ordered = sorted(number for value in scores.values() if (number := fraction(value)) is not None)
        found.append(
            CommitmentProfile(
                commitment=code,
                lowest=exact(ordered[0] if ordered else None),
                median=exact(_median(ordered)),
                highest=exact(ordered[-1] if ordered else None),
                scores=scores,
                thin=tuple(id for id, _, state in own if state == "thin"),
            )
        )
    return tuple(found)


def commitment_lines(result: Result) -> tuple[tuple[Commitment, ExactText, str], ...]:
    """What the profile keeps of a result."""
    return tuple((one.commitment, one.value, one.state) for one in result.commitments)


def _median(ordered: Sequence[Fraction]) -> Fraction | None:
    if not ordered:
        return None
    middle = len(ordered) // 2
    return ordered[middle] if len(ordered) % 2 else (ordered[middle - 1] + ordered[middle]) / 2
