"""Sample data: an invented office with keys of its own, and engagements played through the actions that people use."""

from __future__ import annotations

import datetime as dt
import secrets
import tempfile
from collections.abc import Callable, Mapping
from decimal import Decimal
from pathlib import Path
from typing import Literal

import yaml
from cryptography.hazmat.primitives.serialization import Encoding
from pydantic import Field

from genderaudit.checklists import find_pack
from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, Value
from genderaudit.domain.voices import Voice
from genderaudit.engagements import (
    add_evidence,
    add_review_note,
    answer_review_note,
    decide_stop,
    import_answers,
    plan_engagement,
    record_consent,
    record_sample,
    settle_review_note,
    take_step,
)
from genderaudit.engagements.model import Engagement, Period, Sample, StopDecision, TeamMember
from genderaudit.findings import draft_findings, edit_finding, findings_of, follow_up
from genderaudit.rooms import make_everywhere
from genderaudit.runtime.assets import asset
from genderaudit.sample_register import fill_register
from genderaudit.signing import (
    Identity,
    Role,
    TrustList,
    load_trust,
    new_identity,
    new_office_authority,
    new_root,
    remember_key,
    revocation_list,
)
from genderaudit.store import Workspace
from genderaudit.suppliers import (
    add_relationship,
    edit_supplier,
    import_suppliers,
    preview_suppliers,
    registry_of,
    set_own_risk,
)
from genderaudit.suppliers.model.keeping import SupplierImport
from genderaudit.suppliers.model.relationship import RelationshipKind
from genderaudit.suppliers.model.supplier import OwnRisk, Screening, Theme

OFFICE = "Sample Country Office"
PASSPHRASE = "demo"
IDENTITY_PASSPHRASE = "demo identity"
POSTS: Mapping[Role, str] = {
    "preparer": "Internal Auditor",
    "reviewer": "Senior Auditor",
    "approver": "Head of Internal Audit",
}
SAMPLES = ("risk-assessment", "internal-audit", "supplier-assessment")

Until = Literal["in_progress", "submitted", "cleared"]
"""How far a sample engagement is played: half answered, waiting for its review, or ready for its report."""
Told = Callable[[int, int], None]
"""How many steps of how many are done."""


class _Plan(Value):
    pack: str
    supplier: str = ""
    """Whom of the registry it is about, where the sample list was taken in."""
    title: str
    office: str
    start: dt.date
    end: dt.date
    tier: str = "full"
    parts: tuple[str, ...] = ()
    team: tuple[TeamMember, ...] = ()
    details: dict[str, object] = {}


class _Evidence(Value):
    caption: str
    kind: str = "document"
    grade: str = "B"
    note: str = ""
    """The sample file's whole text; empty for evidence without a file."""


class _Consent(Value):
    voice: Voice
    on: dt.date
    given: bool = True


class _Stop(Value):
    decision: StopDecision
    decided_by: str
    on: dt.date
    reason: str = ""
    until: dt.date | None = None


class _Note(Value):
    question: str = ""
    text: str
    reply: str


class _Link(Value):
    seller: str
    type: RelationshipKind
    buyer: str
    share: Decimal | None = None
    shared: str = ""


class _OwnRisk(Value):
    supplier: str
    theme: Theme
    value: Decimal
    status: Literal["found", "estimated"]
    source: str


class _Chain(Value):
    """What the sample office knows of its suppliers beside the list."""

    links: tuple[_Link, ...]
    own_risks: tuple[_OwnRisk, ...]
    contacts: dict[str, Literal["indirect", "direct"]]


class Script(Value):
    """A sample engagement as a file tells it."""

    plan: _Plan
    evidence: tuple[_Evidence, ...] = ()
    consent: tuple[_Consent, ...] = ()
    answers: dict[str, object] = Field(min_length=1)
    samples: tuple[dict[str, object], ...] = ()
    stops: dict[str, _Stop] = {}
    findings: dict[str, dict[str, object]] = {}
    """By item: the fields of the finding that its flag drafts; or `dismissed` with a reason."""
    notes: tuple[_Note, ...] = ()


