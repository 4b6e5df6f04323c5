"""The form and what expressions read of answers."""

from __future__ import annotations

import dataclasses
import datetime as dt
import functools
import shutil
from pathlib import Path

import pytest
from hypothesis import given as forall
from hypothesis import settings
from hypothesis import strategies as st
from pack_samples import PACKS, TODAY, answer_sheets, every, five, given, not_applicable, share, states_of

from genderaudit.checklists import (
    AnswerState,
    Form,
    LoadedPack,
    Pack,
    RatingValue,
    Selection,
    TableValue,
    UnknownForm,
    UnknownPart,
    check_folder,
)
from genderaudit.checklists.rules.derived import derived_values
from genderaudit.checklists.rules.sheet import Sheet


def form(pack: LoadedPack, answers: dict[str, AnswerState] | None = None, tier: str = "full") -> Form:
    return Form(pack, tier=tier, parts=(), today=TODAY, answers=answers)


def values(pack: LoadedPack, question: str, state: AnswerState) -> tuple[object, dict[str, object]]:
    value, more = derived_values(pack, pack.questions[question].question, state)
    return value, dict(more)


def test_a_share_reads_as_percentage_with_its_counts() -> None:
    assert values(five(), "Q-04", share(3, 12)) == (25, {"status": "answered", "numerator": 3, "denominator": 12})
    assert values(five(), "Q-04", share(0, 0)) == ("", {"status": "answered", "numerator": 0, "denominator": 0})


def test_a_table_reads_as_total_with_the_sums_of_its_codes_and_its_blank_cells() -> None:
    table = TableValue(cells={"leaders|women": 2, "leaders|men": 5, "others|women": 0, "others|men": 1})
    value, more = values(every(), "T-06", AnswerState(value=table))
    assert value == 8
    assert more == {"status": "answered", "leaders": 7, "others": 1, "women": 2, "men": 6, "unknown": 2}


def test_a_rating_reads_as_its_worst_product_with_gap_impact_and_open_groups() -> None:
    rating = RatingValue.model_validate(
        {"groups": {"women": {"likelihood": 2, "impact": 5}, "men": {"likelihood": 3, "impact": 1}}}
    )
    value, more = values(every(), "T-08", AnswerState(value=rating))
    assert (value, more) == (10, {"status": "answered", "max_impact": 5, "gap": 7, "open": 1})
    unaffected = rating.model_copy(update={"unaffected": {"workers": "No workers here."}})
    assert values(every(), "T-08", AnswerState(value=unaffected))[1]["open"] == 0


def test_an_answer_that_was_not_given_reads_as_blank_with_its_status() -> None:
    for status in ("na", "dont_know", "declined", "not_safe"):
        assert values(five(), "Q-04", AnswerState(status=status, value=None)) == ("", {"status": status})
    assert values(every(), "T-02", given(("posters", "calls")))[0] == "posters calls"


def test_a_follow_up_shows_only_below_an_answered_question_that_triggers_it() -> None:
    live = form(five())
    assert not live.is_shown("Q-01a")
    assert live.set("Q-01", given("no")) >= {"Q-01a"}
    assert live.is_shown("Q-01a")
    assert not live.is_shown("Q-01a1")
    live.set("Q-01a", given("The register has no column for it."))
    assert live.is_shown("Q-01a1")
    live.set("Q-01", given("yes"))
    assert not live.is_shown("Q-01a")
    assert not live.is_shown("Q-01a1")
    live.set("Q-01", not_applicable())
    assert not live.is_shown("Q-01a")


def test_a_companion_without_a_condition_waits_for_its_question() -> None:
    live = form(every())
    assert not live.is_shown("T-09a")
    live.set("T-09", given("no"))
    assert live.is_shown("T-09a")
    live.set("T-09", AnswerState(status="declined"))
    assert not live.is_shown("T-09a")


def test_a_section_whose_condition_fails_hides_its_items() -> None:
    live = form(five(), {"Q-05": given("south")})
    assert not live.is_shown("Q-03")
    live.set("Q-05", given("north"))
    assert live.is_shown("Q-03")


