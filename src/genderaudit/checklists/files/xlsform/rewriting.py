"""Changes the names in an expression and leaves the rest of its text as it stands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from genderaudit.checklists.rules.expressions.tokens import TOKEN, referenced_name, tokenise


class Piece(NamedTuple):
    """A token with its text as written, and the white space before it."""

    space: str
    kind: str
    text: str

    @property
    def name(self) -> str:
        """The name inside `${name}`; empty for any other token."""
        return referenced_name(self.text, 0) if self.kind == "reference" else ""


def pieces(expression: str) -> list[Piece]:
    """The tokens of an expression with their spelling. Raises ExpressionError."""
    return list(_pieces(expression))


def _pieces(expression: str) -> Iterator[Piece]:
    end = 0
    for token in tokenise(expression, set())[:-1]:
        match = TOKEN.match(expression, token.position)
        text = match.group() if match is not None else ""
        yield Piece(expression[end : token.position], token.kind, text)
        end = token.position + len(text)


def joined(found: list[Piece]) -> str:
    """The expression that pieces were cut from, or were changed to."""
    return "".join(piece.space + piece.text for piece in found).strip()


def rewritten(expression: str, reference: Callable[[str], str], itself: str = ".") -> str:
    """The expression with `reference(name)` for every `${name}` and `itself` for `.`. Raises ExpressionError."""
    changed = []
    for piece in pieces(expression):
        if piece.kind == "reference":
            changed.append(piece._replace(text=reference(piece.name)))
        elif piece.text == ".":
            changed.append(piece._replace(text=itself))
        else:
            changed.append(piece)
    return joined(changed)
