"""The other readings of the same answers: commitments, ladders, the gap between paper and people."""

from __future__ import annotations

import operator
from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction

from genderaudit.checklists.model.pack import Ladder, PerceptionPair
from genderaudit.checklists.model.results import (
    CommitmentResult,
    CriterionResult,
    LadderResult,
    PerceptionResult,
    Receipt,
    exact,
)
from genderaudit.checklists.rules.derived import is_given
from genderaudit.checklists.rules.score.marks import Mark
from genderaudit.checklists.rules.score.sections import weighted
from genderaudit.checklists.rules.sheet import Sheet
from genderaudit.domain.commitments import COMMITMENTS, Commitment

THIN = 3
"""With fewer answered items a commitment's value says little (domain reference, section 10.6)."""


Profiled = dict[Commitment, tuple[list[Mark], CommitmentResult]]
"""The marks behind each commitment's result."""


def commitment_results(marks: Sequence[Mark], known: Profiled | None = None) -> tuple[CommitmentResult, ...]:
    """The profile over all commitments, in their printed order. `known`: results whose marks may still be the same."""
    kept: Profiled = {} if known is None else known
    serving: dict[Commitment, list[Mark]] = {commitment: [] for commitment in COMMITMENTS}
    for found in marks:
        for commitment in found.item.commitments:
            serving[commitment].append(found)
    for commitment, behind in serving.items():
        before = kept.get(commitment)
        if before is None or len(before[0]) != len(behind) or not all(map(operator.is_, before[0], behind)):
            kept[commitment] = (behind, _commitment(commitment, behind))
    return tuple(kept[commitment][1] for commitment in serving)


def _commitment(commitment: Commitment, marks: Sequence[Mark]) -> CommitmentResult:
    earned, possible = weighted(marks)
    answered = sum(found.is_answered for found in marks)
    return CommitmentResult(
        commitment=commitment,
        value=exact(100 * earned / possible if possible else None),
        answered=answered,
        in_form=len(marks),
        state=(
            "not_in_form"
            if not marks
            else "not_assessed"
            if not answered
            else "thin"
            if answered < THIN
            else "assessed"
        ),
    )


def commitment_receipt(commitment: Commitment, marks: Sequence[Mark]) -> Receipt:
    """How the value of a commitment came about."""
    serving = [found for found in marks if commitment in found.item.commitments]
    earned, possible = weighted(serving)
    return Receipt(
        rule="commitment_score",
        subject=commitment,
        value=exact(100 * earned / possible if possible else None),
        facts={"earned": exact(earned), "possible": str(possible)},
        parts=tuple(found.receipt for found in serving if found.receipt is not None),
    )


def ladder_result(ladder: Ladder, sheet: Sheet) -> LadderResult:
    """The highest level whose whole chain is met; each level includes those below it."""
    asked = {item for rung in ladder.rungs for criterion in rung.criteria for item in criterion.answered}
    assessed = any(sheet.shown(item) and is_given(sheet.answers.get(item)) for item in asked)
    criteria = []
    level: str = "missing"
    unbroken = True
    for rung in ladder.rungs:
        for criterion in rung.criteria:
            met = sheet.test(criterion.met, criterion.id, otherwise=False)
            criteria.append(CriterionResult(id=criterion.id, level=rung.level, met=met))
            unbroken = unbroken and met
        if unbroken:
            level = rung.level
    return LadderResult.model_validate(
        {"id": ladder.id, "level": level if assessed else "not_assessed", "criteria": tuple(criteria)}
    )


def perception_result(pair: PerceptionPair, marks: Mapping[str, Mark]) -> PerceptionResult:
    """The gap in points; positive when documents say more than people do."""
    documents, people = _mean(pair.documents, marks), _mean(pair.people, marks)
    gap = documents - people if documents is not None and people is not None else None
    return PerceptionResult(id=pair.id, documents=exact(documents), people=exact(people), gap=exact(gap))


def _mean(items: Iterable[str], marks: Mapping[str, Mark]) -> Fraction | None:
    points = [found.points for item in items if (found := marks.get(item)) and found.points is not None]
    return sum(points, Fraction(0)) / len(points) if points else None
