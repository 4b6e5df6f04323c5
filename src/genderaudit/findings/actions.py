"""Draft findings from flags, finish them, follow them up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from genderaudit.checklists import LoadedPack
from genderaudit.checklists.model.pack import FlagClass, Item
from genderaudit.checklists.model.results import FiredFlag
from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, RecordId
from genderaudit.engagements import ComingDate, dates_of_engagements, engagements_of_supplier, pack_of, score_of
from genderaudit.engagements.model import Answer, Engagement, Evidence
from genderaudit.engagements.model.refusals import QuestionUnknown
from genderaudit.findings.model import Finding, FollowUp
from genderaudit.findings.model.refusals import (
    AuditSideOnly,
    FindingIncomplete,
    FindingReasonNeeded,
    FindingsNotMerged,
    FindingStepNotAllowed,
    FindingUnknown,
)
from genderaudit.findings.rules import (
    ALLOWED,
    AUDIT_ONLY,
    LIVE,
    NEEDS_REASON,
    AgeBucket,
    GapCode,
    age_bucket,
    gaps,
    is_overdue,
    united,
    why_not_merged,
)
from genderaudit.runtime.language import catalogue
from genderaudit.store import Workspace

_FIXED = ("id", "engagement", "number", "status", "status_reason", "accepted_until", "merged_into", "raised_on")
_GRAVITY = {"STOP": 0, "CRIT": 1, "MAJ": 2}


def findings_of(workspace: Workspace, engagement: Engagement) -> Sequence[Finding]:
    """The engagement's findings by number."""
    return sorted(workspace.find(Finding, engagement.id), key=lambda finding: finding.number)


class FollowedUp(NamedTuple):
    """A finding with its engagement and how it stands on a day."""

    finding: Finding
    engagement: Engagement
    age: AgeBucket
    overdue: bool


def findings_everywhere(workspace: Workspace, *, today: dt.date) -> tuple[FollowedUp, ...]:
    """Every finding of every engagement, what is overdue first, then by due date, then as they were raised."""
    engagements = {one.id: one for one in workspace.find(Engagement)}
    found = [
        FollowedUp(one, engagements[one.engagement], age_bucket(one.raised_on, today), is_overdue(one, today))
        for one in workspace.find(Finding)
        if one.engagement in engagements
    ]
    far = dt.date.max
    return tuple(sorted(found, key=lambda one: (not one.overdue, one.finding.due or far, one.finding.raised_on)))


def findings_of_supplier(workspace: Workspace, supplier: RecordId, *, today: dt.date) -> tuple[FollowedUp, ...]:
    """The findings of the engagements on a supplier and its copies, in the order of `findings_everywhere`."""
    about = {one.id for one in engagements_of_supplier(workspace, supplier)}
    return tuple(one for one in findings_everywhere(workspace, today=today) if one.engagement.id in about)


def next_dates(workspace: Workspace, *, today: dt.date, days: int = 90) -> tuple[ComingDate, ...]:
    """What is due in the coming days over all engagements, what has passed unsettled included, the nearest first.

    Findings by their due dates and accepted risks, safeguards on STOPs, ends of periods, suppliers to assess again.
    """
    dates = list(dates_of_engagements(workspace))
    for finding, engagement, _, _ in findings_everywhere(workspace, today=today):
        facts = {"engagement": engagement.id, "title": engagement.title, "about": finding.id}
        if finding.status == "risk_accepted" and finding.accepted_until is not None:
            dates.append(ComingDate(on=finding.accepted_until, kind="risk_accepted_until", **facts))
        elif finding.status in LIVE and finding.due is not None:
            dates.append(ComingDate(on=finding.due, kind="finding_due", **facts))
    until = today + dt.timedelta(days=days)
    return tuple(sorted((one for one in dates if one.on <= until), key=lambda one: (one.on, one.kind, one.title)))


