"""The report of the risk register: recomputed from its ratings, honest about changes, silent about small counts."""

from __future__ import annotations

import datetime as dt
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pikepdf
import pytest

from genderaudit.domain.clock import Clock
from genderaudit.reports.actions.issuing import look_at
from genderaudit.reports.actions.registering import drawn_register, issue_register, preview_register, write_register
from genderaudit.reports.actions.verifying import verify_bytes, verify_report
from genderaudit.reports.actions.writing import remember_signature, sign_report
from genderaudit.reports.files.embedded import attachments_of, model_bytes
from genderaudit.reports.model.refusals import ReportStopped
from genderaudit.reports.model.register import REGISTER, RegisterData
from genderaudit.reports.model.signed import RegisterState, SignedReport
from genderaudit.reports.rules.register import RegisterNumbers
from genderaudit.risks import (
    add_control,
    add_risk,
    add_treatment,
    close_risk,
    edit_risk,
    link_risk,
    name_affected,
    rate_risk,
    switch_group,
)
from genderaudit.risks.model.risk import Affected, Control, Link, Rating, Risk, Stage, Treatment
from genderaudit.signing import Identity, TrustList, new_identity
from genderaudit.store import Workspace
from genderaudit.suppliers.model.supplier import Supplier
from work_samples import AUDITOR, Ticking

MADE = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)
NOBODY = TrustList()


def rated(workspace: Workspace, title: str, stage: Stage = "current", **people: tuple[int, int]) -> Risk:
    risk = add_risk(workspace, AUDITOR, {"title": title}, clock=Ticking()).risk
    for group in people:
        risk = name_affected(workspace, AUDITOR, risk, Affected(group=group), clock=Ticking()).risk
    return again(workspace, risk, stage, **people)


def again(workspace: Workspace, risk: Risk, stage: Stage = "current", **people: tuple[int, int]) -> Risk:
    levels = {group: Rating(likelihood=pair[0], impact=pair[1]) for group, pair in people.items()}
    return rate_risk(workspace, AUDITOR, risk, stage, levels, clock=Ticking()).risk


def data_of(workspace: Workspace, **more: Any) -> RegisterData:
    return drawn_register(workspace, AUDITOR, language="en", made_at=MADE, **more).data


def verdict_of(pdf: bytes, redraw: Any = "always") -> Any:
    return verify_bytes(pdf, "register.pdf", NOBODY, now=MADE, language="en", redraw=redraw)


@pytest.fixture
def three(workspace: Workspace) -> Workspace:
    rated(workspace, "Distribution ends after dark", women=(4, 4), men=(2, 3), girls=(4, 5))
    rated(workspace, "Complaint box only", women=(2, 2))
    add_risk(workspace, AUDITOR, {"title": "Not looked at yet"}, clock=Ticking())
    return workspace


@pytest.fixture
def preparer(tmp_path: Path) -> Identity:
    return identity(tmp_path, "preparer", Ticking(MADE))


def identity(folder: Path, role: Any, clock: Clock) -> Identity:
    return new_identity(
        folder / f"{role}.p12", post=role, office="Amman", country="XX", roles=(role,),
        passphrase="a passphrase of tests", clock=clock,
    )  # fmt: skip


def with_data(pdf: bytes, change: Callable[[dict[str, Any]], None]) -> bytes:
    """The same pages over other data, as somebody would make them who changes it before signing."""
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        data = json.loads(attachments_of(opened)["report.json"])
        change(data)
        spec = opened.attachments["report.json"]
        opened.attachments["report.json"] = pikepdf.AttachedFileSpec(
            opened, json.dumps(data).encode(), filename=spec.filename, mime_type="application/json"
        )
        written = io.BytesIO()
        opened.save(written)
    return written.getvalue()


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_every_number_on_the_pages_is_recomputed_from_the_ratings_inside(three: Workspace, language: str) -> None:
    found = verdict_of(preview_register(three, AUDITOR, language=language, made_at=MADE))
    assert (found.verdict, found.kind, found.redrawn) == ("unsigned", "register", "same")
    assert found.numbers.printed == found.numbers.confirmed > 45
    assert found.numbers.differing == ()


