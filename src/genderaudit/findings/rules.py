"""Which follow-up state may come next, what is overdue, how old a finding is, what it still lacks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal, get_args

from genderaudit.findings.model import Finding, FollowUp, Priority

ALLOWED: Mapping[FollowUp, frozenset[FollowUp]] = {
    "drafted": frozenset({"open", "dismissed", "superseded"}),
    "open": frozenset({"in_progress", "implemented", "risk_accepted", "superseded", "withdrawn"}),
    "in_progress": frozenset({"open", "implemented", "risk_accepted", "superseded", "withdrawn"}),
    "implemented": frozenset({"verified_closed", "in_progress"}),
    "verified_closed": frozenset({"in_progress"}),
    "risk_accepted": frozenset({"open", "in_progress", "withdrawn"}),
    "superseded": frozenset(),
    "withdrawn": frozenset(),
    "dismissed": frozenset({"drafted"}),
}
"""'Implemented' is what management says; only the audit side moves it on to 'verified closed'."""

AUDIT_ONLY: frozenset[FollowUp] = frozenset({"verified_closed", "open", "dismissed", "withdrawn", "superseded"})
NEEDS_REASON: frozenset[FollowUp] = frozenset({"dismissed", "withdrawn", "superseded", "risk_accepted"})
LIVE: frozenset[FollowUp] = frozenset({"open", "in_progress", "implemented", "risk_accepted"})
REPORTED: frozenset[FollowUp] = LIVE | {"verified_closed"}
"""The states in which a finding stands in a report."""
PRIORITIES: tuple[Priority, ...] = ("very_high", "high", "medium", "low")

AgeBucket = Literal["under_6", "6_to_12", "12_to_18", "18_to_24", "over_24"]
"""Months since a finding was raised; common practice of UN oversight bodies (unverified)."""
AGE_BUCKETS: tuple[AgeBucket, ...] = get_args(AgeBucket)


def age_bucket(raised_on: dt.date, today: dt.date) -> AgeBucket:
    """The age of a finding in whole months, as a bucket."""
    months = (today.year - raised_on.year) * 12 + today.month - raised_on.month - (today.day < raised_on.day)
    limits: tuple[tuple[int, AgeBucket], ...] = ((6, "under_6"), (12, "6_to_12"), (18, "12_to_18"), (24, "18_to_24"))
    return next((bucket for limit, bucket in limits if months < limit), "over_24")


def is_overdue(finding: Finding, today: dt.date) -> bool:
    """Whether the due date has passed while the action is not verified; a risk accepted for longer is not overdue."""
    if finding.status == "risk_accepted":
        return finding.accepted_until is not None and finding.accepted_until < today
    return finding.status in LIVE and finding.due is not None and finding.due < today


def ageing(findings: Iterable[Finding], today: dt.date) -> dict[AgeBucket, int]:
    """How many findings are followed up in each age bucket, the youngest first."""
    counts: dict[AgeBucket, int] = dict.fromkeys(AGE_BUCKETS, 0)
    for finding in findings:
        if finding.status in LIVE:
            counts[age_bucket(finding.raised_on, today)] += 1
    return counts


def why_not_merged(into: Finding, other: Finding) -> str:
    """Why a finding cannot become part of another, as a code under `not_merged`; empty where it can."""
    if into.id == other.id:
        return "same"
    if into.engagement != other.engagement:
        return "two_engagements"
    if into.status not in ("drafted", "open", "in_progress"):
        return "into_settled"
    if "superseded" not in ALLOWED[other.status]:
        return "settled"
    return ""


_GRAVEST_FIRST = ("STOP", "CRIT", "MAJ", "none")


def united(into: Finding, others: Iterable[Finding]) -> Finding:
    """A finding with what the others rest on, each entry once; its texts stay."""
    every = [into, *others]
    lists = ("items", "commitments", "references", "groups_affected", "evidence")
    changes: dict[str, object] = {
        name: tuple(dict.fromkeys(entry for one in every for entry in getattr(one, name))) for name in lists
    }
    changes["level"] = min((one.level for one in every), key=_GRAVEST_FIRST.index)
    return into.model_copy(update=changes)


GapCode = Literal[
    "criteria", "condition", "cause", "effect", "recommendation", "priority", "owner", "due", "evidence", "response",
    "status",
]  # fmt: skip


def gaps(finding: Finding, grades: Iterable[str] = ()) -> tuple[GapCode, ...]:
    """What a finding lacks before it can stand in a signed report. `grades`: of the evidence behind it.

    A finding of high or very high priority rests on one piece of grade A or two of grade B (house default).
    """
    lacking: list[GapCode] = []
    texts: tuple[tuple[GapCode, str], ...] = (
        ("criteria", finding.criteria),
        ("condition", finding.condition),
        ("effect", finding.effect),
        ("recommendation", finding.recommendation),
        ("owner", finding.owner_post),
    )
    lacking += [code for code, text in texts if not text.strip()]
    if finding.root_cause is None:
        lacking.append("cause")
    if finding.priority is None:
        lacking.append("priority")
    if finding.due is None:
        lacking.append("due")
    found = list(grades)
    if finding.priority in ("very_high", "high") and not (found.count("A") >= 1 or found.count("B") >= 2):
        lacking.append("evidence")
    if finding.level in ("CRIT", "STOP") and not finding.response.strip():
        lacking.append("response")
    if finding.status == "drafted":
        lacking.append("status")
    return tuple(lacking)


@dataclass(frozen=True)
class FollowUpFigures:
    """How follow-up stands over a set of findings."""

    accepted: int
    answered: int
    """Those that management accepted or did not accept."""
    closed: int
    live: int
    overdue: int
    long_overdue: int
    """Older than 18 months and overdue: escalated."""

    @property
    def acceptance(self) -> Fraction | None:
        """Accepted of answered."""
        return Fraction(self.accepted, self.answered) if self.answered else None

    @property
    def implementation(self) -> Fraction | None:
        """Verified closed of all that were opened."""
        return Fraction(self.closed, self.closed + self.live) if self.closed + self.live else None


def follow_up_figures(findings: Iterable[Finding], today: dt.date) -> FollowUpFigures:
    """The figures of follow-up on a day."""
    reported = [finding for finding in findings if finding.status in REPORTED]
    overdue = [finding for finding in reported if is_overdue(finding, today)]
    return FollowUpFigures(
        accepted=sum(finding.acceptance == "accepted" for finding in reported),
        answered=sum(finding.acceptance in ("accepted", "not_accepted") for finding in reported),
        closed=sum(finding.status == "verified_closed" for finding in reported),
        live=sum(finding.status in LIVE for finding in reported),
        overdue=len(overdue),
        long_overdue=sum(age_bucket(f.raised_on, today) in ("18_to_24", "over_24") for f in overdue),
    )
