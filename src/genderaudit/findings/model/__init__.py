"""The finding, and why a step with one is refused."""

from genderaudit.findings.model.records import Acceptance, Finding, FollowUp, Priority, RootCause

__all__ = ["Acceptance", "Finding", "FollowUp", "Priority", "RootCause"]
