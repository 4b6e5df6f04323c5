"""One step that ends an inconsistency; it always errs on the side of the people at risk."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from genderaudit.risks.model.risk import Affected, Assessment, Control, Rating, Risk, Stage, Treatment
from genderaudit.risks.rules.checks import moved_to, taken_for_safe
from genderaudit.risks.rules.scoring import unsupported
from genderaudit.risks.rules.views import Inconsistency

Mender = Callable[[Risk, Inconsistency, dt.date, Mapping[str, str]], Risk]


def mended(risk: Risk, found: Inconsistency, today: dt.date, words: Mapping[str, str], owner: str) -> Risk:
    """The risk without that inconsistency, `owner` being the post that acts.

    `words`: what new entries say: `treat`, `safeguard`, `channel`, `test_channel`, and `group.<code>`.
    Raises KeyError for one that cannot be mended by itself.
    """
    if found.code == "high_without_owner":
        return risk.model_copy(update={"owner_post": owner})
    return _MENDERS[found.code](risk, found, today, words)


def _raise_to_residual(risk: Risk, _: Inconsistency, __: dt.date, ___: Mapping[str, str]) -> Risk:
    """The current rating rises to the residual one: lowering the residual would claim what nobody has tested."""
    current, residual = risk.current, risk.residual
    if current is None or residual is None:
        return risk
    return risk.model_copy(update={"current": _at_least(current, residual)})


def _raise_inherent(risk: Risk, _: Inconsistency, __: dt.date, ___: Mapping[str, str]) -> Risk:
    inherent, residual = risk.inherent, risk.residual
    if inherent is None or residual is None:
        return risk
    return risk.model_copy(update={"inherent": _at_least(inherent, residual)})


def _at_least(one: Assessment, floor: Assessment) -> Assessment:
    """Each rating of `one`, raised to that of `floor`; groups that only `floor` rates come in."""
    people = {group: _higher(rating, floor.people.get(group)) for group, rating in one.people.items()}
    others = {axis: _higher(rating, floor.others.get(axis)) for axis, rating in one.others.items()}
    return one.model_copy(update={"people": {**floor.people, **people}, "others": {**floor.others, **others}})


def _higher(one: Rating, other: Rating | None) -> Rating:
    if other is None:
        return one
    levels = {"likelihood": max(one.likelihood, other.likelihood), "impact": max(one.impact, other.impact)}
    return one.model_copy(update=levels)


def _back_to_supported(risk: Risk, found: Inconsistency, _: dt.date, __: Mapping[str, str]) -> Risk:
    stage: Stage = "current" if found.stage == "current" else "residual"
    rated = risk.stage(stage)
    if rated is None:
        return risk
    people = {**rated.people, **unsupported(risk, rated)}
    return risk.model_copy(update={stage: rated.model_copy(update={"people": people})})


def _open_again(risk: Risk, _: Inconsistency, today: dt.date, __: Mapping[str, str]) -> Risk:
    return risk.model_copy(update={"status": "open", "acceptance": None, "next_review": today})


def _doubt(risk: Risk, found: Inconsistency, today: dt.date, _: Mapping[str, str]) -> Risk:
    rated = next(one for name, one in _stages(risk).items() if name == found.stage)
    people = {group: rating.model_copy(update={"confidence": "low"}) for group, rating in rated.people.items()}
    return risk.model_copy(update={found.stage: rated.model_copy(update={"people": people}), "next_review": today})


def _stages(risk: Risk) -> dict[str, Assessment]:
    stages = {"inherent": risk.inherent, "current": risk.current, "residual": risk.residual, "target": risk.target}
    return {name: one for name, one in stages.items() if one is not None}


def _treat(risk: Risk, _: Inconsistency, __: dt.date, words: Mapping[str, str]) -> Risk:
    fresh = Treatment(text=words["treat"], owner_post=risk.owner_post, from_check="high_without_treatment")
    return risk.model_copy(update={"treatments": (*risk.treatments, fresh)})


def _protect(risk: Risk, _: Inconsistency, today: dt.date, words: Mapping[str, str]) -> Risk:
    """Each group that takes on risk counts as affected, waits to be rated, and gets a safeguard of its own."""
    groups = moved_to(risk)
    named = {one.group for one in risk.affected}
    safeguards = tuple(
        Treatment(
            text=words["safeguard"].format(group=words.get(f"group.{group}", group)),
            way="change_impact",
            owner_post=risk.owner_post,
            protects=(group,),
            from_check="moves_risk",
        )
        for group in groups
    )
    return risk.model_copy(
        update={
            "affected": (*risk.affected, *(Affected(group=group) for group in groups if group not in named)),
            "unaffected": {group: why for group, why in risk.unaffected.items() if group not in groups},
            "treatments": (*risk.treatments, *safeguards),
            "next_review": today,
        }
    )


def _test_the_channel(risk: Risk, _: Inconsistency, today: dt.date, words: Mapping[str, str]) -> Risk:
    """Zero reports become a warning: the channel stands as an untested control, and is tested with each group."""
    stage = "current" if risk.current is not None else "residual"
    rated, groups = risk.current or risk.residual, taken_for_safe(risk)
    if rated is None:
        return risk
    people = {
        group: rating.model_copy(update={"confidence": "low"}) if group in groups else rating
        for group, rating in rated.people.items()
    }
    channel = Control(text=words["channel"], side="after", lowers="impact", effectiveness=1)
    test = Treatment(text=words["test_channel"], owner_post=risk.owner_post, from_check="zero_complaints")
    return risk.model_copy(
        update={
            stage: rated.model_copy(update={"people": people}),
            "controls": (*risk.controls, channel),
            "treatments": (*risk.treatments, test),
            "next_review": today,
        }
    )


_MENDERS: Mapping[str, Mender] = {
    "residual_above_current": _raise_to_residual,
    "residual_above_inherent": _raise_inherent,
    "lowered_untested": _back_to_supported,
    "acceptance_expired": _open_again,
    "high_without_treatment": _treat,
    "same_for_every_group": _doubt,
    "moves_risk": _protect,
    "zero_complaints": _test_the_channel,
}
