"""Scores of sections and parts: weighted sums, exact."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from genderaudit.checklists.model.pack import Section
from genderaudit.checklists.model.results import Receipt, SectionResult, exact, fraction
from genderaudit.checklists.rules.score.marks import Mark

NA_QUERY = Fraction(1, 4)
"""More 'not applicable' than this in a section asks the reviewer (domain reference, section 10.0)."""


def weighted(marks: Sequence[Mark]) -> tuple[Fraction, int]:
    """The sum of points times weight, and of 100 times weight, over the marks that have points."""
    # most points are whole, and whole numbers add up many times faster than fractions
    whole, rest, possible = 0, Fraction(0), 0
    for found in marks:
        points = found.points
        if points is not None:
            weight = found.item.weight
            possible += 100 * weight
            if points.denominator == 1:
                whole += points.numerator * weight
            else:
                rest += points * weight
    return rest + whole, possible


def section_result(section: Section, marks: Sequence[Mark]) -> SectionResult:
    """The result of one section from the marks of its items."""
    earned, possible = weighted(marks)
    value = 100 * earned / possible if possible else None
    shown = [found for found in marks if found.kind != "hidden"]
    without = sum(found.kind == "na" for found in shown)
    receipt = Receipt(
        rule="section_score",
        subject=section.id,
        value=exact(value),
        facts={"earned": exact(earned), "possible": str(possible), "weight": str(section.weight)},
        parts=tuple(found.receipt for found in marks if found.receipt is not None),
    )
    return SectionResult(
        id=section.id,
        part=section.part,
        weight=section.weight,
        value=exact(value),
        answered=sum(found.is_answered for found in shown),
        applicable=sum(found.is_applicable for found in shown),
        not_applicable=without,
        asked=len(shown),
        many_not_applicable=bool(shown) and Fraction(without, len(shown)) > NA_QUERY,
        frozen=any(flag.level == "STOP" and flag.disposition is None for found in marks for flag in found.flags),
        receipt=receipt,
    )


def overall(part: str, sections: Sequence[SectionResult]) -> tuple[Fraction | None, Receipt]:
    """The mean of the section scores weighted by the section weights; sections without a score drop out."""
    scored = [(fraction(section.value), section) for section in sections if section.value]
    weights = sum(section.weight for _, section in scored)
    value = sum((score * section.weight for score, section in scored if score is not None), Fraction(0))
    mean = value / weights if weights else None
    receipt = Receipt(
        rule="overall_score",
        subject=part,
        value=exact(mean),
        facts={"weighted": exact(value), "weights": str(weights)},
        parts=tuple(section.receipt for _, section in scored),
    )
    return mean, receipt
