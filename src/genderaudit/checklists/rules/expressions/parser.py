"""Reads the tokens of an expression into its syntax tree, by precedence and within a fixed depth."""

from __future__ import annotations

from genderaudit.checklists.rules.expressions.errors import ExpressionError
from genderaudit.checklists.rules.expressions.functions import FUNCTIONS, check_arguments
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
    walk,
)
from genderaudit.checklists.rules.expressions.tokens import (
    QUOTES_NOTICE,
    STRAIGHT,
    TYPOGRAPHIC,
    Token,
    tokenise,
)

MAX_DEPTH = 60
"""House default: levels of brackets, calls and predicates inside each other, and as many of operators."""

PRECEDENCE = {
    "or": 1,
    "and": 2,
    "=": 3,
    "!=": 3,
    "<": 4,
    "<=": 4,
    ">": 4,
    ">=": 4,
    "+": 5,
    "-": 5,
    "*": 6,
    "div": 6,
    "mod": 6,
    "|": 7,
}
"""XPath 1.0, section 3; a larger number binds tighter."""
WORD_OPERATORS = frozenset({"or", "and", "div", "mod"})
UNARY_MINUS = 7


def parse(text: str, *, items: bool = False) -> tuple[Node, tuple[str, ...]]:
    """The tree of `text` and the notices about what was read with indulgence.

    With `items`, bare names are columns of a list item, as in a choice filter; otherwise they are read as `${name}`.
    """
    try:
        return _parse(text, items, set())
    except ExpressionError:
        if not TYPOGRAPHIC & set(text):
            raise
        # a text closed by the wrong kind of mark, as word processors leave it: 'yes’
        return _parse(text.translate(STRAIGHT), items, {QUOTES_NOTICE})


def _parse(text: str, items: bool, notices: set[str]) -> tuple[Node, tuple[str, ...]]:
    parser = _Parser(tokenise(text, notices), items, notices)
    return parser.whole(), tuple(sorted(notices))