def find_finding(workspace: Workspace, engagement: Engagement, wanted: str) -> Finding:
    """The finding with this id or printed number. Raises FindingUnknown."""
    for finding in findings_of(workspace, engagement):
        if wanted in (finding.id, finding.label, str(finding.number)):
            return finding
    raise FindingUnknown(wanted=wanted)


def draft_findings(
    workspace: Workspace, author: Author, engagement: Engagement, *, language: str = "en", clock: Clock = utc_now
) -> tuple[Finding, ...]:
    """New drafts from the flags that have no finding yet; what exists is never overwritten."""
    moment = clock()
    pack = pack_of(workspace, engagement)
    existing = findings_of(workspace, engagement)
    covered = {item for finding in existing for item in finding.items}
    flags = score_of(workspace, engagement, today=moment.date()).flags
    gravest: dict[str, FiredFlag] = {}
    for flag in sorted(flags, key=lambda flag: _GRAVITY[flag.level]):
        gravest.setdefault(flag.item, flag)
    number = max((finding.number for finding in existing), default=0)
    drafts = []
    for item_id, flag in gravest.items():
        if item_id not in covered:
            number += 1
            evidence = _evidence_behind(workspace, engagement, item_id)
            item = pack.pack.item(item_id)
            drafts.append(_draft(engagement, pack, item, flag.level, number, evidence, language, moment))
    if drafts:
        with workspace.step("finding.draft", author) as step:
            for draft in drafts:
                step.put(draft)
    return tuple(drafts)


def edit_finding(
    workspace: Workspace, author: Author, finding: Finding, changes: Mapping[str, object], *, clock: Clock = utc_now
) -> Finding:
    """The finding with other fields. The status changes by `follow_up` only."""
    finding = workspace.get(Finding, finding.id) or finding
    kept = {name: getattr(finding, name) for name in _FIXED} | {"changed_at": clock()}
    fresh = Finding.model_validate({**finding.model_dump(), **changes, **kept})
    return _put(workspace, author, fresh, "finding.edit", "")


def add_finding(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    fields: Mapping[str, object],
    *,
    clock: Clock = utc_now,
) -> Finding:
    """A finding that no flag drafted."""
    moment = clock()
    number = max((finding.number for finding in findings_of(workspace, engagement)), default=0) + 1
    own = {
        "id": new_id("fin"),
        "engagement": engagement.id,
        "number": number,
        "status": "drafted",
        "raised_on": moment.date(),
        "changed_at": moment,
    }
    return _put(workspace, author, Finding.model_validate({**fields, **own}), "finding.add", "")


def finding_from_question(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    key: str,
    *,
    language: str = "en",
    clock: Clock = utc_now,
) -> Finding:
    """A draft about the item of a question, with its evidence, commitments and the gravest flag that it raised.

    `key`: the question, or `id#row`. Raises QuestionUnknown.
    """
    moment, pack = clock(), pack_of(workspace, engagement)
    placed = pack.questions.get(key.partition("#")[0])
    if placed is None:
        raise QuestionUnknown(question=key, pack=pack.pack.id)
    levels = [
        flag.level for flag in score_of(workspace, engagement, today=moment.date()).flags if flag.item == placed.item.id
    ]
    level: FlagClass | Literal["none"] = min(levels, key=_GRAVITY.__getitem__, default="none")
    number = max((finding.number for finding in findings_of(workspace, engagement)), default=0) + 1
    rests_on = (_evidence_behind(workspace, engagement, one) for one in (placed.item.id, key))
    evidence = tuple(dict.fromkeys(one for found in rests_on for one in found))
    draft = _draft(engagement, pack, placed.item, level, number, evidence, language, moment)
    return _put(workspace, author, draft, "finding.add", "")


