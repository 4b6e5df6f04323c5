"""What is kept beside suppliers and relationships: matches, imports, layouts, tasks, settings, map states."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import ClassVar, Literal

from pydantic import Field

from genderaudit.domain.records import Record, RecordId, Value
from genderaudit.domain.time import Moment
from genderaudit.suppliers.model.supplier import Currency, Line, OwnershipDefinition, Text, Theme


class Match(Record):
    """A decision on two suppliers: the same or not; both kinds are remembered, so nobody is asked twice."""

    kind: ClassVar[str] = "match"

    first: RecordId
    second: RecordId
    """The two in alphabetical order of their ids."""
    same: bool
    reasons: tuple[str, ...] = ()
    """Codes of what spoke for it, such as `lei` or `name`."""
    similarity: Decimal | None = Field(default=None, ge=0, le=100)
    decided_on: dt.date
    by_post: str = ""
    keeps: RecordId = ""
    """For `same`: the one that stays."""

    @classmethod
    def id_for(cls, one: RecordId, other: RecordId) -> RecordId:
        """The permanent id of the decision on these two."""
        return "match/" + "+".join(sorted((one, other)))


class SupplierLayout(Record):
    """How the columns of one source are read, remembered for the next file of the same shape."""

    kind: ClassVar[str] = "supplier_layout"

    name: Line
    header: tuple[str, ...]
    """The columns' titles as they were normalised; a file with the same ones takes this layout."""
    columns: dict[str, str]
    """Title to field, such as `name`, `country`, `buyer`; '' leaves a column out."""
    day_first: bool | None = None
    """What 03/04 means where the column does not show it; None leaves such days out, with a problem."""
    decimal_comma: bool | None = None
    """None decides it for each column by what stands there."""
    default_currency: Currency | None = None
    year: int | None = None
    """Of money without a period."""
    us: tuple[Line, ...] = ()
    """Names in the source that are our own organisation."""
    ours: bool | None = None
    """Whether every organisation listed supplies us; None takes lists with a column of spend as such."""


class SupplierImport(Record):
    """One import: the raw file kept as evidence, what it brought, what it could not read."""

    kind: ClassVar[str] = "supplier_import"

    file: Line
    """Its name, without a folder."""
    format: Line
    blob: str
    """SHA-256 of the raw file, kept in the workspace."""
    on: Moment
    rows_read: int = Field(ge=0)
    rows_rejected: int = Field(ge=0)
    suppliers_new: int = Field(ge=0)
    suppliers_matched: int = Field(ge=0)
    suppliers_undecided: int = Field(ge=0)
    relationships_new: int = Field(ge=0)
    layout: RecordId = ""


class VerificationTask(Record):
    """Something to look at before anybody speaks of a finding, such as control that was not yet verified."""

    kind: ClassVar[str] = "verification_task"

    suppliers: tuple[RecordId, ...] = Field(min_length=1)
    code: str
    """What raised it: `shared_detail`, `ownership_loop`, `nominee`, `borderline_ownership`."""
    text: Text
    owner_post: str = ""
    due: dt.date | None = None
    status: Literal["open", "verified", "dismissed"] = "open"
    outcome: Text = ""
    """What was seen, or why it was dismissed."""
    raised_on: dt.date


class Rate(Value):
    """What one unit of a currency is worth in the reporting currency, from a day on."""

    currency: Currency
    since: dt.date
    rate: Decimal = Field(gt=0)
    source: Line = ""


class Target(Value):
    """What an indicator of section 4.4 should reach in a period."""

    indicator: str
    start: dt.date
    end: dt.date
    value: Decimal
    """In per cent, or in the indicator's own unit."""


class SupplySetup(Record):
    """How this workspace counts: currency, rates, ownership definition, exposure weights, targets."""

    kind: ClassVar[str] = "supply_setup"

    currency: Currency = "USD"
    rates: tuple[Rate, ...] = ()
    definition: OwnershipDefinition = "IWA34_GT50"
    weights: dict[str, Decimal] = {}
    """Changes to the house default of the exposure weights, by their codes."""
    priors: dict[str, dict[Theme, Decimal]] = {}
    """Own risk that is assumed for a country (ISO 3166 code) or a sector (digits of UNSPSC) where nobody has assessed,
    by theme; the program ships none."""
    targets: tuple[Target, ...] = ()

    @classmethod
    def the_id(cls) -> RecordId:
        """There is one for a workspace."""
        return "supply-setup"


class MapPins(Record):
    """Where people put suppliers on the map, so that pictures match over years."""

    kind: ClassVar[str] = "map_pins"

    layout: str
    """`tiers` or `force`."""
    pins: dict[RecordId, tuple[float, float]] = {}
    """Supplier to its place on the sheet of the layout, in units of the layout."""


class MapState(Record):
    """A named state of the registry to come back to and compare with."""

    kind: ClassVar[str] = "map_state"

    name: Line
    known_at: Moment
    """The map as we knew it at this moment."""
    true_on: dt.date | None = None
    """As it was true on this day; None for all links."""
    note: Text = ""
