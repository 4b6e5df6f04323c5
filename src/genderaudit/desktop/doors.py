"""All doors of the window: those of the rooms, and the shell's own for Home, Settings, Help and History."""

from __future__ import annotations

import functools

from genderaudit.desktop.own import door as own_door
from genderaudit.rooms import WINDOW_DOORS
from genderaudit.widgets.doors import Door


@functools.cache
def window_doors() -> tuple[Door, ...]:
    """Every door, made once."""
    doors = [own_door()]
    for make in WINDOW_DOORS.values():
        made = make()
        assert isinstance(made, Door)
        doors.append(made)
    return tuple(doors)
