"""What kinds of record and their fields are called in the language of the window."""

from __future__ import annotations

from collections.abc import Mapping

from genderaudit.runtime.language import catalogue
from genderaudit.widgets.texts import translate

_CODES: Mapping[str, str] = {
    "answer.status": "answers.status",
    "answer.confidence": "answers.confidence",
    "answer.sources": "answers.voices",
    "mark.confidence": "answers.confidence",
    "mark.sources": "answers.voices",
    "consent.voice": "answers.voices",
    "disposition.decision": "dispositions",
    "engagement.type": "reports.kind",
    "engagement.gender_focus": "reports.gender_focus",
    "engagement.serves_4c": "reports.serves_4c",
    "engagement.status": "statuses",
    "engagement.classification": "reports.classification",
    "engagement.role": "reports.team",
    "evidence.type": "evidence_kind",
    "evidence.confidentiality": "reports.classification",
    "evidence.grade": "reports.grade",
    "finding.status": "reports.follow_up",
    "finding.priority": "reports.priority",
    "finding.acceptance": "reports.acceptance",
    "finding.root_cause": "reports.root_cause",
    "finding.commitments": "commitments",
    "risk.category": "risks.categories",
    "risk.status": "risks.statuses",
    "sample.method": "reports.sample",
}
"""Kind and field to where the catalogue has words for the field's codes."""


def kind_words(kind: str) -> str:
    """The heading over records of one kind; the code itself for a kind that this window does not know."""
    return _kinds().get(kind, kind)


def _kinds() -> dict[str, str]:
    return {
        "answer": translate("Words", "Answers"),
        "consent": translate("Words", "Consent"),
        "disposition": translate("Words", "Decisions on a STOP"),
        "engagement": translate("Words", "Engagements"),
        "evidence": translate("Words", "Evidence"),
        "finding": translate("Words", "Findings"),
        "handover": translate("Words", "Handover"),
        "known_identity": translate("Words", "Identities"),
        "mark": translate("Words", "Marks beside questions"),
        "pack_copy": translate("Words", "Checklists"),
        "question": translate("Words", "Questions"),
        "rating_override": translate("Words", "Ratings moved by hand"),
        "referral_card": translate("Words", "Referral cards"),
        "review_note": translate("Words", "Review notes"),
        "risk": translate("Words", "Risks"),
        "risk_layout": translate("Words", "Layouts of imported registers"),
        "risk_setup": translate("Words", "Matrix and groups of the register"),
        "sample": translate("Words", "Samples"),
        "register_state": translate("Words", "States of the risk register in its reports"),
        "retaliation_check": translate("Words", "Answers about retaliation"),
        "signed_report": translate("Words", "Signed reports"),
        "written_report": translate("Words", "Written reports"),
    }


def field_words(kind: str, field: str) -> str:
    """What a field is called; its code with spaces for one that has no words."""
    fields = _fields()
    return fields.get(f"{kind}.{field}") or fields.get(field) or field.replace("_", " ")


def _fields() -> dict[str, str]:
    return {**_work_fields(), **_finding_fields(), **_risk_fields(), **_other_fields()}


def _work_fields() -> dict[str, str]:
    return {
        "title": translate("Words", "Title"),
        "office": translate("Words", "Office"),
        "country": translate("Words", "Country"),
        "subject": translate("Words", "What is assessed"),
        "period": translate("Words", "Period"),
        "start": translate("Words", "From"),
        "end": translate("Words", "Until"),
        "objective": translate("Words", "Objective"),
        "scope_text": translate("Words", "Scope"),
        "exclusions": translate("Words", "What is left out"),
        "method": translate("Words", "Method"),
        "limits": translate("Words", "Limits"),
        "criteria": translate("Words", "Criteria"),
        "team": translate("Words", "Team"),
        "role": translate("Words", "Role"),
        "post": translate("Words", "Post"),
        "gender_focus": translate("Words", "Gender focus"),
        "serves_4c": translate("Words", "Half of commitment 4c"),
        "good_practice": translate("Words", "Good practice"),
        "distribution": translate("Words", "Who receives it"),
        "classification": translate("Words", "Confidentiality"),
        "confidentiality": translate("Words", "Confidentiality"),
        "status": translate("Words", "Status"),
        "started": translate("Words", "Begun"),
        "version": translate("Words", "Version of the report"),
        "previous": translate("Words", "Last time"),
        "linked": translate("Words", "Goes together with"),
        "type": translate("Words", "Type"),
        "pack_id": translate("Words", "Checklist"),
        "pack_version": translate("Words", "Version of the checklist"),
        "pack_hash": translate("Words", "Copy of the checklist"),
        "tier": translate("Words", "Form"),
        "parts": translate("Words", "Parts"),
        "screening": translate("Words", "Screening"),
        "question": translate("Words", "Question"),
        "row": translate("Words", "Row"),
        "value": translate("Words", "Answer"),
        "confidence": translate("Words", "Confidence"),
        "sources": translate("Words", "Whose voice"),
        "na_reason": translate("Words", "Why it does not apply"),
        "comment": translate("Words", "Comment"),
        "by_post": translate("Words", "Written by"),
        "answered_at": translate("Words", "Answered"),
        "ask_later": translate("Words", "Ask later"),
        "flagged": translate("Words", "Own flag"),
        "evidence": translate("Words", "Evidence"),
    }


