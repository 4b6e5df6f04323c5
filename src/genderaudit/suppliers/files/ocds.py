"""OCDS 1.0 and 1.1: releases, records, packages and flattened sheets to organisations and links.

Money of one contracting chain is taken at one stage only: what was paid, else the contract, else the award.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from genderaudit.suppliers.files.documents import Entry
from genderaudit.suppliers.files.words import country_of, known_words
from genderaudit.suppliers.rules.intake.numbering import plausible
from genderaudit.suppliers.rules.network.drafts import Draft, End, Place

_PARTS = ("parties", "buyer", "awards", "contracts", "date", "ocid", "tag", "tender")
_NOT_AWARDED = frozenset({"pending", "cancelled", "unsuccessful"})
_KEYED = ("parties", "awards", "contracts", "transactions", "suppliers")
_LARGEST = Decimal(10) ** 18
_PEOPLE = frozenset({"individual", "selfemployed", "soletrader", "naturalperson"})


def is_ocds(value: Any) -> bool:
    """Whether an entry is a release, a record or a package of them."""
    return isinstance(value, dict) and ("ocid" in value or "releases" in value or "records" in value)


def read_ocds(entries: Iterable[Entry], us: frozenset[str] = frozenset()) -> Draft:
    """Every process of a file. `us`: names, folded, that are our own organisation."""
    draft = Draft("ocds")
    draft.us = us
    processes: dict[str, _Process] = {}
    for entry in entries:
        _take(entry.value, entry.under, entry.number, processes, draft)
    for number, process in enumerate(processes.values(), start=1):
        draft.rows += 1
        _read(draft, process.whole(), Place("", number))
    return draft


class _Process:
    """One contracting process: its releases in the reduced form, or what a publisher compiled of them."""

    def __init__(self) -> None:
        self.releases: list[dict[str, Any]] = []
        self.compiled: dict[str, Any] | None = None

    def whole(self) -> dict[str, Any]:
        if self.compiled is not None:
            return self.compiled
        merged: dict[str, Any] = {}
        for release in sorted(self.releases, key=lambda one: str(one.get("date") or "")):
            _merge(merged, release)
        return merged


def _take(value: Any, under: str, number: int, processes: dict[str, _Process], draft: Draft) -> None:
    if not isinstance(value, dict):
        draft.rows += 1
        draft.rejected += 1
        draft.fault(Place("", number), under, "no_entry", value)
        return
    for part in ("releases", "records"):
        if "ocid" not in value:
            for one in _sequence(value.get(part)):
                _take(one, part, number, processes, draft)
    if "ocid" not in value:
        return
    process = processes.setdefault(str(value["ocid"]), _Process())
    compiled, versioned = value.get("compiledRelease"), value.get("versionedRelease")
    if isinstance(compiled, dict):
        process.compiled = _reduced(compiled)
    elif isinstance(versioned, dict):
        process.compiled = _reduced(_latest(versioned))
    elif "releases" in value:
        whole = [one for one in _sequence(value["releases"]) if isinstance(one, dict) and len(one) > 3]
        if not whole:
            draft.fault(Place("", number), "releases", "linked_releases", value["ocid"])
        process.releases += [_reduced(one) for one in whole]
    elif set(value) - {"ocid", "id", "date", "tag"}:
        process.releases.append(_reduced(value))


def _reduced(release: Mapping[str, Any]) -> dict[str, Any]:
    """The parts of a release that tell of organisations and money."""
    found = {part: release[part] for part in _PARTS if release.get(part)}
    tender = found.pop("tender", None)
    if isinstance(tender, dict):
        found["tender"] = {part: tender[part] for part in ("procuringEntity", "tenderers") if tender.get(part)}
    return found


def _latest(value: Any) -> Any:
    """A versioned release with the last value of each field."""
    if isinstance(value, list):
        if value and all(isinstance(one, dict) and "value" in one and "releaseDate" in one for one in value):
            return value[-1]["value"]
        return [_latest(one) for one in value]
    if isinstance(value, dict):
        return {key: _latest(one) for key, one in value.items()}
    return value


def _merge(known: dict[str, Any], more: Mapping[str, Any]) -> None:
    """Merge a release into those before it: objects field by field, lists by the ids of their elements."""
    for key, value in more.items():
        earlier = known.get(key)
        if isinstance(value, dict) and isinstance(earlier, dict):
            _merge(earlier, value)
        elif isinstance(value, list) and isinstance(earlier, list) and key in _KEYED:
            _merge_list(earlier, value)
        elif isinstance(value, dict):
            known[key] = {}
            _merge(known[key], value)
        elif isinstance(value, list) and key in _KEYED:
            known[key] = []
            _merge_list(known[key], value)
        else:
            known[key] = value


def _merge_list(known: list[Any], more: list[Any]) -> None:
    places = {str(one["id"]): place for place, one in enumerate(known) if isinstance(one, dict) and one.get("id")}
    for one in more:
        key = str(one["id"]) if isinstance(one, dict) and one.get("id") else None
        if key is not None and key in places:
            _merge(known[places[key]], one)
        elif isinstance(one, dict):
            fresh: dict[str, Any] = {}
            _merge(fresh, one)
            if key is not None or fresh not in known:
                known.append(fresh)
                if key is not None:
                    places[key] = len(known) - 1
        elif one not in known:
            known.append(one)


def _read(draft: Draft, release: Mapping[str, Any], place: Place) -> None:
    reader = _Reader(draft, release, place)
    for party in _listed(release, "parties"):
        reader.party(party)
    if not release.get("parties"):
        for entity in _listed(_dict(release, "tender"), "tenderers"):
            reader.mention(entity, {})
    buyer = reader.buyer()
    seen = set[str]()
    for contract in _listed(release, "contracts"):
        award = next((one for one in _listed(release, "awards") if _same(one.get("id"), contract.get("awardID"))), {})
        seen.add(str(award.get("id")))
        reader.chain(award, contract, buyer)
    for award in _listed(release, "awards"):
        if str(award.get("id")) not in seen:
            reader.chain(award, {}, buyer)


class _Reader:
    def __init__(self, draft: Draft, release: Mapping[str, Any], place: Place) -> None:
        self.draft, self.release, self.place = draft, release, place
        self.ocid = str(release.get("ocid", ""))
        self.known: dict[str, End] = {}
        """Id inside the release, with the name, to a mention."""

    def party(self, party: Mapping[str, Any]) -> None:
        stated = party.get("roles")
        roles = stated.split(";") if isinstance(stated, str) else [str(one) for one in _sequence(stated)]
        fields: dict[str, Any] = {}
        if "supplier" not in roles and "tenderer" not in roles and {"buyer", "procuringEntity"} & set(roles):
            fields["type"] = "buyer"
        self.mention(party, fields)

    def mention(self, entity: Mapping[str, Any], fields: dict[str, Any]) -> End | None:
        name = _text(entity.get("name")) or _text(_dict(entity, "identifier").get("legalName"))
        if not name:
            if entity.get("id") and (known := self.known.get(str(entity["id"]))) is not None:
                return known
            self.draft.rejected += 1
            self.draft.fault(self.place, "name", "no_name", entity.get("id", ""))
            return None
        fields["name"] = name[:300]
        self._whereabouts(entity, fields)
        numbers = self._numbers(entity)
        if numbers:
            fields["identifiers"] = numbers
        legal = _text(_dict(entity, "identifier").get("legalName"))
        if legal and legal != name:
            fields["aliases"] = [legal[:300]]
        if _text(_dict(entity, "details").get("entityType")).lower() in _PEOPLE:
            fields["sole_trader"] = True
        if entity.get("contactPoint"):
            self.draft.left_out["personal"] += 1
        mention = self.draft.mention(fields, self.place)
        for key in (str(entity.get("id") or ""), name):
            if key:
                self.known.setdefault(key, mention)
        return mention

    def _whereabouts(self, entity: Mapping[str, Any], fields: dict[str, Any]) -> None:
        address = _dict(entity, "address")
        country = country_of(address.get("countryName") or address.get("country"))
        if address.get("countryName") and country is None:
            self.draft.fault(self.place, "countryName", "country", address["countryName"])
        parts = [_text(address.get(one)) for one in ("streetAddress", "postalCode", "locality", "region")]
        if country:
            fields["country"] = country
        if text := ", ".join(part for part in parts if part):
            fields["sites"] = [{"address": text[:300], **({"country": country} if country else {})}]

    def _numbers(self, entity: Mapping[str, Any]) -> list[dict[str, Any]]:
        found = []
        every = [_dict(entity, "identifier"), *_listed(entity, "additionalIdentifiers")]
        for one in every:
            value, scheme = _text(one.get("id")), _text(one.get("scheme"))
            if value and plausible(value):
                found.append({"scheme": "org_id" if scheme else "other", "value": value[:100], "issuer": scheme[:60]})
        value = _text(entity.get("id"))
        if not found and value and plausible(value):
            found.append({"scheme": "other", "value": value[:100]})
        return found

    def reference(self, entity: Mapping[str, Any]) -> End | None:
        """Who is meant by a reference: a party of the release, or an organisation told in full."""
        number, name = str(entity.get("id") or ""), _text(entity.get("name"))
        if number and number in self.known and not entity.get("address") and not entity.get("identifier"):
            known = self.known[number]
            if not name or not isinstance(known, int) or self._is_called(known, name):
                return known
        if not number and name and name in self.known and not entity.get("identifier"):
            return self.known[name]
        return self.mention(entity, {})

    def _is_called(self, mention: int, name: str) -> bool:
        fields = self.draft.mentions[mention].fields
        return name == fields["name"] or name in fields.get("aliases", ()) or len(self._same_id(mention)) == 1

    def _same_id(self, mention: int) -> list[int]:
        fields = self.draft.mentions[mention].fields
        numbers = fields.get("identifiers", ())
        return [mention] if numbers else []

    def buyer(self) -> End | None:
        for entity in (_dict(self.release, "buyer"), _dict(_dict(self.release, "tender"), "procuringEntity")):
            if entity.get("name") or entity.get("id"):
                return self.reference(entity)
        return None

    def chain(self, award: Mapping[str, Any], contract: Mapping[str, Any], buyer: End | None) -> None:
        """One award with its contract: a link for each supplier, with money of one stage."""
        transactions = _listed(_dict(contract, "implementation"), "transactions")
        status = _text(contract.get("status") or award.get("status")).lower()
        if status in _NOT_AWARDED and not transactions:
            self.draft.left_out["not_awarded"] += 1
            return
        named = _listed(award, "suppliers") or _listed(contract, "suppliers")
        suppliers = [end for one in named if (end := self.reference(one)) is not None]
        suppliers = list(dict.fromkeys(suppliers)) or self._payees(transactions)
        if not suppliers or buyer is None:
            if suppliers or transactions or contract or award:
                self.draft.left_out["one_end"] += 1
            return
        amount, currency, stage = self._money(award, contract, transactions)
        first_day, last_day = self._period(award, contract)
        for supplier in suppliers:
            fields: dict[str, Any] = {"reference": " ".join(
                part for part in (self.ocid, _text(contract.get("id")) or _text(award.get("id")), stage) if part
            )}  # fmt: skip
            if first_day:
                fields["valid_from"] = first_day
            if last_day:
                fields["valid_to"] = last_day
            if amount is not None and len(suppliers) == 1:
                fields |= {"value": amount, "currency": currency, "stage": stage}
            elif amount is not None:
                fields["joint"] = (len(suppliers), amount, currency)
            self.draft.link("supplies", supplier, buyer, fields, self.place)
        if amount is not None and len(suppliers) > 1:
            self.draft.left_out["joint_value"] += 1

    def _payees(self, transactions: Iterable[Mapping[str, Any]]) -> list[End]:
        ends = [self.reference(payee) for one in transactions if (payee := _dict(one, "payee"))]
        return list(dict.fromkeys(end for end in ends if end is not None))

    def _money(
        self, award: Mapping[str, Any], contract: Mapping[str, Any], transactions: list[Mapping[str, Any]]
    ) -> tuple[Decimal | None, str, str]:
        paid = [self._value(_dict(one, "value") or _dict(one, "amount")) for one in transactions]
        sums = [one for one in paid if one is not None]
        if sums and len({currency for _, currency in sums}) == 1:
            return sum((amount for amount, _ in sums), Decimal(0)), sums[0][1], "paid"
        if sums:
            self.draft.fault(self.place, "transactions", "two_currencies", ", ".join(sorted({one for _, one in sums})))
        for stage, holder in (("contract", contract), ("award", award)):
            if (value := self._value(_dict(holder, "value"))) is not None:
                return (*value, stage)
        return None, "", "contract" if contract else "award"

    def _value(self, value: Mapping[str, Any]) -> tuple[Decimal, str] | None:
        amount = value.get("amount")
        if amount is None or amount == "":
            return None
        try:
            number = amount if isinstance(amount, Decimal) else Decimal(str(amount))
        except InvalidOperation:
            number = Decimal("NaN")
        if not number.is_finite() or abs(number) >= _LARGEST:
            self.draft.fault(self.place, "amount", "number", amount)
            return None
        currency = _text(value.get("currency")).upper()
        if currency not in known_words().currencies:
            if number:
                self.draft.fault(self.place, "currency", "no_currency", f"{amount} {currency}")
            return None
        return number, currency

    def _period(self, award: Mapping[str, Any], contract: Mapping[str, Any]) -> tuple[dt.date | None, dt.date | None]:
        period = _dict(contract, "period") or _dict(award, "contractPeriod")
        start = _day(period.get("startDate")) or _day(contract.get("dateSigned")) or _day(award.get("date"))
        end = _day(period.get("endDate"))
        if start and end and end < start:
            self.draft.fault(self.place, "endDate", "ends_before", period.get("endDate"))
            return start, None
        return start, end


def _sequence(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []


def _same(one: Any, other: Any) -> bool:
    return one is not None and str(one) == str(other)


def _dict(holder: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = holder.get(key)
    return value if isinstance(value, dict) else {}


def _listed(holder: Mapping[str, Any], key: str) -> list[Mapping[str, Any]]:
    value = holder.get(key)
    return [one for one in value if isinstance(one, dict)] if isinstance(value, list) else []


def _text(value: Any) -> str:
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split()) if value not in (None, "") and not isinstance(value, dict | list) else ""


def _day(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(str(value)[:10])
    except ValueError:
        return None


# flattened sheets


def is_flattened(columns: Iterable[str]) -> bool:
    """Whether headings are paths such as `awards/0/suppliers/0/name` beside an `ocid`."""
    names = [name.removeprefix("releases/0/").removeprefix("compiledRelease/") for name in columns]
    return "ocid" in names and any("/" in name for name in names)


def unflattened(columns: Iterable[str], cells: Iterable[object]) -> dict[str, Any]:
    """One row of a flattened sheet as the part of a release that it is."""
    release: dict[str, Any] = {}
    for name, cell in zip(columns, cells, strict=False):
        if not name or cell in (None, ""):
            continue
        path = name.removeprefix("releases/0/").removeprefix("compiledRelease/").split("/")
        if len(path) > 12:
            continue
        _put(release, path, int(cell) if isinstance(cell, float) and cell.is_integer() else cell)
    return release


def _put(holder: dict[str, Any], path: list[str], cell: object) -> None:
    here: Any = holder
    for place, part in enumerate(path):
        last = place == len(path) - 1
        if isinstance(here, list):
            if not here:
                here.append({})
            here = here[0]
            if part.isdigit():
                continue
        if not isinstance(here, dict):
            return
        if last:
            here[part] = cell
        else:
            here = here.setdefault(part, [] if path[place + 1].isdigit() else {})
