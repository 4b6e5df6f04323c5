"""Answer questions, one by one or from a sheet, all or nothing; read the answers and the score."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import ValidationError

from genderaudit.checklists import Disposition, LoadedPack, Override, Result, score
from genderaudit.checklists.model.answers import AnswerState
from genderaudit.checklists.model.pack import Question
from genderaudit.domain.errors import Problem
from genderaudit.domain.records import Author
from genderaudit.domain.time import Clock, utc_now
from genderaudit.engagements.actions.planning import pack_of
from genderaudit.engagements.model import Answer, Engagement, RatingOverride, StopDisposition
from genderaudit.engagements.model.refusals import (
    AnswerDoesNotFit,
    AnswersLocked,
    AnswersRefused,
    QuestionUnknown,
    ReasonNeeded,
    SheetNotUnderstood,
)
from genderaudit.engagements.rules.carried import Comparison, compare
from genderaudit.engagements.rules.reading import Unreadable, read_state
from genderaudit.engagements.rules.steps import LOCKED, change_needs_reason
from genderaudit.sheets import read_table
from genderaudit.store import Workspace

MAX_SHEET_BYTES = 5 * 1024 * 1024


class GivenAnswer(NamedTuple):
    """One answer of a sheet, with the place where it stands."""

    place: str
    question: str
    row: int | None
    raw: object
    comment: str = ""


def save_answer(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    question_id: str,
    state: AnswerState,
    *,
    comment: str = "",
    row: int | None = None,
    reason: str = "",
    clock: Clock = utc_now,
) -> Answer:
    """The answer, saved durably. Raises AnswersLocked or ReasonNeeded by the engagement's status."""
    _refuse_if_locked(engagement, reason)
    answer = _record(engagement, author, question_id, state, comment, row, clock)
    with workspace.step("answer.set", author, reason=reason) as step:
        step.put(answer)
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
    """The question unanswered again; history keeps what was there."""
    _refuse_if_locked(engagement, reason)
    with workspace.step("answer.clear", author, reason=reason) as step:
        step.remove(Answer.id_for(engagement.id, question_id, row))


def answer_in_words(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    question_id: str,
    raw: object,
    *,
    comment: str = "",
    row: int | None = None,
    reason: str = "",
    clock: Clock = utc_now,
) -> Answer:
    """An answer given as people write it (`yes`, `12/14`, a mapping). Raises QuestionUnknown, AnswerDoesNotFit."""
    pack = pack_of(workspace, engagement)
    question = _question(pack, question_id)
    try:
        state = read_state(pack.pack, question, raw)
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
    _refuse_if_locked(engagement, reason)
    pack = pack_of(workspace, engagement)
    known = {name: placed.question for name, placed in pack.questions.items()}
    answers, problems = [], []
    seen: dict[tuple[str, int | None], str] = {}
    for given in _given(path):
        key = (given.question, given.row)
        if given.question not in known:
            problems.append(_problem(given, path, "question_unknown", "the pack has no such question", "Check the id."))
        elif key in seen:
            remedy = "Keep one of the two."
            problems.append(_problem(given, path, "answered_twice", f"it is answered at {seen[key]} already", remedy))
        else:
            seen[key] = given.place
            try:
                state = read_state(pack.pack, known[given.question], given.raw)
                answers.append(_record(engagement, author, given.question, state, given.comment, given.row, clock))
            except (Unreadable, ValidationError) as error:
                why = str(error) if isinstance(error, Unreadable) else error.errors()[0]["msg"]
                problems.append(_problem(given, path, "answer_does_not_fit", why, "Write it so."))
    if problems:
        raise AnswersRefused(file=str(path), problems=problems)
    with workspace.step("answer.import", author, reason=reason) as step:
        for answer in answers:
            step.put(answer)
    return tuple(answers)


def states_of(workspace: Workspace, engagement: Engagement) -> dict[str, AnswerState]:
    """The engagement's answers as the rules see them: question id, or `id#row` for rows of a repeat."""
    prefix = len(engagement.id) + 1
    return {answer.id[prefix:]: answer.state for answer in workspace.find(Answer, engagement.id)}


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


def _override(record: RatingOverride | None) -> Override | None:
    if record is None:
        return None
    return Override(
        part=record.part, rating=record.rating, reason=record.reason, by=record.by_post, second=record.second_post
    )


def _refuse_if_locked(engagement: Engagement, reason: str) -> None:
    if engagement.status in LOCKED:
        raise AnswersLocked(status=engagement.status)
    if change_needs_reason(engagement.status) and not reason.strip():
        raise ReasonNeeded(what="answer")


def _question(pack: LoadedPack, question_id: str) -> Question:
    placed = pack.questions.get(question_id)
    if placed is None:
        raise QuestionUnknown(question=question_id, pack=pack.pack.id)
    return placed.question


def _record(
    engagement: Engagement,
    author: Author,
    question: str,
    state: AnswerState,
    comment: str,
    row: int | None,
    clock: Clock,
) -> Answer:
    return Answer(
        id=Answer.id_for(engagement.id, question, row),
        engagement=engagement.id,
        question=question,
        row=row,
        state=state,
        comment=comment,
        by_post=author.post,
        answered_at=clock(),
    )


def _problem(given: GivenAnswer, path: Path, code: str, why: str, remedy: str) -> Problem:
    message = f"{given.question}: {why}."
    return Problem(code=code, message=message, remedy=remedy, file=str(path), place=given.place)


def _given(path: Path) -> list[GivenAnswer]:
    if path.suffix.lower() in (".yaml", ".yml"):
        return list(_given_in_yaml(path))
    return list(_given_in_table(path))


def _given_in_yaml(path: Path) -> Iterable[GivenAnswer]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SheetNotUnderstood(file=path, why=error.strerror or "it cannot be read") from error
    if len(data) > MAX_SHEET_BYTES:
        raise SheetNotUnderstood(file=path, why=f"it is larger than {MAX_SHEET_BYTES // 1024 // 1024} MB")
    try:
        document = yaml.load(data, Loader=yaml.CSafeLoader)
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        raise SheetNotUnderstood(
            file=path, why=f"its YAML is broken ({str(error).splitlines()[-1].strip()})"
        ) from error
    answers = document.get("answers") if isinstance(document, Mapping) else None
    if not isinstance(answers, Mapping):
        raise SheetNotUnderstood(file=path, why="there is no mapping named 'answers'")
    for key, raw in answers.items():
        question, _, row = str(key).partition("#")
        comment = str(raw.get("comment") or "") if isinstance(raw, Mapping) else ""
        yield GivenAnswer(str(key), question, int(row) if row.isdigit() else None, raw, comment)


def _given_in_table(path: Path) -> Iterable[GivenAnswer]:
    table = read_table(path)
    if "question" not in table.columns or "value" not in table.columns:
        raise SheetNotUnderstood(file=path, why="the columns 'question' and 'value' are missing")
    for row in table.rows:
        cells = row.cells
        raw = {
            name: cells[name]
            for name in ("value", "status", "reason", "confidence", "sources", "evidence")
            if name in cells
        }
        place = f"{row.sheet or path.name}, row {row.number}"
        number = str(cells.get("row", "")).strip()
        yield GivenAnswer(
            place,
            str(cells.get("question", "")).strip(),
            int(number) if number.isdigit() else None,
            raw,
            str(cells.get("comment", "")),
        )
