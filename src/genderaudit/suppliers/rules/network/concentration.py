"""How concentrated our money is: HHI with the bounds of what is unknown, by supplier and by owner group."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Literal

from genderaudit.suppliers.model.structure import Concentrated, Concentration
from genderaudit.suppliers.rules.network.owners import owner_groups

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.network.graph import Network

MODERATE, HIGH = 1000, 1800
"""Rough marks, made for markets (US merger guidelines, 2023)."""
TOP = 5


def hhi(amounts: Iterable[float], unknown: float = 0.0) -> tuple[float, float]:
    """The bounds of 10,000 x the sum of squared shares, where a part `unknown` (0 to 1) goes to nobody knows whom."""
    known = [one for one in amounts if one > 0]
    total = sum(known)
    if not total:
        return (0.0, 10_000.0 * unknown**2)
    low = sum((one / total * (1.0 - unknown)) ** 2 for one in known)
    return 10_000.0 * low, 10_000.0 * (low + unknown**2)


def concentration(
    network: Network, *, totals: Mapping[str, float] | None = None, directors: bool = False
) -> Concentration:
    """Concentration of everything we buy, of each segment, and of each segment in each country, by both views.

    `totals`: what was spent on a segment in all ('' for everything), where that is known; the rest is the unknown
    remainder. `directors`: also take suppliers with a shared director as one group, as a what-if.
    """
    groups = {one: group for group in owner_groups(network, directors=directors) for one in group}
    rows = list[Concentrated]()
    for (segment, country), amounts in sorted(_markets(network).items()):
        total = (totals or {}).get(segment) if not country else None
        by_group: dict[str, list[float]] = defaultdict(list)
        for one, amount in amounts.items():
            by_group[groups.get(one, (one,))[0]].append(amount)
        joined = {one: _sum(several) for one, several in by_group.items()}
        rows.append(_row(segment, country, "supplier", amounts, total))
        several = tuple(
            sorted({groups[one] for one in amounts if one in groups and len(set(groups[one]) & set(amounts)) > 1})
        )
        rows.append(_row(segment, country, "owner_group", joined, total).model_copy(update={"groups": several}))
    limits = ["shared_directors_as_one"] if directors else []
    return Concentration(basis=network.basis("concentration", limits=limits), rows=tuple(rows))


def _sum(amounts: list[float]) -> float:
    known = [one for one in amounts if not math.isnan(one)]
    return sum(known) if known else float("nan")


def _markets(network: Network) -> dict[tuple[str, str], dict[str, float]]:
    """Segment and country of the operation to the net money of each supplier; NaN where no amount is known."""
    lines: dict[tuple[str, str], dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    columns = (network.bought[name].tolist() for name in ("supplier", "category", "country", "money"))
    for supplier, category, country, money in zip(*columns, strict=True):
        segment = str(category)[:2]
        for market in {("", ""), (segment, ""), (segment, country)}:
            lines[market][supplier].append(money)
    return {market: {one: _sum(several) for one, several in by.items()} for market, by in lines.items()}


def _row(
    segment: str, country: str, by: Literal["supplier", "owner_group"], amounts: Mapping[str, float],
    total: float | None,
) -> Concentrated:  # fmt: skip
    known = {one: amount for one, amount in amounts.items() if amount > 0}
    missing = sum(math.isnan(amount) for amount in amounts.values())
    money = sum(known.values())
    unknown = max(0.0, 1.0 - money / total) if total else 0.0
    low, high = hhi(known.values(), unknown)
    top = sorted(
        ((one, amount / money * (1.0 - unknown)) for one, amount in known.items()), key=lambda one: (-one[1], one[0])
    )
    return Concentrated(
        category=segment,
        country=country,
        by=by,
        suppliers=len(amounts),
        unknown_suppliers=missing,
        money=money,
        low=low,
        high=high if total or not missing else None,
        effective=10_000.0 / low if low else 0.0,
        cr1=sum(part for _, part in top[:1]),
        cr3=sum(part for _, part in top[:3]),
        mark="high" if low > HIGH else "moderate" if low >= MODERATE else "low",
        top=tuple(top[:TOP]),
    )
