"""Note beside a question what the work needs: ask it later, look at it again, a comment before there is an answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from genderaudit.checklists.model.answers import Confidence
from genderaudit.domain.records import Author
from genderaudit.domain.voices import Voice
from genderaudit.engagements.actions.planning import current, pack_of
from genderaudit.engagements.model import Answer, Engagement, Mark
from genderaudit.engagements.model.refusals import AnswerDoesNotFit, AnswersLocked, QuestionUnknown, ReasonNeeded
from genderaudit.engagements.rules.keys import split_key
from genderaudit.engagements.rules.reading import storable
from genderaudit.engagements.rules.steps import LOCKED, change_needs_reason
from genderaudit.store import StepWriter, Workspace

_NOTHING_WAITS: Mapping[str, object] = {
    "ask_later": False,
    "evidence": (),
    "comment": "",
    "sources": (),
    "confidence": None,
}


def marks_of(workspace: Workspace, engagement: Engagement) -> dict[str, Mark]:
    """The engagement's marks by question id, or `id#row` for rows of a repeat."""
    return {mark.key: mark for mark in workspace.find(Mark, engagement.id)}


def mark_question(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    key: str,
    *,
    ask_later: bool | None = None,
    flagged: bool | None = None,
) -> Mark:
    """The mark on a question with what is given changed; None leaves as it is. A mark that says nothing is removed.

    Raises QuestionUnknown, and AnswersLocked once the engagement was cleared.
    """
    engagement = current(workspace, engagement)
    if engagement.status in LOCKED:
        raise AnswersLocked(status=engagement.status)
    before = mark_at(workspace, engagement, key)
    changes = {"ask_later": ask_later, "flagged": flagged}
    fresh = before.model_copy(update={name: value for name, value in changes.items() if value is not None})
    put_mark(workspace, author, before, fresh, "mark.set")
    return fresh


def comment_on(
    workspace: Workspace, author: Author, engagement: Engagement, key: str, text: str, *, reason: str = ""
) -> Answer | Mark:
    """The answer with this comment, or the mark that keeps it until there is an answer; '' takes the comment away.

    Raises QuestionUnknown, AnswerDoesNotFit, AnswersLocked, ReasonNeeded.
    """
    engagement = current(workspace, engagement)
    refuse_if_locked(engagement, reason)
    if not storable(text):
        raise AnswerDoesNotFit(question=key, why="the comment holds characters that cannot be kept")
    answer = workspace.get(Answer, f"{engagement.id}/{key}")
    if answer is None:
        before = mark_at(workspace, engagement, key)
        fresh = before.model_copy(update={"comment": text})
        put_mark(workspace, author, before, fresh, "answer.comment", reason)
        return fresh
    if answer.comment != text:
        answer = answer.model_copy(update={"comment": text})
        with workspace.step("answer.comment", author, reason=reason) as step:
            step.put(answer)
    return answer


def voice_beside(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    key: str,
    *,
    sources: Sequence[Voice] = (),
    confidence: Confidence | None = None,
    reason: str = "",
) -> Mark:
    """The mark that keeps whose voice and how sure until the question has an answer, which takes them over.

    Raises QuestionUnknown, AnswersLocked, ReasonNeeded.
    """
    engagement = current(workspace, engagement)
    refuse_if_locked(engagement, reason)
    before = mark_at(workspace, engagement, key)
    fresh = before.model_copy(update={"sources": tuple(sources), "confidence": confidence})
    put_mark(workspace, author, before, fresh, "mark.set", reason)
    return fresh


def mark_at(workspace: Workspace, engagement: Engagement, key: str) -> Mark:
    """The mark on a question, or a blank one that is not kept yet. Raises QuestionUnknown."""
    question, row = split_key(key)
    pack = pack_of(workspace, engagement)
    placed = pack.questions.get(question)
    if placed is None or (row is not None) != (placed.repeat is not None):
        raise QuestionUnknown(question=key, pack=pack.pack.id)
    found = workspace.get(Mark, Mark.id_for(engagement.id, question, row))
    return found or Mark(
        id=Mark.id_for(engagement.id, question, row), engagement=engagement.id, question=question, row=row
    )


def with_what_waited(
    workspace: Workspace, engagement: Engagement, answer: Answer, *, comment: str | None
) -> tuple[Answer, Mark | None]:
    """An answer with what stood beside its question, and the mark as it is then.

    A `comment` of None keeps the one that the answer has; voices and confidence given with the answer go before those
    that waited. The mark is None where there was none.
    """
    before = workspace.get(Answer, answer.id)
    mark = workspace.get(Mark, Mark.id_for(engagement.id, answer.question, answer.row))
    kept = before.comment if before and comment is None else comment or ""
    if mark is None:
        return answer.model_copy(update={"comment": kept}), None
    waiting = tuple(one for one in mark.evidence if one not in answer.state.evidence)
    taken_over = {
        "evidence": (*answer.state.evidence, *waiting),
        "sources": answer.state.sources or mark.sources,
        "confidence": answer.state.confidence or mark.confidence,
    }
    state = answer.state.model_copy(update=taken_over)
    comments = dict.fromkeys(text for text in (mark.comment, kept) if text)
    told = answer.model_copy(update={"comment": "\n".join(comments), "state": state})
    return told, mark.model_copy(update=_NOTHING_WAITS)


def put_answer(step: StepWriter, answer: Answer, mark: Mark | None) -> None:
    """Puts an answer and the mark that it leaves."""
    step.put(answer)
    if mark is not None:
        _settle(step, mark)


def put_what_stays(step: StepWriter, answer: Answer, mark: Mark) -> None:
    """Keeps what stood beside an answer that is taken back, beside its question."""
    evidence = (*mark.evidence, *(one for one in answer.state.evidence if one not in mark.evidence))
    kept = mark.model_copy(
        update={
            "comment": answer.comment or mark.comment,
            "evidence": evidence,
            "sources": answer.state.sources or mark.sources,
            "confidence": answer.state.confidence or mark.confidence,
        }
    )
    if kept != mark:
        step.put(kept)


def refuse_if_locked(engagement: Engagement, reason: str) -> None:
    """Refuse a change of answers that the engagement's status does not allow. Raises AnswersLocked, ReasonNeeded."""
    if engagement.status in LOCKED:
        raise AnswersLocked(status=engagement.status)
    if change_needs_reason(engagement.status) and not reason.strip():
        raise ReasonNeeded(what="answer.set")


def put_mark(workspace: Workspace, author: Author, before: Mark, fresh: Mark, name: str, reason: str = "") -> None:
    """Puts a changed mark in a step of its own; one that says nothing is removed."""
    if fresh == before:
        return
    with workspace.step(name, author, reason=reason) as step:
        if not fresh.is_blank:
            step.put(fresh)
        elif workspace.get(Mark, fresh.id) is not None:
            step.remove(fresh.id)


def _settle(step: StepWriter, mark: Mark) -> None:
    if mark.is_blank:
        step.remove(mark.id)
    else:
        step.put(mark)
