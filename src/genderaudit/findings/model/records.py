"""Findings: criteria, condition, root cause, effect, recommendation, response and follow-up."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from pydantic import Field

from genderaudit.domain.commitments import Commitment
from genderaudit.domain.records import Record, RecordId
from genderaudit.domain.time import Moment

Priority = Literal["very_high", "high", "medium", "low"]
RootCause = Literal[
    "no_requirement", "requirement_unclear", "no_capacity", "no_time_or_budget", "no_data", "no_accountability",
    "norms_or_bias", "conflict_of_interest", "coordination_gap", "external_constraint", "designed_not_run",
]  # fmt: skip
FollowUp = Literal[
    "drafted",
    "open",
    "in_progress",
    "implemented",
    "verified_closed",
    "risk_accepted",
    "superseded",
    "withdrawn",
    "dismissed",
]
"""`drafted` waits to be accepted, merged or dismissed. 'Overdue' follows from the due date: see `rules.is_overdue`."""
Acceptance = Literal["accepted", "not_accepted", "under_consideration"]


class Finding(Record):
    """One finding of an engagement."""

    kind: ClassVar[str] = "finding"

    engagement: RecordId
    number: int = Field(ge=1)
    items: tuple[str, ...] = ()
    """The checklist items it comes from."""
    level: Literal["STOP", "CRIT", "MAJ", "none"] = "none"
    """The gravest flag behind it."""
    title: str = Field(min_length=1, max_length=200)
    commitments: tuple[Commitment, ...] = ()
    references: tuple[str, ...] = ()
    criteria: str = ""
    condition: str = ""
    root_cause: RootCause | None = None
    cause_text: str = ""
    effect: str = ""
    groups_affected: tuple[str, ...] = ()
    recommendation: str = ""
    priority: Priority | None = None
    owner_post: str = ""
    due: dt.date | None = None
    response: str = ""
    """Management's response."""
    acceptance: Acceptance | None = None
    evidence: tuple[RecordId, ...] = ()
    status: FollowUp = "drafted"
    status_reason: str = ""
    accepted_until: dt.date | None = None
    """For `risk_accepted`: until when."""
    merged_into: RecordId = ""
    """For `superseded`: the finding that it was merged into; empty where it was not merged."""
    raised_on: dt.date
    changed_at: Moment

    def scope(self) -> str:
        """The engagement."""
        return self.engagement

    @property
    def label(self) -> str:
        """The number as printed, such as `F-03`."""
        return f"F-{self.number:02d}"
