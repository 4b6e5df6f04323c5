"""The highest group is the score, the floor for people always holds, and an untested control lowers nothing."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from risk_samples import DAY, GRID, GRIDS, rated, rated_in, rating, risk

from genderaudit.domain.matrix import RiskMatrix
from genderaudit.risks.files.matrices import HOUSE as HOUSE_ID
from genderaudit.risks.files.matrices import schemes
from genderaudit.risks.model.risk import GROUPS, Control
from genderaudit.risks.rules.scoring import Gridded, basis_of, deciding_score, exceeding, score_of, supported

LEVEL = st.integers(1, 5)
PEOPLE = st.dictionaries(st.sampled_from(GROUPS), st.tuples(LEVEL, LEVEL), min_size=1)
PRODUCTS = (1, 2, 3, 4, 5, 6, 8, 9, 10, 12, 15, 16, 20, 25)


def bands_by_product(matrix: RiskMatrix) -> dict[int, set[str]]:
    levels = range(1, matrix.size + 1)
    found: dict[int, set[str]] = {}
    for likelihood in levels:
        for impact in levels:
            found.setdefault(likelihood * impact, set()).add(matrix.band(likelihood, impact))
    return found


@pytest.mark.parametrize("scheme", schemes().values(), ids=list(schemes()))
def test_the_bands_cover_each_of_the_fourteen_products_once(scheme: Any) -> None:
    found = bands_by_product(scheme.matrix)
    assert tuple(sorted(found)) == PRODUCTS == scheme.matrix.products()
    assert all(len(bands) == 1 for bands in found.values())


def test_the_house_default_has_the_edges_of_its_reference() -> None:
    found = {product: bands.pop() for product, bands in bands_by_product(schemes()[HOUSE_ID].matrix).items()}
    assert [p for p in PRODUCTS if found[p] == "low"] == [1, 2, 3, 4]
    assert [p for p in PRODUCTS if found[p] == "medium"] == [5, 6, 8, 9]
    assert [p for p in PRODUCTS if found[p] == "high"] == [10, 12, 15, 16]
    assert [p for p in PRODUCTS if found[p] == "very_high"] == [20, 25]


@given(PEOPLE, st.sampled_from(GRIDS))
def test_the_highest_group_is_always_the_score(people: dict[str, tuple[int, int]], grid: Gridded) -> None:
    score = score_of(rated_in(grid, **people), grid)
    assert score is not None
    products = {group: likelihood * impact for group, (likelihood, impact) in people.items()}
    assert score.value == max(products.values())
    assert set(score.groups) == {group for group, product in products.items() if product == score.value}
    ranks = [grid.ranks[grid.scheme.matrix.band(*levels, people=True)] for levels in people.values()]
    assert grid.ranks[score.band] == max(ranks)
    assert score.gap == max(products.values()) - min(products.values())
    assert score.flagged == (score.gap >= 4 or len(set(ranks)) > 1)


@given(PEOPLE, st.sampled_from(GROUPS), st.sampled_from(GRIDS))
def test_naming_one_more_group_never_lowers_the_score(
    people: dict[str, tuple[int, int]], group: str, grid: Gridded
) -> None:
    before = score_of(rated_in(grid, **people), grid)
    after = score_of(rated_in(grid, **{group: (1, 1), **people}), grid)
    assert before and after and after.value >= before.value and grid.ranks[after.band] >= grid.ranks[before.band]


@given(LEVEL, st.sampled_from(GRIDS))
def test_the_highest_impact_on_people_is_never_below_high(likelihood: int, grid: Gridded) -> None:
    score = score_of(rated_in(grid, women=(likelihood, 5), men=(1, 1)), grid)
    assert score is not None
    assert grid.ranks[score.band] >= grid.ranks["high"] > grid.ranks[grid.scheme.appetite]


def test_ratings_of_one_matrix_are_never_read_with_another() -> None:
    assert [score_of(rated(women=(3, 3)), grid) is None for grid in GRIDS] == [False, True, True, True]


def test_the_other_axes_stand_beside_and_never_change_the_score() -> None:
    people = rated(women=(2, 2))
    money = people.model_copy(update={"others": {"money": rating((5, 5))}})
    assert score_of(people, GRID) == score_of(money, GRID)


def test_confidence_is_the_lowest_and_unknown_as_soon_as_one_is() -> None:
    sure = rated(women=(2, 2)).model_copy(
        update={"people": {"women": rating((2, 2), "high"), "men": rating((1, 1), "low")}}
    )
    one_unknown = sure.model_copy(update={"people": {**sure.people, "boys": rating((1, 1))}})
    assert (score_of(sure, GRID) or pytest.fail()).confidence == "low"
    assert (score_of(one_unknown, GRID) or pytest.fail()).confidence is None


@given(st.tuples(LEVEL, LEVEL), st.lists(st.builds(
    Control, text=st.just("Lights"), lowers=st.sampled_from(["likelihood", "impact"]),
    effectiveness=st.integers(0, 3), tested_on=st.none() | st.just(DAY), tested_by=st.sampled_from(["", "Logistics"]),
    groups=st.sampled_from([(), ("women",), ("men",)]),
), max_size=6))  # fmt: skip
def test_only_a_working_and_tested_control_lowers_and_by_one_level(
    levels: tuple[int, int], controls: list[Control]
) -> None:
    one = risk(inherent=rated(women=levels), controls=tuple(controls))
    counting = [c for c in controls if c.effectiveness == 3 and c.tested_on and c.tested_by and c.groups != ("men",)]
    down = {side: sum(c.lowers == side for c in counting) for side in ("likelihood", "impact")}
    least = supported(one, "women", rating(levels))
    assert least == (max(1, levels[0] - down["likelihood"]), max(1, levels[1] - down["impact"]))


@given(st.tuples(LEVEL, LEVEL), st.tuples(LEVEL, LEVEL))
def test_decisions_rest_on_what_tested_controls_support(before: tuple[int, int], now: tuple[int, int]) -> None:
    one = risk(inherent=rated(women=before), current=rated(women=now))
    score = deciding_score(one, GRID)
    assert score and score.value == max(before[0], now[0]) * max(before[1], now[1])


def test_the_current_stage_decides_before_residual_and_inherent_and_an_unrated_risk_has_no_score() -> None:
    every = risk(inherent=rated(women=(1, 1)), residual=rated(women=(1, 1)), current=rated(women=(2, 2)))
    found = basis_of(every)
    assert found and found[0] == "current"
    assert deciding_score(risk(affected=({"group": "women"},)), GRID) is None


@given(st.tuples(LEVEL, LEVEL), st.tuples(LEVEL, LEVEL))
def test_one_stage_exceeds_another_by_product_or_by_band(one: tuple[int, int], other: tuple[int, int]) -> None:
    matrix, bands = GRID.scheme.matrix, list(GRID.ranks)
    above = one[0] * one[1] > other[0] * other[1]
    band = bands.index(matrix.band(*one, people=True)) > bands.index(matrix.band(*other, people=True))
    assert bool(exceeding(rated(women=one), rated(women=other), GRID)) == (above or band)


def test_a_group_that_only_the_later_stage_rates_cannot_hide_that_the_risk_has_risen() -> None:
    assert exceeding(rated(women=(1, 1), girls=(5, 5)), rated(women=(2, 2)), GRID) == ("risk",)
