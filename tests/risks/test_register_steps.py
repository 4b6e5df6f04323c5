"""The register is kept by steps that undo takes back: groups, ratings, treatment, acceptance, links, warnings."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from risk_samples import DAY, GRID, kept, rate

from genderaudit.checklists import GroupRating, RatingValue
from genderaudit.risks import (
    WantedAcceptance,
    accept_risk,
    add_control,
    add_from_library,
    add_treatment,
    bow_tie,
    change_control,
    close_risk,
    edit_risk,
    find_risk,
    heat_map,
    library,
    link_risk,
    name_affected,
    register_of,
    reopen_risk,
    risk_from_rating,
    risks_linked_to,
    risks_of,
    set_aside,
    switch_group,
    timeline_of,
)
from genderaudit.risks.model.refusals import (
    AcceptanceEnded,
    AcceptanceIncomplete,
    AcceptanceNotPossible,
    ApproverTooLow,
    GroupNotAffected,
    GroupSwitchedOff,
    LevelOutside,
    NoPartOfRisk,
    ReasonForGroupNeeded,
    ResidualAboveInherent,
    RiskReasonNeeded,
    RiskUnknown,
    RiskUnrated,
    ShareNotPossible,
    StarterUnknown,
)
from genderaudit.risks.model.risk import GROUPS, Affected, Control, Link, Risk, Treatment
from genderaudit.risks.model.scheme import Scheme
from genderaudit.risks.rules.deciding import review_due
from genderaudit.runtime.language import LANGUAGES
from genderaudit.store import Workspace
from work_samples import AUDITOR, Ticking

UNTIL = dt.date(2026, 9, 1)


def wanted(**more: Any) -> WantedAcceptance:
    facts: dict[str, Any] = {
        "decision": "accepted",
        "approver_post": "Head of Office",
        "role": "head_of_office",
        "reason": "The remaining risk is small",
        "safeguards": "",
        "until": UNTIL,
    }
    return WantedAcceptance(**{**facts, **more})


def test_only_affected_groups_are_rated_and_the_others_say_why_not(workspace: Workspace) -> None:
    one = rate(workspace, kept(workspace), women=(3, 4)).risk
    one = set_aside(workspace, AUDITOR, one, "men", "Men collect aid at noon", clock=Ticking()).risk
    with pytest.raises(GroupNotAffected, match="Men collect aid at noon"):
        rate(workspace, one, men=(1, 1))
    with pytest.raises(ReasonForGroupNeeded):
        set_aside(workspace, AUDITOR, one, "boys", "  ")
    one = name_affected(workspace, AUDITOR, one, Affected(group="men", exposure="They guard the queue")).risk
    assert rate(workspace, one, men=(1, 1)).risk.unaffected == {}


def test_setting_a_rated_group_aside_takes_its_ratings_along(workspace: Workspace) -> None:
    one = rate(workspace, kept(workspace), women=(3, 4), men=(1, 1)).risk
    one = set_aside(workspace, AUDITOR, one, "men", "They are elsewhere").risk
    assert one.groups == ("women",) and one.current and one.current.people.keys() == {"women"}


def test_a_group_that_is_unsafe_to_name_is_refused_also_within_a_combined_one(workspace: Workspace) -> None:
    switch_group(workspace, AUDITOR, "another_gender_or_lgbtiq", off=True)
    one = kept(workspace)
    for group in ("another_gender_or_lgbtiq", "women+another_gender_or_lgbtiq"):
        with pytest.raises(GroupSwitchedOff):
            rate(workspace, one, **{group: (1, 1)})
    assert "another_gender_or_lgbtiq" not in add_from_library(workspace, AUDITOR, "RL-01").risk.groups
    switch_group(workspace, AUDITOR, "another_gender_or_lgbtiq", off=False)
    assert rate(workspace, one, another_gender_or_lgbtiq=(1, 1)).risk.current


def test_a_combined_group_is_rated_by_itself(workspace: Workspace) -> None:
    one = rate(workspace, kept(workspace), **{"women+persons_with_disabilities": (4, 4), "women": (2, 2)}).risk
    assert register_of(workspace, today=DAY)[0].score.groups == ("women+persons_with_disabilities",)  # type: ignore[union-attr]
    assert one.groups == ("women+persons_with_disabilities", "women")


def test_a_residual_rating_above_the_inherent_one_is_refused_and_nothing_changes(workspace: Workspace) -> None:
    one = rate(workspace, kept(workspace), "inherent", women=(3, 3)).risk
    with pytest.raises(ResidualAboveInherent, match="women"):
        rate(workspace, one, "residual", women=(4, 3))
    # a lower product is above all the same where the floor for people lifts its band
    with pytest.raises(ResidualAboveInherent):
        rate(workspace, one, "residual", women=(1, 5))
    assert find_risk(workspace, "R-01") == one
    assert rate(workspace, one, "residual", women=(3, 3)).risk.residual
    with pytest.raises(ResidualAboveInherent):
        rate(workspace, one, "inherent", women=(2, 2))


def test_a_level_that_the_matrix_lacks_is_refused(workspace: Workspace) -> None:
    with pytest.raises(LevelOutside, match="Level 6"):
        rate(workspace, kept(workspace), women=(6, 1))


def test_rating_opens_a_draft_and_sets_the_next_review_by_its_band(workspace: Workspace) -> None:
    months = {(1, 1): 12, (2, 3): 6, (3, 4): 3, (5, 5): 1}
    for levels, count in months.items():
        one = rate(workspace, kept(workspace), women=levels).risk
        assert (one.status, one.last_review, one.next_review) == ("open", DAY, review_due(DAY, count))
    assert review_due(dt.date(2026, 8, 31), 6) == dt.date(2027, 2, 28)
    assert review_due(dt.date(2026, 12, 15), 1) == dt.date(2027, 1, 15)


def test_the_highest_impact_on_people_cannot_simply_be_accepted_but_continued_with_safeguards(
    workspace: Workspace,
) -> None:
    one = rate(workspace, kept(workspace), women=(1, 5), men=(1, 1)).risk
    with pytest.raises(AcceptanceNotPossible, match="women"):
        accept_risk(workspace, AUDITOR, one, wanted(role="regional_or_hq"), clock=Ticking())
    continuing = wanted(decision="continue_with_safeguards", safeguards="Two women at each table")
    with pytest.raises(ApproverTooLow):
        accept_risk(workspace, AUDITOR, one, continuing._replace(role="owner"), clock=Ticking())
    with pytest.raises(AcceptanceIncomplete, match="safeguards"):
        accept_risk(workspace, AUDITOR, one, continuing._replace(safeguards=" "), clock=Ticking())
    with pytest.raises(AcceptanceIncomplete, match="until"):
        accept_risk(workspace, AUDITOR, one, continuing._replace(until=None), clock=Ticking())
    accepted = accept_risk(workspace, AUDITOR, one, continuing, clock=Ticking()).risk
    assert accepted.acceptance and accepted.acceptance.decision == "continue_with_safeguards"


def test_a_control_that_nobody_tested_does_not_open_the_way_to_acceptance(workspace: Workspace) -> None:
    one = rate(workspace, kept(workspace), "inherent", women=(3, 5)).risk
    one = add_control(workspace, AUDITOR, one, Control(text="Lights", lowers="impact", effectiveness=3)).risk
    one = rate(workspace, one, women=(3, 4)).risk
    with pytest.raises(AcceptanceNotPossible):
        accept_risk(workspace, AUDITOR, one, wanted(), clock=Ticking())
    one = change_control(workspace, AUDITOR, one, 1, {"tested_on": DAY, "tested_by": "Logistics"}).risk
    assert accept_risk(workspace, AUDITOR, one, wanted(), clock=Ticking()).risk.status == "accepted"
    with pytest.raises(NoPartOfRisk):
        change_control(workspace, AUDITOR, one, 2, {})


@pytest.mark.parametrize(
    ("levels", "role"), [((2, 3), "owner"), ((3, 4), "head_of_office"), ((5, 4), "regional_or_hq")]
)
def test_each_band_is_accepted_by_its_post_and_by_no_lower_one(
    workspace: Workspace, levels: tuple[int, int], role: str
) -> None:
    one = rate(workspace, kept(workspace), women=levels).risk
    roles = ["owner", "head_of_office", "regional_or_hq"]
    for lower in roles[: roles.index(role)]:
        with pytest.raises(ApproverTooLow):
            accept_risk(workspace, AUDITOR, one, wanted(role=lower), clock=Ticking())
    assert accept_risk(workspace, AUDITOR, one, wanted(role=role), clock=Ticking()).risk.status == "accepted"


def test_an_acceptance_names_approver_reason_and_a_day_that_is_to_come(workspace: Workspace) -> None:
    with pytest.raises(RiskUnrated):
        accept_risk(workspace, AUDITOR, kept(workspace), wanted(), clock=Ticking())
    one = rate(workspace, kept(workspace), women=(1, 1)).risk
    with pytest.raises(AcceptanceIncomplete, match="approver, reason"):
        accept_risk(workspace, AUDITOR, one, wanted(approver_post="", reason=" "), clock=Ticking())
    with pytest.raises(AcceptanceEnded):
        accept_risk(workspace, AUDITOR, one, wanted(until=DAY), clock=Ticking())


def test_an_acceptance_falls_when_the_risk_rises_and_stays_when_it_does_not(workspace: Workspace) -> None:
    one = rate(workspace, kept(workspace), women=(2, 3)).risk
    one = accept_risk(workspace, AUDITOR, one, wanted(), clock=Ticking()).risk
    calmer = rate(workspace, one, women=(1, 3))
    assert (calmer.reopened, calmer.risk.status) == (False, "accepted")
    risen = rate(workspace, calmer.risk, women=(3, 4))
    assert (risen.reopened, risen.risk.status, risen.risk.acceptance) == (True, "open", None)


def test_a_contract_cannot_take_over_the_duty_to_protect_people(workspace: Workspace) -> None:
    insure = Treatment(text="Insure the transport", way="share")
    with pytest.raises(ShareNotPossible):
        add_treatment(workspace, AUDITOR, kept(workspace, category="sea_gbv"), insure)
    with pytest.raises(ShareNotPossible):
        add_treatment(workspace, AUDITOR, rate(workspace, kept(workspace), women=(1, 4)).risk, insure)
    assert add_treatment(workspace, AUDITOR, kept(workspace, category="cash"), insure).risk.treatments == (insure,)


def test_closing_and_opening_again_are_done_with_a_reason(workspace: Workspace) -> None:
    one = kept(workspace)
    with pytest.raises(RiskReasonNeeded):
        close_risk(workspace, AUDITOR, one, " ")
    closed = close_risk(workspace, AUDITOR, one, "The site was left").risk
    assert reopen_risk(workspace, AUDITOR, closed, "The site is used again").risk.status == "open"


def test_ratings_status_and_acceptance_cannot_be_slipped_in_by_editing(workspace: Workspace) -> None:
    one = rate(workspace, kept(workspace), women=(4, 4)).risk
    edited = edit_risk(workspace, AUDITOR, one, {"cause": "No lamps", "status": "closed", "current": None}).risk
    assert (edited.cause, edited.status, edited.current) == ("No lamps", "open", one.current)


def test_the_guard_warns_of_persons_and_cases_in_any_text_and_saves_all_the_same(workspace: Workspace) -> None:
    one = kept(workspace)
    noticed = edit_risk(workspace, AUDITOR, one, {"effect": "Call +254 700 000 000"}).warnings
    assert [(one.field, one.found.kind) for one in noticed] == [("effect", "phone")]
    control = Control(text="Told by Mrs Example, case no. 4711")
    kinds = {one.found.kind for one in add_control(workspace, AUDITOR, one, control).warnings}
    assert {"titled_name", "case_number"} <= kinds


def test_every_step_is_taken_back_by_one_undo(workspace: Workspace) -> None:
    one = rate(workspace, kept(workspace), women=(2, 3)).risk
    accept_risk(workspace, AUDITOR, one, wanted(), clock=Ticking())
    workspace.undo(AUDITOR)
    assert find_risk(workspace, one.label) == one
    workspace.undo(AUDITOR)
    assert find_risk(workspace, one.label).current is None


def test_a_risk_from_an_answer_takes_its_ratings_and_reasons_and_links_both_ways(workspace: Workspace) -> None:
    value = RatingValue(groups={"women": GroupRating(likelihood=3, impact=5)}, unaffected={"men": "Not on the road"})
    one = risk_from_rating(workspace, AUDITOR, "eng-1", "ans-1", value, {"title": "The road"}, clock=Ticking()).risk
    assert one.inherent and one.inherent.people["women"].product == 15
    assert one.unaffected == {"men": "Not on the road"}
    one = link_risk(workspace, AUDITOR, one, Link(to="supplier", id="sup-1", how="inherited")).risk
    for record in ("eng-1", "ans-1", "sup-1"):
        assert risks_linked_to(workspace, record) == (one,)
    assert risks_linked_to(workspace, "sup-2") == ()


def test_the_timeline_tells_every_rating_and_decision_and_no_other_edit(workspace: Workspace) -> None:
    one = rate(workspace, kept(workspace), women=(2, 3), men=(1, 1)).risk
    one = edit_risk(workspace, AUDITOR, one, {"cause": "No lamps"}).risk
    one = rate(workspace, one, women=(3, 4)).risk
    points = timeline_of(workspace, one)
    assert [[score.value for _, score in point.scores] for point in points] == [[], [6], [12]]
    assert dict(points[-1].groups) == {"women": 12, "men": 1}


def test_heat_maps_place_each_risk_once_and_show_the_way_from_inherent_to_residual(workspace: Workspace) -> None:
    one = rate(workspace, kept(workspace, "A"), "inherent", women=(4, 4), men=(2, 1)).risk
    rate(workspace, one, "residual", women=(3, 4), men=(2, 1))
    kept(workspace, "Unrated")
    rows = register_of(workspace, today=DAY)
    overall, men = heat_map(rows, GRID, "inherent"), heat_map(rows, GRID, "residual", "men")
    assert {(c.likelihood, c.impact): c.risks for c in overall.cells if c.risks} == {(4, 4): (one.id,)}
    assert [(arrow.start, arrow.end) for arrow in overall.arrows] == [((4, 4), (3, 4))]
    assert {(c.likelihood, c.impact): c.risks for c in men.cells if c.risks} == {(2, 1): (one.id,)}
    assert len(overall.cells) == 25 and len(overall.unplaced) == 1 and men.arrows == ()


def test_a_bow_tie_has_causes_controls_event_controls_effects_and_whom_they_hit(workspace: Workspace) -> None:
    one = kept(workspace, cause="Far away\n- no lamps", event="Assault", effect="Injury\nLess aid")
    one = add_control(workspace, AUDITOR, one, Control(text="Lamps")).risk
    one = add_control(workspace, AUDITOR, one, Control(text="Referral", side="after")).risk
    tie = bow_tie(rate(workspace, one, women=(1, 5)).risk, GRID)
    assert (tie.causes, tie.event, tie.effects) == (("Far away", "no lamps"), "Assault", ("Injury", "Less aid"))
    assert ([c.text for c in tie.before], [c.text for c in tie.after]) == (["Lamps"], ["Referral"])
    assert tie.harmed == (("women", "high"),)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_library_has_thirty_six_risks_whole_in_every_language(language: str) -> None:
    every = library(language)
    assert [one.code for one in every] == [f"RL-{number:02d}" for number in range(1, 37)]
    assert all(set(one.groups) <= set(GROUPS) for one in every)
    english = library("en")
    for field in ("title", "cause", "event", "effect"):
        texts = [getattr(one, field) for one in every]
        assert len(set(texts)) >= 34
        if language != "en":
            assert not {getattr(one, field) for one in english} & set(texts)


def test_a_starter_risk_is_a_draft_that_can_be_adapted(workspace: Workspace) -> None:
    one = add_from_library(workspace, AUDITOR, "rl-03", {"title": "Our lists"}, language="fr").risk
    assert (one.title, one.library, one.status, one.groups) == ("Our lists", "RL-03", "draft", ("women",))
    assert one.cause == "Les ménages sont enregistrés au nom d’un homme"
    with pytest.raises(StarterUnknown):
        add_from_library(workspace, AUDITOR, "RL-37")


def test_risks_are_found_by_number_label_and_id_and_unknown_ones_are_refused(workspace: Workspace) -> None:
    one = kept(workspace)
    assert find_risk(workspace, "1") == find_risk(workspace, "R-01") == find_risk(workspace, one.id) == one
    assert kept(workspace).number == 2 and len(risks_of(workspace)) == 2
    with pytest.raises(RiskUnknown):
        find_risk(workspace, "R-09")


def test_the_models_of_the_register_are_frozen_and_refuse_unknown_fields() -> None:
    for model in (Risk, Scheme, Control):
        assert model.model_config["frozen"] and model.model_config["extra"] == "forbid"
