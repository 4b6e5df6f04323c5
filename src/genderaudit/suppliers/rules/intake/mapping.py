"""Which column of a supplier list means what: guessed from its headings, in four languages, or a format's own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from typing import Any, NamedTuple

from genderaudit.sheets import plain

ORGANISATION = (
    "id", "name", "alias", "type", "sole_trader", "country", "region", "city", "postcode", "address", "site", "storage",
    "latitude", "longitude", "sector", "ungm", "lei", "registration", "tax", "os_hub", "org_id", "other_id",
    "women_share", "women_owned", "women_control", "definition", "verification", "psea", "code_accepted",
    "code_expires", "certificate", "certificate_expires", "workers", "women_workers", "men_workers", "spend", "stage",
    "contact", "no_lower_tiers", "note", "phone", "bank", "director", "details",
)  # fmt: skip
LINK = (
    "seller", "seller_id", "seller_country", "seller_type", "seller_address", "buyer", "buyer_id", "buyer_country",
    "buyer_type", "buyer_address", "owner", "share", "relationship", "link_id", "contract_value", "currency", "year",
    "valid_from", "valid_to", "gender_clause", "psea_clause", "confidence", "disclosed", "shared", "reference",
)  # fmt: skip
FIELDS = (*ORGANISATION, *LINK, "personal")
"""What a column can be read as; `personal` is left out on purpose."""
SEVERAL = frozenset({"alias", "address", "sector", "note", "personal", "director", "phone", "spend"})
"""Fields that more than one column may have."""
MONEY = frozenset({"spend", "contract_value"})
_YEAR = re.compile(r"(?:19|20)\d\d")
_COUNTED = re.compile(r" \(\d+\)$")
_PARTS = re.compile(r"[/|\n()\[\]–—:]+| - ")


class Lexicon(NamedTuple):
    """The known words, folded."""

    fields: Mapping[str, str]
    """Heading to field."""
    values: Mapping[str, Mapping[str, str]]
    """Kind of word to word to code: types, relationships, currencies and so on."""
    countries: Mapping[str, str]
    """Name or code to ISO 3166-1 alpha-2."""
    currencies: frozenset[str]
    not_suppliers: Mapping[str, Sequence[Sequence[str]]]


class Heading(NamedTuple):
    """What a heading says beside its field."""

    field: str
    year: int | None = None
    currency: str | None = None


_KINDS = ("values", "types", "relationships", "confidences", "definitions", "psea", "contacts", "stages", "currencies")


def lexicon(words: Mapping[str, Any], countries: Mapping[str, Sequence[str]], currencies: frozenset[str]) -> Lexicon:
    """The words of headers.yaml, the names of countries by code and the codes of currencies ready to be looked up."""
    fields: dict[str, str] = {}
    for field, every in words["fields"].items():
        for word in every:
            fields.setdefault(plain(word), field)
    values = {
        kind: {_word(word): code for code, every in words[kind].items() for word in (*every, str(code).lower())}
        for kind in _KINDS
    }
    names = {plain(name): code for code, every in countries.items() for name in (*every, code)}
    return Lexicon(fields, values, names, currencies, words["not_suppliers"])


def _word(text: object) -> str:
    """A word of a cell as it is compared; signs such as € stay where nothing else is left."""
    return plain(text) or str(text).strip()


def code_of(kind: str, text: str, known: Lexicon) -> str | None:
    """The code that a word means, such as `subcontracts`; None for a word that is not known."""
    return known.values[kind].get(_word(text))


def heading_of(title: str, known: Lexicon) -> Heading | None:
    """What a heading means: whole, else without a year and a currency, else one of its parts; None where unknown."""
    title = _COUNTED.sub("", title)
    whole = plain(title)
    if field := known.fields.get(whole):
        return Heading(field)
    words = whole.split()
    year = next((int(word) for word in words if _YEAR.fullmatch(word)), None)
    currency = next((word.upper() for word in words if word.upper() in known.currencies), None)
    rest = " ".join(word for word in words if not _YEAR.fullmatch(word) and word.upper() != currency)
    if field := known.fields.get(rest):
        return Heading(field, year, currency)
    for part in _PARTS.split(title):
        if part.strip() and (field := known.fields.get(plain(part))):
            return Heading(field, year, currency)
    return None


def guessed(columns: Sequence[str], known: Lexicon) -> dict[str, str]:
    """The field of every column that is recognised; each field once, but for those that several may have."""
    found: dict[str, str] = {}
    for column in columns:
        heading = heading_of(column, known) if column else None
        if heading and (heading.field in SEVERAL or heading.field not in found.values()):
            found[column] = heading.field
    return found


def signature(columns: Sequence[str]) -> frozenset[str]:
    """The headings as a set, folded."""
    return frozenset(plain(column) for column in columns if column)


class Known(NamedTuple):
    """A format that is known by its headings: which columns it needs, and what they are."""

    format: str
    needs: frozenset[str]
    columns: Mapping[str, str]
    """Folded heading to field; what is not listed is left out."""
    link: str = "supplies"
    currency: str | None = None


KNOWN_TABLES = (
    Known(
        "fts", frozenset({"srcorganization", "destorganization", "amountusd"}),
        {
            "srcorganization": "seller", "srcorganizationtypes": "seller_type", "destorganization": "buyer",
            "destorganizationtypes": "buyer_type", "amountusd": "contract_value", "destusageyearstart": "valid_from",
            "destusageyearend": "valid_to", "id": "reference",
        },
        "delivers_to", "USD",
    ),
    Known(
        "usaspending", frozenset({"sub awardee or recipient legal", "awardee or recipient legal", "subaward amount"}),
        {
            "awardee or recipient legal": "buyer", "awardee or recipient uniqu": "buyer_id",
            "legal entity country code": "buyer_country", "legal entity address line1": "buyer_address",
            "sub awardee or recipient legal": "seller", "sub awardee or recipient uniqu": "seller_id",
            "sub legal entity country code": "seller_country", "sub legal entity address line1": "seller_address",
            "subaward amount": "contract_value", "sub action date": "valid_from", "subaward number": "reference",
        },
        "subcontracts", "USD",
    ),
    Known("supplygraph", frozenset({"plant", "node1", "node2"}),
          {"plant": "shared", "node1": "seller", "node2": "buyer"}, "shares_address"),
    Known("supplygraph", frozenset({"groupcode", "node1", "node2"}),
          {"groupcode": "shared", "node1": "seller", "node2": "buyer"}, "shares_other"),
    Known("supplygraph", frozenset({"node", "plant", "storage location"}),
          {"node": "name", "plant": "site", "storage location": "storage"}),
)  # fmt: skip


def known_table(columns: Sequence[str]) -> Known | None:
    """The format that the headings are those of; None for any other table."""
    have = signature(columns)
    return next((one for one in KNOWN_TABLES if one.needs <= have), None)


def what_instead(columns: Sequence[str], known: Lexicon) -> str:
    """What a table without organisations holds: `countries`, `products` or `indices`; '' where it is not known."""
    have = signature(columns)
    for code, every in known.not_suppliers.items():
        if any(frozenset(map(plain, one)) <= have for one in every):
            return code
    return ""


def names_organisations(mapping: Mapping[str, str]) -> bool:
    """Whether a mapping can give suppliers or links."""
    fields = set(mapping.values())
    return "name" in fields or names_links(fields)


def names_links(fields: Set[str]) -> bool:
    """Whether each row is a link between two others."""
    return {"seller", "buyer"} <= fields or {"seller_id", "buyer_id"} <= fields
