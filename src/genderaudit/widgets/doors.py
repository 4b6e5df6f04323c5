"""The window door of a room: its screens, the pages and panels it adds to others' screens, commands and finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtWidgets import QWidget

from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session

Words = Callable[[], str]
"""A text, asked for whenever it is shown: the language may have changed."""


@dataclass(frozen=True, kw_only=True)
class Entry:
    """A line of the navigation."""

    place: Place
    title: Words
    icon: str
    order: int
    """Home 0, Engagements 10, Suppliers 20, Risks 30, Findings 40, Reports 50, Verify 60, Settings 90."""
    needs_workspace: bool = True


@dataclass(frozen=True, kw_only=True)
class Page:
    """Something that a room adds to the screen of a record of another room, or to Home or Settings.

    Where: the slot's name. `engagement`: a tab, `make(session, engagement id)`. `question`: a panel beside the current
    question, `make(session, "<engagement id>/<question key>")`. `supplier`: a tab, `make(session, supplier id)`.
    `finding`: a part below its fields, `make(session, finding id)`.
    `home`: a card, `settings`: a section, both with ''.
    """

    slot: str
    key: str
    """Last part of its place, such as `findings` in `engagement/<id>/findings`."""
    title: Words
    icon: str
    order: int
    make: Callable[[Session, str], Screen]
    also_with: str = ""
    """For a card of home: the kind of record with which it shows even before the first engagement."""


@dataclass(frozen=True, kw_only=True)
class Command:
    """Something a person can do from the palette, also by a shortcut."""

    id: str
    title: Words
    run: Callable[[], None]
    icon: str = ""
    shortcut: str = ""
    """Portable text such as `Ctrl+Shift+N`; a shortcut only works while the command is offered."""
    keywords: Words = str
    enabled: Callable[[], bool] = lambda: True


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A record that the search found."""

    title: str
    about: str
    """What and where: 'Question in Field visit audit'."""
    place: Place
    icon: str = ""


@dataclass(frozen=True, kw_only=True)
class Result:
    """Something that a room worked out, in words, from which another room can make a record of its own."""

    code: str
    """What it is, such as `clause_break`."""
    title: str
    text: str
    about: tuple[str, ...] = ()
    """Ids of the records that it tells of, the first the most."""
    rests_on: tuple[str, ...] = ()
    """Ids of findings and engagements that it rests on."""


@dataclass(frozen=True, kw_only=True)
class Maker:
    """What a room can make of another room's result, such as a finding or a risk, in one step."""

    key: str
    title: Words
    """On the button: 'Make a finding'."""
    icon: str
    order: int
    make: Callable[[Session, Result, QWidget], None]
    """May ask, over the widget, what is still needed."""


@dataclass(frozen=True, kw_only=True)
class Door:
    """What a room shows in the window. Screens are made by functions that import them only then."""

    screens: Mapping[str, Callable[[Session], Screen]] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()
    pages: tuple[Page, ...] = ()
    commands: Callable[[Session], Iterable[Command]] = lambda session: ()
    titles: Mapping[str, Callable[[Session, str, str], Hit | None]] = field(default_factory=dict)
    """Record kind to how a found record is shown: session, record id, body (JSON); None where it is not shown."""
    makers: tuple[Maker, ...] = ()
    """What can be made of results of other rooms."""
    warm: Callable[[str], Iterable[None]] = lambda language: ()
    """Loads what the screens need before anyone asks for them, slice by slice and outside the window's thread."""


def pages_for(session: Session, slot: str) -> tuple[Page, ...]:
    """Every room's pages for a slot, in order."""
    found = [page for door in session.doors for page in door.pages if page.slot == slot]
    return tuple(sorted(found, key=lambda page: page.order))


def makers_for(session: Session) -> tuple[Maker, ...]:
    """What the rooms can make of a result, in order."""
    found = [maker for door in session.doors for maker in door.makers]
    return tuple(sorted(found, key=lambda maker: maker.order))
