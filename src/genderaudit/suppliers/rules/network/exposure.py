"""Inherited exposure: each source once by its best route, joined over sources, every part named (network.md 1.9)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, NamedTuple

import numpy as np

from genderaudit.suppliers.model.network import (
    Cover,
    Exposure,
    ExposureList,
    ExposureRow,
    Interval,
    Origin,
    Route,
    SharedLink,
    Step,
    Weights,
)
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.model.supplier import US, Theme
from genderaudit.suppliers.rules.network.arrays import Arrays, Bools, Floats
from genderaudit.suppliers.rules.network.graph import CONFIDENCES, CONTACTS, YES
from genderaudit.suppliers.rules.network.routes import best_route, best_routes, levels, reach_many
from genderaudit.suppliers.rules.network.tiers import FAR, distances, tier_arrays

if TYPE_CHECKING:
    from genderaudit.suppliers.model.network import Layer
    from genderaudit.suppliers.rules.network.graph import Network

FURTHER = 3
"""Routes named beside the best one."""
NAMED = 20
"""Sources whose further routes are searched; the rest have their best route."""
OwnStatus = Literal["found", "estimated", "not_assessed"]


class Passing(NamedTuple):
    """What each pair of organisations passes on for one theme."""

    tau: Floats
    """With the floor where the share of spend is not known."""
    tau_high: Floats
    """With the whole share where it is not known."""
    factor: Floats
    """k, confidence and clause of every row of the table of links, multiplied."""
    k: Floats
    confidence: Floats
    clause: Floats


class Own(NamedTuple):
    """Own risk of every node for one theme."""

    found: Floats
    """0 where nothing was found."""
    recorded: Floats
    """Found or estimated."""
    assumed: Floats
    """With a prior where nobody has assessed."""
    priors: Bools
    """Where the last one is a prior."""


def routed(network: Network, weights: Weights) -> Arrays:
    """The links that exposure travels along, by the weights."""
    layers: list[Layer] = [layer for layer in ("flow", "control", "shared") if weights[f"routes.{layer}"]]
    return network.arrays(*layers)


def passing(network: Network, weights: Weights, theme: Theme) -> Passing:
    """K of the kind x confidence x clause x max(floor, share of what the buyer buys); the largest of parallel links."""
    key = ("passing", theme, weights.key)
    if key not in network.kept:
        network.kept[key] = _passing(network, weights, theme)
    found: Passing = network.kept[key]
    return found


def _passing(network: Network, weights: Weights, theme: Theme) -> Passing:
    links, arrays = network.links, routed(network, weights)
    kinds = np.array([_k(weights, theme, kind) for kind in RELATIONSHIP_KINDS])[links["type"].cat.codes.to_numpy()]
    if theme == "sea_gbv":
        direct = links["contact"].cat.codes.to_numpy() == 1 + CONTACTS.index("direct")
        kinds = np.where(direct, np.maximum(kinds, weights["k.sea_gbv.contact_direct"]), kinds)
    confidence = np.array([weights[f"c.{code}"] for code in CONFIDENCES])[links["confidence"].cat.codes.to_numpy()]
    clause = weights.clauses[theme]
    clauses = np.where(links[f"{clause}_clause"].to_numpy() == YES, weights[f"clause.{clause}"], 1.0)
    factor = np.clip(kinds * confidence * clauses, 0.0, 1.0)
    best = np.maximum.reduceat(factor[arrays.rows], arrays.row_ptr) if len(arrays.row_ptr) else np.empty(0)
    share, floor = arrays.share, weights["floor"]
    low = best * np.maximum(floor, np.nan_to_num(share, nan=floor))
    high = best * np.maximum(floor, np.nan_to_num(share, nan=1.0))
    return Passing(low, high, factor, kinds, confidence, clauses)


def _k(weights: Weights, theme: Theme, kind: str) -> float:
    own = f"k.{theme}.{kind}"
    return weights[own] if own in weights.values else weights[f"k.{kind}"]


def own_risks(network: Network, weights: Weights, theme: Theme) -> Own:
    """Own risk of every node; below the materiality it is no source and counts as 0. We ourselves are no source."""
    nodes = network.nodes
    value = nodes[f"own.{theme}"].to_numpy(dtype=np.float64).copy()
    value[0] = np.nan
    found = np.where(nodes[f"status.{theme}"].to_numpy() == "found", np.nan_to_num(value), 0.0)
    recorded = np.nan_to_num(value)
    priors = _priors(network, weights, theme)
    assumed = np.where(np.isnan(value), priors, recorded)
    assumed[0] = 0.0
    least = weights["materiality"]
    found[found < least] = recorded[recorded < least] = assumed[assumed < least] = 0.0
    return Own(found, recorded, assumed, priors=np.isnan(value) & (assumed > 0))


def _priors(network: Network, weights: Weights, theme: Theme) -> Floats:
    """What is assumed of every node: the higher of the priors of its country and of its sector, else the house default.

    Of a sector the longest code counts that its own code begins with.
    """
    kept = {code: float(by[theme]) for code, by in network.setup.priors.items() if theme in by}
    sectors = {
        one: next((kept[one[:end]] for end in (8, 6, 4, 2) if one[:end] in kept), None)
        for one in network.nodes["sector"].unique().tolist()
    }
    by_place = [network.nodes[column].map(known) for column, known in (("country", kept), ("sector", sectors))]
    both = np.array([one.to_numpy(dtype=np.float64, na_value=np.nan) for one in by_place])
    told: Floats = np.fmax(both[0], both[1])
    return np.where(np.isnan(told), weights["prior.default"], told)


def joined(own: Floats, reach: Floats) -> Floats:
    """1 - product over sources of (1 - own risk x product of the route); over the last axis."""
    with np.errstate(divide="ignore"):
        total: Floats = 1.0 - np.exp(np.log1p(-np.minimum(own * reach, 1.0)).sum(axis=-1))
    return total


def parts(adds: Floats) -> Floats:
    """The part of each source in the joined value: ln(1 - a) over their sum; where some are 1, these share it."""
    if not len(adds):
        return adds
    if (adds >= 1.0).any():
        return (adds >= 1.0) / float((adds >= 1.0).sum())
    logs = np.log1p(-adds)
    return logs / logs.sum() if logs.sum() else np.zeros(len(adds))


def exposure(network: Network, weights: Weights, theme: Theme, supplier: str = US, *, named: int = NAMED) -> Exposure:
    """Inherited exposure of one organisation with its sources, routes and coverage, as a receipt.

    Low counts what was found; value what was recorded, estimates included; high assumes a prior where nobody has
    assessed and the whole share where the share of spend is not known. Raises KeyError for an unknown id.
    """
    target = network.places[supplier]
    arrays, pass_on, own = (
        routed(network, weights),
        passing(network, weights, theme),
        own_risks(network, weights, theme),
    )
    length, cutoff = int(weights["length"]), weights["cutoff"]
    found = levels(arrays, pass_on.tau, target, length, cutoff)
    high = levels(arrays, pass_on.tau_high, target, length, cutoff)[-1].copy()
    reach = found[-1].copy()
    reach[target] = high[target] = 0.0
    adds = own.recorded * reach
    places = np.flatnonzero(adds > 0)
    order = places[np.lexsort((places, -adds[places]))]
    shares = parts(adds[order])
    limits = ["further_routes_for_largest"] if len(order) > named else []
    sources = tuple(
        _origin(network, arrays, pass_on, found, weights, theme, int(place), target, adds, part, rank < named)
        for rank, (place, part) in enumerate(zip(order.tolist(), shares.tolist(), strict=True))
    )
    risk, status = _own_of(network, theme, target)
    return Exposure(
        basis=network.basis("exposure", weights, limits),
        supplier=supplier,
        theme=theme,
        own=risk,
        own_status=status,
        inherited=Interval(
            low=float(joined(own.found, reach)),
            value=float(joined(own.recorded, reach)),
            high=float(joined(own.assumed, high)),
        ),
        peak=float(adds[order[0]]) if len(order) else 0.0,
        peak_source=network.ids[order[0]] if len(order) else "",
        sources=sources,
        source_count=len(sources),
        saturated=len(sources) > weights["saturation"],
        shared=shared_links(sources),
        coverage=coverage(network, theme, target),
        assumed=int((own.priors & (high > 0)).sum()),
        shares_unknown=len(
            {(step.seller, step.buyer) for one in sources for step in one.route.steps if not step.share_known}
        ),
    )


def _own_of(network: Network, theme: Theme, place: int) -> tuple[float | None, OwnStatus]:
    """What is recorded of a node's own risk, also below the materiality."""
    key = ("own", theme)
    if key not in network.kept:
        nodes = network.nodes
        network.kept[key] = (nodes[f"own.{theme}"].to_numpy(dtype=np.float64), nodes[f"status.{theme}"].to_numpy())
    values, statuses = network.kept[key]
    value = float(values[place])
    if math.isnan(value):
        return None, "not_assessed"
    return value, "found" if statuses[place] == "found" else "estimated"


