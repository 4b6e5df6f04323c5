"""Where every question and every condition of a pack stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, NamedTuple

from genderaudit.checklists.model.pack import Item, Pack, Question, Section
from genderaudit.checklists.rules.faults import Place

ConditionKind = Literal[
    "section", "relevant", "constraint", "flag", "calculation", "contradiction", "ladder", "screening"
]


@dataclass(frozen=True, slots=True)
class Placed:
    """A question with what it hangs on."""

    question: Question
    item: Item
    section: Section
    place: Place
    parent: Question | None = None
    depth: int = 0
    """0 for an item, 1 for its follow-ups, 2 for theirs."""
    repeat: str | None = None
    """The repeat whose rows ask this question: the outermost, since an answer has one row number."""

    @property
    def is_item(self) -> bool:
        """Whether this is a numbered item."""
        return self.depth == 0


class PlacedCondition(NamedTuple):
    """An expression with the id it belongs to."""

    kind: ConditionKind
    owner: str
    text: str
    place: Place


def placed_questions(pack: Pack) -> tuple[Placed, ...]:
    """All questions in the order in which they are asked, follow-ups after their parent."""
    found: list[Placed] = []
    for s, section in enumerate(pack.sections):
        for i, item in enumerate(section.items):
            top = Placed(item, item, section, ("sections", s, "items", i))
            found.append(top)
            if item.followups:
                found.extend(_below(top))
    return tuple(found)


def _below(placed: Placed) -> Iterator[Placed]:
    question = placed.question
    repeat = placed.repeat or (question.id if question.type == "repeat" else None)
    for index, inner in enumerate(question.followups):
        place = (*placed.place, "followups", index)
        child = Placed(inner, placed.item, placed.section, place, question, placed.depth + 1, repeat)
        yield child
        if inner.followups:
            yield from _below(child)


def conditions(pack: Pack, questions: tuple[Placed, ...]) -> Iterator[PlacedCondition]:
    """Every non-empty expression of the pack with its place."""
    for found in _all_conditions(pack, questions):
        if found.text:
            yield found


def _all_conditions(pack: Pack, questions: tuple[Placed, ...]) -> Iterator[PlacedCondition]:
    for s, section in enumerate(pack.sections):
        yield PlacedCondition("section", section.id, section.relevant, ("sections", s, "relevant"))
    for placed in questions:
        question = placed.question
        yield PlacedCondition("relevant", question.id, question.relevant, (*placed.place, "relevant"))
        yield PlacedCondition("constraint", question.id, question.constraint, (*placed.place, "constraint"))
        if isinstance(question, Item):
            for f, flag in enumerate(question.flags):
                yield PlacedCondition("flag", question.id, flag.when, (*placed.place, "flags", f, "when"))
    for c, calculation in enumerate(pack.calculations):
        yield PlacedCondition("calculation", calculation.id, calculation.value, ("calculations", c, "value"))
    for c, contradiction in enumerate(pack.contradictions):
        yield PlacedCondition("contradiction", contradiction.id, contradiction.when, ("contradictions", c, "when"))
    for n, ladder in enumerate(pack.ladders):
        for r, rung in enumerate(ladder.rungs):
            for c, criterion in enumerate(rung.criteria):
                place = ("ladders", n, "rungs", r, "criteria", c, "met")
                yield PlacedCondition("ladder", criterion.id, criterion.met, place)
    if pack.screening is not None:
        for o, outcome in enumerate(pack.screening.outcomes):
            yield PlacedCondition("screening", outcome.id, outcome.when, ("screening", "outcomes", o, "when"))


def derived_names(question: Question, pack: Pack) -> set[str]:
    """The names by which expressions may read a question, such as `RA-06`, `RA-06.status` and `RA-06.women`."""
    endings = {"status"}
    if question.type == "share":
        endings |= {"numerator", "denominator"}
    elif question.type == "rating":
        endings |= {"max_impact", "gap", "open"}
    elif question.type == "table":
        endings.add("unknown")
        endings |= set(axis_of_code(question, pack))
    elif question.type == "repeat":
        endings.add("rows")
    return {question.id, *(f"{question.id}.{ending}" for ending in endings)}


def form_names(pack: Pack, questions: tuple[Placed, ...]) -> set[str]:
    """Every name that a condition of the form may read."""
    names = {calculation.id for calculation in pack.calculations}
    for placed in questions:
        names |= derived_names(placed.question, pack)
    return names


def axis_of_code(question: Question, pack: Pack) -> dict[str, int]:
    """The axis of a table on which each code stands; a code that stands on two axes has no marginal sum."""
    found: dict[str, int] = {}
    twice: set[str] = set()
    for number, axis in enumerate(question.axes):
        for choice in pack.choices.get(axis, ()):
            if choice.value in found:
                twice.add(choice.value)
            found[choice.value] = number
    return {code: number for code, number in found.items() if code not in twice}
