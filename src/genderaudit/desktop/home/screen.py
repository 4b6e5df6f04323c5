"""Home: what is open and waits, as cards that the rooms give, and the first steps in a new workspace."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from genderaudit.desktop.home.first_steps import FirstSteps
from genderaudit.widgets.doors import Page, pages_for
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.hints import Hint
from genderaudit.widgets.icons import icon_pixmap
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import scaled

_CARD = 58
"""Characters across a card at the least; house default."""
_MOST_COLUMNS = 3


class Home(Screen):
    """Cards in as many columns as there is room for."""

    help_topic = "home"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = fill_with_form(self, "desktop", "home")
        self._scroll = part(form, QScrollArea, "scroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._grid = part(form, QHBoxLayout, "columns")
        top = part(form, QVBoxLayout, "top")
        hint = self.tr(
            "Press Ctrl+K anywhere to search every record and every action. F1 opens the guide where you are."
        )
        top.addWidget(Hint(session, "palette", hint, self))
        self.first_steps = FirstSteps(session, self)
        top.addWidget(self.first_steps)
        self._columns: list[QVBoxLayout] = []
        self._cards: list[tuple[QFrame, Screen]] = []
        self._also: list[str] = []
        for page in pages_for(session, "home"):
            self._cards.append(self._card(page))
            self._also.append(page.also_with)

    def _card(self, page: Page) -> tuple[QFrame, Screen]:
        frame = QFrame(self)
        frame.setProperty("kind", "card")
        frame.setAccessibleName(page.title())
        column = QVBoxLayout(frame)
        column.setContentsMargins(scaled(16), scaled(12), scaled(16), scaled(14))
        column.setSpacing(scaled(8))
        row = QHBoxLayout()
        mark = QLabel(frame)
        mark.setPixmap(icon_pixmap(page.icon, "muted", self.fontMetrics().height(), self.devicePixelRatioF()))
        row.addWidget(mark)
        title = QLabel(page.title(), frame)
        title.setProperty("kind", "heading")
        row.addWidget(title, 1)
        column.addLayout(row)
        screen = page.make(self.session, "")
        column.addWidget(screen)
        return frame, screen

    def title(self) -> str:
        """Home."""
        return self.tr("Home")

    def open_at(self, place: Place) -> None:
        """Read the cards anew."""
        for _, card in self._cards:
            card.open_at(place)
        self.refresh(frozenset({"*"}))

    def here(self) -> Place:
        """Home has one place."""
        return Place("home")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Each card knows what concerns it."""
        self.first_steps.refresh(kinds)
        for _, card in self._cards:
            card.refresh(kinds)
        beginning = self.first_steps.isVisibleTo(self)
        for (frame, _), kind in zip(self._cards, self._also, strict=True):
            frame.setVisible(not beginning or self.first_steps.has(kind))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """More columns where there is room."""
        super().resizeEvent(event)
        wanted = self.width() // (self.fontMetrics().averageCharWidth() * _CARD)
        wanted = max(1, min(wanted, _MOST_COLUMNS, len(self._cards) or 1))
        if wanted != len(self._columns):
            self._arrange(wanted)

    def _arrange(self, count: int) -> None:
        while self._grid.count():
            column = self._grid.takeAt(0)
            while isinstance(column, QVBoxLayout) and column.count():
                column.takeAt(0)
        self._columns = [QVBoxLayout() for _ in range(count)]
        for column in self._columns:
            column.setSpacing(scaled(12))
            self._grid.addLayout(column, 1)
        for number, (frame, _) in enumerate(self._cards):
            self._columns[number % count].addWidget(frame)
        for column in self._columns:
            column.addStretch(1)
