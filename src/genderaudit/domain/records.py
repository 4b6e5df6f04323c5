"""The record: everything that people enter, frozen, with a permanent id, kept by the journal."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field

RecordId = str


class Value(BaseModel):
    """A frozen value inside records: unknown fields are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Record(Value):
    """One record of one kind; changing it means putting a new version of it with the same id."""

    kind: ClassVar[str] = ""
    """The kind as the journal and the command line name it, such as `answer`."""

    id: RecordId = Field(min_length=1, max_length=200)

    def scope(self) -> str | None:
        """The id of the record that this one belongs to (an answer's engagement), or None."""
        return None


class Author(Value):
    """Who made a change: a post in an office, and the fingerprint of the identity if one was open."""

    post: str
    office: str
    fingerprint: str = ""
