"""Where the headings of a sheet are: several rows deep, under titles, merged, in any script."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import NamedTuple

SEARCHED = 25
"""How many rows from the top may hold the headings."""
DEPTH = 3
"""Over how many rows headings may stretch."""
_PUNCTUATION = re.compile(r"[^\w+]+")
_MARKS = re.compile(r"[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670]")

_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_COUNT = re.compile(r" \(\d+\)$")

Guess = Callable[[Sequence[str]], Mapping[str, str]]
"""Gives the field of every column that is recognised."""


def folded(text: str) -> str:
    """A text without accents and case, as headings and names are compared."""
    low = text.casefold()
    return low if low.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", low))


def plain(text: object) -> str:
    """A heading or a word as it is compared: folded, one space between words, no signs but '+'."""
    return " ".join(_PUNCTUATION.sub(" ", folded(str(text)).replace("_", " ")).split())


class Headings(NamedTuple):
    """Where the headings of a sheet are, and what its columns mean."""

    first: int
    """Index of the first row of headings."""
    depth: int
    columns: tuple[str, ...]
    mapping: dict[str, str]


def find_headings(rows: Sequence[Sequence[object]], guess: Guess) -> Headings:
    """The headings that most columns can be recognised by; where none is, the first row that is no title."""
    first = next((place for place, row in enumerate(rows[:SEARCHED]) if any(_has(cell) for cell in row)), 0)
    best = _read(rows, first, 1, guess)
    for start in range(first, min(SEARCHED, len(rows))):
        if not any(_has(cell) for cell in rows[start]):
            continue
        for depth in range(1, min(DEPTH, len(rows) - start) + 1):
            if depth > 1 and not _all_words(rows[start + depth - 1]):
                break
            found = _read(rows, start, depth, guess)
            if len(found.mapping) > len(best.mapping) or (
                # under a merged heading the next row tells its columns apart
                len(found.mapping) == len(best.mapping)
                and (
                    (start == best.first and _counted(found) < _counted(best)) or _begins_under_title(rows, best, found)
                )
            ):
                best = found
    if best.mapping or best.first == (under := _under_titles(rows, first)):
        return best
    return _read(rows, under, 1, guess)


def _begins_under_title(rows: Sequence[Sequence[object]], best: Headings, found: Headings) -> bool:
    """Whether the one begins with a row of one cell only, a title, and the other with the row below it."""
    return (
        found.first == best.first + 1 and best.depth > 1 and len({cell for cell in rows[best.first] if _has(cell)}) == 1
    )


def _under_titles(rows: Sequence[Sequence[object]], first: int) -> int:
    """The first row with more than half as many different cells as the fullest one: titles have fewer."""
    filled = [len({cell for cell in row if _has(cell)}) for row in rows[first:SEARCHED]]
    return next((place for place, cells in enumerate(filled, first) if cells * 2 > max(filled)), first)


def _counted(headings: Headings) -> int:
    return sum(_COUNT.search(column) is not None for column in headings.columns)


def _has(cell: object) -> bool:
    return cell not in (None, "")


def _all_words(row: Sequence[object]) -> bool:
    cells = [cell for cell in row if _has(cell)]
    return bool(cells) and all(
        isinstance(cell, str) and not any(s.isdigit() for s in _YEAR.sub("", cell)) for cell in cells
    )


def _read(rows: Sequence[Sequence[object]], start: int, depth: int, guess: Guess) -> Headings:
    layers = rows[start : start + depth]
    width = max((len(row) for row in layers), default=0)
    columns = named_columns(
        [
            " ".join(dict.fromkeys(str(row[place]).strip() for row in layers if place < len(row) and _has(row[place])))
            for place in range(width)
        ]
    )
    return Headings(start, depth, columns, dict(guess(columns)))


def named_columns(names: Iterable[str]) -> tuple[str, ...]:
    """One name for each column: what is there twice is counted, what has no heading stays empty."""
    seen: dict[str, int] = {}
    found = []
    for name in (" ".join(one.split())[:200] for one in names):
        seen[name] = seen.get(name, 0) + 1
        found.append(f"{name} ({seen[name]})" if name and seen[name] > 1 else name)
    return tuple(found)
