"""Verdicts and signers in the words of the window: a title, a sign and a tone beside the sentences of the catalogue."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from genderaudit.reports.model.verdict import ReportVerdict
from genderaudit.runtime.language import catalogue
from genderaudit.signing import Reason, Signer, TrustList, Verdict, VerdictCode, say_reason, say_verdict
from genderaudit.widgets.texts import translate


@dataclass(frozen=True)
class Face:
    """How a verdict or a trust looks: never by its colour alone."""

    icon: str
    tone: str
    title: str


def verdict_face(code: VerdictCode) -> Face:
    """Sign, tone and title of a verdict."""
    match code:
        case "valid":
            return Face("badge-check", "good", translate("Verdict", "Valid"))
        case "valid_unknown_signer":
            return Face(
                "circle-question-mark", "warn", translate("Verdict", "Unchanged, but a signer is not confirmed")
            )
        case "altered":
            return Face("octagon-alert", "bad", translate("Verdict", "Changed after it was signed"))
        case "invalid":
            return Face("circle-x", "bad", translate("Verdict", "Does not hold"))
        case "unsigned":
            return Face("circle-dashed", "info", translate("Verdict", "Not signed"))
        case "unreadable":
            return Face("triangle-alert", "bad", translate("Verdict", "Cannot be read"))


def trust_face(signer: Signer) -> Face:
    """Sign, tone and word of what is known of a signer."""
    match signer.trust:
        case "trusted":
            return Face("shield-check", "good", translate("Verdict", "Confirmed by the trust list"))
        case "pinned":
            return Face("pin", "info", translate("Verdict", "Pinned on this laptop"))
        case "unknown":
            return Face("circle-question-mark", "warn", translate("Verdict", "Not confirmed"))
        case "revoked":
            return Face("circle-x", "bad", translate("Verdict", "Revoked"))
        case "expired":
            return Face("clock", "warn", translate("Verdict", "Certificate expired"))


def role_words(role: str | None, language: str) -> str:
    """The role of a signature in words."""
    return catalogue(language)(f"signing.role.{role or 'none'}")


def signer_lines(signer: Signer, language: str, trust: TrustList) -> list[str]:
    """What is known of one signer: identity, revocation, and what their clock claimed."""
    # the first two lines are about the document and who signed, which stand elsewhere
    return say_verdict(Verdict(verdict="valid", signers=(signer,)), language, trust)[2:]


def reason_lines(found: ReportVerdict, language: str) -> Iterator[str]:
    """Why the verdict is what it is, apart from changes."""
    for reason in found.reasons:
        yield _reason(reason, language)


def change_lines(found: ReportVerdict, language: str) -> Iterator[str]:
    """What changed after a signature."""
    for change in found.changes:
        yield _reason(change, language)


def unchecked_lines(found: ReportVerdict, language: str) -> Iterator[str]:
    """What this verdict does not tell."""
    texts = catalogue(language)
    for code in found.not_checked:
        ours, signed = f"reports.not_checked.{code}", f"signing.unchecked.{code}"
        if catalogue("en").has(ours):
            yield texts(ours)
        elif catalogue("en").has(signed):
            yield texts(signed)


def _reason(reason: dict[str, object], language: str) -> str:
    code = str(reason["code"])
    if catalogue("en").has(f"signing.reason.{code}"):
        return say_reason(Reason.model_validate(reason), language)
    return catalogue(language)(f"reports.reason.{code}")
