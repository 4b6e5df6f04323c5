"""Where the work stopped, and how far it is: by section, with what is missing, wrong, flagged or left for later."""

from __future__ import annotations

from typing import Any

from genderaudit.checklists import AnswerState, Form, score
from genderaudit.engagements import answer_in_words, mark_question, standing_of, where_stopped
from genderaudit.engagements.rules.progress import asked_keys, next_question, progress_of
from genderaudit.store import Workspace
from work_samples import AUDITOR, TODAY, Ticking, begun, every, five


def form(pack: Any = None, answers: dict[str, AnswerState] | None = None) -> Form:
    chosen = pack or five()
    return Form(chosen, tier="full", parts=(), today=TODAY, answers=answers)


YES = AnswerState(value="yes")


def asked(of: Form) -> list[str]:
    return [key for _, key in asked_keys(of)]


def test_an_untouched_form_begins_with_its_first_question() -> None:
    assert next_question(form(), ()) == asked(form())[0]


def test_work_goes_on_after_the_question_answered_last_not_at_the_first_gap() -> None:
    answers = {"Q-01": YES, "Q-03": YES}
    now = form(answers=answers)
    keys = asked(now)
    after_third = next(key for key in keys[keys.index("Q-03") + 1 :] if key not in answers)
    after_first = next(key for key in keys[keys.index("Q-01") + 1 :] if key not in answers)
    assert next_question(now, ("Q-01", "Q-03")) == after_third
    assert next_question(now, ("Q-03", "Q-01")) == after_first


def test_at_the_end_it_goes_round_to_what_was_left_out() -> None:
    now = form()
    keys = asked(now)
    answers = dict.fromkeys(keys[1:], YES)
    assert next_question(now, tuple(answers)) == keys[0]


def test_what_is_asked_later_comes_last_and_then_nothing_is_left() -> None:
    now = form()
    keys = asked(now)
    assert next_question(now, (), later={keys[0]}) == keys[1]
    assert next_question(now, tuple(keys[1:]), later={keys[0]}) == keys[0]
    assert next_question(now, tuple(keys)) is None


def test_an_answer_to_a_question_that_is_hidden_now_does_not_decide_where_to_go_on() -> None:
    now = form()
    assert next_question(now, ("Q-01", "no-such-question")) == next_question(now, ("Q-01",))


def test_a_repeat_counts_as_answered_with_its_first_row_and_its_rows_are_asked_each() -> None:
    pack = every()
    inner = next(p for p in pack.questions.values() if p.repeat and p.parent and p.parent.id == p.repeat)
    repeat = inner.repeat
    assert repeat is not None
    state = AnswerState(value="12.5") if inner.question.type == "number" else AnswerState(value="x")
    empty, one = form(pack), form(pack, {f"{inner.question.id}#0": state})
    assert repeat in asked(empty)
    assert f"{inner.question.id}#0" in asked(one)
    result = score(pack, {}, tier="full", parts=(), today=TODAY)
    counted = progress_of(one, {f"{inner.question.id}#0": state}, result).overall
    assert counted.answered == 2  # the row's question, and the repeat through its row


def test_progress_counts_each_section_and_adds_up() -> None:
    answers = {"Q-01": YES, "Q-03": AnswerState(value="no")}
    now = form(answers=answers)
    result = score(five(), answers, tier="full", parts=(), today=TODAY)
    later = {key for key in asked(now) if key not in answers}
    progress = progress_of(now, answers, result, later=later)
    whole = progress.overall
    assert whole.shown == len(asked(now)) == sum(one.shown for one in progress.sections)
    assert whole.answered == 2
    assert set(whole.missing) == {key for key in asked(now) if now.is_missing(key)}
    assert whole.stop == ("Q-03",)
    assert set(whole.later) == later
    assert whole.without_evidence == ("Q-01",)
    assert not whole.complete
    placed = five().questions["Q-03"].section.id
    assert [one.id for one in progress.sections if one.stop] == [placed]


def test_evidence_ends_the_gap_of_a_good_answer() -> None:
    answers = {"Q-01": YES.model_copy(update={"evidence": ("evi-1",)})}
    result = score(five(), answers, tier="full", parts=(), today=TODAY)
    assert progress_of(form(answers=answers), answers, result).overall.without_evidence == ()


def test_an_answer_outside_its_limits_is_an_error_of_its_section() -> None:
    pack = every()
    limited = next(p.question for p in pack.questions.values() if p.question.type == "number" and p.question.constraint)
    for value in ("-5", "-1", "100000000"):
        answers = {limited.id: AnswerState(value=value)}
        now = form(pack, answers)
        if now.is_shown(limited.id) and now.constraint_holds(limited.id) is False:
            result = score(pack, answers, tier="full", parts=(), today=TODAY)
            assert progress_of(now, answers, result).overall.errors == (limited.id,)
            return
    raise AssertionError("the sample pack limits no number")


def test_the_standing_of_an_engagement_is_read_from_its_answers_and_marks(workspace: Workspace) -> None:
    clock = Ticking()
    engagement = begun(workspace, five())
    answer_in_words(workspace, AUDITOR, engagement, "Q-03", "yes", clock=clock)
    answer_in_words(workspace, AUDITOR, engagement, "Q-01", "yes", clock=clock)
    first = where_stopped(workspace, engagement, today=TODAY)
    assert first is not None
    mark_question(workspace, AUDITOR, engagement, first, ask_later=True)
    standing = standing_of(workspace, engagement, today=TODAY)
    assert standing.last == "Q-01"
    assert standing.next not in (first, None)
    assert standing.progress.overall.later == (first,)
    assert standing.last_at == clock.now
