"""A section of 45 questions scrolled, and a long sitting: pages opened and closed fifty times leave nothing behind."""

from __future__ import annotations

import gc
import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from material.large_workspace import AUTHOR, PASSPHRASE, make
from material.long_section import QUESTIONS, make_long_section
from material.person import memory, painted, wait
from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent
from PySide6.QtWidgets import QApplication, QScrollArea

from genderaudit.desktop.app import make_window
from genderaudit.desktop.opening import Opened, open_now
from genderaudit.desktop.window import Window
from genderaudit.engagements.desktop.runner.cards import QuestionLine
from genderaudit.signing import stop_worker
from genderaudit.widgets.places import Place

PAGES = ("overview", "plan", "checklist", "evidence", "findings", "review", "report")
TIMES = 50
SETTLED = 10
"""Rounds after which caches are full and nothing should grow."""


def scrolling(window: Window, engagement: str) -> None:
    """A step of the mouse wheel at a time, there and back."""
    window.go(Place.parse(f"engagement/{engagement}/checklist"))
    painted()
    wait(1000)
    lines = [one for one in window.findChildren(QuestionLine) if one.window() is window]
    area = next(one for one in window.findChildren(QScrollArea) if one.isVisible() and one.isAncestorOf(lines[0]))
    bar, frames = area.verticalScrollBar(), list[float]()
    clock = QElapsedTimer()
    for _ in range(5):
        for value in [*range(0, bar.maximum(), 40), *range(bar.maximum(), 0, -40)]:
            clock.start()
            bar.setValue(value)
            QCoreApplication.processEvents()
            frames.append(clock.nsecsElapsed() / 1e6)
    frames.sort()
    late = frames[int(len(frames) * 0.99) - 1]
    print(f"a section of {len(lines)} questions (asked for {QUESTIONS}), {bar.maximum()} pixels of it out of sight")
    print(f"scrolling, {len(frames)} frames: median {frames[len(frames) // 2]:.1f}, 99 % {late:.1f} ms (target 16.7)")


def sitting(window: Window) -> None:
    """Every page of one engagement after the other: opening the next engagement closes the pages of the last."""
    counts = list[int]()
    held = list[float]()
    for turn in range(TIMES):
        for page in PAGES:
            window.go(Place.parse(f"engagement/eng-{turn:04d}/{page}"))
            painted()
            wait(50)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
        counts.append(len(QApplication.allWidgets()))
        held.append(memory())
    print(f"widgets after {SETTLED} and after {TIMES} rounds: {counts[SETTLED - 1]}, {counts[-1]}")
    print(f"memory after {SETTLED} and after {TIMES} rounds: {held[SETTLED - 1]:.0f}, {held[-1]:.0f} MB (target 300)")


def at_window(app: QApplication, file: Path, run: Callable[[Window], None]) -> None:
    """Open a workspace in a window and close it afterwards."""
    window = make_window(app)
    window.resize(1366, 768)
    window.show()
    window.warm_up()
    opened = open_now(file, PASSPHRASE)
    window.begin(Opened(opened.workspace, PASSPHRASE, (AUTHOR,)), Place("home"))
    painted()
    wait(3000)
    run(window)
    window.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["GENDERAUDIT_HOME"] = str(folder / "home")
        engagement = make_long_section(folder / "long.gaw")
        make(folder / "large.gaw")
        app = QApplication(sys.argv)
        at_window(app, folder / "long.gaw", lambda window: scrolling(window, engagement))
        at_window(app, folder / "large.gaw", sitting)
    stop_worker()


if __name__ == "__main__":
    main()
