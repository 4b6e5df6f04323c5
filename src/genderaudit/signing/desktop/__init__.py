"""The window door of signing: identities and trust among the settings."""

from __future__ import annotations

import json
from collections.abc import Iterator

from genderaudit.widgets.doors import Command, Door, Hit, Page
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

# a screen is imported when it is first shown
# ruff: noqa: PLC0415, F401


def _identities(session: Session, key: str) -> Screen:
    from genderaudit.signing.desktop.identities import Identities

    return Identities(session)


def _known(session: Session, record: str, body: str) -> Hit | None:
    known = json.loads(body)
    about = translate("SigningDoor", "Identity known here")
    title = translate("SigningDoor", "{post}, {office}").format(post=known["post"], office=known["office"])
    return Hit(title=title, about=about, place=Place.at("settings", "identities"), icon="key-round")


def _commands(session: Session) -> tuple[Command, ...]:
    return (
        Command(
            id="identities",
            title=lambda: translate("SigningDoor", "Identities and trust"),
            run=lambda: session.go("settings", "identities"),
            icon="key-round",
            keywords=lambda: translate("SigningDoor", "key certificate fingerprint trust pin"),
        ),
    )


def _warm(language: str) -> Iterator[None]:
    """The most wanted first, each a slice."""
    import genderaudit.signing.desktop.identities

    yield


def door() -> Door:
    """What signing offers."""
    return Door(
        pages=(
            Page(
                slot="settings",
                key="identities",
                title=lambda: translate("Rooms", "Identities and trust"),
                icon="key-round",
                order=60,
                make=_identities,
            ),
        ),
        commands=_commands,
        warm=_warm,
        titles={"known_identity": _known},
    )
