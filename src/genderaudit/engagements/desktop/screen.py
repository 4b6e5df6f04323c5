"""One engagement on the screen: its head with the next steps, and its pages as tabs."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.engagements import take_step
from genderaudit.engagements.desktop.open_now import OpenEngagement, remember
from genderaudit.engagements.desktop.words import (
    STATUS_SIGNS,
    about_words,
    long_period,
    reason_asked,
    status_words,
    step_words,
)
from genderaudit.engagements.model import Engagement, Status
from genderaudit.engagements.rules.steps import ALLOWED, step_needs_reason
from genderaudit.widgets.doors import Page, pages_for
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import AskReason, Elided, empty_out, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import dress, scaled

FORWARD: tuple[Status, ...] = ("in_progress", "submitted", "cleared", "issued", "closed")
"""Steps that lead on; the first one that is allowed is the button that stands out."""
_SHOWN: tuple[Status, ...] = ("returned", *reversed(FORWARD))
_LAST_PAGE = "engagement_pages"


class EngagementScreen(OpenEngagement):
    """The engagement that the place names, on the page that the place names, else on the one shown last."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.engagement: Engagement | None = None
        self._pages: dict[str, Screen] = {}
        self._stale: dict[str, frozenset[str]] = {}
        self._offered: tuple[Page, ...] = pages_for(session, "engagement")
        form = fill_with_form(self, "engagements", "engagement")
        self._head = part(form, QHBoxLayout, "headRow")
        self._facts = part(form, QWidget, "facts")
        self._about = Elided(kind="small")
        part(form, QHBoxLayout, "about").addWidget(self._about, 1)
        self._status = part(form, QLabel, "status")
        self._steps = part(form, QHBoxLayout, "steps")
        self._more = part(form, QToolButton, "more")
        self._more.setIcon(icon("ellipsis"))
        self._menu = QMenu(self._more)
        self._more.setMenu(self._menu)
        self.asking = AskReason(form)
        part(form, QVBoxLayout, "asking").addWidget(self.asking)
        self._stack = part(form, QStackedWidget, "pages")
        self._gone = words(self.tr("This engagement is not in the workspace any more."), self, kind="empty")
        self._gone.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._gone)
        self.tabs = self._make_tabs()
        part(form, QHBoxLayout, "tabs").addWidget(self.tabs, 1)
        self._head.setStretch(1, 1)
        remember(self)

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar(self)
        tabs.setAccessibleName(self.tr("Pages of the engagement"))
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        tabs.setUsesScrollButtons(True)
        tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        taken: set[str] = set()
        for page in self._offered:
            tabs.addTab(icon(page.icon, "muted"), with_letter(page.title(), taken))
        tabs.currentChanged.connect(self._turned)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+PgDown", 1), ("Ctrl+Shift+Tab", -1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.turn(step))
        return tabs

    # a screen

    @property
    def help_topic(self) -> str:  # type: ignore[override]
        """The chapter of the page that is open."""
        page = self.page
        return page.help_topic if page is not None else "engagements"

    def title(self) -> str:
        """The engagement's title."""
        return self.engagement.title if self.engagement is not None else self.tr("Engagement")

    @property
    def page(self) -> Screen | None:
        """The page that is open."""
        current = self._stack.currentWidget()
        return current if isinstance(current, Screen) else None

    def open_at(self, place: Place) -> None:
        """An engagement, one of its pages, and what is named on it."""
        id, key = place.part(0), place.part(1)
        if self.engagement is None or self.engagement.id != id:
            self._close_pages()
            self.engagement = self.session.workspace.get(Engagement, id)
            self.mark = self.session.workspace.mark()
        self._show_head()
        if self.engagement is None:
            self._stack.setCurrentWidget(self._gone)
            return
        kept = self.session.property(_LAST_PAGE) or {}
        keys = [page.key for page in self._offered]
        wanted = next((one for one in (key, kept.get(id), "checklist") if one in keys), keys[0])
        page = self._page(wanted)
        self.tabs.setFocus()
        page.open_at(place if key == wanted else Place.at("engagement", id, wanted))
        self._show_page(wanted)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """The tabs have the focus unless the page took it."""
        super().showEvent(event)
        page, focus = self.page, self.window().focusWidget()
        if page is not None and (focus is None or not page.isAncestorOf(focus)):
            self.tabs.setFocus()

    def here(self) -> Place:
        """The place of the page."""
        if self.page is not None:
            return self.page.here()
        return Place.at("engagement", self.engagement.id if self.engagement is not None else "")

    def refresh(self, kinds: frozenset[str]) -> None:
        """The page in sight is drawn again; the others when they come into sight."""
        if self.engagement is None:
            return
        if touches(kinds, "engagement"):
            self.engagement = self.session.workspace.get(Engagement, self.engagement.id)
            self._show_head()
            if self.engagement is None:
                self._close_pages()
                self._stack.setCurrentWidget(self._gone)
                return
        for key, page in self._pages.items():
            if page is self.page and self.isVisible():
                page.refresh(kinds)
            else:
                self._stale[key] = self._stale.get(key, frozenset()) | kinds

    def leaving(self) -> None:
        """Every page saves what is being typed."""
        for page in self._pages.values():
            page.leaving()

    def holding(self) -> str:
        """What a page cannot save yet."""
        return next((words for page in self._pages.values() if (words := page.holding())), "")

    # pages

    def _page(self, key: str) -> Screen:
        if key not in self._pages:
            assert self.engagement is not None
            made = next(page for page in self._offered if page.key == key).make(self.session, self.engagement.id)
            self._pages[key] = made
            self._stack.addWidget(made)
        return self._pages[key]

    def _show_page(self, key: str) -> None:
        assert self.engagement is not None
        page = self._pages[key]
        self._stack.setCurrentWidget(page)
        stale = self._stale.pop(key, frozenset())
        if stale:
            page.refresh(stale)
        kept = self.session.property(_LAST_PAGE) or {}
        self.session.setProperty(_LAST_PAGE, {**kept, self.engagement.id: key})
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex([one.key for one in self._offered].index(key))
        self.tabs.blockSignals(False)

    def _close_pages(self) -> None:
        self.asking.hide()
        for page in self._pages.values():
            page.leaving()
            self._stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self._stale.clear()

    def _turned(self, number: int) -> None:
        if self.engagement is not None and number >= 0:
            self.session.go("engagement", self.engagement.id, self._offered[number].key)

    def turn(self, step: int) -> None:
        """The next tab or the one before, going round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    # the head

    def _show_head(self) -> None:
        engagement = self.engagement
        empty_out(self._steps)
        for widget in (self._facts, self.tabs):
            widget.setVisible(engagement is not None)
        if engagement is None:
            return
        language = self.session.language
        self._about.setText(about_words(engagement, language))
        self._about.setAccessibleDescription(long_period(engagement.period, language))
        self._status.setText(status_words(engagement.status, language))
        dress(self._status, tone=STATUS_SIGNS[engagement.status][1])
        self._status.setAccessibleName(self.tr("Status: {status}").format(status=self._status.text()))
        allowed = ALLOWED[engagement.status]
        main = next((one for one in reversed(FORWARD) if one in allowed), None)
        for wanted in _SHOWN:
            if wanted in allowed and wanted in (main, "returned"):
                self._add_step(engagement.status, wanted, main=wanted == main)
        self._fill_menu(allowed - {main, "returned"})
        self._arrange()

    def _arrange(self) -> None:
        """Facts and tabs in one line where there is room, else below each other; icons give way before words."""
        self._show_icons(True)
        if self.tabs.sizeHint().width() + scaled(24) > self.width():
            self._show_icons(False)
        needed = self.tabs.sizeHint().width() + self._facts.sizeHint().width() + scaled(150)
        fits = needed <= self.width()
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if fits else directions.BottomToTop)
        self._head.setSpacing(scaled(10) if fits else 0)
        self.tabs.setMinimumWidth(min(self.tabs.sizeHint().width(), max(1, self.width() - scaled(40))))

    def _show_icons(self, wanted: bool) -> None:
        for number, page in enumerate(self._offered):
            self.tabs.setTabIcon(number, icon(page.icon, "muted") if wanted else QIcon())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The head in one line or in two."""
        super().resizeEvent(event)
        self._arrange()

    def _add_step(self, current: Status, wanted: Status, *, main: bool) -> None:
        button = QPushButton(step_words(current, wanted), self)
        if main:
            dress(button, kind="primary")
        button.clicked.connect(lambda: self.take(wanted))
        self._steps.addWidget(button)

    def _fill_menu(self, others: Iterable[Status | None]) -> None:
        self._menu.clear()
        engagement = self.engagement
        assert engagement is not None
        again = QAction(icon("rotate-ccw"), self.tr("Start the next one from this"), self._menu)
        again.triggered.connect(lambda: self.session.go("engagements", "new", "from", engagement.id))
        history = QAction(icon("history"), self.tr("History of the plan and status"), self._menu)
        history.triggered.connect(lambda: self.session.go("history", engagement.id))
        self._menu.addActions([again, history])
        self._menu.addSeparator()
        for wanted in (one for one in (*FORWARD, "withdrawn") if one in set(others)):
            text = step_words(engagement.status, wanted)
            step = QAction(icon(STATUS_SIGNS[wanted][0]), text, self._menu)
            step.triggered.connect(lambda _=False, wanted=wanted: self.take(wanted))
            self._menu.addAction(step)

    def take(self, wanted: Status) -> None:
        """Take a step; the reason is asked in place where one is due, and a report is issued on its own page."""
        engagement = self.engagement
        if engagement is None:
            return
        self.leaving()
        if wanted == "issued" and any(page.key == "report" for page in self._offered):
            self.session.go("engagement", engagement.id, "report")
            return
        if step_needs_reason(engagement.status, wanted):
            button = step_words(engagement.status, wanted)
            self.asking.ask(reason_asked(engagement.status, wanted), button, lambda why: self._take(wanted, why))
            return
        self._take(wanted, "")

    def _take(self, wanted: Status, reason: str) -> None:
        engagement = self.engagement
        assert engagement is not None
        with self.session.telling():
            fresh = take_step(self.session.workspace, self.session.author, engagement, wanted, reason=reason)
            self.session.did("engagement")
            status = status_words(wanted, self.session.language)
            self.session.tell(self.tr("{title}: {status}.").format(title=fresh.title, status=status))
            if wanted == "in_progress":
                self.session.go("engagement", fresh.id, "checklist")
            elif wanted == "submitted":
                self.session.go("engagement", fresh.id, "review")


def with_letter(title: str, taken: set[str]) -> str:
    """The title with the letter that chooses it marked: the first one that no other title has."""
    for number, letter in enumerate(title):
        if letter.isalnum() and letter.casefold() not in taken:
            taken.add(letter.casefold())
            return f"{title[:number]}&{title[number:]}"
    return title
