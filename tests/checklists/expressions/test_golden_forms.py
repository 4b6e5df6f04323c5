"""Replays random walks through real forms, judged by another engine, and compares everything that follows."""

import datetime as dt
import json
import math
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from xlsforms import FORMS, GOLDEN, Form, UnsupportedFormError, read_form

from genderaudit.checklists.rules.expressions.values import number, text
from genderaudit.checklists.rules.runner import Runner, UnknownName

NOW = dt.datetime(2026, 1, 15, 9, 0, tzinfo=dt.UTC)
MODEL = {
    "pyxform_flat": "groups that leave no node",
    "pyxform_loop": "loops, which copy their questions",
    "pyxform_spec_test": "a question named false",
    "ipa_birthday_age_calculation": "an answer that the oracle's own field type refuses",
}
"""Forms whose nodes this test's small reader cannot know, with the reason; their expressions still parse."""
SUPPORTED_FORMS = 47
"""How many forms with golden cases are replayed; the others nest repeats or use functions of other products."""

LONG_WALKS = {"liberia_coverage_r1": 1, "liberia_coverage_r2": 1}
"""Walks of hundreds of rows, of which so many are replayed; the others of these forms repeat them."""

Node = tuple[str, int]


@dataclass
class Tally:
    """What was compared, and what differed."""

    relevance: int = 0
    calculations: int = 0
    constraints: int = 0
    forms: int = 0
    refused: dict[str, str] = field(default_factory=dict)
    other_relevance: list[str] = field(default_factory=list)
    other_values: list[str] = field(default_factory=list)
    other_constraints: list[str] = field(default_factory=list)


def located(path: str) -> tuple[tuple[str, ...], int]:
    """The names of `/data/group/repeat[2]/question` below the root, and the row (0: none)."""
    names, row = [], 0
    for step in path.split("/")[2:]:
        name, _, index = step.partition("[")
        names.append(name)
        row = int(index[:-1]) if index else row
    return tuple(names), row


def nodes(form: Form, paths: list[str]) -> set[Node]:
    ids = form.by_path()
    found = ((ids.get(names), row) for names, row in map(located, paths))
    return {(id, row) for id, row in found if id is not None and id not in form.repeats and id not in form.volatile}


def answer(runner: Runner, form: Form, given: Mapping[str, object], path: tuple[str, ...] = (), row: int = 0) -> None:
    ids = form.by_path()
    for name, value in given.items():
        here = (*path, name)
        id = ids.get(here)
        if isinstance(value, dict):
            answer(runner, form, value, here, row)
        elif id in form.repeats and isinstance(value, list):
            for each in value:
                answer(runner, form, each, here, runner.add_row(str(id)))
        elif id is not None:
            runner.set(id, value if isinstance(value, str) else " ".join(map(str, value)), row=row)


def everything(runner: Runner, form: Form) -> Iterator[tuple[Node, int]]:
    """Every question and group in every row: its node as the oracle counts it, and the runner's row."""
    for spec in form.specs:
        if spec.id in form.volatile or spec.id in form.repeats:
            continue
        rows = runner.rows(spec.repeat) if spec.repeat else (0,)
        for position, row in enumerate(rows, 1):
            yield (spec.id, position if spec.repeat else 0), row


def same(one: str, other: str) -> bool:
    return one == other or (one != "" and other != "" and math.isclose(number(one), number(other), rel_tol=1e-9))


def replay(form: Form, case: Mapping[str, list[str]], calc: Mapping[str, str], label: str, tally: Tally) -> None:
    runner = Runner(form.specs, today=NOW.date(), now=NOW, choices=form.choices)
    runner.set_all(form.givens)
    answer(runner, form, case["answers"])  # type: ignore[arg-type]
    places = list(everything(runner, form))
    shown = {node for node, row in places if runner.relevant(node[0], row)}
    tally.relevance += len(places)
    tally.other_relevance += [f"{label} {node}" for node in sorted(shown ^ nodes(form, case["relevant"]))]
    broken = {node for node, row in places if runner.constraint_ok(node[0], row) is False}
    tally.constraints += sum(runner.constraint_ok(node[0], row) is not None for node, row in places)
    tally.other_constraints += [f"{label} {node}" for node in sorted(broken ^ nodes(form, case["broken"]))]
    rows = dict(places)
    specs = {spec.id: spec for spec in form.specs}
    for path, value in calc.items():
        for node in nodes(form, [path]):
            rule = specs[node[0]].calculate
            if rule is not None:
                tally.calculations += 1
                mine = text(runner.calculation(node[0], rows[node]))
                if not same(mine, value):
                    tally.other_values.append(f"{label} {node} = {mine!r}, oracle {value!r}: {rule.text}")


@pytest.fixture(scope="module")
def tally() -> Tally:
    result = Tally()
    for path in sorted(FORMS.iterdir()):
        golden = GOLDEN / f"{path.stem}.jsonl"
        if path.suffix in (".xls", ".xlsx", ".xml") and golden.exists() and path.stem not in MODEL:
            _replay_form(path, golden, result)
    return result


def _replay_form(path: Path, golden: Path, result: Tally) -> None:
    try:
        form = read_form(path)
        Runner(form.specs, today=NOW.date())
    except (UnsupportedFormError, UnknownName) as reason:
        result.refused[path.stem] = str(reason)
        return
    result.forms += 1
    walks = golden.read_text(encoding="utf-8").splitlines()
    for line in walks[: LONG_WALKS.get(path.stem)]:
        case = json.loads(line)
        # the oracle lists its own `meta` block, which a form does not ask
        case["relevant"] = [each for each in case["relevant"] if "/meta/" not in each]
        replay(form, case, case["calc"], f"{path.stem} walk {case['seed']}", result)


def test_relevance_equals_the_oracle_in_every_question_of_every_walk(tally: Tally) -> None:
    assert tally.forms >= SUPPORTED_FORMS, tally.refused
    assert tally.relevance > 25_000
    assert tally.other_relevance == []


def test_calculations_equal_the_oracle_but_for_sums_over_blanks(tally: Tally) -> None:
    assert tally.calculations > 2_000
    # Collect gives 0 for sum() over blank rows, as this engine does; the oracle gives a blank
    assert [each for each in tally.other_values if ": sum(" not in each or "'0', oracle ''" not in each] == []


def test_broken_constraints_equal_the_oracle_but_for_patterns_that_must_match_the_whole_text(tally: Tally) -> None:
    assert tally.constraints > 900
    # Collect matches a pattern against the whole text, as this engine does; the oracle searches
    assert [each for each in tally.other_constraints if not each.startswith("ona_external_choice_v3")] == []


def test_what_is_not_replayed_is_refused_with_a_reason(tally: Tally) -> None:
    sys.stdout.write(
        f"{tally.forms} forms, {tally.relevance} relevances, {tally.calculations} calculations, "
        f"{tally.constraints} constraints\n"
    )
    assert all(tally.refused.values())
    assert len(tally.refused) <= 15, tally.refused
