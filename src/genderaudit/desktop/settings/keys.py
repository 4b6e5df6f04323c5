"""The keys of every command: looked up, changed, and given back."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QKeySequenceEdit, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from genderaudit.desktop.choices import choose
from genderaudit.desktop.palette.searching import fold
from genderaudit.desktop.shortcuts import Commands, spoken
from genderaudit.widgets.doors import Command
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import translate
from genderaudit.widgets.theme import dress


def keys_table(commands: Commands, name: str, parent: QWidget) -> Table[Command]:
    """A table of commands and their keys."""
    columns = (
        Column[Command](
            title=translate("Keys", "Action"),
            text=lambda one: one.title().rstrip(":\u00a0 "),
            icon=lambda one: one.icon,
            stretch=True,
        ),
        Column[Command](title=translate("Keys", "Keys"), text=commands.spoken_keys, width=24),
    )
    return Table(name, columns, parent)


class KeysSection(QWidget):
    """A table of commands; the keys of the chosen one are changed below it, at once."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        form = fill_with_form(self, "desktop", "settings_keys")
        self._form = form
        self._filter = part(form, QLineEdit, "filter")
        self._edit = part(form, QKeySequenceEdit, "keys")
        self._told = part(form, QLabel, "told")
        self._name = part(form, QLabel, "name")
        self._usual, self._none = part(form, QPushButton, "usual"), part(form, QPushButton, "none")
        self._edit.setMaximumSequenceLength(1)
        self._edit.setAccessibleName(self.tr("New keys"))
        self._edit.keySequenceChanged.connect(self._typed)
        self._usual.clicked.connect(self._back_to_usual)
        self._none.clicked.connect(lambda: self._use(""))
        self._filter.textChanged.connect(self._filtered)
        self._commands: Commands | None = None
        self.table: Table[Command] | None = None

    def showEvent(self, event: object) -> None:  # noqa: N802
        """The commands are known to the frame, which is there by now."""
        super().showEvent(event)  # type: ignore[arg-type]
        if self.table is None:
            self._commands = self.window().findChild(Commands)
            if self._commands is not None:
                self.table = keys_table(self._commands, self.tr("Actions and their keys"), self)
                part(self._form, QVBoxLayout, "table").addWidget(self.table)
                self.table.picked.connect(self._picked)
                self.table.show_rows(self._rows(), key=lambda one: one.id)
                self.table.setMinimumHeight(self.fontMetrics().height() * 14)
        self._picked(self.table.current() if self.table is not None else None)

    def _rows(self) -> list[Command]:
        assert self._commands is not None
        return sorted(self._commands.all(), key=lambda one: not self._commands.keys_of(one))  # type: ignore[union-attr]

    def _filtered(self, text: str) -> None:
        if self.table is not None:
            wanted = fold(text)
            self.table.table.set_filter(lambda one: wanted in fold(one.title()))

    def _picked(self, command: Command | None) -> None:
        self._told.clear()
        for widget in (self._edit, self._usual, self._none):
            widget.setEnabled(command is not None)
        self._name.setText(command.title() if command is not None else self.tr("Choose an action above."))
        self._edit.blockSignals(True)
        if command is not None and self._commands is not None:
            self._edit.setKeySequence(QKeySequence(self._commands.keys_of(command)))
        else:
            self._edit.clear()
        self._edit.blockSignals(False)

    def _typed(self, keys: QKeySequence) -> None:
        self._use(keys.toString(QKeySequence.SequenceFormat.PortableText))

    def _use(self, keys: str) -> None:
        """Give the chosen command these keys, unless another has them: then say which."""
        command = self.table.current() if self.table is not None else None
        if command is None or self._commands is None:
            return
        other = self._commands.taken_by(keys, but=command.id)
        if other is not None:
            words = self.tr("{keys} already means '{action}'. Give that one other keys first.")
            self._tell(words.format(keys=spoken(keys), action=other.title()), "bad")
            return
        own = {**self._session.settings.shortcuts, command.id: keys}
        if keys == command.shortcut:
            own.pop(command.id)
        choose(self._session, shortcuts=own)
        self._commands.arm()
        if self.table is not None:
            self.table.viewport().update()
        self._tell(self.tr("Kept."), "good")

    def _back_to_usual(self) -> None:
        command = self.table.current() if self.table is not None else None
        if command is not None:
            self._use(command.shortcut)
            self._picked(command)

    def _tell(self, words: str, tone: str) -> None:
        self._told.setText(words)
        dress(self._told, tone=tone)
