"""The map with its time machine."""

from __future__ import annotations

import datetime as dt

from PySide6.QtWidgets import QVBoxLayout, QWidget

from genderaudit.suppliers.desktop.map.screen import MapScreen
from genderaudit.suppliers.desktop.time.bar import TimeBar
from genderaudit.suppliers.model.structure import Viewpoint
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session

# the table of differences is imported when it is first shown
# ruff: noqa: PLC0415


class TimedMap(Screen):
    """The supplier map below the bar that turns it to another time; its places are the map's."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.map = MapScreen(session, self)
        self.bar = TimeBar(session, self)
        column.addWidget(self.bar)
        column.addWidget(self.map, 1)
        # the button stands among those of the map, so that the bar takes no room while nobody travels
        self.map.controls.put(self.bar.toggle)
        self.bar.turned.connect(self._turn)
        self.bar.compared.connect(self._compare)

    @property
    def help_topic(self) -> str:  # type: ignore[override]
        """The map's chapter."""
        return self.map.help_topic

    def title(self) -> str:
        """The map's."""
        return self.map.title()

    def open_at(self, place: Place) -> None:
        """A place of the map; the bar follows it."""
        self.map.open_at(place)
        choice = self.map.choice
        known = dt.datetime.fromisoformat(choice.known_at) if choice.known_at else None
        true = dt.date.fromisoformat(choice.true_on) if choice.true_on else None
        self.bar.show_view(Viewpoint(known_at=known, true_on=true))

    def here(self) -> Place:
        """The map's."""
        return self.map.here()

    def refresh(self, kinds: frozenset[str]) -> None:
        """The map's."""
        self.map.refresh(kinds)

    def leaving(self) -> None:
        """The map's."""
        self.map.leaving()

    def _turn(self, view: Viewpoint) -> None:
        known = view.known_at.isoformat() if view.known_at is not None else ""
        self.map.show_time(view.true_on.isoformat() if view.true_on is not None else "", known)

    def _compare(self, view: Viewpoint) -> None:
        from genderaudit.suppliers.desktop.time.comparing import ComparingDialog

        ComparingDialog(self.session, view, self.window()).open()
