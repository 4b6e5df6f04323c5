"""Rows of a spreadsheet that belong together, and a register that meets its own rows again."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from genderaudit.risks.model.risk import STAGES, Control, Risk, Treatment
from genderaudit.risks.rules.reading import RowRead
from genderaudit.sheets import plain

_NAMING = ("title", "cause", "event")


def key_of(cells: Mapping[str, str], mapping: Mapping[str, str], title: str) -> str:
    """By what a row is known again: its own number, else its title."""
    column = next((column for column, field in mapping.items() if field == "ref"), "")
    return cells.get(column, "") or f"title:{plain(title)}"


def continues(last: RowRead, row: RowRead) -> bool:
    """Whether a row only adds a control or a treatment to the one above, as merged cells make them."""
    if not (row.fields.get("controls") or row.fields.get("treatments")) or last.ref != row.ref:
        return False
    return all(last.fields.get(name) == row.fields.get(name) for name in _NAMING)


def completed(risk: Risk, row: RowRead) -> Risk:
    """The risk with the control and the treatment of a further row."""
    controls = tuple(Control.model_validate(one) for one in row.fields.get("controls", ()))
    treatments = tuple(Treatment.model_validate(one) for one in row.fields.get("treatments", ()))
    return risk.model_copy(
        update={
            "controls": (*risk.controls, *(one for one in controls if one not in risk.controls)),
            "treatments": (*risk.treatments, *(one for one in treatments if one not in risk.treatments)),
        }
    )


def updated(earlier: Risk, row: Risk) -> tuple[Risk, bool]:
    """The known risk with what its row says now, and whether that is anything new. What the row lacks stays."""
    changes: dict[str, Any] = {}
    for name in ("title", "cause", "event", "effect", "category", "owner_post", "next_review", "complaints"):
        said = getattr(row, name)
        if said not in (None, "") and said != getattr(earlier, name):
            changes[name] = said
    for stage in STAGES:
        fresh, before = row.stage(stage), earlier.stage(stage)
        if fresh is None:
            continue
        if before is None or before.matrix != fresh.matrix:
            changes[stage] = fresh
            continue
        people, others = {**before.people, **fresh.people}, {**before.others, **fresh.others}
        if (people, others) != (before.people, before.others):
            changes[stage] = before.model_copy(update={"people": people, "others": others})
    named = {one.group for one in earlier.affected}
    joined = tuple(one for one in row.affected if one.group not in named)
    if joined:
        changes["affected"] = (*earlier.affected, *joined)
        groups = {one.group for one in joined}
        changes["unaffected"] = {group: why for group, why in earlier.unaffected.items() if group not in groups}
    controls = {one.text for one in earlier.controls}
    if added := tuple(one for one in row.controls if one.text not in controls):
        changes["controls"] = (*earlier.controls, *added)
    treatments = {one.text for one in earlier.treatments}
    if more := tuple(one for one in row.treatments if one.text not in treatments):
        changes["treatments"] = (*earlier.treatments, *more)
    if not changes:
        return earlier, False
    return earlier.model_copy(update=changes | {"changed_at": row.changed_at}), True
