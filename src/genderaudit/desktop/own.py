"""The shell's own door: Home, Settings, Help and the history of a record."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from genderaudit.widgets.doors import Command, Door, Entry
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

# a screen is imported when it is first shown
# ruff: noqa: PLC0415, F401


def _home(session: Session) -> Screen:
    from genderaudit.desktop.home.screen import Home

    return Home(session)


def _settings(session: Session) -> Screen:
    from genderaudit.desktop.settings.screen import SettingsScreen

    return SettingsScreen(session)


def _help(session: Session) -> Screen:
    from genderaudit.desktop.help.screen import Help

    return Help(session)


def _history(session: Session) -> Screen:
    from genderaudit.desktop.history.screen import History

    return History(session)


def _commands(session: Session) -> Iterable[Command]:
    from genderaudit.desktop.commands import shell_commands

    return shell_commands(session)


def _warm(language: str) -> Iterator[None]:
    """The most wanted first, each a slice."""
    import genderaudit.desktop.start.unlock

    yield
    import genderaudit.desktop.frame.around

    yield
    import genderaudit.desktop.home.screen

    yield
    import genderaudit.desktop.settings.screen

    yield
    import genderaudit.desktop.help.screen

    yield
    import genderaudit.desktop.history.screen

    yield


def door() -> Door:
    """What the shell itself offers."""
    return Door(
        screens={"home": _home, "settings": _settings, "help": _help, "history": _history},
        entries=(
            Entry(place=Place("home"), title=lambda: translate("Rooms", "Home"), icon="house", order=0),
            Entry(
                place=Place("settings"),
                title=lambda: translate("Rooms", "Settings"),
                icon="settings",
                order=90,
                needs_workspace=False,
            ),
        ),
        commands=_commands,
        warm=_warm,
    )