def test_a_constraint_judges_values_only() -> None:
    live = form(five())
    assert live.constraint_holds("Q-04") is None
    live.set("Q-04", share(13, 12))
    assert live.constraint_holds("Q-04") is False
    live.set("Q-04", share(12, 12))
    assert live.constraint_holds("Q-04") is True
    live.set("Q-04", not_applicable())
    assert live.constraint_holds("Q-04") is not False


def test_what_must_be_answered_is_told_until_it_is() -> None:
    live = form(five())
    assert live.is_missing("Q-01")
    live.set("Q-01", given("no"))
    assert not live.is_missing("Q-01")
    assert live.is_shown("Q-01a")
    assert not live.is_required("Q-01a")
    live.set("Q-01", None)
    assert live.is_missing("Q-01")


def test_a_reduced_form_asks_its_items_and_their_follow_ups_only() -> None:
    live = form(five(), {"Q-01": given("no"), "Q-02": given("3")}, tier="short")
    assert [placed.question.id for placed in live.questions()] == ["Q-01", "Q-01a", "Q-01a1", "Q-03"]
    assert not live.is_shown("Q-02")
    assert live.value("Q-02") == ""


def test_a_calculation_follows_its_answers() -> None:
    live = form(five(), {"Q-04": share(3, 12)})
    assert live.value("unbriefed") == 9
    live.set("Q-04", share(12, 12))
    assert live.value("unbriefed") == 0


def test_an_expression_can_speak_the_label_of_a_choice_in_the_form_and_in_the_score() -> None:
    answers = {"T-01": given("some")}
    sheet = Sheet(every(), answers, Selection.of(every(), "full", ()).items, TODAY)
    assert form(every(), answers).value("spoken") == sheet.value("spoken") == "Some"
    assert sheet.errors == {}


def test_an_unknown_form_or_part_is_refused_with_what_there_is() -> None:
    with pytest.raises(UnknownForm, match="full, short, talk"):
        form(five(), tier="long")
    with pytest.raises(UnknownPart, match="supplier"):
        Selection.of(every(), "light", ["buyer"])
    assert Selection.of(every(), "light", ()).parts == ("supplier",)
    assert Selection.of(every(), "full", ["supplier", "buyer"]).parts == ("buyer", "supplier")


@settings(max_examples=120, deadline=None)
@forall(answer_sheets(five()))
def test_the_form_and_the_sheet_of_the_score_see_the_same_questions_and_values(answers: dict[str, AnswerState]) -> None:
    agree(five(), answers)


@settings(max_examples=60, deadline=None)
@forall(answer_sheets(every()))
def test_they_agree_on_every_type_too(answers: dict[str, AnswerState]) -> None:
    for row in ("T-12a", "T-12b"):
        answers.pop(row, None)
    agree(every(), answers)


def agree(pack: LoadedPack, answers: dict[str, AnswerState]) -> None:
    one_by_one = form(pack)
    for id, state in answers.items():
        one_by_one.set(id, state)
    same(pack, one_by_one, answers)


def same(pack: LoadedPack, one_by_one: Form, answers: dict[str, AnswerState]) -> None:
    live = form(pack, answers)
    sheet = Sheet(pack, answers, Selection.of(pack, "full", ()).items, TODAY)
    for id, placed in pack.questions.items():
        assert sheet.shown(id) == live.is_shown(id) == one_by_one.is_shown(id), id
        assert sheet.value(id) == live.value(id) == one_by_one.value(id), id
        assert sheet.value(f"{id}.status") == live.value(f"{id}.status"), id
        assert live.keys(placed) == one_by_one.keys(placed)
        for key in live.keys(placed):
            assert sheet.shown(key) == live.is_shown(key) == one_by_one.is_shown(key), key
            assert live.is_required(key) == one_by_one.is_required(key), key
            assert live.is_missing(key) == one_by_one.is_missing(key), key
            assert live.constraint_holds(key) == one_by_one.constraint_holds(key), key
            assert sheet.errors.get(key) == live.error(key) == one_by_one.error(key), key
            if placed.repeat is not None:
                assert sheet.derived(key)[0] == live.value(key) == one_by_one.value(key), key
    for name in pack.calculations:
        assert sheet.value(name) == live.value(name) == one_by_one.value(name), name
    for name in ("T-12.rows", "T-12b.status"):
        if "T-12" in pack.questions:
            assert sheet.value(name) == live.value(name) == one_by_one.value(name), name


