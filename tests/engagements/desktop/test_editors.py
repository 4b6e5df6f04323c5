"""Each type of question is answered by mouse and by keyboard, and gives a value of its own shape or nothing."""

from __future__ import annotations

import datetime as dt
import time
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAccessible, QDropEvent, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genderaudit.checklists import (
    AnswerState,
    AnswerValue,
    FilesValue,
    Form,
    GroupRating,
    LoadedPack,
    RatingValue,
    ShareValue,
    TableValue,
)
from genderaudit.checklists.model.pack import Choice
from genderaudit.engagements.desktop.editors import Editor, editor_for
from genderaudit.engagements.desktop.editors.choosing import CardsEditor
from genderaudit.engagements.desktop.editors.files import FilesEditor
from genderaudit.engagements.desktop.editors.listing import LongSingleEditor
from genderaudit.engagements.desktop.editors.margins import Counts
from genderaudit.engagements.desktop.editors.numbers import DateEditor, NumberEditor, ShareEditor
from genderaudit.engagements.desktop.editors.ratings import RatingEditor
from genderaudit.engagements.desktop.editors.repeats import RepeatEditor
from genderaudit.engagements.desktop.editors.tables import TableEditor
from genderaudit.engagements.desktop.editors.writing import TextEditor
from genderaudit.runtime.language import LANGUAGES, format_number
from genderaudit.widgets.typed import read_day, read_decimal, read_whole
from work_samples import TODAY, every

pytestmark = pytest.mark.gui


class Desk(QWidget):
    """Stands around an editor as the runner does, and hears the keys that the editor leaves alone."""

    def __init__(self, editor: Editor) -> None:
        super().__init__()
        self.editor, self.heard, self.given = editor, list[int](), list[AnswerValue | None]()
        QVBoxLayout(self).addWidget(editor)
        editor.given.connect(self.given.append)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self.heard.append(event.key())


def form_with(pack: LoadedPack, **answers: AnswerState) -> Form:
    parts = [part.id for part in pack.pack.parts]
    return Form(
        pack, tier="full", parts=parts, today=TODAY, answers={k.replace("_", "-"): v for k, v in answers.items()}
    )


def desk(
    qtbot: QtBot, question: str, *, language: str = "en", second: str = "", pack: LoadedPack | None = None,
    form: Form | None = None,
) -> Desk:  # fmt: skip
    pack = pack or every()
    placed = pack.questions[question]
    made = Desk(
        editor_for(placed, pack, language=language, second_language=second, form=form or form_with(pack), key=question)
    )
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.activateWindow()
    assert QTest.qWaitForWindowActive(made)
    return made


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


# choosing


