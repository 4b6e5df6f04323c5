"""What signing allows, refuses and leaves untouched."""

from __future__ import annotations

import datetime as dt
import io
import re
import socket
import subprocess
from pathlib import Path

import pikepdf
import pytest
from pyhanko.keys import load_certs_from_pemder_data
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

from genderaudit.signing import ROLES, TrustList, new_identity, sign, verify
from genderaudit.signing.model.refusals import (
    AlreadySignedError,
    CertificateNotValidNowError,
    DoesNotVerifyError,
    NoFieldsError,
    RoleNotCarriedError,
    SamePersonError,
    WrongOrderError,
)
from reports import NOW, PASSPHRASE, PLACES, STAMP, Office, clock, der, make_base, make_office, signed_by

PAIR = tuple(place for place in PLACES if place.role in ("preparer", "reviewer"))


def sign_as(office: Office, data: bytes, role: str, who: str | None = None, **other: object) -> bytes:
    facts = {"reason": "I did", "place": "Cadiz", "stamp": STAMP, "clock": clock, **other}
    return sign(data, office.people[who or role], role, **facts)


def test_three_roles_sign_one_after_the_other_and_the_file_is_valid(office: Office, three: bytes) -> None:
    verdict = verify(three, office.trust, now=NOW)
    assert verdict.verdict == "valid"
    assert [signer.role for signer in verdict.signers] == list(ROLES)
    assert [signer.post for signer in verdict.signers] == [f"{role} officer" for role in ROLES]
    assert {signer.trust for signer in verdict.signers} == {"trusted"}
    assert {signer.claimed_time for signer in verdict.signers} == {NOW}
    assert verdict.missing == ()


def test_signing_only_appends_so_the_base_revision_stays_byte_for_byte(
    office: Office, base: bytes, one: bytes, two: bytes, three: bytes
) -> None:
    assert one.startswith(base)
    assert two.startswith(one)
    assert three.startswith(two)
    for data in (one, two, three):
        assert verify(data, office.trust, now=NOW).base_length == len(base)


def test_a_file_with_the_first_signature_only_is_valid_and_names_the_missing_roles(office: Office, one: bytes) -> None:
    verdict = verify(one, office.trust, now=NOW)
    assert (verdict.verdict, verdict.missing) == ("valid", ("reviewer", "approver"))
    assert "cut_back" in verdict.not_checked


def test_an_unsigned_report_is_unsigned_and_misses_every_role(office: Office, base: bytes) -> None:
    verdict = verify(base, office.trust, now=NOW)
    assert (verdict.verdict, verdict.missing, verdict.base_length) == ("unsigned", ROLES, len(base))


def test_a_report_without_an_approver_is_closed_by_the_reviewer(office: Office) -> None:
    data = signed_by(office, make_base(places=PAIR), "preparer", "reviewer")
    assert verify(data, office.trust, now=NOW).missing == ()
    with pytest.raises(NoFieldsError):
        sign_as(office, data, "approver")
    with pikepdf.open(io.BytesIO(data)) as pdf:
        assert [int(field.Lock.get("/P", 0)) for field in pdf.Root.AcroForm.Fields] == [0, 1]


@pytest.mark.parametrize("role", ["reviewer", "approver"])
def test_nobody_signs_before_the_preparer(office: Office, base: bytes, role: str) -> None:
    with pytest.raises(WrongOrderError):
        sign_as(office, base, role)


def test_the_approver_waits_for_the_reviewer(office: Office, one: bytes) -> None:
    with pytest.raises(WrongOrderError):
        sign_as(office, one, "approver")


def test_a_role_signs_once(office: Office, one: bytes) -> None:
    with pytest.raises(AlreadySignedError):
        sign_as(office, one, "preparer")


def test_a_certificate_signs_only_in_the_roles_that_it_carries(office: Office, base: bytes) -> None:
    with pytest.raises(RoleNotCarriedError):
        sign_as(office, base, "preparer", who="reviewer")


