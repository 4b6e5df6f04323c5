"""Facts about the workspace as a file: size, blobs, backups, erasures."""

from __future__ import annotations

import datetime as dt

from genderaudit.domain.records import Value


class BlobInfo(Value):
    """A file content kept in the workspace, named by its SHA-256."""

    sha256: str
    """Hex, lower case."""
    size: int
    """Bytes."""


class WorkspaceInfo(Value):
    """What `workspace info` tells."""

    file: str
    format: int
    """Version of the store's own tables."""
    migrations: dict[str, tuple[str, ...]]
    """Names of the migrations in the file, by set."""
    made: dt.datetime
    device: str
    devices: int
    revisions: int
    steps: int
    records: dict[str, int]
    """Live records by kind."""
    conflicts: int
    blobs: int
    blob_bytes: int
    size: int
    """Bytes of the main file."""
    last_step: dt.datetime | None
    recovered: bool
    """Whether the last session ended without closing, so that saved steps were recovered at opening."""


class BackupInfo(Value):
    """A backup that has been opened with the passphrase and checked."""

    file: str
    size: int
    """Bytes."""
    revisions: int
    removed: tuple[str, ...]
    """Older backups in the folder that made room for it."""


class Erasure(Value):
    """What was erased for good, and where it may still lie."""

    revision: str
    """Id of the revision that says so."""
    bodies: int
    """How many saved states were destroyed."""
    blobs: tuple[str, ...]
    """SHA-256 of the file contents destroyed with them."""
    backups: tuple[str, ...]
    """Copies made earlier by this program, still on the disk, that may hold the erased words."""
