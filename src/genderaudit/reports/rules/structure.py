"""Numbers of what everything hangs on: single points, concentration, clauses not passed on, circles of owners."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from fractions import Fraction

from genderaudit.reports.model.network import MOST_SUPPLIERS
from genderaudit.reports.model.numbers import Args, Number
from genderaudit.suppliers import (
    BreakList,
    Concentration,
    CriticalList,
    Network,
    OwnerList,
    breaks_of,
    concentration_of,
    owners_of,
)
from genderaudit.suppliers.model.structure import Concentrated, Critical

_EXACT = 10**4


class StructureNumbers:
    """What the shape of a network says, computed when it is asked for."""

    def __init__(self, network: Network) -> None:
        self._network = network

    @functools.cached_property
    def _critical(self) -> CriticalList:
        from genderaudit.suppliers.rules.network.critical import critical_list  # noqa: PLC0415 -- numpy comes with it

        return critical_list(self._network, shown=MOST_SUPPLIERS)

    @functools.cached_property
    def points(self) -> tuple[Critical, ...]:
        """Suppliers whom others cannot do without on their ways to us, those with the most others first."""
        rows = [row for row in self._critical.rows if not row.category and row.cut]
        return tuple(sorted(rows, key=lambda row: (-row.cut, -(row.money or 0.0), row.supplier)))

    @functools.cached_property
    def _concentration(self) -> Concentration:
        return concentration_of(self._network)

    @functools.cached_property
    def markets(self) -> tuple[Concentrated, ...]:
        """What we buy by segment, everything first, then by money; each as suppliers see it, without owners."""
        rows = [row for row in self._concentration.rows if not row.country and row.by == "supplier" and row.money]
        return tuple(sorted(rows, key=lambda row: (row.category != "", -row.money, row.category)))

    @functools.cached_property
    def breaks(self) -> BreakList:
        """Clauses that are carried towards us and not passed on."""
        return breaks_of(self._network)

    @functools.cached_property
    def owners(self) -> OwnerList:
        """Who owns whom, circles among them."""
        return owners_of(self._network)

    def compute(self, rule: str, args: Args) -> Number:
        """The exact value; None where there is none. Raises KeyError for an unknown rule."""
        found: Number = RULES[rule](self, *args)
        return found

    def single_point(self, supplier: str, what: str) -> Number:
        """Of a single point: how many are `cut` off without it, `of` how many, `others` that sell the same."""
        row = {one.supplier: one for one in self.points}[supplier]
        if what == "money":
            return None if row.money is None else Fraction(round(row.money * _EXACT), _EXACT)
        return {"cut": row.cut, "of": row.of, "others": len(row.alternatives.suppliers)}[what]

    def single_points(self) -> Number:
        """How many single points there are."""
        return len(self.points)

    def market(self, category: str, by: str, what: str) -> Number:
        """Of a market: the `hhi` by supplier or owner group; the share of the `first` or of `three`, from 0 to 1."""
        rows = {(one.category, one.by): one for one in self._concentration.rows if not one.country}
        row = rows[category, "owner_group" if by == "owner_group" else "supplier"]
        value = {"hhi": row.low, "first": row.cr1, "three": row.cr3}[what]
        return Fraction(round(value * _EXACT), _EXACT)

    def markets_count(self) -> Number:
        """How many segments we buy, everything counted as one."""
        return len(self.markets)

    def clause_breaks(self, what: str) -> Number:
        """Places where a clause ends: `broken`, `not_known`, or `all`."""
        found = self.breaks
        return {"broken": found.broken, "not_known": found.not_known, "all": len(found.rows)}[what]

    def ownership(self, what: str) -> Number:
        """Circles of owners (`loops`), and claims whose control is not yet verified (`unverified`)."""
        return len({"loops": self.owners.loops, "unverified": self.owners.unverified}[what])


RULES: Mapping[str, Callable[..., Number]] = {
    "single_point": StructureNumbers.single_point,
    "single_points": StructureNumbers.single_points,
    "market": StructureNumbers.market,
    "markets": StructureNumbers.markets_count,
    "clause_breaks": StructureNumbers.clause_breaks,
    "ownership": StructureNumbers.ownership,
}
"""Rule to how it is computed."""
