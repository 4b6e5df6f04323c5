"""On a supplier: the findings of the engagements about it, open ones first."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QVBoxLayout, QWidget

from genderaudit.engagements import engagements_of_supplier
from genderaudit.findings.desktop.book import Row, book_of
from genderaudit.findings.desktop.words import PRIORITY_SIGNS, STATUS_SIGNS, day_words, priority_words, status_words
from genderaudit.findings.model import Finding
from genderaudit.findings.rules import LIVE
from genderaudit.widgets.pieces import words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import counted, isolated
from genderaudit.widgets.theme import scaled


class SupplierFindings(Screen):
    """The findings and open actions of one supplier."""

    help_topic = "findings"

    def __init__(self, session: Session, supplier: str, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.supplier_id = supplier
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(12))
        column.setSpacing(scaled(8))
        self._count = words("", self, kind="muted")
        column.addWidget(self._count)
        self.table: Table[Row] = Table(self.tr("Findings about this supplier"), self._columns(), self)
        self.table.empty_text = self.tr("No engagement about this supplier has a finding.")
        self.table.opened.connect(lambda row: session.go("finding", row.finding.id))
        column.addWidget(self.table, 1)

    def _columns(self) -> list[Column[Row]]:
        language = self.session.language
        return [
            Column(title=self.tr("No."), text=lambda row: isolated(row.finding.label), width=7),
            Column(title=self.tr("Title"), text=lambda row: row.finding.title, stretch=True),
            Column(
                title=self.tr("Priority"),
                text=lambda row: priority_words(row.finding.priority, language),
                icon=lambda row: PRIORITY_SIGNS[row.finding.priority][0] if row.finding.priority else "",
                tone=lambda row: PRIORITY_SIGNS[row.finding.priority][1] if row.finding.priority else "muted",
                width=14,
            ),
            Column(
                title=self.tr("Status"),
                text=lambda row: status_words(row.finding.status, language),
                icon=lambda row: STATUS_SIGNS[row.finding.status][0],
                tone=lambda row: STATUS_SIGNS[row.finding.status][1],
                width=18,
            ),
            Column(title=self.tr("Owner"), text=lambda row: row.finding.owner_post or "–", width=22),
            Column(
                title=self.tr("Due"),
                text=lambda row: day_words(row.finding.due, language),
                sort=lambda row: row.finding.due or dt.date.max,
                width=14,
            ),
        ]

    # a screen

    def title(self) -> str:
        """What it shows."""
        return self.tr("Findings about this supplier")

    def open_at(self, place: Place) -> None:
        """With a finding chosen."""
        self._show()
        if place.part(2):
            self.table.pick(place.part(2))

    def here(self) -> Place:
        """With the finding that is chosen."""
        row = self.table.current()
        return Place.at("supplier", self.supplier_id, "findings", row.finding.id if row is not None else "")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Findings or engagements changed."""
        if touches(kinds, Finding.kind, "engagement", "match"):
            self._show()

    def _show(self) -> None:
        workspace = self.session.workspace
        mine = {one.id for one in engagements_of_supplier(workspace, self.supplier_id)}
        rows = [row for row in book_of(workspace).rows(self.session.clock().date()) if row.engagement.id in mine]
        rows.sort(key=lambda row: row.finding.status not in LIVE)
        self.table.show_rows(rows, key=lambda row: row.finding.id)
        open_now = sum(row.finding.status in LIVE for row in rows)
        self._count.setText(counted("SupplierFindings", "%n open action(s)", open_now))
