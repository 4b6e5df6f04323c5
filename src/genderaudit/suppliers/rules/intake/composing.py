"""The registry as tables that an import reads back: one row for each supplier, one for each relationship."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import US, Supplier

SUPPLIER_COLUMNS = (
    "record id", "name", "alias", "type", "sole trader", "country", "address", "latitude", "longitude", "sector",
    "ungm", "lei", "registration number", "tax id", "os id", "org id", "identifier", "women share", "women control",
    "ownership definition", "verification level", "psea", "code accepted", "code expires", "certificate",
    "certificate expires", "women workers", "men workers", "contact with people", "no lower tiers", "notes", "details",
)  # fmt: skip
RELATIONSHIP_COLUMNS = (
    "relationship id", "relationship type", "seller id", "seller", "buyer id", "buyer", "contract value", "currency",
    "valid from", "valid to", "share", "gender clause", "psea clause", "confidence", "disclosed", "shared detail",
    "notes", "details",
)  # fmt: skip
OWN_COLUMNS = frozenset({*SUPPLIER_COLUMNS, *RELATIONSHIP_COLUMNS}) - {"seller", "buyer", "details"}
FOREIGN = frozenset({"merged_into", "assessed", "own_risks"})
"""Fields that rest on records which a list does not carry; bundles bring them."""
_NUMBERS = {
    "ungm": "ungm", "lei": "lei", "registration": "registration number", "tax": "tax id", "os_hub": "os id",
    "org_id": "org id", "other": "identifier",
}  # fmt: skip
_PROTECTED = ("aliases", "identifiers", "sites", "note", "source")
"""What is not written of a sole trader."""


def initials(name: str) -> str:
    """The first letters of a name."""
    return " ".join(f"{word[0]}." for word in name.split() if word[0].isalnum()) or "-"


def shielded(supplier: Supplier) -> Supplier:
    """The supplier as it leaves the program: a sole trader by initials, without addresses, numbers and notes."""
    if not supplier.sole_trader:
        return supplier
    blank = {field: type(supplier).model_fields[field].default for field in _PROTECTED}
    return supplier.model_copy(update={**blank, "name": initials(supplier.name)})


def shielded_link(link: Relationship, sole: frozenset[RecordId]) -> Relationship:
    """A relationship as it leaves the program: what a sole trader shares is not told."""
    if {link.seller, link.buyer} & sole and link.shared:
        return link.model_copy(update={"shared": "***"})
    return link


def supplier_row(supplier: Supplier, details: str) -> dict[str, Any]:
    """The cells of a supplier by column; empty ones are left out. `details`: the whole record as JSON text."""
    site = supplier.sites[0] if supplier.sites else None
    numbers: dict[str, str] = {}
    for one in supplier.identifiers:
        numbers.setdefault(_NUMBERS[one.scheme], one.value)
    ownership = supplier.ownership
    certificate = supplier.certificates[0] if supplier.certificates else None
    workers = next((one for one in supplier.workforce if one.level == "all"), None)
    cells: dict[str, Any] = {
        "record id": supplier.id,
        "name": supplier.name,
        "alias": "; ".join(supplier.aliases),
        "type": supplier.type,
        "sole trader": "yes" if supplier.sole_trader else "",
        "country": supplier.country,
        "address": site.address if site else "",
        "latitude": site.latitude if site else None,
        "longitude": site.longitude if site else None,
        "sector": "; ".join(supplier.sectors or supplier.activities),
        **numbers,
        "psea": "" if supplier.psea == "not_assessed" else supplier.psea,
        "code accepted": supplier.code_accepted,
        "code expires": supplier.code_expires,
        "certificate": certificate.scheme if certificate else "",
        "certificate expires": certificate.expires if certificate else None,
        "women workers": workers.women if workers else None,
        "men workers": workers.men if workers else None,
        "contact with people": supplier.screening.contact,
        "no lower tiers": "yes" if supplier.no_lower_tiers else "",
        "notes": supplier.note,
        "details": details,
    }
    if ownership:
        cells |= {
            "women share": ownership.women_share,
            "women control": _yes(ownership.women_control),
            "ownership definition": ownership.definition,
            "verification level": ownership.verification,
        }
    return {name: value for name, value in cells.items() if value not in (None, "")}


def relationship_row(link: Relationship, names: Mapping[RecordId, str], details: str) -> dict[str, Any]:
    """The cells of a relationship by column; empty ones are left out."""
    cells: dict[str, Any] = {
        "relationship id": link.id,
        "relationship type": link.type,
        "seller id": link.seller,
        "seller": names.get(link.seller, link.seller),
        "buyer id": link.buyer,
        "buyer": names.get(link.buyer, link.buyer),
        "contract value": link.value,
        "currency": link.currency,
        "valid from": link.valid_from,
        "valid to": link.valid_to,
        "share": link.share,
        "gender clause": _yes(link.gender_clause),
        "psea clause": _yes(link.psea_clause),
        "confidence": link.confidence,
        "disclosed": "" if link.disclosed else "no",
        "shared detail": link.shared,
        "notes": link.note,
        "details": details,
    }
    return {name: value for name, value in cells.items() if value not in (None, "")}


def _yes(value: bool | None) -> str:
    return "" if value is None else "yes" if value else "no"


def listed(rows: Iterable[Mapping[str, Any]], columns: Iterable[str]) -> list[list[Any]]:
    """Rows as lists in the order of the columns; days and numbers as text, so that none is rounded."""
    order = tuple(columns)
    return [["" if row.get(name) is None else str(row[name]) for name in order] for row in rows]


def as_ocds(suppliers: Iterable[Supplier], links: Iterable[Relationship], own_name: str) -> dict[str, Any]:
    """The registry in the shape of an OCDS release package: one release for each buyer and seller link of goods."""
    known = {one.id: one for one in suppliers}
    releases: list[dict[str, Any]] = []
    for link in links:
        if link.type not in ("supplies", "subcontracts", "labour_agency", "transports", "delivers_to"):
            continue
        value = {"amount": link.value, "currency": link.currency} if link.value is not None else None
        period = {
            key: f"{day.isoformat()}T00:00:00Z"
            for key, day in (("startDate", link.valid_from), ("endDate", link.valid_to))
            if day
        }
        seller, buyer = (_reference(end, known, own_name) for end in (link.seller, link.buyer))
        contract = {"id": "1", "awardID": "1", "status": "active", "period": period, "value": value}
        releases.append(
            {
                "ocid": link.id,
                "id": link.id,
                "tag": ["contract"],
                "initiationType": "tender",
                "language": "en",
                "parties": [_party(seller, "supplier", known), _party(buyer, "buyer", known)],
                "buyer": buyer,
                "awards": [{"id": "1", "status": "active", "suppliers": [seller]}],
                "contracts": [{name: one for name, one in contract.items() if one not in (None, {})}],
            }
        )
    linked = {link["awards"][0]["suppliers"][0]["id"] for link in releases} | {one["buyer"]["id"] for one in releases}
    alone = [one for one in known.values() if one.id not in linked]
    if alone:
        parties = [_party({"id": one.id, "name": one.name}, "tenderer", known) for one in alone]
        releases.append({"ocid": "registry", "id": "registry", "tag": ["planning"], "parties": parties})
    return {"version": "1.1", "uri": "", "publisher": {"name": own_name}, "releases": releases}


def _reference(end: RecordId, known: Mapping[RecordId, Supplier], own_name: str) -> dict[str, Any]:
    return {"id": end, "name": own_name if end == US else known[end].name if end in known else end}


def _party(reference: Mapping[str, Any], role: str, known: Mapping[RecordId, Supplier]) -> dict[str, Any]:
    party = {**reference, "roles": [role]}
    supplier = known.get(reference["id"])
    if supplier is None:
        return party
    numbers = [{"scheme": one.issuer or one.scheme.upper(), "id": one.value} for one in supplier.identifiers]
    if numbers:
        party["identifier"] = numbers[0]
    if numbers[1:]:
        party["additionalIdentifiers"] = numbers[1:]
    site = supplier.sites[0] if supplier.sites else None
    address = {"streetAddress": site.address if site else "", "countryName": supplier.country}
    if any(address.values()):
        party["address"] = {key: value for key, value in address.items() if value}
    return party
