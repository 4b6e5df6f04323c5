"""Single points of failure: dominators for each category, articulation points, routes that pass, other suppliers."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from genderaudit.suppliers.model.structure import Alternatives, Between, Critical, CriticalList
from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.network.arrays import Arrays, Bools, Floats, Ints
from genderaudit.suppliers.rules.network.flows import passing_money
from genderaudit.suppliers.rules.network.tiers import FAR, distances

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.network.graph import Network

SHOWN = 200
"""Rows that a list of single points holds at most."""


class Dominated(NamedTuple):
    """For each node the one that every route to the focal node passes next, and how many depend on it."""

    by: Ints
    """-1 where no route leads to the focal node, itself for the focal node."""
    below: Ints
    """Nodes whose every route passes here."""
    ends: Ints
    """Those of them that have no supplier mapped: where the chains begin."""
    all_ends: int


def dominators(arrays: Arrays, focal: int = 0, among: Bools | None = None) -> Dominated:
    """Dominators of the routes to a node (Cooper, Harvey and Kennedy's iteration of Lengauer and Tarjan's problem).

    `among` keeps some pairs only.
    """
    ahead, order = _walked(arrays, focal, among)
    place = {node: rank for rank, node in enumerate(order)}
    parent = [0] * len(order)
    settled = [False] * len(order)
    settled[0] = changed = True
    while changed:
        changed = False
        for rank in range(1, len(order)):
            new = -1
            for buyer in ahead[order[rank]]:
                other = place.get(buyer, -1)
                if other < 0 or not settled[other]:
                    continue
                if new < 0:
                    new = other
                    continue
                one = other
                while new != one:
                    while new > one:
                        new = parent[new]
                    while one > new:
                        one = parent[one]
            if new >= 0 and (not settled[rank] or parent[rank] != new):
                parent[rank], settled[rank], changed = new, True, True
    sold_to = {buyer for node in order[1:] for buyer in ahead[node]}
    end = [node not in sold_to for node in order]
    below, ends = [0] * len(order), [0] * len(order)
    for rank in range(len(order) - 1, 0, -1):
        below[parent[rank]] += 1 + below[rank]
        ends[parent[rank]] += end[rank] + ends[rank]
    by = np.full(arrays.n, -1, dtype=np.int64)
    by[order] = [order[rank] for rank in parent]
    all_below, all_ends = np.zeros(arrays.n, dtype=np.int64), np.zeros(arrays.n, dtype=np.int64)
    all_below[order], all_ends[order] = below, ends
    return Dominated(by, all_below, all_ends, sum(end[1:]))


def _walked(arrays: Arrays, focal: int, among: Bools | None) -> tuple[list[list[int]], list[int]]:
    """Buyers of every node, and the nodes that reach the focal one in reverse postorder."""
    keep = arrays.tail != focal
    if among is not None:
        keep = keep & among
    ahead: list[list[int]] = [[] for _ in range(arrays.n)]
    back: list[list[int]] = [[] for _ in range(arrays.n)]
    for seller, buyer in zip(arrays.tail[keep].tolist(), arrays.head[keep].tolist(), strict=True):
        ahead[seller].append(buyer)
        back[buyer].append(seller)
    seen = bytearray(arrays.n)
    seen[focal] = 1
    stack, post = [(focal, iter(back[focal]))], list[int]()
    while stack:
        node, rest = stack[-1]
        for seller in rest:
            if not seen[seller]:
                seen[seller] = 1
                stack.append((seller, iter(back[seller])))
                break
        else:
            post.append(node)
            stack.pop()
    return ahead, post[::-1]


def articulation_points(arrays: Arrays, focal: int = 0) -> list[int]:
    """Nodes without which the undirected map falls into more pieces (Hopcroft and Tarjan); the focal one left out."""
    around: list[list[int]] = [[] for _ in range(arrays.n)]
    for one, other in zip(arrays.tail.tolist(), arrays.head.tolist(), strict=True):
        around[one].append(other)
        around[other].append(one)
    number, low, cut, count = [0] * arrays.n, [0] * arrays.n, set[int](), 0
    for root in range(arrays.n):
        if number[root] or not around[root]:
            continue
        count += 1
        number[root] = low[root] = count
        stack, children = [(root, -1, iter(around[root]))], 0
        while stack:
            node, parent, rest = stack[-1]
            for other in rest:
                if not number[other]:
                    count += 1
                    number[other] = low[other] = count
                    children += node == root
                    stack.append((other, node, iter(around[other])))
                    break
                if other != parent and number[other] < low[node]:
                    low[node] = number[other]
            else:
                stack.pop()
                if parent >= 0:
                    low[parent] = min(low[parent], low[node])
                    if parent != root and low[node] >= number[parent]:
                        cut.add(parent)
        if children > 1:
            cut.add(root)
    return sorted(cut - {focal})


def focal_betweenness(arrays: Arrays, focal: int = 0) -> tuple[Floats, int]:
    """On how many shortest routes to the focal node each node lies, and from how many nodes routes come.

    Brandes' dependencies once, from the focal node on reversed links (network.md 1.1), level by level.
    """
    away = distances(arrays, focal)
    reached = int((away != FAR).sum()) - 1
    shortest = (away[arrays.tail] == away[arrays.head] + 1) & (away[arrays.head] != FAR)
    tail, head = arrays.tail[shortest], arrays.head[shortest]
    order = np.argsort(away[tail], kind="stable")
    tail, head = tail[order], head[order]
    ends = np.searchsorted(away[tail], np.arange(1, int(away.max(initial=0)) + 2))
    ways, lies = np.zeros(arrays.n), np.zeros(arrays.n)
    ways[focal] = 1.0
    levels = [slice(int(ends[step]), int(ends[step + 1])) for step in range(len(ends) - 1)]
    for level in levels:
        np.add.at(ways, tail[level], ways[head[level]])
    for level in reversed(levels):
        np.add.at(lies, head[level], ways[head[level]] / ways[tail[level]] * (1.0 + lies[tail[level]]))
    lies[focal] = 0.0
    return lies, reached


def segments(network: Network) -> list[str]:
    """The segments (first two digits) of what we buy; '' stands for everything."""
    found = {str(category)[:2] for category in network.bought["category"] if category}
    return ["", *sorted(found)]


def _into_us(network: Network, arrays: Arrays, segment: str) -> Bools:
    """The pairs of one segment: into us only where this is bought, or where nobody knows what is; the rest whole."""
    bought = network.bought
    fits = bought["category"].astype(str).str.startswith(segment) | (bought["category"] == "")
    sellers = {network.places[one] for one in bought["supplier"][fits]}
    keep = np.ones(len(arrays.tail), dtype=bool)
    for pair in arrays.in_order[arrays.in_ptr[0] : arrays.in_ptr[1]].tolist():
        keep[pair] = int(arrays.tail[pair]) in sellers
    return keep


def alternatives(network: Network, supplier: str, segment: str = "") -> Alternatives:
    """Other suppliers of the same segment in the country where this one works.

    Without a segment, the first one that it sells to anybody; where none is known, nobody knows. Whoever is mapped
    and sells the same counts, also where it does not sell to us yet.
    """
    by = _mapped_by_segment(network)
    segment = segment or next((one for one, sellers in by.items() if supplier in sellers), "")
    if not segment:
        return Alternatives(state="not_known")
    sellers, country = by.get(segment, {}), _countries(network).get(supplier, "")
    others = tuple(one for one, place in sellers.items() if one != supplier and (place == country or not country))
    return Alternatives(state="known" if others else "none_mapped", suppliers=others)


def _countries(network: Network) -> dict[str, str]:
    if "countries" not in network.kept:
        network.kept["countries"] = dict(zip(network.ids, network.nodes["country"], strict=True))
    found: dict[str, str] = network.kept["countries"]
    return found


def _sellers_by_segment(network: Network) -> dict[str, dict[str, str]]:
    """Segment to who sells it to us, with their countries."""
    if "sellers_by_segment" not in network.kept:
        found: dict[str, dict[str, str]] = defaultdict(dict)
        countries = _countries(network)
        for supplier, category in sorted(set(zip(network.bought["supplier"], network.bought["category"], strict=True))):
            if category:
                found[category[:2]][supplier] = countries.get(supplier, "")
        network.kept["sellers_by_segment"] = dict(sorted(found.items()))
    by: dict[str, dict[str, str]] = network.kept["sellers_by_segment"]
    return by


def _mapped_by_segment(network: Network) -> dict[str, dict[str, str]]:
    """Segment to everybody on the map who sells it: to us, to others, or by its own sector; with their countries."""
    if "mapped_by_segment" not in network.kept:
        nodes, links, countries = network.nodes, network.links, _countries(network)
        told = set(zip(links["seller"], links["category"], strict=True)) | set(
            zip(nodes["id"], nodes["sector"], strict=True)
        )
        found: dict[str, dict[str, str]] = {one: dict(sellers) for one, sellers in _sellers_by_segment(network).items()}
        for supplier, category in sorted(told):
            if category and supplier != US:
                found.setdefault(str(category)[:2], {})[supplier] = countries.get(supplier, "")
        network.kept["mapped_by_segment"] = dict(sorted(found.items()))
    by: dict[str, dict[str, str]] = network.kept["mapped_by_segment"]
    return by


class _Cut(NamedTuple):
    """A row before it is put in words."""

    place: int
    segment: str
    cut: int
    of: int
    sole: bool
    money: float


def critical_list(network: Network, *, shown: int = SHOWN) -> CriticalList:
    """Single points of failure for everything we buy and for each segment, the largest part of money first."""
    arrays, cuts = network.arrays("flow"), list[_Cut]()
    for segment in segments(network):
        cuts += _cuts(network, segment)
    cuts.sort(key=lambda one: (one.segment != "", not one.sole, -one.money, -one.cut, one.place))
    lies, of = focal_betweenness(arrays)
    most = [place for place in np.argsort(-lies, kind="stable")[:shown].tolist() if lies[place] > 0]
    limits = ["list_cut"] if len(cuts) > shown or len(most) == shown else []
    return CriticalList(
        basis=network.basis("critical", limits=limits),
        rows=tuple(_row(network, one) for one in cuts[:shown]),
        articulation=tuple(network.ids[place] for place in articulation_points(arrays)),
        between=tuple(Between(supplier=network.ids[one], routes=float(lies[one]), of=of) for one in most),
    )


def _cuts(network: Network, segment: str) -> list[_Cut]:
    """Who dominates somebody; and the only one that sells us a segment, with nobody mapped behind it."""
    arrays = network.arrays("flow")
    found = dominators(arrays, 0, _into_us(network, arrays, segment) if segment else None)
    reached = int((found.by >= 0).sum()) - 1
    money, _ = passing_money(network, segment)
    sellers = _sellers_by_segment(network).get(segment, {})
    only = network.places[next(iter(sellers))] if len(sellers) == 1 else -1
    return [
        _Cut(
            place=place,
            segment=segment,
            cut=int(found.below[place]),
            of=reached,
            sole=place == only or 0 < found.all_ends == int(found.ends[place]),
            money=float(money[place]),
        )
        for place in sorted({*np.flatnonzero(found.below > 0).tolist(), only} - {0, -1})
    ]


def _row(network: Network, one: _Cut) -> Critical:
    total = passing_money(network, one.segment)[1]
    supplier = network.ids[one.place]
    return Critical(
        supplier=supplier,
        category=one.segment,
        cut=one.cut,
        of=one.of,
        sole=one.sole,
        money=one.money if total else None,
        of_money=total or None,
        alternatives=alternatives(network, supplier, one.segment),
    )
