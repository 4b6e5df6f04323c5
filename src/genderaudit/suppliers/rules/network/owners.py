"""Who owns whom: groups, loops, holdings through chains, and claims whose control is not yet verified."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from genderaudit.suppliers.model.relationship import CONTROL, SHARED
from genderaudit.suppliers.model.structure import Owner, OwnerList, OwnershipLoop, Unverified
from genderaudit.suppliers.rules.network.holdings import LONGEST, control_rows
from genderaudit.suppliers.rules.network.women_through import claims_at_odds
from genderaudit.suppliers.rules.ownership import classify

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.network.graph import Network

MOST = 500
"""Loops listed at most; house default."""
HALF = 50.0


def joined_groups(pairs: Iterable[tuple[str, str]]) -> list[tuple[str, ...]]:
    """Groups of ids that pairs tie together, each sorted; the largest first."""
    parent: dict[str, str] = {}

    def root(one: str) -> str:
        while parent.setdefault(one, one) != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for first, second in pairs:
        one, other = sorted((root(first), root(second)))
        parent[other] = one
    groups: dict[str, list[str]] = defaultdict(list)
    for one in parent:
        groups[root(one)].append(one)
    return sorted((tuple(sorted(group)) for group in groups.values()), key=lambda group: (-len(group), group))


def owner_groups(network: Network, *, directors: bool = False) -> list[tuple[str, ...]]:
    """Suppliers tied by holdings of half and more or by control; with shared directors too where asked."""
    pairs = [
        (owner, owned) for _, kind, owner, owned, share in control_rows(network) if kind == "controls" or share >= HALF
    ]
    if directors:
        chosen = network.links[network.links["type"] == "shares_director"]
        pairs += list(zip(chosen["seller"], chosen["buyer"], strict=True))
    return joined_groups(pairs)


def owner_list(network: Network) -> OwnerList:
    """Loops, groups, holdings of every owner and claims to verify, as a receipt."""
    rows = control_rows(network)
    loops, cut = _loops(rows)
    in_loop = {one for loop in loops for one in loop.members}
    limits = ["loops_cut"] if cut else []
    return OwnerList(
        basis=network.basis("owners", limits=[*limits, "loops_up_to_8"]),
        loops=tuple(loops),
        knots=tuple(_knots(rows)),
        groups=tuple(owner_groups(network)),
        holdings=tuple(_holdings(rows, in_loop)),
        unverified=tuple(_unverified(network, in_loop)),
    )


def _loops(rows: Sequence[tuple[str, str, str, str, float]]) -> tuple[list[OwnershipLoop], bool]:
    """Every circle of owners up to the longest that is looked for, beginning at its smallest id."""
    import networkx as nx  # noqa: PLC0415 -- the registry opens without it

    graph = nx.DiGraph()
    keys: dict[tuple[str, str], str] = {}
    for key, _, owner, owned, _ in rows:
        graph.add_edge(owner, owned)
        keys.setdefault((owner, owned), key)
    found: list[OwnershipLoop] = []
    for members in nx.simple_cycles(graph, length_bound=LONGEST):
        if len(found) >= MOST:
            return sorted(found, key=lambda one: (len(one.members), one.members)), True
        start = members.index(min(members))
        ring = (*members[start:], *members[:start])
        links = tuple(keys[one, other] for one, other in zip(ring, (*ring[1:], ring[0]), strict=True))
        found.append(OwnershipLoop(members=ring, links=links))
    return sorted(found, key=lambda one: (len(one.members), one.members)), False


def _knots(rows: Sequence[tuple[str, str, str, str, float]]) -> list[tuple[str, ...]]:
    import networkx as nx  # noqa: PLC0415 -- the registry opens without it

    graph = nx.DiGraph((owner, owned) for _, _, owner, owned, _ in rows)
    knots = [tuple(sorted(group)) for group in nx.strongly_connected_components(graph) if len(group) > 1]
    return sorted(knots, key=lambda group: (-len(group), group))


def _holdings(rows: Sequence[tuple[str, str, str, str, float]], in_loop: set[str]) -> Iterator[Owner]:
    """What each owner holds: the product of the shares of every chain without loops, summed; each chain once.

    Counting walks instead, as in (I - O)^-1 O, overstates cross-holdings (network.md 1.7).
    """
    direct: dict[str, dict[str, float]] = defaultdict(dict)
    for _, kind, owner, owned, share in rows:
        if kind == "owns":
            direct[owner][owned] = direct[owner].get(owned, 0.0) + share
    for owner in sorted(direct):
        totals: dict[str, tuple[float, int]] = {}
        for owned, share in _chains(direct, owner):
            before = totals.get(owned, (0.0, 0))
            totals[owned] = (before[0] + share, before[1] + 1)
        for owned, (share, chains) in sorted(totals.items()):
            own = direct[owner].get(owned, float("nan"))
            yield Owner(
                owner=owner,
                owned=owned,
                direct=None if math.isnan(own) else own,
                integrated=min(100.0, share),
                chains=chains,
                in_loop=owner in in_loop or owned in in_loop,
            )


def _chains(direct: dict[str, dict[str, float]], owner: str) -> Iterator[tuple[str, float]]:
    """Everybody that an owner reaches, with the share in per cent along each chain; unknown shares end a chain."""
    stack: list[tuple[tuple[str, ...], float]] = [((owner,), 100.0)]
    while stack:
        trail, share = stack.pop()
        for owned, part in direct.get(trail[-1], {}).items():
            if owned in trail or math.isnan(part):
                continue
            held = share * part / 100.0
            yield owned, held
            if len(trail) < LONGEST and held >= 0.01:
                stack.append(((*trail, owned), held))


def _unverified(network: Network, in_loop: set[str]) -> Iterator[Unverified]:
    """Claims of women's ownership that rest on a word only and show a pattern of ownership by name only."""
    tied: dict[str, dict[str, set[str]]] = defaultdict(lambda: defaultdict(set))
    chosen = network.links[network.links["type"].isin((*CONTROL, *SHARED))]
    columns = (chosen[name].tolist() for name in ("type", "seller", "buyer"))
    for kind, seller, buyer in zip(*columns, strict=True):
        if kind in CONTROL:
            tied[buyer]["owner_not_classified"].add(seller)
        else:
            tied[seller]["shared_detail"].add(buyer)
            tied[buyer]["shared_detail"].add(seller)
    definition, at_odds = network.setup.definition, claims_at_odds(network)
    for one, record in sorted(network.records.items()):
        found = classify(record.ownership, definition)
        if found.code not in ("women_owned", "control_not_verified") or found.verification >= 3:
            continue
        others: dict[str, set[str]] = {}
        for reason, ends in tied[one].items():
            kept = {end for end in ends if not _is_women_owned(network, end)}
            others |= {reason: kept} if kept else {}
        reasons = [*others, *(["in_loop"] if one in in_loop else []), *(["owners_differ"] if one in at_odds else [])]
        if found.code == "control_not_verified":
            reasons.append("control_not_told")
        if reasons:
            named = sorted(set().union(*others.values()))
            yield Unverified(
                supplier=one, reasons=tuple(sorted(reasons)), others=tuple(named), verification=found.verification
            )


def _is_women_owned(network: Network, one: str) -> bool:
    record = network.records.get(one)
    return record is not None and classify(record.ownership, network.setup.definition).code == "women_owned"
