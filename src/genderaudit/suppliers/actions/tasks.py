"""Verification tasks: something to look at before anybody speaks of a finding."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Literal, NamedTuple

from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author, RecordId
from genderaudit.store import Workspace
from genderaudit.suppliers.actions.keeping import Noticed, warnings_of_supply
from genderaudit.suppliers.actions.registry import tasks_of
from genderaudit.suppliers.model.keeping import VerificationTask
from genderaudit.suppliers.model.refusals import SupplierReasonNeeded, SupplierUnknown, TaskSettled, TaskUnknown
from genderaudit.suppliers.model.supplier import Supplier

Outcome = Literal["verified", "dismissed"]


class KeptTask(NamedTuple):
    """A verification task as it was saved, and what the guard over free text noticed."""

    task: VerificationTask
    warnings: tuple[Noticed, ...] = ()
    known: bool = False
    """Whether the very same one was open already, so that nothing was written."""


def raise_task(
    workspace: Workspace,
    author: Author,
    suppliers: Sequence[RecordId],
    code: str,
    text: str,
    *,
    owner_post: str = "",
    due: dt.date | None = None,
) -> KeptTask:
    """Something to verify about one supplier or several; an open task of the same code on the same ones is given back.

    Raises SupplierUnknown, ValidationError.
    """
    named = tuple(sorted(set(suppliers)))
    for one in named:
        if workspace.get(Supplier, one) is None:
            raise SupplierUnknown(wanted=one)
    for task in tasks_of(workspace):
        if (task.status, task.code, tuple(sorted(task.suppliers))) == ("open", code, named):
            return KeptTask(task, known=True)
    fresh = VerificationTask(
        id=new_id("vt"),
        suppliers=named,
        code=code,
        text=text,
        owner_post=owner_post,
        due=due,
        raised_on=workspace.today(),
    )
    return _keep(workspace, author, fresh, "verification.raise")


def edit_task(workspace: Workspace, author: Author, task: RecordId, changes: Mapping[str, object]) -> KeptTask:
    """An open task with another text, owner or due date. Raises TaskUnknown, TaskSettled."""
    before = _open(workspace, task)
    kept = {name: getattr(before, name) for name in ("id", "status", "outcome", "raised_on")}
    fresh = VerificationTask.model_validate({**dict(before), **changes, **kept})
    return _keep(workspace, author, fresh, "verification.edit")


def verify_task(workspace: Workspace, author: Author, task: RecordId, seen: str) -> KeptTask:
    """A task settled by what was seen. Raises TaskUnknown, TaskSettled, SupplierReasonNeeded."""
    return _settle(workspace, author, task, "verified", seen)


def dismiss_task(workspace: Workspace, author: Author, task: RecordId, reason: str) -> KeptTask:
    """A task put aside, and why. Raises TaskUnknown, TaskSettled, SupplierReasonNeeded."""
    return _settle(workspace, author, task, "dismissed", reason)


def _settle(workspace: Workspace, author: Author, task: RecordId, status: Outcome, outcome: str) -> KeptTask:
    before = _open(workspace, task)
    if not outcome.strip():
        raise SupplierReasonNeeded(what=before.text)
    fresh = before.model_copy(update={"status": status, "outcome": outcome})
    return _keep(workspace, author, VerificationTask.model_validate(dict(fresh)), "verification.settle", outcome)


def _open(workspace: Workspace, task: RecordId) -> VerificationTask:
    found = workspace.get(VerificationTask, task)
    if found is None:
        raise TaskUnknown(wanted=task)
    if found.status != "open":
        raise TaskSettled(outcome=found.outcome)
    return found


def _keep(workspace: Workspace, author: Author, task: VerificationTask, name: str, reason: str = "") -> KeptTask:
    with workspace.step(name, author, reason=reason) as step:
        step.put(task)
    return KeptTask(task, warnings_of_supply(task))
