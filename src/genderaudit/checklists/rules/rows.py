"""Keys of answers: the id of a question, or `id#row` for one row of a repeat, rows from 0."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from genderaudit.checklists.rules.outline import Placed
from genderaudit.checklists.rules.prepared import PreparedPack


def key_of(question_id: str, row: int | None) -> str:
    """The key of an answer."""
    return question_id if row is None else f"{question_id}#{row}"


def find_key(prepared: PreparedPack, key: str) -> tuple[Placed, int | None]:
    """The question and the row of a key.

    Raises KeyError for an unknown question, a question of a repeat without a row, a row of any other question, and
    a row that is no plain number.
    """
    id, hash_sign, row = key.partition("#")
    placed = prepared.questions[id]
    if bool(hash_sign) is not (placed.repeat is not None):
        raise KeyError(key)
    if not hash_sign:
        return placed, None
    if not (row.isascii() and row.isdigit()) or (row[0] == "0" and row != "0"):
        raise KeyError(key)
    return placed, int(row)


def rows_of(prepared: PreparedPack, keys: Iterable[str]) -> Mapping[str, tuple[int, ...]]:
    """The rows of each repeat in their order: a row is there once one of its questions has an answer or a reason.

    Keys that fit no question are passed over.
    """
    found: dict[str, set[int]] = {}
    for key in keys:
        if "#" not in key:
            continue
        try:
            placed, row = find_key(prepared, key)
        except KeyError:
            continue
        if placed.repeat is not None and row is not None:
            found.setdefault(placed.repeat, set()).add(row)
    return {repeat: tuple(sorted(rows)) for repeat, rows in found.items()}
