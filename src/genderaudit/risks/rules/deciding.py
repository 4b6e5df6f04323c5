"""Who may accept what, how long a review may wait, and which treatments are open."""

from __future__ import annotations

import calendar
import datetime as dt
from typing import NamedTuple

from genderaudit.risks.model.refusals import (
    AcceptanceEnded,
    AcceptanceIncomplete,
    AcceptanceNotPossible,
    ApproverTooLow,
    RiskUnrated,
    ShareNotPossible,
)
from genderaudit.risks.model.risk import ROLES, Acceptance, Risk, Role, Treatment
from genderaudit.risks.rules.scoring import Gridded, basis_of, groups_at_the_top, score_of

SERIOUS = 4
"""The impact on people from which on a duty of safety is at stake (house default)."""


class Wanted(NamedTuple):
    """An acceptance as it is asked for."""

    decision: str
    approver_post: str
    role: Role
    reason: str
    safeguards: str
    until: dt.date | None


def acceptance(risk: Risk, wanted: Wanted, grid: Gridded, today: dt.date) -> Acceptance:
    """The acceptance, if it is one that may be given.

    The highest impact on people is never simply accepted; the head of office may decide to continue with safeguards.
    Raises RiskUnrated, AcceptanceIncomplete, AcceptanceEnded, AcceptanceNotPossible, ApproverTooLow.
    """
    basis = basis_of(risk)
    score = score_of(basis[1], grid) if basis else None
    if basis is None or score is None:
        raise RiskUnrated(risk=risk.label)
    continuing = wanted.decision == "continue_with_safeguards"
    needed = {"approver": wanted.approver_post, "reason": wanted.reason, "until": wanted.until}
    if continuing:
        needed["safeguards"] = wanted.safeguards
    lacking = [name for name, given in needed.items() if not (given.strip() if isinstance(given, str) else given)]
    if lacking or wanted.until is None:
        raise AcceptanceIncomplete(risk=risk.label, missing=", ".join(lacking))
    if wanted.until <= today:
        raise AcceptanceEnded(risk=risk.label, until=wanted.until, today=today)
    at_the_top = groups_at_the_top(basis[1], grid.scheme.matrix)
    if at_the_top and not continuing:
        raise AcceptanceNotPossible(risk=risk.label, groups=", ".join(at_the_top))
    # to continue is the head of office's decision also above the band that this post may otherwise accept
    least: Role = "head_of_office" if continuing else grid.scheme.terms(score.band).approver
    if ROLES.index(wanted.role) < ROLES.index(least):
        raise ApproverTooLow(risk=risk.label, band=score.band, needed=least, role=wanted.role)
    return Acceptance.model_validate(wanted._asdict() | {"decided_on": today})


def expired(risk: Risk, today: dt.date) -> bool:
    """Whether a risk still counts as accepted though the acceptance has ended."""
    return risk.status == "accepted" and (risk.acceptance is None or risk.acceptance.until < today)


def is_overdue(treatment: Treatment, today: dt.date) -> bool:
    """Whether a treatment's day has passed while it is neither done nor cancelled."""
    return treatment.live and treatment.due is not None and treatment.due < today


def concerns_safety(risk: Risk) -> bool:
    """Whether the risk is one of exploitation or abuse, or of serious harm to people."""
    stages = (risk.inherent, risk.current, risk.residual)
    worst = max((r.impact for stage in stages if stage for r in stage.people.values()), default=0)
    return risk.category == "sea_gbv" or worst >= SERIOUS


def allow_treatment(risk: Risk, treatment: Treatment) -> None:
    """Raises ShareNotPossible for passing the duty to protect people on to a contract."""
    if treatment.way == "share" and concerns_safety(risk):
        raise ShareNotPossible(risk=risk.label)


def review_due(reviewed: dt.date, months: int) -> dt.date:
    """The same day so many months later, or the last day of that month."""
    year, month = divmod(reviewed.year * 12 + reviewed.month - 1 + months, 12)
    return dt.date(year, month + 1, min(reviewed.day, calendar.monthrange(year, month + 1)[1]))


def next_review(risk: Risk, grid: Gridded, today: dt.date) -> dt.date | None:
    """When the band asks for the next look; None where nothing is rated."""
    basis = basis_of(risk)
    score = score_of(basis[1], grid) if basis else None
    return review_due(today, grid.scheme.terms(score.band).review_months) if score else None
