"""Keeps an open workspace safe by itself: locks it when nobody is there, and makes the backups that are due."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from genderaudit.desktop.sitting.idle import Idle
from genderaudit.domain.errors import SpokenError
from genderaudit.runtime.language import say
from genderaudit.store import BackupInfo, Safety
from genderaudit.widgets.background import Progress
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated, translate

LOOK_EVERY = 60_000
"""Milliseconds between two looks whether a backup is due."""
KEEP = 5
"""Backups that stay in the folder; house default."""


class Keeper(QObject):
    """Watches over the open workspace of a session.

    Signals: idle() when it should be locked.
    """

    idle = Signal()

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self.session = session
        self._idle = Idle(session.settings.idle_minutes, self)
        self._idle.idle.connect(self._nobody_there)
        self._told = False
        self._busy = False
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def end(self) -> None:
        """Stop watching."""
        self._timer.stop()
        self._idle.end()

    def _nobody_there(self) -> None:
        # a long report or import is not broken off because its owner went for tea
        if not self.session.background.busy:
            self.idle.emit()

    # backups

    @property
    def folder(self) -> Path | None:
        """Where backups go; None where the person has not said."""
        kept = self.session.settings.backup_folder
        return Path(kept) if kept else None

    @property
    def due_at_closing(self) -> bool:
        """Whether something would be lost without one more backup, and its place is there."""
        folder = self.folder
        return (
            self.session.has_workspace
            and folder is not None
            and self.session.settings.backup_every_hours > 0
            and folder.is_dir()
            and self.session.workspace.safety().steps_at_risk > 0
        )

    def look(self) -> None:
        """Make the backup that is due; follow the settings."""
        self._idle.minutes = self.session.settings.idle_minutes
        if self.folder is None or self._busy or not self.session.has_workspace:
            return
        safety = self.session.workspace.safety()
        every = dt.timedelta(hours=self.session.settings.backup_every_hours)
        if is_due(safety, self.session.clock(), every):
            self.back_up(asked=False)

    def back_up(self, *, asked: bool) -> None:
        """Make a backup in the background. What hinders it is said once, and blocks nothing."""
        folder = self.folder
        if folder is None or self._busy:
            return
        workspace = self.session.workspace
        self._busy = True

        def work(_: Progress) -> BackupInfo:
            return workspace.backup(folder, keep=KEEP)

        def done(info: BackupInfo) -> None:
            self._busy, self._told = False, False
            self.session.did("backup")
            if asked:
                name = isolated(Path(info.file).name)
                self.session.tell(translate("Keeping", "Backed up and proven: {name}.").format(name=name), "good")

        def failed(error: Exception) -> None:
            self._busy = False
            if not isinstance(error, SpokenError):
                raise error
            if asked or not self._told:
                self._told = True
                words = translate("Keeping", "No backup was made. {why} Your work is saved on this laptop.")
                self.session.tell(words.format(why=say(error, self.session.language)), "warn", stays=asked)

        title = translate("Keeping", "Making a backup") if asked else ""
        self.session.work(title, work, owner=self, done=done, failed=failed)


def is_due(safety: Safety, now: dt.datetime, every: dt.timedelta) -> bool:
    """Whether a backup should be made: something changed, and the last one is older than `every`; never for 0."""
    if not safety.steps_at_risk or not every:
        return False
    last = safety.backup.proven if safety.backup is not None else safety.at_risk_since
    return last is None or now - last >= every
