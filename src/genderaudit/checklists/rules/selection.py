"""Which items a form of a pack asks, in which sections and parts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from genderaudit.checklists.model.pack import Item, Section, Tier
from genderaudit.checklists.model.refusals import UnknownForm, UnknownPart
from genderaudit.checklists.rules.prepared import PreparedPack


@dataclass(frozen=True)
class Selection:
    """The part of a pack that one engagement answers."""

    tier: Tier
    parts: tuple[str, ...]
    """In the order of the pack."""
    sections: tuple[tuple[Section, tuple[Item, ...]], ...]
    items: frozenset[str]

    @classmethod
    def of(cls, prepared: PreparedPack, tier_id: str, parts: Sequence[str]) -> Selection:
        """The selection of a form and parts; no parts means all that the form can be run on.

        Raises UnknownForm, or UnknownPart for a part that the pack does not have or that the form leaves out.
        """
        pack = prepared.pack
        tiers = {tier.id: tier for tier in pack.tiers}
        if tier_id not in tiers:
            raise UnknownForm(pack=pack.id, name=tier_id, known=", ".join(tiers))
        tier = tiers[tier_id]
        offered = tier.parts or tuple(part.id for part in pack.parts)
        for part in parts:
            if part not in offered:
                raise UnknownPart(pack=pack.id, name=part, known=", ".join(offered))
        wanted = tuple(part.id for part in pack.parts if part.id in (parts or offered))
        sections = prepared.sections(tier, wanted)
        return cls(tier, wanted, sections, frozenset(item.id for _, items in sections for item in items))
