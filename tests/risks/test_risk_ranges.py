"""Draws match the closed forms within their own confidence interval and are the same for the same seed."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import ValidationError
from risk_samples import rating
from scipy import stats

from genderaudit.risks import add_risk, edit_risk, rate_risk, simulate_risks
from genderaudit.risks.model.ranges import Range, Ranges
from genderaudit.risks.model.refusals import NothingToSimulate
from genderaudit.risks.rules.simulating import centred_ranks, chance_of, drawn, simulate
from genderaudit.store import Workspace
from work_samples import AUDITOR

DRAWS = 40_000


def ranges(low: float = 0.1, likely: float = 0.2, high: float = 0.6, top: float = 90, unit: str = "persons") -> Ranges:
    return Ranges(
        likelihood=Range(low=low, likely=likely, high=high, shape="triangular"),
        effect=Range(low=1, likely=10, high=top),
        unit=unit,
    )


def levels(risks: dict[str, Ranges]) -> dict[str, tuple[str, int | None]]:
    return {risk: (risk, None) for risk in risks}


@pytest.mark.parametrize("shape", ["triangular", "pert"])
@pytest.mark.parametrize(("low", "likely", "high"), [(0, 0.2, 1), (5, 5, 50), (2, 9, 9), (3, 3, 3)])
def test_draws_of_a_range_have_its_mean_and_stay_inside(shape: str, low: float, likely: float, high: float) -> None:
    one = Range.model_validate({"low": low, "likely": likely, "high": high, "shape": shape})
    found = drawn(one, DRAWS, chance_of(11, "risk-1"))
    closed = (low + likely + high) / 3 if shape == "triangular" else (low + 4 * likely + high) / 6
    assert one.mean == pytest.approx(closed)
    assert abs(found.mean() - closed) <= 4 * found.std() / np.sqrt(DRAWS) + 1e-12
    assert low <= found.min() and found.max() <= high


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 12), st.integers(0, 2**32))
def test_the_mean_harm_matches_the_closed_form_within_its_own_interval(count: int, seed: int) -> None:
    risks = {f"risk-{number}": ranges(top=40 + 10 * number) for number in range(count)}
    told = simulate(risks, draws=DRAWS, seed=seed, unit="persons", levels=levels(risks))
    closed = sum(one.likelihood.mean * one.effect.mean for one in risks.values())
    assert sum(one.expected for one in told.risks) == pytest.approx(closed)
    # the 99 % interval, half as wide again so that the test does not fail by chance once in a hundred runs
    half = 1.5 * (told.high - told.low) / 2
    assert abs(told.mean - closed) <= half


def test_the_same_seed_gives_the_same_and_another_seed_another_result() -> None:
    risks = {"risk-1": ranges(), "risk-2": ranges(top=50)}
    runs = [simulate(risks, draws=5_000, seed=seed, unit="persons", levels=levels(risks)) for seed in (7, 7, 8)]
    assert runs[0] == runs[1] != runs[2]
    assert (runs[0].seed, runs[0].numpy) == (7, np.__version__)


def test_one_more_risk_changes_no_other() -> None:
    few = {"risk-2": ranges()}
    many = {"risk-1": ranges(), **few, "risk-3": ranges(top=50)}
    alone, beside = (simulate(r, draws=5_000, seed=7, unit="persons", levels=levels(r)) for r in (few, many))
    assert alone.risks[0] == beside.risks[1]


def test_the_harm_curve_falls_and_percentiles_rise() -> None:
    risks = {"risk-1": ranges(), "risk-2": ranges(top=400)}
    told = simulate(risks, draws=5_000, seed=7, unit="persons", levels=levels(risks))
    shares = [point.probability for point in told.curve]
    assert shares[0] == 1 and shares == sorted(shares, reverse=True) and shares[-1] > 0
    harms = [one.harm for one in told.percentiles]
    assert harms == sorted(harms)


@given(st.lists(st.integers(0, 6), min_size=2, max_size=40), st.lists(st.integers(0, 6), min_size=2, max_size=40))
def test_ranks_are_those_of_scipy_with_ties_at_their_mean(one: list[int], other: list[int]) -> None:
    for values in (one, other):
        expected = stats.rankdata(values) - (len(values) + 1) / 2
        assert np.allclose(centred_ranks(np.array(values, dtype=float)), expected)


def test_what_drives_the_total_comes_first() -> None:
    risks = {"risk-1": ranges(low=0.5, likely=0.7, high=1, top=1000), "risk-2": ranges(top=11)}
    told = simulate(risks, draws=20_000, seed=7, unit="persons", levels=levels(risks))
    assert (told.drivers[0].risk, told.drivers[0].of) == ("risk-1", "effect")
    assert {one.risk for one in told.drivers if abs(one.correlation) > 0.1} == {"risk-1"}


def test_label_and_numbers_stand_side_by_side_and_say_whether_they_agree(workspace: Workspace) -> None:
    one = add_risk(workspace, AUDITOR, {"title": "Late distribution"}).risk
    one = edit_risk(workspace, AUDITOR, one, {"ranges": ranges()}).risk
    one = rate_risk(workspace, AUDITOR, one, "current", {"women": rating((3, 3)), "men": rating((1, 1))}).risk
    (beside,) = simulate_risks(workspace, [one], draws=500).risks
    assert (beside.level_rated, beside.level_of_numbers, beside.agrees) == (3, 3, True)  # mean 0.3: possible
    other = rate_risk(workspace, AUDITOR, one, "current", {"women": rating((5, 3))}).risk
    assert simulate_risks(workspace, [other], draws=500).risks[0].agrees is False


def test_units_are_never_added_together(workspace: Workspace) -> None:
    kept = []
    for title, unit in (("A", "persons"), ("B", "persons"), ("C", "days")):
        one = add_risk(workspace, AUDITOR, {"title": title}).risk
        kept.append(edit_risk(workspace, AUDITOR, one, {"ranges": ranges(unit=unit)}).risk)
    assert len(simulate_risks(workspace, kept, draws=100).risks) == 2
    assert len(simulate_risks(workspace, kept, draws=100, unit="days").risks) == 1
    with pytest.raises(NothingToSimulate):
        simulate_risks(workspace, kept, unit="tonnes")


@pytest.mark.parametrize("wrong", [(3, 2, 5), (1, 6, 5), (-1, 0, 1), (0, 0, float("inf")), (0, float("nan"), 1)])
def test_a_range_that_does_not_rise_is_refused(wrong: tuple[float, float, float]) -> None:
    with pytest.raises(ValidationError):
        Range(low=wrong[0], likely=wrong[1], high=wrong[2])


def test_a_likelihood_above_one_is_refused() -> None:
    with pytest.raises(ValidationError, match="probability"):
        ranges(high=1.2)
