"""Gather what the list 'before you sign' needs from all rooms."""

from __future__ import annotations

import datetime as dt

from genderaudit.engagements import evidence_of, pack_of, review_notes, score_of
from genderaudit.engagements.model import Answer, ConsentRecord, Engagement, Sample, StopDisposition
from genderaudit.findings import findings_of
from genderaudit.reports.model.gaps import Gap
from genderaudit.reports.rules.linter import Work, before_you_sign
from genderaudit.store import Workspace


def lint(workspace: Workspace, engagement: Engagement, *, today: dt.date) -> tuple[Gap, ...]:
    """Everything that is open in an engagement before its report is signed, what blocks first."""
    prefix = f"{engagement.id}/"
    work = Work(
        engagement=engagement,
        pack=pack_of(workspace, engagement),
        answers={one.id.removeprefix(prefix): one for one in workspace.find(Answer, engagement.id)},
        evidence=evidence_of(workspace, engagement),
        findings=findings_of(workspace, engagement),
        notes=review_notes(workspace, engagement),
        stops={one.item: one for one in workspace.find(StopDisposition, engagement.id)},
        sampled=frozenset(one.question for one in workspace.find(Sample, engagement.id)),
        consent_read=bool(workspace.find(ConsentRecord, engagement.id)),
        result=score_of(workspace, engagement, today=today),
        today=today,
    )
    return before_you_sign(work)
