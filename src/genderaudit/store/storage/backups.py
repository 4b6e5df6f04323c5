"""Copies of the whole file: made encrypted, proven by opening them with the passphrase, rotated."""

from __future__ import annotations

import json
from pathlib import Path
from typing import NamedTuple

import apsw

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.runtime.machine import volume_name
from genderaudit.store import files
from genderaudit.store.model import BackupInfo, errors
from genderaudit.store.rules import moment_text
from genderaudit.store.storage.blobs import Blobs
from genderaudit.store.storage.checking import check
from genderaudit.store.storage.journal import Journal

CONTENTS = "contents"
"""The name under which a copy's `known` tells the running number of its newest file content; no device is called so."""


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
    _note(connection, copy, moment_text(clock()), None)


def _note(connection: apsw.Connection, copy: Path, made: str, beside: Path | None) -> None:
    """`beside` is the workspace where the copy was proven; None where it was not."""
    apart = beside is not None and copy.stat().st_dev != beside.stat().st_dev
    connection.execute(
        "INSERT OR REPLACE INTO copies (file, made, proven, known, volume, apart) VALUES (?, ?, ?, ?, ?, ?)",
        (str(copy), made, made if beside else None, json.dumps(known(connection)), volume_name(copy), int(apart)),
    )


def known(connection: apsw.Connection) -> dict[str, int]:
    """How far a file holds each device's revisions, and its file contents."""
    sql = (
        "SELECT id, number << 40, (SELECT max(key) FROM revisions WHERE key > (number << 40)"
        " AND key < ((number + 1) << 40)) FROM devices"
    )
    found = {device: key - start for device, start, key in connection.execute(sql) if key is not None}
    contents = int(connection.execute("SELECT coalesce(max(number), 0) FROM blobs").get)
    return {**found, CONTENTS: contents}


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
            files.copy_to(journal.connection, temporary)
            revisions = prove(temporary, key)
            files.put_in_place(temporary, target)
        except BaseException:
            files.remove_with_side_files(temporary)
            raise
        _note(journal.connection, target, moment_text(journal.clock()), journal.path)
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
                files.copy_to(connection, temporary)
            finally:
                connection.close()
            revisions = prove(temporary, key)
            files.put_in_place(temporary, target)
        except BaseException:
            files.remove_with_side_files(temporary)
            raise
    return BackupInfo(file=str(target), size=target.stat().st_size, revisions=revisions, removed=())
