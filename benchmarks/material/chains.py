"""Supply chains of any size: five tiers, preferential choice of customers, 2.3 links a supplier, 1 % closing loops."""

from __future__ import annotations

import numpy as np
import pandas as pd

from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS
from genderaudit.suppliers.model.supplier import THEMES
from genderaudit.suppliers.rules.network.graph import CONFIDENCES, CONTACTS, Network, Tables

SHARES = (0.002, 0.05, 0.15, 0.28, 0.32, 0.198)
"""Of the nodes in tier 0 (the organisation and its offices) to 5."""
RATIO = 2.3


def chain(links: int, seed: int = 7) -> Network:
    """A network of about so many links; the organisation is `us`."""
    chance = np.random.default_rng(seed)
    n = int(links / RATIO)
    count = [max(1, int(n * share)) for share in SHARES]
    count[-1] += n - sum(count)
    start = np.cumsum([0, *count])
    tier = np.repeat(np.arange(6), count)
    sellers, buyers = _edges(chance, links, n, start, tier)
    size = len(sellers)
    ids = np.array(["us", *(f"S{i:07d}" for i in range(1, n))], dtype=object)
    risk = np.where(chance.random(n) < 0.15, chance.beta(2, 3, n), chance.beta(1, 25, n))
    risk[: count[0]] = 0
    nodes = pd.DataFrame({"id": ids, "name": ids, "type": "supplier", "sole_trader": False, "country": "", "sector": "",
                          "spend": np.nan, "assessed_on": np.nan, "no_lower_tiers": False, "contact": ""})  # fmt: skip
    for theme in THEMES:
        nodes[f"own.{theme}"], nodes[f"status.{theme}"] = risk, "found"
    money = np.exp(chance.normal(9, 1.6, size)).round(2)
    kinds = chance.choice(["supplies", "subcontracts", "delivers_to"], size, p=[0.8, 0.15, 0.05])
    table = {
        "key": np.array([f"r{i}" for i in range(size)], dtype=object),
        "seller": ids[sellers],
        "buyer": ids[buyers],
        "type": pd.Categorical(kinds, categories=list(RELATIONSHIP_KINDS)),
        "confidence": pd.Categorical(
            chance.choice(["high", "medium", "low"], size, p=[0.5, 0.3, 0.2]), list(CONFIDENCES)
        ),
        "value": money,
        "money": money,
        "share": np.nan,
        "category": "",
        "gender_clause": np.full(size, -1, dtype=np.int8),
        "psea_clause": np.full(size, -1, dtype=np.int8),
        "contact": pd.Categorical(np.full(size, ""), categories=["", *CONTACTS]),
        "disclosed": True,
        "derived": False,
        "detail": "",
    }
    return Network(Tables(nodes, pd.DataFrame(table)))


def _edges(
    chance: np.random.Generator, links: int, n: int, start: np.ndarray, tier: np.ndarray
) -> tuple[np.ndarray, ...]:
    """Sellers and buyers, without a pair standing twice."""

    def customers(low: np.ndarray | int, many: np.ndarray | int, k: int, power: float = 2.2) -> np.ndarray:
        pick = (many * chance.random(k) ** power).astype(np.int64)
        return low + np.minimum(pick, np.asarray(many) - 1)

    first = [np.arange(start[t], start[t + 1]) for t in range(1, 6)]
    tails = [*first]
    heads = [customers(start[t - 1], start[t] - start[t - 1], len(one)) for t, one in enumerate(first, start=1)]
    rest = links - sum(map(len, tails))
    loops, skips, same = int(rest * 0.02), int(rest * 0.10), int(rest * 0.06)
    for size, step, power in ((rest - loops - skips - same, 1, 2.2), (skips, 2, 2.2), (same, 0, 1.0)):
        some = chance.integers(start[2] if step == 2 else start[1], n, size)
        into = np.maximum(tier[some] - step, 0)
        tails.append(some)
        heads.append(customers(start[into], start[into + 1] - start[into], size, power))
    sellers, buyers = np.concatenate(tails), np.concatenate(heads)
    order = np.argsort(sellers, kind="stable")
    ptr, onward = np.searchsorted(sellers[order], np.arange(n + 1)), buyers[order]
    begun = chance.integers(start[2], n, loops * 2)
    here = begun.copy()
    for _ in range(3):
        width = ptr[here + 1] - ptr[here]
        step_to = onward[
            np.minimum(ptr[here] + (chance.random(len(here)) * np.maximum(width, 1)).astype(np.int64), len(onward) - 1)
        ]
        here = np.where((width > 0) & (tier[np.where(width > 0, step_to, here)] >= 1), step_to, here)
    closing = here != begun
    sellers = np.concatenate([sellers, here[closing][:loops]])
    buyers = np.concatenate([buyers, begun[closing][:loops]])
    pairs = np.unique((sellers * np.int64(n) + buyers)[sellers != buyers])
    return pairs // n, pairs % n
