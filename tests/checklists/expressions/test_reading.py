"""Reading expressions: what they tell about themselves, what is refused and where, and hostile texts."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genderaudit.checklists.rules.expressions import (
    Environment,
    EvaluationError,
    ExpressionError,
    compile_expression,
)
from genderaudit.checklists.rules.expressions.expression import choose


def test_an_expression_tells_what_it_reads() -> None:
    expression = compile_expression(
        "${RA-01} = 'x' and ${RA-06.women} > . and instance('sites')/root/item[name = ${site}]/score > 1 "
        "and jr:choice-name(${site}, '${site}') != pulldata('codes', 'a', 'b', ${key}) "
        "and indexed-repeat(${age}, ${roster}, 1) > 1 and today() > '2026-01-01'"
    )
    assert expression.names == {"RA-01", "RA-06.women", "site", "key", "age", "roster"}
    assert expression.across_rows == {"age", "roster"}
    assert expression.choices_of == {"site"}
    assert expression.lists == {"sites", "codes"}
    assert expression.functions == {"instance", "jr:choice-name", "pulldata", "indexed-repeat", "today"}
    assert expression.reads_self
    assert not compile_expression("${a} + 0.5").reads_self
    assert compile_expression("once(today())").reads_self
    assert len(expression.notices) == 1
    assert "dates" in expression.notices[0]


def test_a_choice_filter_reads_bare_names_as_columns_of_the_list() -> None:
    items = [{"name": "a", "state": "n"}, {"name": "b", "state": "s"}, {"name": "c"}]
    expression = compile_expression("state = ${state} and name != 'c'", choice_filter=True)
    assert (expression.names, expression.columns, expression.notices) == ({"state"}, {"state", "name"}, ())
    assert choose(expression, Environment({"state": "s"}), items) == [items[1]]
    assert choose(compile_expression("state = ''", choice_filter=True), Environment(), items) == [items[2]]


@pytest.mark.parametrize(
    ("text", "notice"),
    [
        ("${a} = ‘yes’", "quotation"),
        ("${a} = 'yes’", "quotation"),
        ('${a} = ”yes"', "quotation"),
        ("${a} &gt;= 18", "&lt;"),
        ("${a} = 1 AND ${b} = 1", "AND is read as and"),
        ("Selected(${a}, 'b')", "Selected() is read as selected()"),
        ("a = 1", "a is read as ${a}"),
        ("coalesce(${a}, ${b}, ${c})", "more than two"),
        ("int(${a}, 2)", "first argument"),
        ("${a} > '2026-01-10'", "dates"),
    ],
)
def test_what_is_read_with_indulgence_is_said(text: str, notice: str) -> None:
    assert any(notice in each for each in compile_expression(text).notices)


def test_a_typographic_apostrophe_inside_a_text_is_kept_without_a_notice() -> None:
    expression = compile_expression("concat('l’eau', \"“x”\")")
    assert expression.evaluate(Environment()) == "l’eau“x”"
    assert expression.notices == ()


@pytest.mark.parametrize(
    ("text", "code", "position"),
    [
        ("", "empty", 0),
        ("  ", "empty", 0),
        ("selected(${x} 'a')", "expected", 14),
        ("${a} = 'open", "open_quote", 7),
        ("${a} # 1", "character", 5),
        ("1 + nothing(2)", "unknown_function", 4),
        ("${a b} = 1", "bad_name", 0),
        ("1 + ${}", "bad_name", 4),
        ("${a", "bad_name", 0),
        ("1 +", "unexpected", 3),
        ("1 2", "unexpected", 2),
        ("(1", "expected", 2),
        ("not()", "arguments", 0),
        ("if(1, 2)", "arguments", 0),
        ("1 = today(1)", "arguments", 4),
        ("regex(., '(a')", "pattern", 9),
        ("regex(., '(?=a)')", "pattern", 9),
        ("regex(., '" + "a" * 501 + "')", "pattern", 9),
        ("instance(${x})/root/item", "literal", 0),
        ("instance('a')/root/item[1]", "predicate", 23),
        ("instance('a')/root/item[name = code]", "predicate", 23),
        ("instance('a')/tree/item", "expected", 14),
        ("${rep}[1]", "predicate", 6),
        ("//a", "path", 0),
        ("../*", "path", 3),
        ("a//b", "path", 1),
        ("self::a", "path", 4),
        ("..", "path", 0),
        ("pulldata(${a}, 'b', 'c', 'd')", "literal", 0),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(text: str, code: str, position: int) -> None:
    with pytest.raises(ExpressionError) as raised:
        compile_expression(text)
    assert (raised.value.code, raised.value.position) == (code, position)
    assert raised.value.message


HOSTILE = {
    "5,000 brackets": "(" * 5000 + "1" + ")" * 5000,
    "brackets within the length": "(" * 3000 + "1" + ")" * 3000,
    "20,000 terms of or": " or ".join(["1"] * 20_000),
    "deep not()": "not(" * 900 + "1" + ")" * 900,
    "deep predicates": "instance('a')/root/item[b = " * 200 + "1" + "]" * 200,
    "mixed tower within the brackets": "(1 or 1 and 1 = 1 < 1 + 1 * " * 59 + "1" + ")" * 59,
    "mixed tower": "(1 or 1 and 1 = 1 < 1 + 1 * " * 61 + "1" + ")" * 61,
    "attributes": "${risks}.__class__.__mro__",
    "import": "__import__('os')",
    "open": "open('/etc/passwd')",
    "many tokens": "1+" * 3999 + "1",
    "half a character in a pattern": "regex('a', '\ud800')",
    "an enormous pattern": "regex(., '((a{1000}){1000}){1000}')",
    "digits of the world": "١ + ٢",
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_text_is_refused_at_once(name: str) -> None:
    start = time.process_time()
    with pytest.raises(ExpressionError):
        compile_expression(HOSTILE[name])
    assert time.process_time() - start < 1.0


HARMLESS = {
    "tower of brackets within the depth": "(" * 59 + "1" + ")" * 59,
    "tower of operators within the depth": "(1 + " * 59 + "1" + ")" * 59,
    "tower of calls within the depth": "not(1 = " * 59 + "1" + ")" * 59,
    "long chain": " or ".join(["0"] * 1500),
    "minus signs": "-" * 3000 + "1",
    "regex bomb": "regex('" + "a" * 5000 + "b', '(a+)+$')",
    "tower of powers": "pow(pow(pow(9, 9), 999999999), 99999999999)",
    "huge number": "9" * 5000 + " * 9",
    "equal lists of nothing in common": " | ".join(["${long}"] * 300) + " = ${other}",
    "rounding without end": "round(1.5, 999999999999)",
    "substr without end": "substr('abc', -1 div 0, 1 div 0)",
}


@pytest.mark.parametrize("name", HARMLESS)
def test_what_may_be_written_is_evaluated_in_good_time(name: str) -> None:
    env = Environment({"long": [str(i) for i in range(1000)], "other": [str(-i) for i in range(1, 1001)]})
    start = time.process_time()
    compile_expression(HARMLESS[name]).evaluate(env)
    assert time.process_time() - start < 2.0


def test_joined_texts_cannot_grow_without_end() -> None:
    env = Environment({"a": "x" * 90_000})
    with pytest.raises(EvaluationError):
        compile_expression("concat(${a}, ${a})").evaluate(env)


PIECES = st.sampled_from(
    [
        "${a}",
        "${b.c}",
        ".",
        "..",
        "(",
        ")",
        "[",
        "]",
        ",",
        "=",
        "!=",
        "<",
        ">=",
        "+",
        "-",
        "*",
        "div",
        "mod",
        "and",
        "or",
        "not(",
        "if(",
        "selected(",
        "sum(",
        "max(",
        "regex(",
        "date(",
        "round(",
        "substr(",
        "instance('l')",
        "/root/item",
        "name",
        "'x'",
        "'2026-01-01'",
        "3",
        "0.5",
        "today()",
        "position(..)",
        "concat(",
        "join(",
        "pow(",
        "int(",
        "format-date(",
        "indexed-repeat(",
        "count(",
        "|",
        "-",
    ]
)
ODD = st.sampled_from(["", "x", "a b", "2026-02-30", "9" * 400, 1e308, -1.0, True, ["1", ""], [], float("inf")])


@settings(max_examples=400, deadline=None)
@given(st.lists(PIECES, max_size=14), ODD, ODD)
def test_any_text_either_reads_or_is_refused_and_evaluates_or_says_why_not(
    pieces: list[str], a: str | float, b: str | float
) -> None:
    env = Environment({"a": a, "b.c": b}, lists={"l": [{"name": "x"}]})
    text = " ".join(pieces)
    try:
        expression = compile_expression(text)
    except ExpressionError as error:
        assert 0 <= error.position <= len(text)
        return
    try:
        expression.evaluate(env)
        expression.test(env)
    except EvaluationError as error:
        assert str(error)
