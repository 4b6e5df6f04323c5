import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest

from genderaudit.checklists import find_pack
from genderaudit.engagements import (
    answer_in_words,
    change_plan,
    decide_stop,
    engagements_of_supplier,
    find_engagement,
    plan_engagement,
    start_from_last_time,
    take_step,
)
from genderaudit.engagements.model import Engagement, Status, StopDecision
from genderaudit.engagements.model.refusals import SupplierNotForPack
from genderaudit.store import Workspace
from genderaudit.suppliers import Answered, add_supplier, house_own_risk, own_risks, registry_of
from genderaudit.suppliers.model.refusals import SupplierUnknown
from genderaudit.suppliers.model.supplier import OwnRisk, Supplier
from work_samples import AUDITOR, PERIOD, new_workspace

PACK = "genderaudit.supplier-procurement"
CLEAR: tuple[Status, ...] = ("in_progress", "submitted", "cleared", "issued")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with new_workspace(tmp_path / "work.gaw") as opened:
        yield opened


def mill(workspace: Workspace) -> str:
    return add_supplier(workspace, AUDITOR, {"name": "River Mill", "country": "KE"}).supplier.id


def planned(workspace: Workspace, supplier: str, **more: Any) -> Engagement:
    facts: dict[str, Any] = {"tier": "full", "parts": ["supplier"], "details": {"supplier": supplier}, **more}
    return plan_engagement(
        workspace, AUDITOR, find_pack(PACK), title="Mill", office="Country Office", period=PERIOD, **facts
    )


def taken(workspace: Workspace, engagement: Engagement, *steps: Status) -> Engagement:
    for status in steps:
        engagement = take_step(workspace, AUDITOR, engagement, status, reason="as it should be")
    return engagement


def concluded(workspace: Workspace, supplier: str, answers: dict[str, str], **more: Any) -> Engagement:
    engagement = taken(workspace, planned(workspace, supplier, **more), "in_progress")
    for question, value in answers.items():
        answer_in_words(workspace, AUDITOR, engagement, question, value)
    return taken(workspace, engagement, *CLEAR[1:])


def noted(workspace: Workspace, supplier: str) -> Supplier:
    found = workspace.get(Supplier, supplier)
    assert found is not None
    return found


def test_the_plan_takes_name_and_country_from_the_supplier(workspace: Workspace) -> None:
    supplier = mill(workspace)
    engagement = planned(workspace, "river mill")
    assert (engagement.supplier, engagement.subject, engagement.country) == (supplier, "River Mill", "KE")
    again = start_from_last_time(workspace, AUDITOR, engagement, find_pack(PACK), title="Again", period=PERIOD)
    assert again.supplier == supplier
    assert {one.id for one in engagements_of_supplier(workspace, supplier)} == {engagement.id, again.id}


def test_only_a_pack_for_suppliers_takes_one_that_exists(workspace: Workspace) -> None:
    supplier = mill(workspace)
    with pytest.raises(SupplierNotForPack):
        plan_engagement(
            workspace,
            AUDITOR,
            find_pack("genderaudit.internal-audit"),
            title="x",
            office="o",
            period=PERIOD,
            details={"supplier": supplier},
        )
    with pytest.raises(SupplierUnknown):
        planned(workspace, "nobody")
    assert workspace.find(Engagement) == []


def test_another_supplier_can_be_chosen_while_it_is_planned(workspace: Workspace) -> None:
    engagement = planned(workspace, mill(workspace))
    farm = add_supplier(workspace, AUDITOR, {"name": "Hill Farm"}).supplier.id
    assert change_plan(workspace, AUDITOR, engagement, {"supplier": "Hill Farm"}).supplier == farm
    with pytest.raises(SupplierUnknown):
        change_plan(workspace, AUDITOR, engagement, {"supplier": "nobody"})
    assert change_plan(workspace, AUDITOR, engagement, {"supplier": ""}).supplier == ""


def test_an_engagement_of_an_earlier_version_names_no_supplier(workspace: Workspace) -> None:
    engagement = planned(workspace, mill(workspace))
    earlier = engagement.model_dump(mode="json")
    del earlier["supplier"]
    assert Engagement.model_validate(earlier).supplier == ""


