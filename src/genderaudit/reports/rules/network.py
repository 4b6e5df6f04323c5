"""Numbers of the supplier network and of one supplier, computed from the data of their report alone."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from genderaudit.reports.model.network import MOST_SUPPLIERS, Supply, SupplyChapter
from genderaudit.reports.model.numbers import Args, Number
from genderaudit.reports.rules.structure import RULES as STRUCTURE
from genderaudit.reports.rules.structure import StructureNumbers
from genderaudit.suppliers import (
    Exposure,
    Network,
    Origin,
    SupplierRow,
    TierList,
    exposure_of,
    house_screening,
    network_from,
    registry_from,
    row_of,
    tiers_of,
    women_through_owners_of,
)
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import THEMES, US, Supplier, Theme

if TYPE_CHECKING:
    from genderaudit.suppliers.model.house import ScreeningScheme
    from genderaudit.suppliers.model.structure import (
        BlindSpot,
        BlindSpots,
        ThroughOwners,
        WomenOwned,
        WomenOwnedTier,
    )

T = TypeVar("T")
_EXACT = 10**4
"""What is computed with binary fractions is taken to four decimals, so that every computer prints the same."""


class NetworkNumbers:
    """The network read again from the report's data, and every number by its rule."""

    def __init__(self, data: Supply) -> None:
        self.data = data
        self.today = data.day
        self.suppliers: Mapping[str, Supplier] = {one.id: one for one in data.suppliers}

    @functools.cached_property
    def network(self) -> Network:
        """The network with every link that is written down; of older reports, with those of the day."""
        registry = registry_from(self.suppliers, {one.id: one for one in self.data.relationships})
        return network_from(registry, self.data.setup, true_on=None if self.data.every_link else self.today)

    @functools.cached_property
    def _exposures(self) -> dict[tuple[Theme, str], Exposure]:
        return {}

    def exposure(self, theme: str, supplier: str = US) -> Exposure:
        """The exposure of one organisation, with its routes."""
        key = (_only(one for one in THEMES if one == theme), supplier)
        if key not in self._exposures:
            self._exposures[key] = exposure_of(self.network, self.data.weights, *key)
        return self._exposures[key]

    @functools.cached_property
    def tiers(self) -> TierList:
        """Where every supplier stands."""
        return tiers_of(self.network)

    @functools.cached_property
    def tier_of(self) -> Mapping[str, int | None]:
        """Supplier to its shortest way to us."""
        return {row.supplier: row.shortest for row in self.tiers.rows}

    @functools.cached_property
    def blind(self) -> BlindSpots:
        """Where nobody has looked."""
        from genderaudit.suppliers.rules.network.blind_spots import blind_spots  # noqa: PLC0415 -- numpy comes with it

        return blind_spots(self.network, shown=MOST_SUPPLIERS)

    @functools.cached_property
    def _blind_rows(self) -> Mapping[str, BlindSpot]:
        return {row.supplier: row for row in self.blind.rows}

    @functools.cached_property
    def women(self) -> WomenOwned:
        """Women-owned flow by tier."""
        from genderaudit.suppliers.rules.network.women_owned import women_owned  # noqa: PLC0415 -- numpy comes with it

        return women_owned(self.network, least=self.scheme.least_verification)

    @property
    def scheme(self) -> ScreeningScheme:
        """The house defaults that were in force; of older reports, those of today."""
        return self.data.screening or house_screening()

    @functools.cached_property
    def owned_through(self) -> ThroughOwners | None:
        """Women's share of the one supplier through its recorded owners; None where none is recorded."""
        least = self.scheme.least_verification
        rows = women_through_owners_of(self.network, definition=self.data.setup.definition, least=least).rows
        return next((row for row in rows if row.supplier == self.data.only), None)

    @functools.cached_property
    def row(self) -> SupplierRow:
        """The one supplier with what its facts amount to on the day. Raises KeyError where there is none."""
        return row_of(self.suppliers[self.data.only], self.data.setup, self.scheme, self.today)

    @functools.cached_property
    def direct(self) -> tuple[Relationship, ...]:
        """The links of the one supplier that count: those that end there first, then those that begin."""
        here, holding = self.data.only, set(self.network.keys)
        mine = [one for one in self.data.relationships if here in (one.seller, one.buyer) and one.id in holding]
        return tuple(sorted(mine, key=lambda one: (one.seller == here, one.type, one.id)))

    @functools.cached_property
    def structure(self) -> StructureNumbers:
        """What the shape of the network says."""
        return StructureNumbers(self.network)

    # the numbers

    def compute(self, rule: str, args: Args) -> Number:
        """The exact value; None where there is none. Raises KeyError for an unknown rule."""
        if rule in STRUCTURE:
            return self.structure.compute(rule, args)
        found: Number = _RULES[rule](self, *args)
        return found

    def withheld(self, rule: str, args: Args) -> str | None:
        """Nothing here counts people, so no number is held back."""
        return None

    def behind(self, rule: str, args: Args) -> tuple[str, ...]:
        """The suppliers behind a number."""
        named = tuple(one for one in args if one in self.suppliers)
        if rule == "percent_of":
            return self.behind(args[0], args[1:])
        if rule in _OF_ONE:
            return (self.data.only,)
        if rule == "exposure" and not named:
            return tuple(one.supplier for one in self.exposure(args[0]).sources)
        return named or tuple(self.suppliers)

    def supplier_count(self, *which: str) -> Number:
        """Suppliers: all, or those `assessed` or `not_assessed` with a gender lens."""
        if not which:
            return len(self.suppliers)
        return sum((one.assessed is not None) == (which[0] == "assessed") for one in self.suppliers.values())

    def link_count(self) -> Number:
        """Relationships that count."""
        return len(self.network.links)

    def ended_count(self) -> Number:
        """Those of them that ended before the day."""
        return sum(one.valid_to is not None and one.valid_to < self.today for one in self.data.relationships)

    def inherited(self, theme: str, supplier: str, bound: str) -> Number:
        """Inherited exposure, an index from 0 to 1: `low`, `value`, `high`, or the `peak` of one source."""
        found = self.exposure(theme, supplier)
        return _exact(found.peak if bound == "peak" else getattr(found.inherited, bound))

    def own(self, theme: str, supplier: str) -> Number:
        """The supplier's own risk; None where none is recorded."""
        risk = next((one for one in self.suppliers[supplier].own_risks if one.theme == theme), None)
        return Fraction(risk.value) if risk else None

    def source_count(self, theme: str, supplier: str) -> Number:
        """How many suppliers pass risk on."""
        return self.exposure(theme, supplier).source_count

    def source_share(self, theme: str, supplier: str, source: str) -> Number:
        """The part of one source of the inherited exposure, in per cent."""
        return _exact(self._source(theme, supplier, source).share * 100)

    def source_adds(self, theme: str, supplier: str, source: str) -> Number:
        """Own risk times the product of the route."""
        return _exact(self._source(theme, supplier, source).adds)

    def route_factor(self, theme: str, supplier: str, source: str, step: str) -> Number:
        """How much one link of the best route passes on, 0 to 1."""
        return _exact(self._source(theme, supplier, source).route.steps[int(step)].tau)

    def percent_of(self, rule: str, *args: str) -> Number:
        """What another rule gives from 0 to 1, in per cent."""
        found = self.compute(rule, args)
        return None if found is None else Fraction(found) * 100

    def unlisted(self, shown: str, *counted: str) -> Number:
        """How many of what another rule counts are not listed after the first so many; None where all are."""
        whole = self.compute(counted[0], counted[1:])
        left = 0 if whole is None else whole - int(shown)
        return left if left > 0 else None

    def _source(self, theme: str, supplier: str, source: str) -> Origin:
        return _only(one for one in self.exposure(theme, supplier).sources if one.supplier == source)

    def blind_spots(self, what: str) -> Number:
        """Blind spots: shares of money in per cent, or counts of suppliers in contact with people."""
        found = self.blind
        if what == "listed":
            return len(found.rows)
        if what in ("money_unassessed", "money_unknown_tiers"):
            return _exact(getattr(found, what) * 100) if found.money_known else None
        count: int = getattr(found, what)
        return count

    def blind_money(self, supplier: str) -> Number:
        """How much of our money passes a blind spot, in the reporting currency."""
        return _exact(self._blind_rows[supplier].money) if self.blind.money_known else None

    def women_owned(self, tier: str, what: str) -> Number:
        """Women-owned flow of a tier: `low`, `high` or `covered` in per cent, or counts of suppliers."""
        row = self._women_row(int(tier))
        if what in ("suppliers", "women_owned", "unknown"):
            count: int = getattr(row, what)
            return count
        if what.startswith("level_"):
            return _exact(row.by_level[int(what.removeprefix("level_"))] * 100) if row.by_level else None
        share: float | None = getattr(row, what)
        return None if share is None else _exact(share * 100)

    def _women_row(self, tier: int) -> WomenOwnedTier:
        return _only(row for row in self.women.rows if row.tier == tier)

    def visible(self, tier: str, what: str) -> Number:
        """How far a tier is known: `suppliers`, `mapped`, or the share `by_count` in per cent."""
        row = _only(one for one in self.tiers.visibility if one.tier == int(tier))
        return (
            _exact(row.by_count * 100)
            if what == "by_count"
            else {"suppliers": row.suppliers, "mapped": row.mapped}[what]
        )

    def tier(self, supplier: str) -> Number:
        """How many steps a supplier is away from us; None where no route leads here."""
        return self.tier_of.get(supplier)

    # the one supplier

    def women_share(self) -> Number:
        """Its share owned by women, in per cent, as claimed."""
        owned = self.suppliers[self.data.only].ownership
        return None if owned is None or owned.women_share is None else Fraction(owned.women_share)

    def through_owners(self, bound: str) -> Number:
        """Women's share of it through its recorded owners, in per cent: `low` or `high`."""
        found = self.owned_through
        return None if found is None else Fraction(found.low if bound == "low" else found.high)

    def screening_points(self) -> Number:
        """Its points in the screening."""
        return self.row.screened.points

    def spend_year(self) -> Number:
        """What it got in the last twelve months, in the reporting currency."""
        return None if self.row.year is None else Fraction(self.row.year.amount)

    def spend_count(self) -> Number:
        """Amounts that are known."""
        return len(self.suppliers[self.data.only].spend)

    def spend_amount(self, place: str) -> Number:
        """One amount, in its own currency."""
        return Fraction(self.suppliers[self.data.only].spend[int(place)].amount)

    def direct_count(self) -> Number:
        """Its links."""
        return len(self.direct)

    def link_fact(self, link: str, what: str) -> Number:
        """Of a link the `value`, or for ownership the `share` in per cent; None where it is not known."""
        found = _only(one for one in self.direct if one.id == link)
        known = found.value if what == "value" else found.share
        return None if known is None else Fraction(known)

    def open_actions(self, *late: str) -> Number:
        """What is open about it: all, or what is `late`."""
        actions = self.data.actions
        return sum(one.due is not None and one.due < self.today for one in actions) if late else len(actions)

    def steps_inside(self) -> Number:
        """Open findings of this very report."""
        return self.data.steps_inside if isinstance(self.data, SupplyChapter) else 0

    def weight(self, code: str) -> Number:
        """A weight in use."""
        return _exact(self.data.weights[code])


