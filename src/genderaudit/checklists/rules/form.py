"""The form of a pack while it is answered: which questions are shown, required, or in error."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from genderaudit.checklists.model.answers import AnswerState
from genderaudit.checklists.rules.derived import derived_values, is_given
from genderaudit.checklists.rules.expressions import Expression, XValue
from genderaudit.checklists.rules.outline import Placed
from genderaudit.checklists.rules.prepared import PreparedPack
from genderaudit.checklists.rules.runner import RuleSpec, Runner
from genderaudit.checklists.rules.selection import Selection

_SECTION = "section-"
"""Sections stand in the runner as parents; an id of a question never holds this and a space."""


class Form:
    """The questions of one form of a pack, kept up to date answer by answer.

    Follow-ups of a hidden question are hidden, and so are those of a question without an answer. Rows of a
    repeat are not kept here, only its questions as such.
    """

    def __init__(
        self,
        prepared: PreparedPack,
        *,
        tier: str,
        parts: Sequence[str],
        today: dt.date,
        answers: Mapping[str, AnswerState] | None = None,
    ) -> None:
        self.prepared = prepared
        self.selection = Selection.of(prepared, tier, parts)
        self._placed = {
            id: placed for id, placed in prepared.questions.items() if placed.item.id in self.selection.items
        }
        self._runner = Runner(self._specs(), today=today, choices=prepared.lists)
        self._answers: dict[str, AnswerState] = {}
        known = {id: state for id, state in (answers or {}).items() if id in self._placed}
        self._set_all(known)

    def _specs(self) -> list[RuleSpec]:
        specs = [
            RuleSpec(_SECTION + " " + section.id, relevant=self._compiled(section.relevant))
            for section in self.prepared.pack.sections
        ]
        for id, placed in self.prepared.questions.items():
            question = placed.question
            asked = id in self._placed
            specs.append(
                RuleSpec(
                    id,
                    relevant=self._relevance(placed) if asked else self._compiled("false()"),
                    constraint=self._constraint(placed) if asked else None,
                    required=question.required,
                    parent=placed.parent.id if placed.parent else _SECTION + " " + placed.section.id,
                    choices=question.choices,
                )
            )
        for name, text in self.prepared.calculations.items():
            specs.append(RuleSpec(name, calculate=self._compiled(text)))
        return specs

    def _compiled(self, text: str) -> Expression | None:
        return self.prepared.expression(text) if text else None

    def _constraint(self, placed: Placed) -> Expression | None:
        own, id = placed.question.constraint, placed.question.id
        # 'Not applicable' and its like give no value that a constraint could judge.
        return self._compiled(f"${{{id}.status}} != 'answered' or ({own})" if own else "")

    def _relevance(self, placed: Placed) -> Expression | None:
        own, parent = placed.question.relevant, placed.parent
        if parent is None or parent.type == "repeat":
            return self._compiled(own)
        given = f"(${{{parent.id}.is-given}} = 'yes')"
        return self._compiled(f"{given} and ({own})" if own else given)

    def _derived(self, id: str, state: AnswerState | None) -> tuple[XValue, dict[str, XValue]]:
        value, more = derived_values(self.prepared, self._placed[id].question, state)
        derived = {f"{id}.{ending}": inner for ending, inner in more.items()}
        # A code of an axis cannot hold a hyphen, so this ending is always ours.
        derived[f"{id}.is-given"] = "yes" if is_given(state) else ""
        return value, derived

    def _set_all(self, states: Mapping[str, AnswerState]) -> None:
        values: dict[str, XValue] = {}
        derived: dict[str, XValue] = {}
        for id, state in states.items():
            if self._placed[id].question.type == "repeat":
                continue
            values[id], more = self._derived(id, state)
            derived |= more
        self._answers |= states
        self._runner.set_all(values, derived)

    def set(self, question_id: str, state: AnswerState | None) -> frozenset[str]:
        """Sets or clears an answer; gives the ids of questions whose state changed. Raises KeyError."""
        value, derived = self._derived(question_id, state)
        if state is None:
            self._answers.pop(question_id, None)
        else:
            self._answers[question_id] = state
        changed = self._runner.set(question_id, value, derived)
        return frozenset(id for id in changed if id in self._placed)

    def questions(self) -> tuple[Placed, ...]:
        """Every question of the form, shown or not, in the order in which they are asked."""
        return tuple(self._placed.values())

    def is_shown(self, question_id: str) -> bool:
        """Whether the question is asked now."""
        return question_id in self._placed and self._runner.relevant(question_id)

    def is_required(self, question_id: str) -> bool:
        """Whether the question is asked now and must be answered."""
        return question_id in self._placed and self._runner.required(question_id)

    def is_missing(self, question_id: str) -> bool:
        """Whether the question must be answered and has neither an answer nor a reason for none."""
        return self.is_required(question_id) and question_id not in self._answers

    def constraint_holds(self, question_id: str) -> bool | None:
        """Whether the answer keeps its constraint; None where there is nothing to judge."""
        return self._runner.constraint_ok(question_id)

    def error(self, question_id: str) -> str | None:
        """Why an expression of the question could not be evaluated, or None; such a question is shown."""
        return self._runner.error(question_id)

    def value(self, name: str) -> XValue:
        """What expressions see under a name."""
        return self._runner.value(name)
