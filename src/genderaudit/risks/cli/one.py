"""Commands on one risk: add, edit, show, rate, control, treat, accept, close."""

from __future__ import annotations

import argparse
import re

from genderaudit.risks.actions import finding, keeping, rating
from genderaudit.risks.cli.showing import (
    fields_given,
    part_fields,
    plain_facts,
    row_document,
    row_of,
    score_facts,
    show_kept,
)
from genderaudit.risks.model.ranges import Range, Ranges
from genderaudit.risks.model.refusals import (
    RangeNotUnderstood,
    RatingNotUnderstood,
)
from genderaudit.risks.model.risk import AXES, Axis, Control, Rating, Risk, Treatment
from genderaudit.risks.rules.deciding import Wanted
from genderaudit.runtime.terminal import DONE, columns, day
from genderaudit.store.cli import Session

_RATING = re.compile(r"([a-z0-9_+]+)=(\d{1,2})x(\d{1,2})(?::(low|medium|high))?")


def add(session: Session, args: argparse.Namespace) -> int:
    """`risk add`."""
    fields = fields_given(args.set)
    if args.affected:
        fields["affected"] = tuple({"group": group} for group in args.affected)
    if args.starter:
        kept = keeping.add_from_library(
            session.workspace(), session.author, args.starter, fields, language=session.language
        )
    else:
        kept = keeping.add_risk(session.workspace(), session.author, fields)
    return show_kept(session, kept)


def _risk(session: Session, args: argparse.Namespace) -> Risk:
    return finding.find_risk(session.workspace(), args.risk)


def _range(text: str) -> Range:
    try:
        low, likely, high = (float(part) for part in text.split("/"))
        return Range(low=low, likely=likely, high=high)
    except ValueError as error:
        raise RangeNotUnderstood(text=text) from error


def edit(session: Session, args: argparse.Namespace) -> int:
    """`risk edit`."""
    workspace, risk = session.workspace(), _risk(session, args)
    fields = fields_given(args.set)
    if args.likelihood_range or args.effect_range:
        likelihood, effect = _range(args.likelihood_range or ""), _range(args.effect_range or "")
        fields["ranges"] = Ranges(likelihood=likelihood, effect=effect, unit=args.unit or "persons affected")
    named = [group for group in args.affected if group not in risk.groups]
    if named:
        fields["affected"] = (*risk.affected, *({"group": group} for group in named))
        fields["unaffected"] = {group: why for group, why in risk.unaffected.items() if group not in named}
    kept = keeping.edit_risk(workspace, session.author, risk, fields)
    for group, reason in fields_given(args.unaffected).items():
        kept = keeping.set_aside(workspace, session.author, kept.risk, group, reason)
    return show_kept(session, kept)


def show(session: Session, args: argparse.Namespace) -> int:
    """`risk show`."""
    workspace, risk = session.workspace(), _risk(session, args)
    row, timeline = row_of(session, risk), finding.timeline_of(workspace, risk)
    points = [
        {
            "when": point.when.isoformat(),
            "post": point.author.post,
            "reason": point.reason,
            "status": point.status,
            "scores": {stage: score_facts(score) for stage, score in point.scores},
            "groups": dict(point.groups),
        }
        for point in timeline
    ]
    document = row_document(row) | {"timeline": points, "bow_tie": finding.bow_tie_of(workspace, risk)._asdict()}
    document["bow_tie"] = plain_facts(document["bow_tie"])
    shown = [(name, value) for name, value in document.items() if value not in (None, "", (), [], {})]
    session.terminal.show(document, columns(shown))
    return DONE


def rate(session: Session, args: argparse.Namespace) -> int:
    """`risk rate`."""
    people: dict[str, Rating] = {}
    others: dict[Axis, Rating] = {}
    for text in args.ratings:
        match = _RATING.fullmatch(text)
        if not match:
            raise RatingNotUnderstood(text=text)
        facts = {"likelihood": int(match[2]), "impact": int(match[3]), "confidence": match[4]}
        axis = next((one for one in AXES if one == match[1]), None)
        if axis:
            others[axis] = Rating.model_validate(facts)
        else:
            people[match[1]] = Rating.model_validate(facts)
    kept = rating.rate_risk(
        session.workspace(),
        session.author,
        _risk(session, args),
        args.stage,
        people,
        others=others,
        rationale=args.rationale,
        reason=args.reason,
    )
    return show_kept(session, kept)


def control(session: Session, args: argparse.Namespace) -> int:
    """`risk control`."""
    workspace, risk, fields = session.workspace(), _risk(session, args), part_fields(args.set)
    if args.number is not None:
        return show_kept(session, rating.change_control(workspace, session.author, risk, args.number, fields))
    return show_kept(session, rating.add_control(workspace, session.author, risk, Control.model_validate(fields)))


def treat(session: Session, args: argparse.Namespace) -> int:
    """`risk treat`."""
    workspace, risk, fields = session.workspace(), _risk(session, args), part_fields(args.set)
    if args.number is not None:
        return show_kept(session, rating.change_treatment(workspace, session.author, risk, args.number, fields))
    return show_kept(session, rating.add_treatment(workspace, session.author, risk, Treatment.model_validate(fields)))


def accept(session: Session, args: argparse.Namespace) -> int:
    """`risk accept`."""
    wanted = Wanted(
        decision="accepted" if args.safeguards is None else "continue_with_safeguards",
        approver_post=args.approver,
        role=args.role,
        reason=args.reason,
        safeguards=args.safeguards or "",
        until=day(args.until) if args.until else None,
    )
    return show_kept(session, rating.accept_risk(session.workspace(), session.author, _risk(session, args), wanted))


def close(session: Session, args: argparse.Namespace) -> int:
    """`risk close`."""
    step = keeping.reopen_risk if args.reopen else keeping.close_risk
    return show_kept(session, step(session.workspace(), session.author, _risk(session, args), args.reason))
