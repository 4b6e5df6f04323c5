"""The house defaults of the registry: tier screening, and what an assessment says of own risk."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from genderaudit.domain.records import Value
from genderaudit.suppliers.model.supplier import Theme

Tier = Literal["light", "standard", "enhanced"]


class ScreeningScheme(Value):
    """Points of each answer, the tiers that they lead to, and when to look again."""

    version: str
    points: dict[str, dict[str, int]]
    value_edges: tuple[Decimal, ...]
    """In US dollars: the first is reached at it, the others above it."""
    standard_from: int
    enhanced_from: int
    months: dict[Tier, int]
    forms: dict[Tier, str]
    """The form of the supplier pack for each tier."""
    soon_days: int
    least_verification: int
    """From this level of the ladder on a claim of ownership counts as verified."""
    high_risk_sectors: dict[str, tuple[str, ...]]
    """Sector to UNSPSC prefixes."""


class OwnRiskScheme(Value):
    """Which questions of a pack tell of which theme."""

    version: str
    floors: dict[str, Decimal]
    """Flag to the least risk of a theme in which it is raised."""
    packs: dict[str, dict[Theme, tuple[str, ...]]]