def test_one_rating_that_is_changed_before_signing_is_named_wherever_it_bears(three: Workspace) -> None:
    pdf = preview_register(three, AUDITOR, language="en", made_at=MADE)

    def lower(data: dict[str, Any]) -> None:
        girls = next(one for one in data["risks"] if one["risk"]["number"] == 1)["risk"]["current"]["people"]["girls"]
        assert girls["impact"] == 5
        girls["impact"] = 2

    found = verdict_of(with_data(pdf, lower))
    named = {(one.rule, one.args): (one.printed, one.recomputed) for one in found.numbers.differing if one.rule}
    assert named["risk_level", ("R-01", "current", "girls", "impact")] == ("5", "2")
    assert named["risk_product", ("R-01", "current", "girls")] == ("20", "8")
    assert named["risk_score", ("R-01",)] == ("20", "16")
    assert named["risk_count", ("band", "very_high")] == ("1", "0")
    assert ("risk_product", ("R-01", "current", "women")) not in named
    assert any("“20” is printed, but the answers give 16" in line for line in found.words)


def test_the_score_of_the_sheet_is_the_highest_group_and_the_sheet_carries_no_other_risk(three: Workspace) -> None:
    risk = next(one for one in three.find(Risk) if one.number == 1)
    drawn = drawn_register(three, AUDITOR, language="en", made_at=MADE, risk=risk)
    assert (drawn.data.only, len(drawn.data.risks), drawn.data.before) == ("R-01", 1, None)
    assert "Complaint box only" not in model_bytes(drawn.data).decode()
    assert RegisterNumbers(drawn.data).compute("risk_score", ("R-01",)) == 20
    found = verdict_of(drawn.pdf)
    assert (found.kind, found.numbers.differing, found.redrawn) == ("register", (), "same")


def test_an_issued_register_is_signed_remembered_and_becomes_a_new_version_when_a_rating_changes(
    three: Workspace, preparer: Identity, tmp_path: Path
) -> None:
    def issue(name: str) -> Any:
        return issue_register(
            three, AUDITOR, tmp_path / name, language="en", made_at=MADE, identity=preparer, trust=NOBODY,
            clock=Ticking(MADE),
        )  # fmt: skip

    first = issue("one.pdf")
    assert verify_report(tmp_path / "one.pdf", NOBODY, now=MADE, language="en").verdict == "valid_unknown_signer"
    assert [(one.engagement, one.version) for one in three.find(SignedReport)] == [(REGISTER, 1)]
    assert issue("same.pdf").data.version == 1
    risk = next(one for one in three.find(Risk) if one.number == 2)
    again(three, risk, women=(4, 4))
    close_risk(three, AUDITOR, next(one for one in three.find(Risk) if one.number == 3), "Not ours.", clock=Ticking())
    rated(three, "Night shift without transport", women=(3, 3))
    second = issue("two.pdf")
    assert second.data.version == 2
    assert second.data.before is not None
    assert second.data.before.reference == first.data.reference
    numbers = RegisterNumbers(second.data)
    changed = {label: what for label, (what, _) in numbers.changes.items()}
    assert changed == {"R-01": "same", "R-02": "risen", "R-03": "closed", "R-04": "new"}
    assert numbers.compute("score_before", ("R-02",)) == 4
    assert len(three.find(RegisterState)) == 2
    assert verify_report(tmp_path / "two.pdf", NOBODY, now=MADE, language="en").numbers.differing == ()


def test_a_reviewers_signature_on_the_register_is_remembered_too(
    three: Workspace, preparer: Identity, tmp_path: Path
) -> None:
    target = tmp_path / "register.pdf"
    write_register(three, AUDITOR, target, language="en", made_at=MADE)
    clock = Ticking(MADE)
    sign_report(target, preparer, "preparer", target, trust=NOBODY, clock=clock)
    reviewer = identity(tmp_path, "reviewer", clock)
    data = sign_report(target, reviewer, "reviewer", target, trust=NOBODY, clock=clock)
    kept = remember_signature(three, AUDITOR, data, "reviewer", "f", sha256="0" * 64, clock=clock)
    assert kept is not None
    assert kept.engagement == REGISTER
    facts = look_at(target, NOBODY, now=MADE, workspace=three)
    assert (facts.kind, facts.engagement, facts.next_role) == ("register", REGISTER, "approver")


