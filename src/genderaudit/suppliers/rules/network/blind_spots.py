"""Blind spots: money and contact with people that pass through suppliers whom nobody has looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genderaudit.suppliers.model.structure import BlindSpot, BlindSpots
from genderaudit.suppliers.rules.network.flows import flow_by_tier, passing_money
from genderaudit.suppliers.rules.network.tiers import FAR, tier_arrays

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.network.arrays import Ints
    from genderaudit.suppliers.rules.network.graph import Network

SHOWN = 500
CONTACT = ("", "none", "indirect", "direct")
"""By rising contact; '' where nobody knows."""


def contacts(network: Network) -> Ints:
    """The closest contact of each node with affected people, as a place in `CONTACT`: its own or that of its links."""
    own = network.nodes["contact"].map({code: place for place, code in enumerate(CONTACT)}).fillna(0).to_numpy()
    found: Ints = own.astype(np.int64).copy()
    links = network.links["contact"].cat.codes.to_numpy().astype(np.int64)
    told = links > 0
    sellers = np.array([network.places[one] for one in network.links["seller"][told]], dtype=np.int64)
    np.maximum.at(found, sellers, links[told])
    return found


def blind_spots(network: Network, *, shown: int = SHOWN) -> BlindSpots:
    """Share of money and of contact with people through suppliers never assessed or with unknown lower tiers.

    Shares by money are of the spend with tier 1; `by_tier` follows the flow further down and never adds tiers.
    """
    nodes, arrays = network.nodes, network.arrays("flow")
    shortest = tier_arrays(network).shortest
    never = nodes["assessed_on"].isna().to_numpy()
    closed = nodes["no_lower_tiers"].to_numpy(dtype=bool)
    lower = (np.diff(arrays.in_ptr) == 0) & ~closed
    ours = shortest != FAR
    ours[0] = False
    ours[[network.places[one] for one in set(network.bought["supplier"])]] = True
    money, total = passing_money(network)
    first = np.where(shortest == 1, money, 0.0)
    contact = contacts(network)
    meets = ours & (contact >= CONTACT.index("indirect"))
    flow = flow_by_tier(arrays)
    blind = np.flatnonzero(ours & (never | lower))
    order = blind[np.lexsort((blind, -contact[blind], -money[blind]))]
    return BlindSpots(
        basis=network.basis("blind_spots", limits=["list_cut"] if len(order) > shown else []),
        money=total,
        money_unassessed=float(first[never].sum() / first.sum()) if first.sum() else 0.0,
        money_unknown_tiers=float(first[lower].sum() / first.sum()) if first.sum() else 0.0,
        money_known=bool(first.sum()),
        contacts=int(meets.sum()),
        contacts_unassessed=int((meets & never).sum()),
        contact_unknown=int((ours & (contact == 0)).sum()),
        by_tier=tuple((tier, float(part[never].sum() / part.sum())) for tier, part in enumerate(flow, start=1)),
        suppliers=int(ours.sum()),
        assessed=int((ours & ~never).sum()),
        rows=tuple(
            BlindSpot(
                supplier=network.ids[place],
                tier=None if shortest[place] == FAR else int(shortest[place]),
                never_assessed=bool(never[place]),
                lower_unknown=bool(lower[place]),
                money=float(money[place]),
                contact=CONTACT[contact[place]],
            )
            for place in order[:shown].tolist()
        ),
    )
