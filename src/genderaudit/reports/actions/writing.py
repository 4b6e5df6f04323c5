"""Write the report of an engagement, sign it, take its data out again."""

from __future__ import annotations

import datetime as dt
import hashlib
import io
import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple, TypeVar

import pikepdf

from genderaudit.domain.clock import Clock
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, Record, RecordId
from genderaudit.engagements import conclude
from genderaudit.engagements.model import Engagement
from genderaudit.findings import findings_of
from genderaudit.reports.actions.snapshot import content_digest, snapshot
from genderaudit.reports.actions.supplying import chapter_of, supply_choice
from genderaudit.reports.files.embedded import Embedded, NotEmbedded, attachments_of, read_embedded
from genderaudit.reports.files.report import draw_report
from genderaudit.reports.model.data import AnyData, CompiledData, Form, ReportData, engagements_in, office_of
from genderaudit.reports.model.network import NETWORK, NetworkData
from genderaudit.reports.model.plan import PlanData
from genderaudit.reports.model.refusals import (
    FindingsStillDrafted,
    LanguageNotInPack,
    NothingEmbedded,
    ReportExists,
    ReportMissing,
    ReportNotWritten,
    StopUndecided,
)
from genderaudit.reports.model.register import REGISTER, RegisterData
from genderaudit.reports.model.signed import RegisterState, SignedReport, WrittenReport
from genderaudit.reports.rules.numbers import result_of
from genderaudit.risks.model.risk import Risk
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.signing import Identity, Role, StampTexts, TrustList, sign
from genderaudit.store import Workspace
from genderaudit.suppliers.model.supplier import Supplier

R = TypeVar("R", bound=Record)


def write_report(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    target: Path,
    *,
    form: Form,
    language: str,
    made_at: dt.datetime,
    draft: bool = False,
    suppliers: bool | None = None,
) -> ReportData:
    """The report as an unsigned PDF. After a signature it is a new version; drafts of findings must be decided.

    `suppliers`: with or without their chapter; None takes the house default (`supply_choice`).
    """
    refuse_drafts(workspace, engagement, draft=draft)
    require_free(target)
    drawn = drawn_now(workspace, engagement, form=form, language=language, made_at=made_at, suppliers=suppliers)
    with workspace.step("report.new_version", author) as step:
        step.put(drawn.engagement)
        step.put(drawn.written())
        put_whole(target, drawn.pdf)
    return drawn.data


class Drawn(NamedTuple):
    """A report drawn in memory: neither the disk nor the journal knows of it."""

    pdf: bytes
    data: ReportData
    engagement: Engagement
    """With the version that this report has."""
    content: str

    def written(self) -> WrittenReport:
        """What this version was written from."""
        version = self.engagement.version
        id = WrittenReport.id_for(self.engagement.id, version)
        return WrittenReport(id=id, engagement=self.engagement.id, version=version, content=self.content)


def drawn_now(
    workspace: Workspace,
    engagement: Engagement,
    *,
    form: Form,
    language: str,
    made_at: dt.datetime,
    suppliers: bool | None = None,
) -> Drawn:
    """The report as it would be written now. Raises LanguageNotInPack, NoSuppliersToShow, NetworkTooLarge."""
    if language not in LANGUAGES:
        raise LanguageNotInPack(known=", ".join(LANGUAGES), wanted=language)
    current = workspace.get(Engagement, engagement.id) or engagement
    content = content_digest(workspace, current)
    wanted = supply_choice(workspace, current).wanted if suppliers is None else suppliers
    chapter = chapter_of(workspace, current, form=form, made_at=made_at) if wanted else None
    if chapter:
        content = hashlib.sha256(f"{content} {chapter.digest}".encode()).hexdigest()
    fresh = _next_version(workspace, current, content)
    data, pack = snapshot(workspace, fresh, form=form, language=language, made_at=made_at, supply=chapter)
    return Drawn(draw_report(data, {pack.files_hash: pack}), data, fresh, content)


def refuse_drafts(workspace: Workspace, engagement: Engagement, *, draft: bool) -> None:
    """Refuse a report while drafts of findings wait, unless it is meant as a draft. Raises FindingsStillDrafted."""
    waiting = [finding.label for finding in findings_of(workspace, engagement) if finding.status == "drafted"]
    if waiting and not draft:
        raise FindingsStillDrafted(count=len(waiting), which=", ".join(waiting))


def _next_version(workspace: Workspace, engagement: Engagement, content: str) -> Engagement:
    """What was signed is never written anew under its own number, unless nothing in it has changed.

    Another language or the public copy of the same work keeps the number.
    """
    version = next_version(workspace, engagement.id, engagement.version, content)
    return engagement if version == engagement.version else engagement.model_copy(update={"version": version})


def next_version(workspace: Workspace, owner: RecordId, version: int, content: str) -> int:
    """The version that a report of this content has: `version`, unless another content was signed under it."""
    signed = max((report.version for report in workspace.find(SignedReport, owner)), default=0)
    if signed < version:
        return version
    before = workspace.get(WrittenReport, WrittenReport.id_for(owner, signed))
    if signed == version and before is not None and before.content == content:
        return version
    return signed + 1


def draw_again(embedded: Embedded) -> bytes:
    """The unsigned bytes that the embedded data gives with today's program."""
    return draw_report(embedded.data, embedded.whole_packs())


def sign_report(
    source: Path, identity: Identity, role: Role, target: Path, *, trust: TrustList, clock: Clock
) -> AnyData:
    """The report with one more signature under a new name (or the same). An undecided STOP keeps the approver away."""
    if target != source:
        require_free(target)
    pdf = read_file(source)
    data = _data(pdf, source)
    if role == "approver":
        _refuse_undecided(pdf, source)
    put_whole(target, signed_bytes(pdf, data, identity, role, trust=trust, clock=clock))
    return data


