"""The columns of the table of suppliers, and which of them go first where there is little room."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from genderaudit.sheets import country_name, plain
from genderaudit.suppliers.desktop.book import Row
from genderaudit.suppliers.desktop.spending import spend_tip, spend_words
from genderaudit.suppliers.desktop.words import (
    CODE_SIGNS,
    DUE_SIGNS,
    KIND_ICONS,
    NONE,
    OWNERSHIP_SIGNS,
    PSEA_SIGNS,
    SCREENING_SIGNS,
    day,
    say_code,
    sectors_words,
    share,
)
from genderaudit.suppliers.model.supplier import THEMES
from genderaudit.widgets.country_box import country_words
from genderaudit.widgets.tables import Column
from genderaudit.widgets.texts import isolated, labelled, listed, listed_apart, translate

_FAR = dt.date.max
_NOWHERE = 999
NAME, COUNTRY, SECTOR, TYPE, TIER, EXPOSURE, RATING, DUE, OWNERSHIP, PSEA, CODE, SPEND = range(12)
GIVEN_UP = (CODE, PSEA, TYPE, SECTOR, RATING, OWNERSHIP, SPEND, TIER)
"""Columns that go first where the table is narrow; the detail beside it shows what they say."""


def tier_words(row: Row) -> str:
    """The nearest tier from us, with the farthest where they differ."""
    if row.reckoned == "waiting":
        return "…"
    if row.near is None:
        return NONE
    if row.far is None or row.far == row.near:
        return str(row.near)
    return isolated(translate("SupplierTable", "{near} to {far}").format(near=row.near, far=row.far))


def short_theme(theme: str) -> str:
    """A theme in a word or two."""
    return {
        "sea_gbv": translate("SupplierTable", "SEA and GBV"),
        "labour": translate("SupplierTable", "Labour"),
        "psea_capacity": translate("SupplierTable", "PSEA capacity"),
        "pay_equality": translate("SupplierTable", "Equal pay"),
    }[theme]


def exposure_words(row: Row, language: str) -> str:
    """The theme that is highest, and how high."""
    if row.reckoned == "waiting":
        return "…"
    if row.reckoned == "no":
        return translate("SupplierTable", "Not calculated")
    if not row.exposure:
        return NONE
    theme, value = row.peak
    # the number first: a narrow column cuts the end
    return listed((share(value, language), short_theme(theme)))


def exposure_tip(row: Row, language: str) -> str:
    """Every theme; themes are never averaged."""
    if row.reckoned == "waiting":
        return translate("SupplierTable", "What it inherits is being worked out.")
    if not row.exposure and row.reckoned == "yes":
        return translate("SupplierTable", "Nothing is known of risk at it or before it: not assessed is not safe.")
    found = (
        labelled(say_code("themes", theme, language), share(row.exposure[theme], language))
        for theme in THEMES
        if theme in row.exposure
    )
    return f"{exposure_words(row, language)}\n{listed_apart(found)}"


def due_words(row: Row, language: str) -> str:
    """Whether an assessment is due, with its day."""
    words = say_code("due", row.due, language)
    if row.due_on is None or row.due == "never":
        return words
    return translate("SupplierTable", "{when}: {day}").format(when=words, day=day(row.due_on, language))


def columns(language: str) -> list[Column[Row]]:
    """Every column, in order."""
    return [*_who(language), *_how(language)]


def _who(language: str) -> list[Column[Row]]:
    return [
        Column(
            title=translate("SupplierTable", "Name"),
            text=lambda row: row.supplier.name,
            sort=lambda row: row.by_name,
            stretch=True,
        ),
        Column(
            title=translate("SupplierTable", "Country"),
            text=lambda row: country_name(row.supplier.country, language) if row.supplier.country else NONE,
            tip=lambda row: country_words(row.supplier.country, language) if row.supplier.country else "",
            sort=lambda row: plain(country_name(row.supplier.country, language)) if row.supplier.country else "~",
            width=12,
        ),
        Column(title=translate("SupplierTable", "Sector"), text=lambda row: sectors_words(row.supplier), width=10),
        Column(
            title=translate("SupplierTable", "Type"),
            text=lambda row: say_code("types", row.supplier.type, language),
            icon=lambda row: KIND_ICONS[row.supplier.type],
            width=16,
        ),
        Column(
            title=translate("SupplierTable", "Tier"),
            text=tier_words,
            sort=lambda row: (row.near or _NOWHERE, row.far or _NOWHERE),
            width=5,
        ),
        Column(
            title=translate("SupplierTable", "Exposure"),
            text=lambda row: exposure_words(row, language),
            tip=lambda row: exposure_tip(row, language),
            sort=lambda row: row.peak[1] if row.exposure else -1,
            icon=lambda row: "triangle-alert" if row.high else "",
            tone=lambda row: "warn",
            width=17,
        ),
    ]


def _how(language: str) -> list[Column[Row]]:
    return [
        Column(
            title=translate("SupplierTable", "Rating"),
            text=lambda row: row.rating or NONE,
            tip=lambda row: day(row.supplier.assessed.on, language) if row.supplier.assessed else "",
            width=12,
        ),
        Column(
            title=translate("SupplierTable", "Assessment"),
            text=lambda row: say_code("due", row.due, language),
            tip=lambda row: due_words(row, language),
            icon=lambda row: DUE_SIGNS[row.due][0],
            tone=lambda row: DUE_SIGNS[row.due][1],
            sort=lambda row: (row.due_on or _FAR, row.due != "never"),
            width=19,
        ),
        Column(
            title=translate("SupplierTable", "Ownership"),
            text=lambda row: say_code("ownership", row.ownership, language),
            tip=lambda row: ownership_tip(row, language),
            icon=lambda row: OWNERSHIP_SIGNS[row.ownership][0],
            tone=lambda row: OWNERSHIP_SIGNS[row.ownership][1],
            sort=lambda row: (list(OWNERSHIP_SIGNS).index(row.ownership), -row.ladder),
            width=20,
        ),
        Column(
            title=translate("SupplierTable", "PSEA"),
            text=lambda row: say_code("psea", row.supplier.psea, language),
            icon=lambda row: PSEA_SIGNS[row.supplier.psea][0],
            tone=lambda row: PSEA_SIGNS[row.supplier.psea][1],
            sort=lambda row: list(PSEA_SIGNS).index(row.supplier.psea),
            width=17,
        ),
        Column(
            title=translate("SupplierTable", "Code"),
            text=lambda row: _code(row, language),
            tip=lambda row: say_code("code", row.code, language),
            icon=lambda row: CODE_SIGNS[row.code][0],
            tone=lambda row: CODE_SIGNS[row.code][1],
            sort=lambda row: (row.code != "accepted", row.supplier.code_accepted or _FAR),
            width=12,
        ),
        Column(
            title=translate("SupplierTable", "12-month spend"),
            text=lambda row: spend_words(row, language),
            tip=lambda row: spend_tip(row, language),
            sort=lambda row: row.spend if row.spend is not None else Decimal(-(10**15)),
            number=True,
            width=14,
        ),
    ]


def _code(row: Row, language: str) -> str:
    accepted = row.supplier.code_accepted
    return day(accepted, language) if accepted is not None else NONE


def ownership_tip(row: Row, language: str) -> str:
    """The class of ownership with how far it was verified."""
    words = say_code("ownership", row.ownership, language)
    return labelled(words, say_code("ladder", str(row.ladder), language)) if row.ladder else words


def screening_words(row: Row, language: str) -> str:
    """The screening tier."""
    return say_code("screening.tiers", row.screening, language)


def screening_sign(row: Row) -> tuple[str, str]:
    """Its icon and tone."""
    return SCREENING_SIGNS.get(row.screening, ("circle-dashed", "muted"))
