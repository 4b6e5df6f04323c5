"""Who is recorded to own and to control whom, with what share."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping
from fractions import Fraction
from typing import TYPE_CHECKING, NamedTuple

from genderaudit.suppliers.model.relationship import CONTROL

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.network.graph import Network

LONGEST = 8
"""Members of a loop, and links of a chain, that are looked for at most; house default."""
NONE, WHOLE = Fraction(0), Fraction(1)


class Held(NamedTuple):
    """Who is recorded to hold a part of one organisation."""

    shares: Mapping[str, Fraction]
    unknown: frozenset[str]
    """Owners whose share nobody knows."""

    @property
    def total(self) -> Fraction:
        """The known shares together."""
        return sum(self.shares.values(), NONE)


def control_rows(network: Network) -> list[tuple[str, str, str, str, float]]:
    """Key, kind, owner, owned and share (NaN not known) of every link of control."""
    chosen = network.links[network.links["type"].isin(CONTROL)]
    columns = (chosen[name].tolist() for name in ("key", "type", "seller", "buyer", "share"))
    return list(zip(*columns, strict=True))


def holdings_of(network: Network) -> dict[str, Held]:
    """The recorded owners of every organisation that has one; parallel holdings of one owner are added."""
    shares: dict[str, dict[str, Fraction]] = defaultdict(lambda: defaultdict(Fraction))
    unknown: dict[str, set[str]] = defaultdict(set)
    for _, kind, owner, owned, share in control_rows(network):
        if kind != "owns" or owner == owned:
            continue
        if math.isnan(share):
            unknown[owned].add(owner)
        else:
            shares[owned][owner] += Fraction(str(share)) / 100
    return {
        one: Held(
            {owner: part for owner, part in sorted(shares[one].items()) if owner not in unknown[one]},
            frozenset(unknown[one]),
        )
        for one in sorted(shares.keys() | unknown.keys())
    }
