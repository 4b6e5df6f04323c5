"""Beside a question: the risks that its answer was made into, and a new one from it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from genderaudit.checklists import RatingValue
from genderaudit.risks.actions.finding import risks_linked_to
from genderaudit.risks.actions.keeping import add_risk
from genderaudit.risks.actions.rating import risk_from_rating
from genderaudit.risks.desktop.book import book_of, do
from genderaudit.risks.desktop.words import band_look, score_words
from genderaudit.risks.model.risk import Link, Risk
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import badge, empty_out, sign, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress, scaled

_TITLE, _TEXT = 200, 4000


class QuestionRisks(Screen):
    """The risks from one answer: `<engagement id>/<question key>`."""

    help_topic = "risks"

    def __init__(self, session: Session, question: str) -> None:
        super().__init__(session)
        self.engagement_id, _, self.key = question.partition("/")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scaled(4))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(scaled(4))
        column.addLayout(self._lines)
        self.button = QPushButton(icon("shield-alert"), self.tr("Make it a risk"), self)
        dress(self.button, kind="quiet")
        self.button.clicked.connect(self.make)
        row = QHBoxLayout()
        row.addWidget(self.button)
        row.addStretch(1)
        column.addLayout(row)
        session.changed.connect(self.refresh)

    def title(self) -> str:
        """What it shows."""
        return self.tr("Risks from this answer")

    def open_at(self, place: Place) -> None:
        """Read them."""
        self._show()

    def here(self) -> Place:
        """At the question."""
        return Place.at("engagement", self.engagement_id, "checklist", self.key)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Risks or answers changed."""
        if touches(kinds, Risk.kind, "answer"):
            self._show()

    def _show(self) -> None:
        empty_out(self._lines)
        session, answer = self.session, self._answer()
        found = risks_linked_to(session.workspace, answer[0]) if answer is not None else ()
        book, today = book_of(session.workspace), session.clock().date()
        for risk in found:
            grid, row = book.matrices.in_use, book.row(risk.id, today)
            line = QHBoxLayout()
            line.setSpacing(scaled(6))
            known = row is not None and row.band in grid.ranks
            image, tone = band_look(grid.scheme, row.band if row is not None and known else "")
            line.addWidget(sign(image, tone, self))
            link = QPushButton(isolated(risk.label), self)
            dress(link, kind="link")
            link.setAccessibleName(f"{isolated(risk.label)} {risk.title}")
            link.setToolTip(risk.title)
            link.clicked.connect(lambda _=False, id=risk.id: session.go("risk", id))
            line.addWidget(link)
            line.addWidget(words(risk.title, self), 1)
            score = row.score if row is not None and known else None
            line.addWidget(badge(score_words(score, grid.scheme, session.language), tone, self))
            self._lines.addLayout(line)
        if not found:
            said = self.tr("No risk was made from this answer.")
            if answer is None:
                said = self.tr("Once it is answered, the answer can become a risk.")
            self._lines.addWidget(words(said, self, kind="small"))
        self.button.setEnabled(answer is not None)

    def _answer(self) -> tuple[str, dict[str, object]] | None:
        """The answer's id and what it says, read without knowing the room that keeps it."""
        id = f"{self.engagement_id}/{self.key}"
        history = self.session.workspace.history(id)
        if not history or history[-1].body is None:
            return None
        read: dict[str, object] = json.loads(history[-1].body)
        return id, read

    def _facts(self, read: Mapping[str, object]) -> dict[str, object]:
        """The words beside the answer as the event, their first sentence as the title."""
        comment = str(read.get("comment") or "").strip()
        first = comment.split(". ")[0].splitlines()[0].rstrip(".") if comment else ""
        title = first[:_TITLE] or self.tr("Risk from question {key}").format(key=isolated(self.key))
        return {"title": title, "event": comment[:_TEXT]}

    def make(self) -> None:
        """A risk with the ratings of the answer where it has some, else a draft that is tied to it."""
        session, answer = self.session, self._answer()
        if answer is None:
            return
        id, read = answer
        state = read.get("state")
        value = state.get("value") if isinstance(state, dict) else None
        facts = self._facts(read)
        rating: RatingValue | None = None
        if isinstance(value, dict) and "groups" in value:
            rating = RatingValue.model_validate(value)
        if rating is not None:
            made = rating
            risk = do(session, lambda: risk_from_rating(session.workspace, session.author, self.engagement_id, id, made,
                                                        facts, clock=session.clock))  # fmt: skip
        else:
            links = (Link(to="engagement", id=self.engagement_id), Link(to="answer", id=id))
            fields = {**facts, "links": links}
            risk = do(session, lambda: add_risk(session.workspace, session.author, fields, clock=session.clock))
        if risk is not None:
            made_risk = risk
            session.tell(
                self.tr("{risk} is drafted from the answer.").format(risk=isolated(risk.label)), "good",
                action=self.tr("Open it"), run=lambda: session.go("risk", made_risk.id, "event", "new"),
            )  # fmt: skip
