"""GLEIF: entities with their LEI (level 1) and who consolidates whom (level 2), as XML, JSON, CSV and API answers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from genderaudit.sheets import cleaned, country_of
from genderaudit.suppliers.files.days import ordered, stated_day
from genderaudit.suppliers.files.documents import Entry
from genderaudit.suppliers.files.markup import elements_of, local
from genderaudit.suppliers.files.packed import File
from genderaudit.suppliers.rules.intake.numbering import is_lei
from genderaudit.suppliers.rules.network.drafts import Draft, Place

_OWNED = frozenset({"IS_DIRECTLY_CONSOLIDATED_BY", "IS_INTERNATIONAL_BRANCH_OF"})
"""Relationships that one organisation owns the other by; all others are control."""
_NEITHER = frozenset({"IS_FEEDER_TO"})
"""Relationships that are neither ownership nor control of the one that the record ends at."""
_WITHDRAWN = frozenset({"ANNULLED", "DUPLICATE"})
_KINDS = frozenset({"lei-records", "relationship-records"})


def is_gleif(value: Any) -> bool:
    """Whether an entry is a level 1 or level 2 record."""
    if not isinstance(value, dict):
        return False
    value = _unwrapped(value)
    return {"LEI", "Entity"} <= set(value) or value.get("type") in _KINDS or "Relationship" in value


def is_gleif_table(columns: Sequence[str]) -> bool:
    """Whether headings are those of a golden copy as CSV."""
    return {"LEI", "Entity.LegalName"} <= set(columns) or "Relationship.StartNode.NodeID" in columns


def read_gleif_table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> Draft:
    """Level 1 or level 2 as CSV: the names of elements joined by points."""
    names = [tuple(column.split(".")) for column in columns]
    return _read((_of_row(names, row) for row in rows if any(row)), "gleif_level1", first=2)


def _of_row(names: Sequence[tuple[str, ...]], row: Sequence[object]) -> dict[str, Any]:
    record: dict[str, Any] = {}
    for name, cell in zip(names, row, strict=False):
        if cell in (None, "") or not name[0] or name[-1] in ("xmllang", "type", "lang"):
            continue
        here = record
        for part in name[:-1]:
            here = here.setdefault(part, {})
            if not isinstance(here, dict):
                break
        else:
            here.setdefault(name[-1], cell)
    return record


def read_entities_xml(file: File) -> Draft:
    """Level 1 as XML."""
    return _read((_tree(element) for element in elements_of(file, frozenset({"LEIRecord"}))), "gleif_level1")


def read_relationships_xml(file: File) -> Draft:
    """Level 2 as XML."""
    return _read((_tree(one) for one in elements_of(file, frozenset({"RelationshipRecord"}))), "gleif_level2")


def read_gleif_json(entries: Iterable[Entry]) -> Draft:
    """Level 1 or level 2 as JSON: golden copies, and answers of the API."""
    return _read(_records(entries), "gleif_level1")


def _records(entries: Iterable[Entry]) -> Iterator[Any]:
    listed = False
    for entry in entries:
        value = entry.value
        if listed and not entry.under:
            continue  # what stands beside a list of records
        listed = bool(entry.under)
        yield _unwrapped(value)


def _unwrapped(value: Any) -> Any:
    """A record without the object around it."""
    for key in ("data", "LEIRecord", "RelationshipRecord"):
        if isinstance(value, dict) and isinstance(value.get(key), dict):
            value = value[key]
    return value


def _read(records: Iterator[Any], format: str, first: int = 1) -> Draft:
    draft = Draft(format)
    for number, entry in enumerate(records, start=first):
        draft.rows += 1
        place = Place("", number)
        if not isinstance(entry, Mapping):
            draft.rejected += 1
            draft.fault(place, "", "no_entry", entry)
            continue
        attributes = entry.get("attributes")
        record = attributes if isinstance(attributes, Mapping) else entry
        relationship = record.get("Relationship") or record.get("relationship")
        if _text(_held(record, "Registration").get("RegistrationStatus")) in _WITHDRAWN:
            draft.left_out["not_in_force"] += 1
        elif isinstance(relationship, Mapping):
            draft.format = "gleif_level2"
            _relationship(draft, relationship, place)
        else:
            _entity(draft, record, place)
    if nameless := {one.fields["name"] for one in draft.mentions if is_lei(one.fields["name"])}:
        draft.left_out["names_missing"] = len(nameless)
    return draft


def _held(holder: Any, *keys: str) -> Mapping[str, Any]:
    """The object in the first of some fields; an empty one where something else stands."""
    values = (holder.get(key) for key in keys) if isinstance(holder, Mapping) else iter(())
    return next((value for value in values if isinstance(value, Mapping)), {})


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
    entity = _held(record, "Entity", "entity")
    lei = _text(record.get("LEI") or record.get("lei"))
    name = draft.line(place, "LegalName", _text(entity.get("LegalName") or entity.get("legalName")))
    if not is_lei(lei):
        draft.rejected += 1
        draft.fault(place, "LEI", "lei", lei)
        return
    if not name:
        draft.rejected += 1
        draft.fault(place, "LegalName", "no_name", lei)
        return
    fields: dict[str, Any] = {"name": name, "identifiers": [{"scheme": "lei", "value": lei}]}
    authority, registered = _held(entity, "RegistrationAuthority"), _held(entity, "registeredAt")
    stated = _text(authority.get("RegistrationAuthorityEntityID") or entity.get("registeredAs"))
    if number := draft.number(place, "RegistrationAuthorityEntityID", stated):
        issuer = cleaned(_text(authority.get("RegistrationAuthorityID") or registered.get("id")))
        fields["identifiers"].append({"scheme": "registration", "value": number, "issuer": issuer[:60]})
    if aliases := [one for text in _names(entity) if (one := draft.line(place, "OtherEntityName", text)) != name]:
        fields["aliases"] = list(dict.fromkeys(aliases))
    sites = [site for keys in (("LegalAddress", "legalAddress"), ("HeadquartersAddress", "headquartersAddress"))
             if (site := _site(draft, place, _held(entity, *keys)))]  # fmt: skip
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
        ("transliteratedOtherNames", "name"),
    ):
        listed = entity.get(holder) or ()
        for one in listed if isinstance(listed, list) else [listed]:
            # as CSV each is numbered: OtherEntityNames.OtherEntityName.1
            value = one.get(inner) if isinstance(one, Mapping) else one
            if isinstance(value, Mapping) and all(key.isdecimal() for key in value):
                value = list(value.values())
            for text in value if isinstance(value, list) else [value]:
                if name := _text(text):
                    yield name


def _site(draft: Draft, place: Place, address: Mapping[str, Any]) -> dict[str, Any] | None:
    parts = list[str]()
    for key in ("FirstAddressLine", "AdditionalAddressLine", "addressLines", "PostalCode", "City", "Region"):
        value = address.get(key) or address.get(key[0].lower() + key[1:])
        if isinstance(value, Mapping):
            value = list(value.values())
        parts += [_text(one) for one in (value if isinstance(value, list) else [value]) if one]
    stated = _text(address.get("Country") or address.get("country"))
    country = country_of(stated)
    if stated and country is None:
        draft.fault(place, "Country", "country", stated)
    text = draft.line(place, "LegalAddress", ", ".join(dict.fromkeys(parts)))
    return {"address": text, **({"country": country} if country else {})} if text or country else None


def _relationship(draft: Draft, relationship: Mapping[str, Any], place: Place) -> None:
    nodes = [_held(relationship, f"{side}Node", f"{side.lower()}Node") for side in ("Start", "End")]
    ends = [_text(node.get("NodeID") or node.get("id")) for node in nodes]
    wrong = [one for one in ends if not is_lei(one)]
    if wrong:
        draft.rejected += 1
        draft.fault(place, "NodeID", "lei", wrong[0])
        return
    kind = draft.line(place, "type", _text(relationship.get("RelationshipType") or relationship.get("type")))
    status = _text(relationship.get("RelationshipStatus") or relationship.get("status"))
    fields: dict[str, Any] = {"note": kind, "confidence": "high"}
    for period in _periods(relationship):
        start = stated_day(draft, place, period, "StartDate") or stated_day(draft, place, period, "startDate")
        end = stated_day(draft, place, period, "EndDate") or stated_day(draft, place, period, "endDate")
        start, end = ordered(draft, place, start, end)
        fields |= {key: day for key, day in (("valid_from", start), ("valid_to", end)) if day}
    if kind in _NEITHER:
        draft.left_out["neither"] += 1
    ends_known = [draft.mention({"name": one, "identifiers": [{"scheme": "lei", "value": one}]}, place) for one in ends]
    if status == "INACTIVE" and "valid_to" not in fields:
        draft.left_out["not_in_force"] += 1
    elif kind not in _NEITHER:
        draft.link("owns" if kind in _OWNED else "controls", ends_known[1], ends_known[0], fields, place)


def _periods(relationship: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The periods of the relationship itself, not of the accounts that tell of it."""
    periods = relationship.get("RelationshipPeriods") or relationship.get("periods") or relationship.get("Period") or []
    listed = periods.get("RelationshipPeriod", list(periods.values())) if isinstance(periods, Mapping) else periods
    for one in listed if isinstance(listed, list) else [listed]:
        if isinstance(one, Mapping):
            kinds = {_text(one.get(key)) for key in ("PeriodType", "periodType", "type")}
            if "RELATIONSHIP_PERIOD" in kinds:
                yield one
