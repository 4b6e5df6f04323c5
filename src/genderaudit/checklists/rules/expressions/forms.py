"""The functions that read more than their arguments: the clock, the row, the lists, the question itself."""

from __future__ import annotations

import math
from collections.abc import Callable

from genderaudit.checklists.rules.expressions.environment import Environment
from genderaudit.checklists.rules.expressions.errors import EvaluationError, ExpressionError
from genderaudit.checklists.rules.expressions.syntax import Literal, Name, Node
from genderaudit.checklists.rules.expressions.tokens import referenced_name
from genderaudit.checklists.rules.expressions.values import XValue, is_blank, moment_text, number, text

Code = Callable[[Environment], XValue]
Build = Callable[[Node], Code]
Arguments = tuple[Node, ...]


def position(env: Environment) -> float:
    """The row of the repeat that the expression stands in, from 1."""
    return float(env.position)


def position_of(levels: int) -> Code:
    """position(..): the row, where the repeat stands so many levels around; a plain group is always the first."""
    return lambda env: float(env.position if env.depth in (None, levels) else 1)


def _literal(node: Node) -> str:
    """The text of an argument that `check_arguments` has found to be one."""
    return text(node.value) if isinstance(node, Literal) else ""


def _coalesce(arguments: Arguments, build: Build) -> Code:
    codes = tuple(map(build, arguments))

    def coalesce(env: Environment) -> XValue:
        value: XValue = ""
        for code in codes:
            value = code(env)
            if not is_blank(value) and not (isinstance(value, list) and all(map(is_blank, value))):
                return value
        return value

    return coalesce


def _once(arguments: Arguments, build: Build) -> Code:
    """The value that the question has already, or the argument while it is blank."""
    code = build(arguments[0])
    return lambda env: code(env) if is_blank(env.self_value) else env.self_value


def _string_length(arguments: Arguments, build: Build) -> Code:
    if not arguments:
        return lambda env: float(len(text(env.self_value)))
    code = build(arguments[0])
    return lambda env: float(len(text(code(env))))


def choice_question(node: Node) -> str:
    """The question that the second argument of jr:choice-name() names, as `'${name}'` or as the end of a path."""
    written = _literal(node).strip()
    if written.startswith("$"):
        return referenced_name(written, node.position if isinstance(node, Literal) else 0)
    return written.rpartition("/")[2].strip()


def _choice_name(arguments: Arguments, build: Build) -> Code:
    code, question = build(arguments[0]), choice_question(arguments[1])
    return lambda env: env.choice_label(question, text(code(env)))


def _pulldata(arguments: Arguments, build: Build) -> Code:
    """pulldata('list', 'wanted', 'column', value): the wanted column of the first row that has the value."""
    source = _literal(arguments[0])
    wanted, column, value = map(build, arguments[1:])

    def pulldata(env: Environment) -> XValue:
        key, field, result = text(value(env)), text(column(env)), text(wanted(env))
        return next((item.get(result, "") for item in env.items(source) if item.get(field) == key), "")

    return pulldata


def rows_of_list(source: str, tests: tuple[tuple[str, Code], ...], wanted: str) -> Code:
    """A column of the rows of a list that pass every test; each test's value is found once."""

    def rows(env: Environment) -> XValue:
        keys = [(column, _keys(code(env))) for column, code in tests]
        items = env.items(source)
        found = (item for item in items if all(item.get(column, "") in key for column, key in keys))
        return [item.get(wanted or "name", "") for item in found]

    return rows


def _keys(value: XValue) -> frozenset[str]:
    """The texts that equal a value: every member of a list."""
    return frozenset(map(text, value)) if isinstance(value, list) else frozenset((text(value),))


def _indexed_repeat(arguments: Arguments, build: Build) -> Code:
    """indexed-repeat(${question}, ${repeat}, row): the answer in one row, counted from 1; blank where there is none."""
    question, _, row = arguments
    if not isinstance(question, Name):
        raise ExpressionError("literal", 0, name="indexed-repeat", wanted="${question}")
    name, place = question.name, build(row)

    def indexed_repeat(env: Environment) -> XValue:
        rows, index = env.rows(name), number(place(env))
        return rows[int(index) - 1] if 1 <= index <= len(rows) else ""

    return indexed_repeat


def _uuid(arguments: Arguments, build: Build) -> Code:
    if not arguments:
        return lambda env: env.uuid()
    code = build(arguments[0])

    def identifier(env: Environment) -> XValue:
        length = number(code(env))
        if not math.isfinite(length):
            raise EvaluationError("uuid() needs a number of characters")
        return env.uuid().replace("-", "")[: max(0, int(length))]

    return identifier


FORMS: dict[str, Callable[[Arguments, Build], Code]] = {
    "coalesce": _coalesce,
    "once": _once,
    "string-length": _string_length,
    "jr:choice-name": _choice_name,
    "pulldata": _pulldata,
    "indexed-repeat": _indexed_repeat,
    "position": lambda arguments, build: position,
    "today": lambda arguments, build: lambda env: env.today.isoformat(),
    "now": lambda arguments, build: lambda env: moment_text(env.now),
    "random": lambda arguments, build: lambda env: env.random(),
    "uuid": _uuid,
}
"""How to build each of them from its arguments."""
