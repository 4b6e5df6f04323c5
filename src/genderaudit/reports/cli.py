"""The terminal door of reports: lint, write, sign, verify, extract, compile."""

from __future__ import annotations

import argparse
import datetime as dt
import hashlib
from pathlib import Path
from typing import Any, get_args

from genderaudit.domain.clock import utc_now
from genderaudit.engagements import find_engagement, pack_of
from genderaudit.reports.actions.compiling import compile_reports, compile_signed
from genderaudit.reports.actions.issuing import IssuedReport, issue_report, look_at
from genderaudit.reports.actions.linting import lint
from genderaudit.reports.actions.networking import IssuedNetwork, issue_network, write_network
from genderaudit.reports.actions.planning import check_retaliation, issue_plan, write_plan
from genderaudit.reports.actions.registering import IssuedRegister, issue_register, write_register
from genderaudit.reports.actions.verifying import verify_report
from genderaudit.reports.actions.writing import extract, remember_signature, sign_report, write_report
from genderaudit.reports.model.data import ReportData
from genderaudit.reports.model.network import NetworkData
from genderaudit.reports.model.plan import Answered, PlanData
from genderaudit.reports.model.refusals import ReportOfWhat
from genderaudit.reports.model.register import RegisterData
from genderaudit.reports.model.verdict import ReportVerdict
from genderaudit.reports.rules.words import gap_words
from genderaudit.risks import find_risk
from genderaudit.risks.model.risk import Risk
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.runtime.terminal import ANSWER_IS_NO, DONE, Commands, columns, command, day
from genderaudit.signing import GOOD_VERDICTS, ROLES, TrustList, load_identity, load_trust, start_worker, stop_worker
from genderaudit.signing.files.installed import read_installed
from genderaudit.store.cli import Session

VARIABLE = "GENDERAUDIT_IDENTITY_PASSPHRASE"


def register(commands: Commands) -> None:
    """`report` and its subcommands."""
    path: dict[str, Any] = {"type": Path}
    engagement = {"metavar": "ENGAGEMENT", "help": "its id or the beginning of its title"}
    language = {"choices": LANGUAGES, "help": "language of the report; the command's own if left out"}
    trust = {
        **path,
        "action": "append",
        "default": [],
        "metavar": "FILE",
        "help": "certificates and revocation lists to trust instead of the installed ones",
    }
    parser = commands.add_parser("report", help="write, sign, verify and compile reports")
    inner = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    forms = {"choices": ["full", "public"]}
    command(
        inner,
        "lint",
        _lint,
        "what is open before you sign",
        {"engagement": engagement, "--form": {**forms, "help": "the report that is meant; left out, both"}},
    )
    _register_issue(inner, engagement, language, trust)
    command(
        inner,
        "retaliation",
        _retaliation,
        "answer, before an improvement plan leaves, whether somebody could be punished for what was said",
        {
            "supplier": {"help": "the supplier, by id or name"},
            "--answer": {"choices": get_args(Answered), "required": True},
            "--reason": {"required": True, "help": "what the answer rests on"},
        },
    )
    command(inner, "look", _look, "what a file is, who has signed and who has not", {"file": path, "--trust": trust})
    command(
        inner,
        "write",
        _write,
        "write the report of an engagement, of the risks or of the suppliers as a PDF ready to be signed",
        {
            "engagement": {**engagement, "nargs": "?"},
            **_of_risks(),
            "--out": {**path, "required": True, "metavar": "FILE"},
            "--form": {"choices": ["full", "public"], "default": "full"},
            "--in": {**language, "dest": "written_in"},
            "--draft": {"action": "store_true", "help": "although findings are still drafts"},
            "--suppliers": _CHAPTER,
        },
    )
    command(
        inner,
        "sign",
        _sign,
        "add your signature",
        {
            "file": path,
            "--identity": {**path, "required": True, "metavar": "FILE"},
            "--role": {"choices": ROLES, "required": True},
            "--out": {**path, "metavar": "FILE", "help": "write the signed report under another name"},
            "--identity-passphrase-file": {
                **path,
                "metavar": "FILE",
                "help": f"file with its passphrase (or {VARIABLE})",
            },
            "--trust": trust,
        },
    )
    command(
        inner,
        "verify",
        _verify,
        "check signatures, and recompute every printed number",
        {
            "files": {**path, "nargs": "+"},
            "--trust": trust,
            "--at": {"metavar": "DATE", "help": "judge as on this day, such as 2026-11-21"},
            "--redraw": {
                "choices": ["auto", "always", "never"],
                "default": "auto",
                "help": "draw the report again and compare it byte for byte; auto: up to 60 pages",
            },
        },
    )
    command(inner, "extract", _extract, "write what is embedded into a folder", {"file": path, "folder": path})
    command(
        inner,
        "compile",
        _compile,
        "one report over several signed ones",
        {
            "files": {**path, "nargs": "+"},
            "--out": {**path, "required": True, "metavar": "FILE"},
            "--title": {"required": True},
            "--in": {**language, "dest": "written_in"},
            "--identity": {**path, "metavar": "FILE", "help": "sign it at once as its preparer"},
            "--identity-passphrase-file": {**path, "metavar": "FILE", "help": f"its passphrase (or {VARIABLE})"},
            "--trust": trust,
        },
    )


