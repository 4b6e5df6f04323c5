"""The suppliers of the workspace as a table with filters, and a summary beside it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QMenu, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from genderaudit.suppliers.desktop.book import Measures, Row, book_of
from genderaudit.suppliers.desktop.columns import GIVEN_UP, columns
from genderaudit.suppliers.desktop.filters import Filters
from genderaudit.suppliers.desktop.summary import SupplierSummary
from genderaudit.suppliers.desktop.view import View
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.country_box import CountryBox
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Table
from genderaudit.widgets.theme import dress, scaled

KINDS = ("supplier", "relationship", "match", "supply_setup", "supplier_import")
"""Records that the table rests on."""
_LAST = "suppliers_view"
_ROOMY = 112
"""Letters across from which table and summary stand side by side; house default."""
_LISTED = 84
"""Letters across from which the lists of filters always show; house default."""
_NAME = 18
"""Characters that the name keeps before other columns give way; house default."""


class SupplierList(Screen):
    """The table; the place holds which supplier is chosen and the filters."""

    help_topic = "suppliers"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.book = book_of(session.workspace)
        self.view = View()
        self._chosen = self._wanted = ""
        self._stale, self._filling = True, False
        self._rows: list[Row] = []
        self._shown: list[Row] = []
        self._job: Job[Measures] | None = None
        register(CountryBox)
        form = fill_with_form(self, "suppliers", "list")
        self._form = form
        self.filters = Filters(form, session)
        self.filters.chosen.connect(self._change)
        self.filters.replaced.connect(self._replace)
        self._ways = part(form, QStackedWidget, "ways")
        self.table = self._make_table()
        self._make_columns()
        self._ways.addWidget(self.table)
        self._none = self._make_none()
        self._ways.addWidget(self._none)
        self._side = part(form, QFrame, "side")
        self.summary = SupplierSummary(session, self._side)
        self.summary.opened.connect(self._open)
        part(form, QVBoxLayout, "sideColumn").addWidget(self.summary)
        splitter = part(form, QSplitter, "body")
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setSizes([scaled(960), scaled(300)])
        splitter.splitterMoved.connect(self._fit_columns)

    def _make_table(self) -> Table[Row]:
        table: Table[Row] = Table(self.tr("Suppliers"), columns(self.session.language), self)
        table.empty_text = self.tr("No supplier fits these filters.")
        table.picked.connect(self._picked)
        table.opened.connect(lambda row: self._open(row.supplier.id))
        table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        # measured once: a column that is hidden has no width
        self._widths = {number: table.columnWidth(number) for number in range(1, len(table.table.columns))}
        table.horizontalHeader().sectionResized.connect(self._resized)
        table.viewport().installEventFilter(self)
        return table

    def _make_columns(self) -> None:
        menu = QMenu(self.filters.columns_button)
        menu.setToolTipsVisible(True)
        for number, column in enumerate(self.table.table.columns):
            if number:
                action = menu.addAction(column.title)
                action.setCheckable(True)
                action.setData(number)
                action.triggered.connect(lambda shown, number=number: self._choose_column(number, shown=shown))
        menu.addSeparator()
        menu.addAction(self.tr("As there is room")).triggered.connect(lambda: self._change({"columns": ""}))
        menu.aboutToShow.connect(self._tick_columns)
        self.filters.columns_button.setMenu(menu)

    def _tick_columns(self) -> None:
        for action in self.filters.columns_button.menu().actions():
            if action.isCheckable():
                action.setChecked(not self.table.isColumnHidden(action.data()))

    def _choose_column(self, number: int, *, shown: bool) -> None:
        self._turn_to(self.view.with_column(number, shown=shown))

    def _make_none(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.addStretch(1)
        said = self.tr(
            "No suppliers yet. Take in a list as you have it: a spreadsheet, open contracting data, an ownership "
            "register. Or write down the first supplier yourself."
        )
        label = words(said, holder, kind="empty")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
        button = QPushButton(icon("download", "accent_text"), self.tr("Import a list"), holder)
        dress(button, kind="primary")
        button.clicked.connect(lambda: self.session.go("suppliers", "import"))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)
        return holder

    # a screen

    def title(self) -> str:
        """Suppliers."""
        return self.tr("Suppliers")

    def open_at(self, place: Place) -> None:
        """With a supplier chosen and a view; without a view, the one used last in this sitting."""
        id, view = place.part(0), place.part(1)
        self.view = View.parse(view or self.session.property(_LAST) or "")
        self._wanted = id
        self._chosen = id or self._chosen
        self._sort_table()
        self.table.setFocus()
        if self._stale or self.book.is_old():
            self._read()
        else:
            self._open_now()

    def _open_now(self) -> None:
        self._narrow()
        id, self._wanted = self._wanted, ""
        if id and all(row.supplier.id != id for row in self._shown):
            # a jump leads to a supplier whatever the filters hide
            self.view = View(sort=self.view.sort)
            self._narrow()
        self._show()

    def here(self) -> Place:
        """With what is chosen and how it is shown."""
        return Place.at("suppliers", self._chosen, str(self.view))

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read again, now or when the table comes into sight."""
        if touches(kinds, *KINDS):
            self._stale = True
            if self.isVisible():
                self._read()

    def leaving(self) -> None:
        """Nothing is typed any more."""
        self.filters.stop()

    # rows

    def _read(self) -> None:
        self._stale = False
        if self.book.cold:
            self.table.empty_text = self.tr("Reading the suppliers…")
            self._ways.setCurrentWidget(self.table)
        self.book.load(self.session, self, self._loaded)

    def _loaded(self) -> None:
        self.table.empty_text = self.tr("No supplier fits these filters.")
        self._rows = self.book.rows(self.session.clock().date(), self.session.language)
        self._open_now()
        self._measure()

    def _measure(self) -> None:
        """Tiers and exposure take their time in a large registry: the table shows without them first."""
        if not self._rows or self.book.measured:
            return
        if self._job is not None and self._job.running:
            self._job.stop()
        book = self.book

        def work(progress: Progress) -> Measures:
            return book.measure(progress)

        self._job = self.session.work("", work, owner=self, done=self._measured, failed=self._not_measured)

    def _measured(self, found: Measures) -> None:
        self.book.take(found)
        self._narrow()
        self._show()

    def _not_measured(self, error: Exception) -> None:
        # the table stands without them; the analysis says what is wrong
        self.book.take(Measures(failed=True))
        if self.isVisible():
            self._show()
        QTimer.singleShot(0, self, lambda: self._raise(error))

    def _raise(self, error: Exception) -> None:
        from genderaudit.domain.errors import SpokenError  # noqa: PLC0415 -- only where something went wrong

        if not isinstance(error, SpokenError):
            raise error
        self.session.tell_error(error)

    def _narrow(self) -> None:
        self._shown = self.view.shown(self._rows)

    def _change(self, changes: Mapping[str, str]) -> None:
        self._turn_to(self.view.changed(changes))

    def _replace(self, text: str) -> None:
        self._turn_to(View.parse(text))
        self._sort_table()

    def _turn_to(self, fresh: View) -> None:
        if fresh != self.view:
            self.view = fresh
            self._narrow()
            self._show()

    def _show(self) -> None:
        self.session.setProperty(_LAST, str(self.view))
        self.filters.show_view(self.view, self._rows, len(self._shown))
        part(self._form, QWidget, "bar").setVisible(bool(self._rows))
        if self._shown and all(row.supplier.id != self._chosen for row in self._shown):
            self._chosen = self._shown[0].supplier.id
        self._filling = True
        try:
            self.table.show_rows(self._shown, key=lambda row: row.supplier.id)
            self.table.pick(self._chosen)
        finally:
            self._filling = False
        self._ways.setCurrentWidget(self.table if self._rows else self._none)
        self._fit()
        self._fit_columns()
        self._show_summary()

    def _picked(self, row: Row | None) -> None:
        if row is not None and not self._filling and row.supplier.id != self._chosen:
            self._chosen = row.supplier.id
            self._show_summary()

    def _show_summary(self) -> None:
        row = self.table.current() if self._shown else None
        self._side.setVisible(row is not None and self._roomy)
        if row is not None and self._roomy:
            self.summary.show_row(row)

    def _open(self, id: str) -> None:
        self.session.go("supplier", id)

    # the order and the columns

    def _sorted(self, section: int, order: Qt.SortOrder) -> None:
        minus = "-" if order == Qt.SortOrder.DescendingOrder else ""
        self.view = self.view.changed({"sort": f"{minus}{section}" if section >= 0 else ""})

    def _sort_table(self) -> None:
        text = self.view.sort
        header = self.table.horizontalHeader()
        header.blockSignals(True)
        number = int(text.lstrip("-")) if text.lstrip("-").isdecimal() else -1
        number = number if number < len(self.table.table.columns) else -1
        order = Qt.SortOrder.DescendingOrder if text.startswith("-") else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(number, order)
        header.blockSignals(False)
        self.table.table.sort(number, order)

    @property
    def _roomy(self) -> bool:
        return self.width() >= self.fontMetrics().averageCharWidth() * _ROOMY

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Columns give way in a narrow window; in a small one the summary does."""
        super().resizeEvent(event)
        self.filters.set_roomy(roomy=self.width() >= self.fontMetrics().averageCharWidth() * _LISTED)
        self._fit()
        self._show_summary()
        self._fit_columns()

    def _fit(self) -> None:
        self._side.setMinimumWidth(self.fontMetrics().averageCharWidth() * 33)
        self._side.setVisible(self._roomy and bool(self._shown))

    def _resized(self, number: int, _: int, size: int) -> None:
        if size and number in self._widths and QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._widths[number] = size

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Columns follow the room that the table really has, also when what stands beside it comes or goes."""
        if event.type() == QEvent.Type.Resize and watched is self.table.viewport():
            self._fit_columns()
        return super().eventFilter(watched, event)

    def _fit_columns(self) -> None:
        table, chosen = self.table, self.view.chosen_columns
        gone = {number for number, shown in chosen.items() if not shown}
        room = table.viewport().width() - table.fontMetrics().averageCharWidth() * _NAME
        for number in GIVEN_UP:
            if sum(size for n, size in self._widths.items() if n not in gone) <= room:
                break
            if number not in chosen:
                gone.add(number)
        for number in self._widths:
            table.setColumnHidden(number, number in gone)
