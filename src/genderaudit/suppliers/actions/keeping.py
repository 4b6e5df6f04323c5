"""Write suppliers and relationships down, change and remove them; how the workspace counts them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, Record, RecordId
from genderaudit.safeguards import Warned, look_over
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.registry import registry_of, supply_setup_of
from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.refusals import (
    RelationshipCarriesNot,
    RelationshipUnknown,
    SupplierMerged,
    SupplierReasonNeeded,
    SupplierUnknown,
)
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import US, OwnRisk, Supplier, Theme
from genderaudit.suppliers.rules.registry import may_carry

_FIXED = ("id", "merged_into", "assessed", "own_risks")
_CARRIED = ("value", "currency", "category", "gender_clause", "psea_clause", "contact", "share", "shared")
_PROSE = frozenset({"note", "text", "outcome", "source"})


class Noticed(NamedTuple):
    """A place in a text of the registry that may identify a person or tell of a case."""

    field: str
    text: str
    found: Warned


class KeptSupplier(NamedTuple):
    """A supplier as it was saved, and what the guard over free text noticed."""

    supplier: Supplier
    warnings: tuple[Noticed, ...] = ()


class KeptRelationship(NamedTuple):
    """A relationship as it was saved, and what the guard over free text noticed."""

    relationship: Relationship
    warnings: tuple[Noticed, ...] = ()


def warnings_of_supply(record: Record) -> tuple[Noticed, ...]:
    """Every place in the free texts of a record of this room that deserves a second look. A person decides.

    Names, addresses and numbers of organisations are no free text.
    """
    return tuple(
        Noticed(field, text, found) for field, text in _texts(record.model_dump(), "") for found in look_over(text)
    )


def _texts(node: object, field: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, str):
        if field.rpartition(".")[2] in _PROSE:
            yield field, node
    elif isinstance(node, dict):
        for key, inner in node.items():
            yield from _texts(inner, f"{field}.{key}" if field else str(key))
    elif isinstance(node, tuple | list):
        for place, inner in enumerate(node, start=1):
            yield from _texts(inner, f"{field}.{place}")


def add_supplier(workspace: Workspace, author: Author, fields: Mapping[str, object]) -> KeptSupplier:
    """A new supplier. Raises ValidationError."""
    own = {"id": new_id("sup"), "merged_into": "", "assessed": None, "own_risks": ()}
    return _keep_supplier(workspace, author, Supplier.model_validate({**fields, **own}), "supplier.add")


def as_entered(workspace: Workspace, supplier: RecordId) -> Supplier:
    """The supplier as it was entered, without what its copies add. Raises SupplierUnknown, SupplierMerged."""
    found = workspace.get(Supplier, supplier)
    if found is None:
        raise SupplierUnknown(wanted=supplier)
    registry = registry_of(workspace)
    if registry.survivor.get(supplier, supplier) != supplier:
        raise SupplierMerged(name=found.name, into=registry.name_of(supplier))
    return found


def edit_supplier(
    workspace: Workspace, author: Author, supplier: RecordId, changes: Mapping[str, object], *, reason: str = ""
) -> KeptSupplier:
    """The supplier with other fields; mergers, assessments and own risk have steps of their own.

    Raises SupplierUnknown, SupplierMerged, ValidationError.
    """
    before = as_entered(workspace, supplier)
    kept = {name: getattr(before, name) for name in _FIXED}
    fresh = Supplier.model_validate({**dict(before), **changes, **kept})
    return _keep_supplier(workspace, author, fresh, "supplier.edit", reason)


def set_own_risk(
    workspace: Workspace,
    author: Author,
    supplier: RecordId,
    theme: Theme,
    risk: OwnRisk | None,
    *,
    reason: str = "",
) -> KeptSupplier:
    """The supplier with another own risk in a theme, or with none: a person's own judgement.

    The reason is due where it takes the place of what an assessment found, and for a risk that names no source. What
    copies of the supplier say of the theme gives way with it.
    Raises SupplierReasonNeeded, SupplierUnknown, SupplierMerged.
    """
    before = as_entered(workspace, supplier)
    registry = registry_of(workspace)
    counted = next((one for one in registry.suppliers[supplier].own_risks if one.theme == theme), None)
    if (counted is not None and counted.engagement) or (risk is not None and not risk.source.strip()):
        _require_reason(reason, before.name)
    fresh = _with_risk(before, theme, risk)
    copies = [workspace.get(Supplier, one) for one in sorted(registry.copies.get(supplier, ()))]
    with workspace.step("supplier.edit", author, reason=reason) as step:
        step.put(fresh)
        for copy in copies:
            if copy is not None and any(one.theme == theme for one in copy.own_risks):
                step.put(_with_risk(copy, theme, None))
    return KeptSupplier(fresh, warnings_of_supply(fresh))


def _with_risk(supplier: Supplier, theme: Theme, risk: OwnRisk | None) -> Supplier:
    others = tuple(one for one in supplier.own_risks if one.theme != theme)
    return Supplier.model_validate({**dict(supplier), "own_risks": (*others, risk) if risk else others})


def remove_supplier(workspace: Workspace, author: Author, supplier: RecordId, *, reason: str) -> Sequence[RecordId]:
    """End a supplier, its copies and all their relationships in one step; gives the ids of what was removed.

    Raises SupplierReasonNeeded, SupplierUnknown, SupplierMerged.
    """
    before = as_entered(workspace, supplier)
    _require_reason(reason, before.name)
    registry = registry_of(workspace)
    gone = {supplier, *registry.copies.get(supplier, ())}
    links = [one.id for one in workspace.find(Relationship) if not gone.isdisjoint((one.seller, one.buyer))]
    removed = (*sorted(gone), *links)
    with workspace.step("supplier.remove", author, reason=reason) as step:
        for record in removed:
            step.remove(record)
    return removed


def add_relationship(workspace: Workspace, author: Author, fields: Mapping[str, object]) -> KeptRelationship:
    """A new relationship between two suppliers, or with `us`.

    Raises SupplierUnknown, RelationshipCarriesNot, ValidationError.
    """
    fresh = Relationship.model_validate({**fields, "id": new_id("rel")})
    return _keep_relationship(workspace, author, fresh, "relationship.add")


def edit_relationship(
    workspace: Workspace, author: Author, relationship: RecordId, changes: Mapping[str, object], *, reason: str = ""
) -> KeptRelationship:
    """The relationship with other fields. Raises RelationshipUnknown and what adding raises."""
    before = _relationship(workspace, relationship)
    fresh = Relationship.model_validate({**dict(before), **changes, "id": before.id})
    return _keep_relationship(workspace, author, fresh, "relationship.edit", reason)


def end_relationship(
    workspace: Workspace, author: Author, relationship: RecordId, last_day: dt.date, *, reason: str = ""
) -> KeptRelationship:
    """The relationship with its last day; it stays in the registry as history. Raises RelationshipUnknown."""
    return edit_relationship(workspace, author, relationship, {"valid_to": last_day}, reason=reason)


def remove_relationship(workspace: Workspace, author: Author, relationship: RecordId, *, reason: str) -> None:
    """A relationship that never was taken out again. Raises SupplierReasonNeeded, RelationshipUnknown."""
    before = _relationship(workspace, relationship)
    registry = registry_of(workspace)
    _require_reason(reason, f"{registry.name_of(before.seller)} – {registry.name_of(before.buyer)}")
    with workspace.step("relationship.remove", author, reason=reason) as step:
        step.remove(before.id)


def change_supply_setup(
    workspace: Workspace, author: Author, changes: Mapping[str, object], *, reason: str = ""
) -> SupplySetup:
    """How this workspace counts from now on: currency, rates, definition, weights, priors, targets."""
    before = supply_setup_of(workspace)
    fresh = SupplySetup.model_validate({**dict(before), **changes, "id": before.id})
    with workspace.step("supplier.setup", author, reason=reason) as step:
        step.put(fresh)
    return fresh


def _relationship(workspace: Workspace, relationship: RecordId) -> Relationship:
    found = workspace.get(Relationship, relationship)
    if found is None:
        raise RelationshipUnknown(wanted=relationship)
    return found


def _require_reason(reason: str, what: str) -> None:
    if not reason.strip():
        raise SupplierReasonNeeded(what=what)


def _keep_supplier(
    workspace: Workspace, author: Author, supplier: Supplier, name: str, reason: str = ""
) -> KeptSupplier:
    with workspace.step(name, author, reason=reason) as step:
        step.put(supplier)
    return KeptSupplier(supplier, warnings_of_supply(supplier))


def _keep_relationship(
    workspace: Workspace, author: Author, fresh: Relationship, name: str, reason: str = ""
) -> KeptRelationship:
    for end in (fresh.seller, fresh.buyer):
        if end != US and workspace.get(Supplier, end) is None:
            raise SupplierUnknown(wanted=end)
    carried = may_carry(fresh.type)
    for field in _CARRIED:
        if field not in carried and getattr(fresh, field) not in (None, ""):
            raise RelationshipCarriesNot(field=field, type=fresh.type)
    with workspace.step(name, author, reason=reason) as step:
        step.put(fresh)
    return KeptRelationship(fresh, warnings_of_supply(fresh))
