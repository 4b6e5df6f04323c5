"""Which steps a supplier is asked for, and the few numbers of its improvement plan."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable
from typing import NamedTuple

from genderaudit.domain.records import RecordId
from genderaudit.findings.model import Finding, Priority
from genderaudit.findings.rules import PRIORITIES
from genderaudit.reports.model.numbers import Args, Number
from genderaudit.reports.model.plan import PlanData, PlanItem


class Step(NamedTuple):
    """The recommendation of an open finding, which a plan can ask for."""

    finding: RecordId
    asked: str
    priority: Priority | None
    due: dt.date | None
    ours: bool
    """It stands with one of our own posts, so as a rule nobody asks the supplier for it."""


def steps_of(findings: Iterable[Finding], ours: Collection[str]) -> tuple[Step, ...]:
    """The recommendations that are open, the most urgent first. `ours`: posts of our own.

    What raised a STOP is not written to a supplier: it is dealt with by people, for the sake of those concerned.
    """
    order = {priority: place for place, priority in enumerate(PRIORITIES)}
    kept = [
        one
        for one in findings
        if one.status in ("open", "in_progress") and one.level != "STOP" and one.recommendation.strip()
    ]
    kept.sort(key=lambda one: (order[one.priority] if one.priority else len(order), one.recommendation))
    return tuple(
        Step(one.id, one.recommendation, one.priority, one.due, bool(one.owner_post) and one.owner_post in ours)
        for one in kept
    )


def items_of(steps: Iterable[Step], left_out: Collection[RecordId]) -> tuple[PlanItem, ...]:
    """The steps as the plan asks for them, numbered, without those that are left out."""
    kept = [one for one in steps if one.finding not in left_out]
    return tuple(
        PlanItem(number=place, asked=one.asked, priority=one.priority, due=one.due) for place, one in enumerate(kept, 1)
    )


class PlanNumbers:
    """How many steps are asked for."""

    def __init__(self, data: PlanData) -> None:
        self._data = data

    def compute(self, rule: str, args: Args) -> Number:
        """`step_count`: all, or those of one priority. Raises KeyError for an unknown rule."""
        if rule != "step_count":
            raise KeyError(rule)
        return sum(not args or one.priority == args[0] for one in self._data.items)

    def withheld(self, rule: str, args: Args) -> str | None:
        """Nothing is held back."""
        return None

    def behind(self, rule: str, args: Args) -> tuple[str, ...]:
        """The steps, by their numbers."""
        return tuple(str(one.number) for one in self._data.items if not args or one.priority == args[0])
