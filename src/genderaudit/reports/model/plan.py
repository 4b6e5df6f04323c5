"""The improvement plan that a supplier gets: what is asked of it, and nothing of who said what."""

from __future__ import annotations

import datetime as dt
from typing import ClassVar, Literal

from pydantic import Field

from genderaudit.domain.records import Record, RecordId, Value
from genderaudit.domain.time import Moment
from genderaudit.engagements.model import Classification
from genderaudit.findings.model import Priority
from genderaudit.runtime.language import Language

Answered = Literal["no_risk_seen", "risk_lowered", "risk"]
"""Whether somebody could be punished for what was said: no; not any more, after steps; yes."""


class PlanItem(Value):
    """One step that is asked for. No finding, no source, no day of an interview stands beside it."""

    number: int = Field(ge=1)
    asked: str
    priority: Priority | None = None
    due: dt.date | None = None


class PlanData(Value):
    """The improvement plan of one supplier, embedded as `report.json`."""

    format: Literal[1] = 1
    kind: Literal["improvement"] = "improvement"
    form: Literal["full"] = "full"
    language: Language
    reference: str
    version: int = Field(ge=1)
    made_at: Moment
    program: dict[str, str]
    title: str
    """The supplier's name."""
    office: str
    classification: Classification
    items: tuple[PlanItem, ...]


class RetaliationCheck(Record):
    """The answer that comes before an improvement plan leaves: whether anybody could be punished for what was said.

    It stays in the workspace; the sheet says nothing of it.
    """

    kind: ClassVar[str] = "retaliation_check"

    supplier: RecordId
    answered: Answered
    reason: str = Field(min_length=1)
    left_out: tuple[RecordId, ...] = ()
    """The findings whose steps the plan leaves out."""
    content: str
    """SHA-256 over what was going to be asked: other steps need another answer."""
    on: Moment

    def scope(self) -> str:
        """The supplier."""
        return self.supplier
