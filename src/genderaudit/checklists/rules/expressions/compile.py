"""Turns the syntax tree of an expression into closures over an environment: no eval, no names but the known ones."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable

from genderaudit.checklists.rules.expressions import forms
from genderaudit.checklists.rules.expressions.environment import Environment
from genderaudit.checklists.rules.expressions.errors import ExpressionError
from genderaudit.checklists.rules.expressions.functions import FUNCTIONS, Kind, selected
from genderaudit.checklists.rules.expressions.syntax import (
    Call,
    Chain,
    Column,
    Items,
    Itself,
    Literal,
    Name,
    Negation,
    Node,
    Parent,
)
from genderaudit.checklists.rules.expressions.values import (
    XValue,
    boolean,
    compare,
    divide,
    equal,
    members,
    modulo,
    number,
    text,
    unequal,
    words,
)

Code = Callable[[Environment], XValue]
Test = Callable[[Environment], bool]
Count = Callable[[Environment], float]

RELATIONS: dict[str, Callable[[float, float], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
ARITHMETIC: dict[str, Callable[[float, float], float]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "div": divide,
    "mod": modulo,
}
MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


def kind_of(node: Node) -> Kind:
    """The kind of value that a node always gives, or `any`."""
    if isinstance(node, Literal):
        return "text" if isinstance(node.value, str) else "number"
    if isinstance(node, Call):
        return FUNCTIONS[node.function].kind
    if isinstance(node, Negation):
        return "number"
    if isinstance(node, Chain):
        return "any" if node.operators[0] == "|" else "number" if node.operators[0] in ARITHMETIC else "boolean"
    return "text" if isinstance(node, Column) else "any"


def build(node: Node) -> Code:
    """The value of a node."""
    if isinstance(node, Chain):
        return _chain(node)
    if isinstance(node, Call):
        return _call(node)
    if isinstance(node, Negation):
        plain = build_number(node.operand)
        return lambda env: -plain(env)
    if isinstance(node, Items):
        tests = tuple((column, build(value)) for column, value in node.tests)
        return forms.rows_of_list(node.source, tests, node.wanted)
    return _leaf(node)


def _leaf(node: Literal | Name | Itself | Column | Parent) -> Code:
    if isinstance(node, Literal):
        constant = node.value
        return lambda env: constant
    if isinstance(node, Name):
        name = node.name
        return lambda env: env.value(name)
    if isinstance(node, Column):
        column = node.name
        return lambda env: env.item.get(column, "")
    if isinstance(node, Itself):
        return lambda env: env.self_value
    raise ExpressionError("path", node.position, name="question")


def build_test(node: Node) -> Test:
    """The node as true or false."""
    if isinstance(node, Call) and node.function == "not":
        inner = build_test(node.arguments[0])
        return lambda env: not inner(env)
    code = build(node)
    if kind_of(node) == "boolean":
        return code  # type: ignore[return-value]  # kind_of promises a bool
    return lambda env: boolean(code(env))


def build_number(node: Node) -> Count:
    """The node as a number."""
    code = build(node)
    if kind_of(node) == "number":
        return code  # type: ignore[return-value]  # kind_of promises a float

    def count(env: Environment) -> float:
        value = code(env)
        return value if type(value) is float else number(value)

    return count


def _chain(node: Chain) -> Code:
    first = node.operators[0]
    if first in ("or", "and"):
        return _junction(first, tuple(map(build_test, node.operands)))
    if first == "|":
        codes = tuple(map(build, node.operands))
        return lambda env: [member for code in codes for member in members(code(env))]
    if first in ARITHMETIC:
        return _arithmetic(node)
    if len(node.operators) == 1:
        return _comparison(first, *node.operands)
    return _folded(node)


def _junction(word: str, tests: tuple[Test, ...]) -> Test:
    if len(tests) == 2:
        left, right = tests
        if word == "or":
            return lambda env: left(env) or right(env)
        return lambda env: left(env) and right(env)
    decisive = word == "or"

    def junction(env: Environment) -> bool:
        for test in tests:
            if test(env) is decisive:
                return decisive
        return not decisive

    return junction


def _arithmetic(node: Chain) -> Count:
    first, *others = map(build_number, node.operands)
    steps = tuple(zip((ARITHMETIC[sign] for sign in node.operators), others, strict=True))
    if len(steps) == 1:
        ((apply, other),) = steps
        return lambda env: apply(first(env), other(env))

    def arithmetic(env: Environment) -> float:
        result = first(env)
        for step, operand in steps:
            result = step(result, operand(env))
        return result

    return arithmetic


def _folded(node: Chain) -> Test:
    """`a = b = c`, read from the left as XPath does."""
    first, *others = map(build, node.operands)
    steps = tuple(zip(node.operators, others, strict=True))

    def folded(env: Environment) -> bool:
        result = first(env)
        for sign, operand in steps:
            result = _holds(sign, result, operand(env))
        return bool(result)

    return folded


def _holds(sign: str, left: XValue, right: XValue) -> bool:
    if sign in RELATIONS:
        return compare(left, right, RELATIONS[sign])
    return equal(left, right) if sign == "=" else unequal(left, right)


def _comparison(sign: str, left: Node, right: Node) -> Test:
    if sign in RELATIONS:
        return _relation(sign, left, right)
    if isinstance(left, Literal) and isinstance(left.value, str):
        left, right = right, left
    if isinstance(right, Literal) and isinstance(right.value, str):
        return _compared_with_text(sign, build(left), right.value)
    one, other = build(left), build(right)
    rule = equal if sign == "=" else unequal
    return lambda env: rule(one(env), other(env))


def _compared_with_text(sign: str, code: Code, constant: str) -> Test:
    """The most common condition, `${question} = 'code'`, without conversions."""
    if sign == "=":

        def is_code(env: Environment) -> bool:
            value = code(env)
            return value == constant if type(value) is str else equal(value, constant)

        return is_code

    def is_not_code(env: Environment) -> bool:
        value = code(env)
        return value != constant if type(value) is str else unequal(value, constant)

    return is_not_code


def _relation(sign: str, left: Node, right: Node) -> Test:
    if isinstance(left, Literal):
        left, right, sign = right, left, MIRRORED[sign]
    rule = RELATIONS[sign]
    one = build(left)
    if isinstance(right, Literal):
        bound = number(right.value)

        def within(env: Environment) -> bool:
            value = one(env)
            return rule(value, bound) if type(value) is float else compare(value, bound, rule)

        return within
    other = build(right)
    return lambda env: compare(one(env), other(env), rule)


def _call(node: Call) -> Code:
    name, arguments = node.function, node.arguments
    if name == "position" and arguments and isinstance(arguments[0], Parent):
        return forms.position_of(arguments[0].levels)
    if name == "not":
        return build_test(node)
    if name == "selected":
        return _selected(arguments)
    if name == "if":
        return _if(arguments)
    if name in forms.FORMS:
        return forms.FORMS[name](arguments, build)
    rule = FUNCTIONS[name].call
    if rule is None:
        raise ExpressionError("unknown_function", node.position, name=name)
    return _plain(rule, tuple(map(build, arguments)))


def _plain(rule: Callable[..., XValue], codes: tuple[Code, ...]) -> Code:
    if len(codes) == 1:
        (only,) = codes
        return lambda env: rule(only(env))
    if len(codes) == 2:
        first, second = codes
        return lambda env: rule(first(env), second(env))
    return lambda env: rule(*[code(env) for code in codes])


def _if(arguments: tuple[Node, ...]) -> Code:
    condition = build_test(arguments[0])
    then, otherwise = build(arguments[1]), build(arguments[2])
    return lambda env: then(env) if condition(env) else otherwise(env)


def _selected(arguments: tuple[Node, ...]) -> Test:
    answer, code = map(build, arguments)
    wanted = text(arguments[1].value).strip() if isinstance(arguments[1], Literal) else ""
    if not wanted:
        return lambda env: selected(answer(env), code(env))

    def has_code(env: Environment) -> bool:
        value = answer(env)
        return wanted in (value.split() if type(value) is str else words(value))

    return has_code


def blank_if_undefined(value: XValue) -> XValue:
    """A result as it is kept: what is not a number is blank, as JavaRosa stores it."""
    return "" if isinstance(value, float) and math.isnan(value) else value
