"""Two states of the registry side by side: what is new, gone and changed."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.structure import Comparison, FieldChange, RecordChange, Viewpoint
from genderaudit.suppliers.model.supplier import US, Supplier
from genderaudit.suppliers.rules.network.graph import is_true_on
from genderaudit.suppliers.rules.registry import Registry

_UNSEEN = {"id", "source"}
MASKED = "•••"
_PERSONAL = {"identifiers", "sites"}


def compared(before: Registry, after: Registry, seen: tuple[Viewpoint, Viewpoint]) -> Comparison:
    """Suppliers and links that are new, gone or changed from one state to the other, by id.

    Addresses and numbers of sole traders are masked.
    """
    links = tuple(_held(one, view.true_on) for one, view in zip((before, after), seen, strict=True))
    suppliers = (before.suppliers, after.suppliers)
    return Comparison(
        before=seen[0],
        after=seen[1],
        suppliers_new=_only(suppliers[1], suppliers[0]),
        suppliers_gone=_only(suppliers[0], suppliers[1]),
        suppliers_changed=tuple(
            change
            for one in sorted(suppliers[0].keys() & suppliers[1].keys())
            if (change := _supplier_change(suppliers[0][one], suppliers[1][one]))
        ),
        links_new=_links_only(links[1], links[0], after),
        links_gone=_links_only(links[0], links[1], before),
        links_changed=tuple(
            change
            for one in sorted(links[0].keys() & links[1].keys())
            if (change := _changed(links[0][one], links[1][one], _link_name(after, links[1][one])))
        ),
    )


def _held(registry: Registry, day: dt.date | None) -> Mapping[RecordId, Relationship]:
    return {one: link for one, link in registry.relationships.items() if is_true_on(link, day)}


def _only(here: Mapping[RecordId, Supplier], there: Mapping[RecordId, Supplier]) -> tuple[tuple[RecordId, str], ...]:
    return tuple((one, here[one].name) for one in sorted(here.keys() - there.keys()))


def _links_only(
    here: Mapping[RecordId, Relationship], there: Mapping[RecordId, Relationship], registry: Registry
) -> tuple[tuple[RecordId, str], ...]:
    return tuple((one, _link_name(registry, here[one])) for one in sorted(here.keys() - there.keys()))


def _link_name(registry: Registry, link: Relationship) -> str:
    ends = (one if one == US else registry.name_of(one) for one in (link.seller, link.buyer))
    return " → ".join(ends)


def _supplier_change(before: Supplier, after: Supplier) -> RecordChange | None:
    change = _changed(before, after, after.name)
    if change is None or not (before.sole_trader or after.sole_trader):
        return change
    masked = [
        one.model_copy(update={"before": MASKED, "after": MASKED}) if one.field in _PERSONAL else one
        for one in change.fields
    ]
    return change.model_copy(update={"fields": tuple(masked)})


def _changed(before: Supplier | Relationship, after: Supplier | Relationship, name: str) -> RecordChange | None:
    if before == after:
        return None
    old, new = before.model_dump(mode="json"), after.model_dump(mode="json")
    fields = tuple(
        FieldChange(field=field, before=_text(old.get(field)), after=_text(value))
        for field, value in new.items()
        if field not in _UNSEEN and value != old.get(field)
    )
    return RecordChange(record=after.id, name=name, fields=fields) if fields else None


def _text(value: object) -> str:
    return "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
