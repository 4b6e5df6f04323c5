"""The window at work on 370 engagements and 40,000 answers: changing screens, keys to saved answers, scrolling, memory."""

from __future__ import annotations

import os
import resource
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from material.large_workspace import AUTHOR, PASSPHRASE, make
from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from genderaudit.desktop.app import make_window
from genderaudit.desktop.opening import Opened, open_now
from genderaudit.desktop.window import Window
from genderaudit.engagements.model import Answer
from genderaudit.signing import stop_worker
from genderaudit.store import Workspace
from genderaudit.widgets.places import Place

ENGAGEMENT = "eng-0003"
PLACES = (
    "home",
    "engagements",
    f"engagement/{ENGAGEMENT}/overview",
    f"engagement/{ENGAGEMENT}/checklist",
    "findings",
    f"engagement/{ENGAGEMENT}/evidence",
    "reports",
    f"engagement/{ENGAGEMENT}/findings",
    "verify",
    f"engagement/{ENGAGEMENT}/review",
    "settings",
    f"engagement/{ENGAGEMENT}/plan",
    "help",
)
KEYS = 400


def painted(window: Window) -> None:
    """Let the window draw what is due now."""
    QCoreApplication.processEvents()
    window.repaint()
    QCoreApplication.sendPostedEvents()


def memory() -> float:
    """Megabytes that this process holds now."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def switching(window: Window) -> None:
    """Each screen after each other one, three times round; the first time round it is made."""
    first, later = {}, dict[str, float]()
    for turn in range(4):
        order = PLACES if turn % 2 == 0 else tuple(reversed(PLACES))
        for text in order:
            start = time.perf_counter()
            window.go(Place.parse(text))
            painted(window)
            taken = time.perf_counter() - start
            if text not in first:
                first[text] = taken
            else:
                later[text] = max(later.get(text, 0), taken)
            QTest.qWait(30)  # work in the background goes on meanwhile, as it does for a person
    for name, times in (("made", first), ("shown again", later)):
        worst = max(times, key=times.__getitem__)
        line = ", ".join(f"{text.rpartition('/')[2]} {taken * 1000:.0f}" for text, taken in times.items())
        print(f"screen {name}, ms: {line}")
        print(f"slowest {name}: {worst} {times[worst] * 1000:.0f} ms (target 100)")


def typing(window: Window, workspace: Workspace) -> None:
    """Digits answer one question after the other; each is timed from the key to the saved answer and its picture."""
    window.go(Place.parse(f"engagement/{ENGAGEMENT}/checklist/IA-02"))
    painted(window)
    QTest.qWait(200)
    times, saved = list[float](), 0
    for number in range(KEYS):
        target = QApplication.focusWidget() or window
        before = workspace.latest()
        start = time.perf_counter()
        QTest.keyClick(target, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)[number % 3])
        painted(window)
        taken = time.perf_counter() - start
        if workspace.latest() != before:
            saved += 1
            times.append(taken)
        else:
            QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_N)
            painted(window)
        QTest.qWait(1)
    times.sort()
    print(f"keys that saved an answer: {saved} of {KEYS}; answers now: {len(workspace.find(Answer, ENGAGEMENT))}")
    middle, late = statistics.median(times), times[int(len(times) * 0.99) - 1]
    print(f"key to saved and painted: median {middle * 1000:.1f} ms, 99 % {late * 1000:.1f} ms (target 50)")


def scrolling(window: Window) -> None:
    """The longest section, moved by a mouse wheel's step at a time."""
    window.go(Place.parse(f"engagement/{ENGAGEMENT}/checklist"))
    painted(window)
    QTest.qWait(300)
    areas = [one for one in window.findChildren(QAbstractScrollArea) if one.isVisible()]
    area = max(areas, key=lambda one: one.verticalScrollBar().maximum())
    bar, frames = area.verticalScrollBar(), list[float]()
    clock = QElapsedTimer()
    for value in [*range(0, bar.maximum(), 40), *range(bar.maximum(), 0, -40)]:
        clock.start()
        bar.setValue(value)
        area.viewport().repaint()
        QCoreApplication.processEvents()
        frames.append(clock.nsecsElapsed() / 1e6)
    frames.sort()
    late = frames[int(len(frames) * 0.99) - 1]
    print(f"scrolling {type(area).__name__}, {len(frames)} frames: 99 % {late:.1f} ms a frame (target 16.7)")


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["GENDERAUDIT_HOME"] = str(folder / "home")
        make(folder / "large.gaw")
        sys.setswitchinterval(float(os.environ.get("SWI","0.005")))
        app = QApplication(sys.argv)
        window = make_window(app)
        window.resize(1366, 768)
        window.show()
        opened = open_now(folder / "large.gaw", PASSPHRASE)
        start = time.perf_counter()
        window.begin(Opened(opened.workspace, PASSPHRASE, (AUTHOR,)), Place("home"))
        painted(window)
        print(f"workspace open to home painted: {(time.perf_counter() - start) * 1000:.0f} ms")
        QTest.qWait(3000)
        print(f"memory after opening: {memory():.0f} MB (target 300)")
        switching(window)
        typing(window, opened.workspace)
        scrolling(window)
        print(f"memory at the end: {memory():.0f} MB")
        window.close()
    stop_worker()


if __name__ == "__main__":
    main()
