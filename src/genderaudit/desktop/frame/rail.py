"""The rail of rooms at the side: icons with words, or icons alone where the window is narrow for its text."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from genderaudit.widgets.doors import Entry
from genderaudit.widgets.forms import part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import scaled

_LAST = 90
_WIDE = 128
"""Characters that must fit across the window for the words to be shown; house default."""


class Rail:
    """Fills the rail of the frame's form with the entries of every door."""

    def __init__(self, session: Session, form: QWidget) -> None:
        self._session = session
        self.panel = part(form, QFrame, "rail")
        self.who = part(form, QToolButton, "who")
        self.buttons: dict[str, QToolButton] = {}
        self.entries = sorted(
            (
                entry
                for door in session.doors
                for entry in door.entries
                if session.has_workspace or not entry.needs_workspace
            ),
            key=lambda one: one.order,
        )
        self._narrow: bool | None = None
        # a screen that wants much room must not squeeze it: it would jump from screen to screen
        self.panel.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self.who.setIcon(icon("circle-user"))
        for entry in self.entries:
            name = "lastEntries" if entry.order >= _LAST else "entries"
            part(form, QVBoxLayout, name).addWidget(self._button(entry))

    def _button(self, entry: Entry) -> QToolButton:
        button = QToolButton(self.panel)
        button.setText(entry.title().replace("&", "&&"))
        button.setAccessibleName(entry.title())
        button.setIcon(icon(entry.icon))
        button.setProperty("kind", "nav")
        button.setCheckable(True)
        button.setIconSize(QSize(scaled(18), scaled(18)))
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        place = entry.place
        button.clicked.connect(lambda: self._session.wanted.emit(place))
        self.buttons[str(place)] = button
        return button

    def tips(self, keys: dict[str, str]) -> None:
        """Say at each entry which keys go there, by place."""
        for entry in self.entries:
            spoken = keys.get(str(entry.place), "")
            self.buttons[str(entry.place)].setToolTip(f"{entry.title()} ({spoken})" if spoken else entry.title())

    def fit(self, width: int) -> None:
        """Show words where there is room for them beside the screen."""
        narrow = width < self.panel.fontMetrics().averageCharWidth() * _WIDE
        if narrow == self._narrow:
            return
        self._narrow = narrow
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if narrow else Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        for button in (self.who, *self.buttons.values()):
            button.setToolButtonStyle(style)
        self.panel.setMinimumWidth(0 if narrow else self.panel.fontMetrics().averageCharWidth() * 24)

    def mark(self, place: Place | None) -> Entry | None:
        """Mark the entry that a place lies behind; returns it."""
        found = None
        for entry in self.entries:
            belongs = place is not None and _belongs(entry.place, place)
            self.buttons[str(entry.place)].setChecked(belongs)
            found = entry if belongs else found
        return found


def _belongs(entry: Place, place: Place) -> bool:
    """Whether a place lies behind an entry: `engagement/...` behind `engagements`."""
    return place.screen in (entry.screen, entry.screen.removesuffix("s"))
