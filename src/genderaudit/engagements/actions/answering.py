"""Answer questions, one by one or from a sheet, all or nothing; read the answers and the score."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from genderaudit.checklists import Disposition, LoadedPack, Override, Placed, Result, score, value_in_words
from genderaudit.checklists.model.answers import AnswerState
from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.problems import Problem
from genderaudit.domain.records import Author
from genderaudit.engagements.actions.marking import (
    mark_at,
    put_answer,
    put_what_stays,
    refuse_if_locked,
    with_what_waited,
)
from genderaudit.engagements.actions.planning import current, pack_of
from genderaudit.engagements.files import GivenAnswer, given_answers
from genderaudit.engagements.model import Answer, Engagement, Evidence, RatingOverride, StopDisposition
from genderaudit.engagements.model.refusals import (
    AnswerDoesNotFit,
    AnswersRefused,
    QuestionUnknown,
)
from genderaudit.engagements.rules.carried import Comparison, compare
from genderaudit.engagements.rules.keys import joined_key
from genderaudit.engagements.rules.reading import Unreadable, read_state, storable
from genderaudit.store import Workspace


def save_answer(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    question_id: str,
    state: AnswerState,
    *,
    comment: str | None = None,
    row: int | None = None,
    reason: str = "",
    clock: Clock = utc_now,
) -> Answer:
    """The answer, saved durably. Without a `comment` it keeps the one it has.

    What waited beside the question (`Mark`: comment, evidence) moves to the answer in the same step, and it is no
    longer asked later. Raises AnswersLocked or ReasonNeeded by the engagement's status.
    """
    engagement = current(workspace, engagement)
    refuse_if_locked(engagement, reason)
    answer = _record(engagement, author, question_id, state, row, clock)
    with workspace.step("answer.set", author, reason=reason) as step:
        answer, mark = with_what_waited(workspace, engagement, answer, comment=comment)
        put_answer(step, answer, mark)
    return answer


def clear_answer(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    question_id: str,
    *,
    row: int | None = None,
    reason: str = "",
) -> None:
    """The question unanswered again; its comment and evidence stay beside it. Nothing happens without an answer."""
    engagement = current(workspace, engagement)
    refuse_if_locked(engagement, reason)
    answer = workspace.get(Answer, Answer.id_for(engagement.id, question_id, row))
    if answer is not None:
        mark = mark_at(workspace, engagement, joined_key(question_id, row))
        with workspace.step("answer.clear", author, reason=reason) as step:
            step.remove(answer.id)
            put_what_stays(step, answer, mark)


def answer_in_words(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    question_id: str,
    raw: object,
    *,
    comment: str | None = None,
    row: int | None = None,
    reason: str = "",
    clock: Clock = utc_now,
) -> Answer:
    """An answer given as people write it (`yes`, `12/14`, a mapping). Raises QuestionUnknown, AnswerDoesNotFit."""
    pack = pack_of(workspace, engagement)
    placed = pack.questions.get(question_id)
    if placed is None:
        raise QuestionUnknown(question=question_id, pack=pack.pack.id)
    try:
        row = _row(pack, placed, "" if row is None else str(row))
        if not storable(comment or ""):
            raise Unreadable("the comment holds characters that cannot be kept")
        state = read_state(pack.pack, placed.question, raw)
        _refuse_unknown_evidence(state, _evidence_ids(workspace, engagement))
    except Unreadable as error:
        raise AnswerDoesNotFit(question=question_id, why=error) from error
    return save_answer(
        workspace, author, engagement, question_id, state, comment=comment, row=row, reason=reason, clock=clock
    )


def import_answers(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    path: Path,
    *,
    reason: str = "",
    clock: Clock = utc_now,
) -> tuple[Answer, ...]:
    """The answers of a YAML, CSV or XLSX sheet in one step: all of them, or none and every bad row is named."""
    engagement = current(workspace, engagement)
    refuse_if_locked(engagement, reason)
    known = _evidence_ids(workspace, engagement)
    sheet, pack = given_answers(path), pack_of(workspace, engagement)
    answers, problems = _readable(sheet, engagement, author, pack, path, known, clock)
    if problems:
        raise AnswersRefused(file=str(path), problems=problems)
    put = []
    with workspace.step("answer.import", author, reason=reason) as step:
        for given in answers:
            answer, mark = with_what_waited(workspace, engagement, given, comment=given.comment or None)
            put_answer(step, answer, mark)
            put.append(answer)
    return tuple(put)


def _evidence_ids(workspace: Workspace, engagement: Engagement) -> frozenset[str]:
    pieces = workspace.find(Evidence, engagement.id)
    return frozenset(name for one in pieces for name in (one.id, one.label))


def _refuse_unknown_evidence(state: AnswerState, known: frozenset[str]) -> None:
    for name in state.evidence:
        if name not in known:
            raise Unreadable(f"there is no piece of evidence '{name}' in this engagement; add it first")


def _readable(
    sheet: Sequence[GivenAnswer],
    engagement: Engagement,
    author: Author,
    pack: LoadedPack,
    path: Path,
    evidence: frozenset[str],
    clock: Clock,
) -> tuple[list[Answer], list[Problem]]:
    answers, problems = [], []
    seen: dict[tuple[str, int | None], str] = {}
    for given in sheet:
        placed = pack.questions.get(given.question)
        if placed is None:
            problems.append(_problem(given, path, "question_unknown", "the pack has no such question", "Check the id."))
            continue
        try:
            row = _row(pack, placed, given.row)
            if (given.question, row) in seen:
                raise Unreadable(f"it is answered at {seen[given.question, row]} already; keep one of the two")
            seen[given.question, row] = given.place
            if not storable(given.comment):
                raise Unreadable("the comment holds characters that cannot be kept")
            state = read_state(pack.pack, placed.question, given.raw)
            _refuse_unknown_evidence(state, evidence)
            answer = _record(engagement, author, given.question, state, row, clock)
            answers.append(answer.model_copy(update={"comment": given.comment}))
        except Unreadable as error:
            problems.append(_problem(given, path, "answer_does_not_fit", str(error), "Mend it there."))
    return answers, problems


def _row(pack: LoadedPack, placed: Placed, text: str) -> int | None:
    """The row of a repeat, from 0. Raises Unreadable where a row is missing, out of place or no number."""
    above = placed
    while above.parent is not None and above.parent.type != "repeat":
        above = pack.questions[above.parent.id]
    if above.parent is None:
        if text:
            raise Unreadable("it is not answered row by row, so it has no row number")
        return None
    if not (text.isascii() and text.isdigit() and len(text) <= 4):
        raise Unreadable("it is answered row by row; give its row as a number from 0")
    return int(text)


def answers_of(workspace: Workspace, engagement: Engagement) -> dict[str, Answer]:
    """The engagement's answers with comments, times and posts, in one reading: by question id, or `id#row`."""
    prefix = len(engagement.id) + 1
    return {answer.id[prefix:]: answer for answer in workspace.find(Answer, engagement.id)}


