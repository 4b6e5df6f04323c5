"""What of the supplier registry a report carries: labels for ids, initials of sole traders, nothing of addresses."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from genderaudit.domain.records import RecordId
from genderaudit.reports.model.network import OpenAction, Supply
from genderaudit.suppliers import Registry
from genderaudit.suppliers.model.house import ScreeningScheme
from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.network import Weights
from genderaudit.suppliers.model.relationship import SHARED, Relationship
from genderaudit.suppliers.model.supplier import US, Screening, Source, Supplier

ASSESSED = "assessed"
"""Stands for the engagement that found an own risk: that there was one is told, not which."""
_SHARE = Decimal("1e-15")
"""What shares of money are rounded to."""


class Extract(NamedTuple):
    """The suppliers and links that a report is about, as the registry has them."""

    suppliers: tuple[Supplier, ...]
    links: tuple[Relationship, ...]
    labels: Mapping[RecordId, str]
    setup: SupplySetup
    only: RecordId = ""

    def digest(self, actions: Iterable[OpenAction] = ()) -> str:
        """SHA-256 over all of it: another content needs another version of the report."""
        # a field that a later program adds is at its default: the content has not changed with it
        content = hashlib.sha256(self.setup.model_dump_json(exclude_defaults=True).encode())
        for record in (*self.suppliers, *self.links, *actions):
            content.update(f"\n{record.model_dump_json(exclude_defaults=True)}".encode())
        return content.hexdigest()


def extract_from(registry: Registry, setup: SupplySetup, only: Supplier | None = None) -> Extract:
    """Every supplier; or one, as it is given here, with what lies behind it and on its ways to us."""
    kept = behind(registry, only.id) if only else frozenset(registry.suppliers)
    suppliers = tuple(
        only if only and one.id == only.id else one for one in registry.suppliers.values() if one.id in kept
    )
    labels = labels_for(suppliers)
    links = tuple(one for one in registry.relationships.values() if {one.seller, one.buyer} <= labels.keys())
    return Extract(suppliers, links, labels, setup, only.id if only else "")


def shown_extract(
    extract: Extract,
    weights: Weights,
    pins: Mapping[RecordId, tuple[float, float]],
    scheme: ScreeningScheme,
    actions: tuple[OpenAction, ...] = (),
    *,
    names: bool = True,
) -> dict[str, object]:
    """The fields of `Supply`. Without `names`: labels for names, and of money only how its amounts compare."""
    labels, only = extract.labels, extract.only
    suppliers = [
        shown_supplier(one, labels[one.id], whole=one.id == only)
        for one in sorted(extract.suppliers, key=lambda one: labels[one.id])
    ]
    links = [shown_link(one, f"L-{place:05d}", labels) for place, one in enumerate(extract.links, 1)]
    if not names:
        suppliers, links = _nameless(suppliers, links)
    facts: dict[str, object] = {
        "only": labels[only] if only else "",
        "suppliers": tuple(suppliers),
        "relationships": tuple(links),
        "setup": shown_setup(extract.setup),
        "weights": weights,
        "pins": {labels[id]: place for id, place in pins.items() if id in labels},
        "screening": scheme,
        "every_link": True,
        "actions": tuple(one if names else one.model_copy(update={"text": "", "owner_post": ""}) for one in actions),
    }
    assert facts.keys() <= Supply.model_fields.keys()
    return facts


def labels_for(suppliers: Iterable[Supplier]) -> dict[RecordId, str]:
    """Id to `S-0001` and so on; our own organisation keeps its own.

    In the order of the ids, so that of two routes that are as good the report names the one that the window names.
    """
    ordered = sorted(suppliers, key=lambda one: one.id)
    return {US: US, **{one.id: f"S-{place:04d}" for place, one in enumerate(ordered, 1)}}


def behind(registry: Registry, supplier: RecordId) -> frozenset[RecordId]:
    """A supplier, all who sell to it directly or through others, and all on its ways to us."""
    found = {supplier}
    for upwards in (True, False):
        waiting = [supplier]
        seen = {supplier}
        while waiting:
            here = waiting.pop()
            links = registry.bought_by.get(here, ()) if upwards else registry.sold_by.get(here, ())
            ends = {one.seller if upwards else one.buyer for one in links}
            ends |= {end for one in registry.links_of(here, SHARED) for end in (one.seller, one.buyer)}
            waiting += ends - seen - {US}
            seen |= ends - {US}
        found |= seen
    return frozenset(found)


def shown_supplier(one: Supplier, label: str, *, whole: bool = False) -> Supplier:
    """The supplier under its label as a report carries it. `whole`: the one that the report is about.

    Of that one the numbers that registers gave it, its screening, its certificates and the code are told too.
    """
    public = () if one.sole_trader else tuple(each for each in one.identifiers if each.scheme != "tax")
    facts: dict[str, object] = {}
    if whole:
        facts = {
            "identifiers": public,
            "screening": one.screening,
            "code_accepted": one.code_accepted,
            "code_expires": one.code_expires,
            "certificates": tuple(each.model_copy(update={"number": "", "evidence": ()}) for each in one.certificates),
        }
    shown = Supplier(
        id=label,
        name=initials(one.name) if one.sole_trader else one.name,
        type=one.type,
        sole_trader=one.sole_trader,
        country=one.country,
        sectors=one.sectors,
        activities=one.activities,
        ownership=one.ownership.model_copy(update={"source": ""}) if one.ownership else None,
        psea=one.psea,
        spend=tuple(each.model_copy(update={"source": ""}) for each in one.spend),
        screening=Screening(contact=one.screening.contact),
        own_risks=tuple(
            each.model_copy(update={"engagement": ASSESSED if each.engagement else "", "finding": "", "source": ""})
            for each in one.own_risks
        ),
        assessed=one.assessed.model_copy(update={"engagement": ""}) if one.assessed else None,
        no_lower_tiers=one.no_lower_tiers,
    )
    return shown.model_copy(update=facts)


def _nameless(suppliers: list[Supplier], links: list[Relationship]) -> tuple[list[Supplier], list[Relationship]]:
    """Labels for names, no words of sources, no numbers of registers; of money, parts of all that is known."""
    amounts = [each.amount for one in suppliers for each in one.spend]
    amounts += [one.value for one in links if one.value is not None]
    whole = sum((abs(one) for one in amounts), Decimal(0)) or Decimal(1)
    bare = [
        one.model_copy(
            update={
                "name": one.id,
                "identifiers": (),
                "activities": (),
                "certificates": (),
                "screening": Screening(contact=one.screening.contact),
                "spend": tuple(
                    each.model_copy(update={"amount": (each.amount / whole).quantize(_SHARE)}) for each in one.spend
                ),
            }
        )
        for one in suppliers
    ]
    return bare, [
        one if one.value is None else one.model_copy(update={"value": (one.value / whole).quantize(_SHARE)})
        for one in links
    ]


def shown_link(one: Relationship, label: str, labels: Mapping[RecordId, str]) -> Relationship:
    """The relationship between labels; what two share is left out, for it may lead to a person."""
    return one.model_copy(
        update={
            "id": label,
            "seller": labels[one.seller],
            "buyer": labels[one.buyer],
            "shared": "",
            "source": Source(),
            "note": "",
        }
    )


def shown_setup(setup: SupplySetup) -> SupplySetup:
    """How money and ownership are counted; targets say nothing here."""
    return setup.model_copy(update={"targets": ()})


def initials(name: str) -> str:
    """The initials of a name, such as 'A. B.'."""
    return " ".join(f"{word[0].upper()}." for word in name.split() if word[0].isalpha()) or "–"
