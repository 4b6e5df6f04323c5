"""The safe stop on every page of an engagement; and nobody closes a window over a change that waits for its reason."""

from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from genderaudit.desktop.window import Window
from genderaudit.domain.records import Author
from genderaudit.engagements.desktop.runner.dialogs import KeysDialog, StopCard
from genderaudit.engagements.desktop.runner.page import Checklist
from genderaudit.engagements.desktop.runner.safe import SafeStop
from genderaudit.engagements.model import Engagement, Evidence
from window_fixtures import Windows, _no_worker_left, _texts_compiled, window_sample, windows  # noqa: F401
from window_person import Person, settle

pytestmark = pytest.mark.gui


def press_f9(window: Window) -> SafeStop:
    focus = QApplication.focusWidget() or window
    QTest.keyClick(focus, Qt.Key.Key_F9)
    settle()
    (screen,) = [one for one in window.findChildren(SafeStop) if one.isVisible()]
    return screen


def button(screen: SafeStop, begins: str) -> QPushButton:
    return next(one for one in screen.findChildren(QPushButton) if one.isVisible() and one.text().startswith(begins))


def opened(windows: Windows, page: str) -> tuple[Window, str]:  # noqa: F811
    id = windows.sample.short
    window = windows.at(f"engagement/{id}/{page}")
    assert window.findChildren(Checklist) == []
    return window, id


def test_the_safe_stop_works_before_the_checklist_was_opened(windows: Windows) -> None:  # noqa: F811
    window, id = opened(windows, "evidence")
    workspace = window.session.workspace
    before = workspace.get(Engagement, id)
    assert before is not None
    pieces = len(workspace.find(Evidence, id))
    with workspace.step("engagement.change_plan", window.session.author) as step:
        step.put(before.model_copy(update={"objective": "What she told"}))

    screen = press_f9(window)
    assert len(window.findChildren(SafeStop)) == 1
    QTest.keyClick(screen, Qt.Key.Key_F9)
    button(screen, "Keep nothing").click()
    button(screen, "Back").click()
    settle()

    assert workspace.get(Engagement, id) == before
    assert len(workspace.find(Evidence, id)) == pieces
    assert str(window.frame.here()).startswith(f"engagement/{id}/evidence")
    assert workspace.check() == []


def test_without_a_question_nothing_is_erased_unless_the_person_wants_it(windows: Windows) -> None:  # noqa: F811
    window, id = opened(windows, "overview")
    workspace = window.session.workspace
    before = workspace.get(Engagement, id)
    assert before is not None
    with workspace.step("engagement.change_plan", window.session.author) as step:
        step.put(before.model_copy(update={"objective": "Written before"}))

    screen = press_f9(window)
    QTest.keyClick(screen, Qt.Key.Key_F9)
    assert button(screen, "Keep it").hasFocus()
    button(screen, "Keep it").click()
    settle()
    kept = workspace.get(Engagement, id)
    assert kept is not None and kept.objective == "Written before"

    # what was kept then is no longer offered
    screen = press_f9(window)
    QTest.keyClick(screen, Qt.Key.Key_F9)
    button(screen, "Keep nothing").click()
    assert workspace.get(Engagement, id) == kept


def handed_over(window: Window) -> str:
    found = [one for one in window.session.workspace.find(Engagement) if one.status == "submitted"]
    return found[0].id


def test_a_window_is_not_closed_over_a_change_that_waits_for_its_reason(windows: Windows) -> None:  # noqa: F811
    window = windows.at("home", author=Author(post="Auditor", office="Kampala"))
    id = handed_over(window)
    window.session.go("engagement", id, "checklist")
    settle()
    (page,) = window.findChildren(Checklist)
    page.card.commented.emit("Late.")
    assert page.holding()
    window.session.go("home")
    settle()

    assert not window.close()
    settle()
    assert page.isVisible() and window.session.has_workspace
    assert any("close again" in text for text in window.frame.messages.texts())

    assert window.close()


def test_a_lock_that_lets_a_change_go_is_told_after_it(windows: Windows) -> None:  # noqa: F811
    window = windows.at("home")
    window.session.go("engagement", handed_over(window), "checklist")
    settle()
    window.findChildren(Checklist)[0].card.commented.emit("Late.")
    assert window.frame.holding()
    window._lock_now()
    settle()
    windows.begin(window)
    assert any("waiting for its reason" in text for text in window.frame.messages.texts())


def _holds_the_keyboard(screen: QWidget) -> bool:
    focus = QApplication.focusWidget()
    return focus is not None and screen.isAncestorOf(focus)


def test_after_opening_a_workspace_the_keyboard_is_in_the_screen(windows: Windows) -> None:  # noqa: F811
    for place in ("home", "engagements", "findings", "reports"):
        window = windows.at(place)
        shown = window.frame.shown
        assert shown is not None
        Person(window).until(partial(_holds_the_keyboard, shown), f"the keyboard in {place}")
        windows.close(window)


def _in_front() -> QWidget | None:
    focus = QApplication.focusWidget()
    return focus.window() if focus is not None else None


@pytest.mark.parametrize("front", [StopCard, KeysDialog])
def test_the_safe_stop_works_over_whatever_lies_on_the_window(windows: Windows, front: type[QDialog]) -> None:  # noqa: F811
    window = windows.at(f"engagement/{windows.sample.short}/checklist/RA-27")
    person, page = Person(window), window.findChildren(Checklist)[0]
    page.card.setFocus()
    QTest.keyClicks(page.card, "3" if front is StopCard else "?")
    person.until(lambda: isinstance(_in_front(), front), "the dialog")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_F9)
    settle()
    assert QApplication.activeModalWidget() is None
    assert any(one.isVisible() for one in window.findChildren(SafeStop))


def test_a_lock_leaves_no_stop_card_on_the_screen(windows: Windows) -> None:  # noqa: F811
    window = windows.at(f"engagement/{windows.sample.short}/checklist/RA-27")
    person, page = Person(window), window.findChildren(Checklist)[0]
    page.card.setFocus()
    QTest.keyClicks(page.card, "3")
    person.until(lambda: isinstance(QApplication.activeModalWidget(), StopCard), "the stop card")
    window.lock()
    person.until(lambda: not window.session.has_workspace, "the lock")
    assert QApplication.activeModalWidget() is None
