"""Measures of gender statistics and sampling, exact where possible (domain reference, sections 5, 6, 8 and 9)."""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from statistics import NormalDist
from typing import Literal

Exact = int | Fraction | Decimal
"""What measures are computed from; binary floats are not accepted, so that a printed number is exact."""

ParityBand = Literal["parity", "balance", "outside"]
RiskBand = Literal["low", "moderate", "high"]
SealBand = Literal["none", "bronze", "silver", "gold"]
OwnershipDefinition = Literal["IWA34_GT50", "UN_51"]

FOUR_FIFTHS = Fraction(4, 5)
"""A selection ratio below this is a red flag (the four-fifths rule; recalled, not verified)."""


def share(part: Exact, whole: Exact) -> Fraction | None:
    """Part of a whole, 0 to 1 where the part lies within it; None for an empty whole."""
    return Fraction(part) / Fraction(whole) if whole else None


def parity_band(percent_women: Exact) -> ParityBand:
    """Parity from 47 to 53 percent, balance from 40 to 60, edges included (recalled, not verified)."""
    value = Fraction(percent_women)
    if 47 <= value <= 53:
        return "parity"
    return "balance" if 40 <= value <= 60 else "outside"


def gender_parity_index(women: Exact, men: Exact) -> Fraction | None:
    """Women's value divided by men's; None where men's is 0."""
    return share(women, men)


def is_gpi_parity(index: Exact) -> bool:
    """Whether an index lies within 0.97 to 1.03, edges included (recalled, not verified)."""
    return Fraction(97, 100) <= Fraction(index) <= Fraction(103, 100)


def pay_gap(men: Exact, women: Exact) -> Fraction | None:
    """The unadjusted gap in percent of men's pay; positive when men are paid more. None where men's pay is 0."""
    return 100 * (Fraction(men) - Fraction(women)) / Fraction(men) if men else None


def selection_ratio(women_chosen: int, women_applied: int, men_chosen: int, men_applied: int) -> Fraction | None:
    """Women's rate of success divided by men's; None where a rate is missing or men's is 0."""
    women, men = share(women_chosen, women_applied), share(men_chosen, men_applied)
    return women / men if women is not None and men else None


def segregation(women: Sequence[int], men: Sequence[int]) -> Fraction | None:
    """Duncan's index over jobs: 0 even, 1 full. None where there are no women or no men.

    Both sequences count the same jobs in the same order; raises ValueError where they differ in length.
    """
    if len(women) != len(men):
        raise ValueError("women and men must be counted over the same jobs")
    all_women, all_men = sum(women), sum(men)
    if not all_women or not all_men:
        return None
    gaps = (abs(Fraction(w, all_women) - Fraction(m, all_men)) for w, m in zip(women, men, strict=True))
    return sum(gaps, Fraction(0)) / 2


def representation_gap(leaders: Exact, all_leaders: Exact, women: Exact, workforce: Exact) -> Fraction | None:
    """Women's share of leadership minus their share of the workforce; negative for a leaky ladder."""
    above, below = share(leaders, all_leaders), share(women, workforce)
    return above - below if above is not None and below is not None else None


def z_value(confidence: float) -> float:
    """The two-sided normal quantile, such as 1.96 for 0.95."""
    return NormalDist().inv_cdf(0.5 + confidence / 2)


def wilson_interval(hits: int, n: int, confidence: float = 0.95) -> tuple[float, float]:
    """The Wilson score interval of a proportion, 0 to 1. Raises ValueError unless 0 <= hits <= n and n > 0."""
    if not 0 <= hits <= n or n <= 0:
        raise ValueError("hits must lie within a sample that is not empty")
    z = z_value(confidence)
    p = hits / n
    scale = 1 + z * z / n
    centre = (p + z * z / (2 * n)) / scale
    half = z * math.sqrt(p * (1 - p) / n + z * z / (4 * n * n)) / scale
    # At both ends the interval is exact; rounding must not push it over the edge.
    return (0.0 if hits == 0 else max(0.0, centre - half)), (1.0 if hits == n else min(1.0, centre + half))


def discovery_sample(confidence: Exact, tolerable: Exact) -> int:
    """The smallest sample without an error that gives this confidence that errors are rarer than `tolerable`.

    n = ln(1 - confidence) / ln(1 - tolerable), rounded up and checked with exact fractions. Both lie between 0 and 1.
    """
    risk, clean = 1 - Fraction(confidence), 1 - Fraction(tolerable)
    if not (0 < risk < 1 and 0 < clean < 1):
        raise ValueError("confidence and tolerable rate must lie between 0 and 1")
    n = max(1, math.floor(math.log(risk) / math.log(clean)) - 1)
    while clean**n > risk:
        n += 1
    return n


def proportion_sample(error: Exact, population: int | None = None, confidence: float = 0.95) -> int:
    """The sample size that estimates a proportion within `error` (0 to 1), for p = 0.5.

    n0 = z² p (1 - p) / e²; for a finite population n = n0 / (1 + (n0 - 1) / N), rounded up to whole units.
    """
    margin = float(error)
    if not 0 < margin < 1:
        raise ValueError("the error must lie between 0 and 1")
    first = z_value(confidence) ** 2 * 0.25 / (margin * margin)
    if population is None:
        return math.ceil(first)
    if population < 1:
        raise ValueError("a population has at least one unit")
    return min(population, math.ceil(first / (1 + (first - 1) / population)))


def interview_sample(women: int, men: int) -> tuple[int, int]:
    """How many women and men to interview at a supplier: at least the square root of the workforce, in proportion.

    At least five women are heard where five or more work, all of them where fewer do (house default).
    """
    workforce = women + men
    if workforce <= 0 or min(women, men) < 0:
        return 0, 0
    size = math.isqrt(workforce - 1) + 1
    heard = -(-size * women // workforce)
    return max(heard, min(5, women)), min(men, max(size - heard, 1))


def psea_risk(indicators: Sequence[int]) -> tuple[int, RiskBand]:
    """Sum and risk of SEA over eight indicators, each 1 absent, 2 progressing, 3 adequate.

    Up to 11 high, 12 to 19 moderate, from 20 low: the bands of UNICEF's published eTools code, of unknown currency.
    """
    if len(indicators) != 8 or any(value not in (1, 2, 3) for value in indicators):
        raise ValueError("eight indicators from 1 to 3 are needed")
    return sum(indicators), psea_band(sum(indicators))


def psea_band(total: int) -> RiskBand:
    """The risk of a sum from 8 to 24."""
    if total <= 11:
        return "high"
    return "moderate" if total <= 19 else "low"


def seal_band(percent: Exact) -> SealBand:
    """The band of the UNDP Gender Equality Seal for public institutions: bronze 60, silver 70, gold 80."""
    value = Fraction(percent)
    if value >= 80:
        return "gold"
    if value >= 70:
        return "silver"
    return "bronze" if value >= 60 else "none"


def is_women_owned_share(percent: Exact, definition: OwnershipDefinition) -> bool:
    """Whether a share in percent passes the ownership test of a definition; control is tested apart.

    IWA 34:2021 asks for more than 50, the UN Women definition for at least 51. Failing says "not classified as
    women-owned", never "male-owned".
    """
    value = Fraction(percent)
    return value > 50 if definition == "IWA34_GT50" else value >= 51
