"""One analysis on the screen: figures, a table, the receipt of the chosen line, and what can be made of it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from genderaudit.suppliers.desktop.network.acting import ResultButtons
from genderaudit.suppliers.desktop.network.gaps import GapNotes, gaps_of
from genderaudit.suppliers.desktop.network.lines import Figure, Line, Outcome, columns_of, fit_lines, result_of
from genderaudit.suppliers.desktop.network.sections import Section
from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.rows import folded
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.doors import Result
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import card, empty_out, words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Table
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.theme import scaled

_LINES = 8
"""Lines of the table that show at once; house default."""
_SEARCHED = 12
"""Lines from which on a field to search them shows; house default."""


class SectionView(QWidget):
    """One analysis."""

    def __init__(self, session: Session, section: Section, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session, self.section = session, section
        self._read_at = ""
        self._job: Job[Outcome] | None = None
        self._lines: tuple[Line, ...] = ()
        register(TallPage)
        form = fill_with_form(self, "suppliers", "section")
        self._form = form
        self.gaps = GapNotes(session, form)
        part(form, QVBoxLayout, "gaps").addWidget(self.gaps)
        part(form, QVBoxLayout, "intro").addWidget(words(section.about(), form))
        self.search = QLineEdit(form)
        self.search.setProperty("kind", "search")
        self.search.setPlaceholderText(self.tr("Find in this list"))
        self.search.setAccessibleName(self.tr("Find in this list"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self.search.setMaximumWidth(self.search.fontMetrics().averageCharWidth() * 40)
        self.search.textChanged.connect(lambda _: self._filter())
        part(form, QVBoxLayout, "tools").addWidget(self.search)
        self.table: Table[Line] = Table(section.title(), columns_of(section.heads()), form)
        self.table.empty_text = self.tr("Working it out…")
        fit_lines(self.table, _LINES, _LINES)
        self.table.picked.connect(lambda _: self._show_receipt())
        self.table.opened.connect(self._open)
        part(form, QVBoxLayout, "table").addWidget(self.table)
        self.made_of = ResultButtons(session, self.result, form, tasks_only=self._only_tasks)
        self.made_of.hide()

    def _only_tasks(self) -> bool:
        line = self.table.current()
        return line is not None and line.verify

    def result(self) -> Result | None:
        """The chosen line as something that a record can be made of."""
        line = self.table.current()
        return result_of(line) if line is not None else None

    def show_now(self) -> None:
        """Work it out, unless nothing changed since."""
        workspace, language = self.session.workspace, self.session.language
        latest = workspace.latest()
        if latest == self._read_at:
            return
        self._read_at = latest
        if self._job is not None and self._job.running:
            self._job.stop()
        compute, money = self.section.compute, self.section.money

        def work(_: Progress) -> Outcome:
            return replace(compute(workspace, language), gaps=gaps_of(workspace, language, money=money))

        title = self.tr("Reading the network…")
        self._job = self.session.work(title, work, owner=self, done=self._show, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self._read_at = ""
        self.table.empty_text = self.section.none()
        raise error

    def _show(self, outcome: Outcome) -> None:
        self._lines = outcome.lines
        self.gaps.show_gaps(outcome.gaps)
        self.table.empty_text = self.section.none()
        self.search.setVisible(len(outcome.lines) >= _SEARCHED)
        fit_lines(self.table, len(outcome.lines), _LINES)
        self._show_figures(outcome.figures if outcome.gaps.suppliers else ())
        notes = part(self._form, QVBoxLayout, "notes")
        empty_out(notes)
        for note in outcome.notes:
            notes.addWidget(words(note, self._form, kind="small"))
        self._filter()

    def _show_figures(self, figures: tuple[Figure, ...]) -> None:
        column = part(self._form, QVBoxLayout, "figures")
        empty_out(column)
        if not figures:
            return
        row = QHBoxLayout()
        row.setSpacing(scaled(12))
        for one in figures:
            frame, inner = card(self._form)
            inner.addWidget(words(one.title, frame, kind="section"))
            inner.addWidget(words(one.figure, frame, kind="figure"))
            if one.about:
                inner.addWidget(words(one.about, frame, kind="small"))
            inner.addStretch(1)
            row.addWidget(frame, 1)
        column.addLayout(row)

    def _filter(self) -> None:
        sought = folded(self.search.text()).split()
        shown = [
            line
            for line in self._lines
            if all(word in folded(" ".join(cell.text for cell in line.cells)) for word in sought)
        ]
        self.table.show_rows(shown, key=lambda line: line.key)
        if self.table.current() is None and shown:
            self.table.selectRow(0)
        self._show_receipt()

    def _show_receipt(self) -> None:
        column = part(self._form, QVBoxLayout, "receipt")
        self.made_of.setParent(self)
        self.made_of.hide()
        empty_out(column)
        line = self.table.current()
        if line is not None and (line.draft is not None or line.more):
            title = line.draft.title if line.draft is not None else line.cells[0].text
            frame, inner = card(self._form, title)
            if line.draft is not None:
                inner.addWidget(words(line.draft.condition, frame))
            for more in line.more:
                inner.addWidget(words(more, frame, kind="small"))
            if line.draft is not None:
                self.made_of.setParent(frame)
                inner.addWidget(self.made_of)
                self.made_of.show()
            column.addWidget(frame)
        self.made_of.offer()

    def _open(self, line: Line) -> None:
        named = [one for one in line.draft.suppliers if one != US] if line.draft is not None else []
        if named:
            self.session.go("supplier", named[0])
