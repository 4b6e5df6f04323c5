"""The runner: what follows from the answers, evaluated step by step."""

import datetime as dt
from collections.abc import Mapping

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genderaudit.checklists.rules.expressions import Expression, XValue, compile_expression
from genderaudit.checklists.rules.runner import CycleError, RuleSpec, Runner, UnknownName

TODAY = dt.date(2026, 1, 15)


def spec(
    id: str,
    relevant: str = "",
    *,
    constraint: str = "",
    calculate: str = "",
    required: str | bool = False,
    parent: str | None = None,
    repeat: str | None = None,
    choices: str | None = None,
    derived: frozenset[str] | None = None,
) -> RuleSpec:
    def read(text: str) -> Expression | None:
        return compile_expression(text) if text else None

    return RuleSpec(
        id=id,
        relevant=read(relevant),
        constraint=read(constraint),
        calculate=read(calculate),
        required=compile_expression(required) if isinstance(required, str) else required,
        parent=parent,
        repeat=repeat,
        choices=choices,
        derived=derived,
    )


def form(*specs: RuleSpec) -> Runner:
    return Runner(specs, today=TODAY)


def test_an_answer_shows_what_depends_on_it_and_reports_only_what_changed() -> None:
    runner = form(spec("consent"), spec("age", "${consent} = 'yes'"), spec("other", "${age} > 17"), spec("apart"))
    assert not runner.relevant("age")
    assert runner.set("consent", "yes") == {"age"}
    assert runner.set("consent", "yes") == frozenset()
    assert runner.set("age", 20.0) == {"other"}
    assert runner.set("apart", "x") == frozenset()
    assert runner.relevant("other")


def test_a_hidden_question_keeps_its_answer_but_expressions_see_a_blank() -> None:
    runner = form(spec("ask"), spec("n", "${ask} = 'yes'"), spec("after", "${n} = 5"), spec("blank", "${n} = ''"))
    runner.set("ask", "yes")
    runner.set("n", 5.0)
    assert runner.relevant("after")
    assert runner.set("ask", "no") == {"n", "after", "blank"}
    assert (runner.answer("n"), runner.value("n")) == (5.0, "")
    assert runner.relevant("blank")
    runner.set("ask", "yes")
    assert runner.value("n") == 5.0
    assert runner.relevant("after")


def test_a_hidden_group_hides_what_stands_in_it_and_their_derived_names() -> None:
    runner = form(
        spec("open"),
        spec("group", "${open} = 'yes'"),
        spec("inner", parent="group"),
        spec("RA-06", parent="inner"),
        spec("women", calculate="${RA-06.women} + 0"),
    )
    runner.set("open", "yes")
    assert runner.set("RA-06", "given", {"RA-06.women": 41.0}) == {"women"}
    assert runner.calculation("women") == 41.0
    assert runner.set("open", "no") == {"group", "inner", "RA-06", "women"}
    assert runner.calculation("women") == ""
    assert runner.value("RA-06.women") == ""


def test_derived_names_are_replaced_together_with_the_answer() -> None:
    runner = form(spec("RA-06"), spec("gap", "${RA-06.men} > ${RA-06.women}"))
    assert runner.set("RA-06", "", {"RA-06.men": 9.0, "RA-06.women": 4.0}) == {"gap"}
    assert runner.set("RA-06", "", {"RA-06.men": 9.0}) == {"gap"}
    assert runner.value("RA-06.women") == ""
    with pytest.raises(KeyError):
        runner.set("RA-06", "", {"gap.men": 1.0})


def test_calculations_follow_one_another_in_dependency_order_whatever_their_order_in_the_form() -> None:
    runner = form(
        spec("c", calculate="${b} * 2"), spec("b", calculate="${a} + 1"), spec("a"), spec("show", "${c} - ${b} = 4")
    )
    assert runner.set("a", 3.0) == {"b", "c", "show"}
    assert (runner.calculation("b"), runner.calculation("c")) == (4.0, 8.0)
    assert runner.relevant("show")


def test_a_failing_expression_shows_the_question_with_a_mark_and_hides_nothing() -> None:
    runner = form(
        spec("day"), spec("asked", "date(${day}) > today()"), spec("sum", calculate="date(${day})"), spec("after")
    )
    assert runner.error("asked") is None
    assert not runner.relevant("asked")
    assert runner.set("day", "soon") == {"asked", "sum"}
    assert runner.relevant("asked")
    assert "soon" in str(runner.error("asked"))
    assert "soon" in str(runner.error("sum"))
    assert runner.calculation("sum") == ""
    assert runner.set("day", "2026-02-01") == {"asked", "sum"}
    assert runner.error("asked") is None
    assert runner.relevant("asked")