def test_one_identity_cannot_hold_two_roles(office: Office, base: bytes, tmp_path: Path) -> None:
    both = new_identity(
        tmp_path / "both.p12",
        post="Head of office",
        office="Cadiz Office",
        country="es",
        roles=("preparer", "reviewer"),
        passphrase=PASSPHRASE,
        issuer=office.authority,
        clock=clock,
    )
    data = sign(base, both, "preparer", reason="", place="", stamp=STAMP, clock=clock)
    with pytest.raises(SamePersonError):
        sign(data, both, "reviewer", reason="", place="", stamp=STAMP, clock=clock)
    again = new_identity(
        tmp_path / "again.p12",
        post="Head of office",
        office="Cadiz Office",
        country="es",
        roles=("reviewer",),
        passphrase=PASSPHRASE,
        issuer=office.authority,
        clock=clock,
    )
    with pytest.raises(SamePersonError):
        sign(data, again, "reviewer", reason="", place="", stamp=STAMP, clock=clock)


def test_a_file_that_does_not_verify_is_not_signed_again(office: Office, one: bytes) -> None:
    flipped = bytearray(one)
    flipped[300] ^= 1
    for bad in (bytes(flipped), one + b"\n%more\n", b"not a PDF", one[:-20]):
        with pytest.raises(DoesNotVerifyError):
            sign_as(office, bad, "reviewer")


def test_a_file_with_a_revoked_signer_is_not_signed_again(office: Office, one: bytes) -> None:
    with pytest.raises(DoesNotVerifyError):
        sign_as(office, one, "reviewer", trust=office.revoking(office.people["preparer"]))


def test_a_report_that_refers_to_parts_that_it_lacks_is_not_signed(office: Office, base: bytes) -> None:
    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(base)) as pdf:
        pdf.Root.Extra = pikepdf.Array([1, pikepdf.Name.Here])
        pdf.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=False)
    dangling = plain.getvalue().replace(b"[ 1 /Here ]", b"[ 9999 0 R]")
    assert dangling != plain.getvalue()
    with pytest.raises(DoesNotVerifyError):
        sign_as(office, dangling, "preparer")
    assert verify(sign_as(office, plain.getvalue(), "preparer"), office.trust, now=NOW).verdict == "valid"


