"""The register and its other views as tabs: heat map, consistency, workshop, numbers, matrix, files in and out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QTabBar

from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

# a view is imported when it is first shown
# ruff: noqa: PLC0415


def _register(session: Session) -> Screen:
    from genderaudit.risks.desktop.register.page import RegisterPage

    return RegisterPage(session)


def _map(session: Session) -> Screen:
    from genderaudit.risks.desktop.map.page import MapPage

    return MapPage(session)


def _checks(session: Session) -> Screen:
    from genderaudit.risks.desktop.checks import ChecksPage

    return ChecksPage(session)


def _workshop(session: Session) -> Screen:
    from genderaudit.risks.desktop.workshop.page import WorkshopPage

    return WorkshopPage(session)


def _numbers(session: Session) -> Screen:
    from genderaudit.risks.desktop.numbers.page import NumbersPage

    return NumbersPage(session)


def _matrix(session: Session) -> Screen:
    from genderaudit.risks.desktop.matrix.page import MatrixPage

    return MatrixPage(session)


def _files(session: Session) -> Screen:
    from genderaudit.risks.desktop.files.page import FilesPage

    return FilesPage(session)


@dataclass(frozen=True)
class _Tab:
    key: str
    title: Callable[[], str]
    icon: str
    make: Callable[[Session], Screen]


TABS = (
    _Tab("register", lambda: translate("RisksScreen", "&Register"), "table", _register),
    _Tab("map", lambda: translate("RisksScreen", "Heat &map"), "layout-grid", _map),
    _Tab("checks", lambda: translate("RisksScreen", "&Consistency"), "list-checks", _checks),
    _Tab("workshop", lambda: translate("RisksScreen", "&Workshop"), "users", _workshop),
    _Tab("numbers", lambda: translate("RisksScreen", "In &numbers"), "chart-column", _numbers),
    _Tab("matrix", lambda: translate("RisksScreen", "Matri&x and groups"), "sliders-horizontal", _matrix),
    _Tab("files", lambda: translate("RisksScreen", "In and &out"), "arrow-up-down", _files),
)
KEYS = tuple(tab.key for tab in TABS)


class RisksScreen(Screen):
    """`risks/<view>/...`; without a view, the one shown last in this sitting."""

    help_topic = "risks"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._pages: dict[str, Screen] = {}
        self._stale: dict[str, frozenset[str]] = {}
        self._key = KEYS[0]
        form = fill_with_form(self, "risks", "risks")
        self._stack = part(form, QStackedWidget, "pages")
        self.tabs = self._make_tabs()
        part(form, QHBoxLayout, "tabs").addWidget(self.tabs, 1)

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar(self)
        tabs.setAccessibleName(self.tr("Views of the register"))
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        tabs.setUsesScrollButtons(True)
        tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for tab in TABS:
            tabs.addTab(icon(tab.icon, "muted"), tab.title())
        tabs.currentChanged.connect(self._turned)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+PgDown", 1), ("Ctrl+Shift+Tab", -1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.turn(step))
        return tabs

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Icons give way before words."""
        super().resizeEvent(event)
        for number, tab in enumerate(TABS):
            self.tabs.setTabIcon(number, icon(tab.icon, "muted"))
        if self.tabs.sizeHint().width() > self.width():
            for number in range(len(TABS)):
                self.tabs.setTabIcon(number, QIcon())

    # a screen

    def title(self) -> str:
        """Risks."""
        return translate("Rooms", "Risks")

    @property
    def page(self) -> Screen:
        """The view in sight."""
        return self._page(self._key)

    def open_at(self, place: Place) -> None:
        """A view and what is named on it."""
        wanted = place.part(0) if place.part(0) in KEYS else self._key
        page = self._page(wanted)
        if wanted != self._key and self._key in self._pages:
            self._pages[self._key].leaving()
        self._key = wanted
        stale = self._stale.pop(wanted, frozenset())
        if stale:
            page.refresh(stale)
        self.tabs.setFocus()
        page.open_at(place if place.part(0) == wanted else Place.at("risks", wanted))
        self._stack.setCurrentWidget(page)
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(KEYS.index(wanted))
        self.tabs.blockSignals(False)

    def here(self) -> Place:
        """The place of the view."""
        return self.page.here() if self._key in self._pages else Place.at("risks", self._key)

    def refresh(self, kinds: frozenset[str]) -> None:
        """The view in sight is drawn again; the others when they come into sight."""
        for key, page in self._pages.items():
            if key == self._key and self.isVisible():
                page.refresh(kinds)
            else:
                self._stale[key] = self._stale.get(key, frozenset()) | kinds

    def leaving(self) -> None:
        """Every view saves what is being typed."""
        for page in self._pages.values():
            page.leaving()

    def holding(self) -> str:
        """What a view cannot save yet."""
        return next((said for page in self._pages.values() if (said := page.holding())), "")

    def _page(self, key: str) -> Screen:
        if key not in self._pages:
            made = next(tab for tab in TABS if tab.key == key).make(self.session)
            self._pages[key] = made
            self._stack.addWidget(made)
        return self._pages[key]

    def _turned(self, number: int) -> None:
        if number >= 0:
            key = KEYS[number]
            place = self._pages[key].here() if key in self._pages else Place.at("risks", key)
            self.session.wanted.emit(place)

    def turn(self, step: int) -> None:
        """The next tab or the one before, going round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())
