"""The data of a report on the supplier network, or of the sheet of one supplier: suppliers, links and weights."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from genderaudit.domain.records import RecordId, Value
from genderaudit.domain.time import Moment
from genderaudit.engagements.model import Classification
from genderaudit.runtime.language import Language
from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.network import Weights
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import Supplier

NETWORK: RecordId = "supplier-network"
"""What a network's report is of, where an engagement's report names its engagement."""
MOST_SUPPLIERS = 20_000
"""Suppliers whose data one report carries; house default."""


class NetworkData(Value):
    """The supplier network, embedded as `report.json`; with `only`, the sheet of one supplier and what lies behind it.

    Suppliers are called `S-0001` and so on, in the records too: ids of the workspace are not in the file.
    """

    format: Literal[1] = 1
    kind: Literal["network"] = "network"
    form: Literal["full"] = "full"
    language: Language
    reference: str
    version: int = Field(ge=1)
    made_at: Moment
    """The laptop's clock when it was written: a claim. Links that hold on this day are counted."""
    program: dict[str, str]
    title: str
    office: str
    classification: Classification
    only: str = ""
    """The label of the one supplier."""
    suppliers: tuple[Supplier, ...]
    """Copies combined; of sole traders the initials; without addresses, workforce, aliases, notes and certificates."""
    relationships: tuple[Relationship, ...]
    """Without shared details as written, notes and sources."""
    setup: SupplySetup
    weights: Weights
    pins: dict[str, tuple[float, float]] = {}
    """Where people put suppliers on the map."""