def signed_bytes(pdf: bytes, data: AnyData, identity: Identity, role: Role, *, trust: TrustList, clock: Clock) -> bytes:
    """The report with one more signature, in memory. `data` is what it carries inside."""
    texts = catalogue(data.language)
    stamp = StampTexts(
        heading=texts(f"reports.signature.{role}"),
        time_label=texts("reports.signature.time"),
        note=texts("reports.signature.note"),
    )
    return sign(
        pdf,
        identity,
        role,
        reason=texts(f"reports.signature.reason_{role}"),
        place=office_of(data),
        stamp=stamp,
        clock=clock,
        trust=trust,
    )


def remember_signature(
    workspace: Workspace, author: Author, data: AnyData, role: Role, fingerprint: str, *, sha256: str, clock: Clock
) -> SignedReport | None:
    """Note in the workspace that one of its reports was signed; None if the report is of nothing that is here."""
    owner = owner_of(workspace, data)
    if owner is None or isinstance(data, CompiledData):
        return None
    record = SignedReport(
        id=new_id("sig"),
        engagement=owner if isinstance(owner, str) else owner.id,
        version=data.version,
        role=role,
        reference=data.reference,
        sha256=sha256,
        fingerprint=fingerprint,
        at=clock(),
    )
    with workspace.step("report.signed", author) as step:
        step.put(record)
        if isinstance(owner, Engagement) and owner.status == "cleared":
            issued = owner.model_copy(update={"status": "issued"})
            step.put(issued)
            conclude(workspace, step, owner.status, issued)
    return record


def owner_of(workspace: Workspace, data: AnyData) -> Engagement | RecordId | None:
    """What a report is of, if that is in this workspace: an engagement, or the id that signatures name."""
    if isinstance(data, ReportData):
        return _with_reference(workspace.find(Engagement), data.reference)
    if isinstance(data, RegisterData | NetworkData) and not data.only:
        known = {one.register_then.reference for one in workspace.find(RegisterState)}
        known |= {one.reference for one in workspace.find(SignedReport, NETWORK)}
        whole = REGISTER if isinstance(data, RegisterData) else NETWORK
        return whole if data.reference in known else None
    if isinstance(data, CompiledData):
        return None
    kind: type[Record] = Risk if isinstance(data, RegisterData) else Supplier
    one = _with_reference(workspace.find(kind), data.reference)
    if one is None:
        return None
    return f"{one.id}/plan" if isinstance(data, PlanData) else one.id


def _with_reference(records: Iterable[R], reference: str) -> R | None:
    return next((one for one in records if reference.startswith(reference_of(one.id))), None)


def reference_of(record: RecordId) -> str:
    """The beginning of the reference that reports of a record carry, before their version."""
    return f"{record[-8:].upper()}-"


def extract(source: Path, folder: Path) -> tuple[Path, ...]:
    """Everything embedded in a report, written into a folder under the names it has inside."""
    try:
        with pikepdf.open(io.BytesIO(read_file(source))) as pdf:
            files = attachments_of(pdf)
    except NotEmbedded as error:
        raise NothingEmbedded(file=source, why=error) from error
    except pikepdf.PdfError as error:
        # the library's own words name objects in memory
        raise NothingEmbedded(file=source, why="it is no PDF that can be read") from error
    if not files:
        raise NothingEmbedded(file=source, why="it has no attachment of ours")
    # names come from the file: only their last part counts
    targets = {folder / Path(name.replace("\\", "/")).name: data for name, data in files.items()}
    if len(targets) < len(files):
        raise NothingEmbedded(file=source, why="two attachments have one name")
    for target in targets:
        require_free(target)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ReportNotWritten(file=folder, why=error.strerror or error) from error
    for target, data in targets.items():
        put_whole(target, data)
    return tuple(targets)


def _embedded(pdf: bytes, source: Path) -> Embedded:
    try:
        with pikepdf.open(io.BytesIO(pdf)) as opened:
            return read_embedded(opened)
    except NotEmbedded as error:
        raise NothingEmbedded(file=source, why=error) from error
    except pikepdf.PdfError as error:
        # the library's own words name objects in memory
        raise NothingEmbedded(file=source, why="it is no PDF that can be read") from error


def _data(pdf: bytes, source: Path) -> AnyData:
    return _embedded(pdf, source).data


def _refuse_undecided(pdf: bytes, source: Path) -> None:
    embedded = _embedded(pdf, source)
    open_items = []
    for report in engagements_in(embedded.data):
        decided = {stop.item for stop in report.stops}
        result = result_of(report, embedded.packs[report.pack.hash])
        open_items += [flag.item for flag in result.flags if flag.level == "STOP" and flag.item not in decided]
    if open_items:
        raise StopUndecided(items=", ".join(dict.fromkeys(open_items)))


def read_file(path: Path) -> bytes:
    """The bytes of a file. Raises ReportMissing."""
    try:
        return path.read_bytes()
    except OSError as error:
        raise ReportMissing(file=path, why=error.strerror or error) from error


def require_free(target: Path) -> None:
    """Refuse to write over a file. Raises ReportExists."""
    if target.exists():
        raise ReportExists(file=target)


def put_whole(target: Path, data: bytes) -> None:
    """Write a file under another name, make it durable, then rename it. Raises ReportNotWritten."""
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(4)}.unfinished")
    try:
        with unfinished.open("wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        unfinished.replace(target)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise ReportNotWritten(file=target, why=error.strerror or error) from error
