"""How our money flows back through the tiers: the part of it that passes each supplier."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genderaudit.suppliers.rules.network.arrays import Arrays, Floats

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.network.graph import Network

DEPTH = 12
"""Tiers after which the flow is followed no further; house default."""


def flow_by_tier(arrays: Arrays, focal: int = 0, depth: int = DEPTH, first: Floats | None = None) -> list[Floats]:
    """The part of our purchases that comes from each node in tier 1, 2, ...

    phi_k(u) = sum over v of phi_k-1(v) x s_uv (network.md 1.7). Shares that are not known carry nothing; tiers
    are never added, since the same money passes through each. `first` gives the parts of tier 1 where only some of
    our purchases are followed.
    """
    share = np.nan_to_num(arrays.share)
    now = np.zeros(arrays.n)
    now[focal] = 1.0
    found: list[Floats] = []
    for _ in range(depth):
        if first is not None and not found:
            now = first.copy()
        else:
            now = np.bincount(arrays.tail, weights=share * now[arrays.head], minlength=arrays.n).astype(np.float64)
        now[focal] = 0.0
        if not now.any():
            break
        found.append(now)
    return found


def passing_money(network: Network, segment: str = "") -> tuple[Floats, float]:
    """Our money of a segment (of all where '') that passes each node in one tier at most, and its sum."""
    key = ("passing_money", segment)
    if key not in network.kept:
        bought, first = network.bought, np.zeros(len(network.ids))
        chosen = bought[bought["category"].astype(str).str.startswith(segment)] if segment else bought
        places = np.array([network.places[one] for one in chosen["supplier"]], dtype=np.int64)
        np.add.at(first, places, np.nan_to_num(chosen["money"].to_numpy(dtype=np.float64)))
        first = np.maximum(first, 0.0)
        total = float(first.sum())
        tiers = flow_by_tier(network.arrays("flow"), first=first) if total else []
        network.kept[key] = (np.max(tiers, axis=0) if tiers else np.zeros(len(network.ids)), total)
    found: tuple[Floats, float] = network.kept[key]
    return found