class SampleOffice:
    """Three invented posts with keys of their own, and the authority that confirms them."""

    def __init__(self, folder: Path, told: Callable[[], None] = lambda: None) -> None:
        folder.mkdir()
        self.folder = folder
        secret = secrets.token_urlsafe(18)
        root = new_root(
            folder / "root.p12", organisation="Sample Headquarters", country="XX", passphrase=secret, clock=utc_now
        )
        told()
        authority = new_office_authority(
            folder / "office.p12", office=OFFICE, country="XX", passphrase=secret, root=root, clock=utc_now
        )
        told()
        self.identities: dict[Role, Identity] = {}
        for role, post in POSTS.items():
            self.identities[role] = new_identity(
                self.file(role),
                post=post,
                office=OFFICE,
                country="XX",
                roles=(role,),
                passphrase=IDENTITY_PASSPHRASE,
                issuer=authority,
                clock=utc_now,
            )
            told()
        # the keys of the authorities are of no use to anyone after the demo
        (folder / "root.p12").unlink()
        (folder / "office.p12").unlink()
        trust = folder / "trust"
        trust.mkdir()
        for name, one in (("root", root), ("office", authority)):
            (trust / f"{name}.pem").write_bytes(one.certificate.public_bytes(Encoding.PEM))
            (trust / f"{name}.crl").write_bytes(revocation_list(one, (), number=1, clock=utc_now))
        self.trust: TrustList = load_trust([trust])

    def file(self, role: Role) -> Path:
        """Where the key of a role lies."""
        return self.folder / f"{role}.p12"

    def author(self, role: Role) -> Author:
        """The author of changes made by this role."""
        identity = self.identities[role]
        return Author(post=identity.post, office=identity.office, fingerprint=identity.fingerprint)

    def introduce(self, workspace: Workspace, final: Path | None = None) -> None:
        """Make the posts known in a workspace; `final` is the folder to which this one will be moved."""
        for role, identity in self.identities.items():
            file = (final or self.folder) / self.file(role).name
            remember_key(workspace, self.author("preparer"), identity, file)


def make_sample(folder: Path, *, language: str, told: Told = lambda done, total: None) -> Path:
    """A whole workspace to look around in, made in a folder that is there; its path.

    One engagement is ready for its report, one waits for its review, one is half answered. The workspace opens with
    PASSPHRASE, the keys beside it with IDENTITY_PASSPHRASE. `told` may raise to stop; the folder is then the caller's
    to remove.
    """
    total, done = 10, 0

    def one_more() -> None:
        nonlocal done
        done += 1
        told(done, total)

    office = SampleOffice(folder / "identities", one_more)
    path = folder / "sample.gaw"
    stages: Mapping[str, Until] = {
        "risk-assessment": "cleared",
        "supplier-assessment": "submitted",
        "internal-audit": "in_progress",
    }
    with make_everywhere(path, PASSPHRASE) as workspace:
        office.introduce(workspace)
        one_more()
        stock_registry(workspace, office.author("preparer"), language=language)
        fill_register(workspace, office.author("preparer"), language=language)
        one_more()
        for name, until in stages.items():
            play(
                workspace,
                asset("resources", "sample", f"{name}.yaml"),
                auditor=office.author("preparer"),
                reviewer=office.author("reviewer"),
                clock=utc_now,
                language=language,
                until=until,
            )
            one_more()
    return path


def stock_registry(workspace: Workspace, author: Author, *, language: str, clock: Clock = utc_now) -> SupplierImport:
    """The sample suppliers: a messy list taken in as people send it, then what the office knows beside it."""
    preview = preview_suppliers(
        workspace, asset("resources", "sample", "suppliers.csv"), day_first=True, language=language, clock=clock
    )
    run = import_suppliers(workspace, author, preview)
    with asset("resources", "sample", "supply-chain.yaml").open("rb") as stream:
        chain = _Chain.model_validate(yaml.load(stream, Loader=yaml.CSafeLoader))
    ids = {one.name: one.id for one in registry_of(workspace).suppliers.values()}
    for link in chain.links:
        ends = {"seller": ids[link.seller], "buyer": ids[link.buyer]}
        add_relationship(workspace, author, {**link.model_dump(exclude_defaults=True), **ends})
    for name, contact in chain.contacts.items():
        edit_supplier(workspace, author, ids[name], {"screening": Screening(contact=contact)})
    for risk in chain.own_risks:
        found = OwnRisk(
            theme=risk.theme, value=risk.value, status=risk.status, on=clock().date(), source=risk.source[:300]
        )
        set_own_risk(workspace, author, ids[risk.supplier], risk.theme, found, reason=risk.source)
    return run


