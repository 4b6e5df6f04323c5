"""Identities and keys, signing a PDF, verifying a PDF; knows PDFs and keys, not audits."""

import importlib
from typing import TYPE_CHECKING

from genderaudit.signing.actions.knowing import forget_identity, identities_of, remember_identity, remember_key
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

if TYPE_CHECKING:
    from genderaudit.signing.actions.saying import say_reason, say_verdict
    from genderaudit.signing.actions.signing import sign, verify
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

_LATER = {
    "actions.saying": ("say_reason", "say_verdict"),
    "actions.signing": ("sign", "verify"),
    "files.bounded": ("serve", "start_worker", "stop_worker"),
    "files.fields": ("prepare_fields",),
    "files.identities": (
        "Authority",
        "Identity",
        "load_authority",
        "load_identity",
        "new_identity",
        "new_office_authority",
        "new_root",
        "revocation_list",
        "spoken_fingerprint",
    ),
    "files.trust": ("load_trust", "read_bundle", "write_bundle"),
}
"""Module to names that load with the first use: the libraries of PDFs and keys are large."""

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        for module, names in _LATER.items():
            if name in names:
                found = getattr(importlib.import_module(f"{__name__}.{module}"), name)
                globals()[name] = found
                return found
        raise AttributeError(name)