def _register_issue(inner: Commands, engagement: Any, language: dict[str, Any], trust: dict[str, Any]) -> None:
    path: dict[str, Any] = {"type": Path}
    command(
        inner,
        "issue",
        _issue,
        "write the report of an engagement, of the risks or of the suppliers and sign it as its preparer in one go",
        {
            "engagement": {**engagement, "nargs": "?"},
            **_of_risks(),
            "--out": {**path, "required": True, "metavar": "FILE"},
            "--form": {"choices": ["full", "public"], "default": "full"},
            "--in": {**language, "dest": "written_in"},
            "--draft": {"action": "store_true", "help": "although findings are still drafts"},
            "--suppliers": _CHAPTER,
            "--identity": {**path, "required": True, "metavar": "FILE"},
            "--identity-passphrase-file": {**path, "metavar": "FILE", "help": f"its passphrase (or {VARIABLE})"},
            "--trust": trust,
        },
    )


_CHAPTER: dict[str, Any] = {
    "action": argparse.BooleanOptionalAction,
    "help": "with or without the chapter on suppliers; left out, with it where the work is about suppliers",
}


def _of_risks() -> dict[str, dict[str, Any]]:
    return {
        "--register": {"action": "store_true", "help": "of the risk register instead of an engagement"},
        "--risk": {"metavar": "RISK", "help": "the sheet of one risk, such as R-03"},
        "--network": {"action": "store_true", "help": "of the supplier network"},
        "--supplier": {"metavar": "SUPPLIER", "help": "the sheet of one supplier, by id or name"},
        "--plan": {"metavar": "SUPPLIER", "help": "the improvement plan for one supplier, by id or name"},
    }


def _risk(session: Session, args: argparse.Namespace) -> Risk | None:
    """The risk whose sheet is meant; None for anything else. Raises ReportOfWhat."""
    named = (args.engagement, args.register, args.risk, args.network, args.supplier, args.plan)
    if sum(map(bool, named)) != 1 or (args.suppliers is not None and not args.engagement):
        raise ReportOfWhat
    return find_risk(session.workspace(), args.risk) if args.risk else None


def _trust(args: argparse.Namespace) -> TrustList:
    return load_trust(args.trust) if args.trust else read_installed()


