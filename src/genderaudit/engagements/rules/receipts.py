"""The receipt of a commitment's score, made from the receipts of its items."""

from __future__ import annotations

from fractions import Fraction

from genderaudit.checklists import LoadedPack, Receipt, Result, exact, fraction
from genderaudit.domain.commitments import Commitment


def commitment_receipt(pack: LoadedPack, result: Result, commitment: Commitment) -> Receipt:
    """How the value of a commitment came about: the points of the items that serve it, each by its weight."""
    items = [
        receipt
        for section in result.sections
        for receipt in section.receipt.parts
        if receipt.subject in pack.items and commitment in pack.items[receipt.subject].commitments
    ]
    weights = [int(one.facts["weight"]) for one in items]
    pairs = zip(items, weights, strict=True)
    earned = sum(((fraction(one.value) or Fraction(0)) * weight / 100 for one, weight in pairs), Fraction(0))
    possible = sum(weights)
    return Receipt(
        rule="commitment_score",
        subject=commitment,
        value=exact(100 * earned / possible if possible else None),
        facts={"earned": exact(earned), "possible": str(possible)},
        parts=tuple(items),
    )
