"""Ends properly when the system asks for it: Ctrl-C in the terminal, or the end of the desktop's session."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class Ending(QObject):
    """Calls `close` in the window's thread when a signal comes; Python alone would wait for the next event.

    Signals: none.
    """

    def __init__(self, close: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._close = close
        self._before: dict[int, object] = {}
        if os.name != "posix":
            # Windows tells the window itself
            return
        self._reading, self._writing = os.pipe()
        os.set_blocking(self._writing, False)
        self._notifier = QSocketNotifier(self._reading, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._came)
        self._wakeup = signal.set_wakeup_fd(self._writing, warn_on_full_buffer=False)
        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, _noticed)

    def _came(self) -> None:
        os.read(self._reading, 16)
        self._close()

    def end(self) -> None:
        """As it was before."""
        if self._before:
            self._notifier.setEnabled(False)
            signal.set_wakeup_fd(self._wakeup)
            for number, before in self._before.items():
                signal.signal(number, before)  # type: ignore[arg-type]
            self._before = {}
            os.close(self._reading)
            os.close(self._writing)


def _noticed(_number: int, _frame: FrameType | None) -> None:
    """The pipe tells the window; nothing is done in the middle of whatever runs."""
