"""The records of one piece of work: plan, answers, evidence, samples, review notes, decisions on STOPs."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal, Self

from pydantic import Field, model_validator

from genderaudit.checklists.model.answers import AnswerState, Confidence
from genderaudit.domain.records import Record, RecordId, Value
from genderaudit.domain.time import Moment
from genderaudit.domain.voices import Voice

EngagementKind = Literal["audit", "risk_assessment", "supplier_assessment"]
GenderFocus = Literal["none", "non_specific", "specific", "exclusive"]
"""Level of gender focus in an audit, after the spectrum of CAAF's practice guide."""
Serves4c = Literal["mainstreamed", "gender_specific"]
"""Which half of commitment 4c: a gender lens on a general exercise, or a gender-specific one."""
Status = Literal["planned", "in_progress", "submitted", "returned", "cleared", "issued", "closed", "withdrawn"]
Classification = Literal["public", "internal", "confidential", "strictly_confidential"]
TeamRole = Literal["lead", "member", "gender_expert", "reviewer", "approver", "interpreter"]


class TeamMember(Value):
    """A post on the team; persons are never named."""

    role: TeamRole
    post: str = Field(min_length=1)


class Period(Value):
    """A period in whole days, both ends included."""

    start: dt.date
    end: dt.date

    @model_validator(mode="after")
    def _ends_after_it_starts(self) -> Self:
        if self.end < self.start:
            raise ValueError("the period ends before it starts")
        return self


class Engagement(Record):
    """One audit, risk assessment or supplier assessment."""

    kind: ClassVar[str] = "engagement"

    title: str = Field(min_length=1, max_length=200)
    type: EngagementKind
    pack_id: str
    pack_version: int
    pack_hash: str
    """SHA-256 over the files of the pack; the workspace keeps a copy under this name (`PackCopy`)."""
    tier: str
    parts: tuple[str, ...] = Field(min_length=1)
    screening: dict[str, str] = {}
    """Screening question to the chosen code."""
    office: str = Field(min_length=1)
    country: str = ""
    subject: str = ""
    """What is assessed when it is not the office itself: a supplier, a tender, a project."""
    supplier: RecordId = ""
    """The supplier of the registry that is assessed; what is concluded is written there."""
    period: Period
    objective: str = ""
    scope_text: str = ""
    exclusions: str = ""
    method: str = ""
    limits: str = ""
    criteria: tuple[str, ...] = ()
    """Standards and policies that findings are tested against."""
    team: tuple[TeamMember, ...] = ()
    gender_focus: GenderFocus = "specific"
    serves_4c: Serves4c = "mainstreamed"
    good_practice: tuple[str, ...] = ()
    distribution: tuple[str, ...] = ()
    classification: Classification = "confidential"
    status: Status = "planned"
    started: Moment
    version: int = Field(default=1, ge=1)
    """Version of the report: raised when work goes on after a first signature."""
    previous: RecordId | None = None
    """Last time's engagement, whose answers are shown beside."""
    linked: tuple[RecordId, ...] = ()
    """Engagements on the other parts of the same pack (the office's practice, the tender, the supplier)."""


class PackCopy(Record):
    """The very pack that an engagement runs on, as its files were."""

    kind: ClassVar[str] = "pack_copy"

    files: dict[str, str]
    """Path inside the pack folder to the file's text."""


class Answer(Record):
    """The answer to one question in one engagement; its id follows from both, so laptops can meet on it."""

    kind: ClassVar[str] = "answer"

    engagement: RecordId
    question: str
    row: int | None = None
    """Row of a repeat, from 0."""
    state: AnswerState
    comment: str = ""
    by_post: str = ""
    answered_at: Moment

    def scope(self) -> str:
        """The engagement."""
        return self.engagement

    @classmethod
    def id_for(cls, engagement: RecordId, question: str, row: int | None = None) -> RecordId:
        """The permanent id of the answer to this question in this engagement."""
        return f"{engagement}/{question}" if row is None else f"{engagement}/{question}#{row}"


class Mark(Record):
    """What the auditor noted beside a question for the work itself; it stands in no report."""

    kind: ClassVar[str] = "mark"

    engagement: RecordId
    question: str
    row: int | None = None
    """Row of a repeat, from 0."""
    ask_later: bool = False
    flagged: bool = False
    """The auditor's own flag; red flags follow from answers."""
    comment: str = ""
    """On a question without an answer; it moves to the answer when there is one."""
    evidence: tuple[str, ...] = ()
    """Put beside a question without an answer; it moves to the answer when there is one."""
    sources: tuple[Voice, ...] = ()
    """Whose voice, chosen before there is an answer; it moves to the answer when there is one."""
    confidence: Confidence | None = None
    """How sure, chosen before there is an answer; it moves to the answer when there is one."""

    def scope(self) -> str:
        """The engagement."""
        return self.engagement

    @property
    def key(self) -> str:
        """The question, or the question and its row as `RA-01a#0`."""
        return self.question if self.row is None else f"{self.question}#{self.row}"

    @property
    def is_blank(self) -> bool:
        """Whether it says nothing, so that it need not be kept."""
        waiting = self.comment or self.evidence or self.sources or self.confidence
        return not (self.ask_later or self.flagged or waiting)

    @classmethod
    def id_for(cls, engagement: RecordId, question: str, row: int | None = None) -> RecordId:
        """The permanent id of the mark on this question in this engagement."""
        return f"{engagement}/mark/{question}" if row is None else f"{engagement}/mark/{question}#{row}"


