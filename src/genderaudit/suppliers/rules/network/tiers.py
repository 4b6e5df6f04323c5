"""Tiers from us: the shortest, the longest and all of them, loops told, and how far each tier is visible."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from genderaudit.suppliers.model.network import Loop, Tier, TierList, Visibility
from genderaudit.suppliers.rules.network.arrays import Arrays, Bools, Ints

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.network.graph import Network

FAR = -1
"""The tier of a supplier from which no mapped route leads to us."""
DEEPEST = 62
"""Sets of tiers end here; the longest tier is still exact."""


class TierArrays(NamedTuple):
    """Tiers by place in the table of nodes."""

    shortest: Ints
    longest: Ints
    sets: Ints
    """Bit t is set for tier t."""
    strong: Ints
    """Number of the strongly connected component."""


def tier_arrays(network: Network) -> TierArrays:
    """Tiers of all nodes, computed once for each state of the network."""
    if "tiers" not in network.kept:
        network.kept["tiers"] = tiers_on(network.arrays("flow"))
    found: TierArrays = network.kept["tiers"]
    return found


def tiers_on(arrays: Arrays, focal: int = 0) -> TierArrays:
    """Tiers towards one node. A loop of suppliers counts as one step for the longest tier and the set.

    Shortest by breadth-first search; longest over the graph of strongly connected components, which has no loops
    (network.md 1.3). What the focal node itself supplies is left out.
    """
    shortest = distances(arrays, focal)
    inside = arrays.tail != focal
    strong = strong_parts(arrays, inside)
    inside &= (shortest[arrays.tail] != FAR) & (shortest[arrays.head] != FAR)
    tail, head = arrays.tail[inside], arrays.head[inside]
    between = strong[tail] != strong[head]
    count = int(strong.max(initial=0)) + 1
    depth, mask = _condensed(strong[tail[between]], strong[head[between]], count, int(strong[focal]))
    reached = shortest != FAR
    own = np.where(reached & (shortest <= DEEPEST), np.left_shift(1, np.clip(shortest, 0, DEEPEST)), 0)
    longest = np.where(reached, np.maximum(depth[strong], shortest), FAR)
    return TierArrays(shortest, longest, np.where(reached, mask[strong] | own, 0), strong)


def strong_parts(arrays: Arrays, among: Bools | None = None) -> Ints:
    """The number of each node's strongly connected component; `among` leaves out pairs."""
    from scipy.sparse import csr_array  # noqa: PLC0415 -- loaded with the first network
    from scipy.sparse.csgraph import connected_components  # noqa: PLC0415

    matrix = arrays.csr
    if among is not None and not among.all():
        ones, ends = np.ones(int(among.sum())), (arrays.tail[among], arrays.head[among])
        matrix = csr_array((ones, ends), shape=(arrays.n, arrays.n))
    labels: Ints = connected_components(matrix, directed=True, connection="strong")[1].astype(np.int64)
    return labels


def distances(arrays: Arrays, focal: int = 0, without: Bools | None = None) -> Ints:
    """Fewest links from each node to the focal one; -1 where there is no route. `without` blocks nodes."""
    found = np.full(arrays.n, FAR, dtype=np.int64)
    open_to = np.ones(arrays.n, dtype=bool) if without is None else ~without
    found[focal], front, step = 0, np.array([focal]), 0
    while len(front):
        step += 1
        pairs, _ = arrays.spread(front)
        nodes = arrays.tail[pairs]
        found[nodes[(found[nodes] == FAR) & open_to[nodes]]] = step
        front = np.unique(nodes[(found[nodes] == step)])
    return found


def _condensed(tail: Ints, head: Ints, count: int, focal: int) -> tuple[Ints, Ints]:
    """Longest distance and set of distances to the focal component in a graph without loops, level by level."""
    depth, mask = np.zeros(count, dtype=np.int64), np.zeros(count, dtype=np.int64)
    mask[focal] = 1
    waiting = np.bincount(tail, minlength=count)
    order = np.argsort(head, kind="stable")
    ptr = np.searchsorted(head[order], np.arange(count + 1))
    front = np.flatnonzero(waiting == 0)
    keep = (1 << (DEEPEST + 1)) - 1
    while len(front):
        counts = ptr[front + 1] - ptr[front]
        starts = np.repeat(ptr[front] - np.concatenate(([0], np.cumsum(counts)[:-1])), counts)
        pairs = order[starts + np.arange(int(counts.sum()))]
        sellers, buyers = tail[pairs], head[pairs]
        np.maximum.at(depth, sellers, depth[buyers] + 1)
        np.bitwise_or.at(mask, sellers, (mask[buyers] << 1) & keep)
        np.subtract.at(waiting, sellers, 1)
        front = np.unique(sellers[waiting[sellers] == 0])
    return depth, mask


def tiers_of_set(mask: int) -> tuple[int, ...]:
    """The tiers of a set of bits."""
    return tuple(tier for tier in range(1, DEEPEST + 1) if mask >> tier & 1)


def tier_list(network: Network) -> TierList:
    """Tiers of all suppliers, as a receipt."""
    found = tier_arrays(network)
    shortest, longest, sets = found.shortest.tolist(), found.longest.tolist(), found.sets.tolist()
    rows = tuple(
        Tier(
            supplier=one,
            shortest=None if shortest[place] == FAR else shortest[place],
            longest=None if longest[place] == FAR else longest[place],
            tiers=tiers_of_set(sets[place]),
        )
        for place, one in enumerate(network.ids)
        if place
    )
    limits = ["tiers_end_at_62"] if longest and max(longest) > DEEPEST else []
    return TierList(
        basis=network.basis("tiers", limits=limits),
        rows=rows,
        unreached=sum(one.shortest is None for one in rows),
        loops=loops_of(network),
        visibility=visibility(network),
    )


def loops_of(network: Network) -> tuple[Loop, ...]:
    """Suppliers that reach each other both ways over flow, the largest group first."""
    strong = strong_parts(network.arrays("flow"))
    sizes = np.bincount(strong)
    groups: dict[int, list[str]] = {}
    for place in np.flatnonzero(sizes[strong] > 1).tolist():
        groups.setdefault(int(strong[place]), []).append(network.ids[place])
    return tuple(Loop(members=tuple(group)) for group in sorted(groups.values(), key=lambda one: (-len(one), one)))


def visibility(network: Network) -> tuple[Visibility, ...]:
    """For each tier: who has a supplier of its own mapped or states that it uses none, by count and by money."""
    arrays, shortest = network.arrays("flow"), tier_arrays(network).shortest
    mapped = (np.diff(arrays.in_ptr) > 0) | network.nodes["no_lower_tiers"].to_numpy(dtype=bool)
    sold = np.bincount(arrays.tail, weights=np.nan_to_num(arrays.money), minlength=arrays.n)
    found = []
    for tier in range(1, int(shortest.max(initial=0)) + 1):
        here = shortest == tier
        money, seen = float(sold[here].sum()), float(sold[here & mapped].sum())
        found.append(
            Visibility(
                tier=tier,
                suppliers=int(here.sum()),
                mapped=int((here & mapped).sum()),
                by_count=float((here & mapped).sum() / here.sum()),
                money=money or None,
                by_money=seen / money if money else None,
            )
        )
    return tuple(found)
