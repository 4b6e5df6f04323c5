"""Tables of counts with all their margins, as far as they may be shown."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import product
from typing import Literal

from genderaudit.checklists.model.answers import AnswerState, TableValue
from genderaudit.checklists.model.pack import Pack, Question
from genderaudit.domain.small_numbers import THRESHOLD, Topic
from genderaudit.reports.model.data import TableShown
from genderaudit.safeguards import Protection, Sum, protect

ALL = "*"
"""Stands for the sum over an axis."""


def axes_of(pack: Pack, question: Question) -> tuple[tuple[str, ...], ...]:
    """The codes along each axis of a table question."""
    return tuple(tuple(choice.value for choice in pack.choices[axis]) for axis in question.axes)


def with_margins(axes: Sequence[Sequence[str]], cells: Mapping[str, int]) -> tuple[dict[str, int], list[Sum]]:
    """All counts of a table with every margin, and how they add up. Cells that are not known take no part."""
    counts: dict[str, int] = {}
    sums: list[Sum] = []
    for codes in product(*((ALL, *axis) for axis in axes)):
        key = "|".join(codes)
        starred = [i for i, code in enumerate(codes) if code == ALL]
        if not starred:
            if key in cells:
                counts[key] = cells[key]
            continue
        matching = [count for cell, count in cells.items() if _within(cell.split("|"), codes)]
        if matching:
            counts[key] = sum(matching)
    for key in counts:
        codes_of_key = key.split("|")
        for i, code in enumerate(codes_of_key):
            if code == ALL:
                parts = ["|".join((*codes_of_key[:i], one, *codes_of_key[i + 1 :])) for one in axes[i]]
                sums.append(Sum(key, tuple(part for part in parts if part in counts)))
    return counts, sums


def _within(cell: Sequence[str], codes: Sequence[str]) -> bool:
    return all(wanted in (ALL, have) for have, wanted in zip(cell, codes, strict=True))


@dataclass(frozen=True)
class TableGroup:
    """The answered tables of one item, whose margins are shared where they agree."""

    tables: tuple[tuple[Question, tuple[tuple[str, ...], ...], Mapping[str, int]], ...]
    names: Mapping[tuple[str, str], str]
    """Question and key to the name of the count; a shared margin has one name."""
    counts: Mapping[str, int]
    sums: tuple[Sum, ...]
    topics: Mapping[str, Topic]
    of_things: frozenset[str] = frozenset()
    """Names of counts that count no people and are always shown."""

    def protection(self, also: Collection[str] = ()) -> dict[str, Protection]:
        """What may be shown of each count; `also`: names to withhold for a reason outside the tables.

        A small count that is withheld is not even called small.
        """
        counts = {name: count for name, count in self.counts.items() if name not in self.of_things}
        sums = [one for one in self.sums if one.total in counts]
        found = protect(counts, sums, {name: self.topics[name] for name in counts})
        found |= dict.fromkeys(self.of_things, "shown")
        return {name: "withheld" if name in also else protection for name, protection in found.items()}

    def shown(self, also: Collection[str] = ()) -> tuple[TableShown, ...]:
        """The tables as a report shows them."""
        state = self.protection(also)
        return tuple(self._shown(*table, state) for table in self.tables)

    def _shown(
        self,
        question: Question,
        axes: tuple[tuple[str, ...], ...],
        cells: Mapping[str, int],
        state: Mapping[str, Protection],
    ) -> TableShown:
        shown: dict[str, int] = {}
        hidden: dict[str, Literal["small", "withheld"]] = {}
        for (question_id, key), name in self.names.items():
            if question_id == question.id:
                protection = state[name]
                if protection == "shown":
                    shown[key] = self.counts[name]
                else:
                    # a margin shared with a more sensitive table must not be called smaller than it is
                    same = self.topics[name] == question.topic
                    hidden[key] = protection if same else "withheld"
        size = 1
        for axis in axes:
            size *= len(axis)
        return TableShown(
            question=question.id,
            axes=axes,
            counts=shown,
            hidden=hidden,
            threshold=THRESHOLD[question.topic],
            unknown=size - len(cells),
        )


def table_group(pack: Pack, questions: Iterable[Question], answers: Mapping[str, AnswerState]) -> TableGroup:
    """The answered tables among these questions, to be shielded together.

    Tables that split the same people in two ways (by age, by disability) share their margins: what one of them hides,
    another must not give back, so margins that agree are one number.
    """
    tables = []
    for question in questions:
        state = answers.get(question.id)
        if question.type == "table" and state is not None and isinstance(state.value, TableValue):
            tables.append((question, axes_of(pack, question), state.value.cells))
    counts: dict[str, int] = {}
    topics: dict[str, Topic] = {}
    sums: list[Sum] = []
    names: dict[tuple[str, str], str] = {}
    of_things: set[str] = set()
    for question, axes, cells in tables:
        own, own_sums = with_margins(axes, cells)
        for key, count in own.items():
            if question.counts_people:
                name = _name(question, key, counts, count, tables[0][0].id)
            else:
                name = f"{question.id}:{key}"
                of_things.add(name)
            names[question.id, key] = name
            counts[name] = count
            if topics.get(name) != "sensitive":
                topics[name] = question.topic
        sums += [
            Sum(names[question.id, one.total], tuple(names[question.id, part] for part in one.parts))
            for one in own_sums
        ]
    return TableGroup(tuple(tables), names, counts, tuple(sums), topics, frozenset(of_things))


def shown_tables(
    pack: Pack, questions: Iterable[Question], answers: Mapping[str, AnswerState]
) -> tuple[TableShown, ...]:
    """The answered tables among these questions, shielded together."""
    return table_group(pack, questions, answers).shown()


def _name(question: Question, key: str, known: Mapping[str, int], count: int, first: str) -> str:
    """A margin's name across tables: by the codes that it keeps, if a table before gave the same count for it.

    `first`: the first table of the group, so that no two groups have a name in common.
    """
    kept = [(axis, code) for axis, code in zip(question.axes, key.split("|"), strict=True) if code != ALL]
    if len(kept) == len(question.axes):
        return f"{question.id}:{key}"
    shared = f"{first} margin:" + ",".join(f"{axis}={code}" for axis, code in kept)
    return shared if known.get(shared, count) == count else f"{question.id}:{key}"
