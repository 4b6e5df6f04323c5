"""Ranges drawn many times: harm curve, percentiles and what drives the total. The same for the same seed."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from genderaudit.risks.model.ranges import CurvePoint, Driver, Percentile, Range, Ranges, Simulated, Simulation

Floats = npt.NDArray[np.float64]
PERCENTS = (5, 10, 25, 50, 75, 90, 95, 99)
CURVE_POINTS = 50
RANKED_DRAWS = 5_000
"""How many draws the rank correlations rest on (house default): their error is then about 0.014."""
Z_99 = 2.5758293035489004
"""The 99.5 % quantile of the normal distribution."""


def drawn(one: Range, draws: int, chance: np.random.Generator) -> Floats:
    """Draws from a range: triangular, or the beta distribution of PERT with weight 4."""
    if one.low == one.high:
        return np.full(draws, one.low)
    if one.shape == "triangular":
        return chance.triangular(one.low, one.likely, one.high, draws)
    width = one.high - one.low
    alpha, beta = 1 + 4 * (one.likely - one.low) / width, 1 + 4 * (one.high - one.likely) / width
    return np.asarray(one.low + width * chance.beta(alpha, beta, draws), dtype=np.float64)


def chance_of(seed: int, risk: str) -> np.random.Generator:
    """A stream of its own for each risk, so that one more risk changes none of the others."""
    own = int.from_bytes(hashlib.sha256(risk.encode()).digest()[:8])
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, own])))


def simulate(
    risks: Mapping[str, Ranges], *, draws: int, seed: int, unit: str, levels: Mapping[str, tuple[str, int | None]],
    probability: Sequence[float] = (),
) -> Simulation:  # fmt: skip
    """What `draws` draws over the risks give. In each draw a risk happens or not, and if it does it has its effect.

    `levels`: label and rated level of likelihood by risk; `probability`: upper edges of the matrix's levels.
    """
    total = np.zeros(draws)
    ranked = min(draws, RANKED_DRAWS)
    inputs: list[tuple[str, str, Floats]] = []
    means: dict[str, float] = {}
    for risk in sorted(risks):
        chance = chance_of(seed, risk)
        likelihood = drawn(risks[risk].likelihood, draws, chance)
        effect = drawn(risks[risk].effect, draws, chance)
        inputs += [(risk, "likelihood", likelihood[:ranked].copy()), (risk, "effect", effect[:ranked].copy())]
        effect *= chance.random(draws) < likelihood
        means[risk] = float(effect.mean())
        total += effect
    mean, error = float(total.mean()), float(total.std(ddof=1) / math.sqrt(draws)) if draws > 1 else 0.0
    total_ranks = centred_ranks(total[:ranked])
    drivers = [Driver.model_validate({"risk": r, "of": of, "correlation": _correlation(centred_ranks(x), total_ranks)})
               for r, of, x in inputs]  # fmt: skip
    return Simulation(
        seed=seed,
        draws=draws,
        numpy=np.__version__,
        unit=unit,
        mean=mean,
        standard_error=error,
        low=mean - Z_99 * error,
        high=mean + Z_99 * error,
        percentiles=tuple(
            Percentile(percent=percent, harm=float(harm))
            for percent, harm in zip(PERCENTS, np.percentile(total, PERCENTS), strict=True)
        ),
        curve=harm_curve(total),
        drivers=tuple(sorted(drivers, key=lambda one: (-abs(one.correlation), one.risk, one.of))),
        ranked_draws=ranked,
        risks=tuple(_beside(risk, risks[risk], means[risk], levels[risk], probability) for risk in sorted(risks)),
    )


def harm_curve(total: Floats) -> tuple[CurvePoint, ...]:
    """How probable it is that the harm is at least so large, from nothing to the largest drawn."""
    ordered = np.sort(total)
    marks = np.linspace(0, ordered[-1], CURVE_POINTS)
    below = np.searchsorted(ordered, marks, side="left")
    shares = (len(ordered) - below) / len(ordered)
    return tuple(CurvePoint(harm=float(m), probability=float(s)) for m, s in zip(marks, shares, strict=True))


def centred_ranks(values: Floats) -> Floats:
    """Ranks with ties at their mean rank, less the mean of all."""
    _, places, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    mean_ranks = ends - (counts - 1) / 2
    return np.asarray(mean_ranks[places] - (len(values) + 1) / 2, dtype=np.float64)


def _correlation(one: Floats, other: Floats) -> float:
    scale = math.sqrt(float(one @ one) * float(other @ other))
    return float(one @ other) / scale if scale else 0.0


def _beside(
    risk: str, ranges: Ranges, mean: float, known: tuple[str, int | None], probability: Sequence[float]
) -> Simulated:
    expected = ranges.likelihood.mean
    level = next((place for place, edge in enumerate(probability, start=1) if expected <= edge), None)
    return Simulated(
        risk=risk,
        label=known[0],
        expected=expected * ranges.effect.mean,
        mean=mean,
        level_of_numbers=level,
        level_rated=known[1],
    )
