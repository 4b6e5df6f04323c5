"""Named migration sets: each step is applied once and recorded in the same transaction."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import apsw

from genderaudit.domain.clock import Clock
from genderaudit.domain.errors import SpokenError
from genderaudit.store.model import errors
from genderaudit.store.rules import moment_text


@dataclass(frozen=True)
class Migration:
    """One small named step; `apply` changes tables and never commits."""

    name: str
    apply: Callable[[apsw.Connection], None]


@dataclass(frozen=True)
class MigrationSet:
    """The steps of one room, oldest first; a released step is never changed, only followed."""

    name: str
    steps: tuple[Migration, ...]


Pending = list[tuple[str, Migration]]


def applied(connection: apsw.Connection) -> dict[str, tuple[str, ...]]:
    """Names of the migrations recorded in the file, by set, in the order of their application."""
    found: dict[str, tuple[str, ...]] = {}
    for set_name, name in connection.execute("SELECT set_name, name FROM migrations ORDER BY number"):
        found[set_name] = (*found.get(set_name, ()), name)
    return found


def pending(path: Path, recorded: dict[str, tuple[str, ...]], sets: Sequence[MigrationSet]) -> Pending:
    """Steps that the file lacks. Raises NewerWorkspace where the file has steps that the program lacks."""
    known = {one.name: [step.name for step in one.steps] for one in sets}
    for set_name, names in recorded.items():
        ours = known.get(set_name, list(names))
        if list(names) != ours[: len(names)]:
            raise errors.NewerWorkspace(file=path, what=f"{set_name}: {names[-1]}")
    return [(one.name, step) for one in sets for step in one.steps[len(recorded.get(one.name, ())) :]]


def apply_pending(connection: apsw.Connection, path: Path, steps: Pending, clock: Clock) -> None:
    """Apply steps in one transaction with their records: all of them, or the file as it was. Raises MigrationFailed."""
    for_step = ""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for set_name, step in steps:
            for_step = f"{set_name}: {step.name}"
            _apply(connection, step)
            connection.execute(
                "INSERT INTO migrations (set_name, name, applied) VALUES (?, ?, ?)",
                (set_name, step.name, moment_text(clock())),
            )
        connection.execute("COMMIT")
    except (SpokenError, apsw.FullError, apsw.IOError, apsw.ReadOnlyError):
        _roll_back(connection)
        raise
    except Exception as error:  # a migration is any room's code; the file is put back whatever it raised
        _roll_back(connection)
        raise errors.MigrationFailed(file=path, step=for_step, reason=error) from error


def _apply(connection: apsw.Connection, step: Migration) -> None:
    def no_commit(action: int, *_: str | None) -> int:
        return apsw.SQLITE_DENY if action == apsw.SQLITE_TRANSACTION else apsw.SQLITE_OK

    # A step that committed by itself could not be taken back.
    connection.authorizer = no_commit
    try:
        step.apply(connection)
    finally:
        connection.authorizer = None


def _roll_back(connection: apsw.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")
