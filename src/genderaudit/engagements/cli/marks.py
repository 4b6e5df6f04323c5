"""The terminal door of what helps along the way: marks, progress, evidence behind answers, folders, the card."""

from __future__ import annotations

import argparse
import datetime as dt
from pathlib import Path
from typing import Any

from genderaudit.engagements.actions import cards, evidence, intake, marking, planning, progressing
from genderaudit.engagements.model import Engagement
from genderaudit.engagements.rules.progress import SectionProgress
from genderaudit.runtime.language import catalogue, format_date
from genderaudit.runtime.terminal import ANSWER_IS_NO, DONE, Commands, columns, command
from genderaudit.safeguards import STALE_AFTER, load_card, named_on
from genderaudit.store.cli import Session


def register_marks(inner: Commands, one: dict[str, Any]) -> None:
    """The subcommands of `engagement` that this module holds; `one` describes the argument naming an engagement."""
    key = {"help": "a question; ID#0 for the first row of a repeat"}
    switch = {"action": argparse.BooleanOptionalAction, "default": None}
    reason = {"default": "", "help": "why it is changed after submission"}
    command(
        inner,
        "mark",
        _mark,
        "ask a question later, flag it, or write a comment before there is an answer",
        {"engagement": one, "question": key, "--later": switch, "--flag": switch, "--comment": {}, "--reason": reason},
    )
    command(inner, "progress", _progress, "how far the work is, and the question that comes next", {"engagement": one})
    command(
        inner,
        "link",
        _link,
        "put evidence behind an answer, or take it away",
        {
            "engagement": one,
            "question": key,
            "evidence": {"nargs": "+", "help": "such as E-001"},
            "--remove": {"action": "store_true"},
            "--reason": reason,
        },
    )
    command(
        inner,
        "intake",
        _intake,
        "take every file of a folder in as evidence, each once",
        {
            "engagement": one,
            "folder": {"type": Path},
            "--kind": {"default": "document"},
            "--grade": {"default": "B", "choices": ["A", "B", "C", "D"]},
        },
    )
    command(
        inner,
        "card",
        _card,
        "the referral card that a safe stop shows; with FILE, load it before the mission",
        {"engagement": one, "file": {"type": Path, "nargs": "?", "help": "YAML or text"}},
    )


def _engagement(session: Session, args: argparse.Namespace) -> Engagement:
    return planning.find_engagement(session.workspace(), args.engagement)


def _today() -> dt.date:
    return dt.datetime.now(dt.UTC).date()


def _mark(session: Session, args: argparse.Namespace) -> int:
    workspace, engagement = session.workspace(), _engagement(session, args)
    mark = marking.mark_question(
        workspace, session.author, engagement, args.question, ask_later=args.later, flagged=args.flag
    )
    document = mark.model_dump(mode="json")
    if args.comment is not None:
        told = marking.comment_on(
            workspace, session.author, engagement, args.question, args.comment, reason=args.reason
        )
        document["comment"] = told.comment
    lines = columns((name, document[name]) for name in ("question", "ask_later", "flagged", "comment"))
    session.terminal.show(document, lines)
    return DONE


def _progress(session: Session, args: argparse.Namespace) -> int:
    standing = progressing.standing_of(session.workspace(), _engagement(session, args), today=_today())
    progress = standing.progress
    document = progress.model_dump(mode="json") | {
        "next": standing.next,
        "last": standing.last,
        "last_at": standing.last_at,
    }
    rows = [_line(section) for section in (*progress.sections, progress.overall)]
    say = catalogue(session.language)
    following = say("cli.engagement.next", question=standing.next) if standing.next else say("cli.engagement.all_done")
    session.terminal.show(document, [*columns(rows), following])
    return DONE


def _line(section: SectionProgress) -> tuple[str, ...]:
    flags = " ".join(
        f"{level}:{len(items)}"
        for level, items in (("STOP", section.stop), ("CRIT", section.critical), ("MAJ", section.major))
        if items
    )
    return (section.id or "*", f"{section.answered}/{section.shown}", flags, " ".join(section.errors))


def _link(session: Session, args: argparse.Namespace) -> int:
    change = evidence.unlink_evidence if args.remove else evidence.link_evidence
    engagement = _engagement(session, args)
    changed = change(session.workspace(), session.author, engagement, args.question, args.evidence, reason=args.reason)
    document = changed.model_dump(mode="json")
    say = catalogue(session.language)
    session.terminal.show(document, [say("cli.engagement.answer_saved", question=args.question)])
    return DONE


def _intake(session: Session, args: argparse.Namespace) -> int:
    result = intake.take_in_folder(
        session.workspace(),
        session.author,
        _engagement(session, args),
        args.folder,
        kind=args.kind,
        grade=args.grade,
        language=session.language,
    )
    say = catalogue(session.language)
    document = {
        "taken": [{**one.evidence.model_dump(mode="json"), "already": one.already} for one in result.taken],
        "problems": [problem.model_dump() for problem in result.problems],
    }
    lines = [f"{one.evidence.label}  {one.evidence.sha256}{'  =' if one.already else ''}" for one in result.taken]
    lines += [f"{problem.message} {problem.remedy}".strip() for problem in result.problems]
    fresh = sum(not one.already for one in result.taken)
    session.terminal.show(document, [*lines, say("cli.engagement.taken_in", n=fresh)])
    return DONE


def _card(session: Session, args: argparse.Namespace) -> int:
    workspace, engagement = session.workspace(), _engagement(session, args)
    say = catalogue(session.language)
    named: tuple[str, ...] = ()
    if args.file is not None:
        named = named_on(load_card(workspace, session.author, args.file))
    card = cards.card_for(workspace, engagement, session.language, today=_today())
    lines = [card.title, *card.lines]
    lines += ["  ".join(filter(None, (one.service, one.reach, one.hours))) for one in card.contacts]
    if card.age is None or card.checked_on is None:
        lines.append(say("referral_card.none"))
    else:
        lines.append(
            say("referral_card.checked", date=format_date(card.checked_on, session.language), days=card.age.days)
        )
        lines += [say("referral_card.stale", limit=STALE_AFTER)] if card.age.stale else []
    lines += [say("referral_card.named", text=text) for text in named]
    document = {
        "title": card.title,
        "lines": card.lines,
        "contacts": [one.model_dump() for one in card.contacts],
        "languages": card.languages,
        "checked_on": card.checked_on,
        "days": card.age.days if card.age else None,
        "stale": card.age.stale if card.age else None,
        "from_pack": card.from_pack,
        "named": named,
    }
    session.terminal.show(document, lines)
    return ANSWER_IS_NO if named else DONE
