"""Problems as values: what is wrong in a person's file or data, with its place and its remedy."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Problem(BaseModel):
    """One thing that is wrong in a person's file or data; collected into lists, never raised."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    code: str
    """Stable identifier, for tests and scripts."""
    message: str
    """What is wrong, as a sentence."""
    remedy: str
    """What the person can do about it, as a sentence."""
    file: str = ""
    """The file as the person named it; empty where there is none."""
    line: int = 0
    """Line in that file, from 1; 0 where it has none."""
    place: str = ""
    """A place finer or other than a line: 'sheet Answers, row 4', a question id, a record."""
