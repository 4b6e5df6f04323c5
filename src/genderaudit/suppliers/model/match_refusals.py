"""Why a decision on two suppliers is refused, in sentences."""

from __future__ import annotations

from genderaudit.domain.errors import Mistake


class MatchContradicts(Mistake):
    """Two suppliers that would be the same through others, and were decided to differ."""

    code = "match_contradicts"
    sentence = "{first} and {second} would be the same through {through}, but it was decided that they are not."
    remedy = "Nothing was changed. Change one of these decisions first."


class MatchOfItself(Mistake):
    """A supplier matched with itself, or with our own organisation."""

    code = "match_of_itself"
    sentence = "{name} cannot be matched with itself."
    remedy = "Name two different suppliers."


class MatchKeepsNeither(Mistake):
    """A supplier to keep that is none of the two."""

    code = "match_keeps_neither"
    sentence = "{keeps} is neither {first} nor {second}, so it cannot be the one that stays."
    remedy = "Name one of the two."


class SupplierNotMerged(Mistake):
    """A split of a supplier that was never merged."""

    code = "supplier_not_merged"
    sentence = "{name} stands for itself, so there is nothing to split."
    remedy = "Name a supplier that was merged into another: genderaudit supplier show lists them."
