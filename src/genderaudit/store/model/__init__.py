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
from genderaudit.store.model.keys import Handover, PassphraseChange, RecoveryCode

__all__ = [
    "Action",
    "BackupInfo",
    "BlobInfo",
    "Conflict",
    "Entry",
    "Erasure",
    "Handover",
    "LiveBody",
    "Mark",
    "MergeInfo",
    "PassphraseChange",
    "ProvenBackup",
    "Recovery",
    "RecoveryCode",
    "Revision",
    "Safety",
    "StepFacts",
    "StepInfo",
    "Tip",
    "WorkspaceInfo",
    "errors",
]
