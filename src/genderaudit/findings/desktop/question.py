"""Beside a question: the findings that rest on it, and a new draft from its answer."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from genderaudit.engagements import pack_of
from genderaudit.engagements.model import Engagement
from genderaudit.findings.actions import finding_from_question, findings_of
from genderaudit.findings.desktop.words import STATUS_SIGNS, status_words
from genderaudit.findings.model import Finding
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import badge, empty_out, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress, scaled


class QuestionFindings(Screen):
    """The findings on one question: `<engagement id>/<question key>`."""

    help_topic = "findings"

    def __init__(self, session: Session, question: str) -> None:
        super().__init__(session)
        self.engagement_id, _, self.key = question.partition("/")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(scaled(4))
        column.addLayout(self._lines)
        self.button = QPushButton(icon("flag"), self.tr("Draft a finding"), self)
        dress(self.button, kind="quiet")
        self.button.clicked.connect(self.draft)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        session.changed.connect(self.refresh)

    def title(self) -> str:
        """What it shows."""
        return self.tr("Findings on this question")

    def open_at(self, place: Place) -> None:
        """Read them."""
        self._show()

    def here(self) -> Place:
        """At the question."""
        return Place.at("engagement", self.engagement_id, "checklist", self.key)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Findings changed."""
        if touches(kinds, Finding.kind):
            self._show()

    def _show(self) -> None:
        empty_out(self._lines)
        workspace, language = self.session.workspace, self.session.language
        engagement = workspace.get(Engagement, self.engagement_id)
        if engagement is None:
            return
        placed = pack_of(workspace, engagement).questions.get(self.key.partition("#")[0])
        item = placed.item.id if placed is not None else self.key
        found = [one for one in findings_of(workspace, engagement) if item in one.items]
        for finding in found:
            row = QHBoxLayout()
            row.setSpacing(scaled(6))
            link = QPushButton(isolated(finding.label), self)
            dress(link, kind="link")
            link.setAccessibleName(f"{isolated(finding.label)} {finding.title}")
            link.setToolTip(finding.title)
            link.clicked.connect(
                lambda _=False, id=finding.id: self.session.go("engagement", self.engagement_id, "findings", id)
            )
            row.addWidget(link)
            row.addWidget(words(finding.title, self), 1)
            row.addWidget(badge(status_words(finding.status, language), STATUS_SIGNS[finding.status][1], self))
            self._lines.addLayout(row)
        if not found:
            self._lines.addWidget(words(self.tr("No finding rests on this question."), self, kind="small"))

    def draft(self) -> None:
        """A draft about the item, with its evidence and commitments."""
        session = self.session
        engagement = session.workspace.get(Engagement, self.engagement_id)
        if engagement is None:
            return
        with session.telling():
            finding = finding_from_question(
                session.workspace, session.author, engagement, self.key, language=session.language, clock=session.clock
            )
            session.did(Finding.kind)
            session.tell(
                self.tr("{finding} is drafted; it waits among the findings.").format(finding=isolated(finding.label)),
                "good",
                action=self.tr("Open it"),
                run=lambda: session.go("engagement", engagement.id, "findings", finding.id),
            )
