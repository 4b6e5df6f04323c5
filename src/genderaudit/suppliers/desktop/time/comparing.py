"""Two states of the map side by side: what is new, gone and changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from genderaudit.suppliers.actions.time_machine import compare_states
from genderaudit.suppliers.model.structure import Comparison, RecordChange, Viewpoint
from genderaudit.widgets.background import Progress
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
        self.setWindowTitle(self.tr("What changed since"))
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        column.setSpacing(scaled(8))
        column.addWidget(words(self.windowTitle(), self, kind="heading"))
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
        workspace = session.workspace

        def work(_: Progress) -> Comparison:
            return compare_states(workspace, before)

        session.work("", work, owner=self, done=self._show)

    def _show(self, found: Comparison) -> None:
        rows = [
            *(_Row("new", False, id, name, "") for id, name in found.suppliers_new),
            *(_Row("gone", False, id, name, "") for id, name in found.suppliers_gone),
            *(_Row("changed", False, one.record, one.name, _changes(one)) for one in found.suppliers_changed),
            *(_Row("new", True, id, name, "") for id, name in found.links_new),
            *(_Row("gone", True, id, name, "") for id, name in found.links_gone),
            *(_Row("changed", True, one.record, one.name, _changes(one)) for one in found.links_changed),
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


def _changes(one: RecordChange) -> str:
    return listed_apart(
        labelled(isolated(field.field), f"{field.before or '–'} → {field.after or '–'}") for field in one.fields
    )


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
