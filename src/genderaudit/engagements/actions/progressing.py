"""Where the work on an engagement stopped, and how far it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from genderaudit.checklists import Form
from genderaudit.engagements.actions.answering import answers_of, score_of
from genderaudit.engagements.actions.marking import marks_of
from genderaudit.engagements.actions.planning import pack_of
from genderaudit.engagements.model import Answer, Engagement, Mark
from genderaudit.engagements.rules.progress import Progress, next_question, progress_of
from genderaudit.store import Workspace


def form_of(
    workspace: Workspace, engagement: Engagement, *, today: dt.date, answers: Mapping[str, Answer] | None = None
) -> Form:
    """The engagement's form with its answers, to be kept and told of each change. `answers`: if read already."""
    given = answers_of(workspace, engagement) if answers is None else answers
    return Form(
        pack_of(workspace, engagement),
        tier=engagement.tier,
        parts=engagement.parts,
        today=today,
        answers={key: answer.state for key, answer in given.items()},
    )


def in_time_order(answers: Mapping[str, Answer]) -> tuple[str, ...]:
    """The keys of answers, the one answered first at the beginning."""
    return tuple(sorted(answers, key=lambda key: answers[key].answered_at))


def asked_later(marks: Mapping[str, Mark]) -> frozenset[str]:
    """The keys of the questions that are asked later."""
    return frozenset(key for key, mark in marks.items() if mark.ask_later)


@dataclass(frozen=True)
class Standing:
    """How far an engagement is, and the question where its work goes on."""

    progress: Progress
    next: str | None
    """A key; None where everything that is asked has an answer."""
    last: str | None
    """The question answered last."""
    last_at: dt.datetime | None


def standing_of(workspace: Workspace, engagement: Engagement, *, today: dt.date) -> Standing:
    """How far the engagement is, read afresh; a window that keeps a form asks `progress_of` itself."""
    answers = answers_of(workspace, engagement)
    form = form_of(workspace, engagement, today=today, answers=answers)
    later, order = asked_later(marks_of(workspace, engagement)), in_time_order(answers)
    states = {key: answer.state for key, answer in answers.items()}
    return Standing(
        progress=progress_of(form, states, score_of(workspace, engagement, today=today), later=later),
        next=next_question(form, order, later=later),
        last=order[-1] if order else None,
        last_at=answers[order[-1]].answered_at if order else None,
    )


def where_stopped(workspace: Workspace, engagement: Engagement, *, today: dt.date) -> str | None:
    """The key of the question where work goes on: cheaper than `standing_of`, since nothing is scored."""
    answers = answers_of(workspace, engagement)
    form = form_of(workspace, engagement, today=today, answers=answers)
    return next_question(form, in_time_order(answers), later=asked_later(marks_of(workspace, engagement)))
