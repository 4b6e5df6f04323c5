"""Merge a finding into another: into which one, what is united, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from genderaudit.domain.errors import SpokenError
from genderaudit.engagements import evidence_of
from genderaudit.findings.actions import merge_findings
from genderaudit.findings.desktop.book import Book, Row
from genderaudit.findings.desktop.words import STATUS_SIGNS, level_words, named, status_words
from genderaudit.findings.model import Finding
from genderaudit.findings.rules import united, why_not_merged
from genderaudit.runtime.language import catalogue
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import isolated, listed
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.writing import WritingField


@dataclass(frozen=True)
class United:
    """One field before and after."""

    field: str
    before: str
    after: str


class MergeDialog(QDialog):
    """One finding goes into another. Signals: merged(finding that stays) when it was done."""

    merged = Signal(object)

    def __init__(self, session: Session, book: Book, row: Row, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Merge a finding"))
        self.session, self._book, self._row = session, book, row
        column = QVBoxLayout(self)
        column.setContentsMargins(scaled(20), scaled(16), scaled(20), scaled(16))
        column.setSpacing(scaled(8))
        column.addWidget(words(self.tr("Merge {finding}").format(finding=named(row.finding)), self, kind="heading"))
        caption = QLabel(self.tr("&Into"), self)
        dress(caption, kind="section")
        column.addWidget(caption)
        self.into = QComboBox(self)
        self.into.setAccessibleName(self.tr("Into"))
        self.into.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.into.setMinimumContentsLength(20)
        caption.setBuddy(self.into)
        for one in self._candidates():
            about = status_words(one.status, session.language)
            self.into.addItem(icon(STATUS_SIGNS[one.status][0], "muted"), f"{named(one)} · {about}", one)
        self.into.currentIndexChanged.connect(self._preview)
        column.addWidget(self.into)
        self.none = words(self.tr("No other finding of this engagement is a draft or open."), self, kind="empty")
        column.addWidget(self.none)
        self.table = self._table()
        column.addWidget(self.table, 1)
        column.addWidget(words(self.tr("Its own texts stay as they are; these lists are united."), self, kind="small"))
        reason = QLabel(self.tr("&Reason"), self)
        dress(reason, kind="section")
        column.addWidget(reason)
        self.reason = WritingField(self.tr("Reason"), self, lines=(2, 4))
        self.reason.textChanged.connect(self._typed)
        reason.setBuddy(self.reason)
        column.addWidget(self.reason)
        self._buttons(column)
        for widget in (caption, self.into, self.table, reason, self.reason):
            widget.setVisible(self.into.count() > 0)
        self.none.setVisible(self.into.count() == 0)
        screen = self.screen().availableGeometry()
        self.resize(min(scaled(720), screen.width() - 60), min(scaled(560), screen.height() - 60))
        self._preview()

    def _candidates(self) -> Sequence[Finding]:
        today = self.session.clock().date()
        rows = [row.finding for row in self._book.rows(today)]
        found = [one for one in rows if not why_not_merged(one, self._row.finding)]
        return sorted(found, key=lambda one: one.number)

    def _table(self) -> Table[United]:
        table: Table[United] = Table(
            self.tr("What is united"),
            [
                Column(title=self.tr("Field"), text=lambda one: one.field, width=18),
                Column(title=self.tr("Now"), text=lambda one: one.before or "–", width=26),
                Column(title=self.tr("After merging"), text=lambda one: one.after or "–", stretch=True),
            ],
            self,
        )
        table.setSortingEnabled(False)
        return table

    def _buttons(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.addStretch(1)
        leave = QPushButton(self.tr("Leave it as it is"), self)
        dress(leave, kind="quiet")
        leave.clicked.connect(self.reject)
        row.addWidget(leave)
        self.button = QPushButton(icon("merge", "accent_text"), self.tr("&Merge"), self)
        dress(self.button, kind="primary")
        self.button.clicked.connect(self._merge)
        row.addWidget(self.button)
        column.addLayout(row)

    def _preview(self) -> None:
        into: Finding | None = self.into.currentData()
        self._typed()
        if into is None:
            return
        language = self.session.language
        after = united(into, [self._row.finding])
        pieces = {one.id: one.label for one in evidence_of(self.session.workspace, self._row.engagement)}
        texts = catalogue(language)

        def entries(one: Finding, name: str) -> str:
            return listed(isolated(pieces.get(each, each)) for each in getattr(one, name))

        level = United(self.tr("Gravest flag"), level_words(into.level, language), level_words(after.level, language))
        fields = {
            "items": self.tr("Questions"),
            "commitments": texts("reports.head.commitments"),
            "references": texts("reports.finding.references"),
            "groups_affected": texts("reports.finding.groups"),
            "evidence": texts("reports.finding.evidence"),
        }
        lists = [United(words, entries(into, name), entries(after, name)) for name, words in fields.items()]
        self.table.show_rows([level, *lists])

    def _typed(self) -> None:
        self.button.setEnabled(self.into.count() > 0 and bool(self.reason.toPlainText().strip()))

    def _merge(self) -> None:
        session, into = self.session, self.into.currentData()
        try:
            with self._book.changing() as changed:
                fresh = merge_findings(
                    session.workspace, session.author, into, [self._row.finding], self.reason.toPlainText().strip(),
                    clock=session.clock,
                )  # fmt: skip
                gone = session.workspace.get(Finding, self._row.finding.id)
                changed.extend([fresh, gone] if gone is not None else [fresh])
        except SpokenError as error:
            session.tell_error(error)
            self.reject()
            return
        session.did(Finding.kind)
        said = self.tr("{one} became part of {other}.")
        session.tell(
            said.format(one=isolated(self._row.finding.label), other=isolated(fresh.label)),
            "good",
            action=self.tr("Open it"),
            run=lambda: session.go("finding", fresh.id),
        )
        self.merged.emit(fresh)
        self.accept()
