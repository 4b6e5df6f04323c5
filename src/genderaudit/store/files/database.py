"""The workspace as an encrypted file: opening it with its passphrase, telling trouble in words, copying it whole."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import apsw

from genderaudit.domain.errors import SpokenError
from genderaudit.store.model import errors

APPLICATION_ID = 0x47415731  # "GAW1", so that a file that opens with the key but is no workspace is told apart
SIDE_FILES = ("-wal", "-journal", "-shm")
_PAGE = 4096
CACHE = -16_000
"""Pages kept in memory, in SQLite's way of saying KiB."""
_LARGE_CACHE = -64_000


def passphrase_key(passphrase: str) -> str:
    """The passphrase in Unicode NFC, so that one keyboard's é is the other's. Raises PassphraseEmpty."""
    normal = unicodedata.normalize("NFC", passphrase)
    if not normal.strip() or "\0" in normal:
        raise errors.PassphraseEmpty()
    return normal


def connect(path: Path, passphrase: str, kdf_iterations: int | None, *, create: bool = False) -> apsw.Connection:
    """A connection in the SQLCipher 4 format that holds the file alone; nothing is written.

    Raises WrongPassphrase and NotAWorkspace for an existing file.
    """
    flags = apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if create else 0)
    connection = apsw.Connection(str(path), flags=flags, statementcachesize=200)
    try:
        connection.pragma("cipher", "sqlcipher")
        connection.pragma("legacy", 4)
        if kdf_iterations is not None:
            connection.pragma("kdf_iter", kdf_iterations)
        connection.pragma("key", passphrase_key(passphrase))
        # The lock is the file's own: it ends with the process, and a second program meets it at once.
        connection.pragma("locking_mode", "exclusive")
        if not create:
            _require_ours(connection, path)
        connection.pragma("secure_delete", True)
        connection.pragma("foreign_keys", True)
        connection.pragma("trusted_schema", False)
        connection.pragma("cache_size", CACHE)
    except BaseException:
        connection.close()
        raise
    return connection


def _require_ours(connection: apsw.Connection, path: Path) -> None:
    try:
        application = connection.pragma("application_id")
    except apsw.NotADBError as error:
        raise (errors.NotAWorkspace if _is_plain_database(path) else errors.WrongPassphrase)(file=path) from error
    if application != APPLICATION_ID:
        raise errors.NotAWorkspace(file=path)


def make_durable(connection: apsw.Connection) -> None:
    """Write-ahead log with a full flush at each commit: what is acknowledged survives a power cut."""
    connection.pragma("journal_mode", "wal")
    connection.pragma("synchronous", "full")
    connection.pragma("journal_size_limit", 16 * 1024 * 1024)


@contextlib.contextmanager
def past_the_log(connection: apsw.Connection, then: str) -> Iterator[None]:
    """The block's one transaction goes straight into the file, and what it replaces is saved beside it first.

    As durable as by way of the log, and whoever writes hundreds of megabytes has them encrypted once in place of
    thrice. Where somebody reads at this moment, it goes by way of the log as always; `then` begins the log again.
    """
    with contextlib.suppress(apsw.Error):
        connection.pragma("journal_mode", "truncate")
        connection.pragma("cache_size", _LARGE_CACHE)
    try:
        yield
    finally:
        with contextlib.suppress(apsw.Error):
            connection.pragma("cache_size", CACHE)
            make_durable(connection)
            connection.execute(then)


def require_plausible(path: Path) -> None:
    """Refuse what cannot be a workspace before any database code sees it. Raises WorkspaceMissing, NotAWorkspace."""
    try:
        size = path.stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        raise errors.WorkspaceMissing(file=path) from None
    # The first page of an encrypted file is noise; its length is all that can be known without the key.
    if not path.is_file() or size == 0 or size % _PAGE:
        raise errors.NotAWorkspace(file=path)


def require_free(path: Path) -> None:
    """Refuse to write over an existing file. Raises WorkspaceExists, FolderMissing."""
    if path.exists() or path.is_symlink():
        raise errors.WorkspaceExists(file=path)
    if not path.parent.is_dir():
        raise errors.FolderMissing(folder=path.parent)


