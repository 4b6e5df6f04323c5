"""Every number that a report prints, by the name of its rule: one table for the report and for its verifier."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from genderaudit.checklists.model.answers import AnswerState, RatingValue, ShareValue, TableValue
from genderaudit.checklists.model.pack import Question
from genderaudit.checklists.model.results import PartResult, Result, SectionResult, fraction
from genderaudit.checklists.rules.derived import is_given
from genderaudit.checklists.rules.prepared import PreparedPack
from genderaudit.domain.small_numbers import is_small_group

Number = Fraction | int | None


@dataclass(frozen=True)
class Source:
    """What numbers are computed from."""

    result: Result
    prepared: PreparedPack
    answers: Mapping[str, AnswerState]


Rule = Callable[[Source, tuple[str, ...]], Number]


def number(source: Source, rule: str, args: tuple[str, ...] = ()) -> Number:
    """The number of a rule for some arguments; None where there is none (not assessed, protected).

    Raises KeyError for an unknown rule or an argument that names nothing, ValueError for a wrong count of arguments.
    """
    needed, compute = RULES[rule]
    if len(args) != needed:
        raise ValueError(f"{rule} takes {needed} arguments, not {len(args)}")
    return compute(source, args)


def _part(source: Source, part: str) -> PartResult:
    return {found.id: found for found in source.result.parts}[part]


def _section(source: Source, section: str) -> SectionResult:
    return {found.id: found for found in source.result.sections}[section]


def _question(source: Source, id: str) -> Question:
    return source.prepared.questions[id].question


def _value(source: Source, id: str) -> object:
    _question(source, id)
    state = source.answers.get(id)
    return state.value if state is not None and state.status == "answered" else None


def _commitment_score(source: Source, args: tuple[str, ...]) -> Number:
    found: dict[str, str] = {entry.commitment: entry.value for entry in source.result.commitments}
    return fraction(found[args[0]])


def _commitment_answered(source: Source, args: tuple[str, ...]) -> Number:
    found: dict[str, int] = {entry.commitment: entry.answered for entry in source.result.commitments}
    return found[args[0]]


def _item_points(source: Source, args: tuple[str, ...]) -> Number:
    _question(source, args[0])
    for section in source.result.sections:
        for receipt in section.receipt.parts:
            if receipt.subject == args[0]:
                return fraction(receipt.value)
    return None


def _share_percent(source: Source, args: tuple[str, ...]) -> Number:
    value, question = _value(source, args[0]), _question(source, args[0])
    if not isinstance(value, ShareValue) or not value.denominator:
        return None
    if question.counts_people and is_small_group(value.denominator, question.topic):
        return None
    return Fraction(100 * value.numerator, value.denominator)


def _table_cell(source: Source, args: tuple[str, ...]) -> Number:
    value = _value(source, args[0])
    return value.cells.get(args[1]) if isinstance(value, TableValue) else None


def _table_total(source: Source, args: tuple[str, ...]) -> Number:
    value = _value(source, args[0])
    return sum(value.cells.values()) if isinstance(value, TableValue) and value.cells else None


def _table_margin(source: Source, args: tuple[str, ...]) -> Number:
    value, question = _value(source, args[0]), _question(source, args[0])
    if not isinstance(value, TableValue):
        return None
    axis = source.prepared.axis_of_code(question)[args[1]]
    counts = [count for cell, count in value.cells.items() if cell.split("|")[axis] == args[1]]
    return sum(counts) if counts else None


def _table_percent(source: Source, args: tuple[str, ...]) -> Number:
    margin, total = _table_margin(source, args), _table_total(source, args[:1])
    if margin is None or not total or is_small_group(int(total), _question(source, args[0]).topic):
        return None
    return Fraction(100 * margin) / total


def _rating_product(source: Source, args: tuple[str, ...]) -> Number:
    value = _value(source, args[0])
    if not isinstance(value, RatingValue) or args[1] not in value.groups:
        return None
    rating = value.groups[args[1]]
    return rating.likelihood * rating.impact


def _rating_level(source: Source, args: tuple[str, ...]) -> Number:
    value = _value(source, args[0])
    if not isinstance(value, RatingValue) or args[1] not in value.groups:
        return None
    levels = {"likelihood": value.groups[args[1]].likelihood, "impact": value.groups[args[1]].impact}
    return levels[args[2]]


def _plain_number(source: Source, args: tuple[str, ...]) -> Number:
    value, question = _value(source, args[0]), _question(source, args[0])
    return Fraction(value) if question.type == "number" and isinstance(value, str) and value else None


def _perception(field: str) -> Rule:
    def compute(source: Source, args: tuple[str, ...]) -> Number:
        found = {entry.id: entry for entry in source.result.perception}[args[0]]
        return fraction(getattr(found, field))

    return compute


def _listed(field: str) -> Rule:
    return lambda source, args: len(getattr(source.result, field))


def _flag_count(source: Source, args: tuple[str, ...]) -> Number:
    if args[0] not in ("STOP", "CRIT", "MAJ"):
        raise KeyError(args[0])
    return sum(flag.level == args[0] for flag in source.result.flags)


def _sources_count(source: Source, args: tuple[str, ...]) -> Number:
    return sum(args[0] in state.sources for state in source.answers.values() if is_given(state))


def _total(field: str) -> Rule:
    return lambda source, args: sum(getattr(part, field) for part in source.result.parts)


RULES: Mapping[str, tuple[int, Rule]] = {
    "overall_score": (1, lambda source, args: fraction(_part(source, args[0]).value)),
    "part_coverage": (1, lambda source, args: fraction(_part(source, args[0]).coverage)),
    "part_coverage_percent": (1, lambda source, args: _percent(fraction(_part(source, args[0]).coverage))),
    "part_answered": (1, lambda source, args: _part(source, args[0]).answered),
    "part_applicable": (1, lambda source, args: _part(source, args[0]).applicable),
    "section_score": (1, lambda source, args: fraction(_section(source, args[0]).value)),
    "section_earned": (1, lambda source, args: fraction(_section(source, args[0]).receipt.facts["earned"])),
    "section_possible": (1, lambda source, args: fraction(_section(source, args[0]).receipt.facts["possible"])),
    "section_answered": (1, lambda source, args: _section(source, args[0]).answered),
    "section_applicable": (1, lambda source, args: _section(source, args[0]).applicable),
    "section_not_applicable": (1, lambda source, args: _section(source, args[0]).not_applicable),
    "section_weight": (1, lambda source, args: _section(source, args[0]).weight),
    "item_points": (1, _item_points),
    "item_weight": (1, lambda source, args: source.prepared.items[args[0]].weight),
    "commitment_score": (1, _commitment_score),
    "commitment_answered": (1, _commitment_answered),
    "flag_count": (1, _flag_count),
    "unresolved_stop_count": (
        0,
        lambda source, args: sum(f.level == "STOP" and f.unresolved for f in source.result.flags),
    ),
    "answered_count": (0, _total("answered")),
    "applicable_count": (0, _total("applicable")),
    "unanswered_count": (0, _listed("unanswered")),
    "dont_know_count": (0, _listed("dont_know")),
    "declined_count": (0, _listed("declined")),
    "not_safe_count": (0, _listed("not_safe")),
    "not_applicable_count": (0, _listed("not_applicable")),
    "withheld_count": (0, _listed("withheld")),
    "left_out_count": (0, _listed("left_out")),
    "contradiction_count": (0, _listed("contradictions")),
    "source_count": (1, _sources_count),
    "number": (1, _plain_number),
    "share_percent": (1, _share_percent),
    "table_cell": (2, _table_cell),
    "table_total": (1, _table_total),
    "table_margin": (2, _table_margin),
    "table_percent": (2, _table_percent),
    "rating_product": (2, _rating_product),
    "rating_level": (3, _rating_level),
    "perception_gap": (1, _perception("gap")),
    "perception_documents": (1, _perception("documents")),
    "perception_people": (1, _perception("people")),
}
"""Rule to how many arguments it takes and how it is computed. Scores are points, percents 0 to 100."""


def _percent(share: Fraction | None) -> Fraction | None:
    return None if share is None else 100 * share
