"""What decisions on pairs of suppliers say together: who is whose survivor, and where they contradict each other."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from genderaudit.domain.records import RecordId
from genderaudit.suppliers.model.matching import Pair, pair_of
from genderaudit.suppliers.model.supplier import Supplier


class Contradiction(NamedTuple):
    """Two suppliers that were decided to differ, and are the same by other decisions."""

    first: RecordId
    second: RecordId
    through: tuple[RecordId, ...]
    """The suppliers on the shortest way of decisions from the one to the other, both left out."""


def contradictions(same: Iterable[Pair], differing: Iterable[Pair]) -> tuple[Contradiction, ...]:
    """Every pair that differs though a chain of pairs that are the same ties the two, by ids."""
    beside: dict[RecordId, set[RecordId]] = defaultdict(set)
    for one, other in same:
        beside[one].add(other)
        beside[other].add(one)
    found = []
    for first, second in sorted(differing):
        way = _way(beside, first, second)
        if way is not None:
            found.append(Contradiction(first, second, way))
    return tuple(found)


def _way(beside: Mapping[RecordId, set[RecordId]], start: RecordId, end: RecordId) -> tuple[RecordId, ...] | None:
    if start not in beside or end not in beside:
        return None
    came: dict[RecordId, RecordId] = {start: start}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        if here == end:
            way = []
            while (here := came[here]) != start:
                way.append(here)
            return tuple(reversed(way))
        for there in sorted(beside[here] - came.keys()):
            came[there] = here
            waiting.append(there)
    return None


def tied(start: RecordId, same: Iterable[Pair]) -> frozenset[RecordId]:
    """Everyone whom a chain of pairs that are the same ties to one, itself included."""
    beside: dict[RecordId, set[RecordId]] = defaultdict(set)
    for one, other in same:
        beside[one].add(other)
        beside[other].add(one)
    seen, waiting = {start}, [start]
    while waiting:
        fresh = beside[waiting.pop()] - seen
        seen |= fresh
        waiting += fresh
    return frozenset(seen)


def better_kept(one: Supplier, other: Supplier) -> RecordId:
    """Which of two should stay where nobody says: the one that was assessed, with more known of it, the older."""
    return min((one, other), key=lambda each: (each.assessed is None, -_known(each), each.id)).id


def _known(supplier: Supplier) -> int:
    return sum(bool(value) for value in (supplier.identifiers, supplier.sites, supplier.country, supplier.ownership))


class Merging:
    """Who is merged into whom while decisions are carried out."""

    def __init__(self, suppliers: Mapping[RecordId, Supplier]) -> None:
        self._suppliers = suppliers
        self._fresh: dict[RecordId, RecordId] = {}

    def _into(self, one: RecordId) -> RecordId:
        into = self._fresh.get(one, self._suppliers[one].merged_into)
        return into if into in self._suppliers else ""

    def end(self, one: RecordId) -> RecordId:
        """The one that stays for a supplier; of a loop, which two laptops can make together, its smallest id."""
        seen = [one]
        while (into := self._into(seen[-1])) and into not in seen:
            seen.append(into)
        return min(seen[seen.index(into) :]) if into else seen[-1]

    def join(self, first: RecordId, second: RecordId, keeps: RecordId = "") -> RecordId:
        """Two suppliers are one; gives the one of the two that stays, or that is read as the one that stays.

        Only those that stand for themselves are merged, so nobody comes to be merged into somebody merged into it.
        """
        if first not in self._suppliers or second not in self._suppliers:
            return keeps
        one, other = self.end(first), self.end(second)
        if one == other:
            return keeps or first
        stays = self.end(keeps) if keeps else better_kept(self._suppliers[one], self._suppliers[other])
        self._fresh[stays] = ""  # the end of a loop stands for itself from now on
        self._fresh[other if stays == one else one] = stays
        return first if stays == one else second

    def part(self, one: RecordId) -> None:
        """A supplier is not merged into another any more."""
        self._fresh[one] = ""

    def loosen(self, group: Iterable[RecordId], same: Collection[Pair]) -> None:
        """Whoever of a group no chain of pairs ties to the one that it is merged into stands for itself again."""
        for one in group:
            into = self._into(one)
            if into and into not in tied(one, same):
                self.part(one)

    def pairs(self) -> list[Pair]:
        """Everyone who is merged, and whom it is merged into."""
        return [pair_of(one, into) for one in self._suppliers if (into := self._into(one))]

    def changed(self) -> tuple[Supplier, ...]:
        """The suppliers whose merging is another than it was, by id."""
        return tuple(
            self._suppliers[one].model_copy(update={"merged_into": into})
            for one, into in sorted(self._fresh.items())
            if self._suppliers[one].merged_into != into
        )
