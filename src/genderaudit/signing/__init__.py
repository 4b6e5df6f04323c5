"""Identities and keys, signing a PDF, verifying a PDF; knows PDFs and keys, not audits."""

from genderaudit.signing.actions import say_reason, say_verdict, sign, verify
from genderaudit.signing.actions.knowing import forget_identity, identities_of, remember_identity, remember_key
from genderaudit.signing.files.bounded import serve, start_worker, stop_worker
from genderaudit.signing.files.fields import prepare_fields
from genderaudit.signing.files.identities import (
    Authority,
    Identity,
    load_authority,
    load_identity,
    new_identity,
    new_office_authority,
    new_root,
    revocation_list,
    spoken_fingerprint,
)
from genderaudit.signing.files.trust import load_trust, read_bundle, write_bundle
from genderaudit.signing.model import (
    FIELD_OF_ROLE,
    GOOD_VERDICTS,
    ROLES,
    FieldPlace,
    Pin,
    Reason,
    Role,
    Signer,
    StampTexts,
    Trust,
    TrustList,
    Verdict,
    VerdictCode,
)
from genderaudit.signing.model.known import KnownIdentity
from genderaudit.signing.model.refusals import CannotSignError

__all__ = [
    "FIELD_OF_ROLE",
    "GOOD_VERDICTS",
    "ROLES",
    "Authority",
    "CannotSignError",
    "FieldPlace",
    "Identity",
    "KnownIdentity",
    "Pin",
    "Reason",
    "Role",
    "Signer",
    "StampTexts",
    "Trust",
    "TrustList",
    "Verdict",
    "VerdictCode",
    "forget_identity",
    "identities_of",
    "load_authority",
    "load_identity",
    "load_trust",
    "new_identity",
    "new_office_authority",
    "new_root",
    "prepare_fields",
    "read_bundle",
    "remember_identity",
    "remember_key",
    "revocation_list",
    "say_reason",
    "say_verdict",
    "serve",
    "sign",
    "spoken_fingerprint",
    "start_worker",
    "stop_worker",
    "verify",
    "write_bundle",
]
