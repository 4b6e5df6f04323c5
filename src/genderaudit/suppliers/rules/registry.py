"""The registry read: suppliers that were found to be the same combined, relationships pointed at those that stay."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.relationship import CONTROL, FLOW, SHARED, Relationship, RelationshipKind
from genderaudit.suppliers.model.supplier import US, Supplier
from genderaudit.suppliers.rules.merging import as_one, survivors


@dataclass(frozen=True)
class Registry:
    """Every supplier and relationship of a workspace, copies combined; ordered by id."""

    suppliers: Mapping[RecordId, Supplier]
    """Those that stay, with what their copies add; whoever was merged into another is not listed."""
    relationships: Mapping[RecordId, Relationship]
    """Pointed at those that stay; links inside one supplier and links to nobody are left out."""
    kept: Mapping[RecordId, Supplier]
    """Every supplier as it was entered, copies too."""
    survivor: Mapping[RecordId, RecordId]
    """Each id, `us` included, to the one that stands for it."""
    copies: Mapping[RecordId, tuple[RecordId, ...]]
    """Survivor to those merged into it, by id; only where there are some."""
    inside: tuple[RecordId, ...] = ()
    """Relationships between two copies of one supplier."""
    dangling: tuple[RecordId, ...] = ()
    """Relationships of which an end is not in the registry."""

    def find(self, record: RecordId) -> Supplier | None:
        """The supplier that stands for an id; None where there is none, and for our own organisation."""
        return self.suppliers.get(self.survivor.get(record, ""))

    def name_of(self, record: RecordId) -> str:
        """The name that stands for an id; the id itself where there is none."""
        found = self.find(record)
        return found.name if found else record

    @cached_property
    def sold_by(self) -> Mapping[RecordId, tuple[Relationship, ...]]:
        """Supplier, or `us`, to the relationships that start there."""
        return _grouped((one.seller, one) for one in self.relationships.values())

    @cached_property
    def bought_by(self) -> Mapping[RecordId, tuple[Relationship, ...]]:
        """Supplier, or `us`, to the relationships that end there."""
        return _grouped((one.buyer, one) for one in self.relationships.values())

    def links_of(self, record: RecordId, kinds: Iterable[RelationshipKind] = ()) -> tuple[Relationship, ...]:
        """The relationships of one supplier, or of `us`, of some kinds or of all; those that it sells first."""
        here, wanted = self.survivor.get(record, record), frozenset(kinds)
        every = (*self.sold_by.get(here, ()), *self.bought_by.get(here, ()))
        return tuple(one for one in every if not wanted or one.type in wanted)

    def links_into(self, record: RecordId) -> tuple[Relationship, ...]:
        """The links through which goods, work and risk come to a supplier, or to `us`."""
        return tuple(one for one in self.bought_by.get(record, ()) if one.type in FLOW)

    @cached_property
    def first_tier(self) -> frozenset[RecordId]:
        """The suppliers that sell, work or transport for us directly."""
        return frozenset(one.seller for one in self.bought_by.get(US, ()) if one.type in FLOW)


def _grouped(pairs: Iterable[tuple[RecordId, Relationship]]) -> Mapping[RecordId, tuple[Relationship, ...]]:
    found: dict[RecordId, list[Relationship]] = {}
    for key, one in pairs:
        found.setdefault(key, []).append(one)
    return {key: tuple(several) for key, several in found.items()}


def layer_of(kind: RelationshipKind) -> str:
    """`flow`, `control` or `shared`: layers are never mixed."""
    return "flow" if kind in FLOW else "control" if kind in CONTROL else "shared"


def may_carry(kind: RelationshipKind) -> frozenset[str]:
    """The fields that a kind of relationship may have beside those that all have."""
    if kind in FLOW:
        return frozenset({"value", "currency", "category", "gender_clause", "psea_clause", "contact"})
    return frozenset({"shared"}) if kind in SHARED else frozenset({"share"}) if kind == "owns" else frozenset()


def registry_from(suppliers: Mapping[RecordId, Supplier], relationships: Mapping[RecordId, Relationship]) -> Registry:
    """The registry from records as they were entered."""
    # a few of thousands are merged: the others stand for themselves
    survivor = {id: id for id in suppliers} | _merged(suppliers)
    copies: dict[RecordId, list[RecordId]] = {}
    for id in sorted(id for id, stays in survivor.items() if stays != id):
        copies.setdefault(survivor[id], []).append(id)
    staying = {
        id: as_one(suppliers[id], [suppliers[one] for one in copies[id]]) if id in copies else suppliers[id]
        for id in sorted(suppliers)
        if survivor[id] == id
    }
    survivor[US] = US
    links: dict[RecordId, Relationship] = {}
    inside, dangling = list[RecordId](), list[RecordId]()
    for id in sorted(relationships):
        one = relationships[id]
        seller, buyer = survivor.get(one.seller), survivor.get(one.buyer)
        if seller is None or buyer is None:
            dangling.append(id)
        elif seller == buyer:
            inside.append(id)
        elif (seller, buyer) == (one.seller, one.buyer):
            links[id] = one
        else:
            links[id] = one.model_copy(update={"seller": seller, "buyer": buyer})
    return Registry(
        suppliers=staying,
        relationships=links,
        kept=suppliers,
        survivor=survivor,
        copies={id: tuple(several) for id, several in copies.items()},
        inside=tuple(inside),
        dangling=tuple(dangling),
    )


def _merged(suppliers: Mapping[RecordId, Supplier]) -> dict[RecordId, RecordId]:
    merged = [one for one in suppliers.values() if one.merged_into]
    into = (suppliers.get(one.merged_into) for one in merged)
    return survivors({one.id: one for one in (*merged, *(one for one in into if one is not None))}.values())
