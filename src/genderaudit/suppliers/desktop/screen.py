"""The suppliers' room on the screen: table, map, analysis, matches and import as tabs."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QWidget,
)

from genderaudit.widgets.background import Progress
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, isolated, translate
from genderaudit.widgets.theme import dress, scaled

if TYPE_CHECKING:
    from genderaudit.suppliers.actions.exporting import Exported

# a page is imported when it is first shown
# ruff: noqa: PLC0415


@dataclass(frozen=True)
class _Tab:
    key: str
    """First part of its places; '' for the table."""
    image: str
    title: Callable[[], str]
    make: Callable[[Session, QWidget], Screen]


def _list(session: Session, parent: QWidget) -> Screen:
    from genderaudit.suppliers.desktop.list import SupplierList

    return SupplierList(session, parent)


def _matches(session: Session, parent: QWidget) -> Screen:
    from genderaudit.suppliers.desktop.matching.page import MatchingPage

    return MatchingPage(session, parent)


def _map(session: Session, parent: QWidget) -> Screen:
    from genderaudit.suppliers.desktop.time.screen import TimedMap

    return TimedMap(session, parent)


def _network(session: Session, parent: QWidget) -> Screen:
    from genderaudit.suppliers.desktop.network.page import NetworkPage

    return NetworkPage(session, parent)


def _import(session: Session, parent: QWidget) -> Screen:
    from genderaudit.suppliers.desktop.importing.page import ImportPage

    return ImportPage(session, parent)


def _setup(session: Session, parent: QWidget) -> Screen:
    from genderaudit.suppliers.desktop.setup.page import SetupPage

    return SetupPage(session, parent)


TABS = (
    _Tab("", "table", lambda: translate("SupplierRoom", "Suppliers"), _list),
    _Tab("map", "network", lambda: translate("SupplierRoom", "Map"), _map),
    _Tab("network", "gauge", lambda: translate("SupplierRoom", "Analysis"), _network),
    _Tab("matches", "merge", lambda: translate("SupplierRoom", "Matches"), _matches),
    _Tab("import", "download", lambda: translate("SupplierRoom", "Import"), _import),
    _Tab("setup", "sliders-horizontal", lambda: translate("SupplierRoom", "How we count"), _setup),
)
"""The tabs in their order."""
_REPORTED = ("", "map", "network")
"""Tabs that show what the report of the network tells."""


class SupplierRoom(Screen):
    """The tab that the place names: `suppliers/<chosen>/<view>`, `suppliers/map`, `suppliers/network/...`."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._pages: dict[str, Screen] = {}
        self._stale: dict[str, frozenset[str]] = {}
        form = fill_with_form(self, "suppliers", "room")
        self._head = part(form, QHBoxLayout, "headRow")
        self._actions = part(form, QWidget, "actions")
        self._stack = part(form, QStackedWidget, "pages")
        part(self._actions, QHBoxLayout, "actionsRow").addStretch(1)
        self.report_button = self._add_action("file-text", self.tr("Report…"), self.report, main=False)
        self.report_button.setToolTip(self.tr("The report of the supplier network, to be signed"))
        self._of_table = (
            self._add_action("upload", self.tr("Export…"), self.export, main=False),
            self._add_action("plus", self.tr("New supplier"), self.new_supplier, main=True),
        )
        self.tabs = self._make_tabs()
        part(form, QHBoxLayout, "tabs").addWidget(self.tabs, 1)
        self._head.setStretch(0, 1)

    def _add_action(self, image: str, text: str, run: Callable[[], None], *, main: bool) -> QPushButton:
        button = QPushButton(icon(image, "accent_text" if main else "text"), text, self)
        if main:
            dress(button, kind="primary")
        button.setAccessibleName(text)
        button.setToolTip(text)
        button.clicked.connect(run)
        part(self._actions, QHBoxLayout, "actionsRow").addWidget(button)
        return button

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar(self)
        tabs.setAccessibleName(self.tr("Pages about suppliers"))
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        tabs.setUsesScrollButtons(True)
        tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for tab in TABS:
            tabs.addTab(icon(tab.image, "muted"), tab.title())
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
        return page.help_topic if page is not None else "suppliers"

    @property
    def page(self) -> Screen | None:
        """The page that is open."""
        current = self._stack.currentWidget()
        return current if isinstance(current, Screen) else None

    def title(self) -> str:
        """What the page shows."""
        page = self.page
        return page.title() if page is not None else self.tr("Suppliers")

    def open_at(self, place: Place) -> None:
        """A page, and what is named on it."""
        keys = [tab.key for tab in TABS]
        key = place.part(0) if place.part(0) in keys else ""
        page = self._page(key)
        if page is not self.page and self.page is not None:
            self.page.leaving()
        self._stack.setCurrentWidget(page)
        self._actions.setVisible(key in _REPORTED)
        for button in self._of_table:
            button.setVisible(key == "")
        self.tabs.blockSignals(True)
        self.tabs.setCurrentIndex(keys.index(key))
        self.tabs.blockSignals(False)
        stale = self._stale.pop(key, frozenset())
        if stale:
            page.refresh(stale)
        page.open_at(place)
        self._arrange()

    def here(self) -> Place:
        """The place of the page."""
        page = self.page
        return page.here() if page is not None else Place("suppliers")

    def refresh(self, kinds: frozenset[str]) -> None:
        """The page in sight is drawn again; the others when they come into sight."""
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
            tab = next(one for one in TABS if one.key == key)
            self._pages[key] = tab.make(self.session, self)
            self._stack.addWidget(self._pages[key])
        return self._pages[key]

    def _turned(self, number: int) -> None:
        if number >= 0:
            key = TABS[number].key
            if key in self._pages:
                self.session.wanted.emit(self._pages[key].here())
            else:
                self.session.go("suppliers", key)

    def turn(self, step: int) -> None:
        """The next tab or the one before, going round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The head in one line or in two."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        for number, tab in enumerate(TABS):
            self.tabs.setTabIcon(number, icon(tab.image, "muted"))
        if self.tabs.sizeHint().width() + scaled(24) > self.width():
            for number in range(len(TABS)):
                self.tabs.setTabIcon(number, QIcon())
        fits = self._fits(worded=True) or self._fits(worded=False)
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if fits else directions.BottomToTop)
        self._head.setSpacing(scaled(10) if fits else 0)
        self.tabs.setMinimumWidth(min(self.tabs.sizeHint().width(), max(1, self.width() - scaled(40))))

    def _fits(self, *, worded: bool) -> bool:
        """Whether tabs and buttons stand in one line; without words the lesser buttons show their sign only."""
        for button in (self.report_button, self._of_table[0]):
            button.setText(button.accessibleName() if worded else "")
        self._actions.updateGeometry()
        actions = self._actions.sizeHint().width() if not self._actions.isHidden() else 0
        return self.tabs.sizeHint().width() + actions + scaled(40) <= self.width()

    # what can be done

    def report(self) -> None:
        """Go to the report of the supplier network."""
        self.session.go("document", "suppliers", "all")

    def export(self) -> None:
        """Ask where the registry is written to; the ending of the name says in which form."""
        from genderaudit.suppliers.actions.exporting import export_suppliers
        from genderaudit.widgets.choosing import choose_new_file

        kinds = ";;".join(
            (
                self.tr("Spreadsheet (*.xlsx)"),
                self.tr("Text table (*.csv)"),
                self.tr("Graph (*.graphml *.gexf)"),
                self.tr("Open contracting data (*.json)"),
            )
        )
        path = choose_new_file(self, self.tr("Export the registry"), self.tr("suppliers") + ".xlsx", kinds)
        if path is None:
            return
        session = self.session
        workspace, language = session.workspace, session.language

        def work(_: Progress) -> Exported:
            return export_suppliers(workspace, path, language=language)

        def done(found: Exported) -> None:
            said = counted("SupplierRoom", "%n supplier(s) written to {file}.", found.suppliers)
            text = said.format(file=isolated(path.name))
            if found.sole_traders:
                masked = counted("SupplierRoom", "Of %n person(s) in business alone only the initials.",
                                 found.sole_traders)  # fmt: skip
                text = f"{text} {masked}"
            session.tell(text, "good")

        session.work(self.tr("Writing {file}…").format(file=path.name), work, owner=self, done=done)

    def new_supplier(self) -> None:
        """Ask for what a supplier needs at least."""
        from genderaudit.suppliers.desktop.making import NewSupplier

        dialog = NewSupplier(self.session, self)
        dialog.made.connect(lambda id: self.session.go("supplier", id))
        dialog.open()
