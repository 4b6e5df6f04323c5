"""Findings as a table or a board with the detail beside it: of all engagements, or of one."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from genderaudit.engagements.model import Engagement, Evidence
from genderaudit.findings.desktop.bars import Actions
from genderaudit.findings.desktop.board import Board
from genderaudit.findings.desktop.book import Row, book_of
from genderaudit.findings.desktop.columns import ENGAGEMENT, GIVEN_UP, columns
from genderaudit.findings.desktop.detail import FindingDetail
from genderaudit.findings.desktop.figures import FigureStrip
from genderaudit.findings.desktop.filters import Filters
from genderaudit.findings.desktop.steps import ASKED
from genderaudit.findings.desktop.view import View
from genderaudit.findings.model import Finding, FollowUp
from genderaudit.findings.rules import ALLOWED
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.pieces import words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Table
from genderaudit.widgets.theme import scaled

_LAST = "findings_view"
_ROOMY = (118, 24)
"""Letters across and lines down from which list and detail stand side by side; house default."""
_DETAIL = 46
"""Letters across the detail at the least beside the list; house default."""
_TITLE = 20
"""Characters that the title keeps before other columns give way; house default."""


class FindingsPage(Screen):
    """The findings; `engagement` limits them to one, '' shows all. The place holds what is chosen and the filters."""

    help_topic = "findings"

    def __init__(self, session: Session, engagement: str = "", *, screen: str = "findings") -> None:
        super().__init__(session)
        self.engagement_id, self._screen = engagement, screen
        self.book = book_of(session.workspace)
        self.view = View()
        self._chosen = ""
        self._stale, self._filling = True, False
        self._compact, self._reading, self._has_detail = False, False, False
        self._rows: list[Row] = []
        self._shown: list[Row] = []
        form = fill_with_form(self, "findings", "list")
        self._form = form
        self.figures = FigureStrip(session, form)
        self.figures.drafts_wanted.connect(lambda: self._change({"status": "drafted"}))
        part(form, QVBoxLayout, "figures").addWidget(self.figures)
        self.actions_bar = self._make_actions(form)
        part(form, QHBoxLayout, "topRow").setStretch(0, 1)
        self.filters = Filters(form, session.language, alone=bool(engagement))
        self.filters.chosen.connect(self._change)
        self._ways = part(form, QStackedWidget, "ways")
        self.table = self._make_table()
        self._ways.addWidget(self.table)
        self.board: Board | None = None
        self._none = self._make_none()
        self._ways.addWidget(self._none)
        self._splitter = part(form, QSplitter, "body")
        self._side = part(form, QFrame, "side")
        self.detail = FindingDetail(session, self.book, self._side)
        self.detail.stepped.connect(self._stepped)
        part(form, QVBoxLayout, "sideColumn").addWidget(self.detail)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.setStretchFactor(1, 0)
        self._splitter.setSizes([scaled(740), scaled(430)])
        self._splitter.splitterMoved.connect(self._fit_columns)

    def _make_actions(self, form: QWidget) -> Actions:
        actions = Actions(form, part(form, QHBoxLayout, "actions"))
        actions.board.connect(lambda on: self._change({"board": "1" if on else ""}))
        actions.draft.connect(self.draft_from_flags)
        actions.new.connect(self.new_finding)
        actions.filters.connect(self._fit)
        actions.back.connect(self._to_list)
        return actions

    def _make_table(self) -> Table[Row]:
        table: Table[Row] = Table(self.tr("Findings"), columns(self.session.language), self)
        table.empty_text = self.tr("No finding fits these filters.")
        table.picked.connect(self._picked)
        table.opened.connect(lambda _: self._to_detail())
        table.clicked.connect(self._clicked)
        table.horizontalHeader().sortIndicatorChanged.connect(self._sorted)
        # measured once: a column that is hidden has no width
        self._widths = {number: table.columnWidth(number) for number in range(len(table.table.columns)) if number != 1}
        table.horizontalHeader().sectionResized.connect(self._resized)
        return table

    def _make_none(self) -> QWidget:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.addStretch(1)
        said = self.tr(
            "No findings yet. Flags that the answers raise become drafts here; a finding of your own can be added too."
        )
        label = words(said, holder, kind="empty")
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        column.addWidget(label)
        column.addStretch(2)
        return holder

    # a screen

    def title(self) -> str:
        """Findings."""
        return self.tr("Findings")

    def open_at(self, place: Place) -> None:
        """With a finding chosen and a view; without a view, the one used last in this sitting."""
        first = 2 if self.engagement_id else 0
        id, view = place.part(first), place.part(first + 1)
        kept = self.session.property(_LAST) or {}
        self.view = View.parse(view or kept.get(self.engagement_id, ""))
        self._read()
        if id and all(row.finding.id != id for row in self._shown):
            # a jump leads to a finding whatever the filters hide
            self.view = View(board=self.view.board, sort=self.view.sort)
            self._read()
        self._chosen = id or self._chosen
        self._reading = bool(id)
        self._sort_table()
        self._show()
        self._focus_list()

    def here(self) -> Place:
        """With what is chosen and how it is shown."""
        parts = (self._chosen, str(self.view))
        if self.engagement_id:
            return Place.at("engagement", self.engagement_id, "findings", *parts)
        return Place.at(self._screen, *parts)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read again, now or when the page comes into sight."""
        if not touches(kinds, Finding.kind, Engagement.kind, Evidence.kind, "acting"):
            return
        self._stale = True
        if self.isVisible():
            self._read()
            self._show()

    def leaving(self) -> None:
        """Save what is being typed."""
        self.filters.stop()
        self.detail.leave()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The keyboard starts in the list."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._begin_in_list)

    def _begin_in_list(self) -> None:
        now = QApplication.focusWidget()
        if self.isVisible() and (now is None or now is self.filters.search):
            self._focus_list()

    def _focus_list(self) -> None:
        if self._on_board and self.board is not None:
            self.board.focus_on(self._chosen)
        else:
            self.table.setFocus()

    # rows

    @property
    def _on_board(self) -> bool:
        return bool(self.view.board)

    def _read(self) -> None:
        self._stale = False
        today = self.session.clock().date()
        found = self.book.rows(today)
        mine = self.engagement_id
        self._rows = [row for row in found if row.finding.engagement == mine] if mine else found
        self._shown = [row for row in self._rows if self.view.fits(row)]

    def _change(self, changes: Mapping[str, str]) -> None:
        self.detail.leave()
        fresh = self.view.changed(changes)
        if fresh == self.view:
            return
        self.view = fresh
        self._shown = [row for row in self._rows if self.view.fits(row)]
        self._show()

    def _show(self) -> None:
        kept = self.session.property(_LAST) or {}
        self.session.setProperty(_LAST, {**kept, self.engagement_id: str(self.view)})
        today = self.session.clock().date()
        of_one = [
            row for row in self._rows if not self.view.engagement or row.finding.engagement == self.view.engagement
        ]
        self.figures.show_rows(of_one, today)
        self.filters.show_view(self.view, self._rows, len(self._shown))
        if self._shown and all(row.finding.id != self._chosen for row in self._shown):
            self._chosen = self._shown[0].finding.id
        self._filling = True
        try:
            self._show_rows()
        finally:
            self._filling = False
        self._show_detail()

    def _show_rows(self) -> None:
        self.actions_bar.show_way(board=self._on_board)
        if not self._rows:
            self._ways.setCurrentWidget(self._none)
        elif self._on_board:
            board = self._the_board()
            # the keyboard may come into any column when the board is turned up, and then chooses a card there
            self._ways.setCurrentWidget(board)
            board.show_rows(self._shown, self.session.clock().date(), self._chosen)
            if board.isAncestorOf(QApplication.focusWidget() or self):
                board.focus_on(self._chosen)
        else:
            self.table.show_rows(self._shown, key=lambda row: row.finding.id)
            self.table.pick(self._chosen)
            self._ways.setCurrentWidget(self.table)
            self._fit_columns()

    def _the_board(self) -> Board:
        if self.board is None:
            self.board = Board(self.session, self)
            self.board.picked.connect(self._choose)
            self.board.opened.connect(lambda _: self._to_detail())
            self.board.moved.connect(self._moved)
            self._ways.addWidget(self.board)
        return self.board

    def _picked(self, row: Row | None) -> None:
        if row is not None and not self._filling:
            self._choose(row.finding.id)

    def _choose(self, id: str) -> None:
        if id != self._chosen and not self._filling:
            self._chosen = id
            self._show_detail()

    def _show_detail(self) -> None:
        row = self.book.row(self._chosen)
        # what was narrowed away stays beside the table only while it is worked on
        shown = row is not None and bool(self._shown)
        self._has_detail = shown
        self._fit()
        if row is not None and shown:
            posts = sorted({one.finding.owner_post for one in self._rows} - {""}, key=str.casefold)
            self.detail.show_row(row, posts, alone=bool(self.engagement_id))

    def _stepped(self, finding: Finding) -> None:
        """The keyboard goes on where work goes on: to the next of a narrowed list, or along with the card."""
        if self._on_board and self.board is not None:
            self.board.focus_on(finding.id)

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

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Columns give way in a narrow window; in a small one the detail stands in place of the list."""
        super().resizeEvent(event)
        letter, line = self.fontMetrics().averageCharWidth(), self.fontMetrics().lineSpacing()
        compact = self.width() < letter * _ROOMY[0] or self.height() < line * _ROOMY[1]
        if compact != self._compact:
            self._compact = compact
            self._fit()
        self._fit_columns()

    def _fit(self) -> None:
        reading = self._reading and self._has_detail
        self.actions_bar.fit(compact=self._compact, reading=reading)
        open_now = self.actions_bar.filters_button.isChecked() or not self._compact
        for widget in (part(self._form, QWidget, "filters"), self.figures):
            widget.setVisible(bool(self._rows) and open_now and not (self._compact and reading))
        self._ways.setVisible(not (self._compact and reading))
        self._side.setVisible(self._has_detail and (reading or not self._compact))
        letters = _DETAIL if not self._compact else 0
        self._side.setMinimumWidth(self.fontMetrics().averageCharWidth() * letters)

    def _clicked(self) -> None:
        if self._compact:
            self._to_detail()

    def _to_detail(self) -> None:
        self._reading = True
        self._fit()
        self.detail.fields.title.setFocus()

    def _to_list(self) -> None:
        self.detail.leave()
        self._reading = False
        self._fit()
        self._fit_columns()
        self._focus_list()

    def _resized(self, number: int, _: int, size: int) -> None:
        if size and number in self._widths:
            self._widths[number] = size

    def _fit_columns(self) -> None:
        table, wide = self.table, self.table.viewport().width()
        gone = {ENGAGEMENT} if self.engagement_id or self.view.engagement else set()
        fixed = self._widths
        room = wide - table.fontMetrics().averageCharWidth() * _TITLE
        for number in GIVEN_UP:
            if sum(size for n, size in fixed.items() if n not in gone) <= room:
                break
            gone.add(number)
        for number in fixed:
            table.setColumnHidden(number, number in gone)

    # what can be done

    def _moved(self, id: str, wanted: FollowUp) -> None:
        self._choose(id)
        if wanted in ASKED and wanted in ALLOWED[self._row_status(id)]:
            self._reading = True
            self._fit()
        self.detail.take(wanted)

    def _row_status(self, id: str) -> FollowUp:
        row = self.book.row(id)
        return row.finding.status if row is not None else "drafted"

    def new_finding(self) -> None:
        """Ask for the title, and where there is a choice for the engagement."""
        from genderaudit.findings.desktop.making import NewFinding  # noqa: PLC0415 -- made when it is wanted

        self.detail.leave()
        dialog = NewFinding(self.session, self.engagement_id or self.view.engagement, self)
        dialog.made.connect(self._made)
        dialog.open()

    def draft_from_flags(self) -> None:
        """Drafts for the flags of one engagement."""
        from genderaudit.findings.desktop.making import draft_in  # noqa: PLC0415 -- made when it is wanted

        self.detail.leave()
        draft_in(self.session, self.engagement_id or self.view.engagement, self, self._drafted)

    def _made(self, finding: Finding) -> None:
        self._reading = True
        self._open(finding)
        self.detail.fields.condition.setFocus()

    def _drafted(self, drafts: tuple[Finding, ...]) -> None:
        if drafts:
            self._open(drafts[0])

    def _open(self, finding: Finding) -> None:
        self._read()
        if not any(row.finding.id == finding.id for row in self._shown):
            self.view = View(board=self.view.board, sort=self.view.sort)
            self._read()
        self._chosen = finding.id
        self._show()

    def switch(self) -> None:
        """Table in place of the board, or the other way round."""
        self._change({"board": "" if self._on_board else "1"})

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        """Esc in the detail goes back to the list."""
        if event.key() == Qt.Key.Key_Escape and self._side.isAncestorOf(self.focusWidget() or self):
            self._to_list()
        else:
            super().keyPressEvent(event)
