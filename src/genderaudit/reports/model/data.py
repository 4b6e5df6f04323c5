"""The report data: the frozen snapshot that the pages, the attachment and the check all read."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Any, Literal, Self

from pydantic import Field, SerializerFunctionWrapHandler, model_serializer, model_validator

from genderaudit.checklists.model.answers import AnswerState
from genderaudit.checklists.model.pack import FlagClass
from genderaudit.checklists.model.results import Sealed
from genderaudit.domain.commitments import Commitment
from genderaudit.domain.records import Value
from genderaudit.domain.time import Moment
from genderaudit.engagements.model import (
    Classification,
    EngagementKind,
    EvidenceGrade,
    EvidenceKind,
    GenderFocus,
    Period,
    Serves4c,
    StopDecision,
    TeamMember,
)
from genderaudit.findings.model import Acceptance, FollowUp, Priority, RootCause
from genderaudit.reports.model.network import NetworkData, SupplyChapter
from genderaudit.reports.model.plan import PlanData
from genderaudit.reports.model.register import RegisterData
from genderaudit.runtime.language import Language

FORMAT = 1
"""Version of the report data. Raise it when a field changes its meaning or a required field is added."""

Form = Literal["full", "public"]
"""The full report, or the public copy: reduced, redacted by removal."""
Protection = Literal["shown", "small", "withheld"]


STRICTNESS: tuple[Classification, ...] = ("public", "internal", "confidential", "strictly_confidential")


class Plan(Value):
    """What was to be done, as the engagement states it."""

    title: str
    type: EngagementKind
    office: str
    country: str
    subject: str
    period: Period
    objective: str
    scope: str
    exclusions: str
    method: str
    limits: str
    criteria: tuple[str, ...]
    team: tuple[TeamMember, ...]
    gender_focus: GenderFocus
    serves_4c: Serves4c
    good_practice: tuple[str, ...]
    distribution: tuple[str, ...]
    classification: Classification


class PackUsed(Value):
    """The pack and the form of it that was run."""

    id: str
    version: int
    hash: str
    tier: str
    parts: tuple[str, ...]


class AnswerShown(Value):
    """One answer as far as it may be shown; numbers that protect small groups are taken out of `state`."""

    state: AnswerState
    comment: str = ""
    protected: bool = False
    """The value, or part of it, is left out because it counts a small group."""


class TableShown(Value):
    """A table of counts with what may be shown of it.

    Keys: one code of each axis or `*` for the sum over that axis, joined by '|'.
    """

    question: str
    axes: tuple[tuple[str, ...], ...]
    counts: dict[str, int]
    """Only the counts that are shown."""
    hidden: dict[str, Literal["small", "withheld"]]
    threshold: int
    unknown: int
    """Cells that were left blank."""


class StopShown(Value):
    """What was decided about a STOP."""

    item: str
    decision: StopDecision
    on: dt.date
    decided_by: str
    reason: str
    until: dt.date | None


class OverrideShown(Value):
    """A rating moved by one tier."""

    part: str
    rating: str
    reason: str
    by_post: str
    second_post: str


class FindingShown(Value):
    """A finding as printed; the public copy leaves the texts in the middle out."""

    label: str
    items: tuple[str, ...]
    level: Literal["STOP", "CRIT", "MAJ", "none"]
    title: str
    commitments: tuple[Commitment, ...]
    references: tuple[str, ...]
    criteria: str = ""
    condition: str = ""
    root_cause: RootCause | None = None
    cause_text: str = ""
    effect: str = ""
    groups_affected: tuple[str, ...] = ()
    recommendation: str = ""
    priority: Priority | None = None
    owner_post: str = ""
    due: dt.date | None = None
    response: str = ""
    acceptance: Acceptance | None = None
    evidence: tuple[str, ...] = ()
    """Neutral ids."""
    status: FollowUp
    raised_on: dt.date


class EvidenceShown(Value):
    """A line of the evidence index: a neutral id, never a file name."""

    label: str
    caption: str
    """Empty for a strictly confidential piece: only its label, grade and hash are told."""
    type: EvidenceKind
    grade: EvidenceGrade
    sha256: str
    size: int
    media_type: str
    answers: tuple[str, ...]
    """The questions that rest on it."""


class SampleShown(Value):
    """A sample behind a percentage."""

    question: str
    population: str
    population_size: int
    method: str
    seed: int | None
    chosen: tuple[str, ...]
    note: str


class ReportData(Value):
    """The report of one engagement, embedded as `report.json`."""

    format: Literal[1] = 1
    kind: Literal["engagement"] = "engagement"
    form: Form
    language: Language
    reference: str
    """As printed: the engagement's id and the report's version."""
    version: int
    made_at: Moment
    """The laptop's clock when the report was written: a claim."""
    program: dict[str, str]
    """Versions of the program and of what it draws with, to draw the same bytes again."""
    plan: Plan
    pack: PackUsed
    answers: dict[str, AnswerShown]
    tables: tuple[TableShown, ...]
    sealed: Sealed
    """What the rules concluded from numbers that are left out: yes or no, never the number."""
    stops: tuple[StopShown, ...]
    override: OverrideShown | None
    findings: tuple[FindingShown, ...]
    evidence: tuple[EvidenceShown, ...]
    evidence_counts: dict[EvidenceGrade, int]
    samples: tuple[SampleShown, ...]
    consent_read: bool
    compared: dict[str, str]
    """Question to new / changed / same, against last time's engagement."""
    supply: SupplyChapter | None = None
    """What the chapter on suppliers rests on; None without one."""

    @model_serializer(mode="wrap")
    def _without_a_chapter(self, dump: SerializerFunctionWrapHandler) -> dict[str, Any]:
        # programs before 0.4.0 know no such field and refuse it: without the chapter they read the report
        found: dict[str, Any] = dump(self)
        if found.get("supply", True) is None:
            del found["supply"]
        return found


