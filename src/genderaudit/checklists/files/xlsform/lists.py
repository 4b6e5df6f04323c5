"""Choice lists of a form as those of a pack: codes that a pack allows, points from scores, recognised scales."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation

from genderaudit.checklists.files.xlsform.naming import Names, code_for
from genderaudit.checklists.files.xlsform.reading import FormRow
from genderaudit.checklists.files.xlsform.repairs import Repairs

_SCALE = {
    "yes": "yes",
    "y": "yes",
    "no": "no",
    "n": "no",
    "partly": "partly",
    "partially": "partly",
    "partial": "partly",
}
_NOT_APPLICABLE = frozenset({"na", "n_a", "n/a", "not_applicable", "notapplicable"})
_SHOWN = 4
"""So many examples stand in the sentence of a repair."""


@dataclass
class Option:
    """One choice: the code of the pack, the row it comes from, and its points as decimal text."""

    code: str
    row: FormRow
    points: str = ""


@dataclass
class ChoiceList:
    """One list of the form under its id in the pack."""

    id: str
    options: list[Option] = field(default_factory=list)
    codes: dict[str, str] = field(default_factory=dict)
    """Names in the form to codes in the pack, all of them."""
    is_yes_partly_no: bool = False
    not_applicable: FormRow | None = None
    """The option 'not applicable' of a yes/partly/no list, which is a status here."""
    used: bool = False


def read_lists(rows: list[FormRow], repairs: Repairs) -> dict[str, ChoiceList]:
    """The lists of the sheet `choices` by their names in the form."""
    grouped: dict[str, list[FormRow]] = {}
    for row in rows:
        if row.get("list_name") and (row.get("name") or row.said.get("label")):
            grouped.setdefault(row.get("list_name"), []).append(row)
    names = Names()
    return {name: _list(name, own, names, repairs) for name, own in grouped.items()}


def _list(name: str, rows: list[FormRow], names: Names, repairs: Repairs) -> ChoiceList:
    found = ChoiceList(names.give(name, "list"))
    if found.id != name:
        repairs.note("invalid_name", rows[0].number, sheet="choices", name=name, new=found.id)
    written = [row.get("name").lower() for row in rows]
    if _is_scale(written):
        _take_scale(found, rows)
        repairs.note("scale_recognised", rows[0].number, sheet="choices", list=name)
        return found
    taken: set[str] = set()
    changed = []
    for number, row in enumerate(rows, start=1):
        own = row.get("name")
        if own and own in found.codes:
            repairs.note("duplicate_choice", row.number, sheet="choices", list=name, name=own)
            continue
        code = code_for(own, taken, number)
        found.codes[own] = code
        found.options.append(Option(code, row))
        if code != own:
            changed.append(f"{own or '–'} → {code}")
    if changed:
        facts = {"list": name, "n": len(changed), "examples": ", ".join(changed[:_SHOWN])}
        repairs.note("codes_changed", rows[0].number, sheet="choices", **facts)
    _take_scores(found, rows[0].number, name, repairs)
    return found


def _is_scale(written: list[str]) -> bool:
    scale = [_SCALE[name] for name in written if name in _SCALE]
    rest = [name for name in written if name not in _SCALE]
    return sorted(scale) == ["no", "partly", "yes"] and len(rest) <= 1 and set(rest) <= _NOT_APPLICABLE


def _take_scale(found: ChoiceList, rows: list[FormRow]) -> None:
    found.is_yes_partly_no = True
    for row in rows:
        own = row.get("name")
        if own.lower() in _SCALE:
            found.codes[own] = _SCALE[own.lower()]
        else:
            found.not_applicable = row


def _take_scores(found: ChoiceList, row: int, name: str, repairs: Repairs) -> None:
    """Points from a column `score` (forms reference, 2.5): from 0 to the highest score of the list becomes 0 to 100."""
    scores = {option.code: _number(option.row.get("score")) for option in found.options}
    given = [score for score in scores.values() if score is not None]
    if not given:
        return
    highest = max(given)
    if highest <= 0 or min(given) < 0:
        repairs.note("scores_left_out", row, sheet="choices", list=name)
        return
    for option in found.options:
        score = scores[option.code]
        if score is not None:
            points = (score * 100 / highest).quantize(Decimal("0.01"))
            option.points = f"{points:f}".rstrip("0").rstrip(".")
    repairs.note("points_from_scores", row, sheet="choices", list=name, max=f"{highest:f}")


def _number(text: str) -> Decimal | None:
    if not re.fullmatch(r"-?\d{1,9}(?:\.\d{1,9})?", text):
        return None
    try:
        return Decimal(text)
    except InvalidOperation:
        return None
