"""Keys of answers: a question id, or the question and its row as `RA-01a#0`."""

from __future__ import annotations


def split_key(key: str) -> tuple[str, int | None]:
    """The question and its row, None outside rows. What is no row of a repeat stays part of the id."""
    question, hash_sign, row = key.partition("#")
    if hash_sign and row.isascii() and row.isdigit() and len(row) <= 4:
        return question, int(row)
    return key, None


def joined_key(question: str, row: int | None) -> str:
    """The inverse of `split_key`."""
    return question if row is None else f"{question}#{row}"
