"""The terminal door of engagements: plan, answer, score, decide, take steps."""

from __future__ import annotations

import argparse
import datetime as dt
from fractions import Fraction
from pathlib import Path
from typing import Any, get_args

from genderaudit.checklists import PartResult, Result, find_pack, in_words
from genderaudit.domain.errors import Mistake
from genderaudit.engagements.actions import answering, concluding, evidence, planning, reviewing, stepping
from genderaudit.engagements.cli.marks import register_marks
from genderaudit.engagements.cli.review import register_review
from genderaudit.engagements.model import Engagement, Period, TeamMember, TeamRole
from genderaudit.runtime.language import catalogue
from genderaudit.runtime.terminal import DONE, Commands, columns, command, day
from genderaudit.store.cli import Session
from genderaudit.suppliers import find_supplier


class TeamNotUnderstood(Mistake):
    """A team member that is not `role:post`."""

    code = "team_not_understood"
    sentence = "'{text}' is not a team member."
    remedy = "Write role:post, such as lead:Internal Auditor. Roles: {roles}."


class NothingToAnswer(Mistake):
    """Neither a sheet nor a question."""

    code = "nothing_to_answer"
    sentence = "There is no answer in this command."
    remedy = "Give QUESTION and VALUE, or --file with a sheet of answers."


class DetailNotUnderstood(Mistake):
    """Not `field=text`, or a field that is not set so."""

    code = "detail_not_understood"
    sentence = "'{text}' does not say which field of the plan to set."
    remedy = "Write FIELD=TEXT. Fields: {known}."


_DETAILS = ("objective", "scope_text", "exclusions", "method", "limits", "subject", "country")


def register(commands: Commands) -> None:
    """`engagement` and its subcommands."""
    one: dict[str, Any] = {"metavar": "ENGAGEMENT", "help": "its id or the beginning of its title"}
    path = {"type": Path}
    parser = commands.add_parser("engagement", help="plan, answer and score an audit or assessment")
    inner = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    command(
        inner,
        "new",
        _new,
        "plan a new engagement on a pack",
        {
            "--pack": {"required": True, "help": "pack id, or a pack folder"},
            "--title": {"required": True},
            "--audited-office": {"required": True, "metavar": "OFFICE"},
            "--from": {"required": True, "dest": "start", "metavar": "DATE"},
            "--to": {"required": True, "dest": "end", "metavar": "DATE"},
            "--tier": {"default": "full"},
            "--part": {"action": "append", "default": [], "help": "a part of the pack; several times for several"},
            "--team": {"action": "append", "default": [], "metavar": "ROLE:POST"},
            "--supplier": {"default": "", "help": "whom it assesses: a supplier's id, number or name"},
            "--set": {
                "action": "append",
                "default": [],
                "metavar": "FIELD=TEXT",
                "help": ", ".join(_DETAILS),
            },
        },
    )
    of = {"--supplier": {"default": "", "help": "only those on this supplier"}}
    command(inner, "list", _list, "all engagements", of)
    command(inner, "show", _show, "one engagement with its answers", {"engagement": one})
    command(
        inner,
        "answer",
        _answer,
        "answer a question, or take a sheet of answers (all or nothing)",
        {
            "engagement": one,
            "question": {"nargs": "?", "help": "its id; ID#0 for the first row of a repeat"},
            "value": {"nargs": "?", "help": "such as yes, 2, 12/14, 2026-03-31, 'women|adults=12; men|adults=9'"},
            "--file": {**path, "help": "YAML, CSV or XLSX"},
            "--na": {"metavar": "REASON", "help": "not applicable, with the reason"},
            "--status": {"choices": ["dont_know", "declined", "not_safe"]},
            "--comment": {"help": "left out, the comment stays as it is"},
            "--sources": {"default": "", "metavar": "A;B", "help": "whose voice"},
            "--confidence": {"choices": ["low", "medium", "high"]},
            "--evidence": {"default": "", "metavar": "E-001;E-002"},
            "--reason": {"default": "", "help": "why it is changed after submission"},
        },
    )
    command(inner, "score", _score, "scores, flags and their receipt", {"engagement": one, "--on": {"metavar": "DATE"}})
    command(
        inner,
        "step",
        _step,
        "take the engagement to its next status",
        {"engagement": one, "status": {}, "--reason": {"default": ""}},
    )
    command(
        inner,
        "stop",
        _stop,
        "record what was decided about a STOP",
        {
            "engagement": one,
            "item": {},
            "decision": {"choices": ["escalated", "continue_with_safeguards", "cleared", "not_applicable"]},
            "--decided-by": {"required": True, "metavar": "POST"},
            "--on": {"required": True, "metavar": "DATE"},
            "--reason": {"default": ""},
            "--until": {"metavar": "DATE"},
        },
    )
    command(
        inner,
        "evidence",
        _evidence,
        "add a piece of evidence",
        {
            "engagement": one,
            "caption": {},
            "--file": path,
            "--kind": {"default": "document"},
            "--grade": {"default": "B", "choices": ["A", "B", "C", "D"]},
        },
    )
    register_marks(inner, one)
    register_review(inner, one)
    command(inner, "history", _history, "every revision of an answer", {"engagement": one, "question": {}})