def _only(found: Iterable[T]) -> T:
    """The first; what a file names and does not hold is a KeyError, which the check reports."""
    for one in found:
        return one
    raise KeyError


def _exact(value: float) -> Fraction:
    return Fraction(round(value * _EXACT), _EXACT)


_OF_ONE = frozenset(
    {
        "women_share",
        "through_owners",
        "screening_points",
        "spend_year",
        "spend_count",
        "spend_amount",
        "direct_count",
        "open_actions",
    }
)
"""Rules about the one supplier."""
_RULES: Mapping[str, Callable[..., Number]] = {
    "supplier_count": NetworkNumbers.supplier_count,
    "link_count": NetworkNumbers.link_count,
    "ended_count": NetworkNumbers.ended_count,
    "exposure": NetworkNumbers.inherited,
    "own_risk": NetworkNumbers.own,
    "source_count": NetworkNumbers.source_count,
    "source_share": NetworkNumbers.source_share,
    "source_adds": NetworkNumbers.source_adds,
    "route_factor": NetworkNumbers.route_factor,
    "percent_of": NetworkNumbers.percent_of,
    "unlisted": NetworkNumbers.unlisted,
    "women_share": NetworkNumbers.women_share,
    "through_owners": NetworkNumbers.through_owners,
    "screening_points": NetworkNumbers.screening_points,
    "spend_year": NetworkNumbers.spend_year,
    "spend_count": NetworkNumbers.spend_count,
    "spend_amount": NetworkNumbers.spend_amount,
    "direct_count": NetworkNumbers.direct_count,
    "link_fact": NetworkNumbers.link_fact,
    "open_actions": NetworkNumbers.open_actions,
    "steps_inside": NetworkNumbers.steps_inside,
    "blind_spots": NetworkNumbers.blind_spots,
    "blind_money": NetworkNumbers.blind_money,
    "women_owned": NetworkNumbers.women_owned,
    "visible": NetworkNumbers.visible,
    "tier": NetworkNumbers.tier,
    "weight": NetworkNumbers.weight,
}
