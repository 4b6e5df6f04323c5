"""Which engagement is open on the screen: commands are about that one."""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING

import shiboken6

if TYPE_CHECKING:
    from genderaudit.engagements.desktop.screen import EngagementScreen

_screens: list[weakref.ref[EngagementScreen]] = []


def remember(screen: EngagementScreen) -> None:
    """This screen shows engagements from now on."""
    _screens[:] = [weakref.ref(screen)]


def open_screen() -> EngagementScreen | None:
    """The screen with its engagement, if it is the one in sight."""
    screen = _screens[0]() if _screens else None
    if screen is None or not shiboken6.isValid(screen) or not screen.isVisible() or screen.engagement is None:
        return None
    return screen
