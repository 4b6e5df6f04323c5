"""The card of home: reviews that are late or near, and acceptances that have ended or end soon."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from genderaudit.risks.actions.finding import register_of
from genderaudit.risks.desktop.book import book_of
from genderaudit.risks.desktop.words import until_words
from genderaudit.risks.model.risk import Risk
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.widgets.background import Progress
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import Elided, empty_out, sign, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, isolated, listed, translate
from genderaudit.widgets.theme import dress, scaled

SOON = 30
"""Days that count as soon; house default."""
_MOST = 6
"""Lines of the card; house default."""


def due_of(row: RegisterRow) -> dt.date | None:
    """The next day on which a risk asks for somebody."""
    risk = row.risk
    if risk.status == "closed":
        return None
    days = [risk.next_review, risk.acceptance.until if risk.acceptance is not None else None]
    return min((day for day in days if day is not None), default=None)


class LateCard(Screen):
    """The nearest first; each line opens its risk. The register is read in the background."""

    help_topic = "risks"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(scaled(4))
        self._reading = False

    def title(self) -> str:
        """What it shows."""
        return translate("Rooms", "Risks: reviews and acceptances")

    def open_at(self, place: Place) -> None:
        """Read again where something changed."""
        self._read()

    def here(self) -> Place:
        """On home."""
        return Place("home")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Risks changed."""
        if touches(kinds, Risk.kind) and self.isVisible():
            self._read()

    def _read(self) -> None:
        session = self.session
        workspace, today = session.workspace, session.clock().date()
        book = book_of(workspace)
        if book.current(today):
            self._show(book.rows(today), today)
            return
        if self._reading:
            return
        self._reading = True

        def work(progress: Progress) -> tuple[str, tuple[RegisterRow, ...]]:
            return workspace.latest(), register_of(workspace, today=today)

        def done(came: tuple[str, tuple[RegisterRow, ...]]) -> None:
            self._reading = False
            latest, rows = came
            book.take(rows, latest, today)
            self._show(rows, today)

        def failed(_: Exception) -> None:
            # the register itself tells what is wrong when it is opened
            self._reading = False

        session.work("", work, owner=self, done=done, failed=failed)

    def _show(self, rows: tuple[RegisterRow, ...], today: dt.date) -> None:
        until = today + dt.timedelta(days=SOON)
        dated = [(day, row) for row in rows if (day := due_of(row)) is not None and day <= until]
        near = sorted(dated, key=lambda one: (one[0], one[1].risk.number))
        late = sum(bool(row.overdue) for row in rows)
        empty_out(self._lines)
        if not near:
            said = self.tr("No review is late, and none is due in the next %n day(s).", "", SOON)
            self._lines.addWidget(words(said, self, kind="muted"))
        for day, row in near[:_MOST]:
            self._lines.addLayout(self._line(day, row, today))
        more = QPushButton(self.tr("The register of risks"), self)
        if late:
            more.setText(counted("LateCard", "All %n overdue", late))
        more.setIcon(icon("arrow-right", "accent"))
        dress(more, kind="link")
        view = "overdue=1" if late else ""
        more.clicked.connect(lambda: self.session.go("risks", "register", "", view))
        foot = QHBoxLayout()
        foot.addWidget(more)
        foot.addStretch(1)
        self._lines.addLayout(foot)

    def _line(self, day: dt.date, row: RegisterRow, today: dt.date) -> QHBoxLayout:
        risk, late = row.risk, day < today
        accepted = risk.acceptance is not None and risk.acceptance.until == day
        what = self.tr("acceptance ends") if accepted else self.tr("review")
        if late and accepted:
            what = self.tr("acceptance has ended")
        when = listed((what, until_words(day, today)))
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(sign("clock" if late else "calendar-days", "bad" if late else "muted", self))
        link = QPushButton(isolated(risk.label), self)
        dress(link, kind="link")
        link.setAccessibleName(listed((f"{isolated(risk.label)} {risk.title}", when)))
        link.clicked.connect(lambda _=False, id=risk.id: self.session.go("risk", id, "decision"))
        line.addWidget(link)
        line.addWidget(Elided(risk.title, self), 1)
        label = words(when, self, kind="small", tone="bad" if late else "")
        label.setWordWrap(False)
        label.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(label)
        return line
