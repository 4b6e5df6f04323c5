"""What does not hold together in the register, each with the one step that mends it."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QVBoxLayout, QWidget

from genderaudit.risks.actions.checking import checks_of
from genderaudit.risks.actions.naming import group_words
from genderaudit.risks.desktop.book import book_of
from genderaudit.risks.desktop.register.summary import mend
from genderaudit.risks.desktop.words import NONE, band_look, check_words, mend_words, score_words, stage_words
from genderaudit.risks.model.risk import STAGES, Risk
from genderaudit.risks.model.scheme import RiskSetup
from genderaudit.risks.rules.views import Inconsistency, RegisterRow
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import counted, isolated, listed
from genderaudit.widgets.theme import dress


class Found(NamedTuple):
    """One inconsistency with its risk."""

    one: Inconsistency
    row: RegisterRow


class ChecksPage(Screen):
    """`risks/checks/<code>`."""

    help_topic = "risks"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.book = book_of(session.workspace)
        self.code = ""
        self._stale = True
        self._found: list[Found] = []
        form = fill_with_form(self, "risks", "checks")
        self._count = part(form, QLabel, "count")
        self.kind = part(form, QComboBox, "kind")
        self.kind.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.kind.activated.connect(lambda _: self._turn(self.kind.currentData()))
        self.table = self._table(form)
        part(form, QVBoxLayout, "list").addWidget(self.table)
        self._told = part(form, QLabel, "told")
        self.mend_button = part(form, QPushButton, "mend")
        self.mend_button.setIcon(icon("check", "accent_text"))
        dress(self.mend_button, kind="primary")
        self.mend_button.clicked.connect(self.mend_now)
        self.open_button = part(form, QPushButton, "open")
        self.open_button.setIcon(icon("arrow-right"))
        self.open_button.clicked.connect(self.open_now)

    def _table(self, form: QWidget) -> Table[Found]:
        language = self.session.language
        table: Table[Found] = Table(
            self.tr("What does not hold together"),
            [
                Column(
                    title=self.tr("No."),
                    text=lambda it: isolated(it.one.label),
                    sort=lambda it: it.row.risk.number,
                    width=6,
                ),
                Column(title=self.tr("Risk"), text=lambda it: it.row.risk.title, width=30),
                Column(
                    title=self.tr("Score"),
                    text=lambda it: score_words(it.row.score, self.book.matrices.in_use.scheme, language),
                    icon=lambda it: self._look(it.row)[0],
                    tone=lambda it: self._look(it.row)[1],
                    sort=lambda it: it.row.score.value if it.row.score else 0,
                    width=14,
                ),
                Column(
                    title=self.tr("What"),
                    text=lambda it: check_words(it.one.code, language),
                    stretch=True,
                    icon=lambda it: "circle-alert",
                    tone=lambda it: "warn",
                ),
                Column(title=self.tr("Stage"), text=lambda it: _stage(it.one, language), width=11),
                Column(
                    title=self.tr("Groups"),
                    text=lambda it: listed(group_words(one, language) for one in it.one.groups) or NONE,
                    tip=lambda it: listed(group_words(one, language) for one in it.one.groups),
                    width=24,
                ),
            ],
            form,
        )
        table.empty_text = self.tr("Everything holds together.")
        table.picked.connect(lambda _: self._tell())
        table.opened.connect(lambda it: self.session.go("risk", it.row.risk.id))
        return table

    def _look(self, row: RegisterRow) -> tuple[str, str]:
        grid = self.book.matrices.in_use
        return band_look(grid.scheme, row.band if row.band in grid.ranks else "")

    # a screen

    def title(self) -> str:
        """Consistency."""
        return self.tr("Consistency of the register")

    def open_at(self, place: Place) -> None:
        """One kind of check, or all."""
        self.code = place.part(1)
        self._read()
        self._show()

    def here(self) -> Place:
        """With the kind that is chosen."""
        return Place.at("risks", "checks", self.code)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Risks or the matrix changed."""
        if touches(kinds, Risk.kind, RiskSetup.kind):
            self._stale = True
            if self.isVisible():
                self._read()
                self._show()

    def _read(self) -> None:
        today = self.session.clock().date()
        if not self._stale and self.book.current(today):
            return
        self._stale = False
        rows = {row.risk.id: row for row in self.book.rows(today) if row.checks}
        found = checks_of(self.session.workspace, today=today, risks=[row.risk for row in rows.values()])
        self._found = [Found(one, rows[one.risk]) for one in found]

    def _show(self) -> None:
        codes = list(dict.fromkeys(it.one.code for it in self._found))
        self.kind.clear()
        self.kind.addItem(self.tr("All of them"), "")
        for code in codes:
            many = sum(it.one.code == code for it in self._found)
            words = check_words(code, self.session.language)
            self.kind.addItem(counted("ChecksPage", "{what} (%n)", many).format(what=words.rstrip(".")), code)
        if self.code not in codes:
            self.code = ""
        self.kind.setCurrentIndex(max(0, self.kind.findData(self.code)))
        rows = [it for it in self._found if not self.code or it.one.code == self.code]
        self.table.show_rows(rows, key=lambda it: (it.one.risk, it.one.code, it.one.stage))
        if rows and self.table.current() is None:
            self.table.selectRow(0)
        self._count.setText(counted("ChecksPage", "%n thing(s) to look at", len(rows)))
        self._tell()

    def _turn(self, code: str) -> None:
        self.code = code
        self._show()

    def _tell(self) -> None:
        it = self.table.current()
        self._told.setText(mend_words(it.one.code) if it is not None else "")
        self.mend_button.setEnabled(it is not None and it.one.mendable)
        self.open_button.setEnabled(it is not None)

    # what can be done

    def mend_now(self) -> None:
        """Mend what is chosen; the next one is chosen then."""
        it = self.table.current()
        if it is None or not it.one.mendable:
            return
        number = self.table.currentIndex().row()
        mend(self.session, it.row, it.one.code)
        if self.table.table.rows:
            self.table.selectRow(min(number, len(self.table.table.rows) - 1))
        self.table.setFocus()

    def open_now(self) -> None:
        """The risk."""
        it = self.table.current()
        if it is not None:
            self.session.go("risk", it.row.risk.id)


def _stage(one: Inconsistency, language: str) -> str:
    return next((stage_words(stage, language) for stage in STAGES if stage == one.stage), NONE)
