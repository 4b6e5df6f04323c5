"""The parts of a read expression, as frozen values."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Literal:
    """A number or a text written in the expression."""

    value: float | str
    position: int = 0


@dataclass(frozen=True, slots=True)
class Name:
    """`${name}`: the answer of a question, or the list of answers of a repeated one."""

    name: str


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the list item that is being judged (choice filters, and inside `[...]`)."""

    name: str


@dataclass(frozen=True, slots=True)
class Itself:
    """`.`: the value of the question that the expression belongs to."""


@dataclass(frozen=True, slots=True)
class Parent:
    """`..` or `../..`: the row or group so many levels around the question; it has a position, but no value."""

    levels: int
    position: int


@dataclass(frozen=True, slots=True)
class Chain:
    """Operators of one precedence between operands, read from the left: `a + b - c`.

    A flat chain instead of nested pairs, so that a thousand terms nest no deeper than two.
    """

    operators: tuple[str, ...]
    operands: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Negation:
    """`-x`."""

    operand: Node


@dataclass(frozen=True, slots=True)
class Call:
    """A function and its arguments."""

    function: str
    arguments: tuple[Node, ...]
    position: int


@dataclass(frozen=True, slots=True)
class Items:
    """`instance('list')/root/item[column = value]/wanted`: rows of a list, or one column of them."""

    source: str
    tests: tuple[tuple[str, Node], ...]
    wanted: str


Node = Literal | Name | Column | Itself | Parent | Chain | Negation | Call | Items


def walk(node: Node) -> Iterator[Node]:
    """The node and everything inside it."""
    waiting: list[Node] = [node]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, Chain):
            waiting.extend(node.operands)
        elif isinstance(node, Negation):
            waiting.append(node.operand)
        elif isinstance(node, Call):
            waiting.extend(node.arguments)
        elif isinstance(node, Items):
            waiting.extend(value for _, value in node.tests)
