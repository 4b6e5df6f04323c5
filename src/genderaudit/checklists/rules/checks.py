"""What must hold inside a pack beyond the shape of its fields; every fault is collected, none is raised."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from genderaudit.checklists.model.pack import SCORED_TYPES, Item, Pack, Question
from genderaudit.checklists.model.scheme import RatingScheme
from genderaudit.checklists.rules.checks_names import name_faults
from genderaudit.checklists.rules.faults import Fault, Place
from genderaudit.checklists.rules.outline import Placed, placed_questions

MAX_ITEMS = 5000
MAX_DEPTH = 2
"""Follow-ups of follow-ups, no deeper, so that a paper copy stays usable (domain reference, section 10.0)."""

_WITH_CHOICES = frozenset({"single", "multiple", "rating"})
_WITH_IDS = (
    "references", "parts", "tiers", "sections", "contradictions", "ladders", "perception", "starters", "glossary",
)  # fmt: skip
_SCALES = {"maturity": ("0", "1", "2", "3"), "yes_partly_no": ("no", "partly", "yes")}


def check_pack(pack: Pack, scheme_of: Callable[[str], RatingScheme | None]) -> list[Fault]:
    """All faults of a pack. `scheme_of` gives the rating scheme of an id, or None if there is none."""
    questions = placed_questions(pack)
    faults = [*_ids(pack, questions), *_choices(pack)]
    if len(questions) > MAX_ITEMS:
        faults.append(Fault("too_many_items", ("sections",), {"count": len(questions), "limit": MAX_ITEMS}))
        return faults
    for placed in questions:
        faults.extend(_question(pack, placed))
        if isinstance(placed.question, Item):
            faults.extend(_item(pack, placed.question, placed.place))
    faults.extend(_tiers(pack, scheme_of))
    faults.extend(_item_lists(pack))
    faults.extend(_screening(pack))
    faults.extend(_ladders(pack))
    faults.extend(_trace(pack))
    faults.extend(name_faults(pack, questions))
    return faults


def _repeated(entries: Iterable[tuple[str, Place]]) -> Iterator[Fault]:
    seen: set[str] = set()
    for name, place in entries:
        if name in seen:
            yield Fault("duplicate_id", (*place, "id"), {"name": name}, key=name)
        seen.add(name)


def _ids(pack: Pack, questions: tuple[Placed, ...]) -> Iterator[Fault]:
    # Questions and calculations share one space of names, since expressions read both as ${id}.
    yield from _repeated(
        [(placed.question.id, placed.place) for placed in questions]
        + [(calculation.id, ("calculations", c)) for c, calculation in enumerate(pack.calculations)]
    )
    for group in _WITH_IDS:
        yield from _repeated((entry.id, (group, n)) for n, entry in enumerate(getattr(pack, group)))
    if pack.screening is not None:
        for group in ("questions", "outcomes"):
            entries = enumerate(getattr(pack.screening, group))
            yield from _repeated((entry.id, ("screening", group, n)) for n, entry in entries)


def _choices(pack: Pack) -> Iterator[Fault]:
    for name, choices in pack.choices.items():
        seen: set[str] = set()
        if not choices:
            yield Fault("empty_list", ("choices", name), {"name": name}, key=name)
        for index, choice in enumerate(choices):
            place = ("choices", name, index)
            if choice.value in seen:
                yield Fault("duplicate_choice", (*place, "value"), {"name": choice.value, "list": name}, key=name)
            seen.add(choice.value)
            if choice.points is not None and not 0 <= choice.points <= 100:
                yield Fault("bad_points", (*place, "points"), {"points": choice.points}, key=name)


def _question(pack: Pack, placed: Placed) -> Iterator[Fault]:
    question, place = placed.question, placed.place
    if placed.depth == MAX_DEPTH + 1:
        yield Fault("too_nested", place, {"name": question.id, "limit": MAX_DEPTH}, key=question.id)
    if question.type in _WITH_CHOICES and question.choices is None:
        yield Fault("missing_choices", place, {"name": question.id, "type": question.type}, key=question.id)
    if question.choices is not None:
        if question.choices not in pack.choices:
            facts = {"name": question.choices}
            yield Fault("unknown_choices", (*place, "choices"), facts, key=question.id)
        if question.type not in _WITH_CHOICES:
            yield _unwanted(question, place, "choices")
    if question.type == "table" and not question.axes:
        yield Fault("missing_axes", place, {"name": question.id}, key=question.id)
    for index, axis in enumerate(question.axes):
        if axis not in pack.choices:
            yield Fault("unknown_choices", (*place, "axes", index), {"name": axis}, key=question.id)
    if question.axes and question.type != "table":
        yield _unwanted(question, place, "axes")
    if question.unit and question.type != "number":
        yield _unwanted(question, place, "unit")
    if question.type == "repeat" and not question.followups:
        yield Fault("empty_repeat", place, {"name": question.id}, key=question.id)


def _unwanted(question: Question, place: Place, field: str) -> Fault:
    facts = {"field": field, "type": question.type, "name": question.id}
    return Fault("unwanted_field", (*place, field), facts, key=question.id)


def _item(pack: Pack, item: Item, place: Place) -> Iterator[Fault]:
    if item.type == "maturity" and len(item.levels) != 4:
        yield Fault("missing_levels", (*place, "levels"), {"name": item.id, "count": len(item.levels)}, key=item.id)
    if item.levels and item.type != "maturity":
        yield _unwanted(item, place, "levels")
    if item.reverse and item.type != "yes_partly_no":
        yield _unwanted(item, place, "reverse")
    references = {reference.id for reference in pack.references}
    for index, ref in enumerate(item.refs):
        if not ref.split() or ref.split()[0] not in references:
            yield Fault("unknown_reference", (*place, "refs", index), {"name": ref}, key=item.id)
    if item.starter and item.starter not in {starter.id for starter in pack.starters}:
        yield Fault("unknown_starter", (*place, "starter"), {"name": item.starter}, key=item.id)
    for index, flag in enumerate(item.flags):
        if not flag.when and item.type != "yes_partly_no":
            facts = {"type": item.type, "name": item.id}
            yield Fault("flag_without_when", (*place, "flags", index), facts, key=item.id)
        if flag.level == "STOP" and not item.harm_note:
            yield Fault("missing_harm_note", place, {"name": item.id}, key=item.id)
    if len(set(item.commitments)) != len(item.commitments):
        yield Fault("repeated_commitment", (*place, "commitments"), {"name": item.id}, key=item.id)
    if item.ceiling is not None:
        yield from _ceiling(pack, item, place)


def _ceiling(pack: Pack, item: Item, place: Place) -> Iterator[Fault]:
    assert item.ceiling is not None
    scale: tuple[str, ...] = _SCALES.get(item.type, ())
    if item.type == "single":
        scale = tuple(c.value for c in pack.choices.get(item.choices or "", ()) if c.points is not None)
    if item.ceiling.max not in scale:
        facts = {"name": item.ceiling.max, "scale": ", ".join(scale) or "-"}
        yield Fault("bad_ceiling", (*place, "ceiling", "max"), facts, key=item.id)


def is_scored(item: Question, pack: Pack) -> bool:
    """Whether a question carries points: yes/partly/no, maturity, share, and single choices with points."""
    if item.type == "single":
        return any(choice.points is not None for choice in pack.choices.get(item.choices or "", ()))
    return item.type in SCORED_TYPES


def _known(names: Iterable[str], known: set[str], place: Place, code: str, key: str) -> Iterator[Fault]:
    for index, name in enumerate(names):
        if name not in known:
            yield Fault(code, (*place, index), {"name": name}, key=key)


def _tiers(pack: Pack, scheme_of: Callable[[str], RatingScheme | None]) -> Iterator[Fault]:
    items, parts = {item.id for item in pack.items()}, {part.id for part in pack.parts}
    scheme = scheme_of(pack.rating.scheme)
    if scheme is None:
        yield Fault("unknown_scheme", ("rating", "scheme"), {"name": pack.rating.scheme})
    for group in ("parts", "tiers"):
        if not getattr(pack, group):
            yield Fault("empty_list", (group,), {"name": group})
    for index, tier in enumerate(pack.tiers):
        place = ("tiers", index)
        yield from _known(tier.items, items, (*place, "items"), "unknown_item", tier.id)
        yield from _known(tier.mandatory, items, (*place, "mandatory"), "unknown_item", tier.id)
        yield from _known(tier.parts, parts, (*place, "parts"), "unknown_part", tier.id)
        if scheme is not None and tier.best_rating and tier.best_rating not in scheme.codes():
            facts = {"name": tier.best_rating, "scheme": scheme.id}
            yield Fault("unknown_rating", (*place, "best_rating"), facts, key=tier.id)
        if not tier.rated and not tier.ending:
            yield Fault("missing_ending", place, {"name": tier.id}, key=tier.id)
    for index, section in enumerate(pack.sections):
        if section.part not in parts:
            yield Fault("unknown_part", ("sections", index, "part"), {"name": section.part}, key=section.id)


def _item_lists(pack: Pack) -> Iterator[Fault]:
    items = {item.id for item in pack.items()}
    questions = {placed.question.id for placed in placed_questions(pack)}
    yield from _known(pack.rating.channel_items, items, ("rating", "channel_items"), "unknown_item", "rating")
    for n, entry in enumerate(pack.contradictions):
        yield from _known(entry.items, questions, ("contradictions", n, "items"), "unknown_item", entry.id)
    scored = {item.id for item in pack.items() if is_scored(item, pack)}
    for n, pair in enumerate(pack.perception):
        for group in ("documents", "people"):
            place = ("perception", n, group)
            for index, name in enumerate(getattr(pair, group)):
                if name not in items:
                    yield Fault("unknown_item", (*place, index), {"name": name}, key=pair.id)
                elif name not in scored:
                    yield Fault("unscored_item", (*place, index), {"name": name}, key=pair.id)


def _ladders(pack: Pack) -> Iterator[Fault]:
    references = {reference.id for reference in pack.references}
    questions = {placed.question.id for placed in placed_questions(pack)}
    order = ("approaches", "meets", "exceeds")
    for n, ladder in enumerate(pack.ladders):
        place: Place = ("ladders", n)
        if ladder.reference not in references:
            yield Fault("unknown_reference", (*place, "reference"), {"name": ladder.reference}, key=ladder.id)
        levels = [rung.level for rung in ladder.rungs]
        if levels != list(order[: len(levels)]):
            yield Fault("rung_order", (*place, "rungs"), {"name": ladder.id}, key=ladder.id)
        for r, rung in enumerate(ladder.rungs):
            for c, criterion in enumerate(rung.criteria):
                inner = (*place, "rungs", r, "criteria", c, "answered")
                yield from _known(criterion.answered, questions, inner, "unknown_item", ladder.id)


def _screening(pack: Pack) -> Iterator[Fault]:
    if pack.screening is None:
        return
    tiers = {tier.id for tier in pack.tiers}
    for n, question in enumerate(pack.screening.questions):
        if question.choices not in pack.choices:
            place = ("screening", "questions", n, "choices")
            yield Fault("unknown_choices", place, {"name": question.choices}, key=question.id)
    for n, outcome in enumerate(pack.screening.outcomes):
        if outcome.tier is not None and outcome.tier not in tiers:
            place = ("screening", "outcomes", n, "tier")
            yield Fault("unknown_tier", place, {"name": outcome.tier}, key=outcome.id)


def _trace(pack: Pack) -> Iterator[Fault]:
    items = {item.id: set(item.commitments) for item in pack.items()}
    for commitment, listed in pack.trace.items():
        place: Place = ("trace", commitment)
        yield from _known(listed, set(items), place, "unknown_item", commitment)
        for index, name in enumerate(listed):
            if name in items and commitment not in items[name]:
                facts = {"name": name, "commitment": commitment}
                yield Fault("trace_without_item", (*place, index), facts, key=commitment)
    if not pack.trace:
        return
    for name, served in items.items():
        for commitment in sorted(served):
            if name not in pack.trace.get(commitment, ()):
                facts = {"name": name, "commitment": commitment}
                yield Fault("item_without_trace", ("trace", commitment), facts, key=name)
