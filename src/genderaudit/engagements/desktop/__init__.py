"""The window door of engagements: the engagement with its checklist, and what can be done there from the palette."""

from __future__ import annotations

from collections.abc import Iterable

from genderaudit.widgets.doors import Command, Door, Page
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

# a screen is imported when it is first shown
# ruff: noqa: PLC0415


def _engagement(session: Session) -> Screen:
    from genderaudit.engagements.desktop.engagement import EngagementScreen

    return EngagementScreen(session)


def _checklist(session: Session, engagement: str) -> Screen:
    from genderaudit.engagements.desktop.runner.page import Checklist

    return Checklist(session, engagement)


def _commands(session: Session) -> Iterable[Command]:
    from genderaudit.engagements.desktop.runner.commands import commands

    return commands(session)


def door() -> Door:
    """What engagements offer."""
    return Door(
        screens={"engagement": _engagement},
        pages=(
            Page(
                slot="engagement",
                key="checklist",
                title=lambda: translate("Rooms", "Checklist"),
                icon="list-checks",
                order=10,
                make=_checklist,
            ),
        ),
        commands=_commands,
    )
