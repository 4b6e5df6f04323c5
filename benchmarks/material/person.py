"""What a person at the window does: look until everything is painted, wait, press a key; and what the disk takes."""

from __future__ import annotations

import os
import time
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget


def painted() -> None:
    """Everything that is due is laid out and drawn: once as it comes, once for what the first drawing asked for."""
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()


def wait(milliseconds: int) -> None:
    """Sit still; the loop lets threads run, as the program's own does."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def press(window: QWidget, key: Qt.Key) -> None:
    """A key as the system gives it: to the window, which finds who takes it."""
    QTest.keyClick(window.windowHandle(), key)


def memory() -> float:
    """Megabytes that this process holds now."""
    for line in Path("/proc/self/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return 0.0


def synced(file: Path, times: int) -> list[float]:
    """Seconds that some writes of one page take until they are on the disk: no saved answer can take less."""
    taken = []
    with file.open("wb") as stream:
        for _ in range(times):
            stream.write(bytes(4096))
            start = time.perf_counter()
            stream.flush()
            os.fsync(stream.fileno())
            taken.append(time.perf_counter() - start)
    return taken
