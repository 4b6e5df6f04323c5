"""What an import changed, left out or filled in: one repair each, said in words, none silent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from genderaudit.domain.problems import Problem
from genderaudit.runtime.language import catalogue


@dataclass(frozen=True)
class Repair:
    """One repair: its code in the catalogue under `form_repairs`, the sheet and row, and the facts of its sentence."""

    code: str
    sheet: str = "survey"
    row: int = 0
    facts: dict[str, object] = field(default_factory=dict)


@dataclass
class Repairs:
    """The repairs of one import in the order in which they were made."""

    made: list[Repair] = field(default_factory=list)

    def note(self, code: str, row: int = 0, /, *, sheet: str = "survey", **facts: object) -> None:
        """Adds one repair."""
        self.made.append(Repair(code, sheet, row, facts))


def in_words(repairs: Iterable[Repair], file: str, language: str) -> list[Problem]:
    """The repairs as sentences; `line` is the row as the spreadsheet program counts, `place` the sheet."""
    texts = catalogue(language)
    return [
        Problem(
            code=one.code,
            message=texts(f"form_repairs.{one.code}", **one.facts),
            remedy=texts("form_repairs.remedy"),
            file=file,
            line=one.row,
            place=one.sheet,
        )
        for one in repairs
    ]
