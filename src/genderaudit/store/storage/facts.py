"""Who this copy of the file is, and what it holds in numbers."""

from __future__ import annotations

from pathlib import Path

import apsw

from genderaudit.domain.clock import Clock
from genderaudit.domain.ids import new_id
from genderaudit.store.model import WorkspaceInfo
from genderaudit.store.rules import moment_text
from genderaudit.store.storage.journal import Journal
from genderaudit.store.storage.migrations import applied
from genderaudit.store.storage.reading import conflicts
from genderaudit.store.storage.schema import STORE

_SET = "INSERT INTO facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"


def begin(connection: apsw.Connection, clock: Clock) -> None:
    """Facts of a new file."""
    connection.execute("INSERT INTO devices (number, id) VALUES (1, ?)", (new_id("dev"),))
    connection.execute("INSERT INTO facts (name, value) SELECT 'device', id FROM devices")
    connection.execute(_SET, ("made", moment_text(clock())))


def place_of(path: Path) -> str:
    """What tells one copy of a file from another on the same disk: the number the file system gave it."""
    return str(path.stat().st_ino)


def take_place_of(connection: apsw.Connection, path: Path) -> None:
    """Tell a file that it lies where it was always meant to lie, before it takes another one's name."""
    connection.execute(_SET, ("place", place_of(path)))


def workspace_id(journal: Journal) -> str:
    """The id that all copies of a workspace have in common: that of the device which made it."""
    return str(journal.rows("SELECT id FROM devices ORDER BY number LIMIT 1")[0][0])


def take_place(journal: Journal) -> None:
    """Begin a chain of our own where the file has been copied since it was written last.

    Two copies that went on writing under one device id would each number their revisions alike, and a merge could not
    tell them apart.
    """
    execute, here = journal.connection.execute, place_of(journal.path)
    there = execute("SELECT value FROM facts WHERE name = 'place'").get
    if there == here:
        return
    with journal.transaction("open"):
        execute(_SET, ("place", here))
        if there is not None:
            continues = journal.id(_tip_key(journal)) if journal.number else journal.continues
            device = new_id("dev")
            execute("INSERT INTO devices (id, continues) VALUES (?, ?)", (device, continues))
            execute(_SET, ("device", device))
    journal.load()


def _tip_key(journal: Journal) -> int:
    return journal.key(f"{journal.device}:{journal.number}")


def info(journal: Journal, *, recovered: bool) -> WorkspaceInfo:
    """Counts, sizes and versions of the open file."""
    execute = journal.connection.execute

    def count(sql: str) -> int:
        return int(execute(sql).get or 0)

    last = execute("SELECT max(made) FROM steps").get
    return WorkspaceInfo.model_validate(
        {
            "file": str(journal.path),
            "format": len(STORE.steps),
            "migrations": applied(journal.connection),
            "made": execute("SELECT value FROM facts WHERE name = 'made'").get,
            "device": journal.device,
            "devices": count("SELECT count(*) FROM devices"),
            "revisions": count("SELECT count(*) FROM revisions"),
            "steps": count("SELECT count(*) FROM steps"),
            "records": dict(
                journal.rows("SELECT kind, count(*) FROM heads WHERE shown AND body IS NOT NULL GROUP BY kind")
            ),
            "conflicts": len(conflicts(journal)),
            "blobs": count("SELECT count(*) FROM blobs"),
            "blob_bytes": count("SELECT sum(size) FROM blobs"),
            "size": journal.path.stat().st_size,
            "last_step": last,
            "recovered": recovered,
        }
    )
