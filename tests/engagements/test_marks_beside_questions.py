"""Marks: asked later, flagged, a comment before there is an answer; nothing typed is lost on the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from genderaudit.checklists import AnswerState
from genderaudit.engagements import (
    answer_in_words,
    answers_of,
    clear_answer,
    comment_on,
    import_answers,
    mark_question,
    marks_of,
    save_answer,
    take_step,
    voice_beside,
)
from genderaudit.engagements.model import Answer, Mark
from genderaudit.engagements.model.refusals import AnswerDoesNotFit, AnswersLocked, QuestionUnknown, ReasonNeeded
from genderaudit.store import Workspace
from work_samples import AUDITOR, REVIEWER, begun, every, five

YES = AnswerState(value="yes")


def test_a_question_is_asked_later_and_flagged_until_that_is_taken_back(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    mark_question(workspace, AUDITOR, engagement, "Q-01", ask_later=True)
    mark_question(workspace, AUDITOR, engagement, "Q-01", flagged=True)
    mark = marks_of(workspace, engagement)["Q-01"]
    assert (mark.ask_later, mark.flagged, mark.id) == (True, True, f"{engagement.id}/mark/Q-01")
    mark_question(workspace, AUDITOR, engagement, "Q-01", ask_later=False, flagged=False)
    assert marks_of(workspace, engagement) == {}
    workspace.undo(AUDITOR)
    assert marks_of(workspace, engagement)["Q-01"].ask_later


def test_marking_as_it_is_marked_already_writes_nothing(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    before = workspace.info().revisions
    mark_question(workspace, AUDITOR, engagement, "Q-01", ask_later=False)
    assert workspace.info().revisions == before


def test_a_comment_waits_beside_the_question_and_moves_to_its_answer_in_the_same_step(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    waiting = comment_on(workspace, AUDITOR, engagement, "Q-01", "The register is in the other office.")
    assert isinstance(waiting, Mark)
    mark_question(workspace, AUDITOR, engagement, "Q-01", ask_later=True, flagged=True)
    saved = save_answer(workspace, AUDITOR, engagement, "Q-01", YES)
    assert saved.comment == "The register is in the other office."
    mark = marks_of(workspace, engagement)["Q-01"]
    assert (mark.comment, mark.ask_later, mark.flagged) == ("", False, True)
    workspace.undo(AUDITOR)
    assert answers_of(workspace, engagement) == {}
    mark = marks_of(workspace, engagement)["Q-01"]
    assert (mark.comment, mark.ask_later) == ("The register is in the other office.", True)


def test_a_comment_given_with_the_answer_stands_after_the_one_that_waited(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    comment_on(workspace, AUDITOR, engagement, "Q-01", "First.")
    assert save_answer(workspace, AUDITOR, engagement, "Q-01", YES, comment="Second.").comment == "First.\nSecond."
    assert marks_of(workspace, engagement) == {}


def test_changing_the_value_keeps_the_comment_and_an_empty_comment_takes_it_away(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    save_answer(workspace, AUDITOR, engagement, "Q-01", YES, comment="Seen.")
    assert save_answer(workspace, AUDITOR, engagement, "Q-01", AnswerState(value="no")).comment == "Seen."
    assert answer_in_words(workspace, AUDITOR, engagement, "Q-01", "yes").comment == "Seen."
    assert save_answer(workspace, AUDITOR, engagement, "Q-01", YES, comment="").comment == ""


def test_a_comment_on_an_answer_leaves_its_time_and_its_post(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    saved = save_answer(workspace, AUDITOR, engagement, "Q-01", YES)
    told = comment_on(workspace, REVIEWER, engagement, "Q-01", "Seen in May.")
    assert isinstance(told, Answer)
    assert told == saved.model_copy(update={"comment": "Seen in May."})
    assert answers_of(workspace, engagement) == {"Q-01": told}


def test_taking_an_answer_back_keeps_its_comment_beside_the_question(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    save_answer(workspace, AUDITOR, engagement, "Q-01", YES, comment="Seen in May.")
    clear_answer(workspace, AUDITOR, engagement, "Q-01")
    assert marks_of(workspace, engagement)["Q-01"].comment == "Seen in May."
    assert save_answer(workspace, AUDITOR, engagement, "Q-01", YES).comment == "Seen in May."


def test_a_sheet_without_comments_takes_none_away(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, five(), {"Q-01": "yes"})
    comment_on(workspace, AUDITOR, engagement, "Q-01", "Mine.")
    comment_on(workspace, AUDITOR, engagement, "Q-03", "Waiting.")
    sheet = tmp_path / "answers.csv"
    sheet.write_text("question,value\nQ-01,no\nQ-03,yes\n", encoding="utf-8")
    import_answers(workspace, AUDITOR, engagement, sheet)
    assert {key: one.comment for key, one in answers_of(workspace, engagement).items()} == {
        "Q-01": "Mine.",
        "Q-03": "Waiting.",
    }


def test_rows_of_a_repeat_are_marked_apart_and_unknown_questions_are_refused(workspace: Workspace) -> None:
    engagement = begun(workspace, every())
    repeat = next(placed for placed in every().questions.values() if placed.repeat)
    mark_question(workspace, AUDITOR, engagement, f"{repeat.question.id}#1", flagged=True)
    assert list(marks_of(workspace, engagement)) == [f"{repeat.question.id}#1"]
    for key in ("Q-99", repeat.question.id, f"{repeat.question.id}#x", "T-01#0"):
        with pytest.raises(QuestionUnknown):
            comment_on(workspace, AUDITOR, engagement, key, "Where is this?")


def test_a_comment_after_handing_over_needs_a_reason_and_after_clearing_there_is_none(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-01": "yes"})
    take_step(workspace, AUDITOR, engagement, "submitted")
    with pytest.raises(ReasonNeeded):
        comment_on(workspace, AUDITOR, engagement, "Q-01", "Late.")
    comment_on(workspace, AUDITOR, engagement, "Q-01", "Late.", reason="The reviewer asked.")
    mark_question(workspace, AUDITOR, engagement, "Q-01", flagged=True)
    take_step(workspace, REVIEWER, engagement, "cleared")
    with pytest.raises(AnswersLocked):
        comment_on(workspace, AUDITOR, engagement, "Q-01", "Too late.", reason="Still.")
    with pytest.raises(AnswersLocked):
        mark_question(workspace, AUDITOR, engagement, "Q-01", flagged=False)


def test_a_comment_that_cannot_be_kept_is_refused(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    with pytest.raises(AnswerDoesNotFit):
        comment_on(workspace, AUDITOR, engagement, "Q-01", "bell \x07")


def test_voices_and_confidence_wait_beside_the_question_and_move_to_its_answer(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    voice_beside(workspace, AUDITOR, engagement, "Q-01", sources=("staff",), confidence="low")
    assert (marks_of(workspace, engagement)["Q-01"].sources, answers_of(workspace, engagement)) == (("staff",), {})
    state = save_answer(workspace, AUDITOR, engagement, "Q-01", YES).state
    assert (state.sources, state.confidence) == (("staff",), "low")
    assert marks_of(workspace, engagement) == {}
    clear_answer(workspace, AUDITOR, engagement, "Q-01")
    mark = marks_of(workspace, engagement)["Q-01"]
    assert (mark.sources, mark.confidence) == (("staff",), "low")


def test_voices_given_with_the_answer_count_for_more_than_those_that_waited(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    voice_beside(workspace, AUDITOR, engagement, "Q-01", sources=("staff",), confidence="low")
    given = AnswerState(value="yes", sources=("management",), confidence="high")
    assert save_answer(workspace, AUDITOR, engagement, "Q-01", given).state == given


def test_no_voice_and_no_confidence_any_more_leave_no_mark(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    voice_beside(workspace, AUDITOR, engagement, "Q-01", sources=("staff",))
    voice_beside(workspace, AUDITOR, engagement, "Q-01")
    assert marks_of(workspace, engagement) == {}
