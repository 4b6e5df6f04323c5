"""Two states of the map side by side: what is new, gone and changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from genderaudit.runtime.language import catalogue
from genderaudit.suppliers.actions.time_machine import compare_states
from genderaudit.suppliers.desktop.time.bar import end_of
from genderaudit.suppliers.desktop.words import NONE, way_words
from genderaudit.suppliers.model.structure import Comparison, RecordChange, Viewpoint
from genderaudit.widgets.background import Progress
from genderaudit.widgets.day_field import DayField
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import counted, isolated, labelled, listed, listed_apart, translate
from genderaudit.widgets.theme import dress, scaled

_SIGNS = {"new": ("plus", "good"), "gone": ("minus", "bad"), "changed": ("pen-line", "info")}


@dataclass(frozen=True)
class _Row:
    what: str
    link: bool
    record: str
    name: str
    change: str


class ComparingDialog(QDialog):
    """The differences between a state and now as a table; a row opens its supplier."""

    def __init__(self, session: Session, before: Viewpoint, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.session = session
        self._days = [before.known_at, None]
        self.setWindowTitle(self.tr("What changed between two days"))
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        column.setSpacing(scaled(8))
        column.addWidget(words(self.windowTitle(), self, kind="heading"))
        column.addLayout(self._make_days())
        self._sums = words(self.tr("Comparing…"), self)
        column.addWidget(self._sums)
        self.table: Table[_Row] = Table(self.tr("Differences"), _columns(), self)
        self.table.empty_text = self.tr("Nothing differs.")
        self.table.opened.connect(self._open)
        column.addWidget(self.table, 1)
        leave = QPushButton(icon("x"), self.tr("Close"), self)
        dress(leave, kind="quiet")
        leave.clicked.connect(self.accept)
        foot = Flow(gap=8)
        foot.addWidget(leave)
        column.addLayout(foot)
        letters = self.fontMetrics().averageCharWidth()
        room = self.screen().availableGeometry()
        self.resize(min(letters * 110, room.width() - 60), min(scaled(560), room.height() - 60))
        self._compare()

    def _make_days(self) -> Flow:
        """From which day to which."""
        flow, language, today = Flow(gap=8), self.session.language, self.session.clock().date()
        captions = (self.tr("As we knew it on"), self.tr("compared with"))
        for number, caption in enumerate(captions):
            field = DayField(caption, language, today, self)
            moment = self._days[number]
            field.show_day(moment.date() if moment is not None else None)
            field.settled.connect(lambda day, number=number: self._turn(number, day))
            label = words(caption, self)
            label.setWordWrap(False)
            label.setBuddy(field)
            for widget in (label, field):
                flow.addWidget(widget)
        now = words(self.tr("(no day: now)"), self, kind="small")
        now.setWordWrap(False)
        flow.addWidget(now)
        return flow

    def _turn(self, number: int, day: dt.date | None) -> None:
        self._days[number] = end_of(day) if day is not None and day < self.session.clock().date() else None
        self._compare()

    def _compare(self) -> None:
        workspace, (first, second) = self.session.workspace, self._days
        self._sums.setText(self.tr("Comparing…"))

        def work(_: Progress) -> Comparison:
            return compare_states(workspace, Viewpoint(known_at=first), Viewpoint(known_at=second))

        self.session.work("", work, owner=self, done=self._show)

    def _show(self, found: Comparison) -> None:
        rows = [
            *(_Row("new", False, id, name, "") for id, name in found.suppliers_new),
            *(_Row("gone", False, id, name, "") for id, name in found.suppliers_gone),
            *(
                _Row("changed", False, one.record, one.name, _changes(one, self.session.language))
                for one in found.suppliers_changed
            ),
            *(_Row("new", True, id, name, "") for id, name in found.links_new),
            *(_Row("gone", True, id, name, "") for id, name in found.links_gone),
            *(
                _Row("changed", True, one.record, one.name, _changes(one, self.session.language))
                for one in found.links_changed
            ),
        ]
        said = (
            counted("ComparingDialog", "%n supplier(s) new", len(found.suppliers_new)),
            counted("ComparingDialog", "%n gone", len(found.suppliers_gone)),
            counted("ComparingDialog", "%n changed", len(found.suppliers_changed)),
            counted("ComparingDialog", "%n link(s) new", len(found.links_new)),
            counted("ComparingDialog", "%n link(s) gone", len(found.links_gone)),
            counted("ComparingDialog", "%n link(s) changed", len(found.links_changed)),
        )
        self._sums.setText(listed(said))
        self.table.show_rows(rows, key=lambda row: (row.what, row.record))
        if rows:
            self.table.selectRow(0)

    def _open(self, row: _Row) -> None:
        if not row.link and row.what != "gone":
            self.accept()
            self.session.go("supplier", row.record)


def _changes(one: RecordChange, language: str) -> str:
    return listed_apart(
        labelled(_field(field.field, language), way_words((field.before or NONE, field.after or NONE), language))
        for field in one.fields
    )


def _field(code: str, language: str) -> str:
    try:
        return catalogue(language)(f"records.fields.{code}")
    except KeyError:
        return isolated(code)


def _columns() -> list[Column[_Row]]:
    words_of = {
        ("new", False): translate("ComparingDialog", "New supplier"),
        ("gone", False): translate("ComparingDialog", "Supplier gone"),
        ("changed", False): translate("ComparingDialog", "Supplier changed"),
        ("new", True): translate("ComparingDialog", "New link"),
        ("gone", True): translate("ComparingDialog", "Link gone"),
        ("changed", True): translate("ComparingDialog", "Link changed"),
    }
    return [
        Column(
            title=translate("ComparingDialog", "What"),
            text=lambda row: words_of[row.what, row.link],
            icon=lambda row: _SIGNS[row.what][0],
            tone=lambda row: _SIGNS[row.what][1],
            width=20,
        ),
        Column(title=translate("ComparingDialog", "Name"), text=lambda row: row.name, stretch=True),
        Column(
            title=translate("ComparingDialog", "Before and after"), text=lambda row: row.change or "–", stretch=True
        ),
    ]
