"""Why a step with a finding is refused, in sentences."""

from __future__ import annotations

from genderaudit.domain.errors import Mistake

FOLLOW_UP = "reports.follow_up.{code}"


class FindingUnknown(Mistake):
    """No such finding in the engagement."""

    code = "finding_unknown"
    sentence = "There is no finding '{wanted}' in this engagement."
    remedy = "See the findings with: genderaudit finding list."


class FindingStepNotAllowed(Mistake):
    """A follow-up state that cannot come next."""

    code = "finding_step_not_allowed"
    sentence = "A finding that is '{current}' cannot become '{wanted}'."
    remedy = "From here it can become: {allowed}."
    words = {"current": FOLLOW_UP, "wanted": FOLLOW_UP, "allowed": FOLLOW_UP}


class AuditSideOnly(Mistake):
    """Management cannot verify its own action."""

    code = "audit_side_only"
    sentence = "Only the audit side can make a finding '{wanted}'."
    remedy = "Management reports an action as implemented; an auditor verifies it."
    words = {"wanted": FOLLOW_UP}


class FindingReasonNeeded(Mistake):
    """A follow-up state that needs a reason, and for an accepted risk a date."""

    code = "finding_reason_needed"
    sentence = "To make a finding '{wanted}' a reason is due, and for an accepted risk the day until when."
    remedy = "Give both."
    words = {"wanted": FOLLOW_UP}


class FindingIncomplete(Mistake):
    """A draft that lacks what a finding states."""

    code = "finding_incomplete"
    sentence = "The finding {finding} cannot be opened: it lacks {lacking}."
    remedy = "Fill these in; a draft can wait as long as it needs."
    words = {"lacking": "reports.gap_field.{code}"}


class FindingsNotMerged(Mistake):
    """Findings that cannot become one."""

    code = "findings_not_merged"
    sentence = "{finding} cannot be merged into {into}: {why}."
    words = {"why": "not_merged.{code}"}
    remedy = "Merge findings of one engagement, into one that is a draft or open."
