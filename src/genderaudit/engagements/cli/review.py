"""The terminal door of what stands beside answers: notes, samples, consent, overrides, last time, undo of a plan."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import Any

from genderaudit.checklists import find_pack
from genderaudit.domain.errors import Mistake
from genderaudit.domain.ids import new_id
from genderaudit.domain.voices import VOICES
from genderaudit.engagements.actions import answering, planning, reviewing, upgrading
from genderaudit.engagements.model import Engagement, Period, ReviewNote, Sample
from genderaudit.runtime.terminal import DONE, Commands, columns, command, day
from genderaudit.store.cli import Session


class NoteUnknown(Mistake):
    """No such note."""

    code = "note_unknown"
    sentence = "There is no review note '{wanted}' in this engagement."
    remedy = "See the notes with: genderaudit engagement notes."


def register_review(inner: Commands, one: dict[str, Any]) -> None:
    """The subcommands of `engagement` that this module holds; `one` describes the argument naming an engagement."""
    command(inner, "notes", _notes, "review notes with their replies", {"engagement": one})
    command(
        inner,
        "note",
        _note,
        "write, answer or settle a review note",
        {
            "engagement": one,
            "text": {"nargs": "?", "help": "of a new note, or the reply with --answer"},
            "--question": {"default": "", "help": "the question it is about"},
            "--answer": {"metavar": "NOTE", "help": "reply to this note"},
            "--settle": {"metavar": "NOTE", "help": "settle this note"},
        },
    )
    command(
        inner,
        "sample",
        _sample,
        "record the sample behind a percentage",
        {
            "engagement": one,
            "question": {},
            "--population": {"required": True},
            "--size": {"required": True, "type": int, "help": "of the population"},
            "--method": {"required": True, "choices": ["random", "stratified", "discovery", "judgemental", "all"]},
            "--seed": {"type": int},
            "--chosen": {"default": "", "metavar": "A;B", "help": "neutral ids of what was drawn"},
            "--note": {"default": ""},
        },
    )
    command(
        inner,
        "consent",
        _consent,
        "record that the consent card was read before an interview",
        {
            "engagement": one,
            "voice": {"choices": VOICES},
            "--on": {"required": True, "metavar": "DATE"},
            "--declined": {"action": "store_true"},
        },
    )
    command(
        inner,
        "override",
        _override,
        "move the rating by one tier, with a reason and a second person",
        {
            "engagement": one,
            "rating": {},
            "--reason": {"required": True},
            "--second-post": {"required": True, "metavar": "POST"},
            "--part": {"default": ""},
        },
    )
    _register_next(inner, one)


def _register_next(inner: Commands, one: dict[str, Any]) -> None:
    command(
        inner,
        "next",
        _next,
        "plan the next engagement from this one; its answers stay beside as last time's",
        {
            "engagement": one,
            "--title": {"required": True},
            "--from": {"required": True, "dest": "start", "metavar": "DATE"},
            "--to": {"required": True, "dest": "end", "metavar": "DATE"},
        },
    )
    command(
        inner,
        "upgrade",
        _upgrade,
        "what a newer version of the pack makes of the answers; with --apply, move to it",
        {
            "engagement": one,
            "--pack": {"help": "id or folder of the newer pack; the program's own if left out"},
            "--apply": {"action": "store_true"},
            "--reason": {"default": ""},
        },
    )
    command(inner, "compare", _compare, "each answer against last time: new, changed, same", {"engagement": one})


def _engagement(session: Session, args: argparse.Namespace) -> Engagement:
    return planning.find_engagement(session.workspace(), args.engagement)


def _notes(session: Session, args: argparse.Namespace) -> int:
    notes = reviewing.review_notes(session.workspace(), _engagement(session, args))
    rows = [(one.id, one.state, one.question or "-", one.by_post, one.text, one.reply) for one in notes]
    session.terminal.show([one.model_dump(mode="json") for one in notes], columns(rows))
    return DONE


def _note(session: Session, args: argparse.Namespace) -> int:
    workspace, engagement = session.workspace(), _engagement(session, args)
    if args.answer or args.settle:
        note = _wanted(reviewing.review_notes(workspace, engagement), args.answer or args.settle)
        if args.answer:
            note = reviewing.answer_review_note(workspace, session.author, note, args.text or "")
        else:
            note = reviewing.settle_review_note(workspace, session.author, note)
    else:
        note = reviewing.add_review_note(workspace, session.author, engagement, args.text or "", question=args.question)
    session.terminal.show(note.model_dump(mode="json"), [f"{note.id}  {note.state}"])
    return DONE


def _wanted(notes: Any, wanted: str) -> ReviewNote:
    for note in notes:
        if note.id == wanted:
            found: ReviewNote = note
            return found
    raise NoteUnknown(wanted=wanted)


def _sample(session: Session, args: argparse.Namespace) -> int:
    sample = Sample(
        id=new_id("smp"),
        engagement=_engagement(session, args).id,
        question=args.question,
        population=args.population,
        population_size=args.size,
        method=args.method,
        seed=args.seed,
        chosen=tuple(part.strip() for part in args.chosen.split(";") if part.strip()),
        note=args.note,
    )
    reviewing.record_sample(session.workspace(), session.author, sample)
    session.terminal.show(sample.model_dump(mode="json"), [sample.id])
    return DONE


def _consent(session: Session, args: argparse.Namespace) -> int:
    consent = reviewing.record_consent(
        session.workspace(),
        session.author,
        _engagement(session, args),
        args.voice,
        on=day(args.on),
        given=not args.declined,
    )
    session.terminal.show(consent.model_dump(mode="json"), [consent.id])
    return DONE


def _override(session: Session, args: argparse.Namespace) -> int:
    override = reviewing.override_rating(
        session.workspace(),
        session.author,
        _engagement(session, args),
        rating=args.rating,
        reason=args.reason,
        second_post=args.second_post,
        part=args.part,
        today=dt.datetime.now(dt.UTC).date(),
    )
    session.terminal.show(override.model_dump(mode="json"), [override.rating])
    return DONE


def _next(session: Session, args: argparse.Namespace) -> int:
    previous = _engagement(session, args)
    engagement = planning.start_from_last_time(
        session.workspace(),
        session.author,
        previous,
        find_pack(previous.pack_id),
        title=args.title,
        period=Period(start=day(args.start), end=day(args.end)),
    )
    session.terminal.show(engagement.model_dump(mode="json"), [engagement.id])
    return DONE


def _compare(session: Session, args: argparse.Namespace) -> int:
    compared = answering.compared_with_last_time(session.workspace(), _engagement(session, args))
    session.terminal.show(compared, columns(compared.items()))
    return DONE


def _upgrade(session: Session, args: argparse.Namespace) -> int:
    workspace, engagement = session.workspace(), _engagement(session, args)
    pack = find_pack(args.pack or engagement.pack_id)
    if args.apply:
        engagement, carried = upgrading.upgrade(workspace, session.author, engagement, pack, reason=args.reason)
    else:
        carried = upgrading.preview_upgrade(workspace, engagement, pack)
    rows = [(one.before, one.fate, one.after or "-", one.why) for one in carried]
    document = {
        "applied": args.apply,
        "version": pack.pack.version,
        "answers": [{"before": a, "fate": b, "after": c, "why": d} for a, b, c, d in rows],
    }
    session.terminal.show(document, columns(rows))
    return DONE
