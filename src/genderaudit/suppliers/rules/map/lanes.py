"""Links between the same two suppliers side by side: a lane for each kind and direction, so that none hides another."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from genderaudit.suppliers.model.relationship import CONTROL, FLOW, RELATIONSHIP_KINDS
from genderaudit.suppliers.rules.map.layout import F, I

B = npt.NDArray[np.bool_]
_EDGE = 0.75
"""How far aside, in radii, a line still ends straight at its supplier; what lies farther aside bends towards it."""
_BEND = 3.0
"""How long a bend is against how far it leads aside and the radius of its supplier; house default."""
_FEWEST = 3.0
"""How many times as long as its bundle is wide a link has to be to be taken apart; house default."""
_PIECES = 7
"""Straight pieces of an arc."""
_BOW = 0.22
"""How far an arc leads aside against its length; house default."""
_RANKS = np.array([2 if kind in CONTROL else 1 if kind in FLOW else 0 for kind in RELATIONSHIP_KINDS], np.int64)
_SHARED = int(np.argmin(_RANKS))


@dataclass(frozen=True, eq=False)
class Lanes:
    """Where each link lies among those between the same two; all that two share has one lane."""

    lane: F
    """How many lanes to the right of the straight way from seller to buyer (y downwards); 0 where it is alone."""
    count: I
    """How many lanes there are between its two ends."""
    own: B
    """The first of its kind and direction: what is the same again is drawn once."""
    first: B
    """What is drawn where there is room for one line between the two: control, then flow, then shared details."""
    pair: I
    """The same number for all links between the same two."""


def lanes_of(sellers: I, buyers: I, kinds: I, lit: B | None = None) -> Lanes:
    """The lanes of all links; what is lit comes first where there is room for one line."""
    size = int(max(sellers.max(initial=0), buyers.max(initial=0))) + 1
    pair = np.minimum(sellers, buyers) * size + np.maximum(sellers, buyers)
    lane, count = np.zeros(len(pair)), np.ones(len(pair), np.int64)
    own, first = np.ones(len(pair), np.bool_), np.ones(len(pair), np.bool_)
    ordered = np.sort(pair)
    several = np.flatnonzero(np.isin(pair, np.unique(ordered[1:][ordered[1:] == ordered[:-1]])))
    if not len(several):
        return Lanes(lane, count, own, first, pair)
    # what two share has no direction, and one look whatever it is
    shared = _RANKS[kinds[several]] == 0
    back = (sellers > buyers)[several] & ~shared
    lines = (pair[several] * 2 + back) * len(RELATIONSHIP_KINDS) + np.where(shared, _SHARED, kinds[several])
    found, starts, where = np.unique(lines, return_index=True, return_inverse=True)
    _, begins, which, lanes = np.unique(
        found // (2 * len(RELATIONSHIP_KINDS)), return_index=True, return_inverse=True, return_counts=True
    )
    number = (np.arange(len(found)) - begins[which])[where]
    count[several] = lanes[which][where]
    lane[several] = (number - (count[several] - 1) / 2) * np.where((sellers > buyers)[several], -1.0, 1.0)
    own[several] = False
    own[several[starts]] = True
    rank = _RANKS[kinds[several]] + (3 * lit[several] if lit is not None else 0)
    best = np.lexsort((np.arange(len(several)), -rank, pair[several]))
    heads = np.r_[True, np.diff(pair[several][best]) != 0]
    first[several] = False
    first[several[best[heads]]] = True
    return Lanes(lane, count, own, first, pair)


@dataclass(frozen=True, eq=False)
class Laid:
    """Links as lines on a picture: x1, y1, x2, y2 each, from seller to buyer."""

    links: I
    """Which link each line stands for."""
    lines: F
    heads: F
    """The last piece of each, which an arrow ends."""
    drawn: B
    """Not those below another of the same two; their arrows are drawn."""
    bends: F
    """Further pieces: from a supplier to a lane and back, and those of arcs."""
    bent: I
    """The line that each of them belongs to."""


def arched_links(places: F, sellers: I, buyers: I) -> B:
    """The links between two of the same column that are no neighbours: straight lines would run through others."""
    column = np.round(places[:, 0] * 64).astype(np.int64)
    order = np.lexsort((places[:, 1], column))
    rank = np.empty(len(places), np.int64)
    rank[order] = np.arange(len(places))
    found: B = (column[sellers] == column[buyers]) & (np.abs(rank[sellers] - rank[buyers]) > 1)
    return found


def laid_out(
    links: I, ends: F, lanes: Lanes, radii: tuple[F, F], spacing: float, arched: B | None = None, bow: float = 0.0,
    right: float = np.inf,
) -> Laid:  # fmt: skip
    """The lines of links whose straight ways are `ends` (rows for `links`); `radii` of sellers and of buyers.

    With a spacing of 0, and where a link is too short for its bundle, one line stands for all between its two. Those
    that are `arched` (of all links) bend to the right, or where that would pass `right` to the left; by `bow` at most.
    """
    own = lanes.own[links]
    links, ends = links[own], ends[own]
    step = ends[:, 2:] - ends[:, :2]
    length = np.maximum(np.hypot(step[:, 0], step[:, 1]), 1e-9)
    along = step / length[:, None]
    aside = np.column_stack([-along[:, 1], along[:, 0]])
    room = length - radii[0][own] - radii[1][own]
    apart = (room > _FEWEST * lanes.count[links] * spacing) & (spacing > 0)
    away = np.where(apart, lanes.lane[links] * spacing, 0.0)
    least = [np.clip(away, -_EDGE * radius[own], _EDGE * radius[own]) for radius in radii]
    start, stop = ends[:, :2] + aside * least[0][:, None], ends[:, 2:] + aside * least[1][:, None]
    far = [away - one for one in least]
    bend = [
        np.minimum((np.abs(one) + radius[own]) * _BEND, length * 0.3) for one, radius in zip(far, radii, strict=True)
    ]
    turns = (np.abs(far[0]) > 1e-6, np.abs(far[1]) > 1e-6)
    inner = start + np.where(turns[0], bend[0], 0.0)[:, None] * along + aside * far[0][:, None]
    outer = stop - np.where(turns[1], bend[1], 0.0)[:, None] * along + aside * far[1][:, None]
    lines = np.column_stack([inner, outer])
    heads = np.where(turns[1][:, None], np.column_stack([outer, stop]), lines)
    bends = [np.column_stack([start, inner])[turns[0]], np.column_stack([outer, stop])[turns[1]]]
    bent = [np.flatnonzero(turns[0]), np.flatnonzero(turns[1])]
    if arched is not None and bow and arched[links].any():
        among = np.flatnonzero(arched[links])
        to_left = ends[among][:, [0, 2]].max(axis=1) + bow > right
        side = np.where((aside[among, 0] < 0) != to_left, -1.0, 1.0)
        outwards = side * np.minimum(length[among] * _BOW, bow) + away[among]
        pieces = _arcs(ends[among], aside[among] * outwards[:, None])
        lines[among], heads[among] = pieces[:, _PIECES // 2], pieces[:, -1]
        straight = [~np.isin(one, among) for one in bent]
        rest = np.delete(pieces, _PIECES // 2, axis=1).reshape(-1, 4)
        bends = [*(piece[kept] for piece, kept in zip(bends, straight, strict=True)), rest]
        bent = [*(one[kept] for one, kept in zip(bent, straight, strict=True)), np.repeat(among, _PIECES - 1)]
    drawn = apart | lanes.first[links]
    shown = drawn[np.concatenate(bent)]
    return Laid(links, lines, heads, drawn, np.concatenate(bends)[shown], np.concatenate(bent)[shown])


def _arcs(ends: F, top: F) -> F:
    """Arcs in pieces; `top` is how far the middle of each lies aside."""
    share = np.linspace(0, 1, _PIECES + 1)[None, :, None]
    control = (ends[:, :2] + ends[:, 2:]) / 2 + 2 * top
    points = (
        (1 - share) ** 2 * ends[:, None, :2]
        + 2 * share * (1 - share) * control[:, None]
        + share**2 * (ends[:, None, 2:])
    )
    return np.concatenate([points[:, :-1], points[:, 1:]], axis=2)


def points_on_lines(laid: Laid, gap: float) -> tuple[F, F]:
    """Points every so many pixels on the lines: a label that has a choice does not cover them."""
    lines = np.concatenate([laid.lines[laid.drawn], laid.bends])
    if not len(lines):
        return np.zeros(0), np.zeros(0)
    length = np.hypot(lines[:, 2] - lines[:, 0], lines[:, 3] - lines[:, 1])
    counts = np.clip(length / gap, 1, 200).astype(np.int64)
    line = np.repeat(np.arange(len(lines)), counts)
    share = (np.arange(len(line)) - np.repeat(np.cumsum(counts) - counts, counts)) / counts[line]
    x = lines[line, 0] + (lines[line, 2] - lines[line, 0]) * share
    y = lines[line, 1] + (lines[line, 3] - lines[line, 1]) * share
    return x, y


def link_at(laid: Laid, x: float, y: float, reach: float) -> int:
    """The link whose line passes nearest to a point, within `reach`; -1 for none."""
    among = np.flatnonzero(laid.drawn)
    if not len(among):
        return -1
    lines = np.concatenate([laid.lines[among], laid.bends])
    among = np.concatenate([among, laid.bent])
    step = lines[:, 2:] - lines[:, :2]
    length = np.maximum((step**2).sum(axis=1), 1e-9)
    share = np.clip(((x - lines[:, 0]) * step[:, 0] + (y - lines[:, 1]) * step[:, 1]) / length, 0.0, 1.0)
    far = np.hypot(lines[:, 0] + share * step[:, 0] - x, lines[:, 1] + share * step[:, 1] - y)
    found = int(far.argmin())
    return int(laid.links[among[found]]) if far[found] <= reach else -1
