"""The window door of safeguards: the referral card among the settings."""

from __future__ import annotations

from collections.abc import Iterator

from genderaudit.widgets.doors import Command, Door, Page
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate


def _card(session: Session, _: str) -> Screen:
    from genderaudit.safeguards.desktop.card import CardSection  # noqa: PLC0415 -- when it is first shown

    return CardSection(session)


def _commands(session: Session) -> Iterator[Command]:
    yield Command(
        id="safeguards.card",
        title=lambda: translate("SafeguardCommands", "Load the referral card…"),
        run=lambda: session.go("settings", "referral"),
        icon="phone",
        keywords=lambda: translate("SafeguardCommands", "whom to call, services, telephone numbers, safe stop"),
        enabled=lambda: session.has_workspace,
    )


def door() -> Door:
    """What the room shows in the window."""
    card = Page(
        slot="settings",
        key="referral",
        title=lambda: translate("SafeguardCommands", "Referral card"),
        icon="phone",
        order=45,
        make=_card,
    )
    return Door(pages=(card,), commands=_commands)
