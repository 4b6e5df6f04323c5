"""Which engagement is open on the screen: commands are about that one."""

from __future__ import annotations

import weakref

import shiboken6

from genderaudit.engagements.model import Engagement, Status
from genderaudit.store.model import Mark
from genderaudit.widgets.screens import Screen


class OpenEngagement(Screen):
    """A screen that shows one engagement and can take its next steps."""

    engagement: Engagement | None = None
    mark: Mark | None = None
    """What the workspace held when the engagement was opened here, or after the last safe stop."""

    def take(self, wanted: Status) -> None:
        """Take a step."""
        raise NotImplementedError


_screens: list[weakref.ref[OpenEngagement]] = []


def remember(screen: OpenEngagement) -> None:
    """This screen shows engagements from now on."""
    _screens[:] = [weakref.ref(screen)]


def open_screen() -> OpenEngagement | None:
    """The screen with its engagement, if it is the one in sight."""
    screen = _screens[0]() if _screens else None
    if screen is None or not shiboken6.isValid(screen) or not screen.isVisible() or screen.engagement is None:
        return None
    return screen
