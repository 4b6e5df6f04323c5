"""The import wizard: drop a file, see how it is read, correct it, see what it brings, take it in, undo it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from genderaudit.domain.errors import SpokenError
from genderaudit.runtime.language import format_number, say
from genderaudit.suppliers.actions.importing import import_suppliers, preview_suppliers
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.desktop.importing.choosing_field import FieldChooser
from genderaudit.suppliers.desktop.importing.earlier import EarlierImports
from genderaudit.suppliers.desktop.importing.left_out import LeftOutColumns
from genderaudit.suppliers.desktop.importing.options import FileOptions, flowing
from genderaudit.suppliers.desktop.importing.summary import grouped, in_lines, show_figures, show_says, take_in_words
from genderaudit.suppliers.desktop.importing.tables import (
    WrappedTable,
    column_columns,
    hide_empty,
    incoming_columns,
    problem_columns,
    relation_columns,
)
from genderaudit.suppliers.desktop.importing.words import field_words
from genderaudit.suppliers.desktop.network.lines import fit_lines
from genderaudit.suppliers.model.intake import ColumnRead, ImportStopped, Incoming, RowProblem, SupplierPreview
from genderaudit.suppliers.model.keeping import SupplierImport
from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.model.supplier import US
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.choosing import DropArea, choose_file
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Table
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import counted, isolated, labelled, quoted
from genderaudit.widgets.theme import dress, scaled

SUFFIXES = (
    ".csv", ".tsv", ".txt", ".xlsx", ".xlsm", ".xls", ".ods", ".json", ".jsonl", ".ndjson", ".geojson", ".xml",
    ".graphml", ".gexf", ".zip", ".gz",
)  # fmt: skip
_LINES, _MOST_COLUMNS = 9, 16
"""Lines of a table, and columns of a file, that show without a scroll bar of their own; house default."""
_READ, _SUPPLIERS, _RELATIONS, _PROBLEMS = range(4)


class ImportPage(Screen):
    """`suppliers/import`, or with the path of a file."""

    help_topic = "suppliers"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.preview: SupplierPreview | None = None
        self._path: Path | None = None
        self._asked: dict[str, Any] = {}
        self._mapping: dict[str, str] = {}
        self._faults: dict[tuple[str, str], int] = {}
        self._names: dict[str, str] = {}
        self._job: Job[Any] | None = None
        self._first_look = False
        register(TallPage, DropArea)
        form = fill_with_form(self, "suppliers", "import")
        self._form = form
        drop = part(form, DropArea, "drop")
        drop.suffixes = SUFFIXES
        drop.dropped.connect(lambda paths: self.look_at(paths[0]))
        self.choose_button = part(form, QPushButton, "choose")
        self.choose_button.setIcon(icon("folder-open", "accent_text"))
        self.choose_button.clicked.connect(self._choose)
        self._make_tables()
        self._make_column_tools()
        self.options = FileOptions(part(form, QWidget, "readAs"))
        self.options.said.connect(self._again)
        self.options.judged.connect(self._offer_taking_in)
        self._make_go()
        self.left_out = LeftOutColumns(
            part(form, QFrame, "leftOut"), part(form, QLabel, "leftOutWords"), part(form, QWidget, "leftOutColumns")
        )
        self.left_out.wanted.connect(self.ask_what)
        self.past = EarlierImports(session, part(form, QLabel, "earlierCaption"), form)
        part(form, QVBoxLayout, "earlier").addWidget(self.past)
        self._refuse("")
        self._show_preview()

    def _make_tables(self) -> None:
        language, form = self.session.language, self._form
        self.columns: Table[ColumnRead] = Table(
            self.tr("Columns of the file"), column_columns(language, self._faults_of), form
        )
        self.incoming: Table[Incoming] = Table(
            self.tr("Suppliers of the file"), incoming_columns(language, self._name), form
        )
        self.relations: Table[Relationship] = Table(
            self.tr("New relationships of the file"), relation_columns(language, self._name), form
        )
        self.problems: WrappedTable[RowProblem] = WrappedTable(
            self.tr("What cannot be read, by place"), problem_columns(), form
        )
        self.incoming.horizontalHeader().setStretchLastSection(True)
        self.problems.empty_text = self.tr("Every cell could be read.")
        self.columns.empty_text = self.tr("This format needs no mapping.")
        self.relations.empty_text = self.tr("The file tells of no new relationships.")
        self.tabs = QTabBar(form)
        self.tabs.setAccessibleName(self.tr("Parts of the preview"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        stack = part(form, QStackedWidget, "tables")
        for image, text, table in (
            ("columns-2", self.tr("How it is read"), self.columns),
            ("package", self.tr("Suppliers"), self.incoming),
            ("link", self.tr("Relationships"), self.relations),
            ("triangle-alert", self.tr("Problems"), self.problems),
        ):
            self.tabs.addTab(icon(image, "muted"), text)
            stack.addWidget(table)
            fit_lines(table, _LINES, _LINES)
        self.tabs.currentChanged.connect(self._turn)
        part(form, QVBoxLayout, "parts").addWidget(self.tabs)
        self.columns.picked.connect(lambda _: self._offer_field())
        self.columns.opened.connect(self.ask_what)

    def _make_column_tools(self) -> None:
        flow = flowing(part(self._form, QWidget, "chosenColumn"))
        self.field = QPushButton(icon("chevron-down"), "", self._form)
        self.field.clicked.connect(lambda: self.ask_what(self.columns.current()))
        flow.addWidget(self.field)
        tools = flowing(part(self._form, QWidget, "problemTools"))
        self.copy_button = QPushButton(icon("copy"), self.tr("Copy all problems"), self._form)
        dress(self.copy_button, kind="quiet")
        self.copy_button.clicked.connect(self._copy_problems)
        tools.addWidget(self.copy_button)

    def _make_go(self) -> None:
        holder = part(self._form, QWidget, "go")
        flow = flowing(holder)
        self.button = QPushButton(icon("download", "accent_text"), "", holder)
        dress(self.button, kind="primary")
        self.button.clicked.connect(self.take_in)
        other = QPushButton(icon("folder-open"), self.tr("Choose another file…"), holder)
        other.clicked.connect(self._choose)
        leave = QPushButton(self.tr("Leave this file"), holder)
        dress(leave, kind="quiet")
        leave.clicked.connect(self.leave_file)
        for button in (self.button, other, leave):
            flow.addWidget(button)

    def _name(self, id: str) -> str:
        if id == US:
            return self.tr("Our organisation")
        return self._names.get(id) or registry_of(self.session.workspace).name_of(id)

    def _faults_of(self, column: ColumnRead) -> int:
        return self._faults.get((column.sheet, column.column), 0)

    # a screen

    def title(self) -> str:
        """Import."""
        return self.tr("Import suppliers")

    def open_at(self, place: Place) -> None:
        """With a file to look at."""
        self.past.show_imports(shown=self.preview is None)
        if place.part(1) and (self._path is None or str(self._path) != place.part(1)):
            self.look_at(Path(place.part(1)))

    def here(self) -> Place:
        """With the file that is looked at."""
        return Place.at("suppliers", "import", str(self._path) if self._path is not None else "")

    def refresh(self, kinds: frozenset[str]) -> None:
        """An import was made or taken back."""
        if touches(kinds, SupplierImport.kind):
            self.past.show_imports(shown=self.preview is None)

    def leaving(self) -> None:
        """Use what is being typed."""
        self.options.flush()

    # looking

    def _choose(self) -> None:
        kinds = self.tr("Supplier lists ({patterns})").format(patterns=" ".join(f"*{suffix}" for suffix in SUFFIXES))
        path = choose_file(self, self.tr("Choose a list of suppliers"), kinds)
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Read a file and show what it would bring; nothing is saved."""
        self._path, self._asked, self._mapping = path, {}, {}
        self._first_look = True
        self._refuse("")
        self.options.forget()
        self._read()

    def _again(self, name: str, value: Any) -> None:
        self._asked[name] = value
        self._read()

    def _read(self) -> None:
        path = self._path
        if path is None:
            return
        if self._job is not None and self._job.running:
            self._job.stop()
        session, asked, mapping = self.session, dict(self._asked), dict(self._mapping)
        workspace, language, clock = session.workspace, session.language, session.clock

        def work(_: Progress) -> SupplierPreview:
            return preview_suppliers(workspace, path, mapping=mapping or None, language=language, clock=clock, **asked)

        title = self.tr("Reading {file}…").format(file=path.name)
        self._job = session.work(title, work, owner=self, done=self._seen, failed=self._not_read)

    def _not_read(self, error: Exception) -> None:
        """What is refused stands on the page itself and goes when another file is chosen."""
        if not isinstance(error, SpokenError):
            raise error
        if self._first_look:
            self.preview = None
            self._path = None
            self._show_preview()
            self.past.show_imports()
        self._refuse(say(error, self.session.language))
        part(self._form, QScrollArea, "scroll").verticalScrollBar().setValue(0)
        if self.preview is None:
            self.choose_button.setFocus()

    def _refuse(self, text: str) -> None:
        label = part(self._form, QLabel, "refusedWords")
        label.setText(text)
        label.setAccessibleName(text)
        part(self._form, QFrame, "refused").setVisible(bool(text))

    def _seen(self, preview: SupplierPreview) -> None:
        scroll = part(self._form, QScrollArea, "scroll").verticalScrollBar()
        first, place, focus = self._first_look, scroll.value(), self._form.focusWidget()
        kept = focus if focus is not None and not self.left_out.holds(focus) else self.columns
        self.preview, self._first_look = preview, False
        self._refuse("")
        self._show_preview()
        if first:
            self.tabs.setCurrentIndex(_READ)
            scroll.setValue(0)
            (self.left_out.first() or self.tabs).setFocus()
        else:
            scroll.setValue(place)
            if kept.isVisible():
                kept.setFocus()

    # showing

    def _show_preview(self) -> None:
        found = self.preview
        part(self._form, QWidget, "preview").setVisible(found is not None)
        part(self._form, DropArea, "drop").setVisible(found is None)
        if found is None:
            return
        self.past.show_imports(shown=False)
        self._show_heading(found)
        show_figures(part(self._form, QVBoxLayout, "figures"), found, self._form)
        show_says(part(self._form, QVBoxLayout, "says"), found, self._form)
        self.left_out.show_columns(found.columns)
        self._show_tables(found)
        self._fit_button()
        self._offer_taking_in()
        self.options.show_preview(found)
        self._offer_field()
        self._turn(self.tabs.currentIndex())

    def _offer_taking_in(self) -> None:
        found = self.preview
        some = found is not None and bool(found.incoming or found.relationships) and found.refusal is None
        self.button.setEnabled(some and self.options.readable())

    def _fit_button(self) -> None:
        if self.preview is not None:
            room = part(self._form, QScrollArea, "scroll").viewport().width() - scaled(120)
            self.button.setText(in_lines(take_in_words(self.preview), self.button.fontMetrics(), room))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Another width, other lines on the button."""
        super().resizeEvent(event)
        self._fit_button()

    def _show_heading(self, found: SupplierPreview) -> None:
        remembered = self.tr("{file}: {format}. The columns are read as in an earlier import.")
        fresh = self.tr("{file}: {format}. How its columns are read was guessed: look it over.")
        unknown = self.tr("{file}: {format}. Its headings are not known: say which column holds the names.")
        text = (remembered if found.remembered else fresh) if found.columns else self.tr("{file}: {format}.")
        text = unknown if found.refusal is not None else text
        heading = part(self._form, QLabel, "found")
        heading.setText(text.format(file=isolated(found.file), format=isolated(found.format.upper())))

    def _show_tables(self, found: SupplierPreview) -> None:
        self._names = {one.supplier.id: one.said.name for one in found.incoming}
        self._faults = {}
        for problem in found.problems:
            key = problem.sheet, problem.column
            self._faults[key] = self._faults.get(key, 0) + 1
        self.columns.show_rows(found.columns, key=lambda one: (one.sheet, one.column))
        fit_lines(self.columns, len(found.columns), _MOST_COLUMNS)
        several = len({one.sheet for one in found.columns}) > 1
        self.columns.setColumnHidden(len(self.columns.table.columns) - 1, not several)
        self.incoming.show_rows(found.incoming, key=lambda one: one.supplier.id)
        fit_lines(self.incoming, len(found.incoming) + 1, _LINES)
        hide_empty(self.incoming, found.incoming, 3)
        self.relations.show_rows(found.relationships, key=lambda one: one.id)
        fit_lines(self.relations, len(found.relationships) + 1, _LINES)
        hide_empty(self.relations, found.relationships, 4)
        self.problems.show_rows(found.problems)
        self.problems.setColumnHidden(0, len({one.sheet for one in found.problems}) < 2)
        self.problems.wrap()
        for number, title, count in (
            (_SUPPLIERS, self.tr("Suppliers ({n})"), len(found.incoming)),
            (_RELATIONS, self.tr("Relationships ({n})"), len(found.relationships)),
            (_PROBLEMS, self.tr("Problems ({n})"), len(found.problems)),
        ):
            self.tabs.setTabText(number, title.format(n=format_number(count, self.session.language)))
            self.tabs.setTabEnabled(number, found.refusal is None)
        if found.refusal is not None:
            self.tabs.setCurrentIndex(_READ)
        if self.columns.current() is None and found.columns:
            self.columns.selectRow(0)

    def _turn(self, number: int) -> None:
        stack = part(self._form, QStackedWidget, "tables")
        stack.setCurrentIndex(number)
        if (current := stack.currentWidget()) is not None:
            stack.setFixedHeight(current.maximumHeight())
        mapped = self.preview is not None and bool(self.preview.columns)
        part(self._form, QWidget, "chosenColumn").setVisible(number == _READ and mapped)
        part(self._form, QFrame, "wholeFile").setVisible(mapped)
        part(self._form, QWidget, "problemTools").setVisible(number == _PROBLEMS)

    def _copy_problems(self) -> None:
        rows = self.problems.table.rows
        self.problems.copy(rows)
        self.session.tell(
            counted("ImportPage", "%n problem(s) copied: paste them into a message or a sheet.", len(rows))
        )

    # correcting

    def _offer_field(self) -> None:
        one = self.columns.current()
        self.field.setEnabled(one is not None)
        if one is None:
            return
        means = field_words().get(one.field, one.field)
        text = self.tr("{column} is read as {field}").format(column=quoted(one.column[:40]), field=means)
        self.field.setText(text.replace("&", "&&"))
        self.field.setAccessibleName(labelled(self.tr("Say what the chosen column is"), text))

    def ask_what(self, column: ColumnRead | None) -> None:
        """Ask what one column is."""
        if column is None:
            return
        chooser = FieldChooser(column, self)
        chooser.chosen.connect(lambda field: self.read_as(column, field))
        chooser.open()

    def read_as(self, column: ColumnRead, field: str) -> None:
        """Read a column as a field, or leave it out; the file is looked at again."""
        self.columns.pick((column.sheet, column.column))
        if field != column.field:
            self._mapping[column.column] = field
            self._read()

    # taking in

    def take_in(self) -> None:
        """Save what the preview told, in one step that undo takes back."""
        preview, session = self.preview, self.session
        if preview is None:
            return
        workspace, author = session.workspace, session.author

        def work(progress: Progress) -> SupplierImport:
            def goes_on(done: int, every: int) -> bool:
                progress(done, every)
                return not progress.stopped()

            return import_suppliers(workspace, author, preview, goes_on=goes_on)

        self.button.setEnabled(False)
        title = self.tr("Taking in {file}…").format(file=preview.file)
        job = session.work(title, work, owner=self, done=self._taken, failed=self._not_taken, precious=True)
        self._job = job
        job.ended.connect(partial(self._after_stop, job, preview))

    def _after_stop(self, job: Job[Any], preview: SupplierPreview) -> None:
        """Where it was stopped: say whether nothing was taken in, or that it was too late."""
        if not job.progress.stopped() or not isValid(self) or not self.session.has_workspace:
            return
        run = self.session.workspace.get(SupplierImport, preview.run.id)
        if run is not None:
            self._taken(run)
        elif self.preview is preview:
            self._not_taken(ImportStopped(file=preview.file))

    def _not_taken(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self._not_read(error)

    def _taken(self, run: SupplierImport) -> None:
        undecided = run.suppliers_undecided
        self.leave_file()
        session = self.session
        session.did("supplier", "relationship", SupplierImport.kind)
        self.past.show_imports(newest=True)
        new = run.suppliers_new
        said = grouped(counted("ImportPage", "%n new supplier(s) taken in.", new), new)
        if undecided:
            more = counted("ImportPage", "%n more may be known already: decide now.", undecided)
            said += " " + grouped(more, undecided)
        session.tell(
            said,
            "good",
            action=self.tr("Decide matches") if undecided else self.tr("See the suppliers"),
            run=lambda: session.go("suppliers", "matches" if undecided else ""),
        )

    def leave_file(self) -> None:
        """Put the file aside; nothing was saved of it."""
        self.preview, self._path = None, None
        self._refuse("")
        self._show_preview()
        self.past.show_imports()
        self.choose_button.setFocus()
