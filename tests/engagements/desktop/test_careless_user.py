"""The careless user: answers, undoes, jumps, writes, closes and reopens in any order, with the journal as oracle."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from genderaudit.checklists import load_pack
from genderaudit.engagements import answers_of, marks_of, score_of, states_of
from genderaudit.engagements.desktop.runner.page import Checklist
from genderaudit.engagements.model import Engagement
from genderaudit.runtime.settings import Settings
from genderaudit.store import Workspace
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import apply_theme
from window_person import settle
from work_samples import AUDITOR, ROOT, Ticking, begun, new_workspace, open_again

pytestmark = pytest.mark.gui

DIGITS = (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3)
ITEMS = ("RA-02", "RA-05", "RA-06", "RA-10", "RA-11", "RA-15", "RA-21", "RA-30")


class CarelessUser(RuleBasedStateMachine):
    """Someone who never waits and never closes properly. What the screen shows is what the journal holds."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.workspace: Workspace | None = None

    @initialize()
    def sits_down(self) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, "light", 100)
        self.workspace = new_workspace(self.folder / "work.gaw")
        self.engagement = begun(self.workspace, load_pack(ROOT / "checklists" / "risk-assessment"), tier="short")
        self._sit()

    def _sit(self) -> None:
        assert self.workspace is not None
        self.session = Session(settings=Settings(), language="en", doors=lambda: (), clock=Ticking())
        self.session.begin(self.workspace, AUDITOR)
        self.window = QWidget()
        self.window.resize(1300, 760)
        self.page = Checklist(self.session, self.engagement.id)
        QVBoxLayout(self.window).addWidget(self.page)
        self.session.changed.connect(self.page.refresh)
        self.page.open_at(Place.at("engagement", self.engagement.id, "checklist"))
        self.window.show()
        settle()

    def _stand_up(self) -> None:
        self.page.leaving()
        self.window.close()
        self.session.end()
        self.window.deleteLater()
        self.session.deleteLater()
        settle()

    # what such a person does

    @rule(digit=st.sampled_from(DIGITS))
    def presses_a_digit(self, digit: Qt.Key) -> None:
        card = self.page.card
        if card is not None:
            QTest.keyClick(card, digit)
            settle()

    @rule(key=st.sampled_from(ITEMS))
    def jumps(self, key: str) -> None:
        if key in self.page.sheet.asked:
            self.page.open_question(key)
            settle()

    @rule(letter=st.sampled_from((Qt.Key.Key_F, Qt.Key.Key_L, Qt.Key.Key_D, Qt.Key.Key_Down, Qt.Key.Key_Up)))
    def presses_a_command(self, letter: Qt.Key) -> None:
        card = self.page.card
        if card is not None:
            QTest.keyClick(
                card,
                letter,
                Qt.KeyboardModifier.ShiftModifier if letter < Qt.Key.Key_Escape else Qt.KeyboardModifier.NoModifier,
            )
            settle()

    @rule(words=st.text(alphabet="abcdef ,.", min_size=1, max_size=20))
    def writes_a_comment_and_goes_on(self, words: str) -> None:
        card = self.page.card
        if card is not None:
            card.comment.setFocus()
            QTest.keyClicks(card.comment, words)
            card.comment.flush()
            settle()

    @rule()
    def undoes(self) -> None:
        self._turn(undoing=True)

    @rule()
    def redoes(self) -> None:
        self._turn(undoing=False)

    def _turn(self, *, undoing: bool) -> None:
        assert self.workspace is not None
        self.page.leaving()
        step = self.workspace.can_undo if undoing else self.workspace.can_redo
        # the plan of the engagement itself is another screen's affair
        if step is None or step.name.startswith("engagement."):
            return
        (self.workspace.undo if undoing else self.workspace.redo)(AUDITOR)
        self.session.did()
        settle()

    @precondition(lambda self: self.workspace is not None)
    @rule()
    def closes_and_reopens(self) -> None:
        assert self.workspace is not None
        self._stand_up()
        self.workspace = open_again(self.folder / "work.gaw")
        found = self.workspace.get(Engagement, self.engagement.id)
        assert found is not None
        self.engagement = found
        self._sit()

    # what must hold whatever they did

    @invariant()
    def the_screen_shows_what_the_journal_holds(self) -> None:
        if self.workspace is None:
            return
        sheet = self.page.sheet
        assert sheet.states() == states_of(self.workspace, self.engagement)
        assert sheet.answers == answers_of(self.workspace, self.engagement)
        assert sheet.marks == marks_of(self.workspace, self.engagement)
        assert sheet.result == score_of(self.workspace, self.engagement, today=sheet.today)
        if self.page.card is not None and self.page.key:
            assert self.page.card.comment.toPlainText() == sheet.comment(self.page.key)

    def teardown(self) -> None:
        if self.workspace is not None:
            self._stand_up()
        shutil.rmtree(self.folder, ignore_errors=True)


def _profile(examples: int, steps: int) -> settings:
    return settings(
        max_examples=examples,
        stateful_step_count=steps,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )


def test_whatever_a_careless_user_does_the_screen_shows_what_is_saved(qapp: QApplication) -> None:
    run_state_machine_as_test(CarelessUser, settings=_profile(6, 18))


@pytest.mark.drill
def test_a_careless_user_works_all_day(qapp: QApplication) -> None:
    run_state_machine_as_test(CarelessUser, settings=_profile(150, 60))
