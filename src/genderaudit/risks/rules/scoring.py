"""The score of a risk: the highest group on people, never an average, with the gap between groups beside it."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from genderaudit.domain.matrix import RiskMatrix
from genderaudit.risks.model.risk import AXES, Assessment, Confidence, MatrixRef, Rating, Risk, Stage
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


def gridded(scheme: Scheme) -> Gridded:
    """A scheme ready for many ratings."""
    matrix, levels = scheme.matrix, range(1, scheme.matrix.size + 1)
    cells = itertools.product(levels, levels, (False, True))
    bands = {(likely, impact, people): matrix.band(likely, impact, people=people) for likely, impact, people in cells}
    ranks = {band.code: place for place, band in enumerate(matrix.bands)}
    return Gridded(scheme, bands, ranks)


def band_of(grid: Gridded, rating: Rating, *, people: bool) -> str:
    """The band of one rating. Raises KeyError for a level that the matrix does not have."""
    return grid.bands[rating.likelihood, rating.impact, people]


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
    people = assessment.people
    products = {group: rating.likelihood * rating.impact for group, rating in people.items()}
    bands = {group: grid.bands[rating.likelihood, rating.impact, True] for group, rating in people.items()}
    value, lowest = max(products.values()), min(products.values())
    band = max(bands.values(), key=grid.ranks.__getitem__)
    makers = tuple(group for group, found in bands.items() if found == band)
    worst = people[max(makers, key=products.__getitem__)]
    return Score(
        value=value,
        groups=tuple(group for group, product in products.items() if product == value),
        band=band,
        band_groups=makers,
        lowest=lowest,
        gap=value - lowest,
        flagged=value - lowest >= GAP or len(set(bands.values())) > 1,
        confidence=_least_sure(rating.confidence for rating in people.values()),
        likelihood=worst.likelihood,
        impact=worst.impact,
        matrix=assessment.matrix,
    )


def _least_sure(stated: Iterable[Confidence | None]) -> Confidence | None:
    every = list(stated)
    return None if None in every else min((one for one in every if one), key=_SURE.index)


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
    upper, under = score_of(higher, grid), score_of(lower, grid)
    # a group that only one stage rates must not hide that the whole has risen
    if not found and upper and under and (upper.value > under.value or grid.ranks[upper.band] > grid.ranks[under.band]):
        found.append("risk")
    return tuple(found)


def _above(one: Rating, other: Rating, grid: Gridded, *, people: bool) -> bool:
    ranks = [grid.ranks[band_of(grid, rating, people=people)] for rating in (one, other)]
    return one.product > other.product or ranks[0] > ranks[1]


def supported(risk: Risk, group: str, inherent: Rating) -> Rating:
    """The lowest rating that tested controls support for a group: one level for each, on what it lowers."""
    working = [control for control in risk.controls if control.lowers_for(group)]
    down = {side: sum(control.lowers == side for control in working) for side in ("likelihood", "impact")}
    return inherent.model_copy(
        update={
            "likelihood": max(1, inherent.likelihood - down["likelihood"]),
            "impact": max(1, inherent.impact - down["impact"]),
        }
    )


def unsupported(risk: Risk, assessment: Assessment) -> dict[str, Rating]:
    """The groups whose rating lies lower than tested controls support, with the rating that would be supported."""
    if risk.inherent is None or risk.inherent.matrix != assessment.matrix or assessment is risk.inherent:
        return {}
    found = {}
    for group, rating in assessment.people.items():
        before = risk.inherent.people.get(group)
        if before is None:
            continue
        least = supported(risk, group, before)
        if rating.likelihood < least.likelihood or rating.impact < least.impact:
            found[group] = rating.model_copy(
                update={
                    "likelihood": max(rating.likelihood, least.likelihood),
                    "impact": max(rating.impact, least.impact),
                }
            )
    return found
