"""Facts about the workspace as a file: size, blobs, backups, erasures."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from genderaudit.domain.records import Value
from genderaudit.store.model.journal import R, StepInfo, decode


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
    """Copies made earlier by this program that may hold the erased words, on disks within reach or not."""
    steps: int = 0
    """How many whole steps were made not to exist; 0 where a record was erased."""


class Mark(Value):
    """A place in the journal of this laptop; what is written after it can be made not to exist."""

    device: str
    number: int
    """Number of this device's last revision then."""
    hash: str
    """Hash of it, hex."""
    merges: int
    """How many times work of other laptops had been taken in."""
    blobs: int
    """Running number of the file content that was added last."""


class ProvenBackup(Value):
    """A backup of this workspace, as its proof was noted."""

    file: str
    proven: dt.datetime
    """When it was opened and checked."""
    volume: str
    """Name of the volume that it lies on, such as `USB BLUE`; empty where it has none."""
    there: bool
    """Whether the file is within reach now."""
    same_volume: bool
    """Whether it lies on the volume of the workspace itself, and would be lost with it."""


class Safety(Value):
    """What is safe, and what would be lost if this laptop died now."""

    saved: dt.datetime | None
    """When this laptop last saved a step; None where it never did, or where only the day was kept."""
    backup: ProvenBackup | None
    """The newest proven backup on another volume; else the newest of all."""
    steps_at_risk: int
    """Steps that no proven backup on another volume holds."""
    records_at_risk: int
    """Records changed by them."""
    at_risk_since: dt.datetime | None
    """When the first of these steps was saved."""


class Recovery(Value):
    """What was found whole after a session that ended without closing."""

    steps: int | None
    """Steps saved in that session, all of them there; None where the file does not tell when it began."""
    last: StepInfo | None
    """The last step saved on this laptop."""


class LiveBody(NamedTuple):
    """One live record as text, for indexes that read thousands."""

    record: str
    kind: str
    scope: str | None
    body: str
    """Canonical JSON."""

    def read(self, model: type[R]) -> R:
        """The record. Raises UnreadableRecord where it does not fit the model."""
        return decode(model, self.record, self.body)
