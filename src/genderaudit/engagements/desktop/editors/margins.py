"""A table of counts as a person fills it in: its margins, its ratios, and what a report would withhold of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import product

from genderaudit.domain.small_numbers import Topic, is_small_cell
from genderaudit.safeguards import Protection, Sum, protect

ALL = "*"
"""Stands for the sum over an axis."""
MOST_PROTECTED = 160
"""Counts up to which the full shield is worked out while typing; above it only what is small. House default."""
WOMEN, MEN = "women", "men"


@dataclass(frozen=True)
class Counts:
    """The known cells of a table."""

    axes: tuple[tuple[str, ...], ...]
    cells: Mapping[str, int]

    def total(self, codes: Sequence[str]) -> int | None:
        """The sum of the known cells that fit; `*` fits any. None where none of them is known."""
        found = [count for cell, count in self.cells.items() if _fits(cell.split("|"), codes)]
        return sum(found) if found else None

    def unknown(self, codes: Sequence[str]) -> int:
        """How many cells that fit are not known."""
        size = 1
        for axis, code in zip(self.axes, codes, strict=True):
            size *= len(axis) if code == ALL else 1
        return size - sum(_fits(cell.split("|"), codes) for cell in self.cells)

    @property
    def everything(self) -> tuple[str, ...]:
        """The codes of the grand total."""
        return (ALL,) * len(self.axes)

    @property
    def sex_axis(self) -> int | None:
        """The axis with women and men; None where there is none."""
        found = [number for number, axis in enumerate(self.axes) if WOMEN in axis and MEN in axis]
        return found[0] if found else None

    def share_of_women(self, codes: Sequence[str]) -> Fraction | None:
        """Women among all in a line where everybody is counted; None otherwise."""
        women, everybody = self._women(codes, WOMEN), self.total(codes)
        return Fraction(women, everybody) if women is not None and everybody else None

    def women_per_man(self, codes: Sequence[str]) -> Fraction | None:
        """Women for each man, where both are counted."""
        women, men = self._women(codes, WOMEN), self._women(codes, MEN)
        return Fraction(women, men) if women is not None and men else None

    def _women(self, codes: Sequence[str], sex: str) -> int | None:
        axis = self.sex_axis
        if axis is None or self.unknown(codes):
            return None
        return self.total((*codes[:axis], sex, *codes[axis + 1 :]))

    def protection(self, topic: Topic) -> dict[str, Protection]:
        """What a report would show, call small or withhold, of every count and margin of this table alone."""
        counts: dict[str, int] = {}
        for codes in product(*((ALL, *axis) for axis in self.axes)):
            total = self.total(codes)
            if total is not None:
                counts["|".join(codes)] = total
        if len(counts) > MOST_PROTECTED:
            return {key: "small" if is_small_cell(count, topic) else "shown" for key, count in counts.items()}
        return protect(counts, self._sums(counts), topic)

    def _sums(self, counts: Mapping[str, int]) -> list[Sum]:
        sums = []
        for key in counts:
            codes = key.split("|")
            for number, code in enumerate(codes):
                if code == ALL:
                    parts = ("|".join((*codes[:number], one, *codes[number + 1 :])) for one in self.axes[number])
                    sums.append(Sum(key, tuple(part for part in parts if part in counts)))
        return sums


def _fits(cell: Sequence[str], codes: Sequence[str]) -> bool:
    return all(wanted in (ALL, have) for have, wanted in zip(cell, codes, strict=True))
