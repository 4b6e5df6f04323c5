"""What a concluded assessment leaves on the supplier that it was about."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import ROUND_HALF_UP, Decimal
from typing import NamedTuple

from genderaudit.checklists import PartResult, Result, fraction
from genderaudit.domain.records import RecordId
from genderaudit.engagements.actions.answering import score_of, states_of
from genderaudit.engagements.actions.planning import pack_of
from genderaudit.engagements.model import Engagement, Status
from genderaudit.store import StepWriter, Workspace
from genderaudit.suppliers import (
    Answered,
    forget_assessment,
    house_own_risk,
    note_assessment,
    own_risks,
    registry_of,
    tier_of_form,
)
from genderaudit.suppliers.model.supplier import Assessed, OwnRisk, Supplier

SUPPLIER_PART = "supplier"
"""The part of a pack that is about the supplier itself; a pack without it is about the supplier as a whole."""
CONCLUDED: frozenset[Status] = frozenset({"issued", "closed"})


def conclude(workspace: Workspace, step: StepWriter, before: Status, engagement: Engagement) -> None:
    """Within the step that changes the status: what the supplier's record says from now on.

    Issued: the assessment's day, score and rating, and own risk by theme. Withdrawn after that: what the assessment
    before it said. Nothing happens where no supplier was chosen, or it is no longer in the registry.
    """
    if not engagement.supplier or workspace.get(Supplier, engagement.supplier) is None:
        return
    if engagement.status == "issued" and before != "issued":
        _note(workspace, step, engagement, workspace.today())
    elif engagement.status == "withdrawn" and before == "issued":
        earlier = [one for one in engagements_of_supplier(workspace, engagement.supplier) if one.id != engagement.id]
        forget_assessment(workspace, step, engagement.supplier, engagement.id)
        for one in reversed(earlier):
            if one.status in CONCLUDED and one.supplier == engagement.supplier and _is_about_it(workspace, one):
                _note(workspace, step, one, _concluded_on(workspace, one))
                break


def engagements_of_supplier(workspace: Workspace, supplier: RecordId) -> tuple[Engagement, ...]:
    """The engagements on a supplier and on those merged into it, by the end of their period."""
    registry = registry_of(workspace)
    here = registry.survivor.get(supplier, supplier)
    found = [
        one
        for one in workspace.find(Engagement)
        if one.supplier and registry.survivor.get(one.supplier, one.supplier) == here
    ]
    return tuple(sorted(found, key=lambda one: (one.period.end, one.started, one.id)))


class Conclusion(NamedTuple):
    """What an assessment says of its supplier."""

    assessed: Assessed
    own_risks: tuple[OwnRisk, ...]


def conclusion_of(workspace: Workspace, engagement: Engagement, on: dt.date) -> Conclusion | None:
    """What the work as it stands would leave on its supplier; None where it is not about a supplier itself."""
    if not engagement.supplier or not _is_about_it(workspace, engagement):
        return None
    result = score_of(workspace, engagement, today=on)
    part = _part(result)
    score = fraction(part.value) if part else None
    assessed = Assessed(
        engagement=engagement.id,
        on=on,
        tier=tier_of_form(engagement.tier),
        score=None if score is None else _rounded(Decimal(score.numerator) / Decimal(score.denominator)),
        rating=part.rating if part else "",
    )
    return Conclusion(assessed, _risks(workspace, engagement, result, on))


def _note(workspace: Workspace, step: StepWriter, engagement: Engagement, on: dt.date) -> None:
    found = conclusion_of(workspace, engagement, on)
    if found is not None:
        note_assessment(workspace, step, engagement.supplier, *found)


def _is_about_it(workspace: Workspace, engagement: Engagement) -> bool:
    parts = {one.id for one in pack_of(workspace, engagement).pack.parts}
    return SUPPLIER_PART not in parts or SUPPLIER_PART in engagement.parts


def _part(result: Result) -> PartResult | None:
    return next((one for one in result.parts if one.id == SUPPLIER_PART), result.overall)


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.1"), rounding=ROUND_HALF_UP)


def _risks(workspace: Workspace, engagement: Engagement, result: Result, on: dt.date) -> tuple[OwnRisk, ...]:
    answers = _answered(workspace, engagement, result)
    return own_risks(engagement.pack_id, answers, house_own_risk(), on, engagement.id)


def _answered(workspace: Workspace, engagement: Engagement, result: Result) -> Mapping[str, Answered]:
    items = pack_of(workspace, engagement).items
    points = {one.subject: fraction(one.value) for section in result.sections for one in section.receipt.parts}
    flags: dict[str, tuple[str, ...]] = {}
    for flag in result.flags:
        if flag.unresolved:
            flags[flag.item] = (*flags.get(flag.item, ()), flag.level)
    states = states_of(workspace, engagement)
    unsaid = {*result.withheld, *result.unanswered}
    return {
        key: Answered(points.get(key), items[key].weight, flags.get(key, ()))
        for key, state in states.items()
        if key in items and state.status == "answered" and key not in unsaid
    }


def _concluded_on(workspace: Workspace, engagement: Engagement) -> dt.date:
    """The day on which it was issued last, by the journal."""
    days = [
        revision.step.when.date()
        for revision in workspace.history(engagement.id)
        if (then := revision.read(Engagement)) is not None and then.status == "issued"
    ]
    return days[-1] if days else workspace.today()
