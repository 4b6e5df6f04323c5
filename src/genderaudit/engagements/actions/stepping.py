"""Take an engagement from status to status."""

from __future__ import annotations

from genderaudit.domain.records import Author
from genderaudit.engagements.actions.concluding import conclude
from genderaudit.engagements.actions.planning import current
from genderaudit.engagements.model import Engagement, Status
from genderaudit.engagements.model.refusals import ReasonNeeded, StepNotAllowed
from genderaudit.engagements.rules.steps import ALLOWED, may_follow, step_needs_reason
from genderaudit.store import Workspace


def take_step(
    workspace: Workspace, author: Author, engagement: Engagement, wanted: Status, *, reason: str = ""
) -> Engagement:
    """The engagement in its next status. Work that goes on after issue raises the report's version.

    What is concluded about a supplier is written on it in the same step. Raises StepNotAllowed, ReasonNeeded.
    """
    engagement = current(workspace, engagement)
    if not may_follow(engagement.status, wanted):
        allowed = tuple(sorted(ALLOWED[engagement.status]))
        raise StepNotAllowed(current=engagement.status, wanted=wanted, allowed=allowed)
    if step_needs_reason(engagement.status, wanted) and not reason.strip():
        raise ReasonNeeded(what="engagement.status")
    reopened = (engagement.status, wanted) == ("issued", "in_progress")
    fresh = engagement.model_copy(update={"status": wanted, "version": engagement.version + reopened})
    with workspace.step("engagement.status", author, reason=reason) as step:
        step.put(fresh)
        conclude(workspace, step, engagement.status, fresh)
    return fresh
