"""The screen of all engagements: the table, and the guided way to plan another one."""

from __future__ import annotations

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from genderaudit.engagements.desktop.list import EngagementTable
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session

# the guided way is imported when it is first taken
# ruff: noqa: PLC0415


class Engagements(Screen):
    """The table, or under `engagements/new` the planning of another engagement."""

    help_topic = "engagements"

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._stack = QStackedWidget(self)
        column.addWidget(self._stack)
        self.table = EngagementTable(session, self)
        self._stack.addWidget(self.table)
        self._planning: Screen | None = None

    def _current(self) -> Screen:
        return self._planning if self._stack.currentWidget() is self._planning and self._planning else self.table

    def title(self) -> str:
        """The table's or the planning's."""
        return self._current().title()

    def open_at(self, place: Place) -> None:
        """`engagements/<chosen>`, `engagements/new`, `engagements/new/from/<engagement>`."""
        if place.part(0) == "new":
            if self._planning is None:
                from genderaudit.engagements.desktop.planning.dialog import Planning

                self._planning = Planning(self.session, self)
                self._stack.addWidget(self._planning)
            self._stack.setCurrentWidget(self._planning)
        else:
            self._stack.setCurrentWidget(self.table)
        self._current().open_at(place)

    def here(self) -> Place:
        """The table's or the planning's."""
        return self._current().here()

    def refresh(self, kinds: frozenset[str]) -> None:
        """Both may show what changed."""
        self.table.refresh(kinds)
        if self._planning is not None:
            self._planning.refresh(kinds)

    def leaving(self) -> None:
        """What is being typed is kept."""
        self._current().leaving()
