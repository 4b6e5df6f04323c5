"""The score of a risk: the highest group on people, never an average, with the gap between groups beside it."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from genderaudit.domain.matrix import RiskMatrix
from genderaudit.risks.model.risk import AXES, Assessment, Confidence, Control, MatrixRef, Rating, Risk, Stage
from genderaudit.risks.model.scheme import Scheme

GAP = 4
"""A difference between group scores from which on it is flagged (house default)."""
_SURE: tuple[Confidence, ...] = ("low", "medium", "high")
BASIS: tuple[Stage, ...] = ("current", "residual", "inherent")
"""The stage that counts for decisions: as it stands today, else the nearest that was rated."""

Bands = Mapping[tuple[int, int, bool], str]


class Score(NamedTuple):
    """The score of one stage. Products are likelihood times impact on people."""

    value: int
    """The highest product of any group."""
    groups: tuple[str, ...]
    """The groups that have it."""
    band: str
    """The highest band of any group, the floor for people included."""
    band_groups: tuple[str, ...]
    lowest: int
    gap: int
    """Highest minus lowest product."""
    flagged: bool
    """The gap is 4 or more (house default), or the bands differ."""
    confidence: Confidence | None
    """The lowest of any group; None as soon as one has none."""
    likelihood: int
    """Of the group that makes the band; where several do, of the one with the highest product."""
    impact: int
    matrix: MatrixRef


class Gridded(NamedTuple):
    """A scheme with the band of every cell looked up once."""

    scheme: Scheme
    bands: Bands
    ranks: Mapping[str, int]
    heights: Mapping[tuple[int, int, bool], int]
    """The rank of the band of every cell."""


def gridded(scheme: Scheme) -> Gridded:
    """A scheme ready for many ratings."""
    matrix, levels = scheme.matrix, range(1, scheme.matrix.size + 1)
    cells = itertools.product(levels, levels, (False, True))
    bands = {(likely, impact, people): matrix.band(likely, impact, people=people) for likely, impact, people in cells}
    ranks = {band.code: place for place, band in enumerate(matrix.bands)}
    return Gridded(scheme, bands, ranks, {cell: ranks[band] for cell, band in bands.items()})


def fits(matrix: RiskMatrix, rating: Rating) -> bool:
    """Whether the matrix has these levels."""
    return rating.likelihood <= matrix.size and rating.impact <= matrix.size


def made_with(assessment: Assessment, grid: Gridded) -> bool:
    """Whether ratings were made with this matrix, so that its bands say something about them."""
    matrix = grid.scheme.matrix
    return assessment.matrix.id == matrix.id and assessment.matrix.version == matrix.version


def score_of(assessment: Assessment | None, grid: Gridded) -> Score | None:
    """The score of a stage; None where no group is rated, or where it was rated in another matrix."""
    if assessment is None or not assessment.people or not made_with(assessment, grid):
        return None
    heights, people = grid.heights, assessment.people
    value, lowest, top = 0, 0, -1
    highest: list[str] = []
    makers: list[str] = []
    sure: list[Confidence | None] = []
    worst, mixed = next(iter(people.values())), False
    for group, one in people.items():
        likely, impact = one.likelihood, one.impact
        product, rank = likely * impact, heights[likely, impact, True]
        mixed = mixed or rank != top >= 0
        if product >= value:
            highest = [*highest, group] if product == value else [group]
            value = product
        lowest = min(lowest or product, product)
        if rank > top:
            top, makers, worst = rank, [group], one
        elif rank == top:
            makers.append(group)
            worst = one if product > worst.likelihood * worst.impact else worst
        sure.append(one.confidence)
    return Score(
        value=value,
        groups=tuple(highest),
        band=grid.scheme.bands[top].code,
        band_groups=tuple(makers),
        lowest=lowest,
        gap=value - lowest,
        flagged=mixed or value - lowest >= GAP,
        confidence=None if None in sure else min((one for one in sure if one), key=_SURE.index),
        likelihood=worst.likelihood,
        impact=worst.impact,
        matrix=assessment.matrix,
    )


def basis_of(risk: Risk) -> tuple[Stage, Assessment] | None:
    """The stage on which decisions rest, with its ratings of people; None where nothing is rated.

    What was lowered with no tested control counts as if it had not been: an untested control lowers nothing.
    """
    for stage in BASIS:
        rated = risk.stage(stage)
        if rated is not None and rated.people:
            raised = unsupported(risk, rated)
            return stage, rated.model_copy(update={"people": {**rated.people, **raised}}) if raised else rated
    return None


def deciding_score(risk: Risk, grid: Gridded) -> Score | None:
    """The score on which decisions rest; None where no group is rated in this matrix."""
    found = basis_of(risk)
    return score_of(found[1], grid) if found else None


def groups_at_the_top(assessment: Assessment, matrix: RiskMatrix) -> tuple[str, ...]:
    """The groups with the highest impact that there is: never below the floor, never simply accepted."""
    return tuple(group for group, rating in assessment.people.items() if rating.impact == matrix.size)


def exceeding(higher: Assessment, lower: Assessment, grid: Gridded) -> tuple[str, ...]:
    """The groups and axes for which `higher` is above `lower`, by product or by band; `risk` for the whole."""
    found = [
        group
        for group, rating in higher.people.items()
        if group in lower.people and _above(rating, lower.people[group], grid, people=True)
    ]
    found += [
        axis
        for axis in AXES
        if axis in higher.others
        and axis in lower.others
        and _above(higher.others[axis], lower.others[axis], grid, people=False)
    ]
    # a group that only one stage rates must not hide that the whole has risen
    if not found and not higher.people.keys() <= lower.people.keys():
        upper, under = score_of(higher, grid), score_of(lower, grid)
        if upper and under and (upper.value > under.value or grid.ranks[upper.band] > grid.ranks[under.band]):
            found.append("risk")
    return tuple(found)


def _above(one: Rating, other: Rating, grid: Gridded, *, people: bool) -> bool:
    if one.likelihood <= other.likelihood and one.impact <= other.impact:
        return False
    mine, theirs = one.likelihood * one.impact, other.likelihood * other.impact
    heights = grid.heights
    return (
        mine > theirs or heights[one.likelihood, one.impact, people] > heights[other.likelihood, other.impact, people]
    )


def supported(risk: Risk, group: str, inherent: Rating) -> tuple[int, int]:
    """The lowest likelihood and impact that tested controls support for a group: one level for each control."""
    return _lowered(risk.controls, group, inherent)


def _lowered(controls: Iterable[Control], group: str, inherent: Rating) -> tuple[int, int]:
    likelihood, impact = inherent.likelihood, inherent.impact
    for control in controls:
        if control.lowers_for(group):
            if control.lowers == "likelihood":
                likelihood -= 1
            else:
                impact -= 1
    return likelihood if likelihood > 1 else 1, impact if impact > 1 else 1


def unsupported(risk: Risk, assessment: Assessment) -> dict[str, Rating]:
    """The groups whose rating lies lower than tested controls support, with the rating that would be supported."""
    before = risk.inherent
    if before is None or before is assessment:
        return {}
    if before.matrix is not assessment.matrix and before.matrix != assessment.matrix:
        return {}
    found = {}
    working = [one for one in risk.controls if one.effectiveness == 3]
    known = before.people
    for group, rating in assessment.people.items():
        first = known.get(group)
        likelihood, impact = rating.likelihood, rating.impact
        if first is None or (likelihood >= first.likelihood and impact >= first.impact):
            continue
        least_likely, least = _lowered(working, group, first)
        if likelihood < least_likely or impact < least:
            found[group] = Rating(
                likelihood=max(likelihood, least_likely), impact=max(impact, least), confidence=rating.confidence
            )
    return found
