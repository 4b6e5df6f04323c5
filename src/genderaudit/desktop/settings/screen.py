"""Settings: the shell's sections and those of the rooms; every change counts at once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QScrollArea, QStackedWidget, QWidget

from genderaudit.desktop.settings.keys import KeysSection
from genderaudit.desktop.settings.sections import ChecklistSection, LookSection, SafetySection
from genderaudit.widgets.doors import pages_for
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import scaled


@dataclass(frozen=True)
class _Section:
    key: str
    title: str
    icon: str
    make: Callable[[], QWidget]


class SettingsScreen(Screen):
    """A list of sections beside the one that is open; a section is made when it is first opened."""

    help_topic = "settings"
    needs_workspace = False

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = fill_with_form(self, "desktop", "settings")
        self.list = part(form, QListWidget, "sections")
        self._stack = part(form, QStackedWidget, "pages")
        self._sections = self._known()
        self._made: dict[str, QWidget] = {}
        for section in self._sections:
            item = QListWidgetItem(icon(section.icon, "muted"), section.title)
            item.setData(Qt.ItemDataRole.UserRole, section.key)
            self.list.addItem(item)
        longest = max(self.list.fontMetrics().horizontalAdvance(section.title) for section in self._sections)
        self.list.setIconSize(QSize(scaled(18), scaled(18)))
        self.list.setFixedWidth(longest + scaled(72))
        self.list.currentRowChanged.connect(self._chosen)

    def _known(self) -> list[_Section]:
        session = self.session
        sections = [
            _Section("look", self.tr("Language and look"), "languages", lambda: LookSection(session, self)),
            _Section("safety", self.tr("Safety and backups"), "shield-check", lambda: SafetySection(session, self)),
            _Section("checklist", self.tr("Checklist"), "list-checks", lambda: ChecklistSection(session, self)),
            _Section("keyboard", self.tr("Keyboard"), "keyboard", lambda: KeysSection(session, self)),
        ]
        if session.has_workspace:
            for page in pages_for(session, "settings"):
                make = page.make
                sections.append(_Section(page.key, page.title(), page.icon, partial(make, session, "")))
        return sections

    def title(self) -> str:
        """Settings."""
        return self.tr("Settings")

    def open_at(self, place: Place) -> None:
        """Open a section by its key; the first where the key is none."""
        keys = [section.key for section in self._sections]
        row = keys.index(place.part(0)) if place.part(0) in keys else max(self.list.currentRow(), 0)
        self.list.setCurrentRow(row)
        page = self._page(row)
        if isinstance(page, Screen):
            page.open_at(place)

    def here(self) -> Place:
        """The section that is open, and what is open in it."""
        row = max(self.list.currentRow(), 0)
        page = self._made.get(self._sections[row].key)
        if isinstance(page, Screen) and page.here().screen == "settings":
            return page.here()
        return Place.at("settings", self._sections[row].key)

    def refresh(self, kinds: frozenset[str]) -> None:
        """Sections of rooms show records."""
        for page in self._made.values():
            if isinstance(page, Screen):
                page.refresh(kinds)

    def leaving(self) -> None:
        """Sections save what is being typed."""
        for page in self._made.values():
            if isinstance(page, Screen):
                page.leaving()

    def _page(self, row: int) -> QWidget:
        section = self._sections[row]
        if section.key not in self._made:
            page = section.make()
            self._made[section.key] = page
            around = QScrollArea(self)
            around.setWidgetResizable(True)
            around.setFrameShape(QScrollArea.Shape.NoFrame)
            around.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            page.setProperty("kind", "page")
            around.setWidget(page)
            around.setProperty("section", section.key)
            self._stack.addWidget(around)
        return self._made[section.key]

    def _chosen(self, row: int) -> None:
        if row < 0:
            return
        page = self._page(row)
        for number in range(self._stack.count()):
            around = self._stack.widget(number)
            if isinstance(around, QScrollArea) and around.widget() is page:
                self._stack.setCurrentIndex(number)
