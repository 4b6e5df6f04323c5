"""Look at a report before it exists, make it signed in one go, sign a bare file, look at what a file is."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
from collections.abc import Callable
from pathlib import Path
from typing import Literal

import pikepdf

from genderaudit.domain.clock import Clock
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, Record, Value
from genderaudit.engagements import conclude
from genderaudit.engagements.model import Engagement
from genderaudit.reports.actions.writing import (
    drawn_now,
    owner_of,
    put_whole,
    read_file,
    refuse_drafts,
    remember_signature,
    require_free,
    sign_report,
    signed_bytes,
)
from genderaudit.reports.files.embedded import NotEmbedded, read_embedded
from genderaudit.reports.model.data import AnyData, Form, ReportData, office_of, title_of
from genderaudit.reports.model.refusals import ReportStopped
from genderaudit.reports.model.signed import SignedReport
from genderaudit.reports.model.verdict import ReportKind
from genderaudit.signing import GOOD_VERDICTS, Identity, Role, Signer, TrustList, VerdictCode, verify
from genderaudit.store import Workspace

Stage = Literal["checking", "drawing", "signing", "writing"]
STAGES: tuple[Stage, ...] = ("checking", "drawing", "signing", "writing")


def preview_report(
    workspace: Workspace,
    engagement: Engagement,
    *,
    form: Form,
    language: str,
    made_at: dt.datetime,
    suppliers: bool | None = None,
) -> bytes:
    """The report as a PDF in memory, byte for byte what writing it at this moment gives. Nothing is kept of it."""
    return drawn_now(workspace, engagement, form=form, language=language, made_at=made_at, suppliers=suppliers).pdf


class IssuedReport(Value):
    """A report that was drawn, signed and written."""

    file: str
    data: ReportData
    sha256: str
    """Of the signed file."""
    signature: SignedReport


def issue_report(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    target: Path,
    *,
    form: Form,
    language: str,
    made_at: dt.datetime,
    identity: Identity,
    trust: TrustList,
    clock: Clock,
    draft: bool = False,
    suppliers: bool | None = None,
    progress: Callable[[Stage], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> IssuedReport:
    """The report drawn, certified by the preparer and put in place at once: nothing unsigned lies on the disk.

    `suppliers`: with or without their chapter; None takes the house default. Asked between stages, `should_stop` ends
    it with ReportStopped, and nothing is left. Raises what writing and signing raise.
    """

    def begin(stage: Stage) -> None:
        if should_stop is not None and should_stop():
            raise ReportStopped
        if progress is not None:
            progress(stage)

    begin("checking")
    refuse_drafts(workspace, engagement, draft=draft)
    require_free(target)
    begin("drawing")
    drawn = drawn_now(workspace, engagement, form=form, language=language, made_at=made_at, suppliers=suppliers)
    begin("signing")
    signed = signed_bytes(drawn.pdf, drawn.data, identity, "preparer", trust=trust, clock=clock)
    begin("writing")
    sha256 = hashlib.sha256(signed).hexdigest()
    signature = SignedReport(
        id=new_id("sig"),
        engagement=drawn.engagement.id,
        version=drawn.data.version,
        role="preparer",
        reference=drawn.data.reference,
        sha256=sha256,
        fingerprint=identity.fingerprint,
        at=clock(),
    )
    _put_in_place(workspace, author, drawn.engagement, (drawn.written(), signature), target, signed)
    return IssuedReport(file=str(target), data=drawn.data, sha256=sha256, signature=signature)


def _put_in_place(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    records: tuple[Record, ...],
    target: Path,
    signed: bytes,
) -> None:
    # while pages were drawn, the plan may have been changed by the person at the window
    now = workspace.get(Engagement, engagement.id) or engagement
    issued = now.model_copy(
        update={"version": engagement.version, "status": "issued" if now.status == "cleared" else now.status}
    )
    there = False
    try:
        with workspace.step("report.issue", author) as step:
            step.put(issued)
            conclude(workspace, step, now.status, issued)
            for record in records:
                step.put(record)
            put_whole(target, signed)
            there = True
    except BaseException:
        if there:  # the journal did not take it, so the file must not stay either
            target.unlink(missing_ok=True)
        raise


def sign_file(
    path: Path,
    identity: Identity,
    role: Role,
    target: Path,
    *,
    trust: TrustList,
    clock: Clock,
    workspace: Workspace | None = None,
    author: Author | None = None,
) -> tuple[AnyData, SignedReport | None]:
    """A bare report with one more signature, and what a workspace that has its engagement remembers of it."""
    data = sign_report(path, identity, role, target, trust=trust, clock=clock)
    if workspace is None or author is None:
        return data, None
    sha256 = hashlib.sha256(read_file(target)).hexdigest()
    remembered = remember_signature(workspace, author, data, role, identity.fingerprint, sha256=sha256, clock=clock)
    return data, remembered


class ReportFacts(Value):
    """What a file says of itself, and which signatures it has; its numbers are not checked here."""

    file: str
    kind: ReportKind
    title: str = ""
    reference: str = ""
    language: str = ""
    form: Form | None = None
    office: str = ""
    made_at: dt.datetime | None = None
    engagement: str = ""
    """The id of what it is of in the workspace that was asked; empty where it has none."""
    verdict: VerdictCode
    signers: tuple[Signer, ...]
    missing: tuple[Role, ...]
    """Roles that have a field and no signature yet, in the order of signing."""

    @property
    def next_role(self) -> Role | None:
        """The role that signs next; None where no signature can be added."""
        sound = self.verdict in GOOD_VERDICTS or self.verdict == "unsigned"
        return self.missing[0] if sound and self.missing and self.kind != "foreign" else None


def look_at(path: Path, trust: TrustList, *, now: dt.datetime, workspace: Workspace | None = None) -> ReportFacts:
    """What a file is: title, reference, language, who signed and who has not. Raises ReportMissing."""
    pdf = read_file(path)
    signed = verify(pdf, trust, now=now)
    facts: dict[str, object] = {"file": str(path), "kind": "foreign"}
    data = _inside(pdf)
    if data is not None:
        facts |= {
            "kind": data.kind,
            "title": title_of(data),
            "office": office_of(data),
            "reference": data.reference,
            "language": data.language,
            "form": data.form,
            "made_at": data.made_at,
            "engagement": _owner(workspace, data) if workspace is not None else "",
        }
    return ReportFacts.model_validate(
        {**facts, "verdict": signed.verdict, "signers": signed.signers, "missing": signed.missing}
    )


def _inside(pdf: bytes) -> AnyData | None:
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            return read_embedded(opened).data
    except (NotEmbedded, pikepdf.PdfError, ValueError, RuntimeError):
        return None


def _owner(workspace: Workspace, data: AnyData) -> str:
    owner = owner_of(workspace, data)
    return owner.id if isinstance(owner, Engagement) else owner or ""