def _new(session: Session, args: argparse.Namespace) -> int:
    details = dict(_detail(pair) for pair in args.set) | {"supplier": args.supplier}
    engagement = planning.plan_engagement(
        session.workspace(),
        session.author,
        find_pack(args.pack),
        title=args.title,
        office=args.audited_office,
        period=Period(start=day(args.start), end=day(args.end)),
        tier=args.tier,
        parts=args.part,
        team=[_member(text) for text in args.team],
        details=details,
    )
    session.terminal.show(engagement.model_dump(mode="json"), [engagement.id])
    return DONE


def _detail(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or name not in _DETAILS:
        raise DetailNotUnderstood(text=text, known=", ".join(_DETAILS))
    return name, value


def _member(text: str) -> TeamMember:
    role, colon, post = text.partition(":")
    if not colon:
        raise TeamNotUnderstood(text=text, roles=", ".join(get_args(TeamRole)))
    return TeamMember.model_validate({"role": role.strip(), "post": post.strip()})


def _list(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    if args.supplier:
        found = find_supplier(workspace, args.supplier)
        engagements = list(concluding.engagements_of_supplier(workspace, found.id))
    else:
        engagements = workspace.find(Engagement)
    rows = [(one.id, one.status, one.office, one.period.end, one.title) for one in engagements]
    session.terminal.show([one.model_dump(mode="json") for one in engagements], columns(rows))
    return DONE


def _engagement(session: Session, args: argparse.Namespace) -> Engagement:
    return planning.find_engagement(session.workspace(), args.engagement)


def _show(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    engagement = _engagement(session, args)
    states = answering.states_of(workspace, engagement)
    document = engagement.model_dump(mode="json") | {
        "answers": {question: state.model_dump(mode="json") for question, state in states.items()},
        "evidence": [one.model_dump(mode="json") for one in evidence.evidence_of(workspace, engagement)],
    }
    period = f"{engagement.period.start} – {engagement.period.end}"
    head = [f"{engagement.title} ({engagement.status}), {engagement.office}, {period}"]
    rows = [
        (question, state.status, state.value if state.value is not None else state.na_reason)
        for question, state in states.items()
    ]
    session.terminal.show(document, head + columns(rows))
    return DONE


def _answer(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    engagement = _engagement(session, args)
    say = catalogue(session.language)
    if args.file is not None:
        answers = answering.import_answers(workspace, session.author, engagement, args.file, reason=args.reason)
        session.terminal.show({"saved": len(answers)}, [say("cli.engagement.answers_saved", n=len(answers))])
        return DONE
    if args.question is None or not (args.value is not None or args.na or args.status):
        raise NothingToAnswer
    raw: dict[str, object] = {"sources": args.sources, "confidence": args.confidence, "evidence": args.evidence}
    if args.na:
        raw["na"] = args.na
    elif args.status:
        raw["status"] = args.status
    else:
        raw["value"] = args.value
    question, _, row = args.question.partition("#")
    answer = answering.answer_in_words(
        workspace,
        session.author,
        engagement,
        question,
        raw,
        comment=args.comment,
        row=int(row) if row.isascii() and row.isdigit() else None,
        reason=args.reason,
    )
    session.terminal.show(answer.model_dump(mode="json"), [say("cli.engagement.answer_saved", question=args.question)])
    return DONE


def _score(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    engagement = _engagement(session, args)
    today = day(args.on) if args.on else dt.datetime.now(dt.UTC).date()
    result = answering.score_of(workspace, engagement, today=today)
    pack = planning.pack_of(workspace, engagement)
    session.terminal.show(score_document(result), in_words(result.receipt, pack, session.language))
    return DONE


def score_document(result: Result) -> dict[str, object]:
    """The score as scripts read it: rounded values beside the exact ones, nulls where there is none."""
    overall = result.overall
    return {
        "overall": _part(overall) if overall else {"value": None, "rating": None, "coverage": None},
        "parts": [_part(part) | {"id": part.id} for part in result.parts],
        "sections": [
            {"id": one.id, "part": one.part, **_number("value", one.value), "frozen": one.frozen}
            | {"answered": one.answered, "applicable": one.applicable, "not_applicable": one.not_applicable}
            for one in result.sections
        ],
        "commitments": {
            one.commitment: {**_number("value", one.value), "answered": one.answered, "state": one.state}
            for one in result.commitments
        },
        "flags": [
            {"item": flag.item, "level": flag.level, "index": flag.index, "unresolved": flag.unresolved}
            for flag in result.flags
        ],
        "ladders": {ladder.id: ladder.level for ladder in result.ladders},
        "perception": [one.model_dump() for one in result.perception],
        "contradictions": list(result.contradictions),
        "lists": {
            "dont_know": result.dont_know,
            "declined": result.declined,
            "not_safe": result.not_safe,
            "not_applicable": [one.model_dump() for one in result.not_applicable],
            "unanswered": result.unanswered,
            "withheld": result.withheld,
        },
        "receipt": result.receipt.model_dump(),
    }


def _number(name: str, value: str) -> dict[str, object]:
    return {name: round(float(Fraction(value)), 6) if value else None, f"{name}_exact": value or None}


def _part(part: PartResult) -> dict[str, object]:
    return {
        **_number("value", part.value),
        "rating": part.rating or None,
        "no_rating": part.no_rating or None,
        **_number("coverage", part.coverage),
        "caps": [cap.model_dump() for cap in part.caps],
    }


def _step(session: Session, args: argparse.Namespace) -> int:
    engagement = stepping.take_step(
        session.workspace(), session.author, _engagement(session, args), args.status, reason=args.reason
    )
    session.terminal.show(engagement.model_dump(mode="json"), [engagement.status])
    return DONE


def _stop(session: Session, args: argparse.Namespace) -> int:
    disposition = reviewing.decide_stop(
        session.workspace(),
        session.author,
        _engagement(session, args),
        args.item,
        args.decision,
        decided_by=args.decided_by,
        on=day(args.on),
        reason=args.reason,
        until=day(args.until) if args.until else None,
    )
    session.terminal.show(disposition.model_dump(mode="json"), [f"{args.item}: {args.decision}"])
    return DONE


def _evidence(session: Session, args: argparse.Namespace) -> int:
    added = evidence.add_evidence(
        session.workspace(),
        session.author,
        _engagement(session, args),
        caption=args.caption,
        kind=args.kind,
        grade=args.grade,
        path=args.file,
    )
    session.terminal.show(added.model_dump(mode="json"), [f"{added.label}  {added.sha256}"])
    return DONE


def _history(session: Session, args: argparse.Namespace) -> int:
    engagement = _engagement(session, args)
    revisions = session.workspace().history(f"{engagement.id}/{args.question}")
    documents = [revision.model_dump(mode="json") for revision in revisions]
    rows = [(one.step.when, one.step.author.post, one.action, one.step.reason, one.body or "") for one in revisions]
    session.terminal.show(documents, columns(rows))
    return DONE
