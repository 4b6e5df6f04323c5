"""What a report carries of the supplier registry: suppliers, links and weights, whole or behind one supplier."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from genderaudit.domain.records import RecordId, Value
from genderaudit.domain.time import Moment
from genderaudit.engagements.model import Classification
from genderaudit.findings.model import Priority
from genderaudit.runtime.language import Language
from genderaudit.suppliers.model.house import ScreeningScheme
from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.network import Weights
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import Supplier

NETWORK: RecordId = "supplier-network"
"""What a network's report is of, where an engagement's report names its engagement."""
MOST_SUPPLIERS = 20_000
"""Suppliers whose data one report carries; house default."""


class OpenAction(Value):
    """Something that is still to be done about the one supplier: the step of a finding, or a verification."""

    label: str
    """`A-01` and so on."""
    kind: Literal["finding", "task"]
    code: str = ""
    """Of a task: what raised it."""
    text: str = ""
    """What is asked; left out of the public copy."""
    priority: Priority | None = None
    owner_post: str = ""
    due: dt.date | None = None


class Supply(Value):
    """Suppliers and their links as a report carries them; with `only`, one supplier and what lies behind it.

    Suppliers are called `S-0001` and so on, in the records too: ids of the workspace are not in the file.
    """

    only: str = ""
    """The label of the one supplier."""
    suppliers: tuple[Supplier, ...]
    """Copies combined; of sole traders the initials; without addresses, workforce, aliases and notes."""
    relationships: tuple[Relationship, ...]
    """Without shared details as written, notes and sources."""
    setup: SupplySetup
    weights: Weights
    pins: dict[str, tuple[float, float]] = {}
    """Where people put suppliers on the map."""
    screening: ScreeningScheme | None = None
    """The house defaults in force: points and tiers of the screening, and from which level on a claim counts."""
    actions: tuple[OpenAction, ...] = ()
    """What is open about the one supplier."""
    every_link: bool = False
    """Every link counts, ended ones too, as on screen; before 0.4.0 only those that held on the day counted."""

    @property
    def day(self) -> dt.date:
        """The day of the report."""
        raise NotImplementedError

    @property
    def named(self) -> bool:
        """Whether suppliers stand here under their names, not only under their labels."""
        return True


class SupplyChapter(Supply):
    """The chapter on suppliers of an engagement's report: the same extract, inside the engagement's data."""

    true_on: dt.date
    names: bool
    """False in the public copy: labels stand for names there, and only shares of money are told."""
    own: str = ""
    """The label of the supplier whose assessment this very report is: what it found is counted already."""
    steps_inside: int = 0
    """Open findings of this very report, which stand in its action plan."""

    @property
    def day(self) -> dt.date:
        """The day on which the report was written."""
        return self.true_on

    @property
    def named(self) -> bool:
        """As `names` says."""
        return self.names


class NetworkData(Supply):
    """The supplier network, embedded as `report.json`; with `only`, the sheet of one supplier."""

    format: Literal[1] = 1
    kind: Literal["network"] = "network"
    form: Literal["full"] = "full"
    language: Language
    reference: str
    version: int = Field(ge=1)
    made_at: Moment
    """The laptop's clock when it was written: a claim."""
    program: dict[str, str]
    title: str
    office: str
    classification: Classification

    @property
    def day(self) -> dt.date:
        """The day of the laptop's clock."""
        return self.made_at.date()
