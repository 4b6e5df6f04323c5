"""Keeps relevance, calculations and constraints of a form up to date while it is answered."""

from __future__ import annotations

import bisect
import datetime as dt
import heapq
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from genderaudit.checklists.rules.dependencies import Aspect, CycleError, Dependencies, RuleSpec, UnknownName
from genderaudit.checklists.rules.expressions import Environment, EvaluationError, Expression, Item, XValue
from genderaudit.checklists.rules.expressions.values import is_blank, text

__all__ = ["CycleError", "RuleSpec", "Runner", "UnknownName"]

UNREPEATED = 0
"""The row of everything that stands outside a repeat; rows of repeats count from 1."""

NOTHING: Mapping[str, XValue] = {}


@dataclass
class _State:
    """What is known of one question or group in one row."""

    answer: XValue = ""
    derived: Mapping[str, XValue] = field(default_factory=dict)
    visible: XValue = ""
    """What expressions see: the answer or calculation, blank while hidden."""
    visible_derived: Mapping[str, XValue] = field(default_factory=dict)
    calculated: XValue = ""
    """The last value of the calculation, which once() keeps also while it is hidden."""
    relevant: bool = True
    constraint_ok: bool | None = None
    required: bool = False
    errors: dict[Aspect, str] = field(default_factory=dict)


class _Place(Environment):
    """What an expression sees from one row: answers of its own row, lists of repeated answers from outside."""

    def __init__(self, runner: Runner, repeat: str | None, row: int) -> None:
        super().__init__(
            today=runner.today,
            now=runner.now,
            lists=runner.choices,
            lists_of_questions=runner.graph.lists,
            seed=runner.seed,
        )
        self._runner = runner
        self._repeat = repeat
        self._row = row

    def value(self, name: str) -> XValue:
        return self._runner.seen(name, self._repeat, self._row)

    def rows(self, name: str) -> Sequence[XValue]:
        value = self._runner.seen(name, None, UNREPEATED)
        return value if isinstance(value, list) else [value]


