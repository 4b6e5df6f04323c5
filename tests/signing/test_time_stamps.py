"""A document time stamp that is added after the last signature."""

from __future__ import annotations

import io

from asn1crypto import keys
from asn1crypto import x509 as asn1_x509
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.signers import PdfTimeStamper
from pyhanko.sign.timestamps import DummyTimeStamper
from pyhanko_certvalidator.registry import SimpleCertificateStore

from genderaudit.signing import say_verdict
from genderaudit.signing.files.checking import judge
from reports import NOW, Office


class Quiet(IncrementalPdfFileWriter):
    def _update_meta(self) -> None:
        pass


def stamped(office: Office, data: bytes) -> bytes:
    person = office.people["approver"]
    raw = person.key.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    chain = SimpleCertificateStore()
    for certificate in person.chain:
        chain.register(asn1_x509.Certificate.load(certificate.public_bytes(Encoding.DER)))
    stamper = DummyTimeStamper(
        tsa_cert=asn1_x509.Certificate.load(person.certificate.public_bytes(Encoding.DER)),
        tsa_key=keys.PrivateKeyInfo.load(raw),
        certs_to_embed=chain,
        fixed_dt=NOW,
    )
    writer = Quiet(io.BytesIO(data))
    return PdfTimeStamper(stamper, field_name="Timestamp1").timestamp_pdf(writer, "sha256").getvalue()


def test_a_later_time_stamp_changes_nothing_that_was_signed_and_is_said(office: Office, three: bytes) -> None:
    data = stamped(office, three)
    assert data.startswith(three)
    verdict = judge(data, office.trust, NOW)
    assert verdict.verdict == "valid", verdict
    assert "time_stamp_authority" in verdict.not_checked
    assert any("existed before 2026-11-21 12:00 UTC" in line for line in say_verdict(verdict, "en"))


def test_a_flipped_bit_in_the_time_stamp_is_refused(office: Office, three: bytes) -> None:
    data = stamped(office, three)
    for at in range(len(three) + 1000, len(data) - 10, 1500):
        changed = bytearray(data)
        changed[at] ^= 4
        assert judge(bytes(changed), office.trust, NOW).verdict in ("invalid", "altered"), at
