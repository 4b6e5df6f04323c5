"""Risks to the cells of a spreadsheet: the plain register, its details, and the layout that a risk came from."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from genderaudit.risks.model.exchange import RiskLayout
from genderaudit.risks.model.risk import AXES, STAGES, Rating, Risk
from genderaudit.risks.rules.reading import Sense, read_row
from genderaudit.risks.rules.scoring import Gridded, score_of
from genderaudit.risks.rules.views import RegisterRow

Say = Callable[[str], str]
"""The words of a key below `risks.sheet`."""
Name = Callable[[str], str]
"""The words of a group, or of a band."""

PLAIN = ("ref", "title", "cause", "event", "effect", "category", "affected", "owner")
AFTER = ("control", "control_tested", "control_tester", "treatment", "treatment_owner", "due", "indicator",
         "next_review", "raised_on", "status", "complaints")  # fmt: skip


def register_sheet(
    rows: Sequence[RegisterRow], groups: Sequence[str], say: Say, group_name: Name, band_name: Name
) -> tuple[list[str], list[list[object]]]:
    """One row for each risk; one column for each stage, group and side, so that it can be taken in again."""
    stages = [stage for stage in STAGES if any(row.risk.stage(stage) for row in rows)]
    whom = [(stage, one, side) for stage in stages for one in groups for side in ("likelihood", "impact")]
    heads = [say(f"sheet.{field}") for field in PLAIN]
    heads += [say("sheet.score"), say("sheet.band"), say("sheet.gap")]
    heads += [f"{say(f'stages.{stage}')} {group_name(one)} {say(f'sheet.{side}')}" for stage, one, side in whom]
    heads += [say(f"sheet.{field}") for field in AFTER]
    table = []
    for row in rows:
        score = row.score
        cells: list[object] = [_plain(row.risk, field, say, group_name) for field in PLAIN]
        cells += [score.value, band_name(score.band), score.gap] if score else [None, None, None]
        cells += [_level(row.risk, *place) for place in whom]
        cells += [_plain(row.risk, field, say, group_name) for field in AFTER]
        table.append(cells)
    return heads, table


def _level(risk: Risk, stage: str, whom: str, side: str) -> int | None:
    rating = _rating(risk, stage, whom)
    level: int | None = getattr(rating, side) if rating else None
    return level


def _rating(risk: Risk, stage: str, whom: str) -> Rating | None:
    rated = next((risk.stage(one) for one in STAGES if one == stage), None)
    if rated is None:
        return None
    axis = next((one for one in AXES if one == whom), None)
    return rated.others.get(axis) if axis else rated.people.get(whom)


def _plain(risk: Risk, field: str, say: Say, group_name: Name) -> object:
    control = risk.controls[0] if risk.controls else None
    treatment = risk.treatments[0] if risk.treatments else None
    found: dict[str, object] = {
        "ref": risk.label,
        "title": risk.title,
        "cause": risk.cause,
        "event": risk.event,
        "effect": risk.effect,
        "category": say(f"categories.{risk.category}") if risk.category else None,
        "affected": "; ".join(group_name(one) for one in risk.groups),
        "owner": risk.owner_post,
        "control": control.text if control else None,
        "control_tested": control.tested_on if control else None,
        "control_tester": control.tested_by if control else None,
        "treatment": treatment.text if treatment else None,
        "treatment_owner": treatment.owner_post if treatment else None,
        "due": treatment.due if treatment else None,
        "indicator": treatment.indicator.text if treatment and treatment.indicator else None,
        "next_review": risk.next_review,
        "raised_on": risk.raised_on,
        "status": say(f"statuses.{risk.status}"),
        "complaints": risk.complaints,
    }
    return found[field]


def ratings_sheet(
    rows: Sequence[RegisterRow], grid: Gridded, say: Say, group_name: Name, band_name: Name
) -> tuple[list[str], list[list[object]]]:
    """One row for each risk, stage and group: levels, score, band, confidence."""
    fields = ("ref", "title", "stage", "group", "likelihood", "impact", "score", "band", "confidence", "matrix")
    table: list[list[object]] = []
    for row in rows:
        for stage in STAGES:
            rated = row.risk.stage(stage)
            known = rated is not None and rated.matrix == grid.scheme.ref
            for group, one in (rated.people if rated else {}).items():
                band = band_name(grid.bands[one.likelihood, one.impact, True]) if known else ""
                sure = say(f"confidences.{one.confidence}") if one.confidence else ""
                facts = [group_name(group), one.likelihood, one.impact, one.product, band, sure]
                matrix = f"{rated.matrix.id} {rated.matrix.version}" if rated else ""
                table.append([row.risk.label, row.risk.title, say(f"stages.{stage}"), *facts, matrix])
    return [say(f"sheet.{field}") for field in fields], table


def entries_sheet(
    rows: Sequence[RegisterRow], part: str, fields: Sequence[str], say: Say
) -> tuple[list[str], list[list[object]]]:
    """One row for each control, or each treatment."""
    table: list[list[object]] = []
    for row in rows:
        for one in row.risk.controls if part == "controls" else row.risk.treatments:
            table.append([row.risk.label, row.risk.title, *(_shown(getattr(one, field)) for field in fields)])
    return [say("sheet.ref"), say("sheet.title"), *(say(f"sheet.{field}") for field in fields)], table


def _shown(value: Any) -> object:
    if isinstance(value, tuple):
        return "; ".join(map(str, value))
    if hasattr(value, "currency"):
        return f"{value.amount} {value.currency}"
    return value.text if hasattr(value, "text") else value


def matrix_sheet(
    rows: Sequence[RegisterRow], grid: Gridded, stage: str, say: Say, band_name: Name
) -> tuple[list[str], list[list[object]]]:
    """The matrix with the risks in its cells, the highest likelihood on top."""
    size = grid.scheme.matrix.size
    placed: dict[tuple[int, int], list[str]] = {}
    for row in rows:
        rated = next((row.risk.stage(one) for one in STAGES if one == stage), None)
        score = score_of(rated, grid) if rated and rated.matrix == grid.scheme.ref else None
        if score:
            placed.setdefault((score.likelihood, score.impact), []).append(row.risk.label)
    heads = [f"{say('sheet.likelihood')} \\ {say('sheet.impact')}", *(str(level) for level in range(1, size + 1))]
    table: list[list[object]] = [
        [
            likelihood,
            *(
                " ".join((band_name(grid.bands[likelihood, impact, True]), *placed.get((likelihood, impact), [])))
                for impact in range(1, size + 1)
            ),
        ]
        for likelihood in range(size, 0, -1)
    ]
    return heads, table


def layout_rows(
    layout: RiskLayout, risks: Sequence[Risk], sense: Sense, say: Say, group_name: Name
) -> list[list[object]]:
    """The risks in the columns of the spreadsheet that they came from; new ones at its end.

    A cell whose field says what it said stands as it was written; columns that no field takes come back untouched.
    """
    mine = sorted((one for one in risks if one.source and one.source.layout == layout.id), key=_source_row)
    others = sorted((one for one in risks if one not in mine), key=lambda one: one.number)
    return [_laid_out(layout, risk, sense, say, group_name) for risk in (*mine, *others)]


def _source_row(risk: Risk) -> tuple[int, int]:
    return (risk.source.row if risk.source else 0, risk.number)


def _laid_out(layout: RiskLayout, risk: Risk, sense: Sense, say: Say, group_name: Name) -> list[object]:
    mine = risk.source is not None and risk.source.layout == layout.id
    written: Mapping[str, str] = risk.source.cells if risk.source and mine else {}
    said = read_row(written, layout.mapping, layout.day_first, sense).fields if written else {}
    own = {"id": risk.id, "number": risk.number, "raised_on": risk.raised_on, "changed_at": risk.changed_at}
    as_it_was = Risk.model_validate({**own, "status": "open", **said}) if written else None
    row: list[object] = []
    for column in layout.columns:
        field = layout.mapping.get(column)
        if field is None:
            row.append(written.get(column))
            continue
        now = _cell(risk, field, say, group_name)
        same = as_it_was is not None and (field == "ref" or _cell(as_it_was, field, say, group_name) == now)
        row.append(_number(written.get(column)) if same else now)
    return row


def _number(text: str | None) -> object:
    return int(text) if text and text.isascii() and text.isdigit() and len(text) < 10 and text[0] != "0" else text


def _cell(risk: Risk, field: str, say: Say, group_name: Name) -> object:
    if field in ("confidence", "rationale"):
        current = risk.current
        if field == "rationale" or current is None:
            return current.rationale if current else ""
        stated = {one.confidence for one in current.people.values()}
        only = stated.pop() if len(stated) == 1 else None
        return say(f"confidences.{only}") if only else ""
    if not field.startswith("rate:"):
        return _plain(risk, field, say, group_name)
    _, stage, whom, side = field.split(":")
    rating = _worst(risk, stage) if whom == "all" else _rating(risk, stage, whom)
    if rating is None:
        return None
    return f"{rating.likelihood}x{rating.impact}" if side == "both" else getattr(rating, side)


def _worst(risk: Risk, stage: str) -> Rating | None:
    """For a sheet that has one score for everybody: that of the group hit hardest, never a mean."""
    rated = next((risk.stage(one) for one in STAGES if one == stage), None)
    if rated is None:
        return None
    if not rated.people:
        return rated.others.get("programme")
    return max(rated.people.values(), key=lambda one: (one.product, one.impact))
