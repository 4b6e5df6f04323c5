"""What can go wrong with a workspace file, each as a sentence with its remedy."""

from __future__ import annotations

from genderaudit.domain.errors import Defect, Mistake, Trouble


class PassphraseEmpty(Mistake):
    """No passphrase, and so no encryption."""

    code = "passphrase_empty"
    sentence = "A workspace needs a passphrase; an empty one would leave the file readable by anyone."
    remedy = "Type a passphrase of several words."


class WorkspaceExists(Mistake):
    """A file is already where a new one should be made."""

    code = "workspace_exists"
    sentence = "There is already a file at {file}; it was left as it is."
    remedy = "Choose another name, or open the existing file."


class FolderMissing(Mistake):
    """The folder that should hold a file does not exist."""

    code = "folder_missing"
    sentence = "There is no folder {folder}."
    remedy = "Create the folder, or choose another one."


class WorkspaceMissing(Trouble):
    """No file under that name."""

    code = "workspace_missing"
    sentence = "There is no workspace file at {file}."
    remedy = "Check the name and whether the disk is plugged in."


class NotAWorkspace(Trouble):
    """The file cannot be, or is not, a workspace."""

    code = "not_a_workspace"
    sentence = "The file {file} is not a workspace of this program; it was left as it is."
    remedy = "Choose a file whose name ends in .gaw."


class WrongPassphrase(Trouble):
    """The key does not fit; a damaged first page looks the same from outside."""

    code = "wrong_passphrase"
    sentence = "The workspace {file} does not open with this passphrase."
    remedy = "Type the passphrase again; if it is surely right, the file is damaged: restore the newest backup."


class WorkspaceInUse(Trouble):
    """Another program, or another window, holds the file."""

    code = "workspace_in_use"
    sentence = "The workspace {file} is already open in another window or program."
    remedy = "Close it there first; nothing was changed."


class NewerWorkspace(Trouble):
    """Written by a newer version of the program."""

    code = "newer_workspace"
    sentence = "The workspace {file} was written by a newer version of GenderAudit ({what}); it was left as it is."
    remedy = "Install the newer version and open the file with it."


class MigrationFailed(Defect):
    """An old file could not be brought to today's format."""

    code = "migration_failed"
    sentence = (
        "The workspace {file} could not be brought to the present format at step {step} ({reason}); it is as it was."
    )
    remedy = "Go on working with the earlier version, and please report this sentence."


class DiskFull(Trouble):
    """No room left on the disk."""

    code = "disk_full"
    sentence = "The disk is full: the step “{what}” was not saved to {file}. Everything saved before is safe."
    remedy = "Free some space on that disk, then do the last step again."
    words = {"what": "steps.{code}"}


class WorkspaceReadOnly(Trouble):
    """The file or its folder may not be written."""

    code = "workspace_read_only"
    sentence = "The workspace {file} cannot be written: the step “{what}” was not saved."
    remedy = "Copy the file to a folder in which you may write, and open it there."
    words = {"what": "steps.{code}"}


class DiskTrouble(Trouble):
    """The disk refused to read or write."""

    code = "disk_trouble"
    sentence = "The disk did not carry out the step “{what}” on {file} ({reason}). Everything saved before is safe."
    remedy = "Check that the disk is plugged in and healthy, then try again."
    words = {"what": "steps.{code}"}


class WorkspaceDamaged(Trouble):
    """Pages of the file are not what was written."""

    code = "workspace_damaged"
    sentence = "The workspace {file} is damaged ({reason})."
    remedy = "Keep the file, and restore the newest backup under another name."


class UnreadableRecord(Trouble):
    """A saved body does not fit the model that the program knows."""

    code = "unreadable_record"
    sentence = "The record {record} ({kind}) in the workspace cannot be read: {reason}."
    remedy = "Check the workspace; the other records are not affected."


class BlobMissing(Trouble):
    """No file content under that SHA-256."""

    code = "blob_missing"
    sentence = "The workspace holds no file content with the fingerprint {sha256}."
    remedy = "Attach the file again, or take it from a backup."


class WorkspaceClosed(Defect):
    """Something held on to a workspace after closing it."""

    code = "workspace_closed"
    sentence = "The workspace {file} was used after it was closed; the step “{what}” was not carried out."
    remedy = "Open it again, and please report this sentence."
    words = {"what": "steps.{code}"}


