"""The careless user of the whole window: answers, writes, undoes, jumps, locks, closes, changes language and look."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QPushButton

from genderaudit.desktop.choices import choose
from genderaudit.desktop.start.unlock import Unlock
from genderaudit.desktop.window import Window
from genderaudit.engagements import answers_of, marks_of
from genderaudit.engagements.desktop.runner.page import Checklist
from genderaudit.engagements.desktop.runner.safe import SafeStop
from genderaudit.engagements.model import Engagement
from genderaudit.widgets.places import Place
from window_fixtures import Windows
from window_person import Person, settle
from window_sample import PASSPHRASE

pytestmark = [
    pytest.mark.gui,
    # what only a screen can do with menus and lists
    pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)", extend=True),
]

QUESTIONS = ("RA-02", "RA-05", "RA-10", "RA-15", "RA-26", "RA-28", "RA-43")
ELSEWHERE = ("home", "findings", "settings/look", "history", "help/runner")
WORDS = st.text(alphabet="abc de", min_size=1, max_size=12)


class CarelessUser(RuleBasedStateMachine):
    """What the window shows after each thing done is what the journal holds; a safe stop alone takes things away."""

    windows: Windows
    number = itertools.count()

    def __init__(self) -> None:
        super().__init__()
        self.window: Window | None = None

    @initialize()
    def sits_down(self) -> None:
        # each sitting has a workspace of its own
        self.windows.move_to(self.windows.folder.parent / f"careless-{next(self.number)}")
        self.window = self.windows.open(language="en", theme="light", text_size=100)
        self.windows.begin(self.window, self._place("RA-15"))
        self._rest()

    # where things are

    def _place(self, key: str = "") -> str:
        return str(Place.at("engagement", self.windows.sample.short, "checklist", key))

    @property
    def _open(self) -> Window:
        assert self.window is not None
        return self.window

    def _page(self) -> Checklist | None:
        return next((one for one in self._open.findChildren(Checklist) if one.isVisible()), None)

    def _at_checklist(self) -> Checklist:
        page = self._page()
        if page is None or not page.key:
            self._open.go(Place.parse(self._place("RA-15")))
            self._rest()
            page = self._page()
        assert page is not None
        return page

    def _rest(self) -> None:
        """What a person leaves the program between two things."""
        settle()
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        settle()

    def _held(self) -> tuple[object, object]:
        workspace = self._open.session.workspace
        engagement = workspace.get(Engagement, self.windows.sample.short)
        assert engagement is not None
        return answers_of(workspace, engagement), marks_of(workspace, engagement)

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget() or self._open
        QTest.keyClick(focus, key, modifier)
        self._rest()

    # what such a person does

    @rule(digit=st.sampled_from((Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)))
    def answers_by_a_digit(self, digit: Qt.Key) -> None:
        page = self._at_checklist()
        page.card.setFocus()
        self._press(digit)
        self._read_stop_cards()

    @rule(letter=st.sampled_from((Qt.Key.Key_F, Qt.Key.Key_L, Qt.Key.Key_D, Qt.Key.Key_N, Qt.Key.Key_G)))
    def presses_a_command(self, letter: Qt.Key) -> None:
        self._at_checklist().card.setFocus()
        self._press(letter, Qt.KeyboardModifier.ShiftModifier)
        self._read_stop_cards()

    @rule(words=WORDS, leaves=st.booleans())
    def writes_a_comment(self, words: str, leaves: bool) -> None:
        comment = self._at_checklist().card.comment
        comment.setFocus()
        QTest.keyClicks(comment, words)
        if leaves:
            self._press(Qt.Key.Key_Escape)

    @rule(key=st.sampled_from(QUESTIONS))
    def jumps_to_a_question(self, key: str) -> None:
        self._open.go(Place.parse(self._place(key)))
        self._rest()

    @rule(place=st.sampled_from(ELSEWHERE))
    def goes_somewhere_else(self, place: str) -> None:
        self._open.go(Place.parse(place))
        self._rest()

    @rule()
    def goes_back(self) -> None:
        assert self._open.frame is not None
        self._open.frame.back()
        self._rest()

    @rule(undoing=st.booleans())
    def turns_a_step(self, undoing: bool) -> None:
        frame, workspace = self._open.frame, self._open.session.workspace
        assert frame is not None
        # what was typed is a step of its own, which leaving saves
        frame.close_screens()
        found = workspace.can_undo if undoing else workspace.can_redo
        if found is None or not found.name.startswith(("answer.", "mark.")):
            return
        (frame.undo if undoing else frame.redo)()
        self._rest()

    @rule(language=st.sampled_from(("en", "fr", "es", "ar")))
    def changes_the_language(self, language: str) -> None:
        self._keeping(lambda: choose(self._open.session, language=language))

    @rule(theme=st.sampled_from(("light", "dark", "contrast")), text_size=st.sampled_from((100, 150)))
    def changes_the_look(self, theme: str, text_size: int) -> None:
        self._keeping(lambda: choose(self._open.session, theme=theme, text_size=text_size))

    @rule()
    def locks_and_comes_back(self) -> None:
        def away() -> None:
            self._open.lock()
            self._until(lambda: not self._open.session.has_workspace)
            stage = self._open.findChild(Unlock)
            field = stage.findChild(QLineEdit, "passphrase") if stage is not None else None
            button = stage.findChild(QPushButton, "open") if stage is not None else None
            assert field is not None and button is not None
            field.setText(PASSPHRASE)
            button.click()
            self._until(lambda: self._open.session.has_workspace)

        self._keeping(away)

    @rule()
    def closes_the_window_and_opens_it_again(self) -> None:
        def away() -> None:
            self.windows.close(self._open)
            self.window = self.windows.open()
            self.windows.begin(self._open, self._place())

        self._keeping(away, same_place=False)

    def _keeping(self, away: Callable[[], None], *, same_place: bool = True) -> None:
        """Whatever was typed is saved on the way, and all is there afterwards."""
        page = self._page()
        typed = (page.key, page.card.comment.toPlainText()) if page is not None and page.key else None
        assert self._open.frame is not None
        self._open.frame.close_screens()
        before = self._held()
        away()
        self._rest()
        assert self._held() == before
        again = self._page()
        if typed is not None and again is not None:
            key, words = typed
            assert again.sheet.comment(key) == words
            assert again.key == key or not same_place

    @rule(words=WORDS)
    def somebody_begins_to_tell(self, words: str) -> None:
        """What was written since the question was opened is gone for good; everything else stays."""
        page = self._at_checklist()
        key = page.key
        others = {one: mark for one, mark in self._marks().items() if one != key}
        comment = page.card.comment
        comment.setFocus()
        QTest.keyClicks(comment, words + "q")
        self._press(Qt.Key.Key_F9)
        over = self._open.findChild(SafeStop)
        assert over is not None
        self._press(Qt.Key.Key_F9)
        over.forget()
        self._rest()
        over.end()
        self._rest()
        assert {one: mark for one, mark in self._marks().items() if one != key} == others
        kept = self._marks().get(key)
        assert kept is None or not kept.comment.endswith("q")

    def _marks(self) -> dict[str, object]:
        marks = self._held()[1]
        assert isinstance(marks, dict)
        return marks

    def _read_stop_cards(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if widget is not self._open and widget.isVisible():
                widget.close()
        self._rest()

    def _until(self, holds: Callable[[], bool]) -> None:
        Person(self._open).until(holds, "it")

    # what must hold whatever they did

    @invariant()
    def the_window_shows_what_the_journal_holds(self) -> None:
        page = self._page() if self.window is not None else None
        if page is None:
            return
        answers, marks = self._held()
        assert page.sheet.answers == answers
        assert page.sheet.marks == marks
        if page.key:
            comment = page.card.comment
            assert comment.unsaved or comment.toPlainText() == page.sheet.comment(page.key)
            assert isinstance(comment, QPlainTextEdit)

    @invariant()
    def undo_names_the_step_that_the_journal_would_take_back(self) -> None:
        if self.window is None or self.window.frame is None:
            return
        step = self._open.session.workspace.can_undo
        assert bool(self.window.frame.undo_words(undoing=True)) == (step is not None)

    def teardown(self) -> None:
        if self.window is not None:
            sound = not self.window.session.has_workspace or self.window.session.workspace.check() == []
            self.windows.close(self.window)
            assert sound


def _machine(windows: Windows) -> type[CarelessUser]:
    return type("CarelessUserHere", (CarelessUser,), {"windows": windows})


def _profile(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        derandomize=True,
        database=None,
        phases=[Phase.explicit, Phase.generate, Phase.shrink],
        suppress_health_check=list(HealthCheck),
    )


def test_whatever_a_careless_user_does_the_window_shows_what_is_saved(windows: Windows) -> None:
    run_state_machine_as_test(_machine(windows), settings=_profile(5, 16))


@pytest.mark.drill
def test_a_careless_user_sits_at_the_window_all_week(windows: Windows) -> None:
    run_state_machine_as_test(_machine(windows), settings=_profile(120, 50))
