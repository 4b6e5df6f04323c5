"""Workers by sex and level with small groups protected: what may be printed, and the share of women where it may be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import Literal, NamedTuple

from genderaudit.domain.small_numbers import THRESHOLD, is_small_group
from genderaudit.safeguards import Protection, Sum, protect
from genderaudit.suppliers.model.supplier import Headcount

Sex = Literal["women", "men", "other"]
SEXES: tuple[Sex, ...] = ("women", "men", "other")
_ALL = "all"


class ShownCount(NamedTuple):
    """One count as it may be shown."""

    value: int | None
    """None where it was never given, or may not be shown."""
    protection: Protection | None
    """None where it was never given; `small` prints as `<5`."""


class ShownHeadcount(NamedTuple):
    """One level as it may be shown."""

    level: str
    women: ShownCount
    men: ShownCount
    other: ShownCount
    share_of_women: Fraction | None
    """Of one; None where counts are missing, hidden or too small."""
    below: int
    """What a small count lies below (house default)."""


def shown_workforce(workforce: Sequence[Headcount]) -> tuple[ShownHeadcount, ...]:
    """The levels with small counts hidden, and others where they would give a small one away.

    The level `all` counts as the sum of the other levels where those add up to it.
    """
    counts = {
        f"{place}/{sex}": value
        for place, one in enumerate(workforce)
        for sex in SEXES
        if (value := getattr(one, sex)) is not None
    }
    found = protect(counts, _sums(workforce, counts), "ordinary")
    return tuple(_shown(place, one, counts, found) for place, one in enumerate(workforce))


def _sums(workforce: Sequence[Headcount], counts: Mapping[str, int]) -> tuple[Sum, ...]:
    whole = [place for place, one in enumerate(workforce) if one.level == _ALL]
    parts = [place for place, one in enumerate(workforce) if one.level != _ALL]
    if len(whole) != 1 or not parts:
        return ()
    sums = list[Sum]()
    for sex in SEXES:
        total, keys = f"{whole[0]}/{sex}", tuple(f"{place}/{sex}" for place in parts if f"{place}/{sex}" in counts)
        if total in counts and len(keys) == len(parts) and counts[total] == sum(counts[key] for key in keys):
            sums.append(Sum(total, keys))
    return tuple(sums)


def _shown(place: int, one: Headcount, counts: Mapping[str, int], found: Mapping[str, Protection]) -> ShownHeadcount:
    cells = {}
    for sex in SEXES:
        key = f"{place}/{sex}"
        protection = found.get(key)
        cells[sex] = ShownCount(counts[key] if protection == "shown" else None, protection)
    open_counts = [cell.value for cell in cells.values() if cell.value is not None]
    hidden = any(cell.protection in ("small", "withheld") for cell in cells.values())
    given = one.women is not None and one.men is not None
    total = sum(open_counts)
    shareable = given and not hidden and not is_small_group(total, "ordinary")
    share = Fraction(one.women or 0, total) if shareable else None
    return ShownHeadcount(one.level, cells["women"], cells["men"], cells["other"], share, THRESHOLD["ordinary"])
