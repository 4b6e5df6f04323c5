"""Takes from the registry what a report tells of suppliers: the chapter of an engagement, a network, one supplier."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Literal, NamedTuple

from genderaudit.domain.records import RecordId
from genderaudit.engagements import CONCLUDED, conclusion_of, engagements_of_supplier
from genderaudit.engagements.model import Classification, Engagement
from genderaudit.findings import findings_of
from genderaudit.findings.model import Finding
from genderaudit.findings.rules import PRIORITIES
from genderaudit.reports.model.data import STRICTNESS, Form
from genderaudit.reports.model.network import MOST_SUPPLIERS, OpenAction, SupplyChapter
from genderaudit.reports.model.refusals import NetworkTooLarge, NoSuppliersToShow
from genderaudit.reports.rules.supply import Extract, extract_from, shown_extract, shown_supplier
from genderaudit.store import Workspace
from genderaudit.suppliers import house_screening, registry_of, supply_setup_of, tasks_of, weights_of
from genderaudit.suppliers.model.keeping import MapPins
from genderaudit.suppliers.model.supplier import Supplier

_OPEN = ("open", "in_progress")
LEAST: Classification = "confidential"
"""A full report that names suppliers is passed on no more freely, as the network's own report; house default."""


class Chapter(NamedTuple):
    """The chapter on suppliers as a report carries it, and what it asks of the report."""

    data: SupplyChapter
    digest: str
    """Of what it rests on, whatever the form and the day."""
    classification: Classification
    called: tuple[str, str] = ("", "")
    """The one supplier's name, and how reports call it."""


class SupplyChoice(NamedTuple):
    """Whether a report can have the chapter on suppliers, and whether it has it where nobody says."""

    wanted: bool
    why_not: Literal["", "no_suppliers", "too_many"] = ""
    """What keeps the chapter away; '' where it is possible."""
    one: bool = False
    """It would be about one supplier, not about all."""


def supply_choice(workspace: Workspace, engagement: Engagement) -> SupplyChoice:
    """What the registry allows, and the house default.

    Wanted by work on the supplier pack, and by work on whose findings an own risk of the registry rests.
    """
    registry = registry_of(workspace)
    if not registry.suppliers:
        return SupplyChoice(wanted=False, why_not="no_suppliers")
    if registry.find(engagement.supplier) is not None:
        return SupplyChoice(wanted=True, one=True)
    if len(registry.suppliers) > MOST_SUPPLIERS:
        return SupplyChoice(wanted=False, why_not="too_many")
    named = {engagement.id, *(one.id for one in findings_of(workspace, engagement))}
    linked = any(
        {risk.engagement, risk.finding} & named for one in registry.suppliers.values() for risk in one.own_risks
    )
    return SupplyChoice(wanted=linked or engagement.type == "supplier_assessment")


def chapter_of(workspace: Workspace, engagement: Engagement, *, form: Form, made_at: dt.datetime) -> Chapter:
    """The chapter of an engagement: its supplier and what lies behind it, or the whole network where it names none.

    Raises NoSuppliersToShow, NetworkTooLarge.
    """
    registry, setup, day = registry_of(workspace), supply_setup_of(workspace), made_at.date()
    if not registry.suppliers:
        raise NoSuppliersToShow
    found = registry.find(engagement.supplier)
    only = _as_found(workspace, engagement, found, day) if found else None
    extract = extract_from(registry, setup, only)
    require_size(extract)
    others = [one for one in engagements_of_supplier(workspace, only.id) if one.id != engagement.id] if only else []
    actions = open_actions(workspace, only.id, others) if only else ()
    inside = sum(one.status in _OPEN for one in findings_of(workspace, engagement)) if only else 0
    counted = only is not None and only.assessed is not None and only.assessed.engagement == engagement.id
    data = SupplyChapter.model_validate(
        {
            **shown_extract(
                extract,
                weights_of(workspace),
                pins_of(workspace),
                house_screening(),
                actions,
                names=form == "full",
            ),
            "true_on": day,
            "names": form == "full",
            "own": extract.labels[only.id] if only and counted else "",
            "steps_inside": inside,
        }
    )
    same = extract._replace(suppliers=tuple(_undated(one, engagement.id) for one in extract.suppliers))
    spread = [one.classification for one in others if any(each.status in _OPEN for each in findings_of(workspace, one))]
    called = (only.name, shown_supplier(only, only.id).name) if only else ("", "")
    return Chapter(data, same.digest(actions), max((LEAST, *spread), key=STRICTNESS.index), called)


