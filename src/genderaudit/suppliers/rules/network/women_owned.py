"""Women-owned share tier by tier, by the money that flows through; tiers are never added."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from genderaudit.suppliers.model.structure import WomenOwned, WomenOwnedTier
from genderaudit.suppliers.model.supplier import OwnershipDefinition
from genderaudit.suppliers.rules.network.flows import flow_by_tier
from genderaudit.suppliers.rules.network.tiers import tier_arrays
from genderaudit.suppliers.rules.ownership import classify, standing

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.network.graph import Network

LEVELS = 5


def women_owned(network: Network, *, definition: OwnershipDefinition | None = None, least: int = 0) -> WomenOwned:
    """For each tier: the share of flow of those classified as women-owned, and with those of whom it is not known.

    `least`: the verification level from which a claim counts. W_k = sum of phi_k over women-owned / sum of phi_k
    (network.md 1.7).
    """
    definition = definition or network.setup.definition
    counted = np.zeros(len(network.ids), dtype=np.int64)
    level = np.full(len(network.ids), -1, dtype=np.int64)
    for one, record in network.records.items():
        place = network.places.get(one, 0)
        if place:
            counted[place] = {"yes": 1, "no": -1, "unknown": 0}[standing(record.ownership, definition, least)]
            found = classify(record.ownership, definition)
            level[place] = found.verification if found.code == "women_owned" else -1
    shortest = tier_arrays(network).shortest
    flow = flow_by_tier(network.arrays("flow"))
    rows = []
    for tier in range(1, int(shortest.max(initial=0)) + 1):
        part = flow[tier - 1] if tier <= len(flow) else np.zeros(len(network.ids))
        here, total = shortest == tier, float(part.sum())
        yes, no = (float(part[counted == code].sum()) for code in (1, -1))
        rows.append(
            WomenOwnedTier(
                tier=tier,
                suppliers=int(here.sum()),
                women_owned=int((here & (counted == 1)).sum()),
                unknown=int((here & (counted == 0)).sum()),
                low=yes / total if total else None,
                high=(total - no) / total if total else None,
                covered=(yes + no) / total if total else None,
                by_level=tuple(float(part[level == one].sum()) / total for one in range(LEVELS)) if total else (),
            )
        )
    return WomenOwned(basis=network.basis("women_owned"), definition=definition, rows=tuple(rows))
