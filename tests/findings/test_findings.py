"""Findings: drafted once from flags, opened when whole, moved on by the right side, and aged by the calendar."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from genderaudit.engagements import add_evidence, answer_in_words
from genderaudit.findings import add_finding, draft_findings, edit_finding, find_finding, findings_of, follow_up
from genderaudit.findings.actions import gaps_of
from genderaudit.findings.model import Finding, FollowUp
from genderaudit.findings.model.refusals import (
    AuditSideOnly,
    FindingIncomplete,
    FindingReasonNeeded,
    FindingStepNotAllowed,
    FindingUnknown,
)
from genderaudit.findings.rules import (
    ALLOWED,
    AUDIT_ONLY,
    LIVE,
    NEEDS_REASON,
    REPORTED,
    age_bucket,
    follow_up_figures,
    gaps,
    is_overdue,
)
from genderaudit.runtime.language import catalogue
from genderaudit.store import Workspace
from work_samples import AUDITOR, Ticking, begun, every, five

STATES: tuple[FollowUp, ...] = get_args(FollowUp)
DAY = dt.date(2026, 3, 1)
WHOLE: dict[str, object] = {
    "criteria": "Commitment 4a expects results split by sex.",
    "condition": "Six of nine reports do not.",
    "root_cause": "no_requirement",
    "effect": "Nobody sees who is reached.",
    "recommendation": "Split them.",
    "priority": "medium",
    "owner_post": "Head of Programmes",
    "due": "2026-09-30",
    "response": "Agreed.",
}


def finding(**more: Any) -> Finding:
    facts: dict[str, Any] = {"id": "fin-1", "engagement": "eng-1", "number": 1, "title": "Not split", "raised_on": DAY}
    return Finding.model_validate({**facts, "changed_at": "2026-03-01T09:00:00Z", **more})


def test_each_flagged_item_is_drafted_once_under_its_gravest_flag(workspace: Workspace) -> None:
    answers: dict[str, object] = {"Q-01": "no", "Q-02": "0", "Q-03": "no", "Q-04": "2/20"}
    engagement = begun(workspace, five(), answers)
    drafts = draft_findings(workspace, AUDITOR, engagement, clock=Ticking())
    assert [(one.label, one.items, one.level) for one in drafts] == [
        ("F-01", ("Q-03",), "STOP"),
        ("F-02", ("Q-02",), "CRIT"),
        ("F-03", ("Q-04",), "CRIT"),
        ("F-04", ("Q-01",), "MAJ"),
    ]
    assert draft_findings(workspace, AUDITOR, engagement) == ()
    assert list(findings_of(workspace, engagement)) == list(drafts)


def test_a_draft_states_its_criteria_from_the_pack_in_the_language_asked_for(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-01": "no"})
    (draft,) = draft_findings(workspace, AUDITOR, engagement, language="fr")
    texts = catalogue("fr")
    assert draft.title == five().text("starters.F-DATA.title", "fr").text
    assert five().text("starters.F-DATA.criteria", "fr").text in draft.criteria
    assert texts("commitments.4a") in draft.criteria
    assert (draft.commitments, draft.references, draft.status) == (("4a",), ("ISO31000 6.4.2",), "drafted")


def test_two_flags_of_one_item_make_one_draft_of_the_graver_one(workspace: Workspace) -> None:
    pack = every()
    item = pack.pack.item("T-09")
    assert [flag.level for flag in item.flags] == ["STOP"]
    engagement = begun(workspace, pack, {"T-09": "yes", "T-07": "12/20"})
    levels = {one.items[0]: one.level for one in draft_findings(workspace, AUDITOR, engagement)}
    assert levels == {"T-09": "STOP", "T-07": "CRIT"}


def test_a_dismissed_draft_does_not_come_back_and_a_new_flag_gets_the_next_number(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-01": "no"})
    (draft,) = draft_findings(workspace, AUDITOR, engagement)
    follow_up(workspace, AUDITOR, draft, "dismissed", audit_side=True, reason="A slip of the pen.")
    answer_in_words(workspace, AUDITOR, engagement, "Q-02", "0")
    assert [one.label for one in draft_findings(workspace, AUDITOR, engagement)] == ["F-02"]
    assert [one.status for one in findings_of(workspace, engagement)] == ["dismissed", "drafted"]


def test_what_the_auditor_wrote_is_never_overwritten_by_drafting_again(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-01": "no"})
    (draft,) = draft_findings(workspace, AUDITOR, engagement)
    edited = edit_finding(workspace, AUDITOR, draft, {"title": "Results hide women", "condition": "Seen."})
    answer_in_words(workspace, AUDITOR, engagement, "Q-02", "0")
    draft_findings(workspace, AUDITOR, engagement)
    assert find_finding(workspace, engagement, "F-01") == edited


def test_the_evidence_behind_the_answer_stands_behind_the_draft(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    evidence = add_evidence(workspace, AUDITOR, engagement, caption="Report", kind="document", grade="A")
    answer_in_words(workspace, AUDITOR, engagement, "Q-01", {"value": "no", "evidence": "E-001"})
    (draft,) = draft_findings(workspace, AUDITOR, engagement)
    assert draft.evidence == (evidence.id,)


def test_a_finding_is_found_by_id_label_or_number(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-01": "no"})
    (draft,) = draft_findings(workspace, AUDITOR, engagement)
    for wanted in (draft.id, "F-01", "1"):
        assert find_finding(workspace, engagement, wanted) == draft
    with pytest.raises(FindingUnknown, match="F-09"):
        find_finding(workspace, engagement, "F-09")


def _in_state(workspace: Workspace, state: FollowUp) -> Finding:
    engagement = begun(workspace, five(), {"Q-01": "yes"})
    whole = add_finding(workspace, AUDITOR, engagement, {**WHOLE, "title": "Not split"})
    way: dict[FollowUp, tuple[FollowUp, ...]] = {
        "drafted": (),
        "open": ("open",),
        "in_progress": ("open", "in_progress"),
        "implemented": ("open", "implemented"),
        "verified_closed": ("open", "implemented", "verified_closed"),
        "risk_accepted": ("open", "risk_accepted"),
        "superseded": ("superseded",),
        "withdrawn": ("open", "withdrawn"),
        "dismissed": ("dismissed",),
    }
    for step in way[state]:
        whole = follow_up(workspace, AUDITOR, whole, step, audit_side=True, reason="So decided.", until=DAY)
    return whole


@pytest.mark.parametrize("state", STATES)
def test_from_each_state_only_the_allowed_ones_can_follow(workspace: Workspace, state: FollowUp) -> None:
    current = _in_state(workspace, state)
    for wanted in STATES:
        if wanted not in ALLOWED[state]:
            with pytest.raises(FindingStepNotAllowed, match=wanted.replace("_", " ")):
                follow_up(workspace, AUDITOR, current, wanted, audit_side=True, reason="Because.", until=DAY)
            continue
        if wanted in AUDIT_ONLY:
            with pytest.raises(AuditSideOnly, match=wanted.replace("_", " ")):
                follow_up(workspace, AUDITOR, current, wanted, audit_side=False, reason="Because.", until=DAY)
        if wanted in NEEDS_REASON:
            with pytest.raises(FindingReasonNeeded):
                follow_up(workspace, AUDITOR, current, wanted, audit_side=True, reason=" ", until=DAY)
        if wanted == "risk_accepted":
            with pytest.raises(FindingReasonNeeded):
                follow_up(workspace, AUDITOR, current, wanted, audit_side=True, reason="Because.")
    assert workspace.get(Finding, current.id) == current


def test_management_reports_an_action_and_only_the_audit_side_verifies_it(workspace: Workspace) -> None:
    opened = _in_state(workspace, "open")
    done = follow_up(workspace, AUDITOR, opened, "implemented", audit_side=False)
    with pytest.raises(AuditSideOnly):
        follow_up(workspace, AUDITOR, done, "verified_closed", audit_side=False)
    assert follow_up(workspace, AUDITOR, done, "verified_closed", audit_side=True).status == "verified_closed"


def test_a_draft_is_opened_only_when_it_states_all_that_a_finding_states(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-01": "no"})
    (draft,) = draft_findings(workspace, AUDITOR, engagement)
    with pytest.raises(FindingIncomplete, match="condition") as refused:
        follow_up(workspace, AUDITOR, draft, "open", audit_side=True)
    for lacking in ("effect", "recommendation", "owner", "cause", "priority", "due"):
        assert lacking in str(refused.value)
    filled = edit_finding(workspace, AUDITOR, draft, WHOLE)
    assert follow_up(workspace, AUDITOR, filled, "open", audit_side=True).status == "open"


def test_fields_of_a_finding_never_move_its_state_its_number_or_its_engagement(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-01": "no"})
    (draft,) = draft_findings(workspace, AUDITOR, engagement)
    wanted = {
        "status": "verified_closed",
        "number": 77,
        "engagement": "eng-other",
        "id": "fin-other",
        "effect": "Seen.",
    }
    edited = edit_finding(workspace, AUDITOR, draft, wanted)
    assert edited == draft.model_copy(update={"effect": "Seen.", "changed_at": edited.changed_at})
    added = add_finding(workspace, AUDITOR, engagement, {"title": "Another", "status": "verified_closed", "number": 9})
    assert (added.status, added.number) == ("drafted", 2)
    with pytest.raises(ValidationError):
        edit_finding(workspace, AUDITOR, draft, {"colour": "red"})
    with pytest.raises(ValidationError):
        add_finding(workspace, AUDITOR, engagement, {"title": ""})
    assert len(findings_of(workspace, engagement)) == 2


def test_a_grave_finding_rests_on_one_piece_of_grade_a_or_two_of_grade_b() -> None:
    whole = finding(**WHOLE, status="open")
    assert gaps(whole) == ()
    high = whole.model_copy(update={"priority": "high"})
    for grades, lacking in (((), True), (("B",), True), (("C", "D", "B"), True), (("A",), False), (("B", "B"), False)):
        assert (gaps(high, grades) == ("evidence",)) is lacking
    assert gaps(whole.model_copy(update={"level": "STOP", "response": " "})) == ("response",)
    assert gaps(whole.model_copy(update={"status": "drafted"})) == ("status",)


def test_gaps_are_found_with_the_evidence_that_the_workspace_holds(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    evidence = add_evidence(workspace, AUDITOR, engagement, caption="Report", kind="document", grade="A")
    fields = {**WHOLE, "title": "Not split", "priority": "high"}
    bare = add_finding(workspace, AUDITOR, engagement, fields)
    assert "evidence" in gaps_of(workspace, bare)
    for named in (evidence.id, "E-001"):
        assert "evidence" not in gaps_of(workspace, edit_finding(workspace, AUDITOR, bare, {"evidence": [named]}))


@pytest.mark.parametrize(
    ("raised", "today", "bucket"),
    [
        ("2025-09-30", "2026-03-29", "under_6"),
        ("2025-09-30", "2026-03-30", "6_to_12"),
        ("2025-08-31", "2026-02-28", "under_6"),
        ("2025-08-31", "2026-03-01", "6_to_12"),
        ("2024-02-29", "2025-02-28", "6_to_12"),
        ("2024-02-29", "2025-03-01", "12_to_18"),
        ("2024-09-01", "2026-02-28", "12_to_18"),
        ("2024-09-01", "2026-03-01", "18_to_24"),
        ("2024-03-01", "2026-02-28", "18_to_24"),
        ("2024-03-01", "2026-03-01", "over_24"),
        ("2026-03-02", "2026-03-01", "under_6"),
    ],
)
def test_age_is_counted_in_whole_months_to_the_day(raised: str, today: str, bucket: str) -> None:
    assert age_bucket(dt.date.fromisoformat(raised), dt.date.fromisoformat(today)) == bucket


@settings(max_examples=200, deadline=None)
@given(st.dates(dt.date(2000, 1, 1), dt.date(2050, 1, 1)), st.integers(0, 1500))
def test_a_finding_never_grows_younger(raised: dt.date, days: int) -> None:
    order = ["under_6", "6_to_12", "12_to_18", "18_to_24", "over_24"]
    today = raised + dt.timedelta(days)
    now, tomorrow = (order.index(age_bucket(raised, day)) for day in (today, today + dt.timedelta(1)))
    assert now <= tomorrow <= now + 1


def test_overdue_begins_the_day_after_the_due_date_and_ends_with_verification() -> None:
    for state in STATES:
        due = finding(status=state, due=DAY, accepted_until=DAY)
        assert not is_overdue(due, DAY)
        assert is_overdue(due, DAY + dt.timedelta(1)) is (state in LIVE)
    accepted = finding(status="risk_accepted", due=DAY, accepted_until=DAY + dt.timedelta(90))
    assert not is_overdue(accepted, DAY + dt.timedelta(90))
    assert not is_overdue(finding(status="open"), DAY)


def test_figures_of_follow_up_count_what_stands_in_the_report_and_nothing_else() -> None:
    old = dt.date(2024, 6, 1)
    found = [
        finding(status="open", due=DAY, raised_on=old, acceptance="accepted"),
        finding(status="in_progress", due=dt.date(2027, 1, 1), acceptance="not_accepted"),
        finding(status="implemented", due=DAY, acceptance="under_consideration"),
        finding(status="verified_closed", due=DAY, acceptance="accepted"),
        *(
            finding(status=state, due=DAY, raised_on=old, acceptance="accepted")
            for state in STATES
            if state not in REPORTED
        ),
    ]
    figures = follow_up_figures(found, DAY + dt.timedelta(1))
    assert (figures.live, figures.closed, figures.overdue, figures.long_overdue) == (3, 1, 2, 1)
    assert (figures.acceptance, figures.implementation) == (Fraction(2, 3), Fraction(1, 4))
    assert follow_up_figures([], DAY).acceptance is None
    assert follow_up_figures([], DAY).implementation is None
