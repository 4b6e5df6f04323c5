"""The card of home: findings that are overdue, and those due soon."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from genderaudit.engagements.model import Engagement
from genderaudit.findings.desktop.book import Row, book_of
from genderaudit.findings.desktop.words import due_words
from genderaudit.findings.model import Finding
from genderaudit.findings.rules import LIVE
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


def due_of(row: Row) -> dt.date | None:
    """The day on which a finding is due, or an accepted risk comes back."""
    finding = row.finding
    if finding.status == "risk_accepted":
        return finding.accepted_until
    return finding.due if finding.status in LIVE else None


class OverdueCard(Screen):
    """What is late and what comes soon, the nearest first; each line opens its finding."""

    help_topic = "findings"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._lines = QVBoxLayout(self)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(scaled(4))
        self._stale = True

    def title(self) -> str:
        """What it shows."""
        return translate("Rooms", "Overdue and due soon")

    def open_at(self, place: Place) -> None:
        """Read again where something changed."""
        self._read()

    def here(self) -> Place:
        """On home."""
        return Place("home")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Findings changed."""
        if touches(kinds, Finding.kind, Engagement.kind):
            self._stale = True
            if self.isVisible():
                self._read()

    def _read(self) -> None:
        if not self._stale:
            return
        self._stale = False
        today = self.session.clock().date()
        until = today + dt.timedelta(days=SOON)
        dated = [(day, row) for row in book_of(self.session.workspace).rows(today) if (day := due_of(row)) is not None]
        near = sorted((one for one in dated if one[0] <= until), key=lambda one: (one[0], one[1].finding.number))
        late = sum(day < today for day, _ in near)
        empty_out(self._lines)
        if not near:
            said = self.tr("Nothing is overdue, and nothing is due in the next %n day(s).", "", SOON)
            self._lines.addWidget(words(said, self, kind="muted"))
            return
        for day, row in near[:_MOST]:
            self._lines.addLayout(self._line(day, row, today))
        more = QPushButton(self.tr("All findings"), self)
        if late:
            more.setText(counted("OverdueCard", "All %n overdue", late))
        more.setIcon(icon("arrow-right", "accent"))
        dress(more, kind="link")
        view = "overdue=1" if late else "status=followed"
        more.clicked.connect(lambda: self.session.go("findings", "", view))
        foot = QHBoxLayout()
        foot.addWidget(more)
        foot.addStretch(1)
        self._lines.addLayout(foot)

    def _line(self, day: dt.date, row: Row, today: dt.date) -> QHBoxLayout:
        finding, late = row.finding, day < today
        line = QHBoxLayout()
        line.setSpacing(scaled(8))
        line.addWidget(sign("clock" if late else "calendar-days", "bad" if late else "muted", self))
        link = QPushButton(isolated(finding.label), self)
        dress(link, kind="link")
        link.setAccessibleName(listed((f"{isolated(finding.label)} {finding.title}", due_words(day, today))))
        link.clicked.connect(lambda _=False, id=finding.id: self.session.go("findings", id))
        line.addWidget(link)
        title = Elided(finding.title, self)
        title.setToolTip(row.engagement.title)
        line.addWidget(title, 1)
        when = words(due_words(day, today), self, kind="small", tone="bad" if late else "")
        when.setWordWrap(False)
        when.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(when)
        return line
