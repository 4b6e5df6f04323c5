"""Try with sample data: made in a folder of its own, opened, and removed when it closes."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from genderaudit.desktop.opening import Opened, open_now
from genderaudit.desktop.start.unlock import Stage
from genderaudit.runtime.language import say
from genderaudit.runtime.unexpected import as_spoken
from genderaudit.widgets.background import Job, Progress
from genderaudit.widgets.forms import part
from genderaudit.widgets.session import Session

FOLDER = "genderaudit-sample-"
"""How the throw-away folders begin, so that what a crash left behind is found and removed."""


class Stopped(Exception):
    """Making the sample data was stopped."""


class Trying(Stage):
    """Makes the sample workspace.

    Signals: made(Opened), left() when it was stopped.
    """

    made = Signal(object)
    left = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        form = self.fill("trying")
        self._bar = part(form, QProgressBar, "bar")
        self._trouble = part(form, QLabel, "trouble")
        self._trouble.hide()
        part(form, QPushButton, "stop").clicked.connect(self._stop)
        language = session.language

        def work(progress: Progress) -> Opened:
            return _make(language, progress)

        self._job: Job[Opened] = session.work("", work, owner=self, done=self.made.emit, failed=self._failed)
        self._job.moved.connect(self._moved)

    def _moved(self, done: int, total: int, _words: str) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _stop(self) -> None:
        self._job.stop()
        self.left.emit()

    def _failed(self, error: Exception) -> None:
        spoken = as_spoken(error)
        self._trouble.setText(say(spoken, self.session.language))
        self._trouble.show()


def _make(language: str, progress: Progress) -> Opened:
    from genderaudit.sample import PASSPHRASE, make_sample  # noqa: PLC0415 -- every room; nobody waits for it elsewhere

    def told(done: int, total: int) -> None:
        progress(done, total)
        if progress.stopped():
            raise Stopped

    sweep()
    folder = Path(tempfile.mkdtemp(prefix=FOLDER))
    try:
        opened = open_now(make_sample(folder, language=language, told=told), PASSPHRASE)
        if progress.stopped():
            opened.workspace.close()
            raise Stopped
    except BaseException:
        shutil.rmtree(folder, ignore_errors=True)
        raise
    return opened


def sweep(older_than: float = 86_400.0) -> None:
    """Remove sample data that a crash left behind, in seconds since it was last changed."""
    import time  # noqa: PLC0415

    for folder in Path(tempfile.gettempdir()).glob(f"{FOLDER}*"):
        try:
            old = time.time() - folder.stat().st_mtime > older_than
        except OSError:
            continue
        if old and folder.is_dir() and not folder.is_symlink():
            shutil.rmtree(folder, ignore_errors=True)
