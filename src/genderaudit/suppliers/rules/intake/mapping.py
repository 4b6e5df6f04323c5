"""Which column of a supplier list means what: guessed from its headings, in four languages, or a format's own."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from typing import Any, NamedTuple

from genderaudit.sheets import plain
from genderaudit.suppliers.rules.intake.heading_words import (
    SHARES,
    HeadingWords,
    fields_near,
    fields_said,
    heading_words,
    said_in,
)

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
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_SHORT_YEAR = re.compile(r"\b(?:FY|AF)\s?'?(?:20)?(\d\d)\b", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W\d_]+|[€£₹₦৳]")
_ALSO_WORDS = frozenset({"ALL", "TRY", "TOP", "CUP", "PEN", "GEL"})
"""Codes of currencies that are words as well."""
_COUNTED = re.compile(r" \(\d+\)$")
_VAGUE = frozenset(
    {"date", "fecha", "code", "id", "codigo", "value", "valeur", "valor", "identifier", "total", plain("التاريخ")}
)
"""Headings that give way to one that says more."""
_ENDS_IN_PAIRS = frozenset({"source", "target", "from", "to", "de", "vers", "node1", "node2"})
"""Headings that mean an end of a link only where the other end is there too: a source may be that of the list."""
_PARTS = re.compile(r"[/|\n()\[\]–—:,]+| - | (?:and|et|y|و) ")


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
    words: HeadingWords
    """What single words of headings mean."""


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
    taken_apart = heading_words(words["words"], words["fields"])
    return Lexicon(fields, values, names, currencies, words["not_suppliers"], taken_apart)


def _word(text: object) -> str:
    """A word of a cell as it is compared; signs such as € stay where nothing else is left."""
    return plain(text) or str(text).strip()


def code_of(kind: str, text: str, known: Lexicon) -> str | None:
    """The code that a word means, such as `subcontracts`; None for a word that is not known."""
    return known.values[kind].get(_word(text))


def heading_of(title: str, known: Lexicon) -> Heading | None:
    """What a heading means: whole, else without a year and a currency, else by its words, else by its parts.

    None where a word of it is not understood, and where it can mean two things: a person is asked then.
    """
    title = _COUNTED.sub("", title)
    if field := known.fields.get(plain(title)):
        return _asked(field, None, None, title, known)
    year, currency, rest = _apart(title, known)
    if field := known.fields.get(plain(rest)):
        return _asked(field, year, currency, title, known)
    parts = _of_parts(title, known)
    if "name" in parts and len(parts) > 1:
        return None
    for said in (
        fields_said(rest, known.words, exactly=True),
        parts,
        fields_said(rest, known.words),
        fields_said(title, known.words),
    ):
        if said:
            return _asked(said[0], year, currency, title, known) if len(said) == 1 else None
    return None


def _whole(title: str, known: Lexicon) -> Heading | None:
    field = known.fields.get(plain(title))
    return Heading(field) if field else None


def _asked(field: str, year: int | None, currency: str | None, title: str, known: Lexicon) -> Heading | None:
    """`Women-owned (%)` asks for a share, not for yes or no; `Spend (%)` for no amount."""
    if field not in SHARES and said_in(title, known.words).percent:
        return Heading("women_share") if field == "women_owned" else None
    return Heading(field, year, currency)


def _of_parts(title: str, known: Lexicon) -> tuple[str, ...]:
    """What the parts of a heading mean, such as those of two languages; none where it has one part."""
    parts = [part for part in _PARTS.split(title) if part.strip()]
    if len(parts) < 2:
        return ()
    found = dict[str, None]()
    for part in parts:
        rest = _apart(part, known)[2]
        said = (field,) if (field := known.fields.get(plain(rest))) else fields_said(rest, known.words)
        if len(said) == 1:
            found[said[0]] = None
    if "currency" in found and MONEY & found.keys():
        del found["currency"]
    return tuple(found)


def _apart(title: str, known: Lexicon) -> tuple[int | None, str | None, str]:
    """The year and the currency in a heading, and the heading without them; two years are a span and are no year."""
    years = {int(one) for one in _YEAR.findall(title)} | {2000 + int(one) for one in _SHORT_YEAR.findall(title)}
    rest = _YEAR.sub(" ", _SHORT_YEAR.sub(" ", title))
    currency = None
    for token in _TOKEN.findall(rest):
        code = token.upper() if token.upper() in known.currencies else known.values["currencies"].get(_word(token))
        if code and not (code in _ALSO_WORDS and (token != code or title.isupper())):
            currency, rest = code, rest.replace(token, " ", 1)
            break
    return (years.pop() if len(years) == 1 else None), currency, rest


def near_fields(title: str, known: Lexicon) -> tuple[str, ...]:
    """The fields that a heading may mean, for a person to choose from; the likeliest first."""
    return fields_near(_apart(_COUNTED.sub("", title), known)[2], known.words)


def guessed(columns: Sequence[str], known: Lexicon) -> dict[str, str]:
    """The field of every column that is recognised; each field once, but for those that several may have.

    Of two columns for one field the one whose heading says more is taken: `Start date` before `Date`.
    """
    found: dict[str, str] = {}
    holder: dict[str, str] = {}
    other = what_instead(columns, known)  # names of countries and products are none of organisations
    for column in columns:
        heading = (_whole(column, known) if other else heading_of(column, known)) if column else None
        if heading is None:
            continue
        field = heading.field
        if field in SEVERAL or field not in holder:
            found[column] = field
            holder.setdefault(field, column)
        elif len(plain(column).split()) > len(plain(holder[field]).split()) and plain(holder[field]) in _VAGUE:
            del found[holder[field]]
            found[column], holder[field] = field, column
    for end, other_end in (("seller", "buyer"), ("buyer", "seller")):
        if end in holder and other_end not in holder and plain(holder[end]) in _ENDS_IN_PAIRS:
            del found[holder[end]]
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
