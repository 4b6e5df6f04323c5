"""Review notes, decisions on STOPs and overrides: who may, with which reason, and what is refused is not kept."""

from __future__ import annotations

import datetime as dt

import pytest
from pydantic import ValidationError

from genderaudit.checklists import OverrideOverCap, OverrideTooFar
from genderaudit.engagements import (
    add_review_note,
    answer_in_words,
    answer_review_note,
    decide_stop,
    override_rating,
    record_consent,
    record_sample,
    review_notes,
    score_of,
    settle_review_note,
    withdraw_override,
)
from genderaudit.engagements.model import ConsentRecord, Engagement, RatingOverride, Sample, StopDisposition
from genderaudit.engagements.model.refusals import DecisionReasonNeeded, OverriddenElsewhere, StopNotFired
from genderaudit.store import Workspace
from work_samples import AUDITOR, REVIEWER, TODAY, Ticking, begun, every, five

GOOD = {"Q-01": "yes", "Q-02": {"value": "3", "sources": "women_interview"}, "Q-03": "yes", "Q-04": "14/14"}
STOPPED = {**GOOD, "Q-03": "no"}
ON = dt.date(2026, 2, 20)


def _fired(workspace: Workspace, engagement: Engagement) -> dict[str, bool]:
    flags = score_of(workspace, engagement, today=TODAY).flags
    return {flag.item: flag.unresolved for flag in flags if flag.level == "STOP"}


def test_a_review_note_is_open_until_the_reviewer_settles_it(workspace: Workspace) -> None:
    clock = Ticking()
    engagement = begun(workspace, five())
    note = add_review_note(workspace, REVIEWER, engagement, "Which minutes?", question="Q-01", clock=clock)
    later = add_review_note(workspace, REVIEWER, engagement, "And the plan?", clock=clock)
    answered = answer_review_note(workspace, AUDITOR, note, "Those of May.")
    assert (answered.state, answered.reply, answered.by_post) == ("answered", "Those of May.", REVIEWER.post)
    settle_review_note(workspace, REVIEWER, answered)
    assert [(one.id, one.state) for one in review_notes(workspace, engagement)] == [
        (note.id, "settled"),
        (later.id, "open"),
    ]
    assert len(workspace.history(note.id)) == 3


@pytest.mark.parametrize("decision", ["escalated", "continue_with_safeguards", "cleared", "not_applicable"])
def test_a_stop_is_decided_with_a_reason_and_only_clearing_it_ends_it(workspace: Workspace, decision: str) -> None:
    engagement = begun(workspace, five(), STOPPED)
    assert _fired(workspace, engagement) == {"Q-03": True}
    facts = {"decided_by": "Head of Office", "on": ON, "reason": "The line was repaired and tested."}
    decide_stop(workspace, AUDITOR, engagement, "Q-03", decision, **facts)  # type: ignore[arg-type]
    assert _fired(workspace, engagement) == {"Q-03": decision in ("escalated", "continue_with_safeguards")}


@pytest.mark.parametrize("decision", ["continue_with_safeguards", "cleared", "not_applicable"])
def test_a_decision_without_its_reason_is_not_kept(workspace: Workspace, decision: str) -> None:
    engagement = begun(workspace, five(), STOPPED)
    with pytest.raises(DecisionReasonNeeded, match="needs a reason"):
        decide_stop(workspace, AUDITOR, engagement, "Q-03", decision, decided_by="Head", on=ON, reason=" ")  # type: ignore[arg-type]
    with pytest.raises(ValidationError, match="decided_by"):
        decide_stop(workspace, AUDITOR, engagement, "Q-03", "escalated", decided_by="", on=ON)
    assert workspace.find(StopDisposition) == []


def test_there_is_nothing_to_decide_where_no_stop_was_raised(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), GOOD)
    for item in ("Q-03", "Q-02", "Q-99"):
        with pytest.raises(StopNotFired, match=item):
            decide_stop(workspace, AUDITOR, engagement, item, "escalated", decided_by="Head", on=ON)