def test_a_constraint_is_judged_on_answers_only_and_again_when_a_later_question_is_answered() -> None:
    runner = form(spec("part", constraint=". <= ${whole}"), spec("whole"))
    assert runner.constraint_ok("part") is None
    assert runner.set("part", 5.0) == {"part"}
    assert runner.constraint_ok("part") is False
    assert runner.set("whole", 9.0) == {"part"}
    assert runner.constraint_ok("part") is True
    assert runner.set("whole", 4.0) == {"part"}
    assert runner.set("part", "") == {"part"}
    assert runner.constraint_ok("part") is None


def test_a_constraint_that_fails_to_evaluate_is_neither_kept_nor_broken() -> None:
    runner = form(spec("day", constraint="date(.) <= today()"))
    assert runner.set("day", "soon") == {"day"}
    assert runner.constraint_ok("day") is None
    assert runner.error("day") is not None


def test_a_constraint_on_derived_names_is_judged_without_an_answer_text() -> None:
    runner = form(spec("t", constraint="${t.women} >= 0"))
    assert runner.set("t", "", {"t.women": -1.0}) == {"t"}
    assert runner.constraint_ok("t") is False


def test_requirement_follows_its_expression_and_a_hidden_question_requires_nothing() -> None:
    runner = form(
        spec("q"), spec("why", "${q} != ''", required="${q} = 'no'"), spec("always", "${q} != ''", required=True)
    )
    assert not runner.required("why")
    assert not runner.required("always")
    runner.set("q", "yes")
    assert not runner.required("why")
    assert runner.required("always")
    assert runner.set("q", "no") == {"why"}
    assert runner.required("why")


def test_questions_that_wait_for_each_other_are_named() -> None:
    with pytest.raises(CycleError) as raised:
        form(spec("a", "${b} = 1"), spec("b", calculate="${c} + 1"), spec("c", "${a} = 1"), spec("d", "${a} = 1"))
    assert sorted(raised.value.ids) == ["a", "b", "c"]
    with pytest.raises(CycleError) as raised:
        form(spec("a", "${a} = 1"))
    assert raised.value.ids == ("a",)
    with pytest.raises(CycleError) as raised:
        form(spec("g", "${child} = 1"), spec("child", parent="g"))
    assert sorted(raised.value.ids) == ["child", "g"]
    with pytest.raises(CycleError):
        form(spec("a", ". = 1"))


def test_a_question_may_name_itself_in_its_constraint() -> None:
    runner = form(spec("a", constraint="${a} > 1 and . > 1"))
    runner.set("a", 2.0)
    assert runner.constraint_ok("a") is True


def test_names_that_no_question_has_are_listed_with_who_reads_them() -> None:
    with pytest.raises(UnknownName) as raised:
        form(
            spec("a", "${nobody} = 1", constraint="${also.nobody} = 1"),
            spec("b", calculate="${a.part}", parent="g"),
            spec("t", derived=frozenset({"t.men"})),
            spec("c", calculate="${t.men} + ${t.mne} + jr:choice-name('x', '${ghost}')"),
        )
    assert set(raised.value.missing) == {
        ("a", "nobody"),
        ("a", "also.nobody"),
        ("b", "g"),
        ("c", "t.mne"),
        ("c", "ghost"),
    }


def test_two_questions_with_one_id_are_refused() -> None:
    with pytest.raises(ValueError, match="same id"):
        form(spec("a"), spec("a"))


def test_choice_labels_and_lists_are_within_reach() -> None:
    choices = {"sites": [{"name": "w", "label": "Well", "score": "2"}, {"name": "l", "label": "Latrine", "score": "5"}]}
    runner = Runner(
        [
            spec("site", choices="sites"),
            spec("label", calculate="jr:choice-name(${site}, '${site}')"),
            spec("score", calculate="instance('sites')/root/item[name = ${site}]/score"),
            spec("high", "${score} > 3"),
        ],
        today=TODAY,
        choices=choices,
    )
    assert runner.set("site", "l") == {"label", "score", "high"}
    assert runner.calculation("label") == "Latrine"
    assert runner.set("site", "w") == {"label", "score", "high"}


