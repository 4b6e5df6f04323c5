"""The workspace file: open, refuse, migrate, journal, undo, blobs, backup. Knows no room."""

from genderaudit.store.actions import create_workspace, open_workspace, restore_backup, step_words
from genderaudit.store.model import (
    BackupInfo,
    BlobInfo,
    Conflict,
    Entry,
    Erasure,
    LiveBody,
    Mark,
    MergeInfo,
    ProvenBackup,
    Recovery,
    Revision,
    Safety,
    StepFacts,
    StepInfo,
    Tip,
    WorkspaceInfo,
    errors,
)
from genderaudit.store.storage.journal import StepWriter
from genderaudit.store.storage.migrations import Migration, MigrationSet
from genderaudit.store.storage.reading import Snapshot
from genderaudit.store.storage.workspace import Workspace

__all__ = [
    "BackupInfo",
    "BlobInfo",
    "Conflict",
    "Entry",
    "Erasure",
    "LiveBody",
    "Mark",
    "MergeInfo",
    "Migration",
    "MigrationSet",
    "ProvenBackup",
    "Recovery",
    "Revision",
    "Safety",
    "Snapshot",
    "StepFacts",
    "StepInfo",
    "StepWriter",
    "Tip",
    "Workspace",
    "WorkspaceInfo",
    "create_workspace",
    "errors",
    "open_workspace",
    "restore_backup",
    "step_words",
]
