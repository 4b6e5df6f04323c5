"""`genderaudit demo DIR`: the whole main job on sample data, through the same actions that people use."""

from __future__ import annotations

import argparse
import hashlib
import secrets
import shutil
from pathlib import Path

from genderaudit.domain.clock import utc_now
from genderaudit.domain.errors import Defect, Mistake
from genderaudit.engagements.model import Engagement
from genderaudit.reports.actions.compiling import compile_reports
from genderaudit.reports.actions.networking import issue_network
from genderaudit.reports.actions.registering import issue_register
from genderaudit.reports.actions.verifying import verify_report
from genderaudit.reports.actions.writing import remember_signature, sign_report, write_report
from genderaudit.reports.cli import verdict_document
from genderaudit.reports.model.data import Form, ReportData
from genderaudit.runtime.assets import asset
from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.runtime.terminal import ANSWER_IS_NO, DONE, Commands, Terminal, command
from genderaudit.sample import (
    IDENTITY_PASSPHRASE,
    OFFICE,
    PASSPHRASE,
    SAMPLES,
    SampleOffice,
    play,
    stock_registry,
)
from genderaudit.sample_register import fill_register
from genderaudit.signing import load_trust, start_worker, stop_worker
from genderaudit.store import Workspace
from genderaudit.store.cli import Session


class DemoExists(Mistake):
    """A folder in which a demo already lies."""

    code = "demo_exists"
    sentence = "There is already a {name} in {folder}."
    remedy = "Give a new folder, or move that one away."


def register(commands: Commands) -> None:
    """`demo`."""
    command(
        commands,
        "demo",
        _demo,
        "run the whole job on sample data and write signed reports into a folder",
        {
            "folder": {"type": Path},
            "--in": {
                "choices": LANGUAGES,
                "action": "append",
                "default": [],
                "dest": "languages",
                "help": "also write the audit report in this language; several times for several",
            },
            "--public": {"action": "store_true", "help": "also write the public copy of the audit report"},
        },
    )


def _demo(session: Session, args: argparse.Namespace) -> int:
    folder: Path = args.folder
    for name in ("demo.gaw", "identities"):
        if (folder / name).exists():
            raise DemoExists(name=name, folder=folder)
    folder.mkdir(parents=True, exist_ok=True)
    workshop = folder / f".unfinished-{secrets.token_hex(4)}"
    workshop.mkdir()
    start_worker()
    try:
        pdfs = _make(session, workshop, args)
        _put_in_place(workshop, folder, pdfs)
    finally:
        stop_worker()
        shutil.rmtree(workshop, ignore_errors=True)
    return _tell(session, folder, pdfs)


def _make(session: Session, workshop: Path, args: argparse.Namespace) -> list[str]:
    terminal = session.terminal
    words = catalogue(session.language)
    terminal.progress(words("cli.demo.progress.keys"))
    office = SampleOffice(workshop / "identities")
    given = session.passphrase_file is not None
    passphrase = session.workspace_passphrase(Path("demo.gaw")) if given else PASSPHRASE
    language = session.language
    pdfs = []
    with session.maker(workshop / "demo.gaw", passphrase) as workspace:
        office.introduce(workspace, args.folder.absolute() / "identities")
        terminal.progress(words("cli.demo.progress.suppliers"))
        stock_registry(workspace, office.author("preparer"), language=language)
        fill_register(workspace, office.author("preparer"), language=language)
        for name in SAMPLES:
            terminal.progress(words("cli.demo.progress.playing", name=name))
            engagement = play(
                workspace,
                asset("resources", "sample", f"{name}.yaml"),
                auditor=office.author("preparer"),
                reviewer=office.author("reviewer"),
                clock=utc_now,
                language=language,
            )
            pdfs.append(_report(workspace, engagement, office, workshop / f"{name}.pdf", language, "full", terminal))
            if name == "internal-audit":
                for other in args.languages:
                    target = workshop / f"{name}-{other}.pdf"
                    pdfs.append(_report(workspace, engagement, office, target, other, "full", terminal))
                if args.public:
                    target = workshop / f"{name}-public.pdf"
                    pdfs.append(_report(workspace, engagement, office, target, language, "public", terminal))
        pdfs += _of_risks_and_suppliers(workspace, office, workshop, language, terminal)
        _compile(workshop, office, language, terminal)
        pdfs.append("compiled.pdf")
        problems = workspace.check()
        if problems:
            raise Defect(what=problems[0].message)
    return pdfs


