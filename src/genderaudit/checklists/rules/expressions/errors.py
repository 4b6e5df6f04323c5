"""What can be wrong with an expression: when it is read, and when it is evaluated."""

from __future__ import annotations

READING = {
    "too_long": "The expression has more than {limit} characters.",
    "too_many_parts": "The expression has more than {limit} parts.",
    "too_deep": "The expression is nested deeper than {limit} levels.",
    "empty": "The expression is empty.",
    "character": "The character {found} cannot stand here.",
    "open_quote": "The text that begins here has no closing quotation mark.",
    "bad_name": "${{...}} must hold the name of a question, written without spaces.",
    "expected": "Expected {wanted}, found {found}.",
    "unexpected": "{found} cannot stand here.",
    "unknown_function": "There is no function {name}().",
    "arguments": "{name}() takes {wanted}, not {given}.",
    "literal": "{name}() needs {wanted} here, written in the expression itself.",
    "pattern": "The pattern cannot be used: {reason}.",
    "predicate": "Square brackets can only choose rows of a list by the value of a column: [column = value].",
    "path": "This path cannot be followed; name the question as ${{name}}.",
}


class ExpressionError(ValueError):
    """An expression that cannot be read: `message` says why, `position` where (offset in characters, from 0).

    `code` and `facts` let another language say the same; `READING` holds the English sentences.
    """

    def __init__(self, code: str, position: int, **facts: object) -> None:
        self.code = code
        self.position = position
        self.facts = facts
        self.message = READING[code].format(**facts)
        super().__init__(f"{self.message} (at character {position + 1})")


class EvaluationError(ValueError):
    """An expression that was read well but has no value for these answers; the message says why."""
