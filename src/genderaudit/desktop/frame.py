"""The frame around the screens: navigation, trail, back and forward, undo and redo, messages, line of truth."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from genderaudit.desktop.messages import MessageBar
from genderaudit.desktop.truth import TruthLine
from genderaudit.domain.errors import Defect
from genderaudit.runtime.language import catalogue
from genderaudit.store import StepInfo
from genderaudit.widgets.doors import Entry
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate

_MOST_BACK = 50
"""Places that `back` remembers; house default."""


class Frame(QWidget):
    """Everything around the open screen. It knows no room: it walks the doors."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        form = fill_with_form(self, "desktop", "frame")
        self.stack = part(form, QStackedWidget, "screens")
        self.trail = part(form, QLabel, "trail")
        self.search = part(form, QPushButton, "search")
        self.who = part(form, QToolButton, "who")
        self.lock = part(form, QToolButton, "lock")
        self.help = part(form, QToolButton, "help")
        self.messages = MessageBar(session, self)
        part(form, QVBoxLayout, "messages").addWidget(self.messages)
        self.truth = TruthLine(session, self)
        part(form, QVBoxLayout, "truth").addWidget(self.truth)
        self._screens: dict[str, Screen] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self._place: Place | None = None
        self._undo, self._redo = part(form, QToolButton, "undo"), part(form, QToolButton, "redo")
        self._tools(form)
        self._navigation(form)
        session.changed.connect(self._changed)
        self.update_undo()

    # what stands around

    def _tools(self, form: QWidget) -> None:
        named: tuple[tuple[str, str, Callable[[], None]], ...] = (
            ("back", "arrow-left", self.back),
            ("forward", "arrow-right", self.forward),
            ("undo", "undo", self.undo),
            ("redo", "redo", self.redo),
            ("help", "help", self.help_here),
            ("lock", "lock", lambda: None),
        )
        for name, image, run in named:
            button = part(form, QToolButton, name)
            button.setIcon(icon(image))
            button.clicked.connect(lambda _=False, run=run: run())
        self.search.setIcon(icon("search", "muted"))
        self._arrows = (part(form, QToolButton, "back"), part(form, QToolButton, "forward"))

    def _navigation(self, form: QWidget) -> None:
        entries = [entry for door in self.session.doors for entry in door.entries]
        for entry in sorted(entries, key=lambda one: one.order):
            if entry.needs_workspace and not self.session.has_workspace:
                continue
            column = part(form, QVBoxLayout, "lastEntries" if entry.order >= 90 else "entries")
            column.addWidget(self._entry(entry))

    def _entry(self, entry: Entry) -> QToolButton:
        button = QToolButton(self)
        button.setText(entry.title())
        button.setIcon(icon(entry.icon))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("kind", "entry")
        button.setCheckable(True)
        button.setSizePolicy(self.who.sizePolicy())
        number = len(self._buttons) + 1
        if number <= 9:
            button.setShortcut(f"Ctrl+{number}")
            button.setToolTip(f"{entry.title()} (Ctrl+{number})")
        button.clicked.connect(lambda: self.go(entry.place))
        self._buttons[str(entry.place)] = button
        return button

    # moving

    def go(self, place: Place, *, remember: bool = True) -> None:
        """Open a place; what is being typed on the screen that is left is saved first."""
        before = self.screen
        if before is not None:
            before.leaving()
            if remember and self._place is not None:
                self._back.append(before.here())
                del self._back[:-_MOST_BACK]
                self._forward.clear()
        self._place = place
        screen = self._screen_for(place)
        screen.open_at(place)
        if self.stack.currentWidget() is not screen:
            self.stack.setCurrentWidget(screen)
        self.messages.moved_on()
        self.update_trail()

    def back(self) -> None:
        """The place before."""
        self._step(self._back, self._forward)

    def forward(self) -> None:
        """The place that `back` left."""
        self._step(self._forward, self._back)

    def _step(self, source: list[Place], target: list[Place]) -> None:
        if source and self.screen is not None:
            target.append(self.screen.here())
            self.go(source.pop(), remember=False)

    @property
    def screen(self) -> Screen | None:
        """The screen that is shown."""
        current = self.stack.currentWidget()
        return current if isinstance(current, Screen) else None

    def here(self) -> Place | None:
        """The place that is open."""
        return self.screen.here() if self.screen is not None else None

    def _screen_for(self, place: Place) -> Screen:
        made = self._screens.get(place.screen)
        if made is None:
            make = next((door.screens[place.screen] for door in self.session.doors if place.screen in door.screens), None)
            if make is None:
                raise Defect(what=f"no screen is called {place.screen}")
            made = make(self.session)
            self._screens[place.screen] = made
            self.stack.addWidget(made)
        return made

    def update_trail(self) -> None:
        """The title of what is open, in the bar, the navigation and the window."""
        screen = self.screen
        title = screen.title() if screen is not None else ""
        self.trail.setText(title)
        self.trail.setAccessibleName(title)
        window = self.window()
        window.setWindowTitle(f"{title} – {isolated('GenderAudit')}" if title else "GenderAudit")
        place = self.here()
        for key, button in self._buttons.items():
            button.setChecked(place is not None and _belongs(key, place))
        for arrow, places in zip(self._arrows, (self._back, self._forward), strict=True):
            arrow.setEnabled(bool(places))

    def help_here(self) -> None:
        """The guide at the chapter of the open screen."""
        topic = self.screen.help_topic if self.screen is not None else ""
        self.session.go("help", topic)

    # changing

    def _changed(self, kinds: frozenset[str]) -> None:
        if self.screen is not None:
            self.screen.refresh(kinds)
        for screen in self._screens.values():
            if screen is not self.screen:
                screen.refresh(kinds)
        self.update_undo()
        self.update_trail()

    def undo(self) -> None:
        """Take back the last step of this laptop."""
        self._turn(undoing=True)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(undoing=False)

    def _turn(self, *, undoing: bool) -> None:
        if not self.session.has_workspace:
            return
        if self.screen is not None:
            self.screen.leaving()
        with self.session.telling():
            workspace, author = self.session.workspace, self.session.author
            step = workspace.undo(author) if undoing else workspace.redo(author)
            if step is None:
                return
            self.session.did()
            words = translate("Frame", "Taken back: {step}") if undoing else translate("Frame", "Done again: {step}")
            self.session.tell(words.format(step=self._step_words(step)))

    def update_undo(self) -> None:
        """What undo and redo would do, by name."""
        open_now = self.session.has_workspace
        steps = (self.session.workspace.can_undo, self.session.workspace.can_redo) if open_now else (None, None)
        words = (
            (translate("Frame", "Undo: {step} (Ctrl+Z)"), translate("Frame", "Nothing to undo")),
            (translate("Frame", "Redo: {step} (Ctrl+Y)"), translate("Frame", "Nothing to redo")),
        )
        for button, step, (some, none) in zip((self._undo, self._redo), steps, words, strict=True):
            button.setEnabled(step is not None)
            button.setToolTip(some.format(step=self._step_words(step)) if step else none)

    def _step_words(self, step: StepInfo) -> str:
        texts = catalogue(self.session.language)
        return texts(f"steps.{step.name.replace('.', '_')}")

    def close_screens(self) -> None:
        """Save what is being typed and let go of every screen."""
        for screen in self._screens.values():
            screen.leaving()


def _belongs(entry: str, place: Place) -> bool:
    """Whether a place lies behind an entry: `engagement/...` behind `engagements`."""
    return place.screen in (entry, entry.removesuffix("s")) or (entry == "settings" and place.screen == "settings")

