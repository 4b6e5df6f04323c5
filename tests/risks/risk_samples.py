"""Small risks for the tests of the register; all of it invented."""

from __future__ import annotations

import datetime as dt
from typing import Any

from genderaudit.risks import Kept, add_risk, rate_risk
from genderaudit.risks.files.matrices import house_scheme, schemes
from genderaudit.risks.model.risk import Assessment, Rating, Risk, Stage
from genderaudit.risks.rules.scoring import Gridded, gridded
from genderaudit.store import Workspace
from work_samples import AUDITOR, Ticking

DAY = dt.date(2026, 3, 1)
HOUSE = house_scheme()
GRID = gridded(HOUSE)
GRIDS: list[Gridded] = [gridded(scheme) for scheme in schemes().values()]
Levels = tuple[int, int]


def rating(levels: Levels, confidence: str | None = None) -> Rating:
    return Rating.model_validate({"likelihood": levels[0], "impact": levels[1], "confidence": confidence})


def rated(**people: Levels) -> Assessment:
    return Assessment(matrix=HOUSE.ref, people={group: rating(levels) for group, levels in people.items()})


def rated_in(grid: Gridded, **people: Levels) -> Assessment:
    return rated(**people).model_copy(update={"matrix": grid.scheme.ref})


def risk(**more: Any) -> Risk:
    stages = [one for name in ("inherent", "current", "residual", "target") if (one := more.get(name))]
    groups = dict.fromkeys(group for one in stages for group in one.people)
    facts: dict[str, Any] = {
        "id": "risk-1",
        "number": 1,
        "title": "Distribution ends after dark",
        "affected": tuple({"group": group} for group in groups),
        "status": "open",
        "raised_on": DAY,
        "changed_at": "2026-03-01T09:00:00Z",
    }
    return Risk.model_validate({**facts, **more})


def kept(workspace: Workspace, title: str = "Distribution ends after dark", **more: Any) -> Risk:
    return add_risk(workspace, AUDITOR, {"title": title, **more}, clock=Ticking()).risk


def rate(workspace: Workspace, one: Risk, stage: Stage = "current", **people: Levels) -> Kept:
    levels = {group: rating(pair) for group, pair in people.items()}
    return rate_risk(workspace, AUDITOR, one, stage, levels, clock=Ticking())
