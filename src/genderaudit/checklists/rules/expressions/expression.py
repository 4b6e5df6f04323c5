"""A compiled expression: what it reads, and its value in an environment."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from genderaudit.checklists.rules.expressions.compile import blank_if_undefined, build, build_test
from genderaudit.checklists.rules.expressions.environment import Environment, Item
from genderaudit.checklists.rules.expressions.forms import choice_question
from genderaudit.checklists.rules.expressions.parser import parse
from genderaudit.checklists.rules.expressions.syntax import (
    Call,
    Chain,
    Column,
    Items,
    Itself,
    Literal,
    Name,
    Node,
    walk,
)
from genderaudit.checklists.rules.expressions.values import DATE, XValue

DATE_NOTICE = "Dates written as text are compared as dates here; some tools compare them as words."
RELATIONS = frozenset({"<", "<=", ">", ">="})


class Expression:
    """One expression, read once; immutable, so that many runners may share it.

    - `text`: as it was written
    - `names`: every question or repeat that it reads, `${RA-06.women}` under that whole name
    - `across_rows`: those of them that it reads in other rows than its own (indexed-repeat)
    - `choices_of`: the questions whose choices it names (jr:choice-name)
    - `lists`: the lists that it reads (instance, pulldata)
    - `columns`: the list columns that it reads as a choice filter
    - `reads_self`: whether it reads `.`, the value of its own question
    - `functions`: the functions that it calls
    - `notices`: what was read with indulgence, as sentences
    """

    __slots__ = (
        "_code", "_test", "across_rows", "choices_of", "columns", "functions", "lists", "names",
        "notices", "reads_self", "text",
    )  # fmt: skip

    def __init__(self, text: str, node: Node, notices: Iterable[str]) -> None:
        self.text = text
        self._code = build(node)
        self._test = build_test(node)
        parts = tuple(walk(node))
        calls = tuple(part for part in parts if isinstance(part, Call))
        self.names = frozenset(part.name for part in parts if isinstance(part, Name))
        self.columns = frozenset(part.name for part in parts if isinstance(part, Column))
        self.functions = _functions(parts)
        self.lists = _lists(parts)
        self.choices_of = frozenset(choice_question(c.arguments[1]) for c in calls if c.function == "jr:choice-name")
        indexed = (part for c in calls if c.function == "indexed-repeat" for part in c.arguments[:2])
        self.across_rows = frozenset(part.name for part in indexed if isinstance(part, Name))
        self.reads_self = any(isinstance(part, Itself) for part in parts) or any(
            c.function == "once" or (c.function == "string-length" and not c.arguments) for c in calls
        )
        self.notices = tuple(sorted({*notices, *_date_notice(parts)}))

    def evaluate(self, env: Environment) -> XValue:
        """The value; what is not a number is blank. Raises EvaluationError where there is no value."""
        return blank_if_undefined(self._code(env))

    def test(self, env: Environment) -> bool:
        """The value as true or false; a blank is false. Raises EvaluationError where there is no value."""
        return self._test(env)

    def __repr__(self) -> str:
        return f"Expression({self.text!r})"


def compile_expression(text: str, *, choice_filter: bool = False) -> Expression:
    """Reads an expression. Raises ExpressionError with the place of what is wrong.

    In a choice filter, bare names are columns of the list; elsewhere they are read as `${name}`, with a notice.
    """
    node, notices = parse(text, items=choice_filter)
    return Expression(text, node, notices)


def choose(expression: Expression, env: Environment, items: Sequence[Item]) -> list[Item]:
    """The items of a list that a choice filter lets through, in their order."""
    kept: list[Item] = []
    before = env.item
    for item in items:
        env.item = item
        if expression.test(env):
            kept.append(item)
    env.item = before
    return kept


def _functions(parts: tuple[Node, ...]) -> frozenset[str]:
    called = {part.function for part in parts if isinstance(part, Call)}
    return frozenset(called | ({"instance"} if any(isinstance(part, Items) for part in parts) else set()))


def _lists(parts: tuple[Node, ...]) -> frozenset[str]:
    read = {part.source for part in parts if isinstance(part, Items)}
    for part in parts:
        if isinstance(part, Call) and part.function == "pulldata" and isinstance(part.arguments[0], Literal):
            read.add(str(part.arguments[0].value))
    return frozenset(read)


def _date_notice(parts: tuple[Node, ...]) -> set[str]:
    """A notice where a date in quotation marks is compared by size."""
    for part in parts:
        if isinstance(part, Chain) and RELATIONS & set(part.operators):
            for operand in part.operands:
                if isinstance(operand, Literal) and isinstance(operand.value, str) and DATE.fullmatch(operand.value):
                    return {DATE_NOTICE}
    return set()
