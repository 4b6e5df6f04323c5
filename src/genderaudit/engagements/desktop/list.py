"""The engagements of the workspace as a table, and the way to plan another one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from fractions import Fraction
from weakref import WeakKeyDictionary

from PySide6.QtCore import QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.engagements.actions.standings import Progressed, StandingBoard
from genderaudit.engagements.desktop.words import (
    KIND_ICONS,
    STATUS_SIGNS,
    kind_words,
    moment_words,
    period_words,
    rating_words,
    status_words,
)
from genderaudit.engagements.model import Engagement
from genderaudit.engagements.rules.home import OPEN
from genderaudit.runtime.language import format_number
from genderaudit.store import Workspace
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import counted, listed_apart, translate

_AT_ONCE = 40
"""Engagements that are looked at before the table is drawn again; house default."""
_boards: WeakKeyDictionary[Workspace, StandingBoard] = WeakKeyDictionary()


def board_of(workspace: Workspace) -> StandingBoard:
    """The one board of a workspace, kept while it is open."""
    return _boards.setdefault(workspace, StandingBoard(workspace))


@dataclass(frozen=True)
class Row:
    """One engagement of the table."""

    engagement: Engagement
    work: Progressed | None

    @property
    def share(self) -> Fraction:
        """Answered of asked."""
        return Fraction(self.work.answered, self.work.shown) if self.work and self.work.shown else Fraction(0)


class EngagementTable(Screen):
    """The table with its filters; an engagement opens where its work stopped."""

    help_topic = "engagements"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = fill_with_form(self, "engagements", "list")
        self._form = form
        self._search = part(form, QLineEdit, "search")
        self._search.addAction(icon("search", "muted"), QLineEdit.ActionPosition.LeadingPosition)
        self._search.setMinimumWidth(self._search.fontMetrics().averageCharWidth() * 22)
        self._rows = tuple(part(form, QHBoxLayout, name) for name in ("filters", "steps"))
        self._tools = part(form, QHBoxLayout, "toolsRow")
        self._boxes = {name: part(form, QComboBox, name) for name in ("status", "type", "office")}
        self._again = part(form, QPushButton, "again")
        self._count = part(form, QLabel, "count")
        self.table: Table[Row] = Table(self.tr("Engagements"), columns(session.language), self)
        self.table.empty_text = self.tr("No engagement fits this filter.")
        part(form, QVBoxLayout, "table").addWidget(self.table)
        self._job: Job[None] | None = None
        self._all: list[Engagement] = []
        self._stale = True
        self._again_soon = QTimer(self)
        self._again_soon.setSingleShot(True)
        self._again_soon.setInterval(0)
        self._again_soon.timeout.connect(self._look)
        self._wire(form)

    def _wire(self, form: QWidget) -> None:
        plan, first = part(form, QPushButton, "plan"), part(form, QPushButton, "first")
        for button in (plan, first):
            button.setIcon(icon("plus", "accent_text"))
            button.clicked.connect(lambda: self.session.go("engagements", "new"))
        self._again.setIcon(icon("rotate-ccw"))
        self._again.clicked.connect(self._start_again)
        self._search.textChanged.connect(self._filter)
        status = self._boxes["status"]
        status.addItem(self.tr("Any status"), "")
        status.addItem(self.tr("Still open"), "open")
        for code in STATUS_SIGNS:
            status.addItem(icon(STATUS_SIGNS[code][0], "muted"), status_words(code, self.session.language), code)
        self._boxes["type"].addItem(self.tr("Any type"), "")
        for kind, image in KIND_ICONS.items():
            self._boxes["type"].addItem(icon(image, "muted"), kind_words(kind), kind)
        self._boxes["office"].addItem(self.tr("Any office"), "")
        for box in self._boxes.values():
            box.currentIndexChanged.connect(self._filter)
        self.table.opened.connect(self._open)
        self.table.picked.connect(lambda row: self._again.setEnabled(row is not None))
        self._again.setEnabled(False)

    # a screen

    def title(self) -> str:
        """Engagements."""
        return self.tr("Engagements")

    def open_at(self, place: Place) -> None:
        """The table; the part names the engagement that is chosen."""
        if self._stale:
            self._read()
        if place.part(0):
            self.table.pick(place.part(0))
        self.table.setFocus()

    def here(self) -> Place:
        """With the engagement that is chosen."""
        row = self.table.current()
        return Place.at("engagements", row.engagement.id if row is not None else "")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read again, now or when the table comes into sight."""
        if touches(kinds, "engagement", "answer", "mark", "disposition", "rating_override"):
            self._stale = True
            if self.isVisible():
                self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Filters and steps in one line where there is room, else below each other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        margins = part(self._form, QVBoxLayout, "outer").contentsMargins()
        needed = sum(row.minimumSize().width() + self._tools.spacing() for row in self._rows)
        fits = needed <= self.width() - margins.left() - margins.right()
        directions = QBoxLayout.Direction
        self._tools.setDirection(directions.LeftToRight if fits else directions.TopToBottom)

    # rows

    def _read(self) -> None:
        self._stale = False
        self._arrange()
        self._all = sorted(
            self.session.workspace.find(Engagement), key=lambda one: (one.status not in OPEN, -one.started.timestamp())
        )
        for widget in ("tools", "count"):
            part(self._form, QWidget, widget).setVisible(bool(self._all))
        part(self._form, QWidget, "empty").setVisible(not self._all)
        self.table.setVisible(bool(self._all))
        self._fill_offices()
        self._show()
        self._again_soon.start()

    def _fill_offices(self) -> None:
        box, offices = self._boxes["office"], sorted({one.office for one in self._all}, key=str.casefold)
        if [box.itemData(number) for number in range(1, box.count())] == offices:
            return
        chosen = box.currentData()
        box.blockSignals(True)
        while box.count() > 1:
            box.removeItem(1)
        for office in offices:
            box.addItem(office, office)
        box.setCurrentIndex(max(0, box.findData(chosen)))
        box.blockSignals(False)
        box.setVisible(len(offices) > 1)

    def _show(self) -> None:
        board = board_of(self.session.workspace)
        rows = [Row(one, board.get(one.id)) for one in self._all]
        self.table.show_rows(rows, key=lambda row: row.engagement.id)
        self._filter()

    def _filter(self) -> None:
        wanted = self._search.text().casefold().split()
        chosen = {name: box.currentData() for name, box in self._boxes.items()}

        def fits(row: Row) -> bool:
            one = row.engagement
            status = chosen["status"]
            text = f"{one.title} {one.office} {one.subject} {one.country}".casefold()
            return (
                (not status or one.status == status or (status == "open" and one.status in OPEN))
                and (not chosen["type"] or one.type == chosen["type"])
                and (not chosen["office"] or one.office == chosen["office"])
                and all(word in text for word in wanted)
            )

        current = self.table.current()
        self.table.table.set_filter(fits)
        if current is not None:
            self.table.pick(current.engagement.id)
        shown = len(self.table.table.rows)
        if shown == len(self._all):
            text = counted("EngagementTable", "%n engagement(s)", shown)
        else:
            text = counted("EngagementTable", "%n engagement(s) of {all}", shown).format(all=len(self._all))
        self._count.setText(text)

    # progress and ratings, in the background

    def _look(self) -> None:
        board, engagements = board_of(self.session.workspace), tuple(self._all)
        if self._job is not None or not board.stale or not engagements:
            return
        today = self.session.clock().date()

        def work(progress: Progress) -> None:
            for number, _ in enumerate(board.refresh(engagements, today=today, pause=progress.stopped), 1):
                if number % _AT_ONCE == 0:
                    progress(number, len(engagements))
                if progress.stopped():
                    return

        self._job = self.session.work("", work, owner=self, done=lambda _: self._looked(), failed=self._failed)
        self._job.moved.connect(lambda *_: self._show())

    def _looked(self) -> None:
        self._job = None
        self._show()
        # something may have been written meanwhile
        if self.isVisible() and board_of(self.session.workspace).stale:
            self._again_soon.start()

    def _failed(self, error: Exception) -> None:
        self._job = None
        raise error

    # opening

    def _open(self, row: Row) -> None:
        self.session.go("engagement", row.engagement.id, "checklist")

    def _start_again(self) -> None:
        row = self.table.current()
        if row is not None:
            self.session.go("engagements", "new", "from", row.engagement.id)


