"""The UK's register of people with significant control, as lines of JSON: owners that are organisations, by number."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any

from genderaudit.sheets import cleaned, country_of
from genderaudit.suppliers.files.days import ordered, stated_day
from genderaudit.suppliers.files.documents import Entry
from genderaudit.suppliers.rules.intake.numbering import plausible
from genderaudit.suppliers.rules.network.drafts import Draft, Place

_ORGANISATIONS = ("corporate-entity", "legal-person")
_NOBODY = ("statement", "exemptions")
_SUMMARY = "totals"
_UNITED_KINGDOM = "GB"


def is_psc(value: Any) -> bool:
    """Whether an entry is a line of that register."""
    if not isinstance(value, dict) or not isinstance(value.get("data"), dict):
        return False
    kind = value["data"].get("kind")
    return isinstance(kind, str) and (
        ("company_number" in value and "significant-control" in kind) or kind.startswith(_SUMMARY)
    )


def read_psc(entries: Iterable[Entry]) -> Draft:
    """Every company with the organisations that control it; of natural persons only what they hold."""
    draft = Draft("psc")
    companies: dict[str, int] = {}
    people: dict[int, Counter[str]] = {}
    for entry in entries:
        if is_psc(entry.value) and entry.value["data"]["kind"].startswith(_SUMMARY):
            continue
        draft.rows += 1
        place = Place("", entry.number)
        number = draft.number(place, "company_number", entry.value.get("company_number")) if is_psc(entry.value) else ""
        if not number:
            draft.rejected += 1
            draft.fault(place, "company_number", "no_entry", entry.value)
            continue
        if number not in companies:
            companies[number] = draft.mention({"name": number, "country": _UNITED_KINGDOM, **_number(number)}, place)
        _owner(draft, place, companies[number], entry.value["data"], people)
    for company, counts in people.items():
        words = "; ".join(f"{what} ({count})" if count > 1 else what for what, count in counts.items())
        draft.mentions[company].fields["held_by_people"] = cleaned(words)
    draft.left_out["numbers_only"] = len(companies)
    return draft


def _number(number: str) -> dict[str, Any]:
    if not plausible(number):
        return {}
    return {"identifiers": [{"scheme": "registration", "value": number, "issuer": _UNITED_KINGDOM}]}


def _owner(draft: Draft, place: Place, company: int, data: dict[str, Any], people: dict[int, Counter[str]]) -> None:
    kind = str(data["kind"])
    natures = [str(one) for one in data.get("natures_of_control") or () if isinstance(one, str)]
    if any(word in kind for word in _NOBODY):
        draft.left_out["unknown_owner"] += 1
        return
    if not kind.startswith(_ORGANISATIONS):
        draft.left_out["people"] += 1
        if not data.get("ceased_on") and not data.get("ceased"):
            people.setdefault(company, Counter()).update(natures or ["significant-control"])
            draft.left_out["person_links"] += 1
        return
    name = draft.line(place, "name", data.get("name"))
    if not name:
        draft.rejected += 1
        draft.fault(place, "name", "no_name")
        return
    owner = draft.mention({"name": name, **_told(draft, place, data)}, place)
    start, end = (stated_day(draft, place, data, key) for key in ("notified_on", "ceased_on"))
    start, end = ordered(draft, place, start, end)
    fields: dict[str, Any] = {"confidence": "high", "note": draft.line(place, "natures_of_control", "; ".join(natures))}
    fields |= {key: day for key, day in (("valid_from", start), ("valid_to", end)) if day}
    owns = any(one.startswith("ownership-of-shares") for one in natures)
    draft.link("owns" if owns else "controls", owner, company, fields, place)


def _told(draft: Draft, place: Place, data: dict[str, Any]) -> dict[str, Any]:
    """Country, number and address of an organisation."""
    found: dict[str, Any] = {}
    identification = data.get("identification")
    identification = identification if isinstance(identification, dict) else {}
    address = data.get("address") if isinstance(data.get("address"), dict) else {}
    stated = identification.get("country_registered")
    country = country_of(stated) or (country_of(address.get("country")) if not stated and address else None)
    if stated and country is None:
        draft.fault(place, "country_registered", "country", stated)
    if country:
        found["country"] = country
    number = draft.number(place, "registration_number", identification.get("registration_number"))
    if plausible(number):
        found["identifiers"] = [{"scheme": "registration", "value": number, "issuer": country or ""}]
    parts = ("premises", "address_line_1", "address_line_2", "locality", "region", "postal_code")
    text = ", ".join(str(address[part]) for part in parts if address and address.get(part))
    if text := draft.line(place, "address", text):
        site_country = country_of(address.get("country")) if address else None
        found["sites"] = [{"address": text, **({"country": site_country} if site_country else {})}]
    return found
