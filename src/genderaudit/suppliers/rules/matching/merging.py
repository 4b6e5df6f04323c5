"""Which suppliers were found to be one, who of them stays, and how the registry reads them together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.supplier import Supplier

T = TypeVar("T")

_JOINED = ("identifiers", "sectors", "activities", "sites", "certificates")


def survivors(suppliers: Iterable[Supplier]) -> dict[RecordId, RecordId]:
    """Every supplier's id to the id of the one that it is counted as, through chains of merges.

    A loop, which two laptops can make together, ends at its smallest id; a merge into nobody counts as none.
    """
    onward = {one.id: one.merged_into for one in suppliers}
    found: dict[RecordId, RecordId] = {}
    for start in onward:
        path: list[RecordId] = []
        seen: set[RecordId] = set()
        here = start
        while here not in found and here not in seen and onward[here] in onward:
            path.append(here)
            seen.add(here)
            here = onward[here]
        end = found[here] if here in found else min(path[path.index(here) :]) if here in seen else here
        found.update(dict.fromkeys((*path, here), end))
    return found


def absorbed(suppliers: Iterable[Supplier], survivor: RecordId) -> tuple[Supplier, ...]:
    """The suppliers that are counted as another one, by id."""
    every = tuple(suppliers)
    ends = survivors(every)
    return tuple(sorted((s for s in every if s.id != survivor and ends[s.id] == survivor), key=lambda s: s.id))


def consolidated(suppliers: Iterable[Supplier]) -> tuple[Supplier, ...]:
    """The registry as it is read: one supplier for each that stays, with what its merged ones bring; in its order."""
    every = tuple(suppliers)
    ends = survivors(every)
    groups: Mapping[RecordId, list[Supplier]] = defaultdict(list)
    for one in every:
        if ends[one.id] != one.id:
            groups[ends[one.id]].append(one)
    return tuple(as_one(one, groups.get(one.id, ())) for one in every if ends[one.id] == one.id)


def as_one(survivor: Supplier, others: Sequence[Supplier]) -> Supplier:
    """The survivor with names, numbers, sites, certificates and money of the others, and its gaps filled from them.

    Where both say something, the survivor's word stands; of assessments the latest, of own risk the higher for a theme.
    """
    if not others:
        return survivor
    everyone = (survivor, *sorted(others, key=lambda one: one.id))
    changes: dict[str, Any] = {
        name: _together(value for one in everyone for value in getattr(one, name)) for name in _JOINED
    }
    changes["country"] = next((one.country for one in everyone if one.country), None)
    changes["spend"] = tuple(amount for one in everyone for amount in one.spend)  # two equal payments are two
    code = next((one for one in everyone if one.code_accepted or one.code_expires), survivor)
    changes |= {"code_accepted": code.code_accepted, "code_expires": code.code_expires}
    owned = sorted((one.ownership for one in everyone if one.ownership), key=lambda claim: -claim.verification)
    changes["ownership"] = survivor.ownership or (owned[0] if owned else None)
    assessed = [one.assessed for one in everyone if one.assessed]
    changes["assessed"] = max(assessed, key=lambda one: one.on) if assessed else None
    names = _together(name for one in everyone for name in (one.name, *one.aliases))
    changes["aliases"] = tuple(name for name in names if name != survivor.name)
    changes["workforce"] = next((one.workforce for one in everyone if one.workforce), ())
    changes["psea"] = next((one.psea for one in everyone if one.psea != "not_assessed"), "not_assessed")
    changes["sole_trader"] = any(one.sole_trader for one in everyone)
    changes["no_lower_tiers"] = survivor.no_lower_tiers
    risks = {one.theme: one for one in sorted((r for s in everyone for r in s.own_risks), key=lambda risk: risk.value)}
    changes["own_risks"] = tuple(risks[theme] for theme in sorted(risks))
    answers = {
        name: next((value for one in everyone if (value := getattr(one.screening, name)) is not None), None)
        for name in type(survivor.screening).model_fields
    }
    changes["screening"] = survivor.screening.model_copy(update=answers)
    return survivor.model_copy(update={**changes, "merged_into": ""})


def _together(values: Iterable[T]) -> tuple[T, ...]:
    """Each once, in the order they came."""
    return tuple({repr(value): value for value in values}.values())