@settings(max_examples=60, deadline=None)
@forall(states_of(five(), five().questions["Q-04"].question))
def test_any_answer_to_a_share_can_be_set_and_withdrawn(state: AnswerState) -> None:
    live, untouched = form(five()), form(five())
    live.set("Q-04", state)
    live.set("Q-04", None)
    for placed in live.questions():
        id = placed.question.id
        assert live.is_shown(id) == untouched.is_shown(id)
        assert live.value(id) == untouched.value(id)
        assert live.constraint_holds(id) == untouched.constraint_holds(id)


def test_today_is_given_and_not_read_from_the_clock() -> None:
    answers = {"Q-01": given("no"), "Q-01a": given("Words."), "Q-01a1": given("2026-02-01")}
    early = Form(five(), tier="full", parts=(), today=dt.date(2026, 1, 1), answers=answers)
    late = Form(five(), tier="full", parts=(), today=dt.date(2026, 3, 1), answers=answers)
    assert (early.constraint_holds("Q-01a1"), late.constraint_holds("Q-01a1")) == (False, True)


# rows of repeats


@functools.cache
def with_rules_over_rows() -> LoadedPack:
    """The pack of every type, with rules inside its repeat and rules that look into it from outside."""
    content = every().pack.model_dump(mode="json", by_alias=True)
    items = {item["id"]: item for section in content["sections"] for item in section["items"]}
    items["T-05"]["relevant"] = "${T-12.rows} > 1 and sum(${T-12b}) > 100"
    items["T-12"] |= {"relevant": "${T-01} != 'none'", "constraint": "${T-12.rows} <= 2"}
    items["T-12"]["followups"][1]["constraint"] = ". <= 500 or ${T-12a} = 'yes'"
    items["T-12"]["followups"] += [
        {
            "id": "T-12c",
            "type": "text",
            "label": "Why so many?",
            "relevant": "${T-12b} > ${T-03}",
            "followups": [{"id": "T-12d", "type": "number", "label": "How many?", "required": False}],
        },
        {
            "id": "T-12e",
            "type": "text",
            "label": "What changed?",
            "relevant": "indexed-repeat(${T-12b}, ${T-12}, position(..) - 1) < ${T-12b}",
        },
    ]
    content["calculations"] += [
        {"id": "workers", "value": "sum(${T-12b})"},
        {"id": "sites", "value": "count-non-empty(${T-12a})"},
        {"id": "reasons", "value": "concat(join('/', ${T-12c}), join('/', ${T-12d}), count(${T-12}))"},
    ]
    return dataclasses.replace(every(), pack=Pack.model_validate(content))


def test_expressions_outside_a_repeat_see_its_rows_as_a_list_and_those_inside_their_own() -> None:
    pack = with_rules_over_rows()
    answers = {
        "T-12b#1": given("70"),
        "T-12a#0": given("North"),
        "T-12b#0": given("40"),
        "T-12a#1": given("South"),
        "T-03": given("50"),
    }
    live = form(pack, answers)
    sheet = Sheet(pack, answers, Selection.of(pack, "full", ()).items, TODAY)
    for seen in (live.value, sheet.value):
        assert seen("T-12a") == ["North", "South"]
        assert (seen("workers"), seen("sites"), seen("T-12.rows")) == (110, 2, 2)
    assert live.value("T-12a#1") == "South"
    assert live.is_shown("T-05")
    assert [live.is_shown(f"T-12c#{row}") for row in range(3)] == [False, True, False]
    assert [live.is_shown(f"T-12e#{row}") for row in range(2)] == [False, True]


