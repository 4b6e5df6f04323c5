"""The report of the risk register, and the sheet of one risk: look at it, write it, make it signed in one go."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from genderaudit.domain.clock import Clock
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, Record, RecordId, Value
from genderaudit.engagements.model import Classification, Engagement
from genderaudit.findings.model import Finding
from genderaudit.reports.actions.issuing import Stage
from genderaudit.reports.actions.writing import next_version, put_whole, reference_of, require_free, signed_bytes
from genderaudit.reports.files.report import draw_report
from genderaudit.reports.files.versions import drawn_with
from genderaudit.reports.model.refusals import LanguageNotInPack, ReportStopped
from genderaudit.reports.model.register import (
    REGISTER,
    LinkShown,
    RegisterBefore,
    RegisterData,
    RiskBefore,
)
from genderaudit.reports.model.signed import RegisterState, SignedReport, WrittenReport
from genderaudit.reports.rules.register import RegisterNumbers
from genderaudit.reports.rules.showing import shown_risk
from genderaudit.risks import matrices_of, risks_of, setup_of
from genderaudit.risks.model.risk import Link, Risk
from genderaudit.risks.model.scheme import Scheme
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.signing import Identity, TrustList
from genderaudit.store import Workspace
from genderaudit.suppliers.model.supplier import Supplier


class DrawnRegister(NamedTuple):
    """A register's report, or a risk's sheet, drawn in memory: neither the disk nor the journal knows of it."""

    pdf: bytes
    data: RegisterData
    owner: RecordId
    content: str

    def written(self) -> tuple[Record, ...]:
        """What the workspace remembers of this version."""
        version = self.data.version
        id = WrittenReport.id_for(self.owner, version)
        written = WrittenReport(id=id, engagement=self.owner, version=version, content=self.content)
        if self.data.only:
            return (written,)
        return (
            written,
            RegisterState(id=RegisterState.id_for(version), version=version, register_then=_now(self.data)),
        )


class IssuedRegister(Value):
    """A register's report, or a risk's sheet, that was drawn, signed and written."""

    file: str
    data: RegisterData
    sha256: str
    """Of the signed file."""
    signature: SignedReport


def preview_register(
    workspace: Workspace,
    author: Author,
    *,
    language: str,
    made_at: dt.datetime,
    risk: Risk | None = None,
    title: str = "",
    classification: Classification = "internal",
) -> bytes:
    """The register's report (or the sheet of one risk) in memory, byte for byte what writing it now gives."""
    drawn = drawn_register(
        workspace, author, language=language, made_at=made_at, risk=risk, title=title, classification=classification
    )
    return drawn.pdf


def write_register(
    workspace: Workspace,
    author: Author,
    target: Path,
    *,
    language: str,
    made_at: dt.datetime,
    risk: Risk | None = None,
    title: str = "",
    classification: Classification = "internal",
) -> RegisterData:
    """The register's report (or the sheet of one risk) as an unsigned PDF. Raises ReportExists, ReportNotWritten."""
    require_free(target)
    drawn = drawn_register(
        workspace, author, language=language, made_at=made_at, risk=risk, title=title, classification=classification
    )
    with workspace.step("report.new_version", author) as step:
        for record in drawn.written():
            step.put(record)
        put_whole(target, drawn.pdf)
    return drawn.data


def issue_register(
    workspace: Workspace,
    author: Author,
    target: Path,
    *,
    language: str,
    made_at: dt.datetime,
    identity: Identity,
    trust: TrustList,
    clock: Clock,
    risk: Risk | None = None,
    title: str = "",
    classification: Classification = "internal",
    progress: Callable[[Stage], None] | None = None,
    should_stop: Callable[[], bool] | None = None,
) -> IssuedRegister:
    """The register's report (or the sheet of one risk) drawn, certified by the preparer and put in place at once.

    Asked between stages, `should_stop` ends it with ReportStopped, and nothing is left. Raises what writing and
    signing raise.
    """

    def begin(stage: Stage) -> None:
        if should_stop is not None and should_stop():
            raise ReportStopped
        if progress is not None:
            progress(stage)

    begin("checking")
    require_free(target)
    begin("drawing")
    drawn = drawn_register(
        workspace, author, language=language, made_at=made_at, risk=risk, title=title, classification=classification
    )
    begin("signing")
    signed = signed_bytes(drawn.pdf, drawn.data, identity, "preparer", trust=trust, clock=clock)
    begin("writing")
    sha256 = hashlib.sha256(signed).hexdigest()
    signature = SignedReport(
        id=new_id("sig"),
        engagement=drawn.owner,
        version=drawn.data.version,
        role="preparer",
        reference=drawn.data.reference,
        sha256=sha256,
        fingerprint=identity.fingerprint,
        at=clock(),
    )
    put_in_place(workspace, author, (*drawn.written(), signature), target, signed)
    return IssuedRegister(file=str(target), data=drawn.data, sha256=sha256, signature=signature)