EvidenceGrade = Literal["A", "B", "C", "D"]
"""A verified by the auditor from the source; B document seen; C statement only; D not available."""
EvidenceKind = Literal[
    "document",
    "data_extract",
    "observation",
    "interview",
    "survey",
    "re_performance",
    "third_party",
    "photo",
    "not_available",
]


class Evidence(Record):
    """A file or note that answers rest on; indexed by a neutral number, never by a file name."""

    kind: ClassVar[str] = "evidence"

    engagement: RecordId
    number: int = Field(ge=1)
    caption: str = Field(min_length=1, max_length=300)
    type: EvidenceKind
    grade: EvidenceGrade
    confidentiality: Classification = "confidential"
    sha256: str = ""
    """Of the bytes as stored, after metadata of images was stripped; empty for a note without a file."""
    received_sha256: str = ""
    """Of the file as it was received."""
    size: int = 0
    media_type: str = ""
    original_name: str = ""
    """Stays in the workspace: never printed, never embedded."""
    note: str = ""
    custody: str = ""
    """Who handed it over (a post) and how."""
    added_at: Moment

    def scope(self) -> str:
        """The engagement."""
        return self.engagement

    @property
    def label(self) -> str:
        """The neutral id that reports print, such as `E-007`."""
        return f"E-{self.number:03d}"


class Sample(Record):
    """The sample behind a percentage, so that another auditor can draw it again."""

    kind: ClassVar[str] = "sample"

    engagement: RecordId
    question: str
    population: str = Field(min_length=1)
    population_size: int = Field(ge=1)
    method: Literal["random", "stratified", "discovery", "judgemental", "all"]
    seed: int | None = None
    chosen: tuple[str, ...] = ()
    """Neutral ids of what was drawn (file numbers, not names)."""
    note: str = ""

    def scope(self) -> str:
        """The engagement."""
        return self.engagement


class ReviewNote(Record):
    """A reviewer's note on a question or on the whole engagement."""

    kind: ClassVar[str] = "review_note"

    engagement: RecordId
    question: str = ""
    text: str = Field(min_length=1)
    by_post: str
    state: Literal["open", "answered", "settled"] = "open"
    reply: str = ""
    at: Moment

    def scope(self) -> str:
        """The engagement."""
        return self.engagement


StopDecision = Literal["escalated", "continue_with_safeguards", "cleared", "not_applicable"]
NEEDS_A_REASON: tuple[StopDecision, ...] = ("not_applicable", "continue_with_safeguards", "cleared")


class StopDisposition(Record):
    """What was decided about a STOP; needed before the approving signature, and it stays on page one."""

    kind: ClassVar[str] = "disposition"

    engagement: RecordId
    item: str
    decision: StopDecision
    on: dt.date
    decided_by: str = Field(min_length=1)
    """A post; for `continue_with_safeguards` the head of office."""
    reason: str = ""
    until: dt.date | None = None

    def scope(self) -> str:
        """The engagement."""
        return self.engagement

    @classmethod
    def id_for(cls, engagement: RecordId, item: str) -> RecordId:
        """The permanent id of the disposition of this item's STOP."""
        return f"{engagement}/stop/{item}"

    @model_validator(mode="after")
    def _says_what_it_must(self) -> Self:
        if self.decision in NEEDS_A_REASON and not self.reason.strip():
            raise ValueError(f"the decision '{self.decision}' needs a reason")
        return self


class RatingOverride(Record):
    """A rating moved by one tier, with a reason and a second person."""

    kind: ClassVar[str] = "rating_override"

    engagement: RecordId
    part: str = ""
    """The part whose rating is moved; empty where there is only one."""
    rating: str
    reason: str = Field(min_length=1)
    by_post: str
    second_post: str = Field(min_length=1)

    def scope(self) -> str:
        """The engagement."""
        return self.engagement

    @model_validator(mode="after")
    def _by_two(self) -> Self:
        if self.by_post.strip().casefold() == self.second_post.strip().casefold():
            raise ValueError("an override needs a second person")
        return self


class ConsentRecord(Record):
    """That the consent card was read before an interview, and what was answered. No name, no number of people."""

    kind: ClassVar[str] = "consent"

    engagement: RecordId
    voice: Voice
    on: dt.date
    given: bool

    def scope(self) -> str:
        """The engagement."""
        return self.engagement
