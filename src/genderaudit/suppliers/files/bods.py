"""BODS 0.1 to 0.4: organisations and who owns or controls them; people are never kept, only what they hold together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from genderaudit.sheets import cleaned, country_of
from genderaudit.suppliers.files.days import ordered, stated_day
from genderaudit.suppliers.files.documents import Entry
from genderaudit.suppliers.rules.intake.numbering import is_lei, plausible
from genderaudit.suppliers.rules.network.drafts import Draft, Place

_KINDS = {
    "entitystatement": "entity", "personstatement": "person", "ownershiporcontrolstatement": "relationship",
    "entity": "entity", "person": "person", "relationship": "relationship",
}  # fmt: skip
_NO_ORGANISATION = frozenset({"unknownentity", "anonymousentity"})


def is_bods(value: Any) -> bool:
    """Whether an entry is a BODS statement."""
    return isinstance(value, dict) and bool({"statementID", "statementId"} & set(value))


def read_bods(entries: Iterable[Entry]) -> Draft:
    """Every statement of a file; a later statement replaces an earlier one of the same record."""
    draft = Draft("bods")
    latest: dict[str, tuple[Place, dict[str, Any]]] = {}
    successor: dict[str, str] = {}
    listed = False
    for entry in entries:
        value = entry.value
        if not is_bods(value) and listed and not entry.under:
            continue  # what stands beside a list of statements
        draft.rows += 1
        listed = bool(entry.under)
        if not is_bods(value):
            draft.rejected += 1
            draft.fault(Place("", entry.number), "", "no_entry", value)
            continue
        statement = str(value.get("statementId") or value.get("statementID"))
        key = str(value.get("recordId") or statement)
        for replaced in map(str, _sequence(value.get("replacesStatements"))):
            _replace(successor, replaced, statement)
        earlier = latest.get(key)
        if earlier and str(earlier[1].get("statementDate") or "") > str(value.get("statementDate") or ""):
            draft.left_out["replaced"] += 1
            continue
        if earlier:
            draft.left_out["replaced"] += 1
        latest[key] = (Place("", entry.number), value)
    for key in set(successor) & set(latest):
        draft.left_out["replaced"] += 1
        del latest[key]
    _Reader(draft, latest, successor).read()
    return draft


def _replace(successor: dict[str, str], replaced: str, statement: str) -> None:
    """Note which statement follows which; statements that replace each other in a circle all stay."""
    last = statement
    while last in successor:
        last = successor[last]
    if last != replaced:
        successor.setdefault(replaced, statement)


class _Reader:
    def __init__(
        self, draft: Draft, statements: Mapping[str, tuple[Place, dict[str, Any]]], successor: Mapping[str, str]
    ) -> None:
        self.draft, self.statements, self.successor = draft, statements, successor
        self.mentions: dict[str, int] = {}
        """Record or statement id to the organisation."""
        self.people = set[str]()
        self.held: dict[int, Counter[str]] = {}

    def read(self) -> None:
        links = list[tuple[Place, dict[str, Any]]]()
        for key, (place, statement) in self.statements.items():
            kind = _KINDS.get(str(statement.get("recordType") or statement.get("statementType") or "").lower(), "")
            keys = {key, str(statement.get("statementId") or statement.get("statementID"))}
            if kind == "entity":
                self._entity(place, statement, keys)
            elif kind == "person":
                self.people |= keys
                self.draft.left_out["people"] += 1
            elif kind == "relationship":
                links.append((place, statement))
            else:
                self.draft.rejected += 1
                self.draft.fault(place, "recordType", "no_entry", statement.get("recordType"))
        for place, statement in links:
            self._link(place, statement)
        for mention, counts in self.held.items():
            words = "; ".join(f"{what} ({count})" if count > 1 else what for what, count in counts.items())
            self.draft.mentions[mention].fields["held_by_people"] = cleaned(words)

    def _entity(self, place: Place, statement: dict[str, Any], keys: set[str]) -> None:
        details = _details(statement)
        kind = details.get("entityType")
        kind = kind.get("type") if isinstance(kind, dict) else kind
        name = self.draft.line(place, "name", details.get("name"))
        if not name:
            if str(kind).lower() in _NO_ORGANISATION or details.get("unspecifiedEntityDetails"):
                self.draft.left_out["unknown_owner"] += 1
            else:
                self.draft.rejected += 1
                self.draft.fault(place, "name", "no_name")
            return
        fields: dict[str, Any] = {"name": name}
        every = [self.draft.line(place, "alternateNames", one) for one in _sequence(details.get("alternateNames"))]
        if aliases := [one for one in every if one and one != name]:
            fields["aliases"] = aliases
        stated = details.get("jurisdiction") or details.get("incorporatedInJurisdiction")
        place_of = stated if isinstance(stated, dict) else {}
        country = country_of(place_of.get("code")) or country_of(place_of.get("name") or stated)
        if stated and country is None:
            self.draft.fault(place, "jurisdiction", "country", place_of.get("name") or place_of.get("code") or stated)
        if country:
            fields["country"] = country
        numbers = [self._identifier(place, one) for one in _sequence(details.get("identifiers"))]
        if numbers := [number for number in numbers if number]:
            fields["identifiers"] = numbers
        sites = [self._site(place, one) for one in _sequence(details.get("addresses"))]
        if sites := [site for site in sites if site]:
            fields["sites"] = sites
        mention = self.draft.mention(fields, place, sorted(keys)[0])
        self.mentions |= dict.fromkeys(keys, mention)

    def _current(self, key: str) -> str:
        """The statement that stands for one that was replaced."""
        while key in self.successor and key not in self.mentions and key not in self.people:
            key = self.successor[key]
        return key

    def _link(self, place: Place, statement: dict[str, Any]) -> None:
        details = _details(statement)
        owned = self.mentions.get(self._current(_end(details.get("subject"))))
        owner_key = self._current(_end(details.get("interestedParty")))
        if owned is None:
            self.draft.left_out["one_end"] += 1
            return
        interests = [one for one in _sequence(details.get("interests")) if isinstance(one, dict)]
        if owner_key in self.people:
            self.held.setdefault(owned, Counter()).update(_words(one) for one in interests or [{}])
            self.draft.left_out["person_links"] += 1
            return
        owner = self.mentions.get(owner_key)
        if owner is None:
            self.draft.left_out["unknown_owner"] += 1
            return
        owns, fields = self._kept(place, interests)
        start, end = fields.get("valid_from"), fields.get("valid_to")
        if str(statement.get("recordStatus")).lower() == "closed" and end is None:
            end = stated_day(self.draft, place, statement, "statementDate")
        fields["valid_from"], fields["valid_to"] = ordered(self.draft, place, start, end)
        note = "; ".join(dict.fromkeys(_words(one) for one in interests))
        fields["note"] = self.draft.line(place, "interests", note)
        self.draft.link("owns" if owns else "controls", owner, owned, {k: v for k, v in fields.items() if v}, place)

    def _kept(self, place: Place, interests: list[dict[str, Any]]) -> tuple[bool, dict[str, Any]]:
        """Whether a share is held directly, and the fields of the link; indirect ones are control, counted once."""
        fields: dict[str, Any] = {}
        shares = [one for one in interests if _kind(one) == "shareholding" and not _is_indirect(one)]
        exact = [share for one in shares if (share := self._exact(place, one)) is not None]
        if len(exact) == 1:
            fields["share"] = exact[0]
        starts = [day for one in interests if (day := stated_day(self.draft, place, one, "startDate"))]
        ends = [stated_day(self.draft, place, one, "endDate", last=True) for one in interests]
        if starts:
            fields["valid_from"] = min(starts)
        if ends and all(ends):
            fields["valid_to"] = max(day for day in ends if day)
        return bool(shares), fields

    def _exact(self, place: Place, interest: dict[str, Any]) -> Decimal | None:
        share = interest.get("share")
        stated = share.get("exact") if isinstance(share, dict) else None
        if isinstance(share, dict) and stated is None and share.get("minimum") == share.get("maximum"):
            stated = share.get("minimum")
        if stated is None:
            return None
        try:
            number = Decimal(str(stated))
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or not 0 <= number <= 100:
            self.draft.fault(place, "share", "share", stated)
            return None
        return number

    def _identifier(self, place: Place, one: Any) -> dict[str, Any] | None:
        value = self.draft.number(place, "identifiers", one.get("id")) if isinstance(one, dict) else ""
        if not plausible(value):
            return None
        issuer = str(one.get("scheme") or one.get("schemeName") or "")
        if issuer.upper() in ("XI-LEI", "LEI") and is_lei(value):
            return {"scheme": "lei", "value": value}
        return {"scheme": "org_id" if one.get("scheme") else "other", "value": value, "issuer": cleaned(issuer)[:60]}

    def _site(self, place: Place, one: Any) -> dict[str, Any] | None:
        if not isinstance(one, dict):
            return None
        stated = one.get("country")
        country = stated if isinstance(stated, dict) else {"code": stated}
        code = country_of(country.get("code")) or country_of(country.get("name"))
        text = ", ".join(str(one[part]) for part in ("address", "postCode") if one.get(part))
        text = self.draft.line(place, "address", text)
        if not text and not code:
            return None
        return {"address": text, **({"country": code} if code else {})}


def _details(statement: dict[str, Any]) -> dict[str, Any]:
    details = statement.get("recordDetails")
    return details if isinstance(details, dict) else statement


def _end(party: Any) -> str:
    """The id that one end of an interest names; '' where it says only why there is none."""
    if isinstance(party, dict):
        named = party.get("describedByEntityStatement") or party.get("describedByPersonStatement")
        return str(named or "")
    return str(party or "")


def _kind(interest: dict[str, Any]) -> str:
    return str(interest.get("type")).replace("-", "").lower()


def _is_indirect(interest: dict[str, Any]) -> bool:
    return str(interest.get("directOrIndirect") or interest.get("interestLevel") or "").lower() == "indirect"


def _exact(interest: dict[str, Any]) -> Decimal | None:
    share = interest.get("share")
    try:
        number = Decimal(str(share["exact"])) if isinstance(share, dict) and share.get("exact") is not None else None
    except InvalidOperation:
        return None
    return number if number is not None and number.is_finite() and 0 <= number <= 100 else None


def _words(interest: dict[str, Any]) -> str:
    """An interest as data: its type, its share, whether indirect, whether beneficial. Never who holds it."""
    share = interest.get("share")
    parts = [str(interest.get("type") or "interest")]
    if isinstance(share, dict):
        low = share.get("minimum", share.get("exclusiveMinimum"))
        high = share.get("maximum", share.get("exclusiveMaximum"))
        parts.append(f"{share['exact']} %" if share.get("exact") is not None else f"{low} - {high} %")
    if _is_indirect(interest):
        parts.append("indirect")
    if interest.get("beneficialOwnershipOrControl"):
        parts.append("beneficial")
    return " ".join(parts)


def _sequence(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
