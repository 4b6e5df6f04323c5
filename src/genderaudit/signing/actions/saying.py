"""A verdict in words: one line for each question, never one tick for several."""

from __future__ import annotations

import datetime as dt

from genderaudit.runtime.language import Texts, catalogue, format_date
from genderaudit.signing.files.identities import spoken_fingerprint
from genderaudit.signing.model import ROLE_OF_FIELD, Reason, Signer, TrustList, Verdict

_ABOUT_REVOCATION = ("revocation_list_missing", "revocation_list_stale", "revocation_list_current")
_ABOUT_TIME = ("time_stamp",)
_DATES = ("since", "date")


def say_verdict(verdict: Verdict, language: str, trust: TrustList | None = None) -> list[str]:
    """The lines of the verify screen: document, signers, identities, revocation lists, time, what is not told.

    With the trust list that was used, its number and date are named. What the attached data says is the
    line of the room that compares it.
    """
    texts = catalogue(language)
    lines = [texts(f"signing.verdict.{_document(verdict)}")]
    faults = [*verdict.changes, *(one for one in verdict.reasons if one.code not in _ABOUT_TIME)]
    lines.extend(say_reason(fault, language) for fault in faults)
    for signer in verdict.signers:
        role = texts(f"signing.role.{signer.role or 'none'}")
        lines.append(texts("signing.signed_by", role=role, post=signer.post, office=signer.office))
    lines.extend(texts("signing.missing", role=texts(f"signing.role.{role}")) for role in verdict.missing)
    for signer in verdict.signers:
        lines.extend(_identity(signer, texts, language, trust))
    revocation = [one for signer in verdict.signers for one in signer.reasons if one.code in _ABOUT_REVOCATION]
    lines.extend(dict.fromkeys(say_reason(one, language) for one in revocation))
    lines.extend(_time(signer, texts, language) for signer in verdict.signers)
    lines.extend(say_reason(one, language) for one in verdict.reasons if one.code in _ABOUT_TIME)
    for code in verdict.not_checked:
        lines.append(texts("signing.not_told", what=texts(f"signing.unchecked.{code}")))
    return lines


def _document(verdict: Verdict) -> str:
    """What is said of the document: a revoked signer makes the verdict invalid although nothing was changed."""
    only_revoked = verdict.verdict == "invalid" and not verdict.changes and not _broken(verdict)
    return "revoked_signer" if only_revoked else verdict.verdict


def _broken(verdict: Verdict) -> bool:
    sound = all(reason.code in _ABOUT_TIME for reason in verdict.reasons)
    return not sound or not any(signer.trust == "revoked" for signer in verdict.signers)


def say_reason(reason: Reason, language: str) -> str:
    """One reason as a sentence; field names and dates in the words of the language."""
    texts = catalogue(language)
    facts: dict[str, object] = {}
    for key, value in reason.facts.items():
        if isinstance(value, str) and value in ROLE_OF_FIELD:
            facts[key] = texts(f"signing.role.{ROLE_OF_FIELD[value]}")
        elif isinstance(value, str) and key in _DATES:
            facts[key] = format_date(dt.date.fromisoformat(value), language)
        else:
            facts[key] = value
    return texts(f"signing.reason.{reason.code}", **facts)


def _identity(signer: Signer, texts: Texts, language: str, trust: TrustList | None) -> list[str]:
    facts = {"post": signer.post, "fingerprint": spoken_fingerprint(signer.fingerprint)}
    first = texts(f"signing.trust.{signer.trust}", bundle=_bundle(texts, language, trust), **facts)
    return [first, *(say_reason(one, language) for one in signer.reasons if one.code not in _ABOUT_REVOCATION)]


def _bundle(texts: Texts, language: str, trust: TrustList | None) -> str:
    if trust is None or trust.issued is None:
        return texts("signing.bundle.loose")
    date = format_date(trust.issued.date(), language)
    return texts("signing.bundle.numbered", sequence=trust.sequence, date=date, name=trust.name)


def _time(signer: Signer, texts: Texts, language: str) -> str:
    if signer.claimed_time is None:
        return texts("signing.time.none", post=signer.post)
    date = format_date(signer.claimed_time.date(), language)
    return texts("signing.time.claimed", post=signer.post, date=date, clock=f"{signer.claimed_time:%H:%M}")
