"""Evidence that leaves: out of the work, out of the workspace for good, or outside as a copy."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

from genderaudit.checklists.model.answers import AnswerState, FilesValue
from genderaudit.checklists.model.exchange import ExportExists
from genderaudit.domain.records import Author
from genderaudit.engagements.actions.evidence import Progress, ShouldStop, evidence_bytes
from genderaudit.engagements.actions.marking import refuse_if_locked
from genderaudit.engagements.actions.planning import current
from genderaudit.engagements.model import Answer, Engagement, Evidence, Mark
from genderaudit.engagements.model.refusals import EvidenceStopped
from genderaudit.store import Erasure, StepWriter, Workspace
from genderaudit.store.model.errors import DiskTrouble


def remove_evidence(
    workspace: Workspace, author: Author, engagement: Engagement, evidence: Evidence, *, reason: str = ""
) -> tuple[str, ...]:
    """The piece taken out of the engagement and of every answer that rests on it, in one step that can be undone.

    Gives the questions it stood behind. Its file stays in the workspace, so that undo brings it back.
    Raises AnswersLocked or ReasonNeeded by the engagement's status.
    """
    engagement = current(workspace, engagement)
    refuse_if_locked(engagement, reason)
    with workspace.step("evidence.remove", author, reason=reason) as step:
        keys = _unlink(workspace, step, engagement, evidence)
        step.remove(evidence.id)
    return keys


def erase_evidence(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    evidence: Evidence,
    *,
    reason: str,
    coarse_day: dt.date,
) -> Erasure:
    """The piece destroyed for good: its description in every version, and its file unless another piece has the same.

    Cannot be undone; allowed in every status, since a person's right to erasure is.
    """
    with workspace.step("evidence.remove", author, reason=reason) as step:
        _unlink(workspace, step, engagement, evidence)
    shared = any(one.sha256 == evidence.sha256 and one.id != evidence.id for one in workspace.find(Evidence))
    contents = (evidence.sha256,) if evidence.sha256 and not shared else ()
    return workspace.erase(evidence.id, author=author, reason=reason, coarse_day=coarse_day, blobs=contents)


def copy_evidence(
    workspace: Workspace,
    evidence: Evidence,
    target: Path,
    *,
    progress: Progress | None = None,
    should_stop: ShouldStop | None = None,
) -> Path:
    """The file of a piece written outside the workspace, as it is stored; no longer encrypted there.

    Raises ExportExists, EvidenceStopped, DiskTrouble; nothing is left then.
    """
    done = 0
    try:
        with target.open("xb") as stream:
            for part in evidence_bytes(workspace, evidence):
                if should_stop is not None and should_stop():
                    raise EvidenceStopped(file=target)
                stream.write(part)
                done += len(part)
                if progress is not None:
                    progress(done, evidence.size)
    except FileExistsError as error:
        raise ExportExists(file=target) from error
    except OSError as error:
        target.unlink(missing_ok=True)
        raise DiskTrouble(file=target, what="evidence.copy", reason=error) from error
    except BaseException:
        target.unlink(missing_ok=True)
        raise
    return target


def _unlink(workspace: Workspace, step: StepWriter, engagement: Engagement, evidence: Evidence) -> tuple[str, ...]:
    names = {evidence.id, evidence.label}
    keys = []
    prefix = len(engagement.id) + 1
    for answer in workspace.find(Answer, engagement.id):
        state = _without(answer.state, names)
        if state != answer.state:
            keys.append(answer.id[prefix:])
            if state is None:
                step.remove(answer.id)
            else:
                step.put(answer.model_copy(update={"state": state}))
    for mark in workspace.find(Mark, engagement.id):
        if names & set(mark.evidence):
            keys.append(mark.key)
            kept = mark.model_copy(update={"evidence": _but(mark.evidence, names)})
            if kept.is_blank:
                step.remove(mark.id)
            else:
                step.put(kept)
    return tuple(dict.fromkeys(keys))


def _without(state: AnswerState, names: set[str]) -> AnswerState | None:
    """The state without these pieces; None where they were the whole answer."""
    if names & set(state.evidence):
        state = state.model_copy(update={"evidence": _but(state.evidence, names)})
    value = state.value
    if isinstance(value, FilesValue) and names & set(value.files):
        left = _but(value.files, names)
        return state.model_copy(update={"value": FilesValue(files=left)}) if left else None
    return state


def _but(evidence: Sequence[str], names: set[str]) -> tuple[str, ...]:
    return tuple(one for one in evidence if one not in names)