def _origin(
    network: Network, arrays: Arrays, pass_on: Passing, found: Sequence[Floats], weights: Weights, theme: Theme,
    place: int, target: int, adds: Floats, part: float, search: bool,
) -> Origin:  # fmt: skip
    length, cutoff = int(weights["length"]), weights["cutoff"]
    best, others = best_route(arrays, pass_on.tau, found, place), list[list[int]]()
    if search:
        routes = best_routes(arrays, pass_on.tau, found, place, target, count=FURTHER + 2, length=length, cutoff=cutoff)
        others = [route for _, route in routes if route != best][: FURTHER + 1]
    own, status = _own_of(network, theme, place)
    record = network.records.get(network.ids[place])
    risk = next((one for one in record.own_risks if one.theme == theme), None) if record else None
    return Origin(
        supplier=network.ids[place],
        own=own or 0.0,
        status=status,
        on=risk.on if risk else None,
        engagement=risk.engagement if risk else "",
        finding=risk.finding if risk else "",
        route=route_of(network, arrays, pass_on, weights, best),
        further=tuple(route_of(network, arrays, pass_on, weights, one) for one in others[:FURTHER]),
        more=len(others) > FURTHER,
        adds=float(adds[place]),
        share=part,
    )


def route_of(network: Network, arrays: Arrays, pass_on: Passing, weights: Weights, pairs: Sequence[int]) -> Route:
    """A route with the factors of each link."""
    steps, pi = [], 1.0
    for pair in pairs:
        rows = arrays.links_of(pair)
        row = int(rows[np.argmax(pass_on.factor[rows])] if len(rows) > 1 else rows[0])
        share = float(arrays.share[pair])
        tau = float(pass_on.tau[pair])
        pi *= tau
        steps.append(
            Step(
                link=network.keys[row],
                seller=network.ids[int(arrays.tail[pair])],
                buyer=network.ids[int(arrays.head[pair])],
                kind=network.kinds[row],
                k=float(pass_on.k[row]),
                confidence=float(pass_on.confidence[row]),
                share=weights["floor"] if math.isnan(share) else max(weights["floor"], share),
                share_known=not math.isnan(share),
                clause=float(pass_on.clause[row]),
                tau=tau,
            )
        )
    via = (steps[0].seller, *(step.buyer for step in steps)) if steps else ()
    return Route(via=via, steps=tuple(steps), pi=pi)


