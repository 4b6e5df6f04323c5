"""A pack made ready for work: its questions by id, its rating scheme, its expressions compiled when first used."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field

from genderaudit.checklists.model.pack import SCORED_TYPES, Item, Pack, Question, Section, Tier
from genderaudit.checklists.model.scheme import RatingScheme
from genderaudit.checklists.rules.dependencies import Dependencies
from genderaudit.checklists.rules.expressions import Expression, compile_expression
from genderaudit.checklists.rules.outline import Placed, axis_of_code, placed_questions


@dataclass(frozen=True, eq=False)
class PreparedPack:
    """A checked pack and its scheme. Everything derived is computed once, when it is first asked for."""

    pack: Pack
    scheme: RatingScheme
    _expressions: dict[str, Expression] = field(default_factory=dict, init=False, repr=False)
    graphs: dict[frozenset[str], Dependencies] = field(default_factory=dict, init=False, repr=False, compare=False)
    """By the items of a form: what depends on what in it."""
    _foundations: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict, init=False, repr=False)

    @functools.cached_property
    def questions(self) -> Mapping[str, Placed]:
        """Every question by id, in the order in which they are asked."""
        return {placed.question.id: placed for placed in placed_questions(self.pack)}

    @functools.cached_property
    def items(self) -> Mapping[str, Item]:
        """Every item by id, in order."""
        return {item.id: item for item in self.pack.items()}

    @functools.cached_property
    def calculations(self) -> Mapping[str, str]:
        """The expression of every calculation by id."""
        return {calculation.id: calculation.value for calculation in self.pack.calculations}

    @functools.cached_property
    def waits_for(self) -> Mapping[str, tuple[str, ...]]:
        """For each question and calculation, those that must be known before it; only where there are any."""
        waits: dict[str, tuple[str, ...]] = {}
        for id, placed in self.questions.items():
            names = self._read_by(placed.section.relevant) | self._read_by(placed.question.relevant)
            if placed.parent is not None:
                names.add(placed.parent.id)
            if names:
                waits[id] = tuple(sorted(names))
        for id, text in self.calculations.items():
            waits[id] = tuple(sorted(self._read_by(text)))
        return waits

    @functools.cached_property
    def others_behind(self) -> Mapping[str, frozenset[str]]:
        """For each item, the other questions that can show, hide or flag it; only where there are any."""
        behind = {}
        for id, item in self.items.items():
            conditions = (self.questions[id].section.relevant, item.relevant, *(flag.when for flag in item.flags))
            others = frozenset().union(*(self.rests_on(id, text) for text in conditions if text)) - {id}
            if others:
                behind[id] = others
        return behind

    def rests_on(self, owner: str, text: str) -> frozenset[str]:
        """Every question and calculation that the outcome of a condition can depend on, its owner's own among them."""
        key = (owner, text)
        found = self._foundations.get(key)
        if found is None:
            open_names = [owner.partition("#")[0], *self._read_by(text)]
            reached: set[str] = set()
            while open_names:
                name = open_names.pop()
                if name not in reached:
                    reached.add(name)
                    placed = self.questions.get(name)
                    if placed is not None and placed.repeat is not None:
                        open_names.append(placed.repeat)
                    open_names.extend(self.waits_for.get(name, ()))
            found = self._foundations[key] = frozenset(reached)
        return found

    def _read_by(self, text: str) -> set[str]:
        return {name.partition(".")[0] for name in self.expression(text).names} if text else set()

    @functools.cached_property
    def lists(self) -> Mapping[str, tuple[Mapping[str, str], ...]]:
        """Every choice list as expressions read it: `name` and `label` of each option."""
        return {
            name: tuple({"name": choice.value, "label": choice.label} for choice in choices)
            for name, choices in self.pack.choices.items()
        }

    @functools.cached_property
    def lists_of_questions(self) -> Mapping[str, str]:
        """The choice list of each question that has one."""
        return {id: p.question.choices for id, p in self.questions.items() if p.question.choices is not None}

    @functools.cached_property
    def points(self) -> Mapping[str, Mapping[str, str]]:
        """For each choice list with points: choice to points, as decimal text."""
        return {
            name: {choice.value: str(choice.points) for choice in choices if choice.points is not None}
            for name, choices in self.pack.choices.items()
        }

    @functools.cached_property
    def _axis_codes(self) -> dict[str, dict[str, int]]:
        return {
            placed.question.id: axis_of_code(placed.question, self.pack)
            for placed in self.questions.values()
            if placed.question.type == "table"
        }

    def is_scored(self, item: Item) -> bool:
        """Whether an item carries points by its type, or by the points of its choices."""
        if item.type == "single":
            return bool(self.points.get(item.choices or ""))
        return item.type in SCORED_TYPES

    def axis_of_code(self, question: Question) -> Mapping[str, int]:
        """The number of the axis on which each code of a table stands, where it is only one."""
        return self._axis_codes[question.id]

    def expression(self, text: str) -> Expression:
        """The compiled form of an expression of this pack. Raises ExpressionError for an unchecked one."""
        found = self._expressions.get(text)
        if found is None:
            found = self._expressions[text] = compile_expression(text)
        return found

    def sections(self, tier: Tier, parts: tuple[str, ...]) -> tuple[tuple[Section, tuple[Item, ...]], ...]:
        """The sections of some parts with the items that a form asks, empty sections left out."""
        wanted = set(tier.items)
        found = []
        for section in self.pack.sections:
            items = tuple(item for item in section.items if not wanted or item.id in wanted)
            if section.part in parts and items:
                found.append((section, items))
        return tuple(found)
