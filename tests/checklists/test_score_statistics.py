"""The consistency checks of the domain reference, section 13, and what else the measures must obey."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st
from pack_samples import ROOT
from pydantic import ValidationError

from genderaudit.checklists.rules import statistics as measure
from genderaudit.domain.matrix import RiskMatrix

MATRICES = ROOT / "resources" / "matrices"


def matrix(name: str) -> RiskMatrix:
    return RiskMatrix.model_validate(yaml.safe_load((MATRICES / f"{name}.yaml").read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", sorted(MATRICES.glob("*.yaml")), ids=lambda path: path.stem)
def test_every_matrix_is_well_formed_and_none_claims_to_be_verified(path: object) -> None:
    found = matrix(getattr(path, "stem"))  # noqa: B009
    assert found.id == getattr(path, "stem")  # noqa: B009
    assert found.status != "verified"
    assert len(found.products()) == 14


def test_the_default_matrix_covers_each_of_its_14_products_once() -> None:
    house = matrix("house_5x5")
    bands: dict[str, list[int]] = {}
    for product in house.products():
        likelihood = next(level for level in range(1, 6) if product % level == 0 and product // level <= 5)
        bands.setdefault(house.band(likelihood, product // likelihood), []).append(product)
    assert bands == {
        "low": [1, 2, 3, 4],
        "medium": [5, 6, 8, 9],
        "high": [10, 12, 15, 16],
        "very_high": [20, 25],
    }


def test_the_worst_impact_on_people_is_never_below_high() -> None:
    house = matrix("house_5x5")
    assert house.band(1, 5) == "medium"
    assert [house.band(likelihood, 5, people=True) for likelihood in range(1, 6)] == ["high"] * 3 + ["very_high"] * 2
    assert house.band(1, 4, people=True) == "low"


@given(st.integers(1, 5), st.integers(1, 5), st.integers(1, 5))
def test_more_likely_or_worse_is_never_a_lower_band(likelihood: int, impact: int, more: int) -> None:
    house = matrix("house_5x5")
    order = [band.code for band in house.bands]
    for people in (False, True):
        low = order.index(house.band(min(likelihood, more), impact, people=people))
        assert low <= order.index(house.band(max(likelihood, more), impact, people=people))
        low = order.index(house.band(likelihood, min(impact, more), people=people))
        assert low <= order.index(house.band(likelihood, max(impact, more), people=people))


def test_a_level_outside_a_matrix_and_a_matrix_with_a_gap_are_refused() -> None:
    house = matrix("house_5x5")
    for levels in ((0, 3), (3, 6)):
        with pytest.raises(ValueError, match="1 to 5"):
            house.band(*levels)
    plain = house.model_dump()
    for wrong in ({"bands": plain["bands"][:3]}, {"bands": plain["bands"][::-1]}, {"people_floor": "grave"}):
        with pytest.raises(ValidationError):
            RiskMatrix.model_validate({**plain, **wrong})


def test_the_two_definitions_of_women_owned_differ_between_50_and_51() -> None:
    def passes(text: str) -> tuple[bool, bool]:
        share = Decimal(text)
        return measure.is_women_owned_share(share, "IWA34_GT50"), measure.is_women_owned_share(share, "UN_51")

    assert passes("50.00") == (False, False)
    assert passes("50.01") == (True, False)
    assert passes("50.99") == (True, False)
    assert passes("51.00") == (True, True)


def test_eight_psea_indicators_give_sum_and_risk() -> None:
    assert measure.psea_risk([1] * 8) == (8, "high")
    assert measure.psea_risk([2] * 8) == (16, "moderate")
    assert measure.psea_risk([3] * 8) == (24, "low")
    assert [measure.psea_band(total) for total in (11, 12, 19, 20)] == ["high", "moderate", "moderate", "low"]
    for wrong in ([1] * 7, [0] * 8, [4] * 8):
        with pytest.raises(ValueError, match="eight"):
            measure.psea_risk(wrong)


def test_the_bands_of_the_undp_seal() -> None:
    bands = [measure.seal_band(Decimal(text)) for text in ("59.9", "60", "69.9", "70", "79.9", "80")]
    assert bands == ["none", "bronze", "bronze", "silver", "silver", "gold"]


def test_parity_and_balance_include_their_edges() -> None:
    texts = ("46.9", "47.0", "53.0", "53.1", "40", "60", "39.9", "60.1")
    bands = [measure.parity_band(Decimal(text)) for text in texts]
    assert bands == ["balance", "parity", "parity", "balance", "balance", "balance", "outside", "outside"]
    inside = [measure.is_gpi_parity(Decimal(text)) for text in ("0.96", "0.97", "1.03", "1.04")]
    assert inside == [False, True, True, False]


def test_47_to_53_is_a_ratio_of_0_887() -> None:
    assert round(float(measure.gender_parity_index(47, 53) or 0), 3) == 0.887
    assert measure.gender_parity_index(3, 0) is None


def test_the_pay_gap_is_positive_when_men_are_paid_more() -> None:
    assert measure.pay_gap(Decimal("20.00"), Decimal("18.50")) == Fraction(15, 2)
    assert measure.pay_gap(Decimal("20.00"), Decimal("21.00")) == -5
    assert measure.pay_gap(0, 10) is None


def test_the_four_fifths_ratio_is_exact() -> None:
    ratio = measure.selection_ratio(6, 40, 12, 50)
    assert ratio == Fraction(625, 1000)
    assert ratio is not None
    assert ratio < measure.FOUR_FIFTHS
    assert measure.selection_ratio(1, 0, 1, 1) is None
    assert measure.selection_ratio(1, 1, 0, 5) is None


def test_segregation_is_half_the_sum_of_the_gaps() -> None:
    assert measure.segregation([30, 10], [10, 30]) == Fraction(1, 2)
    assert measure.segregation([5, 10], [10, 20]) == 0
    assert measure.segregation([5, 0], [0, 7]) == 1
    assert measure.segregation([0, 0], [1, 2]) is None
    with pytest.raises(ValueError, match="same jobs"):
        measure.segregation([1], [1, 2])


def test_the_representation_gap_is_negative_for_a_leaky_ladder() -> None:
    assert measure.representation_gap(2, 10, 50, 100) == Fraction(-3, 10)
    assert measure.representation_gap(2, 0, 50, 100) is None


def test_discovery_samples() -> None:
    cases = {("0.95", "0.05"): 59, ("0.95", "0.10"): 29, ("0.90", "0.05"): 45, ("0.90", "0.10"): 22}
    assert {case: measure.discovery_sample(Decimal(case[0]), Decimal(case[1])) for case in cases} == cases


@given(st.fractions("1/10", "99/100", max_denominator=200), st.fractions("1/50", "1/2", max_denominator=200))
def test_a_discovery_sample_is_the_smallest_that_is_enough(confidence: Fraction, tolerable: Fraction) -> None:
    n = measure.discovery_sample(confidence, tolerable)
    assert (1 - tolerable) ** n <= 1 - confidence
    assert n == 1 or (1 - tolerable) ** (n - 1) > 1 - confidence


def test_proportion_samples() -> None:
    assert measure.proportion_sample(Decimal("0.10"), 120) == 54
    assert measure.proportion_sample(Decimal("0.10")) == 97
    assert measure.proportion_sample(Decimal("0.05")) == 385
    assert measure.proportion_sample(Decimal("0.05"), 3) == 3


def test_interviews_follow_the_square_root_of_the_workforce_with_five_women_at_least() -> None:
    assert measure.interview_sample(50, 50) == (5, 5)
    assert measure.interview_sample(10, 90) == (5, 9)
    assert measure.interview_sample(3, 97) == (3, 9)
    assert measure.interview_sample(200, 200) == (10, 10)
    assert measure.interview_sample(0, 9) == (0, 3)
    assert measure.interview_sample(9, 0) == (5, 0)
    assert measure.interview_sample(0, 0) == (0, 0)


@given(st.integers(0, 3000), st.integers(0, 3000))
def test_an_interview_sample_is_never_more_than_there_are_nor_less_than_the_root(women: int, men: int) -> None:
    heard_women, heard_men = measure.interview_sample(women, men)
    assert 0 <= heard_women <= women
    assert 0 <= heard_men <= men
    assert (heard_women + heard_men) ** 2 >= women + men
    assert heard_women >= min(5, women)


def test_the_wilson_interval_of_3_in_7() -> None:
    low, high = measure.wilson_interval(3, 7)
    assert (round(100 * low, 1), round(100 * high, 1)) == (15.8, 75.0)
    for hits, n in ((-1, 5), (6, 5), (0, 0)):
        with pytest.raises(ValueError, match="hits"):
            measure.wilson_interval(hits, n)


@settings(max_examples=100)
@given(st.integers(1, 400), st.data())
def test_the_wilson_interval_solves_its_own_equation(n: int, data: st.DataObject) -> None:
    hits = data.draw(st.integers(0, n))
    low, high = measure.wilson_interval(hits, n)
    assert 0 <= low <= hits / n <= high <= 1
    # The bounds are where the score test just rejects: |p - bound| = z * sqrt(bound (1 - bound) / n).
    for bound in (low, high):
        gap = abs(hits / n - bound)
        assert math.isclose(gap, measure.z_value(0.95) * math.sqrt(bound * (1 - bound) / n), abs_tol=1e-9)
