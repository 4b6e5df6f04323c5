"""Plan, statuses, reasons and locks: what may be done when, and what a stale window cannot undo."""

from __future__ import annotations

from typing import get_args

import pytest

from genderaudit.checklists import UnknownForm, UnknownPart
from genderaudit.engagements import (
    answer_in_words,
    change_plan,
    clear_answer,
    compared_with_last_time,
    find_engagement,
    pack_of,
    start_from_last_time,
    states_of,
    take_step,
)
from genderaudit.engagements.model import Engagement, PackCopy, Status
from genderaudit.engagements.model.refusals import (
    AnswerDoesNotFit,
    AnswersLocked,
    EngagementAmbiguous,
    EngagementUnknown,
    QuestionUnknown,
    ReasonNeeded,
    StepNotAllowed,
)
from genderaudit.engagements.rules.steps import ALLOWED, LOCKED, NEEDS_REASON, may_follow, step_needs_reason
from genderaudit.store import Workspace
from work_samples import AUDITOR, PERIOD, REVIEWER, begun, every, five, planned

STATUSES: tuple[Status, ...] = get_args(Status)


def _at(workspace: Workspace, status: Status) -> Engagement:
    """An engagement walked to a status by the steps that people take."""
    engagement = begun(workspace, five(), {"Q-01": "yes"})
    way: dict[Status, tuple[Status, ...]] = {
        "submitted": ("submitted",),
        "returned": ("submitted", "returned"),
        "cleared": ("submitted", "cleared"),
        "issued": ("submitted", "cleared", "issued"),
        "closed": ("submitted", "cleared", "issued", "closed"),
        "withdrawn": ("withdrawn",),
    }
    for step in way.get(status, ()):
        engagement = take_step(workspace, REVIEWER, engagement, step, reason="For the test.")
    return engagement


@pytest.mark.parametrize("status", STATUSES[1:])
def test_from_each_status_only_the_allowed_steps_can_be_taken(workspace: Workspace, status: Status) -> None:
    engagement = _at(workspace, status)
    for wanted in STATUSES:
        if not may_follow(status, wanted):
            with pytest.raises(StepNotAllowed, match=wanted.replace("_", " ")):
                take_step(workspace, AUDITOR, engagement, wanted, reason="Because.")
        elif step_needs_reason(status, wanted):
            with pytest.raises(ReasonNeeded):
                take_step(workspace, AUDITOR, engagement, wanted, reason="  ")
    stored = workspace.get(Engagement, engagement.id)
    assert stored is not None
    assert stored.status == status


def test_what_was_handed_over_is_only_given_back_or_withdrawn_with_a_reason() -> None:
    expected = {("submitted", "returned"), ("cleared", "returned"), ("issued", "in_progress")}
    assert expected == NEEDS_REASON
    assert all(step_needs_reason(status, "withdrawn") for status in STATUSES if "withdrawn" in ALLOWED[status])


@pytest.mark.parametrize("status", sorted(LOCKED))
def test_answers_of_a_closed_piece_of_work_stay_as_they_are(workspace: Workspace, status: Status) -> None:
    engagement = _at(workspace, status)
    for change in (
        lambda: answer_in_words(workspace, AUDITOR, engagement, "Q-01", "no", reason="I want to."),
        lambda: clear_answer(workspace, AUDITOR, engagement, "Q-01", reason="I want to."),
    ):
        with pytest.raises(AnswersLocked, match=status):
            change()
    assert states_of(workspace, engagement)["Q-01"].value == "yes"


@pytest.mark.parametrize("status", ["submitted", "returned"])
def test_after_submission_an_answer_changes_only_with_a_reason_that_history_keeps(
    workspace: Workspace, status: Status
) -> None:
    engagement = _at(workspace, status)
    with pytest.raises(ReasonNeeded):
        answer_in_words(workspace, AUDITOR, engagement, "Q-01", "no")
    answer_in_words(workspace, AUDITOR, engagement, "Q-01", "no", reason="The minutes say otherwise.")
    assert workspace.history(f"{engagement.id}/Q-01")[-1].step.reason == "The minutes say otherwise."


def test_a_window_that_holds_an_older_state_cannot_write_past_the_lock_or_take_back_the_plan(
    workspace: Workspace,
) -> None:
    stale = begun(workspace, five())
    change_plan(workspace, AUDITOR, stale, {"objective": "Whether results are split."})
    take_step(workspace, AUDITOR, stale, "submitted")
    cleared = take_step(workspace, REVIEWER, stale, "cleared")
    assert cleared.objective == "Whether results are split."
    with pytest.raises(AnswersLocked):
        answer_in_words(workspace, AUDITOR, stale, "Q-01", "yes")
    with pytest.raises(StepNotAllowed):
        take_step(workspace, AUDITOR, stale, "submitted")


