"""What of the supplier registry a report carries: labels for ids, initials of sole traders, nothing of addresses."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from genderaudit.domain.records import RecordId
from genderaudit.suppliers import Registry
from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.relationship import SHARED, Relationship
from genderaudit.suppliers.model.supplier import US, Screening, Source, Supplier


def labels_for(suppliers: Iterable[Supplier]) -> dict[RecordId, str]:
    """Id to `S-0001` and so on, by name; our own organisation keeps its own."""
    ordered = sorted(suppliers, key=lambda one: (one.name.casefold(), one.id))
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


def shown_supplier(one: Supplier, label: str, *, numbers: bool = False) -> Supplier:
    """The supplier under its label as a report carries it. `numbers`: with the numbers that registers gave it."""
    public = () if one.sole_trader else tuple(each for each in one.identifiers if each.scheme != "tax")
    return Supplier(
        id=label,
        name=initials(one.name) if one.sole_trader else one.name,
        type=one.type,
        sole_trader=one.sole_trader,
        identifiers=public if numbers else (),
        country=one.country,
        sectors=one.sectors,
        activities=one.activities,
        ownership=one.ownership.model_copy(update={"source": ""}) if one.ownership else None,
        psea=one.psea,
        spend=tuple(each.model_copy(update={"source": ""}) for each in one.spend),
        screening=Screening(contact=one.screening.contact),
        own_risks=tuple(
            each.model_copy(update={"engagement": "", "finding": "", "source": ""}) for each in one.own_risks
        ),
        assessed=one.assessed.model_copy(update={"engagement": ""}) if one.assessed else None,
        no_lower_tiers=one.no_lower_tiers,
    )


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
