"""How a workspace counts: which currencies lack a rate, rates in another reporting currency, what a weight can be."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import NamedTuple

from genderaudit.suppliers.model.keeping import Rate, SupplySetup
from genderaudit.suppliers.rules.registry import Registry
from genderaudit.suppliers.rules.spend import rate_on

_DIGITS = Context(prec=10, rounding=ROUND_HALF_EVEN)
"""Digits of a rate that is worked out from two others; house default."""


class MissingRate(NamedTuple):
    """A currency that occurs in the registry and cannot be counted in the reporting currency."""

    currency: str
    amounts: int
    """How many amounts are left out."""
    largest: Decimal
    """The largest of them: a sum would add up stages of the same money."""
    first: dt.date
    """The earliest day for which a rate is asked for: one from this day on serves all of them."""


class TurnedRates(NamedTuple):
    """Exchange rates in another reporting currency."""

    rates: tuple[Rate, ...]
    lost: tuple[Rate, ...]
    """Rates for which no way leads into the new currency."""


def missing_rates(registry: Registry, setup: SupplySetup, today: dt.date) -> tuple[MissingRate, ...]:
    """The currencies without a rate, the one with the most amounts first."""
    found: dict[str, MissingRate] = {}
    for amount, currency, day in _amounts(registry, today):
        if rate_on(setup, currency, day) is None:
            before = found.get(currency, MissingRate(currency, 0, amount, day))
            largest = max(before.largest, amount, key=abs)
            found[currency] = MissingRate(currency, before.amounts + 1, largest, min(before.first, day))
    return tuple(sorted(found.values(), key=lambda one: (-one.amounts, one.currency)))


def currencies_used(registry: Registry) -> frozenset[str]:
    """Every currency in which the registry holds an amount."""
    return frozenset(currency for _, currency, _ in _amounts(registry, dt.date.max))


def _amounts(registry: Registry, today: dt.date) -> Iterator[tuple[Decimal, str, dt.date]]:
    """Every amount with its currency and the day whose rate counts."""
    for supplier in registry.suppliers.values():
        for one in supplier.spend:
            yield one.amount, one.currency, one.end
    for link in registry.relationships.values():
        if link.value is not None and link.currency:
            yield link.value, link.currency, link.valid_to or link.valid_from or today


def with_rate(rates: Iterable[Rate], fresh: Rate) -> tuple[Rate, ...]:
    """The rates with another one, in the place of one for the same currency and day."""
    kept = [one for one in rates if (one.currency, one.since) != (fresh.currency, fresh.since)]
    return tuple(sorted((*kept, fresh), key=lambda one: (one.currency, one.since)))


def turned_to(setup: SupplySetup, currency: str) -> TurnedRates:
    """The rates when another currency becomes that of reports: each by the rate of the new one on its day.

    The currency until now gets the turned rates of the new one. A rate from before the first of those has no way there.
    """
    if currency == setup.currency:
        return TurnedRates(setup.rates, ())
    turned, lost = list[Rate](), list[Rate]()
    for one in setup.rates:
        if one.currency == currency:
            back = _DIGITS.divide(Decimal(1), one.rate)
            turned.append(one.model_copy(update={"currency": setup.currency, "rate": back}))
            continue
        of_new = rate_on(setup, currency, one.since)
        if of_new is None:
            lost.append(one)
        else:
            turned.append(one.model_copy(update={"rate": _DIGITS.divide(one.rate, of_new)}))
    return TurnedRates(tuple(sorted(turned, key=lambda one: (one.currency, one.since))), tuple(lost))


def weight_bounds(code: str) -> tuple[Decimal, Decimal]:
    """The least and the highest value that a weight of exposure can have."""
    if code == "length":
        return Decimal(1), Decimal(12)
    if code == "saturation":
        return Decimal(1), Decimal(1000)
    if code == "cutoff":
        return Decimal("0.0001"), Decimal("0.1")
    return Decimal(0), Decimal(1)


def is_whole_weight(code: str) -> bool:
    """Whether a weight is a whole number: a count, or a switch."""
    return code in ("length", "saturation") or code.startswith("routes.")
