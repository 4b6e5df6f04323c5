"""Withholds further counts where the outcome of a rule would give a small one away."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice

from genderaudit.checklists import AnswerState, LoadedPack, Selection, TableValue, seal
from genderaudit.checklists.rules.sheet import Sheet, condition_key
from genderaudit.domain.small_numbers import THRESHOLD, is_small_cell
from genderaudit.reports.rules.redaction import groups_of, protected_questions, tables_of
from genderaudit.reports.rules.tables import ALL, TableGroup
from genderaudit.safeguards import Protection

MAX_ROUNDS = 200
MAX_WORLDS = 60
"""Other tables tried for one count before it is taken to be given away: then more is hidden, never less."""
STEPS = (1, -1, 2, -2, 3)
Cell = tuple[str, str]
"""A question and one of its cells."""
World = dict[Cell, int]


def also_withheld(
    pack: LoadedPack, answers: Mapping[str, AnswerState], *, tier: str, parts: Sequence[str], today: dt.date
) -> frozenset[str]:
    """Names of counts to withhold besides those that the tables need among themselves.

    A report states what each rule concluded from counts that it hides ('fewer women than men', 'the levels add up').
    A small count is safe when the same page could be printed with another number in its place: the same counts shown,
    the same signs, the same conclusions. Where no such number is found, the smallest count shown in the
    tables that the rule reads is withheld too, and so on.
    """
    also: set[str] = set()
    form = Selection.of(pack, tier, parts).items
    for _ in range(MAX_ROUNDS):
        tables = tables_of(pack.pack, answers, also)
        hidden = protected_questions(pack.pack, answers, tables)
        sealed = seal(pack, answers, tier=tier, parts=parts, today=today, hidden=hidden)
        page = _Page(pack, answers, form, today, sealed.conditions, groups_of(pack.pack, answers), also)
        exposed = next(page.exposed(), None)
        if exposed is None:
            break
        candidates = page.telling_near(exposed)
        if not candidates:
            break
        also.add(candidates[0])
    return frozenset(also)


@dataclass
class _Page:
    """What a reader has in hand: counts, signs and conclusions."""

    pack: LoadedPack
    answers: Mapping[str, AnswerState]
    form: frozenset[str]
    today: dt.date
    conditions: Mapping[str, bool]
    groups: Sequence[TableGroup]
    also: set[str]
    group_of: dict[str, TableGroup] = field(init=False)
    state: dict[str, Protection] = field(init=False)
    true: World = field(init=False)

    def __post_init__(self) -> None:
        self.group_of = {question.id: group for group in self.groups for question, _, _ in group.tables}
        self.state = {}
        for group in self.groups:
            self.state |= group.protection(self.also)
        self.true = {
            (q.id, cell): n for group in self.groups for q, _, cells in group.tables for cell, n in cells.items()
        }

    def exposed(self) -> Iterator[Cell]:
        """The small counts for which no other number fits, as question and key."""
        readers = self._readers()
        for question in sorted(self.group_of):
            group = self.group_of[question]
            touching = {key for key, read in readers.items() if read & {q.id for q, _, _ in group.tables}}
            around = {q for key in touching for q in readers[key]}
            for (owner, key), name in group.names.items():
                small = name not in group.of_things and is_small_cell(group.counts[name], group.topics[name])
                if owner == question and small and not self._hides((owner, key), around, touching):
                    yield owner, key

    def _readers(self) -> dict[str, frozenset[str]]:
        """Each conclusion with the tables that it reads, itself or through calculations."""
        found = {}
        for key in self.conditions:
            owner, _, text = key.partition(": ")
            read = frozenset(q for q in self._names(text, owner, frozenset()) if q in self.group_of)
            if read:
                found[key] = read
        return found

    def _names(self, text: str, owner: str, seen: frozenset[str]) -> Iterator[str]:
        expression = self.pack.expression(text)
        if expression.reads_self:
            yield owner
        for name in expression.names:
            base = name.partition(".")[0]
            if base in self.pack.calculations and base not in seen:
                yield from self._names(self.pack.calculations[base], base, seen | {base})
            else:
                yield base

    def _hides(self, wanted: Cell, around: set[str], touching: set[str]) -> bool:
        question, key = wanted
        inside = [cell for cell in self.true if cell[0] == question and _covers(key, cell[1])]
        others = [cell for cell in self.true if cell[0] in around and self._is_hidden(cell)]
        for world in islice(self._worlds(inside, others), MAX_WORLDS * 4):
            total = sum(world[cell] for cell in inside)
            if total != sum(self.true[cell] for cell in inside) and self._concludes_the_same(world, touching):
                return True
        return False

    def _worlds(self, inside: Sequence[Cell], others: Sequence[Cell]) -> Iterator[World]:
        near: list[World] = []
        for cell in inside:
            for step in STEPS:
                for world in islice(self._repaired(self._moved(self.true, cell, step), {cell}), 6):
                    near.append(world)
                    yield world
        # a conclusion over several tables may hold again when another table moves too
        for world in near[:MAX_WORLDS]:
            for cell in others:
                if world[cell] == self.true[cell]:
                    for step in STEPS[:2]:
                        fixed = {one for one in world if world[one] != self.true[one]} | {cell}
                        yield from islice(self._repaired(self._moved(world, cell, step), fixed), 2)

    @staticmethod
    def _moved(world: World, cell: Cell, step: int) -> World:
        return {**world, cell: world[cell] + step}

    def _repaired(self, world: World, fixed: set[Cell]) -> Iterator[World]:
        """Worlds that print the same page, reached by moving further hidden cells."""
        if not all(self._may_be(cell, world[cell]) for cell in fixed):
            return
        broken = self._broken({cell[0] for cell in fixed}, world)
        if broken is None:
            yield world
            return
        (question, key), missing = broken
        if len(fixed) > 6 or not missing:
            return
        for cell in world:
            if cell[0] == question and cell not in fixed and _covers(key, cell[1]) and self._is_hidden(cell):
                yield from self._repaired(self._moved(world, cell, missing), fixed | {cell})

    def _broken(self, questions: set[str], world: World) -> tuple[Cell, int] | None:
        """A count that would print otherwise, with what is missing to its true value."""
        touched = {id(self.group_of[q]): self.group_of[q] for q in questions}
        for group in touched.values():
            values: dict[str, int] = {}
            for (question, key), name in group.names.items():
                value = sum(n for cell, n in world.items() if cell[0] == question and _covers(key, cell[1]))
                if self.state[name] == "shown" and value != group.counts[name]:
                    return (question, key), group.counts[name] - value
                if values.setdefault(name, value) != value:
                    return (question, key), values[name] - value
                if not self._prints(group, name, value):
                    return (question, key), group.counts[name] - value
        return None

    def _prints(self, group: TableGroup, name: str, value: int) -> bool:
        if self.state[name] != "small":
            return value >= 0
        topic = group.topics[name]
        return (0 if topic == "sensitive" else 1) <= value < THRESHOLD[topic]

    def _may_be(self, cell: Cell, value: int) -> bool:
        group = self.group_of[cell[0]]
        name = group.names[cell]
        return self._is_hidden(cell) and self._prints(group, name, value)

    def _is_hidden(self, cell: Cell) -> bool:
        return self.state[self.group_of[cell[0]].names[cell]] != "shown"

    def _concludes_the_same(self, world: World, touching: set[str]) -> bool:
        answers = dict(self.answers)
        for question in {cell[0] for cell in world if world[cell] != self.true[cell]}:
            cells = {cell: n for (owner, cell), n in world.items() if owner == question}
            answers[question] = answers[question].model_copy(update={"value": TableValue(cells=cells)})
        sheet = Sheet(self.pack, answers, self.form, self.today)
        for key in touching:
            owner, _, text = key.partition(": ")
            own = sheet.derived(owner)[0] if owner in self.pack.questions else ""
            if sheet.test(text, owner, own, otherwise=True) != self.conditions[condition_key(owner, text)]:
                return False
        return True

    def telling_near(self, exposed: Cell) -> list[str]:
        """Counts that still tell something in the tables of the conclusions that expose one.

        What is shown goes first, cells before sums and small before large; then the signs, sums before cells.
        """
        readers = self._readers()
        beside = {q.id for q, _, _ in self.group_of[exposed[0]].tables}
        around = beside | {q for read in readers.values() if read & beside for q in read}
        ranked: dict[str, tuple[bool, bool, int, str]] = {}
        for question in around:
            group = self.group_of[question]
            for (owner, key), name in group.names.items():
                if owner == question and self.state[name] != "withheld" and name not in group.of_things:
                    sign, is_sum = self.state[name] == "small", ALL in key.split("|")
                    ranked[name] = (sign, is_sum != sign, group.counts[name], name)
        return sorted(ranked, key=lambda name: ranked[name])


def _covers(key: str, cell: str) -> bool:
    return all(wanted in (ALL, have) for wanted, have in zip(key.split("|"), cell.split("|"), strict=True))
