"""The lines of an analysis: what stands in each column, how it sorts, and the draft that it can become."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt

from genderaudit.suppliers.desktop.network.gaps import NO_GAPS, Gaps
from genderaudit.suppliers.model.network import Draft
from genderaudit.widgets.doors import Result
from genderaudit.widgets.tables import Column, Table


@dataclass(frozen=True)
class Cell:
    """What stands in one column: words, what it sorts by, a sign beside it."""

    text: str
    sort: Any = None
    sign: tuple[str, str] = ("", "muted")


@dataclass(frozen=True)
class Line:
    """One result."""

    key: str
    cells: tuple[Cell, ...]
    draft: Draft | None = None
    more: tuple[str, ...] = ()
    """What the receipt says beside the draft."""
    verify: bool = False
    """Whether it is to be verified before anybody speaks of a finding."""


@dataclass(frozen=True)
class Head:
    """One column of an analysis."""

    title: str
    width: int = 0
    """In characters; 0 takes what is left."""
    number: bool = False
    fit: bool = False
    """As wide as what stands in it."""


@dataclass(frozen=True)
class Figure:
    """A number that stands over an analysis, with its bounds or basis below."""

    title: str
    figure: str
    about: str = ""


@dataclass(frozen=True)
class Outcome:
    """What an analysis found."""

    lines: tuple[Line, ...]
    figures: tuple[Figure, ...] = ()
    notes: tuple[str, ...] = ()
    gaps: Gaps = NO_GAPS


def columns_of(heads: Sequence[Head]) -> list[Column[Line]]:
    """The columns of a table of lines."""
    return [_column(number, head) for number, head in enumerate(heads)]


def _column(number: int, head: Head) -> Column[Line]:
    def cell(line: Line) -> Cell:
        return line.cells[number]

    sort: Callable[[Line], Any] = lambda line: (  # noqa: E731 -- a key of two parts: what is not known sorts last
        cell(line).sort is None,
        cell(line).sort if cell(line).sort is not None else cell(line).text.casefold(),
    )
    return Column(
        title=head.title,
        text=lambda line: cell(line).text,
        icon=lambda line: cell(line).sign[0],
        tone=lambda line: cell(line).sign[1],
        sort=sort,
        number=head.number,
        width=head.width,
        stretch=not head.width and not head.fit,
    )


def result_of(line: Line) -> Result | None:
    """What can be made of a line; None where there is nothing."""
    draft = line.draft
    if draft is None:
        return None
    text = "\n".join((draft.condition, *line.more))
    return Result(
        code=draft.code, title=draft.title, text=text, about=tuple(draft.suppliers), rests_on=tuple(draft.evidence)
    )


def fit_lines(table: Table[Any], lines: int, most: int) -> None:
    """A table as high as its lines, between three of them and the most that show at once."""
    policies = Qt.ScrollBarPolicy
    table.setHorizontalScrollBarPolicy(policies.ScrollBarAsNeeded if lines else policies.ScrollBarAlwaysOff)
    line = table.verticalHeader().defaultSectionSize()
    table.setFixedHeight(line * (min(max(lines, 3), most) + 1) + line // 2)
