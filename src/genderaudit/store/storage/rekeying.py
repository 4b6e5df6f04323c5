"""A change of passphrase: a whole new file under the new one, put in place of the old by one rename."""

from __future__ import annotations

from pathlib import Path

from genderaudit.domain.records import Author
from genderaudit.store import files
from genderaudit.store.model import Handover, PassphraseChange, errors
from genderaudit.store.rules import moment_text
from genderaudit.store.storage.backups import Key, prove
from genderaudit.store.storage.erasing import may_hold, surely_gone
from genderaudit.store.storage.facts import take_place_of
from genderaudit.store.storage.journal import Journal, StepWriter

_NAME = "workspace.passphrase"


def change(journal: Journal, key: Key, new: Key, handover: tuple[Author, Handover] | None = None) -> PassphraseChange:
    """Re-encrypt everything under a new key; whoever cuts the power finds the old file or the new one, each whole.

    SQLite's own rekeying in place was not chosen: it works only without the write-ahead log, and a power cut leaves
    pages under each key in one file. A handover is written into the new file, and so is there exactly when the new
    passphrase is.
    """
    path = journal.path
    with files.spoken(path, _NAME):
        files.sweep_parts(path)
        temporary = files.temporary_beside(path)
        try:
            files.copy_to(journal.connection, temporary)
            _rekey(journal, temporary, key, new, handover)
            prove(temporary, new)
            _exchange(journal, temporary, key, new)
        except BaseException:
            files.remove_with_side_files(temporary)
            raise
    return PassphraseChange(backups=may_hold(journal), recoveries=_recoveries(journal))


def _rekey(journal: Journal, temporary: Path, key: Key, new: Key, handover: tuple[Author, Handover] | None) -> None:
    connection = files.connect(temporary, key.passphrase, key.kdf_iterations)
    try:
        connection.pragma("journal_mode", "delete")
        take_place_of(connection, temporary)
        if handover is not None:
            author, record = handover
            copy = Journal(connection, temporary, journal.clock)
            copy.load()
            with copy.transaction("workspace.handover"):
                writer = StepWriter(copy, "workspace.handover", author, state="fixed")
                writer.put(record)
                writer.finish()
        connection.pragma("rekey", new.passphrase)
    finally:
        connection.close()


def _exchange(journal: Journal, temporary: Path, key: Key, new: Key) -> None:
    path = journal.path
    log = path.with_name(path.name + "-wal")
    journal.connection.wal_checkpoint(mode=3)
    journal.connection.close()
    trouble: OSError | None = None
    try:
        # A log that stayed behind would be read as one of the new file.
        if log.exists() and log.stat().st_size:
            raise OSError(log.name)
        files.put_in_place(temporary, path, over=True)
    except OSError as error:
        trouble = error
    opened = _reopen(journal, new, key)
    if trouble is not None and opened is key:
        raise trouble


def _reopen(journal: Journal, new: Key, old: Key) -> Key:
    """Open what lies there now, under whichever key that is."""
    for key in (new, old):
        try:
            journal.connection = files.connect(journal.path, key.passphrase, key.kdf_iterations)
        except errors.WrongPassphrase:
            continue
        files.make_durable(journal.connection)
        journal.load()
        return key
    raise errors.WrongPassphrase(file=journal.path)


def remember(journal: Journal, file: Path) -> None:
    """Note a recovery file, so that a change of passphrase can say that it holds an earlier one."""
    with journal.transaction("workspace.recovery"):
        journal.connection.execute(
            "INSERT OR REPLACE INTO recoveries (file, made) VALUES (?, ?)", (str(file), moment_text(journal.clock()))
        )


def _recoveries(journal: Journal) -> tuple[str, ...]:
    noted = [row[0] for row in journal.rows("SELECT file FROM recoveries ORDER BY file")]
    return tuple(file for file in noted if not surely_gone(Path(file), ""))