def test_a_card_is_chosen_by_mouse_by_its_digit_and_by_enter(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-09")
    editor = at.editor
    assert isinstance(editor, CardsEditor)
    QTest.mouseClick(editor.cards[1], Qt.MouseButton.LeftButton)
    assert editor.press(3)
    editor.cards[0].setFocus()
    QTest.keyClick(editor.cards[0], Qt.Key.Key_Return)
    assert at.given == ["partly", "no", "yes"]
    assert [card.isChecked() for card in editor.cards] == [True, False, False]
    assert not editor.press(4)


def test_digits_letters_and_up_and_down_reach_whoever_asks_the_questions(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-09")
    at.editor.enter()
    for key in (Qt.Key.Key_2, Qt.Key.Key_N, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_F9):
        QTest.keyClick(focused(), key)
    assert at.heard == [Qt.Key.Key_2, Qt.Key.Key_N, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_F9]
    assert at.given == []


@pytest.mark.parametrize(("language", "letters"), [("en", "ypn"), ("fr", "oen"), ("es", "sen"), ("ar", "نجل")])
def test_yes_partly_and_no_have_the_first_letters_of_the_language(qtbot: QtBot, language: str, letters: str) -> None:
    at = desk(qtbot, "T-09", language=language)
    assert "".join(option.letter for option in at.editor.options()) == letters


def test_a_level_of_maturity_is_its_own_digit_and_says_what_it_looks_like_here(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-10")
    assert at.editor.press(0)
    assert at.editor.press(3)
    assert at.given == ["0", "3"]
    assert [option.label for option in at.editor.options()][1] == "Approaches requirements: Drafted"


def test_several_may_be_chosen_and_taking_the_last_back_leaves_no_answer(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-02")
    for digit in (2, 1, 2, 1):
        assert at.editor.press(digit)
    assert at.given == [("calls",), ("posters", "calls"), ("posters",), None]
    assert not at.editor.goes_on


def test_a_screen_reader_hears_radio_buttons_where_one_excludes_the_others(qtbot: QtBot) -> None:
    for question, role in (("T-09", QAccessible.Role.RadioButton), ("T-02", QAccessible.Role.CheckBox)):
        at = desk(qtbot, question)
        editor = at.editor
        assert isinstance(editor, CardsEditor)
        found = QAccessible.queryAccessibleInterface(editor.cards[0])
        assert found.role() == role
        assert found.text(QAccessible.Text.Name) == editor.options()[0].label


def test_of_five_thousand_answers_typing_finds_one_without_waiting(qtbot: QtBot) -> None:
    plain = every()
    many = tuple(Choice(value=f"place_{n}", label=f"Éclair number {n}") for n in range(5000))
    choices = {**plain.pack.choices, "ranked": many}
    pack = replace(plain, pack=plain.pack.model_copy(update={"choices": choices}))
    at = desk(qtbot, "T-01", pack=pack, form=form_with(plain))
    editor = at.editor
    assert isinstance(editor, LongSingleEditor)
    began = time.perf_counter()
    QTest.keyClicks(editor.filter, "eclair 4711")
    assert time.perf_counter() - began < 1.0
    assert editor.model.rowCount() == 1
    QTest.keyClick(editor.filter, Qt.Key.Key_Return)
    assert at.given == ["place_4711"]
    assert "4711" in editor.now.text()


# typing


@given(st.decimals(min_value=-(10**9), max_value=10**9, places=3), st.sampled_from(LANGUAGES))
@settings(max_examples=200, deadline=None)
def test_a_number_as_a_language_prints_it_is_read_back_exactly(number: Decimal, language: str) -> None:
    places = 0 if number == number.to_integral_value() else 3
    assert read_decimal(format_number(number, language, places), language) == number


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("1234.5", "en", "1234.5"),
        ("1,234", "en", "1234"),
        ("1 234,5", "fr", "1234.5"),
        ("3.5", "es", "3.5"),
        ("٣٫٥", "ar", "3.5"),
        ("١٬٢٣٤", "ar", "1234"),
        ("٤٢", "en", "42"),
        ("-2", "en", "-2"),
    ],
)
def test_numbers_are_read_in_the_way_of_the_language_with_any_digits(text: str, language: str, value: str) -> None:
    assert read_decimal(text, language) == Decimal(value)


@pytest.mark.parametrize(
    ("text", "language"), [("1,5", "en"), ("1.234", "fr"), ("1.234", "es"), ("12,34", "ar"), ("", "en"), ("1e5", "en")]
)
def test_what_could_mean_two_numbers_is_refused(text: str, language: str) -> None:
    with pytest.raises(ValueError):
        read_decimal(text, language)


@pytest.mark.parametrize("text", ["-1", "1.5", "1000000000"])
def test_a_count_is_whole_and_not_below_zero(text: str) -> None:
    with pytest.raises(ValueError):
        read_whole(text, "en")


@pytest.mark.parametrize("text", ["2026-03-31", "31/3/2026", "31.03.2026", "٣١/٣/٢٠٢٦"])
def test_a_day_is_typed_as_iso_or_day_first(text: str) -> None:
    assert read_day(text) == dt.date(2026, 3, 31)


@pytest.mark.parametrize("text", ["31/2/2026", "3/31/2026", "1/2/26", "2026-W05", "20260331", "soon"])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        read_day(text)


def test_a_number_is_given_at_enter_and_a_wrong_one_is_said_and_not_given(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-03")
    editor = at.editor
    assert isinstance(editor, NumberEditor)
    finished: list[bool] = []
    editor.finished.connect(lambda: finished.append(True))
    QTest.keyClicks(editor.field, "1,5")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert at.given == []
    assert finished == []
    assert "not read as a number" in editor._note.text()
    editor.field.selectAll()
    QTest.keyClicks(editor.field, "1,234.50")
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert at.given == ["1234.5"]
    assert finished == [True]


def test_a_broken_rule_is_said_in_the_words_of_the_pack(qtbot: QtBot) -> None:
    form = form_with(every(), T_03=AnswerState(value="-2"))
    at = desk(qtbot, "T-03", form=form)
    at.editor.show_value("-2")
    assert at.editor._note.text() == "Not below zero."
    form.set("T-03", AnswerState(value="2"))
    at.editor.show_value("2")
    assert not at.editor._note.isVisible()


def test_a_share_shows_its_percentage_and_warns_of_a_small_group(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-07")
    editor = at.editor
    assert isinstance(editor, ShareEditor)
    QTest.keyClicks(editor.part, "3")
    QTest.keyClick(editor.part, Qt.Key.Key_Return)
    assert at.given == []
    QTest.keyClicks(editor.whole, "7")
    assert "42.9" in editor.percent.text()
    assert "fewer than 10 people" in editor.small.text()
    QTest.keyClick(editor.whole, Qt.Key.Key_Return)
    assert at.given == [ShareValue(numerator=3, denominator=7)]


@pytest.mark.parametrize(("part", "whole"), [("8", "7"), ("0", "0"), ("a", "7")])
def test_an_impossible_share_is_said_and_not_given(qtbot: QtBot, part: str, whole: str) -> None:
    at = desk(qtbot, "T-07")
    editor = at.editor
    assert isinstance(editor, ShareEditor)
    QTest.keyClicks(editor.part, part)
    QTest.keyClicks(editor.whole, whole)
    editor.flush()
    assert at.given == []
    assert editor._note.isVisible()


def test_a_typed_day_is_kept_as_iso_and_said_in_words(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-04")
    editor = at.editor
    assert isinstance(editor, DateEditor)
    QTest.keyClicks(editor.field, "31/3/2026")
    assert editor.words.text() == "31 March 2026"
    QTest.keyClick(editor.field, Qt.Key.Key_Return)
    assert at.given == ["2026-03-31"]


def test_a_text_that_may_identify_someone_is_warned_about_and_still_given(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-05")
    editor = at.editor
    assert isinstance(editor, TextEditor)
    QTest.keyClicks(editor.field, "Mrs Smith told us.")
    editor.guard.look()
    assert "a name of a person" in editor.guard.text()
    editor.flush()
    assert at.given == ["Mrs Smith told us."]


def test_safe_stop_forgets_what_was_typed_in_every_field(qtbot: QtBot) -> None:
    for question in ("T-03", "T-04", "T-05", "T-07"):
        at = desk(qtbot, question)
        at.editor.enter()
        QTest.keyClicks(focused(), "1")
        at.editor.drop()
        at.editor.flush()
        assert at.given == []
        at.hide()


# tables


def test_counts_are_typed_like_in_a_spreadsheet_and_totals_follow(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-06")
    editor = at.editor
    assert isinstance(editor, TableEditor)
    editor.enter()
    for keys, end in (("4", Qt.Key.Key_Tab), ("9", Qt.Key.Key_Tab), ("0", Qt.Key.Key_Tab), ("20", Qt.Key.Key_Return)):
        QTest.keyClick(editor.view, getattr(Qt.Key, f"Key_{keys[0]}"))
        field = editor.view.edit_now()
        assert field is not None
        QTest.keyClicks(field, keys[1:])
        QTest.keyClick(field, end)
    cells = {"leaders|women": 4, "leaders|men": 9, "leaders|not_stated": 0, "others|women": 20}
    assert at.given[-1] == TableValue(cells=cells)
    grid = editor.grid
    assert grid.text(grid.index(0, 3)) == "13"
    assert grid.text(grid.index(2, 0)) == "24"
    assert "30.8" in grid.text(grid.index(0, 4))
    assert grid.text(grid.index(1, 4)) == "–"
    assert grid.text(grid.index(1, 1)) == ""
    assert "2 cell" in editor.unknown.text()


def test_cells_of_a_spreadsheet_are_pasted_without_their_titles(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-06")
    editor = at.editor
    assert isinstance(editor, TableEditor)
    QGuiApplication.clipboard().setText("\tWomen\tMen\nLeaders\t1,004\t9\nOthers\t20\t30\n")
    editor.enter()
    QTest.keyClick(editor.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    cells = {"leaders|women": 1004, "leaders|men": 9, "others|women": 20, "others|men": 30}
    assert at.given == [TableValue(cells=cells)]


@pytest.mark.parametrize("text", ["1\tmany", "1\n2\n3\n4\n5", "1.5"])
def test_a_paste_that_does_not_fit_changes_nothing_and_says_so(qtbot: QtBot, text: str) -> None:
    at = desk(qtbot, "T-06")
    editor = at.editor
    assert isinstance(editor, TableEditor)
    editor.enter()
    QGuiApplication.clipboard().setText(text)
    QTest.keyClick(editor.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert at.given == []
    assert editor._note.isVisible()


def test_delete_makes_a_cell_unknown_again_and_the_last_one_the_answer(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-06")
    editor = at.editor
    assert isinstance(editor, TableEditor)
    editor.show_value(TableValue(cells={"leaders|women": 4}))
    editor.view.setCurrentIndex(editor.grid.index(0, 0))
    editor.view.setFocus()
    QTest.keyClick(editor.view, Qt.Key.Key_Delete)
    assert at.given == [None]


def test_the_warning_names_small_cells_and_what_must_go_with_them(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-09a")
    editor = at.editor
    assert isinstance(editor, TableEditor)
    editor.show_value(TableValue(cells={"women": 12, "men": 3, "not_stated": 0}))
    editor.look_at_small_numbers()
    assert "Men" in editor.shield.text()
    assert "fewer than 5" in editor.shield.text()
    editor.show_value(TableValue(cells={"women": 12, "men": 9, "not_stated": 0}))
    editor.look_at_small_numbers()
    assert not editor.shield.isVisible()


def test_tab_leaves_the_table_after_the_last_cell_and_letters_are_not_eaten(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-06")
    editor = at.editor
    assert isinstance(editor, TableEditor)
    editor.view.setFocus()
    editor.view.setCurrentIndex(editor.grid.index(1, 1))
    QTest.keyClick(editor.view, Qt.Key.Key_N)
    assert at.heard == [Qt.Key.Key_N]
    assert editor.view.focusNextPrevChild(True)
    assert editor.view.currentIndex() == editor.grid.index(1, 2)
    assert not editor.view._step(0, 1)


@given(st.dictionaries(st.sampled_from(["a|women", "a|men", "b|women", "b|men"]), st.integers(0, 40)))
def test_ratios_are_told_only_where_everybody_is_counted_and_are_exact(cells: dict[str, int]) -> None:
    counts = Counts((("a", "b"), ("women", "men")), cells)
    share = counts.share_of_women(("*", "*"))
    total = sum(cells.values())
    if len(cells) < 4 or not total:
        assert share is None
    else:
        assert share == Fraction(cells["a|women"] + cells["b|women"], total)


# ratings, files, rows


def test_a_group_is_rated_by_two_levels_and_half_a_rating_is_not_given(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-08")
    editor = at.editor
    assert isinstance(editor, RatingEditor)
    editor.enter()
    QTest.keyClick(focused(), Qt.Key.Key_1)
    assert at.given == [None]
    editor.rows["women"].impact._group.button(5).click()
    assert at.given[-1] == RatingValue(groups={"women": GroupRating(likelihood=1, impact=5)})
    # an impact of 5 on people is never below High
    assert "High" in editor.rows["women"].band.text()
    assert "2 group" in editor.summary.text()


def test_a_group_is_set_aside_only_with_its_reason(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-08")
    editor = at.editor
    assert isinstance(editor, RatingEditor)
    row = editor.rows["men"]
    row.aside.click()
    assert at.given[-1] is None
    QTest.keyClicks(row.reason, "none are served")
    QTest.keyClick(row.reason, Qt.Key.Key_Return)
    assert at.given[-1] == RatingValue(groups={}, unaffected={"men": "none are served"})


def test_what_is_half_rated_stays_while_another_change_is_shown(qtbot: QtBot) -> None:
    at = desk(qtbot, "T-08")
    editor = at.editor
    assert isinstance(editor, RatingEditor)
    editor.rows["women"].likelihood._group.button(4).click()
    editor.show_value(RatingValue(groups={"men": GroupRating(likelihood=2, impact=2)}))
    assert editor.rows["women"].rated.likelihood == 4
    assert editor.rows["men"].rated.impact == 2


def test_dropped_files_are_asked_for_and_a_piece_can_be_taken_out(qtbot: QtBot, tmp_path: Path) -> None:
    at = desk(qtbot, "T-11")
    editor = at.editor
    assert isinstance(editor, FilesEditor)
    wanted: list[tuple[Path, ...]] = []
    editor.evidence_wanted.connect(wanted.append)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "plan.pdf"))])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    editor.place.dropEvent(drop)
    editor.attach.click()
    assert wanted == [(tmp_path / "plan.pdf",), ()]
    editor.show_value(FilesValue(files=("E-001", "E-002")))
    editor._take_out("E-001")
    assert at.given == [FilesValue(files=("E-002",))]


def test_rows_are_listed_added_and_removed_after_a_question(qtbot: QtBot) -> None:
    form = form_with(every())
    form.set("T-12a#0", AnswerState(value="North site"))
    form.set("T-12b#0", AnswerState(value="40"))
    form.set("T-12a#3", AnswerState(value="South site"))
    at = desk(qtbot, "T-12", form=form)
    editor = at.editor
    assert isinstance(editor, RepeatEditor)
    assert [editor.list.item(n).text() for n in range(2)] == ["1.  North site · 40", "2.  South site"]
    wanted: list[int] = []
    editor.row_wanted.connect(wanted.append)
    editor.row_removed.connect(lambda row: wanted.append(-row))
    editor.add.click()
    editor.list.setCurrentRow(1)
    editor.open.click()

    def say_yes() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        box.button(QMessageBox.StandardButton.Yes).click()

    QTimer.singleShot(0, say_yes)
    editor.remove.click()
    assert wanted == [4, 3, -3]


SAVED: dict[str, AnswerValue] = {
    "T-01": "some",
    "T-02": ("calls",),
    "T-03": "2.5",
    "T-04": "2026-03-31",
    "T-05": "A text",
    "T-06": TableValue(cells={"leaders|women": 4}),
    "T-07": ShareValue(numerator=3, denominator=70),
    "T-08": RatingValue(groups={"men": GroupRating(likelihood=2, impact=2)}, unaffected={"women": "none"}),
    "T-09": "partly",
    "T-10": "2",
    "T-11": FilesValue(files=("E-001",)),
}


@pytest.mark.parametrize("question", SAVED)
def test_what_is_shown_is_not_given_back(qtbot: QtBot, question: str) -> None:
    at = desk(qtbot, question, second="fr")
    at.editor.show_value(SAVED[question])
    at.editor.enter()
    at.editor.flush()
    at.editor.show_value(None)
    at.editor.flush()
    at.editor.set_read_only(True)
    assert at.given == []
