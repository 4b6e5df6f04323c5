"""Another matrix: what each risk becomes under it. No level is ever cut to fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal, NamedTuple

from genderaudit.risks.model.refusals import LevelsNotMapped
from genderaudit.risks.model.risk import STAGES, Assessment, Rating, Risk, Stage
from genderaudit.risks.model.scheme import Scheme
from genderaudit.risks.rules.scoring import Gridded, gridded, score_of

Side = Literal["likelihood", "impact"]
LevelMap = Mapping[Side, Mapping[int, int]]
"""What a level of the old matrix becomes in the new one; levels left out stay what they are."""


class Rerated(NamedTuple):
    """One stage of one risk before and after."""

    risk: str
    label: str
    stage: Stage
    before: int
    before_band: str
    after: int
    after_band: str

    @property
    def changes(self) -> bool:
        """Whether score or band become another."""
        return (self.before, self.before_band) != (self.after, self.after_band)


class Rerating(NamedTuple):
    """A register under another matrix: the risks as they would be, and what that changes."""

    scheme: Scheme
    risks: tuple[Risk, ...]
    stages: tuple[Rerated, ...]


def rerated(risks: Iterable[Risk], grids: Mapping[tuple[str, int], Gridded], to: Scheme, levels: LevelMap) -> Rerating:
    """Every risk under another matrix. `grids`: known matrices by id and version.

    Raises LevelsNotMapped where a level in use has no place in the new matrix.
    """
    every = list(risks)
    lost = sorted({place for risk in every for place in _lost(risk, to, levels)})
    if lost:
        raise LevelsNotMapped(levels=", ".join(f"{side} {level}" for side, level in lost), matrix=to.matrix.id)
    grid, fresh, stages = gridded(to), list[Risk](), list[Rerated]()
    for risk in every:
        changes: dict[str, Assessment] = {}
        for stage in STAGES:
            rated = risk.stage(stage)
            if rated is None or rated.matrix == to.ref:
                continue
            changes[stage] = moved = _moved(rated, to, levels)
            old = grids.get((rated.matrix.id, rated.matrix.version))
            before, after = score_of(rated, old) if old else None, score_of(moved, grid)
            if after is not None:
                facts = (before.value, before.band) if before else (0, "")
                stages.append(Rerated(risk.id, risk.label, stage, *facts, after.value, after.band))
        if changes:
            fresh.append(risk.model_copy(update=changes))
    return Rerating(to, tuple(fresh), tuple(stages))


def _ratings(assessment: Assessment) -> Iterable[Rating]:
    return (*assessment.people.values(), *assessment.others.values())


def _becomes(level: int, side: Side, levels: LevelMap) -> int:
    return levels.get(side, {}).get(level, level)


def _lost(risk: Risk, to: Scheme, levels: LevelMap) -> Iterable[tuple[Side, int]]:
    for stage in STAGES:
        rated = risk.stage(stage)
        if rated is None or rated.matrix == to.ref:
            continue
        for rating in _ratings(rated):
            pairs: tuple[tuple[Side, int], ...] = (("likelihood", rating.likelihood), ("impact", rating.impact))
            for side, level in pairs:
                if not 1 <= _becomes(level, side, levels) <= to.matrix.size:
                    yield side, level


def _moved(assessment: Assessment, to: Scheme, levels: LevelMap) -> Assessment:
    def move(rating: Rating) -> Rating:
        return rating.model_copy(
            update={
                "likelihood": _becomes(rating.likelihood, "likelihood", levels),
                "impact": _becomes(rating.impact, "impact", levels),
            }
        )

    return assessment.model_copy(
        update={
            "matrix": to.ref,
            "people": {group: move(rating) for group, rating in assessment.people.items()},
            "others": {axis: move(rating) for axis, rating in assessment.others.items()},
        }
    )
