"""Measures of the whole graph on the cached arrays: components, rank, best routes to one organisation."""

from __future__ import annotations

from typing import Any

import numpy as np

from genderaudit.suppliers.rules.network.arrays import Arrays, Floats, Ints

# whole-graph algorithms bring scipy with them; a network is opened without
# ruff: noqa: PLC0415

UNREACHED = -9999
"""The predecessor where there is none, as scipy marks it."""


def weak_parts(arrays: Arrays) -> Ints:
    """The number of each node's component, directions left aside.

    Most of a mapped chain hangs together, so one search from the node with most links labels most of it; scipy's own
    way over all links, which turns them round each time, labels what is left.
    """
    from scipy.sparse import csr_array
    from scipy.sparse.csgraph import breadth_first_order, connected_components

    if not len(arrays.tail):
        return np.arange(arrays.n)
    around = arrays.both_ways
    reached = breadth_first_order(around, int(np.argmax(np.diff(around.indptr))), return_predecessors=False)
    labels = np.zeros(arrays.n, dtype=np.int64)
    if len(reached) == arrays.n:
        return labels
    if len(reached) < arrays.n // 2:
        return np.asarray(connected_components(arrays.csr, directed=True, connection="weak")[1], dtype=np.int64)
    left = np.ones(arrays.n, dtype=bool)
    left[reached] = False
    rest, place = np.flatnonzero(left), np.cumsum(left) - 1
    pairs = left[arrays.tail]
    ends = (place[arrays.tail[pairs]], place[arrays.head[pairs]])
    part = csr_array((np.ones(int(pairs.sum())), ends), shape=(len(rest), len(rest)))
    labels[rest] = 1 + connected_components(part, directed=True, connection="weak")[1]
    return labels


def page_rank(arrays: Arrays, *, damping: float = 0.85, tolerance: float = 1e-8, rounds: int = 200) -> Floats:
    """PageRank by power iteration, as networkx defines it: nodes without a buyer spread their rank evenly.

    Ends when the ranks change by less than n x tolerance in all. Raises ArithmeticError where they do not settle.
    """
    if not arrays.n:
        return np.empty(0)
    back = arrays.turned(np.ones(len(arrays.tail)))
    out = np.diff(arrays.out_ptr).astype(np.float64)
    stuck = out == 0
    even = 1.0 / arrays.n
    part = np.divide(damping, out, out=np.zeros(arrays.n), where=~stuck)
    rank = np.full(arrays.n, even)
    for _ in range(rounds):
        fresh = back @ (rank * part) + (damping * rank[stuck].sum() * even + (1.0 - damping) * even)
        if np.abs(fresh - rank).sum() < arrays.n * tolerance:
            return np.asarray(fresh, dtype=np.float64)
        rank = fresh
    raise ArithmeticError("the ranks did not settle")


def costs(arrays: Arrays, tau: Floats) -> Any:
    """-ln of the factor of every pair as a matrix with a row for each buyer; made once for many targets."""
    with np.errstate(divide="ignore"):
        # a cost of exactly 0 would be no link at all for scipy
        return arrays.turned(np.maximum(-np.log(tau), 1e-300))


def best_products(back: Any, target: int) -> tuple[Floats, Ints]:
    """The best product of factors from every node to a target over routes of any length, and the next node on it.

    0 and `UNREACHED` where no route leads there. Dijkstra from the target over the `costs` of the links.
    """
    from scipy.sparse.csgraph import dijkstra

    away, onward = dijkstra(back, indices=target, return_predecessors=True)
    return np.exp(-away), onward
