"""The review of an engagement: STOPs to decide, what changed, notes, what to agree with, samples and consent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genderaudit.engagements import pack_of, score_of
from genderaudit.engagements.desktop.engagement_page import EngagementPage
from genderaudit.engagements.desktop.review.changes import ChangesCard
from genderaudit.engagements.desktop.review.notes import NotesCard
from genderaudit.engagements.desktop.review.records import ConsentCard, SamplesCard
from genderaudit.engagements.desktop.review.stops import AgreeCard, StopsCard
from genderaudit.engagements.model import Engagement
from genderaudit.widgets.doors import pages_for
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import scaled

_NARROW = 100
"""Characters across below which the cards stand below each other; house default."""
MINE = ("answer", "engagement", "disposition", "review_note", "sample", "consent", "mark")


class ReviewPage(EngagementPage):
    """Cards for the reviewer and for the team that answers; the place's third part is a note or the item of a STOP."""

    help_topic = "review"

    def __init__(self, session: Session, engagement: str, parent: QWidget | None = None) -> None:
        super().__init__(session, engagement, parent)
        form = fill_with_form(self, "engagements", "review")
        self._scroll = part(form, QScrollArea, "scroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._state = part(form, QLabel, "state")
        linter = part(form, QPushButton, "linter")
        linter.setIcon(icon("list-checks"))
        linter.setVisible(any(page.key == "report" for page in pages_for(session, "engagement")))
        linter.clicked.connect(lambda: session.go("engagement", engagement, "report"))
        self._columns = part(form, QHBoxLayout, "columns")
        self._columns.setStretch(0, 3)
        self._columns.setStretch(1, 2)
        self.stops, self.changes, self.agree = StopsCard(self), ChangesCard(self), AgreeCard(self)
        self.notes, self.samples, self.consent = NotesCard(self), SamplesCard(self), ConsentCard(self)
        for name, cards in (
            ("first", (self.stops, self.changes, self.agree)),
            ("second", (self.notes, self.samples, self.consent)),
        ):
            column = part(form, QVBoxLayout, name)
            for one in cards:
                column.addWidget(one)
            column.addStretch(1)
        self._stale = True

    # a screen

    def title(self) -> str:
        """The engagement's."""
        return self.engagement.title if self.engagement is not None else self.tr("Review")

    def open_at(self, place: Place) -> None:
        """A note by its id, or a STOP by its item."""
        if self._stale:
            self._read()
        wanted = place.part(2)
        found = self.notes.reveal(wanted) or self.stops.reveal(wanted) if wanted else None
        if found is not None:
            found.setFocus()
            self._scroll.ensureWidgetVisible(found, scaled(20), scaled(80))

    def here(self) -> Place:
        """With the note that is being read."""
        return Place.at("engagement", self.engagement_id, "review", self.notes.current())

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read again what changed, when it is in sight."""
        if touches(kinds, *MINE):
            self._stale = True
            if self.isVisible():
                self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Two columns where there is room."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * _NARROW
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)

    def _read(self) -> None:
        self._stale = False
        workspace = self.session.workspace
        engagement = workspace.get(Engagement, self.engagement_id)
        if engagement is None:
            return
        self.engagement = engagement
        with self.session.telling():
            self.pack = pack_of(workspace, engagement)
            self.result = score_of(workspace, engagement, today=self.session.clock().date())
            self._state.setText(self._state_words(engagement))
            for card in (self.stops, self.changes, self.agree, self.notes, self.samples, self.consent):
                card.show_review()

    def _state_words(self, engagement: Engagement) -> str:
        return {
            "planned": self.tr("The work has not begun."),
            "in_progress": self.tr(
                "The team is at work. Notes can be left already; it is reviewed once it is submitted."
            ),
            "submitted": self.tr(
                "It waits for the reviewer: look through, leave notes, then return it or clear it above."
            ),
            "returned": self.tr("It was returned: the team answers the notes and submits it again."),
            "cleared": self.tr("It was cleared for signing. The answers are closed."),
            "issued": self.tr("The report was issued. The answers are closed."),
            "closed": self.tr("The engagement is closed."),
            "withdrawn": self.tr("The engagement was withdrawn."),
        }[engagement.status]
