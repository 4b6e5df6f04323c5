"""Risks that are tied to another record, on that record's own page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QScrollArea, QVBoxLayout

from genderaudit.risks.actions.finding import risks_linked_to
from genderaudit.risks.actions.keeping import add_risk, link_risk
from genderaudit.risks.desktop.book import book_of, do
from genderaudit.risks.desktop.one.event import how_words
from genderaudit.risks.desktop.words import STATUS_SIGNS, band_look, score_words, status_words
from genderaudit.risks.model.risk import Link, Risk
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import badge, empty_out, sign, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.theme import dress, scaled

_MOST = 60
"""Risks that the menu offers to tie; house default."""


class LinkedRisks(Screen):
    """The risks of an engagement, a finding or a supplier; another one can be tied, or written down."""

    help_topic = "risks"

    def __init__(self, session: Session, kind: str, record: str) -> None:
        super().__init__(session)
        self._kind, self._record = kind, record
        whole = kind != "finding"
        column = self._tab() if whole else QVBoxLayout(self)
        side = scaled(18 if whole else 0)
        column.setContentsMargins(side, scaled(14 if whole else 0), side, side)
        column.setSpacing(scaled(6))
        self._lines = QVBoxLayout()
        self._lines.setSpacing(scaled(6))
        column.addLayout(self._lines)
        row = Flow(gap=6)
        self.new_button = QPushButton(icon("plus"), self.tr("New risk from here"), self)
        self.new_button.clicked.connect(self.new_risk)
        row.addWidget(self.new_button)
        self.tie_button = QPushButton(icon("link"), self.tr("Tie a risk"), self)
        dress(self.tie_button, kind="quiet")
        self._menu = QMenu(self.tie_button)
        self._menu.aboutToShow.connect(self.fill_menu)
        self.tie_button.setMenu(self._menu)
        row.addWidget(self.tie_button)
        column.addLayout(row)
        if whole:
            column.addStretch(1)
        session.changed.connect(self.refresh)

    def _tab(self) -> QVBoxLayout:
        """A tab of its own scrolls; below other things whatever holds it does."""
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setAccessibleName(self.title())
        page = TallPage(area)
        area.setWidget(page)
        outer.addWidget(area)
        return QVBoxLayout(page)

    def title(self) -> str:
        """What it shows."""
        return translate("Rooms", "Risks")

    def open_at(self, place: Place) -> None:
        """Read them."""
        self._show()

    def here(self) -> Place:
        """On the record's page."""
        return Place.at(self._kind, self._record, "risks")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Risks changed."""
        if touches(kinds, Risk.kind):
            self._show()

    def _show(self) -> None:
        empty_out(self._lines)
        workspace, language, today = self.session.workspace, self.session.language, self.session.clock().date()
        book = book_of(workspace)
        found = risks_linked_to(workspace, self._record)
        for risk in found:
            row = book.row(risk.id, today)
            line = QHBoxLayout()
            line.setSpacing(scaled(8))
            grid = book.matrices.in_use
            known = row is not None and row.band in grid.ranks
            image, tone = band_look(grid.scheme, row.band if row is not None and known else "")
            line.addWidget(sign(image, tone, self))
            link = QPushButton(isolated(risk.label), self)
            dress(link, kind="link")
            link.setAccessibleName(f"{isolated(risk.label)} {risk.title}")
            link.clicked.connect(lambda _=False, id=risk.id: self.session.go("risk", id))
            line.addWidget(link)
            line.addWidget(words(risk.title, self), 1)
            how = next((how_words(one.how) for one in risk.links if one.id == self._record and one.how), "")
            if how:
                line.addWidget(words(how, self, kind="small"))
            score = row.score if row is not None and known else None
            line.addWidget(badge(score_words(score, grid.scheme, language), tone, self))
            line.addWidget(badge(status_words(risk.status, language), STATUS_SIGNS[risk.status][1], self))
            self._lines.addLayout(line)
        if not found:
            self._lines.addWidget(words(self.tr("No risk is tied to this."), self, kind="muted"))

    def fill_menu(self) -> None:
        """Risks that are not tied yet."""
        self._menu.clear()
        rows = book_of(self.session.workspace).rows(self.session.clock().date())
        free = [row.risk for row in rows if all(link.id != self._record for link in row.risk.links)]
        for risk in free[:_MOST]:
            action = self._menu.addAction(f"{isolated(risk.label)} {risk.title[:80]}".replace("&", "&&"))
            action.triggered.connect(lambda _=False, risk=risk: self._tie(risk))
        if not free:
            self._menu.addAction(self.tr("There is no other risk")).setEnabled(False)

    def _link(self) -> Link:
        how = "own" if self._kind == "supplier" else ""
        return Link.model_validate({"to": self._kind, "id": self._record, "how": how})

    def _tie(self, risk: Risk) -> None:
        session, link = self.session, self._link()
        do(session, lambda: link_risk(session.workspace, session.author, risk, link, clock=session.clock))

    def new_risk(self) -> None:
        """A draft that is tied to this record, opened to be written."""
        session = self.session
        fields = {"title": self.tr("New risk"), "links": (self._link(),)}
        risk = do(session, lambda: add_risk(session.workspace, session.author, fields, clock=session.clock))
        if risk is not None:
            session.go("risk", risk.id, "event", "new")
