"""The network of a workspace and what is read off it, each as a receipt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from genderaudit.store import LiveBody, Workspace
from genderaudit.suppliers.actions.registry import registry_at_hand, registry_of, supply_setup_of
from genderaudit.suppliers.files.house import house_screening
from genderaudit.suppliers.files.weights import house_weights
from genderaudit.suppliers.model.network import Exposure, ExposureList, TierList, Weights
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.structure import (
    BlindSpots,
    BreakList,
    Change,
    Concentration,
    CriticalList,
    OwnerList,
    RingList,
    Sensitivity,
    WhatIf,
    WomenOwned,
    WomenThroughOwners,
)
from genderaudit.suppliers.model.supplier import US, OwnershipDefinition, Supplier, Theme
from genderaudit.suppliers.rules.matching.merging import as_one
from genderaudit.suppliers.rules.network.graph import Money, Network, network_from, uncollected
from genderaudit.suppliers.rules.registry import Registry, registry_from

# rules on arrays bring numpy, scipy and pandas with them; a window starts without
# ruff: noqa: PLC0415

_KEPT_STATES = 4


class _Kept(NamedTuple):
    token: str
    networks: dict[tuple[dt.date | None, dt.datetime | None], Network]


_KEPT: WeakKeyDictionary[Workspace, _Kept] = WeakKeyDictionary()


def weights_of(workspace: Workspace) -> Weights:
    """The exposure weights with the changes of this workspace."""
    changes = {code: float(value) for code, value in supply_setup_of(workspace).weights.items()}
    return house_weights().with_changes(changes)


def network_of(workspace: Workspace, *, true_on: dt.date | None = None, known_at: dt.datetime | None = None) -> Network:
    """The supplier network of a workspace; kept until the journal changes.

    `true_on`: links that held on that day, all where None. `known_at`: as we knew it at that moment, now where None;
    money is converted by the rates of today in any case, so that two states differ by what was bought.
    """
    token = workspace.latest()
    kept = _KEPT.get(workspace)
    if kept is None or kept.token != token:
        kept = _KEPT[workspace] = _Kept(token, {})
    key = (true_on, known_at)
    if key not in kept.networks:
        if len(kept.networks) >= _KEPT_STATES:
            del kept.networks[next(iter(kept.networks))]
        kept.networks[key] = _read(workspace, true_on, known_at)
    return kept.networks[key]


def _read(workspace: Workspace, true_on: dt.date | None, known_at: dt.datetime | None) -> Network:
    if known_at is None and not registry_at_hand(workspace):
        token, network = workspace.latest(), _from_texts(workspace, true_on)
        if workspace.latest() == token:  # nobody wrote meanwhile
            return network
    registry = registry_at(workspace, known_at)
    return network_from(registry, supply_setup_of(workspace), true_on=true_on, known_at=known_at)


def _from_texts(workspace: Workspace, true_on: dt.date | None) -> Network:
    """The network without a registry, which takes four times the memory: records are read when they are asked for."""
    from genderaudit.suppliers.rules.network.texts import Texts

    def find(id: str) -> Supplier | None:
        return workspace.get(Supplier, id)

    def read_link(body: tuple[str, str, str]) -> Relationship:
        return LiveBody(body[0], body[1], None, body[2]).read(Relationship)

    setup = supply_setup_of(workspace)
    with uncollected():
        texts = Texts(find, read_link)
        for block in workspace.texts((Supplier.kind, Relationship.kind)):
            texts.take(block)
        told = texts.told(Money(setup, true_on), true_on)
    records = _OnDemand(workspace, told.suppliers, told.copies)
    return Network(told.tables, setup=setup, records=records, not_converted=told.not_converted, true_on=true_on)


class _OnDemand(Mapping[str, Supplier]):
    """The suppliers of a network by id, copies combined, read from the journal as it is when they are asked for."""

    def __init__(self, workspace: Workspace, ids: Sequence[str], copies: Mapping[str, tuple[str, ...]]) -> None:
        self._workspace, self._ids, self._copies = workspace, dict.fromkeys(ids), copies
        self._every: Mapping[str, Supplier] | None = None

    def __getitem__(self, id: str) -> Supplier:
        if self._every is not None:
            return self._every[id]
        found = self._workspace.get(Supplier, id) if id in self._ids else None
        if found is None:
            raise KeyError(id)
        others = (self._workspace.get(Supplier, one) for one in self._copies.get(id, ()))
        return as_one(found, [one for one in others if one is not None])

    def __iter__(self) -> Iterator[str]:
        # who goes through all of them reads them all at once
        if self._every is None:
            kept = {one.id: one for one in self._workspace.find(Supplier)}
            self._every = {
                id: as_one(kept[id], [kept[one] for one in self._copies.get(id, ()) if one in kept])
                for id in self._ids
                if id in kept
            }
        return iter(self._every)

    def __len__(self) -> int:
        return len(self._ids)


def registry_at(workspace: Workspace, known_at: dt.datetime | None) -> Registry:
    """The registry as we knew it at a moment; as it is now where None."""
    if known_at is None:
        return registry_of(workspace)
    then = workspace.as_of(known_at)
    suppliers = {one.id: one for one in then.find(Supplier)}
    links = {one.id: one for one in then.find(Relationship)}
    return registry_from(suppliers, links)


def tiers_of(network: Network) -> TierList:
    """Tiers of all suppliers, loops told, and how far each tier is visible."""
    from genderaudit.suppliers.rules.network.tiers import tier_list

    return tier_list(network)


def exposure_of(network: Network, weights: Weights, theme: Theme, supplier: str = US) -> Exposure:
    """Inherited exposure of one organisation for one theme, with named routes. Raises KeyError."""
    from genderaudit.suppliers.rules.network.exposure import exposure

    return exposure(network, weights, theme, supplier)


def exposures_of(
    network: Network, weights: Weights, theme: Theme, suppliers: Sequence[str] | None = None
) -> ExposureList:
    """Inherited exposure of many organisations for one theme; us and tier 1 where none are named. Raises KeyError."""
    from genderaudit.suppliers.rules.network.exposure import exposure_rows

    return exposure_rows(network, weights, theme, suppliers)


def try_out(network: Network, weights: Weights, theme: Theme, changes: Sequence[Change], supplier: str = US) -> WhatIf:
    """The exposure before and after some changes; nothing is saved. Raises KeyError."""
    from genderaudit.suppliers.rules.network.what_if import what_if

    return what_if(network, weights, theme, changes, supplier)


def sensitivity_of(network: Network, weights: Weights, theme: Theme, supplier: str = US) -> Sensitivity:
    """The exposure with every weight of a kind of link moved down and up. Raises KeyError."""
    from genderaudit.suppliers.rules.network.what_if import sensitivity

    return sensitivity(network, weights, theme, supplier)


def critical_of(network: Network) -> CriticalList:
    """Single points of failure, for everything and for each segment of what we buy."""
    from genderaudit.suppliers.rules.network.critical import critical_list

    return critical_list(network)


def concentration_of(
    network: Network, *, totals: Mapping[str, float] | None = None, directors: bool = False
) -> Concentration:
    """Concentration of our money by supplier and by owner group; `totals` closes the unknown remainder of a segment."""
    from genderaudit.suppliers.rules.network.concentration import concentration

    return concentration(network, totals=totals, directors=directors)


def blind_spots_of(network: Network) -> BlindSpots:
    """Money and contact with people that pass through suppliers whom nobody has looked at."""
    from genderaudit.suppliers.rules.network.blind_spots import blind_spots

    return blind_spots(network)


def breaks_of(network: Network) -> BreakList:
    """Clauses that suppliers carry towards us and do not pass on."""
    from genderaudit.suppliers.rules.network.clauses import clause_breaks

    return clause_breaks(network)


def rings_of(network: Network) -> RingList:
    """Suppliers tied by shared details; masked where a sole trader is among them."""
    from genderaudit.suppliers.rules.network.rings import rings

    return rings(network)


def owners_of(network: Network) -> OwnerList:
    """Ownership: loops, groups, holdings, and claims whose control is not yet verified."""
    from genderaudit.suppliers.rules.network.owners import owner_list

    return owner_list(network)


def women_owned_tiers_of(network: Network, *, definition: OwnershipDefinition | None = None) -> WomenOwned:
    """Women-owned share of the flow of each tier, with bounds and verification levels; tiers are never added."""
    from genderaudit.suppliers.rules.network.women_owned import women_owned

    return women_owned(network, definition=definition, least=house_screening().least_verification)


def women_through_owners_of(
    network: Network, *, definition: OwnershipDefinition | None = None, least: int | None = None
) -> WomenThroughOwners:
    """Women's share of each supplier with a recorded owner, through all chains of owners; information only.

    `least`: verification level from which a claim counts, the house default where None.
    """
    from genderaudit.suppliers.rules.network.women_through import women_through_owners

    wanted = house_screening().least_verification if least is None else least
    return women_through_owners(network, definition=definition, least=wanted)
