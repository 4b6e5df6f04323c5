"""Take in evidence from files, folders and the clipboard, put it beside answers, describe it, read it again."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, RecordId
from genderaudit.engagements.actions.marking import mark_at, put_mark, refuse_if_locked
from genderaudit.engagements.actions.planning import current
from genderaudit.engagements.files import media_type_of, receive
from genderaudit.engagements.model import Answer, Engagement, Evidence, Mark
from genderaudit.engagements.model.refusals import EvidenceStopped, EvidenceUnknown, EvidenceUnreadable
from genderaudit.store import Workspace, errors

MAX_IMAGE = 64 * 1024 * 1024
"""Files up to this size are looked into for image metadata; larger ones are stored in chunks as they are."""
HEAD = 4096
"""Bytes by which the kind of a file is told."""
READ = 1024 * 1024

Progress = Callable[[int, int], None]
"""Told the bytes that are done and those there are."""
ShouldStop = Callable[[], bool]


class TakenIn(NamedTuple):
    """A piece of evidence, and whether its file was in the engagement already."""

    evidence: Evidence
    already: bool


class Kept(NamedTuple):
    """A file content on its way into a workspace."""

    facts: dict[str, object]
    """Hashes, size and media type, as `Evidence` names them."""
    content: bytes | Path
    hashes: frozenset[str]
    """As received and as stored, where both are known."""


def add_evidence(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    *,
    caption: str,
    kind: str,
    grade: str,
    path: Path | None = None,
    data: bytes | None = None,
    details: Mapping[str, object] | None = None,
    record_id: RecordId | None = None,
    clock: Clock = utc_now,
) -> Evidence:
    """A piece of evidence with the next neutral number. Images lose their metadata before they are stored."""
    evidence = _described(workspace, engagement, caption, kind, grade, path, details, record_id, clock)
    kept = _received(path, data) if path is not None or data is not None else None
    return _put(workspace, author, evidence, kept, once=False).evidence


def take_in(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    *,
    caption: str,
    kind: str,
    grade: str,
    path: Path | None = None,
    data: bytes | None = None,
    details: Mapping[str, object] | None = None,
    progress: Progress | None = None,
    should_stop: ShouldStop | None = None,
    clock: Clock = utc_now,
) -> TakenIn:
    """A file taken in as evidence; one whose content the engagement has already is not taken in twice.

    Raises EvidenceUnreadable, and EvidenceStopped where `should_stop` says so: nothing is left then.
    """
    evidence = _described(workspace, engagement, caption, kind, grade, path, details, None, clock)
    kept = _received(path, data or b"", should_stop)
    known = _same(workspace, engagement.id, kept)
    if known is not None:
        return TakenIn(known, already=True)
    return _put(workspace, author, evidence, kept, progress, should_stop)


def evidence_of(workspace: Workspace, engagement: Engagement) -> Sequence[Evidence]:
    """The engagement's evidence by number."""
    return sorted(workspace.find(Evidence, engagement.id), key=lambda evidence: evidence.number)


def evidence_bytes(workspace: Workspace, evidence: Evidence) -> Iterator[bytes]:
    """The content as it is stored, in chunks of at most 256 KiB; nothing for a note without a file.

    Raises BlobMissing.
    """
    return workspace.blobs.open(evidence.sha256) if evidence.sha256 else iter(())


_OF_THE_FILE = (
    "id",
    "engagement",
    "number",
    "sha256",
    "received_sha256",
    "size",
    "media_type",
    "original_name",
    "added_at",
)


def edit_evidence(
    workspace: Workspace, author: Author, evidence: Evidence, changes: Mapping[str, object], *, reason: str = ""
) -> Evidence:
    """The piece described otherwise: caption, type, grade, confidentiality, note, custody. Its file stays.

    Raises AnswersLocked or ReasonNeeded by the engagement's status.
    """
    engagement = workspace.get(Engagement, evidence.engagement)
    if engagement is not None:
        refuse_if_locked(engagement, reason)
    evidence = workspace.get(Evidence, evidence.id) or evidence
    kept = {name: getattr(evidence, name) for name in _OF_THE_FILE}
    fresh = Evidence.model_validate({**evidence.model_dump(), **changes, **kept})
    if fresh != evidence:
        with workspace.step("evidence.edit", author, reason=reason) as step:
            step.put(fresh)
    return fresh


def link_evidence(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    key: str,
    evidence_ids: Sequence[str],
    *,
    reason: str = "",
) -> Answer | Mark:
    """The answer resting on these pieces too, by id or label; before there is an answer, the mark that keeps them.

    Raises EvidenceUnknown, QuestionUnknown, AnswersLocked, ReasonNeeded.
    """
    ids = _known(workspace, engagement, evidence_ids)
    return _relinked(
        workspace, author, engagement, key, lambda now: (*now, *(one for one in ids if one not in now)), reason
    )


def unlink_evidence(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    key: str,
    evidence_ids: Sequence[str],
    *,
    reason: str = "",
) -> Answer | Mark:
    """The answer, or the mark, without these pieces; they stay in the engagement. Raises as `link_evidence`."""
    names = {one.id: one.label for one in workspace.find(Evidence, engagement.id)}
    gone = set(_known(workspace, engagement, evidence_ids))
    gone |= {names[one] for one in gone}
    return _relinked(
        workspace, author, engagement, key, lambda now: tuple(one for one in now if one not in gone), reason
    )


