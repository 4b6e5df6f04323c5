"""The window door of reports: verify."""

from __future__ import annotations

from genderaudit.widgets.doors import Door, Entry
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

# a screen is imported when it is first shown
# ruff: noqa: PLC0415


def _verify(session: Session) -> Screen:
    from genderaudit.reports.desktop.verify import Verify

    return Verify(session)


def door() -> Door:
    """What reports offer."""
    return Door(
        screens={"verify": _verify},
        entries=(
            Entry(
                place=Place("verify"),
                title=lambda: translate("Rooms", "Verify"),
                icon="badge-check",
                order=60,
                needs_workspace=False,
            ),
        ),
    )
