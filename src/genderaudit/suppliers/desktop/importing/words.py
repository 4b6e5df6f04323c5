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
        "undecided": translate("ImportWords", "May be known: decide under Matches"),
    }[state]


def _organisation() -> dict[str, str]:
    say = translate
    return {
        "id": say("ImportWords", "Own number of the list"),
        "name": say("ImportWords", "Name"),
        "alias": say("ImportWords", "Other name"),
        "type": say("ImportWords", "Type of supplier"),
        "sole_trader": say("ImportWords", "Sole trader"),
        "country": say("ImportWords", "Country"),
        "region": say("ImportWords", "Region"),
        "city": say("ImportWords", "City"),
        "postcode": say("ImportWords", "Postcode"),
        "address": say("ImportWords", "Address"),
        "site": say("ImportWords", "Name of a place"),
        "storage": say("ImportWords", "Warehouse"),
        "latitude": say("ImportWords", "Latitude"),
        "longitude": say("ImportWords", "Longitude"),
        "sector": say("ImportWords", "Sector"),
        "ungm": say("ImportWords", "UNGM number"),
        "lei": say("ImportWords", "LEI"),
        "registration": say("ImportWords", "Registration number"),
        "tax": say("ImportWords", "Tax number"),
        "os_hub": say("ImportWords", "Open Supply Hub number"),
        "org_id": say("ImportWords", "org-id"),
        "other_id": say("ImportWords", "Another number"),
        "women_share": say("ImportWords", "Share owned by women"),
        "women_owned": say("ImportWords", "Women-owned, yes or no"),
        "women_control": say("ImportWords", "Controlled by women"),
        "definition": say("ImportWords", "Definition of ownership"),
        "verification": say("ImportWords", "How far verified"),
        "psea": say("ImportWords", "PSEA status"),
        "code_accepted": say("ImportWords", "Supplier code accepted on"),
        "code_expires": say("ImportWords", "Acceptance of the code ends on"),
        "certificate": say("ImportWords", "Certificate"),
        "certificate_expires": say("ImportWords", "Certificate ends on"),
        "workers": say("ImportWords", "Workers"),
        "women_workers": say("ImportWords", "Women workers"),
        "men_workers": say("ImportWords", "Men workers"),
        "spend": say("ImportWords", "Spend"),
        "stage": say("ImportWords", "Stage of money"),
        "contact": say("ImportWords", "Contact with affected people"),
        "no_lower_tiers": say("ImportWords", "Uses no suppliers of its own"),
        "note": say("ImportWords", "Note"),
        "phone": say("ImportWords", "Telephone (only to see who shares one)"),
        "bank": say("ImportWords", "Bank details (only to see who shares them)"),
        "director": say("ImportWords", "Director (only to see who shares one)"),
    }


def _link() -> dict[str, str]:
    say = translate
    return {
        "seller": say("ImportWords", "Seller"),
        "seller_id": say("ImportWords", "Number of the seller"),
        "seller_country": say("ImportWords", "Country of the seller"),
        "seller_type": say("ImportWords", "Type of the seller"),
        "seller_address": say("ImportWords", "Address of the seller"),
        "buyer": say("ImportWords", "Buyer"),
        "buyer_id": say("ImportWords", "Number of the buyer"),
        "buyer_country": say("ImportWords", "Country of the buyer"),
        "buyer_type": say("ImportWords", "Type of the buyer"),
        "buyer_address": say("ImportWords", "Address of the buyer"),
        "owner": say("ImportWords", "Owner"),
        "share": say("ImportWords", "Share owned"),
        "relationship": say("ImportWords", "Kind of relationship"),
        "link_id": say("ImportWords", "Number of the link"),
        "contract_value": say("ImportWords", "Value of the contract"),
        "currency": say("ImportWords", "Currency"),
        "year": say("ImportWords", "Year"),
        "valid_from": say("ImportWords", "Since"),
        "valid_to": say("ImportWords", "Last day"),
        "gender_clause": say("ImportWords", "Gender clause"),
        "psea_clause": say("ImportWords", "PSEA clause"),
        "confidence": say("ImportWords", "How sure"),
        "disclosed": say("ImportWords", "Told by one of the two"),
        "shared": say("ImportWords", "What is shared"),
        "reference": say("ImportWords", "Reference"),
        "personal": say("ImportWords", "Personal data: left out on purpose"),
    }


def field_words() -> dict[str, str]:
    """Every field that a column can be read as, '' first: left out."""
    return {"": translate("ImportWords", "Left out"), **_organisation(), **_link()}