def test_once_keeps_the_first_value_also_while_it_is_hidden() -> None:
    runner = form(spec("q"), spec("first", "${q} != 'hide'", calculate="once(${q})"))
    for answer, seen in (("one", "one"), ("two", "one"), ("hide", ""), ("three", "one")):
        runner.set("q", answer)
        assert runner.calculation("first") == seen


def household() -> Runner:
    return form(
        spec("roster", "${any} = 'yes'"),
        spec("any"),
        spec("name", repeat="roster"),
        spec("detail", "${age} >= 18", repeat="roster"),
        spec("work", parent="detail", repeat="roster"),
        spec("age", constraint=". < 120", repeat="roster"),
        spec("place", calculate="position(..)", repeat="roster"),
        spec("before", calculate="indexed-repeat(${name}, ${roster}, position(..) - 1)", repeat="roster"),
        spec("total", calculate="sum(${age})"),
        spec("count", calculate="count(${roster})"),
        spec("names", calculate="join(' ', ${name})"),
        spec("older", "${age} > ${limit}", repeat="roster"),
        spec("limit"),
        spec("someone", "${work} = 'paid'"),
    )


def test_a_row_sees_its_own_answers_and_the_outside_sees_the_list() -> None:
    runner = household()
    runner.set("any", "yes")
    one, two = runner.add_row("roster"), runner.add_row("roster")
    assert runner.set("age", 30.0, row=one) == {"detail", "age", "work", "total"}
    runner.set("age", 9.0, row=two)
    runner.set("name", "Amal", row=one)
    runner.set("name", "Noor", row=two)
    assert (runner.relevant("detail", one), runner.relevant("detail", two)) == (True, False)
    assert (runner.relevant("work", one), runner.relevant("work", two)) == (True, False)
    assert runner.calculation("total") == 39.0
    assert runner.calculation("count") == 2.0
    assert runner.calculation("names") == "Amal Noor"
    assert runner.calculation("before", two) == "Amal"
    assert runner.value("age") == [30.0, 9.0]
    assert runner.set("limit", 10.0) == {"older"}
    assert (runner.relevant("older", one), runner.relevant("older", two)) == (True, False)
    assert runner.set("work", "paid", row=one) == {"someone"}
    assert runner.set("any", "no") >= {"roster", "name", "total", "count", "someone"}
    assert runner.calculation("total") == 0.0
    assert not runner.relevant("name", one)


def test_removing_a_row_moves_the_others_up_and_keeps_their_numbers() -> None:
    runner = household()
    runner.set("any", "yes")
    one, two, three = (runner.add_row("roster") for _ in range(3))
    for row, name in ((one, "A"), (two, "B"), (three, "C")):
        runner.set("name", name, row=row)
    assert runner.remove_row("roster", two) == {"place", "before", "count", "names"}
    assert runner.rows("roster") == (one, three)
    assert runner.calculation("place", three) == 2.0
    assert runner.calculation("before", three) == "A"
    assert runner.calculation("names") == "A C"
    assert runner.add_row("roster") not in (one, two, three)
    with pytest.raises(KeyError):
        runner.set("name", "D", row=two)


def test_position_counts_the_element_that_the_dots_reach_as_collect_does() -> None:
    runner = form(
        spec("rep"),
        spec("group", "position(..) < 3", repeat="rep"),
        spec("near", calculate="position(..)", parent="group", repeat="rep"),
        spec("far", calculate="position(../..)", parent="group", repeat="rep"),
    )
    rows = [runner.add_row("rep") for _ in range(3)]
    assert [runner.calculation("near", row) for row in rows] == [1.0, 1.0, ""]
    assert [runner.calculation("far", row) for row in rows] == [1.0, 2.0, ""]


def test_a_calculation_over_rows_of_a_list_keeps_the_first_as_its_value() -> None:
    choices = {"sites": [{"name": "w", "score": "2"}, {"name": "l", "score": "5"}]}
    specs = [
        spec("site"),
        spec("score", calculate="instance('sites')/root/item[name = ${site}]/score"),
        spec("none", "${score} = ''"),
    ]
    runner = Runner(specs, today=TODAY, choices=choices)
    assert runner.relevant("none")
    assert runner.set("site", "l") == {"score", "none"}
    assert runner.value("score") == "5"


