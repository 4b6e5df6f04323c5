"""What signing knows: roles, field places, stamps, signers, reasons and the verdict on one file."""

from __future__ import annotations

from typing import Literal, get_args

from pydantic import Field

from genderaudit.domain.records import Value
from genderaudit.domain.time import Moment

Role = Literal["preparer", "reviewer", "approver"]
ROLES: tuple[Role, ...] = get_args(Role)
"""In the order in which they sign."""

FIELD_OF_ROLE: dict[Role, str] = {"preparer": "Preparer", "reviewer": "Reviewer", "approver": "Approver"}
ROLE_OF_FIELD: dict[str, Role] = {name: role for role, name in FIELD_OF_ROLE.items()}
TIMESTAMP_FIELD = "Timestamp1"
OUR_FIELDS: frozenset[str] = frozenset({*ROLE_OF_FIELD, TIMESTAMP_FIELD})
"""The field names of a file made by us; `docs/decisions/0002-three-signature-fields.md` says why these."""

Trust = Literal["trusted", "pinned", "unknown", "revoked", "expired"]
VerdictCode = Literal["valid", "valid_unknown_signer", "altered", "invalid", "unsigned", "unreadable"]
GOOD_VERDICTS: frozenset[str] = frozenset({"valid", "valid_unknown_signer"})

FactValue = str | int


class Reason(Value):
    """Why a verdict is what it is: a stable code and the facts of its sentence."""

    code: str
    facts: dict[str, FactValue] = Field(default_factory=dict)


class FieldPlace(Value):
    """Where one signature field lies in the report."""

    role: Role | Literal["timestamp"]
    page_index: int = Field(ge=0)
    """Page, from 0."""
    box: tuple[float, float, float, float]
    """Left, bottom, right, top in points; four zeros for an invisible field."""
    tooltip: str
    """What a screen reader says for the field, in the report's language."""


class StampTexts(Value):
    """The words of a visible stamp, in the report's language; one embedded font draws them all.

    The font has Latin, Greek and Cyrillic letters; others are left out, so give Latin words for Arabic reports.
    """

    heading: str
    """Such as `Prepared by`."""
    time_label: str
    """Such as `Time (signer's clock, not proven)`."""
    note: str = ""
    """A last line, such as how to verify; may be empty."""


class Signer(Value):
    """One signature that was found, and what is known of the one who made it."""

    role: Role | None
    """None in files that were not made by us."""
    field: str
    post: str
    """Common name of the certificate: a post, not a person."""
    office: str
    """Organisation of the certificate."""
    fingerprint: str
    """SHA-256 of the certificate (DER), 64 hexadecimal digits."""
    key_fingerprint: str
    """SHA-256 of the public key (SubjectPublicKeyInfo): the same after a certificate was renewed."""
    issuer: str
    claimed_time: Moment | None
    """The time that the signer's laptop wrote: a claim, not a proof. None where it wrote none."""
    trust: Trust
    reasons: tuple[Reason, ...] = ()


class Verdict(Value):
    """What verifying one file found; never one tick for several questions."""

    verdict: VerdictCode
    signers: tuple[Signer, ...] = ()
    missing: tuple[Role, ...] = ()
    """Roles whose field exists and is still empty."""
    changes: tuple[Reason, ...] = ()
    """What changed after a signature."""
    reasons: tuple[Reason, ...] = ()
    """What is broken, forged, revoked or unreadable, and notes on identity, revocation lists and time."""
    not_checked: tuple[str, ...] = ()
    """Codes of what this verdict does not tell."""
    tier: Literal[1, 2] = 1
    """1: a file made by us, judged by our own rules; 2: a foreign file, judged by pyHanko's difference analysis."""
    base_length: int = 0
    """Bytes of the unsigned base revision at the start of the file; 0 where it could not be found."""

    @property
    def good(self) -> bool:
        """Whether the signatures hold, whoever the signers are."""
        return self.verdict in GOOD_VERDICTS
