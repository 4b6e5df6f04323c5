"""What was answered to one question, as the rules see it."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from genderaudit.domain.records import Value
from genderaudit.domain.voices import Voice

AnswerStatus = Literal["answered", "na", "dont_know", "declined", "not_safe"]
"""'Don't know' scores 0 and is a gap in the evidence; `declined` and `not_safe` are unscored and listed."""
Confidence = Literal["low", "medium", "high"]


class ShareValue(Value):
    """Numerator and denominator of a share; the program divides."""

    type: Literal["share"] = "share"
    numerator: int = Field(ge=0)
    denominator: int = Field(ge=0)


class TableValue(Value):
    """Counts in the cells of a table. Keys: one code of each axis, joined by '|', in the order of the axes.

    A cell that is not known is left out; a known zero is a zero.
    """

    type: Literal["table"] = "table"
    cells: dict[str, Annotated[int, Field(ge=0)]]


class GroupRating(Value):
    """Likelihood and impact on people, each 1 to 5 (or as far as the matrix goes)."""

    likelihood: int = Field(ge=1, le=10)
    impact: int = Field(ge=1, le=10)


class RatingValue(Value):
    """Ratings per affected group; the others with the reason why they are not affected."""

    type: Literal["rating"] = "rating"
    groups: dict[str, GroupRating]
    unaffected: dict[str, str] = {}


class FilesValue(Value):
    """Evidence ids."""

    type: Literal["files"] = "files"
    files: tuple[str, ...]


AnswerValue = str | tuple[str, ...] | ShareValue | TableValue | RatingValue | FilesValue
"""By question type: `single`, `yes_partly_no`, `date` (ISO), `text`: str; `maturity`: '0' to '3' as str;
`number`: a decimal as str ("12.5"); `multiple`: tuple of codes; the others their own value."""


class AnswerState(Value):
    """The answer to one question (or one row of a repeat) with what it rests on."""

    status: AnswerStatus = "answered"
    value: AnswerValue | None = None
    """None unless status is `answered`."""
    na_reason: str = ""
    sources: tuple[Voice, ...] = ()
    confidence: Confidence | None = None
    evidence: tuple[str, ...] = ()
    """Ids of evidence."""
