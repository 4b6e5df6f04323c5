"""One contracting process of OCDS to organisations and links.

Money of one contracting chain is taken at one stage only: what was paid, else the contract, else the award.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any

from genderaudit.sheets import cleaned, country_of
from genderaudit.suppliers.files.days import ordered, stated_day
from genderaudit.suppliers.files.words import known_words
from genderaudit.suppliers.rules.intake.numbering import plausible
from genderaudit.suppliers.rules.network.drafts import Draft, End, Place

_NOT_AWARDED = frozenset({"pending", "cancelled", "unsuccessful"})
_LARGEST = Decimal(10) ** 18
_FINEST = -20
"""Digits behind the point that an amount may have."""
_PEOPLE = frozenset({"individual", "selfemployed", "soletrader", "naturalperson"})
_SELLING = frozenset({"supplier", "tenderer", "subcontractor", "payee", "bidder", "invitedSupplier"})
_BUYING = frozenset({"buyer", "procuringEntity", "payer", "funder", "centralPurchasingBody", "leadBuyer"})

Money = tuple[Decimal | None, str, str]
"""Amount, currency and stage."""
Holder = Mapping[str, Any]


class Chain:
    """An award with its contracts: who supplies, and where its subcontractors are told."""

    def __init__(self, award: Holder, contracts: list[Holder]) -> None:
        self.award, self.contracts = award, contracts
        self.suppliers: list[End] = []


class ProcessReader:
    """Takes one process into a draft, and remembers who supplies in it."""

    def __init__(self, draft: Draft, release: Holder, place: Place) -> None:
        self.draft, self.release, self.place = draft, release, place
        self.ocid = draft.line(place, "ocid", text_in(release, "ocid"))
        self.known: dict[str, End] = {}
        """Id inside the release, with the name, to a mention."""
        self.roles: dict[str, list[End]] = {}
        self.chains: list[Chain] = []
        self.suppliers: list[End] = []
        self.links: list[int] = []
        """Numbers of the links from its suppliers to its buyer."""

    def read(self) -> None:
        """Every party, and a link for each supplier of each award or contract."""
        for party in listed(self.release, "parties"):
            self._party(party)
        if not self.release.get("parties"):
            for entity in listed(held(self.release, "tender"), "tenderers"):
                self.mention(entity, {})
        for party in listed(self.release, "parties"):
            self._shareholders(party)
        buyer = self._buyer()
        awards, contracts = listed(self.release, "awards"), listed(self.release, "contracts")
        taken = set[int]()
        for award in awards:
            mine = [one for one in contracts if id(one) not in taken and _same(award.get("id"), one.get("awardID"))]
            taken.update(map(id, mine))
            self._chain(Chain(award, mine), buyer, alone=len(awards) + len(contracts) - len(mine) == 1)
        for contract in contracts:
            if id(contract) not in taken:
                self._chain(Chain({}, [contract]), buyer, alone=not awards and len(contracts) == 1)
        if not awards and not contracts and buyer is not None:
            for supplier in self.roles.get("supplier", ()):
                self._link(supplier, buyer, {"reference": self.ocid})
        self.suppliers = list(dict.fromkeys(end for chain in self.chains for end in chain.suppliers))
        self.suppliers = self.suppliers or list(dict.fromkeys(self.roles.get("supplier", ())))

    # organisations

    def _party(self, party: Holder) -> None:
        stated = party.get("roles")
        roles = set(stated.split(";") if isinstance(stated, str) else map(str, sequence(stated)))
        fields: dict[str, Any] = {}
        if not roles & _SELLING and roles & _BUYING:
            fields["type"] = "buyer"
        elif roles & _SELLING == {"subcontractor"}:
            fields["type"] = "subcontractor"
        mention = self.mention(party, fields)
        if mention is not None:
            for role in roles:
                self.roles.setdefault(role, []).append(mention)

    def _shareholders(self, party: Holder) -> None:
        """Shares that one party holds in another; whoever is no party may be a natural person and is left out."""
        owned = self.known.get(text_in(party, "id")) or self.known.get(text_in(party, "name"))
        if people := len(listed(party, "beneficialOwners")):
            self.draft.left_out["people"] += people
        for one in listed(party, "shareholders"):
            owner = self.known.get(text_in(held(one, "shareholder"), "id"))
            if owned is None or owner is None:
                self.draft.left_out["shareholders"] += 1
                continue
            fields: dict[str, Any] = {"reference": self.ocid}
            share = decimal_of(one.get("shareholding"))
            if share is not None and 0 <= share <= 1:
                fields["share"] = share * 100
            elif one.get("shareholding") is not None:
                self.draft.fault(self.place, "shareholding", "share", one["shareholding"])
            self.draft.link("owns", owner, owned, fields, self.place)

    def mention(self, entity: Holder, fields: dict[str, Any]) -> End | None:
        """An organisation told in full, taken in; None for one without a name."""
        name = self.draft.line(self.place, "name", entity.get("name"))
        legal = self.draft.line(self.place, "legalName", held(entity, "identifier").get("legalName"))
        name = name or legal
        if not name:
            if entity.get("id") and (known := self.known.get(text_in(entity, "id"))) is not None:
                return known
            self.draft.rejected += 1
            self.draft.fault(self.place, "name", "no_name", entity.get("id", ""))
            return None
        fields["name"] = name
        self._whereabouts(entity, fields)
        numbers = self._numbers(entity)
        if numbers:
            fields["identifiers"] = numbers
        if legal and legal != name:
            fields["aliases"] = [legal]
        if text_in(held(entity, "details"), "entityType").replace(" ", "").lower() in _PEOPLE:
            fields["sole_trader"] = True
        if any(entity.get(key) for key in ("contactPoint", "additionalContactPoints", "persons", "persones")):
            self.draft.left_out["personal"] += 1
        mention = self.draft.mention(fields, self.place)
        for key in (text_in(entity, "id"), name):
            if key:
                self.known.setdefault(key, mention)
        return mention

    def _whereabouts(self, entity: Holder, fields: dict[str, Any]) -> None:
        address = held(entity, "address")
        stated = address.get("countryName") or address.get("country") or address.get("countryCode")
        country = country_of(stated)
        if stated and country is None:
            self.draft.fault(self.place, "countryName", "country", stated)
        parts = [text_in(address, one) for one in ("streetAddress", "postalCode", "locality", "region")]
        if country:
            fields["country"] = country
        if text := self.draft.line(self.place, "address", ", ".join(part for part in parts if part)):
            fields["sites"] = [{"address": text, **({"country": country} if country else {})}]

    def _numbers(self, entity: Holder) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        every = [held(entity, "identifier"), *listed(entity, "additionalIdentifiers")]
        for one in every:
            value, scheme = self.draft.number(self.place, "identifier", one.get("id")), text_in(one, "scheme")
            if value and plausible(value):
                number = {"scheme": "org_id" if scheme else "other", "value": value, "issuer": cleaned(scheme)[:60]}
                if number not in found:
                    found.append(number)
        value = self.draft.number(self.place, "id", entity.get("id")) if not found else ""
        if value and plausible(value):
            found.append({"scheme": "other", "value": value})
        return found

    def reference(self, entity: Holder) -> End | None:
        """Who is meant by a reference: a party of the release, or an organisation told in full."""
        number, name = text_in(entity, "id"), text_in(entity, "name")
        if number and number in self.known and not entity.get("address") and not entity.get("identifier"):
            known = self.known[number]
            if not name or not isinstance(known, int) or self._is_called(known, name):
                return known
        if not number and name and name in self.known and not entity.get("identifier"):
            return self.known[name]
        return self.mention(entity, {})

    def _is_called(self, mention: int, name: str) -> bool:
        fields = self.draft.mentions[mention].fields
        return name == fields["name"] or name in fields.get("aliases", ()) or bool(fields.get("identifiers"))

    def _buyer(self) -> End | None:
        tender = held(self.release, "tender")
        for entity in (held(self.release, "buyer"), held(tender, "procuringEntity")):
            if entity.get("name") or entity.get("id"):
                return self.reference(entity)
        for role in ("buyer", "procuringEntity"):
            if len(several := list(dict.fromkeys(self.roles.get(role, ())))) == 1:
                return several[0]
        return None

    # links

    def _chain(self, chain: Chain, buyer: End | None, *, alone: bool) -> None:
        """One award with its contracts: a link for each supplier and contract, with money of one stage."""
        self.chains.append(chain)
        if len(chain.contracts) < 2:
            self._contract(chain, chain.contracts[0] if chain.contracts else {}, buyer, alone=alone)
            return
        told = [one for one in chain.contracts if held(one, "value").get("amount") is not None or _payments(one)]
        if told:
            for contract in chain.contracts:
                self._contract(chain, contract, buyer, alone=alone, award_counts=False)
        else:
            # the value of the award stands for all its contracts together, once
            whole = {"id": " ".join(text_in(one, "id") for one in chain.contracts), "status": "active"}
            self._contract(chain, {**whole, "period": _stretch(chain.contracts)}, buyer, alone=alone)

    def _contract(
        self, chain: Chain, contract: Holder, buyer: End | None, *, alone: bool, award_counts: bool = True
    ) -> None:
        award, payments = chain.award, _payments(contract)
        status = (text_in(contract, "status") or text_in(award, "status")).lower()
        if status in _NOT_AWARDED and not payments:
            self.draft.left_out["not_awarded"] += 1
            return
        named = listed(contract, "suppliers") or listed(award, "suppliers")
        suppliers = [end for one in named if (end := self.reference(one)) is not None]
        suppliers = list(dict.fromkeys(suppliers)) or self._payees(payments)
        if not suppliers and alone:
            suppliers = list(dict.fromkeys(self.roles.get("supplier", ())))
        own = held(contract, "buyer") or held(award, "buyer")
        buyer = self.reference(own) if own else buyer
        chain.suppliers += [one for one in suppliers if one not in chain.suppliers]
        if not suppliers or buyer is None:
            if suppliers or payments or contract or award:
                self.draft.left_out["one_end"] += 1
            return
        amount, currency, stage = self._money(award if award_counts else {}, contract, payments)
        first_day, last_day = self._period(award, contract)
        number = text_in(contract, "id") or text_in(award, "id")
        for supplier in suppliers:
            fields: dict[str, Any] = {"reference": " ".join(one for one in (self.ocid, number, stage) if one)}
            if first_day:
                fields["valid_from"] = first_day
            if last_day:
                fields["valid_to"] = last_day
            if amount is not None and len(suppliers) == 1:
                fields |= {"value": amount, "currency": currency, "stage": stage}
            elif amount is not None:
                fields["joint"] = (len(suppliers), amount, currency)
            self._link(supplier, buyer, fields)
        if amount is not None and len(suppliers) > 1:
            self.draft.left_out["joint_value"] += 1

    def _link(self, supplier: End, buyer: End, fields: dict[str, Any]) -> None:
        self.links.append(len(self.draft.links))
        self.draft.link("supplies", supplier, buyer, fields, self.place)

    def _payees(self, payments: Iterable[Holder]) -> list[End]:
        payees = [held(one, "payee") or held(one, "receiverOrganization") for one in payments]
        # 1.0 calls it by its legal name
        ends = [self.reference({**one, "name": one.get("name") or one.get("legalName")}) for one in payees if one]
        return list(dict.fromkeys(end for end in ends if end is not None))

    def _money(self, award: Holder, contract: Holder, payments: list[Holder]) -> Money:
        paid = [self.value(held(one, "value") or held(one, "amount")) for one in payments]
        sums = [one for one in paid if one is not None]
        if sums and len({currency for _, currency in sums}) == 1:
            return sum((amount for amount, _ in sums), Decimal(0)), sums[0][1], "paid"
        if sums:
            self.draft.fault(self.place, "transactions", "two_currencies", ", ".join(sorted({one for _, one in sums})))
        for stage, holder in (("contract", contract), ("award", award)):
            if (value := self.value(held(holder, "value"))) is not None:
                return (*value, stage)
        return None, "", "contract" if contract else "award"

    def value(self, value: Holder) -> tuple[Decimal, str] | None:
        """Amount and currency; what is no number, or has no currency, becomes a fault."""
        amount = value.get("amount")
        if amount is None or amount == "":
            return None
        number = decimal_of(amount)
        if number is None or number.copy_abs() >= _LARGEST:
            self.draft.fault(self.place, "amount", "number", amount)
            return None
        currency = text_in(value, "currency").upper()
        if currency not in known_words().currencies:
            if number:
                self.draft.fault(self.place, "currency", "no_currency", f"{amount} {currency}")
            return None
        return number, currency

    def _period(self, award: Holder, contract: Holder) -> tuple[dt.date | None, dt.date | None]:
        period = held(contract, "period") or held(award, "contractPeriod")
        draft, place = self.draft, self.place
        start = (
            stated_day(draft, place, period, "startDate")
            or stated_day(draft, place, contract, "dateSigned")
            or stated_day(draft, place, award, "date")
        )
        return ordered(draft, place, start, stated_day(draft, place, period, "endDate", last=True))


def _payments(contract: Holder) -> list[Holder]:
    return listed(held(contract, "implementation"), "transactions")


def _stretch(contracts: Iterable[Holder]) -> dict[str, str]:
    """From the first start to the last end of several contracts."""
    periods = [held(one, "period") for one in contracts]
    starts = sorted(text_in(one, "startDate") for one in periods if one.get("startDate"))
    ends = sorted(text_in(one, "endDate") for one in periods if one.get("endDate"))
    return ({"startDate": starts[0]} if starts else {}) | ({"endDate": ends[-1]} if ends else {})


def decimal_of(value: Any) -> Decimal | None:
    """An exact number; None for what is none."""
    if isinstance(value, bool) or not isinstance(value, int | float | str | Decimal):
        return None
    try:
        number = value if isinstance(value, Decimal) else Decimal(str(value).strip())
    except (InvalidOperation, ValueError):
        return None
    if not number.is_finite():
        return None
    exponent = number.as_tuple().exponent
    return number if isinstance(exponent, int) and exponent >= _FINEST else None


def sequence(value: Any) -> list[Any]:
    """A list, or nothing where something else stands."""
    return value if isinstance(value, list) else []


def _same(one: Any, other: Any) -> bool:
    return one is not None and str(one) == str(other)


def held(holder: Holder, key: str) -> Holder:
    """The object in a field, or an empty one where something else stands."""
    value = holder.get(key)
    return value if isinstance(value, dict) else {}


def listed(holder: Holder, key: str) -> list[Holder]:
    """The objects in a field."""
    return [one for one in sequence(holder.get(key)) if isinstance(one, dict)]


def text_in(holder: Holder, key: str) -> str:
    """The text in a field, in one line."""
    value = holder.get(key)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return " ".join(str(value).split()) if value not in (None, "") and not isinstance(value, dict | list) else ""