class Runner:
    """The answers of one form and everything that follows from them.

    `set` re-evaluates only what depends on the changed answer, in dependency order. A hidden question keeps its
    answer, but every expression that reads it sees a blank. An expression that fails shows its question with a
    mark (`error`), and never hides it. Constraints are judged again whenever something they name changes, also a
    question that comes later; a blank or hidden question breaks no constraint.

    Raises UnknownName for names that no question has, and CycleError where questions wait for each other.
    The clock is given: `now` defaults to the beginning of `today`. Choice lists map a name to their rows
    (`name`, `label` and any other column). A graph that was made before serves any number of runners.
    """

    def __init__(
        self,
        specs: Sequence[RuleSpec] | Dependencies,
        *,
        today: dt.date,
        choices: Mapping[str, Sequence[Item]] | None = None,
        now: dt.datetime | None = None,
        seed: int = 0,
    ) -> None:
        self.today = today
        self.now = now
        self.seed = seed
        self.choices = choices if choices is not None else {}
        self.graph = specs if isinstance(specs, Dependencies) else Dependencies(specs)
        self._rows: dict[str, list[int]] = {repeat: [] for repeat in self.graph.repeats}
        self._last_row = dict.fromkeys(self._rows, 0)
        self._environments: dict[tuple[str | None, int], _Place] = {}
        unrepeated = [spec.id for spec in self.graph.specs.values() if spec.repeat is None]
        self._states = {(id, UNREPEATED): _State() for id in unrepeated}
        self._settle((self.graph.rank(aspect, id), UNREPEATED) for id in unrepeated for aspect in Aspect)

    # answers

    def set(
        self, name: str, value: XValue, derived: Mapping[str, XValue] = NOTHING, *, row: int = UNREPEATED
    ) -> frozenset[str]:
        """Sets an answer together with all its derived names (`RA-06.women`); '' clears it.

        Gives the ids whose relevance, calculation, constraint, requirement or error changed.
        Raises KeyError for an unknown question or row, or a derived name of another question.
        """
        self._store(name, value, derived, row)
        return self._settle([(self.graph.rank(Aspect.VALUE, name), row)])

    def set_all(self, answers: Mapping[str, XValue], derived: Mapping[str, XValue] = NOTHING) -> frozenset[str]:
        """Sets many answers outside repeats at once, with the derived names of all of them; as `set` otherwise."""
        shares: dict[str, dict[str, XValue]] = {}
        for name, value in derived.items():
            shares.setdefault(self.graph.owner(name), {})[name] = value
        return self.fill({(name, UNREPEATED): (value, shares.get(name, NOTHING)) for name, value in answers.items()})

    def fill(self, answers: Mapping[tuple[str, int], tuple[XValue, Mapping[str, XValue]]]) -> frozenset[str]:
        """Sets many answers at once, also in rows: (id, row) to answer and derived names; as `set` otherwise."""
        for (name, row), (value, derived) in answers.items():
            self._store(name, value, derived, row)
        return self._settle([(self.graph.rank(Aspect.VALUE, name), row) for name, row in answers])

    def _store(self, name: str, value: XValue, derived: Mapping[str, XValue], row: int) -> None:
        for each in derived:
            if self.graph.owner(each) != name or each == name:
                raise KeyError(each)
        state = self._states[name, row]
        state.answer, state.derived = value, dict(derived)

    # rows of repeats

    def add_row(self, repeat: str) -> int:
        """Appends a row to a repeat and gives its number, which stays its own when others are removed."""
        row = self._last_row[repeat] + 1
        self.place_rows(repeat, [row])
        return row

    def place_rows(self, repeat: str, rows: Iterable[int]) -> frozenset[str]:
        """Adds rows whose numbers, from 1, are given and not yet taken; all rows then stand in order of their numbers.

        Gives the ids that changed.
        """
        for row in rows:
            bisect.insort(self._rows[repeat], row)
            self._last_row[repeat] = max(row, self._last_row[repeat])
            for id in self.graph.inside[repeat]:
                self._states[id, row] = _State()
        return self._rows_changed(repeat)

    def remove_row(self, repeat: str, row: int) -> frozenset[str]:
        """Removes a row with its answers; gives the ids that changed in what is left."""
        self._rows[repeat].remove(row)
        for id in self.graph.inside[repeat]:
            del self._states[id, row]
        self._environments.pop((repeat, row), None)
        return self._rows_changed(repeat)

    def rows(self, repeat: str) -> tuple[int, ...]:
        """The numbers of the rows of a repeat, in their order."""
        return tuple(self._rows[repeat])

    def _rows_changed(self, repeat: str) -> frozenset[str]:
        """Evaluates what stands in the repeat, since positions moved, and what reads its rows as a list."""
        graph = self.graph
        for position, row in enumerate(self._rows[repeat], 1):
            self._place(repeat, row).position = position
        dirty = {(graph.rank(Aspect.VALUE, repeat), UNREPEATED)}
        for id in graph.inside[repeat]:
            dirty.update((graph.rank(aspect, id), row) for aspect in Aspect for row in self._rows[repeat])
            for rank in graph.followers[graph.rank(Aspect.VALUE, id)]:
                dirty.update((rank, row) for row in self._rows_of(graph.order[rank][1]))
        return self._settle(dirty)

    def _rows_of(self, id: str) -> Sequence[int]:
        repeat = self.graph.specs[id].repeat
        return (UNREPEATED,) if repeat is None else self._rows[repeat]

    # what follows from the answers

    def relevant(self, id: str, row: int = UNREPEATED) -> bool:
        """Whether the question or group is shown."""
        return self._states[id, row].relevant

    def error(self, id: str, row: int = UNREPEATED) -> str | None:
        """Why one of its expressions has no value, or None."""
        errors = self._states[id, row].errors
        return "; ".join(errors[aspect] for aspect in sorted(errors)) or None

    def constraint_ok(self, id: str, row: int = UNREPEATED) -> bool | None:
        """Whether the answer keeps its constraint; None where there is nothing to judge."""
        return self._states[id, row].constraint_ok

    def required(self, id: str, row: int = UNREPEATED) -> bool:
        """Whether an answer is required; a hidden question requires none."""
        return self._states[id, row].required

    def value(self, name: str, row: int = UNREPEATED) -> XValue:
        """What expressions see under this name: blank while hidden, a list for a repeated one without a row."""
        repeat = self.graph.specs[self.graph.owner(name)].repeat if row else None
        return self.seen(name, repeat, row)

    def answer(self, id: str, row: int = UNREPEATED) -> XValue:
        """The answer as it was given, also while the question is hidden."""
        return self._states[id, row].answer

    def calculation(self, id: str, row: int = UNREPEATED) -> XValue:
        """The value of a calculation; blank while it is hidden, and for what is no calculation."""
        return self._states[id, row].visible if self.graph.specs[id].calculate is not None else ""

    def seen(self, name: str, repeat: str | None, row: int) -> XValue:
        """What an expression sees under a name, standing in that row of that repeat (None: outside all)."""
        owner = self.graph.owner(name)
        home = self.graph.specs[owner].repeat
        if home is None or home == repeat:
            state = self._states[owner, UNREPEATED if home is None else row]
            return state.visible if name == owner else state.visible_derived.get(name, "")
        states = [self._states[owner, each] for each in self._rows[home]]
        return [state.visible if name == owner else state.visible_derived.get(name, "") for state in states]

    # evaluation

    def _settle(self, dirty: Iterable[tuple[int, int]]) -> frozenset[str]:
        """Evaluates the dirty places and what depends on those that changed, each once; gives the changed ids."""
        queued = set(dirty)
        waiting = list(queued)
        heapq.heapify(waiting)
        reported: set[str] = set()
        while waiting:
            rank, row = heapq.heappop(waiting)
            aspect, id = self.graph.order[rank]
            state = self._states[id, row]
            before = _verdict(state)
            spreads = self._evaluate(aspect, self.graph.specs[id], row, state)
            if _verdict(state) != before or (spreads and self.graph.specs[id].calculate is not None):
                reported.add(id)
            if spreads:
                followers = set(self._followers(rank, id, row)) - queued
                queued |= followers
                for follower in followers:
                    heapq.heappush(waiting, follower)
        return frozenset(reported)

    def _followers(self, rank: int, id: str, row: int) -> Iterator[tuple[int, int]]:
        repeat = self.graph.specs[id].repeat
        for follower in self.graph.followers[rank]:
            other = self.graph.order[follower][1]
            if repeat is not None and self.graph.specs[other].repeat == repeat and not self.graph.across(id, other):
                yield follower, row
            else:
                yield from ((follower, each) for each in self._rows_of(other))

    def _evaluate(self, aspect: Aspect, spec: RuleSpec, row: int, state: _State) -> bool:
        """Evaluates one aspect of one place; whether others have to follow."""
        state.errors.pop(aspect, None)
        if aspect is Aspect.RELEVANCE:
            before = state.relevant
            state.relevant = self._parent_shown(spec, row) and self._test(aspect, spec.relevant, spec, row, state, True)
            return state.relevant is not before
        if aspect is Aspect.VALUE:
            return self._see(spec, row, state)
        if aspect is Aspect.CONSTRAINT:
            judged = spec.constraint is not None and not _is_blank(state)
            state.constraint_ok = self._judge(spec, row, state) if judged else None
        elif isinstance(spec.required, bool):
            state.required = spec.required and state.relevant
        else:
            state.required = state.relevant and self._test(aspect, spec.required, spec, row, state, False)
        return False

    def _parent_shown(self, spec: RuleSpec, row: int) -> bool:
        parent = self.graph.parent(spec)
        if parent is None:
            return True
        return self._states[parent, UNREPEATED if self.graph.specs[parent].repeat is None else row].relevant

    def _see(self, spec: RuleSpec, row: int, state: _State) -> bool:
        """Finds what expressions see of a question; whether that changed."""
        before = state.visible, state.visible_derived
        state.visible_derived = state.derived if state.relevant else NOTHING
        if not state.relevant:
            state.visible = ""
        elif spec.id in self.graph.repeats:
            state.visible = [float(position) for position in range(1, len(self._rows[spec.id]) + 1)]
        elif spec.calculate is not None:
            state.visible = self._calculated(spec.calculate, spec, row, state)
        else:
            state.visible = state.answer
        return not _same(before[0], state.visible) or not _same_all(before[1], state.visible_derived)

    def _calculated(self, expression: Expression, spec: RuleSpec, row: int, state: _State) -> XValue:
        environment = self._environment(spec, row, state.calculated)
        try:
            found = expression.evaluate(environment)
        except EvaluationError as reason:
            state.errors[Aspect.VALUE] = str(reason)
            return ""
        # rows of a list become one answer, the first, as a form stores it
        state.calculated = text(found) if isinstance(found, list) else found
        return state.calculated

    def _judge(self, spec: RuleSpec, row: int, state: _State) -> bool | None:
        kept = self._test(Aspect.CONSTRAINT, spec.constraint, spec, row, state, True)
        return None if Aspect.CONSTRAINT in state.errors else kept

    def _test(
        self, aspect: Aspect, expression: Expression | None, spec: RuleSpec, row: int, state: _State, otherwise: bool
    ) -> bool:
        """The expression as true or false; `otherwise` where there is none, and, with a mark, where it fails."""
        if expression is None:
            return otherwise
        environment = self._environment(spec, row, state.visible)
        try:
            return expression.test(environment)
        except EvaluationError as reason:
            state.errors[aspect] = str(reason)
            return otherwise

    def _environment(self, spec: RuleSpec, row: int, self_value: XValue) -> _Place:
        environment = self._place(spec.repeat, row)
        environment.self_value = self_value
        environment.depth = self.graph.depth(spec.id)
        return environment

    def _place(self, repeat: str | None, row: int) -> _Place:
        key = (repeat, row)
        if key not in self._environments:
            self._environments[key] = _Place(self, repeat, row)
        return self._environments[key]


def _verdict(state: _State) -> tuple[object, ...]:
    return (state.relevant, state.constraint_ok, state.required, tuple(sorted(state.errors.items())))


def _is_blank(state: _State) -> bool:
    return is_blank(state.visible) and all(map(is_blank, state.visible_derived.values()))


def _same(one: XValue, other: XValue) -> bool:
    """Equality that tells 1 from true."""
    if isinstance(one, list) and isinstance(other, list):
        return len(one) == len(other) and all(map(_same, one, other))
    return one == other and isinstance(one, bool) is isinstance(other, bool)


def _same_all(one: Mapping[str, XValue], other: Mapping[str, XValue]) -> bool:
    return one.keys() == other.keys() and all(_same(value, other[name]) for name, value in one.items())
