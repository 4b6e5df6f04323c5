"""What suppliers are called on the screen: codes in words, icons, tones, days and money."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from decimal import Decimal

from genderaudit.runtime.language import catalogue, format_number, is_right_to_left, short_date
from genderaudit.sheets import country_name
from genderaudit.suppliers.model.supplier import SUPPLIER_KINDS, Supplier
from genderaudit.widgets.texts import isolated, listed, translate

NONE = "–"
"""Stands where nothing is known; never a nought."""
KIND_ICONS: Mapping[str, str] = {
    "supplier": "package",
    "subcontractor": "corner-down-right",
    "labour_agency": "users",
    "transporter": "truck",
    "homeworker_group": "house",
    "implementing_partner": "hand",
    "buyer": "building-2",
}
OWNERSHIP_SIGNS: Mapping[str, tuple[str, str]] = {
    "women_owned": ("badge-check", "good"),
    "control_not_verified": ("circle-question-mark", "warn"),
    "not_classified": ("circle", "muted"),
    "not_known": ("circle-dashed", "muted"),
}
DUE_SIGNS: Mapping[str, tuple[str, str]] = {
    "never": ("circle-dashed", "warn"),
    "due": ("clock", "bad"),
    "soon": ("hourglass", "warn"),
    "current": ("circle-check", "good"),
}
PSEA_SIGNS: Mapping[str, tuple[str, str]] = {
    "not_assessed": ("circle-dashed", "muted"),
    "none": ("circle-x", "bad"),
    "policy": ("circle-dot", "warn"),
    "in_place": ("circle-dot", "info"),
    "assessed_partial": ("circle-minus", "warn"),
    "assessed_full": ("circle-check", "good"),
    "not_applicable": ("minus", "muted"),
}
CODE_SIGNS: Mapping[str, tuple[str, str]] = {
    "not_accepted": ("circle-dashed", "muted"),
    "accepted": ("circle-check", "good"),
    "expired": ("clock", "bad"),
}
CERTIFICATE_SIGNS: Mapping[str, tuple[str, str]] = {
    "in_date": ("circle-check", "good"),
    "ends_soon": ("hourglass", "warn"),
    "expired": ("clock", "bad"),
    "no_end": ("circle-question-mark", "muted"),
}
SCREENING_SIGNS: Mapping[str, tuple[str, str]] = {
    "light": ("circle", "muted"),
    "standard": ("circle-dot", "info"),
    "enhanced": ("shield-alert", "warn"),
}


def say_code(group: str, code: str, language: str) -> str:
    """A code of the catalogue in words, such as `due.never`; the code itself where the catalogue has none."""
    texts = catalogue(language)
    key = f"suppliers.{group}.{code}"
    try:
        return texts(key)
    except KeyError:
        return code


def say_scheme(code: str, language: str) -> str:
    """A kind of number that somebody gives a supplier."""
    return catalogue(language)(f"suppliers.scheme_{code}")


def codes_in_words(group: str, codes: tuple[str, ...], language: str) -> dict[str, str]:
    """Several codes in words, in their order."""
    return {code: say_code(group, code, language) for code in codes}


def kind_words(language: str) -> dict[str, str]:
    """The types of suppliers."""
    return codes_in_words("types", SUPPLIER_KINDS, language)


def day(on: dt.date | None, language: str) -> str:
    """A day as narrow as tables need it; a dash for none."""
    return short_date(on, language) if on is not None else NONE


def decimal(value: Decimal | None, language: str, most: int = 6) -> str:
    """An exact decimal without noughts at its end; a dash for none."""
    if value is None:
        return NONE
    plain = value.normalize()
    exponent = plain.as_tuple().exponent
    places = min(most, max(0, -exponent if isinstance(exponent, int) else 0))
    return format_number(plain, language, places)


def percent(value: Decimal | None, language: str) -> str:
    """A share in per cent, exact."""
    if value is None:
        return NONE
    return translate("SupplierWords", "{n} %").format(n=decimal(value, language))


def share(value: Decimal | float | None, language: str, places: int = 0) -> str:
    """A part of one as per cent."""
    if value is None:
        return NONE
    number = format_number(Decimal(str(value)) * 100, language, places)
    return translate("SupplierWords", "{n} %").format(n=number)


def money(amount: Decimal | None, currency: str, language: str) -> str:
    """An amount with its currency, without cents."""
    if amount is None:
        return NONE
    return translate("SupplierWords", "{amount} {currency}").format(
        amount=format_number(amount, language), currency=isolated(currency)
    )


def about_words(supplier: Supplier, language: str) -> str:
    """Type and country in a line."""
    kind = say_code("types", supplier.type, language)
    if supplier.country is None:
        return kind
    country = country_name(supplier.country, language)
    return translate("SupplierWords", "{kind}, {country}").format(kind=kind, country=country)


def way_words(names: Iterable[str], language: str) -> str:
    """Names along a way, with arrows in the direction of writing; names keep their own direction."""
    arrow = " ← " if is_right_to_left(language) else " → "
    return arrow.join(f"\u2068{name}\u2069" for name in names)


def sectors_words(supplier: Supplier) -> str:
    """The sectors of a supplier: codes, then words of lists."""
    return listed((*(isolated(one) for one in supplier.sectors), *supplier.activities)) or NONE
