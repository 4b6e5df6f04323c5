"""What may stand in a cell that a spreadsheet program will open."""

from __future__ import annotations

_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n")


def neutralised(value: object) -> object:
    """The value, with text that a spreadsheet program would run as a formula led by an apostrophe."""
    if isinstance(value, str) and value.startswith(_FORMULA_STARTS):
        return "'" + value
    return value
