"""Take a whole folder in as evidence: every file a piece of its own, what is passed over told."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.errors import SpokenError
from genderaudit.domain.problems import Problem
from genderaudit.domain.records import Author
from genderaudit.engagements.actions.evidence import Progress, ShouldStop, TakenIn, take_in
from genderaudit.engagements.files.folders import Listed, files_below
from genderaudit.engagements.model import Engagement
from genderaudit.engagements.model.refusals import EvidenceStopped
from genderaudit.runtime.language import catalogue, say
from genderaudit.store import Workspace


class FolderTakenIn(NamedTuple):
    """What came of a folder."""

    taken: tuple[TakenIn, ...]
    problems: tuple[Problem, ...]
    """What was passed over, and why."""
    stopped: bool
    """Whether it was stopped on the way; what was taken in before stays."""


def take_in_folder(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    folder: Path,
    *,
    kind: str = "document",
    grade: str = "B",
    caption: str = "",
    language: str = "en",
    progress: Progress | None = None,
    should_stop: ShouldStop | None = None,
    clock: Clock = utc_now,
) -> FolderTakenIn:
    """Every file of a folder as evidence, by the order of names. A caption never repeats a file's name.

    `caption` left out is the kind in words. `progress` is told bytes of the whole folder. Raises FolderUnreadable.
    """
    texts = catalogue(language)
    listed = files_below(folder)
    problems = [_passed_over(one, language) for one in listed if one.passed_over]
    files = [one for one in listed if one.passed_over is None]
    total, done = sum(one.size for one in files), 0
    taken: list[TakenIn] = []
    for one in files:
        if should_stop is not None and should_stop():
            return FolderTakenIn(tuple(taken), tuple(problems), stopped=True)
        try:
            piece = take_in(
                workspace,
                author,
                engagement,
                caption=caption or texts(f"evidence_kind.{kind}"),
                kind=kind,
                grade=grade,
                path=one.path,
                progress=_onward(progress, done, total),
                should_stop=should_stop,
                clock=clock,
            )
            taken.append(piece)
        except EvidenceStopped:
            return FolderTakenIn(tuple(taken), tuple(problems), stopped=True)
        except SpokenError as error:
            problems.append(Problem(code=error.code, message=say(error, language), remedy="", file=str(one.path)))
        done += one.size
        if progress is not None:
            progress(done, total)
    return FolderTakenIn(tuple(taken), tuple(problems), stopped=False)


def _onward(progress: Progress | None, before: int, total: int) -> Progress | None:
    if progress is None:
        return None
    told = progress
    return lambda done, _: told(before + done, total)


def _passed_over(one: Listed, language: str) -> Problem:
    texts = catalogue(language)
    key = f"evidence_intake.{one.passed_over}"
    return Problem(
        code=f"evidence_{one.passed_over}",
        message=texts(f"{key}.message", file=one.path.name),
        remedy=texts(f"{key}.remedy"),
        file=str(one.path),
    )
