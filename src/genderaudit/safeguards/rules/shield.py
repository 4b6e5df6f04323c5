"""The small-number shield: which counts may be shown so that no hidden one can be worked out."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from genderaudit.domain.small_numbers import THRESHOLD, Topic, is_small_cell

Protection = Literal["shown", "small", "withheld"]
"""`small` prints as '<5' (or '<10'); `withheld` hides a larger count that would give a small one away."""


@dataclass(frozen=True)
class Sum:
    """One count that is the sum of others; every margin and every total of a table is one."""

    total: str
    parts: tuple[str, ...]


def protect(
    counts: Mapping[str, int], sums: Sequence[Sum], topics: Topic | Mapping[str, Topic]
) -> dict[str, Protection]:
    """For every count whether it is shown, small or withheld. `topics`: one for all, or one for each count.

    The reader of a table knows what is shown, that every count is a whole number of zero or more, that a small one lies
    below the threshold, and how counts add up. Counts are hidden one after the other, the smallest first, until that
    reader can narrow no small count any further than the printed sign does. Threshold and secondary suppression after
    the common practice of statistical offices; the thresholds are house defaults.
    """
    topic_of = dict.fromkeys(counts, topics) if isinstance(topics, str) else dict(topics)
    state: dict[str, Protection] = {
        key: "small" if is_small_cell(count, topic_of[key]) else "shown" for key, count in counts.items()
    }
    totals = {one.total for one in sums}
    while exposed := _exposed(counts, sums, state, topic_of):
        shown = [key for key in _nearest(exposed, sums, state) if state[key] == "shown"]
        if not shown:
            break
        # a cell tells less than a total, and a zero hides nothing, so it is the last to go
        state[min(shown, key=lambda key: (key in totals, counts[key] == 0, counts[key], key))] = "withheld"
    return _without_needless_hiding(counts, sums, state, topic_of)


def _without_needless_hiding(
    counts: Mapping[str, int], sums: Sequence[Sum], state: dict[str, Protection], topics: Mapping[str, Topic]
) -> dict[str, Protection]:
    """What later steps made needless to hide is shown again, totals first."""
    totals = {one.total for one in sums}
    hidden = [key for key, protection in state.items() if protection == "withheld"]
    for key in sorted(hidden, key=lambda key: (key not in totals, -counts[key], key)):
        state[key] = "shown"
        if _exposed(counts, sums, state, topics):
            state[key] = "withheld"
    return state


def _nearest(exposed: set[str], sums: Sequence[Sum], state: Mapping[str, Protection]) -> list[str]:
    """Counts that stand in a sum with an exposed one; else with any hidden one; else all."""
    members = [(one.total, *one.parts) for one in sums]
    for near in (exposed, {key for key, protection in state.items() if protection != "shown"}):
        found = [key for keys in members if near & set(keys) for key in keys]
        if any(state[key] == "shown" for key in found):
            return found
    return list(state)


def _exposed(
    counts: Mapping[str, int], sums: Sequence[Sum], state: Mapping[str, Protection], topics: Mapping[str, Topic]
) -> set[str]:
    """The small counts that a careful reader can narrow further than 'below the threshold'."""
    small = {key for key, protection in state.items() if protection == "small"}
    if not small:
        return set()
    determined = _determined(sums, state)
    bounds = _bounds(counts, sums, state, topics)
    return {key for key in small if key in determined or bounds[key] != _printed_interval(topics[key])}


def _printed_interval(topic: Topic) -> tuple[float, float]:
    """What the sign '<5' or '<10' itself says."""
    return (0.0 if topic == "sensitive" else 1.0), float(THRESHOLD[topic] - 1)


def _determined(sums: Sequence[Sum], state: Mapping[str, Protection]) -> set[str]:
    """Hidden counts that follow exactly from the shown ones, by elimination over all sums at once."""
    hidden = sorted(key for key, protection in state.items() if protection != "shown")
    column = {key: i for i, key in enumerate(hidden)}
    rows = []
    for one in sums:
        row = [Fraction(0)] * len(hidden)
        for key, sign in ((one.total, -1), *((part, 1) for part in one.parts)):
            if key in column:
                row[column[key]] += sign
        if any(row):
            rows.append(row)
    pivot_rows = _reduced(rows, len(hidden))
    return {hidden[_lead(row)] for row in pivot_rows if sum(1 for value in row if value) == 1}


def _lead(row: Sequence[Fraction]) -> int:
    return next(i for i, value in enumerate(row) if value)


def _reduced(rows: list[list[Fraction]], width: int) -> list[list[Fraction]]:
    """Gauss-Jordan elimination: the rows that are left, each led by a one."""
    done: list[list[Fraction]] = []
    for column in range(width):
        pivot = next((row for row in rows if row[column]), None)
        if pivot is None:
            continue
        rows.remove(pivot)
        pivot = [value / pivot[column] for value in pivot]
        rows = [_without(row, pivot, column) for row in rows]
        done = [_without(row, pivot, column) for row in done]
        done.append(pivot)
    return done


def _without(row: list[Fraction], pivot: list[Fraction], column: int) -> list[Fraction]:
    factor = row[column]
    return [a - factor * b for a, b in zip(row, pivot, strict=True)] if factor else row


def _bounds(
    counts: Mapping[str, int], sums: Sequence[Sum], state: Mapping[str, Protection], topics: Mapping[str, Topic]
) -> dict[str, tuple[float, float]]:
    """The narrowest interval of each count that follows from the sums, one by one, until nothing moves."""
    bounds: dict[str, tuple[float, float]] = {}
    for key, protection in state.items():
        if protection == "shown":
            bounds[key] = (float(counts[key]), float(counts[key]))
        else:
            bounds[key] = _printed_interval(topics[key]) if protection == "small" else (0.0, math.inf)
    moved = True
    while moved:
        moved = False
        for one in sums:
            terms = [(one.total, -1), *((part, 1) for part in one.parts)]
            for key, sign in terms:
                low, high = _what_is_left(key, sign, terms, bounds)
                narrowed = (max(bounds[key][0], low), min(bounds[key][1], high))
                if narrowed != bounds[key]:
                    bounds[key] = narrowed
                    moved = True
    return bounds


def _what_is_left(
    key: str, sign: int, terms: Sequence[tuple[str, int]], bounds: Mapping[str, tuple[float, float]]
) -> tuple[float, float]:
    """The interval of one term of `sum(sign * term) = 0` from the intervals of the others."""
    low = high = 0.0
    for other, other_sign in terms:
        if other != key:
            a, b = bounds[other]
            low += a if other_sign > 0 else -b
            high += b if other_sign > 0 else -a
    return (-high, -low) if sign > 0 else (low, high)
