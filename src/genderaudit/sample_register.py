"""The sample risk register: starter risks rated group by group through the actions that people use."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import yaml

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.records import Author, Value
from genderaudit.risks import (
    WantedAcceptance,
    accept_risk,
    add_control,
    add_from_library,
    add_treatment,
    name_affected,
    rate_risk,
)
from genderaudit.risks.model.risk import Affected, Axis, Control, Rating, Stage, Treatment
from genderaudit.risks.model.risk import Role as RiskRole
from genderaudit.runtime.assets import asset
from genderaudit.store import Workspace


class _Accepted(Value):
    decision: str
    approver_post: str
    role: RiskRole
    reason: str
    safeguards: str = ""
    days: int


class _Risk(Value):
    """A starter risk as the sample office rates it; ratings are pairs of likelihood and impact by group."""

    code: str
    owner_post: str
    affected: dict[str, str]
    """Groups beside those of the library, each with its exposure."""
    inherent: dict[str, tuple[int, int]]
    current: dict[str, tuple[int, int]] = {}
    residual: dict[str, tuple[int, int]] = {}
    others: dict[Axis, tuple[int, int]] = {}
    rationale: str = ""
    panel: dict[str, int] = {}
    controls: tuple[Control, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    accept: _Accepted | None = None


class _Register(Value):
    risks: tuple[_Risk, ...]


def fill_register(workspace: Workspace, author: Author, *, language: str, clock: Clock = utc_now) -> None:
    """The sample risks, rated group by group through the actions that people use."""
    with asset("resources", "sample", "risks.yaml").open("rb") as stream:
        told = _Register.model_validate(yaml.load(stream, Loader=yaml.CSafeLoader))
    for one in told.risks:
        fields = {"owner_post": one.owner_post}
        risk = add_from_library(workspace, author, one.code, fields, language=language, clock=clock).risk
        for group, exposure in one.affected.items():
            risk = name_affected(workspace, author, risk, Affected(group=group, exposure=exposure), clock=clock).risk
        others = {axis: _rating(pair) for axis, pair in one.others.items()}
        if one.inherent:
            risk = rate_risk(
                workspace, author, risk, "inherent", _ratings(one.inherent), others=others, rationale=one.rationale,
                panel=one.panel, clock=clock,
            ).risk  # fmt: skip
        for control in one.controls:
            risk = add_control(workspace, author, risk, control, clock=clock).risk
        for treatment in one.treatments:
            risk = add_treatment(workspace, author, risk, treatment, clock=clock).risk
        stages: tuple[tuple[Stage, dict[str, tuple[int, int]]], ...] = (
            ("current", one.current),
            ("residual", one.residual),
        )
        for stage, levels in stages:
            if levels:
                risk = rate_risk(workspace, author, risk, stage, _ratings(levels), clock=clock).risk
        if one.accept is not None:
            wanted = one.accept.model_dump(exclude={"days"})
            until = clock().date() + dt.timedelta(days=one.accept.days)
            accept_risk(workspace, author, risk, WantedAcceptance(**wanted, until=until), clock=clock)


def _ratings(levels: Mapping[str, tuple[int, int]]) -> dict[str, Rating]:
    return {group: _rating(pair) for group, pair in levels.items()}


def _rating(pair: tuple[int, int]) -> Rating:
    return Rating(likelihood=pair[0], impact=pair[1], confidence="medium")
