"""The window door of suppliers: table, one supplier, import, matches, analysis and map, cards of home, commands."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from genderaudit.widgets.doors import Command, Door, Entry, Hit, Page
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate

# a screen is imported when it is first shown
# ruff: noqa: PLC0415, F401


def _suppliers(session: Session) -> Screen:
    from genderaudit.suppliers.desktop.screen import SupplierRoom

    return SupplierRoom(session)


def _supplier(session: Session) -> Screen:
    from genderaudit.suppliers.desktop.one.screen import SupplierScreen

    return SupplierScreen(session)


def _reassess_card(session: Session, _: str) -> Screen:
    from genderaudit.suppliers.desktop.home import ReassessCard

    return ReassessCard(session)


def _ending_card(session: Session, _: str) -> Screen:
    from genderaudit.suppliers.desktop.home import EndingCard

    return EndingCard(session)


def _counting(session: Session, _: str) -> Screen:
    from genderaudit.suppliers.desktop.setup.page import SetupPage

    return SetupPage(session, home=("settings", "counting"))


def _settings() -> tuple[Page, ...]:
    return (
        Page(
            slot="settings",
            key="counting",
            title=lambda: translate("Rooms", "How suppliers are counted"),
            icon="truck",
            order=40,
            make=_counting,
        ),
    )


def _cards() -> tuple[Page, ...]:
    return (
        Page(
            slot="home",
            key="reassess",
            title=lambda: translate("Rooms", "Suppliers to assess again"),
            icon="truck",
            order=50,
            make=_reassess_card,
            also_with="supplier",
        ),
        Page(
            slot="home",
            key="ending",
            title=lambda: translate("Rooms", "Certificates that end"),
            icon="badge-check",
            order=60,
            make=_ending_card,
            also_with="supplier",
        ),
    )


def _commands(session: Session) -> Iterable[Command]:
    from genderaudit.suppliers.desktop.commands import commands

    return commands(session)


def _supplier_hit(session: Session, id: str, body: str) -> Hit | None:
    read = json.loads(body)
    if read.get("merged_into"):
        return None
    from genderaudit.sheets import country_name

    country = read.get("country")
    about = translate("SupplierDoor", "Supplier")
    if country:
        name = country_name(country, session.language)
        about = translate("SupplierDoor", "Supplier in {country}").format(country=name)
    return Hit(title=read["name"], about=about, place=Place.at("supplier", id), icon="package")


def _warm(language: str) -> Iterator[None]:
    """The most wanted first, each a slice."""
    import genderaudit.suppliers.desktop.screen

    yield
    import genderaudit.suppliers.desktop.list

    yield
    import genderaudit.suppliers.desktop.one.screen

    yield
    import genderaudit.suppliers.desktop.map.screen

    yield


def door() -> Door:
    """What suppliers offer."""
    return Door(
        screens={"suppliers": _suppliers, "supplier": _supplier},
        entries=(
            Entry(place=Place("suppliers"), title=lambda: translate("Rooms", "Suppliers"), icon="truck", order=20),
        ),
        pages=(*_cards(), *_settings()),
        commands=_commands,
        warm=_warm,
        titles={"supplier": _supplier_hit},
    )
