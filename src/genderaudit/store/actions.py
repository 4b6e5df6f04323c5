"""Making, opening and restoring a workspace file."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import apsw

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author
from genderaudit.runtime.language import SOURCE, catalogue
from genderaudit.store import files
from genderaudit.store.model import BackupInfo, Handover, PassphraseChange, RecoveryCode, errors
from genderaudit.store.rules import recovery_digits_typed
from genderaudit.store.storage import backups, facts, safety
from genderaudit.store.storage.blobs import discard_unfinished
from genderaudit.store.storage.journal import Journal
from genderaudit.store.storage.migrations import MigrationSet, applied, apply_pending, pending
from genderaudit.store.storage.schema import LEDGER, STORE
from genderaudit.store.storage.workspace import Workspace


def create_workspace(
    path: Path | str,
    passphrase: str,
    *,
    migrations: Sequence[MigrationSet] = (),
    kdf_iterations: int | None = None,
    clock: Clock = utc_now,
) -> Workspace:
    """A new workspace file, made whole under another name and then put in place.

    `kdf_iterations` is SQLCipher's `kdf_iter`; None is its standard, 256,000. Another number has to be given again at
    each opening, here and in any other tool. Raises WorkspaceExists, FolderMissing, PassphraseEmpty.
    """
    target = Path(path).absolute()
    key = files.passphrase_key(passphrase)
    files.require_free(target)
    temporary = files.temporary_beside(target)
    try:
        with files.spoken(target, "workspace.new"):
            _make(temporary, key, kdf_iterations, migrations, clock)
            files.put_in_place(temporary, target)
    except BaseException:
        files.remove_with_side_files(temporary)
        raise
    return open_workspace(target, key, migrations=migrations, kdf_iterations=kdf_iterations, clock=clock)


def _make(path: Path, key: str, kdf_iterations: int | None, migrations: Sequence[MigrationSet], clock: Clock) -> None:
    connection = files.connect(path, key, kdf_iterations, create=True)
    try:
        files.make_durable(connection)
        connection.pragma("application_id", files.APPLICATION_ID)
        connection.pragma("user_version", len(STORE.steps))
        connection.execute(LEDGER)
        sets = (STORE, *migrations)
        apply_pending(connection, path, pending(path, {}, sets), clock)
        facts.begin(connection, clock)
    finally:
        connection.close()


def open_workspace(
    path: Path | str,
    passphrase: str,
    *,
    migrations: Sequence[MigrationSet] = (),
    kdf_iterations: int | None = None,
    clock: Clock = utc_now,
) -> Workspace:
    """Open a workspace, bringing an older file to today's format after copying it to `<name>.before-<N>.gaw`.

    Raises WorkspaceMissing, NotAWorkspace, WrongPassphrase, WorkspaceInUse, NewerWorkspace, MigrationFailed.
    """
    file = Path(path).absolute()
    files.require_plausible(file)
    key = files.passphrase_key(passphrase)
    log = file.with_name(file.name + "-wal")
    log_before = log.stat().st_size if log.exists() else None
    aside = file.with_name(file.name + "-journal")
    cut_short = aside.exists()  # inside a large step, which is taken back now
    with files.spoken(file, "workspace.open"):
        connection = files.connect(file, key, kdf_iterations)
        try:
            # Until the format is known to be ours, closing must not fold a waiting log into the file.
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
            _prepare(connection, file, key, (STORE, *migrations), clock)
            connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0)
            aside.unlink(missing_ok=True)  # what SQLite, holding the file alone, empties and leaves there
            journal = Journal(connection, file, clock)
            journal.load()
            recovery = safety.recovery(journal) if log_before or cut_short else None
            facts.take_place(journal)
            discard_unfinished(journal)
            files.sweep_parts(file)
        except BaseException:
            connection.close()
            if log_before is None and log.exists() and not log.stat().st_size:
                log.unlink()
            raise
    return Workspace(journal, key, kdf_iterations, recovery=recovery)


def _prepare(connection: apsw.Connection, file: Path, key: str, sets: Sequence[MigrationSet], clock: Clock) -> None:
    version = connection.pragma("user_version")
    if version > len(STORE.steps):
        raise errors.NewerWorkspace(file=file, what=f"format {version}")
    recorded = applied(connection)
    steps = pending(file, recorded, sets)
    files.make_durable(connection)
    if steps:
        count = sum(map(len, recorded.values()))
        copy = backups.before_migration(connection, file, count)
        try:
            apply_pending(connection, file, steps, clock)
        except BaseException:
            copy.unlink()
            raise
        connection.pragma("user_version", len(STORE.steps))
        backups.remember(connection, copy, clock)


def restore_backup(
    backup: Path | str, target: Path | str, passphrase: str, *, kdf_iterations: int | None = None
) -> BackupInfo:
    """Put a checked copy of a backup under a new name; the backup itself is only read.

    Raises WorkspaceExists, FolderMissing, BackupUnsound and what opening raises.
    """
    source, wanted = Path(backup).absolute(), Path(target).absolute()
    files.require_plausible(source)
    files.require_free(wanted)
    key = backups.Key(files.passphrase_key(passphrase), kdf_iterations)
    return backups.restore(source, wanted, key)


def make_recovery(workspace: Workspace, file: Path | str) -> RecoveryCode:
    """Seal the passphrase into a recovery file for the office; the code that opens it is stored nowhere.

    Whoever holds both the file and the code opens the workspace, so the office keeps them in two places.
    Raises WorkspaceExists, FolderMissing, DiskFull.
    """
    return workspace.seal_passphrase(Path(file).absolute())


def recover_passphrase(file: Path | str, code: str) -> str:
    """The passphrase sealed in a recovery file; blanks, hyphens and the script of the digits do not matter.

    Raises RecoveryCodeLength, RecoveryCodeGroup, RecoveryCodeWrong, RecoveryDamaged, RecoveryNewer, DiskTrouble.
    """
    return files.recovery.read(Path(file).absolute(), recovery_digits_typed(code))


def recover_workspace(
    recovery: Path | str, code: str, file: Path | str, new_passphrase: str, opener: Callable[[Path, str], Workspace]
) -> PassphraseChange:
    """Open a workspace with its recovery file and give it a new passphrase; `opener` knows the rooms' migrations.

    Raises RecoveryDoesNotFit and what recovering, opening and changing raise.
    """
    path = Path(file).absolute()
    passphrase = recover_passphrase(recovery, code)
    try:
        workspace = opener(path, passphrase)
    except errors.WrongPassphrase as error:
        raise errors.RecoveryDoesNotFit(recovery=recovery, file=path) from error
    with workspace:
        return workspace.change_passphrase(passphrase, new_passphrase)


def hand_over(workspace: Workspace, author: Author, successor: Author, new_passphrase: str) -> PassphraseChange:
    """Pass a workspace on: a new passphrase, and a record of who gave it to whom on which day. It cannot be undone.

    Raises PassphraseEmpty, PassphraseSame, DiskFull.
    """
    record = Handover(
        id=new_id("hnd"),
        from_post=author.post,
        from_office=author.office,
        to_post=successor.post,
        to_office=successor.office,
        day=workspace.today(),
    )
    return workspace.hand_over(author, record, new_passphrase)


def step_words(name: str, language: str) -> str:
    """A step's name in plain words, fit for "Undo: answer"; the name itself where nobody has worded it."""
    say, key = catalogue(language), f"steps.{name.replace('.', '_')}"
    return say(key) if key in say.keys() | catalogue(SOURCE).keys() else name
