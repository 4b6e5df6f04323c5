"""Clause breaks: who is bound by a clause towards us and does not pass it on."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from genderaudit.suppliers.model.network import ClauseName
from genderaudit.suppliers.model.relationship import FLOW
from genderaudit.suppliers.model.structure import Break, BreakList
from genderaudit.suppliers.rules.network.graph import NO, UNKNOWN, YES
from genderaudit.suppliers.rules.network.tiers import FAR, tier_arrays

if TYPE_CHECKING:
    from genderaudit.suppliers.rules.network.graph import Network

CLAUSES: tuple[ClauseName, ...] = ("gender", "psea")


def clause_breaks(network: Network) -> BreakList:
    """Every link without a clause into a supplier that carries it on a link towards us; not known is told apart.

    Only routes that lead to us count, and one binding link is named for each: the first by id.
    """
    links = network.links[network.links["type"].isin(FLOW)]
    shortest = tier_arrays(network).shortest
    reaches = {one for one, tier in zip(network.ids, shortest.tolist(), strict=True) if tier != FAR}
    columns = ("key", "seller", "buyer", "contact", "gender_clause", "psea_clause", "derived")
    into: dict[str, list[tuple[str, str, str, dict[str, int]]]] = defaultdict(list)
    bound: dict[tuple[str, str], str] = {}
    for key, seller, buyer, contact, gender, psea, derived in zip(
        *(links[name].tolist() for name in columns), strict=True
    ):
        carried = {"gender": gender, "psea": psea}
        if buyer not in reaches or seller == network.ids[0] or derived:
            continue
        into[buyer].append((key, seller, contact, carried))
        for clause in CLAUSES:
            if carried[clause] == YES and (seller, clause) not in bound:
                bound[seller, clause] = key
    rows = [
        Break(
            clause=clause,
            supplier=supplier,
            bound_by=binding,
            link=key,
            seller=seller,
            known=carried[clause] == NO,
            contact=contact or "",
        )
        for (supplier, clause), binding in bound.items()
        for key, seller, contact, carried in into[supplier]
        if carried[clause] in (NO, UNKNOWN)
    ]
    near = {"direct": 0, "indirect": 1}
    rows.sort(key=lambda row: (not row.known, near.get(row.contact, 2), row.supplier, row.clause, row.link))
    broken = sum(row.known for row in rows)
    return BreakList(
        basis=network.basis("breaks"),
        rows=tuple(rows),
        broken=broken,
        not_known=len(rows) - broken,
    )
