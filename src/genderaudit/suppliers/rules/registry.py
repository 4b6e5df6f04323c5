"""The registry read: suppliers that were found to be the same combined, relationships pointed at those that stay."""

from __future__ import annotations

import contextlib
import gc
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.relationship import CONTROL, FLOW, SHARED, Relationship, RelationshipKind
from genderaudit.suppliers.model.supplier import US, Supplier
from genderaudit.suppliers.rules.matching.merging import as_one, survivors

T = TypeVar("T")


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
    with uncollected():
        for key, one in pairs:
            found.setdefault(key, []).append(one)
        return {key: tuple(several) for key, several in found.items()}


@contextlib.contextmanager
def uncollected() -> Iterator[None]:
    """No search for garbage while thousands of values are made that all stay: it takes longer than making them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def layer_of(kind: RelationshipKind) -> str:
    """`flow`, `control` or `shared`: layers are never mixed."""
    return "flow" if kind in FLOW else "control" if kind in CONTROL else "shared"


def may_carry(kind: RelationshipKind) -> frozenset[str]:
    """The fields that a kind of relationship may have beside those that all have."""
    if kind in FLOW:
        return frozenset({"value", "currency", "category", "gender_clause", "psea_clause", "contact"})
    return frozenset({"shared"}) if kind in SHARED else frozenset({"share"}) if kind == "owns" else frozenset()


class _Links:
    """Relationships told apart: between two suppliers, inside one, or to nobody."""

    def __init__(self, survivor: Mapping[RecordId, RecordId]) -> None:
        self._survivor = survivor
        self.between: dict[RecordId, Relationship] = {}
        self.inside: list[RecordId] = []
        self.dangling: list[RecordId] = []

    def add(self, one: Relationship) -> None:
        seller, buyer = self._survivor.get(one.seller), self._survivor.get(one.buyer)
        if seller is None or buyer is None:
            self.dangling.append(one.id)
        elif seller == buyer:
            self.inside.append(one.id)
        elif (seller, buyer) == (one.seller, one.buyer):
            self.between[one.id] = one
        else:
            self.between[one.id] = one.model_copy(update={"seller": seller, "buyer": buyer})


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
    links = _Links(survivor)
    for id in sorted(relationships):
        links.add(relationships[id])
    return Registry(
        suppliers=staying,
        relationships=links.between,
        kept=suppliers,
        survivor=survivor,
        copies={id: tuple(several) for id, several in copies.items()},
        inside=tuple(links.inside),
        dangling=tuple(links.dangling),
    )


def _merged(suppliers: Mapping[RecordId, Supplier]) -> dict[RecordId, RecordId]:
    merged = [one for one in suppliers.values() if one.merged_into]
    into = (suppliers.get(one.merged_into) for one in merged)
    return survivors({one.id: one for one in (*merged, *(one for one in into if one is not None))}.values())


def registry_after(
    before: Registry,
    suppliers: Mapping[RecordId, Supplier],
    relationships: Mapping[RecordId, Relationship],
    changed: Collection[RecordId],
) -> Registry:
    """What `registry_from` gives, sooner: only the changed records are looked at where nobody was merged or parted."""
    people = [id for id in changed if id in suppliers or id in before.kept]
    links = [id for id in changed if id in relationships or id in before.relationships]
    links += [id for id in (*before.inside, *before.dangling) if id in changed and id not in links]
    new = [id for id in people if id not in before.kept]
    if not all(_stays_itself(before, suppliers, id) for id in people) or (new and before.dangling):
        return registry_from(suppliers, relationships)
    survivor = {**before.survivor, **{id: id for id in new}} if new else before.survivor
    staying, fresh = dict(before.suppliers), _Links(survivor)
    for id in people:
        stays = survivor[id]
        staying[stays] = as_one(suppliers[stays], [suppliers[one] for one in before.copies.get(stays, ())])
    for id in links:
        if id in relationships:
            fresh.add(relationships[id])
    gone = set(links)
    after = Registry(
        suppliers=_in_order(staying, new),
        relationships=_exchanged(before.relationships, gone, fresh.between) if links else before.relationships,
        kept=suppliers,
        survivor=survivor,
        copies=before.copies,
        inside=tuple(sorted({*before.inside} - gone | {*fresh.inside})) if links else before.inside,
        dangling=tuple(sorted({*before.dangling} - gone | {*fresh.dangling})) if links else before.dangling,
    )
    if not links:  # what was worked out from the links alone holds on
        after.__dict__.update({name: before.__dict__[name] for name in _OF_LINKS if name in before.__dict__})
    return after


_OF_LINKS = ("sold_by", "bought_by", "first_tier")


def _stays_itself(before: Registry, suppliers: Mapping[RecordId, Supplier], id: RecordId) -> bool:
    was, now = before.kept.get(id), suppliers.get(id)
    return now is not None and now.merged_into == (was.merged_into if was else "")


def _exchanged(
    known: Mapping[RecordId, Relationship], gone: Collection[RecordId], fresh: Mapping[RecordId, Relationship]
) -> Mapping[RecordId, Relationship]:
    found = dict(known)
    for id in gone:
        if id not in fresh:
            found.pop(id, None)
    found.update(fresh)
    return _in_order(found, [id for id in fresh if id not in known])


def _in_order(found: dict[RecordId, T], new: Collection[RecordId]) -> Mapping[RecordId, T]:
    """By id, as everywhere; new ids mostly are the last ones already."""
    return dict(sorted(found.items())) if new else found