def _rating(row: Row, language: str) -> str:
    if row.work is None or not row.work.answered:
        return "–"
    named = [rating_words(code, language) for _, code, _ in row.work.parts]
    return listed_apart(dict.fromkeys(named))


def _done(row: Row, language: str) -> str:
    if row.work is None:
        return "…"
    return translate("EngagementTable", "{answered} of {shown}").format(
        answered=format_number(row.work.answered, language), shown=format_number(row.work.shown, language)
    )


def _changed(row: Row) -> dt.datetime:
    return (row.work.last_at if row.work is not None else None) or row.engagement.started


def columns(language: str) -> list[Column[Row]]:
    """What the table tells of an engagement."""
    order = list(STATUS_SIGNS)
    return [
        Column(title=translate("EngagementTable", "Title"), text=lambda row: row.engagement.title, stretch=True),
        Column(
            title=translate("EngagementTable", "Type"),
            text=lambda row: kind_words(row.engagement.type),
            icon=lambda row: KIND_ICONS[row.engagement.type],
        ),
        Column(title=translate("EngagementTable", "Office"), text=lambda row: row.engagement.office, width=15),
        Column(
            title=translate("EngagementTable", "Period"),
            text=lambda row: period_words(row.engagement.period, language),
            sort=lambda row: (row.engagement.period.end, row.engagement.period.start),
        ),
        Column(
            title=translate("EngagementTable", "Status"),
            text=lambda row: status_words(row.engagement.status, language),
            sort=lambda row: order.index(row.engagement.status),
            icon=lambda row: STATUS_SIGNS[row.engagement.status][0],
            tone=lambda row: STATUS_SIGNS[row.engagement.status][1],
        ),
        Column(
            title=translate("EngagementTable", "Answered"),
            text=lambda row: _done(row, language),
            sort=lambda row: row.share,
            number=True,
        ),
        Column(title=translate("EngagementTable", "Rating"), text=lambda row: _rating(row, language), width=18),
        Column(
            title=translate("EngagementTable", "Last worked on"),
            text=lambda row: moment_words(_changed(row), language),
            sort=_changed,
        ),
    ]
