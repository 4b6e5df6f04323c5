"""Rate risks, put controls and treatments on them, and accept them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TypeVar

from genderaudit.checklists import RatingValue
from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.records import Author, Value
from genderaudit.risks.actions.finding import matrices_of, setup_of
from genderaudit.risks.actions.keeping import Kept, add_risk, as_it_is, changed, keep_risk, require_named_groups
from genderaudit.risks.model.refusals import GroupNotAffected, LevelOutside, NoPartOfRisk, ResidualAboveInherent
from genderaudit.risks.model.risk import Affected, Assessment, Axis, Control, Link, Rating, Risk, Stage, Treatment
from genderaudit.risks.rules.deciding import Wanted, acceptance, allow_treatment, next_review
from genderaudit.risks.rules.scoring import Gridded, deciding_score, exceeding, fits, made_with
from genderaudit.store import Workspace

Part = TypeVar("Part", bound=Value)


def risk_from_rating(
    workspace: Workspace,
    author: Author,
    engagement: str,
    question: str,
    value: RatingValue,
    fields: Mapping[str, object],
    *,
    clock: Clock = utc_now,
) -> Kept:
    """A risk from the rating that an answer gives, linked to its engagement and question.

    `question`: the answer's record id. The ratings become the inherent ones.
    """
    links = (Link(to="engagement", id=engagement), Link(to="answer", id=question))
    facts = {
        "affected": tuple({"group": group} for group in value.groups),
        "unaffected": dict(value.unaffected),
        "links": links,
    }
    kept = add_risk(workspace, author, {**fields, **facts}, clock=clock)
    people = {g: Rating(likelihood=one.likelihood, impact=one.impact) for g, one in value.groups.items()}
    return rate_risk(workspace, author, kept.risk, "inherent", people, clock=clock) if people else kept


def rate_risk(
    workspace: Workspace,
    author: Author,
    risk: Risk,
    stage: Stage,
    people: Mapping[str, Rating],
    *,
    others: Mapping[Axis, Rating] | None = None,
    rationale: str | None = None,
    panel: Mapping[str, int] | None = None,
    reason: str = "",
    clock: Clock = utc_now,
) -> Kept:
    """The risk with ratings of a stage; groups and axes that are not given keep theirs.

    A group that was not named becomes affected. An acceptance falls when the risk rises. Raises GroupNotAffected,
    GroupSwitchedOff, LevelOutside, ResidualAboveInherent; nothing is changed then.
    """
    risk, moment = as_it_is(workspace, risk), clock()
    grid = matrices_of(workspace).in_use
    require_named_groups(setup_of(workspace), tuple(people))
    for group in people:
        if group in risk.unaffected:
            raise GroupNotAffected(risk=risk.label, group=group, reason=risk.unaffected[group])
    for rating in (*people.values(), *(others or {}).values()):
        if not fits(grid.scheme.matrix, rating):
            matrix = grid.scheme.matrix
            level = max(rating.likelihood, rating.impact)
            raise LevelOutside(level=level, matrix=matrix.id, size=matrix.size)
    before = risk.stage(stage)
    if before is not None and before.matrix != grid.scheme.ref:
        before = None  # levels of another matrix are not mixed with these
    rated = Assessment(
        matrix=grid.scheme.ref,
        people={**(before.people if before else {}), **people},
        others={**(before.others if before else {}), **(others or {})},
        rationale=rationale if rationale is not None else (before.rationale if before else ""),
        rated_on=moment.date(),
        rated_by=author.post,
        panel=dict(panel) if panel is not None else (before.panel if before else {}),
    )
    named = risk.groups
    fresh = changed(
        risk,
        {
            stage: rated,
            "affected": (*risk.affected, *(Affected(group=group) for group in people if group not in named)),
            "changed_at": moment,
        },
    )
    _require_residual_below(fresh, grid)
    fresh, reopened = _reviewed(risk, fresh, grid, moment.date())
    return keep_risk(workspace, author, fresh, "risk.rate", reason)._replace(reopened=reopened)


def _require_residual_below(risk: Risk, grid: Gridded) -> None:
    residual, inherent = risk.residual, risk.inherent
    if residual is None or inherent is None or not (made_with(residual, grid) and made_with(inherent, grid)):
        return
    over = exceeding(residual, inherent, grid)
    if over:
        raise ResidualAboveInherent(risk=risk.label, what=", ".join(over))


def _reviewed(before: Risk, after: Risk, grid: Gridded, today: dt.date) -> tuple[Risk, bool]:
    """The risk with its next review by band, open where it was a draft; and whether its acceptance fell."""
    changes: dict[str, object] = {"last_review": today, "next_review": next_review(after, grid, today)}
    if before.status == "draft":
        changes["status"] = "open"
    was, now = deciding_score(before, grid), deciding_score(after, grid)
    risen = now is not None and (was is None or (grid.ranks[now.band], now.value) > (grid.ranks[was.band], was.value))
    reopened = before.status == "accepted" and risen
    if reopened:
        changes |= {"status": "open", "acceptance": None}
    return after.model_copy(update=changes), reopened


def add_control(workspace: Workspace, author: Author, risk: Risk, control: Control, *, clock: Clock = utc_now) -> Kept:
    """The risk with one more control; it lowers nothing until it is tested."""
    risk = as_it_is(workspace, risk)
    changes = {"controls": (*risk.controls, control), "changed_at": clock()}
    return keep_risk(workspace, author, changed(risk, changes), "risk.control")


def change_control(
    workspace: Workspace,
    author: Author,
    risk: Risk,
    number: int,
    changes: Mapping[str, object],
    *,
    clock: Clock = utc_now,
) -> Kept:
    """The risk with a control changed, such as by a test. `number`: from 1. Raises NoPartOfRisk."""
    risk = as_it_is(workspace, risk)
    fresh = _replaced(risk, "control", risk.controls, number, changes)
    return keep_risk(workspace, author, changed(risk, {"controls": fresh, "changed_at": clock()}), "risk.control")


def add_treatment(
    workspace: Workspace, author: Author, risk: Risk, treatment: Treatment, *, clock: Clock = utc_now
) -> Kept:
    """The risk with one more treatment. Raises ShareNotPossible."""
    risk = as_it_is(workspace, risk)
    allow_treatment(risk, treatment)
    changes = {"treatments": (*risk.treatments, treatment), "changed_at": clock()}
    return keep_risk(workspace, author, changed(risk, changes), "risk.treat")


def change_treatment(
    workspace: Workspace,
    author: Author,
    risk: Risk,
    number: int,
    changes: Mapping[str, object],
    *,
    clock: Clock = utc_now,
) -> Kept:
    """The risk with a treatment changed. `number`: from 1. Raises NoPartOfRisk, ShareNotPossible."""
    risk = as_it_is(workspace, risk)
    fresh = _replaced(risk, "treatment", risk.treatments, number, changes)
    allow_treatment(risk, fresh[number - 1])
    return keep_risk(workspace, author, changed(risk, {"treatments": fresh, "changed_at": clock()}), "risk.treat")


def _replaced(
    risk: Risk, what: str, parts: Sequence[Part], number: int, changes: Mapping[str, object]
) -> tuple[Part, ...]:
    if not 1 <= number <= len(parts):
        raise NoPartOfRisk(risk=risk.label, what=what, wanted=number)
    part = parts[number - 1]
    fresh = type(part).model_validate({**part.model_dump(), **changes})
    return (*parts[: number - 1], fresh, *parts[number:])


def accept_risk(workspace: Workspace, author: Author, risk: Risk, wanted: Wanted, *, clock: Clock = utc_now) -> Kept:
    """The risk accepted until a day, or continued with safeguards. Raises what `rules.deciding.acceptance` raises."""
    risk, moment = as_it_is(workspace, risk), clock()
    given = acceptance(risk, wanted, matrices_of(workspace).in_use, moment.date())
    changes = {"acceptance": given, "status": "accepted", "status_reason": "", "changed_at": moment}
    return keep_risk(workspace, author, changed(risk, changes), "risk.accept", wanted.reason)
