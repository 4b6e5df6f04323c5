"""The guided runner: what is shown as saved is on the disk, all of it goes by keyboard, a safe stop leaves nothing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genderaudit.checklists import LoadedPack, load_pack
from genderaudit.domain.records import Author
from genderaudit.engagements import add_review_note, answer_in_words, answers_of, evidence_of, marks_of, take_step
from genderaudit.engagements.desktop.runner.commands import commands
from genderaudit.engagements.desktop.runner.dialogs import ConsentCard, KeysDialog, StopCard
from genderaudit.engagements.desktop.runner.keys import command_letter, digit_of
from genderaudit.engagements.desktop.runner.outline import rows_of
from genderaudit.engagements.desktop.runner.page import Checklist
from genderaudit.engagements.desktop.runner.safe import SafeStop
from genderaudit.engagements.desktop.runner.score import ReceiptDialog
from genderaudit.engagements.model import ConsentRecord, Engagement
from genderaudit.reports.actions.snapshot import snapshot
from genderaudit.runtime.settings import Settings
from genderaudit.store import Workspace
from genderaudit.widgets.doors import Door, Page
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Message, Session
from genderaudit.widgets.theme import apply_theme
from genderaudit.widgets.writing import WritingField
from work_samples import AUDITOR, ROOT, Ticking, begun, every

pytestmark = pytest.mark.gui

REVIEWER = Author(post="Senior Auditor", office="Amman")


class Desk:
    """A checklist in a window of its own, and what was told."""

    def __init__(self, qtbot: QtBot, workspace: Workspace, engagement: Engagement, **settings: object) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, "light", 100, right_to_left=False)
        self.workspace, self.engagement = workspace, engagement
        self.told: list[str] = []
        self.session = Session(settings=Settings(**settings), language="en", doors=lambda: (), clock=Ticking())
        self.session.begin(workspace, AUDITOR)
        self.session.told.connect(self._told)
        self.window = QWidget()
        self.window.resize(1300, 760)
        self.page = Checklist(self.session, engagement.id)
        QVBoxLayout(self.window).addWidget(self.page)
        self.session.changed.connect(self.page.refresh)
        qtbot.addWidget(self.window)

    def _told(self, message: Message) -> None:
        self.told.append(message.text)

    def open(self, key: str = "") -> Desk:
        self.page.open_at(Place.at("engagement", self.engagement.id, "checklist", key))
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        return self

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClick(focus, key, modifier)

    def types(self, text: str) -> None:
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, text)

    def saved(self, key: str) -> object:
        answer = answers_of(self.workspace, self.engagement).get(key)
        return (
            None if answer is None else answer.state.value if answer.state.status == "answered" else answer.state.status
        )

    def close(self) -> None:
        self.page.leaving()
        self.session.background.finish()


@pytest.fixture
def risk() -> LoadedPack:
    return load_pack(ROOT / "checklists" / "risk-assessment")


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace, risk: LoadedPack) -> Iterator[Desk]:
    made = Desk(qtbot, workspace, begun(workspace, risk))
    yield made
    made.close()


def test_a_digit_answers_durably_and_the_next_question_opens(desk: Desk) -> None:
    desk.open("RA-02")

    desk.press(Qt.Key.Key_2)

    assert desk.saved("RA-02") == "partly"
    assert desk.page.key == "RA-02a" or desk.page.key == "RA-03"
    assert QApplication.focusWidget() is desk.page.card


def test_a_letter_of_the_option_answers_too_and_shift_makes_it_the_command(desk: Desk) -> None:
    desk.open("RA-02")

    desk.press(Qt.Key.Key_N, Qt.KeyboardModifier.ShiftModifier)
    assert desk.saved("RA-02") is None and desk.page.key != "RA-02"

    desk.page.open_question("RA-02")
    desk.press(Qt.Key.Key_N)
    assert desk.saved("RA-02") == "no"


def test_letters_answer_nothing_where_the_person_turned_them_off(
    qtbot: QtBot, workspace: Workspace, risk: LoadedPack
) -> None:
    desk = Desk(qtbot, workspace, begun(workspace, risk), answer_letters=False).open("RA-02")
    desk.press(Qt.Key.Key_N)
    assert desk.saved("RA-02") is None and desk.page.key != "RA-02"
    desk.close()


def _key(key: int, text: str, *, code: int = 0, shift: bool = False) -> QKeyEvent:
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    return QKeyEvent(QEvent.Type.KeyPress, key, modifier, code, 0, 0, text)


@pytest.mark.parametrize(
    ("event", "digit"),
    [
        (_key(Qt.Key.Key_3, "3", code=12), 3),
        (_key(Qt.Key.Key_QuoteDbl, '"', code=12), 3),
        (_key(Qt.Key.Key_3, "3", code=12, shift=True), 3),
        (_key(0, "٣", code=12), 3),
        (_key(Qt.Key.Key_NumberSign, "#", code=12, shift=True), None),
        (_key(Qt.Key.Key_Minus, "-", code=20), None),
        (_key(Qt.Key.Key_Q, "q", code=24), None),
    ],
)
def test_digits_are_known_on_every_layout(event: QKeyEvent, digit: int | None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert digit_of(event) == digit


def test_commands_work_by_place_where_the_layout_has_no_latin_letters(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")
    assert command_letter(_key(0x624, "ؤ", code=54)) == "c"
    assert command_letter(_key(Qt.Key.Key_C, "c", code=54)) == "c"


def test_nothing_that_is_typed_in_a_field_is_taken_for_a_key(desk: Desk) -> None:
    desk.open("RA-02")
    desk.press(Qt.Key.Key_C)
    desk.types("1 n f?")
    desk.press(Qt.Key.Key_Escape)

    assert desk.page.key == "RA-02" and desk.saved("RA-02") is None
    assert marks_of(desk.workspace, desk.engagement)["RA-02"].comment == "1 n f?"
    assert QApplication.focusWidget() is desk.page.card


def test_not_applicable_is_saved_with_its_reason_only(desk: Desk) -> None:
    desk.open("RA-06")
    desk.press(Qt.Key.Key_A)
    desk.press(Qt.Key.Key_Escape)
    assert desk.saved("RA-06") is None

    desk.press(Qt.Key.Key_A)
    desk.types("Nobody is reached directly.")
    desk.press(Qt.Key.Key_Escape)
    assert answers_of(desk.workspace, desk.engagement)["RA-06"].state.na_reason == "Nobody is reached directly."


def test_a_question_that_always_applies_offers_no_way_out(desk: Desk) -> None:
    desk.open("RA-10")
    desk.press(Qt.Key.Key_A)
    assert QApplication.focusWidget() is desk.page.card


def test_voices_and_confidence_wait_for_the_answer_to_which_they_belong(desk: Desk) -> None:
    desk.open("RA-02")
    desk.press(Qt.Key.Key_G)
    desk.page.card.voices.chosen.emit(("staff",))
    assert desk.saved("RA-02") is None
    mark = marks_of(desk.workspace, desk.engagement)["RA-02"]
    assert (mark.sources, mark.confidence) == (("staff",), "low")
    again = Checklist(desk.session, desk.engagement.id, desk.window)
    assert again.sheet.beginning("RA-02").sources == ("staff",)

    desk.press(Qt.Key.Key_1)
    state = answers_of(desk.workspace, desk.engagement)["RA-02"].state
    assert (state.sources, state.confidence) == (("staff",), "low")


def test_follow_ups_come_and_go_with_the_answer_and_hidden_answers_are_kept(desk: Desk) -> None:
    desk.open("RA-05")
    assert "RA-05a" not in desk.page.flow.lines
    desk.page.card.given.emit("2020-01-01")
    assert {"RA-05a", "RA-05b"} <= set(desk.page.flow.lines)

    desk.page.open_question("RA-05b")
    desk.page.card.given.emit("In spring.")
    desk.page.open_question("RA-05")
    desk.page.card.given.emit("2026-02-01")
    assert "RA-05b" not in desk.page.flow.lines
    assert desk.saved("RA-05b") == "In spring."


def test_undo_anywhere_is_seen_here(desk: Desk) -> None:
    desk.open("RA-02")
    desk.press(Qt.Key.Key_3)
    before = desk.page.sheet.progress.overall.answered

    desk.workspace.undo(AUDITOR)
    desk.session.did()

    assert desk.page.sheet.progress.overall.answered == before - 1
    assert desk.page.sheet.state("RA-02") is None


def test_the_score_is_that_of_the_engine_after_each_answer(desk: Desk) -> None:
    from genderaudit.engagements import score_of

    desk.open("RA-02")
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        desk.page.open_question("RA-02")
        desk.press(key)
        assert desk.page.sheet.result == score_of(desk.workspace, desk.engagement, today=desk.page.sheet.today)


def test_a_stop_opens_its_card_which_stays_until_it_was_read(desk: Desk) -> None:
    desk.open("RA-10")
    desk.press(Qt.Key.Key_3)

    card = QApplication.activeModalWidget()
    assert isinstance(card, StopCard)
    QTest.keyClick(card, Qt.Key.Key_Escape)
    assert card.isVisible()
    assert desk.page.key == "RA-10"
    card.button.click()
    assert not card.isVisible()


def _safe_stop(desk: Desk) -> SafeStop:
    found = [one for one in desk.window.findChildren(SafeStop) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_a_safe_stop_in_mid_typing_drops_what_was_not_saved_and_erases_what_was(desk: Desk) -> None:
    desk.open("RA-12")
    steps, ids = len(desk.workspace.steps(500)), {one.id for one in desk.workspace.steps(500)}
    desk.press(Qt.Key.Key_C)
    desk.types("She told me")
    desk.page.card.comment.flush()
    desk.types(" of her")
    QGuiApplication.clipboard().setText("of her")

    desk.press(Qt.Key.Key_F9)
    screen = _safe_stop(desk)
    assert desk.page.card.comment.toPlainText() == ""
    assert not desk.page.card.comment.document().isUndoAvailable()
    assert QGuiApplication.clipboard().text() == ""
    assert "RA-12" not in " ".join(label.text() for label in screen.findChildren(QPushButton))

    desk.types("a name")
    QTest.keyClick(screen, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(screen, Qt.Key.Key_F9)
    button = QApplication.focusWidget()
    assert isinstance(button, QPushButton) and button.text().startswith("Keep nothing")
    button.click()
    left = QApplication.focusWidget()
    assert isinstance(left, QPushButton)
    left.click()

    assert desk.page.here() == Place.at("engagement", desk.engagement.id, "checklist")
    assert marks_of(desk.workspace, desk.engagement) == {}
    now = desk.workspace.steps(500)
    assert len(now) == steps + 1
    new = [one for one in now if one.id not in ids]
    assert all("RA-12" not in one.model_dump_json() for one in new)
    assert desk.workspace.check() == []


def test_a_safe_stop_may_keep_what_was_written_before_it(desk: Desk) -> None:
    desk.open("RA-12")
    desk.press(Qt.Key.Key_C)
    desk.types("Room apart, a colleague watched the door.")
    desk.page.card.comment.flush()
    desk.press(Qt.Key.Key_F9)
    screen = _safe_stop(desk)
    QTest.keyClick(screen, Qt.Key.Key_F9)
    next(one for one in screen.findChildren(QPushButton) if one.text().startswith("Keep it")).click()
    assert marks_of(desk.workspace, desk.engagement)["RA-12"].comment.startswith("Room apart")


def test_the_safe_stop_works_from_another_page_of_the_engagement_too(
    qtbot: QtBot, workspace: Workspace, risk: LoadedPack
) -> None:
    desk = Desk(qtbot, workspace, begun(workspace, risk))
    screen = Screen(desk.session)
    QVBoxLayout(screen).addWidget(desk.page)
    desk.window.layout().addWidget(screen)
    desk.open("RA-12")
    field = WritingField("Caption", screen)
    screen.layout().addWidget(field)
    desk.page.hide()
    field.show()
    field.setFocus()
    desk.types("what she said")

    stop = next(one for one in commands(desk.session) if one.shortcut == "F9")
    assert stop.enabled()
    stop.run()

    assert field.toPlainText() == ""
    _safe_stop(desk).go_on()
    _safe_stop(desk).forget()
    _safe_stop(desk).end()
    assert desk.page.key == ""
    desk.page.open_at(Place.at("engagement", desk.engagement.id, "checklist"))
    assert desk.page.key == ""
    desk.close()


def test_after_handing_over_a_change_waits_for_its_reason(qtbot: QtBot, workspace: Workspace, risk: LoadedPack) -> None:
    engagement = begun(workspace, risk, {"RA-02": "yes"})
    engagement = take_step(workspace, AUDITOR, engagement, "submitted")
    desk = Desk(qtbot, workspace, engagement).open("RA-02")

    desk.press(Qt.Key.Key_3)
    assert desk.saved("RA-02") == "yes"
    assert QApplication.focusWidget() is desk.page.reason.field
    desk.types("The mandate was withdrawn.")
    desk.press(Qt.Key.Key_Return)

    assert desk.saved("RA-02") == "no"
    assert workspace.history(f"{engagement.id}/RA-02")[-1].step.reason == "The mandate was withdrawn."
    desk.close()


def test_a_change_without_its_reason_yet_is_told_before_the_person_leaves(
    qtbot: QtBot, workspace: Workspace, risk: LoadedPack
) -> None:
    engagement = take_step(workspace, AUDITOR, begun(workspace, risk, {"RA-02": "yes"}), "submitted")
    desk = Desk(qtbot, workspace, engagement).open("RA-02")
    assert desk.page.holding() == ""

    desk.page.card.comment.setFocus()
    desk.types("Late.")
    desk.page.leaving()
    desk.page.leaving()

    assert len([one for one in desk.told if "waits for its reason" in one]) == 1
    assert "RA-02" in desk.page.holding()
    desk.page.reason.field.setText("The reviewer asked.")
    desk.page.reason.button.click()
    assert desk.page.holding() == ""
    assert answers_of(workspace, engagement)["RA-02"].comment == "Late."
    desk.close()


def test_voices_of_handed_over_work_wait_for_their_reason_too(
    qtbot: QtBot, workspace: Workspace, risk: LoadedPack
) -> None:
    engagement = take_step(workspace, AUDITOR, begun(workspace, risk, {"RA-02": "yes"}), "submitted")
    desk = Desk(qtbot, workspace, engagement).open("RA-03")
    desk.page.card.voices.chosen.emit(("staff",))
    assert desk.page.holding() and "RA-03" not in marks_of(workspace, engagement)
    desk.page.reason.field.setText("The reviewer asked.")
    desk.page.reason.button.click()
    assert marks_of(workspace, engagement)["RA-03"].sources == ("staff",)
    desk.close()


def test_a_cleared_engagement_is_only_read_and_says_why(qtbot: QtBot, workspace: Workspace, risk: LoadedPack) -> None:
    engagement = begun(workspace, risk, {"RA-02": "yes"})
    for status in ("submitted", "cleared"):
        engagement = take_step(workspace, AUDITOR, engagement, status)  # type: ignore[arg-type]
    desk = Desk(qtbot, workspace, engagement).open("RA-02")

    desk.press(Qt.Key.Key_3)
    desk.press(Qt.Key.Key_D)

    assert desk.saved("RA-02") == "yes"
    assert desk.page.card.comment.isReadOnly()
    assert "Cleared" in desk.page.findChild(QWidget, "closedBox").findChild(QWidget, "closedWords").text()
    desk.close()


def test_rows_of_a_repeat_are_asked_one_after_the_other(qtbot: QtBot, workspace: Workspace) -> None:
    engagement = begun(workspace, every())
    desk = Desk(qtbot, workspace, engagement).open("T-12")
    desk.page.card.row_wanted.emit(0)
    assert desk.page.key == "T-12a#0"
    desk.page.card.given.emit("Warehouse")
    assert desk.saved("T-12a#0") == "Warehouse"
    desk.page.open_question("T-12")
    desk.page.card.row_wanted.emit(1)
    desk.page.card.given.emit("Gate")
    asked = [key for key in desk.page.sheet.asked if key.startswith("T-12")]
    assert asked == ["T-12", "T-12a#0", "T-12b#0", "T-12a#1", "T-12b#1"]

    desk.page.open_question("T-12")
    desk.page.card.row_removed.emit(0)
    assert desk.saved("T-12a#0") is None and desk.saved("T-12a#1") == "Gate"
    desk.close()


def test_each_question_of_every_type_opens_and_shows_its_answer(qtbot: QtBot, workspace: Workspace) -> None:
    desk = Desk(qtbot, workspace, begun(workspace, every())).open()
    for key in desk.page.sheet.asked:
        desk.page.open_question(key)
        assert desk.page.card.editor is not None and desk.page.card.editor.isVisible()
    desk.close()


def test_the_outline_tells_what_is_open_and_filters_it(desk: Desk, workspace: Workspace) -> None:
    desk.open("RA-02")
    desk.press(Qt.Key.Key_F)
    desk.page.open_question("RA-04")
    desk.press(Qt.Key.Key_L)
    add_review_note(workspace, REVIEWER, desk.engagement, "Which post?", question="RA-02", clock=Ticking())
    desk.session.did("review_note")

    flagged = [row.key for row in rows_of(desk.page.sheet, "", "flagged", "en") if row.key]
    later = [row.key for row in rows_of(desk.page.sheet, "", "later", "en") if row.key]
    assert (flagged, later) == (["RA-02"], ["RA-04"])
    assert "later: 1" in rows_of(desk.page.sheet, "", "later", "en")[0].said
    assert "review note" in desk.page.flow.lines["RA-02"].accessibleName()


def test_the_receipt_the_keys_and_the_consent_card_open(desk: Desk) -> None:
    desk.open("RA-02")
    desk.press(Qt.Key.Key_1)
    desk.page.show_receipt()
    receipt = QApplication.activeModalWidget()
    assert isinstance(receipt, ReceiptDialog)
    receipt.copy()
    assert "RA-02" in QGuiApplication.clipboard().text()
    receipt.reject()

    desk.press(Qt.Key.Key_Question)
    keys = QApplication.activeModalWidget()
    assert isinstance(keys, KeysDialog)
    keys.reject()

    desk.page.stopping.show_consent()
    consent = QApplication.activeModalWidget()
    assert isinstance(consent, ConsentCard)
    consent.yes.click()
    assert [one.given for one in desk.workspace.find(ConsentRecord, desk.engagement.id)] == [True]


def test_a_dropped_file_stands_behind_the_question(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    note = tmp_path / "plan.txt"
    note.write_text("The plan of the office.")
    desk.open("RA-02")
    desk.press(Qt.Key.Key_1)
    desk.page.open_question("RA-02")
    desk.page.card.files_dropped.emit((note,))
    qtbot.waitUntil(lambda: bool(desk.page.sheet.evidence_ids("RA-02")), timeout=10_000)
    assert answers_of(desk.workspace, desk.engagement)["RA-02"].state.evidence


def test_a_file_named_after_a_person_leaves_no_trace_of_its_name(desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    note = tmp_path / "Statement of Xylophona.txt"
    note.write_text("The plan of the office.")
    desk.open("RA-02").page.card.files_dropped.emit((note,))
    qtbot.waitUntil(lambda: bool(desk.page.sheet.evidence_ids("RA-02")), timeout=10_000)
    desk.page.card.given.emit("yes")

    (piece,) = evidence_of(desk.workspace, desk.engagement)
    assert (piece.caption, piece.type) == ("Document", "document")
    data, _ = snapshot(desk.workspace, desk.engagement, form="full", language="en", made_at=Ticking()())
    assert piece.label in data.model_dump_json()
    assert "xylophona" not in data.model_dump_json().casefold()
    assert not any("Xylophona" in told for told in desk.told)


def test_a_file_given_as_the_answer_is_the_answer(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    desk = Desk(qtbot, workspace, begun(workspace, every()))
    key = next(key for key in desk.page.sheet.asked if desk.page.sheet.placed(key).question.type == "file")
    note = tmp_path / "plan.txt"
    note.write_text("The plan of the office.")
    desk.open(key).page.card.files_dropped.emit((note,))
    qtbot.waitUntil(lambda: desk.saved(key) is not None, timeout=10_000)
    (piece,) = evidence_of(workspace, desk.engagement)
    assert desk.saved(key).files == (piece.id,)
    desk.close()


def test_the_guide_comes_too_late_for_a_workspace_that_is_closed(
    qtbot: QtBot, workspace: Workspace, risk: LoadedPack
) -> None:
    desk = Desk(qtbot, workspace, begun(workspace, risk)).open("RA-02")
    desk.page.open_question("RA-03")
    desk.page.leaving()
    desk.session.end()
    shown: list[str] = []
    desk.page.guide.show_question = lambda sheet, key: shown.append(key)  # type: ignore[method-assign]
    qtbot.waitUntil(lambda: not desk.page._guide_later.isActive(), timeout=5_000)
    assert shown == []


class _Panel(Screen):
    """A panel of another room beside the question."""

    def __init__(self, session: Session, seen: list[str]) -> None:
        super().__init__(session)
        self.seen = seen

    def refresh(self, kinds: frozenset[str]) -> None:
        self.seen += sorted(kinds)

    def leaving(self) -> None:
        self.seen.append("left")


def test_panels_of_other_rooms_follow_changes_after_what_was_typed_in_them_was_saved(
    qtbot: QtBot, workspace: Workspace, risk: LoadedPack
) -> None:
    seen: list[str] = []
    desk = Desk(qtbot, workspace, begun(workspace, risk))
    page = Page(
        slot="question", key="x", title=lambda: "X", icon="", order=1, make=lambda session, _: _Panel(session, seen)
    )
    desk.session._doors = lambda: (Door(pages=(page,)),)
    desk.open("RA-02")
    qtbot.waitUntil(lambda: bool(desk.page.guide.findChildren(_Panel)), timeout=5_000)

    desk.page.leaving()
    desk.session.did("finding")

    assert seen == ["left", "finding"]
    desk.close()


def test_the_interpreter_sees_both_languages(qtbot: QtBot, workspace: Workspace, risk: LoadedPack) -> None:
    desk = Desk(qtbot, workspace, begun(workspace, risk), second_language="ar").open("RA-10")
    second = desk.page.card.findChild(QWidget, "secondLabel")
    assert second.isVisible() and second.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert risk.text("items.RA-10.label", "ar").text in second.text()
    desk.close()


def test_what_is_open_is_opened_again_at_its_place(desk: Desk) -> None:
    desk.open("RA-20")
    place = desk.page.here()
    desk.page.open_question("RA-02")
    desk.page.open_at(place)
    assert desk.page.key == "RA-20"


def test_last_time_stands_beside(qtbot: QtBot, workspace: Workspace, risk: LoadedPack) -> None:
    before = begun(workspace, risk, {"RA-02": "yes"}, title="Last year")
    now = begun(workspace, risk, details={"previous": before.id})
    answer_in_words(workspace, AUDITOR, now, "RA-02", "no", clock=Ticking())
    desk = Desk(qtbot, workspace, now).open("RA-02")
    compared, state = desk.page.sheet.last_time("RA-02")
    assert compared == "changed" and state is not None and state.value == "yes"
    desk.close()


def test_dont_know_by_key_goes_on_from_every_type(qtbot: QtBot, workspace: Workspace) -> None:
    desk = Desk(qtbot, workspace, begun(workspace, every())).open("T-03")
    desk.press(Qt.Key.Key_D)
    assert desk.saved("T-03") == "dont_know"
    assert desk.page.key == "T-04"
    desk.close()


def test_whatever_takes_the_keys_is_in_sight(desk: Desk, qtbot: QtBot) -> None:
    desk.window.resize(1100, 500)
    desk.open("RA-06")
    desk.press(Qt.Key.Key_C)
    field = desk.page.card.comment
    area = desk.page.findChild(QScrollArea, "questions")

    def in_sight() -> bool:
        top = field.mapTo(area.viewport(), field.rect().topLeft()).y()
        return 0 <= top <= area.viewport().height() - field.height()

    qtbot.waitUntil(in_sight, timeout=3000)


def test_arabic_runs_from_the_right_and_large_text_is_not_cut(
    qtbot: QtBot, workspace: Workspace, risk: LoadedPack
) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    desk = Desk(qtbot, workspace, begun(workspace, risk), language="ar")
    apply_theme(app, "dark", 200, right_to_left=True)
    try:
        desk.open("RA-10")
        qtbot.waitUntil(lambda: desk.page.width() > 0)
        QApplication.processEvents()
        strip = desk.page.findChild(QWidget, "strip")
        assert strip.layout().minimumSize().width() <= desk.page.width()
        card = desk.page.card
        assert card.isRightToLeft()
        for label in card.findChildren(QLabel):
            if label.isVisible() and label.wordWrap():
                assert label.height() >= label.heightForWidth(label.width())
    finally:
        apply_theme(app, "light", 100, right_to_left=False)
        desk.close()
