"""Steps of follow-up in the window: which side acts, and what is asked before a step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from genderaudit.findings.desktop.words import reason_asked, step_words
from genderaudit.findings.model import Finding, FollowUp
from genderaudit.findings.rules import ALLOWED, AUDIT_ONLY
from genderaudit.runtime.language import catalogue
from genderaudit.safeguards.desktop.guard_note import GuardNote
from genderaudit.signing import identities_of
from genderaudit.widgets.day_field import DayField
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.pieces import words
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import listed
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField

ORDER: tuple[FollowUp, ...] = (
    "drafted", "open", "in_progress", "implemented", "verified_closed", "risk_accepted", "superseded", "withdrawn",
    "dismissed",
)  # fmt: skip
"""As work goes on; also the columns of the board."""
ASKED: frozenset[FollowUp] = frozenset({"dismissed", "withdrawn", "superseded", "risk_accepted"})
"""Steps for which something is asked first."""
_SIDE = "findings_side"


def side_known(session: Session) -> str:
    """Why the post that acts is of the audit side: the roles its key signs in; '' where nobody knows."""
    author, language = session.author, session.language
    for known in identities_of(session.workspace):
        if (known.post, known.office) == (author.post, author.office) and known.roles:
            texts = catalogue(language)
            return listed(texts(f"signing.role.{role}") for role in known.roles)
    return ""


def audit_side(session: Session) -> bool:
    """Whether the person at the window speaks for the audit side now; for management otherwise."""
    return bool(session.property(_SIDE) != "management")


def choose_side(session: Session, *, audit: bool) -> None:
    """Speak for this side until told otherwise, in this sitting."""
    session.setProperty(_SIDE, "audit" if audit else "management")


def next_steps(finding: Finding, *, audit: bool) -> list[FollowUp]:
    """The steps that this side may take now, as work goes on."""
    # a draft that another finding covers is merged into that one
    steps = ALLOWED[finding.status] - ({"superseded"} if finding.status == "drafted" else set())
    return [one for one in ORDER if one in steps and (audit or one not in AUDIT_ONLY)]


class AskStep(QFrame):
    """Asks in place what a step needs: a reason, and for an accepted risk until when.

    Signals: closed() when it was given or left.
    """

    closed = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        dress(self, kind="banner", tone="neutral")
        column = QVBoxLayout(self)
        column.setSpacing(scaled(6))
        self._question = words("", self, kind="strong")
        column.addWidget(self._question)
        self.reason = WritingField(self.tr("Reason"), self, lines=(2, 5))
        column.addWidget(self.reason)
        column.addWidget(GuardNote(self.reason, self))
        today = session.clock().date()
        self._until_caption = QLabel(self.tr("Accepted until"), self)
        dress(self._until_caption, kind="section")
        column.addWidget(self._until_caption)
        self.until = DayField(self.tr("Accepted until"), session.language, today + dt.timedelta(days=180), self)
        column.addWidget(self.until)
        row = Flow(gap=6)
        self.button = QPushButton(self)
        dress(self.button, kind="primary")
        self.button.clicked.connect(self._give)
        row.addWidget(self.button)
        self.leave = QPushButton(self.tr("Leave it as it is"), self)
        dress(self.leave, kind="quiet")
        self.leave.clicked.connect(self.close_asking)
        row.addWidget(self.leave)
        column.addLayout(row)
        self.reason.textChanged.connect(self._typed)
        self.until.edit.dateChanged.connect(self._typed)
        self._run: Callable[[str, dt.date | None], bool] | None = None
        self.hide()

    def ask(self, finding: Finding, wanted: FollowUp, run: Callable[[str, dt.date | None], bool]) -> None:
        """Ask; `run` gets the reason and the day, and tells whether it worked."""
        self._run = run
        self._question.setText(reason_asked(wanted))
        self.button.setText(step_words(finding.status, wanted).rstrip("…"))
        self.reason.drop()
        self.until.show_day(None)
        risk = wanted == "risk_accepted"
        self.until.setVisible(risk)
        self._until_caption.setVisible(risk)
        self._typed()
        self.show()
        self.reason.setFocus()

    def close_asking(self) -> None:
        """Nothing is done."""
        if self.isVisible():
            self.hide()
            self.closed.emit()
        self.reason.drop()
        self._run = None

    def _typed(self) -> None:
        given = bool(self.reason.toPlainText().strip())
        # not isVisible: the panel itself may not be in sight yet
        self.button.setEnabled(given and (self.until.isHidden() or self.until.day is not None))

    def _give(self) -> None:
        if self._run is not None and self._run(self.reason.toPlainText().strip(), self.until.day):
            self.close_asking()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc leaves it as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_asking()
        else:
            super().keyPressEvent(event)
