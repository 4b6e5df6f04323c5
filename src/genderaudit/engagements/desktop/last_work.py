"""Which engagement was worked on last."""

from __future__ import annotations

from genderaudit.engagements.actions.home import open_engagements
from genderaudit.engagements.model import Engagement
from genderaudit.engagements.rules.home import OPEN
from genderaudit.store import Workspace

_STEPS = 60
"""Steps that are looked through; house default."""


def recently_worked_on(workspace: Workspace, most: int = 1) -> list[Engagement]:
    """The open engagements on which something was written last; those begun last follow."""
    found: dict[str, Engagement] = {}
    for step in workspace.steps(_STEPS):
        for revision in workspace.revisions_of(step.id)[:1]:
            id = revision.record if revision.kind == Engagement.kind else revision.scope or ""
            engagement = None if not id or id in found else workspace.get(Engagement, id)
            if engagement is not None and engagement.status in OPEN:
                found[id] = engagement
        if len(found) >= most:
            break
    for engagement in open_engagements(workspace):
        if len(found) >= most:
            break
        found.setdefault(engagement.id, engagement)
    return list(found.values())[:most]


def last_worked_on(workspace: Workspace) -> Engagement | None:
    """The one on which something was written last; None where nothing is open."""
    return next(iter(recently_worked_on(workspace)), None)
