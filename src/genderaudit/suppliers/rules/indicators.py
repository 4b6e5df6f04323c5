"""Procurement indicators of a period with their targets (domain.md 4.4): from counts given, else from the registry."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from genderaudit.suppliers.model.counts import CountCode, ProcurementCounts
from genderaudit.suppliers.model.keeping import SupplySetup, Target
from genderaudit.suppliers.model.relationship import FLOW, Relationship
from genderaudit.suppliers.model.supplier import US, Supplier
from genderaudit.suppliers.rules.ownership import Standing, standing
from genderaudit.suppliers.rules.registry import Registry
from genderaudit.suppliers.rules.spend import Stage, in_period, spend_table, women_share

Unit = Literal["percent", "ratio", "days"]
Origin = Literal["entered", "registry", "none"]
Reached = Literal["reached", "missed", "undecided", "none", "no_data"]

_SHARES: Mapping[str, tuple[CountCode, CountCode]] = {
    "roster_share": ("roster_women", "roster"),
    "invited_share": ("invited_women", "invited"),
    "bidding_share": ("bids_women", "bids"),
    "compliant_share": ("compliant_women", "bids_women"),
    "awarded_count_share": ("awards_women", "awards"),
    "awarded_value_share": ("awards_value_women", "awards_value"),
    "gender_clause_share": ("contracts_gender_clause", "contracts"),
    "psea_clause_share": ("contracts_psea_clause", "contracts"),
    "monitored_share": ("contracts_monitored", "contracts"),
    "actions_on_time_share": ("actions_on_time", "actions_due"),
    "tier2_visibility": ("tier1_mapped", "tier1"),
}
UNITS: Mapping[str, Unit] = {
    "roster_share": "percent",
    "invited_share": "percent",
    "bidding_share": "percent",
    "compliant_share": "percent",
    "awarded_count_share": "percent",
    "awarded_value_share": "percent",
    "spend_share": "percent",
    "award_size_ratio": "ratio",
    "win_rate_ratio": "ratio",
    "payment_days_gap": "days",
    "gender_clause_share": "percent",
    "psea_clause_share": "percent",
    "monitored_share": "percent",
    "actions_on_time_share": "percent",
    "tier2_visibility": "percent",
}
"""Every indicator and its unit."""
LESS_IS_BETTER = frozenset({"payment_days_gap"})
_VENDORS = frozenset({"supplier", "subcontractor", "labour_agency", "transporter", "homeworker_group"})


class Measured(NamedTuple):
    """A measure as an interval, with the counts behind it: `part` for sure, `part + unknown` at most, of `whole`."""

    low: Fraction
    high: Fraction
    part: Decimal | None = None
    unknown: Decimal | None = None
    whole: Decimal | None = None


class Indicator(NamedTuple):
    """One indicator in one period. Shares are parts of one, not per cent."""

    code: str
    unit: Unit
    origin: Origin
    measured: Measured | None
    """None: no data."""
    target: Decimal | None
    """In per cent, or in the indicator's own unit."""
    reached: Reached


class _Period(NamedTuple):
    registry: Registry
    setup: SupplySetup
    counts: Mapping[CountCode, Decimal]
    start: dt.date
    end: dt.date
    least: int

    def standing(self, supplier: Supplier) -> Standing:
        return standing(supplier.ownership, self.setup.definition, self.least)


def indicators(
    registry: Registry,
    setup: SupplySetup,
    counts: ProcurementCounts | None,
    start: dt.date,
    end: dt.date,
    least: int,
) -> tuple[Indicator, ...]:
    """Every indicator of a period. `least`: from this verification level on a claim of ownership counts as verified."""
    period = _Period(registry, setup, counts.counts if counts else {}, start, end, least)
    return tuple(_indicator(code, period) for code in UNITS)


def _indicator(code: str, period: _Period) -> Indicator:
    measured, origin = _entered(code, period.counts), "entered"
    if measured is None:
        look = _FROM_REGISTRY.get(code)
        measured, origin = (look(period) if look else None), "registry"
    target = _target(code, period.setup.targets, period.start, period.end)
    unit = UNITS[code]
    return Indicator(
        code=code,
        unit=unit,
        origin="none" if measured is None else "entered" if origin == "entered" else "registry",
        measured=measured,
        target=target.value if target else None,
        reached=_reached(measured, target, unit, less=code in LESS_IS_BETTER),
    )


def _target(code: str, targets: Iterable[Target], start: dt.date, end: dt.date) -> Target | None:
    """The target of the shortest period that holds this one."""
    holding = [one for one in targets if one.indicator == code and one.start <= start and end <= one.end]
    return min(holding, key=lambda one: (one.end - one.start, one.start), default=None)


def _reached(measured: Measured | None, target: Target | None, unit: Unit, *, less: bool) -> Reached:
    if measured is None:
        return "no_data"
    if target is None:
        return "none"
    aim = Fraction(target.value) / (100 if unit == "percent" else 1)
    sure, possible = (
        (measured.high <= aim, measured.low <= aim) if less else (measured.low >= aim, measured.high >= aim)
    )
    return "reached" if sure else "undecided" if possible else "missed"


