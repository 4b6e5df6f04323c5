"""A rating scheme: which score earns which words, best tier first."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Literal, Self

from pydantic import Field, model_validator

from genderaudit.checklists.model.pack import Code, Identifier, ReferenceStatus
from genderaudit.domain.records import Value


class RatingTier(Value):
    """One tier; it is earned by an unrounded score of at least `at_least` (0 to 100)."""

    code: Code
    at_least: Decimal = Field(ge=0, le=100)


class RatingScheme(Value):
    """Tiers from best to worst, with the tiers that caps name."""

    format: Literal[1]
    id: Identifier
    version: int = Field(ge=1)
    status: ReferenceStatus
    """Of the thresholds."""
    source: str
    """Where the words of the tiers come from."""
    tiers: tuple[RatingTier, ...] = Field(min_length=2)
    cap: Code
    """The best tier with an unresolved STOP or two critical flags."""
    floor: Code
    """The tier with an unresolved STOP and no working channel."""

    @model_validator(mode="after")
    def _descends(self) -> Self:
        edges = [tier.at_least for tier in self.tiers]
        codes = [tier.code for tier in self.tiers]
        if edges != sorted(set(edges), reverse=True) or edges[-1] != 0:
            raise ValueError("thresholds must descend and end with 0")
        if len(set(codes)) != len(codes) or self.cap not in codes or self.floor not in codes:
            raise ValueError("codes must be unique and hold cap and floor")
        return self

    def codes(self) -> tuple[str, ...]:
        """The codes of the tiers, best first."""
        return tuple(tier.code for tier in self.tiers)

    def rank(self, code: str) -> int:
        """0 for the best tier. Raises ValueError for a code that is not in the scheme."""
        return self.codes().index(code)

    def earned(self, score: Fraction) -> str:
        """The tier that an unrounded score from 0 to 100 earns."""
        for tier in self.tiers:
            if score >= Fraction(tier.at_least):
                return tier.code
        return self.tiers[-1].code

    def worse(self, one: str, other: str) -> str:
        """The worse of two tiers."""
        return max(one, other, key=self.rank)
