"""What a person can do here: sign a report in a role, verify a file."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from pyhanko.pdf_utils.misc import PdfError
from pyhanko.sign.general import SigningError

from genderaudit.domain.clock import Clock
from genderaudit.signing.actions.saying import say_reason
from genderaudit.signing.files.bounded import verify_bounded
from genderaudit.signing.files.identities import Identity, key_fingerprint_of
from genderaudit.signing.files.reading import StrictReader
from genderaudit.signing.files.writing import write_signature
from genderaudit.signing.model import Role, StampTexts, TrustList, Verdict
from genderaudit.signing.model.refusals import (
    AlreadySignedError,
    CertificateNotValidNowError,
    DoesNotVerifyError,
    NoFieldsError,
    RoleNotCarriedError,
    SamePersonError,
    WrongOrderError,
)
from genderaudit.signing.rules import may_sign_now, role_before

_NOBODY = TrustList()


def sign(
    pdf: bytes,
    identity: Identity,
    role: Role,
    *,
    reason: str,
    place: str,
    stamp: StampTexts,
    clock: Clock,
    trust: TrustList = _NOBODY,
) -> bytes:
    """The report with one more signature, in the role's prepared field; the bytes before stay as they are.

    The preparer certifies. With a trust list, a file whose earlier signer is revoked is refused too.
    Raises a CannotSignError that says which rule stands against it.
    """
    now = clock()
    verdict = verify_bounded(pdf, trust, now=now)
    _check_file(verdict, role)
    _check_identity(verdict, identity, role, now)
    last = role == "approver" or (role == "reviewer" and "approver" not in verdict.missing)
    try:
        return write_signature(
            StrictReader(pdf), identity, role, reason=reason, place=place, stamp=stamp, moment=now, last=last
        )
    except (PdfError, SigningError) as unreadable:
        raise DoesNotVerifyError(why=str(unreadable)) from unreadable


def verify(source: bytes | Path, trust: TrustList, *, now: dt.datetime) -> Verdict:
    """The verdict on a file or its bytes, made in a process of its own with limits of time and memory.

    Raises OSError where a path cannot be read; everything else, however hostile, is a verdict.
    """
    return verify_bounded(source, trust, now=now)


def _check_file(verdict: Verdict, role: Role) -> None:
    signed = {signer.role for signer in verdict.signers if signer.role}
    sound = verdict.good or (verdict.verdict == "unsigned" and not verdict.reasons)
    if not sound or verdict.tier != 1:
        faults = (*verdict.reasons, *verdict.changes)
        why = say_reason(faults[0], "en") if faults else verdict.verdict
        raise DoesNotVerifyError(why=why.rstrip("."))
    if role in signed:
        raise AlreadySignedError(field=role)
    if role not in verdict.missing:
        raise NoFieldsError(field=role)
    if not may_sign_now(role, signed):
        before = role_before(role)
        raise WrongOrderError(field=role, before=before or "none")


def _check_identity(verdict: Verdict, identity: Identity, role: Role, now: dt.datetime) -> None:
    if role not in identity.roles:
        raise RoleNotCarriedError(post=identity.post, field=role)
    start, end = identity.certificate.not_valid_before_utc, identity.certificate.not_valid_after_utc
    if not start <= now <= end:
        days = {"start": f"{start:%Y-%m-%d}", "end": f"{end:%Y-%m-%d}", "now": f"{now:%Y-%m-%d}"}
        raise CertificateNotValidNowError(post=identity.post, **days)
    for signer in verdict.signers:
        same_key = signer.key_fingerprint == key_fingerprint_of(identity.certificate)
        if same_key or (signer.post, signer.office) == (identity.post, identity.office):
            raise SamePersonError(post=identity.post, field=signer.role or "none")