def states_of(workspace: Workspace, engagement: Engagement) -> dict[str, AnswerState]:
    """The engagement's answers as the rules see them: question id, or `id#row` for rows of a repeat."""
    return {key: answer.state for key, answer in answers_of(workspace, engagement).items()}


def score_of(workspace: Workspace, engagement: Engagement, *, today: dt.date) -> Result:
    """The engagement's scores with their receipts."""
    override = next(iter(workspace.find(RatingOverride, engagement.id)), None)
    return score(
        pack_of(workspace, engagement),
        states_of(workspace, engagement),
        tier=engagement.tier,
        parts=engagement.parts,
        dispositions={
            one.item: Disposition(outcome=one.decision, reason=one.reason, by=one.decided_by)
            for one in workspace.find(StopDisposition, engagement.id)
        },
        today=today,
        override=_override(override),
    )


def compared_with_last_time(workspace: Workspace, engagement: Engagement) -> dict[str, Comparison]:
    """Each question against last time's engagement; empty without one."""
    if engagement.previous is None:
        return {}
    previous = workspace.get(Engagement, engagement.previous)
    return compare(states_of(workspace, previous), states_of(workspace, engagement)) if previous else {}


class LastTime(NamedTuple):
    """A question against last time."""

    comparison: Comparison
    then: str
    """What was answered then, in words; empty where nothing was."""


def last_time_in_words(workspace: Workspace, engagement: Engagement, language: str) -> dict[str, LastTime]:
    """Each question against last time's engagement, with what was answered then; empty without one.

    Words are those of the pack that was used then.
    """
    previous = workspace.get(Engagement, engagement.previous) if engagement.previous else None
    if previous is None:
        return {}
    before, pack = states_of(workspace, previous), pack_of(workspace, previous)
    said = {}
    for key, comparison in compare(before, states_of(workspace, engagement)).items():
        placed = pack.questions.get(key.partition("#")[0])
        known = placed is not None and key in before
        then = value_in_words(pack, placed.question, before[key], language) if placed and known else ""
        said[key] = LastTime(comparison, then)
    return said


def _override(record: RatingOverride | None) -> Override | None:
    if record is None:
        return None
    return Override(
        part=record.part, rating=record.rating, reason=record.reason, by=record.by_post, second=record.second_post
    )


def _record(
    engagement: Engagement,
    author: Author,
    question: str,
    state: AnswerState,
    row: int | None,
    clock: Clock,
) -> Answer:
    return Answer(
        id=Answer.id_for(engagement.id, question, row),
        engagement=engagement.id,
        question=question,
        row=row,
        state=state,
        by_post=author.post,
        answered_at=clock(),
    )


def _problem(given: GivenAnswer, path: Path, code: str, why: str, remedy: str) -> Problem:
    message = f"{given.question}: {why}."
    return Problem(code=code, message=message, remedy=remedy, file=str(path), place=given.place)