def test_a_stop_before_writing_leaves_nothing(three: Workspace, preparer: Identity, tmp_path: Path) -> None:
    asked = iter((False, False, False, True))
    with pytest.raises(ReportStopped):
        issue_register(
            three, AUDITOR, tmp_path / "one.pdf", language="en", made_at=MADE, identity=preparer, trust=NOBODY,
            clock=Ticking(MADE), should_stop=lambda: next(asked),
        )  # fmt: skip
    assert not (tmp_path / "one.pdf").exists()
    assert three.find(SignedReport) == []


def test_small_counts_and_what_leads_to_a_person_are_not_in_the_file(workspace: Workspace) -> None:
    risk = rated(workspace, "Few complaints", women=(3, 3))
    risk = edit_risk(workspace, AUDITOR, risk, {"complaints": 3}, clock=Ticking()).risk
    levels = {"women": Rating(likelihood=3, impact=3)}
    panel = {"women_staff": 4, "men_staff": 12}
    risk = rate_risk(workspace, AUDITOR, risk, "current", levels, panel=panel, clock=Ticking()).risk
    control = Control(text="Light", evidence=("evidence-secret",))
    risk = add_control(workspace, AUDITOR, risk, control, clock=Ticking()).risk
    with workspace.step("supplier.add", AUDITOR) as step:
        step.put(Supplier(id="sup-1", name="Jane Maria Example", sole_trader=True))
    link_risk(workspace, AUDITOR, risk, Link(to="supplier", id="sup-1", how="own"))
    (shown,) = data_of(workspace).risks
    assert shown.risk.complaints is None
    assert shown.risk.current is not None
    assert shown.risk.current.panel == {"men_staff": 12}
    assert [one.label for one in shown.links] == ["J. M. E."]
    text = model_bytes(data_of(workspace)).decode()
    assert "Jane" not in text
    assert "evidence-secret" not in text


def test_a_group_that_is_not_safe_to_name_counts_and_is_not_named(workspace: Workspace) -> None:
    risk = rated(workspace, "Registration by two categories", another_gender_or_lgbtiq=(4, 5), women=(2, 2))
    add_treatment(
        workspace, AUDITOR, risk, Treatment(text="Third box", protects=("another_gender_or_lgbtiq",)), clock=Ticking()
    )
    switch_group(workspace, AUDITOR, "another_gender_or_lgbtiq", off=True)
    drawn = drawn_register(workspace, AUDITOR, language="en", made_at=MADE)
    assert "lgbtiq" not in model_bytes(drawn.data).decode().replace("groups_off", "")
    assert RegisterNumbers(drawn.data).compute("risk_score", ("R-01",)) == 20
    assert verdict_of(drawn.pdf).numbers.differing == ()


def test_two_risks_that_came_to_one_number_are_told_apart(three: Workspace) -> None:
    first = next(one for one in three.find(Risk) if one.number == 1)
    with three.step("risk.edit", AUDITOR) as step:
        step.put(first.model_copy(update={"id": "risk-from-another-laptop", "title": "The other"}))
    drawn = drawn_register(three, AUDITOR, language="en", made_at=MADE)
    labels = {RegisterNumbers(drawn.data).label(row) for row in RegisterNumbers(drawn.data).rows}
    assert len(labels) == 4
    assert verdict_of(drawn.pdf).numbers.differing == ()


def test_data_that_nobody_could_have_entered_is_a_verdict_and_no_crash(three: Workspace) -> None:
    pdf = preview_register(three, AUDITOR, language="en", made_at=MADE)

    def break_it(data: dict[str, Any]) -> None:
        data["risks"][0]["risk"]["current"]["people"] = {"women": {"likelihood": 9, "impact": 9, "confidence": None}}

    found = verdict_of(with_data(pdf, break_it))
    assert [one["code"] for one in found.reasons] == ["report_data_unreadable"]
