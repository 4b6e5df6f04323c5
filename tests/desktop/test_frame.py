"""The frame by keyboard and mouse: search, undo, back, keys, history, settings and help."""

from __future__ import annotations

import threading

import pytest
from desktop_desk import Note, Notes, ran, write
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from genderaudit.desktop.choices import choose
from genderaudit.desktop.frame.around import Frame
from genderaudit.desktop.help.screen import Help
from genderaudit.desktop.history.screen import History
from genderaudit.desktop.home.screen import Home
from genderaudit.desktop.settings.screen import SettingsScreen
from genderaudit.runtime.settings import read_settings
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from window_person import Person, said

pytestmark = pytest.mark.gui


def notes(frame: Frame) -> Notes:
    assert isinstance(frame.shown, Notes)
    return frame.shown


def texts(frame: Frame) -> list[str]:
    return [row.title for row in frame.palette_over.rows._model.rows if row.run is not None]


def test_a_record_is_found_without_its_accents_and_enter_goes_there(
    frame: Frame, session: Session, qtbot: QtBot
) -> None:
    write(session, "n-2", "Évaluation des prestataires")
    person = Person(frame)
    person.presses("Ctrl+K")
    qtbot.waitUntil(lambda: frame.lookup is not None and frame.lookup.ready)
    person.writes("evaluation prest")
    assert texts(frame) == ["Évaluation des prestataires"]
    person.presses("Return")
    assert frame.here() == Place.at("notes", "n-2")
    assert frame.palette_over.isHidden()


def test_what_is_written_later_is_found_the_next_time(frame: Frame, session: Session, qtbot: QtBot) -> None:
    person = Person(frame)
    person.presses("Ctrl+K", "Escape")
    qtbot.waitUntil(lambda: not session.background.busy)
    write(session, "n-3", "Guards are trained")
    person.presses("Ctrl+P")
    person.writes("guards")
    qtbot.waitUntil(lambda: texts(frame) == ["Guards are trained"])


def test_a_record_with_the_word_comes_before_a_command_that_has_only_its_letters(
    frame: Frame, session: Session, qtbot: QtBot
) -> None:
    write(session, "n-4", "Cones and tents")
    person = Person(frame)
    person.presses("Ctrl+K")
    qtbot.waitUntil(lambda: frame.lookup is not None and frame.lookup.ready)
    # c, o, n, e stand in this order in "Count the notes" too
    person.writes("cone")
    assert texts(frame) == ["Cones and tents", "Count the notes"]
    person.presses("Return")
    assert frame.here() == Place.at("notes", "n-4")


def test_commands_are_found_and_run_and_those_not_offered_are_not_there(frame: Frame) -> None:
    person = Person(frame)
    ran.clear()
    person.presses("Ctrl+K")
    person.writes("never")
    assert texts(frame) == []
    person.sees("Nothing is found")
    person.presses("Escape", "Ctrl+K")
    person.writes("count")
    person.presses("Return")
    assert ran == ["count"]
    person.presses("Ctrl+K")
    assert texts(frame)[0] == "Count the notes"


def test_arrows_pass_over_headings_and_go_round(frame: Frame) -> None:
    person = Person(frame)
    person.presses("Ctrl+K")
    first = frame.palette_over.rows.row()
    person.presses("Up")
    assert frame.palette_over.rows.row() != first
    person.presses("Down")
    assert frame.palette_over.rows.row() == first


def test_a_press_beside_the_palette_closes_it_and_the_keyboard_returns(frame: Frame) -> None:
    field = notes(frame).field
    field.setFocus()
    frame.open_palette()
    QTest.mouseClick(frame.palette_over, Qt.MouseButton.LeftButton, pos=frame.palette_over.rect().bottomLeft())
    assert frame.palette_over.isHidden()
    assert field.hasFocus()


