"""Sees what a person does in every window of the program, without a filter on the application, which is slow."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication, QWindow


class WindowFilter(QObject):
    """An event filter on each window from the moment it comes to the front; what it sees is up to the subclass."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: list[QWindow] = []
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.focusWindowChanged.connect(self._watch)
            self._watch(app.focusWindow())

    def _watch(self, window: QWindow | None) -> None:
        if window is not None and window not in self._watched:
            self._watched.append(window)
            window.destroyed.connect(self._gone)
            window.installEventFilter(self)

    def _gone(self, window: QObject) -> None:
        self._watched = [one for one in self._watched if one is not window]
