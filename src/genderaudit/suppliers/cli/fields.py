"""How facts of suppliers and relationships are typed: FIELD=TEXT, lists parted by ';'."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

from genderaudit.domain.errors import ValueDoesNotFit
from genderaudit.runtime.terminal import day
from genderaudit.suppliers.model.refusals import LevelNotPossible, RateNotUnderstood, SupplierFieldNotUnderstood
from genderaudit.suppliers.model.supplier import Ownership, Screening, Supplier

_OWNERSHIP = ("women_share", "definition", "national_threshold", "women_control", "independent", "verification")
_SCREENING = tuple(Screening.model_fields)
_SWITCHES = frozenset({"sole_trader", "no_lower_tiers", "women_control", "independent", "agency_labour", "disclosed",
                       "gender_clause", "psea_clause"})  # fmt: skip
_PLAIN = ("name", "type", "country", "psea", "code_accepted", "code_expires", "sole_trader", "no_lower_tiers", "note")
LINK_FIELDS = ("confidence", "disclosed", "valid_from", "valid_to", "value", "currency", "share", "category",
               "gender_clause", "psea_clause", "contact", "shared", "note")  # fmt: skip


def supplier_fields(pairs: Sequence[str], before: Supplier | None = None) -> dict[str, Any]:
    """`FIELD=TEXT` pairs as fields of a supplier. Raises SupplierFieldNotUnderstood, ValueDoesNotFit."""
    ownership = dict((before and before.ownership) or Ownership()) if before else {}
    screening = dict(before.screening) if before else {}
    fields: dict[str, Any] = {}
    known = (*_PLAIN, *_LISTS, *_OWNERSHIP, *_SCREENING)
    for name, text in _pairs(pairs, known):
        if name in _LISTS:
            fields[name] = tuple(_LISTS[name](one) for one in _parts(text))
        elif name in _OWNERSHIP:
            ownership[name] = _value(name, text)
            fields["ownership"] = ownership
        elif name in _SCREENING:
            screening[name] = _value(name, text)
            fields["screening"] = screening
        else:
            fields[name] = _value(name, text)
    return fields


def link_fields(pairs: Sequence[str]) -> dict[str, Any]:
    """`FIELD=TEXT` pairs as fields of a relationship. Raises SupplierFieldNotUnderstood, ValueDoesNotFit."""
    fields: dict[str, Any] = {}
    for name, text in _pairs(pairs, LINK_FIELDS):
        amount, _, currency = text.partition(" ")
        if name == "value" and currency:
            fields |= {"value": amount, "currency": currency}
        else:
            fields[name] = _value(name, text)
    return fields


def counts_given(pairs: Sequence[str]) -> dict[str, Decimal | None]:
    """`CODE=NUMBER` pairs; nothing after the sign takes the count out. Raises SupplierFieldNotUnderstood."""
    found: dict[str, Decimal | None] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals:
            raise SupplierFieldNotUnderstood(text=pair, known="CODE=NUMBER")
        found[name.strip()] = _number(name, text) if text.strip() else None
    return found


def rate_given(text: str) -> dict[str, object]:
    """`KES=0.0077@2026-01-01` as a rate, with its source after the day. Raises RateNotUnderstood, NotADate."""
    currency, _, rest = text.partition("=")
    rate, _, about = rest.partition("@")
    since, _, source = about.strip().partition(" ")
    try:
        value = Decimal(rate.strip())
    except InvalidOperation as error:
        raise RateNotUnderstood(text=text) from error
    if not value.is_finite() or value <= 0:
        raise RateNotUnderstood(text=text)
    return {"currency": currency.strip().upper(), "rate": value, "since": day(since), "source": source.strip()}


def level_given(text: str) -> Decimal:
    """A level of risk from 0 to 1. Raises LevelNotPossible."""
    try:
        value = Decimal(text.strip())
    except InvalidOperation as error:
        raise LevelNotPossible(value=text) from error
    if not value.is_finite() or not 0 <= value <= 1:
        raise LevelNotPossible(value=text)
    return value


def _pairs(pairs: Sequence[str], known: Sequence[str]) -> list[tuple[str, str]]:
    found = list[tuple[str, str]]()
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals or name.strip() not in known:
            raise SupplierFieldNotUnderstood(text=pair, known=", ".join(known))
        found.append((name.strip(), text.strip()))
    return found


def _parts(text: str) -> list[str]:
    return [one.strip() for one in text.split(";") if one.strip()]


def _value(name: str, text: str) -> object:
    """Nothing stands for not known; yes and no for what is so or not."""
    if name in _SWITCHES:
        if text not in ("yes", "no", ""):
            raise ValueDoesNotFit(field=name, why=text)
        return {"yes": True, "no": False}.get(text)
    return text if text or name in ("note", "shared") else None


def _number(name: str, text: str) -> Decimal:
    try:
        return Decimal(text.strip())
    except InvalidOperation as error:
        raise ValueDoesNotFit(field=name, why=text) from error


def _identifier(text: str) -> dict[str, object]:
    scheme, _, value = text.partition(":")
    return {"scheme": scheme.strip(), "value": value.strip()}


def _site(text: str) -> dict[str, object]:
    name, address, country, *_ = (*(one.strip() for one in text.split("|")), "", "")
    return {"name": name, "address": address, "country": country or None}


def _certificate(text: str) -> dict[str, object]:
    scheme, _, expires = text.partition("@")
    return {"scheme": scheme.strip(), "expires": day(expires.strip()) if expires.strip() else None}


def _headcount(text: str) -> dict[str, object]:
    level, _, counts = text.partition(":")
    women, men, other = (*(one.strip() or None for one in counts.split("/")), None, None, None)[:3]
    return {"level": level.strip(), "women": women, "men": men, "other": other}


def _spend(text: str) -> dict[str, object]:
    amount, currency, period, stage = (*text.split(), "", "", "")[:4]
    start, _, end = period.partition("/")
    found: dict[str, object] = {"amount": _number("spend", amount), "currency": currency}
    return found | {"start": day(start), "end": day(end or start), "stage": stage or "paid"}


def _itself(text: str) -> str:
    return text


_LISTS: Mapping[str, Callable[[str], object]] = {
    "aliases": _itself,
    "sectors": _itself,
    "activities": _itself,
    "identifiers": _identifier,
    "sites": _site,
    "certificates": _certificate,
    "workforce": _headcount,
    "spend": _spend,
}
