"""Suppliers: the registry, import and matching, the networkx graph, exposure, the map's layout."""

from genderaudit.suppliers.actions.network import (
    exposure_of,
    exposures_of,
    network_of,
    tiers_of,
    weights_of,
)
from genderaudit.suppliers.actions.registry import (
    end_named,
    find_relationship,
    find_supplier,
    find_task,
    registry_of,
    supply_setup_of,
    tasks_of,
)
from genderaudit.suppliers.model.network import (
    Basis,
    Exposure,
    ExposureList,
    TierList,
    Weights,
)
from genderaudit.suppliers.rules.graph import Network
from genderaudit.suppliers.rules.registry import (
    Registry,
    layer_of,
)

__all__ = [
    "Basis",
    "Exposure",
    "ExposureList",
    "Network",
    "Registry",
    "TierList",
    "Weights",
    "end_named",
    "exposure_of",
    "exposures_of",
    "find_relationship",
    "find_supplier",
    "find_task",
    "layer_of",
    "network_of",
    "registry_of",
    "supply_setup_of",
    "tasks_of",
    "tiers_of",
    "weights_of",
]
