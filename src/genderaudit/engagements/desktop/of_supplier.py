"""On a supplier: the engagements about it with their status and rating, and the way to the next one."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from genderaudit.engagements import engagements_of_supplier
from genderaudit.engagements.actions.standings import StandingBoard
from genderaudit.engagements.desktop.words import STATUS_SIGNS, period_words, rating_words, status_words
from genderaudit.engagements.model import Engagement
from genderaudit.widgets.background import Progress
from genderaudit.widgets.pieces import words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import listed_apart
from genderaudit.widgets.theme import scaled


class SupplierEngagements(Screen):
    """The engagements about one supplier."""

    help_topic = "suppliers"

    def __init__(self, session: Session, supplier: str, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.supplier_id = supplier
        # the table of all engagements has a board of its own, which takes what it looked at for everything
        self._board = StandingBoard(session.workspace)
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        column.setSpacing(scaled(8))
        said = self.tr("An assessment is an engagement; once issued, what it concludes is written on the supplier.")
        column.addWidget(words(said, self, kind="muted"))
        self.table: Table[Engagement] = Table(self.tr("Engagements about this supplier"), self._columns(), self)
        self.table.empty_text = self.tr("Nobody has assessed this supplier so far. Not assessed is not safe.")
        self.table.opened.connect(lambda one: session.go("engagement", one.id))
        column.addWidget(self.table, 1)

    def _columns(self) -> list[Column[Engagement]]:
        language = self.session.language
        return [
            Column(title=self.tr("Title"), text=lambda one: one.title, stretch=True),
            Column(
                title=self.tr("Period"),
                text=lambda one: period_words(one.period, language),
                sort=lambda one: one.period.end,
                width=24,
            ),
            Column(
                title=self.tr("Status"),
                text=lambda one: status_words(one.status, language),
                icon=lambda one: STATUS_SIGNS[one.status][0],
                tone=lambda one: STATUS_SIGNS[one.status][1],
                width=20,
            ),
            Column(title=self.tr("Answered"), text=self._answered, number=True, width=12),
            Column(title=self.tr("Rating"), text=self._rating, width=24),
        ]

    def _answered(self, one: Engagement) -> str:
        work = self._board.get(one.id)
        if work is None:
            return "…"
        return self.tr("{answered} of {shown}").format(answered=work.answered, shown=work.shown)

    def _rating(self, one: Engagement) -> str:
        work = self._board.get(one.id)
        if work is None or not work.answered:
            return "–"
        return listed_apart(dict.fromkeys(rating_words(code, self.session.language) for _, code, _ in work.parts))

    # a screen

    def title(self) -> str:
        """What it shows."""
        return self.tr("Engagements about this supplier")

    def open_at(self, place: Place) -> None:
        """With an engagement chosen."""
        self._show()
        if place.part(2):
            self.table.pick(place.part(2))

    def here(self) -> Place:
        """With the engagement that is chosen."""
        one = self.table.current()
        return Place.at("supplier", self.supplier_id, "engagements", one.id if one is not None else "")

    def refresh(self, kinds: frozenset[str]) -> None:
        """An engagement changed."""
        if touches(kinds, Engagement.kind, "answer", "match"):
            self._show()

    def _show(self) -> None:
        found = engagements_of_supplier(self.session.workspace, self.supplier_id)
        self.table.show_rows(tuple(reversed(found)), key=lambda one: one.id)
        board, today = self._board, self.session.clock().date()
        if not found or not board.stale:
            return

        def work(progress: Progress) -> None:
            for _ in board.refresh(found, today=today, pause=progress.stopped):
                if progress.stopped():
                    return

        self.session.work("", work, owner=self, done=lambda _: self.table.viewport().update())
