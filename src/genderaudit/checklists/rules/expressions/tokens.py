"""Cuts the text of an expression into tokens, within fixed limits."""

from __future__ import annotations

import re
from typing import NamedTuple

from genderaudit.checklists.rules.expressions.errors import ExpressionError

MAX_CHARACTERS = 8000
"""House default; the longest expression in the forms we tested has under 3,000."""
MAX_TOKENS = 4000
"""House default."""


class Token(NamedTuple):
    """One token: its kind (number, text, reference, operator, name, end), its value and its offset from 0."""

    kind: str
    value: str
    position: int


TOKEN = re.compile(
    r"""(?P<number>[0-9]+(?:\.[0-9]*)?|\.[0-9]+)
      | (?P<text>'[^']*'|"[^"]*"|‘[^‘’]*’|“[^“”]*”)
      | (?P<reference>\$\{[^{}]*\})
      | (?P<operator>!=|<=|>=|//|::|\.\.|&[lg]t;=?|[=<>+\-*|()\[\],/@.])
      | (?P<name>[^\W\d](?:[\w\-]|\.(?=\w))*(?::[^\W\d](?:[\w\-]|\.(?=\w))*)?)
    """,
    re.VERBOSE,
)
REFERENCE = re.compile(r"\$\{\s*([^\W\d][\w.\-]*)\s*\}")
STRAIGHT = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "\u00a0": " "})
TYPOGRAPHIC = frozenset("‘’“”")

QUOTES_NOTICE = "Typographic quotation marks are read as straight ones."
ENTITY_NOTICE = "&lt; and &gt; are read as < and >."


def tokenise(text: str, notices: set[str]) -> list[Token]:
    """Every token of `text`, then one of kind `end`; what was read with indulgence is added to `notices`."""
    if len(text) > MAX_CHARACTERS:
        raise ExpressionError("too_long", MAX_CHARACTERS, limit=MAX_CHARACTERS)
    tokens: list[Token] = []
    position, end = 0, len(text)
    while True:
        while position < end and text[position].isspace():
            position += 1
        if position == end:
            break
        token, position = _token_at(text, position, notices)
        tokens.append(token)
        if len(tokens) > MAX_TOKENS:
            raise ExpressionError("too_many_parts", token.position, limit=MAX_TOKENS)
    tokens.append(Token("end", "", end))
    return tokens


def _token_at(text: str, position: int, notices: set[str]) -> tuple[Token, int]:
    match = TOKEN.match(text, position)
    if match is None:
        code = "open_quote" if text[position] in "'\"‘“" else "bad_name" if text[position] == "$" else "character"
        raise ExpressionError(code, position, found=text[position])
    kind, value = str(match.lastgroup), match.group()
    if kind == "text":
        if value[0] in TYPOGRAPHIC:
            notices.add(QUOTES_NOTICE)
        value = value[1:-1]
    elif kind == "reference":
        value = referenced_name(value, position)
    elif value.startswith("&"):
        notices.add(ENTITY_NOTICE)
        value = value.replace("&lt;", "<").replace("&gt;", ">")
    return Token(kind, value, position), match.end()


def referenced_name(reference: str, position: int) -> str:
    """The name inside `${name}`; names hold letters, digits, `_`, `-` and `.` and begin with a letter or `_`."""
    match = REFERENCE.fullmatch(reference)
    if match is None:
        raise ExpressionError("bad_name", position)
    return match.group(1)
