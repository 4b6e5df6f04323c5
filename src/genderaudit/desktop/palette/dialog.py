"""The palette: one field that finds every action, every screen and every record, and goes there."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from genderaudit.desktop.palette.lookup import Group, Lookup
from genderaudit.desktop.palette.rows import Row, Rows
from genderaudit.desktop.palette.searching import fold, rank, words_of
from genderaudit.desktop.shortcuts import Commands, spoken
from genderaudit.desktop.words import kind_words
from genderaudit.widgets.doors import Command, Hit
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import counted, listed, translate
from genderaudit.widgets.theme import colour, scaled

_RECENT = 6
_COMMANDS = 8
_NOT_HERE = frozenset({"frame.search", "frame.search_too", "frame.redo_too"})
"""Commands that only stand for more keys, or that opened the palette."""
_ORDER = ("engagement", "question", "answer", "finding", "evidence", "review_note", "known_identity")


@dataclass(frozen=True)
class Choice:
    """A command or a screen as the palette ranks it."""

    key: str
    title: str
    about: str
    icon: str
    keys: str
    keywords: str
    run: Callable[[], None]


class Palette(QWidget):
    """Lies over the window while it is open; the keyboard stays in its field, arrows choose, Enter goes.

    Signals: closed().
    """

    closed = Signal()

    def __init__(self, session: Session, commands: Commands, lookup: Lookup | None, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self._session, self._commands, self._lookup = session, commands, lookup
        form = fill_with_form(self, "desktop", "palette")
        self._card = part(form, QFrame, "card")
        self.field = part(form, QLineEdit, "field")
        self._none = part(form, QLabel, "none")
        self.rows = Rows(self)
        part(form, QVBoxLayout, "list").addWidget(self.rows)
        self.field.textChanged.connect(self._typed)
        self.field.installEventFilter(self)
        self.rows.chosen.connect(self._run)
        self._choices: list[Choice] = []
        self._all_of = ""
        self._before: QWidget | None = None
        if lookup is not None:
            lookup.renewed.connect(self._renewed)
        over.installEventFilter(self)
        self.hide()

    # opening and closing

    def open(self, text: str = "") -> None:
        """Show it over everything, with nothing typed unless something is given."""
        self._before = self._over.window().focusWidget()
        self._choices = list(self._gathered())
        if self._lookup is not None:
            self._lookup.renew()
        self._place()
        self.show()
        self.raise_()
        self.field.setText(text)
        self._typed()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def dismiss(self) -> None:
        """Close it; the keyboard returns to where it was."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def _place(self) -> None:
        over = self._over
        self.setGeometry(over.rect())
        width = min(scaled(680), over.width() - scaled(48))
        self._card.setFixedWidth(width)
        self._card.setMaximumHeight(int(over.height() * 0.78))

    # what there is to choose

    def _gathered(self) -> Iterable[Choice]:
        offered = self._commands.offered()
        by_id = {command.id: self._commands.spoken_keys(command) for command in offered}
        for entry in sorted((e for door in self._session.doors for e in door.entries), key=lambda e: e.order):
            if entry.needs_workspace and not self._session.has_workspace:
                continue
            words = translate("Palette", "Go to {room}").format(room=entry.title())
            keys = by_id.get(f"go.{entry.place}", "")
            yield Choice(
                f"go:{entry.place}", entry.title(), "", entry.icon, keys, fold(words), self._going(entry.place)
            )
        for command in offered:
            if not command.id.startswith("go.") and command.id not in _NOT_HERE:
                yield self._as_choice(command)

    def _as_choice(self, command: Command) -> Choice:
        keys = spoken(self._commands.keys_of(command))
        return Choice(
            command.id, command.title(), "", command.icon or "play", keys, fold(command.keywords()), command.run
        )

    def _going(self, place: Place) -> Callable[[], None]:
        return lambda: self._session.wanted.emit(place)

    def _recent(self) -> list[str]:
        kept = self._session.property("recentlyChosen")
        return list(kept) if kept else []

    def _remember(self, key: str) -> None:
        recent = [key, *(one for one in self._recent() if one != key)]
        self._session.setProperty("recentlyChosen", recent[:20])

    # finding

    def _typed(self) -> None:
        self._all_of = ""
        self._show()

    def _renewed(self) -> None:
        if self.isVisible() and self.field.text():
            self._show(keep=True)

    def _show(self, *, keep: bool = False) -> None:
        text = self.field.text()
        rows = self._found(text) if words_of(text) else self._at_rest()
        self.rows.show_rows(rows, keep=keep)
        self.rows.setVisible(bool(rows))
        self._none.setVisible(not rows)
        self._announce()

    def _at_rest(self) -> list[Row]:
        by_key = {choice.key: choice for choice in self._choices}
        recent = [by_key[key] for key in self._recent() if key in by_key][:_RECENT]
        rest = [choice for choice in self._choices if choice not in recent]
        rows = self._group(translate("Palette", "Recent"), recent)
        rows += self._group(translate("Palette", "Go to"), [c for c in rest if c.key.startswith("go:")])
        return rows + self._group(translate("Palette", "Do"), [c for c in rest if not c.key.startswith("go:")])

    def _found(self, text: str) -> list[Row]:
        rows: list[Row] = []
        loose: list[Choice] = []
        if not self._all_of:
            close, loose = self._ranked(text)
            rows = self._group(translate("Palette", "Go to and do"), close)
        for group in self._records(text):
            rows.append(Row.head(kind_words(group.kind)))
            rows += [self._hit_row(hit) for hit in group.hits]
            if group.total > len(group.hits) and group.kind != self._all_of:
                more = counted("Palette", "Show all %n", group.total)
                rows.append(Row(more, "", "ellipsis", "", partial(self._show_all, group.kind), stays=True))
        # letters that stand scattered in a title are a guess: after what has the word itself
        return rows + self._group(translate("Palette", "Go to and do"), loose)

    def _ranked(self, text: str) -> tuple[list[Choice], list[Choice]]:
        words, recent = words_of(text), self._recent()
        scored = []
        for choice in self._choices:
            fit = rank(words, fold(choice.title), loosely=True) or min(rank(words, choice.keywords), 2)
            if not fit:
                fit = min(rank(words, f"{fold(choice.title)} {choice.keywords}"), 2)
            if fit:
                place = recent.index(choice.key) if choice.key in recent else len(recent)
                scored.append((-fit, place, choice.title, choice))
        best = sorted(scored, key=lambda one: one[:3])[:_COMMANDS]
        return [one for fit, *_, one in best if fit < -1], [one for fit, *_, one in best if fit == -1]

    def _records(self, text: str) -> Sequence[Group]:
        if self._lookup is None or not self._session.has_workspace:
            return ()
        here = self.property("near") or ""
        groups = self._lookup.find(text, near=here, all_of=self._all_of)
        if self._all_of:
            groups = [group for group in groups if group.kind == self._all_of]
        return sorted(groups, key=lambda group: _ORDER.index(group.kind) if group.kind in _ORDER else len(_ORDER))

    def _show_all(self, kind: str) -> None:
        self._all_of = kind
        self._show()

    def _group(self, title: str, choices: Sequence[Choice]) -> list[Row]:
        rows = [Row(c.title, c.about, c.icon, c.keys, c.run, c.key) for c in choices]
        return [Row.head(title), *rows] if rows else []

    def _hit_row(self, hit: Hit) -> Row:
        return Row(hit.title, hit.about, hit.icon or "file-text", "", self._going(hit.place))

    # the keyboard and the mouse

    def _run(self, row: Row) -> None:
        if row.stays:
            if row.run is not None:
                row.run()
            return
        if row.key:
            self._remember(row.key)
        self.dismiss()
        if row.run is not None:
            row.run()

    def _announce(self) -> None:
        row = self.rows.row()
        words = listed(filter(None, (row.title, row.about))) if row is not None else self._none.text()
        self.field.setAccessibleDescription(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Arrows and Enter in the field go to the list; the size follows the window."""
        if watched is self.field and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._pressed(event)
        if watched is self._over and event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: 8,
            Qt.Key.Key_PageUp: -8,
            Qt.Key.Key_Tab: 1,
            Qt.Key.Key_Backtab: -1,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.rows.move_by(steps[key])
            self._announce()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            row = self.rows.row()
            if row is not None:
                self._run(row)
            return True
        if key == Qt.Key.Key_Escape:
            if self._all_of:
                self._typed()
            else:
                self.dismiss()
            return True
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802
        """A press beside the card closes it."""
        if not self._card.rect().contains(self._card.mapFrom(self, event.position().toPoint())):
            self.dismiss()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        """What lies below steps back."""
        veil = colour("window")
        veil.setAlpha(170)
        painter = QPainter(self)
        painter.fillRect(self.rect(), veil)
        painter.end()

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: N802
        """The keyboard stays in the field while the palette is open."""
        return True
