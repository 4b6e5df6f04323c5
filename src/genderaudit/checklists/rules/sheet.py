"""The answers of one form as expressions see them, each value and each question's visibility found once."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Iterator, Mapping, Sequence

from genderaudit.checklists.model.answers import AnswerState
from genderaudit.checklists.model.pack import Question
from genderaudit.checklists.model.results import NOTHING_SEALED, Sealed
from genderaudit.checklists.rules.derived import BLANK, Derived, derived_values, is_given, values_of_rows
from genderaudit.checklists.rules.expressions import Environment, EvaluationError, XValue
from genderaudit.checklists.rules.outline import Placed
from genderaudit.checklists.rules.prepared import PreparedPack
from genderaudit.checklists.rules.rows import find_key, key_of, rows_of


def condition_key(owner: str, text: str) -> str:
    """The name under which the outcome of a condition is sealed."""
    return f"{owner}: {text}"


class Sheet(Environment):
    """Reads on demand, so that a score evaluates only what it needs.

    `form` holds the items that are asked; questions of other items, hidden ones and follow-ups of a question that
    is not answered read as blank. An expression that cannot be evaluated shows its question; `errors` holds it.
    Questions of a repeat go by their keys, `T-12a#0`: an expression of a row sees its own row, any other the list.
    The pack must have passed its checks: a cycle would not end.
    """

    def __init__(
        self,
        prepared: PreparedPack,
        answers: Mapping[str, AnswerState],
        form: frozenset[str],
        today: dt.date,
        sealed: Sealed = NOTHING_SEALED,
        kept: dict[tuple[str, str], bool] | None = None,
    ) -> None:
        super().__init__(today=today, lists=prepared.lists, lists_of_questions=prepared.lists_of_questions)
        self.prepared = prepared
        self.answers = answers
        self.form = form
        self.sealed = frozenset(sealed.answers)
        self._outcomes = sealed.conditions
        self._kept = {} if kept is None else kept
        """Outcomes by owner and condition that still hold from before, and those that are found now."""
        self.errors: dict[str, str] = {}
        self._derived: dict[str, Derived] = {}
        self._shown: dict[str, bool] = {}
        self._sections: dict[str, bool] = {}
        self._calculated: dict[str, XValue] = {}
        self._at: tuple[str, int] | None = None
        """The repeat and the row from which an expression is evaluated now."""

    @functools.cached_property
    def _all_rows(self) -> Mapping[str, tuple[int, ...]]:
        return rows_of(self.prepared, self.answers)

    def rows_in(self, repeat: str) -> tuple[int, ...]:
        """The rows of a repeat in their order; none where the form does not ask it."""
        asked = self.prepared.questions[repeat].item.id in self.form
        return self._all_rows.get(repeat, ()) if asked else ()

    def every_key(self) -> Iterator[str]:
        """Every question of the pack by its id, those of repeats once for each row."""
        for id in self.prepared.questions:
            yield from self._keys_of(id, None)

    def _keys_of(self, id: str, at: tuple[str, int] | None) -> Sequence[str]:
        """The keys that an expression reads under an id: those of all rows, or from within them its own row's."""
        placed = self.prepared.questions.get(id)
        if placed is None or placed.repeat is None:
            return (id,)
        if at is not None and at[0] == placed.repeat:
            return (key_of(id, at[1]),)
        return [key_of(id, row) for row in self.rows_in(placed.repeat)]

    def _place_of(self, key: str) -> tuple[str, int] | None:
        """The repeat and the row of a key; None outside repeats."""
        placed, row = find_key(self.prepared, key)
        return None if placed.repeat is None or row is None else (placed.repeat, row)

    def value(self, name: str) -> XValue:
        """What an expression sees under a name; blank where there is nothing."""
        return self._seen(name, self._at)

    def rows(self, name: str) -> Sequence[XValue]:
        """The values of a repeated question, one for each row, wherever the expression stands."""
        value = self._seen(name, None)
        return value if isinstance(value, list) else [value]

    def _seen(self, name: str, at: tuple[str, int] | None) -> XValue:
        base, _, ending = name.partition(".")
        placed = self.prepared.questions.get(base)
        if placed is None:
            return self._calculation(base)
        if placed.repeat is None:
            return _ended(self.derived(base), ending)
        found = [_ended(self.derived(key), ending) for key in self._keys_of(base, at)]
        return found[0] if at is not None and at[0] == placed.repeat else found

    def derived(self, question_id: str) -> Derived:
        """All values of one question, in a repeat by its `id#row`; blank while it is hidden."""
        found = self._derived.get(question_id)
        if found is None:
            found = self._derived[question_id] = self._found(question_id)
        return found

    def _found(self, key: str) -> Derived:
        placed = self.prepared.questions[key.partition("#")[0]]
        state = self.answers.get(key)
        if placed.question.type == "repeat" and placed.repeat is None:
            return values_of_rows(state, len(self.rows_in(key))) if self.shown(key) else BLANK
        if state is None or (placed.repeat is not None and "#" not in key) or not self.shown(key):
            return BLANK
        return derived_values(self.prepared, placed.question, state)

    def shown(self, question_id: str) -> bool:
        """Whether the question is asked: its item is in the form and every condition above it holds.

        A question of a repeat, named without a row, is asked where its repeat is.
        """
        if question_id not in self._shown:
            self._settle(question_id)
        return self._shown[question_id]

    def _settle(self, name: str) -> None:
        """Finds what a question or calculation waits for, then itself: a long chain needs no deep recursion."""
        stack = [name]
        while stack:
            top = stack[-1]
            waits = self._waits(top)
            first = [each for each in waits if each not in self._shown and each not in self._calculated]
            if first:
                stack.extend(first)
                continue
            stack.pop()
            placed = self.prepared.questions.get(top.partition("#")[0])
            if placed is not None and top not in self._shown:
                self._shown[top] = self._is_shown(placed, top)
            elif placed is None and top not in self._calculated:
                self._calculated[top] = self._evaluated(self.prepared.calculations.get(top, ""), top)

    def _waits(self, key: str) -> Sequence[str]:
        if key not in self.prepared.waits_for and "#" not in key:
            return ()
        id = key.partition("#")[0]
        placed = self.prepared.questions.get(id)
        at = self._place_of(key) if "#" in key else None
        if placed is not None and placed.repeat is not None and at is None:
            return (placed.repeat,)
        return [each for name in self.prepared.waits_for.get(id, ()) for each in self._keys_of(name, at)]

    def test(self, text: str, owner: str, self_value: XValue = "", *, otherwise: bool) -> bool:
        """Whether a condition holds; `otherwise` where it cannot be evaluated, which is then kept in `errors`."""
        if self._outcomes:
            sealed = self._outcomes.get(condition_key(owner, text))
            if sealed is not None:
                return sealed
        known = self._kept.get((owner, text))
        if known is not None:
            return known
        expression = self.prepared.expression(text)
        before = self._stand(self._place_of(owner) if "#" in owner else None, owner, self_value)
        try:
            outcome = self._kept[owner, text] = expression.test(self)
        except EvaluationError as reason:
            self.errors[owner] = str(reason)
            return otherwise
        finally:
            self._at, self.position, self.depth, self.self_value = before
        return outcome

    def _stand(
        self, at: tuple[str, int] | None, owner: str, self_value: XValue
    ) -> tuple[tuple[str, int] | None, int, int | None, XValue]:
        """Takes the place from which an expression looks; gives the former one."""
        before = self._at, self.position, self.depth, self.self_value
        self._at, self.self_value = at, self_value
        self.position, self.depth = 1, None
        if at is not None:
            questions = self.prepared.questions
            self.position = self.rows_in(at[0]).index(at[1]) + 1
            self.depth = questions[owner.partition("#")[0]].depth - questions[at[0]].depth
        return before

    def _is_shown(self, placed: Placed, key: str) -> bool:
        if placed.item.id not in self.form or not self._section_shown(placed):
            return False
        at = None
        if placed.repeat is not None:
            at = self._place_of(key) if "#" in key else None
            if not self.shown(placed.repeat) or (at is not None and at[1] not in self.rows_in(placed.repeat)):
                return False
            if at is None:
                return True
        if placed.parent is not None and not self._below_parent(placed.parent, at):
            return False
        question = placed.question
        return not question.relevant or self.test(question.relevant, key, otherwise=True)

    def _below_parent(self, parent: Question, at: tuple[str, int] | None) -> bool:
        (key,) = self._keys_of(parent.id, at)
        if not self.shown(key):
            return False
        return parent.type == "repeat" or parent.id in self.sealed or is_given(self.answers.get(key))

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
        before = self._stand(None, owner, "")
        try:
            return self.prepared.expression(text).evaluate(self)
        except EvaluationError as reason:
            self.errors[owner] = str(reason)
            return ""
        finally:
            self._at, self.position, self.depth, self.self_value = before


def _ended(derived: Derived, ending: str) -> XValue:
    value, more = derived
    return more.get(ending, "") if ending else value
