"""Rings of shared details: who shares an address, a phone, a bank account, a director; never a finding by itself."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, NamedTuple

from genderaudit.suppliers.model.relationship import SHARED
from genderaudit.suppliers.model.structure import MassDetail, Ring, RingList
from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.network.owners import joined_groups

if TYPE_CHECKING:
    from collections.abc import Iterable

    from genderaudit.suppliers.rules.network.graph import Network

MASS = 20
"""A detail that more suppliers share is set aside: a business park, a formation agent (network.md 1.6)."""
MASKED = "•••"


class _Shared(NamedTuple):
    key: str
    kind: str
    one: str
    other: str
    detail: str


def rings(network: Network) -> RingList:
    """Groups of two and more that shared details tie together, mass details set aside."""
    rows = _shared(network)
    by_detail: dict[tuple[str, str], list[_Shared]] = defaultdict(list)
    for row in rows:
        by_detail[row.kind, " ".join(row.detail.casefold().split())].append(row)
    kept, mass = list[_Shared](), list[MassDetail]()
    for (kind, detail), several in sorted(by_detail.items()):
        # without a detail only those tied to each other are known to share it
        for group in [several] if detail else _apart(several):
            members = {end for row in group for end in (row.one, row.other)}
            if len(members) > MASS:
                shown = MASKED if _any_sole_trader(network, members) else group[0].detail
                mass.append(MassDetail(kind=kind, detail=shown, members=len(members)))
            else:
                kept += group
    groups = joined_groups((row.one, row.other) for row in kept)
    links: dict[str, list[_Shared]] = defaultdict(list)
    for row in kept:
        links[row.one].append(row)
    return RingList(
        basis=network.basis("rings"),
        rows=tuple(_ring(network, group, [row for one in group for row in links[one]]) for group in groups),
        mass=tuple(sorted(mass, key=lambda one: (-one.members, one.kind, one.detail))),
    )


def _shared(network: Network) -> list[_Shared]:
    chosen = network.links[network.links["type"].isin(SHARED)]
    columns = (chosen[name].tolist() for name in ("key", "type", "seller", "buyer", "detail"))
    return [_Shared(*row) for row in zip(*columns, strict=True)]


def _apart(rows: list[_Shared]) -> Iterable[list[_Shared]]:
    group_of = {one: group for group in joined_groups((row.one, row.other) for row in rows) for one in group}
    found: dict[tuple[str, ...], list[_Shared]] = defaultdict(list)
    for row in rows:
        found[group_of[row.one]].append(row)
    return found.values()


def _any_sole_trader(network: Network, members: Iterable[str]) -> bool:
    if "sole_traders" not in network.kept:
        sole = network.nodes["sole_trader"].to_numpy(dtype=bool)
        network.kept["sole_traders"] = {one for one, is_one in zip(network.ids, sole, strict=True) if is_one}
    return bool(network.kept["sole_traders"].intersection(members))


def _ring(network: Network, members: tuple[str, ...], rows: list[_Shared]) -> Ring:
    masked = _any_sole_trader(network, members)
    details = sorted({row.detail for row in rows if row.detail})
    bought = network.bought[network.bought["supplier"].isin(members)]
    by_category: dict[str, set[str]] = defaultdict(set)
    for supplier, category in zip(bought["supplier"], bought["category"], strict=True):
        by_category[str(category)[:2]].add(supplier)
    return Ring(
        members=members,
        kinds=tuple(sorted({row.kind for row in rows})),
        details=(MASKED,) if masked and details else tuple(details),
        masked=masked and bool(details),
        links=tuple(sorted(row.key for row in rows)),
        selling_to_us=tuple(sorted(set(bought["supplier"]) - {US})),
        competing=any(category and len(several) > 1 for category, several in by_category.items()),
    )
