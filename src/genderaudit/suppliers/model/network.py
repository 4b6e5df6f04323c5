"""What is read off the supplier network: receipts that say their method, weights, counts and coverage."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import ClassVar, Literal

from genderaudit.domain.records import RecordId, Value
from genderaudit.suppliers.model.relationship import CONTROL, FLOW, SHARED, RelationshipKind
from genderaudit.suppliers.model.supplier import Theme

ClauseName = Literal["gender", "psea"]
Layer = Literal["flow", "control", "shared"]
LAYERS: tuple[Layer, ...] = ("flow", "control", "shared")
KINDS: Mapping[Layer, tuple[RelationshipKind, ...]] = {"flow": FLOW, "control": CONTROL, "shared": SHARED}
"""The kinds of relationship of each layer; layers never mix."""


class Weights(Value):
    """The weights of inherited exposure, with what this workspace changed."""

    version: str
    values: dict[str, float]
    clauses: dict[Theme, ClauseName]
    changed: dict[str, float] = {}
    """Codes that differ from the house default, with the value used here."""

    def __getitem__(self, code: str) -> float:
        """The weight in use. Raises KeyError for a code that the table does not have."""
        return self.changed.get(code, self.values[code])

    @property
    def key(self) -> tuple[object, ...]:
        """What tells two tables apart."""
        return (self.version, *sorted(self.changed.items()))

    def with_changes(self, changes: Mapping[str, float]) -> Weights:
        """The same table with some weights changed; unknown codes are left out."""
        known = {code: value for code, value in changes.items() if code in self.values}
        kept = {code: value for code, value in {**self.changed, **known}.items() if value != self.values[code]}
        return self.model_copy(update={"changed": kept})


class Basis(Value):
    """What a result was computed from, printed in its footer."""

    method: str
    """The code of how it was computed, such as `exposure`."""
    suppliers: int
    links: int
    true_on: dt.date | None = None
    known_at: dt.datetime | None = None
    currency: str = ""
    not_converted: int = 0
    """Amounts left out because no rate leads to the currency."""
    weights: str = ""
    """Version of the weights, where they count."""
    changed: dict[str, float] = {}
    seed: int | None = None
    """None where nothing is drawn by chance."""
    limits: tuple[str, ...] = ()
    """Codes of what was cut short or left out."""


class Draft(Value):
    """A result put in words, ready to become a finding or a risk in the rooms above."""

    code: str
    title: str
    condition: str
    suppliers: tuple[RecordId, ...] = ()
    links: tuple[RecordId, ...] = ()
    evidence: tuple[RecordId, ...] = ()
    """Ids of findings and engagements that it rests on."""
    verify: bool = False
    """It opens a verification task; never a finding or a risk by itself."""


class Loop(Value):
    """Suppliers that reach each other both ways, to be confirmed: mutual supply, or a wrong direction."""

    members: tuple[RecordId, ...]


class Tier(Value):
    """Where one supplier stands towards us."""

    supplier: RecordId
    shortest: int | None
    """None where no route leads to us."""
    longest: int | None
    """A loop counts as one step."""
    tiers: tuple[int, ...] = ()
    """Every tier in which it stands; a loop counts as one step."""


class Visibility(Value):
    """How far one tier is known: by count, and by money where money is known."""

    tier: int
    suppliers: int
    mapped: int
    """With at least one supplier of its own mapped, or a statement that it uses none."""
    by_count: float
    money: float | None
    by_money: float | None
    """None where no money of this tier is known."""


class TierList(Value):
    """Tiers of all suppliers, loops, and how far each tier is visible."""

    basis: Basis
    rows: tuple[Tier, ...]
    unreached: int
    """Suppliers from which no mapped route leads to us."""
    loops: tuple[Loop, ...]
    visibility: tuple[Visibility, ...]


class Step(Value):
    """One link of a route, with the factors that its transmission is made of."""

    link: RecordId
    """The relationship that passes on most of those between the two."""
    seller: RecordId
    buyer: RecordId
    kind: str
    k: float
    confidence: float
    share: float
    """Share of the buyer's purchases, or the floor where it is smaller or not known."""
    share_known: bool
    clause: float
    """1 without the clause of the theme."""
    tau: float


class Route(Value):
    """One way from a source to the organisation looked at."""

    via: tuple[RecordId, ...]
    """From the source to the organisation, both named."""
    steps: tuple[Step, ...]
    pi: float
    """Product of the factors."""


class Origin(Value):
    """One source of inherited risk with its best route and up to three further ones."""

    supplier: RecordId
    own: float
    status: Literal["found", "estimated", "not_assessed"]
    on: dt.date | None = None
    engagement: RecordId = ""
    finding: RecordId = ""
    route: Route
    further: tuple[Route, ...] = ()
    more: bool = False
    """Whether there are further routes beyond those named."""
    adds: float
    """Own risk times the route's product."""
    share: float
    """Its part of the inherited risk; the parts of one exposure sum to 1."""


class SharedLink(Value):
    """A link that several sources pass through: their parts behind it are over-counted."""

    seller: RecordId
    buyer: RecordId
    sources: int


class Interval(Value):
    """Inherited risk: found only, as recorded, and with priors for those nobody has assessed."""

    low: float
    value: float
    high: float


class Cover(Value):
    """How many suppliers of a tier have an own risk found, estimated, or none."""

    tier: int
    suppliers: int
    found: int
    estimated: int
    not_assessed: int


class Exposure(Value):
    """Inherited exposure of one organisation for one theme; an index, not a chance of abuse."""

    code: ClassVar[str] = "exposure"

    basis: Basis
    supplier: RecordId
    theme: Theme
    own: float | None
    own_status: Literal["found", "estimated", "not_assessed"]
    inherited: Interval
    peak: float
    """The largest single contribution: severity beside the joined value."""
    peak_source: RecordId = ""
    sources: tuple[Origin, ...]
    """Largest part first."""
    source_count: int
    saturated: bool
    """More sources than the joined value can tell apart: read the parts and the peak."""
    shared: tuple[SharedLink, ...] = ()
    coverage: tuple[Cover, ...] = ()
    assumed: int = 0
    """Suppliers that the upper end counts with a prior."""
    shares_unknown: int = 0
    """Links on the named routes whose share of spend is not known."""


class ExposureRow(Value):
    """Inherited exposure of one organisation in a list, without its routes."""

    supplier: RecordId
    theme: Theme
    own: float | None
    own_status: Literal["found", "estimated", "not_assessed"]
    inherited: Interval
    peak: float
    source_count: int


class ExposureList(Value):
    """Exposure of many organisations for one theme; themes are never averaged."""

    basis: Basis
    theme: Theme
    rows: tuple[ExposureRow, ...]