def test_a_report_with_a_cross_reference_table_is_not_signed(office: Office, base: bytes) -> None:
    plain = io.BytesIO()
    with pikepdf.open(io.BytesIO(base)) as pdf:
        pdf.save(plain, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    with pytest.raises(DoesNotVerifyError, match="cross-reference table"):
        sign_as(office, plain.getvalue(), "preparer")


def test_a_file_without_our_fields_is_not_signed(office: Office) -> None:
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        saved = io.BytesIO()
        pdf.save(saved, object_stream_mode=pikepdf.ObjectStreamMode.generate)
    with pytest.raises(NoFieldsError):
        sign_as(office, saved.getvalue(), "preparer")


def test_a_certificate_outside_its_time_does_not_sign(office: Office, base: bytes) -> None:
    for days in (-10, 5000):
        with pytest.raises(CertificateNotValidNowError):
            sign_as(office, base, "preparer", clock=lambda days=days: NOW + dt.timedelta(days=days))


def test_a_clock_one_day_slow_still_signs(office: Office, base: bytes) -> None:
    moment = NOW - dt.timedelta(days=1)
    data = sign_as(office, base, "preparer", clock=lambda: moment)
    assert verify(data, office.trust, now=moment).signers[0].claimed_time == moment


def test_signing_leaves_information_and_metadata_alone(base: bytes, three: bytes) -> None:
    with pikepdf.open(io.BytesIO(base)) as before, pikepdf.open(io.BytesIO(three)) as after:
        assert before.trailer.Info.unparse(resolved=True) == after.trailer.Info.unparse(resolved=True)
        assert after.pdf_version == before.pdf_version == "1.7"
        assert "/Version" not in after.Root


def test_every_stamp_font_is_embedded(three: bytes) -> None:
    with pikepdf.open(io.BytesIO(three)) as pdf:
        fields = [field for field in pdf.Root.AcroForm.Fields if "/V" in field]
        fonts = [font for field in fields for font in field.AP.N.Resources.Font.values()]
        assert len(fonts) == 3
        for font in fonts:
            assert "/FontFile2" in font.DescendantFonts[0].FontDescriptor or (
                "/FontFile3" in font.DescendantFonts[0].FontDescriptor
            )


def test_fields_are_form_elements_of_the_structure_tree(base: bytes) -> None:
    with pikepdf.open(io.BytesIO(base)) as pdf:
        tree = pdf.Root.StructTreeRoot
        forms = [element for element in tree.K[0].K if element.S == "/Form"]
        assert [str(form.K.Obj.T) for form in forms] == ["Preparer", "Reviewer", "Approver", "Timestamp1"]
        numbers = list(tree.ParentTree.Nums)
        parents = {int(numbers[i]): numbers[i + 1] for i in range(0, len(numbers), 2)}
        for form in forms:
            assert parents[int(form.K.Obj.StructParent)].objgen == form.objgen
            assert str(form.Alt) == str(form.K.Obj.TU)
        assert int(tree.ParentTreeNextKey) == max(parents) + 1


def test_signing_opens_no_socket(office: Office, base: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_socket(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", no_socket)
    monkeypatch.setattr(socket, "socketpair", no_socket)
    assert verify(sign_as(office, base, "preparer"), office.trust, now=NOW).verdict == "valid"


def test_pyhanko_itself_with_its_full_difference_analysis_agrees(office: Office, three: bytes) -> None:
    certificates = list(load_certs_from_pemder_data(der(office.root)))
    context = ValidationContext(trust_roots=certificates, allow_fetching=False, moment=NOW)
    found = PdfFileReader(io.BytesIO(three)).embedded_signatures
    for one in found:
        status = validate_pdf_signature(one, context)
        assert status.bottom_line, one.field_name
    assert len(found) == 3


@pytest.mark.drill
def test_pdfsig_calls_all_three_signatures_valid(three: bytes, tmp_path: Path) -> None:
    path = tmp_path / "three.pdf"
    path.write_bytes(three)
    said = subprocess.run(["pdfsig", str(path)], capture_output=True, text=True, check=False).stdout
    assert said.count("Signature Validation: Signature is Valid.") == 3
    assert said.count("Total document signed") == 1


def test_qpdf_finds_nothing_wrong(three: bytes) -> None:
    with pikepdf.open(io.BytesIO(three)) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert pdf.get_warnings() == []


@pytest.mark.drill
def test_openssl_verifies_every_signature_against_our_root(office: Office, three: bytes, tmp_path: Path) -> None:
    from cryptography.hazmat.primitives.serialization import Encoding

    (tmp_path / "root.pem").write_bytes(office.root.certificate.public_bytes(Encoding.PEM))
    ranges = re.findall(rb"/ByteRange \[0 (\d+) (\d+) (\d+)", three)
    assert len(ranges) == 3
    for start, resume, rest in (tuple(map(int, found)) for found in ranges):
        (tmp_path / "content").write_bytes(three[:start] + three[resume : resume + rest])
        (tmp_path / "cms").write_bytes(bytes.fromhex(three[start + 1 : resume - 1].decode()))
        command = ["openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", "cms", "-content", "content"]
        trusted = ["-CAfile", "root.pem", "-purpose", "any", "-cades", "-attime", str(int(NOW.timestamp()))]
        said = subprocess.run(
            [*command, *trusted, "-out", "out"], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert said.returncode == 0, said.stderr


def test_two_offices_do_not_confirm_each_other(office: Office, three: bytes, tmp_path: Path) -> None:
    other = make_office(tmp_path, office.trust.name)
    verdict = verify(three, other.trust, now=NOW)
    assert verdict.verdict == "valid_unknown_signer"
    assert verify(three, TrustList(), now=NOW).verdict == "valid_unknown_signer"
