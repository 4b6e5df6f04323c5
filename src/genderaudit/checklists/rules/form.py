"""The form of a pack while it is answered: which questions are shown, required, or in error."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from genderaudit.checklists.model.answers import AnswerState
from genderaudit.checklists.rules.dependencies import Dependencies
from genderaudit.checklists.rules.derived import derived_values, is_given, values_of_rows
from genderaudit.checklists.rules.expressions import Expression, XValue
from genderaudit.checklists.rules.outline import Placed
from genderaudit.checklists.rules.prepared import PreparedPack
from genderaudit.checklists.rules.rows import find_key, key_of, rows_of
from genderaudit.checklists.rules.runner import UNREPEATED, RuleSpec, Runner
from genderaudit.checklists.rules.selection import Selection

_SECTION = "section-"
"""Sections stand in the runner as parents; an id of a question never holds this and a space."""


class Form:
    """The questions of one form of a pack, kept up to date answer by answer.

    Follow-ups of a hidden question are hidden, and so are those of a question without an answer. Questions of a
    repeat are answered by key, `T-12a#0` for the first row; a row is there as long as one of its questions has an
    answer or a reason for none. Given answers that fit no question of the form are passed over.
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
        self._runner = Runner(self._graph(), today=today, choices=prepared.lists)
        self._answers: dict[str, AnswerState] = {}
        self._set_all(answers or {})

    def _graph(self) -> Dependencies:
        """What depends on what rests on the pack and the form alone: found once, used by every engagement."""
        graphs, items = self.prepared.graphs, self.selection.items
        if items not in graphs:
            graphs[items] = Dependencies(self._specs())
        return graphs[items]

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
                    repeat=placed.repeat,
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
        question = self._placed[id].question
        if self._is_counted(id):
            value, more = values_of_rows(state, len(self._runner.rows(id)))
        else:
            value, more = derived_values(self.prepared, question, state)
        derived = {f"{id}.{ending}": inner for ending, inner in more.items()}
        # A code of an axis cannot hold a hyphen, so this ending is always ours.
        derived[f"{id}.is-given"] = "yes" if is_given(state) else ""
        return value, derived

    def _is_counted(self, id: str) -> bool:
        """Whether this is a repeat with rows of its own; one within another is asked in the rows of that."""
        placed = self._placed[id]
        return placed.question.type == "repeat" and placed.repeat is None

    def _find(self, key: str) -> tuple[str, int]:
        """The question and its row in the runner, where rows count from 1. Raises KeyError."""
        placed, row = find_key(self.prepared, key)
        if placed.question.id not in self._placed:
            raise KeyError(key)
        return placed.question.id, UNREPEATED if row is None else row + 1

    def _set_all(self, states: Mapping[str, AnswerState]) -> None:
        places: dict[tuple[str, int], AnswerState | None] = {}
        for key, state in states.items():
            try:
                places[self._find(key)] = state
            except KeyError:
                continue
            self._answers[key] = state
        for repeat, rows in rows_of(self.prepared, self._answers).items():
            self._runner.place_rows(repeat, [row + 1 for row in rows])
        for id in self._placed:
            if self._is_counted(id):
                places.setdefault((id, UNREPEATED), None)
        self._runner.fill({place: self._derived(place[0], state) for place, state in places.items()})

    def set(self, question_id: str, state: AnswerState | None) -> frozenset[str]:
        """Sets or clears an answer; gives the ids of questions whose state changed, in whichever row.

        Raises KeyError for what is no question of the form, or has no such row.
        """
        id, row = self._find(question_id)
        repeat = self._placed[id].repeat
        if state is None:
            self._answers.pop(question_id, None)
        else:
            self._answers[question_id] = state
        changed = self._keep_row(repeat, row) if repeat is not None else frozenset[str]()
        if repeat is None or row in self._runner.rows(repeat):
            value, derived = self._derived(id, state)
            changed |= self._runner.set(id, value, derived, row=row)
        return frozenset(each for each in changed if each in self._placed)

    def _keep_row(self, repeat: str, row: int) -> frozenset[str]:
        """Begins the row of a first answer and ends that of the last one taken back."""
        there = row in self._runner.rows(repeat)
        inside = (id for id, placed in self._placed.items() if placed.repeat == repeat)
        wanted = any(key_of(id, row - 1) in self._answers for id in inside)
        if wanted is there:
            return frozenset()
        changed = self._runner.place_rows(repeat, [row]) if wanted else self._runner.remove_row(repeat, row)
        value, derived = self._derived(repeat, self._answers.get(repeat))
        return changed | self._runner.set(repeat, value, derived)

    def questions(self) -> tuple[Placed, ...]:
        """Every question of the form, shown or not, in the order in which they are asked."""
        return tuple(self._placed.values())

    def rows(self, repeat: str) -> tuple[int, ...]:
        """The rows of a repeat in their order, from 0 and with gaps where a row was left out. Raises KeyError."""
        return tuple(row - 1 for row in self._runner.rows(repeat))

    def keys(self, placed: Placed) -> tuple[str, ...]:
        """The keys under which a question is answered now: its id, or one `id#row` for each row of its repeat."""
        id = placed.question.id
        return (id,) if placed.repeat is None else tuple(key_of(id, row) for row in self.rows(placed.repeat))

    def _there(self, key: str) -> tuple[str, int] | None:
        """The place of a key in the runner; None where it is not in the form or its row is not there."""
        try:
            id, row = self._find(key)
        except KeyError:
            return None
        repeat = self._placed[id].repeat
        return (id, row) if repeat is None or row in self._runner.rows(repeat) else None

    def is_shown(self, question_id: str) -> bool:
        """Whether the question is asked now; one of a repeat, named without a row, is asked where the repeat is."""
        placed = self._placed.get(question_id)
        if placed is not None and placed.repeat is not None:
            return self._runner.relevant(placed.repeat)
        place = self._there(question_id)
        return place is not None and self._runner.relevant(*place)

    def is_required(self, question_id: str) -> bool:
        """Whether the question is asked now and must be answered."""
        place = self._there(question_id)
        return place is not None and self._runner.required(*place)

    def is_missing(self, question_id: str) -> bool:
        """Whether the question must be answered and has neither an answer, nor a row, nor a reason for none."""
        if not self.is_required(question_id) or question_id in self._answers:
            return False
        if self._placed[question_id.partition("#")[0]].question.type != "repeat":
            return True
        return self._is_counted(question_id) and not self.rows(question_id)

    def constraint_holds(self, question_id: str) -> bool | None:
        """Whether the answer keeps its constraint; None where there is nothing to judge."""
        place = self._there(question_id)
        return self._runner.constraint_ok(*place) if place is not None else None

    def error(self, question_id: str) -> str | None:
        """Why an expression of the question could not be evaluated, or None; such a question is shown."""
        place = self._there(question_id)
        return self._runner.error(*place) if place is not None else None

    def value(self, name: str) -> XValue:
        """What expressions see under a name: those outside a repeat, or with `name#row` those in that row.

        Raises KeyError for an unknown name or row.
        """
        plain, hash_sign, row = name.partition("#")
        if not hash_sign:
            return self._runner.value(plain)
        _, place = self._find(f"{plain.partition('.')[0]}#{row}")
        return self._runner.value(plain, place)
