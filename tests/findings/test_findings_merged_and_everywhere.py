"""Several findings become one, a finding begins at a question, and all engagements are followed up together."""

from __future__ import annotations

import datetime as dt

import pytest

from genderaudit.engagements import add_evidence, answer_in_words
from genderaudit.engagements.model.refusals import QuestionUnknown
from genderaudit.findings import (
    add_finding,
    edit_finding,
    finding_from_question,
    findings_everywhere,
    findings_of,
    follow_up,
    merge_findings,
)
from genderaudit.findings.model import Finding
from genderaudit.findings.model.refusals import FindingReasonNeeded, FindingsNotMerged
from genderaudit.findings.rules import ageing, follow_up_figures
from genderaudit.store import Workspace
from work_samples import AUDITOR, Ticking, begun, five

TODAY = dt.date(2026, 3, 1)
WHOLE: dict[str, object] = {
    "criteria": "Commitment 4a.",
    "condition": "Six of nine do not.",
    "root_cause": "no_requirement",
    "effect": "Nobody sees who is reached.",
    "recommendation": "Split them.",
    "priority": "medium",
    "owner_post": "Head of Programmes",
    "due": "2026-09-30",
}


def test_merged_findings_are_superseded_by_name_and_what_they_rest_on_is_united(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    first = add_finding(workspace, AUDITOR, engagement, {**WHOLE, "title": "One", "items": ("Q-01",), "level": "MAJ"})
    second = add_finding(
        workspace,
        AUDITOR,
        engagement,
        {"title": "Two", "items": ("Q-03", "Q-01"), "level": "STOP", "commitments": ("4a",), "evidence": ("evi-1",)},
    )
    merged = merge_findings(workspace, AUDITOR, first, [second], "They tell of one thing.")
    assert (merged.items, merged.level, merged.commitments) == (("Q-01", "Q-03"), "STOP", ("4a",))
    assert (merged.evidence, merged.title, merged.condition) == (("evi-1",), "One", "Six of nine do not.")
    gone = workspace.get(Finding, second.id)
    assert gone is not None
    assert (gone.status, gone.merged_into, gone.status_reason) == ("superseded", first.id, "They tell of one thing.")
    workspace.undo(AUDITOR)
    assert list(findings_of(workspace, engagement)) == [first, second]


def test_merging_needs_a_reason_and_findings_that_can_be_one(workspace: Workspace) -> None:
    engagement, other = begun(workspace, five()), begun(workspace, five(), title="Another")
    one, two = (add_finding(workspace, AUDITOR, engagement, {**WHOLE, "title": title}) for title in ("One", "Two"))
    elsewhere = add_finding(workspace, AUDITOR, other, {"title": "Elsewhere"})
    with pytest.raises(FindingReasonNeeded):
        merge_findings(workspace, AUDITOR, one, [two], " ")
    for wrong in (one, elsewhere):
        with pytest.raises(FindingsNotMerged):
            merge_findings(workspace, AUDITOR, one, [wrong], "So.")
    opened = follow_up(workspace, AUDITOR, two, "open", audit_side=True)
    follow_up(workspace, AUDITOR, opened, "implemented", audit_side=False)
    with pytest.raises(FindingsNotMerged, match="settled"):
        merge_findings(workspace, AUDITOR, one, [two], "So.")
    assert workspace.get(Finding, one.id) == one


def test_a_superseded_finding_keeps_its_reference_when_it_is_edited(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    one, two = (add_finding(workspace, AUDITOR, engagement, {"title": title}) for title in ("One", "Two"))
    merge_findings(workspace, AUDITOR, one, [two], "Same.")
    edited = edit_finding(workspace, AUDITOR, two, {"title": "Two again", "merged_into": ""})
    assert (edited.merged_into, edited.status) == (one.id, "superseded")


def test_a_finding_begins_at_a_question_with_its_label_its_evidence_and_its_gravest_flag(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    piece = add_evidence(workspace, AUDITOR, engagement, caption="Log", kind="document", grade="B", data=b"log")
    answer_in_words(workspace, AUDITOR, engagement, "Q-03", {"value": "no", "evidence": piece.label}, clock=Ticking())
    item = five().pack.item("Q-03")
    finding = finding_from_question(workspace, AUDITOR, engagement, "Q-03", clock=Ticking())
    assert (finding.items, finding.level, finding.evidence) == (("Q-03",), "STOP", (piece.id,))
    assert finding.commitments == item.commitments
    assert (finding.status, bool(finding.title)) == ("drafted", True)
    plain = finding_from_question(workspace, AUDITOR, engagement, "Q-01", clock=Ticking())
    assert (plain.level, plain.number) == ("none", 2)
    with pytest.raises(QuestionUnknown):
        finding_from_question(workspace, AUDITOR, engagement, "Q-99")


def test_findings_of_all_engagements_stand_together_with_what_is_overdue_first(workspace: Workspace) -> None:
    one, other = begun(workspace, five()), begun(workspace, five(), title="Another")
    clock = Ticking(dt.datetime(2025, 1, 10, tzinfo=dt.UTC))
    later = add_finding(workspace, AUDITOR, one, {**WHOLE, "title": "Later"}, clock=clock)
    late = add_finding(workspace, AUDITOR, other, {**WHOLE, "title": "Late", "due": "2026-01-31"}, clock=clock)
    for finding in (later, late):
        follow_up(workspace, AUDITOR, finding, "open", audit_side=True)
    waiting = add_finding(workspace, AUDITOR, one, {"title": "Draft"}, clock=clock)
    found = findings_everywhere(workspace, today=TODAY)
    assert [(row.finding.id, row.engagement.id, row.overdue) for row in found] == [
        (late.id, other.id, True),
        (later.id, one.id, False),
        (waiting.id, one.id, False),
    ]
    assert {row.age for row in found} == {"12_to_18"}
    every = [row.finding for row in found]
    assert ageing(every, TODAY) == {"under_6": 0, "6_to_12": 0, "12_to_18": 2, "18_to_24": 0, "over_24": 0}
    assert follow_up_figures(every, TODAY).overdue == 1
