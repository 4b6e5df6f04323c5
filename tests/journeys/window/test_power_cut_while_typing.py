"""The power is cut while a person types: reopened, nothing acknowledged is missing, and it is said in words."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from typing_child import open_window

from genderaudit.checklists import find_pack
from genderaudit.store import Workspace
from window_fixtures import _texts_compiled
from window_person import Person, settle
from work_samples import begun, new_workspace

__all__ = ["_texts_compiled"]

pytestmark = pytest.mark.gui

CHILD = Path(__file__).with_name("typing_child.py")
TOLD = "The program did not end properly last time. Nothing that was saved is lost."


def _cut_off_once(path: Path, word: int, chance: random.Random) -> tuple[str, str]:
    """Cuts the power of a person's program at a random moment; the last text it called saved, and all it typed."""
    command = [sys.executable, str(CHILD), str(path), str(word)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        assert child.stdout.readline() == "open\n", child.stderr.read()
        shown: list[str] = []
        while not any(line.startswith("saved") for line in shown):
            shown.append(child.stdout.readline())
            assert shown[-1], child.stderr.read()
        # every other time right after the window said that it is saved, else anywhere in the words that follow
        shown += [child.stdout.readline() for _ in range(chance.choice((0, chance.randrange(1, 10))))]
        for _ in range(chance.randrange(60_000)):  # a moment that no key marks
            pass
        child.kill()
        shown += child.stdout.read().splitlines(keepends=True)
    whole = [line.rstrip("\n").partition(" ") for line in shown if line.endswith("\n")]
    saved = [text for what, _, text in whole if what == "saved"]
    return saved[-1], whole[-1][2]


def _reopened(app: QApplication, path: Path) -> str:
    """What stands in the comment when the window opens the workspace again; it says what was recovered."""
    window, comment = open_window(app, path)
    person = Person(window)
    person.sees(TOLD, "The last saved step was", "taken from the log.")
    workspace: Workspace = window.session.workspace
    assert workspace.check() == []
    text = comment.toPlainText()
    window.close()
    settle()
    window.session.end()
    window.deleteLater()
    settle()
    return text


def _type_through(app: QApplication, path: Path, cuts: int, seed: int) -> None:
    chance, word = random.Random(seed), 0
    with new_workspace(path) as workspace:
        begun(workspace, find_pack("risk-assessment"))
    for _ in range(cuts):
        saved, typed = _cut_off_once(path, word, chance)
        shown = _reopened(app, path)
        # what was still being typed may be there or not; what the window called saved is
        assert shown.startswith(saved)
        assert typed.startswith(shown)
        word = int(typed.split()[-1][1:] or 0) + 1


def test_nothing_that_the_window_called_saved_is_lost_when_the_power_is_cut(
    qapp: QApplication, _texts_compiled: None, tmp_path: Path
) -> None:
    _type_through(qapp, tmp_path / "work.gaw", 4, seed=20260301)


@pytest.mark.drill
def test_nothing_that_the_window_called_saved_is_lost_in_sixty_power_cuts(
    qapp: QApplication, _texts_compiled: None, tmp_path: Path
) -> None:
    _type_through(qapp, tmp_path / "work.gaw", 60, seed=7)
