"""Erasure for good: bodies and salts destroyed, the log folded in and emptied, the chain still whole."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import apsw

from genderaudit.domain.records import Author
from genderaudit.store.files import spoken
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
    scrub(journal)
    return Erasure(revision=made.id, bodies=len(bodies), blobs=contents, backups=_copies(journal))


def drop_bodies(journal: Journal, revisions: list[str]) -> None:
    """Destroy bodies and salts of revisions within the running transaction; secure_delete overwrites the pages."""
    journal.connection.executemany(
        "UPDATE revisions SET body = NULL, salt = NULL WHERE key = ?", [(journal.key(one),) for one in revisions]
    )


def scrub(journal: Journal) -> None:
    """Fold the log into the file and cut it to nothing, so that no earlier page images stay behind."""
    with spoken(journal.path, _NAME):
        journal.connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_TRUNCATE)


def _copies(journal: Journal) -> tuple[str, ...]:
    files = [row[0] for row in journal.connection.execute("SELECT file FROM copies ORDER BY file")]
    return tuple(file for file in files if Path(file).exists())
