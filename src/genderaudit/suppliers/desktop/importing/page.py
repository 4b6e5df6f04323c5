"""The import wizard: drop a file, see how it is read, correct it, see what it brings, take it in, undo it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from genderaudit.suppliers.actions.importing import import_suppliers, imports_of, preview_suppliers
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.desktop.importing.tables import (
    column_columns,
    earlier_columns,
    incoming_columns,
    problem_columns,
)
from genderaudit.suppliers.desktop.importing.words import field_words
from genderaudit.suppliers.desktop.network.lines import fit_lines
from genderaudit.suppliers.model.intake import ColumnRead, Incoming, RowProblem, SupplierPreview
from genderaudit.suppliers.model.keeping import SupplierImport
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.choosing import DropArea, choose_file
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import AskReason, card, empty_out, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Table
from genderaudit.widgets.tall import TallPage
from genderaudit.widgets.texts import counted, isolated, listed_apart
from genderaudit.widgets.theme import dress, scaled
from genderaudit.widgets.typed_line import TypedLine

SUFFIXES = (".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods", ".json", ".jsonl", ".xml", ".graphml", ".gexf", ".zip")
_LINES = 9


class ImportPage(Screen):
    """`suppliers/import`, or with the path of a file."""

    help_topic = "suppliers"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.preview: SupplierPreview | None = None
        self._path: Path | None = None
        self._asked: dict[str, Any] = {}
        self._mapping: dict[str, str] = {}
        self._job: Job[Any] | None = None
        register(TallPage, DropArea)
        form = fill_with_form(self, "suppliers", "import")
        self._form = form
        drop = part(form, DropArea, "drop")
        drop.suffixes = SUFFIXES
        drop.dropped.connect(lambda paths: self.look_at(paths[0]))
        choose = part(form, QPushButton, "choose")
        choose.setIcon(icon("folder-open", "accent_text"))
        choose.clicked.connect(self._choose)
        self._make_tables()
        self._make_options()
        self._make_go()
        self._show_preview()

    def _make_tables(self) -> None:
        language = self.session.language
        self.columns: Table[ColumnRead] = Table(self.tr("Columns of the file"), column_columns(), self._form)
        self.incoming: Table[Incoming] = Table(
            self.tr("Suppliers of the file"), incoming_columns(language, self._name), self._form
        )
        self.problems: Table[RowProblem] = Table(
            self.tr("What cannot be read, by place"), problem_columns(), self._form
        )
        self.problems.empty_text = self.tr("Every cell could be read.")
        self.columns.empty_text = self.tr("This format needs no mapping.")
        self.earlier: Table[SupplierImport] = Table(self.tr("Earlier imports"), earlier_columns(language), self._form)
        self.tabs = QTabBar(self._form)
        self.tabs.setAccessibleName(self.tr("Parts of the preview"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        stack = part(self._form, QStackedWidget, "tables")
        for image, text, table in (
            ("columns-2", self.tr("How it is read"), self.columns),
            ("package", self.tr("Suppliers"), self.incoming),
            ("triangle-alert", self.tr("Problems"), self.problems),
        ):
            self.tabs.addTab(icon(image, "muted"), text)
            stack.addWidget(table)
            fit_lines(table, _LINES, _LINES)
        self.tabs.currentChanged.connect(self._turn)
        part(self._form, QVBoxLayout, "parts").addWidget(self.tabs)
        self.undo_button = QPushButton(icon("undo-2"), self.tr("Undo the chosen import…"), self._form)
        self.undo_button.clicked.connect(self.undo_import)
        self.asking = AskReason(self._form)
        below = part(self._form, QVBoxLayout, "earlier")
        below.addWidget(self.earlier)
        below.addWidget(self.asking)
        foot = Flow(gap=8)
        foot.addWidget(self.undo_button)
        below.addLayout(foot)
        self.earlier.picked.connect(lambda one: self.undo_button.setEnabled(one is not None))
        self.columns.picked.connect(lambda _: self._offer_field())

    def _make_options(self) -> None:
        holder = part(self._form, QWidget, "readAs")
        flow = self._flow(holder)
        self.field = self._box(self.tr("Read this column as"), field_words(), self._map)
        days = {"": self.tr("Days: as found"), "yes": self.tr("Day first"), "no": self.tr("Month first")}
        self.days = self._box(
            self.tr("Order of day and month"), days, lambda: self._choose_flag("day_first", self.days)
        )
        points = {"": self.tr("Numbers: as found"), "yes": self.tr("Decimal comma"), "no": self.tr("Decimal point")}
        self.points = self._box(
            self.tr("How numbers are written"), points, lambda: self._choose_flag("decimal_comma", self.points)
        )
        self.currency = self._line(self.tr("Currency where none stands"), 3, self._currency)
        self.year = self._line(self.tr("Year of the amounts"), 4, self._year)
        self.us = self._line(self.tr("Our own names in the file"), 200, self._us)
        self.ours = QCheckBox(self.tr("Everybody listed supplies us"), holder)
        self.ours.clicked.connect(lambda on: self._again("ours", on))
        for widget in (self.field, self.days, self.points, self.currency, self.year, self.us, self.ours):
            flow.addWidget(widget)

    def _flow(self, holder: QWidget) -> Flow:
        flow = Flow(holder, gap=8)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        holder.setSizePolicy(policy)
        return flow

    def _box(self, name: str, choices: dict[str, str], run: Callable[[], None]) -> QComboBox:
        box = QComboBox(self._form)
        box.setAccessibleName(name)
        box.setToolTip(name)
        for code, text in choices.items():
            box.addItem(text, code)
        box.activated.connect(lambda _: run())
        return box

    def _line(self, name: str, most: int, run: Callable[[str], None]) -> TypedLine:
        line = TypedLine(name, self._form)
        line.setPlaceholderText(name)
        line.setToolTip(name)
        line.setMaxLength(most)
        line.setMinimumWidth(line.fontMetrics().horizontalAdvance(name) + scaled(28))
        line.settled.connect(run)
        return line

    def _make_go(self) -> None:
        holder = part(self._form, QWidget, "go")
        flow = self._flow(holder)
        self.button = QPushButton(icon("download", "accent_text"), "", holder)
        dress(self.button, kind="primary")
        self.button.clicked.connect(self.take_in)
        leave = QPushButton(self.tr("Leave this file"), holder)
        dress(leave, kind="quiet")
        leave.clicked.connect(self.leave_file)
        flow.addWidget(self.button)
        flow.addWidget(leave)

    def _name(self, id: str) -> str:
        return registry_of(self.session.workspace).name_of(id)

    # a screen

    def title(self) -> str:
        """Import."""
        return self.tr("Import suppliers")

    def open_at(self, place: Place) -> None:
        """With a file to look at."""
        self._show_earlier()
        if place.part(1) and (self._path is None or str(self._path) != place.part(1)):
            self.look_at(Path(place.part(1)))

    def here(self) -> Place:
        """With the file that is looked at."""
        return Place.at("suppliers", "import", str(self._path) if self._path is not None else "")

    def refresh(self, kinds: frozenset[str]) -> None:
        """An import was made or taken back."""
        if touches(kinds, SupplierImport.kind):
            self._show_earlier()

    def leaving(self) -> None:
        """Use what is being typed."""
        for line in (self.currency, self.year, self.us):
            line.flush()

    def _show_earlier(self) -> None:
        found = imports_of(self.session.workspace)
        self.earlier.show_rows(found, key=lambda one: one.id)
        fit_lines(self.earlier, len(found), 5)
        if self.earlier.current() is None and found:
            self.earlier.selectRow(0)
        for widget in (self.earlier, self.undo_button, part(self._form, QLabel, "earlierCaption")):
            widget.setVisible(bool(found) and self.preview is None)

    # looking

    def _choose(self) -> None:
        kinds = self.tr("Supplier lists ({patterns})").format(patterns=" ".join(f"*{suffix}" for suffix in SUFFIXES))
        path = choose_file(self, self.tr("Choose a list of suppliers"), kinds)
        if path is not None:
            self.look_at(path)

    def look_at(self, path: Path) -> None:
        """Read a file and show what it would bring; nothing is saved."""
        self._path, self._asked, self._mapping = path, {}, {}
        for line in (self.currency, self.year, self.us):
            line.drop()
        for box in (self.days, self.points):
            box.setCurrentIndex(0)
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
        from genderaudit.domain.errors import SpokenError  # noqa: PLC0415 -- only where something went wrong

        if not isinstance(error, SpokenError):
            raise error
        self.session.tell_error(error)
        if self.preview is None:
            self._path = None

    def _seen(self, preview: SupplierPreview) -> None:
        self.preview = preview
        self._show_preview()
        part(self._form, QScrollArea, "scroll").verticalScrollBar().setValue(0)

    def _show_preview(self) -> None:
        found = self.preview
        part(self._form, QWidget, "preview").setVisible(found is not None)
        part(self._form, DropArea, "drop").setVisible(found is None)
        self.asking.hide()
        for widget in (self.earlier, self.undo_button, part(self._form, QLabel, "earlierCaption")):
            widget.setVisible(found is None and bool(self.earlier.table.rows))
        if found is None:
            return
        remembered = self.tr("{file}: {format}. The columns are read as in an earlier import.")
        fresh = self.tr("{file}: {format}. How its columns are read was guessed: look it over.")
        unknown = self.tr("{file}: {format}. Its headings are not known: say which column holds the names.")
        text = (remembered if found.remembered else fresh) if found.columns else self.tr("{file}: {format}.")
        text = unknown if found.refusal is not None else text
        heading = part(self._form, QLabel, "found")
        heading.setText(text.format(file=isolated(found.file), format=isolated(found.format.upper())))
        self._show_figures(found)
        self._show_says(found)
        self.columns.show_rows(found.columns, key=lambda one: (one.sheet, one.column))
        self.incoming.show_rows(found.incoming, key=lambda one: one.supplier.id)
        self.problems.show_rows(found.problems)
        for number, count in ((1, len(found.incoming)), (2, len(found.problems))):
            title = (self.tr("Suppliers ({n})"), self.tr("Problems ({n})"))[number - 1]
            self.tabs.setTabText(number, title.format(n=count))
            self.tabs.setTabEnabled(number, found.refusal is None)
        if found.refusal is not None:
            self.tabs.setCurrentIndex(0)
        if self.columns.current() is None and found.columns:
            self.columns.selectRow(0)
        new, links = found.counted("new") + found.counted("undecided"), len(found.relationships)
        self.button.setText(
            self.tr("Take in {suppliers} and {links}").format(
                suppliers=counted("ImportPage", "%n new supplier(s)", new),
                links=counted("ImportPage", "%n relationship(s)", links),
            )
        )
        self.button.setEnabled(bool(found.incoming or found.relationships))
        self.ours.setChecked(bool(found.layouts and any(one.ours for one in found.layouts)))
        self._offer_field()

    def _show_figures(self, found: SupplierPreview) -> None:
        column = part(self._form, QVBoxLayout, "figures")
        empty_out(column)
        row = QHBoxLayout()
        row.setSpacing(scaled(10))
        for title, number in (
            (self.tr("Rows read"), found.rows),
            (self.tr("New"), found.counted("new")),
            (self.tr("Known already"), found.counted("matched")),
            (self.tr("To decide"), found.counted("undecided")),
            (self.tr("New relationships"), len(found.relationships)),
            (self.tr("Rows left out"), found.rejected),
        ):
            frame, inner = card(self._form)
            inner.addWidget(words(title, frame, kind="section"))
            inner.addWidget(words(str(number), frame, kind="figure"))
            row.addWidget(frame, 1)
        column.addLayout(row)

    def _show_says(self, found: SupplierPreview) -> None:
        column = part(self._form, QVBoxLayout, "says")
        empty_out(column)
        if found.earlier is not None:
            said = self.tr("This very file was imported before; what is known already is not added again.")
            column.addWidget(words(said, self._form, tone="warn"))
        if found.refusal is not None:
            said = self.tr("Choose a column and what it is read as: Name, or Seller and Buyer of a list of links.")
            column.addWidget(words(said, self._form, tone="warn"))
        for one in found.left_out:
            column.addWidget(words(one.message, self._form, kind="small"))
        differing = [one for one in found.incoming if one.differs]
        if differing:
            said = counted("ImportPage", "The file says something else of %n known supplier(s): what was known stays.",
                           len(differing))  # fmt: skip
            names = listed_apart(one.supplier.name for one in differing[:5])
            column.addWidget(words(f"{said} {names}", self._form, kind="small"))

    def _turn(self, number: int) -> None:
        part(self._form, QStackedWidget, "tables").setCurrentIndex(number)
        part(self._form, QWidget, "readAs").setVisible(number == 0)

    # correcting

    def _offer_field(self) -> None:
        one = self.columns.current()
        self.field.setEnabled(one is not None)
        if one is not None:
            self.field.setCurrentIndex(max(0, self.field.findData(one.field)))

    def _map(self) -> None:
        one = self.columns.current()
        if one is not None and self.field.currentData() != one.field:
            self._mapping[one.column] = self.field.currentData()
            self._read()

    def _choose_flag(self, name: str, box: QComboBox) -> None:
        self._again(name, {"yes": True, "no": False}.get(box.currentData()))

    def _currency(self, text: str) -> None:
        code = text.strip().upper()
        self._flag(self.currency, not code or (len(code) == 3 and code.isascii() and code.isalpha()), "currency", code)

    def _year(self, text: str) -> None:
        year = text.strip()
        good = not year or (len(year) == 4 and year.isascii() and year.isdecimal())
        self._flag(self.year, good, "year", int(year) if year and good else None)

    def _flag(self, line: QLineEdit, good: bool, name: str, value: Any) -> None:
        dress(line, tone="" if good else "bad")
        if good:
            self._again(name, value or None)

    def _us(self, text: str) -> None:
        self._again("us", tuple(name.strip() for name in text.split(";") if name.strip()))

    # taking in

    def take_in(self) -> None:
        """Save what the preview told, in one step that undo takes back."""
        preview, session = self.preview, self.session
        if preview is None:
            return
        workspace, author = session.workspace, session.author

        def work(_: Progress) -> SupplierImport:
            return import_suppliers(workspace, author, preview)

        self.button.setEnabled(False)
        title = self.tr("Taking in {file}…").format(file=preview.file)
        self._job = session.work(title, work, owner=self, done=self._taken, failed=self._not_taken)

    def _not_taken(self, error: Exception) -> None:
        self.button.setEnabled(True)
        self._not_read(error)

    def _taken(self, run: SupplierImport) -> None:
        undecided = run.suppliers_undecided
        self.leave_file()
        session = self.session
        session.did("supplier", "relationship", SupplierImport.kind)
        said = counted("ImportPage", "%n supplier(s) taken in.", run.suppliers_new + undecided)
        if undecided:
            said += " " + counted("ImportPage", "%n may be known already: decide now.", undecided)
        session.tell(
            said,
            "good",
            action=self.tr("Decide matches") if undecided else self.tr("See the suppliers"),
            run=lambda: session.go("suppliers", "matches" if undecided else ""),
        )

    def leave_file(self) -> None:
        """Put the file aside; nothing was saved of it."""
        self.preview, self._path = None, None
        self._show_preview()
        self._show_earlier()

    def undo_import(self) -> None:
        """Take a whole import back with its reason; what was built on it since stands in the way and is told."""
        run, session = self.earlier.current(), self.session
        if run is None:
            return

        def take_back(reason: str) -> None:
            with session.telling():
                step = session.workspace.history(run.id)[0].step.id
                session.workspace.undo_step(step, session.author, reason=reason)
                session.did("supplier", "relationship", SupplierImport.kind)
                session.tell(self.tr("The import of {file} was taken back.").format(file=isolated(run.file)), "good")

        question = self.tr("Why is the import of {file} taken back?").format(file=isolated(run.file))
        self.asking.ask(question, self.tr("Undo the import"), take_back)