class SourceReport(Value):
    """One signed report inside a compiled one."""

    label: str
    """`R-01` and so on."""
    sha256: str
    """Of the signed PDF as it was read."""
    verdict: str
    signers: tuple[str, ...]
    """`role: post, office, fingerprint` as read from its signatures."""
    data: ReportData


class SourceRegister(Value):
    """One signed risk register inside a compiled report."""

    label: str
    """`O-01` and so on, one for each office."""
    sha256: str
    """Of the signed PDF as it was read."""
    verdict: str
    signers: tuple[str, ...]
    data: RegisterData


class CompiledData(Value):
    """A report over several signed reports and risk registers, embedded as `report.json`."""

    format: Literal[1] = 1
    kind: Literal["compiled"] = "compiled"
    form: Form
    language: Language
    reference: str
    made_at: Moment
    program: dict[str, str]
    title: str
    office: str
    classification: Classification
    sources: tuple[SourceReport, ...]
    registers: tuple[SourceRegister, ...] = ()

    @model_validator(mode="after")
    def _has_sources(self) -> Self:
        if not self.sources and not self.registers:
            raise ValueError("a compiled report has sources")
        return self


AnyData = ReportData | CompiledData | RegisterData | NetworkData | PlanData
"""Whatever a report may carry."""
AnyReportData = Annotated[AnyData, Field(discriminator="kind")]


def title_of(data: AnyData) -> str:
    """What a report is called."""
    return data.plan.title if isinstance(data, ReportData) else data.title


def office_of(data: AnyData) -> str:
    """Whose report it is."""
    return data.plan.office if isinstance(data, ReportData) else data.office


def classification_of(data: AnyData) -> Classification:
    """How it may be passed on."""
    return data.plan.classification if isinstance(data, ReportData) else data.classification


def engagements_in(data: AnyData) -> list[ReportData]:
    """The engagements whose data a report carries."""
    if isinstance(data, ReportData):
        return [data]
    return [source.data for source in data.sources] if isinstance(data, CompiledData) else []


class StopOpen(Value):
    """A flag of the gravest class with what was decided, as page one prints it."""

    item: str
    level: FlagClass
    decision: StopDecision | None
