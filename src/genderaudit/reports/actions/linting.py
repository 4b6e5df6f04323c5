"""Gather what the list 'before you sign' needs from all rooms."""

from __future__ import annotations

import datetime as dt

from genderaudit.checklists import AnswerState, LoadedPack
from genderaudit.engagements import answers_of, evidence_of, pack_of, review_notes, score_of
from genderaudit.engagements.model import ConsentRecord, Engagement, Sample, StopDisposition
from genderaudit.findings import findings_of
from genderaudit.reports.model.data import Form
from genderaudit.reports.model.gaps import Gap
from genderaudit.reports.rules.disclosure import also_withheld
from genderaudit.reports.rules.linter import Work, before_you_sign
from genderaudit.reports.rules.redaction import protected_questions, tables_of
from genderaudit.store import Workspace


def lint(workspace: Workspace, engagement: Engagement, *, today: dt.date, form: Form | None = None) -> tuple[Gap, ...]:
    """Everything that is open in an engagement before its report is signed, what blocks first.

    `form`: the report that is meant; left out, both are thought of.
    """
    pack, answers = pack_of(workspace, engagement), answers_of(workspace, engagement)
    work = Work(
        engagement=engagement,
        pack=pack,
        answers=answers,
        evidence=evidence_of(workspace, engagement),
        findings=findings_of(workspace, engagement),
        notes=review_notes(workspace, engagement),
        stops={one.item: one for one in workspace.find(StopDisposition, engagement.id)},
        sampled=frozenset(one.question for one in workspace.find(Sample, engagement.id)),
        consent_read=bool(workspace.find(ConsentRecord, engagement.id)),
        result=score_of(workspace, engagement, today=today),
        today=today,
        protected=_protected(pack, {key: answer.state for key, answer in answers.items()}, engagement, today),
        public=form != "full",
    )
    return before_you_sign(work)


def _protected(
    pack: LoadedPack, states: dict[str, AnswerState], engagement: Engagement, today: dt.date
) -> frozenset[str]:
    """The items of which a number may not be shown, in themselves or in a question below them."""
    withheld = also_withheld(pack, states, tier=engagement.tier, parts=engagement.parts, today=today)
    hidden = protected_questions(pack.pack, states, tables_of(pack.pack, states, withheld))
    return frozenset(pack.questions[question].item.id for question in hidden)