def test_nothing_stays_in_the_search_when_the_screens_close(frame: Frame, session: Session, qtbot: QtBot) -> None:
    write(session, "n-2", "Words")
    assert frame.lookup is not None
    frame.lookup.renew()
    qtbot.waitUntil(lambda: len(frame.lookup._index) > 0)
    frame.close_screens()
    assert len(frame.lookup._index) == 0


def test_undo_takes_back_typing_first_and_then_the_step_by_name(frame: Frame, session: Session) -> None:
    write(session, "n-1", "first")
    frame.go(Place.at("notes", "n-1"))
    field = notes(frame).field
    field.setFocus()
    QTest.keyClicks(field, "typed ")
    QTest.keySequence(field, "Ctrl+Z")
    field.flush()
    assert field.toPlainText() == "first"
    field.document().clearUndoRedoStacks()
    QTest.keySequence(field, "Ctrl+Z")
    QTest.keySequence(field, "Ctrl+Z")
    assert "Taken back" in "".join(frame.messages.texts())


def test_undo_and_redo_of_a_step_go_both_ways(frame: Frame, session: Session) -> None:
    write(session, "n-1", "one")
    write(session, "n-1", "two")
    frame.undo()
    assert session.workspace.get(Note, "n-1") == Note(id="n-1", title="one")
    assert notes(frame).field.toPlainText() == "one"
    frame.redo()
    assert session.workspace.get(Note, "n-1") == Note(id="n-1", title="two")


def test_back_and_forward_return_to_the_very_place(frame: Frame, session: Session) -> None:
    session.go("notes", "n-5")
    session.go("settings", "safety")
    Person(frame).presses("Alt+Left")
    assert frame.here() == Place.at("notes", "n-5")
    Person(frame).presses("Alt+Right")
    assert frame.here() == Place.at("settings", "safety")


def test_the_mouse_goes_back_with_its_own_button(frame: Frame, session: Session) -> None:
    session.go("notes", "n-5")
    handle = frame.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.BackButton, Qt.KeyboardModifier.NoModifier, frame.rect().center())
    assert frame.here() == Place.at("notes", "n-1")


def test_keys_that_another_action_has_are_refused_by_name(frame: Frame, session: Session) -> None:
    session.go("settings", "keyboard")
    assert isinstance(frame.shown, SettingsScreen)
    section = frame.shown._made["keyboard"]
    section.table.pick("notes.count")
    section._edit.setKeySequence("Ctrl+Z")
    assert "Undo" in section._told.text()
    assert session.settings.shortcuts == {}
    section._edit.setKeySequence("Ctrl+Shift+J")
    assert read_settings().settings.shortcuts == {"notes.count": "Ctrl+Shift+J"}
    ran.clear()
    Person(frame).presses("Ctrl+Shift+J")
    assert ran == ["count"]
    Person(frame).presses("F7")
    assert ran == ["count"]


def test_a_changed_text_size_asks_for_a_new_window_and_is_kept(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.rebuild):
        choose(session, text_size=125)
    assert read_settings().settings.text_size == 125


