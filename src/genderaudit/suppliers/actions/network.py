"""The network of a workspace and what is read off it, each as a receipt."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple
from weakref import WeakKeyDictionary

from genderaudit.store import Workspace
from genderaudit.suppliers.actions.registry import registry_of, supply_setup_of
from genderaudit.suppliers.files.weights import house_weights
from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.network import Exposure, ExposureList, TierList, Weights
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import US, Supplier, Theme
from genderaudit.suppliers.rules.graph import Network, network_from
from genderaudit.suppliers.rules.registry import registry_from

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

    `true_on`: links that held on that day, all where None. `known_at`: as we knew it at that moment, now where None.
    """
    token = workspace.latest()
    kept = _KEPT.get(workspace)
    if kept is None or kept.token != token:
        kept = _KEPT[workspace] = _Kept(token, {})
    key = (true_on, known_at)
    if key not in kept.networks:
        if len(kept.networks) >= _KEPT_STATES:
            del kept.networks[next(iter(kept.networks))]
        if known_at is None:
            registry, setup = registry_of(workspace), supply_setup_of(workspace)
        else:
            then = workspace.as_of(known_at)
            suppliers = {one.id: one for one in then.find(Supplier)}
            links = {one.id: one for one in then.find(Relationship)}
            registry = registry_from(suppliers, links)
            setup = then.get(SupplySetup, SupplySetup.the_id()) or supply_setup_of(workspace)
        kept.networks[key] = network_from(registry, setup, true_on=true_on, known_at=known_at)
    return kept.networks[key]


def tiers_of(network: Network) -> TierList:
    """Tiers of all suppliers, loops told, and how far each tier is visible."""
    from genderaudit.suppliers.rules.tiers import tier_list

    return tier_list(network)


def exposure_of(network: Network, weights: Weights, theme: Theme, supplier: str = US) -> Exposure:
    """Inherited exposure of one organisation for one theme, with named routes. Raises KeyError."""
    from genderaudit.suppliers.rules.exposure import exposure

    return exposure(network, weights, theme, supplier)


def exposures_of(
    network: Network, weights: Weights, theme: Theme, suppliers: Sequence[str] | None = None
) -> ExposureList:
    """Inherited exposure of many organisations for one theme; us and tier 1 where none are named."""
    from genderaudit.suppliers.rules.exposure import exposure_rows

    return exposure_rows(network, weights, theme, suppliers)
