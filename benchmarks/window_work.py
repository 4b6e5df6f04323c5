"""The window at work on 370 engagements and 40,000 answers: changing screens, keys to saved answers, memory."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from material.large_workspace import AUTHOR, ENGAGEMENTS, PASSPHRASE, make
from material.person import memory, painted, press, synced, wait
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from genderaudit.checklists import find_pack
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


ROUNDS = 4
CHOSEN = ("yes_partly_no", "maturity")


def switching(window: Window) -> None:
    """Each screen after each other one, to and fro; the first time round it is made."""
    first, later = {}, dict[str, list[float]]()
    for turn in range(ROUNDS):
        for text in PLACES if turn % 2 == 0 else tuple(reversed(PLACES)):
            start = time.perf_counter()
            window.go(Place.parse(text))
            painted()
            taken = time.perf_counter() - start
            if text not in first:
                first[text] = taken
            else:
                later.setdefault(text, []).append(taken)
            # nobody reads a screen in less; work in the background goes on meanwhile
            wait(400)
    for name, times in (("made", first), ("shown again", {text: max(taken) for text, taken in later.items()})):
        worst = max(times, key=times.__getitem__)
        line = ", ".join(
            f"{text.removeprefix(f'engagement/{ENGAGEMENT}/')} {t * 1000:.0f}" for text, t in times.items()
        )
        print(f"screen {name}, ms: {line}")
        print(f"slowest {name}: {worst} {times[worst] * 1000:.0f} ms (target 100)")


def typing(window: Window, workspace: Workspace) -> None:
    """A digit answers each question by choice in turn: from the key to the saved answer, the next question shown."""
    asked = find_pack("internal-audit").questions.values()
    # an answer that stops everything is meant to be read, not to be quick
    keys = [
        one.question.id
        for one in asked
        if one.question.type in CHOSEN and all(flag.level != "STOP" for flag in one.item.flags)
    ]
    times = list[float]()
    for number in range(KEYS):
        window.go(Place.parse(f"engagement/{ENGAGEMENT}/checklist/{keys[number % len(keys)]}"))
        painted()
        wait(50)
        before = workspace.latest()
        start = time.perf_counter()
        press(window, (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)[number // len(keys) % 3])
        painted()
        taken = time.perf_counter() - start
        if workspace.latest() != before:
            times.append(taken)
    times.sort()
    answers = len(workspace.find(Answer, ENGAGEMENT))
    disk = sorted(synced(workspace.path.parent / "beside", times=KEYS))
    print(f"keys that saved an answer: {len(times)} of {KEYS}; answers of the engagement: {answers}")
    middle, late = statistics.median(times), times[int(len(times) * 0.99) - 1]
    print(f"key to saved and painted: median {middle * 1000:.1f} ms, 99 % {late * 1000:.1f} ms (target 50)")
    print(f"of which this disk takes for one write brought to it: 99 % {disk[int(KEYS * 0.99) - 1] * 1000:.1f} ms")


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        os.environ["GENDERAUDIT_HOME"] = str(folder / "home")
        make(folder / "large.gaw")
        app = QApplication(sys.argv)
        window = make_window(app)
        window.resize(1366, 768)
        window.show()
        window.warm_up()
        opened = open_now(folder / "large.gaw", PASSPHRASE)
        start = time.perf_counter()
        window.begin(Opened(opened.workspace, PASSPHRASE, (AUTHOR,)), Place("home"))
        painted()
        taken = time.perf_counter() - start
        print(f"workspace of {ENGAGEMENTS} engagements open to home painted: {taken * 1000:.0f} ms")
        wait(3000)
        print(f"memory after opening: {memory():.0f} MB (target 300)")
        switching(window)
        typing(window, opened.workspace)
        print(f"memory at the end: {memory():.0f} MB (target 300)")
        window.close()
    stop_worker()


if __name__ == "__main__":
    main()
