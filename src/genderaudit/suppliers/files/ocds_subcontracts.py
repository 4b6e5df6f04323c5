"""Who works for whom below the contract: the subcontracting extension of OCDS, roles, and related processes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from genderaudit.sheets import folded
from genderaudit.suppliers.files.ocds_process import (
    Chain,
    Holder,
    ProcessReader,
    decimal_of,
    held,
    listed,
    sequence,
    text_in,
)
from genderaudit.suppliers.rules.network.drafts import Draft, End, numbers_of

_DOWN, _UP = "subcontract", "parent"
"""The related process holds the subcontract of this one; this one holds that of the related process."""


class _Sub(NamedTuple):
    """One subcontractor and the contractors that it works for."""

    end: End
    mains: list[End]
    value: Holder
    share: str


def read_subcontracts(draft: Draft, readers: Mapping[str, ProcessReader]) -> None:
    """A link `subcontracts` for each subcontractor that a process names, and between processes that are related."""
    for reader in readers.values():
        _Inside(reader).read()
    between = _Between(draft, readers)
    for reader in readers.values():
        between.read(reader)


class _Inside:
    """The subcontractors that one process tells of."""

    def __init__(self, reader: ProcessReader) -> None:
        self.reader, self.draft = reader, reader.draft
        self.linked = set[tuple[End, End]]()

    def read(self) -> None:
        for chain in self.reader.chains:
            told = list(self._of_chain(chain))
            together = sum(len(sub.mains) for sub in told)
            for sub in told:
                self._link(sub, together)
        self._losing_bids()
        known = {end for end, _ in self.linked}
        for end in dict.fromkeys(self.reader.roles.get("subcontractor", ())):
            if end in known:
                continue
            mains = [one for one in self.reader.suppliers if one != end]
            if len(mains) == 1:
                self._link(_Sub(end, mains, {}, ""), 1)
            else:
                self.draft.left_out["subcontractor_of_whom"] += 1

    def _of_chain(self, chain: Chain) -> Iterator[_Sub]:
        holders = [chain.award, *chain.contracts, *self._bids(chain)]
        for holder in holders:
            detail = held(holder, "subcontracting")
            named = 0
            for one in (*listed(detail, "subcontracts"), *listed(holder, "subcontracts")):
                for entity in [held(one, "subcontractor"), *listed(one, "subcontractors"), *listed(one, "suppliers")]:
                    mains = self._ends([*listed(one, "tenderers"), *listed(one, "mainContractors")])
                    if entity and (end := self.reader.reference(entity)) is not None:
                        named += 1
                        value = held(one, "value") or held(detail, "value")
                        yield _Sub(end, mains or chain.suppliers, value, _share(detail))
            for entity in (*listed(detail, "subcontractors"), *listed(holder, "subcontractors")):
                if (end := self.reader.reference(entity)) is not None:
                    named += 1
                    yield _Sub(end, chain.suppliers, held(detail, "value"), _share(detail))
            if (
                not named
                and not self.reader.roles.get("subcontractor")
                and (holder.get("hasSubcontracting") is True or detail.get("value"))
            ):
                self.draft.left_out["subcontracts_unnamed"] += 1

    def _bids(self, chain: Chain) -> list[Holder]:
        """The bids that won the award: the one it names, else those of its suppliers."""
        bids = listed(held(self.reader.release, "bids"), "details")
        if named := {text_in(chain.award, "relatedBid"), *map(str, sequence(chain.award.get("relatedBids")))} - {""}:
            return [one for one in bids if text_in(one, "id") in named]
        winners = set(chain.suppliers)
        return [one for one in bids if winners & set(self._ends(listed(one, "tenderers")))]

    def _losing_bids(self) -> None:
        won = {id(one) for chain in self.reader.chains for one in self._bids(chain)}
        bids = listed(held(self.reader.release, "bids"), "details")
        lost = sum(len(listed(held(one, "subcontracting"), "subcontracts")) for one in bids if id(one) not in won)
        if lost:
            self.draft.left_out["losing_bids"] += lost

    def _ends(self, entities: Iterable[Holder]) -> list[End]:
        ends = [self.reader.reference(one) for one in entities]
        return list(dict.fromkeys(end for end in ends if end is not None))

    def _link(self, sub: _Sub, together: int) -> None:
        value = self.reader.value(sub.value)
        for main in sub.mains:
            if (sub.end, main) in self.linked:
                continue
            self.linked.add((sub.end, main))
            fields: dict[str, Any] = {"reference": self.reader.ocid}
            if sub.share:
                fields["note"] = sub.share
            if len(sub.mains) > 1:
                fields["confidence"] = "low"  # a consortium: for which of its members is not told
            if value and together == 1:
                fields |= {"value": value[0], "currency": value[1]}
            elif value:
                fields["joint"] = (together, *value)
            self.draft.link("subcontracts", sub.end, main, fields, self.reader.place)
        if not sub.mains:
            self.draft.left_out["subcontractor_of_whom"] += 1


def _share(detail: Holder) -> str:
    """How much of the contract goes to subcontractors, in per cent."""
    ends = [decimal_of(detail.get(key)) for key in ("minimumPercentage", "maximumPercentage")]
    told = [f"{(end * 100).normalize():f}" for end in ends if end is not None]
    return f"{' - '.join(dict.fromkeys(told))} %" if told else ""


class _Between:
    """Processes that hold the subcontracts of other processes."""

    def __init__(self, draft: Draft, readers: Mapping[str, ProcessReader]) -> None:
        self.draft, self.readers = draft, readers
        self.seen = set[tuple[str, str]]()

    def read(self, reader: ProcessReader) -> None:
        for kind, ocid in _related(reader.release):
            self._pair(reader, reader.suppliers, kind, ocid)
        for chain in reader.chains:
            for holder in (chain.award, *chain.contracts):
                for kind, ocid in _related(holder):
                    self._pair(reader, chain.suppliers, kind, ocid)

    def _pair(self, reader: ProcessReader, suppliers: list[End], kind: str, ocid: str) -> None:
        other = self.readers.get(ocid)
        if other is None:
            self.draft.left_out["related_elsewhere"] += 1
            return
        if other is reader:
            return
        upper, lower = (reader, other) if kind == _DOWN else (other, reader)
        mains = suppliers if kind == _DOWN else other.suppliers
        if (upper.ocid, lower.ocid) not in self.seen:
            self.seen.add((upper.ocid, lower.ocid))
            self._link(lower, mains)

    def _link(self, lower: ProcessReader, mains: list[End]) -> None:
        """Where a main contractor is the buyer, its purchase is the subcontract; else a link beside it."""
        bought = False
        for number in lower.links:
            link = self.draft.links[number]
            if any(self._is_same(link.buyer, main) for main in mains):
                self.draft.links[number] = link._replace(type="subcontracts")
                bought = True
        if bought:
            return
        if len(mains) != 1:
            self.draft.left_out["subcontractor_of_whom"] += 1
            return
        for end in lower.suppliers:
            if not self._is_same(end, mains[0]):
                fields = {"reference": lower.ocid}
                self.draft.link("subcontracts", end, mains[0], fields, lower.place)

    def _is_same(self, one: End, other: End) -> bool:
        if one == other or not isinstance(one, int) or not isinstance(other, int):
            return one == other
        here, there = (self.draft.mentions[end].fields for end in (one, other))
        if set(numbers_of(here)) & set(numbers_of(there)):
            return True
        return folded(here["name"]) == folded(there["name"])


def _related(holder: Holder) -> Iterator[tuple[str, str]]:
    """How another process is related, where one of the two holds the other's subcontract, and its ocid."""
    for one in listed(holder, "relatedProcesses"):
        stated = one.get("relationship")
        kinds = {str(kind).lower() for kind in (stated if isinstance(stated, list) else [stated])}
        ocid = text_in(one, "identifier")
        for kind in (_DOWN, _UP):
            if kind in kinds and ocid:
                yield kind, ocid
