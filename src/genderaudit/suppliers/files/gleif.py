"""GLEIF: entities with their LEI (level 1, XML and JSON) and who consolidates whom (level 2)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from genderaudit.suppliers.files.documents import Entry
from genderaudit.suppliers.files.markup import elements_of, local
from genderaudit.suppliers.files.words import country_of
from genderaudit.suppliers.rules.intake.numbering import is_lei
from genderaudit.suppliers.rules.network.drafts import Draft, Place

_OWNED = frozenset({"IS_DIRECTLY_CONSOLIDATED_BY", "IS_INTERNATIONAL_BRANCH_OF"})
"""Relationships that one organisation owns the other by; all others are control."""


def is_gleif(value: Any) -> bool:
    """Whether an entry is a level 1 or level 2 record."""
    return isinstance(value, dict) and (
        {"LEI", "Entity"} <= set(value) or value.get("type") == "lei-records" or "Relationship" in value
    )


def read_entities_xml(path: Path) -> Draft:
    """Level 1 as XML."""
    return _read((_tree(element) for element in elements_of(path, frozenset({"LEIRecord"}))), "gleif_level1")


def read_relationships_xml(path: Path) -> Draft:
    """Level 2 as XML."""
    return _read((_tree(one) for one in elements_of(path, frozenset({"RelationshipRecord"}))), "gleif_level2")


def read_gleif_json(entries: Iterable[Entry]) -> Draft:
    """Level 1 or level 2 as JSON."""
    return _read((entry.value for entry in entries if isinstance(entry.value, dict)), "gleif_level1")


def _read(records: Iterator[Any], format: str) -> Draft:
    draft = Draft(format)
    for number, record in enumerate(records, start=1):
        draft.rows += 1
        place = Place("", number)
        if "Relationship" in record:
            draft.format = "gleif_level2"
            _relationship(draft, record["Relationship"], place)
        else:
            _entity(draft, record, place)
    if nameless := {one.fields["name"] for one in draft.mentions if is_lei(one.fields["name"])}:
        draft.left_out["names_missing"] = len(nameless)
    return draft


def _tree(element: Any) -> Any:
    """An element as JSON has it: text, or children by name; several of one name are a list."""
    children = list(element)
    if not children:
        return (element.text or "").strip()
    found: dict[str, Any] = {}
    for child in children:
        name, value = local(child.tag), _tree(child)
        if name in found:
            found[name] = [*found[name], value] if isinstance(found[name], list) else [found[name], value]
        else:
            found[name] = value
    return found


def _text(value: Any) -> str:
    """A text that may be wrapped: {"$": ...} or {"name": ...}."""
    if isinstance(value, Mapping):
        value = value.get("$", value.get("name", value.get("id", "")))
    return " ".join(str(value or "").split())


def _entity(draft: Draft, record: Mapping[str, Any], place: Place) -> None:
    attributes = record.get("attributes")
    record = attributes if isinstance(attributes, Mapping) else record
    entity = record.get("Entity") or record.get("entity") or {}
    lei = _text(record.get("LEI") or record.get("lei"))
    name = _text(entity.get("LegalName") or entity.get("legalName"))
    if not is_lei(lei):
        draft.rejected += 1
        draft.fault(place, "LEI", "lei", lei)
        return
    if not name:
        draft.rejected += 1
        draft.fault(place, "LegalName", "no_name", lei)
        return
    fields: dict[str, Any] = {"name": name[:300], "identifiers": [{"scheme": "lei", "value": lei}]}
    authority = entity.get("RegistrationAuthority") or {}
    number = _text(authority.get("RegistrationAuthorityEntityID"))
    if number:
        issuer = _text(authority.get("RegistrationAuthorityID"))
        fields["identifiers"].append({"scheme": "registration", "value": number[:100], "issuer": issuer[:60]})
    if aliases := [one[:300] for one in _names(entity) if one != name]:
        fields["aliases"] = list(dict.fromkeys(aliases))
    sites = [site for key in ("LegalAddress", "HeadquartersAddress", "legalAddress", "headquartersAddress")
             if (site := _site(entity.get(key)))]  # fmt: skip
    if sites:
        fields["sites"] = [one for place, one in enumerate(sites) if one not in sites[:place]]
        if sites[0].get("country"):
            fields["country"] = sites[0]["country"]
    if "SOLE_PROPRIETOR" in _text(entity.get("EntityCategory") or entity.get("category")):
        fields["sole_trader"] = True
    draft.mention(fields, place)


def _names(entity: Mapping[str, Any]) -> Iterator[str]:
    for holder, inner in (
        ("OtherEntityNames", "OtherEntityName"),
        ("TransliteratedOtherEntityNames", "TransliteratedOtherEntityName"),
        ("otherNames", "name"),
    ):
        listed = entity.get(holder) or ()
        for one in listed if isinstance(listed, list) else [listed]:
            value = one.get(inner) if isinstance(one, Mapping) else one
            for text in value if isinstance(value, list) else [value]:
                if name := _text(text):
                    yield name


def _site(address: Any) -> dict[str, Any] | None:
    if not isinstance(address, Mapping):
        return None
    parts = list[str]()
    for key in ("FirstAddressLine", "AdditionalAddressLine", "addressLines", "PostalCode", "City", "Region"):
        value = address.get(key) or address.get(key[0].lower() + key[1:])
        parts += [_text(one) for one in (value if isinstance(value, list) else [value]) if one]
    country = country_of(_text(address.get("Country") or address.get("country")))
    text = ", ".join(dict.fromkeys(parts))[:300]
    return {"address": text, **({"country": country} if country else {})} if text or country else None


def _relationship(draft: Draft, relationship: Mapping[str, Any], place: Place) -> None:
    ends = [_text((relationship.get(key) or {}).get("NodeID")) for key in ("StartNode", "EndNode")]
    wrong = [one for one in ends if not is_lei(one)]
    if wrong:
        draft.rejected += 1
        draft.fault(place, "NodeID", "lei", wrong[0])
        return
    kind = _text(relationship.get("RelationshipType"))
    fields: dict[str, Any] = {"note": kind, "confidence": "high"}
    for start, end in _periods(relationship):
        fields |= {key: day for key, day in (("valid_from", start), ("valid_to", end)) if day}
    if fields.get("valid_to") and fields.get("valid_from") and fields["valid_to"] < fields["valid_from"]:
        draft.fault(place, "EndDate", "ends_before", fields.pop("valid_to"))
    ends_known = [draft.mention({"name": one, "identifiers": [{"scheme": "lei", "value": one}]}, place) for one in ends]
    draft.link("owns" if kind in _OWNED else "controls", ends_known[1], ends_known[0], fields, place)


def _periods(relationship: Mapping[str, Any]) -> Iterator[tuple[dt.date | None, dt.date | None]]:
    periods = relationship.get("RelationshipPeriods")
    listed: Any = (periods.get("RelationshipPeriod") if isinstance(periods, Mapping) else None) or []
    for one in listed if isinstance(listed, list) else [listed]:
        if _text(one.get("PeriodType")) == "RELATIONSHIP_PERIOD":
            yield _day(one.get("StartDate")), _day(one.get("EndDate"))


def _day(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(_text(value)[:10])
    except ValueError:
        return None
