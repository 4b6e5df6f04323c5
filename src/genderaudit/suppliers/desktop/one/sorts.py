"""What the entries of a supplier ask for and how each reads in a line: numbers, sites, workers, certificates, spend."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import Any

from genderaudit.domain.small_numbers import is_small_cell
from genderaudit.sheets import country_name
from genderaudit.suppliers.desktop.entries import Line, Sort
from genderaudit.suppliers.desktop.fields import Field
from genderaudit.suppliers.desktop.words import (
    CERTIFICATE_SIGNS,
    codes_in_words,
    day,
    money,
    say_code,
    say_scheme,
    share,
)
from genderaudit.suppliers.model.supplier import ID_SCHEMES, Certificate, Headcount, Identifier, Site, Spend
from genderaudit.widgets.texts import isolated, labelled, listed, translate

LEVELS = ("all", "management", "supervisors", "production", "temporary", "home_based")
STAGES = ("paid", "contract", "award", "framework")
SOON = 90
"""Days before its end from which a certificate counts as ending soon; house default."""
Keep = Callable[[list[Mapping[str, Any]]], None]


def identifiers_sort(language: str, keep: Keep) -> Sort:
    """Numbers that others gave the supplier."""
    return Sort(
        add=translate("SupplierSorts", "Add a number"),
        edit=translate("SupplierSorts", "Change the number"),
        none=translate("SupplierSorts", "No number is known. A UNGM number or an LEI keeps doubles out."),
        fields=(
            Field(
                key="scheme",
                label=translate("SupplierSorts", "Kind of number"),
                kind="choice",
                choices={code: say_scheme(code, language) for code in ID_SCHEMES},
            ),
            Field(key="value", label=translate("SupplierSorts", "Number"), needed=True, limit=100),
            Field(
                key="issuer",
                label=translate("SupplierSorts", "Register"),
                limit=60,
                hint=translate("SupplierSorts", "Country or agency that gave it"),
            ),
        ),
        keep=keep,
    )


def identifier_line(one: Identifier, language: str) -> Line:
    """A number in a line."""
    return Line(labelled(say_scheme(one.scheme, language), isolated(one.value)), one.issuer)


def sites_sort(keep: Keep) -> Sort:
    """Places where the supplier works."""
    return Sort(
        add=translate("SupplierSorts", "Add a place"),
        edit=translate("SupplierSorts", "Change the place"),
        none=translate("SupplierSorts", "No place is written down."),
        fields=(
            Field(key="name", label=translate("SupplierSorts", "Name of the place"), needed=True),
            Field(key="address", label=translate("SupplierSorts", "Address")),
            Field(key="country", label=translate("SupplierSorts", "Country"), kind="country"),
        ),
        keep=keep,
    )


def site_line(one: Site, language: str) -> Line:
    """A place in a line."""
    where = listed(part for part in (one.address, country_name(one.country, language) if one.country else "") if part)
    return Line(one.name or where, where if one.name else "")


def workforce_sort(language: str, keep: Keep) -> Sort:
    """Workers of one level by sex."""
    return Sort(
        add=translate("SupplierSorts", "Add a level"),
        edit=translate("SupplierSorts", "Change the counts"),
        none=translate("SupplierSorts", "Not known how many women and men work there."),
        fields=(
            Field(
                key="level",
                label=translate("SupplierSorts", "Level"),
                kind="choice",
                choices=codes_in_words("workforce", LEVELS, language),
            ),
            Field(key="women", label=translate("SupplierSorts", "Women"), kind="whole", limit=9),
            Field(key="men", label=translate("SupplierSorts", "Men"), kind="whole", limit=9),
            Field(key="other", label=translate("SupplierSorts", "Persons of another gender"), kind="whole", limit=9),
        ),
        keep=keep,
    )


def share_of_women(one: Headcount) -> Decimal | None:
    """Women among all that are counted; None where women or men are not known, or nobody is there."""
    if one.women is None or one.men is None:
        return None
    everybody = one.women + one.men + (one.other or 0)
    return Decimal(one.women) / everybody if everybody else None


def headcount_line(one: Headcount, language: str) -> Line:
    """A level in a line: counts, the share of women, and what a report would withhold."""
    not_known = translate("SupplierSorts", "not known")
    counts = [
        labelled(name, not_known if count is None else str(count))
        for name, count in (
            (translate("SupplierSorts", "Women"), one.women),
            (translate("SupplierSorts", "Men"), one.men),
            (translate("SupplierSorts", "Other"), one.other),
        )
        if count is not None or name != translate("SupplierSorts", "Other")
    ]
    ratio = share_of_women(one)
    if ratio is not None:
        counts.append(translate("SupplierSorts", "{n} women").format(n=share(ratio, language)))
    level = say_code("workforce", one.level, language)
    small = any(count is not None and is_small_cell(count, "ordinary") for count in (one.women, one.men, one.other))
    about = translate("SupplierSorts", "Small counts: reports and exports withhold them.") if small else ""
    return Line(labelled(level, listed(counts)), about, ("shield", "info") if small else ("users", "muted"))


def certificates_sort(keep: Keep) -> Sort:
    """Certificates and audits by others."""
    return Sort(
        add=translate("SupplierSorts", "Add a certificate"),
        edit=translate("SupplierSorts", "Change the certificate"),
        none=translate("SupplierSorts", "No certificate is written down."),
        fields=(
            Field(
                key="scheme",
                label=translate("SupplierSorts", "Scheme"),
                needed=True,
                limit=120,
                hint=translate("SupplierSorts", "Such as SMETA 7.0 or WEConnect International"),
            ),
            Field(key="number", label=translate("SupplierSorts", "Number")),
            Field(key="issued", label=translate("SupplierSorts", "Issued on"), kind="day"),
            Field(key="expires", label=translate("SupplierSorts", "Ends on"), kind="day"),
        ),
        keep=keep,
    )


def certificate_state(one: Certificate, today: dt.date) -> str:
    """How it stands today, as the catalogue calls it."""
    if one.expires is None:
        return "no_end"
    if one.expires < today:
        return "expired"
    return "ends_soon" if one.expires <= today + dt.timedelta(days=SOON) else "in_date"


def certificate_line(one: Certificate, today: dt.date, language: str) -> Line:
    """A certificate in a line, with its end."""
    state = certificate_state(one, today)
    text = labelled(one.scheme, isolated(one.number)) if one.number else one.scheme
    words = say_code("certificates", state, language)
    if one.expires is not None:
        words = labelled(words, day(one.expires, language))
    return Line(text, words, CERTIFICATE_SIGNS[state])


def spend_sort(language: str, keep: Keep, currency: str) -> Sort:
    """What was paid or awarded."""
    return Sort(
        add=translate("SupplierSorts", "Add an amount"),
        edit=translate("SupplierSorts", "Change the amount"),
        none=translate("SupplierSorts", "No money is written down."),
        fields=(
            Field(
                key="amount",
                label=translate("SupplierSorts", "Amount"),
                kind="decimal",
                needed=True,
                hint=translate("SupplierSorts", "Below nought for a credit note"),
            ),
            Field(
                key="currency",
                label=translate("SupplierSorts", "Currency"),
                needed=True,
                limit=3,
                hint=isolated(currency),
            ),
            Field(key="start", label=translate("SupplierSorts", "First day"), kind="day", needed=True),
            Field(key="end", label=translate("SupplierSorts", "Last day"), kind="day", needed=True),
            Field(
                key="stage",
                label=translate("SupplierSorts", "Stage of money"),
                kind="choice",
                choices=codes_in_words("stages", STAGES, language),
                hint=translate("SupplierSorts", "Stages are never added to one another."),
            ),
            Field(key="source", label=translate("SupplierSorts", "Source")),
        ),
        keep=keep,
    )


def spend_line(one: Spend, language: str) -> Line:
    """An amount in a line."""
    period = translate("SupplierSorts", "{first} to {last}").format(
        first=day(one.start, language), last=day(one.end, language)
    )
    stage = say_code("stages", one.stage, language)
    return Line(
        labelled(stage, money(one.amount, one.currency, language)), listed((period, *filter(None, (one.source,))))
    )


def entries_of(values: Sequence[Any]) -> list[Mapping[str, Any]]:
    """Values of a supplier as the forms take them."""
    return [{name: getattr(one, name) for name in type(one).model_fields} for one in values]