def test_an_issued_assessment_stands_on_the_supplier_with_score_and_own_risk(workspace: Workspace) -> None:
    supplier = mill(workspace)
    answers = {"SP-23": "2", "SP-26": "no", "SP-33": "9/10", "SP-36": "yes"}
    engagement = concluded(workspace, supplier, answers)
    found = noted(workspace, supplier)
    assert found.assessed is not None
    assert (found.assessed.engagement, found.assessed.tier) == (engagement.id, "standard")
    assert found.assessed.on == workspace.today()
    assert found.assessed.score is not None
    risks = {one.theme: one for one in found.own_risks}
    assert set(risks) == {"sea_gbv", "labour", "psea_capacity", "pay_equality"}
    assert risks["labour"].value == Decimal("0.67"), "(67 x 2 + 0 x 2) of 400 points"
    assert risks["pay_equality"].value == Decimal("0.33")
    assert all((one.status, one.engagement) == ("found", engagement.id) for one in risks.values())
    workspace.undo(AUDITOR)
    assert (noted(workspace, supplier).assessed, noted(workspace, supplier).own_risks) == (None, ())
    assert find_engagement(workspace, engagement.id).status == "cleared"


def test_what_an_assessment_says_nothing_about_stays_and_what_it_found_goes_with_it(workspace: Workspace) -> None:
    supplier = mill(workspace)
    first = concluded(workspace, supplier, {"SP-23": "3", "SP-36": "no"})
    before = {one.theme: one for one in noted(workspace, supplier).own_risks}
    second = concluded(workspace, supplier, {"SP-23": "0"})
    after = {one.theme: one for one in noted(workspace, supplier).own_risks}
    assert after["psea_capacity"] == before["psea_capacity"]
    assert (after["labour"].engagement, after["labour"].value) == (second.id, 1)
    taken(workspace, second, "withdrawn")
    back = noted(workspace, supplier)
    assert back.assessed is not None
    assert back.assessed.engagement == first.id
    assert {one.theme: one.value for one in back.own_risks} == {theme: one.value for theme, one in before.items()}
    taken(workspace, first, "withdrawn")
    assert (noted(workspace, supplier).assessed, noted(workspace, supplier).own_risks) == (None, ())


def test_a_part_that_is_not_about_the_supplier_assesses_nobody(workspace: Workspace) -> None:
    supplier = mill(workspace)
    concluded(workspace, supplier, {"SP-01": "2"}, parts=["office"])
    assert noted(workspace, supplier).assessed is None


def test_a_supplier_that_left_the_registry_stops_no_conclusion(workspace: Workspace) -> None:
    supplier = mill(workspace)
    engagement = taken(workspace, planned(workspace, supplier), *CLEAR[:3])
    with workspace.step("supplier.remove", AUDITOR) as step:
        step.remove(supplier)
    assert taken(workspace, engagement, "issued").status == "issued"
    assert registry_of(workspace).suppliers == {}


def test_flags_keep_the_risk_up_and_a_theme_without_an_answer_is_not_assessed() -> None:
    scheme, on = house_own_risk(), dt.date(2026, 3, 1)

    def found(**answers: Answered) -> dict[str, OwnRisk]:
        told = {name.replace("_", "-"): one for name, one in answers.items()}
        return {one.theme: one for one in own_risks(PACK, told, scheme, on, "eng")}

    assert found() == {}
    assert found(SP_24=Answered(None, 2))["pay_equality"].value == 0
    assert found(SP_24=Answered(None, 2, ("MAJ",)))["pay_equality"].value == Decimal("0.3")
    full = Answered(Fraction(100), 3)
    assert found(SP_36=full)["psea_capacity"].value == 0
    assert found(SP_36=full._replace(flags=("CRIT",)))["psea_capacity"].value == Decimal("0.6")
    stopped = found(SP_28=full._replace(flags=("STOP",)), SP_37=full)
    assert (stopped["sea_gbv"].value, stopped["labour"].value) == (Decimal("0.9"), Decimal("0.9"))
    assert own_risks("some.other-pack", {"SP-28": full}, scheme, on, "eng") == ()


@pytest.mark.parametrize(("decision", "value"), [("cleared", "0.5"), ("escalated", "0.9")])
def test_only_a_stop_that_was_not_cleared_keeps_the_risk_up(
    workspace: Workspace, decision: StopDecision, value: str
) -> None:
    supplier = mill(workspace)
    engagement = taken(workspace, planned(workspace, supplier), "in_progress")
    answer_in_words(workspace, AUDITOR, engagement, "SP-37", "partly")
    on = dt.date(2026, 3, 1)
    decide_stop(
        workspace, AUDITOR, engagement, "SP-37", decision, decided_by="Head of Office", on=on, reason="another firm"
    )
    taken(workspace, engagement, *CLEAR[1:])
    risk = next(one for one in noted(workspace, supplier).own_risks if one.theme == "sea_gbv")
    assert risk.value == Decimal(value)