def read_script(path: Path) -> Script:
    """A sample engagement from its YAML file."""
    with path.open("rb") as stream:
        return Script.model_validate(yaml.load(stream, Loader=yaml.CSafeLoader))


def play(
    workspace: Workspace,
    path: Path,
    *,
    auditor: Author,
    reviewer: Author,
    clock: Clock,
    language: str,
    until: Until = "cleared",
) -> Engagement:
    """The engagement of a sample file; as a rule cleared and ready for its report."""
    script = read_script(path)
    engagement = _planned(workspace, auditor, script.plan, clock)
    for consent in script.consent:
        record_consent(workspace, auditor, engagement, consent.voice, on=consent.on, given=consent.given)
    for piece in script.evidence:
        add_evidence(
            workspace,
            auditor,
            engagement,
            caption=piece.caption,
            kind=piece.kind,
            grade=piece.grade,
            data=piece.note.encode() if piece.note else None,
            clock=clock,
        )
    if until == "in_progress":
        _answer_half(workspace, auditor, engagement, script, clock)
        return engagement
    import_answers(workspace, auditor, engagement, path, clock=clock)
    for sample in script.samples:
        record_sample(
            workspace, auditor, Sample.model_validate({**sample, "id": new_id("smp"), "engagement": engagement.id})
        )
    _findings(workspace, auditor, engagement, script.findings, clock, language)
    for item, stop in script.stops.items():
        decide_stop(
            workspace,
            auditor,
            engagement,
            item,
            stop.decision,
            decided_by=stop.decided_by,
            on=stop.on,
            reason=stop.reason,
            until=stop.until,
        )
    engagement = take_step(workspace, auditor, engagement, "submitted")
    if until == "submitted":
        for note in script.notes:
            add_review_note(workspace, reviewer, engagement, note.text, question=note.question, clock=clock)
        return engagement
    for note in script.notes:
        written = add_review_note(workspace, reviewer, engagement, note.text, question=note.question, clock=clock)
        answered = answer_review_note(workspace, auditor, written, note.reply)
        settle_review_note(workspace, reviewer, answered)
    return take_step(workspace, reviewer, engagement, "cleared")


def _planned(workspace: Workspace, auditor: Author, plan: _Plan, clock: Clock) -> Engagement:
    engagement = plan_engagement(
        workspace,
        auditor,
        find_pack(plan.pack),
        title=plan.title,
        office=plan.office,
        period=Period(start=plan.start, end=plan.end),
        tier=plan.tier,
        parts=plan.parts,
        team=plan.team,
        details=plan.details | _about(workspace, plan.supplier),
        clock=clock,
    )
    return take_step(workspace, auditor, engagement, "in_progress")


def _about(workspace: Workspace, name: str) -> dict[str, object]:
    """The supplier that an assessment is about, where the registry has it."""
    found = [one for one in registry_of(workspace).suppliers.values() if name and one.name == name]
    return {"supplier": found[0].id} if found else {}


def _answer_half(workspace: Workspace, auditor: Author, engagement: Engagement, script: Script, clock: Clock) -> None:
    """The first half of the answers, as if the interview went on tomorrow."""
    answers = dict(list(script.answers.items())[: len(script.answers) // 2])
    with tempfile.TemporaryDirectory() as folder:
        sheet = Path(folder) / "half.yaml"
        sheet.write_text(yaml.safe_dump({"answers": answers}, sort_keys=False), encoding="utf-8")
        import_answers(workspace, auditor, engagement, sheet, clock=clock)


def _findings(
    workspace: Workspace,
    auditor: Author,
    engagement: Engagement,
    told: Mapping[str, Mapping[str, object]],
    clock: Clock,
    language: str,
) -> None:
    draft_findings(workspace, auditor, engagement, language=language, clock=clock)
    for finding in findings_of(workspace, engagement):
        fields = dict(told.get(finding.items[0], {"dismissed": "Covered by another finding of this report."}))
        dismissed = fields.pop("dismissed", "")
        state = str(fields.pop("state", ""))
        if dismissed:
            follow_up(workspace, auditor, finding, "dismissed", audit_side=True, reason=str(dismissed), clock=clock)
            continue
        filled = edit_finding(workspace, auditor, finding, fields, clock=clock)
        opened = follow_up(workspace, auditor, filled, "open", audit_side=True, clock=clock)
        if state == "in_progress":
            follow_up(workspace, auditor, opened, "in_progress", audit_side=False, clock=clock)
