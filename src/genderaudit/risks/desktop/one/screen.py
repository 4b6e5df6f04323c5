"""The screen of one risk: its head, and its parts as tabs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QStackedWidget, QTabBar, QVBoxLayout

from genderaudit.risks.desktop.book import book_of
from genderaudit.risks.desktop.one.part import Part
from genderaudit.risks.desktop.register.summary import mend
from genderaudit.risks.desktop.words import (
    STATUS_SIGNS,
    band_look,
    check_words,
    late_words,
    mend_words,
    score_words,
    status_words,
)
from genderaudit.risks.model.risk import Risk
from genderaudit.risks.model.scheme import RiskSetup
from genderaudit.risks.rules.checks import MENDABLE
from genderaudit.risks.rules.views import RegisterRow
from genderaudit.widgets.flowing import Flow
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import Elided, badge, empty_out, sign, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, isolated, translate
from genderaudit.widgets.theme import dress, scaled

# a part is imported when it is first shown
# ruff: noqa: PLC0415
_LAST = "risk_tab"


def _event(session: Session) -> Part:
    from genderaudit.risks.desktop.one.event import EventPart

    return EventPart(session, translate("RiskScreen", "Risk"))


def _ratings(session: Session) -> Part:
    from genderaudit.risks.desktop.one.ratings import RatingsPart

    return RatingsPart(session, translate("RiskScreen", "Groups and ratings"))


def _controls(session: Session) -> Part:
    from genderaudit.risks.desktop.one.controls import ControlsPart

    return ControlsPart(session, translate("RiskScreen", "Controls and treatment"))


def _decision(session: Session) -> Part:
    from genderaudit.risks.desktop.one.decision import DecisionPart

    return DecisionPart(session, translate("RiskScreen", "Decision and review"))


def _bow_tie(session: Session) -> Part:
    from genderaudit.risks.desktop.one.bow_tie import BowTiePart

    return BowTiePart(session, translate("RiskScreen", "Bow-tie"))


def _over_time(session: Session) -> Part:
    from genderaudit.risks.desktop.one.over_time import OverTimePart

    return OverTimePart(session, translate("RiskScreen", "Over time"))


def _ranges(session: Session) -> Part:
    from genderaudit.risks.desktop.one.ranges import RangesPart

    return RangesPart(session, translate("RiskScreen", "In numbers"))


TABS: tuple[tuple[str, Callable[[], str], str, Callable[[Session], Part]], ...] = (
    ("event", lambda: translate("RiskScreen", "&Risk"), "shield-alert", _event),
    ("ratings", lambda: translate("RiskScreen", "&Groups and ratings"), "gauge", _ratings),
    ("controls", lambda: translate("RiskScreen", "&Controls and treatment"), "shield-check", _controls),
    ("decision", lambda: translate("RiskScreen", "&Decision and review"), "stamp", _decision),
    ("bow-tie", lambda: translate("RiskScreen", "&Bow-tie"), "git-compare", _bow_tie),
    ("time", lambda: translate("RiskScreen", "Over &time"), "trending-up", _over_time),
    ("numbers", lambda: translate("RiskScreen", "In &numbers"), "chart-column", _ranges),
)
KEYS = tuple(tab[0] for tab in TABS)


class RiskScreen(Screen):
    """`risk/<id>/<tab>`."""

    help_topic = "risks"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._id = ""
        self._key = KEYS[0]
        self.row: RegisterRow | None = None
        self._parts: dict[str, Part] = {}
        form = fill_with_form(self, "risks", "one")
        self._form = form
        part(form, QHBoxLayout, "head").setStretch(0, 1)
        marks = part(form, QVBoxLayout, "marks")
        self._title = Elided(parent=form, kind="heading")
        marks.addWidget(self._title)
        self._marks = Flow(gap=6)
        marks.addLayout(self._marks)
        self._stack = part(form, QStackedWidget, "pages")
        self._gone = words(self.tr("This risk is not in the register any more."), self, kind="empty")
        self._gone.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._gone)
        self._actions()
        self.tabs = self._make_tabs()
        part(form, QHBoxLayout, "tabs").addWidget(self.tabs, 1)

    def _actions(self) -> None:
        row = part(self._form, QHBoxLayout, "actions")
        self.checks_button = QPushButton(icon("circle-alert", "warn"), "", self)
        self._menu = QMenu(self.checks_button)
        self._menu.aboutToShow.connect(self._fill_menu)
        self.checks_button.setMenu(self._menu)
        row.addWidget(self.checks_button, 0, Qt.AlignmentFlag.AlignTop)
        self.more: list[tuple[QPushButton, str]] = []
        for image, text, run in (
            ("users", self.tr("Workshop"), lambda: self.session.go("risks", "workshop", self._id)),
            ("file-text", self.tr("Sheet"), lambda: self.session.go("document", "risks", self._id)),
            ("history", self.tr("History"), lambda: self.session.go("history", self._id)),
        ):
            button = QPushButton(icon(image), text, self)
            button.setAccessibleName(text)
            button.setToolTip(self.tr("The sheet of this risk as a signed PDF") if image == "file-text" else text)
            dress(button, kind="quiet")
            button.clicked.connect(run)
            self.more.append((button, text))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar(self)
        tabs.setAccessibleName(self.tr("Parts of the risk"))
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        tabs.setUsesScrollButtons(True)
        tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for _, title, image, _make in TABS:
            tabs.addTab(icon(image, "muted"), title())
        tabs.currentChanged.connect(lambda number: self.session.go("risk", self._id, KEYS[number]))
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+PgDown", 1), ("Ctrl+Shift+Tab", -1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.turn(step))
        return tabs

    def turn(self, step: int) -> None:
        """The next tab or the one before, going round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    # a screen

    def title(self) -> str:
        """The number and the title."""
        if self.row is None:
            return self.tr("Risk")
        return f"{isolated(self.row.risk.label)} {self.row.risk.title}"

    def open_at(self, place: Place) -> None:
        """A risk and one of its parts; without one, the part shown last in this sitting."""
        id, kept = place.part(0), str(self.session.property(_LAST) or "")
        wanted = next((one for one in (place.part(1), kept) if one in KEYS), KEYS[0])
        if id != self._id:
            self.leaving()
        self._id = id
        self._read()
        if self.row is None:
            return
        self._key = wanted
        self.session.setProperty(_LAST, wanted)
        self._show_part()
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(KEYS.index(wanted))
        self.tabs.blockSignals(False)
        self.tabs.setFocus()
        if place.part(2) == "new":
            self._parts[wanted].begin()
        elif place.part(2):
            self._parts[wanted].turn_to(place.part(2))

    def here(self) -> Place:
        """The risk and its part."""
        turned = self._parts[self._key].turned if self._key in self._parts else ""
        return Place.at("risk", self._id, self._key, turned)

    def refresh(self, kinds: frozenset[str]) -> None:
        """The risk, what it is rated with, or what it is tied to changed."""
        if touches(kinds, Risk.kind, RiskSetup.kind, "engagement", "finding", "supplier") and self._id:
            self._read()
            if self.row is not None:
                self._show_part()

    def leaving(self) -> None:
        """Every part saves what is being typed."""
        for one in self._parts.values():
            one.flush()

    def holding(self) -> str:
        """A decision that is half written."""
        from genderaudit.risks.desktop.one.decision import DecisionPart

        return next(
            (said for one in self._parts.values() if isinstance(one, DecisionPart) and (said := one.holding())), ""
        )

    # showing

    def _read(self) -> None:
        self.row = book_of(self.session.workspace).row(self._id, self.session.clock().date()) if self._id else None
        there = self.row is not None
        self.tabs.setVisible(there)
        for button, _ in self.more:
            button.setVisible(there)
        self.checks_button.setVisible(self.row is not None and bool(self.row.checks))
        empty_out(self._marks)
        if self.row is None:
            self._title.setText("")
            self._stack.setCurrentWidget(self._gone)
            return
        self._show_head(self.row)

    def _show_head(self, row: RegisterRow) -> None:
        language, grid = self.session.language, book_of(self.session.workspace).matrices.in_use
        self._title.setText(row.risk.title)
        self._marks.addWidget(badge(isolated(row.risk.label), "neutral", self))
        known = row.band in grid.ranks
        image, tone = band_look(grid.scheme, row.band if known else "")
        self._marks.addWidget(sign(image, tone, self))
        said = score_words(row.score if known else None, grid.scheme, language)
        self._marks.addWidget(badge(said, tone, self))
        self._marks.addWidget(badge(status_words(row.risk.status, language), STATUS_SIGNS[row.risk.status][1], self))
        if row.score is not None and row.score.flagged:
            self._marks.addWidget(sign("flag", "warn", self))
            self._marks.addWidget(badge(self.tr("Gap between groups"), "warn", self))
        for one in row.overdue:
            self._marks.addWidget(sign("clock", "bad", self))
            self._marks.addWidget(badge(late_words(one), "bad", self))
        self.checks_button.setText(counted("RiskScreen", "%n to look at", len(row.checks)))

    def _show_part(self) -> None:
        if self._key not in self._parts:
            made = next(make for key, _, _, make in TABS if key == self._key)(self.session)
            self._parts[self._key] = made
            self._stack.addWidget(made)
        shown = self._parts[self._key]
        if self.row is not None:
            shown.show_row(self.row)
        self._stack.setCurrentWidget(shown)

    def _fill_menu(self) -> None:
        self._menu.clear()
        row, language = self.row, self.session.language
        for code in row.checks if row is not None else ():
            self._menu.addSection("")
            said = self._menu.addAction(icon("circle-alert", "warn"), check_words(code, language).replace("&", "&&"))
            said.setEnabled(False)
            if code in MENDABLE:
                told = self.tr("Mend it: {what}").format(what=mend_words(code))
                mends = self._menu.addAction(icon("check"), told.replace("&", "&&"))
                mends.triggered.connect(lambda _=False, code=code: self._mend(code))

    def _mend(self, code: str) -> None:
        self.leaving()
        if self.row is not None:
            mend(self.session, self.row, code)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Icons and words give way where there is little room."""
        super().resizeEvent(event)
        narrow = self.width() < self.fontMetrics().averageCharWidth() * 100
        for button, text in self.more:
            button.setText("" if narrow else text)
        for number, tab in enumerate(TABS):
            self.tabs.setTabIcon(number, icon(tab[2], "muted"))
        if self.tabs.sizeHint().width() + scaled(24) > self.width():
            for number in range(len(TABS)):
                self.tabs.setTabIcon(number, QIcon())
