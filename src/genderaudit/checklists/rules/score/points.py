"""From one answer to its points, 0 to 100 (domain reference, section 10.0)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from genderaudit.checklists.model.answers import AnswerState, ShareValue
from genderaudit.checklists.model.pack import Item
from genderaudit.checklists.rules.prepared import PreparedPack
from genderaudit.domain.small_numbers import is_small_group

FULL = Fraction(100)
NOTHING = Fraction(0)
YES_PARTLY_NO: Mapping[str, Fraction] = {"yes": FULL, "partly": Fraction(50), "no": NOTHING}
REVERSED: Mapping[str, Fraction] = {"yes": NOTHING, "partly": Fraction(50), "no": FULL}
MATURITY: Mapping[str, Fraction] = {"0": NOTHING, "1": Fraction(33), "2": Fraction(67), "3": FULL}


@dataclass(frozen=True, slots=True)
class Points:
    """Points of an answer; None where it carries none, then `why` says why."""

    points: Fraction | None
    why: str = ""
    """`withheld`: a share that protects a small group; `no_whole`: a share of nothing; `off_scale`; `no_points`."""
    facts: Mapping[str, str] = field(default_factory=dict)


def scale_of(prepared: PreparedPack, item: Item) -> Mapping[str, Fraction]:
    """The points of each value of an item's scale; empty for a type without one."""
    if item.type == "yes_partly_no":
        return REVERSED if item.reverse else YES_PARTLY_NO
    if item.type == "maturity":
        return MATURITY
    if item.type == "single":
        return {code: Fraction(points) for code, points in prepared.points.get(item.choices or "", {}).items()}
    return {}


def is_protected(item: Item, state: AnswerState) -> bool:
    """Whether an answer is a share of a group of people that is too small to be shown."""
    return (
        isinstance(state.value, ShareValue)
        and item.counts_people
        and is_small_group(state.value.denominator, item.topic)
    )


def points_of(prepared: PreparedPack, item: Item, state: AnswerState) -> Points:
    """The points of an answered item."""
    value = state.value
    if isinstance(value, ShareValue):
        return _share_points(item, state, value)
    scale = scale_of(prepared, item)
    if not scale:
        return Points(None, "no_points")
    if not isinstance(value, str) or value not in scale:
        return Points(None, "no_points" if _is_choice(prepared, item, value) else "off_scale")
    points = scale[value]
    ceiling = item.ceiling
    if ceiling is None or not set(ceiling.unless).isdisjoint(state.sources):
        return Points(points, facts={"answer": value})
    highest = scale[ceiling.max]
    if points <= highest:
        return Points(points, facts={"answer": value})
    return Points(highest, facts={"answer": value, "ceiling": ceiling.max})


def _is_choice(prepared: PreparedPack, item: Item, value: object) -> bool:
    """Whether the value is an option of a single choice that carries no points."""
    return item.type == "single" and any(choice.value == value for choice in prepared.pack.choices[item.choices or ""])


def _share_points(item: Item, state: AnswerState, value: ShareValue) -> Points:
    if item.type != "share":
        return Points(None, "off_scale")
    if is_protected(item, state):
        return Points(None, "withheld")
    if not value.denominator:
        return Points(None, "no_whole")
    share = min(FULL, Fraction(100 * value.numerator, value.denominator))
    return Points(share, facts={"answer": f"{value.numerator}/{value.denominator}"})
