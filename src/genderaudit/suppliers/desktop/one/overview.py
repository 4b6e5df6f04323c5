"""One supplier at a glance: assessment, screening, exposure, women in the business, what is to be verified."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genderaudit.domain.errors import SpokenError
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.desktop.book import Measures, Row, book_of
from genderaudit.suppliers.desktop.columns import due_words, ownership_tip, tier_words
from genderaudit.suppliers.desktop.ended import ended_words
from genderaudit.suppliers.desktop.one.facts import arrange_columns
from genderaudit.suppliers.desktop.one.page import SupplierPage
from genderaudit.suppliers.desktop.one.screening import ScreeningCard
from genderaudit.suppliers.desktop.one.sorts import headcount_line
from genderaudit.suppliers.desktop.one.tasks import TaskList
from genderaudit.suppliers.desktop.spending import missing_rates, spend_tip
from genderaudit.suppliers.desktop.summary import exposure_bars, facts_grid
from genderaudit.suppliers.desktop.words import (
    CODE_SIGNS,
    DUE_SIGNS,
    OWNERSHIP_SIGNS,
    PSEA_SIGNS,
    day,
    decimal,
    percent,
    say_code,
    sectors_words,
)
from genderaudit.suppliers.model.keeping import VerificationTask
from genderaudit.suppliers.model.relationship import FLOW, Relationship, RelationshipKind
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import badge, empty_out, sign, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import labelled
from genderaudit.widgets.theme import dress, scaled


class Overview(SupplierPage):
    """What matters of one supplier on one page."""

    key = "overview"

    def __init__(self, session: Session, supplier: str, parent: QWidget | None = None) -> None:
        super().__init__(session, supplier, parent)
        register(TallPage)
        form = fill_with_form(self, "suppliers", "overview")
        self._form = form
        self._job: Job[Measures] | None = None
        self.screening = ScreeningCard(session, form)
        self.screening.changed.connect(self._screened)
        self.tasks = TaskList(session, supplier, form)
        part(form, QVBoxLayout, "taskLines").addWidget(self.tasks)

    # a screen

    def title(self) -> str:
        """The supplier's name."""
        return self.supplier.name if self.supplier is not None else self.tr("Overview")

    def open_at(self, place: Place) -> None:
        """Show how it stands."""
        self._show()
        part(self._form, QScrollArea, "scroll").verticalScrollBar().setValue(0)

    def refresh(self, kinds: frozenset[str]) -> None:
        """The supplier, its relationships or its tasks changed."""
        if touches(kinds, "supplier", "relationship", "match", "supply_setup", VerificationTask.kind):
            self._show()

    def leaving(self) -> None:
        """Save what is being typed."""
        self.screening.value.flush()

    def _show(self) -> None:
        row = self.row
        if row is None:
            return
        self.screening.show_row(row)
        self.tasks.show_tasks()
        self._show_assessment(row)
        self._show_exposure(row)
        self._show_women(row)
        self._show_glance(row)
        self._measure()

    def _column(self, name: str) -> QVBoxLayout:
        column = part(self._form, QVBoxLayout, name)
        empty_out(column)
        return column

    def _show_assessment(self, row: Row) -> None:
        column, language, form = self._column("assessed"), self.session.language, self._form
        flow = Flow(gap=6)
        image, tone = DUE_SIGNS[row.due]
        flow.addWidget(_marked(say_code("due", row.due, language), image, tone, form))
        if row.rating:
            flow.addWidget(badge(row.rating, "accent", form))
        column.addLayout(flow)
        assessed = row.supplier.assessed
        if assessed is None:
            said = self.tr("Nobody has assessed this supplier with a gender lens so far. Not assessed is not safe.")
            column.addWidget(words(said, form))
        else:
            lines = [
                (self.tr("Last assessed"), day(assessed.on, language)),
                (self.tr("Score"), decimal(assessed.score, language, 1)),
                (self.tr("Next assessment"), due_words(row, language)),
            ]
            column.addLayout(facts_grid(lines, form))
            link = QPushButton(icon("arrow-right", "accent"), self.tr("Open that assessment"), form)
            dress(link, kind="link")
            link.clicked.connect(lambda: self.session.go("engagement", assessed.engagement))
            foot = Flow(gap=6)
            foot.addWidget(link)
            column.addLayout(foot)
        for trigger in row.screened.triggers:
            column.addWidget(words(say_code("triggers", trigger, language), form, tone="warn"))

    def _show_exposure(self, row: Row) -> None:
        column = self._column("bars")
        column.addLayout(exposure_bars(row, self._form, self.session.language))
        link = QPushButton(icon("arrow-right", "accent"), self.tr("Where it comes from"), self._form)
        dress(link, kind="link")
        link.clicked.connect(lambda: self.session.go("supplier", self.supplier_id, "exposure"))
        foot = Flow(gap=6)
        foot.addWidget(link)
        column.addLayout(foot)

    def _show_women(self, row: Row) -> None:
        column, language, form = self._column("womenLines"), self.session.language, self._form
        image, tone = OWNERSHIP_SIGNS[row.ownership]
        flow = Flow(gap=6)
        flow.addWidget(_marked(say_code("ownership", row.ownership, language), image, tone, form))
        column.addLayout(flow)
        own = row.supplier.ownership
        if own is not None:
            lines = [
                (self.tr("Share owned by women"), percent(own.women_share, language)),
                (self.tr("Definition"), say_code("definitions", own.definition, language)),
                (self.tr("How far verified"), say_code("ladder", str(own.verification), language)),
            ]
            column.addLayout(facts_grid(lines, form))
        for note in row.classified.notes:
            column.addWidget(words(say_code("ownership_notes", note, language), form, kind="small"))
        for one in row.supplier.workforce:
            line = headcount_line(one, language)
            column.addWidget(words(line.text, form))
            if line.about:
                column.addWidget(words(line.about, form, kind="small"))

    def _show_glance(self, row: Row) -> None:
        column, language, form, one = self._column("facts"), self.session.language, self._form, row.supplier
        registry = registry_of(self.session.workspace)
        flow = Flow(gap=6)
        psea = labelled(self.tr("PSEA"), say_code("psea", one.psea, language))
        for text, (image, tone) in (
            (psea, PSEA_SIGNS[one.psea]),
            (say_code("code", row.code, language), CODE_SIGNS[row.code]),
        ):
            flow.addWidget(_marked(text, image, tone, form))
        column.addLayout(flow)
        lines = [
            (self.tr("Tier from us"), tier_words(row)),
            (self.tr("Sectors"), sectors_words(one)),
            (self.tr("Spend, last twelve months"), spend_tip(row, language)),
            (self.tr("Sells to"), _partners(registry.sold_by.get(one.id, ()), FLOW, "buyer")),
            (self.tr("Buys from"), _partners(registry.bought_by.get(one.id, ()), FLOW, "seller")),
            (self.tr("Owned or controlled by"), _partners(registry.bought_by.get(one.id, ()), _OWNING, "seller")),
            (self.tr("Owns or controls"), _partners(registry.sold_by.get(one.id, ()), _OWNING, "buyer")),
            (self.tr("Ownership"), ownership_tip(row, language)),
        ]
        column.addLayout(facts_grid(lines, form))
        own = (*registry.sold_by.get(one.id, ()), *registry.bought_by.get(one.id, ()))
        if ended := ended_words(own, self.session.clock().date(), language):
            column.addWidget(words(ended, form, kind="small"))
        if missing_rates(row):
            give = QPushButton(icon("arrow-up-down"), self.tr("Give the rates"), form)
            give.clicked.connect(lambda: self.session.go("suppliers", "setup", "rates"))
            foot = Flow(gap=6)
            foot.addWidget(give)
            column.addLayout(foot)

    def _measure(self) -> None:
        """Tiers and exposure may not be worked out yet where the table was not shown before."""
        book = book_of(self.session.workspace)
        if book.is_old():
            book.load(self.session, self, self._measure)
            return
        if book.measured or (self._job is not None and self._job.running):
            return

        def work(progress: Progress) -> Measures:
            return book.measure(progress)

        self._job = self.session.work("", work, owner=self, done=self._measured, failed=self._not_measured)

    def _not_measured(self, error: Exception) -> None:
        self._measured(Measures(failed=True))
        # the page stands without it; the analysis says what is wrong
        if not isinstance(error, SpokenError):
            raise error
        self.session.tell_error(error)

    def _measured(self, found: Measures) -> None:
        book_of(self.session.workspace).take(found)
        row = self.row
        if row is not None:
            self._show_exposure(row)
            self._show_glance(row)

    # saving

    def _screened(self, answers: Mapping[str, Any]) -> None:
        supplier = self.supplier
        if supplier is not None:
            self.save({"screening": {**supplier.screening.model_dump(), **answers}})

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Two columns where there is room."""
        super().resizeEvent(event)
        arrange_columns(self._form, self.width(), self.fontMetrics().averageCharWidth())


_OWNING: tuple[RelationshipKind, ...] = ("owns", "controls")


def _partners(links: Iterable[Relationship], kinds: Collection[RelationshipKind], end: str) -> str:
    """How many different organisations stand at the other end of links of some kinds."""
    return str(len({getattr(one, end) for one in links if one.type in kinds}))


def _marked(text: str, image: str, tone: str, parent: QWidget) -> QWidget:
    """A sign and its badge, which stay together where lines break."""
    pair = QWidget(parent)
    row = QHBoxLayout(pair)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(scaled(4))
    row.addWidget(sign(image, tone, pair))
    row.addWidget(badge(text, tone if tone != "muted" else "neutral", pair))
    return pair
