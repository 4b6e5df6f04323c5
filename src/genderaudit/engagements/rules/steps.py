"""Which status may follow which, and when a change needs a reason."""

from __future__ import annotations

from collections.abc import Mapping

from genderaudit.engagements.model import Status

ALLOWED: Mapping[Status, frozenset[Status]] = {
    "planned": frozenset({"in_progress", "withdrawn"}),
    "in_progress": frozenset({"submitted", "withdrawn"}),
    "submitted": frozenset({"returned", "cleared", "withdrawn"}),
    "returned": frozenset({"in_progress", "submitted", "withdrawn"}),
    "cleared": frozenset({"issued", "returned", "withdrawn"}),
    "issued": frozenset({"closed", "in_progress", "withdrawn"}),
    "closed": frozenset(),
    "withdrawn": frozenset(),
}
"""From status to the ones that may follow. From `issued` back to `in_progress` makes a new version of the report."""

NEEDS_REASON: frozenset[tuple[Status, Status]] = frozenset(
    {("submitted", "returned"), ("cleared", "returned"), ("issued", "in_progress")}
)
"""Steps that need a reason; withdrawing always does."""

LOCKED: frozenset[Status] = frozenset({"cleared", "issued", "closed", "withdrawn"})
"""Statuses in which answers can no longer be changed."""


def may_follow(current: Status, wanted: Status) -> bool:
    """Whether an engagement may go from one status to the other."""
    return wanted in ALLOWED[current]


def step_needs_reason(current: Status, wanted: Status) -> bool:
    """Whether this step is only taken with a reason."""
    return wanted == "withdrawn" or (current, wanted) in NEEDS_REASON


def change_needs_reason(status: Status) -> bool:
    """Whether changing an answer in this status needs a reason: once it was submitted, it does."""
    return status in ("submitted", "returned")
