"""What in a form depends on what, and the order in which it can be evaluated."""

from __future__ import annotations

import graphlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum

from genderaudit.checklists.rules.expressions import Expression


@dataclass(frozen=True)
class RuleSpec:
    """What the runner needs to know of one question, group or repeat."""

    id: str
    relevant: Expression | None = None
    constraint: Expression | None = None
    calculate: Expression | None = None
    required: Expression | bool = False
    parent: str | None = None
    """The group around it; a hidden parent hides the child."""
    repeat: str | None = None
    """The repeat in which it stands, directly or within groups; a repeat itself stands in none."""
    choices: str | None = None
    """The name of its choice list, for jr:choice-name()."""
    derived: frozenset[str] | None = None
    """The names derived from its answer (`RA-06.women`); None where any name that begins with its id will do."""


class Aspect(IntEnum):
    """The four things that are evaluated for each id, in that order where nothing else decides."""

    RELEVANCE = 0
    VALUE = 1
    CONSTRAINT = 2
    REQUIRED = 3


class UnknownName(ValueError):
    """Expressions name what the form does not have; `missing` lists (id, name)."""

    def __init__(self, missing: Sequence[tuple[str, str]]) -> None:
        self.missing = tuple(missing)
        super().__init__("; ".join(f"{id} reads {name}, which is no question" for id, name in self.missing))


class CycleError(ValueError):
    """Questions that wait for each other; `ids` names them in their order, the first one once."""

    def __init__(self, ids: Sequence[str]) -> None:
        self.ids = tuple(ids)
        super().__init__(f"these questions wait for each other: {' -> '.join((*self.ids, self.ids[0]))}")


class Dependencies:
    """The dependency graph of a form: nodes are (aspect, id), ranked so that each comes after what it needs."""

    def __init__(self, specs: Sequence[RuleSpec]) -> None:
        self.specs = {spec.id: spec for spec in specs}
        if len(self.specs) < len(specs):
            raise ValueError("two questions of the form have the same id")
        self.repeats = frozenset(spec.repeat for spec in specs if spec.repeat is not None)
        self.lists = {spec.id: spec.choices for spec in specs if spec.choices is not None}
        self._owners: dict[str, str] = {}
        self._find_owners()
        self.inside = {repeat: tuple(s.id for s in specs if s.repeat == repeat) for repeat in self.repeats}
        self.order = self._ordered()
        self._ranks = {node: rank for rank, node in enumerate(self.order)}
        self._depths = {spec.id: self._depth(spec) for spec in specs}
        self._across = {spec.id: _names_across_rows(spec) for spec in specs}
        self.followers = self._followers()

    def rank(self, aspect: Aspect, id: str) -> int:
        """The place of a node in the order of evaluation."""
        return self._ranks[aspect, id]

    def owner(self, name: str) -> str:
        """The id behind a name: itself, or the question that a derived name belongs to. Raises KeyError."""
        return self._owners[name] if name in self._owners else self._owners.setdefault(name, self._owner(name))

    def across(self, id: str, reader: str) -> bool:
        """Whether the reader reads this id in other rows than its own."""
        return id in self._across[reader]

    def parent(self, spec: RuleSpec) -> str | None:
        """The group that hides it: its parent, or else its repeat."""
        return spec.parent if spec.parent is not None else spec.repeat

    def depth(self, id: str) -> int | None:
        """Levels from an id up to its repeat (1: directly in it), or None outside repeats."""
        return self._depths[id]

    def _depth(self, spec: RuleSpec) -> int | None:
        if spec.repeat is None:
            return None
        levels, around = 1, self.parent(spec)
        while around is not None and around != spec.repeat:
            levels, around = levels + 1, self.parent(self.specs[around])
        return levels

    def _owner(self, name: str) -> str:
        if name in self.specs:
            return name
        head = name
        while "." in head:
            head = head.rpartition(".")[0]
            if head in self.specs:
                derived = self.specs[head].derived
                if derived is None or name in derived:
                    return head
        raise KeyError(name)

    def _find_owners(self) -> None:
        missing: list[tuple[str, str]] = []
        for spec in self.specs.values():
            around = {name for name in (spec.parent, spec.repeat) if name is not None}
            missing += [(spec.id, name) for name in sorted(around - self.specs.keys())]
            for name in sorted(_names(spec)):
                try:
                    self.owner(name)
                except KeyError:
                    missing.append((spec.id, name))
        if missing:
            raise UnknownName(missing)

    def _needs(self, spec: RuleSpec) -> Iterator[tuple[Aspect, Aspect, str]]:
        """(aspect of the spec, aspect needed, id needed)."""
        parent = self.parent(spec)
        if parent is not None:
            yield Aspect.RELEVANCE, Aspect.RELEVANCE, parent
        yield Aspect.VALUE, Aspect.RELEVANCE, spec.id
        yield Aspect.CONSTRAINT, Aspect.VALUE, spec.id
        yield Aspect.REQUIRED, Aspect.RELEVANCE, spec.id
        for aspect, expression in _expressions(spec):
            for name in sorted(expression.names):
                yield aspect, Aspect.VALUE, self.owner(name)
            # a calculation reads its own former value, which it does not wait for
            if expression.reads_self and aspect is not Aspect.VALUE:
                yield aspect, Aspect.VALUE, spec.id

    def _ordered(self) -> list[tuple[Aspect, str]]:
        sorter: graphlib.TopologicalSorter[tuple[Aspect, str]] = graphlib.TopologicalSorter()
        for spec in self.specs.values():
            for aspect in Aspect:
                sorter.add((aspect, spec.id))
            for aspect, needed, id in self._needs(spec):
                sorter.add((aspect, spec.id), (needed, id))
        try:
            return list(sorter.static_order())
        except graphlib.CycleError as cycle:
            raise CycleError(_without_neighbours([id for _, id in cycle.args[1]])) from cycle

    def _followers(self) -> list[tuple[int, ...]]:
        followers: list[set[int]] = [set() for _ in self.order]
        for spec in self.specs.values():
            for aspect, needed, id in self._needs(spec):
                followers[self.rank(needed, id)].add(self.rank(aspect, spec.id))
        return [tuple(sorted(ranks)) for ranks in followers]


def _expressions(spec: RuleSpec) -> Iterator[tuple[Aspect, Expression]]:
    if spec.relevant is not None:
        yield Aspect.RELEVANCE, spec.relevant
    if spec.calculate is not None:
        yield Aspect.VALUE, spec.calculate
    if spec.constraint is not None:
        yield Aspect.CONSTRAINT, spec.constraint
    if isinstance(spec.required, Expression):
        yield Aspect.REQUIRED, spec.required


def _names(spec: RuleSpec) -> frozenset[str]:
    return frozenset(name for _, expression in _expressions(spec) for name in expression.names | expression.choices_of)


def _names_across_rows(spec: RuleSpec) -> frozenset[str]:
    return frozenset(name for _, expression in _expressions(spec) for name in expression.across_rows)


def _without_neighbours(ids: list[str]) -> list[str]:
    """The ids of a cycle without immediate repetitions, and without the closing one."""
    kept = [id for place, id in enumerate(ids) if place == 0 or id != ids[place - 1]]
    return kept[:-1] if len(kept) > 1 and kept[0] == kept[-1] else kept
