"""What the fields, formats and states of an import are called on the screen."""

from __future__ import annotations

from collections.abc import Mapping

from genderaudit.widgets.texts import translate

STATE_SIGNS: Mapping[str, tuple[str, str]] = {
    "new": ("plus", "good"),
    "matched": ("link", "info"),
    "undecided": ("circle-question-mark", "warn"),
}


def state_words(state: str) -> str:
    """What would become of an organisation of the file."""
    return {
        "new": translate("ImportWords", "New"),
        "matched": translate("ImportWords", "Known already"),
        "undecided": translate("ImportWords", "To decide under Matches"),
    }[state]


def _organisation() -> dict[str, str]:
    return {
        "id": translate("ImportWords", "Record number of our own export"),
        "name": translate("ImportWords", "Name"),
        "alias": translate("ImportWords", "Other name"),
        "type": translate("ImportWords", "Type of supplier"),
        "sole_trader": translate("ImportWords", "Sole trader"),
        "country": translate("ImportWords", "Country"),
        "region": translate("ImportWords", "Region"),
        "city": translate("ImportWords", "City"),
        "postcode": translate("ImportWords", "Postcode"),
        "address": translate("ImportWords", "Address"),
        "site": translate("ImportWords", "Name of a place"),
        "storage": translate("ImportWords", "Warehouse"),
        "latitude": translate("ImportWords", "Latitude"),
        "longitude": translate("ImportWords", "Longitude"),
        "sector": translate("ImportWords", "Sector"),
        "ungm": translate("ImportWords", "UNGM number"),
        "lei": translate("ImportWords", "LEI"),
        "registration": translate("ImportWords", "Registration number"),
        "tax": translate("ImportWords", "Tax number"),
        "os_hub": translate("ImportWords", "Open Supply Hub number"),
        "org_id": translate("ImportWords", "org-id"),
        "other_id": translate("ImportWords", "Another number"),
        "women_share": translate("ImportWords", "Share owned by women"),
        "women_owned": translate("ImportWords", "Women-owned, yes or no"),
        "women_control": translate("ImportWords", "Controlled by women"),
        "definition": translate("ImportWords", "Definition of ownership"),
        "verification": translate("ImportWords", "How far verified"),
        "psea": translate("ImportWords", "PSEA status"),
        "code_accepted": translate("ImportWords", "Supplier code accepted on"),
        "code_expires": translate("ImportWords", "Acceptance of the code ends on"),
        "certificate": translate("ImportWords", "Certificate"),
        "certificate_expires": translate("ImportWords", "Certificate ends on"),
        "workers": translate("ImportWords", "Workers"),
        "women_workers": translate("ImportWords", "Women workers"),
        "men_workers": translate("ImportWords", "Men workers"),
        "spend": translate("ImportWords", "Spend"),
        "stage": translate("ImportWords", "Stage of money"),
        "contact": translate("ImportWords", "Contact with affected people"),
        "no_lower_tiers": translate("ImportWords", "Uses no suppliers of its own"),
        "note": translate("ImportWords", "Note"),
        "phone": translate("ImportWords", "Telephone (only to see who shares one)"),
        "bank": translate("ImportWords", "Bank details (only to see who shares them)"),
        "director": translate("ImportWords", "Director (only to see who shares one)"),
    }


def _link() -> dict[str, str]:
    return {
        "seller": translate("ImportWords", "Seller"),
        "seller_id": translate("ImportWords", "Number of the seller"),
        "seller_country": translate("ImportWords", "Country of the seller"),
        "seller_type": translate("ImportWords", "Type of the seller"),
        "seller_address": translate("ImportWords", "Address of the seller"),
        "buyer": translate("ImportWords", "Buyer"),
        "buyer_id": translate("ImportWords", "Number of the buyer"),
        "buyer_country": translate("ImportWords", "Country of the buyer"),
        "buyer_type": translate("ImportWords", "Type of the buyer"),
        "buyer_address": translate("ImportWords", "Address of the buyer"),
        "owner": translate("ImportWords", "Owner"),
        "share": translate("ImportWords", "Share owned"),
        "relationship": translate("ImportWords", "Kind of relationship"),
        "link_id": translate("ImportWords", "Number of the link"),
        "contract_value": translate("ImportWords", "Value of the contract"),
        "currency": translate("ImportWords", "Currency"),
        "year": translate("ImportWords", "Year"),
        "valid_from": translate("ImportWords", "Start date"),
        "valid_to": translate("ImportWords", "End date"),
        "gender_clause": translate("ImportWords", "Gender clause"),
        "psea_clause": translate("ImportWords", "PSEA clause"),
        "confidence": translate("ImportWords", "How sure"),
        "disclosed": translate("ImportWords", "Disclosed by one of the two, yes or no"),
        "shared": translate("ImportWords", "What is shared"),
        "reference": translate("ImportWords", "Reference"),
        "personal": translate("ImportWords", "Personal data: left out on purpose"),
    }


def field_words() -> dict[str, str]:
    """Every field that a column can be read as, '' first: left out."""
    return {"": translate("ImportWords", "Left out"), **_organisation(), **_link()}


def field_groups() -> list[tuple[str, tuple[str, ...]]]:
    """The fields in groups of one meaning, in the order in which a person looks for them."""
    return [
        (
            translate("ImportWords", "Who it is"),
            ("name", "alias", "type", "sector", "sole_trader", "note"),
        ),
        (
            translate("ImportWords", "Numbers that tell it apart"),
            ("ungm", "lei", "registration", "tax", "os_hub", "org_id", "other_id", "id"),
        ),
        (
            translate("ImportWords", "Where it is"),
            ("country", "region", "city", "postcode", "address", "site", "storage", "latitude", "longitude"),
        ),
        (
            translate("ImportWords", "Money and time"),
            ("spend", "contract_value", "currency", "year", "valid_from", "valid_to", "stage", "reference"),
        ),
        (
            translate("ImportWords", "Women: ownership and work"),
            ("women_share", "women_owned", "women_control", "definition", "verification", "women_workers",
             "men_workers", "workers"),
        ),
        (
            translate("ImportWords", "Safeguards"),
            ("psea", "code_accepted", "code_expires", "certificate", "certificate_expires", "contact",
             "no_lower_tiers"),
        ),
        (
            translate("ImportWords", "Who supplies or owns whom"),
            ("seller", "seller_id", "seller_country", "seller_type", "seller_address", "buyer", "buyer_id",
             "buyer_country", "buyer_type", "buyer_address", "owner", "share", "relationship", "gender_clause",
             "psea_clause", "confidence", "disclosed", "shared", "link_id"),
        ),
        (
            translate("ImportWords", "Only to see who shares one; not kept"),
            ("phone", "bank", "director"),
        ),
    ]  # fmt: skip