def test_a_row_is_there_as_long_as_one_of_its_questions_has_an_answer() -> None:
    live = form(with_rules_over_rows())
    assert live.is_missing("T-12")
    assert live.rows("T-12") == ()
    assert (live.value("T-12.rows"), live.value("workers"), live.value("T-12a")) == (0, 0, [])
    live.set("T-12b#3", given("60"))
    assert live.set("T-12b#0", given("50")) >= {"T-05"}
    assert live.rows("T-12") == (0, 3)
    assert live.value("T-12b") == ["50", "60"]
    assert live.is_shown("T-05")
    assert not live.is_missing("T-12")
    assert [live.is_missing(f"T-12{letter}#3") for letter in "abe"] == [True, False, True]
    assert live.set("T-12b#3", None) >= {"T-05"}
    assert live.rows("T-12") == (0,)
    assert not live.is_shown("T-05")


def test_the_row_before_is_the_one_that_stands_before_also_where_a_number_was_left_out() -> None:
    pack = with_rules_over_rows()
    answers = {"T-12b#0": given("5"), "T-12b#3": given("6"), "T-12b#7": given("4")}
    same(pack, form(pack, answers), answers)
    assert [form(pack, answers).is_shown(f"T-12e#{row}") for row in (0, 3, 7)] == [False, True, False]


def test_a_constraint_is_judged_in_each_row_and_over_the_rows() -> None:
    live = form(with_rules_over_rows(), {"T-12b#0": given("501"), "T-12b#1": given("500")})
    assert [live.constraint_holds(f"T-12b#{row}") for row in range(3)] == [False, True, None]
    live.set("T-12a#0", given("yes"))
    assert live.constraint_holds("T-12b#0")
    assert live.constraint_holds("T-12") is True
    live.set("T-12a#2", given("East"))
    assert live.constraint_holds("T-12") is False


def test_a_row_is_named_where_there_are_rows_and_nowhere_else() -> None:
    for key in ("T-12a", "T-05#0", "T-12a#", "T-12a#x", "T-12a#-1", "T-12a#00", "T-99#0", "T-12a#\u0661"):
        with pytest.raises(KeyError):
            form(every()).set(key, given("North"))
        stray = form(every(), {key: given("North")})
        assert stray.rows("T-12") == ()
        assert "North" not in (stray.value("T-05"), stray.value("T-12a"))


def test_the_number_of_rows_is_a_name_of_repeats_only(tmp_path: Path) -> None:
    folder = tmp_path / "every-type"
    shutil.copytree(PACKS / "every-type", folder)
    file = folder / "pack.yaml"
    plain = file.read_text(encoding="utf-8")
    file.write_text(plain + '  - {id: sites, value: "${T-12.rows}"}\n', encoding="utf-8")
    assert check_folder(folder) == []
    file.write_text(plain + '  - {id: sites, value: "${T-05.rows}"}\n', encoding="utf-8")
    assert ["T-05.rows" in problem.message for problem in check_folder(folder)] == [True]


ROWED = ("T-12a", "T-12b", "T-12c", "T-12d", "T-12e")


@functools.cache
def steps() -> st.SearchStrategy[list[tuple[str, AnswerState | None]]]:
    """Answers set and taken back, mostly in rows."""
    pack = with_rules_over_rows()
    kinds = []
    near = st.sampled_from(["5", "6", "600"]).map(given)
    for id in (*ROWED, *ROWED, "T-12b", "T-12b", "T-01", "T-03", "T-05", "T-12"):
        other = near if id == "T-12b" else st.none()
        state = st.one_of(states_of(pack, pack.questions[id].question), other, st.none())
        keys = st.integers(0, 3).map(lambda row, id=id: f"{id}#{row}") if id in ROWED else st.just(id)
        kinds.append(st.tuples(keys, state))
    return st.lists(st.one_of(kinds), min_size=5, max_size=25)


@settings(max_examples=250, deadline=None)
@forall(steps())
def test_rows_changed_step_by_step_equal_a_fresh_form_and_the_sheet(
    taken: list[tuple[str, AnswerState | None]],
) -> None:
    pack = with_rules_over_rows()
    live, answers = form(pack), dict[str, AnswerState]()
    for key, state in taken:
        live.set(key, state)
        answers.pop(key, None)
        if state is not None:
            answers[key] = state
    same(pack, live, answers)
