"""The list of rooms: opens a workspace with all their migrations, and tells the shells which doors there are."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from genderaudit.checklists import cli as checklists_door
from genderaudit.engagements import cli as engagements_door
from genderaudit.findings import cli as findings_door
from genderaudit.reports import cli as reports_door
from genderaudit.runtime.terminal import Commands
from genderaudit.signing import cli as signing_door
from genderaudit.store import MigrationSet, Workspace, create_workspace, open_workspace
from genderaudit.store import cli as store_door

MIGRATIONS: tuple[MigrationSet, ...] = ()
"""One set for each room that keeps tables of its own; the rooms so far keep records in the journal only."""

TERMINAL_DOORS: tuple[Callable[[Commands], None], ...] = (
    store_door.register,
    signing_door.register,
    checklists_door.register,
    engagements_door.register,
    findings_door.register,
    reports_door.register,
)
"""In the order in which the help lists them."""


def open_everywhere(path: Path, passphrase: str) -> Workspace:
    """The workspace, opened with the migrations of all rooms."""
    return open_workspace(path, passphrase, migrations=MIGRATIONS)


def make_everywhere(path: Path, passphrase: str) -> Workspace:
    """A new workspace with the migrations of all rooms."""
    return create_workspace(path, passphrase, migrations=MIGRATIONS)
