"""What of the answers may leave in a report: small groups are taken out, the public copy is reduced by removal."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from genderaudit.checklists.model.answers import AnswerState, RatingValue, ShareValue, TableValue
from genderaudit.checklists.model.pack import Pack, Question
from genderaudit.checklists.rules.outline import placed_questions
from genderaudit.domain.small_numbers import is_small_cell, is_small_group
from genderaudit.reports.model.data import AnswerShown, EvidenceShown, FindingShown, Form, Plan, TableShown
from genderaudit.reports.rules.tables import ALL, TableGroup, table_group


def groups_of(pack: Pack, answers: Mapping[str, AnswerState]) -> tuple[TableGroup, ...]:
    """All answered tables, those of one item together."""
    by_item: dict[str, list[Question]] = {}
    for placed in placed_questions(pack):
        by_item.setdefault(placed.item.id, []).append(placed.question)
    return tuple(table_group(pack, questions, answers) for questions in by_item.values())


def tables_of(pack: Pack, answers: Mapping[str, AnswerState], also: Collection[str] = ()) -> tuple[TableShown, ...]:
    """All answered tables as a report shows them. `also`: names of further counts to withhold."""
    return tuple(table for group in groups_of(pack, answers) for table in group.shown(also))


def protected_questions(
    pack: Pack, answers: Mapping[str, AnswerState], tables: tuple[TableShown, ...]
) -> frozenset[str]:
    """The answered questions whose value, or part of it, may not be shown."""
    hidden = {table.question for table in tables if table.hidden}
    counting = {
        placed.question.id: placed.question for placed in placed_questions(pack) if placed.question.counts_people
    }
    for key, state in answers.items():
        # one small row of a repeat hides the question in all its rows
        question = counting.get(key.partition("#")[0])
        if question is not None and _is_small(question, state):
            hidden.add(question.id)
    return frozenset(hidden)


def written_questions(pack: Pack) -> frozenset[str]:
    """The questions that are answered in free text."""
    return frozenset(placed.question.id for placed in placed_questions(pack) if placed.question.type == "text")


def _is_small(question: Question, state: AnswerState) -> bool:
    value = state.value
    if isinstance(value, ShareValue):
        return is_small_group(value.denominator, question.topic)
    if question.type == "number" and isinstance(value, str):
        return "." not in value and is_small_cell(int(value), question.topic)
    return False


def shown_answers(
    answers: Mapping[str, AnswerState],
    comments: Mapping[str, str],
    tables: tuple[TableShown, ...],
    protected: frozenset[str],
    labels: Mapping[str, str],
    form: Form,
    written: frozenset[str],
) -> dict[str, AnswerShown]:
    """Every answer as it is embedded. `labels`: evidence id to its neutral label; `written`: questions of free text.

    The public copy carries what the scores rest on and nothing else: no comment, no evidence, no reason.
    """
    table_of = {table.question: table for table in tables}
    shown = {}
    for question, state in answers.items():
        base = question.partition("#")[0]
        changes: dict[str, object] = {
            "evidence": tuple(labels.get(one, one) for one in state.evidence) if form == "full" else ()
        }
        if base in protected:
            changes["value"] = _cells_shown(table_of[base]) if base in table_of else None
        if form == "public":
            changes["na_reason"] = "–" if state.na_reason else ""
            changes["confidence"] = None
            if base in written:
                changes["value"] = None
            elif isinstance(state.value, RatingValue) and base not in protected:
                unaffected = dict.fromkeys(state.value.unaffected, "–")
                changes["value"] = state.value.model_copy(update={"unaffected": unaffected})
        shown[question] = AnswerShown(
            state=state.model_copy(update=changes),
            comment=comments.get(question, "") if form == "full" else "",
            protected=base in protected,
        )
    return shown


def _cells_shown(table: TableShown) -> TableValue:
    return TableValue(cells={key: count for key, count in table.counts.items() if ALL not in key.split("|")})


def shown_finding(finding: FindingShown, form: Form) -> FindingShown:
    """A finding as the form shows it: the public copy keeps what was found missing and what is done about it."""
    if form == "full":
        return finding
    return finding.model_copy(
        update={
            "condition": "",
            "cause_text": "",
            "root_cause": None,
            "effect": "",
            "groups_affected": (),
            "response": "",
            "evidence": (),
            "owner_post": "",
        }
    )


def shown_evidence(evidence: tuple[EvidenceShown, ...], form: Form) -> tuple[EvidenceShown, ...]:
    """The evidence index; the public copy has none."""
    return evidence if form == "full" else ()


def shown_plan(plan: Plan, form: Form) -> Plan:
    """The plan; the public copy leaves out who received the report and by whom exactly it was made."""
    if form == "full":
        return plan
    return plan.model_copy(update={"distribution": (), "team": (), "classification": "public"})
