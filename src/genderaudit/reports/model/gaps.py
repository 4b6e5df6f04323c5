"""What is open before signing: each line with its place and what mends it."""

from __future__ import annotations

from typing import Literal

from genderaudit.domain.records import Value

Weight = Literal["blocks", "warns"]
"""`blocks` keeps the approving signature (a STOP) or any signature (a draft finding) away; `warns` is listed."""
GapCode = Literal[
    "stop_undecided",
    "stop_lapsed",
    "draft_finding",
    "finding_lacks",
    "unanswered",
    "not_answered_below",
    "constraint",
    "expression_error",
    "contradiction",
    "many_not_applicable",
    "na_to_confirm",
    "dont_know",
    "without_evidence",
    "weak_evidence",
    "voice_missing",
    "share_without_sample",
    "consent_not_recorded",
    "open_note",
    "text_may_identify",
    "plan_lacks",
    "commitment_thin",
    "coverage",
    "public_keeps_text",
    "finding_on_protected",
]
TargetKind = Literal["question", "finding", "plan", "evidence", "review", "stop", "section", "consent"]


class GapTarget(Value):
    """Where a window goes to mend a gap."""

    kind: TargetKind
    id: str = ""
    """The key of a question, the id of a finding, a piece of evidence or a note, a field of the plan, a section."""


class Gap(Value):
    """One line of the list 'before you sign'."""

    code: GapCode
    weight: Weight
    place: str
    """Where to mend it: a question, a finding, a field of the plan."""
    facts: dict[str, str] = {}
    target: GapTarget
