"""The registry of a workspace, read once and kept until something changes; suppliers found by what people type."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, TypeVar
from weakref import WeakKeyDictionary

from genderaudit.domain.records import Record, RecordId
from genderaudit.store import Workspace
from genderaudit.suppliers.model.keeping import SupplySetup, VerificationTask
from genderaudit.suppliers.model.refusals import RelationshipUnknown, SupplierAmbiguous, SupplierUnknown, TaskUnknown
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import US, Supplier
from genderaudit.suppliers.rules.registry import Registry, registry_after, registry_from, uncollected

R = TypeVar("R", bound=Record)
_MOST_NAMED = 5
_MOST_RENEWED = 500
"""Changed records that are read one by one; more are sooner read with all the others."""


class _Kept(NamedTuple):
    """What was read last, and when."""

    token: str
    suppliers: Mapping[RecordId, Supplier]
    relationships: Mapping[RecordId, Relationship]
    registry: Registry


def _read_again(workspace: Workspace, before: _Kept | None) -> _Kept:
    token = workspace.latest()
    changed = workspace.changed_since(before.token) if before else None
    if before is None or changed is None or len(changed) > _MOST_RENEWED:
        suppliers, relationships = _read_all(workspace)
        with uncollected():
            return _Kept(token, suppliers, relationships, registry_from(suppliers, relationships))
    suppliers = _renewed(workspace, Supplier, before.suppliers, changed)
    relationships = _renewed(workspace, Relationship, before.relationships, changed)
    if suppliers is before.suppliers and relationships is before.relationships:
        return before._replace(token=token)
    with uncollected():
        after = registry_after(before.registry, suppliers, relationships, changed)
    return _Kept(token, suppliers, relationships, after)


def _read_all(workspace: Workspace) -> tuple[Mapping[RecordId, Supplier], Mapping[RecordId, Relationship]]:
    suppliers, relationships = dict[RecordId, Supplier](), dict[RecordId, Relationship]()
    with uncollected():
        for one in workspace.live((Supplier.kind, Relationship.kind)):
            if one.kind == Supplier.kind:
                suppliers[one.record] = one.read(Supplier)
            else:
                relationships[one.record] = one.read(Relationship)
    return suppliers, relationships


def _renewed(
    workspace: Workspace, model: type[R], known: Mapping[RecordId, R], changed: frozenset[RecordId]
) -> Mapping[RecordId, R]:
    """The known records with the changed ones read again; the very same mapping where none is of this kind."""
    fresh = {id: workspace.get(model, id) for id in changed}
    if not any(one is not None or id in known for id, one in fresh.items()):
        return known
    found = dict(known)
    for id, one in fresh.items():
        if one is None:
            found.pop(id, None)
        else:
            found[id] = one
    return found


_KEPT: WeakKeyDictionary[Workspace, _Kept] = WeakKeyDictionary()


def registry_of(workspace: Workspace) -> Registry:
    """Every supplier and relationship, copies combined; read again only where the journal has moved on.

    No lock is held meanwhile, since a step that is being written may ask too: at worst two threads read the same.
    """
    before = _KEPT.get(workspace)
    if before is None or before.token != workspace.latest():
        before = _KEPT[workspace] = _read_again(workspace, before)
    return before.registry


def registry_at_hand(workspace: Workspace) -> bool:
    """Whether `registry_of` has little to read."""
    before = _KEPT.get(workspace)
    if before is None:
        return False
    changed = workspace.changed_since(before.token)
    return changed is not None and len(changed) <= _MOST_RENEWED


def supply_setup_of(workspace: Workspace) -> SupplySetup:
    """How this workspace counts suppliers."""
    return workspace.get(SupplySetup, SupplySetup.the_id()) or SupplySetup(id=SupplySetup.the_id())


def find_supplier(workspace: Workspace, wanted: str) -> Supplier:
    """The supplier with this id, identifier or name, or the only one whose name begins so; copies lead to the one kept.

    Raises SupplierUnknown, SupplierAmbiguous.
    """
    registry, folded = registry_of(workspace), wanted.strip().casefold()
    if found := registry.find(wanted):
        return found
    if not folded:
        raise SupplierUnknown(wanted=wanted)
    exact = [one for one in registry.suppliers.values() if folded in _answers_to(one)]
    matching = exact or [one for one in registry.suppliers.values() if one.name.casefold().startswith(folded)]
    if not matching:
        raise SupplierUnknown(wanted=wanted)
    if len(matching) > 1:
        named = "; ".join(f"{one.name} ({one.id})" for one in matching[:_MOST_NAMED])
        raise SupplierAmbiguous(wanted=wanted, found=named + (" …" if len(matching) > _MOST_NAMED else ""))
    return matching[0]


def _answers_to(supplier: Supplier) -> frozenset[str]:
    names = (supplier.name, *supplier.aliases, *(one.value for one in supplier.identifiers))
    return frozenset(name.casefold() for name in names)


def end_named(workspace: Workspace, wanted: str) -> RecordId:
    """The end of a relationship as people name it: a supplier, or `us`. Raises what `find_supplier` raises."""
    return US if wanted == US else find_supplier(workspace, wanted).id


def find_relationship(workspace: Workspace, wanted: str) -> Relationship:
    """The relationship with this id, or the only one whose id begins so. Raises RelationshipUnknown."""
    links = registry_of(workspace).relationships
    matching = [links[wanted]] if wanted in links else [links[id] for id in links if wanted and id.startswith(wanted)]
    if len(matching) != 1:
        raise RelationshipUnknown(wanted=wanted)
    return matching[0]


def tasks_of(workspace: Workspace, supplier: RecordId = "") -> tuple[VerificationTask, ...]:
    """The verification tasks of one supplier and its copies, or all; open ones first, then by the day raised."""
    registry = registry_of(workspace)
    here = registry.survivor.get(supplier, supplier)
    found = [
        task
        for task in workspace.find(VerificationTask)
        if not supplier or any(registry.survivor.get(one, one) == here for one in task.suppliers)
    ]
    return tuple(sorted(found, key=lambda one: (one.status != "open", one.raised_on, one.id)))


def find_task(workspace: Workspace, wanted: str) -> VerificationTask:
    """The verification task with this id, or the only one whose id begins so. Raises TaskUnknown."""
    matching = [one for one in workspace.find(VerificationTask) if wanted and one.id.startswith(wanted)]
    if len(matching) != 1:
        raise TaskUnknown(wanted=wanted)
    return matching[0]
