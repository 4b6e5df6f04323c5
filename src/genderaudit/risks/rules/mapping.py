"""Which column of a spreadsheet means what: guessed from its headings, in four languages."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from genderaudit import sheets
from genderaudit.sheets import Headings, plain

Words = Mapping[str, Mapping[str, Sequence[str]]]
"""What resources/risks/columns.yaml holds: kind of word, code, words."""


class Lexicon(NamedTuple):
    """The known words, folded: kind to word to code."""

    words: Mapping[str, Mapping[str, str]]

    def code(self, kind: str, text: object) -> str | None:
        """The code that a word means; None for a word that is not known."""
        return self.words[kind].get(plain(text))


def lexicon(words: Words) -> Lexicon:
    """The words ready to be looked up."""
    kinds = ("fields", "sides", "stages", "axes", "groups", "categories", "statuses", "confidences")
    return Lexicon(
        {kind: {plain(word): code for code, every in words[kind].items() for word in (*every, code)} for kind in kinds}
    )


def find_headings(rows: Sequence[Sequence[object]], known: Lexicon) -> Headings:
    """The headings that most columns can be recognised by; the first row with anything where none is."""
    return sheets.find_headings(rows, lambda columns: guessed(columns, known))


def guessed(columns: Sequence[str], known: Lexicon) -> dict[str, str]:
    """The field of every column that is recognised; each field once."""
    found: dict[str, str] = {}
    for column in columns:
        field = field_of(column, known) if column else None
        if field and field not in found.values():
            found[column] = field
    return found


def field_of(column: str, known: Lexicon) -> str | None:
    """The field that a heading names: a plain one, or a rating as `rate:<stage>:<whom>:<side>`."""
    text = plain(column)
    if text in known.words["fields"]:
        return known.words["fields"][text]
    stage, rest = _taken(text, known.words["stages"])
    group, rest = _taken(rest, known.words["groups"])
    axis, rest = (None, rest) if group else _taken(rest, known.words["axes"])
    side, rest = _taken(rest, known.words["sides"])
    if rest or not (side or group):
        return None
    if side is None and axis is not None:
        return None
    return f"rate:{stage or 'current'}:{group or axis or 'all'}:{side or 'both'}"


def _taken(text: str, words: Mapping[str, str]) -> tuple[str | None, str]:
    """The longest known word in a text, and the text without it."""
    padded = f" {text} "
    for word in sorted(words, key=len, reverse=True):
        if f" {word} " in padded:
            return words[word], " ".join(padded.replace(f" {word} ", " ", 1).split())
    return None, text


PLAIN_FIELDS = (
    "ref", "title", "cause", "event", "effect", "category", "affected", "owner", "control", "control_tested",
    "control_tester", "treatment", "treatment_owner", "due", "indicator", "next_review", "raised_on", "status",
    "complaints", "confidence", "rationale",
)  # fmt: skip
_RATE = re.compile(r"rate:(inherent|current|residual|target):([a-z0-9_+]+):(likelihood|impact|both)")


def is_field(text: str) -> bool:
    """Whether a mapping may name this field."""
    return text in PLAIN_FIELDS or _RATE.fullmatch(text) is not None