class _Parser:
    def __init__(self, tokens: list[Token], items: bool, notices: set[str]) -> None:
        self.tokens = tokens
        self.place = 0
        self.depth = 0
        self.operator_depth = 0
        self.items = items
        self.notices = notices

    # tokens

    @property
    def token(self) -> Token:
        return self.tokens[self.place]

    def take(self) -> Token:
        token = self.tokens[self.place]
        self.place += token.kind != "end"
        return token

    def at(self, *operators: str) -> bool:
        return self.token.kind == "operator" and self.token.value in operators

    def expect(self, operator: str) -> None:
        if not self.at(operator):
            raise ExpressionError("expected", self.token.position, wanted=operator, found=self.shown())
        self.take()

    def shown(self) -> str:
        return "the end" if self.token.kind == "end" else self.token.value[:40] or "an empty text"

    # operators

    def whole(self) -> Node:
        if self.token.kind == "end":
            raise ExpressionError("empty", 0)
        node = self.expression()
        if self.token.kind != "end":
            raise ExpressionError("unexpected", self.token.position, found=self.shown())
        return node

    def expression(self) -> Node:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise ExpressionError("too_deep", self.token.position, limit=MAX_DEPTH)
        node = self.operation(1)
        self.depth -= 1
        return node

    def operation(self, least: int) -> Node:
        node = self.signed()
        while (operator := self.operator()) and PRECEDENCE[operator] >= least:
            level = PRECEDENCE[operator]
            operators: list[str] = []
            operands = [node]
            while operator and PRECEDENCE[operator] == level:
                self.take()
                operators.append(operator)
                operands.append(self.right_side(level + 1))
                operator = self.operator()
            node = Chain(tuple(operators), tuple(operands))
        return node

    def right_side(self, least: int) -> Node:
        """An operand, within the depth: an operator in each of many brackets makes the tree as high as they do."""
        self.operator_depth += 1
        if self.operator_depth > MAX_DEPTH:
            raise ExpressionError("too_deep", self.token.position, limit=MAX_DEPTH)
        node = self.operation(least)
        self.operator_depth -= 1
        return node

    def operator(self) -> str:
        """The binary operator at this place, or nothing."""
        token = self.token
        if token.kind == "operator" and token.value in PRECEDENCE:
            return token.value
        if token.kind == "name" and token.value.lower() in WORD_OPERATORS:
            word = token.value.lower()
            if word != token.value:
                self.notices.add(f"{token.value} is read as {word}.")
            return word
        return ""

    def signed(self) -> Node:
        minus = 0
        while self.at("-"):
            self.take()
            minus += 1
        node = self.operation(UNARY_MINUS) if minus else self.primary()
        return Negation(node) if minus % 2 else node

    # operands

    def primary(self) -> Node:
        token = self.token
        following = self.tokens[min(self.place + 1, len(self.tokens) - 1)]
        if token.kind == "number":
            return Literal(float(self.take().value), token.position)
        if token.kind == "text":
            return Literal(self.take().value, token.position)
        if self.at("("):
            self.take()
            node = self.expression()
            self.expect(")")
            return self.without_path(node)
        if token.kind == "name" and following.kind == "operator" and following.value == "(":
            return self.call()
        return self.path()

    def without_path(self, node: Node) -> Node:
        if self.at("[", "/", "//"):
            raise ExpressionError("predicate" if self.at("[") else "path", self.token.position)
        return node

    def call(self) -> Node:
        start = self.take()
        name = self.function_name(start)
        if name == "current":
            return self.from_current()
        arguments = self.arguments()
        check_arguments(name, arguments, start.position, self.notices)
        if name == "instance":
            return self.rows_of_list(arguments[0])
        return self.without_path(Call(name, arguments, start.position))

    def function_name(self, token: Token) -> str:
        if token.value in FUNCTIONS:
            return token.value
        lower = token.value.lower()
        if lower not in FUNCTIONS:
            raise ExpressionError("unknown_function", token.position, name=token.value)
        self.notices.add(f"{token.value}() is read as {lower}().")
        return lower

    def arguments(self) -> tuple[Node, ...]:
        self.expect("(")
        arguments: list[Node] = []
        if not self.at(")"):
            arguments.append(self.expression())
            while self.at(","):
                self.take()
                arguments.append(self.expression())
        self.expect(")")
        return tuple(arguments)

    # paths

    def from_current(self) -> Node:
        """`current()/../name`, which says `${name}` from inside a list."""
        self.expect("(")
        self.expect(")")
        if not self.at("/"):
            return Itself()
        self.take()
        items, self.items = self.items, False
        node = self.path()
        self.items = items
        return node

    def path(self) -> Node:
        """`.`, `..`, `${name}`, a bare name, or a path of names that ends in the question meant."""
        start = self.token
        steps: list[Token] = []
        while True:
            absolute = self.at("/") and not steps
            if absolute:
                self.take()
            steps.append(self.step())
            if self.at("["):
                raise ExpressionError("predicate", self.token.position)
            if not self.at("/"):
                break
            self.take()
        if self.at("//", "::"):
            raise ExpressionError("path", self.token.position)
        return self.meant(start, steps)

    def step(self) -> Token:
        token = self.token
        if token.kind in ("name", "reference") or self.at(".", ".."):
            return self.take()
        if self.at("*", "@", "//"):
            raise ExpressionError("path", token.position)
        raise ExpressionError("unexpected", token.position, found=self.shown())

    def meant(self, start: Token, steps: list[Token]) -> Node:
        last = steps[-1]
        if last.kind == "reference":
            return Name(last.value)
        if last.kind == "name":
            if len(steps) > 1 or start is not last:
                return Name(last.value)
            if self.items:
                return Column(last.value)
            self.notices.add(f"{last.value} is read as ${{{last.value}}}.")
            return Name(last.value)
        if last.value == "." and len(steps) == 1 and start is last:
            return Itself()
        return Parent(sum(step.value == ".." for step in steps), start.position)

    def rows_of_list(self, source: Node) -> Node:
        """The rest of `instance('list')/root/item[column = value]/wanted`."""
        if not isinstance(source, Literal) or not isinstance(source.value, str):
            raise ExpressionError("literal", self.token.position, name="instance", wanted="the name of a list")
        for word in ("root", "item"):
            self.expect("/")
            if self.token.kind != "name" or self.token.value != word:
                raise ExpressionError("expected", self.token.position, wanted=word, found=self.shown())
            self.take()
        tests: list[tuple[str, Node]] = []
        while self.at("["):
            tests.extend(self.predicate())
        wanted = ""
        if self.at("/"):
            self.take()
            if self.token.kind != "name":
                raise ExpressionError("expected", self.token.position, wanted="a column", found=self.shown())
            wanted = self.take().value
        return self.without_path(Items(source.value, tuple(tests), wanted))

    def predicate(self) -> list[tuple[str, Node]]:
        position = self.take().position
        items, self.items = self.items, True
        node = self.expression()
        self.items = items
        self.expect("]")
        parts = node.operands if isinstance(node, Chain) and node.operators[0] == "and" else (node,)
        return [_column_test(part, position) for part in parts]


def _column_test(node: Node, position: int) -> tuple[str, Node]:
    """The column and the value of `column = value`; the value may name no column, so a list is read only once."""
    if isinstance(node, Chain) and node.operators == ("=",):
        for column, value in (node.operands, node.operands[::-1]):
            if isinstance(column, Column) and not any(isinstance(part, Column) for part in walk(value)):
                return column.name, value
    raise ExpressionError("predicate", position)
