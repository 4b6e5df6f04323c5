"""Write risks down, say whom they hit, tie them to other records, close and reopen them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, Value
from genderaudit.risks.actions.finding import setup_of
from genderaudit.risks.files.library import starters
from genderaudit.risks.model.refusals import (
    GroupSwitchedOff,
    ReasonForGroupNeeded,
    RiskReasonNeeded,
    StarterUnknown,
)
from genderaudit.risks.model.risk import (
    Affected,
    Assessment,
    Link,
    Risk,
)
from genderaudit.risks.model.scheme import RiskSetup
from genderaudit.risks.model.starter import Starter
from genderaudit.safeguards import Warned, look_over
from genderaudit.store import Workspace

_FIXED = (
    "id", "number", "inherent", "current", "residual", "target", "acceptance", "status", "status_reason", "raised_on",
    "source",
)  # fmt: skip


class Noticed(NamedTuple):
    """A place in a text of a risk that may identify a person or tell of a case."""

    field: str
    text: str
    found: Warned


class Kept(NamedTuple):
    """A risk as it was saved, what the guard over free text noticed, and whether its acceptance fell."""

    risk: Risk
    warnings: tuple[Noticed, ...] = ()
    reopened: bool = False


def warnings_of(value: Value, before: str = "") -> tuple[Noticed, ...]:
    """Every place in the texts of a risk that deserves a second look. It warns; a person decides."""
    return tuple(
        Noticed(field, text, found) for field, text in _texts(value.model_dump(), before) for found in look_over(text)
    )


_NO_TEXT = {"id", "layout", "matrix", "to", "library", "from_check", "cells"}


def _texts(node: object, field: str) -> Iterator[tuple[str, str]]:
    if isinstance(node, str):
        yield field, node
    elif isinstance(node, dict):
        for key, inner in node.items():
            if key not in _NO_TEXT:
                yield from _texts(inner, f"{field}.{key}" if field else str(key))
    elif isinstance(node, tuple | list):
        for place, inner in enumerate(node, start=1):
            yield from _texts(inner, f"{field}.{place}")


def keep_risk(workspace: Workspace, author: Author, risk: Risk, step_name: str, reason: str = "") -> Kept:
    """A risk saved in a step of its own, with what the guard noticed."""
    with workspace.step(step_name, author, reason=reason) as step:
        step.put(risk)
    return Kept(risk, warnings_of(risk))


def as_it_is(workspace: Workspace, risk: Risk) -> Risk:
    """The risk as the workspace holds it now."""
    return workspace.get(Risk, risk.id) or risk


def next_number(workspace: Workspace) -> int:
    """The number that the next risk gets."""
    return max((risk.number for risk in workspace.find(Risk)), default=0) + 1


def add_risk(workspace: Workspace, author: Author, fields: Mapping[str, object], *, clock: Clock = utc_now) -> Kept:
    """A new risk, as a draft until it is rated. Raises GroupSwitchedOff, ValidationError."""
    moment = clock()
    own = {
        "id": new_id("risk"),
        "number": next_number(workspace),
        "status": "draft",
        "raised_on": moment.date(),
        "changed_at": moment,
    }
    risk = Risk.model_validate({**fields, **own})
    require_named_groups(setup_of(workspace), risk.groups)
    return keep_risk(workspace, author, risk, "risk.add")


def find_starter(code: str, language: str = "en") -> Starter:
    """A starter risk by its code. Raises StarterUnknown."""
    for one in starters(language):
        if one.code.casefold() == code.strip().casefold():
            return one
    raise StarterUnknown(wanted=code)


def library(language: str = "en") -> tuple[Starter, ...]:
    """The starter risks, to pick from and adapt."""
    return starters(language)


def add_from_library(
    workspace: Workspace,
    author: Author,
    code: str,
    fields: Mapping[str, object] | None = None,
    *,
    language: str = "en",
    clock: Clock = utc_now,
) -> Kept:
    """A draft from a starter risk; `fields` adapt it. Groups that are switched off here are left out.

    Raises StarterUnknown.
    """
    starter = find_starter(code, language)
    off = setup_of(workspace).groups_off
    facts: dict[str, object] = {
        "title": starter.title,
        "cause": starter.cause,
        "event": starter.event,
        "effect": starter.effect,
        "category": starter.category,
        "affected": tuple({"group": group} for group in starter.groups if group not in off),
        "library": starter.code,
    }
    return add_risk(workspace, author, {**facts, **(fields or {})}, clock=clock)


def edit_risk(
    workspace: Workspace, author: Author, risk: Risk, changes: Mapping[str, object], *, clock: Clock = utc_now
) -> Kept:
    """The risk with other fields. Ratings, acceptance and status have steps of their own."""
    risk = as_it_is(workspace, risk)
    kept = {name: getattr(risk, name) for name in _FIXED} | {"changed_at": clock()}
    fresh = Risk.model_validate({**risk.model_dump(), **changes, **kept})
    require_named_groups(setup_of(workspace), tuple(group for group in fresh.groups if group not in risk.groups))
    return keep_risk(workspace, author, fresh, "risk.edit")


def set_aside(
    workspace: Workspace, author: Author, risk: Risk, group: str, reason: str, *, clock: Clock = utc_now
) -> Kept:
    """The risk with a group noted as not affected, and why; its ratings go with it. Raises ReasonForGroupNeeded."""
    if not reason.strip():
        raise ReasonForGroupNeeded(group=group)
    risk = as_it_is(workspace, risk)
    stages = {
        stage: rated.model_copy(update={"people": {g: one for g, one in rated.people.items() if g != group}})
        for stage, rated in stages_of(risk).items()
    }
    changes = {
        **stages,
        "affected": tuple(one for one in risk.affected if one.group != group),
        "unaffected": {**risk.unaffected, group: reason},
        "changed_at": clock(),
    }
    return keep_risk(workspace, author, changed(risk, changes), "risk.edit")


def name_affected(
    workspace: Workspace, author: Author, risk: Risk, affected: Affected, *, clock: Clock = utc_now
) -> Kept:
    """The risk with a group named as affected, with its mechanisms. Raises GroupSwitchedOff."""
    require_named_groups(setup_of(workspace), (affected.group,))
    risk = as_it_is(workspace, risk)
    others = [one if one.group != affected.group else affected for one in risk.affected]
    changes = {
        "affected": tuple(others) if affected.group in risk.groups else (*others, affected),
        "unaffected": {group: why for group, why in risk.unaffected.items() if group != affected.group},
        "changed_at": clock(),
    }
    return keep_risk(workspace, author, changed(risk, changes), "risk.edit")


def close_risk(workspace: Workspace, author: Author, risk: Risk, reason: str, *, clock: Clock = utc_now) -> Kept:
    """The risk closed, and why. Raises RiskReasonNeeded."""
    return _status(workspace, author, risk, "closed", reason, clock)


def reopen_risk(workspace: Workspace, author: Author, risk: Risk, reason: str, *, clock: Clock = utc_now) -> Kept:
    """A closed or accepted risk open again, and why. Raises RiskReasonNeeded."""
    return _status(workspace, author, risk, "open", reason, clock)


def _status(workspace: Workspace, author: Author, risk: Risk, status: str, reason: str, clock: Clock) -> Kept:
    if not reason.strip():
        raise RiskReasonNeeded(what=risk.label)
    changes = {"status": status, "status_reason": reason, "acceptance": None, "changed_at": clock()}
    return keep_risk(workspace, author, changed(as_it_is(workspace, risk), changes), "risk.status", reason)


def link_risk(workspace: Workspace, author: Author, risk: Risk, link: Link, *, clock: Clock = utc_now) -> Kept:
    """The risk tied to another record; one to the same record takes its place."""
    risk = as_it_is(workspace, risk)
    others = tuple(one for one in risk.links if (one.to, one.id) != (link.to, link.id))
    return keep_risk(workspace, author, changed(risk, {"links": (*others, link), "changed_at": clock()}), "risk.link")


def unlink_risk(workspace: Workspace, author: Author, risk: Risk, record: str, *, clock: Clock = utc_now) -> Kept:
    """The risk no longer tied to a record."""
    risk = as_it_is(workspace, risk)
    others = tuple(one for one in risk.links if one.id != record)
    return keep_risk(workspace, author, changed(risk, {"links": others, "changed_at": clock()}), "risk.link")


def switch_group(workspace: Workspace, author: Author, group: str, *, off: bool) -> RiskSetup:
    """The register with a group that is not named here any more, or is again. Ratings made before stay."""
    setup = setup_of(workspace)
    groups = tuple(one for one in setup.groups_off if one != group)
    fresh = RiskSetup.model_validate({**setup.model_dump(), "groups_off": (*groups, group) if off else groups})
    with workspace.step("risk.group", author) as step:
        step.put(fresh)
    return fresh


def require_named_groups(setup: RiskSetup, groups: Sequence[str]) -> None:
    """Raises GroupSwitchedOff for a group that is not named in this place, combined ones included."""
    for group in groups:
        if not set(group.split("+")).isdisjoint(setup.groups_off):
            raise GroupSwitchedOff(group=group)


def stages_of(risk: Risk) -> dict[str, Assessment]:
    """The stages that are rated, by name."""
    return {
        name: one
        for name, one in (
            ("inherent", risk.inherent),
            ("current", risk.current),
            ("residual", risk.residual),
            ("target", risk.target),
        )
        if one is not None
    }


def changed(risk: Risk, changes: Mapping[str, Any]) -> Risk:
    """The risk with other fields, checked whole."""
    return Risk.model_validate({**dict(risk), **changes})
