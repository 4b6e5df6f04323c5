"""A starter risk: cause, event and effect to pick and adapt."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from genderaudit.domain.records import Value
from genderaudit.risks.model.risk import Category, Group

Mechanism = Literal["exposure", "vulnerability", "capacity", "power"]


class Starter(Value):
    """One risk of the library in one language."""

    code: Annotated[str, StringConstraints(pattern=r"^RL-\d\d$")]
    category: Category
    groups: tuple[Group, ...] = Field(min_length=1)
    """Who is most exposed; the office decides who is affected where it works."""
    mechanisms: tuple[Mechanism, ...] = Field(min_length=1)
    """What to ask about first."""
    title: str = Field(min_length=1, max_length=200)
    cause: str = Field(min_length=1)
    event: str = Field(min_length=1)
    effect: str = Field(min_length=1)