_SENTENCES: tuple[tuple[tuple[type[Exception], ...], type[SpokenError]], ...] = (
    ((apsw.FullError,), errors.DiskFull),
    ((apsw.ReadOnlyError, apsw.PermissionsError, apsw.CantOpenError, PermissionError), errors.WorkspaceReadOnly),
    ((apsw.BusyError, apsw.LockedError), errors.WorkspaceInUse),
    ((apsw.CorruptError, apsw.NotADBError), errors.WorkspaceDamaged),
    ((apsw.IOError,), errors.DiskTrouble),
    ((apsw.ConnectionClosedError,), errors.WorkspaceClosed),
)


_OPERATIONS = {
    "backup": "workspace.backup",
    "check": "workspace.check",
    "close": "workspace.close",
    "erase": "record.erase",
    "merge": "bundle.import",
    "open": "workspace.open",
}
"""Operations that go by the words of something else."""


def operation(what: str) -> str:
    """The code under which a step or an operation has words; what only reads is reading."""
    return _OPERATIONS.get(what) or (what if "." in what or what in ("undo", "redo") else "workspace.read")


def told(error: apsw.Error | OSError, path: Path, what: str) -> SpokenError | None:
    """The sentence for an error of the database or the disk; None for one that is no trouble outside."""
    what = operation(what)
    for kinds, sentence in _SENTENCES:
        if isinstance(error, kinds):
            return sentence(file=path, what=what, reason=error)
    if isinstance(error, apsw.Error):
        return None
    full = error.errno in (errno.ENOSPC, errno.EDQUOT)
    return (errors.DiskFull if full else errors.DiskTrouble)(file=path, what=what, reason=error)


@contextlib.contextmanager
def spoken(path: Path, what: str) -> Iterator[None]:
    """Database and disk errors of the block as sentences; `what` is what was being saved or done."""
    try:
        yield
    except (apsw.Error, OSError) as error:
        sentence = told(error, path, what)
        if sentence is None:
            raise
        raise sentence from error


def temporary_beside(path: Path) -> Path:
    """A name in the same folder, so that putting the finished file in place is one rename."""
    return path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")


def remove_with_side_files(path: Path) -> None:
    """Delete an unfinished file and its journals; missing ones do not matter."""
    for name in (path, *(path.with_name(path.name + suffix) for suffix in SIDE_FILES)):
        name.unlink(missing_ok=True)


def put_in_place(temporary: Path, target: Path, *, over: bool = False) -> None:
    """Flush a finished file to the disk and give it its name; `over` an existing one only where that is meant."""
    with temporary.open("rb+") as stream:
        os.fsync(stream.fileno())
    if over:
        temporary.replace(target)
    else:
        temporary.rename(target)
    if sys.platform != "win32":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def sweep_parts(path: Path) -> None:
    """Take away what a power cut left beside a file of copies that never took its place."""
    for rest in path.parent.iterdir():
        if rest.name.startswith(f".{path.name}.") and ".part" in rest.name:
            rest.unlink(missing_ok=True)


def copy_to(connection: apsw.Connection, temporary: Path) -> None:
    """An encrypted copy with the same key, without free pages, under a name that is none yet."""
    connection.execute("VACUUM INTO ?", (str(temporary),))


def copy_whole(connection: apsw.Connection, target: Path) -> None:
    """An encrypted copy with the same key, without free pages, whole or not at all. The target must not exist."""
    temporary = temporary_beside(target)
    try:
        copy_to(connection, temporary)
        put_in_place(temporary, target)
    except BaseException:
        remove_with_side_files(temporary)
        raise


def _is_plain_database(path: Path) -> bool:
    """Whether the file is an unencrypted SQLite database.

    Asked through SQLite: closing a descriptor of our own would drop the locks that this process holds on the file.
    """
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READONLY)
    try:
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except apsw.Error:
        return False
    finally:
        connection.close()
    return True