def merge_findings(
    workspace: Workspace,
    author: Author,
    into: Finding,
    others: Sequence[Finding],
    reason: str,
    *,
    clock: Clock = utc_now,
) -> Finding:
    """One finding in place of several, in one step: the others become `superseded` and name it.

    Items, evidence, commitments, references and affected groups are united, the gravest flag counts; no text is
    changed. Raises FindingReasonNeeded, FindingsNotMerged.
    """
    if not reason.strip():
        raise FindingReasonNeeded(wanted="superseded")
    into = workspace.get(Finding, into.id) or into
    others = [workspace.get(Finding, one.id) or one for one in others]
    for one in others:
        why = why_not_merged(into, one)
        if why:
            raise FindingsNotMerged(finding=one.label, into=into.label, why=why)
    moment = clock()
    fresh = united(into, others).model_copy(update={"changed_at": moment})
    gone = {"status": "superseded", "status_reason": reason, "merged_into": into.id, "changed_at": moment}
    with workspace.step("finding.merge", author, reason=reason) as step:
        step.put(fresh)
        for one in others:
            step.put(one.model_copy(update=gone))
    return fresh


def follow_up(
    workspace: Workspace,
    author: Author,
    finding: Finding,
    wanted: FollowUp,
    *,
    audit_side: bool,
    reason: str = "",
    until: dt.date | None = None,
    clock: Clock = utc_now,
) -> Finding:
    """The finding in its next follow-up state. A draft is opened only when it states what a finding must."""
    finding = workspace.get(Finding, finding.id) or finding
    if wanted not in ALLOWED[finding.status]:
        allowed = tuple(sorted(ALLOWED[finding.status]))
        raise FindingStepNotAllowed(current=finding.status, wanted=wanted, allowed=allowed)
    if wanted in AUDIT_ONLY and not audit_side:
        raise AuditSideOnly(wanted=wanted)
    if wanted in NEEDS_REASON and (not reason.strip() or (wanted == "risk_accepted" and until is None)):
        raise FindingReasonNeeded(wanted=wanted)
    if finding.status == "drafted" and wanted == "open":
        lacking = [code for code in gaps(finding) if code not in ("status", "response", "evidence")]
        if lacking:
            raise FindingIncomplete(finding=finding.label, lacking=tuple(lacking))
    fresh = finding.model_copy(
        update={"status": wanted, "status_reason": reason, "accepted_until": until, "changed_at": clock()}
    )
    return _put(workspace, author, fresh, "finding.follow_up", reason)


def gaps_of(workspace: Workspace, finding: Finding) -> tuple[GapCode, ...]:
    """What a finding lacks, its evidence looked up."""
    evidence = workspace.find(Evidence, finding.engagement)
    grades = {one.id: one.grade for one in evidence} | {one.label: one.grade for one in evidence}
    return gaps(finding, [grades[one] for one in finding.evidence if one in grades])


def _put(workspace: Workspace, author: Author, finding: Finding, step_name: str, reason: str) -> Finding:
    with workspace.step(step_name, author, reason=reason) as step:
        step.put(finding)
    return finding


def _evidence_behind(workspace: Workspace, engagement: Engagement, item_id: str) -> tuple[str, ...]:
    answer = workspace.get(Answer, Answer.id_for(engagement.id, item_id))
    labels = {evidence.label: evidence.id for evidence in workspace.find(Evidence, engagement.id)}
    return tuple(labels.get(one, one) for one in answer.state.evidence) if answer else ()


def _draft(
    engagement: Engagement,
    pack: LoadedPack,
    item: Item,
    level: FlagClass | Literal["none"],
    number: int,
    evidence: tuple[str, ...],
    language: str,
    moment: dt.datetime,
) -> Finding:
    texts = catalogue(language)
    starter = item.starter
    title = (
        pack.text(f"starters.{starter}.title", language).text
        if starter
        else pack.text(f"items.{item.id}.label", language).text
    )
    parts = [pack.text(f"starters.{starter}.criteria", language).text] if starter else []
    parts += [texts(f"commitments.{code}") for code in item.commitments]
    return Finding(
        id=new_id("fin"),
        engagement=engagement.id,
        number=number,
        items=(item.id,),
        level=level,
        title=title[:200],
        commitments=item.commitments,
        references=item.refs,
        criteria=" ".join(parts),
        evidence=evidence,
        raised_on=moment.date(),
        changed_at=moment,
    )
