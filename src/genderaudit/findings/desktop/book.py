"""Every finding of the open workspace with how it stands today, kept so that one change costs one row."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from weakref import WeakKeyDictionary

from genderaudit.engagements.model import Engagement, Evidence
from genderaudit.findings.actions import FollowedUp, findings_everywhere
from genderaudit.findings.model import Finding
from genderaudit.findings.rules import GapCode, age_bucket, gaps, is_overdue
from genderaudit.store import Workspace


@dataclass(frozen=True)
class Row:
    """One finding as the table and the board show it."""

    finding: Finding
    engagement: Engagement
    standing: FollowedUp
    gaps: tuple[GapCode, ...]

    @property
    def overdue(self) -> bool:
        """Whether it is past its day."""
        return self.standing.overdue

    @cached_property
    def words(self) -> str:
        """What the search looks through."""
        one = self.finding
        texts = (one.label, one.title, one.condition, one.recommendation, one.criteria, one.owner_post, *one.items)
        return " ".join((*texts, self.engagement.title, self.engagement.office)).casefold()


class Book:
    """The rows of a workspace; read again when the journal went on without us."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._read_at = ""
        self._today = dt.date.min
        self._rows: dict[str, Row] = {}
        self._grades: dict[str, str] = {}

    def rows(self, today: dt.date) -> list[Row]:
        """Every finding: what is overdue first, then by due date, then as raised."""
        latest = self._workspace.latest()
        if latest != self._read_at or today != self._today:
            self._today = today
            self._grades = self._read_grades()
            found = findings_everywhere(self._workspace, today=today)
            self._rows = {one.finding.id: self._row(one) for one in found}
            self._read_at = latest
        far = dt.date.max
        return sorted(
            self._rows.values(),
            key=lambda row: (not row.overdue, row.finding.due or far, row.finding.raised_on, row.finding.number),
        )

    def row(self, id: str) -> Row | None:
        """One finding, as last read."""
        return self._rows.get(id)

    @contextlib.contextmanager
    def changing(self) -> Iterator[list[Finding]]:
        """Around an action: what is put into the list takes the place of what was read, and nothing is read again."""
        before = self._workspace.latest()
        changed: list[Finding] = []
        yield changed
        if before != self._read_at:
            return
        for finding in changed:
            known = self._rows.get(finding.id)
            if known is None:
                return
            age = age_bucket(finding.raised_on, self._today)
            standing = FollowedUp(finding, known.engagement, age, is_overdue(finding, self._today))
            self._rows[finding.id] = self._row(standing)
        self._read_at = self._workspace.latest()

    def _row(self, one: FollowedUp) -> Row:
        grades = [self._grades[each] for each in one.finding.evidence if each in self._grades]
        return Row(one.finding, one.engagement, one, gaps(one.finding, grades))

    def _read_grades(self) -> dict[str, str]:
        # thousands of pieces lie in a workspace, and of each only the grade is wanted
        return {body.record: json.loads(body.body)["grade"] for body in self._workspace.live((Evidence.kind,))}


_books: WeakKeyDictionary[Workspace, Book] = WeakKeyDictionary()


def book_of(workspace: Workspace) -> Book:
    """The one book of a workspace, kept while it is open."""
    found = _books.get(workspace)
    if found is None:
        found = _books[workspace] = Book(workspace)
    return found
