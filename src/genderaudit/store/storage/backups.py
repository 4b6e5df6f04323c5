"""Copies of the whole file: made encrypted, proven by opening them with the passphrase, rotated."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import apsw

from genderaudit.domain.time import Clock, utc_now
from genderaudit.store import files
from genderaudit.store.model import BackupInfo, errors
from genderaudit.store.rules import moment_text
from genderaudit.store.storage.blobs import Blobs
from genderaudit.store.storage.checking import check
from genderaudit.store.storage.journal import Journal


class Key(NamedTuple):
    """What opens a file and its copies."""

    passphrase: str
    kdf_iterations: int | None


def before_migration(connection: apsw.Connection, file: Path, count: int) -> Path:
    """A copy `<name>.before-<count>.gaw` of a file whose `count` applied migrations are about to become more."""
    name, number = f"{file.stem}.before-{count}", 1
    copy = file.with_name(f"{name}.gaw")
    while copy.exists():
        number += 1
        copy = file.with_name(f"{name}-{number}.gaw")
    files.copy_whole(connection, copy)
    return copy


def remember(connection: apsw.Connection, copy: Path, clock: Clock) -> None:
    """Note a copy, so that an erasure can say where the erased words may still lie."""
    connection.execute(
        "INSERT INTO copies (file, made) VALUES (?, ?) ON CONFLICT (file) DO UPDATE SET made = excluded.made",
        (str(copy), moment_text(clock())),
    )


def backup(journal: Journal, folder: Path, key: Key, keep: int) -> BackupInfo:
    """Make, prove and rotate. Raises FolderMissing, DiskFull, BackupUnsound; the older backups then stay."""
    if not folder.is_dir():
        raise errors.FolderMissing(folder=folder)
    stamp = journal.clock().strftime("%Y%m%dT%H%M%S%fZ")
    stem = journal.path.stem
    target = folder.absolute() / f"{stem}.backup-{stamp}.gaw"
    files.require_free(target)
    temporary = files.temporary_beside(target)
    with files.spoken(target, "workspace.backup"):
        try:
            files.copy_whole(journal.connection, temporary)
            revisions = prove(temporary, key)
            files.put_in_place(temporary, target)
        except BaseException:
            files.remove_with_side_files(temporary)
            raise
        remember(journal.connection, target, journal.clock)
        removed = _rotate(folder.absolute(), stem, keep)
        journal.connection.executemany("DELETE FROM copies WHERE file = ?", [(file,) for file in removed])
    return BackupInfo(file=str(target), size=target.stat().st_size, revisions=revisions, removed=removed)


def _rotate(folder: Path, stem: str, keep: int) -> tuple[str, ...]:
    found = sorted(folder.glob(f"{_literal(stem)}.backup-????????T????????????Z.gaw"))
    surplus = found[: max(0, len(found) - max(1, keep))]
    for old in surplus:
        old.unlink()
    # what a power cut left of an unfinished backup is no backup, and might still hold what was erased since
    for rest in folder.glob(f".{_literal(stem)}.backup-*.part*"):
        rest.unlink(missing_ok=True)
    return tuple(map(str, surplus))


def _literal(text: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in text)


def prove(file: Path, key: Key) -> int:
    """Open a copy and check all of it; gives its number of revisions. Raises WrongPassphrase, BackupUnsound."""
    connection = files.connect(file, key.passphrase, key.kdf_iterations)
    try:
        journal = Journal(connection, file, utc_now)
        journal.load()
        problems = check(journal, Blobs(journal), "en")
        if problems:
            raise errors.BackupUnsound(file=file, reason=problems[0].message)
        return int(connection.execute("SELECT count(*) FROM revisions").get)
    finally:
        connection.close()


def restore(source: Path, target: Path, key: Key) -> BackupInfo:
    """A proven copy of a backup in place of the target, which must be free."""
    temporary = files.temporary_beside(target)
    with files.spoken(target, "workspace.restore"):
        try:
            connection = files.connect(source, key.passphrase, key.kdf_iterations)
            try:
                files.copy_whole(connection, temporary)
            finally:
                connection.close()
            revisions = prove(temporary, key)
            files.put_in_place(temporary, target)
        except BaseException:
            files.remove_with_side_files(temporary)
            raise
    return BackupInfo(file=str(target), size=target.stat().st_size, revisions=revisions, removed=())
