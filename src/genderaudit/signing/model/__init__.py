"""The values of this room: roles, fields, verdicts, identities, trust and refusals."""

from genderaudit.signing.model.trust import Pin, TrustList
from genderaudit.signing.model.verdicts import (
    FIELD_OF_ROLE,
    GOOD_VERDICTS,
    OUR_FIELDS,
    ROLE_OF_FIELD,
    ROLES,
    TIMESTAMP_FIELD,
    FieldPlace,
    Reason,
    Role,
    Signer,
    StampTexts,
    Trust,
    Verdict,
    VerdictCode,
)

__all__ = [
    "FIELD_OF_ROLE",
    "GOOD_VERDICTS",
    "OUR_FIELDS",
    "ROLES",
    "ROLE_OF_FIELD",
    "TIMESTAMP_FIELD",
    "FieldPlace",
    "Pin",
    "Reason",
    "Role",
    "Signer",
    "StampTexts",
    "Trust",
    "TrustList",
    "Verdict",
    "VerdictCode",
]
