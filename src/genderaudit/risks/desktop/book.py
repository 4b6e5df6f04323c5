"""The register of the open workspace with its scores, kept so that one change costs one row."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Callable, Iterator
from weakref import WeakKeyDictionary

from genderaudit.risks.actions.finding import Matrices, matrices_of, register_of
from genderaudit.risks.actions.keeping import Kept
from genderaudit.risks.model.risk import Risk
from genderaudit.risks.rules.register import ordered, row_of
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.store import Workspace
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate


class Book:
    """The rows of a workspace; read again when the journal went on without us."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._read_at = ""
        self._today = dt.date.min
        self._rows: dict[str, RegisterRow] = {}
        self._order: tuple[RegisterRow, ...] | None = None
        self._matrices: Matrices | None = None

    @property
    def matrices(self) -> Matrices:
        """The matrix in use and every known one, as last read."""
        if self._matrices is None:
            self._matrices = matrices_of(self._workspace)
        return self._matrices

    def current(self, today: dt.date) -> bool:
        """Whether nothing changed since the register was read."""
        return self._workspace.latest() == self._read_at and today == self._today

    def rows(self, today: dt.date) -> tuple[RegisterRow, ...]:
        """Every risk: unrated ones first, then from the highest band and score down, closed ones last."""
        if not self.current(today):
            latest = self._workspace.latest()
            self.take(register_of(self._workspace, today=today), latest, today)
        if self._order is None:
            self._order = ordered(self._rows.values(), self.matrices.in_use)
        return self._order

    def take(self, rows: tuple[RegisterRow, ...], latest: str, today: dt.date) -> None:
        """Keep a register that was read elsewhere, as of a step."""
        self._matrices = None
        self._rows = {row.risk.id: row for row in rows}
        self._order, self._read_at, self._today = rows, latest, today

    def row(self, id: str, today: dt.date) -> RegisterRow | None:
        """One risk; only that one is read where the register is not at hand."""
        if not self.current(today):
            self._matrices = None
            risk = self._workspace.get(Risk, id)
            return self._row(risk, today) if risk is not None else None
        return self._rows.get(id)

    def _row(self, risk: Risk, today: dt.date) -> RegisterRow:
        return row_of(risk, self.matrices.known, self.matrices.in_use, today)

    @contextlib.contextmanager
    def changing(self) -> Iterator[list[Risk]]:
        """Around an action: what is put into the list takes the place of what was read, and nothing is read again."""
        before = self._workspace.latest()
        changed: list[Risk] = []
        yield changed
        if before != self._read_at or not changed:
            return
        for risk in changed:
            self._rows[risk.id] = self._row(risk, self._today)
        self._order, self._read_at = None, self._workspace.latest()


_books: WeakKeyDictionary[Workspace, Book] = WeakKeyDictionary()


def book_of(workspace: Workspace) -> Book:
    """The one book of a workspace, kept while it is open."""
    found = _books.get(workspace)
    if found is None:
        found = _books[workspace] = Book(workspace)
    return found


def do(session: Session, action: Callable[[], Kept]) -> Risk | None:
    """Take a step with one risk; what is refused is told in words, and None comes back."""
    book = book_of(session.workspace)
    kept: Kept | None = None
    try:
        with session.telling(), book.changing() as changed:
            kept = action()
            changed.append(kept.risk)
    except ValueError:
        # what was typed stays in its field, to be shortened
        said = translate("Risks", "This was not kept: a text is longer than 4,000 characters or holds broken letters.")
        session.tell(said, "bad", stays=True)
        return None
    # also after a refusal: a field that shows what was not saved shows again what is
    session.did(Risk.kind)
    if kept is None:
        return None
    if kept.reopened:
        said = translate("Risks", "{risk} has risen, so its acceptance has fallen and it is open again.")
        session.tell(said.format(risk=isolated(kept.risk.label)), "warn")
    return kept.risk
