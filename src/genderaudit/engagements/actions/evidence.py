"""Take in evidence, and record samples, consent, review notes, decisions and overrides."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, RecordId
from genderaudit.domain.time import Clock, utc_now
from genderaudit.engagements.files import receive
from genderaudit.engagements.model import Engagement, Evidence
from genderaudit.engagements.model.refusals import EvidenceUnreadable
from genderaudit.store import Workspace

MAX_IMAGE = 64 * 1024 * 1024
"""Files up to this size are looked into for image metadata; larger ones are stored in chunks as they are."""


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
    details: dict[str, object] | None = None,
    record_id: RecordId | None = None,
    clock: Clock = utc_now,
) -> Evidence:
    """A piece of evidence with the next neutral number. Images lose their metadata before they are stored."""
    taken = [evidence.number for evidence in workspace.find(Evidence, engagement.id)]
    evidence = Evidence.model_validate(
        {
            **(details or {}),
            "id": record_id or new_id("evi"),
            "engagement": engagement.id,
            "number": max(taken, default=0) + 1,
            "caption": caption,
            "type": kind,
            "grade": grade,
            "original_name": path.name if path else "",
            "added_at": clock(),
        }
    )
    if path is not None or data is not None:
        # stored only when everything else about it is known to fit
        evidence = evidence.model_copy(update=_store(workspace, path, data))
    with workspace.step("evidence.add", author) as step:
        step.put(evidence)
    return evidence


def evidence_of(workspace: Workspace, engagement: Engagement) -> Sequence[Evidence]:
    """The engagement's evidence by number."""
    return sorted(workspace.find(Evidence, engagement.id), key=lambda evidence: evidence.number)


def _store(workspace: Workspace, path: Path | None, data: bytes | None) -> dict[str, object]:
    try:
        size = path.stat().st_size if path else len(data or b"")
        if path is not None and size > MAX_IMAGE:
            info = workspace.blobs.add(path)
            return {
                "sha256": info.sha256,
                "received_sha256": info.sha256,
                "size": info.size,
                "media_type": "application/octet-stream",
            }
        content = path.read_bytes() if path else data or b""
    except OSError as error:
        raise EvidenceUnreadable(file=path, why=error.strerror or "it cannot be read") from error
    received = receive(content)
    info = workspace.blobs.add(received.data)
    return {
        "sha256": info.sha256,
        "received_sha256": received.received_sha256,
        "size": info.size,
        "media_type": received.media_type,
    }
