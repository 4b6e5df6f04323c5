"""Seals what follows from answers that a report leaves out, so that its scores can still be computed from the rest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from genderaudit.checklists.model.answers import AnswerState
from genderaudit.checklists.model.results import Sealed
from genderaudit.checklists.rules.expressions import XValue
from genderaudit.checklists.rules.prepared import PreparedPack
from genderaudit.checklists.rules.score.engine import ScoreKeeper
from genderaudit.checklists.rules.sheet import Sheet, condition_key


def seal(
    pack: PreparedPack,
    answers: Mapping[str, AnswerState],
    *,
    tier: str,
    parts: Sequence[str],
    today: dt.date,
    hidden: Iterable[str],
) -> Sealed:
    """The outcome of every condition that a score evaluates and that reads one of the `hidden` questions.

    A question of a repeat is hidden in all its rows; hidden questions without an answer are left out.
    Such an outcome says on which side of a threshold a number lies; it never says the number.
    """
    questions = frozenset(hidden) & {key.partition("#")[0] for key in answers}
    keeper = _Recording(pack, answers, tier=tier, parts=parts, today=today)
    keeper.result()
    touching = {
        condition_key(owner, text): outcome
        for (owner, text), outcome in keeper.outcomes().items()
        if _reads(pack, owner, text, questions)
    }
    return Sealed(answers=tuple(sorted(questions)), conditions=dict(sorted(touching.items())))


class _Noting(Sheet):
    """A sheet that remembers the outcome of every condition."""

    def test(self, text: str, owner: str, self_value: XValue = "", *, otherwise: bool) -> bool:
        outcome = super().test(text, owner, self_value, otherwise=otherwise)
        self.noted[owner, text] = outcome
        return outcome

    noted: dict[tuple[str, str], bool]


class _Recording(ScoreKeeper):
    """Scores once, on a sheet that remembers."""

    def _begin(self) -> None:
        sheet = _Noting(self._prepared, self._answers, self._selection.items, self._today)
        sheet.noted = {}
        self._sheet = sheet
        self._noting = sheet

    def outcomes(self) -> dict[tuple[str, str], bool]:
        """Owner and expression to outcome."""
        # conditions of questions that no score asks for decide what the report shows below them
        for key in self._noting.every_key():
            self._noting.shown(key)
        return self._noting.noted


def _reads(pack: PreparedPack, owner: str, text: str, questions: frozenset[str]) -> bool:
    expression = pack.expression(text)
    if expression.reads_self and owner.partition("#")[0] in questions:
        return True
    return any(_leads_to(pack, name, questions, frozenset()) for name in expression.names)


def _leads_to(pack: PreparedPack, name: str, questions: frozenset[str], seen: frozenset[str]) -> bool:
    base = name.partition(".")[0]
    if base in questions:
        return True
    text = pack.calculations.get(base)
    if text is None or base in seen:
        return False
    return any(_leads_to(pack, inner, questions, seen | {base}) for inner in pack.expression(text).names)
