"""Money by supplier: one stage and one period at a time, in one currency, credit notes netted; shares with bounds."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Literal, NamedTuple

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.keeping import Rate, SupplySetup
from genderaudit.suppliers.model.supplier import OwnershipDefinition, Spend, Supplier
from genderaudit.suppliers.rules.ownership import Standing, classify, standing

Stage = Literal["paid", "contract", "award", "framework"]
_YEARLY: tuple[Stage, ...] = ("paid", "contract", "award")


class SpendTable(NamedTuple):
    """What went to each supplier at one stage in one period, in the reporting currency."""

    stage: Stage
    start: dt.date
    end: dt.date
    currency: str
    by_supplier: Mapping[RecordId, Decimal]
    """Net of credit notes, so it can be below zero."""
    missing_rates: Mapping[str, Decimal]
    """Currency to what was left out because no rate is known for the day."""
    left_out: int
    """Amounts whose period reaches over an edge: years are never mixed, and nothing is cut to fit."""
    below_zero: tuple[RecordId, ...]
    """Suppliers whose credit notes exceed what they got; they have no part in shares."""

    @property
    def total(self) -> Decimal:
        """The sum of what went to suppliers that are not below zero."""
        return sum((one for one in self.by_supplier.values() if one > 0), Decimal(0))


class WomenShare(NamedTuple):
    """The women-owned share of some money, as an interval: what is unknown or not verified makes its width."""

    definition: OwnershipDefinition
    least: int
    """From this level of the ladder on a claim counts as verified."""
    low: Fraction | None
    """None where there is no money."""
    high: Fraction | None
    coverage: Fraction | None
    """The part of the money for which ownership is settled one way or the other."""
    by_level: tuple[Fraction, ...]
    """Of the money, what goes to women-owned suppliers, by verification level 0 to 4; their sum is what is claimed."""
    women: int
    others: int
    unknown: int
    """Suppliers with money by how they count."""

    @property
    def suppliers(self) -> int:
        """Suppliers with money."""
        return self.women + self.others + self.unknown


def rate_on(setup: SupplySetup, currency: str, day: dt.date) -> Decimal | None:
    """What one unit is worth in the reporting currency on a day; None where no rate reaches back so far."""
    if currency == setup.currency:
        return Decimal(1)
    known = [one for one in setup.rates if one.currency == currency and one.since <= day]
    return max(known, key=_since).rate if known else None


def _since(rate: Rate) -> dt.date:
    return rate.since


def in_period(spend: Spend, start: dt.date, end: dt.date) -> bool:
    """Whether the whole amount belongs to a period."""
    return start <= spend.start and spend.end <= end


def same_time(known: Iterable[Spend], more: Iterable[Spend]) -> tuple[dt.date, dt.date] | None:
    """The first time for which both tell an amount of one stage, and not the same one; None where there is none."""
    every = tuple(known)
    for one in more:
        for other in every:
            start, end = max(one.start, other.start), min(one.end, other.end)
            if one.stage == other.stage and start <= end and one != other:
                return start, end
    return None


def spend_table(
    suppliers: Iterable[Supplier], setup: SupplySetup, stage: Stage, start: dt.date, end: dt.date
) -> SpendTable:
    """The money of one stage and period. Converted with the rate of the amount's last day (house default)."""
    net: dict[RecordId, Decimal] = {}
    missing: defaultdict[str, Decimal] = defaultdict(Decimal)
    left_out = 0
    for supplier in suppliers:
        for one in supplier.spend:
            if one.stage != stage or one.end < start or one.start > end:
                continue
            if not in_period(one, start, end):
                left_out += 1
                continue
            rate = rate_on(setup, one.currency, one.end)
            if rate is None:
                missing[one.currency] += one.amount
            else:
                net[supplier.id] = net.get(supplier.id, Decimal(0)) + one.amount * rate
    below = tuple(sorted(id for id, amount in net.items() if amount < 0))
    return SpendTable(stage, start, end, setup.currency, net, dict(missing), left_out, below)


def women_share(
    table: SpendTable, suppliers: Mapping[RecordId, Supplier], definition: OwnershipDefinition, least: int
) -> WomenShare:
    """The women-owned share of a table of spend (network.md 1.7): low counts what is verified, high what may be."""
    amounts = {id: Fraction(amount) for id, amount in table.by_supplier.items() if amount > 0}
    total = sum(amounts.values(), Fraction(0))
    sums: dict[Standing, Fraction] = {"yes": Fraction(0), "no": Fraction(0), "unknown": Fraction(0)}
    counts: dict[Standing, int] = {"yes": 0, "no": 0, "unknown": 0}
    levels = [Fraction(0)] * 5
    for id, amount in amounts.items():
        ownership = suppliers[id].ownership
        counted = standing(ownership, definition, least)
        sums[counted] += amount
        counts[counted] += 1
        found = classify(ownership, definition)
        if found.code == "women_owned":
            levels[found.verification] += amount
    known = bool(total)
    return WomenShare(
        definition=definition,
        least=least,
        low=sums["yes"] / total if known else None,
        high=(sums["yes"] + sums["unknown"]) / total if known else None,
        coverage=(sums["yes"] + sums["no"]) / total if known else None,
        by_level=tuple(level / total for level in levels) if known else (),
        women=counts["yes"],
        others=counts["no"],
        unknown=counts["unknown"],
    )


class YearOfSpend(NamedTuple):
    """What a supplier got in the last twelve months."""

    stage: Stage
    amount: Decimal
    currency: str


def last_year(supplier: Supplier, setup: SupplySetup, today: dt.date, currency: str = "") -> YearOfSpend | None:
    """The last twelve months in a currency, by default that of reports; None if nothing is known or a rate is missing.

    The first stage of paid, contract and award that has amounts is taken. An amount belongs to the twelve months with
    the part of its days that lies in them (house default).
    """
    stages = {one.stage for one in supplier.spend}
    stage = next((one for one in _YEARLY if one in stages), None)
    if stage is None:
        return None
    wanted = currency or setup.currency
    first, found = today - dt.timedelta(days=364), Decimal(0)
    for one in supplier.spend:
        days = (min(one.end, today) - max(one.start, first)).days + 1
        if one.stage != stage or days <= 0:
            continue
        rate = _cross_rate(setup, one.currency, wanted, one.end)
        if rate is None:
            return None
        found += one.amount * rate * days / ((one.end - one.start).days + 1)
    return YearOfSpend(stage, found, wanted)


def _cross_rate(setup: SupplySetup, currency: str, wanted: str, day: dt.date) -> Decimal | None:
    if currency == wanted:
        return Decimal(1)
    own, other = rate_on(setup, currency, day), rate_on(setup, wanted, day)
    return own / other if own is not None and other else None
