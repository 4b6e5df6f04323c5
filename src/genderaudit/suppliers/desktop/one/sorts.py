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
    say = translate
    return Sort(
        add=say("SupplierSorts", "Add a number"),
        edit=say("SupplierSorts", "Change the number"),
        none=say("SupplierSorts", "No number is known. A UNGM number or an LEI keeps doubles out."),
        fields=(
            Field(
                key="scheme",
                label=say("SupplierSorts", "Kind of number"),
                kind="choice",
                choices={code: say_scheme(code, language) for code in ID_SCHEMES},
            ),
            Field(key="value", label=say("SupplierSorts", "Number"), needed=True, limit=100),
            Field(
                key="issuer",
                label=say("SupplierSorts", "Register"),
                limit=60,
                hint=say("SupplierSorts", "Country or agency that gave it"),
            ),
        ),
        keep=keep,
    )


def identifier_line(one: Identifier, language: str) -> Line:
    """A number in a line."""
    return Line(labelled(say_scheme(one.scheme, language), isolated(one.value)), one.issuer)


def sites_sort(keep: Keep) -> Sort:
    """Places where the supplier works."""
    say = translate
    return Sort(
        add=say("SupplierSorts", "Add a place"),
        edit=say("SupplierSorts", "Change the place"),
        none=say("SupplierSorts", "No place is written down."),
        fields=(
            Field(key="name", label=say("SupplierSorts", "Name of the place"), needed=True),
            Field(key="address", label=say("SupplierSorts", "Address")),
            Field(key="country", label=say("SupplierSorts", "Country"), kind="country"),
        ),
        keep=keep,
    )


def site_line(one: Site, language: str) -> Line:
    """A place in a line."""
    where = listed(part for part in (one.address, country_name(one.country, language) if one.country else "") if part)
    return Line(one.name or where, where if one.name else "")


def workforce_sort(language: str, keep: Keep) -> Sort:
    """Workers of one level by sex."""
    say = translate
    return Sort(
        add=say("SupplierSorts", "Add a level"),
        edit=say("SupplierSorts", "Change the counts"),
        none=say("SupplierSorts", "Not known how many women and men work there."),
        fields=(
            Field(
                key="level",
                label=say("SupplierSorts", "Level"),
                kind="choice",
                choices=codes_in_words("workforce", LEVELS, language),
            ),
            Field(key="women", label=say("SupplierSorts", "Women"), kind="whole", limit=9),
            Field(key="men", label=say("SupplierSorts", "Men"), kind="whole", limit=9),
            Field(key="other", label=say("SupplierSorts", "Persons of another gender"), kind="whole", limit=9),
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
    say = translate
    return Sort(
        add=say("SupplierSorts", "Add a certificate"),
        edit=say("SupplierSorts", "Change the certificate"),
        none=say("SupplierSorts", "No certificate is written down."),
        fields=(
            Field(
                key="scheme",
                label=say("SupplierSorts", "Scheme"),
                needed=True,
                limit=120,
                hint=say("SupplierSorts", "Such as SMETA 7.0 or WEConnect International"),
            ),
            Field(key="number", label=say("SupplierSorts", "Number")),
            Field(key="issued", label=say("SupplierSorts", "Issued on"), kind="day"),
            Field(key="expires", label=say("SupplierSorts", "Ends on"), kind="day"),
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
    say = translate
    return Sort(
        add=say("SupplierSorts", "Add an amount"),
        edit=say("SupplierSorts", "Change the amount"),
        none=say("SupplierSorts", "No money is written down."),
        fields=(
            Field(
                key="amount",
                label=say("SupplierSorts", "Amount"),
                kind="decimal",
                needed=True,
                hint=say("SupplierSorts", "Below nought for a credit note"),
            ),
            Field(
                key="currency", label=say("SupplierSorts", "Currency"), needed=True, limit=3, hint=isolated(currency)
            ),
            Field(key="start", label=say("SupplierSorts", "First day"), kind="day", needed=True),
            Field(key="end", label=say("SupplierSorts", "Last day"), kind="day", needed=True),
            Field(
                key="stage",
                label=say("SupplierSorts", "Stage of money"),
                kind="choice",
                choices=codes_in_words("stages", STAGES, language),
                hint=say("SupplierSorts", "Stages are never added to one another."),
            ),
            Field(key="source", label=say("SupplierSorts", "Source")),
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
