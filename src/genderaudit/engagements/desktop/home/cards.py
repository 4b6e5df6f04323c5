"""Cards of home: where the work stopped, what waits for a review, which dates come next."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout, QWidget

from genderaudit.domain.errors import SpokenError
from genderaudit.engagements import (
    ComingDate,
    OpenWork,
    Waiting,
    dates_of_engagements,
    pack_of,
    stopped_at,
    waiting_for_review,
)
from genderaudit.engagements.desktop.last_work import recently_worked_on
from genderaudit.engagements.desktop.words import day_words
from genderaudit.engagements.rules.keys import split_key
from genderaudit.store import Workspace
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import Elided, badge, empty_out, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress, scaled

T = TypeVar("T")
_MOST = 3
_WAITING = 5
_DATES = 6
_AHEAD = 90
"""Days that the card of dates looks ahead; house default."""


class HomeCard(Screen):
    """A card that reads in the background when home is opened, and again when something changed."""

    kinds: tuple[str, ...] = ()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(0, 0, 0, 0)
        self.rows.setSpacing(scaled(8))
        self._job: Job[Any] | None = None
        self._known: object = None

    def open_at(self, place: Place) -> None:
        """Read."""
        self.read()

    def here(self) -> Place:
        """A card has no place of its own."""
        return Place("home")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read again while home is in sight; opening it reads anyway."""
        if self.isVisible() and touches(kinds, *self.kinds):
            self.read()

    def read(self) -> None:
        """Start to read."""
        raise NotImplementedError

    def behind(self, work: Callable[[Progress], T], show: Callable[[T], None]) -> None:
        """Read in the background; what was read is shown only where it is something else than before."""
        if self._job is not None:
            self._job.stop()

        def take(found: T) -> None:
            self._job = None
            if found != self._known:
                self._known = found
                empty_out(self.rows)
                show(found)

        self._job = self.session.work("", work, owner=self, done=take, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        self._job = None
        if not isinstance(error, SpokenError):
            raise error
        empty_out(self.rows)
        self._known = None
        self.say(str(error))

    def say(self, text: str) -> None:
        """A sentence where there is nothing to list."""
        self.rows.addWidget(words(text, self, kind="muted"))

    def link(self, text: str, go: Callable[[], None]) -> QPushButton:
        """A title that opens what it names."""
        button = QPushButton(text.replace("&", "&&"), self)
        dress(button, kind="link")
        button.clicked.connect(lambda _=False: go())
        return button


def _where_stopped(
    workspace: Workspace, today: dt.date, language: str, progress: Progress
) -> list[tuple[OpenWork, str]]:
    found = []
    for engagement in recently_worked_on(workspace, _MOST):
        if progress.stopped():
            break
        try:
            work = stopped_at(workspace, engagement, today=today)
            name = split_key(work.next)[0] if work.next else ""
            label = pack_of(workspace, engagement).text(f"items.{name}.label", language).text if name else ""
        except SpokenError:
            continue  # its own page says what is wrong with it
        found.append((work, label))
    return found


class GoOnCard(HomeCard):
    """Up to three engagements, one press from the very question."""

    kinds = ("engagement", "answer", "mark")

    def title(self) -> str:
        """The card's."""
        return self.tr("Go on where you stopped")

    def read(self) -> None:
        """Where the engagements stopped on which something was written last."""
        workspace, today, language = self.session.workspace, self.session.clock().date(), self.session.language
        self.behind(lambda progress: _where_stopped(workspace, today, language, progress), self._show)

    def _show(self, found: list[tuple[OpenWork, str]]) -> None:
        if not found:
            self.say(self.tr("No engagement is open."))
            plan = QPushButton(self.tr("Plan an engagement"), self)
            plan.setIcon(icon("plus"))
            plan.clicked.connect(lambda: self.session.go("engagements", "new"))
            row = QHBoxLayout()
            row.addWidget(plan)
            row.addStretch(1)
            self.rows.addLayout(row)
        for number, (work, label) in enumerate(found):
            self.rows.addWidget(self._row(work, label, first=number == 0))

    def _row(self, work: OpenWork, label: str, *, first: bool) -> QFrame:
        frame = QFrame(self)
        dress(frame, kind="well")
        column = QVBoxLayout(frame)
        column.setContentsMargins(scaled(12), scaled(8), scaled(12), scaled(10))
        column.setSpacing(scaled(4))
        engagement = work.engagement
        column.addWidget(words(engagement.title, frame, kind="strong"))
        row = QHBoxLayout()
        row.setSpacing(scaled(10))
        bar = QProgressBar(frame)
        bar.setRange(0, max(1, work.shown))
        bar.setValue(work.answered)
        bar.setTextVisible(False)
        text = self.tr("{answered} of {shown}").format(answered=work.answered, shown=work.shown)
        bar.setAccessibleName(self.tr("Answered: {text}").format(text=text))
        row.addWidget(bar, 1)
        figure = words(text, frame, kind="small")
        figure.setWordWrap(False)
        row.addWidget(figure)
        column.addLayout(row)
        row = QHBoxLayout()
        row.setSpacing(scaled(10))
        asked = f"{isolated(work.next)}  {label}" if work.next else self.tr("Everything that is asked is answered.")
        row.addWidget(Elided(asked, frame, kind="muted"), 1)
        go = QPushButton(self.tr("Go on"), frame)
        go.setIcon(icon("play", "accent_text" if first else "text"))
        go.setAccessibleName(self.tr("Go on with {title}").format(title=engagement.title))
        if first:
            dress(go, kind="primary")
        key = work.next or ""
        go.clicked.connect(lambda: self.session.go("engagement", engagement.id, "checklist", key))
        row.addWidget(go)
        column.addLayout(row)
        return frame


class WaitingCard(HomeCard):
    """Engagements that wait for a review or have notes that are not settled."""

    kinds = ("engagement", "review_note")

    def title(self) -> str:
        """The card's."""
        return self.tr("Waits for a review")

    def read(self) -> None:
        """What waits, mine first."""
        workspace, author = self.session.workspace, self.session.author
        self.behind(lambda _: waiting_for_review(workspace, author), self._show)

    def _show(self, found: tuple[Waiting, ...]) -> None:
        if not found:
            self.say(self.tr("Nothing waits for a review."))
        for one in found[:_WAITING]:
            column = QVBoxLayout()
            column.setSpacing(scaled(2))
            row = QHBoxLayout()
            id = one.engagement.id
            go = functools.partial(self.session.go, "engagement", id, "review")
            row.addWidget(self.link(one.engagement.title, go))
            row.addStretch(1)
            if one.mine:
                row.addWidget(badge(self.tr("For you"), "accent", self))
            column.addLayout(row)
            column.addWidget(words("  ·  ".join(self._facts(one)), self, kind="small"))
            self.rows.addLayout(column)
        if len(found) > _WAITING:
            self.say(self.tr("And %n more.", "", len(found) - _WAITING))

    def _facts(self, one: Waiting) -> list[str]:
        facts = [self.tr("submitted for review")] if one.submitted else []
        if one.open_notes:
            facts.append(self.tr("%n note(s) to answer", "", one.open_notes))
        if one.answered_notes:
            facts.append(self.tr("%n note(s) to settle", "", one.answered_notes))
        return facts


def _next_dates(workspace: Workspace, today: dt.date, progress: Progress) -> list[ComingDate]:
    found = []
    for one in dates_of_engagements(workspace):
        if progress.stopped():
            break
        # a period that was looked at and has ended asks for nothing
        ended = one.kind == "period_end" and one.on < today
        if not ended and one.on <= today + dt.timedelta(days=_AHEAD):
            found.append(one)
    return sorted(found, key=lambda one: (one.on, one.title))


class DatesCard(HomeCard):
    """What is due next: safeguards that run out, periods that end, suppliers to assess again."""

    kinds = ("engagement", "disposition")

    def title(self) -> str:
        """The card's."""
        return self.tr("Next dates")

    def read(self) -> None:
        """The dates of the next months, those that have passed first."""
        workspace, today = self.session.workspace, self.session.clock().date()
        self.behind(lambda progress: _next_dates(workspace, today, progress), self._show)

    def _show(self, found: list[ComingDate]) -> None:
        if not found:
            self.say(self.tr("Nothing is due in the next %n day(s).", "", _AHEAD))
        for one in found[:_DATES]:
            self._row(one)
        if len(found) > _DATES:
            self.say(self.tr("And %n more.", "", len(found) - _DATES))

    def _row(self, one: ComingDate) -> None:
        row = QHBoxLayout()
        row.setSpacing(scaled(10))
        passed = one.on < self.session.clock().date()
        day = words(day_words(one.on, self.session.language), self, kind="strong", tone="bad" if passed else "")
        day.setWordWrap(False)
        row.addWidget(day)
        column = QVBoxLayout()
        column.setSpacing(0)
        head = QHBoxLayout()
        head.addWidget(self.link(one.title, lambda: self.session.go(*self._place(one))))
        head.addStretch(1)
        column.addLayout(head)
        text = self._what(one)
        about = words(self.tr("Overdue: {what}").format(what=text) if passed else text, self, kind="small")
        # in line with the words of the link above
        about.setContentsMargins(scaled(5), 0, 0, 0)
        column.addWidget(about)
        row.addLayout(column, 1)
        self.rows.addLayout(row)

    def _what(self, one: ComingDate) -> str:
        if one.kind == "stop_until":
            return self.tr("the decision about the stop of {item} runs out").format(item=isolated(one.about))
        if one.kind == "reassess":
            return self.tr("to be assessed again")
        return self.tr("the period ends")

    def _place(self, one: ComingDate) -> tuple[str, ...]:
        if one.kind == "stop_until":
            return ("engagement", one.engagement, "review", one.about)
        if one.kind == "reassess":
            return ("engagements", "new", "from", one.engagement)
        return ("engagement", one.engagement, "plan", "period")