def _report(
    workspace: Workspace,
    engagement: Engagement,
    office: SampleOffice,
    target: Path,
    language: str,
    form: Form,
    terminal: Terminal,
) -> str:
    terminal.progress(catalogue(terminal.language)("cli.demo.progress.writing", file=target.name))
    engagement = workspace.get(Engagement, engagement.id) or engagement
    author = office.author("preparer")
    write_report(
        workspace,
        author,
        engagement,
        target,
        form=form,
        language=language,
        made_at=utc_now().replace(microsecond=0),
    )
    data = _sign(target, office)
    if isinstance(data, ReportData):
        sha256 = hashlib.sha256(target.read_bytes()).hexdigest()
        fingerprint = office.identities["reviewer"].fingerprint
        remember_signature(workspace, author, data, "reviewer", fingerprint, sha256=sha256, clock=utc_now)
    return target.name


def _of_risks_and_suppliers(
    workspace: Workspace, office: SampleOffice, workshop: Path, language: str, terminal: Terminal
) -> list[str]:
    """The risk register and the supplier network, each signed by two."""
    author, made_at = office.author("preparer"), utc_now().replace(microsecond=0)
    for name in ("risk-register", "supplier-network"):
        target = workshop / f"{name}.pdf"
        terminal.progress(catalogue(terminal.language)("cli.demo.progress.writing", file=target.name))
        issue = issue_register if name == "risk-register" else issue_network
        issue(
            workspace, author, target, language=language, made_at=made_at, identity=office.identities["preparer"],
            trust=office.trust, clock=utc_now,
        )  # fmt: skip
        reviewer = office.identities["reviewer"]
        data = sign_report(target, reviewer, "reviewer", target, trust=office.trust, clock=utc_now)
        sha256 = hashlib.sha256(target.read_bytes()).hexdigest()
        remember_signature(workspace, author, data, "reviewer", reviewer.fingerprint, sha256=sha256, clock=utc_now)
    return ["risk-register.pdf", "supplier-network.pdf"]


def _sign(target: Path, office: SampleOffice) -> object:
    sign_report(target, office.identities["preparer"], "preparer", target, trust=office.trust, clock=utc_now)
    return sign_report(target, office.identities["reviewer"], "reviewer", target, trust=office.trust, clock=utc_now)


def _compile(workshop: Path, office: SampleOffice, language: str, terminal: Terminal) -> None:
    target = workshop / "compiled.pdf"
    terminal.progress(catalogue(terminal.language)("cli.demo.progress.compiling", file=target.name))
    compile_reports(
        [workshop / f"{name}.pdf" for name in SAMPLES],
        target,
        title=catalogue(language)("cli.demo.compiled_title"),
        office=OFFICE,
        language=language,
        trust=office.trust,
        made_at=utc_now().replace(microsecond=0),
    )
    _sign(target, office)


def _put_in_place(workshop: Path, folder: Path, pdfs: list[str]) -> None:
    # the workspace last: whoever finds it finds the rest as well
    for name in ("identities", *pdfs, "demo.gaw"):
        (workshop / name).rename(folder / name)


def _tell(session: Session, folder: Path, pdfs: list[str]) -> int:
    say = catalogue(session.language)
    trust = load_trust([folder / "identities" / "trust"])
    verdicts = [verify_report(folder / name, trust, now=utc_now(), language=session.language) for name in pdfs]
    lines = [say("cli.demo.workspace", file=folder / "demo.gaw", passphrase=PASSPHRASE)]
    lines.append(say("cli.demo.identities", folder=folder / "identities", passphrase=IDENTITY_PASSPHRASE))
    for verdict in verdicts:
        numbers = verdict.numbers
        facts = {"confirmed": numbers.confirmed, "printed": numbers.printed, "withheld": numbers.withheld}
        lines.append(
            say("cli.demo.report", file=verdict.file, verdict=say(f"cli.demo.verdict.{verdict.verdict}"), **facts)
        )
    document = {
        "workspace": str(folder / "demo.gaw"),
        "reports": [verdict_document(verdict) for verdict in verdicts],
    }
    session.terminal.show(document, lines)
    return DONE if all(verdict.verdict == "valid" for verdict in verdicts) else ANSWER_IS_NO
