"""The frame around the screens: navigation, trail, back and forward, undo and redo, messages, line of truth."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShowEvent, QWindow
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QTextEdit,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from genderaudit.desktop.frame.commands import frame_commands
from genderaudit.desktop.frame.messages import MessageBar
from genderaudit.desktop.frame.rail import Rail
from genderaudit.desktop.frame.truth import TruthLine
from genderaudit.desktop.frame.turning import Turning
from genderaudit.desktop.palette.dialog import Palette
from genderaudit.desktop.palette.lookup import Lookup
from genderaudit.desktop.shortcuts import Commands, spoken
from genderaudit.domain.errors import Defect
from genderaudit.widgets import reading_order
from genderaudit.widgets.doors import Command
from genderaudit.widgets.forms import fill_with_form, part, register
from genderaudit.widgets.icons import icon
from genderaudit.widgets.pieces import Words
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate

_MOST_BACK = 50
"""Places that `back` remembers; house default."""
_READING = 200
"""Milliseconds after which a screen that had nothing to press is looked at again."""
_UNDO, _REDO = QKeySequence("Ctrl+Z"), (QKeySequence("Ctrl+Y"), QKeySequence("Ctrl+Shift+Z"))
_TURNING = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)


class Frame(QWidget):
    """Everything around the open screen. It knows no room: it walks the doors."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session
        register(Words)
        form = fill_with_form(self, "desktop", "frame")
        self.stack = part(form, QStackedWidget, "screens")
        self.trail = part(form, QLabel, "trail")
        self.search = part(form, QPushButton, "search")
        self.lock = part(form, QToolButton, "lock")
        self.help = part(form, QToolButton, "help")
        self.rail = Rail(session, form)
        self.who = self.rail.who
        self.messages = MessageBar(session, self)
        part(form, QVBoxLayout, "messages").addWidget(self.messages)
        self._room = part(form, QPushButton, "room")
        self._room_place: Place | None = None
        self._screens: dict[str, Screen] = {}
        self._stale: dict[str, frozenset[str]] = {}
        """What changed while a screen was out of sight: it is told when it is shown again."""
        self._held = ""
        self._turning = Turning(session, self)
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self._place: Place | None = None
        self._undo, self._redo = part(form, QToolButton, "undo"), part(form, QToolButton, "redo")
        self._arrows = (part(form, QToolButton, "back"), part(form, QToolButton, "forward"))
        self.commands = Commands(session, self._own_commands, self)
        self.lookup = Lookup(session, self) if session.has_workspace else None
        self.palette_over = Palette(session, self.commands, self.lookup, self)
        self.truth = TruthLine(session, self.commands, self)
        part(form, QVBoxLayout, "truth").addWidget(self.truth)
        self._tools(form)
        self._arming = QTimer(self)
        self._arming.setSingleShot(True)
        self._arming.setInterval(0)
        self._arming.timeout.connect(self._arm)
        self._reading = QTimer(self)
        self._reading.setSingleShot(True)
        self._reading.setInterval(_READING)
        self._reading.timeout.connect(self._look_again)
        self._waiting: Callable[[], None] | None = None
        session.changed.connect(self._changed)
        session.acting.connect(self._arming.start)
        # a filter on the application would slow down every event; these two see all that matters here
        self._watched: QWidget | None = None
        self._handle: QWindow | None = None
        QApplication.instance().focusChanged.connect(self._focus_moved)  # type: ignore[union-attr]
        self.update_undo()

    def _own_commands(self) -> Iterable[Command]:
        return frame_commands(self)

    # what stands around

    def _tools(self, form: QWidget) -> None:
        named: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("back", "arrow-left", self.back),
            ("forward", "arrow-right", self.forward),
            ("undo", "undo-2", self.undo),
            ("redo", "redo-2", self.redo),
            ("help", "circle-question-mark", self.help_here),
            ("lock", "lock", self.lock_now),
        )
        for name, image, run in named:
            button = part(form, QToolButton, name)
            button.setIcon(icon(image))
            button.clicked.connect(lambda _=False, run=run: run())
        self.search.setIcon(icon("search", "muted"))
        self.search.clicked.connect(lambda _=False: self.open_palette())
        self._room.clicked.connect(self._to_room)
        workspace = self.session.has_workspace
        for widget in (self._undo, self._redo, self.lock, self.who, self.truth):
            widget.setVisible(workspace)

    def _arm(self) -> None:
        if not isValid(self.search):
            # the window was made anew in the meantime
            return
        self.commands.arm()
        keys = {command.id: self.commands.spoken_keys(command) for command in self.commands.all()}
        self.rail.tips({one.removeprefix("go."): text for one, text in keys.items() if one.startswith("go.")})
        self.search.setToolTip(
            translate("Frame", "Search or do anything ({keys})").format(keys=keys.get("frame.search", ""))
        )
        self.lock.setToolTip(self.lock.accessibleName())
        self.help.setToolTip(translate("Frame", "Help on this screen ({keys})").format(keys=keys.get("frame.help", "")))
        self._arrows[0].setToolTip(translate("Frame", "Back ({keys})").format(keys=keys.get("frame.back", "")))
        self._arrows[1].setToolTip(translate("Frame", "Forward ({keys})").format(keys=keys.get("frame.forward", "")))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """The rail and the search give way where the window is narrow."""
        super().resizeEvent(event)
        self.rail.fit(self.width())
        roomy = self.width() > self.fontMetrics().averageCharWidth() * 110
        words = translate("Frame", "Search or do…")
        keys = spoken("Ctrl+K")
        self.search.setText(f"{words}   {keys}" if roomy else "")

    # moving

    def go(self, place: Place, *, remember: bool = True) -> None:
        """Open a place; what is being typed on the screen that is left is saved first."""
        self.session.background.hold()
        before, focus = self.shown, QApplication.focusWidget()
        if before is not None:
            before.leaving()
            if remember and self._place is not None and before.here() != place:
                self._back.append(before.here())
                del self._back[:-_MOST_BACK]
                self._forward.clear()
        screen = self._screen_for(place)
        self._place = place
        missed = self._stale.pop(place.screen, None)
        if missed:
            screen.refresh(missed)
        screen.open_at(place)
        if self.stack.currentWidget() is not screen:
            self.stack.setCurrentWidget(screen)
        self.messages.moved_on()
        self.update_trail()
        self._arming.start()
        self._focus_into(screen, focus)

    def take_focus(self) -> None:
        """The keyboard begins in the screen, not on the bar above it."""
        if self.shown is not None:
            self._focus_into(self.shown, None)

    def _focus_into(self, screen: Screen, before: QWidget | None, *, tries: int = 5) -> None:
        """The keyboard follows to the new screen, unless it is on the rail or the bar or is there already."""
        if screen is not self.shown:
            return
        now = QApplication.focusWidget()
        around = before is not None and isValid(before) and self.isAncestorOf(before)
        if around and before is not None and not self.stack.isAncestorOf(before) and before.isVisible():
            return
        if now is not None and screen.isAncestorOf(now):
            return
        # Enter must not send a tip away that nobody has read
        first = next((one for one in reading_order.stops(screen) if not one.property("aside")), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        elif tries:
            # what the screen shows is still being read
            self._waiting = partial(self._focus_into, screen, before, tries=tries - 1)
            self._reading.start()

    def _look_again(self) -> None:
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """Tab goes on as the window is read: rail, bar, screen, line of truth."""
        return reading_order.step(self, forward=forward)

    def back(self) -> None:
        """The place before."""
        self._step(self._back, self._forward)

    def forward(self) -> None:
        """The place that `back` left."""
        self._step(self._forward, self._back)

    def _step(self, source: list[Place], target: list[Place]) -> None:
        if source and self.shown is not None:
            target.append(self.shown.here())
            self.go(source.pop(), remember=False)

    @property
    def can_go_back(self) -> bool:
        """Whether there is a place before."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether `back` left a place."""
        return bool(self._forward)

    @property
    def shown(self) -> Screen | None:
        """The screen that is shown."""
        current = self.stack.currentWidget()
        return current if isinstance(current, Screen) else None

    def here(self) -> Place | None:
        """The place that is open."""
        return self.shown.here() if self.shown is not None else None

    def _screen_for(self, place: Place) -> Screen:
        made = self._screens.get(place.screen)
        if made is None:
            make = next(
                (door.screens[place.screen] for door in self.session.doors if place.screen in door.screens), None
            )
            if make is None:
                raise Defect(what=f"no screen is called {place.screen}")
            made = make(self.session)
            self._screens[place.screen] = made
            self.stack.addWidget(made)
        return made

    def update_trail(self) -> None:
        """The title of what is open, in the bar, the navigation and the window."""
        screen, place = self.shown, self.here()
        title = screen.title() if screen is not None else ""
        self.trail.setText(title)
        self.trail.setToolTip(title)
        window = self.window()
        # it ends in the bare name, to which Qt then adds none
        window.setWindowTitle(f"{title} – GenderAudit" if title else "GenderAudit")
        entry = self.rail.mark(place)
        inside = entry is not None and place is not None and entry.title() != title
        self._room_place = entry.place if entry is not None and inside else None
        self._room.setVisible(inside)
        if entry is not None:
            self._room.setText(entry.title().replace("&", "&&"))
        for arrow, places in zip(self._arrows, (self._back, self._forward), strict=True):
            arrow.setEnabled(bool(places))

    def _to_room(self) -> None:
        if self._room_place is not None:
            self.go(self._room_place)

    def help_here(self) -> None:
        """The guide at the chapter of the open screen."""
        topic = self.shown.help_topic if self.shown is not None else ""
        self.session.go("help", topic)

    def open_palette(self, text: str = "") -> None:
        """Open the palette over the screen."""
        if self.shown is not None:
            self.shown.leaving()
        place = self.here()
        self.palette_over.setProperty("near", place.part(0) if place is not None else "")
        self.palette_over.open(text)

    def lock_now(self) -> None:
        """Lock, by the command that the window offers for it."""
        self.commands.run("workspace.lock")

    # changing

    def _changed(self, kinds: frozenset[str]) -> None:
        if self.shown is not None:
            self.shown.refresh(kinds)
        for name, screen in self._screens.items():
            if screen is not self.shown:
                self._stale[name] = self._stale.get(name, frozenset()) | kinds
        self.update_undo()
        self.update_trail()

    def undo(self) -> None:
        """Take back the last step of this laptop."""
        self._turn(undoing=True)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._turn(undoing=False)

    def _turn(self, *, undoing: bool) -> None:
        if self.shown is not None and self.session.has_workspace:
            self.shown.leaving()
        self._turning.turn(undoing=undoing)

    def update_undo(self) -> None:
        """What undo and redo would do, by name."""
        words = (
            (translate("Frame", "Undo: {step} (Ctrl+Z)"), translate("Frame", "Nothing to undo")),
            (translate("Frame", "Redo: {step} (Ctrl+Y)"), translate("Frame", "Nothing to redo")),
        )
        for button, undoing, (some, none) in zip((self._undo, self._redo), (True, False), words, strict=True):
            step = self._turning.words(undoing=undoing)
            button.setEnabled(bool(step))
            button.setToolTip(some.format(step=step) if step else none)

    def undo_words(self, *, undoing: bool) -> str:
        """What undo or redo would do, for the palette; '' where there is nothing."""
        return self._turning.words(undoing=undoing)

    def close_screens(self) -> None:
        """Save what is being typed, and forget what was read for the search."""
        for screen in self._screens.values():
            screen.leaving()
        if self.lookup is not None:
            self.lookup.drop()

    def holding(self) -> str:
        """What closing would lose, because it cannot be saved yet; '' for nothing."""
        return next((words for one in self._screens.values() if (words := one.holding())), "")

    def holds_back(self) -> bool:
        """Whether closing now would lose what cannot be saved yet, or cut work off; said once, then it may be."""
        under_way = self.session.background.precious
        if under_way and under_way != self._held:
            self._held = under_way
            words = translate("Frame", "{work}: still under way. Wait for it, or close again to stop it.")
            self.session.tell(words.format(work=under_way), "warn", stays=True)
            return True
        held = self.holding()
        if not held or held == self._held:
            return False
        self._held = held
        self.go(next(one.here() for one in self._screens.values() if one.holding()))
        advice = translate("Frame", "Give the reason, or close again to let the change go.")
        self.session.tell(f"{self._held} {advice}", "warn", stays=True)
        return True

    # keys and buttons that fields would keep to themselves

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """From now on the window's mouse buttons are seen."""
        super().showEvent(event)
        handle = self.window().windowHandle()
        if handle is not None and handle is not self._handle:
            self._handle = handle
            handle.installEventFilter(self)

    def _focus_moved(self, before: QWidget | None, now: QWidget | None) -> None:
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = None
        if isinstance(now, QLineEdit | QPlainTextEdit | QTextEdit) and self.isAncestorOf(now):
            self._watched = now
            now.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Undo goes to a field that has typing to take back, else to the step; mouse buttons go back and forward."""
        kind = event.type()
        if kind in _TURNING and isinstance(event, QKeyEvent) and watched is self._watched and self._watched is not None:
            return self._turned_by(self._watched, event)
        if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and watched is self._handle:
            turns = {Qt.MouseButton.BackButton: self.back, Qt.MouseButton.ForwardButton: self.forward}
            if event.button() in turns and self.isVisible() and not self.palette_over.isVisible():
                turns[event.button()]()
                return True
        return super().eventFilter(watched, event)

    def _turned_by(self, widget: QWidget, event: QKeyEvent) -> bool:
        """Whether a key was undo or redo of a step, given inside a text field that has nothing of its own to turn."""
        if self.palette_over.isVisible() or not isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
            return False
        keys = QKeySequence(event.keyCombination())
        undoing, redoing = keys == _UNDO, keys in _REDO
        if not (undoing or redoing):
            return False
        document = widget if isinstance(widget, QLineEdit) else widget.document()
        if document.isUndoAvailable() if undoing else document.isRedoAvailable():
            return False
        if event.type() == QEvent.Type.KeyPress:
            self._turn(undoing=undoing)
        else:
            # the field would claim the keys although it has nothing to take back
            event.accept()
        return True
