"""The terminal door of findings: draft, list, show, edit, follow up."""

from __future__ import annotations

import argparse
import datetime as dt
from typing import Any

from genderaudit.domain.errors import Mistake
from genderaudit.engagements import find_engagement
from genderaudit.findings import actions
from genderaudit.findings.model import Finding
from genderaudit.findings.rules import age_bucket, is_overdue
from genderaudit.runtime.language import catalogue
from genderaudit.runtime.terminal import DONE, Commands, columns, command, day
from genderaudit.store.cli import Session
from genderaudit.suppliers import find_supplier


class FieldNotUnderstood(Mistake):
    """Not `field=text`."""

    code = "field_not_understood"
    sentence = "'{text}' does not say which field to set."
    remedy = "Write FIELD=TEXT, such as condition=What was found. Fields are those that finding show prints."


_LISTS = {"items", "commitments", "references", "groups_affected", "evidence"}


def register(commands: Commands) -> None:
    """`finding` and its subcommands."""
    engagement: dict[str, Any] = {"metavar": "ENGAGEMENT", "help": "its id or the beginning of its title"}
    one: dict[str, Any] = {"metavar": "FINDING", "help": "such as F-01"}
    setting: dict[str, Any] = {"action": "append", "default": [], "metavar": "FIELD=TEXT"}
    parser = commands.add_parser("finding", help="draft findings from flags, finish them, follow them up")
    inner = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    command(inner, "draft", _draft, "draft findings from flags that have none", {"engagement": engagement})
    everywhere = {"nargs": "?", "metavar": "ENGAGEMENT", "help": "left out: the findings of all engagements"}
    of = {"--supplier": {"default": "", "help": "those of the engagements on this supplier"}}
    command(inner, "list", _list, "findings with owner, due date and age", {"engagement": everywhere, **of})
    command(inner, "show", _show, "one finding whole", {"engagement": engagement, "finding": one})
    command(inner, "add", _add, "a finding that no flag drafted", {"engagement": engagement, "--set": setting})
    command(
        inner,
        "merge",
        _merge,
        "put one finding in place of several",
        {
            "engagement": engagement,
            "finding": {**one, "help": "the finding that stays, such as F-01"},
            "others": {"nargs": "+", "metavar": "OTHER", "help": "the findings that it takes the place of"},
            "--reason": {"required": True},
        },
    )
    command(inner, "edit", _edit, "fill in a finding", {"engagement": engagement, "finding": one, "--set": setting})
    command(
        inner,
        "step",
        _step,
        "take a finding to its next state",
        {
            "engagement": engagement,
            "finding": one,
            "state": {},
            "--reason": {"default": ""},
            "--until": {"metavar": "DATE"},
            "--as-management": {"action": "store_true", "help": "the audited office reports, not the audit side"},
        },
    )


def _fields(pairs: list[str]) -> dict[str, object]:
    fields: dict[str, object] = {}
    for pair in pairs:
        name, equals, text = pair.partition("=")
        if not equals or not name:
            raise FieldNotUnderstood(text=pair)
        fields[name] = tuple(part.strip() for part in text.split(";") if part.strip()) if name in _LISTS else text
    return fields


def _line(finding: Finding, today: dt.date) -> tuple[str, ...]:
    late = "!" if is_overdue(finding, today) else ""
    return (
        finding.label,
        finding.level,
        finding.status,
        finding.priority or "-",
        finding.owner_post or "-",
        f"{finding.due or '-'}{late}",
        age_bucket(finding.raised_on, today),
        finding.title,
    )


def _draft(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    engagement = find_engagement(workspace, args.engagement)
    drafts = actions.draft_findings(workspace, session.author, engagement, language=session.language)
    say = catalogue(session.language)
    lines = [f"{draft.label}  {draft.title}" for draft in drafts] + [say("cli.finding.drafted", n=len(drafts))]
    session.terminal.show([draft.model_dump(mode="json") for draft in drafts], lines)
    return DONE


def _list(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    today = dt.datetime.now(dt.UTC).date()
    if args.engagement is None:
        if args.supplier:
            about = find_supplier(workspace, args.supplier).id
            everywhere = actions.findings_of_supplier(workspace, about, today=today)
        else:
            everywhere = actions.findings_everywhere(workspace, today=today)
        session.terminal.show(
            [one.finding.model_dump(mode="json") | {"age": one.age, "overdue": one.overdue} for one in everywhere],
            columns((*_line(one.finding, today), one.engagement.title) for one in everywhere),
        )
        return DONE
    findings = actions.findings_of(workspace, find_engagement(workspace, args.engagement))
    session.terminal.show(
        [one.model_dump(mode="json") for one in findings], columns(_line(one, today) for one in findings)
    )
    return DONE


def _finding(session: Session, args: argparse.Namespace) -> Finding:
    workspace = session.workspace()
    return actions.find_finding(workspace, find_engagement(workspace, args.engagement), args.finding)


def _show(session: Session, args: argparse.Namespace) -> int:
    return _shown(session, _finding(session, args))


def _shown(session: Session, finding: Finding) -> int:
    document = finding.model_dump(mode="json") | {"gaps": actions.gaps_of(session.workspace(), finding)}
    session.terminal.show(document, columns((name, value) for name, value in document.items()))
    return DONE


def _add(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    engagement = find_engagement(workspace, args.engagement)
    return _shown(session, actions.add_finding(workspace, session.author, engagement, _fields(args.set)))


def _merge(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    engagement = find_engagement(workspace, args.engagement)
    others = [actions.find_finding(workspace, engagement, one) for one in args.others]
    merged = actions.merge_findings(workspace, session.author, _finding(session, args), others, args.reason)
    return _shown(session, merged)


def _edit(session: Session, args: argparse.Namespace) -> int:
    finding = _finding(session, args)
    return _shown(session, actions.edit_finding(session.workspace(), session.author, finding, _fields(args.set)))


def _step(session: Session, args: argparse.Namespace) -> int:
    finding = actions.follow_up(
        session.workspace(),
        session.author,
        _finding(session, args),
        args.state,
        audit_side=not args.as_management,
        reason=args.reason,
        until=day(args.until) if args.until else None,
    )
    return _shown(session, finding)
