"""Says faults of packs in words, with file, line and remedy."""

from __future__ import annotations

from collections.abc import Iterable

from genderaudit.checklists.files.reading import Document
from genderaudit.checklists.rules.faults import WARNINGS, Fault
from genderaudit.domain.problems import Problem
from genderaudit.runtime.language import catalogue


def to_problem(fault: Fault, file: str, document: Document | None = None, language: str = "en") -> Problem:
    """A fault in words; the line is looked up in the document where the fault knows only its place."""
    texts = catalogue(language)
    line = fault.line or (document.line(fault.place) if document is not None else 1)
    facts = {"text_key": fault.key, **fault.facts}
    if fault.code == "wrong_shape":
        facts["expected"] = texts(f"pack_shapes.{facts['expected']}")
    return Problem(
        code=fault.code,
        message=texts(f"pack_problems.{fault.code}.message", **facts),
        remedy=texts(f"pack_problems.{fault.code}.remedy", **facts),
        file=file,
        line=line,
        place=fault.key,
    )


def to_problems(
    faults: Iterable[Fault], file: str, document: Document | None = None, language: str = "en"
) -> list[Problem]:
    """Faults of one file in words, in the order of their lines."""
    return sorted((to_problem(fault, file, document, language) for fault in faults), key=lambda found: found.line)


def is_warning(problem: Problem) -> bool:
    """Whether a problem only asks for attention: a stale or unstamped translation, a notice on an expression."""
    return problem.code in WARNINGS
