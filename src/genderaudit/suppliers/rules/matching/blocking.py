"""Which names are worth comparing: those that share rare groups of three letters, within a country."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

LEAST_COSINE = 0.3
"""Names below it are not compared letter by letter (house default; it keeps 98 of 100 true pairs of planted copies)."""
NEAREST = 20
"""Names compared with one name at most (house default)."""
_ROWS = 256
"""Names multiplied at once, so that a list of names that are all alike stays within memory."""

Places = np.ndarray[tuple[int], np.dtype[np.int64]]
_NOWHERE: Places = np.empty(0, np.int64)


class Named(NamedTuple):
    """One name of one supplier."""

    joined: str
    """Without spaces."""
    countries: frozenset[str]
    """Where it works; a name without any is compared with all."""


def near_names(names: Sequence[Named], others: Sequence[Named]) -> tuple[Places, Places]:
    """Places in both lists of the pairs of names that are worth comparing; their order says nothing.

    Groups of three letters weigh by their rarity (tf-idf); of each name the nearest ones by cosine stay.
    """
    mine, theirs = _weighted([one.joined for one in names], [one.joined for one in others])
    found: list[tuple[Places, Places]] = []
    here, there = _by_country(names), _by_country(others)
    for country in sorted(here.keys() - {""}):
        found += _nearest(mine, theirs, here[country], there.get(country, _NOWHERE))
    nowhere = here.get("", _NOWHERE)
    at_home = np.setdiff1d(np.arange(len(names), dtype=np.int64), nowhere)
    found += _nearest(mine, theirs, at_home, there.get("", _NOWHERE))
    found += _nearest(mine, theirs, nowhere, np.arange(len(others), dtype=np.int64))
    if not found:
        return _NOWHERE, _NOWHERE
    left, right = (np.concatenate(side) for side in zip(*found, strict=True))
    whole = np.unique(left * np.int64(len(others)) + right)
    return whole // len(others), whole % len(others)


def _by_country(names: Sequence[Named]) -> dict[str, Places]:
    """Places of names by country, under '' those without."""
    found: dict[str, list[int]] = defaultdict(list)
    for place, one in enumerate(names):
        for country in one.countries or ("",):
            found[country].append(place)
    return {country: np.array(places, dtype=np.int64) for country, places in found.items()}


def _grams(name: str) -> list[str]:
    return [name[i : i + 3] for i in range(max(1, len(name) - 2))]


def _weighted(names: Sequence[str], others: Sequence[str]) -> tuple[csr_matrix, csr_matrix]:
    """One row of length 1 for each name, one column for each group of letters, weighed by its rarity."""
    from scipy import sparse  # noqa: PLC0415  # heavy, and only matching needs it

    columns: dict[str, int] = {}
    places, starts = list[int](), [0]
    for name in (*names, *others):
        places += [columns.setdefault(gram, len(columns)) for gram in _grams(name)]
        starts.append(len(places))
    counts = sparse.csr_matrix(
        (np.ones(len(places), np.float32), np.array(places, np.int32), np.array(starts, np.int64)),
        shape=(len(starts) - 1, max(1, len(columns))),
    )
    counts.sum_duplicates()
    names_with = np.bincount(counts.indices, minlength=counts.shape[1])
    counts.data *= np.log(1 + counts.shape[0] / np.maximum(names_with, 1)).astype(np.float32)[counts.indices]
    lengths = np.sqrt(np.asarray(counts.multiply(counts).sum(axis=1)).ravel())
    counts.data /= np.repeat(np.maximum(lengths, 1e-9), np.diff(counts.indptr)).astype(np.float32)
    return counts[: len(names)], counts[len(names) :]


def _nearest(mine: csr_matrix, theirs: csr_matrix, rows: Places, columns: Places) -> list[tuple[Places, Places]]:
    if not len(rows) or not len(columns):
        return []
    found = []
    across = theirs[columns].T.tocsr()
    for start in range(0, len(rows), _ROWS):
        part = rows[start : start + _ROWS]
        product = (mine[part] @ across).tocoo()
        near = product.data >= LEAST_COSINE
        left, right, cosine = product.row[near], product.col[near], product.data[near]
        order = np.lexsort((-cosine, left))
        left, right = left[order], right[order]
        rank = np.arange(len(left)) - np.searchsorted(left, left)
        kept = rank < NEAREST
        found.append((part[left[kept]], columns[right[kept]]))
    return found
