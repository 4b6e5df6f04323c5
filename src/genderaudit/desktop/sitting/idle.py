"""Notices that nobody is there: no key, no mouse, no touch in any window of the program for a while."""

from __future__ import annotations

import time

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QWindow

from genderaudit.widgets.window_filter import WindowFilter

_INPUT = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)
_LOOK_EVERY = 5_000
"""Milliseconds between two looks at the clock."""


class Idle(WindowFilter):
    """Watches the program's windows.

    Signals: idle() once nothing came for that many minutes.
    """

    idle = Signal()

    def __init__(self, minutes: int, parent: QObject) -> None:
        self.minutes = minutes
        self._last = time.monotonic()
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def _watch(self, window: QWindow | None) -> None:
        # another window came to the front: somebody is there
        self._last = time.monotonic()
        super()._watch(window)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        """Remember when the last input came; it goes on to where it belongs."""
        if event.type() in _INPUT:
            self._last = time.monotonic()
        return False

    def look(self, now: float | None = None) -> None:
        """Tell if nobody has been there for long enough. A laptop that slept was left alone."""
        passed = (time.monotonic() if now is None else now) - self._last
        if passed >= self.minutes * 60:
            self._last = time.monotonic()
            self.idle.emit()

    def end(self) -> None:
        """Stop watching."""
        self._timer.stop()
