"""What rates, assumed risks and targets ask for, how each reads in a line, and what is kept of the forms."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import ROUND_HALF_EVEN, Context, Decimal
from typing import Any

from genderaudit.sheets import country_name
from genderaudit.suppliers.desktop.entries import Line, Sort
from genderaudit.suppliers.desktop.fields import Field, Unreadable
from genderaudit.suppliers.desktop.level import level_words
from genderaudit.suppliers.desktop.words import codes_in_words, day, decimal, say_code
from genderaudit.suppliers.model.keeping import Rate, SupplySetup, Target
from genderaudit.suppliers.model.supplier import THEMES, Theme
from genderaudit.suppliers.rules.indicators import UNITS
from genderaudit.widgets.texts import isolated, labelled, listed, translate

Keep = Callable[[list[Mapping[str, Any]]], None]
_DIGITS = Context(prec=10, rounding=ROUND_HALF_EVEN)
"""Digits of a rate that was told the other way round; house default."""


def rates_sort(currency: str, keep: Keep) -> Sort:
    """Exchange rates into the reporting currency."""
    ways = {
        "of": translate("SetupSorts", "{currency} for one unit of it").format(currency=isolated(currency)),
        "per": translate("SetupSorts", "units of it for one {currency}").format(currency=isolated(currency)),
    }
    return Sort(
        add=translate("SetupSorts", "Add a rate"),
        edit=translate("SetupSorts", "Change the rate"),
        none=translate("SetupSorts", "No rate is written down."),
        fields=(
            Field(
                key="currency",
                label=translate("SetupSorts", "Currency"),
                needed=True,
                limit=3,
                hint=translate("SetupSorts", "Three letters, such as EUR"),
            ),
            Field(key="rate", label=translate("SetupSorts", "Rate"), kind="decimal", needed=True),
            Field(key="way", label=translate("SetupSorts", "The rate says"), kind="choice", choices=ways),
            Field(key="since", label=translate("SetupSorts", "From this day on"), kind="day", needed=True),
            Field(
                key="source",
                label=translate("SetupSorts", "Source"),
                hint=translate("SetupSorts", "Such as the UN operational rate"),
            ),
        ),
        keep=keep,
    )


def rate_of(values: Mapping[str, Any]) -> Rate:
    """A rate from what the form gave. Raises Unreadable."""
    rate: Decimal = values["rate"]
    if rate <= 0:
        raise Unreadable(translate("SetupSorts", "A rate is more than nought."))
    if values.get("way") == "per":
        rate = _DIGITS.divide(Decimal(1), rate)
    code = str(values["currency"]).upper()
    return Rate(currency=code, rate=rate, since=values["since"], source=values.get("source") or "")


def rate_line(one: Rate, currency: str, language: str) -> Line:
    """A rate in a line: both ways, since when, from where."""
    said = translate("SetupSorts", "1 {one} = {rate} {other}")
    there = said.format(one=one.currency, rate=decimal(one.rate, language, 8), other=currency)
    back = said.format(one=currency, rate=_short(_DIGITS.divide(Decimal(1), one.rate), language), other=one.currency)
    since = translate("SetupSorts", "From {day}").format(day=day(one.since, language))
    return Line(isolated(there), listed(filter(None, (since, isolated(back), one.source))))


def _short(rate: Decimal, language: str) -> str:
    """A rate in six digits: it only helps to recognise the one that was given."""
    return decimal(Context(prec=6).plus(rate), language, 8)


def assumed_sort(language: str, keep: Keep) -> Sort:
    """Own risk assumed by country or sector, and theme."""
    return Sort(
        add=translate("SetupSorts", "Add an assumed risk"),
        edit=translate("SetupSorts", "Change the assumed risk"),
        none=translate("SetupSorts", "Nothing is assumed for any country or sector."),
        fields=(
            Field(key="country", label=translate("SetupSorts", "Country"), kind="country"),
            Field(
                key="sector",
                label=translate("SetupSorts", "Or a sector (UNSPSC)"),
                limit=8,
                hint=translate("SetupSorts", "2, 4, 6 or 8 digits, such as 7611"),
            ),
            Field(
                key="theme",
                label=translate("SetupSorts", "Theme"),
                kind="choice",
                choices=codes_in_words("themes", THEMES, language),
            ),
            Field(key="level", label=translate("SetupSorts", "Level"), kind="level", needed=True),
        ),
        keep=keep,
    )


def assumed_entries(setup: SupplySetup) -> list[Mapping[str, Any]]:
    """The assumed risks as the form takes them."""
    return [
        {"country": "" if place.isdigit() else place, "sector": place if place.isdigit() else "", "theme": theme,
         "level": level}
        for place, by in setup.priors.items()
        for theme, level in by.items()
    ]  # fmt: skip


def assumed_of(values: Mapping[str, Any]) -> tuple[str, Theme, Decimal]:
    """An assumed risk from what the form gave. Raises Unreadable."""
    country, sector = values.get("country") or "", values.get("sector") or ""
    if bool(country) == bool(sector):
        raise Unreadable(translate("SetupSorts", "Choose a country or write a sector, one of the two."))
    return country or sector, values["theme"], values["level"]


def assumed_line(values: Mapping[str, Any], language: str) -> Line:
    """An assumed risk in a line, marked as assumed."""
    sector = translate("SetupSorts", "Sector {code}").format(code=isolated(values["sector"] or ""))
    where = country_name(values["country"], language) if values["country"] else sector
    theme = say_code("themes", values["theme"], language)
    about = listed((theme, say_code("own_risk", "assumed", language)))
    return Line(labelled(where, level_words(values["level"], language)), about, ("circle-question-mark", "warn"))


def targets_sort(language: str, keep: Keep) -> Sort:
    """Targets of indicators."""
    return Sort(
        add=translate("SetupSorts", "Add a target"),
        edit=translate("SetupSorts", "Change the target"),
        none=translate("SetupSorts", "No target is set."),
        fields=(
            Field(
                key="indicator",
                label=translate("SetupSorts", "Indicator"),
                kind="choice",
                choices=codes_in_words("indicators", tuple(UNITS), language),
            ),
            Field(
                key="value",
                label=translate("SetupSorts", "Target"),
                kind="decimal",
                needed=True,
                hint=translate("SetupSorts", "In per cent, or in the indicator's own unit"),
            ),
            Field(key="start", label=translate("SetupSorts", "First day"), kind="day", needed=True),
            Field(key="end", label=translate("SetupSorts", "Last day"), kind="day", needed=True),
        ),
        keep=keep,
    )


def target_line(one: Target, language: str) -> Line:
    """A target in a line."""
    number = decimal(one.value, language)
    if UNITS.get(one.indicator) == "percent":
        number = translate("SetupSorts", "{n} %").format(n=number)
    period = translate("SetupSorts", "{first} to {last}").format(
        first=day(one.start, language), last=day(one.end, language)
    )
    return Line(labelled(say_code("indicators", one.indicator, language), number), period, ("target", "muted"))


def entries(values: Sequence[Any]) -> list[Mapping[str, Any]]:
    """Rates or targets as the forms take them."""
    return [dict(one) for one in values]