def _as_found(workspace: Workspace, engagement: Engagement, supplier: Supplier, day: dt.date) -> Supplier:
    """The supplier as this assessment leaves it, so that issuing the report changes nothing in it."""
    last = supplier.assessed.engagement if supplier.assessed else ""
    if engagement.status in CONCLUDED and last not in ("", engagement.id):
        return supplier  # somebody has assessed it since
    found = conclusion_of(workspace, engagement, day)
    if found is None or (found.assessed.score is None and not found.own_risks):
        return supplier
    told = {one.theme for one in found.own_risks}
    kept = tuple(one for one in supplier.own_risks if one.theme not in told)
    return supplier.model_copy(update={"assessed": found.assessed, "own_risks": (*kept, *found.own_risks)})


def _undated(supplier: Supplier, engagement: RecordId) -> Supplier:
    """Without the day of this assessment: it is the day of the report until it is issued."""
    changes: dict[str, object] = {
        "own_risks": tuple(
            one.model_copy(update={"on": dt.date.min}) if one.engagement == engagement else one
            for one in supplier.own_risks
        )
    }
    if supplier.assessed is not None and supplier.assessed.engagement == engagement:
        changes["assessed"] = supplier.assessed.model_copy(update={"on": dt.date.min})
    return supplier.model_copy(update=changes)


def open_actions(workspace: Workspace, supplier: RecordId, others: Iterable[Engagement]) -> tuple[OpenAction, ...]:
    """What is open about a supplier: steps of findings of other engagements, most urgent first, then verifications."""
    order = {priority: place for place, priority in enumerate(PRIORITIES)}
    findings = [one for other in others for one in findings_of(workspace, other) if one.status in _OPEN]

    def rank(one: Finding) -> tuple[object, ...]:
        return (order[one.priority] if one.priority else len(order), one.due or dt.date.max, one.id)

    found = [
        OpenAction(
            label="",
            kind="finding",
            text=one.recommendation.strip() or one.title,
            priority=one.priority,
            owner_post=one.owner_post,
            due=one.due,
        )
        for one in sorted(findings, key=rank)
    ]
    registry = registry_of(workspace)
    for task in tasks_of(workspace, supplier):
        # the words may name a person in business, whom a report shows by initials only
        alone = any(one.sole_trader for id in task.suppliers if (one := registry.find(id)) is not None)
        if task.status == "open":
            found.append(
                OpenAction(
                    label="",
                    kind="task",
                    code=task.code,
                    text="" if alone else task.text,
                    owner_post=task.owner_post,
                    due=task.due,
                )
            )
    return tuple(one.model_copy(update={"label": f"A-{place:02d}"}) for place, one in enumerate(found, 1))


def pins_of(workspace: Workspace) -> dict[RecordId, tuple[float, float]]:
    """Where people put suppliers on the map in tiers."""
    found = next((one for one in workspace.find(MapPins) if one.layout == "tiers"), None)
    return dict(found.pins) if found else {}


def require_size(extract: Extract) -> None:
    """Refuse more suppliers than one report carries. Raises NetworkTooLarge."""
    if len(extract.suppliers) > MOST_SUPPLIERS:
        raise NetworkTooLarge(count=len(extract.suppliers), most=MOST_SUPPLIERS)
