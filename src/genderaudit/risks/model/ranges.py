"""Ranges with a most likely value, for those who want numbers beside the label."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from genderaudit.domain.records import Value


class Range(Value):
    """Least, most likely and highest value."""

    low: float = Field(ge=0, allow_inf_nan=False)
    likely: float = Field(ge=0, allow_inf_nan=False)
    high: float = Field(ge=0, le=1e12, allow_inf_nan=False)
    shape: Literal["triangular", "pert"] = "pert"

    @model_validator(mode="after")
    def _rises(self) -> Self:
        if not self.low <= self.likely <= self.high:
            raise ValueError("a range goes from the least over the most likely to the highest value")
        return self

    @property
    def mean(self) -> float:
        """The mean in closed form: (a+m+b)/3, or (a+4m+b)/6 for PERT."""
        weight = 1 if self.shape == "triangular" else 4
        return (self.low + weight * self.likely + self.high) / (weight + 2)


class Ranges(Value):
    """How likely the event is within the period, and how large its effect is if it happens."""

    likelihood: Range
    """A probability, 0 to 1."""
    effect: Range
    unit: Annotated[str, StringConstraints(min_length=1, max_length=60)]
    """What the effect counts, such as 'persons affected'."""

    @model_validator(mode="after")
    def _is_a_probability(self) -> Self:
        if self.likelihood.high > 1:
            raise ValueError("a probability is not above 1")
        return self


class Percentile(Value):
    """The harm that is not exceeded in so many of a hundred draws."""

    percent: int
    harm: float


class CurvePoint(Value):
    """How probable it is that the harm is at least so large."""

    harm: float
    probability: float


class Driver(Value):
    """How strongly one range moves the total: Spearman's rank correlation."""

    risk: str
    of: Literal["likelihood", "effect"]
    correlation: float


class Simulated(Value):
    """One risk in numbers beside its label."""

    risk: str
    label: str
    expected: float
    """Mean probability times mean effect, in closed form."""
    mean: float
    """Mean harm over the draws."""
    level_of_numbers: int | None
    """The level of likelihood that the mean probability falls into; None where the matrix states no edges."""
    level_rated: int | None
    """The highest level of likelihood that was rated for a group."""

    @property
    def agrees(self) -> bool | None:
        """Whether label and numbers say the same; None where one of them is missing."""
        if self.level_of_numbers is None or self.level_rated is None:
            return None
        return self.level_of_numbers == self.level_rated


class Simulation(Value):
    """What so many draws give; the same for the same seed, ranges and version of numpy."""

    seed: int
    draws: int
    numpy: str
    unit: str
    mean: float
    standard_error: float
    low: float
    """Lower end of the 99 % confidence interval of the mean."""
    high: float
    percentiles: tuple[Percentile, ...]
    curve: tuple[CurvePoint, ...]
    drivers: tuple[Driver, ...]
    ranked_draws: int
    """How many of the draws the drivers rest on."""
    risks: tuple[Simulated, ...]
