"""What the store speaks in: revisions, steps, blobs, backups and the errors of a workspace file."""

from genderaudit.store.model import errors
from genderaudit.store.model.files import (
    BackupInfo,
    BlobInfo,
    Erasure,
    LiveBody,
    Mark,
    ProvenBackup,
    Recovery,
    Safety,
    WorkspaceInfo,
)
from genderaudit.store.model.journal import (
    Action,
    Conflict,
    Entry,
    MergeInfo,
    Revision,
    StepFacts,
    StepInfo,
    Tip,
)

__all__ = [
    "Action",
    "BackupInfo",
    "BlobInfo",
    "Conflict",
    "Entry",
    "Erasure",
    "LiveBody",
    "Mark",
    "MergeInfo",
    "ProvenBackup",
    "Recovery",
    "Revision",
    "Safety",
    "StepFacts",
    "StepInfo",
    "Tip",
    "WorkspaceInfo",
    "errors",
]
