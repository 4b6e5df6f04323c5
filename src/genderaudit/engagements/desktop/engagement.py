"""One engagement on the screen, with its pages."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout

from genderaudit.engagements.desktop.runner.page import Checklist
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session


class EngagementScreen(Screen):
    """The engagement that the place names."""

    help_topic = "runner"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._page: Checklist | None = None

    def title(self) -> str:
        """The page's own."""
        return self._page.title() if self._page is not None else ""

    def open_at(self, place: Place) -> None:
        """The page of the engagement that is named."""
        if self._page is None or self._page.engagement_id != place.part(0):
            if self._page is not None:
                self._page.leaving()
                self._column.removeWidget(self._page)
                self._page.deleteLater()
            self._page = Checklist(self.session, place.part(0))
            self._column.addWidget(self._page)
        self._page.open_at(place)

    def here(self) -> Place:
        """The page's own."""
        return self._page.here() if self._page is not None else Place("engagement")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Pass it on."""
        if self._page is not None:
            self._page.refresh(kinds)

    def leaving(self) -> None:
        """Pass it on."""
        if self._page is not None:
            self._page.leaving()
