"""What a file adds to a supplier that is known: blanks are filled, lists grow, nothing that was known is replaced."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import Screening, Supplier

T = TypeVar("T")
_LISTS = ("identifiers", "sectors", "activities", "sites", "workforce", "certificates")
_BLANKS: Mapping[str, Any] = {
    "country": None, "ownership": None, "code_accepted": None, "code_expires": None, "psea": "not_assessed",
    "type": "supplier", "sole_trader": False, "no_lower_tiers": False,
}  # fmt: skip
"""Fields that a file may fill, and what stands in them while nobody said anything."""


class Enriched(NamedTuple):
    """A known supplier with what a file adds."""

    supplier: Supplier
    differs: tuple[str, ...]
    """Fields in which the file says something else; what was known stays."""


def enriched(known: Supplier, more: Supplier) -> Enriched:
    """The known supplier with what `more` tells in addition."""
    changes, differs = _names(known, more), list[str]()
    for field in _LISTS:
        before = getattr(known, field)
        if added := [one for one in getattr(more, field) if one not in before]:
            changes[field] = (*before, *added)
    if spend := lacking(more.spend, known.spend):
        changes["spend"] = (*known.spend, *spend)
    for field, blank in _BLANKS.items():
        before, said = getattr(known, field), getattr(more, field)
        if said != blank and before == blank:
            changes[field] = said
        elif said not in (blank, before):
            differs.append(field)
    if more.note and more.note not in known.note:
        changes["note"] = "\n".join(part for part in (known.note, more.note) if part)[:4000]
    answers = {
        name: value
        for name in Screening.model_fields
        if (value := getattr(more.screening, name)) is not None and getattr(known.screening, name) is None
    }
    if answers:
        changes["screening"] = known.screening.model_copy(update=answers)
    return Enriched(known.model_copy(update=changes) if changes else known, tuple(differs))


def _names(known: Supplier, more: Supplier) -> dict[str, Any]:
    numbers = {one.value for one in known.identifiers}
    changes: dict[str, Any] = {}
    if known.name in numbers and more.name not in numbers:
        changes["name"] = more.name  # it was known by its number only
    names = {one.casefold() for one in (known.name, *known.aliases, *numbers)}
    fresh = [one for one in (more.name, *more.aliases) if one.casefold() not in names and one != changes.get("name")]
    if fresh:
        changes["aliases"] = (*known.aliases, *dict.fromkeys(fresh))
    return changes


def lacking(more: Iterable[T], known: Iterable[T]) -> list[T]:
    """Those of `more` that `known` has not, each as often as it has it less."""
    left = Counter(repr(one) for one in known)
    found = []
    for one in more:
        key = repr(one)
        if left[key] > 0:
            left[key] -= 1
        else:
            found.append(one)
    return found


def unknown_links(fresh: Sequence[Relationship], known: Iterable[Relationship]) -> list[Relationship]:
    """The links that the registry has not, each as often as it has it less; which import brought one does not count."""
    left = Counter(map(_said, known))
    if not left:
        return list(fresh)
    found = []
    for one in fresh:
        key = _said(one)
        if left[key] > 0:
            left[key] -= 1
        else:
            found.append(one)
    return found


def _said(link: Relationship) -> tuple[object, ...]:
    """What a link says, without its id and the place that it was read from."""
    return (
        link.type, link.seller, link.buyer, link.valid_from, link.valid_to, link.value, link.currency, link.share,
        link.shared, link.source.text,
    )  # fmt: skip
