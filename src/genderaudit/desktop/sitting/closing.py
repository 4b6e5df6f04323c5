"""The last moment of a sitting: everything is saved, and a backup of it is made if its place is there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from genderaudit.desktop.sitting.keeping import KEEP
from genderaudit.desktop.start.unlock import Stage
from genderaudit.runtime.language import say
from genderaudit.runtime.unexpected import as_spoken
from genderaudit.store import BackupInfo
from genderaudit.widgets.background import Progress
from genderaudit.widgets.forms import part
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import translate


class Closing(Stage):
    """Makes the last backup; nobody has to wait for it.

    Signals: done() when the workspace may be closed.
    """

    done = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self._form = self.fill("closing")
        self._bar = part(self._form, QProgressBar, "bar")
        self._bar.setRange(0, 0)
        self._trouble = part(self._form, QLabel, "trouble")
        self._trouble.hide()
        self._over = False
        part(self._form, QPushButton, "go").clicked.connect(self._end)

    def begin(self) -> None:
        """Make the backup."""
        workspace, folder = self.session.workspace, Path(self.session.settings.backup_folder)

        def work(_: Progress) -> BackupInfo:
            return workspace.backup(folder, keep=KEEP)

        self.session.work("", work, owner=self, done=lambda _: self._end(), failed=self._failed)

    def _failed(self, error: Exception) -> None:
        spoken = as_spoken(error)
        self._bar.hide()
        part(self._form, QLabel, "what").setText(translate("Closing", "The last backup was not made."))
        self._trouble.setText(say(spoken, self.session.language))
        self._trouble.show()

    def _end(self) -> None:
        if not self._over:
            self._over = True
            self.done.emit()