def shared_links(sources: Sequence[Origin]) -> tuple[SharedLink, ...]:
    """Links that the best routes of several sources pass through, most sources first."""
    count: dict[tuple[str, str], int] = {}
    for one in sources:
        for step in one.route.steps:
            count[step.seller, step.buyer] = count.get((step.seller, step.buyer), 0) + 1
    several = sorted(((pair, n) for pair, n in count.items() if n > 1), key=lambda one: (-one[1], one[0]))
    return tuple(SharedLink(seller=seller, buyer=buyer, sources=n) for (seller, buyer), n in several[:20])


def coverage(network: Network, theme: Theme, target: int = 0) -> tuple[Cover, ...]:
    """How many suppliers of each tier towards an organisation have an own risk found, estimated, or none."""
    shortest = distances(network.arrays("flow"), target)
    status = network.nodes[f"status.{theme}"].to_numpy()
    known = ~np.isnan(network.nodes[f"own.{theme}"].to_numpy(dtype=np.float64))
    found = known & (status == "found")
    return tuple(
        Cover(
            tier=tier,
            suppliers=int(here.sum()),
            found=int((here & found).sum()),
            estimated=int((here & known & ~found).sum()),
            not_assessed=int((here & ~known).sum()),
        )
        for tier in range(1, int(shortest.max(initial=FAR)) + 1)
        for here in [shortest == tier]
    )


def exposure_rows(
    network: Network, weights: Weights, theme: Theme, suppliers: Sequence[str] | None = None
) -> ExposureList:
    """Inherited exposure of many organisations (tier 1 and us where none are named), without routes."""
    if suppliers is None:
        direct = np.flatnonzero(tier_arrays(network).shortest == 1).tolist()
        suppliers = [US, *(network.ids[place] for place in direct)]
    arrays, pass_on, own = (
        routed(network, weights),
        passing(network, weights, theme),
        own_risks(network, weights, theme),
    )
    targets = np.array([network.places[one] for one in suppliers], dtype=np.int64)
    length, cutoff = int(weights["length"]), weights["cutoff"]
    low, value, high, peak, count = (list[Floats]() for _ in range(5))
    for found in reach_many(arrays, pass_on.tau, targets, length, cutoff):
        low.append(found.sums(own.found))
        value.append(found.sums(own.recorded))
        adds, most = own.recorded[found.node] * found.product, np.zeros(found.targets)
        np.maximum.at(most, found.target, adds)
        peak.append(most)
        count.append(np.bincount(found.target, weights=adds > 0, minlength=found.targets).astype(np.float64))
    for found in reach_many(arrays, pass_on.tau_high, targets, length, cutoff):
        high.append(found.sums(own.assumed))
    ends = [1.0 - np.exp(np.concatenate([*part, np.empty(0)])) for part in (low, value, high)]
    facts = zip(targets.tolist(), *(end.tolist() for end in ends), strict=True)
    peaks, counts = (np.concatenate([*part, np.empty(0)]).tolist() for part in (peak, count))
    rows = [
        _exposure_row(network, theme, target, Interval(low=least, value=middle, high=most), peaks[place], counts[place])
        for place, (target, least, middle, most) in enumerate(facts)
    ]
    return ExposureList(
        basis=network.basis("exposure", weights),
        theme=theme,
        rows=tuple(rows),
    )


def _exposure_row(
    network: Network, theme: Theme, place: int, inherited: Interval, peak: float, count: float
) -> ExposureRow:
    risk, status = _own_of(network, theme, place)
    return ExposureRow(
        supplier=network.ids[place],
        theme=theme,
        own=risk,
        own_status=status,
        inherited=inherited,
        peak=peak,
        source_count=int(count),
    )
