"""Plays a sample engagement through the same actions that people use: plan, answer, find, decide, review."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from pathlib import Path

import yaml
from pydantic import Field

from genderaudit.checklists import find_pack
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, Value
from genderaudit.domain.time import Clock
from genderaudit.domain.voices import Voice
from genderaudit.engagements import (
    add_evidence,
    add_review_note,
    answer_review_note,
    decide_stop,
    import_answers,
    plan_engagement,
    record_consent,
    record_sample,
    settle_review_note,
    take_step,
)
from genderaudit.engagements.model import Engagement, Period, Sample, StopDecision, TeamMember
from genderaudit.findings import draft_findings, edit_finding, findings_of, follow_up
from genderaudit.store import Workspace


class _Plan(Value):
    pack: str
    title: str
    office: str
    start: dt.date
    end: dt.date
    tier: str = "full"
    parts: tuple[str, ...] = ()
    team: tuple[TeamMember, ...] = ()
    details: dict[str, object] = {}


class _Evidence(Value):
    caption: str
    kind: str = "document"
    grade: str = "B"
    note: str = ""
    """The sample file's whole text; empty for evidence without a file."""


class _Consent(Value):
    voice: Voice
    on: dt.date
    given: bool = True


class _Stop(Value):
    decision: StopDecision
    decided_by: str
    on: dt.date
    reason: str = ""
    until: dt.date | None = None


class _Note(Value):
    question: str = ""
    text: str
    reply: str


class Script(Value):
    """A sample engagement as a file tells it."""

    plan: _Plan
    evidence: tuple[_Evidence, ...] = ()
    consent: tuple[_Consent, ...] = ()
    answers: dict[str, object] = Field(min_length=1)
    samples: tuple[dict[str, object], ...] = ()
    stops: dict[str, _Stop] = {}
    findings: dict[str, dict[str, object]] = {}
    """By item: the fields of the finding that its flag drafts; or `dismissed` with a reason."""
    notes: tuple[_Note, ...] = ()


def read_script(path: Path) -> Script:
    """A sample engagement from its YAML file."""
    with path.open("rb") as stream:
        return Script.model_validate(yaml.load(stream, Loader=yaml.CSafeLoader))


def play(
    workspace: Workspace, path: Path, *, auditor: Author, reviewer: Author, clock: Clock, language: str
) -> Engagement:
    """The engagement of a sample file, cleared and ready for its report."""
    script = read_script(path)
    plan = script.plan
    engagement = plan_engagement(
        workspace,
        auditor,
        find_pack(plan.pack),
        title=plan.title,
        office=plan.office,
        period=Period(start=plan.start, end=plan.end),
        tier=plan.tier,
        parts=plan.parts,
        team=plan.team,
        details=plan.details,
        clock=clock,
    )
    engagement = take_step(workspace, auditor, engagement, "in_progress")
    for consent in script.consent:
        record_consent(workspace, auditor, engagement, consent.voice, on=consent.on, given=consent.given)
    for piece in script.evidence:
        add_evidence(
            workspace,
            auditor,
            engagement,
            caption=piece.caption,
            kind=piece.kind,
            grade=piece.grade,
            data=piece.note.encode() if piece.note else None,
            clock=clock,
        )
    import_answers(workspace, auditor, engagement, path, clock=clock)
    for sample in script.samples:
        record_sample(
            workspace, auditor, Sample.model_validate({**sample, "id": new_id("smp"), "engagement": engagement.id})
        )
    _findings(workspace, auditor, engagement, script.findings, clock, language)
    for item, stop in script.stops.items():
        decide_stop(
            workspace,
            auditor,
            engagement,
            item,
            stop.decision,
            decided_by=stop.decided_by,
            on=stop.on,
            reason=stop.reason,
            until=stop.until,
        )
    engagement = take_step(workspace, auditor, engagement, "submitted")
    for note in script.notes:
        written = add_review_note(workspace, reviewer, engagement, note.text, question=note.question, clock=clock)
        answered = answer_review_note(workspace, auditor, written, note.reply)
        settle_review_note(workspace, reviewer, answered)
    return take_step(workspace, reviewer, engagement, "cleared")


def _findings(
    workspace: Workspace,
    auditor: Author,
    engagement: Engagement,
    told: Mapping[str, Mapping[str, object]],
    clock: Clock,
    language: str,
) -> None:
    draft_findings(workspace, auditor, engagement, language=language, clock=clock)
    for finding in findings_of(workspace, engagement):
        fields = dict(told.get(finding.items[0], {"dismissed": "Covered by another finding of this report."}))
        dismissed = fields.pop("dismissed", "")
        state = str(fields.pop("state", ""))
        if dismissed:
            follow_up(workspace, auditor, finding, "dismissed", audit_side=True, reason=str(dismissed), clock=clock)
            continue
        filled = edit_finding(workspace, auditor, finding, fields, clock=clock)
        opened = follow_up(workspace, auditor, filled, "open", audit_side=True, clock=clock)
        if state == "in_progress":
            follow_up(workspace, auditor, opened, "in_progress", audit_side=False, clock=clock)
