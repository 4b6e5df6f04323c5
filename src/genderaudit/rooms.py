"""The list of rooms: opens a workspace with all their migrations, and tells the shells which doors there are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from genderaudit.runtime.terminal import Commands
from genderaudit.store import MigrationSet, Workspace, create_workspace, open_workspace
from genderaudit.store import cli as store_door

# a door is imported when its command is used, so that a short command does not wait for the libraries of all rooms
# ruff: noqa: PLC0415

MIGRATIONS: tuple[MigrationSet, ...] = ()
"""One set for each room that keeps tables of its own; the rooms so far keep records in the journal only."""


def _identity(commands: Commands) -> None:
    from genderaudit.signing import cli

    cli.register(commands)


def _checklist(commands: Commands) -> None:
    from genderaudit.checklists import cli

    cli.register(commands)


def _engagement(commands: Commands) -> None:
    from genderaudit.engagements import cli

    cli.register(commands)


def _finding(commands: Commands) -> None:
    from genderaudit.findings import cli

    cli.register(commands)


def _risk(commands: Commands) -> None:
    from genderaudit.risks import cli

    cli.register(commands)


def _supplier(commands: Commands) -> None:
    from genderaudit.suppliers.cli import supplier

    supplier.register(commands)


def _network(commands: Commands) -> None:
    from genderaudit.suppliers.cli import network

    network.register(commands)


def _report(commands: Commands) -> None:
    from genderaudit.reports import cli

    cli.register(commands)


TERMINAL_DOORS: Mapping[str, Callable[[Commands], None]] = {
    "workspace": store_door.register,
    "identity": _identity,
    "checklist": _checklist,
    "engagement": _engagement,
    "finding": _finding,
    "supplier": _supplier,
    "network": _network,
    "risk": _risk,
    "report": _report,
}
"""Command to what registers it, in the order in which the help lists them."""


def _engagements_window() -> object:
    from genderaudit.engagements.desktop import door

    return door()


def _safeguards_window() -> object:
    from genderaudit.safeguards.desktop import door

    return door()


def _risks_window() -> object:
    from genderaudit.risks.desktop import door

    return door()


def _suppliers_window() -> object:
    from genderaudit.suppliers.desktop import door

    return door()


def _findings_window() -> object:
    from genderaudit.findings.desktop import door

    return door()


def _reports_window() -> object:
    from genderaudit.reports.desktop import door

    return door()


def _signing_window() -> object:
    from genderaudit.signing.desktop import door

    return door()


WINDOW_DOORS: Mapping[str, Callable[[], object]] = {
    "engagements": _engagements_window,
    "safeguards": _safeguards_window,
    "suppliers": _suppliers_window,
    "risks": _risks_window,
    "findings": _findings_window,
    "reports": _reports_window,
    "signing": _signing_window,
}
"""Room to what makes its window door (a `widgets.doors.Door`; this list names no Qt)."""


def open_everywhere(path: Path, passphrase: str) -> Workspace:
    """The workspace, opened with the migrations of all rooms."""
    return open_workspace(path, passphrase, migrations=MIGRATIONS)


def make_everywhere(path: Path, passphrase: str) -> Workspace:
    """A new workspace with the migrations of all rooms."""
    return create_workspace(path, passphrase, migrations=MIGRATIONS)
