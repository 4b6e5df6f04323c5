"""Which column of a spreadsheet means what: guessed from its headings, in four languages."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from genderaudit.risks.rules.register import folded

SEARCHED = 25
"""How many rows from the top may hold the headings."""
DEPTH = 3
"""Over how many rows headings may stretch."""
_PUNCTUATION = re.compile(r"[^\w+]+")

Words = Mapping[str, Mapping[str, Sequence[str]]]
"""What resources/risks/columns.yaml holds: kind of word, code, words."""


def plain(text: object) -> str:
    """A heading or a word as it is compared: folded, one space between words, no signs but '+'."""
    return " ".join(_PUNCTUATION.sub(" ", folded(str(text)).replace("_", " ")).split())


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


class Headings(NamedTuple):
    """Where the headings of a sheet are, and what its columns mean."""

    first: int
    """Index of the first row of headings."""
    depth: int
    columns: tuple[str, ...]
    mapping: dict[str, str]


def find_headings(rows: Sequence[Sequence[object]], known: Lexicon) -> Headings:
    """The headings that most columns can be recognised by; the first row with anything where none is."""
    first = next((place for place, row in enumerate(rows[:SEARCHED]) if any(_has(cell) for cell in row)), 0)
    best = _read(rows, first, 1, known)
    for start in range(first, min(SEARCHED, len(rows))):
        if not any(_has(cell) for cell in rows[start]):
            continue
        for depth in range(1, min(DEPTH, len(rows) - start) + 1):
            if depth > 1 and not _all_words(rows[start + depth - 1]):
                break
            found = _read(rows, start, depth, known)
            if len(found.mapping) > len(best.mapping):
                best = found
    return best


def _has(cell: object) -> bool:
    return cell not in (None, "")


def _all_words(row: Sequence[object]) -> bool:
    cells = [cell for cell in row if _has(cell)]
    return bool(cells) and all(isinstance(cell, str) and not any(s.isdigit() for s in cell) for cell in cells)


def _read(rows: Sequence[Sequence[object]], start: int, depth: int, known: Lexicon) -> Headings:
    layers = rows[start : start + depth]
    width = max((len(row) for row in layers), default=0)
    columns = named_columns(
        [
            " ".join(dict.fromkeys(str(row[place]).strip() for row in layers if place < len(row) and _has(row[place])))
            for place in range(width)
        ]
    )
    return Headings(start, depth, columns, guessed(columns, known))


def named_columns(names: Iterable[str]) -> tuple[str, ...]:
    """One name for each column: what is there twice is counted, what has no heading stays empty."""
    seen: dict[str, int] = {}
    found = []
    for name in (" ".join(one.split())[:200] for one in names):
        seen[name] = seen.get(name, 0) + 1
        found.append(f"{name} ({seen[name]})" if name and seen[name] > 1 else name)
    return tuple(found)


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
