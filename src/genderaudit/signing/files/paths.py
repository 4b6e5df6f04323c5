"""Whether a certificate is confirmed by the trust list: path, revocation lists with their age, pins."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from pyhanko_certvalidator import CertificateValidator, ValidationContext
from pyhanko_certvalidator.errors import (
    CRLFetchError,
    ExpiredError,
    NotYetValidError,
    PathBuildingError,
    PathError,
    PathValidationError,
    ValidationError,
)

from genderaudit.signing.files.identities import fingerprint_of
from genderaudit.signing.files.socketless import without_sockets
from genderaudit.signing.model import Reason, Trust, TrustList

SIGNING_USAGE = {"digital_signature"}


@dataclass(frozen=True)
class Standing:
    """What is known of one certificate."""

    trust: Trust
    reasons: tuple[Reason, ...] = ()
    not_checked: tuple[str, ...] = ()


def standing_of(
    certificate: x509.Certificate,
    others: Sequence[x509.Certificate],
    trust: TrustList,
    *,
    now: dt.datetime,
    claimed: dt.datetime | None,
) -> Standing:
    """Judge one signer's certificate at `now`; `claimed` is the time that the signer's laptop wrote.

    Without a proven time an expired certificate is `expired`: neither trusted nor broken.
    """
    path, outcome = _path(certificate, others, trust, now)
    if outcome == "expired":
        earlier = _moment_inside(certificate, claimed)
        path, _ = _path(certificate, others, trust, earlier)
    if path is None:
        return _without_path(certificate, trust, outcome, now)
    revocation = _revocation(path, trust, now)
    if revocation.trust == "revoked" or outcome != "expired":
        return revocation
    ended = min(step.not_valid_after_utc for step in path)
    note = Reason(code="certificate_expired", facts={"since": f"{ended:%Y-%m-%d}"})
    return Standing("expired", (note, *revocation.reasons), revocation.not_checked)


def _without_path(certificate: x509.Certificate, trust: TrustList, outcome: str, now: dt.datetime) -> Standing:
    pin = trust.pin(fingerprint_of(certificate))
    if pin is None:
        return Standing("unknown", (Reason(code=_UNKNOWN_CODES.get(outcome, "signer_not_in_trust_list")),))
    if now > certificate.not_valid_after_utc:
        ended = f"{certificate.not_valid_after_utc:%Y-%m-%d}"
        return Standing("expired", (Reason(code="certificate_expired", facts={"since": ended}),))
    if now < certificate.not_valid_before_utc:
        return Standing("unknown", (Reason(code="clock_before_certificate"),))
    note = Reason(code="pinned_since", facts={"since": f"{pin.since:%Y-%m-%d}"})
    return Standing("pinned", (note,), ("revocation",))


_UNKNOWN_CODES = {"early": "clock_before_certificate", "usage": "certificate_not_for_signing"}


def _path(
    certificate: x509.Certificate, others: Iterable[x509.Certificate], trust: TrustList, moment: dt.datetime
) -> tuple[list[x509.Certificate] | None, str]:
    """The validated path from root to signer, or None and why: none, expired, early, usage."""
    if not trust.roots:
        return None, "none"
    context = ValidationContext(
        trust_roots=[asn1_x509.Certificate.load(raw) for raw in trust.roots],
        other_certs=[
            *(asn1_x509.Certificate.load(raw) for raw in trust.intermediates),
            *(_asn1(other) for other in others),
        ],
        moment=moment,
        allow_fetching=False,
        revocation_mode="soft-fail",  # lists are judged below, where a stale one is said, not hidden
    )
    try:
        validator = CertificateValidator(_asn1(certificate), validation_context=context)
        work = validator.async_validate_usage(SIGNING_USAGE)  # type: ignore[no-untyped-call]
        path = without_sockets(work)
    except ExpiredError:
        return None, "expired"
    except NotYetValidError:
        return None, "early"
    except (PathBuildingError, PathError):
        return None, "none"
    except (PathValidationError, ValidationError, CRLFetchError, ValueError):
        return None, "usage"
    return [x509.load_der_x509_certificate(step.dump()) for step in path], "ok"


def _moment_inside(certificate: x509.Certificate, claimed: dt.datetime | None) -> dt.datetime:
    if claimed and certificate.not_valid_before_utc <= claimed <= certificate.not_valid_after_utc:
        return claimed
    return certificate.not_valid_after_utc - dt.timedelta(seconds=1)


def _revocation(path: Sequence[x509.Certificate], trust: TrustList, now: dt.datetime) -> Standing:
    reasons: list[Reason] = []
    unchecked: list[str] = []
    lists = [x509.load_der_x509_crl(raw) for raw in trust.crls]
    for issuer, certificate in itertools.pairwise(path):
        usable = [one for one in lists if _is_of(one, issuer)]
        entry = next((found for one in usable if (found := _entry(one, certificate))), None)
        if entry is not None:
            when = f"{entry.revocation_date_utc:%Y-%m-%d}"
            return Standing("revoked", (Reason(code="certificate_revoked", facts={"since": when}),))
        if not usable:
            reasons.append(Reason(code="revocation_list_missing", facts={"issuer": _name(issuer)}))
            unchecked.append("revocation")
            continue
        newest = max(usable, key=lambda one: one.last_update_utc)
        ends = newest.next_update_utc
        made = f"{newest.last_update_utc:%Y-%m-%d}"
        if ends is None or ends < now:
            since = f"{ends:%Y-%m-%d}" if ends else made
            reasons.append(Reason(code="revocation_list_stale", facts={"issuer": _name(issuer), "since": since}))
            unchecked.append("revocation")
        else:
            days = max(0, (now - newest.last_update_utc).days)
            facts: dict[str, str | int] = {"issuer": _name(issuer), "date": made, "n": days}
            reasons.append(Reason(code="revocation_list_current", facts=facts))
    return Standing("trusted", tuple(reasons), tuple(dict.fromkeys(unchecked)))


def _is_of(revocations: x509.CertificateRevocationList, issuer: x509.Certificate) -> bool:
    key = issuer.public_key()
    if revocations.issuer != issuer.subject or not isinstance(key, rsa.RSAPublicKey | ec.EllipticCurvePublicKey):
        return False
    return revocations.is_signature_valid(key)


def _entry(
    revocations: x509.CertificateRevocationList, certificate: x509.Certificate
) -> x509.RevokedCertificate | None:
    return revocations.get_revoked_certificate_by_serial_number(certificate.serial_number)


def _name(certificate: x509.Certificate) -> str:
    return certificate.subject.rfc4514_string()


def _asn1(certificate: x509.Certificate) -> asn1_x509.Certificate:
    return asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER))
