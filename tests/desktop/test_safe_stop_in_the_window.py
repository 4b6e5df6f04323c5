"""The safe stop over the whole window: it stays until the person goes on, also when the idle lock would come."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from visiting import quiet

from genderaudit.engagements import marks_of
from genderaudit.engagements.desktop.runner.safe import SafeStop
from genderaudit.engagements.model import Engagement
from window_fixtures import Windows
from window_person import Person

pytestmark = pytest.mark.gui


def test_the_idle_lock_waits_while_a_person_tells_and_the_offer_to_erase_stays(windows: Windows) -> None:
    short = windows.sample.short
    window = windows.at(f"engagement/{short}/checklist/RA-26")
    quiet(window)
    person = Person(window)
    person.types("Comment", "she began to tell")
    person.presses("Escape")
    person.presses("F9")
    person.sees("Recording has stopped")

    window.lock()
    quiet(window)
    assert window.session.has_workspace
    person.sees("Recording has stopped")

    person.presses("F9")
    person.clicks("Keep nothing written since this question was opened")
    person.until(lambda: not any("tell" in text for text in _comments(windows, window)), "erased")


def test_nothing_under_the_safe_stop_is_reached_by_tab(windows: Windows) -> None:
    window = windows.at(f"engagement/{windows.sample.short}/checklist/RA-26")
    quiet(window)
    Person(window).presses("F9")
    over = window.findChild(SafeStop)
    assert over is not None
    for _ in range(4):
        focus = QApplication.focusWidget()
        assert focus is not None and (focus is over or over.isAncestorOf(focus))
        QTest.keyClick(focus, Qt.Key.Key_Tab)


def _comments(windows: Windows, window: object) -> list[str]:
    workspace = window.session.workspace  # type: ignore[attr-defined]
    engagement = workspace.get(Engagement, windows.sample.short)
    return [mark.comment for mark in marks_of(workspace, engagement).values()]
