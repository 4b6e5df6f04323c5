"""What the registry says on a day: rows, screening, money, indicators; and what an assessment leaves on a supplier."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple
from weakref import WeakKeyDictionary

from genderaudit.domain.records import Author, RecordId
from genderaudit.store import StepWriter, Workspace
from genderaudit.suppliers.actions.registry import registry_of, supply_setup_of, tasks_of
from genderaudit.suppliers.files.house import house_screening
from genderaudit.suppliers.model.counts import COUNT_CODES, PARTS, ProcurementCounts
from genderaudit.suppliers.model.house import Tier
from genderaudit.suppliers.model.keeping import SupplySetup, Target, VerificationTask
from genderaudit.suppliers.model.refusals import (
    CountsDoNotFit,
    CountUnknown,
    IndicatorUnknown,
    PeriodNotPossible,
    SupplierUnknown,
)
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import Assessed, Certificate, Headcount, OwnRisk, Supplier
from genderaudit.suppliers.rules.indicators import UNITS, Indicator, indicators
from genderaudit.suppliers.rules.registry import uncollected
from genderaudit.suppliers.rules.rows import SupplierRow, row_of
from genderaudit.suppliers.rules.screening import CertificateState, certificate_state
from genderaudit.suppliers.rules.spend import SpendTable, Stage, WomenShare, spend_table, women_share
from genderaudit.suppliers.rules.workforce import ShownHeadcount, shown_workforce


class SupplierView(NamedTuple):
    """One supplier whole, as the registry reads it."""

    row: SupplierRow
    copies: tuple[Supplier, ...]
    """Those merged into it, as they were entered."""
    links: tuple[Relationship, ...]
    tasks: tuple[VerificationTask, ...]
    certificates: tuple[tuple[Certificate, CertificateState], ...]
    workforce: tuple[ShownHeadcount, ...]
    """With small groups protected."""

    @property
    def supplier(self) -> Supplier:
        """It, with what its copies add."""
        return self.row.supplier


class _Rows(NamedTuple):
    """Rows made before, by supplier: one that did not change keeps its row for the day."""

    setup: SupplySetup
    today: dt.date
    rows: Mapping[RecordId, SupplierRow]


_ROWS: WeakKeyDictionary[Workspace, _Rows] = WeakKeyDictionary()


def supplier_rows(workspace: Workspace, *, today: dt.date | None = None) -> tuple[SupplierRow, ...]:
    """Every supplier as a row, by id; those that did not change since the last look are not made again."""
    day, setup, registry = today or workspace.today(), supply_setup_of(workspace), registry_of(workspace)
    known = _ROWS.get(workspace)
    before = known.rows if known and (known.setup, known.today) == (setup, day) else {}
    scheme, fresh = house_screening(), dict[RecordId, SupplierRow]()
    with uncollected():
        for id, supplier in registry.suppliers.items():
            row = before.get(id)
            fresh[id] = row if row and row.supplier is supplier else row_of(supplier, setup, scheme, day)
    _ROWS[workspace] = _Rows(setup, day, fresh)
    return tuple(fresh.values())


def supplier_view(workspace: Workspace, supplier: RecordId, *, today: dt.date | None = None) -> SupplierView:
    """One supplier with its copies, links, tasks, certificates and workforce. Raises SupplierUnknown."""
    registry, day = registry_of(workspace), today or workspace.today()
    found = registry.find(supplier)
    if found is None:
        raise SupplierUnknown(wanted=supplier)
    scheme = house_screening()
    return SupplierView(
        row=row_of(found, supply_setup_of(workspace), scheme, day),
        copies=tuple(registry.kept[one] for one in registry.copies.get(found.id, ())),
        links=registry.links_of(found.id),
        tasks=tasks_of(workspace, found.id),
        certificates=tuple((one, certificate_state(one, day, scheme.soon_days)) for one in found.certificates),
        workforce=shown_workforce(found.workforce),
    )


def protected_workforce(workforce: tuple[Headcount, ...]) -> tuple[ShownHeadcount, ...]:
    """Counts of workers by sex and level with small groups protected."""
    return shown_workforce(workforce)


def spend_of(workspace: Workspace, start: dt.date, end: dt.date, stage: Stage = "paid") -> SpendTable:
    """What went to each supplier at one stage in one period. Raises PeriodNotPossible."""
    _require_period(start, end)
    registry = registry_of(workspace)
    return spend_table(registry.suppliers.values(), supply_setup_of(workspace), stage, start, end)


def women_share_of(workspace: Workspace, table: SpendTable, least: int | None = None) -> WomenShare:
    """The women-owned share of a table of spend, by the workspace's definition.

    `least`: from this verification level on a claim counts as verified; None takes the house default.
    """
    wanted = house_screening().least_verification if least is None else least
    return women_share(table, registry_of(workspace).suppliers, supply_setup_of(workspace).definition, wanted)


def indicators_of(workspace: Workspace, start: dt.date, end: dt.date) -> tuple[Indicator, ...]:
    """Every procurement indicator of a period with its target. Raises PeriodNotPossible."""
    _require_period(start, end)
    counts, least = counts_of(workspace, start, end), house_screening().least_verification
    return indicators(registry_of(workspace), supply_setup_of(workspace), counts, start, end, least)


def counts_of(workspace: Workspace, start: dt.date, end: dt.date) -> ProcurementCounts | None:
    """What was counted by hand for exactly this period."""
    return workspace.get(ProcurementCounts, ProcurementCounts.id_for(start, end))


def enter_counts(
    workspace: Workspace,
    author: Author,
    start: dt.date,
    end: dt.date,
    counts: Mapping[str, Decimal | None],
    *,
    source: str | None = None,
) -> ProcurementCounts:
    """Counts of a period added to those entered before; None takes one out.

    Raises PeriodNotPossible, CountUnknown, CountsDoNotFit, ValidationError.
    """
    fresh = _with_counts(workspace, start, end, counts, source)
    with workspace.step("supplier.counts", author) as step:
        step.put(fresh)
    return fresh


def set_targets(
    workspace: Workspace,
    author: Author,
    start: dt.date,
    end: dt.date,
    targets: Mapping[str, Decimal | None],
) -> SupplySetup:
    """The targets of indicators in a period; None takes one away. Raises IndicatorUnknown, PeriodNotPossible."""
    fresh = _with_targets(workspace, start, end, targets)
    with workspace.step("supplier.setup", author) as step:
        step.put(fresh)
    return fresh


def set_target(
    workspace: Workspace, author: Author, indicator: str, start: dt.date, end: dt.date, value: Decimal | None
) -> SupplySetup:
    """The target of one indicator in a period; None takes it away. Raises IndicatorUnknown, PeriodNotPossible."""
    return set_targets(workspace, author, start, end, {indicator: value})


def enter_period(
    workspace: Workspace,
    author: Author,
    start: dt.date,
    end: dt.date,
    counts: Mapping[str, Decimal | None],
    targets: Mapping[str, Decimal | None],
) -> None:
    """Counts and targets of a period in one step, all or none. Raises what entering each of them raises."""
    fresh = (_with_counts(workspace, start, end, counts, None), _with_targets(workspace, start, end, targets))
    with workspace.step("supplier.counts" if counts else "supplier.setup", author) as step:
        for record, given in zip(fresh, (counts, targets), strict=True):
            if given:
                step.put(record)


def _with_counts(
    workspace: Workspace, start: dt.date, end: dt.date, counts: Mapping[str, Decimal | None], source: str | None
) -> ProcurementCounts:
    _require_period(start, end)
    for code in counts:
        if code not in COUNT_CODES:
            raise CountUnknown(wanted=code, known=", ".join(COUNT_CODES))
    before = counts_of(workspace, start, end)
    entered: dict[str, Decimal] = dict(before.counts.items()) if before else {}
    merged = {code: value for code, value in {**entered, **counts}.items() if value is not None}
    told = source if source is not None else before.source if before else ""
    fresh = ProcurementCounts.model_validate(
        {
            "id": ProcurementCounts.id_for(start, end),
            "start": start,
            "end": end,
            "counts": merged,
            "source": told,
            "note": before.note if before else "",
        }
    )
    for part, whole in PARTS:
        if part in fresh.counts and whole in fresh.counts and fresh.counts[part] > fresh.counts[whole]:
            raise CountsDoNotFit(part=part, whole=whole)
    return fresh


def _with_targets(
    workspace: Workspace, start: dt.date, end: dt.date, targets: Mapping[str, Decimal | None]
) -> SupplySetup:
    _require_period(start, end)
    for code in targets:
        if code not in UNITS:
            raise IndicatorUnknown(wanted=code, known=", ".join(UNITS))
    before = supply_setup_of(workspace)
    others = [one for one in before.targets if not ((one.start, one.end) == (start, end) and one.indicator in targets)]
    fresh = [
        Target(indicator=code, start=start, end=end, value=value)
        for code, value in targets.items()
        if value is not None
    ]
    return before.model_copy(update={"targets": (*others, *fresh)})


def note_assessment(
    workspace: Workspace, step: StepWriter, supplier: RecordId, assessed: Assessed, own_risks: tuple[OwnRisk, ...]
) -> Supplier:
    """Within a step of the caller: what an assessment found, on the supplier and so on the one that it was merged into.

    Own risk that the assessment says nothing about stays as it was. Raises SupplierUnknown.
    """
    found = workspace.get(Supplier, supplier)
    if found is None:
        raise SupplierUnknown(wanted=supplier)
    told = {one.theme for one in own_risks}
    others = tuple(one for one in found.own_risks if one.theme not in told)
    fresh = found.model_copy(update={"assessed": assessed, "own_risks": (*others, *own_risks)})
    step.put(fresh)
    return fresh


def forget_assessment(workspace: Workspace, step: StepWriter, supplier: RecordId, engagement: RecordId) -> Supplier:
    """Within a step of the caller: the supplier without what one engagement had found. Raises SupplierUnknown."""
    found = workspace.get(Supplier, supplier)
    if found is None:
        raise SupplierUnknown(wanted=supplier)
    assessed = None if found.assessed and found.assessed.engagement == engagement else found.assessed
    risks = tuple(one for one in found.own_risks if one.engagement != engagement)
    fresh = found.model_copy(update={"assessed": assessed, "own_risks": risks})
    step.put(fresh)
    return fresh


def tier_of_form(form: str) -> Tier | None:
    """The tier of screening that takes a form of the supplier pack; None where none does."""
    return next((tier for tier, one in house_screening().forms.items() if one == form), None)


def _require_period(start: dt.date, end: dt.date) -> None:
    if end < start:
        raise PeriodNotPossible(start=start, end=end)
