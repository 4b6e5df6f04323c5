"""Imports that were made before: what each brought, and how one is taken back as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from genderaudit.store import StepInfo
from genderaudit.store import step_words as step_said
from genderaudit.suppliers.actions.importing import imports_of
from genderaudit.suppliers.desktop.importing.tables import earlier_columns
from genderaudit.suppliers.desktop.network.lines import fit_lines
from genderaudit.suppliers.model.keeping import Match, SupplierImport
from genderaudit.widgets.background import Progress
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import AskReason
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Table
from genderaudit.widgets.texts import isolated, listed_apart

_MOST = 5
"""Lines that show at once, and steps that are named; house default."""


class EarlierImports(QWidget):
    """The table of earlier imports and the button that takes one back."""

    def __init__(self, session: Session, caption: QLabel, parent: QWidget) -> None:
        super().__init__(parent)
        self.session, self._caption = session, caption
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.table: Table[SupplierImport] = Table(self.tr("Earlier imports"), earlier_columns(session.language), self)
        self.button = QPushButton(icon("undo-2"), self.tr("Undo the chosen import…"), self)
        self.button.clicked.connect(self.undo)
        self.asking = AskReason(self)
        column.addWidget(self.table)
        column.addWidget(self.asking)
        foot = Flow(gap=8)
        foot.addWidget(self.button)
        column.addLayout(foot)
        self.table.picked.connect(lambda one: self.button.setEnabled(one is not None))

    def show_imports(self, *, newest: bool = False, shown: bool = True) -> None:
        """Every import, the latest first and chosen where it has just been made."""
        found = imports_of(self.session.workspace)
        self.table.show_rows(found, key=lambda one: one.id)
        fit_lines(self.table, len(found), _MOST)
        if found and (newest or self.table.current() is None):
            self.table.pick(found[0].id)
        for widget in (self, self._caption):
            widget.setVisible(bool(found) and shown)
        self.asking.hide()

    def undo(self) -> None:
        """Take a whole import back with its reason, with what was done on top of it since where a person says so."""
        run, session = self.table.current(), self.session
        if run is None:
            return
        with session.telling():
            step = session.workspace.history(run.id)[0].step.id
            later = session.workspace.built_on(step)
            self._ask(run, step, later)

    def _ask(self, run: SupplierImport, step: str, later: Sequence[StepInfo]) -> None:
        session = self.session
        question = self.tr("Why is the import of {file} taken back?")
        button = self.tr("Undo the import")
        if later:
            question = self.tr("Later work stands on the import of {file}: {steps}. Why is all of it taken back?")
            button = self.tr("Undo the import and what stands on it")
        said = listed_apart(dict.fromkeys(step_said(one.name, session.language) for one in later[:_MOST]))

        def take_back(reason: str) -> None:
            workspace, author = session.workspace, session.author

            def work(_: Progress) -> None:
                for one in [*reversed([one.id for one in later]), step]:
                    workspace.undo_step(one, author, reason=reason)

            self.button.setEnabled(False)
            title = self.tr("Taking {file} back…").format(file=run.file)
            job = session.work(title, work, owner=self, done=lambda _: self._taken_back(run), precious=True)
            job.ended.connect(self._after)

        self.asking.ask(question.format(file=isolated(run.file), steps=said), button, take_back)

    def _taken_back(self, run: SupplierImport) -> None:
        said = self.tr("The import of {file} was taken back.").format(file=isolated(run.file))
        self.session.tell(said, "good")

    def _after(self) -> None:
        """Whatever came of it: show what is there now, also of a part that was taken back."""
        if isValid(self) and self.session.has_workspace:
            self.session.did("supplier", "relationship", Match.kind, SupplierImport.kind)
            self.button.setEnabled(self.table.current() is not None)
