"""Seals what follows from answers that a report leaves out, so that its scores can still be computed from the rest."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence

from genderaudit.checklists.model.answers import AnswerState
from genderaudit.checklists.model.results import Sealed
from genderaudit.checklists.rules.expressions import XValue
from genderaudit.checklists.rules.prepared import PreparedPack
from genderaudit.checklists.rules.score.engine import ScoreKeeper
from genderaudit.checklists.rules.selection import Selection
from genderaudit.checklists.rules.sheet import Sheet, condition_key


def seal(
    pack: PreparedPack,
    answers: Mapping[str, AnswerState],
    *,
    tier: str,
    parts: Sequence[str],
    today: dt.date,
    hidden: Iterable[str],
    quiet: Iterable[str] = (),
) -> Sealed:
    """The outcome of every condition that a score evaluates and that reads one of the `hidden` questions.

    A question of a repeat is hidden in all its rows; hidden questions without an answer are left out.
    Such an outcome says on which side of a threshold a number lies; it never says the number. Of `quiet` questions,
    whose few possible values a threshold would soon tell apart, only what safety needs is told: STOP and CRIT flags,
    and whether an item is asked. Everything else that reads them is sealed as not holding, whatever it was.
    """
    silent = frozenset(quiet)
    questions = frozenset(hidden) & {key.partition("#")[0] for key in answers}
    keeper = _Recording(pack, answers, tier=tier, parts=parts, today=today)
    keeper.result()
    touching = {
        condition_key(owner, text): outcome and (_is_told(pack, owner, text) or not _reads(pack, owner, text, silent))
        for (owner, text), outcome in keeper.outcomes().items()
        if _reads(pack, owner, text, questions)
    }
    return Sealed(answers=tuple(sorted(questions)), conditions=dict(sorted(touching.items())))


def asked_in(
    pack: PreparedPack,
    answers: Mapping[str, AnswerState],
    sealed: Sealed,
    *,
    tier: str,
    parts: Sequence[str],
    today: dt.date,
) -> frozenset[str]:
    """The keys of the answers whose question is asked, by what is sealed; what is not asked leaves with no report."""
    form = Selection.of(pack, tier, parts).items
    sheet = Sheet(pack, answers, form, today, sealed)
    return frozenset(key for key in answers if sheet.shown(key))


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


def _is_told(pack: PreparedPack, owner: str, text: str) -> bool:
    """Whether a conclusion from a quiet question is told all the same."""
    if any(owner == contradiction.id for contradiction in pack.pack.contradictions):
        return False
    placed = pack.questions.get(owner.partition("#")[0])
    if placed is None:
        return True  # a section, or a ladder
    if not placed.is_item:
        return False
    grave = any(flag.when == text and flag.level != "MAJ" for flag in placed.item.flags)
    return grave or text == placed.item.relevant


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
