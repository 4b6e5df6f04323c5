"""The order of mixed-direction text: levels by the Unicode Bidirectional Algorithm (UAX #9), with isolates."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterator, Sequence
from typing import TypeVar
from unicodedata import bidirectional

from bidi.algorithm import (
    explicit_embed_and_overrides,
    get_embedding_levels,
    get_empty_storage,
    resolve_implicit_levels,
    resolve_neutral_types,
    resolve_weak_types,
)

from genderaudit.reports.files.inline import Isolate, Run

OBJECT = "\ufffc"
"""Stands for an isolate in its surroundings: UAX #9 (5.2) treats one as a neutral character."""

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")
# A token of Latin signs and digits: a date, a code, a percentage, a range, a word.
_TOKEN = r"[+-]?[A-Za-z0-9#@](?:[!-~]*[A-Za-z0-9%+])?%?"
_STRETCH = re.compile(rf"{_TOKEN}(?: {_TOKEN})*")

Item = TypeVar("Item")


def has_right_to_left(text: str) -> bool:
    """Whether any character runs from right to left."""
    return _RIGHT_TO_LEFT.search(text) is not None


@functools.lru_cache(maxsize=8192)
def levels(text: str, base: int) -> tuple[int, ...]:
    """The embedding level of every character of one paragraph whose own level is `base` (0 or 1)."""
    storage = get_empty_storage()
    storage["base_level"], storage["base_dir"] = base, "LR"[base]
    get_embedding_levels(text, storage, False, False)
    for place, char in enumerate(storage["chars"]):
        char["place"] = place
    explicit_embed_and_overrides(storage, False)
    resolve_weak_types(storage, False)
    resolve_neutral_types(storage, False)
    resolve_implicit_levels(storage, False)
    found = {char["place"]: char["level"] for char in storage["chars"]}
    result: list[int] = []
    for place in range(len(text)):
        # what the algorithm removes (joiners) stays with what precedes it
        result.append(found.get(place, result[-1] if result else base))
    return tuple(result)


def _first_strong(text: str) -> int:
    for char in text:
        kind = bidirectional(char)
        if kind in {"R", "AL"}:
            return 1
        if kind == "L":
            return 0
    return 0


def split_codes(run: Run) -> list[Run]:
    """A run of a right-to-left paragraph with its dates and codes taken out as isolates.

    Without this UAX #9 prints 2026-11-21 after an Arabic word as 21-11-2026.
    """
    if run.isolate:
        return [run]
    parts: list[Run] = []
    last = 0
    for start, end in _codes(run.text):
        parts += [_with(run, run.text[last:start], ""), _with(run, run.text[start:end], "ltr")]
        last = end
    parts.append(_with(run, run.text[last:], ""))
    return [part for part in parts if part.text]


def _codes(text: str) -> Iterator[tuple[int, int]]:
    """Places of numbers by themselves, and of Latin phrases that hold a digit, from their first letter on."""
    for found in _STRETCH.finditer(text):
        start, end = found.span()
        for token in found.group().split(" "):
            if any(char.isalpha() for char in token):
                break
            yield start, start + len(token)
            start += len(token) + 1
        if any(char.isdigit() for char in text[start:end]):
            yield start, end


def _with(run: Run, text: str, isolate: Isolate) -> Run:
    return Run(text, run.bold, run.colour, run.size, run.link, isolate, run.lang, run.number)


def run_levels(runs: Sequence[Run], base: int) -> list[list[int]]:
    """Levels for the characters of each run, isolates one embedding deeper."""
    shadow = "".join(OBJECT if run.isolate else run.text for run in runs)
    around: list[int] = []
    for paragraph in shadow.split("\n"):
        around += [*levels(paragraph, base), base]
    result: list[list[int]] = []
    place = 0
    for run in runs:
        if run.isolate:
            inner = 0 if run.isolate == "ltr" else _first_strong(run.text)
            result.append([level + 2 for level in levels(run.text.replace("\n", " "), inner)])
            place += 1
        else:
            result.append(around[place : place + len(run.text)])
            place += len(run.text)
    return result


def visual_order(items: Sequence[Item], levels_of: Sequence[int]) -> list[int]:
    """The indices of a line's items from left to right (rule L2)."""
    order = list(range(len(items)))
    for level in range(max(levels_of, default=0), 0, -1):
        start = 0
        while start < len(order):
            end = start
            while end < len(order) and levels_of[order[end]] >= level:
                end += 1
            if end > start:
                order[start:end] = order[start:end][::-1]
            start = end + 1
    return order
