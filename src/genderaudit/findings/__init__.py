"""Findings drafted from flags, finished by the auditor, followed up until they are closed."""

from genderaudit.findings.actions import add_finding, draft_findings, edit_finding, find_finding, findings_of, follow_up

__all__ = ["add_finding", "draft_findings", "edit_finding", "find_finding", "findings_of", "follow_up"]
