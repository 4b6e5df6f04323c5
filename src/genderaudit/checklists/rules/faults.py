"""A fault found in a pack, before it is put into words: a code, a place in the document and the facts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Place = tuple[str | int, ...]
"""Keys and indices that lead from the top of a document to a value."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault; `line` is 0 where only the place is known and the reader of the file finds the line."""

    code: str
    place: Place = ()
    facts: Mapping[str, object] = field(default_factory=dict)
    line: int = 0
    key: str = ""
    """A name for people: the id of a question, the key of a text."""


WARNINGS: frozenset[str] = frozenset({"stale_text", "unstamped_texts", "expression_notice"})
"""Codes that ask for attention and are no mistake."""