def _override(workspace: Workspace, engagement: Engagement, **facts: str) -> RatingOverride:
    given = {"rating": "some_improvement", "reason": "One office of three.", "second_post": REVIEWER.post, **facts}
    return override_rating(workspace, AUDITOR, engagement, today=TODAY, **given)


def test_two_persons_move_a_rating_by_one_tier_and_the_receipt_says_why(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), GOOD)
    before = score_of(workspace, engagement, today=TODAY).overall
    assert before is not None
    assert before.rating == "effective"
    _override(workspace, engagement)
    after = score_of(workspace, engagement, today=TODAY).overall
    assert after is not None
    assert (after.rating, after.earned, after.value) == ("some_improvement", "effective", before.value)
    assert after.rating_receipt.facts["override_reason"] == "One office of three."
    withdraw_override(workspace, AUDITOR, engagement, reason="The other offices agree.")
    assert score_of(workspace, engagement, today=TODAY).overall == before


def test_an_override_that_the_rules_refuse_is_not_kept(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), GOOD)
    revisions = workspace.info().revisions
    with pytest.raises(OverrideTooFar):
        _override(workspace, engagement, rating="major_improvement")
    with pytest.raises(OverrideTooFar):
        _override(workspace, engagement, rating="splendid")
    with pytest.raises(ValidationError, match="second person"):
        _override(workspace, engagement, second_post=f" {AUDITOR.post.upper()} ")
    with pytest.raises(ValidationError, match="reason"):
        _override(workspace, engagement, reason="")
    assert (workspace.find(RatingOverride), workspace.info().revisions) == ([], revisions)
    stopped = begun(workspace, five(), STOPPED, title="Stopped")
    capped = score_of(workspace, stopped, today=TODAY).overall
    assert capped is not None
    with pytest.raises((OverrideOverCap, OverrideTooFar)):
        _override(workspace, stopped, rating="some_improvement")
    assert workspace.find(RatingOverride, stopped.id) == []


def test_an_engagement_has_one_override(workspace: Workspace) -> None:
    answers: dict[str, object] = {"T-01": {"value": "all", "sources": "observation"}, "T-09": "no", "T-10": "3"}
    answers |= {
        "T-07": "20/20",
        "T-02": "calls",
        "T-03": "1",
        "T-04": "2026-01-01",
        "T-05": "Words.",
        "T-06": "leaders|women=9",
    }
    answers |= {"T-08": "women=1x1", "T-11": "E-001"}
    engagement = begun(workspace, every(), answers)
    ratings = {part.id: part.rating for part in score_of(workspace, engagement, today=TODAY).parts}
    assert ratings == {"buyer": "effective", "supplier": "effective"}
    _override(workspace, engagement, part="supplier")
    moved = {part.id: part.rating for part in score_of(workspace, engagement, today=TODAY).parts}
    assert moved == {"buyer": "effective", "supplier": "some_improvement"}
    with pytest.raises(OverriddenElsewhere, match="supplier"):
        _override(workspace, engagement, part="buyer")
    assert len(workspace.find(RatingOverride)) == 1


def test_a_sample_and_a_consent_are_kept_without_names(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), GOOD)
    sample = Sample(
        id="smp-1", engagement=engagement.id, question="Q-04", population="Staff files", population_size=140,
        method="random", seed=7, chosen=("014", "077"),
    )  # fmt: skip
    assert record_sample(workspace, AUDITOR, sample) == workspace.get(Sample, "smp-1")
    record_consent(workspace, AUDITOR, engagement, "women_interview", on=ON, given=True)
    (consent,) = workspace.find(ConsentRecord, engagement.id)
    assert set(consent.model_dump()) == {"id", "engagement", "voice", "on", "given"}
    answer_in_words(workspace, AUDITOR, engagement, "Q-04", "13/14")
    assert workspace.get(Sample, "smp-1") == sample
