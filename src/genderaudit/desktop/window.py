"""The window: start, work or locked; it opens and closes workspaces and makes itself anew when its language changes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from genderaudit.domain.records import Author
from genderaudit.store import Workspace
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import Translations

# what the first picture does not need is imported when it is needed
# ruff: noqa: PLC0415

SMALLEST = (1024, 640)
"""Pixels; house default. A laptop of 1366 by 768 has room for it beside the system's own bars."""


class Window(QMainWindow):
    """One of three stages fills the window: the start, the frame with its screens, or the lock."""

    def __init__(self, session: Session, translations: Translations) -> None:
        super().__init__()
        self.session = session
        self._translations = translations
        self._stages = QStackedWidget(self)
        self.setCentralWidget(self._stages)
        self.setMinimumSize(*SMALLEST)
        self.resize(1280, 760)
        session.setParent(self)
        session.wanted.connect(self.go)
        session.rebuild.connect(self.rebuild)
        self.frame: QWidget | None = None
        self.show_start()

    def _stage(self, widget: QWidget) -> None:
        before = self._stages.currentWidget()
        self._stages.addWidget(widget)
        self._stages.setCurrentWidget(widget)
        if before is not None:
            self._stages.removeWidget(before)
            before.deleteLater()

    def show_start(self) -> None:
        """The stage without a workspace."""
        from genderaudit.desktop.start import Start

        self.frame = None
        self._stage(Start(self.session, self))

    def unlock(self, path: Path) -> None:
        """Ask for the passphrase of a workspace."""
        raise NotImplementedError

    def begin(self, workspace: Workspace, author: Author, place: Place | None = None) -> None:
        """Work on an open workspace."""
        from genderaudit.desktop.frame import Frame

        self.session.begin(workspace, author)
        self.frame = Frame(self.session, self)
        self._stage(self.frame)
        self.frame.go(place or Place("home"))

    def go(self, place: Place) -> None:
        """Open a place in the frame."""
        from genderaudit.desktop.frame import Frame

        if isinstance(self.frame, Frame):
            self.frame.go(place)

    def rebuild(self) -> None:
        """Make everything anew at the same place, in today's language, look and direction."""

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802
        """Save what is being typed, wait for work under way, close the workspace."""
        from genderaudit.desktop.frame import Frame

        if isinstance(self.frame, Frame):
            self.frame.close_screens()
        self.session.end()
        event.accept()
