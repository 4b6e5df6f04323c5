"""Findings drafted from flags, finished by the auditor, followed up until they are closed."""

from genderaudit.findings.actions import (
    FollowedUp,
    add_finding,
    draft_findings,
    edit_finding,
    find_finding,
    finding_from_question,
    findings_everywhere,
    findings_of,
    findings_of_supplier,
    follow_up,
    merge_findings,
    next_dates,
)

__all__ = [
    "FollowedUp",
    "add_finding",
    "draft_findings",
    "edit_finding",
    "find_finding",
    "finding_from_question",
    "findings_everywhere",
    "findings_of",
    "findings_of_supplier",
    "follow_up",
    "merge_findings",
    "next_dates",
]