def _entered(code: str, counts: Mapping[CountCode, Decimal]) -> Measured | None:
    if code in _SHARES:
        part, whole = (counts.get(one) for one in _SHARES[code])
        return _share(part, Decimal(0), whole) if part is not None and whole else None
    if code == "payment_days_gap":
        women, others = counts.get("payment_days_women"), counts.get("payment_days_others")
        return _exactly(Fraction(women) - Fraction(others)) if women is not None and others is not None else None
    if code == "win_rate_ratio":
        return _ratio(counts, ("awards_women", "bids_women"), ("awards", "bids"))
    if code == "award_size_ratio":
        return _ratio(counts, ("awards_value_women", "awards_women"), ("awards_value", "awards"))
    return None


def _ratio(
    counts: Mapping[CountCode, Decimal], women: tuple[CountCode, CountCode], all: tuple[CountCode, CountCode]
) -> Measured | None:
    """Women-owned to others of a rate, where both are there; the others are all less the women-owned."""
    if not {*women, *all} <= counts.keys():
        return None
    top, bottom = (Fraction(counts[one]) for one in women)
    other_top, other_bottom = (Fraction(counts[whole] - counts[part]) for whole, part in zip(all, women, strict=True))
    if bottom <= 0 or other_bottom <= 0 or other_top <= 0:
        return None
    return _exactly((top / bottom) / (other_top / other_bottom))


def _exactly(value: Fraction) -> Measured:
    return Measured(value, value)


def _share(part: Decimal, unknown: Decimal, whole: Decimal) -> Measured | None:
    if not whole:
        return None
    return Measured(Fraction(part) / Fraction(whole), Fraction(part + unknown) / Fraction(whole), part, unknown, whole)


def _roster(period: _Period) -> Measured | None:
    vendors = [one for one in period.registry.suppliers.values() if one.type in _VENDORS]
    return _counted([period.standing(one) for one in vendors])


def _awarded_count(period: _Period) -> Measured | None:
    return _counted([period.standing(one) for one, _ in _awards(period)])


def _counted(standings: list[Standing]) -> Measured | None:
    women, unknown = standings.count("yes"), standings.count("unknown")
    return _share(Decimal(women), Decimal(unknown), Decimal(len(standings)))


def _awards(period: _Period) -> list[tuple[Supplier, Decimal]]:
    """Awards of the period and what each was worth in its own currency; credit notes are none."""
    return [
        (supplier, one.amount)
        for supplier in period.registry.suppliers.values()
        for one in supplier.spend
        if one.stage == "award" and one.amount > 0 and in_period(one, period.start, period.end)
    ]


def _money(stage: Stage) -> Callable[[_Period], Measured | None]:
    def look(period: _Period) -> Measured | None:
        suppliers = period.registry.suppliers
        table = spend_table(suppliers.values(), period.setup, stage, period.start, period.end)
        share = women_share(table, suppliers, period.setup.definition, period.least)
        if share.low is None or share.high is None:
            return None
        sums: dict[Standing, Decimal] = {"yes": Decimal(0), "no": Decimal(0), "unknown": Decimal(0)}
        for id, amount in table.by_supplier.items():
            sums[period.standing(suppliers[id])] += max(amount, Decimal(0))
        return Measured(share.low, share.high, sums["yes"], sums["unknown"], table.total)

    return look


def _award_size(period: _Period) -> Measured | None:
    """Mean award of women-owned suppliers to that of others; those that nobody knows are left out."""
    suppliers = period.registry.suppliers
    table = spend_table(suppliers.values(), period.setup, "award", period.start, period.end)
    if table.missing_rates:
        return None
    sums: dict[Standing, Fraction] = {"yes": Fraction(0), "no": Fraction(0), "unknown": Fraction(0)}
    numbers: dict[Standing, int] = {"yes": 0, "no": 0, "unknown": 0}
    for supplier, _ in _awards(period):
        numbers[period.standing(supplier)] += 1
    for id, amount in table.by_supplier.items():
        sums[period.standing(suppliers[id])] += Fraction(amount)
    if not numbers["yes"] or not numbers["no"] or sums["no"] <= 0:
        return None
    return _exactly((sums["yes"] / numbers["yes"]) / (sums["no"] / numbers["no"]))


def _contracts(period: _Period) -> list[Relationship]:
    """Links through which goods and work come to us in the period."""
    return [
        one
        for one in period.registry.bought_by.get(US, ())
        if one.type in FLOW
        and (one.valid_from is None or one.valid_from <= period.end)
        and (one.valid_to is None or one.valid_to >= period.start)
    ]


def _clauses(name: Literal["gender_clause", "psea_clause"]) -> Callable[[_Period], Measured | None]:
    def look(period: _Period) -> Measured | None:
        said = [getattr(one, name) for one in _contracts(period)]
        if all(one is None for one in said):
            return None
        return _share(Decimal(said.count(True)), Decimal(said.count(None)), Decimal(len(said)))

    return look


def _visible(period: _Period) -> Measured | None:
    """Direct suppliers of which a supplier of their own is known, or which state that they have none."""
    direct = {one.seller for one in _contracts(period)}
    registry = period.registry
    seen = [id for id in direct if registry.suppliers[id].no_lower_tiers or registry.links_into(id)]
    return _share(Decimal(len(seen)), Decimal(0), Decimal(len(direct)))


_FROM_REGISTRY: Mapping[str, Callable[[_Period], Measured | None]] = {
    "roster_share": _roster,
    "awarded_count_share": _awarded_count,
    "awarded_value_share": _money("award"),
    "spend_share": _money("paid"),
    "award_size_ratio": _award_size,
    "gender_clause_share": _clauses("gender_clause"),
    "psea_clause_share": _clauses("psea_clause"),
    "tier2_visibility": _visible,
}
