"""Files that were not made by us: pyHanko's difference analysis with a policy narrower than its own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from asn1crypto import x509 as asn1_x509
from cryptography import x509
from pyhanko.sign.diff_analysis import ModificationLevel, StandardDiffPolicy
from pyhanko.sign.diff_analysis.form_rules_api import FormUpdatingRule
from pyhanko.sign.diff_analysis.rules.file_structure_rules import (
    CatalogModificationRule,
    ObjectStreamRule,
    XrefStreamRule,
)
from pyhanko.sign.diff_analysis.rules.form_field_rules import (
    DSSCompareRule,
    SigFieldCreationRule,
    SigFieldModificationRule,
)
from pyhanko.sign.validation.generic_cms import validate_sig_integrity
from pyhanko.sign.validation.status import SignatureCoverageLevel

from genderaudit.signing.files.cms import digest_of
from genderaudit.signing.files.tally import Tally, claimed_time
from genderaudit.signing.model import Reason

_KINDS = {
    ("/Sig", "/ETSI.CAdES.detached"),
    ("/Sig", "/adbe.pkcs7.detached"),
    ("/DocTimeStamp", "/ETSI.RFC3161"),
}
_DIGESTS = frozenset({"sha256", "sha384", "sha512"})
_RSA_MINIMUM_BYTES = 256
"""RSA-2048, as for our own files."""


def narrow_policy() -> StandardDiffPolicy:
    """Signing of fields, validation data and time stamps only: no text fields, no Info, no XMP."""
    creation = SigFieldCreationRule(allow_new_visible_after_certify=False)  # type: ignore[no-untyped-call]
    late = ModificationLevel.LTA_UPDATES
    return StandardDiffPolicy(
        global_rules=[
            CatalogModificationRule(),  # type: ignore[no-untyped-call]
            ObjectStreamRule().as_qualified(late),
            XrefStreamRule().as_qualified(late),
            DSSCompareRule().as_qualified(late),
        ],
        form_rule=FormUpdatingRule(field_rules=[creation, SigFieldModificationRule()]),
    )


def judge_foreign(data: bytes, signatures: Sequence[Any], tally: Tally) -> None:
    """Judge a foreign file. Raises whatever a hostile file provokes; the caller refuses."""
    used: set[tuple[int, int]] = set()
    for one in signatures:
        reference = one.sig_field.raw_get("/V")
        pair = (reference.idnum, reference.generation)
        if pair in used:
            tally.broke("signature_used_twice", field=one.field_name)
        used.add(pair)
        _judge_one(one, tally, last=one is signatures[-1], size=len(data))
    tally.notes.append(Reason(code="foreign_file"))
    tally.unchecked.append("roles")


def _judge_one(one: Any, tally: Tally, *, last: bool, size: int) -> None:
    name = one.field_name
    kind = (str(one.sig_object.get("/Type", "/Sig")), str(one.sig_object.get("/SubFilter")))
    if kind not in _KINDS or one.md_algorithm not in _DIGESTS or one.external_md_algorithm not in _DIGESTS:
        tally.broke("not_pades", field=name)
        return
    certificate = one.signer_cert
    if certificate.public_key.algorithm == "rsa" and certificate.public_key.byte_size < _RSA_MINIMUM_BYTES:
        tally.broke("weak_algorithm", field=name)
    stamp = kind[0] == "/DocTimeStamp"
    one.compute_integrity_info(diff_policy=narrow_policy())
    intact, valid = _integrity(one, stamp=stamp)
    if not intact or not valid:
        tally.broke("digest_differs" if not intact else "signature_broken", field=name)
        return
    _check_changes(one, tally, last=last, size=size)
    if stamp:
        tally.unchecked.append("time_stamp_authority")
        return
    others = tuple(_pyca(other) for other in one.other_embedded_certs)
    tally.add_signer(_pyca(certificate), others, field_name=name, role=None, claimed=claimed_time(one))


def _integrity(one: Any, *, stamp: bool) -> tuple[bool, bool]:
    info = one.signer_info
    if not stamp:
        if one.signed_data["encap_content_info"]["content"].native is not None:
            return False, False
        intact, valid = validate_sig_integrity(info, one.signer_cert, "data", one.compute_digest())
        return bool(intact), bool(valid)
    token = one.signed_data["encap_content_info"]["content"]
    imprint = token.parsed["message_imprint"]["hashed_message"].native
    inner = digest_of((bytes(token.contents),), one.md_algorithm)
    intact, valid = validate_sig_integrity(info, one.signer_cert, "tst_info", inner)
    return bool(intact) and imprint == one.compute_digest(), bool(valid)


def _check_changes(one: Any, tally: Tally, *, last: bool, size: int) -> None:
    begin, length, resume, rest = (int(number) for number in one.byte_range)
    if begin != 0 or length <= 0 or resume <= length or rest <= 0:
        tally.broke("byte_range_forged", field=one.field_name)
    if last and resume + rest != size:
        tally.change("bytes_after_last_signature", n=size - resume - rest)
    if one.coverage < SignatureCoverageLevel.ENTIRE_REVISION:
        tally.broke("coverage_unclear", field=one.field_name)
    facts = one.summarise_integrity_info()
    result = facts["diff_result"]
    level = getattr(result, "modification_level", ModificationLevel.OTHER)
    if level not in (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING):
        tally.change("changed_after_signature", field=one.field_name)
    elif facts["docmdp_ok"] is False:
        tally.change("change_not_permitted", field=one.field_name)


def _pyca(certificate: asn1_x509.Certificate) -> x509.Certificate:
    return x509.load_der_x509_certificate(certificate.dump())
