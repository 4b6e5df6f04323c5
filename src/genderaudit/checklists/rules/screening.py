"""Which form to run: points and outcome of the questions asked before a checklist."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from genderaudit.checklists.model.pack import ScreeningOutcome
from genderaudit.checklists.rules.expressions import Environment, EvaluationError
from genderaudit.checklists.rules.prepared import PreparedPack


@dataclass(frozen=True)
class Screened:
    """The result of a screening."""

    points: Decimal
    outcome: ScreeningOutcome | None
    """The first outcome whose condition holds; None where none does."""
    missing: tuple[str, ...]
    """Screening questions without an answer: the outcome is provisional."""


def screen(prepared: PreparedPack, answers: Mapping[str, str], *, today: dt.date) -> Screened:
    """The outcome for the chosen options by question id; a pack without a screening has none.

    Raises KeyError for an option that its question does not have.
    """
    screening = prepared.pack.screening
    if screening is None:
        return Screened(Decimal(0), None, ())
    points = Decimal(0)
    for question in screening.questions:
        chosen = answers.get(question.id, "")
        if chosen:
            options = {choice.value: choice.points for choice in prepared.pack.choices[question.choices]}
            points += options[chosen] or Decimal(0)
    asked = [question.id for question in screening.questions]
    values = {id: answers.get(id, "") for id in asked}
    environment = Environment({**values, "points": float(points)}, today=today)
    outcome = next((each for each in screening.outcomes if _holds(prepared, each, environment)), None)
    return Screened(points, outcome, tuple(id for id in asked if not answers.get(id)))


def _holds(prepared: PreparedPack, outcome: ScreeningOutcome, environment: Environment) -> bool:
    try:
        return prepared.expression(outcome.when).test(environment)
    except EvaluationError:
        return False