def test_an_answer_evaluates_only_what_depends_on_it(monkeypatch: pytest.MonkeyPatch) -> None:
    specs = [spec("q0"), *(spec(f"q{i}", f"${{q{i - 1}}} = 'a'") for i in range(1, 400)), spec("far")]
    runner = form(*specs, spec("near", "${far} = 'a'"))
    evaluated: list[str] = []
    plain = Expression.test

    def counting(self: Expression, env: object) -> bool:
        evaluated.append(self.text)
        return plain(self, env)  # type: ignore[arg-type]

    monkeypatch.setattr(Expression, "test", counting)
    runner.set("far", "a")
    assert evaluated == ["${far} = 'a'"]


# the property: step by step and all at once come to the same

FORM = [
    spec("a"),
    spec("b", "${a} = 'x'", constraint=". != ${c}", required="${c} = 'x'"),
    spec("c"),
    spec("group", "${b} != '' or ${c} = 1"),
    spec("d", "${t.part} > 1", parent="group", constraint="date(.) <= today()"),
    spec("sum", calculate="number(${c}) + number(${d}) + count-selected(${b})"),
    spec("t", "not(selected(${a}, 'hide'))"),
    spec("e", "${sum} > 1 or date(${a}) < today()", required=True),
    spec("rep", "${a} != 'none'"),
    spec("r", repeat="rep", constraint=". > ${c}"),
    spec("s", "${r} = 'x'", repeat="rep", required="${e} = 'x'"),
    spec("prev", calculate="indexed-repeat(${r}, ${rep}, position(..) - 1)", repeat="rep"),
    spec("rows", calculate="concat(count(${rep}), join('/', ${s}), max(${r}))"),
    spec("written", calculate="string(${a})"),
    spec("last", "contains(${rows}, 'x')", constraint=". = ${rows}"),
]
SETTABLE = ["a", "b", "c", "d", "t", "e", "last"]
VALUES = st.sampled_from(["", "x", "y x", "hide", "none", "2026-01-01", "soon", 0.0, 1.0, 2.0, True])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("set"), st.sampled_from(SETTABLE), VALUES, VALUES),
        st.tuples(st.just("row"), st.sampled_from(["r", "s"]), VALUES, st.integers(0, 3)),
        st.tuples(st.just("add"), st.just(""), st.just(""), st.just(0)),
        st.tuples(st.just("remove"), st.just(""), st.just(""), st.integers(0, 3)),
    ),
    max_size=30,
)


def snapshot(runner: Runner) -> dict[tuple[str, int], tuple[object, ...]]:
    state: dict[tuple[str, int], tuple[object, ...]] = {}
    for each in FORM:
        rows = runner.rows("rep") if each.repeat else (0,)
        for place, row in enumerate(rows):
            value = runner.value(each.id, row)
            state[each.id, place] = (
                runner.relevant(each.id, row),
                runner.error(each.id, row),
                runner.constraint_ok(each.id, row),
                runner.required(each.id, row),
                type(value),
                value,
                type(runner.calculation(each.id, row)),
            )
    return state


def reported(before: Mapping[tuple[str, int], tuple[object, ...]], runner: Runner) -> frozenset[str]:
    calculated = {each.id for each in FORM if each.calculate is not None}
    after = snapshot(runner)
    return frozenset(
        id
        for id, place in after
        if after[id, place][: 7 if id in calculated else 4] != before[id, place][: 7 if id in calculated else 4]
    )


@settings(max_examples=300, deadline=None)
@given(STEPS)
def test_after_any_sequence_of_steps_the_state_equals_a_fresh_evaluation(
    steps: list[tuple[str, str, XValue, XValue]],
) -> None:
    runner = Runner(FORM, today=TODAY)
    for step, name, value, extra in steps:
        rows = runner.rows("rep")
        row = rows[int(extra) % len(rows)] if rows and isinstance(extra, int) and step in ("row", "remove") else 0
        before = snapshot(runner)
        if step == "set":
            derived = {"t.part": extra} if name == "t" else {}
            changed = runner.set(name, value, derived)
            assert changed == reported(before, runner)
        elif step == "row" and row:
            assert runner.set(name, value, row=row) == reported(before, runner)
        elif step == "add":
            runner.add_row("rep")
        elif step == "remove" and row:
            runner.remove_row("rep", row)
    fresh = Runner(FORM, today=TODAY)
    for old in runner.rows("rep"):
        new = fresh.add_row("rep")
        for name in ("s", "r"):
            fresh.set(name, runner.answer(name, old), row=new)
    part = runner._states["t", 0].derived
    fresh.set_all({name: runner.answer(name) for name in reversed(SETTABLE)}, part)
    assert snapshot(fresh) == snapshot(runner)