def _lint(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace()
    engagement = find_engagement(workspace, args.engagement)
    gaps, pack = lint(workspace, engagement, today=utc_now().date(), form=args.form), pack_of(workspace, engagement)
    lines = [f"{'!' if gap.weight == 'blocks' else '-'} {gap_words(gap, session.language, pack)}" for gap in gaps]
    session.terminal.show([gap.model_dump() for gap in gaps], lines)
    return ANSWER_IS_NO if any(gap.weight == "blocks" for gap in gaps) else DONE


def _write(session: Session, args: argparse.Namespace) -> int:
    workspace, risk = session.workspace(), _risk(session, args)
    language, made_at = args.written_in or session.language, utc_now().replace(microsecond=0)
    data: ReportData | RegisterData | NetworkData | PlanData
    if args.engagement:
        engagement = find_engagement(workspace, args.engagement)
        data = write_report(
            workspace,
            session.author,
            engagement,
            args.out,
            form=args.form,
            language=language,
            made_at=made_at,
            draft=args.draft,
            suppliers=args.suppliers,
        )
    elif args.network or args.supplier:
        wanted = args.supplier or ""
        data = write_network(workspace, session.author, args.out, language=language, made_at=made_at, supplier=wanted)
    elif args.plan:
        data = write_plan(workspace, session.author, args.plan, args.out, language=language, made_at=made_at)
    else:
        data = write_register(workspace, session.author, args.out, language=language, made_at=made_at, risk=risk)
    document = {"file": str(args.out), "reference": data.reference, "form": data.form, "language": data.language}
    session.terminal.show(document, [catalogue(session.language)("cli.report.written", file=args.out)])
    return DONE


def _issue(session: Session, args: argparse.Namespace) -> int:
    workspace, risk = session.workspace(), _risk(session, args)
    engagement = find_engagement(workspace, args.engagement) if args.engagement else None
    passphrase = session.terminal.passphrase(str(args.identity), args.identity_passphrase_file, variable=VARIABLE)
    identity = load_identity(args.identity, passphrase)
    facts: dict[str, Any] = {
        "language": args.written_in or session.language,
        "made_at": utc_now().replace(microsecond=0),
        "identity": identity,
        "trust": _trust(args),
        "clock": utc_now,
    }
    issued: IssuedReport | IssuedRegister | IssuedNetwork
    if args.plan:
        signature = issue_plan(workspace, session.author, args.plan, args.out, **facts)
        return _issued(session, str(args.out), signature.reference, signature.sha256, identity.post)
    if engagement is not None:
        facts |= {"form": args.form, "draft": args.draft, "suppliers": args.suppliers}
        issued = issue_report(workspace, session.author, engagement, args.out, **facts)
    elif args.network or args.supplier:
        issued = issue_network(workspace, session.author, args.out, supplier=args.supplier or "", **facts)
    else:
        issued = issue_register(workspace, session.author, args.out, risk=risk, **facts)
    return _issued(session, issued.file, issued.data.reference, issued.sha256, identity.post)


def _issued(session: Session, file: str, reference: str, sha256: str, post: str) -> int:
    line = catalogue(session.language)("cli.report.issued", file=file, post=post)
    session.terminal.show({"file": file, "reference": reference, "sha256": sha256}, [line])
    return DONE


def _retaliation(session: Session, args: argparse.Namespace) -> int:
    check = check_retaliation(session.workspace(), session.author, args.supplier, args.answer, args.reason)
    document = {"supplier": check.supplier, "answered": check.answered, "reason": check.reason}
    session.terminal.show(document, [catalogue(session.language)(f"reports.plan.answered.{check.answered}")])
    return DONE


def _look(session: Session, args: argparse.Namespace) -> int:
    workspace = session.workspace() if session.file is not None else None
    facts = look_at(args.file, _trust(args), now=utc_now(), workspace=workspace)
    document = facts.model_dump(mode="json") | {"next_role": facts.next_role}
    rows = [(name, value) for name, value in document.items() if name != "signers"]
    rows += [(one.role or "-", f"{one.post}, {one.office}") for one in facts.signers]
    session.terminal.show(document, columns(rows))
    return DONE


def _sign(session: Session, args: argparse.Namespace) -> int:
    passphrase = session.terminal.passphrase(str(args.identity), args.identity_passphrase_file, variable=VARIABLE)
    identity = load_identity(args.identity, passphrase)
    target = args.out or args.file
    if session.file is not None:
        session.workspace()  # refused before a signature exists that the workspace would not remember
    data = sign_report(args.file, identity, args.role, target, trust=_trust(args), clock=utc_now)
    if session.file is not None:
        sha256 = hashlib.sha256(target.read_bytes()).hexdigest()
        remember_signature(
            session.workspace(), session.author, data, args.role, identity.fingerprint, sha256=sha256, clock=utc_now
        )
    document = {"file": str(target), "role": args.role, "fingerprint": identity.fingerprint}
    session.terminal.show(document, [catalogue(session.language)("cli.report.signed", file=target, post=identity.post)])
    return DONE


def verdict_document(found: ReportVerdict) -> dict[str, Any]:
    """A verdict as scripts read it."""
    document = found.model_dump(mode="json", exclude={"signers"})
    document["signers"] = [signer.model_dump(mode="json") for signer in found.signers]
    return document


def _verify(session: Session, args: argparse.Namespace) -> int:
    trust = _trust(args)
    now = dt.datetime.combine(day(args.at), dt.time(12), tzinfo=dt.UTC) if args.at else utc_now()
    start_worker()
    try:
        verdicts = []
        for number, path in enumerate(args.files, 1):
            if len(args.files) > 1:
                session.terminal.progress(f"{number}/{len(args.files)} {path}")
            verdicts.append(verify_report(path, trust, now=now, language=session.language, redraw=args.redraw))
    finally:
        stop_worker()
    lines: list[str] = []
    for verdict in verdicts:
        lines += [f"{verdict.file}: {verdict.verdict}", *(f"  {line}" for line in verdict.words)]
    session.terminal.show([verdict_document(verdict) for verdict in verdicts], lines)
    return DONE if all(verdict.verdict in GOOD_VERDICTS for verdict in verdicts) else ANSWER_IS_NO


def _extract(session: Session, args: argparse.Namespace) -> int:
    written = [str(path) for path in extract(args.file, args.folder)]
    session.terminal.show(written, written)
    return DONE


def _compile(session: Session, args: argparse.Namespace) -> int:
    facts = {
        "title": args.title,
        "office": session.author.office,
        "language": args.written_in or session.language,
        "trust": _trust(args),
    }
    if args.identity is None:
        data = compile_reports(args.files, args.out, **facts, made_at=utc_now().replace(microsecond=0))
    else:
        passphrase = session.terminal.passphrase(str(args.identity), args.identity_passphrase_file, variable=VARIABLE)
        identity = load_identity(args.identity, passphrase)
        data = compile_signed(args.files, args.out, identity, **facts, clock=utc_now)
    document = {"file": str(args.out), "reference": data.reference, "sources": len(data.sources)}
    session.terminal.show(
        document, [catalogue(session.language)("cli.report.compiled", file=args.out, n=len(data.sources))]
    )
    return DONE
