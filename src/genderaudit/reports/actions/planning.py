"""The improvement plan for a supplier: the question that comes first, the sheet, and its signature."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Collection, Iterable
from pathlib import Path
from typing import NamedTuple

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, RecordId
from genderaudit.engagements.model import Engagement
from genderaudit.findings import findings_of
from genderaudit.reports.actions.registering import put_in_place
from genderaudit.reports.actions.writing import next_version, put_whole, reference_of, require_free, signed_bytes
from genderaudit.reports.files.report import draw_report
from genderaudit.reports.files.versions import drawn_with
from genderaudit.reports.model.plan import Answered, PlanData, RetaliationCheck
from genderaudit.reports.model.refusals import (
    LanguageNotInPack,
    RetaliationFeared,
    RetaliationNotChecked,
    RetaliationReasonNeeded,
)
from genderaudit.reports.model.signed import SignedReport, WrittenReport
from genderaudit.reports.rules.plan import Step, items_of, steps_of
from genderaudit.runtime.language import LANGUAGES
from genderaudit.signing import Identity, TrustList
from genderaudit.store import Workspace
from genderaudit.suppliers import find_supplier
from genderaudit.suppliers.model.supplier import Supplier


class DrawnPlan(NamedTuple):
    """An improvement plan drawn in memory."""

    pdf: bytes
    data: PlanData
    supplier: Supplier
    content: str
    steps: tuple[Step, ...]
    """Everything that could be asked for."""
    left_out: frozenset[RecordId]
    """The findings whose steps are not in it."""

    @property
    def owner(self) -> str:
        """What it is of, told apart from the supplier's own sheet."""
        return f"{self.supplier.id}/plan"

    def written(self) -> WrittenReport:
        """What the workspace remembers of this version."""
        version = self.data.version
        id = WrittenReport.id_for(self.owner, version)
        return WrittenReport(id=id, engagement=self.owner, version=version, content=self.content)


def preview_plan(
    workspace: Workspace,
    author: Author,
    supplier: str,
    *,
    language: str,
    made_at: dt.datetime,
    left_out: Collection[RecordId] | None = None,
) -> DrawnPlan:
    """The plan of a supplier (by id or name) as it stands now; only to be looked at. Raises LanguageNotInPack.

    `left_out`: findings whose steps are not asked for. None takes what the last answer about retaliation left out;
    without one, what stands with our own posts: the author's, and those of the teams (house default).
    """
    if language not in LANGUAGES:
        raise LanguageNotInPack(known=", ".join(LANGUAGES), wanted=language)
    found = find_supplier(workspace, supplier)
    engagements = [
        one
        for one in workspace.find(Engagement)
        if one.supplier == found.id or (found.assessed and found.assessed.engagement == one.id)
    ]
    ours = {author.post, *(member.post for one in engagements for member in one.team)}
    steps = steps_of((finding for one in engagements for finding in findings_of(workspace, one)), ours)
    without = frozenset(_left_out(workspace, found, steps) if left_out is None else left_out)
    items = items_of(steps, without)
    content = hashlib.sha256("\n".join(one.model_dump_json() for one in items).encode()).hexdigest()
    owner = f"{found.id}/plan"
    signed = max((report.version for report in workspace.find(SignedReport, owner)), default=1)
    version = next_version(workspace, owner, signed, content)
    data = PlanData(
        language=language,
        reference=f"{reference_of(found.id)}P{version}",
        version=version,
        made_at=made_at,
        program=drawn_with(),
        title=found.name,
        office=author.office,
        classification="confidential",
        items=items,
    )
    return DrawnPlan(draw_report(data, {}), data, found, content, steps, without)


def _left_out(workspace: Workspace, supplier: Supplier, steps: Iterable[Step]) -> Iterable[RecordId]:
    last = max(workspace.find(RetaliationCheck, supplier.id), key=lambda one: one.on, default=None)
    return last.left_out if last else [one.finding for one in steps if one.ours]


def check_retaliation(
    workspace: Workspace,
    author: Author,
    supplier: str,
    answered: Answered,
    reason: str,
    *,
    clock: Clock = utc_now,
    left_out: Collection[RecordId] | None = None,
) -> RetaliationCheck:
    """The answer to whether anybody could be punished for what was said, with its reason, for the plan as it is now.

    Raises RetaliationReasonNeeded, SupplierUnknown.
    """
    if not reason.strip():
        raise RetaliationReasonNeeded
    drawn = preview_plan(workspace, author, supplier, language="en", made_at=clock(), left_out=left_out)
    check = RetaliationCheck(
        id=new_id("ret"),
        supplier=drawn.supplier.id,
        answered=answered,
        reason=reason.strip(),
        left_out=tuple(sorted(drawn.left_out)),
        content=drawn.content,
        on=clock(),
    )
    with workspace.step("retaliation.check", author, reason=reason.strip()) as step:
        step.put(check)
    return check


def answer_to(workspace: Workspace, drawn: DrawnPlan) -> RetaliationCheck | None:
    """The latest answer about these very steps."""
    checks = [one for one in workspace.find(RetaliationCheck, drawn.supplier.id) if one.content == drawn.content]
    return max(checks, key=lambda one: one.on, default=None)


def require_check(workspace: Workspace, drawn: DrawnPlan) -> RetaliationCheck:
    """The same, which lets the plan leave. Raises RetaliationNotChecked, RetaliationFeared."""
    last = answer_to(workspace, drawn)
    if last is None:
        raise RetaliationNotChecked(supplier=drawn.data.title)
    if last.answered == "risk":
        raise RetaliationFeared(supplier=drawn.data.title)
    return last


def write_plan(
    workspace: Workspace, author: Author, supplier: str, target: Path, *, language: str, made_at: dt.datetime
) -> PlanData:
    """The plan as an unsigned PDF, once the question about retaliation is answered.

    Raises RetaliationNotChecked, RetaliationFeared, ReportExists, ReportNotWritten.
    """
    require_free(target)
    drawn = preview_plan(workspace, author, supplier, language=language, made_at=made_at)
    require_check(workspace, drawn)
    with workspace.step("report.new_version", author) as step:
        step.put(drawn.written())
        put_whole(target, drawn.pdf)
    return drawn.data


def issue_plan(
    workspace: Workspace,
    author: Author,
    supplier: str,
    target: Path,
    *,
    language: str,
    made_at: dt.datetime,
    identity: Identity,
    trust: TrustList,
    clock: Clock,
) -> SignedReport:
    """The plan signed by its preparer and put in place at once, after the question. Raises as `write_plan` does."""
    require_free(target)
    drawn = preview_plan(workspace, author, supplier, language=language, made_at=made_at)
    require_check(workspace, drawn)
    signed = signed_bytes(drawn.pdf, drawn.data, identity, "preparer", trust=trust, clock=clock)
    signature = SignedReport(
        id=new_id("sig"),
        engagement=drawn.owner,
        version=drawn.data.version,
        role="preparer",
        reference=drawn.data.reference,
        sha256=hashlib.sha256(signed).hexdigest(),
        fingerprint=identity.fingerprint,
        at=clock(),
    )
    put_in_place(workspace, author, (drawn.written(), signature), target, signed)
    return signature
