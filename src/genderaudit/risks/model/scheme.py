"""A matrix with everything that one needs to use it: labels, colours, appetite, who accepts, when to review."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal, Self

from pydantic import Field, StringConstraints, model_validator

from genderaudit.domain.matrix import Code, RiskMatrix
from genderaudit.domain.records import Record, Value
from genderaudit.risks.model.risk import Group, MatrixRef, Role

SETUP_ID = "risk-setup"
Shape = Literal["circle", "circle_dot", "triangle", "diamond", "octagon"]


class BandTerms(Value):
    """How a band looks and what follows from it; colour never stands without its shape and its word."""

    code: Code
    colour: Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")]
    shape: Shape
    review_months: int = Field(ge=1, le=60)
    approver: Role
    """The lowest role that may accept a risk in this band."""


class Scheme(Value):
    """One matrix and its terms."""

    matrix: RiskMatrix
    bands: tuple[BandTerms, ...]
    """One for each band of the matrix, in the same order."""
    appetite: Code
    """The highest band that one lives with unless something better is at hand."""
    probability: tuple[float, ...] = ()
    """Upper edge of each level of likelihood as a probability within the period; empty where none is stated."""
    labels: dict[str, dict[str, str]] = {}
    """Own words by language for `likelihood.1`, `people.5`, `programme.3`, `band.low` and so on."""

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        codes = [band.code for band in self.matrix.bands]
        if [band.code for band in self.bands] != codes:
            raise ValueError("the terms name other bands than the matrix")
        if self.appetite not in codes:
            raise ValueError("appetite must be one of the bands")
        floor = self.matrix.people_floor
        if floor is None:
            raise ValueError("people_floor is missing: the highest impact on people needs a band that it never leaves")
        if codes.index(floor) <= codes.index(self.appetite):
            raise ValueError("people_floor must lie above the appetite")
        if self.probability and (
            len(self.probability) != self.matrix.size
            or list(self.probability) != sorted(set(self.probability))
            or self.probability[-1] != 1
        ):
            raise ValueError("probability needs one rising edge for each level of likelihood, the last one 1")
        return self

    @property
    def ref(self) -> MatrixRef:
        """Its id and version."""
        return MatrixRef(id=self.matrix.id, version=self.matrix.version)

    def rank(self, band: str) -> int:
        """The place of a band, 0 for the lowest."""
        return next(place for place, one in enumerate(self.bands) if one.code == band)

    def terms(self, band: str) -> BandTerms:
        """The terms of a band."""
        return self.bands[self.rank(band)]


class RiskSetup(Record):
    """How this workspace keeps its register: the matrix in use and the groups that are not named here."""

    kind: ClassVar[str] = "risk_setup"

    scheme: Scheme | None = None
    """None: the house default."""
    earlier: tuple[Scheme, ...] = ()
    """Matrices that were in use before, so that old ratings can still be read."""
    groups_off: tuple[Group, ...] = ()
    """Groups that it is unsafe to name in this place."""
