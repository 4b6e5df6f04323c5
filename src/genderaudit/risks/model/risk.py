"""The risk as people enter it: one event, the groups that it hits, ratings, controls, treatments, acceptance."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Annotated, ClassVar, Literal, Self, get_args

from pydantic import Field, StringConstraints, model_validator

from genderaudit.domain.records import Record, RecordId, Value
from genderaudit.domain.time import Moment
from genderaudit.risks.model.ranges import Ranges

Group = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]*(\+[a-z][a-z0-9_]*)*$", max_length=120)]
"""A group by its code; combined ones are joined by '+', such as `women+persons_with_disabilities`."""
GROUPS = (
    "women", "men", "girls", "boys", "persons_with_disabilities", "another_gender_or_lgbtiq", "workers_at_suppliers",
)  # fmt: skip
"""The groups that have names in every language; the risk-assessment checklist asks for the same."""
Category = Literal[
    "strategic", "access", "sea_gbv", "workforce", "supply_chain", "partners", "cash", "data", "legal_political"
]
CATEGORIES: tuple[Category, ...] = get_args(Category)
Axis = Literal["programme", "money", "legal_reputation"]
"""What is rated once for a risk, beside people."""
AXES: tuple[Axis, ...] = get_args(Axis)
Confidence = Literal["low", "medium", "high"]
Stage = Literal["inherent", "current", "residual", "target"]
"""Before controls; as it stands today; after controls that are in place and tested; after planned treatment."""
STAGES: tuple[Stage, ...] = get_args(Stage)
Status = Literal["draft", "open", "accepted", "closed"]
STATUSES: tuple[Status, ...] = get_args(Status)
Role = Literal["owner", "head_of_office", "regional_or_hq"]
ROLES: tuple[Role, ...] = get_args(Role)
"""Who may accept, from the nearest to the highest."""
Text = Annotated[str, StringConstraints(max_length=4000)]


class Rating(Value):
    """Likelihood and impact, each from 1 up to the size of the matrix, and how sure the panel is."""

    likelihood: int = Field(ge=1, le=10)
    impact: int = Field(ge=1, le=10)
    confidence: Confidence | None = None

    @property
    def product(self) -> int:
        """Likelihood times impact."""
        return self.likelihood * self.impact


class MatrixRef(Value):
    """The matrix that a rating was made with."""

    id: str
    version: int = Field(ge=1)


class Assessment(Value):
    """The ratings of one stage, made with one matrix."""

    matrix: MatrixRef
    people: dict[Group, Rating] = {}
    """Impact on people, by affected group."""
    others: dict[Axis, Rating] = {}
    """The other axes, once for the risk; they never change its score."""
    rationale: Text = ""
    rated_on: dt.date | None = None
    rated_by: str = ""
    """The post that leads the panel."""
    panel: dict[str, int] = {}
    """How many took part, by sex or gender and level, such as `women_staff`; no names."""


class Affected(Value):
    """A group that the risk hits, and by what mechanism."""

    group: Group
    exposure: Text = ""
    """Who of them meets the hazard, where and when."""
    vulnerability: Text = ""
    """Why they are hurt more."""
    capacity: Text = ""
    """What lets them cope."""
    power: Text = ""
    """Who decides about it."""


class Control(Value):
    """Something that is in place; only a test says how well it works."""

    text: Text = Field(min_length=1)
    side: Literal["before", "after"] = "before"
    """Before the event (it prevents) or after it (it lessens the effects)."""
    lowers: Literal["likelihood", "impact"] = "likelihood"
    effectiveness: int = Field(default=1, ge=0, le=3)
    """0 none, 1 on paper, 2 partly working, 3 working and tested."""
    tested_on: dt.date | None = None
    tested_by: str = ""
    """A post."""
    groups: tuple[Group, ...] = ()
    """The groups that it protects; empty for all."""
    evidence: tuple[RecordId, ...] = ()

    def lowers_for(self, group: str) -> bool:
        """Whether it may lower a rating of this group: it works, and somebody has tested it."""
        tested = self.effectiveness == 3 and self.tested_on is not None and bool(self.tested_by.strip())
        return tested and (not self.groups or group in self.groups)


class Cost(Value):
    """What a treatment costs."""

    amount: Decimal = Field(ge=0)
    currency: Annotated[str, StringConstraints(pattern=r"^[A-Z]{3}$")]


class Indicator(Value):
    """What shows that a treatment works, and by what it is split."""

    text: Text
    split_by: tuple[Literal["sex", "age", "disability", "other"], ...] = ()


TreatmentKind = Literal["avoid", "remove_source", "change_likelihood", "change_impact", "share", "retain"]
TreatmentStatus = Literal["planned", "in_progress", "done", "cancelled"]


class Treatment(Value):
    """What is going to be done, by which post, until when, at what cost, and how one will see it."""

    text: Text = Field(min_length=1)
    way: TreatmentKind = "change_likelihood"
    owner_post: str = ""
    due: dt.date | None = None
    cost: Cost | None = None
    indicator: Indicator | None = None
    status: TreatmentStatus = "planned"
    status_reason: Text = ""
    protects: tuple[Group, ...] = ()
    """The groups whom it is for; empty for all."""
    moves_risk_to: tuple[Group, ...] = ()
    """Groups on whom it puts more work, exposure or limits."""
    from_check: str = ""
    """The consistency check that drafted it."""

    @model_validator(mode="after")
    def _cancelled_says_why(self) -> Self:
        if self.status == "cancelled" and not self.status_reason.strip():
            raise ValueError("a cancelled treatment says why")
        return self

    @property
    def live(self) -> bool:
        """Whether it still counts on: neither done nor cancelled."""
        return self.status in ("planned", "in_progress")


class Acceptance(Value):
    """The decision to live with a risk for a time."""

    decision: Literal["accepted", "continue_with_safeguards"]
    approver_post: str = Field(min_length=1)
    role: Role
    reason: Text = Field(min_length=1)
    safeguards: Text = ""
    """For `continue_with_safeguards`: what protects people meanwhile."""
    decided_on: dt.date
    until: dt.date


class Link(Value):
    """Another record that this risk comes from or bears on."""

    to: Literal["engagement", "answer", "finding", "supplier"]
    id: RecordId
    how: Literal["", "own", "inherited"] = ""
    """For a supplier: whether it carries the risk itself or takes it over along relationships."""


class SourceRow(Value):
    """The row of an imported spreadsheet that a risk came from."""

    layout: RecordId
    row: int = Field(ge=1)
    cells: dict[str, str] = {}
    """Cells by column that no field of the register takes, and cells as they were written, to write them back."""


class Risk(Record):
    """Cause, event and effect, rated for each group that it hits."""

    kind: ClassVar[str] = "risk"

    number: int = Field(ge=1)
    title: Annotated[str, StringConstraints(min_length=1, max_length=200)]
    cause: Text = ""
    event: Text = ""
    effect: Text = ""
    category: Category | None = None
    library: str = ""
    """The starter risk that it was adapted from."""
    affected: tuple[Affected, ...] = ()
    unaffected: dict[Group, str] = {}
    """The groups that it does not hit, each with the reason."""
    equal_because: Text = ""
    """Why every group has the same rating, where that was thought through."""
    inherent: Assessment | None = None
    current: Assessment | None = None
    residual: Assessment | None = None
    target: Assessment | None = None
    ranges: Ranges | None = None
    controls: tuple[Control, ...] = ()
    treatments: tuple[Treatment, ...] = ()
    owner_post: str = ""
    complaints: int | None = Field(default=None, ge=0)
    """How many complaints were reported in the period, as a count only; None where nobody looked."""
    acceptance: Acceptance | None = None
    status: Status = "draft"
    status_reason: Text = ""
    last_review: dt.date | None = None
    next_review: dt.date | None = None
    links: tuple[Link, ...] = ()
    source: SourceRow | None = None
    raised_on: dt.date
    changed_at: Moment

    @model_validator(mode="after")
    def _groups_are_clear(self) -> Self:
        groups = [one.group for one in self.affected]
        if len(set(groups)) != len(groups):
            raise ValueError("a group is named twice")
        both = set(groups) & set(self.unaffected)
        if both:
            raise ValueError(f"{min(both)} is both affected and not affected")
        if not all(reason.strip() for reason in self.unaffected.values()):
            raise ValueError("a group that is not affected needs the reason")
        for stage in STAGES:
            rated = self.stage(stage)
            if rated is not None and not rated.people.keys() <= set(groups):
                raise ValueError(f"only affected groups are rated ({stage})")
        return self

    @property
    def label(self) -> str:
        """The number as printed, such as `R-03`."""
        return f"R-{self.number:02d}"

    @property
    def groups(self) -> tuple[str, ...]:
        """The affected groups in the order in which they were named."""
        return tuple(one.group for one in self.affected)

    def stage(self, stage: Stage) -> Assessment | None:
        """The ratings of a stage."""
        found: Assessment | None = getattr(self, stage)
        return found
