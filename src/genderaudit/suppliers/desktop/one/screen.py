"""One supplier on the screen: its head with the way to an assessment, and its pages as tabs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QIcon, QKeySequence, QResizeEvent, QShortcut
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

from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.desktop.book import book_of
from genderaudit.suppliers.desktop.list import KINDS
from genderaudit.suppliers.desktop.words import DUE_SIGNS, about_words, say_code
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.doors import Page, pages_for
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import AskReason, Elided, words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import dress, scaled

# a page is imported when it is first shown
# ruff: noqa: PLC0415

_LAST = "supplier_page"


def _overview(session: Session, supplier: str) -> Screen:
    from genderaudit.suppliers.desktop.one.overview import Overview

    return Overview(session, supplier)


def _facts(session: Session, supplier: str) -> Screen:
    from genderaudit.suppliers.desktop.one.facts import Facts

    return Facts(session, supplier)


def _relationships(session: Session, supplier: str) -> Screen:
    from genderaudit.suppliers.desktop.one.relationships import Relationships

    return Relationships(session, supplier)


def _exposure(session: Session, supplier: str) -> Screen:
    from genderaudit.suppliers.desktop.one.exposure import ExposurePage

    return ExposurePage(session, supplier)


def own_pages() -> tuple[Page, ...]:
    """The pages of this room; other rooms add theirs."""
    listed: tuple[tuple[str, Callable[[], str], str, int, Callable[[Session, str], Screen]], ...] = (
        ("overview", lambda: translate("SupplierScreen", "Overview"), "gauge", 0, _overview),
        ("facts", lambda: translate("SupplierScreen", "Facts"), "clipboard-list", 10, _facts),
        ("relationships", lambda: translate("SupplierScreen", "Relationships"), "link", 20, _relationships),
        ("exposure", lambda: translate("SupplierScreen", "Exposure"), "network", 30, _exposure),
    )
    return tuple(
        Page(slot="supplier", key=key, title=title, icon=image, order=order, make=make)
        for key, title, image, order, make in listed
    )


class SupplierScreen(Screen):
    """The supplier that the place names, on the page that the place names, else on the one shown last."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.supplier: Supplier | None = None
        self._awaited: Place | None = None
        """Where to go once the suppliers are read."""
        self._pages: dict[str, Screen] = {}
        self._stale: dict[str, frozenset[str]] = {}
        pages = (*own_pages(), *pages_for(session, "supplier"))
        self._offered: tuple[Page, ...] = tuple(sorted(pages, key=lambda page: page.order))
        form = fill_with_form(self, "suppliers", "supplier")
        self._head = part(form, QHBoxLayout, "headRow")
        self._facts = part(form, QWidget, "facts")
        self._about = Elided(kind="small")
        part(form, QHBoxLayout, "about").addWidget(self._about, 1)
        self._state = part(form, QLabel, "state")
        self.assess_button = part(form, QPushButton, "assess")
        self.assess_button.setIcon(icon("clipboard-check", "accent_text"))
        self.assess_button.clicked.connect(self.assess)
        self._make_menu(part(form, QToolButton, "more"))
        self.asking = AskReason(form)
        part(form, QVBoxLayout, "asking").addWidget(self.asking)
        self._stack = part(form, QStackedWidget, "pages")
        self._gone = words(self.tr("This supplier is not in the registry any more."), self, kind="empty")
        self._gone.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._gone)
        self._reading = words(self.tr("Reading the suppliers…"), self, kind="empty")
        self._reading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._reading)
        self.tabs = self._make_tabs()
        part(form, QHBoxLayout, "tabs").addWidget(self.tabs, 1)
        self._head.setStretch(1, 1)

    def _make_tabs(self) -> QTabBar:
        tabs = QTabBar(self)
        tabs.setAccessibleName(self.tr("Pages of the supplier"))
        tabs.setExpanding(False)
        tabs.setDrawBase(False)
        tabs.setUsesScrollButtons(True)
        tabs.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        for page in self._offered:
            tabs.addTab(icon(page.icon, "muted"), page.title())
        tabs.currentChanged.connect(self._turned)
        for keys, step in (("Ctrl+Tab", 1), ("Ctrl+PgDown", 1), ("Ctrl+Shift+Tab", -1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda step=step: self.turn(step))
        return tabs

    def _make_menu(self, button: QToolButton) -> None:
        button.setIcon(icon("ellipsis"))
        menu = QMenu(button)
        listed: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("network", self.tr("Show on the map"), lambda: self._go("suppliers", "map")),
            ("list", self.tr("Show in the table"), lambda: self._go("suppliers")),
            ("history", self.tr("History of this supplier"), lambda: self._go("history")),
        )
        for image, text, run in listed:
            action = QAction(icon(image), text, menu)
            action.triggered.connect(lambda _=False, run=run: run())
            menu.addAction(action)
        menu.addSeparator()
        self._split = QAction(icon("split"), self.tr("Split what was matched…"), menu)
        self._split.triggered.connect(self.split)
        menu.addAction(self._split)
        remove = QAction(icon("trash-2"), self.tr("Remove from the registry…"), menu)
        remove.triggered.connect(self.remove)
        menu.addAction(remove)
        button.setMenu(menu)

    def _go(self, *parts: str) -> None:
        if self.supplier is not None:
            self.session.go(*parts, self.supplier.id)

    # a screen

    @property
    def help_topic(self) -> str:  # type: ignore[override]
        """The chapter of the page that is open."""
        page = self.page
        return (page.help_topic if page is not None else "") or "suppliers"

    @property
    def page(self) -> Screen | None:
        """The page that is open."""
        current = self._stack.currentWidget()
        return current if isinstance(current, Screen) else None

    def title(self) -> str:
        """The supplier's name."""
        return self.supplier.name if self.supplier is not None else self.tr("Supplier")

    def open_at(self, place: Place) -> None:
        """A supplier, one of its pages, and what is named on it; a copy leads to the one it was found to be."""
        book = book_of(self.session.workspace)
        if book.slow:
            self._close_pages()
            self.supplier, self._awaited = None, place
            self._show_head()
            self._stack.setCurrentWidget(self._reading)
            book.load(self.session, self, self._arrive)
            return
        self._awaited = None
        found = registry_of(self.session.workspace).find(place.part(0))
        if found is None or self.supplier is None or found.id != self.supplier.id:
            self._close_pages()
        self.supplier = found
        self._show_head()
        if found is None:
            self._stack.setCurrentWidget(self._gone)
            return
        keys = [page.key for page in self._offered]
        wanted = next(one for one in (place.part(1), self.session.property(_LAST), "overview") if one in keys)
        page = self._page(wanted)
        self._show_page(wanted)
        self.tabs.setFocus()
        page.open_at(Place.at("supplier", found.id, wanted, *place.parts[2:]))

    def _arrive(self) -> None:
        """The suppliers are read: go on to where the person wanted, unless they went elsewhere meanwhile."""
        if self._awaited is not None and self.isVisible():
            self.session.go("supplier", *self._awaited.parts)

    def here(self) -> Place:
        """The place of the page; that of the supplier who is still being read."""
        if self._awaited is not None:
            return self._awaited
        if self.supplier is None:
            return Place("supplier")
        if self.page is not None:
            return self.page.here()
        return Place.at("supplier", self.supplier.id)

    def refresh(self, kinds: frozenset[str]) -> None:
        """The page in sight is drawn again; the others when they come into sight."""
        if self.supplier is None:
            return
        if touches(kinds, *KINDS):
            self.supplier = registry_of(self.session.workspace).find(self.supplier.id)
            self._show_head()
            if self.supplier is None:
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
            assert self.supplier is not None
            made = next(page for page in self._offered if page.key == key).make(self.session, self.supplier.id)
            self._pages[key] = made
            self._stack.addWidget(made)
        return self._pages[key]

    def _show_page(self, key: str) -> None:
        page = self._pages[key]
        self._stack.setCurrentWidget(page)
        stale = self._stale.pop(key, frozenset())
        if stale:
            page.refresh(stale)
        self.session.setProperty(_LAST, key)
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
        if self.supplier is not None and number >= 0:
            self.session.go("supplier", self.supplier.id, self._offered[number].key)

    def turn(self, step: int) -> None:
        """The next tab or the one before, going round."""
        self.tabs.setCurrentIndex((self.tabs.currentIndex() + step) % self.tabs.count())

    # the head

    def _show_head(self) -> None:
        supplier = self.supplier
        for widget in (self._facts, self.tabs):
            widget.setVisible(supplier is not None)
        if supplier is None:
            return
        language = self.session.language
        self._about.setText(about_words(supplier, language))
        row = book_of(self.session.workspace).row_of(supplier, self.session.clock().date(), language)
        self._state.setText(say_code("due", row.due, language))
        tone = DUE_SIGNS[row.due][1]
        dress(self._state, tone=tone)
        self._state.setAccessibleName(self.tr("Assessment: {state}").format(state=self._state.text()))
        self._split.setVisible(supplier.id in registry_of(self.session.workspace).copies)
        self._arrange()

    def _arrange(self) -> None:
        """Facts and tabs in one line where there is room, else below each other; icons give way before words."""
        for number, page in enumerate(self._offered):
            self.tabs.setTabIcon(number, icon(page.icon, "muted"))
        if self.tabs.sizeHint().width() + scaled(24) > self.width():
            for number in range(self.tabs.count()):
                self.tabs.setTabIcon(number, QIcon())
        needed = self.tabs.sizeHint().width() + self._facts.sizeHint().width() + scaled(150)
        fits = needed <= self.width()
        directions = QBoxLayout.Direction
        self._head.setDirection(directions.LeftToRight if fits else directions.BottomToTop)
        self._head.setSpacing(scaled(10) if fits else 0)
        self.tabs.setMinimumWidth(min(self.tabs.sizeHint().width(), max(1, self.width() - scaled(40))))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The head in one line or in two."""
        super().resizeEvent(event)
        self._arrange()

    # what can be done

    def assess(self) -> None:
        """Plan an engagement about this supplier."""
        if self.supplier is not None:
            self.leaving()
            self.session.go("engagements", "new", "supplier", self.supplier.id)

    def split(self) -> None:
        """Take apart what was found to be the same; a reason is asked first."""
        if self.supplier is not None:
            self.session.go("suppliers", "matches", "split", self.supplier.id)

    def remove(self) -> None:
        """Take the supplier out of the registry; a reason is asked first, and it can be undone."""
        supplier = self.supplier
        if supplier is None:
            return
        self.leaving()
        question = self.tr("Why is {name} removed? Its relationships go with it; this can be undone.")
        self.asking.ask(question.format(name=supplier.name), self.tr("Remove it"), self._remove)

    def _remove(self, reason: str) -> None:
        from genderaudit.suppliers.actions.keeping import remove_supplier

        supplier, session = self.supplier, self.session
        assert supplier is not None
        with session.telling():
            remove_supplier(session.workspace, session.author, supplier.id, reason=reason)
            session.go("suppliers")
            session.did("supplier", "relationship")
            session.tell(self.tr("{name} was removed from the registry.").format(name=supplier.name))
