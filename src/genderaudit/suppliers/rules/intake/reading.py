"""Rows of a list to organisations and links, with every cell that cannot be read."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from pydantic import ValidationError

from genderaudit.sheets import plain, text_of, whole_number
from genderaudit.suppliers.model.relationship import FLOW, SHARED, Relationship
from genderaudit.suppliers.model.supplier import US, Supplier
from genderaudit.suppliers.rules.intake.composing import FOREIGN, OWN_COLUMNS, relationship_row, supplier_row
from genderaudit.suppliers.rules.intake.mapping import code_of
from genderaudit.suppliers.rules.intake.numbering import identifier, is_lei, is_own_id, plausible
from genderaudit.suppliers.rules.intake.row_cells import Reading, RowCells, Sense
from genderaudit.suppliers.rules.network.drafts import MOST_SHARING, Draft, End, Named, Place

_UNSPSC = re.compile(r"\d{2}(\d{2}){0,3}")
_CODES = re.compile(r"[;,/\n،؛|]+")
_WORDS = re.compile(r"[;\n؛|]+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_DIGITS = re.compile(r"\D+")
_LONGEST_WORD = 20
"""Letters of the longest word for a total or for nothing."""
_PLACE = ("address", "postcode", "city", "region", "site", "storage", "latitude", "longitude")
_PRACTICE = (
    "women_share", "women_control", "women_owned", "psea", "code_accepted", "code_expires", "contact", "certificate",
    "workers", "women_workers", "men_workers",
)  # fmt: skip
_SHARED_DETAILS = ("phone", "bank", "director")
_SCHEMES = ("ungm", "lei", "registration", "tax", "os_hub", "org_id")


def read_rows(
    draft: Draft, sheet: str, rows: Iterable[tuple[int, Sequence[object]]], how: Reading, sense: Sense
) -> None:
    """Take every row of a table into a draft. `rows`: number as the spreadsheet counts, and cells."""
    table = _Table(draft, sheet, how, sense)
    for number, cells in rows:
        table.take(number, cells)
    table.finish()


class _Table(RowCells):
    """Takes one row after another into a draft."""

    def __init__(self, draft: Draft, sheet: str, how: Reading, sense: Sense) -> None:
        super().__init__(draft, sheet, how, sense)
        self.details: dict[tuple[str, str], list[int]] = {}
        """A telephone number, an account or a director to who has it."""
        self.sectors: dict[str, tuple[list[str], list[str]]] = {}
        fields = set(self.column)
        self.schemes = [scheme for scheme in _SCHEMES if scheme in fields]
        self.has_place = not fields.isdisjoint(_PLACE)
        self.has_practice = not fields.isdisjoint(_PRACTICE)
        self.has_shared = not fields.isdisjoint(_SHARED_DETAILS)

    def take(self, number: int, cells: Sequence[object]) -> None:
        row: dict[str, Any] = {}
        width = len(cells)
        for place, field, _ in self.used:
            if place < width and (cell := cells[place]) not in (None, ""):
                if field in row:
                    row[field] = [*row[field], cell] if isinstance(row[field], list) else [row[field], cell]
                else:
                    row[field] = cell
        self.number, self.cells, self.memo = number, row, {}
        if not row:
            told = [cell for cell in cells if cell not in (None, "")]
            if told:
                self.draft.rows += 1
                self._nothing_read(told)
            return
        self.draft.rows += 1
        if self.personal and any(place < width and cells[place] not in (None, "") for place in self.personal):
            self.draft.left_out["personal"] += 1
        if self.is_links:
            self._link_row()
        else:
            self._organisation_row()

    # organisations

    def _organisation_row(self) -> None:
        name = self._text("name")
        known = self._value_word(name) if 0 < len(name) <= _LONGEST_WORD else None
        if known is None and self._is_total(name):
            known = "totals"
        if known == "totals" or (name and len(self.cells) == 1 and len(self.used) > 1 and self._is_section(name)):
            self.draft.left_out["totals" if known else "sections"] += 1
            return
        if not name or known == "nothing":
            self.draft.rejected += 1
            self._fault("name", "no_name")
            return
        fields: dict[str, Any] = {"name": name}
        self._who(fields)
        if self.has_place:
            self._where(fields)
        self._what(fields)
        if self.has_practice:
            self._practice(fields)
        if self.spends:
            self._spent(fields)
        if "details" in self.cells:
            fields = self._with_details(fields)
        place = self._place()
        own = text_of(self.cells.get("id"))
        mention: End
        if own == US:
            mention = US
        else:
            mention = self.draft.mention(fields, place, own if self.how.keyed or is_own_id(own) else "", listed=True)
        if self.has_shared and isinstance(mention, int):
            self._shared_details(mention)
        self._links_of(mention, place)

    def _with_details(self, fields: dict[str, Any]) -> dict[str, Any]:
        """What our own export keeps of a record beside the columns; a cell that was changed since counts more."""
        text = self.cells.get("details")
        try:
            known = Supplier.model_validate_json(text) if isinstance(text, str) else None
        except ValidationError:
            known = None
        if known is None or known.id != text_of(self.cells.get("id")):
            return fields
        kept = known.model_dump(exclude={"id", "source", *FOREIGN}, exclude_defaults=True)
        return kept if self._as_written(supplier_row(known, "")) else kept | fields

    def _as_written(self, written: Mapping[str, Any]) -> bool:
        """Whether every column holds what our own export wrote."""
        named = {plain(column): field for field, column in self.column.items() if field != "details"}
        return all(
            self._text(field, 4000) == " ".join(text_of(str(written.get(column, ""))).split())
            for column, field in named.items()
            if column in OWN_COLUMNS
        )

    def _is_section(self, name: str) -> bool:
        return plain(name) in self.known.countries

    def _who(self, fields: dict[str, Any]) -> None:
        cells = self.cells
        if "alias" in cells:
            listed = cells["alias"] if isinstance(cells["alias"], list) else [cells["alias"]]
            texts = [part.strip()[:300] for one in listed for part in _WORDS.split(text_of(one))]
            fields["aliases"] = [one for one in texts if one and not self._is_nothing(one)]
        if "type" in cells and (text := self._text("type")):
            if code := code_of("types", text, self.known):
                fields["type"] = code
            else:
                fields["activities"] = [text]
        if "sole_trader" in cells and (sole := self._yes("sole_trader")) is not None:
            fields["sole_trader"] = sole
        numbers = []
        country = self._country("country")
        if country:
            fields["country"] = country
        for scheme in self.schemes:
            if scheme in cells and (value := self._text(scheme, 100)) and not self._is_nothing(value):
                numbers.append(identifier(scheme, value, country or ""))
        if "other_id" in cells and plausible(value := self._text("other_id", 100)):
            numbers.append({"scheme": "other", "value": value})
        if numbers:
            fields["identifiers"] = numbers

    def _where(self, fields: dict[str, Any]) -> None:
        cells = self.cells
        parts = [text for field in ("address", "postcode", "city", "region")
                 if field in cells and (text := self._text(field)) and not self._is_nothing(text)]  # fmt: skip
        site: dict[str, Any] = {}
        if parts:
            site["address"] = ", ".join(dict.fromkeys(parts))[:300]
        named = [text for field in ("site", "storage") if field in cells and (text := self._text(field))]
        if named:
            site["name"] = ", ".join(named)[:300]
        for field, most in (("latitude", 90), ("longitude", 180)):
            if field in cells and (number := self._number(field)) is not None:
                if abs(number) > most:
                    self._fault(field, "degrees", cells[field])
                else:
                    site[field] = number
        if site:
            if country := fields.get("country"):
                site["country"] = country
            fields["sites"] = [site]

    def _what(self, fields: dict[str, Any]) -> None:
        if "sector" in self.cells:
            listed = self.cells["sector"] if isinstance(self.cells["sector"], list) else [self.cells["sector"]]
            codes, words = list[str](), list[str]()
            for one in listed:
                text = text_of(one)
                known = self.sectors.get(text)
                if known is None:
                    known = self.sectors[text] = self._sectors(text)
                codes += known[0]
                words += known[1]
            if codes:
                fields["sectors"] = codes
            if words:
                fields["activities"] = [*fields.get("activities", ()), *words]
        if "note" in self.cells and (note := self._text("note", 4000)):
            fields["note"] = note
        if "no_lower_tiers" in self.cells and self._yes("no_lower_tiers"):
            fields["no_lower_tiers"] = True

    def _sectors(self, text: str) -> tuple[list[str], list[str]]:
        """The UNSPSC codes of a cell, or its words where it holds no codes alone."""
        found = [part.strip() for part in _CODES.split(text) if part.strip()]
        if found and all(_UNSPSC.fullmatch(part) for part in found):
            return found, []
        if self._is_nothing(text):
            return [], []
        return [], [part.strip()[:300] for part in _WORDS.split(text) if part.strip()]

    def _practice(self, fields: dict[str, Any]) -> None:
        cells = self.cells
        ownership = self._ownership()
        if ownership:
            fields["ownership"] = ownership
        if "psea" in cells and (psea := self._word("psea", "psea")):
            fields["psea"] = psea
        for field in ("code_accepted", "code_expires"):
            if field in cells and (day := self._day(field)) is not None:
                fields[field] = day
        if "contact" in cells and (contact := self._word("contact", "contacts")):
            fields["screening"] = {"contact": contact}
        if "certificate" in cells and (scheme := self._text("certificate", 120)) and not self._is_nothing(scheme):
            fields["certificates"] = [{"scheme": scheme, "expires": self._day("certificate_expires")}]
        sides = (("women_workers", "women"), ("men_workers", "men"))
        counts = {side: self._read(field, whole_number) for field, side in sides if field in cells}
        if "workers" in cells and not any(n is not None for n in counts.values()):
            self.draft.left_out["workers"] += 1  # a count that is not told apart by sex has no place
        if any(n is not None for n in counts.values()):
            fields["workforce"] = [{"level": "all", **counts}]

    def _ownership(self) -> dict[str, Any]:
        cells = self.cells
        found: dict[str, Any] = {}
        if "women_share" in cells:
            share = self._share("women_share")
            if share is not None:
                found["women_share"] = share
        if "women_control" in cells and (control := self._yes("women_control")) is not None:
            found["women_control"] = control
        if "women_owned" in cells:
            claim = self._yes("women_owned")
            if claim is not None:
                found["claimed"] = claim
                found["source"] = f"{self.column['women_owned']}: {self._text('women_owned')}"[:300]
        if found and "definition" in cells and (definition := self._word("definition", "definitions")):
            found["definition"] = definition
        if found and "verification" in cells:
            level = self._read("verification", whole_number)
            if level is not None and level > 4:
                self._fault("verification", "level", cells["verification"])
            elif level is not None:
                found["verification"] = level
        return found

    def _spent(self, fields: dict[str, Any]) -> None:
        found = [spend for field in self.spends if field in self.cells and (spend := self._spend(field))]
        if found:
            fields["spend"] = found

    def _spend(self, field: str) -> dict[str, Any] | None:
        money = self._money(field)
        if money is None:
            return None
        heading = self.headings.get(field)
        year = self._text("year")
        found = _YEAR.search(year) if year else None
        named = (heading.year if heading else None) or (int(found.group()) if found else None)
        stated = named or self.how.year
        start, end = self._day("valid_from"), self._day("valid_to")
        if stated and (named or len(self.spends) > 1 or not (start and end)):  # days beside may be those of a contract
            start, end = dt.date(stated, 1, 1), dt.date(stated, 12, 31)
        if not (start and end) or end < start:
            self._fault(field, "no_period", self.cells[field])
            return None
        stage = (self._word("stage", "stages") if "stage" in self.cells else None) or "paid"
        return {"amount": money[0], "currency": money[1], "start": start, "end": end, "stage": stage}

    # links

    def _link_fields(self, type: str, *, money: bool = True) -> dict[str, Any]:
        cells = self.cells
        found: dict[str, Any] = {}
        start, end = self._day("valid_from"), self._day("valid_to")
        if start and end and end < start:
            self._fault("valid_to", "ends_before", cells["valid_to"])
            end = None
        if start:
            found["valid_from"] = start
        if end:
            found["valid_to"] = end
        if type in FLOW:
            if money and (value := self._money("contract_value")):
                found["value"], found["currency"] = value
            for field in ("gender_clause", "psea_clause"):
                if field in cells and (clause := self._yes(field)) is not None:
                    found[field] = clause
        elif type == "owns" and "share" in cells and (share := self._share("share")) is not None:
            found["share"] = share
        elif type in SHARED and (detail := self._text("shared")):
            found["shared"] = f"{self.column['shared']} {detail}"[:300]
        if "confidence" in cells and (confidence := self._word("confidence", "confidences")):
            found["confidence"] = confidence
        if "disclosed" in cells and (disclosed := self._yes("disclosed")) is not None:
            found["disclosed"] = disclosed
        if "reference" in cells and (reference := self._text("reference")):
            found["reference"] = reference
        return found

    def _type(self, default: str) -> str:
        for field in ("relationship", "type"):
            text = self._text(field) if field in self.cells and (field == "relationship" or self.is_links) else ""
            if text:
                code = code_of("relationships", text, self.known)
                if code:
                    return code
                self._fault(field, "word", text)
        return default

    def _other(self, field: str) -> End | None:
        text = self._text(field)
        number = self._text(f"{field}_id", 100)
        if (not text or self._is_nothing(text)) and not number:
            return None
        if number == US or code_of("values", text, self.known) == "us":
            return US
        return Named(text, self._country(f"{field}_country"), number)

    def _links_of(self, mention: End, place: Place) -> None:
        cells = self.cells
        linked = False
        if "buyer" in cells or "buyer_id" in cells:
            buyer = self._other("buyer")
            if buyer is not None:
                type = self._type(self.how.link)
                self.draft.link(type, mention, buyer, self._link_fields(type), place)
                linked = True
        if "seller" in cells or "seller_id" in cells:
            seller = self._other("seller")
            if seller is not None:
                type = self._type(self.how.link)
                self.draft.link(type, seller, mention, self._link_fields(type, money=not linked), place)
        if "owner" in cells and (owner := self._other("owner")) is not None:
            self.draft.link("owns", owner, mention, self._link_fields("owns"), place)
        if not (self.how.ours or linked) and "contract_value" in cells and "seller" not in cells:
            self.draft.left_out["nobody_pays"] += 1
        if self.how.ours and not linked and mention != US:
            fields = self._link_fields("supplies")
            if "value" not in fields and (money := self._latest_spend()):
                fields["value"], fields["currency"] = money
            self.draft.link("supplies", mention, US, fields, place)

    def _latest_spend(self) -> tuple[Decimal, str] | None:
        """What a link to us is worth: the spend of the last year that the row tells."""
        if len(self.spends) == 1:
            return self._money(self.spends[0])
        years = {field: heading.year or 0 for field in self.spends if (heading := self.headings.get(field))}
        told = sorted(self.spends, key=lambda field: years.get(field, 0), reverse=True)
        return next((money for field in told if (money := self._money(field))), None)

    def _link_row(self) -> None:
        place = self._place()
        seller, buyer = self._end("seller", place), self._end("buyer", place)
        if seller is None or buyer is None:
            if seller is None and buyer is None:
                self.draft.rejected += 1
                self._fault("seller" if "seller" in self.column else "seller_id", "no_ends")
            else:
                self.draft.left_out["one_end"] += 1
            return
        type = self._type(self.how.link)
        own = text_of(self.cells.get("link_id"))
        fields = self._link_fields(type)
        if note := (self._text("note") if "note" in self.cells else ""):
            fields["note"] = note
        type, fields = self._with_link_details(type, fields, own)
        self.draft.link(type, seller, buyer, fields, place, own if is_own_id(own) else "")

    def _with_link_details(self, type: str, fields: dict[str, Any], own: str) -> tuple[str, dict[str, Any]]:
        text = self.cells.get("details")
        try:
            known = Relationship.model_validate_json(text) if isinstance(text, str) else None
        except ValidationError:
            known = None
        if known is None or known.id != own:
            return type, fields
        kept = known.model_dump(exclude={"id", "type", "seller", "buyer", "source"}, exclude_defaults=True)
        if known.source.text:
            kept["reference"] = known.source.text
        as_written = self._as_written(relationship_row(known, {}, ""))
        return (known.type, kept) if as_written else (type, kept | fields)

    def _end(self, field: str, place: Place) -> End | None:
        """One end of a link; where the row tells more of it than its name, it is a mention of its own."""
        named = self._other(field)
        if not isinstance(named, Named):
            return named
        if not named.name:
            return named
        more: dict[str, Any] = {"name": named.name}
        if named.country:
            more["country"] = named.country
        if named.number and not is_own_id(named.number) and plausible(named.number):
            more["identifiers"] = [identifier("lei" if is_lei(named.number) else "other", named.number, "")]
        if address := self._text(f"{field}_address"):
            more["sites"] = [{"address": address, **({"country": named.country} if named.country else {})}]
        if text := self._text(f"{field}_type"):
            code = code_of("types", text, self.known)
            if code:
                more["type"] = code
            else:
                more["activities"] = [text]
        if len(more) == 1 or is_own_id(named.number):
            return named if named.number else self.draft.mention(more, place)
        return self.draft.mention(more, place)

    def _shared_details(self, mention: int) -> None:
        """Remember telephone numbers, accounts and directors, to see who shares them; they are not kept themselves."""
        for field in _SHARED_DETAILS:
            if field not in self.cells:
                continue
            self.draft.left_out[field] += 1
            listed = self.cells[field] if isinstance(self.cells[field], list) else [self.cells[field]]
            for one in listed:
                text = text_of(one)
                key = plain(text) if field == "director" else _DIGITS.sub("", text).lstrip("0")
                if len(key) >= (5 if field == "director" else 7):
                    self.details.setdefault((field, key), []).append(mention)

    def finish(self) -> None:
        """Links between those that share a telephone number, an account or a director."""
        self._tell_fractions()
        for (field, _), mentions in self.details.items():
            several = list(dict.fromkeys(mentions))
            if not 2 <= len(several) <= MOST_SHARING:
                continue
            first = several[0]
            for other in several[1:]:
                place = self.draft.mentions[other].place
                self.draft.link(f"shares_{field}", first, other, {"disclosed": False, "confidence": "medium"}, place)
