"""The risk matrix as data: likelihood times impact, bands over the product, and what each level means."""

from __future__ import annotations

from typing import Annotated, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from genderaudit.domain.records import Value

Code = Annotated[str, StringConstraints(pattern=r"^[a-z0-9_]+$", max_length=40)]


class Band(Value):
    """One band of products, up to `up_to` and above the band before it."""

    code: Code
    up_to: int = Field(ge=1)


class RiskMatrix(Value):
    """A square matrix of levels 1 to `size`; a rating is always kept with the id and version of its matrix."""

    format: Literal[1]
    id: Code
    version: int = Field(ge=1)
    status: Literal["verified", "unverified", "house_default"]
    source: str
    """Where the edges come from, as a sentence."""
    size: int = Field(ge=2, le=10)
    bands: tuple[Band, ...] = Field(min_length=2)
    """From low to high; the last one ends with the highest product."""
    people_floor: Code | None = None
    """A people impact of the highest level is never below this band, whatever the likelihood."""

    @model_validator(mode="after")
    def _covers_every_product(self) -> Self:
        edges = [band.up_to for band in self.bands]
        codes = [band.code for band in self.bands]
        if edges != sorted(set(edges)) or edges[-1] != self.size * self.size:
            raise ValueError("bands must rise and end with the highest product")
        if len(set(codes)) != len(codes):
            raise ValueError("a band is named twice")
        if self.people_floor is not None and self.people_floor not in codes:
            raise ValueError("people_floor must be one of the bands")
        return self

    def products(self) -> tuple[int, ...]:
        """Every product that can be reached, in order."""
        levels = range(1, self.size + 1)
        return tuple(sorted({likelihood * impact for likelihood in levels for impact in levels}))

    def band(self, likelihood: int, impact: int, *, people: bool = False) -> str:
        """The band of a rating; `people` says that the impact is that on people.

        Raises ValueError for a level that the matrix does not have.
        """
        if not (1 <= likelihood <= self.size and 1 <= impact <= self.size):
            raise ValueError(f"levels go from 1 to {self.size}")
        codes = [band.code for band in self.bands]
        found = next(band.code for band in self.bands if likelihood * impact <= band.up_to)
        if people and self.people_floor is not None and impact == self.size:
            return max(found, self.people_floor, key=codes.index)
        return found