def _finding_fields() -> dict[str, str]:
    return {
        "number": translate("Words", "Number"),
        "items": translate("Words", "From these questions"),
        "level": translate("Words", "Gravest flag"),
        "commitments": translate("Words", "Commitments"),
        "references": translate("Words", "References"),
        "condition": translate("Words", "Condition"),
        "root_cause": translate("Words", "Root cause"),
        "cause_text": translate("Words", "Root cause in words"),
        "effect": translate("Words", "Effect"),
        "groups_affected": translate("Words", "Groups affected"),
        "recommendation": translate("Words", "Recommendation"),
        "priority": translate("Words", "Priority"),
        "owner_post": translate("Words", "Owner (post)"),
        "due": translate("Words", "Due"),
        "response": translate("Words", "Management response"),
        "acceptance": translate("Words", "Accepted by management"),
        "status_reason": translate("Words", "Reason for the status"),
        "accepted_until": translate("Words", "Accepted until"),
        "raised_on": translate("Words", "Raised"),
        "changed_at": translate("Words", "Changed"),
    }


def _risk_fields() -> dict[str, str]:
    return {
        "cause": translate("Words", "Cause"),
        "event": translate("Words", "Event"),
        "category": translate("Words", "Category"),
        "affected": translate("Words", "Groups that it hits"),
        "unaffected": translate("Words", "Groups that it does not hit"),
        "equal_because": translate("Words", "Why all groups have the same rating"),
        "inherent": translate("Words", "Inherent rating"),
        "current": translate("Words", "Current rating"),
        "residual": translate("Words", "Residual rating"),
        "target": translate("Words", "Target rating"),
        "ranges": translate("Words", "Ranges"),
        "controls": translate("Words", "Controls"),
        "treatments": translate("Words", "Treatments"),
        "complaints": translate("Words", "Complaints"),
        "risk.acceptance": translate("Words", "Acceptance"),
        "last_review": translate("Words", "Last review"),
        "next_review": translate("Words", "Next review"),
        "links": translate("Words", "Tied to"),
        "library": translate("Words", "Starter risk"),
        "scheme": translate("Words", "Matrix"),
        "groups_off": translate("Words", "Groups that are not named"),
    }


def _other_fields() -> dict[str, str]:
    return {
        "caption": translate("Words", "Caption"),
        "grade": translate("Words", "Grade"),
        "size": translate("Words", "Size"),
        "media_type": translate("Words", "Kind of file"),
        "original_name": translate("Words", "Name of the file"),
        "note": translate("Words", "Note"),
        "custody": translate("Words", "Handed over by"),
        "added_at": translate("Words", "Added"),
        "sha256": translate("Words", "Fingerprint of the file"),
        "received_sha256": translate("Words", "Fingerprint as received"),
        "text": translate("Words", "Text"),
        "state": translate("Words", "State"),
        "reply": translate("Words", "Reply"),
        "at": translate("Words", "When"),
        "item": translate("Words", "Question"),
        "decision": translate("Words", "Decision"),
        "on": translate("Words", "On"),
        "decided_by": translate("Words", "Decided by"),
        "reason": translate("Words", "Reason"),
        "until": translate("Words", "Until"),
        "rating": translate("Words", "Rating"),
        "second_post": translate("Words", "Second post"),
        "voice": translate("Words", "Whose voice"),
        "given": translate("Words", "Given"),
        "population": translate("Words", "Population"),
        "population_size": translate("Words", "Size of the population"),
        "seed": translate("Words", "Seed of the draw"),
        "chosen": translate("Words", "Drawn"),
        "fingerprint": translate("Words", "Fingerprint"),
        "file": translate("Words", "File"),
        "lines": translate("Words", "Lines"),
        "checked_on": translate("Words", "Checked on"),
        "loaded_at": translate("Words", "Loaded"),
    }


def code_words(kind: str, field: str, code: str, language: str) -> str:
    """A code of a field in words; the code itself where the catalogue has none."""
    prefix = _CODES.get(f"{kind}.{field}")
    if prefix is None:
        return code
    texts = catalogue(language)
    for key in (f"{prefix}.{code}", f"{prefix}.{code}.name"):
        try:
            return texts(key)
        except KeyError:
            continue
    return code


def step_title(name: str, language: str) -> str:
    """A step's name in words; the code itself where the catalogue has none."""
    try:
        return catalogue(language)(f"steps.{name.replace('.', '_')}")
    except KeyError:
        return name
