"""Suppliers: the registry, import and matching, the networkx graph, exposure, the map's layout."""

from genderaudit.suppliers.actions.keeping import (
    KeptRelationship,
    KeptSupplier,
    add_relationship,
    add_supplier,
    as_entered,
    change_supply_setup,
    edit_relationship,
    edit_supplier,
    end_relationship,
    remove_relationship,
    remove_supplier,
    set_own_risk,
    warnings_of_supply,
)
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
from genderaudit.suppliers.actions.tasks import (
    KeptTask,
    dismiss_task,
    edit_task,
    raise_task,
    verify_task,
)
from genderaudit.suppliers.model.network import (
    Basis,
    Exposure,
    ExposureList,
    TierList,
    Weights,
)
from genderaudit.suppliers.rules.graph import (
    Network,
)
from genderaudit.suppliers.rules.registry import (
    Registry,
    layer_of,
    may_carry,
)

__all__ = [
    "Basis",
    "Exposure",
    "ExposureList",
    "KeptRelationship",
    "KeptSupplier",
    "KeptTask",
    "Network",
    "Registry",
    "TierList",
    "Weights",
    "add_relationship",
    "add_supplier",
    "as_entered",
    "change_supply_setup",
    "dismiss_task",
    "edit_relationship",
    "edit_supplier",
    "edit_task",
    "end_named",
    "end_relationship",
    "exposure_of",
    "exposures_of",
    "find_relationship",
    "find_supplier",
    "find_task",
    "layer_of",
    "may_carry",
    "network_of",
    "raise_task",
    "registry_of",
    "remove_relationship",
    "remove_supplier",
    "set_own_risk",
    "supply_setup_of",
    "tasks_of",
    "tiers_of",
    "verify_task",
    "warnings_of_supply",
    "weights_of",
]
