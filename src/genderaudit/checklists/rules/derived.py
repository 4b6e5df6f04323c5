"""From an answer to the values that expressions read: `${RA-06}`, `${RA-06.women}`, `${RA-06.status}`."""

from __future__ import annotations

from collections.abc import Mapping

from genderaudit.checklists.model.answers import AnswerState, FilesValue, RatingValue, ShareValue, TableValue
from genderaudit.checklists.model.pack import Question
from genderaudit.checklists.rules.expressions import XValue
from genderaudit.checklists.rules.prepared import PreparedPack

Derived = tuple[XValue, Mapping[str, XValue]]
"""The value of the question itself, and the others by their ending (`women`, `status`)."""

BLANK: Derived = ("", {})


def derived_values(prepared: PreparedPack, question: Question, state: AnswerState | None) -> Derived:
    """What expressions see of an answer; endings that have no value are left out and read as blank.

    `${ID}`: the code, number, text or ISO date; several codes separated by spaces; a share as percentage from 0,
    a table as its total, a rating as its highest likelihood times impact.
    """
    if state is None:
        return BLANK
    status: dict[str, XValue] = {"status": state.status}
    value = state.value if state.status == "answered" else None
    if isinstance(value, ShareValue):
        return _share(value, status)
    if isinstance(value, TableValue):
        return _table(prepared, question, value, status)
    if isinstance(value, RatingValue):
        return _rating(prepared, question, value, status)
    return _plain(value), status


def values_of_rows(state: AnswerState | None, rows: int) -> Derived:
    """What expressions see of a repeat outside its rows: `${ID}` lists the places from 1, `${ID.rows}` is their number.

    It counts as answered as soon as it has a row.
    """
    more: dict[str, XValue] = {"rows": float(rows)}
    if rows:
        more["status"] = "answered"
    elif state is not None:
        more["status"] = state.status
    return [float(place) for place in range(1, rows + 1)], more


def _plain(value: str | tuple[str, ...] | FilesValue | None) -> XValue:
    if isinstance(value, FilesValue):
        return " ".join(value.files)
    return " ".join(value) if isinstance(value, tuple) else value or ""


def _share(value: ShareValue, status: dict[str, XValue]) -> Derived:
    counts = {"numerator": float(value.numerator), "denominator": float(value.denominator)}
    percentage: XValue = 100 * value.numerator / value.denominator if value.denominator else ""
    return percentage, {**status, **counts}


def _table(prepared: PreparedPack, question: Question, value: TableValue, status: dict[str, XValue]) -> Derived:
    if question.type != "table":
        return "", status
    sums: dict[str, XValue] = {}
    axis_of = prepared.axis_of_code(question)
    split = [(cell.split("|"), count) for cell, count in value.cells.items()]
    for code, axis in axis_of.items():
        counts = [count for codes, count in split if axis < len(codes) and codes[axis] == code]
        if counts:
            sums[code] = float(sum(counts))
    cells = 1
    for axis_list in question.axes:
        cells *= len(prepared.pack.choices[axis_list])
    total: XValue = float(sum(value.cells.values())) if value.cells else ""
    return total, {**sums, "unknown": float(cells - len(value.cells)), **status}


def _rating(prepared: PreparedPack, question: Question, value: RatingValue, status: dict[str, XValue]) -> Derived:
    groups = prepared.pack.choices.get(question.choices or "", ())
    left = sum(group.value not in value.groups and group.value not in value.unaffected for group in groups)
    opened: dict[str, XValue] = {**status, "open": float(left)}
    if not value.groups:
        return "", opened
    products = [rating.likelihood * rating.impact for rating in value.groups.values()]
    impact = max(rating.impact for rating in value.groups.values())
    return float(max(products)), {
        **opened,
        "max_impact": float(impact),
        "gap": float(max(products) - min(products)),
    }


def is_given(state: AnswerState | None) -> bool:
    """Whether a question counts as answered: a value, or 'don't know'."""
    if state is None:
        return False
    return state.status == "dont_know" or (state.status == "answered" and has_value(state))


def has_value(state: AnswerState) -> bool:
    """Whether a value was given; an empty text, choice or table is none."""
    value = state.value
    if value is None:
        return False
    if isinstance(value, (str, tuple)):
        return bool(value)
    if isinstance(value, TableValue):
        return bool(value.cells)
    if isinstance(value, RatingValue):
        return bool(value.groups or value.unaffected)
    if isinstance(value, FilesValue):
        return bool(value.files)
    return True
