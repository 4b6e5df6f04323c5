"""Takes the snapshot that a report is made of from the workspace."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Sequence

from genderaudit.checklists import LoadedPack, asked_in, seal
from genderaudit.engagements import compared_with_last_time, evidence_of, pack_of, states_of
from genderaudit.engagements.model import (
    Answer,
    ConsentRecord,
    Engagement,
    Evidence,
    RatingOverride,
    Sample,
    StopDisposition,
)
from genderaudit.findings import findings_of
from genderaudit.findings.model import Finding
from genderaudit.findings.rules import REPORTED
from genderaudit.reports.actions.supplying import Chapter
from genderaudit.reports.files.versions import drawn_with
from genderaudit.reports.model.data import (
    STRICTNESS,
    EvidenceShown,
    FindingShown,
    Form,
    OverrideShown,
    PackUsed,
    Plan,
    ReportData,
    SampleShown,
    StopShown,
)
from genderaudit.reports.rules.disclosure import also_withheld
from genderaudit.reports.rules.redaction import (
    protected_questions,
    shown_answers,
    shown_evidence,
    shown_finding,
    shown_plan,
    tables_of,
    written_questions,
)
from genderaudit.store import Workspace


def snapshot(
    workspace: Workspace,
    engagement: Engagement,
    *,
    form: Form,
    language: str,
    made_at: dt.datetime,
    supply: Chapter | None = None,
) -> tuple[ReportData, LoadedPack]:
    """The report data of an engagement as it stands now, small groups taken out, and the pack it ran on."""
    pack = pack_of(workspace, engagement)
    answers = states_of(workspace, engagement)
    comments = {
        answer.id.removeprefix(f"{engagement.id}/"): answer.comment for answer in workspace.find(Answer, engagement.id)
    }
    evidence = evidence_of(workspace, engagement)
    labels = {one.id: one.label for one in evidence}
    withheld = also_withheld(pack, answers, tier=engagement.tier, parts=engagement.parts, today=made_at.date())
    tables = tables_of(pack.pack, answers, withheld)
    protected = protected_questions(pack.pack, answers, tables)
    written = written_questions(pack.pack)
    hidden = protected | written if form == "public" else protected
    sealed = seal(
        pack,
        answers,
        tier=engagement.tier,
        parts=engagement.parts,
        today=made_at.date(),
        hidden=hidden,
        quiet=protected - {table.question for table in tables},
    )
    asked = asked_in(pack, answers, sealed, tier=engagement.tier, parts=engagement.parts, today=made_at.date())
    answers = {key: state for key, state in answers.items() if key in asked}
    tables = tuple(table for table in tables if table.question in asked)
    override = next(iter(workspace.find(RatingOverride, engagement.id)), None)
    data = ReportData(
        form=form,
        language=language,
        reference=f"{engagement.id[-8:].upper()}-{engagement.version}",
        version=engagement.version,
        made_at=made_at,
        program=drawn_with(),
        plan=shown_plan(_plan(engagement, evidence, supply), form),
        pack=PackUsed(
            id=engagement.pack_id,
            version=engagement.pack_version,
            hash=engagement.pack_hash,
            tier=engagement.tier,
            parts=engagement.parts,
        ),
        answers=shown_answers(answers, comments, tables, protected, labels, form, written),
        tables=tables,
        sealed=sealed,
        stops=tuple(_stop(one, form) for one in workspace.find(StopDisposition, engagement.id)),
        override=_override(override) if override else None,
        findings=tuple(
            shown_finding(_finding(one, labels), form)
            for one in findings_of(workspace, engagement)
            if one.status in REPORTED
        ),
        evidence=shown_evidence(_index(evidence, workspace.find(Answer, engagement.id)), form),
        evidence_counts={grade: sum(one.grade == grade for one in evidence) for grade in ("A", "B", "C", "D")},
        samples=tuple(_sample(one) for one in workspace.find(Sample, engagement.id)) if form == "full" else (),
        consent_read=bool(workspace.find(ConsentRecord, engagement.id)),
        compared=dict(compared_with_last_time(workspace, engagement)),
        supply=supply.data if supply else None,
    )
    return data, pack


def content_digest(workspace: Workspace, engagement: Engagement) -> str:
    """SHA-256 over the records that the reports of an engagement are made of, whatever their form or language."""
    digest = hashlib.sha256(
        engagement.model_copy(update={"status": "planned", "version": 1}).model_dump_json().encode()
    )
    for model in (Answer, Evidence, Finding, Sample, StopDisposition, RatingOverride, ConsentRecord):
        for record in workspace.find(model, engagement.id):
            # a merged finding stands in no report, and older workspaces knew no such field
            digest.update(f"\n{model.kind} {record.model_dump_json(exclude={'merged_into'})}".encode())
    return digest.hexdigest()


def _plan(engagement: Engagement, evidence: Sequence[Evidence], supply: Chapter | None) -> Plan:
    # a report is passed on no more freely than the strictest piece that it names
    pieces = [engagement.classification, *(one.confidentiality for one in evidence)]
    strictest = max((*pieces, *((supply.classification,) if supply else ())), key=STRICTNESS.index)
    return Plan(
        title=engagement.title,
        type=engagement.type,
        office=engagement.office,
        country=engagement.country,
        subject=engagement.subject if supply is None else engagement.subject.replace(*supply.called),
        period=engagement.period,
        objective=engagement.objective,
        scope=engagement.scope_text,
        exclusions=engagement.exclusions,
        method=engagement.method,
        limits=engagement.limits,
        criteria=engagement.criteria,
        team=engagement.team,
        gender_focus=engagement.gender_focus,
        serves_4c=engagement.serves_4c,
        good_practice=engagement.good_practice,
        distribution=engagement.distribution,
        classification=strictest,
    )


def _stop(record: StopDisposition, form: Form) -> StopShown:
    full = form == "full"
    return StopShown(
        item=record.item,
        decision=record.decision,
        on=record.on,
        decided_by=record.decided_by,
        reason=record.reason if full else "",
        until=record.until,
    )


def _override(record: RatingOverride) -> OverrideShown:
    return OverrideShown(
        part=record.part,
        rating=record.rating,
        reason=record.reason,
        by_post=record.by_post,
        second_post=record.second_post,
    )


def _finding(record: Finding, labels: dict[str, str]) -> FindingShown:
    kept = record.model_dump(include=set(FindingShown.model_fields) - {"label", "evidence"})
    return FindingShown.model_validate(
        {**kept, "label": record.label, "evidence": tuple(labels.get(one, one) for one in record.evidence)}
    )


def _index(evidence: Sequence[Evidence], answers: Sequence[Answer]) -> tuple[EvidenceShown, ...]:
    return tuple(
        EvidenceShown(
            label=one.label,
            caption="" if one.confidentiality == "strictly_confidential" else one.caption,
            type=one.type,
            grade=one.grade,
            sha256=one.sha256,
            size=one.size,
            media_type=one.media_type,
            answers=tuple(answer.question for answer in answers if {one.id, one.label} & set(answer.state.evidence)),
        )
        for one in evidence
    )


def _sample(record: Sample) -> SampleShown:
    return SampleShown.model_validate(record.model_dump(include=set(SampleShown.model_fields)))