class BackupUnsound(Trouble):
    """A backup did not prove itself."""

    code = "backup_unsound"
    sentence = "The backup {file} did not prove sound: {reason} It was not kept."
    remedy = "Check the workspace, and make the backup on another disk."


class MarkPassed(Mistake):
    """A mark that does not stand in this journal."""

    code = "mark_passed"
    sentence = (
        "What was written since that moment cannot be told any more: it was already erased, or the mark belongs to"
        " another copy of the workspace. Nothing was erased."
    )
    remedy = "Look for what must not be kept in the history of its record, and erase the record."


class MergedSinceMark(Mistake):
    """Work of another laptop came in after a mark."""

    code = "merged_since_mark"
    sentence = (
        "Work from another laptop was taken in since that moment, so what was written since cannot be told apart in one"
        " go. Nothing was erased."
    )
    remedy = "Erase each record that must not be kept."


class VersionErased(Mistake):
    """A version whose content is gone for good."""

    code = "version_erased"
    sentence = "The version {revision} was erased for good and cannot be restored."
    remedy = "Choose another version."


class StepUnknown(Mistake):
    """No such step."""

    code = "step_unknown"
    sentence = "The workspace holds no step '{wanted}'."
    remedy = "See the latest steps with: genderaudit workspace steps."


class StepStays(Mistake):
    """A step that nobody can take back, or of which something was erased for good."""

    code = "step_stays"
    sentence = "The step “{what}” cannot be taken back: it destroyed something for good, or is a record of such a step."
    remedy = "Nothing was changed; enter what is needed anew."
    words = {"what": "steps.{code}"}


class StepBuiltOn(Mistake):
    """A step on which later ones build; `facts["steps"]` holds these, oldest first."""

    code = "step_built_on"
    sentence = (
        "The step “{what}” cannot be taken back on its own: later steps build on it ({later};"
        " the first by {post}, {when})."
    )
    remedy = "Take those back first, or put single records back to an earlier version from their history."
    words = {"what": "steps.{code}", "later": "steps.{code}"}


class BlobStopped(Mistake):
    """Taking in a file was stopped on request."""

    code = "blob_stopped"
    sentence = "Taking in the file was stopped; nothing of it was kept."
    remedy = "Attach it again when there is time."


class PassphraseSame(Mistake):
    """A change of passphrase that would change nothing."""

    code = "passphrase_same"
    sentence = "The new passphrase is the one that the workspace has already."
    remedy = "Choose another one, which the person before you does not know."


class RecoveryCodeLength(Mistake):
    """Digits too few or too many."""

    code = "recovery_code_length"
    sentence = "The recovery code has {count} digits; it needs 40."
    remedy = "Type all eight groups of five digits."


class RecoveryCodeGroup(Mistake):
    """A slip of typing, told by the group's own check digit."""

    code = "recovery_code_group"
    sentence = "Group {group} of the recovery code is mistyped."
    remedy = "Compare this group with the printed code, digit by digit."


class RecoveryCodeWrong(Mistake):
    """A sound code of another file."""

    code = "recovery_code_wrong"
    sentence = "The recovery code does not open {file}: it is the code of another recovery file."
    remedy = "Look for the code that was printed when this file was made."


class RecoveryDamaged(Trouble):
    """No recovery file, or not all of it."""

    code = "recovery_damaged"
    sentence = "The file {file} is not a whole recovery file ({reason})."
    remedy = "Take another copy of it; the workspace itself is not affected."


class RecoveryNewer(Trouble):
    """Written by a newer version of the program."""

    code = "recovery_newer"
    sentence = "The recovery file {file} was written by a newer version of GenderAudit ({what})."
    remedy = "Install the newer version."


class RecoveryDoesNotFit(Trouble):
    """A recovered passphrase that does not open the workspace."""

    code = "recovery_does_not_fit"
    sentence = (
        "The passphrase in {recovery} does not open {file}: the recovery file belongs to another workspace, or the"
        " passphrase was changed after it was made."
    )
    remedy = "Use the recovery file that was made last for this workspace, or open a backup of that time with it."


class MergeRefused(Mistake):
    """Revisions from another laptop that do not fit together."""

    code = "merge_refused"
    sentence = "The work from the other laptop was not taken in: {reason}. Nothing was changed."
    remedy = "Ask for the work to be sent again, from the beginning."
