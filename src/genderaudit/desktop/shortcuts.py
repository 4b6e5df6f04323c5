"""Every command of the window with the keys that give it, and the keys that a person chose instead."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from genderaudit.widgets.doors import Command
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated


class Commands(QObject):
    """What can be done now: the shell's commands and those of every room."""

    def __init__(self, session: Session, shell: Callable[[], Iterable[Command]], window: QWidget) -> None:
        super().__init__(window)
        self._session, self._shell, self._window = session, shell, window
        self._armed: dict[str, QShortcut] = {}

    def all(self) -> list[Command]:
        """Every command that is known here, also those that are not offered just now."""
        found = {command.id: command for command in self._shell()}
        for door in self._session.doors:
            found.update((command.id, command) for command in door.commands(self._session))
        return list(found.values())

    def offered(self) -> list[Command]:
        """The commands that can be given now."""
        return [command for command in self.all() if command.enabled()]

    def keys_of(self, command: Command) -> str:
        """The keys of a command as portable text: the person's own, else the command's; '' for none."""
        return self._session.settings.shortcuts.get(command.id, command.shortcut)

    def spoken_keys(self, command: Command) -> str:
        """The keys as this system and language write them."""
        return spoken(self.keys_of(command))

    def run(self, command_id: str) -> bool:
        """Give a command by its id; whether it was offered."""
        for command in self.all():
            if command.id == command_id and command.enabled():
                command.run()
                return True
        return False

    def arm(self) -> None:
        """Listen for the keys of today's commands."""
        wanted = {command.id: keys for command in self.all() if (keys := self.keys_of(command))}
        for command_id in [one for one, shortcut in self._armed.items() if _text(shortcut) != wanted.get(one)]:
            shortcut = self._armed.pop(command_id)
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        for command_id, keys in wanted.items():
            if command_id not in self._armed:
                self._armed[command_id] = self._listen(command_id, keys)

    def _listen(self, command_id: str, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._window)
        shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
        shortcut.activated.connect(lambda: self.run(command_id))
        return shortcut

    def go_to_keys(self) -> None:
        """Open the settings where keys are changed."""
        self._session.go("settings", "keyboard")

    def taken_by(self, keys: str, but: str = "") -> Command | None:
        """The command that has these keys already, other than `but`."""
        wanted = QKeySequence(keys)
        for command in self.all():
            if command.id != but and keys and QKeySequence(self.keys_of(command)) == wanted:
                return command
        return None


def spoken(keys: str) -> str:
    """Keys in the writing of this system, in their own order also where writing runs to the left."""
    text = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    return isolated(text) if text else ""


def _text(shortcut: QShortcut) -> str:
    return shortcut.key().toString(QKeySequence.SequenceFormat.PortableText)
