"""Erasure for good: bodies and salts destroyed, the log folded in and emptied, the chain still whole."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import apsw

from genderaudit.domain.records import Author
from genderaudit.runtime.machine import volume_name
from genderaudit.store.files import CACHE, spoken
from genderaudit.store.model import Erasure
from genderaudit.store.rules import moment_text
from genderaudit.store.storage.blobs import Blobs
from genderaudit.store.storage.journal import Journal, StepWriter
from genderaudit.store.storage.reading import history

_NAME = "record.erase"


def erase(
    journal: Journal,
    blobs: Blobs,
    record_id: str,
    author: Author,
    reason: str,
    day: dt.date,
    contents: tuple[str, ...],
) -> Erasure:
    """Erase a record and file contents in one transaction, then make sure that no trace stays in the log."""
    heads = journal.heads(record_id)
    if not heads:
        raise KeyError(record_id)
    with journal.transaction(_NAME):
        bodies = [one.id for one in history(journal, record_id) if one.body is not None]
        drop_bodies(journal, bodies)
        for sha256 in contents:
            blobs.discard(sha256)
        midnight = moment_text(dt.datetime.combine(day, dt.time(), dt.UTC))
        writer = StepWriter(journal, _NAME, author, reason, day=midnight, state="fixed")
        made = writer.replace(record_id, heads[0].kind, heads[0].scope, heads, heads, "erase", None)
        writer.finish()
        renew_rows(journal, revisions=not appends_last(journal))
        if contents:
            renew_contents(journal)
    scrub(journal)
    return Erasure(revision=made.id, bodies=len(bodies), blobs=contents, backups=may_hold(journal))


def drop_bodies(journal: Journal, revisions: list[str]) -> None:
    """Destroy bodies and salts of revisions within the running transaction; secure_delete overwrites the pages."""
    keys = [(journal.key(one),) for one in revisions]
    # Overwritten at its full length first: a row that shrinks may be moved, and must leave nothing where it was.
    journal.connection.executemany(
        "UPDATE revisions SET body = zeroblob(length(CAST(body AS BLOB))), salt = zeroblob(length(salt)) WHERE key = ?",
        keys,
    )
    journal.connection.executemany("UPDATE revisions SET body = NULL, salt = NULL WHERE key = ?", keys)


def appends_last(journal: Journal) -> bool:
    """Whether our revisions are the last of their table, where new rows never make others move."""
    return journal.device_number == max(journal.devices)


def renew_rows(journal: Journal, *, revisions: bool) -> None:
    """Write the tables of steps and heads anew, and that of revisions where asked, within the running transaction.

    A row that SQLite moved from one page to another stays readable in the first page, deleted or not; pages given
    back are overwritten whole.
    """
    tables = {"steps": "key", "heads": "id", **({"revisions": "key"} if revisions else {})}
    # Room for the pages that are given back and taken again, so that most of them are written once.
    journal.connection.pragma("cache_size", -256_000)
    try:
        for table, order in tables.items():
            _renew(journal, table, order)
    finally:
        journal.connection.pragma("cache_size", CACHE)


def renew_contents(journal: Journal) -> None:
    """Write the tables that name file contents anew, within the running transaction."""
    journal.connection.pragma("defer_foreign_keys", True)
    _renew(journal, "blob_chunks", "blob, position")
    _renew(journal, "blobs", "sha256")
    journal.connection.execute("REINDEX chunks")


def _renew(journal: Journal, table: str, order: str) -> None:
    execute = journal.connection.execute
    execute(f"CREATE TEMP TABLE renewed AS SELECT * FROM main.{table}")
    execute(f"DELETE FROM main.{table}")
    execute(f"INSERT INTO main.{table} SELECT * FROM renewed ORDER BY {order}")
    execute("DROP TABLE temp.renewed")


def scrub(journal: Journal) -> None:
    """Fold the log into the file and cut it to nothing, so that no earlier page images stay behind."""
    with spoken(journal.path, _NAME):
        journal.connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)


def may_hold(journal: Journal) -> tuple[str, ...]:
    """Copies that are there, or on a volume that is not within reach now."""
    rows = journal.rows("SELECT file, volume FROM copies ORDER BY file")
    return tuple(file for file, volume in rows if not surely_gone(Path(file), volume))


def surely_gone(file: Path, volume: str) -> bool:
    """Whether a copy was deleted, as far as can be seen: its volume is here and the file is not."""
    return not file.exists() and file.parent.is_dir() and (not volume or volume_name(file.parent) == volume)
