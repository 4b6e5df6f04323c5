"""The data of a risk register's report, or of the sheet of one risk: a frozen snapshot, scores not included."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from genderaudit.domain.records import RecordId, Value
from genderaudit.domain.time import Moment
from genderaudit.engagements.model import Classification
from genderaudit.risks.model.risk import Risk, Status
from genderaudit.risks.model.scheme import Scheme
from genderaudit.runtime.language import Language

NOT_NAMED = "group_not_named"
"""Stands for a group that it is unsafe to name; a second one of a risk is `group_not_named_2`."""
REGISTER: RecordId = "risk-register"
"""What a register's report is of, where an engagement's report names its engagement."""


class LinkShown(Value):
    """Where a risk comes from or what it bears on, by a label that names no person."""

    to: Literal["engagement", "answer", "finding", "supplier"]
    how: Literal["", "own", "inherited"] = ""
    label: str


class RiskShown(Value):
    """A risk as far as it may be shown."""

    risk: Risk
    """Without its spreadsheet, its links and pieces of evidence, counts of few people, and unsafe names of groups."""
    links: tuple[LinkShown, ...] = ()


class RiskBefore(Value):
    """How a risk stood in the register that was written last."""

    id: RecordId
    label: str
    title: str
    status: Status
    score: int | None
    """The product on which decisions rested."""
    band: str


class RegisterBefore(Value):
    """The register that was written last, as far as changes are told from it."""

    reference: str
    made_at: Moment
    risks: tuple[RiskBefore, ...]


class RegisterData(Value):
    """A risk register, embedded as `report.json`; with `only`, the sheet of one risk."""

    format: Literal[1] = 1
    kind: Literal["register"] = "register"
    form: Literal["full"] = "full"
    language: Language
    reference: str
    version: int = Field(ge=1)
    made_at: Moment
    """The laptop's clock when it was written: a claim. What is overdue is judged on this day."""
    program: dict[str, str]
    title: str
    office: str
    classification: Classification
    only: str = ""
    """The label of the one risk, such as `R-03`."""
    schemes: tuple[Scheme, ...] = Field(min_length=1)
    """The matrix in use first, then those that older ratings were made with."""
    risks: tuple[RiskShown, ...]
    before: RegisterBefore | None = None
