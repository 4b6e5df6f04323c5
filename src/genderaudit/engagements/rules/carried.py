"""Last time's answers beside this time's: New, Changed, Same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from genderaudit.checklists.model.answers import AnswerState

Comparison = Literal["new", "changed", "same", "not_answered_now"]


def compare(before: Mapping[str, AnswerState], now: Mapping[str, AnswerState]) -> dict[str, Comparison]:
    """For every question answered then or now: how it compares. Only status and value count, not comments."""
    result: dict[str, Comparison] = {}
    for question in [*before, *(q for q in now if q not in before)]:
        if question not in now:
            result[question] = "not_answered_now"
        elif question not in before:
            result[question] = "new"
        else:
            then, today = before[question], now[question]
            same = (then.status, then.value) == (today.status, today.value)
            result[question] = "same" if same else "changed"
    return result
