"""The answers of one form as expressions see them, each value and each question's visibility found once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from genderaudit.checklists.model.answers import AnswerState
from genderaudit.checklists.model.results import NOTHING_SEALED, Sealed
from genderaudit.checklists.rules.derived import BLANK, Derived, derived_values, is_given
from genderaudit.checklists.rules.expressions import Environment, EvaluationError, XValue
from genderaudit.checklists.rules.outline import Placed
from genderaudit.checklists.rules.prepared import PreparedPack


def condition_key(owner: str, text: str) -> str:
    """The name under which the outcome of a condition is sealed."""
    return f"{owner}: {text}"


class Sheet(Environment):
    """Reads on demand, so that a score evaluates only what it needs.

    `form` holds the items that are asked; questions of other items, hidden ones and follow-ups of a question that
    is not answered read as blank. An expression that cannot be evaluated shows its question; `errors` holds it.
    The pack must have passed its checks: a cycle would not end.
    """

    def __init__(
        self,
        prepared: PreparedPack,
        answers: Mapping[str, AnswerState],
        form: frozenset[str],
        today: dt.date,
        sealed: Sealed = NOTHING_SEALED,
    ) -> None:
        super().__init__(today=today, lists=prepared.lists, lists_of_questions=prepared.lists_of_questions)
        self.prepared = prepared
        self.answers = answers
        self.form = form
        self.sealed = frozenset(sealed.answers)
        self._outcomes = sealed.conditions
        self.errors: dict[str, str] = {}
        self._derived: dict[str, Derived] = {}
        self._shown: dict[str, bool] = {}
        self._sections: dict[str, bool] = {}
        self._calculated: dict[str, XValue] = {}

    def value(self, name: str) -> XValue:
        """What an expression sees under a name; blank where there is nothing."""
        base, _, ending = name.partition(".")
        if base in self.prepared.questions:
            value, more = self.derived(base)
            return more.get(ending, "") if ending else value
        return self._calculation(base)

    def derived(self, question_id: str) -> Derived:
        """All values of one question; blank while it is hidden."""
        found = self._derived.get(question_id)
        if found is None:
            question = self.prepared.questions[question_id].question
            found = BLANK
            if self.answers.get(question_id) is not None and self.shown(question_id):
                found = derived_values(self.prepared, question, self.answers[question_id])
            self._derived[question_id] = found
        return found

    def shown(self, question_id: str) -> bool:
        """Whether the question is asked: its item is in the form and every condition above it holds."""
        if question_id not in self._shown:
            self._settle(question_id)
        return self._shown[question_id]

    def _settle(self, name: str) -> None:
        """Finds what a question or calculation waits for, then itself: a long chain needs no deep recursion."""
        waits = self.prepared.waits_for
        stack = [name]
        while stack:
            top = stack[-1]
            first = [each for each in waits.get(top, ()) if each not in self._shown and each not in self._calculated]
            if first:
                stack.extend(first)
                continue
            stack.pop()
            placed = self.prepared.questions.get(top)
            if placed is not None and top not in self._shown:
                self._shown[top] = self._is_shown(placed)
            elif placed is None and top not in self._calculated:
                self._calculated[top] = self._evaluated(self.prepared.calculations.get(top, ""), top)

    def test(self, text: str, owner: str, self_value: XValue = "", *, otherwise: bool) -> bool:
        """Whether a condition holds; `otherwise` where it cannot be evaluated, which is then kept in `errors`."""
        if self._outcomes:
            outcome = self._outcomes.get(condition_key(owner, text))
            if outcome is not None:
                return outcome
        expression = self.prepared.expression(text)
        before, self.self_value = self.self_value, self_value
        try:
            return expression.test(self)
        except EvaluationError as reason:
            self.errors[owner] = str(reason)
            return otherwise
        finally:
            self.self_value = before

    def _is_shown(self, placed: Placed) -> bool:
        if placed.item.id not in self.form or not self._section_shown(placed):
            return False
        if placed.parent is not None and not self._below_parent(placed):
            return False
        question = placed.question
        return not question.relevant or self.test(question.relevant, question.id, otherwise=True)

    def _below_parent(self, placed: Placed) -> bool:
        assert placed.parent is not None
        parent = placed.parent
        if not self.shown(parent.id):
            return False
        return parent.type == "repeat" or parent.id in self.sealed or is_given(self.answers.get(parent.id))

    def _section_shown(self, placed: Placed) -> bool:
        section = placed.section
        found = self._sections.get(section.id)
        if found is None:
            found = not section.relevant or self.test(section.relevant, section.id, otherwise=True)
            self._sections[section.id] = found
        return found

    def _calculation(self, name: str) -> XValue:
        if name not in self._calculated:
            self._settle(name)
        return self._calculated[name]

    def _evaluated(self, text: str, owner: str) -> XValue:
        if not text:
            return ""
        before, self.self_value = self.self_value, ""
        try:
            return self.prepared.expression(text).evaluate(self)
        except EvaluationError as reason:
            self.errors[owner] = str(reason)
            return ""
        finally:
            self.self_value = before
