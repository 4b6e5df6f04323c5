"""Expressions of a pack: that they can be read, that their names exist, and that none waits for itself."""

from __future__ import annotations

import difflib
import graphlib
from collections.abc import Iterator

from genderaudit.checklists.model.pack import Pack
from genderaudit.checklists.rules.expressions import Expression, ExpressionError, compile_expression
from genderaudit.checklists.rules.faults import Fault, Place
from genderaudit.checklists.rules.outline import Placed, PlacedCondition, conditions, form_names

_MAX_CYCLES = 20
_MAY_READ_SELF = frozenset({"constraint", "flag"})


def name_faults(pack: Pack, questions: tuple[Placed, ...]) -> list[Fault]:
    """Faults of every expression: unreadable, unknown names, cycles."""
    faults: list[Fault] = []
    known = form_names(pack, questions)
    screening = {"points"}
    if pack.screening is not None:
        screening |= {question.id for question in pack.screening.questions}
    graph = _graph_of_parents(questions)
    places: dict[str, Place] = {placed.question.id: placed.place for placed in questions}
    for condition in conditions(pack, questions):
        expression = _compiled(condition, faults)
        if expression is None:
            continue
        faults.extend(_unknown(condition, expression, screening if condition.kind == "screening" else known))
        if expression.reads_self and condition.kind not in _MAY_READ_SELF:
            faults.append(Fault("reads_self", condition.place, {"name": condition.owner}, key=condition.owner))
        node = _node(condition)
        if node:
            graph.setdefault(node, set()).update(name.partition(".")[0] for name in expression.names)
            places[node] = condition.place
    faults.extend(_cycles(graph, places))
    return faults


def _compiled(condition: PlacedCondition, faults: list[Fault]) -> Expression | None:
    try:
        expression = compile_expression(condition.text)
    except ExpressionError as problem:
        facts = {"what": problem.message, "column": problem.position + 1, "text": condition.text[:120]}
        faults.append(Fault("bad_expression", condition.place, facts, key=condition.owner))
        return None
    for notice in expression.notices:
        facts = {"what": str(notice), "text": condition.text[:120]}
        faults.append(Fault("expression_notice", condition.place, facts, key=condition.owner))
    return expression


def _unknown(condition: PlacedCondition, expression: Expression, known: set[str]) -> Iterator[Fault]:
    for name in sorted(expression.names - known):
        near = difflib.get_close_matches(name, known, n=1, cutoff=0.6)
        facts = {"name": name, "near": near[0] if near else "", "text": condition.text[:120]}
        code = "unknown_name_near" if near else "unknown_name"
        yield Fault(code, condition.place, facts, key=condition.owner)


def _graph_of_parents(questions: tuple[Placed, ...]) -> dict[str, set[str]]:
    graph: dict[str, set[str]] = {}
    for placed in questions:
        above = placed.parent.id if placed.parent is not None else f"section {placed.section.id}"
        graph.setdefault(placed.question.id, set()).add(above)
    return graph


def _node(condition: PlacedCondition) -> str:
    if condition.kind == "section":
        return f"section {condition.owner}"
    # Constraints, flags and the rest judge answers; they decide nothing that another expression reads.
    return condition.owner if condition.kind in ("relevant", "calculation") else ""


def _cycles(graph: dict[str, set[str]], places: dict[str, Place]) -> Iterator[Fault]:
    for _ in range(_MAX_CYCLES):
        try:
            graphlib.TopologicalSorter(graph).prepare()
        except graphlib.CycleError as problem:
            cycle: list[str] = problem.args[1]
            shown = [name for name in reversed(cycle) if not name.startswith("section ")]
            yield Fault("cycle", places.get(cycle[1], ()), {"path": " → ".join(shown)}, key=shown[0] if shown else "")
            # The edge is cut, so that the next cycle can be named too.
            graph[cycle[1]].discard(cycle[0])
            continue
        return
