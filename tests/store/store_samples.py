"""Records and small tools of the store's tests."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from typing import Any, ClassVar

import apsw

from genderaudit.domain.records import Author, Record
from genderaudit.store import Workspace, create_workspace, open_workspace
from genderaudit.store.files import connect

KDF = 4000
PASSPHRASE = "trois petites poules, l'été"
AUDITOR = Author(post="auditor", office="Nairobi")
OFFICER = Author(post="procurement officer", office="Kampala", fingerprint="ab12")


class Answer(Record):
    kind: ClassVar[str] = "answer"
    engagement: str = "eng-1"
    value: str = ""

    def scope(self) -> str | None:
        return self.engagement


class Note(Record):
    kind: ClassVar[str] = "note"
    text: str = ""


class Ticking:
    """A clock that moves one second at each look."""

    def __init__(self, start: dt.datetime = dt.datetime(2026, 3, 3, 9, tzinfo=dt.UTC)) -> None:
        self.now = start

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(seconds=1)
        return self.now


def new(path: Path, **more: Any) -> Workspace:
    return create_workspace(path, PASSPHRASE, kdf_iterations=KDF, **more)


def reopen(path: Path, **more: Any) -> Workspace:
    return open_workspace(path, PASSPHRASE, kdf_iterations=KDF, **more)


def raw(path: Path) -> apsw.Connection:
    """The file as someone sees it who has the key and no manners."""
    return connect(path, PASSPHRASE, KDF)


def put(workspace: Workspace, *records: Record, author: Author = AUDITOR) -> None:
    with workspace.step("answer.set", author) as step:
        for record in records:
            step.put(record)


def codes(workspace: Workspace) -> set[str]:
    return {problem.code for problem in workspace.check()}
