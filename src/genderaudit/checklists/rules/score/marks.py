"""One item of a form with everything that a score needs to know of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from genderaudit.checklists.model.answers import AnswerState
from genderaudit.checklists.model.pack import Flag, Item
from genderaudit.checklists.model.results import Disposition, FiredFlag, Receipt, exact
from genderaudit.checklists.rules.derived import has_value
from genderaudit.checklists.rules.score.points import NOTHING, is_protected, points_of
from genderaudit.checklists.rules.sheet import Sheet

MarkKind = Literal["hidden", "unanswered", "na", "dont_know", "declined", "not_safe", "answered"]


@dataclass(frozen=True, slots=True)
class Mark:
    """What one item contributes."""

    item: Item
    kind: MarkKind
    points: Fraction | None = None
    """None: the item is outside the scores."""
    withheld: bool = False
    reason: str = ""
    flags: tuple[FiredFlag, ...] = ()
    receipt: Receipt | None = None
    """Only where there are points."""

    @property
    def is_answered(self) -> bool:
        """Whether it counts as answered for the coverage; 'don't know' does."""
        return self.kind in ("answered", "dont_know")

    @property
    def is_applicable(self) -> bool:
        """Whether it counts at all for the coverage."""
        return self.kind in ("answered", "dont_know", "unanswered")


def mark(sheet: Sheet, item: Item, dispositions: Mapping[str, Disposition]) -> Mark:
    """The mark of an item."""
    if not sheet.shown(item.id):
        return Mark(item, "hidden")
    state = sheet.answers.get(item.id)
    if item.type == "repeat" and sheet.rows_in(item.id):
        # Its rows answer it, whatever reason for none was noted before them.
        return Mark(item, "answered", flags=_fired(sheet, item, AnswerState(), dispositions))
    return _marked(sheet, item, state, dispositions)


def _marked(sheet: Sheet, item: Item, state: AnswerState | None, dispositions: Mapping[str, Disposition]) -> Mark:
    if state is None:
        return Mark(item, "unanswered", flags=_fired_without_value(sheet, item, dispositions))
    if state.status == "na":
        # Without a reason, 'not applicable' would be a silent way out of the score.
        reason = state.na_reason.strip()
        return Mark(item, "na", reason=reason) if reason else Mark(item, "unanswered")
    if state.status == "dont_know":
        return _unknown(sheet, item, _fired_without_value(sheet, item, dispositions))
    if state.status != "answered":
        return Mark(item, state.status, flags=_fired_without_value(sheet, item, dispositions))
    return _answered(sheet, item, state, dispositions)


def _fired_without_value(sheet: Sheet, item: Item, dispositions: Mapping[str, Disposition]) -> tuple[FiredFlag, ...]:
    """Flags that look at more than the missing value, such as 'unrated' or 'no analysis at all'."""
    looking_further = [
        flag for flag in item.flags if flag.when and sheet.prepared.expression(flag.when).names - {item.id}
    ]
    if not looking_further:
        return ()
    nothing = sheet.answers.get(item.id) or AnswerState(status="dont_know")
    return tuple(
        fired for fired in _fired(sheet, item, nothing, dispositions) if item.flags[fired.index] in looking_further
    )


def _unknown(sheet: Sheet, item: Item, flags: tuple[FiredFlag, ...]) -> Mark:
    from_scale = sheet.prepared.is_scored(item)
    if not from_scale:
        return Mark(item, "dont_know", flags=flags)
    return Mark(item, "dont_know", NOTHING, flags=flags, receipt=_receipt(item, NOTHING, {"answer": "dont_know"}))


def _answered(sheet: Sheet, item: Item, state: AnswerState, dispositions: Mapping[str, Disposition]) -> Mark:
    if item.id in sheet.sealed:
        flags = _fired(sheet, item, state, dispositions) if item.flags else ()
        return Mark(item, "answered", withheld=sheet.prepared.is_scored(item), flags=flags)
    if not has_value(state):
        return Mark(item, "unanswered")
    found = points_of(sheet.prepared, item, state)
    if found.why == "off_scale":
        return Mark(item, "unanswered")
    flags = _fired(sheet, item, state, dispositions) if item.flags else ()
    receipt = None if found.points is None else _receipt(item, found.points, found.facts)
    return Mark(item, "answered", found.points, found.why == "withheld", flags=flags, receipt=receipt)


def _receipt(item: Item, points: Fraction, facts: Mapping[str, str]) -> Receipt:
    return Receipt(
        rule="item_points", subject=item.id, value=exact(points), facts={**facts, "weight": str(item.weight)}
    )


def _fired(
    sheet: Sheet, item: Item, state: AnswerState, dispositions: Mapping[str, Disposition]
) -> tuple[FiredFlag, ...]:
    fired = []
    for index, flag in enumerate(item.flags):
        if _fires(sheet, item, flag, state):
            fired.append(
                FiredFlag(
                    item=item.id,
                    level=flag.level,
                    index=index,
                    message=f"items.{item.id}.flags.{index}.message",
                    when=flag.when,
                    answer="" if item.id in sheet.sealed or is_protected(item, state) else _shown(state),
                    disposition=dispositions.get(item.id) if flag.level == "STOP" else None,
                )
            )
    return tuple(fired)


def _fires(sheet: Sheet, item: Item, flag: Flag, state: AnswerState) -> bool:
    if not flag.when:
        return state.value == ("yes" if item.reverse else "no")
    # A condition that cannot be evaluated fires: a warning too many does less harm than one too few.
    return sheet.test(flag.when, item.id, sheet.derived(item.id)[0], otherwise=True)


def _shown(state: AnswerState) -> str:
    if isinstance(state.value, str):
        return state.value
    return " ".join(state.value) if isinstance(state.value, tuple) else ""
