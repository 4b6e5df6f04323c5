"""What would change without a supplier, with a clause, a verified link, another own risk or other weights."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from genderaudit.suppliers.model.network import Exposure, Origin, Weights
from genderaudit.suppliers.model.structure import Change, RankRange, RouteChange, Sensitivity, WhatIf
from genderaudit.suppliers.model.supplier import US, Theme
from genderaudit.suppliers.rules.network.exposure import exposure, joined, own_risks, passing, routed
from genderaudit.suppliers.rules.network.flows import passing_money
from genderaudit.suppliers.rules.network.graph import YES, Tables
from genderaudit.suppliers.rules.network.routes import levels
from genderaudit.suppliers.rules.network.tiers import FAR, tier_arrays

if TYPE_CHECKING:
    from genderaudit.suppliers.model.network import Weights as Table
    from genderaudit.suppliers.rules.network.graph import Network

MOVED = 0.1
"""By how much each k is moved (network.md 1.9); house default."""


def with_changes(network: Network, changes: Sequence[Change]) -> Network:
    """The network as it would be. Raises KeyError for an unknown supplier or link, and where we ourselves would go."""
    for change in changes:
        if change.supplier and (change.supplier not in network.places or change.supplier == US):
            raise KeyError(change.supplier)
        if change.link and change.link not in network.keys:
            raise KeyError(change.link)
    nodes, links = network.nodes.copy(), network.links.copy()
    for change in changes:
        here = links["key"] == change.link
        if change.what == "clause":
            links.loc[here, f"{change.clause}_clause"] = YES
        elif change.what == "verify":
            links.loc[here, "confidence"] = "high"
        elif change.what == "own_risk":
            at = nodes["id"] == change.supplier
            nodes.loc[at, f"own.{change.theme}"] = np.nan if change.value is None else change.value
            nodes.loc[at, f"status.{change.theme}"] = "" if change.value is None else "found"
    changed = network.changed(Tables(nodes, links, network.bought))
    gone = [change.supplier for change in changes if change.what == "remove"]
    return changed.without(gone) if gone else changed


def what_if(network: Network, weights: Weights, theme: Theme, changes: Sequence[Change], supplier: str = US) -> WhatIf:
    """The exposure before and after some changes, with the routes that change. Raises KeyError."""
    would = with_changes(network, changes)
    before, after = exposure(network, weights, theme, supplier), exposure(would, weights, theme, supplier)
    gone = {change.supplier for change in changes if change.what == "remove"}
    reached = {network.ids[place] for place in np.flatnonzero(tier_arrays(network).shortest != FAR)}
    still = {would.ids[place] for place in np.flatnonzero(tier_arrays(would).shortest != FAR)}
    money, total = passing_money(network)
    return WhatIf(
        basis=network.basis("what_if", weights),
        changes=tuple(changes),
        before=before,
        after=after,
        routes=_changed_routes(before, after),
        cut_off=tuple(sorted(reached - still - gone)),
        money_removed=float(sum(money[network.places[one]] for one in gone)) if gone and total else None,
        last_step=bool(gone),
    )


def _changed_routes(before: Exposure, after: Exposure) -> tuple[RouteChange, ...]:
    old: dict[str, Origin] = {one.supplier: one for one in before.sources}
    new: dict[str, Origin] = {one.supplier: one for one in after.sources}
    found = []
    for one in sorted({*old, *new}):
        was, will = old.get(one), new.get(one)
        adds = (was.adds if was else 0.0, will.adds if will else 0.0)
        if was is None or will is None or was.route.via != will.route.via or abs(adds[0] - adds[1]) > 1e-12:
            route = (was.route if was else None, will.route if will else None)
            found.append(
                RouteChange(supplier=one, before=route[0], after=route[1], adds_before=adds[0], adds_after=adds[1])
            )
    return tuple(sorted(found, key=lambda one: (one.adds_after - one.adds_before, one.supplier)))


def sensitivity(network: Network, weights: Weights, theme: Theme, supplier: str = US) -> Sensitivity:
    """The inherited exposure with every k in use moved down and up, and the sources whose place changes."""
    value, ranks = _ranked(network, weights, theme, supplier)
    best, worst = dict(ranks), dict(ranks)
    used = {f"k.{kind}" for kind in set(network.kinds)}
    codes = sorted(code for code in weights.values if code in used or code.startswith(f"k.{theme}."))
    by_weight: dict[str, tuple[float, float]] = {}
    for code in codes:
        ends = []
        for moved in (weights[code] - MOVED, weights[code] + MOVED):
            table: Table = weights.with_changes({code: round(min(1.0, max(0.0, moved)), 6)})
            changed, places = _ranked(network, table, theme, supplier)
            ends.append(changed)
            for one in ranks:
                now = places.get(one, len(ranks))
                best[one], worst[one] = min(best[one], now), max(worst[one], now)
        by_weight[code] = (ends[0], ends[1])
    ends_all = [value, *(end for pair in by_weight.values() for end in pair)]
    moving = [one for one in ranks if (best[one], worst[one]) != (ranks[one], ranks[one])]
    return Sensitivity(
        basis=network.basis("sensitivity", weights),
        supplier=supplier,
        theme=theme,
        step=MOVED,
        value=value,
        lowest=min(ends_all),
        highest=max(ends_all),
        by_weight=by_weight,
        ranks=tuple(
            RankRange(supplier=one, rank=ranks[one], best=best[one], worst=worst[one])
            for one in sorted(moving, key=lambda one: ranks[one])
        ),
    )


def _ranked(network: Network, weights: Weights, theme: Theme, supplier: str) -> tuple[float, dict[str, int]]:
    """The inherited value, and each source's place by what it adds."""
    target, arrays = network.places[supplier], routed(network, weights)
    own = own_risks(network, weights, theme).recorded
    tau = passing(network, weights, theme).tau
    reach = levels(arrays, tau, target, int(weights["length"]), weights["cutoff"])[-1].copy()
    reach[target] = 0.0
    adds = own * reach
    order = np.lexsort((np.arange(len(adds)), -adds))
    places = [int(place) for place in order[: int((adds > 0).sum())]]
    return float(joined(own, reach)), {network.ids[place]: rank for rank, place in enumerate(places, start=1)}
