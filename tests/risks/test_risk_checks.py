"""What does not hold together is found, and mending ends it on the side of the people at risk."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from risk_samples import DAY, GRID, rated, rating, risk

from genderaudit.risks import checks_of, find_risk, mend_risk
from genderaudit.risks.model.refusals import CheckUnknown
from genderaudit.risks.model.risk import Assessment, Control, Risk, Treatment
from genderaudit.risks.rules.checks import MENDABLE, inconsistencies, lacking
from genderaudit.risks.rules.scoring import deciding_score
from genderaudit.store import Workspace
from work_samples import AUDITOR, Ticking

TESTED = Control(text="Lights", lowers="likelihood", effectiveness=3, tested_on=DAY, tested_by="Logistics")
WHOLE = Treatment.model_validate(
    {
        "text": "Move the site",
        "owner_post": "Head of Programmes",
        "due": "2026-09-01",
        "cost": {"amount": "1200", "currency": "USD"},
        "indicator": {"text": "Share who feel safe", "split_by": ("sex",)},
    }
)
ACCEPTANCE = {
    "decision": "accepted", "approver_post": "Head of Office", "role": "head_of_office", "reason": "Small",
    "decided_on": "2025-01-01", "until": "2026-02-28",
}  # fmt: skip


def silent(likelihood: int, rationale: str = "") -> Assessment:
    return rated(women=(likelihood, 3), men=(1, 1)).model_copy(update={"rationale": rationale})


FOUND: dict[str, dict[str, Any]] = {
    "residual_above_current": {"current": rated(women=(2, 2), men=(1, 1)), "residual": rated(women=(3, 2), men=(1, 1))},
    "residual_above_inherent": {"inherent": rated(women=(2, 2)), "residual": rated(women=(3, 2))},
    "lowered_untested": {
        "inherent": rated(women=(3, 3), men=(1, 1)),
        "residual": rated(women=(2, 3), men=(1, 1)),
        "controls": (TESTED.model_copy(update={"tested_on": None}),),
    },
    "acceptance_expired": {"current": rated(women=(2, 2)), "status": "accepted", "acceptance": ACCEPTANCE},
    "high_without_owner": {"current": rated(women=(1, 5)), "treatments": (WHOLE,)},
    "high_without_treatment": {"current": rated(women=(4, 4)), "owner_post": "Head of Office"},
    "same_for_every_group": {"current": rated(women=(2, 2), men=(2, 2))},
    "moves_risk": {
        "current": rated(women=(3, 2)),
        "treatments": (WHOLE.model_copy(update={"moves_risk_to": ("girls",)}),),
        "unaffected": {"girls": "They are at school"},
    },
    "zero_complaints": {"current": silent(2), "complaints": 0},
}


def codes(one: Risk, today: dt.date = DAY) -> set[str]:
    return {found.code for found in inconsistencies(one, GRID, today)}


@pytest.mark.parametrize("code", FOUND)
def test_each_inconsistency_is_found_alone_and_one_step_ends_it(workspace: Workspace, code: str) -> None:
    one = risk(**FOUND[code])
    assert codes(one) == {code}
    with workspace.step("risk.add", AUDITOR) as step:
        step.put(one)
    before = deciding_score(one, GRID)
    mended = mend_risk(workspace, AUDITOR, one, code, clock=Ticking()).risk
    assert code not in codes(mended)
    after = deciding_score(mended, GRID)
    assert before and after and after.value >= before.value  # mending never makes a risk look smaller
    workspace.undo(AUDITOR)
    assert find_risk(workspace, one.id) == one


def test_there_is_a_case_for_every_inconsistency_that_can_be_mended() -> None:
    assert set(FOUND) == MENDABLE


def test_a_risk_in_order_has_nothing_to_mend(workspace: Workspace) -> None:
    one = risk(
        inherent=rated(women=(4, 4), men=(3, 2)),
        current=rated(women=(3, 4), men=(2, 2)),
        residual=rated(women=(3, 4), men=(2, 2)),
        controls=(TESTED,),
        treatments=(WHOLE,),
        owner_post="Head of Programmes",
    )
    assert codes(one) == set()
    with workspace.step("risk.add", AUDITOR) as step:
        step.put(one)
    assert checks_of(workspace, today=DAY) == ()
    with pytest.raises(CheckUnknown):
        mend_risk(workspace, AUDITOR, one, "moves_risk")


@pytest.mark.parametrize("side", ["likelihood", "impact"])
def test_a_control_lowers_only_the_side_that_it_acts_on(side: str) -> None:
    control = TESTED.model_copy(update={"lowers": side})
    lowered = {"likelihood": (2, 3), "impact": (3, 2)}
    for other, levels in lowered.items():
        one = risk(inherent=rated(women=(3, 3)), residual=rated(women=levels), controls=(control,))
        assert ("lowered_untested" in codes(one)) == (other != side)


def test_a_control_for_men_lowers_nothing_for_women() -> None:
    for_men = TESTED.model_copy(update={"groups": ("men",)})
    one = risk(inherent=rated(women=(3, 3), men=(3, 2)), residual=rated(women=(2, 3), men=(2, 2)), controls=(for_men,))
    (found,) = inconsistencies(one, GRID, DAY)
    assert (found.code, found.groups) == ("lowered_untested", ("women",))


def test_equal_ratings_are_left_in_peace_where_somebody_said_why_or_where_one_group_is_hit() -> None:
    assert codes(risk(current=rated(women=(2, 2), men=(2, 2)), equal_because="The cable runs past all tents")) == set()
    assert codes(risk(current=rated(women=(2, 2)))) == set()


@pytest.mark.parametrize(
    "words",
    ["There were no complaints", "zero reports last year", "Aucune plainte reçue", "Sin quejas", "لا توجد شكاوى"],
)
def test_zero_complaints_taken_for_safety_are_noticed_in_words_too(words: str) -> None:
    assert codes(risk(current=silent(2, words))) == {"zero_complaints"}
    assert codes(risk(current=silent(2, "Seen on three visits"))) == set()
    likely = inconsistencies(risk(current=silent(4, words)), GRID, DAY)
    assert [one.groups for one in likely if one.code == "zero_complaints"] == [("men",)]


def test_zero_complaints_become_an_untested_control_and_a_test_of_the_channel(workspace: Workspace) -> None:
    one = risk(**FOUND["zero_complaints"])
    with workspace.step("risk.add", AUDITOR) as step:
        step.put(one)
    mended = mend_risk(workspace, AUDITOR, one, "zero_complaints", language="fr", clock=Ticking()).risk
    assert mended.current and mended.current.people["women"] == rating((2, 3), "low")
    assert (mended.controls[0].effectiveness, mended.treatments[0].text) == (
        1,
        "Tester le mécanisme de plainte avec chaque groupe",
    )


def test_a_group_that_a_treatment_burdens_becomes_affected_and_gets_a_safeguard(workspace: Workspace) -> None:
    one = risk(**FOUND["moves_risk"])
    with workspace.step("risk.add", AUDITOR) as step:
        step.put(one)
    mended = mend_risk(workspace, AUDITOR, one, "moves_risk", clock=Ticking()).risk
    assert mended.groups == ("women", "girls") and mended.unaffected == {}
    assert (mended.treatments[-1].text, mended.treatments[-1].protects) == ("Safeguard for: Girls", ("girls",))


def test_a_target_that_is_worse_for_one_group_moves_risk_to_it() -> None:
    one = risk(current=rated(women=(4, 2), men=(1, 2)), target=rated(women=(2, 2), men=(3, 2)))
    assert [(f.code, f.groups) for f in inconsistencies(one, GRID, DAY)] == [("moves_risk", ("men",))]


def test_a_treatment_of_a_high_risk_states_owner_date_cost_and_a_disaggregated_indicator() -> None:
    assert lacking(Treatment(text="Train")) == ("owner", "due", "cost", "indicator")
    unsplit = WHOLE.model_copy(
        update={"indicator": WHOLE.indicator and WHOLE.indicator.model_copy(update={"split_by": ()})}
    )
    assert lacking(unsplit) == ("split",)
    high = risk(current=rated(women=(4, 4)), owner_post="Head of Office", treatments=(unsplit,))
    assert codes(high) == {"treatment_incomplete"}
    assert codes(high.model_copy(update={"current": rated(women=(2, 2))})) == set()


def test_an_acceptance_holds_through_its_last_day() -> None:
    one = risk(**FOUND["acceptance_expired"])
    assert codes(one, dt.date(2026, 2, 28)) == set()
    assert codes(one, dt.date(2026, 3, 1)) == {"acceptance_expired"}


def test_a_risk_without_ratings_of_people_says_so_and_a_closed_one_is_left_in_peace() -> None:
    money_only = Assessment(matrix=GRID.scheme.ref, others={"money": rating((3, 3))})
    assert codes(risk(current=money_only)) == {"people_unrated"}
    assert codes(risk(**FOUND["moves_risk"], status="closed")) == set()
