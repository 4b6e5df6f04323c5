"""A register taken in from a spreadsheet, looked at before it is kept; and the register written out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from genderaudit.domain.errors import SpokenError
from genderaudit.risks.actions.exporting import export_in_layout, export_register, layouts_of
from genderaudit.risks.actions.importing import ReadLayout, import_register, preview_import, read_layout
from genderaudit.risks.desktop.files.mapping import MappingTable
from genderaudit.risks.model.exchange import CellProblem, ImportPreview, RiskLayout, Taken
from genderaudit.risks.model.risk import Risk
from genderaudit.runtime.language import format_number, say
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.choosing import DropArea, choose_file, choose_new_file
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import card, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import counted, isolated, listed
from genderaudit.widgets.theme import dress, scaled

_PAUSE = 200
"""Milliseconds after a change of the mapping until the preview follows; house default."""
SUFFIXES = (".xlsx", ".csv", ".ods", ".xlsm", ".tsv", ".txt")


class FilesPage(Screen):
    """`risks/files` for the way in, `risks/files/export` for the way out."""

    help_topic = "risks"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.path: Path | None = None
        self.preview: ImportPreview | None = None
        self._job: Job[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE)
        self._timer.timeout.connect(self.look)
        register(TallPage)
        form = fill_with_form(self, "risks", "files")
        self._form = form
        self._scroll = part(form, QScrollArea, "scroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = part(form, QVBoxLayout, "column")
        column.addWidget(self._file_card(form))
        self._map_card = self._mapping_card(form)
        column.addWidget(self._map_card)
        self._take_card = self._taking_card(form)
        column.addWidget(self._take_card)
        self._export = self._export_card(form)
        column.addWidget(self._export)
        column.addStretch(1)
        self._show_steps()

    def _file_card(self, form: QWidget) -> QFrame:
        frame, column = card(form, self.tr("1. Take a register in"), icon="download")
        self.drop = DropArea(frame)
        self.drop.suffixes = SUFFIXES
        self.drop.dropped.connect(lambda files: self.take_file(files[0]))
        inner = QVBoxLayout(self.drop)
        self._dropped = words(
            self.tr(
                "Drop a spreadsheet here (XLSX, ODS or CSV). Nothing is kept before you have seen what it would take."
            ),
            self.drop,
        )
        self._dropped.setAlignment(Qt.AlignmentFlag.AlignCenter)
        inner.addWidget(self._dropped)
        line = QHBoxLayout()
        line.addStretch(1)
        self.choose_button = QPushButton(icon("folder-open"), self.tr("Choose a spreadsheet…"), self.drop)
        self.choose_button.clicked.connect(self.choose)
        line.addWidget(self.choose_button)
        line.addStretch(1)
        inner.addLayout(line)
        column.addWidget(self.drop)
        return frame

    def _mapping_card(self, form: QWidget) -> QFrame:
        frame, column = card(form, self.tr("2. What each column means"), icon="columns-2")
        self._remembered = words("", frame, kind="small")
        column.addWidget(self._remembered)
        self.mapping = MappingTable(self.session.language, frame)
        self.mapping.changed.connect(self._timer.start)
        column.addWidget(self.mapping)
        self.days = QComboBox(frame)
        self.days.setAccessibleName(self.tr("Dates such as 03/04"))
        self.days.addItem(self.tr("Dates such as 03/04: as the column shows"), None)
        self.days.addItem(self.tr("Dates such as 03/04: the day first"), True)
        self.days.addItem(self.tr("Dates such as 03/04: the month first"), False)
        self.days.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.days.setMinimumContentsLength(30)
        self.days.activated.connect(lambda _: self._timer.start())
        line = QHBoxLayout()
        line.addWidget(self.days)
        line.addStretch(1)
        column.addLayout(line)
        return frame

    def _taking_card(self, form: QWidget) -> QFrame:
        frame, column = card(form, self.tr("3. What it would take"), icon="list-checks")
        self._said = words("", frame)
        column.addWidget(self._said)
        self.problems = self._problems_table(frame)
        column.addWidget(self.problems)
        self.taken = self._taken_table(frame)
        column.addWidget(self.taken)
        foot = QHBoxLayout()
        self.import_button = QPushButton(icon("download", "accent_text"), self.tr("Take it in"), frame)
        dress(self.import_button, kind="primary")
        self.import_button.clicked.connect(self.take_in)
        foot.addWidget(self.import_button)
        self.leave_button = QPushButton(self.tr("Another file"), frame)
        dress(self.leave_button, kind="quiet")
        self.leave_button.clicked.connect(self.leave_file)
        foot.addWidget(self.leave_button)
        foot.addStretch(1)
        column.addLayout(foot)
        return frame

    def _problems_table(self, frame: QFrame) -> Table[CellProblem]:
        return Table(
            self.tr("Cells that cannot be read"),
            [
                Column(title=self.tr("Sheet"), text=lambda one: one.sheet, width=12),
                Column(
                    title=self.tr("Row"),
                    text=lambda one: format_number(one.row, self.session.language),
                    sort=lambda one: one.row,
                    number=True,
                    width=6,
                ),
                Column(title=self.tr("Column"), text=lambda one: one.column, width=18),
                Column(
                    title=self.tr("What is wrong"),
                    text=lambda one: one.message,
                    tip=lambda one: one.message,
                    icon=lambda one: "circle-alert",
                    tone=lambda one: "warn",
                    stretch=True,
                ),
                Column(title=self.tr("What helps"), text=lambda one: one.remedy, tip=lambda one: one.remedy, width=40),
            ],
            frame,
        )

    def _taken_table(self, frame: QFrame) -> Table[Taken]:
        states = {"new": self.tr("new"), "changed": self.tr("changed"), "same": self.tr("the same")}
        signs = {"new": ("plus", "good"), "changed": ("pen-line", "info"), "same": ("minus", "muted")}
        return Table(
            self.tr("Risks that would be taken"),
            [
                Column(
                    title=self.tr("Row"),
                    text=lambda one: format_number(one.row, self.session.language),
                    sort=lambda one: one.row,
                    number=True,
                    width=6,
                ),
                Column(title=self.tr("Risk"), text=lambda one: one.risk.title, stretch=True),
                Column(
                    title=self.tr("Ratings"),
                    text=lambda one: format_number(_ratings(one.risk), self.session.language),
                    sort=lambda one: _ratings(one.risk),
                    number=True,
                    width=9,
                ),
                Column(title=self.tr("Owner"), text=lambda one: one.risk.owner_post, width=20),
                Column(
                    title=self.tr("It is"),
                    text=lambda one: states[one.state],
                    icon=lambda one: signs[one.state][0],
                    tone=lambda one: signs[one.state][1],
                    width=12,
                ),
            ],
            frame,
        )

    def _export_card(self, form: QWidget) -> QFrame:
        frame, column = card(form, self.tr("Write the register out"), icon="upload")
        said = self.tr(
            "The workbook holds method, matrices, register, ratings, controls and treatments; the CSV the register."
        )
        column.addWidget(words(said, frame, kind="small"))
        line = Flow(gap=8)
        self.book_button = QPushButton(icon("table"), self.tr("As a workbook (XLSX)…"), frame)
        self.book_button.clicked.connect(lambda: self.write("register.xlsx", self.tr("Workbook (*.xlsx)")))
        self.csv_button = QPushButton(icon("file-text"), self.tr("As a table (CSV)…"), frame)
        self.csv_button.clicked.connect(lambda: self.write("register.csv", self.tr("Table (*.csv)")))
        self.report_button = QPushButton(icon("file-check"), self.tr("As a signed report (PDF)…"), frame)
        self.report_button.clicked.connect(lambda: self.session.go("document", "risks", "all"))
        for button in (self.book_button, self.csv_button, self.report_button):
            line.addWidget(button)
        column.addLayout(line)
        self._own = QWidget(frame)
        own = QHBoxLayout(self._own)
        own.setContentsMargins(0, 0, 0, 0)
        self.layouts = QComboBox(frame)
        self.layouts.setAccessibleName(self.tr("Layout of an imported spreadsheet"))
        self.layouts.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.layouts.setMinimumContentsLength(24)
        self.own_button = QPushButton(icon("file-text"), self.tr("In the spreadsheet's own layout…"), frame)
        self.own_button.clicked.connect(self.write_own)
        own.addWidget(self.layouts)
        own.addWidget(self.own_button)
        own.addStretch(1)
        column.addWidget(self._own)
        return frame

    # a screen

    def title(self) -> str:
        """Files of the register."""
        return self.tr("The register in and out")

    def open_at(self, place: Place) -> None:
        """The way in, or the way out."""
        self._fill_layouts()
        if place.part(1) == "export":
            QTimer.singleShot(0, self, self._to_export)

    def _to_export(self) -> None:
        self._scroll.ensureWidgetVisible(self._export)
        self.book_button.setFocus()

    def here(self) -> Place:
        """This page."""
        return Place.at("risks", "files")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Other layouts may be there."""
        if touches(kinds, Risk.kind, RiskLayout.kind):
            self._fill_layouts()

    def _fill_layouts(self) -> None:
        self.layouts.clear()
        for layout in layouts_of(self.session.workspace):
            self.layouts.addItem(layout.file, layout.id)
        self._own.setVisible(bool(self.layouts.count()))

    # in

    def choose(self) -> None:
        """A file by the system's dialog."""
        kinds = self.tr("Spreadsheets (*.xlsx *.xlsm *.ods *.csv *.tsv *.txt)")
        path = choose_file(self, self.tr("Take a register in"), kinds)
        if path is not None:
            self.take_file(path)

    def take_file(self, path: Path) -> None:
        """Read its columns, and show what it would take."""
        self.path, self.preview = path, None
        workspace = self.session.workspace

        def work(progress: Progress) -> ReadLayout:
            return read_layout(workspace, path)

        self._stop()
        self._job = self.session.work(self.tr("Reading the spreadsheet"), work, owner=self, done=self._read,
                                      failed=self._unreadable)  # fmt: skip

    def _unreadable(self, error: Exception) -> None:
        self.path = None
        self._show_steps()
        if not isinstance(error, SpokenError):
            raise error
        self.session.tell_error(error)

    def _read(self, read: ReadLayout) -> None:
        assert self.path is not None
        self._dropped.setText(isolated(self.path.name))
        said = self.tr("The meaning of the columns is remembered from an earlier import of this layout.")
        guessed = self.tr(
            "The meaning is guessed from the headings: correct what is wrong, it is remembered for the next time. "
            "A column that is left out is kept and written back."
        )
        self._remembered.setText(said if read.remembered else guessed)
        self.mapping.show_layout(read)
        self._show_steps()
        self.look()

    def look(self) -> None:
        """Show what the file would give with this mapping; nothing is kept."""
        path, workspace = self.path, self.session.workspace
        if path is None:
            return
        mapping, first, language = dict(self.mapping.mapping), self.days.currentData(), self.session.language
        clock = self.session.clock

        def work(progress: Progress) -> ImportPreview:
            return preview_import(workspace, path, mapping=mapping, day_first=first, language=language, clock=clock)

        self._stop()
        self._job = self.session.work(self.tr("Looking at the spreadsheet"), work, owner=self, done=self._looked,
                                      failed=self._not_looked)  # fmt: skip

    def _stop(self) -> None:
        if self._job is not None:
            self._job.stop()

    def _not_looked(self, error: Exception) -> None:
        if not isinstance(error, SpokenError):
            raise error
        self.preview = None
        self._said.setText(say(error, self.session.language))
        self.problems.show_rows([])
        self.taken.show_rows([])
        self._show_steps()

    def _looked(self, preview: ImportPreview) -> None:
        self.preview = preview
        counts = {state: sum(one.state == state for one in preview.taken) for state in ("new", "changed", "same")}
        language = self.session.language
        parts = [
            self.tr("%n new", "", counts["new"]), self.tr("%n changed", "", counts["changed"]),
            self.tr("%n the same", "", counts["same"]), self.tr("%n row(s) that cannot be taken", "", preview.rejected),
        ]  # fmt: skip
        self._said.setText(listed(parts))
        dress(self._said, tone="warn" if preview.rejected else "")
        self.problems.show_rows(preview.problems)
        self.taken.show_rows(preview.taken, key=lambda one: one.row)
        for table, rows in ((self.problems, len(preview.problems)), (self.taken, len(preview.taken))):
            table.setVisible(bool(rows))
            height = (min(rows, 9) + 1) * table.verticalHeader().defaultSectionSize() + scaled(14)
            table.setFixedHeight(height)
        fresh = counts["new"] + counts["changed"]
        self.import_button.setText(counted("FilesPage", "Take in %n risk(s)", fresh))
        self.import_button.setEnabled(bool(fresh))
        self.import_button.setAccessibleDescription(format_number(fresh, language))
        self._show_steps()

    def _show_steps(self) -> None:
        self._map_card.setVisible(self.path is not None)
        self._take_card.setVisible(self.path is not None)
        if self.preview is None:
            self.import_button.setEnabled(False)
            self.problems.hide()
            self.taken.hide()

    def take_in(self) -> None:
        """Keep it, in one step that undo takes back."""
        preview, session = self.preview, self.session
        if preview is None:
            return
        with session.telling():
            fresh = import_register(session.workspace, session.author, preview)
            session.did(Risk.kind, RiskLayout.kind)
            self.leave_file()
            said = self.tr("%n risk(s) were taken in; one undo takes all of it back.", "", len(fresh))
            session.go("risks", "register", fresh[0].id if fresh else "")
            session.tell(said, "good")

    def leave_file(self) -> None:
        """Nothing of the file is kept."""
        self._stop()
        self.path, self.preview = None, None
        self._dropped.setText(
            self.tr(
                "Drop a spreadsheet here (XLSX, ODS or CSV). Nothing is kept before you have seen what it would take."
            )
        )
        self._show_steps()

    def leaving(self) -> None:
        """A preview that waits is not needed any more."""
        self._timer.stop()

    # out

    def write(self, name: str, kinds: str) -> None:
        """The register as a file."""
        path = choose_new_file(self, self.tr("Write the register out"), name, kinds)
        if path is None:
            return
        session, today = self.session, self.session.clock().date()

        def work(progress: Progress) -> int:
            return export_register(session.workspace, path, today=today, language=session.language)

        session.work(self.tr("Writing the register"), work, owner=self, done=lambda n: self._written(n, path))

    def write_own(self) -> None:
        """The register in the layout of an imported spreadsheet."""
        wanted = self.layouts.currentData()
        layout = next((one for one in layouts_of(self.session.workspace) if one.id == wanted), None)
        if layout is None:
            return
        name = Path(layout.file).with_suffix(".xlsx" if not layout.file.endswith(".csv") else ".csv").name
        path = choose_new_file(self, self.tr("Write the register out"), name, self.tr("Spreadsheets (*.xlsx *.csv)"))
        if path is None:
            return
        session = self.session

        def work(progress: Progress) -> int:
            return export_in_layout(session.workspace, path, layout, language=session.language)

        session.work(self.tr("Writing the register"), work, owner=self, done=lambda n: self._written(n, path))

    def _written(self, many: int, path: Path) -> None:
        said = self.tr("%n risk(s) written to {file}.", "", many)
        self.session.tell(said.format(file=isolated(path.name)), "good")


def _ratings(risk: Risk) -> int:
    stages = (risk.inherent, risk.current, risk.residual, risk.target)
    return sum(len(one.people) for one in stages if one is not None)
