"""The links of a layer as sorted arrays: one row for each pair, CSR both ways, spend shares."""

from __future__ import annotations

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from genderaudit.suppliers.model.network import KINDS, Layer
from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS

if TYPE_CHECKING:
    import pandas as pd

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Arrays:
    """Pairs of organisations with at least one link, sorted by seller and buyer."""

    n: int
    tail: Ints
    """Seller of each pair, as a place in the table of nodes."""
    head: Ints
    """Buyer of each pair."""
    money: Floats
    """Sum over the parallel links; NaN where none is known."""
    rows: Ints
    """Rows of the table of links, grouped by pair."""
    row_ptr: Ints
    """Where the rows of each pair begin."""

    @functools.cached_property
    def out_ptr(self) -> Ints:
        """Where the pairs of each seller begin."""
        return np.searchsorted(self.tail, np.arange(self.n + 1))

    @functools.cached_property
    def in_order(self) -> Ints:
        """The pairs sorted by buyer."""
        return np.argsort(self.head, kind="stable")

    @functools.cached_property
    def in_ptr(self) -> Ints:
        """Where the pairs of each buyer begin in `in_order`."""
        return np.searchsorted(self.head[self.in_order], np.arange(self.n + 1))

    @functools.cached_property
    def sellers(self) -> Ints:
        """Nodes with at least one buyer."""
        return np.flatnonzero(np.diff(self.out_ptr))

    @functools.cached_property
    def share(self) -> Floats:
        """Part of the buyer's known purchases that comes from the seller; NaN where not known."""
        known = np.nan_to_num(np.maximum(self.money, 0.0))
        total = np.bincount(self.head, weights=known, minlength=self.n)[self.head]
        with np.errstate(invalid="ignore", divide="ignore"):
            return np.where(np.isnan(self.money) | (total <= 0), np.nan, known / total)

    @functools.cached_property
    def csr(self) -> Any:
        """Who supplies whom as a scipy matrix of ones, a row for each seller."""
        from scipy.sparse import csr_array  # noqa: PLC0415 -- only whole-graph algorithms need scipy

        ends = (self.head.astype(np.int32), self.out_ptr.astype(np.int32))
        return csr_array((np.ones(len(self.tail)), *ends), shape=(self.n, self.n))

    @functools.cached_property
    def both_ways(self) -> Any:
        """The same with every pair in both directions: whom a node deals with."""
        from scipy.sparse import csr_array  # noqa: PLC0415 -- only whole-graph algorithms need scipy

        one, other = np.concatenate((self.tail, self.head)), np.concatenate((self.head, self.tail))
        codes = np.unique(one * self.n + other)
        starts = np.searchsorted(codes, np.arange(self.n + 1) * self.n).astype(np.int32)
        return csr_array((np.ones(len(codes)), (codes % self.n).astype(np.int32), starts), shape=(self.n, self.n))

    @functools.cached_property
    def _turned_ends(self) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
        return self.tail[self.in_order].astype(np.int32), self.in_ptr.astype(np.int32)

    def turned(self, values: Floats) -> Any:
        """Values of the pairs as a scipy matrix with a row for each buyer."""
        from scipy.sparse import csr_array  # noqa: PLC0415 -- only whole-graph algorithms need scipy

        return csr_array((values[self.in_order], *self._turned_ends), shape=(self.n, self.n))

    def pair(self, seller: int, buyer: int) -> int:
        """The place of a pair; -1 where there is none."""
        start, end = self.out_ptr[seller], self.out_ptr[seller + 1]
        place = int(start + np.searchsorted(self.head[start:end], buyer))
        return place if place < end and self.head[place] == buyer else -1

    def links_of(self, pair: int) -> Ints:
        """Rows in the table of links of one pair."""
        end = self.row_ptr[pair + 1] if pair + 1 < len(self.row_ptr) else len(self.rows)
        return self.rows[self.row_ptr[pair] : end]

    def buyers(self, node: int) -> Ints:
        """Whom a node supplies."""
        return self.head[self.out_ptr[node] : self.out_ptr[node + 1]]

    def suppliers(self, node: int) -> Ints:
        """Who supplies a node."""
        return self.tail[self.in_order[self.in_ptr[node] : self.in_ptr[node + 1]]]

    def spread(self, nodes: Ints) -> tuple[Ints, Ints]:
        """The pairs that lead into some nodes, and for each of them the place of its node in `nodes`."""
        counts = self.in_ptr[nodes + 1] - self.in_ptr[nodes]
        total = int(counts.sum())
        starts = np.repeat(self.in_ptr[nodes] - np.concatenate(([0], np.cumsum(counts)[:-1])), counts)
        return self.in_order[starts + np.arange(total)], np.repeat(np.arange(len(nodes)), counts)


def arrays_of(nodes: pd.DataFrame, links: pd.DataFrame, layers: frozenset[Layer]) -> Arrays:
    """The links of some layers as arrays."""
    import pandas as pd  # noqa: PLC0415 -- the tables were made by it

    n = len(nodes)
    wanted = np.array([any(kind in KINDS[layer] for layer in layers) for kind in RELATIONSHIP_KINDS])
    chosen = np.flatnonzero(wanted[links["type"].cat.codes.to_numpy()])
    index = pd.Index(nodes["id"])
    tail = index.get_indexer(links["seller"])[chosen].astype(np.int64)
    head = index.get_indexer(links["buyer"])[chosen].astype(np.int64)
    codes = tail * n + head
    order = np.argsort(codes, kind="stable")
    codes = codes[order]
    starts = np.flatnonzero(np.diff(codes, prepend=-1))
    money = links["money"].to_numpy(dtype=np.float64)[chosen][order]
    known = ~np.isnan(money)
    if len(starts):
        total = np.add.reduceat(np.where(known, money, 0.0), starts)
        total[~np.logical_or.reduceat(known, starts)] = np.nan
    else:
        total = np.empty(0)
    return Arrays(n, codes[starts] // n, codes[starts] % n, total, chosen[order], starts)
