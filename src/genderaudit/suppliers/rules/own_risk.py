"""Own risk by theme from what an assessment found (house default)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction
from typing import NamedTuple

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.house import OwnRiskScheme
from genderaudit.suppliers.model.supplier import THEMES, OwnRisk

_CENT = Decimal("0.01")


class Answered(NamedTuple):
    """One question that was answered: its points of 100, None where it carries none, its weight, its open flags."""

    points: Fraction | None
    weight: int
    flags: tuple[str, ...] = ()


def known_from(status: str, engagement: RecordId) -> str:
    """How an own risk is known: `found` by an assessment, `documented` by a person, `estimated`, `not_assessed`."""
    return "documented" if status == "found" and not engagement else status


def own_risks(
    pack: str, answers: Mapping[str, Answered], scheme: OwnRiskScheme, on: dt.date, engagement: RecordId
) -> tuple[OwnRisk, ...]:
    """A risk from 0 to 1, to two places, for each theme of which a question was answered; the others stay not assessed.

    `answers`: by question.
    """
    themes = scheme.packs.get(pack, {})
    found = list[OwnRisk]()
    for theme in THEMES:
        told = [answers[item] for item in themes.get(theme, ()) if item in answers]
        if told:
            source = f"house default {scheme.version}"
            value = _value(told, scheme)
            found.append(OwnRisk(theme=theme, value=value, status="found", on=on, engagement=engagement, source=source))
    return tuple(found)


def _value(told: Sequence[Answered], scheme: OwnRiskScheme) -> Decimal:
    full = Fraction(100)
    earned = sum(((full if one.points is None else one.points) * one.weight for one in told), Fraction(0))
    risk = 1 - earned / (100 * sum(one.weight for one in told))
    floors = [scheme.floors[flag] for one in told for flag in one.flags if flag in scheme.floors]
    exact = Decimal(risk.numerator) / Decimal(risk.denominator)
    return max(exact.quantize(_CENT, rounding=ROUND_HALF_UP), *floors, Decimal(0))
