"""The overview of all keys, in one dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from genderaudit.desktop.palette.searching import fold
from genderaudit.desktop.settings.keys import keys_table
from genderaudit.desktop.shortcuts import Commands
from genderaudit.widgets.forms import fill_with_form, part


class KeysDialog(QDialog):
    """Every command that has keys; Enter on a line gives it."""

    def __init__(self, commands: Commands, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        form = fill_with_form(self, "desktop", "keys")
        self.table = keys_table(commands, self.tr("Actions and their keys"), self)
        part(form, QVBoxLayout, "table").addWidget(self.table)
        self.table.show_rows([one for one in commands.all() if commands.keys_of(one)], key=lambda one: one.id)
        search = part(form, QLineEdit, "filter")
        search.textChanged.connect(
            lambda text: self.table.table.set_filter(
                lambda one: fold(text) in fold(f"{one.title()} {commands.spoken_keys(one)}")
            )
        )
        part(form, QDialogButtonBox, "buttons").rejected.connect(self.reject)
        self.change = part(form, QPushButton, "change")
        self.change.clicked.connect(self._change)
        self._commands = commands
        metrics = self.fontMetrics()
        self.resize(metrics.averageCharWidth() * 88, metrics.height() * 30)
        search.setFocus()

    def _change(self) -> None:
        self.accept()
        self._commands.go_to_keys()
