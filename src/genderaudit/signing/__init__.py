"""Identities and keys, signing a PDF, verifying a PDF; knows PDFs and keys, not audits."""

from genderaudit.signing.actions import say_reason, say_verdict, sign, verify
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
from genderaudit.signing.model.refusals import CannotSignError

__all__ = [
    "FIELD_OF_ROLE",
    "GOOD_VERDICTS",
    "ROLES",
    "Authority",
    "CannotSignError",
    "FieldPlace",
    "Identity",
    "Pin",
    "Reason",
    "Role",
    "Signer",
    "StampTexts",
    "Trust",
    "TrustList",
    "Verdict",
    "VerdictCode",
    "load_authority",
    "load_identity",
    "load_trust",
    "new_identity",
    "new_office_authority",
    "new_root",
    "prepare_fields",
    "read_bundle",
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
