"""Consistency: what in a risk does not hold together, found one by one."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from genderaudit.risks.model.risk import STAGES, Assessment, Risk, Stage, Treatment
from genderaudit.risks.rules.deciding import expired
from genderaudit.risks.rules.scoring import Gridded, Score, deciding_score, exceeding, made_with, unsupported
from genderaudit.risks.rules.views import CheckCode, Inconsistency

UNLIKELY = 2
"""The likelihood up to which a silent complaint channel may have been taken for safety (house default)."""
_NO_COMPLAINTS = re.compile(
    r"\b(?:no|zero|0|not\s+one)\s+(?:\w+\s+)?(?:complaints?|reports?|cases?)\b"
    r"|\b(?:aucune?|z[ée]ro|pas\s+de|0)\s+(?:plaintes?|signalements?|cas)\b"
    r"|\b(?:ninguna?|cero|sin|0)\s+(?:quejas?|denuncias?|casos?)\b"
    r"|(?:لا|دون|بلا|صفر|عدم\s+وجود)\s+(?:توجد\s+|وجود\s+)?(?:أي\s+|اي\s+)?(?:شكاوى|شكوى|بلاغات|حالات)",
    re.IGNORECASE,
)
"""Signs in four languages that complaints were counted; a person decides."""

MENDABLE: frozenset[CheckCode] = frozenset(
    {
        "residual_above_current", "residual_above_inherent", "lowered_untested", "acceptance_expired",
        "high_without_owner", "high_without_treatment", "same_for_every_group", "moves_risk", "zero_complaints",
    }
)  # fmt: skip


def inconsistencies(risk: Risk, grid: Gridded, today: dt.date, score: Score | None = None) -> tuple[Inconsistency, ...]:
    """Everything that does not hold together in a risk on a day. A closed risk is left in peace.

    `score`: the one on which decisions rest, if it is known already.
    """
    if risk.status == "closed":
        return ()
    strange = [stage for stage in STAGES if (one := risk.stage(stage)) and not made_with(one, grid)]
    if strange:
        # its levels mean something else: nothing more can be said before it is rated again
        return (_found(risk, "other_matrix", strange[0]),)
    return tuple(
        _found(risk, code, stage, groups)
        for code, stage, groups in (
            *_levels(risk, grid),
            *_decisions(risk, grid, today, score or deciding_score(risk, grid)),
            *_people(risk),
        )
    )


def _found(risk: Risk, code: CheckCode, stage: str = "", groups: tuple[str, ...] = ()) -> Inconsistency:
    return Inconsistency(risk.id, risk.label, code, stage, groups, code in MENDABLE)


Finding = tuple[CheckCode, str, tuple[str, ...]]


def _levels(risk: Risk, grid: Gridded) -> Iterator[Finding]:
    if risk.residual and risk.inherent and (over := exceeding(risk.residual, risk.inherent, grid)):
        yield "residual_above_inherent", "residual", over
    if risk.residual and risk.current and (over := exceeding(risk.residual, risk.current, grid)):
        yield "residual_above_current", "residual", over
    stages: tuple[Stage, ...] = ("current", "residual")
    for stage in stages:
        rated = risk.stage(stage)
        if rated is not None and (low := unsupported(risk, rated)):
            yield "lowered_untested", stage, tuple(low)


def _decisions(risk: Risk, grid: Gridded, today: dt.date, score: Score | None) -> Iterator[Finding]:
    if expired(risk, today):
        yield "acceptance_expired", "", ()
    floor = grid.scheme.matrix.people_floor or grid.scheme.bands[-1].code
    if score is not None and grid.ranks[score.band] >= grid.ranks[floor]:
        treated = [one for one in risk.treatments if one.status != "cancelled"]
        if not risk.owner_post.strip():
            yield "high_without_owner", "", score.band_groups
        if not treated and risk.acceptance is None:
            yield "high_without_treatment", "", score.band_groups
        if any(lacking(one) for one in treated if one.live):
            yield "treatment_incomplete", "", ()


def lacking(treatment: Treatment) -> tuple[str, ...]:
    """What a treatment of a High risk still has to state: owner, due, cost, indicator, split."""
    found = [
        ("owner", not treatment.owner_post.strip()),
        ("due", treatment.due is None),
        ("cost", treatment.cost is None),
        ("indicator", treatment.indicator is None or not treatment.indicator.text.strip()),
        ("split", treatment.indicator is not None and not treatment.indicator.split_by),
    ]
    return tuple(name for name, absent in found if absent)


def _people(risk: Risk) -> Iterator[Finding]:
    if not any(one and one.people for one in (risk.inherent, risk.current, risk.residual)):
        yield "people_unrated", "", risk.groups
    for stage in STAGES:
        rated = risk.stage(stage)
        if rated is not None and copied_through(risk, rated):
            yield "same_for_every_group", stage, tuple(rated.people)
    if moved := moved_to(risk):
        yield "moves_risk", "", moved
    if trusting := taken_for_safe(risk):
        yield "zero_complaints", "current", trusting


def copied_through(risk: Risk, rated: Assessment) -> bool:
    """Whether two groups or more have the very same rating, with no word why and no doubt about it."""
    pairs = {(one.likelihood, one.impact) for one in rated.people.values()}
    doubted = all(one.confidence == "low" for one in rated.people.values())
    return len(rated.people) > 1 and len(pairs) == 1 and not risk.equal_because.strip() and not doubted


def moved_to(risk: Risk) -> tuple[str, ...]:
    """Groups on whom a treatment puts risk, or whose target lies above their current rating, and nothing protects."""
    burdened = [group for one in risk.treatments if one.status != "cancelled" for group in one.moves_risk_to]
    if risk.target and risk.current:
        burdened += [
            group
            for group, rating in risk.target.people.items()
            if group in risk.current.people and rating.product > risk.current.people[group].product
        ]
    protected = {group for one in risk.treatments if one.status != "cancelled" for group in one.protects}
    return tuple(dict.fromkeys(group for group in burdened if group not in protected))


def taken_for_safe(risk: Risk) -> tuple[str, ...]:
    """Groups rated unlikely, not in doubt, while the only sign is that nobody complained.

    Zero reports may mean that the channel does not work: they are a warning about a control, not a low likelihood.
    """
    rated = risk.current or risk.residual
    if rated is None or any(one.from_check == "zero_complaints" for one in risk.treatments):
        return ()
    silent = risk.complaints == 0 or _NO_COMPLAINTS.search(f"{rated.rationale} {risk.cause} {risk.event}") is not None
    low = tuple(g for g, one in rated.people.items() if one.likelihood <= UNLIKELY and one.confidence != "low")
    return low if silent else ()
