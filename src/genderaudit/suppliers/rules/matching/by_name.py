"""Lists without a column of countries: who is written just as the registry writes them, and nobody else is."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.matching import Candidate
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.suppliers.rules.matching.comparing import SAME_PLACE
from genderaudit.suppliers.rules.matching.names import tokens_of

SHORTEST = 2
"""Words that a name needs to tell somebody where nothing else is told (house default)."""
Names = Mapping[tuple[str, ...], frozenset[RecordId]]


def holders_of_names(suppliers: Iterable[Supplier]) -> Names:
    """Every name of the registry as it is compared whole, to those who have it."""
    found: dict[tuple[str, ...], set[RecordId]] = defaultdict(set)
    for one in suppliers:
        for name in (one.name, *one.aliases):
            found[tuple(tokens_of(name))].add(one.id)
    return {name: frozenset(holders) for name, holders in found.items()}


def told_by_name(
    incoming: Supplier, candidates: Sequence[Candidate], names: Names, known: Mapping[RecordId, Supplier]
) -> RecordId | None:
    """The one supplier of the registry whose whole name a list writes, where one of the two is told without a country.

    None where several have that name, where it is one word, where an address or a number speaks against it, and for
    natural persons. `candidates`: those that the list's organisation may be.
    """
    name = tuple(tokens_of(incoming.name))
    holders = names.get(name, frozenset())
    if len(name) < SHORTEST or len(holders) != 1 or incoming.sole_trader:
        return None
    (one,) = holders
    found = next((each for each in candidates if each.second == one), None)
    there = known.get(one)
    if found is None or there is None or there.sole_trader or (incoming.country and there.country):
        return None
    reasons = found.reasons
    if any(reason.against and reason.code != "common_words" for reason in reasons):
        return None
    places = [reason.similarity for reason in reasons if reason.code == "address"]
    return one if all(place is not None and float(place) >= SAME_PLACE for place in places) else None
