"""Is it women-owned? By a stated definition, on an exact share, as far as it was verified (domain.md 4.1)."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal, NamedTuple

from genderaudit.suppliers.model.supplier import OWNERSHIP_DEFINITIONS, Ownership, OwnershipDefinition

OwnershipClass = Literal["women_owned", "control_not_verified", "not_classified", "not_known"]
Standing = Literal["yes", "no", "unknown"]
_HALF, _UN = Decimal(50), Decimal(51)


class Classified(NamedTuple):
    """What a claim amounts to under one definition; `notes` are codes of what deserves a second look."""

    definition: OwnershipDefinition
    code: OwnershipClass
    verification: int
    notes: tuple[str, ...] = ()


def classify(ownership: Ownership | None, definition: OwnershipDefinition | None = None) -> Classified:
    """The class under a definition, or under the one that the claim itself names.

    `control_not_verified`: the share would do, but nobody knows yet whether women control it independently.
    `not_classified` never says who else owns it. Exactly 50 % is neither, and is noted.
    """
    if ownership is None:
        return Classified(definition or "IWA34_GT50", "not_known", 0)
    chosen = definition or ownership.definition
    code = _class(ownership, chosen)
    notes = list[str]()
    share = ownership.women_share
    if share == _HALF:
        notes.append("exactly_half")
    if chosen == "national" and ownership.national_threshold is None:
        notes.append("threshold_missing")
    if share is not None and len({reaches(ownership, one) for one in OWNERSHIP_DEFINITIONS} - {None}) > 1:
        notes.append("differs")
    if code in ("women_owned", "control_not_verified") and ownership.verification == 0:
        notes.append("unverified_claim")
    return Classified(chosen, code, ownership.verification, tuple(notes))


def _class(ownership: Ownership, definition: OwnershipDefinition) -> OwnershipClass:
    enough = reaches(ownership, definition)
    if enough is None:
        # who says in a word that it is not women-owned needs no share for it; a yes without a share proves nothing
        return "not_classified" if ownership.women_share is None and ownership.claimed is False else "not_known"
    if not enough or ownership.women_control is False or ownership.independent is False:
        return "not_classified"
    return "women_owned" if ownership.women_control and ownership.independent else "control_not_verified"


def reaches(ownership: Ownership, definition: OwnershipDefinition) -> bool | None:
    """Whether the share is high enough; None where the share or the national threshold is not known."""
    share = ownership.women_share
    if share is None:
        return None
    if definition == "IWA34_GT50":
        return share > _HALF
    if definition == "UN_51":
        return share >= _UN
    return None if ownership.national_threshold is None else share >= ownership.national_threshold


def standing(ownership: Ownership | None, definition: OwnershipDefinition | None, least: int) -> Standing:
    """How a supplier counts in a share: `yes` only if women-owned and verified up to the level `least`.

    What is claimed and less verified, of unverified control, or not known, is `unknown`: it makes the upper bound.
    """
    found = classify(ownership, definition)
    if found.code == "not_classified":
        return "no"
    return "yes" if found.code == "women_owned" and found.verification >= least else "unknown"