def test_work_that_goes_on_after_issue_is_a_new_version_of_the_report(workspace: Workspace) -> None:
    issued = _at(workspace, "issued")
    assert issued.version == 1
    assert take_step(workspace, AUDITOR, issued, "in_progress", reason="A file turned up.").version == 2


def test_a_plan_change_never_moves_status_version_or_pack(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    wanted = {"status": "cleared", "version": 9, "pack_hash": "x", "id": "other", "title": "New title"}
    changed = change_plan(workspace, AUDITOR, engagement, wanted)
    assert changed == engagement.model_copy(update={"title": "New title"})
    submitted = take_step(workspace, AUDITOR, changed, "submitted")
    with pytest.raises(ReasonNeeded):
        change_plan(workspace, AUDITOR, submitted, {"title": "Later"})


def test_an_unknown_form_or_part_is_refused_before_anything_is_written(workspace: Workspace) -> None:
    revisions = workspace.info().revisions
    with pytest.raises(UnknownForm, match="tiny"):
        planned(workspace, every(), tier="tiny")
    with pytest.raises(UnknownPart, match="kitchen"):
        planned(workspace, every(), parts=["kitchen"])
    with pytest.raises(UnknownPart, match="buyer"):
        planned(workspace, every(), tier="light", parts=["buyer"])
    assert workspace.info().revisions == revisions
    assert planned(workspace, every(), tier="light").parts == ("supplier",)


def test_a_new_plan_begins_planned_at_version_one_whatever_its_details_claim(workspace: Workspace) -> None:
    engagement = planned(workspace, five(), details={"status": "issued", "version": 7, "objective": "Why."})
    assert (engagement.status, engagement.version, engagement.objective) == ("planned", 1, "Why.")


def test_the_workspace_keeps_one_copy_of_each_pack_and_works_from_it(workspace: Workspace) -> None:
    first, second = planned(workspace, five()), planned(workspace, five(), title="Another")
    assert len(workspace.find(PackCopy)) == 1
    assert pack_of(workspace, first) is pack_of(workspace, second)
    assert pack_of(workspace, first).files_hash == five().files_hash


def test_an_engagement_is_found_by_id_or_by_the_beginning_of_its_title(workspace: Workspace) -> None:
    one = planned(workspace, five(), title="Audit of results")
    other = planned(workspace, five(), title="Audit of supply")
    assert find_engagement(workspace, one.id) == one
    assert find_engagement(workspace, "audit OF S") == other
    with pytest.raises(EngagementAmbiguous, match=r"Audit of results.*Audit of supply"):
        find_engagement(workspace, "Audit")
    for unknown in ("Budget", ""):
        with pytest.raises(EngagementUnknown):
            find_engagement(workspace, unknown)


def test_an_answer_belongs_to_a_question_and_its_row_to_a_repeat(workspace: Workspace) -> None:
    engagement = begun(workspace, every())
    with pytest.raises(QuestionUnknown, match="T-99"):
        answer_in_words(workspace, AUDITOR, engagement, "T-99", "yes")
    for question, row in (("T-12a", None), ("T-05", 0)):
        with pytest.raises(AnswerDoesNotFit, match="row"):
            answer_in_words(workspace, AUDITOR, engagement, question, "North", row=row)
    answer_in_words(workspace, AUDITOR, engagement, "T-12a", "North", row=0)
    assert list(states_of(workspace, engagement)) == ["T-12a#0"]


def test_clearing_leaves_the_question_unanswered_and_its_history_whole(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-01": "yes"})
    clear_answer(workspace, AUDITOR, engagement, "Q-01")
    clear_answer(workspace, AUDITOR, engagement, "Q-01")
    assert states_of(workspace, engagement) == {}
    assert [revision.action for revision in workspace.history(f"{engagement.id}/Q-01")] == ["put", "remove"]


def test_last_times_answers_stand_beside_as_new_changed_same_or_not_answered_now(workspace: Workspace) -> None:
    before = begun(workspace, five(), {"Q-01": "yes", "Q-02": "1", "Q-03": "no"})
    now = start_from_last_time(workspace, AUDITOR, before, five(), title="A year later", period=PERIOD)
    assert states_of(workspace, now) == {}
    assert (now.previous, now.tier, now.office) == (before.id, before.tier, before.office)
    now = take_step(workspace, AUDITOR, now, "in_progress")
    answer_in_words(workspace, AUDITOR, now, "Q-01", {"value": "yes", "sources": "staff"}, comment="Seen again.")
    answer_in_words(workspace, AUDITOR, now, "Q-02", "2")
    answer_in_words(workspace, AUDITOR, now, "Q-04", "12/14")
    assert compared_with_last_time(workspace, now) == {
        "Q-01": "same",
        "Q-02": "changed",
        "Q-03": "not_answered_now",
        "Q-04": "new",
    }
    assert compared_with_last_time(workspace, before) == {}
