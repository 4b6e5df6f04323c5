"""The register as a table, with the chosen risk at a glance beside it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.risks.actions.keeping import add_risk
from genderaudit.risks.desktop.book import book_of, do
from genderaudit.risks.desktop.register.columns import GIVEN_UP, TITLE, columns
from genderaudit.risks.desktop.register.filters import Filters
from genderaudit.risks.desktop.register.summary import Summary
from genderaudit.risks.desktop.view import View
from genderaudit.risks.model.risk import Risk
from genderaudit.risks.model.scheme import RiskSetup
from genderaudit.risks.rules.register import shown
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Table
from genderaudit.widgets.texts import isolated, translate
from genderaudit.widgets.theme import dress, scaled

_LAST = "risks_view"
_ROOMY = 118
"""Letters across from which the chosen risk stands beside the table; house default."""
_LINES = 24
"""Lines down from which bands and filters always stand over the table; house default."""
_BESIDE = 42
"""Letters across the chosen risk at the least; house default."""
_TITLE = 24
"""Characters that the title keeps before other columns give way; house default."""


class RegisterPage(Screen):
    """`risks/register/<chosen>/<filters>`."""

    help_topic = "risks"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.book = book_of(session.workspace)
        self.view = View()
        self._chosen = ""
        self._stale, self._filling = True, False
        self._rows: tuple[RegisterRow, ...] = ()
        self._shown: tuple[RegisterRow, ...] = ()
        form = fill_with_form(self, "risks", "register")
        self._form = form
        self._bands = QWidget(form)
        part(form, QVBoxLayout, "bands").addWidget(self._bands)
        part(form, QHBoxLayout, "topRow").setStretch(0, 1)
        self.filters = Filters(session, form, self._bands)
        self.filters.chosen.connect(self._change)
        self.filters.viewed.connect(self._take_view)
        self._actions()
        self._ways = part(form, QStackedWidget, "ways")
        self._table: Table[RegisterRow] | None = None
        self._made_for: object = None
        self._widths: dict[int, int] = {}
        self._none = self._make_none()
        self._ways.addWidget(self._none)
        self._side = part(form, QScrollArea, "side")
        self.summary = Summary(session, self._side)
        self._side.setWidget(self.summary)
        self._side.setAccessibleName(self.tr("The chosen risk"))
        splitter = part(form, QSplitter, "body")
        splitter.setStretchFactor(0, 1)
        splitter.setStretchFactor(1, 0)
        splitter.setSizes([scaled(760), scaled(400)])
        splitter.splitterMoved.connect(self._fit_columns)

    def _actions(self) -> None:
        row = part(self._form, QHBoxLayout, "actions")
        self.library_button = QPushButton(icon("book-open"), self.tr("From the &library…"), self)
        self.library_button.setToolTip(self.tr("36 starter risks to pick from and adapt"))
        self.library_button.clicked.connect(self.from_library)
        self.new_button = QPushButton(icon("plus", "accent_text"), self.tr("N&ew risk"), self)
        dress(self.new_button, kind="primary")
        self.new_button.clicked.connect(self.new_risk)
        self.more = QPushButton(icon("ellipsis"), "", self)
        self.more.setAccessibleName(self.tr("More to do with the register"))
        self.more.setToolTip(self.more.accessibleName())
        menu = QMenu(self.more)
        for image, text, place in (
            ("download", self.tr("Import a spreadsheet…"), ("risks", "files")),
            ("upload", self.tr("Export the register…"), ("risks", "files", "export")),
            ("file-text", self.tr("Report as a signed PDF…"), ("document", "risks", "all")),
            ("users", self.tr("Rate in a workshop"), ("risks", "workshop")),
        ):
            action = menu.addAction(icon(image), text)
            action.triggered.connect(lambda _=False, place=place: self.session.go(*place))
        self.more.setMenu(menu)
        self.filters_button = QToolButton(self)
        self.filters_button.setCheckable(True)
        self.filters_button.setIcon(icon("list-filter"))
        self.filters_button.setAccessibleName(self.tr("Bands and filters"))
        self.filters_button.setToolTip(self.filters_button.accessibleName())
        self.filters_button.toggled.connect(lambda _: self._fit())
        for button in (self.filters_button, self.library_button, self.new_button, self.more):
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _make_none(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.addStretch(1)
        said = self.tr(
            "No risks yet. Begin with a starter risk from the library, bring in a spreadsheet, or write down one of "
            "your own. An answer in a checklist can become a risk, too."
        )
        label = words(said, holder, kind="empty")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
        column.addStretch(2)
        return holder

    @property
    def table(self) -> Table[RegisterRow]:
        """The table; made anew when another matrix is in use."""
        grid = self.book.matrices.in_use
        if self._table is None or self._made_for != grid.scheme.ref:
            if self._table is not None:
                self._ways.removeWidget(self._table)
                self._table.deleteLater()
            table: Table[RegisterRow] = Table(self.tr("Risks"), columns(self.session.language, grid), self)
            table.empty_text = self.tr("No risk fits these filters.")
            table.picked.connect(self._picked)
            table.opened.connect(lambda row: self.session.go("risk", row.risk.id))
            table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
            self._widths = {n: table.columnWidth(n) for n in range(len(table.table.columns)) if n != TITLE}
            table.horizontalHeader().sectionResized.connect(self._resized)
            self._ways.addWidget(table)
            self._table, self._made_for = table, grid.scheme.ref
        return self._table

    # a screen

    def title(self) -> str:
        """Risks."""
        return translate("Rooms", "Risks")

    def open_at(self, place: Place) -> None:
        """With a risk chosen and a view; without a view, the one used last in this sitting."""
        id, view = place.part(1), place.part(2)
        self.view = View.parse(view or str(self.session.property(_LAST) or ""))
        self._read()
        if id and all(row.risk.id != id for row in self._shown):
            # a jump leads to a risk whatever the filters hide
            self.view = View(sort=self.view.sort)
            self._filter()
        self._chosen = id or self._chosen
        self._sort_table()
        self._show()
        if self._rows:
            self.table.setFocus()

    def here(self) -> Place:
        """With what is chosen and the filters."""
        return Place.at("risks", "register", self._chosen, str(self.view))

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read again, now or when the page comes into sight."""
        if not touches(kinds, Risk.kind, RiskSetup.kind):
            return
        self._stale = True
        if self.isVisible():
            self._read()
            self._show()

    def leaving(self) -> None:
        """Nothing is held back."""
        self.filters.stop()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The keyboard starts in the list."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._begin_in_list)
        QTimer.singleShot(0, self, self._fit_columns)

    def _begin_in_list(self) -> None:
        now = QApplication.focusWidget()
        if self.isVisible() and self._rows and (now is None or now is self.filters.search):
            self.table.setFocus()

    # rows

    def _read(self) -> None:
        today = self.session.clock().date()
        if self._stale or not self.book.current(today):
            self._stale = False
            self._rows = self.book.rows(today)
            self.filters.show_rows(self._rows, self.book.matrices.in_use.scheme)
        self._filter()

    def _filter(self) -> None:
        found = shown(self._rows, self.view.wanted())
        if self.view.band == "none":
            found = tuple(row for row in found if row.band not in self.book.matrices.in_use.ranks)
        self._shown = found

    def _change(self, changes: Mapping[str, str]) -> None:
        self._take_view(self.view.changed(changes))

    def _take_view(self, fresh: View) -> None:
        if fresh == self.view:
            self.filters.show_view(self.view, len(self._shown), len(self._rows))
            return
        resort = fresh.sort != self.view.sort
        self.view = fresh
        self._filter()
        if resort:
            self._sort_table()
        self._show()

    def _show(self) -> None:
        self.session.setProperty(_LAST, str(self.view))
        self.filters.show_view(self.view, len(self._shown), len(self._rows))
        self._fit()
        if self._shown and all(row.risk.id != self._chosen for row in self._shown):
            self._chosen = self._shown[0].risk.id
        self._filling = True
        try:
            if self._rows:
                self.table.show_rows(self._shown, key=lambda row: row.risk.id)
                self.table.pick(self._chosen)
                self._ways.setCurrentWidget(self.table)
                self._fit_columns()
            else:
                self._ways.setCurrentWidget(self._none)
        finally:
            self._filling = False
        self._show_side()

    def _fit(self) -> None:
        """In a small window bands and filters come when they are asked for."""
        small = self.height() < self.fontMetrics().lineSpacing() * _LINES or not self._roomy
        self.filters_button.setVisible(small and bool(self._rows))
        shown = bool(self._rows) and (not small or self.filters_button.isChecked())
        for widget in (part(self._form, QWidget, "filters"), self._bands):
            widget.setVisible(shown)

    @property
    def _roomy(self) -> bool:
        return self.width() >= self.fontMetrics().averageCharWidth() * _ROOMY

    def _picked(self, row: RegisterRow | None) -> None:
        if row is not None and not self._filling:
            self._chosen = row.risk.id
            self._show_side()

    def _show_side(self) -> None:
        row = next((one for one in self._shown if one.risk.id == self._chosen), None)
        self._side.setVisible(row is not None and self._roomy)
        self._side.setMinimumWidth(self.fontMetrics().averageCharWidth() * _BESIDE)
        if self._side.isVisibleTo(self):
            self.summary.show_row(row)

    # the order and the columns

    def _sorted(self, section: int, order: Qt.SortOrder) -> None:
        minus = "-" if order == Qt.SortOrder.DescendingOrder else ""
        self.view = self.view.changed({"sort": f"{minus}{section}" if section >= 0 else ""})
        self.session.setProperty(_LAST, str(self.view))

    def _sort_table(self) -> None:
        if not self._rows:
            return
        text, header = self.view.sort, self.table.horizontalHeader()
        header.blockSignals(True)
        number = int(text.lstrip("-")) if text.lstrip("-").isdecimal() else -1
        number = number if number < len(self.table.table.columns) else -1
        order = Qt.SortOrder.DescendingOrder if text.startswith("-") else Qt.SortOrder.AscendingOrder
        header.setSortIndicator(number, order)
        header.blockSignals(False)
        self.table.table.sort(number, order)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Columns give way in a narrow window; in a small one the risk opens on its own screen only."""
        super().resizeEvent(event)
        self.library_button.setText(self.tr("From the &library…") if self._roomy else "")
        self.library_button.setAccessibleName(self.tr("From the library…"))
        self._show_side()
        self._fit()
        # the table has its width only after the layout
        QTimer.singleShot(0, self, self._fit_columns)

    def _resized(self, number: int, _: int, size: int) -> None:
        if size and number in self._widths:
            self._widths[number] = size

    def _fit_columns(self) -> None:
        if self._table is None:
            return
        table, gone = self._table, set[int]()
        room = table.viewport().width() - table.fontMetrics().averageCharWidth() * _TITLE
        for number in GIVEN_UP:
            if sum(size for n, size in self._widths.items() if n not in gone) <= room:
                break
            gone.add(number)
        for number in self._widths:
            table.setColumnHidden(number, number in gone)

    # what can be done

    def new_risk(self) -> None:
        """A draft, opened to be written."""
        session = self.session
        fields = {"title": self.tr("New risk")}
        risk = do(session, lambda: add_risk(session.workspace, session.author, fields, clock=session.clock))
        if risk is not None:
            session.go("risk", risk.id, "event", "new")

    def from_library(self) -> None:
        """Pick a starter risk."""
        from genderaudit.risks.desktop.library import LibraryDialog  # noqa: PLC0415 -- made when it is wanted

        dialog = LibraryDialog(self.session, self)
        dialog.picked.connect(self._picked_from_library)
        dialog.open()

    def _picked_from_library(self, risk: Risk) -> None:
        said = self.tr("{risk} is drafted from the library: adapt it to the place.")
        self.session.go("risk", risk.id, "event")
        self.session.tell(said.format(risk=isolated(risk.label)), "good")
