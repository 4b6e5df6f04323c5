"""What was found while judging one file, before it becomes a verdict."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field
from typing import Any, Literal

from cryptography import x509
from cryptography.x509.oid import NameOID
from pyhanko.pdf_utils.generic import parse_pdf_date
from pyhanko.pdf_utils.misc import PdfReadError

from genderaudit.signing.files.identities import fingerprint_of, key_fingerprint_of
from genderaudit.signing.files.paths import standing_of
from genderaudit.signing.model import Reason, Role, Signer, TrustList, Verdict
from genderaudit.signing.rules import ALWAYS_UNKNOWN, decide


@dataclass
class Tally:
    """Signers, faults and notes of one file."""

    trust: TrustList
    now: dt.datetime
    signers: list[Signer] = field(default_factory=list)
    broken: list[Reason] = field(default_factory=list)
    changed: list[Reason] = field(default_factory=list)
    notes: list[Reason] = field(default_factory=list)
    unchecked: list[str] = field(default_factory=list)
    missing: tuple[Role, ...] = ()
    readable: bool = False
    tier: Literal[1, 2] = 1
    base_length: int = 0

    def broke(self, code: str, **facts: str | int) -> None:
        """Note something that makes the file invalid."""
        self.broken.append(Reason(code=code, facts=dict(facts)))

    def change(self, code: str, **facts: str | int) -> None:
        """Note something that was changed after a signature."""
        self.changed.append(Reason(code=code, facts=dict(facts)))

    def add_signer(
        self,
        certificate: x509.Certificate,
        others: tuple[x509.Certificate, ...],
        *,
        field_name: str,
        role: Role | None,
        claimed: dt.datetime | None,
    ) -> None:
        """Judge one signer's certificate and note it."""
        standing = standing_of(certificate, others, self.trust, now=self.now, claimed=claimed)
        self.unchecked.extend(standing.not_checked)
        self.signers.append(
            Signer(
                role=role,
                field=field_name,
                post=_attribute(certificate, NameOID.COMMON_NAME),
                office=_attribute(certificate, NameOID.ORGANIZATION_NAME),
                fingerprint=fingerprint_of(certificate),
                key_fingerprint=key_fingerprint_of(certificate),
                issuer=certificate.issuer.rfc4514_string(),
                claimed_time=claimed,
                trust=standing.trust,
                reasons=standing.reasons,
            )
        )

    def verdict(self, *, marked: bool) -> Verdict:
        """The verdict that follows; `marked` says that the raw bytes carry signature data."""
        code = decide(self.signers, self.broken, self.changed, readable=self.readable, marked=marked)
        always = ALWAYS_UNKNOWN if self.signers else ()
        changes = list({reason.model_dump_json(): reason for reason in self.changed}.values())
        return Verdict(
            verdict=code,
            signers=tuple(self.signers),
            missing=self.missing,
            changes=tuple(changes),
            reasons=(*self.broken, *self.notes),
            not_checked=tuple(dict.fromkeys((*self.unchecked, *always))),
            tier=self.tier,
            base_length=self.base_length,
        )


def claimed_time(signature: Any) -> dt.datetime | None:
    """The signing time in the signature dictionary (`/M`), which the signature covers."""
    raw = signature.sig_object.get("/M")
    if raw is None:
        return None
    try:
        moment = parse_pdf_date(str(raw), strict=True)
    except (PdfReadError, ValueError):
        return None
    return moment.astimezone(dt.UTC) if moment.tzinfo else None


def _attribute(certificate: x509.Certificate, oid: x509.ObjectIdentifier) -> str:
    found = certificate.subject.get_attributes_for_oid(oid)
    return str(found[0].value) if found else ""
