"""The best routes on arrays: products of factors by number of links for one target or many, and the routes."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np

from genderaudit.suppliers.rules.network.arrays import Arrays, Floats, Ints

TRIED = 4000
"""Steps of one search for further routes."""
CELLS = 4_000_000
"""Targets times nodes that are looked at together: 32 MB."""


def levels(arrays: Arrays, tau: Floats, target: int, length: int, cutoff: float) -> list[Floats]:
    """The best product to the target from every node with at most 0, 1, 2, ... links.

    Factors are at most 1, so the best walk is a route without loops. Ends early where more links change nothing.
    """
    first = np.zeros(arrays.n)
    first[target] = 1.0
    found, sellers = [first], arrays.sellers
    starts = arrays.out_ptr[sellers]
    for _ in range(length if len(sellers) else 0):
        through = tau * found[-1][arrays.head]
        through[through < cutoff] = 0.0
        best = found[-1].copy()
        best[sellers] = np.maximum(best[sellers], np.maximum.reduceat(through, starts))
        best[target] = 1.0
        if np.array_equal(best, found[-1]):
            break
        found.append(best)
    return found


class Reached(NamedTuple):
    """Every node from which something reaches one of several targets, and the best product of its routes."""

    targets: int
    target: Ints
    """Place among the targets, ascending."""
    node: Ints
    product: Floats

    def sums(self, own: Floats) -> Floats:
        """For each target the sum of ln(1 - own risk x product)."""
        with np.errstate(divide="ignore"):
            logs = np.log1p(-np.minimum(own[self.node] * self.product, 1.0))
        return np.bincount(self.target, weights=logs, minlength=self.targets).astype(np.float64)


def reach_many(arrays: Arrays, tau: Floats, targets: Ints, length: int, cutoff: float) -> Iterator[Reached]:
    """The same best products for many targets, as many at a time as one table of `CELLS` holds."""
    chunk = max(1, CELLS // max(1, arrays.n))
    best = np.zeros(min(chunk, len(targets)) * arrays.n)
    for start in range(0, len(targets), chunk):
        some = targets[start : start + chunk]
        front = np.arange(len(some)) * arrays.n + some
        best[front] = 1.0
        touched = [front]
        for _ in range(length):
            nodes = front % arrays.n
            pairs, place = arrays.spread(nodes)
            through = tau[pairs] * best[front][place]
            ends = (front - nodes)[place] + arrays.tail[pairs]
            better = (through >= cutoff) & (through > best[ends])
            ends, through = ends[better], through[better]
            np.maximum.at(best, ends, through)
            front = np.unique(ends)
            if not len(front):
                break
            touched.append(front)
        every = np.unique(np.concatenate(touched))
        target, node = every // arrays.n, every % arrays.n
        products, others = best[every], node != some[target]
        best[every] = 0.0
        yield Reached(len(some), target[others], node[others], products[others])


def best_route(arrays: Arrays, tau: Floats, found: Sequence[Floats], source: int) -> list[int]:
    """The places of the pairs on the best route from a source; the first by id where two are equal."""
    level = len(found) - 1
    while level and found[level - 1][source] == found[level][source]:
        level -= 1
    route, node = [], source
    while level:
        start, end = int(arrays.out_ptr[node]), int(arrays.out_ptr[node + 1])
        through = tau[start:end] * found[level - 1][arrays.head[start:end]]
        pair = start + int(np.argmax(through))
        route.append(pair)
        node, level = int(arrays.head[pair]), level - 1
        while level and found[level - 1][node] == found[level][node]:
            level -= 1
    return route


def best_routes(
    arrays: Arrays, tau: Floats, found: Sequence[Floats], source: int, target: int, *, count: int, length: int,
    cutoff: float,
) -> list[tuple[float, list[int]]]:  # fmt: skip
    """The best routes without loops, best first, by best-first search with the exact bound of `levels`."""
    done: list[tuple[float, list[int]]] = []
    top = len(found) - 1
    heap: list[tuple[float, tuple[int, ...], float, int]] = [(-found[-1][source], (), 1.0, source)]
    seen = 0
    while heap and len(done) < count and seen < TRIED:
        _, trail, product, node = heapq.heappop(heap)
        seen += 1
        if node == target:
            done.append((product, list(trail)))
            continue
        left = length - len(trail) - 1
        if left < 0:
            continue
        visited = {source, *(int(arrays.head[pair]) for pair in trail)}
        for pair in range(int(arrays.out_ptr[node]), int(arrays.out_ptr[node + 1])):
            buyer = int(arrays.head[pair])
            if buyer in visited:
                continue
            onward = product * float(tau[pair])
            bound = onward * float(found[min(left, top)][buyer])
            if bound > 0 and bound >= cutoff:
                heapq.heappush(heap, (-bound, (*trail, pair), onward, buyer))
    return done
