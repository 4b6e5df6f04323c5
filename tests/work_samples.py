"""Small packs, people and engagements for the tests of engagements, findings, reports and journeys."""

from __future__ import annotations

import datetime as dt
import functools
from pathlib import Path
from typing import Any

from genderaudit.checklists import LoadedPack, load_pack
from genderaudit.domain.records import Author
from genderaudit.engagements import answer_in_words, plan_engagement, take_step
from genderaudit.engagements.model import Engagement, Period
from genderaudit.store import Workspace, create_workspace, open_workspace

TESTS = Path(__file__).parent
ROOT = TESTS.parent
PACKS = TESTS / "checklists" / "packs"
KDF = 4000
PASSPHRASE = "quatre petits chevaux, l'hiver"
AUDITOR = Author(post="Internal Auditor", office="Amman")
REVIEWER = Author(post="Senior Auditor", office="Amman")
TODAY = dt.date(2026, 3, 1)
PERIOD = Period(start=dt.date(2025, 1, 1), end=dt.date(2025, 12, 31))


class Ticking:
    """A clock that moves one second at each look."""

    def __init__(self, start: dt.datetime = dt.datetime(2026, 3, 1, 9, tzinfo=dt.UTC)) -> None:
        self.now = start

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(seconds=1)
        return self.now


@functools.cache
def five() -> LoadedPack:
    return load_pack(PACKS / "five-questions", use_cache=False)


@functools.cache
def every() -> LoadedPack:
    return load_pack(PACKS / "every-type", use_cache=False)


def new_workspace(path: Path) -> Workspace:
    return create_workspace(path, PASSPHRASE, kdf_iterations=KDF, clock=Ticking())


def open_again(path: Path) -> Workspace:
    return open_workspace(path, PASSPHRASE, kdf_iterations=KDF)


def planned(workspace: Workspace, pack: LoadedPack, **more: Any) -> Engagement:
    facts: dict[str, Any] = {"title": "Audit of results", "office": "Amman", "period": PERIOD, "clock": Ticking()}
    return plan_engagement(workspace, AUDITOR, pack, **{**facts, **more})


def begun(workspace: Workspace, pack: LoadedPack, answers: dict[str, object] | None = None, **more: Any) -> Engagement:
    """An engagement in progress with some answers."""
    engagement = take_step(workspace, AUDITOR, planned(workspace, pack, **more), "in_progress")
    for question, raw in (answers or {}).items():
        answer_in_words(workspace, AUDITOR, engagement, question, raw, clock=Ticking())
    return engagement
