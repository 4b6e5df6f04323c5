"""Suppliers: the registry, import and matching, the networkx graph, exposure, the map's layout."""

from genderaudit.suppliers.actions.registry import (
    end_named,
    find_relationship,
    find_supplier,
    find_task,
    registry_of,
    supply_setup_of,
    tasks_of,
)
from genderaudit.suppliers.rules.registry import (
    Registry,
    layer_of,
)

__all__ = [
    "Registry",
    "end_named",
    "find_relationship",
    "find_supplier",
    "find_task",
    "layer_of",
    "registry_of",
    "supply_setup_of",
    "tasks_of",
]