def test_history_shows_each_version_and_restores_one_which_undo_takes_back(
    frame: Frame, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(session, "n-1", "one")
    write(session, "n-1", "two")
    session.go("history", "n-1")
    assert isinstance(frame.shown, History)
    shown = frame.shown
    assert [(c.field, c.before, c.after) for c in shown.fields.table.rows] == [("Title", "one", "two")]
    monkeypatch.setattr(History, "_agreed", lambda self, coming: [c.after for c in coming] == ["one"])
    shown.versions.selectRow(1)
    Person(frame).clicks("Restore this version")
    assert session.workspace.get(Note, "n-1") == Note(id="n-1", title="one")
    frame.undo()
    assert session.workspace.get(Note, "n-1") == Note(id="n-1", title="two")


def test_one_earlier_step_is_taken_back_with_its_reason_and_a_built_upon_one_stays(
    frame: Frame, session: Session
) -> None:
    for id, title in (("n-1", "one"), ("n-2", "first"), ("n-2", "second")):
        write(session, id, title)
    session.go("history")
    assert isinstance(frame.shown, History)
    shown, person = frame.shown, Person(frame)
    shown.steps.selectRow(2)
    person.clicks("Take this step back")
    assert not shown.asking.button.isEnabled(), "it needs a reason"
    shown.asking.field.setPlainText("typed for another office")
    person.clicks("Take it back")
    assert session.workspace.get(Note, "n-1") is None
    assert session.workspace.get(Note, "n-2") == Note(id="n-2", title="second")
    assert session.workspace.steps(1)[0].reason == "typed for another office"
    assert shown._step_text(session.workspace.steps(1)[0]) == "one earlier step taken back: note.write"
    frame.undo()
    assert session.workspace.get(Note, "n-1") == Note(id="n-1", title="one")
    shown.steps.selectRow(len(shown.steps.table.rows) - 2)
    person.clicks("Take this step back")
    shown.asking.field.setPlainText("wrong")
    person.clicks("Take it back")
    person.sees("later steps build on it")
    assert session.workspace.get(Note, "n-2") == Note(id="n-2", title="second")


def test_an_erased_version_says_so_and_offers_no_restoring(frame: Frame, session: Session, clock: object) -> None:
    write(session, "n-1", "told in confidence")
    session.workspace.erase("n-1", author=session.author, reason="withdrawn", coarse_day=session.clock().date())
    session.go("history", "n-1")
    person = Person(frame)
    person.sees("erased for good")
    person.sees_no("told in confidence")
    assert isinstance(frame.shown, History)
    assert not frame.shown._restore.isVisible()


def test_f1_opens_the_chapter_of_the_screen_and_links_lead_on(frame: Frame) -> None:
    Person(frame).presses("F1")
    assert frame.here() == Place.at("help", "findings")
    assert isinstance(frame.shown, Help)
    frame.shown.page.anchorClicked.emit("home.md")
    assert frame.here() == Place.at("help", "home")
    frame.back()
    assert frame.here() == Place.at("help", "findings")


def test_the_guide_is_searched_in_every_chapter(frame: Frame, session: Session) -> None:
    session.go("help")
    assert isinstance(frame.shown, Help)
    frame.shown.search.setText("fingerprint")
    found = [frame.shown._topic_of(row) for row in range(frame.shown.chapters.count())]
    assert "signing" in found
    assert "home" not in found


def test_the_line_of_truth_says_what_would_be_lost(frame: Frame, session: Session) -> None:
    write(session, "n-1", "one")
    frame.truth.update_truth()
    assert frame.truth.details.text().startswith("All saved")
    assert "No proven backup yet" in frame.truth.details.text()
    assert "only on this laptop" in frame.truth.risk.text()


def test_typing_says_saving_until_it_is_saved(frame: Frame, qtbot: QtBot) -> None:
    field = notes(frame).field
    field.setFocus()
    QTest.keyClicks(field, "x")
    assert frame.truth.details.text() == "Saving…"
    qtbot.waitUntil(lambda: frame.truth.details.text().startswith("All saved"))


def test_a_new_workspace_invites_to_first_steps_until_they_are_dismissed_for_good(
    frame: Frame, session: Session
) -> None:
    session.go("home")
    person = Person(frame)
    person.sees("Plan an engagement", "Say where backups go", "Make your signing identity")
    person.clicks("Do not show this again")
    person.sees_no("Plan an engagement")
    assert isinstance(frame.shown, Home)
    assert "first-steps" in read_settings().settings.dismissed_hints


def test_the_rail_gives_way_in_a_narrow_window(frame: Frame) -> None:
    wide = frame.rail.panel.width()
    frame.resize(600, 600)
    QTest.qWait(1)
    assert frame.rail.panel.width() < wide
    assert all(button.accessibleName() for button in frame.rail.buttons.values())


def test_every_button_of_the_frame_has_a_name(frame: Frame) -> None:
    assert [one.objectName() for one in frame.findChildren(QPushButton) if one.isVisible() and not said(one)] == []


def test_restoring_asks_first_and_shows_what_would_change(frame: Frame, session: Session, qtbot: QtBot) -> None:
    write(session, "n-1", "one")
    write(session, "n-1", "two")
    session.go("history", "n-1")
    assert isinstance(frame.shown, History)
    frame.shown.versions.selectRow(1)
    asked: list[str] = []

    def look() -> None:
        box = frame.findChild(QMessageBox)
        assert box is not None
        asked.append(box.informativeText())
        box.reject()

    QTimer.singleShot(50, look)
    Person(frame).clicks("Restore this version")
    assert asked == ["Title: two → one"]
    assert session.workspace.get(Note, "n-1") == Note(id="n-1", title="two")


def test_the_steps_of_the_workspace_say_what_each_changed_and_enter_opens_the_record(
    frame: Frame, session: Session
) -> None:
    write(session, "n-1", "one")
    write(session, "n-2", "other")
    session.go("history")
    assert isinstance(frame.shown, History)
    shown = frame.shown
    assert [(c.before, c.after) for c in shown.fields.table.rows] == [("", "other")]
    shown.steps.selectRow(1)
    assert [(c.before, c.after) for c in shown.fields.table.rows] == [("", "one")]
    shown.steps.setFocus()
    Person(frame).presses("Return")
    assert frame.here() == Place.at("history", "n-1")


def test_a_large_step_is_taken_back_while_the_window_answers_and_a_second_undo_waits(
    frame: Frame, session: Session, qtbot: QtBot
) -> None:
    with session.workspace.step("note.write", session.author) as step:
        for number in range(600):
            step.put(Note(id=f"many-{number}", title="one of many"))
    session.did("note")
    frame.undo()
    assert session.background.precious == "Taking back: note.write"
    frame.undo()
    qtbot.waitUntil(lambda: not session.background.busy)
    assert session.workspace.find(Note) == []
    assert "Taken back: note.write" in "".join(frame.messages.texts())
    frame.redo()
    qtbot.waitUntil(lambda: not session.background.busy)
    assert len(session.workspace.find(Note)) == 600


def test_closing_while_something_is_written_asks_once(frame: Frame, session: Session, qtbot: QtBot) -> None:
    go_on = threading.Event()
    session.work("Taking in the list", lambda _: go_on.wait(10), owner=frame, done=lambda _: None, precious=True)
    assert frame.holds_back()
    assert "Taking in the list: still under way" in "".join(frame.messages.texts())
    assert not frame.holds_back(), "the second time it is wanted"
    go_on.set()
    qtbot.waitUntil(lambda: not session.background.busy)


def test_undo_of_a_signed_report_asks_first(frame: Frame, session: Session) -> None:
    with session.workspace.step("report.issue", session.author) as step:
        step.put(Note(id="n-9", title="issued"))
    session.did("note")

    def answer(button: str) -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        assert "report issued" in box.text()
        next(one for one in box.buttons() if one.text().replace("&", "") == button).click()

    QTimer.singleShot(0, lambda: answer("Cancel"))
    frame.undo()
    assert session.workspace.get(Note, "n-9") is not None
    QTimer.singleShot(0, lambda: answer("Take it back"))
    frame.undo()
    assert session.workspace.get(Note, "n-9") is None


def test_a_pointer_at_rest_where_the_list_appears_chooses_nothing(frame: Frame) -> None:
    person = Person(frame)
    person.presses("Ctrl+K")
    rows = frame.palette_over.rows
    first = rows.row()
    third = rows._model.index(3)
    rows.entered.emit(third)
    assert rows.row() == first
    QCursor.setPos(rows.mapToGlobal(rows.visualRect(third).center()))
    rows.entered.emit(third)
    assert rows.row() == third.data(Qt.ItemDataRole.UserRole)
