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


def near_names(names: Sequence[Named], others: Sequence[Named] | None = None) -> tuple[Places, Places]:
    """Places in both lists of the pairs of names that are worth comparing; their order says nothing.

    Groups of three letters weigh by their rarity (tf-idf); of each name the nearest ones by cosine stay. Without
    `others` names are compared with one another, and each with itself.
    """
    mine, theirs = _weighted([one.joined for one in names], None if others is None else [one.joined for one in others])
    others = names if others is None else others
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


def _grams(names: Sequence[str]) -> tuple[Places, Places]:
    """The groups of three letters of every name as numbers, one after the other, and where those of each name begin.

    A shorter name is one group.
    """
    padded = [name.encode("ascii", "replace").ljust(3, b"\0") for name in names]
    counts = np.array([len(name) - 2 for name in padded], np.int64)
    starts = np.concatenate((np.zeros(1, np.int64), np.cumsum(counts)))
    letters = np.frombuffer(b"".join(padded), np.uint8).astype(np.int64)
    first = np.arange(int(starts[-1])) + 2 * np.repeat(np.arange(len(names)), counts)
    return (letters[first] << 16) + (letters[first + 1] << 8) + letters[first + 2], starts


def _weighted(names: Sequence[str], others: Sequence[str] | None) -> tuple[csr_matrix, csr_matrix]:
    """One row of length 1 for each name, one column for each group of letters, weighed by its rarity.

    `others`: None where names are compared with one another.
    """
    from scipy import sparse  # noqa: PLC0415  # heavy, and only matching needs it

    grams, starts = _grams((*names, *(others or ())))
    known, places = np.unique(grams, return_inverse=True)
    counts = sparse.csr_matrix(
        (np.ones(len(places), np.float32), places.astype(np.int32), starts), shape=(len(starts) - 1, max(1, len(known)))
    )
    counts.sum_duplicates()
    names_with = np.bincount(counts.indices, minlength=counts.shape[1])
    counts.data *= np.log(1 + counts.shape[0] / np.maximum(names_with, 1)).astype(np.float32)[counts.indices]
    lengths = np.sqrt(np.asarray(counts.multiply(counts).sum(axis=1)).ravel())
    counts.data /= np.repeat(np.maximum(lengths, 1e-9), np.diff(counts.indptr)).astype(np.float32)
    return (counts, counts) if others is None else (counts[: len(names)], counts[len(names) :])


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
