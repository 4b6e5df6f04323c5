"""Where suppliers stand on the map: in columns by tier with few crossings, or drawn together by what links them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

import numpy as np
import numpy.typing as npt

F = npt.NDArray[np.float64]
I = npt.NDArray[np.int64]  # noqa: E741 -- beside F, for whole numbers

LayoutName = Literal["tiers", "force"]
SWEEPS = 24
"""Sweeps over all tiers, to and fro; house default (network.md 2.2)."""
ROUNDS = 120
"""Rounds of the force-directed layout; house default."""
SEED = 7
_GRAVITY = 0.5
"""How strongly everything is drawn to the middle, so that what is not linked stays in sight; house default."""
_SHAPE = 1.6
"""Width to height of the sheet of tiers."""
_LANE, _LANES, _LANE_GAP = 60, 10, 85.0
"""Suppliers in one lane of a column, lanes at most, and how many lanes apart the sheet is high; house default."""
_COUNTED = 6_000
"""Links up to which the crossings are counted after each sweep, and the best order is kept."""


@dataclass(frozen=True, eq=False)
class Layout:
    """Places on a sheet, one row a supplier (x, y), with what it takes to make them again."""

    name: LayoutName
    places: F
    parameters: tuple[tuple[str, int], ...]
    """Code to number, such as `sweeps` 24: printed under the figure."""


def tier_layout(tiers: I, sellers: I, buyers: I, *, pins: Mapping[int, tuple[float, float]] | None = None) -> Layout:
    """Columns by tier, our organisation in the first; -1, no known path to us, in the last.

    Own barycentre sweeps with the tiers fixed: tier by tier, to and fro, each in the order of the means of its
    neighbours' places in the tiers before and after: taking both at once leaves fewer crossings than one side at a
    time. `tiers` has one entry a supplier, `sellers` and `buyers` one a link.
    """
    columns = _columns(tiers)
    rank = _start(columns)
    sides = _sides(columns, sellers, buyers)
    counted = len(sellers) <= _COUNTED
    best, fewest = rank, crossings(columns, rank, sellers, buyers) if counted else 0
    for turn in range(SWEEPS):
        _sweep(rank, sides if turn % 2 == 0 else sides[::-1])
        if counted:
            found = crossings(columns, rank, sellers, buyers)
            if found < fewest:
                best, fewest = rank.copy(), found
    places = _spread(columns, best if counted else rank)
    return Layout("tiers", _pinned(places, pins), (("sweeps", SWEEPS), *_held(pins)))


def crossings(columns: I, rank: F, sellers: I, buyers: I) -> int:
    """How many pairs of links between neighbouring columns cross, for an order within each column."""
    total = 0
    first = np.minimum(columns[sellers], columns[buyers])
    near = np.abs(columns[sellers] - columns[buyers]) == 1
    for column in np.unique(first[near]):
        among = near & (first == column)
        one, other = sellers[among], buyers[among]
        turned = columns[one] > columns[other]
        left, right = np.where(turned, other, one), np.where(turned, one, other)
        order = np.lexsort((rank[right], rank[left]))
        total += _inversions(np.unique(rank[right[order]], return_inverse=True)[1])
    return total


def _inversions(numbers: I) -> int:
    """Pairs in the wrong order, by one pass for each binary digit."""
    total, place = 0, int(numbers.max(initial=0)).bit_length()
    numbers = numbers.astype(np.int64)
    while place > 0:
        place -= 1
        group = numbers >> (place + 1)
        ones = (numbers >> place) & 1
        order = np.argsort(group, kind="stable")
        group, ones = group[order], ones[order]
        before = np.cumsum(ones) - ones
        starts = np.flatnonzero(np.r_[True, group[1:] != group[:-1]]) if len(group) else np.empty(0, np.int64)
        base = np.repeat(before[starts], np.diff(np.r_[starts, len(group)]))
        total += int(((before - base) * (1 - ones)).sum())
        numbers = numbers[order]
    return total


def _columns(tiers: I) -> I:
    """Tiers without gaps from 0 on, -1 last."""
    kept = np.where(tiers < 0, np.iinfo(np.int64).max, tiers)
    return np.unique(kept, return_inverse=True)[1].astype(np.int64)


def _start(columns: I) -> F:
    """Places from 0 to 1 within each column, in the order given."""
    return _ranks(np.arange(len(columns)), columns)


def _ranks(order: I, columns: I) -> F:
    rank = np.zeros(len(columns))
    for column in range(int(columns.max(initial=-1)) + 1):
        among = order[columns[order] == column]
        rank[among] = (np.arange(len(among)) + 0.5) / len(among)
    return rank


@dataclass(frozen=True, eq=False)
class _Side:
    """One column and the neighbours of each member in the columns beside it, member by member."""

    members: I
    neighbours: I
    starts: I
    linked: npt.NDArray[np.bool_]
    counts: F


def _sides(columns: I, sellers: I, buyers: I) -> list[_Side]:
    ends = np.r_[sellers, buyers]
    others = np.r_[buyers, sellers]
    near = np.abs(columns[others] - columns[ends]) == 1
    return [_side(columns, ends, others, near, column) for column in range(int(columns.max(initial=-1)) + 1)]


def _side(columns: I, ends: I, others: I, wanted: npt.NDArray[np.bool_], column: int) -> _Side:
    members = np.flatnonzero(columns == column)
    chosen = np.flatnonzero(wanted & (columns[ends] == column))
    chosen = chosen[np.argsort(ends[chosen], kind="stable")]
    counts = np.bincount(ends[chosen], minlength=len(columns))[members]
    starts = np.r_[0, np.cumsum(counts)][:-1]
    linked = counts > 0
    return _Side(members, others[chosen], starts[linked], linked, counts[linked].astype(np.float64))


def _sweep(rank: F, sides: list[_Side]) -> None:
    for side in sides:
        if not len(side.neighbours):
            continue
        wanted = rank[side.members]
        wanted[side.linked] = np.add.reduceat(rank[side.neighbours], side.starts) / side.counts
        order = np.argsort(wanted, kind="stable")
        rank[side.members[order]] = (np.arange(len(order)) + 0.5) / len(order)


def _spread(columns: I, rank: F) -> F:
    """The sheet: a column as tall as the square root of its share of the tallest, all around one middle line.

    A column of many stands in lanes side by side, in turn, so that each supplier has room to be seen.
    """
    if not len(columns):
        return np.zeros((0, 2))
    counts = np.bincount(columns)
    tallest = float(counts.max())
    height = np.maximum(counts, np.sqrt(counts * tallest))
    gap = max(_SHAPE * tallest / max(len(counts) - 1, 1), 4.0)
    most = np.clip(-(-counts // _LANE), 1, _LANES)
    lanes, apart = most[columns], min(tallest / _LANE_GAP, 0.6 * gap / float(most.max()))
    order = np.floor(rank * counts[columns]).astype(np.int64)
    aside = (order % lanes - (lanes - 1) / 2) * apart
    return np.column_stack([columns * gap + aside, (rank - 0.5) * height[columns]])


def _pinned(places: F, pins: Mapping[int, tuple[float, float]] | None) -> F:
    for index, place in (pins or {}).items():
        places[index] = place
    return places


def _held(pins: Mapping[int, tuple[float, float]] | None) -> tuple[tuple[str, int], ...]:
    return (("pinned", len(pins)),) if pins else ()


def force_layout(
    tiers: I,
    sellers: I,
    buyers: I,
    *,
    seed: int = SEED,
    rounds: int = ROUNDS,
    pins: Mapping[int, tuple[float, float]] | None = None,
) -> Layout:
    """Fruchterman and Reingold's layout, the repulsion by a grid: linked suppliers near, all others apart.

    It begins with our organisation in the middle and tiers around it; chance comes from the seed only. Pinned
    suppliers stay where they are.
    """
    count = len(tiers)
    if not count:
        return Layout("force", np.zeros((0, 2)), (("rounds", rounds), ("seed", seed)))
    places = _rings(tiers, sellers, buyers, np.random.default_rng(seed))
    held = np.zeros(count, np.bool_)
    held[list(pins or {})] = True
    places = _pinned(places, pins)
    reach = np.sqrt(count) * 1.5 + 2
    for turn in range(rounds):
        heat = reach * 0.12 * (1 - turn / rounds) ** 1.5 + 0.02
        move = _repulsion(places) + _attraction(places, sellers, buyers) - places * _GRAVITY
        length = np.maximum(np.hypot(move[:, 0], move[:, 1]), 1e-9)
        move *= (np.minimum(length, heat) / length)[:, None]
        move[held] = 0
        places += move
    _part(places, held)
    return Layout("force", places, (("rounds", rounds), ("seed", seed), *_held(pins)))


def _rings(tiers: I, sellers: I, buyers: I, chance: np.random.Generator) -> F:
    columns = tier_layout(tiers, sellers, buyers)
    order = _columns(tiers)
    rank = columns.places[:, 1]
    extent = np.zeros(int(order.max()) + 1)
    np.maximum.at(extent, order, np.abs(rank))
    angle = np.pi * rank / np.maximum(extent[order], 1.0)
    radius = np.sqrt(len(tiers)) * 0.75 * np.sqrt(np.cumsum(np.bincount(order)) / len(tiers))[order]
    radius[order == 0] *= 0.3
    ring = np.column_stack([radius * np.cos(angle), radius * np.sin(angle)])
    jitter: F = chance.normal(0, 0.3, ring.shape)
    return ring + jitter


def _repulsion(places: F) -> F:
    """1 over the distance from every other supplier, from the masses on a grid (a particle mesh)."""
    low = places.min(axis=0)
    extent = float(max(np.ptp(places, axis=0).max(), 1.0)) * 1.02
    size = 32 if len(places) < 300 else 64 if len(places) < 3_000 else 128
    step = extent / (size - 2)
    at = (places - low) / step + 0.5
    cell = at.astype(np.int64)
    part = at - cell
    mass = np.zeros((size, size))
    corners = [(dx, dy) for dx in (0, 1) for dy in (0, 1)]
    shares = [np.abs(1 - dx - part[:, 0]) * np.abs(1 - dy - part[:, 1]) for dx, dy in corners]
    for (dx, dy), share in zip(corners, shares, strict=True):
        mass += np.bincount((cell[:, 0] + dx) * size + cell[:, 1] + dy, share, size * size).reshape(size, size)
    spread = np.fft.rfft2(mass, (2 * size, 2 * size))
    force = np.zeros_like(places)
    for axis, kernel in enumerate(_kernels(size)):
        field = np.fft.irfft2(spread * kernel, (2 * size, 2 * size))[:size, :size] / step
        for (dx, dy), share in zip(corners, shares, strict=True):
            force[:, axis] += share * field[cell[:, 0] + dx, cell[:, 1] + dy]
    return force


_known: dict[int, tuple[npt.NDArray[np.complex128], ...]] = {}


def _kernels(size: int) -> tuple[npt.NDArray[np.complex128], ...]:
    if size not in _known:
        away = np.fft.fftfreq(2 * size, 1 / (2 * size))
        x, y = np.meshgrid(away, away, indexing="ij")
        square = x * x + y * y
        square[0, 0] = 1.0
        _known[size] = (np.fft.rfft2(x / square), np.fft.rfft2(y / square))
    return _known[size]


def _attraction(places: F, sellers: I, buyers: I) -> F:
    """The square of the length of each link, to both of its ends."""
    between = places[buyers] - places[sellers]
    pull = between * np.hypot(between[:, 0], between[:, 1])[:, None]
    force = np.empty_like(places)
    for axis in (0, 1):
        force[:, axis] = np.bincount(sellers, pull[:, axis], len(places)) - np.bincount(
            buyers, pull[:, axis], len(places)
        )
    return force


def _part(places: F, held: npt.NDArray[np.bool_], least: float = 0.8, rounds: int = 12) -> None:
    """Push apart what the grid was too coarse to part: pairs nearer than `least`."""
    from scipy.spatial import cKDTree  # noqa: PLC0415 -- heavy, and only this layout needs it

    for _ in range(rounds):
        pairs = cKDTree(places).query_pairs(least, output_type="ndarray")
        if not len(pairs):
            return
        one, other = pairs[:, 0], pairs[:, 1]
        away = places[one] - places[other]
        away[:, 0] += np.where(np.abs(away).sum(axis=1) < 1e-9, 1e-6, 0)
        length = np.maximum(np.hypot(away[:, 0], away[:, 1]), 1e-9)
        push = away * ((least - length) / length / 2)[:, None]
        move = np.column_stack(
            [
                np.bincount(one, push[:, axis], len(places)) - np.bincount(other, push[:, axis], len(places))
                for axis in (0, 1)
            ]
        )
        move[held] = 0
        places += move
