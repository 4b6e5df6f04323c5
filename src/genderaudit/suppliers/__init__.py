"""Suppliers: the registry, import and matching, the networkx graph, exposure, the map's layout."""

from genderaudit.suppliers.actions.assessing import (
    SupplierView,
    counts_of,
    enter_counts,
    indicators_of,
    note_assessment,
    protected_workforce,
    set_target,
    spend_of,
    supplier_rows,
    supplier_view,
    women_share_of,
)
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
from genderaudit.suppliers.files.house import (
    house_screening,
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
from genderaudit.suppliers.rules.indicators import (
    Indicator,
)
from genderaudit.suppliers.rules.ownership import (
    Classified,
    classify,
)
from genderaudit.suppliers.rules.registry import (
    Registry,
    layer_of,
    may_carry,
)
from genderaudit.suppliers.rules.rows import (
    SupplierRow,
    WantedSuppliers,
    ordered_suppliers,
    shown_suppliers,
)
from genderaudit.suppliers.rules.screening import (
    Screened,
    certificate_state,
    code_state,
)

__all__ = [
    "Basis",
    "Classified",
    "Exposure",
    "ExposureList",
    "Indicator",
    "KeptRelationship",
    "KeptSupplier",
    "KeptTask",
    "Network",
    "Registry",
    "Screened",
    "SupplierRow",
    "SupplierView",
    "TierList",
    "WantedSuppliers",
    "Weights",
    "add_relationship",
    "add_supplier",
    "as_entered",
    "certificate_state",
    "change_supply_setup",
    "classify",
    "code_state",
    "counts_of",
    "dismiss_task",
    "edit_relationship",
    "edit_supplier",
    "edit_task",
    "end_named",
    "end_relationship",
    "enter_counts",
    "exposure_of",
    "exposures_of",
    "find_relationship",
    "find_supplier",
    "find_task",
    "house_screening",
    "indicators_of",
    "layer_of",
    "may_carry",
    "network_of",
    "note_assessment",
    "ordered_suppliers",
    "protected_workforce",
    "raise_task",
    "registry_of",
    "remove_relationship",
    "remove_supplier",
    "set_own_risk",
    "set_target",
    "shown_suppliers",
    "spend_of",
    "supplier_rows",
    "supplier_view",
    "supply_setup_of",
    "tasks_of",
    "tiers_of",
    "verify_task",
    "warnings_of_supply",
    "weights_of",
    "women_share_of",
]