def put_in_place(
    workspace: Workspace, author: Author, records: tuple[Record, ...], target: Path, signed: bytes
) -> None:
    """The signed file and what the workspace remembers of it: both or neither."""
    there = False
    try:
        with workspace.step("report.issue", author) as step:
            for record in records:
                step.put(record)
            put_whole(target, signed)
            there = True
    except BaseException:
        if there:  # the journal did not take it, so the file must not stay either
            target.unlink(missing_ok=True)
        raise


def drawn_register(
    workspace: Workspace,
    author: Author,
    *,
    language: str,
    made_at: dt.datetime,
    risk: Risk | None = None,
    title: str = "",
    classification: Classification = "internal",
) -> DrawnRegister:
    """The register's report, or the sheet of one risk, as it would be written now. Raises LanguageNotInPack."""
    if language not in LANGUAGES:
        raise LanguageNotInPack(known=", ".join(LANGUAGES), wanted=language)
    risks = [workspace.get(Risk, risk.id) or risk] if risk else list(risks_of(workspace))
    owner = risk.id if risk else REGISTER
    content = _content(workspace, risks)
    signed = max((report.version for report in workspace.find(SignedReport, owner)), default=1)
    version = next_version(workspace, owner, signed, content)
    setup = setup_of(workspace)
    head = reference_of(risk.id) if risk else f"RR-{hashlib.sha256(author.office.encode()).hexdigest()[:6].upper()}-"
    named = title or (risks[0].title if risk else catalogue(language)("reports.register.title"))
    data = RegisterData(
        language=language,
        reference=f"{head}{version}",
        version=version,
        made_at=made_at,
        program=drawn_with(),
        title=named,
        office=author.office,
        classification=classification,
        only=risks[0].label if risk else "",
        schemes=_schemes(workspace, risks),
        risks=tuple(shown_risk(one, _links(workspace, one), setup.groups_off) for one in risks),
        before=None if risk else _before(workspace, version),
    )
    return DrawnRegister(draw_report(data, {}), data, owner, content)


def _schemes(workspace: Workspace, risks: list[Risk]) -> tuple[Scheme, ...]:
    matrices = matrices_of(workspace)
    used = {
        (rated.matrix.id, rated.matrix.version)
        for risk in risks
        for rated in (risk.inherent, risk.current, risk.residual, risk.target)
        if rated is not None
    }
    first = matrices.in_use.scheme
    others = [matrices.known[one].scheme for one in sorted(used) if one in matrices.known]
    return (first, *(one for one in others if one.ref != first.ref))


def _content(workspace: Workspace, risks: list[Risk]) -> str:
    digest = hashlib.sha256(setup_of(workspace).model_dump_json().encode())
    for risk in risks:
        digest.update(f"\n{risk.model_dump_json()}".encode())
    return digest.hexdigest()


def _before(workspace: Workspace, version: int) -> RegisterBefore | None:
    states = [one for one in workspace.find(RegisterState) if one.version < version]
    return max(states, key=lambda one: one.version).register_then if states else None


def _now(data: RegisterData) -> RegisterBefore:
    numbers = RegisterNumbers(data)
    rows = (
        RiskBefore(
            id=row.risk.id,
            label=numbers.label(row),
            title=row.risk.title,
            status=row.risk.status,
            score=row.score.value if row.score else None,
            band=row.band,
        )
        for row in numbers.rows
    )
    return RegisterBefore(reference=data.reference, made_at=data.made_at, risks=tuple(rows))


def _links(workspace: Workspace, risk: Risk) -> tuple[LinkShown, ...]:
    return tuple(LinkShown(to=one.to, how=one.how, label=_label(workspace, one)) for one in risk.links)


def _label(workspace: Workspace, link: Link) -> str:
    """What a link leads to; what is not there any more has its id's end."""
    owner, _, question = link.id.partition("/")
    engagement = workspace.get(Engagement, owner) if link.to in ("engagement", "answer") else None
    if engagement is not None:
        reference = reference_of(engagement.id).rstrip("-")
        return f"{question} · {reference}" if question else f"{engagement.title} · {reference}"
    if link.to == "finding" and (finding := workspace.get(Finding, link.id)) is not None:
        return f"{finding.label} · {finding.title}"
    if link.to == "supplier" and (supplier := workspace.get(Supplier, link.id)) is not None:
        # a sole trader is a person: reports hold initials only
        initials = ". ".join(word[0] for word in supplier.name.split() if word) + "."
        return initials if supplier.sole_trader else supplier.name
    return link.id[-8:].upper()