def link_to_many(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    evidence_id: str,
    keys: Sequence[str],
    *,
    reason: str = "",
) -> tuple[Answer, ...]:
    """One piece put behind many answers in one step; gives the answers that rest on it now.

    Questions without an answer are left out. Raises EvidenceUnknown, AnswersLocked, ReasonNeeded.
    """
    engagement = current(workspace, engagement)
    refuse_if_locked(engagement, reason)
    (one,) = _known(workspace, engagement, [evidence_id])
    answers = [workspace.get(Answer, f"{engagement.id}/{key}") for key in keys]
    fresh = tuple(_resting(answer, (*answer.state.evidence, one)) for answer in answers if answer is not None)
    with workspace.step("evidence.link", author, reason=reason) as step:
        for answer in fresh:
            step.put(answer)
    return fresh


def _relinked(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    key: str,
    change: Callable[[tuple[str, ...]], tuple[str, ...]],
    reason: str,
) -> Answer | Mark:
    engagement = current(workspace, engagement)
    refuse_if_locked(engagement, reason)
    answer = workspace.get(Answer, f"{engagement.id}/{key}")
    if answer is None:
        before = mark_at(workspace, engagement, key)
        mark = before.model_copy(update={"evidence": change(before.evidence)})
        put_mark(workspace, author, before, mark, "evidence.link", reason)
        return mark
    fresh = _resting(answer, change(answer.state.evidence))
    if fresh != answer:
        with workspace.step("evidence.link", author, reason=reason) as step:
            step.put(fresh)
    return fresh


def _resting(answer: Answer, evidence: tuple[str, ...]) -> Answer:
    once = tuple(dict.fromkeys(evidence))
    return answer.model_copy(update={"state": answer.state.model_copy(update={"evidence": once})})


def _known(workspace: Workspace, engagement: Engagement, wanted: Sequence[str]) -> tuple[str, ...]:
    pieces = workspace.find(Evidence, engagement.id)
    ids = {one.id: one.id for one in pieces} | {one.label: one.id for one in pieces}
    for name in wanted:
        if name not in ids:
            raise EvidenceUnknown(wanted=name)
    return tuple(ids[name] for name in wanted)


def _described(
    workspace: Workspace,
    engagement: Engagement,
    caption: str,
    kind: str,
    grade: str,
    path: Path | None,
    details: Mapping[str, object] | None,
    record_id: RecordId | None,
    clock: Clock,
) -> Evidence:
    return Evidence.model_validate(
        {
            **(details or {}),
            "id": record_id or new_id("evi"),
            "engagement": engagement.id,
            "number": _next_number(workspace, engagement.id),
            "caption": caption,
            "type": kind,
            "grade": grade,
            "original_name": path.name if path else "",
            "added_at": clock(),
        }
    )


def _put(
    workspace: Workspace,
    author: Author,
    evidence: Evidence,
    kept: Kept | None,
    progress: Progress | None = None,
    should_stop: ShouldStop | None = None,
    *,
    once: bool = True,
) -> TakenIn:
    """Keeps a piece under the next number; one with a content that is there by then is not kept `once` more."""
    if kept is not None:
        # stored only when everything else about it is known to fit
        try:
            info = workspace.blobs.add(kept.content, progress=progress, should_stop=should_stop)
        except errors.BlobStopped as stopped:
            raise EvidenceStopped(file=evidence.original_name or evidence.label) from stopped
        evidence = evidence.model_copy(update={**kept.facts, "sha256": info.sha256, "size": info.size})
    with workspace.step("evidence.add", author) as step:
        # only here nobody else writes: another file may have arrived since this one was begun
        known = _same(workspace, evidence.engagement, kept) if kept is not None and once else None
        if known is not None:
            return TakenIn(known, already=True)
        evidence = evidence.model_copy(update={"number": _next_number(workspace, evidence.engagement)})
        step.put(evidence)
    return TakenIn(evidence, already=False)


def _next_number(workspace: Workspace, engagement: RecordId) -> int:
    return max((one.number for one in workspace.find(Evidence, engagement)), default=0) + 1


def _same(workspace: Workspace, engagement: RecordId, kept: Kept) -> Evidence | None:
    """The piece that holds this content already."""
    pieces = workspace.find(Evidence, engagement)
    return next((one for one in pieces if kept.hashes & {one.sha256, one.received_sha256}), None)


def _received(path: Path | None, data: bytes | None, should_stop: ShouldStop | None = None) -> Kept:
    try:
        if path is not None and path.stat().st_size > MAX_IMAGE:
            return _large(path, should_stop)
        content = path.read_bytes() if path else data or b""
    except OSError as error:
        raise EvidenceUnreadable(file=path, why=error.strerror or "it cannot be read") from error
    received = receive(content)
    facts: dict[str, object] = {"received_sha256": received.received_sha256, "media_type": received.media_type}
    stored = hashlib.sha256(received.data).hexdigest()
    return Kept(facts, received.data, frozenset({received.received_sha256, stored}))


def _large(path: Path, should_stop: ShouldStop | None) -> Kept:
    digest = hashlib.sha256()
    with path.open("rb") as stream:
        head = stream.read(HEAD)
        digest.update(head)
        while part := stream.read(READ):
            if should_stop is not None and should_stop():
                raise EvidenceStopped(file=path)
            digest.update(part)
    received = digest.hexdigest()
    facts: dict[str, object] = {"received_sha256": received, "media_type": media_type_of(head)}
    return Kept(facts, path, frozenset({received}))
