"""The improvement plan for a supplier: after the question about retaliation, and without what leads to people."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any

import pytest
from test_register_report import MADE, NOBODY

from genderaudit.engagements.model import Engagement
from genderaudit.findings import add_finding, follow_up
from genderaudit.findings.model import Finding
from genderaudit.reports.actions.planning import check_retaliation, issue_plan, preview_plan, write_plan
from genderaudit.reports.actions.verifying import verify_bytes, verify_report
from genderaudit.reports.files.embedded import model_bytes
from genderaudit.reports.model.plan import RetaliationCheck
from genderaudit.reports.model.refusals import RetaliationFeared, RetaliationNotChecked, RetaliationReasonNeeded
from genderaudit.reports.model.signed import SignedReport
from genderaudit.signing import TrustList, new_identity
from genderaudit.store import Workspace
from genderaudit.suppliers.model.supplier import Supplier
from work_samples import AUDITOR, Ticking, begun, five

WHOLE: dict[str, object] = {
    "criteria": "c", "condition": "Women on the night shift told us on 3 March", "root_cause": "no_data",
    "effect": "Xeffect", "owner_post": "Head", "due": "2026-09-30",
}  # fmt: skip


def finding(workspace: Workspace, engagement: Engagement, title: str, asked: str, priority: str) -> Finding:
    facts = {**WHOLE, "title": title, "recommendation": asked, "priority": priority}
    return follow_up(workspace, AUDITOR, add_finding(workspace, AUDITOR, engagement, facts), "open", audit_side=True)


@pytest.fixture
def assessed(workspace: Workspace) -> Workspace:
    """A supplier whose assessment has two open findings, one that raised a STOP, and one still in draft."""
    with workspace.step("supplier.add", AUDITOR) as step:
        step.put(Supplier(id="sup-delta", name="Delta Mill"))
    engagement = begun(workspace, five(), {"Q-01": "no"})
    with workspace.step("engagement.change_plan", AUDITOR) as step:
        step.put(engagement.model_copy(update={"supplier": "sup-delta"}))
    finding(workspace, engagement, "Xtitle one", "Pay overtime by the law", "medium")
    finding(workspace, engagement, "Xtitle two", "Light the way to the gate", "very_high")
    stopped = finding(workspace, engagement, "Xstop", "Xstop recommendation", "very_high")
    with workspace.step("finding.edit", AUDITOR) as step:
        step.put(stopped.model_copy(update={"level": "STOP"}))
    add_finding(workspace, AUDITOR, engagement, {"title": "Draft", "recommendation": "Xdraft"})
    return workspace


def write(workspace: Workspace, target: Path) -> Any:
    return write_plan(workspace, AUDITOR, "Delta Mill", target, language="en", made_at=MADE)


def test_without_an_answer_about_retaliation_nothing_leaves(assessed: Workspace, tmp_path: Path) -> None:
    with pytest.raises(RetaliationNotChecked, match="Delta Mill"):
        write(assessed, tmp_path / "plan.pdf")
    with pytest.raises(RetaliationReasonNeeded):
        check_retaliation(assessed, AUDITOR, "Delta Mill", "no_risk_seen", "  ", clock=Ticking())
    check_retaliation(assessed, AUDITOR, "Delta Mill", "risk", "The owner asked who spoke.", clock=Ticking())
    with pytest.raises(RetaliationFeared):
        write(assessed, tmp_path / "plan.pdf")
    assert list(tmp_path.glob("plan*")) == []
    later = Ticking(dt.datetime(2026, 4, 1, tzinfo=dt.UTC))
    check_retaliation(assessed, AUDITOR, "Delta Mill", "risk_lowered", "Steps are general now.", clock=later)
    assert len(write(assessed, tmp_path / "plan.pdf").items) == 2
    kept = sorted(assessed.find(RetaliationCheck, "sup-delta"), key=lambda one: one.on)
    assert [one.reason for one in kept] == ["The owner asked who spoke.", "Steps are general now."]


def test_other_steps_need_another_answer(assessed: Workspace, tmp_path: Path) -> None:
    check_retaliation(assessed, AUDITOR, "Delta Mill", "no_risk_seen", "Asked the committee.", clock=Ticking())
    write(assessed, tmp_path / "one.pdf")
    (engagement,) = assessed.find(Engagement)
    finding(assessed, engagement, "Xnew", "Open a complaint box", "high")
    with pytest.raises(RetaliationNotChecked):
        write(assessed, tmp_path / "two.pdf")


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_the_sheet_holds_the_steps_and_no_source_voice_day_or_stop(assessed: Workspace, language: str) -> None:
    drawn = preview_plan(assessed, AUDITOR, "sup-delta", language=language, made_at=MADE)
    assert [one.asked for one in drawn.data.items] == ["Light the way to the gate", "Pay overtime by the law"]
    text = model_bytes(drawn.data).decode()
    for secret in ("night shift", "3 March", "Xtitle", "Xeffect", "Xstop", "Xdraft", "retaliation", "F-0"):
        assert secret not in text
    found = verify_bytes(drawn.pdf, "plan.pdf", NOBODY, now=MADE, language="en", redraw="always")
    assert (found.kind, found.redrawn, found.numbers.differing) == ("improvement", "same", ())


def test_a_signed_plan_is_remembered_apart_from_the_suppliers_sheet(assessed: Workspace, tmp_path: Path) -> None:
    preparer = new_identity(
        tmp_path / "preparer.p12", post="Procurement Officer", office="Amman", country="XX", roles=("preparer",),
        passphrase="a passphrase of tests", clock=Ticking(MADE),
    )  # fmt: skip
    check_retaliation(assessed, AUDITOR, "Delta Mill", "no_risk_seen", "Asked the committee.", clock=Ticking())
    issue_plan(
        assessed, AUDITOR, "Delta Mill", tmp_path / "plan.pdf", language="fr", made_at=MADE, identity=preparer,
        trust=TrustList(), clock=Ticking(MADE),
    )  # fmt: skip
    assert [one.engagement for one in assessed.find(SignedReport)] == ["sup-delta/plan"]
    assert verify_report(tmp_path / "plan.pdf", NOBODY, now=MADE, language="en").verdict == "valid_unknown_signer"


def test_what_stands_with_our_own_posts_is_left_out_until_somebody_asks_for_it(assessed: Workspace) -> None:
    engagement = next(one for one in assessed.find(Engagement))
    ours = finding(assessed, engagement, "Xours", "Keep the claim unclassified", "high")
    with assessed.step("finding.edit", AUDITOR) as step:
        step.put(ours.model_copy(update={"owner_post": AUDITOR.post}))

    def asked(**more: Any) -> list[str]:
        drawn = preview_plan(assessed, AUDITOR, "Delta Mill", language="en", made_at=MADE, **more)
        return [one.asked for one in drawn.data.items]

    assert asked() == ["Light the way to the gate", "Pay overtime by the law"]
    assert "Keep the claim unclassified" in asked(left_out=())
    light = next(one.id for one in assessed.find(Finding) if one.recommendation.startswith("Light"))
    check_retaliation(assessed, AUDITOR, "Delta Mill", "no_risk_seen", "Asked.", clock=Ticking(), left_out=(light,))
    assert asked() == ["Keep the claim unclassified", "Pay overtime by the law"]
