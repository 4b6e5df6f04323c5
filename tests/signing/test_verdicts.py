"""What the verdict says of changed, forged, foreign and hostile files."""

from __future__ import annotations

import csv
import datetime as dt
import io
import random
import re
import socket
import zlib
from pathlib import Path

import pikepdf
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

from genderaudit.runtime.language import LANGUAGES, catalogue
from genderaudit.signing import Signer, TrustList, Verdict, load_trust, new_identity, say_verdict, sign, verify
from genderaudit.signing.files import bounded
from genderaudit.signing.files.checking import judge
from genderaudit.signing.files.identities import YEARS
from reports import NOW, PASSPHRASE, STAMP, Office, clock, make_base

SAMPLES = Path(__file__).resolve().parents[2].parent / "shared" / "data" / "signed-pdf"
SAMPLES_NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)
BAD = {"altered", "invalid", "unreadable"}
GOOD = {"valid", "valid_unknown_signer"}
EXPECTED = {
    "valid": {"valid"},
    "unsigned": {"unsigned"},
    "not_valid": BAD,
    "any": BAD | GOOD | {"unsigned"},
    "valid_unknown_signer or not_valid": BAD | {"valid_unknown_signer"},
}


def rows() -> list[dict[str, str]]:
    with (SAMPLES / "manifest.csv").open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


@pytest.mark.parametrize("row", rows(), ids=lambda row: row["file"])
def test_every_sample_gets_its_known_verdict(row: dict[str, str]) -> None:
    verdict = verify(SAMPLES / row["file"], load_trust([SAMPLES / "trust"]), now=SAMPLES_NOW)
    assert verdict.verdict in EXPECTED[row["verdict"]], verdict
    for language in LANGUAGES:
        assert all(say_verdict(verdict, language))


def test_samples_that_were_changed_after_signing_are_called_altered_with_what_changed() -> None:
    trust = load_trust([SAMPLES / "trust"])
    for name, code in {
        "10-isa-content-two": "object_replaced",
        "13-xmp-two": "catalog_changed",
        "14-docinfo-two": "metadata_changed",
        "19-sig-appearance-one": "signed_field_changed",
        "22-trailing-one": "bytes_after_last_signature",
    }.items():
        verdict = verify(SAMPLES / "own" / f"{name}.pdf", trust, now=SAMPLES_NOW)
        assert verdict.verdict == "altered", name
        assert code in {change.code for change in verdict.changes}, name


def test_a_revoked_signer_makes_the_file_invalid(office: Office, three: bytes) -> None:
    verdict = verify(three, office.revoking(office.people["reviewer"]), now=NOW)
    assert verdict.verdict == "invalid"
    assert [signer.trust for signer in verdict.signers] == ["trusted", "revoked", "trusted"]


def test_a_revocation_is_not_forgotten_when_the_list_is_out_of_date(office: Office, one: bytes) -> None:
    late = NOW + dt.timedelta(days=300)
    verdict = verify(one, office.revoking(office.people["preparer"]), now=late)
    assert verdict.signers[0].trust == "revoked"


def test_a_stale_revocation_list_is_said_with_the_day_since(office: Office, one: bytes) -> None:
    late = NOW + dt.timedelta(days=300)
    verdict = verify(one, office.trust, now=late)
    assert verdict.verdict == "valid"
    stale = [reason for reason in verdict.signers[0].reasons if reason.code == "revocation_list_stale"]
    assert {reason.facts["since"] for reason in stale} == {f"{NOW + dt.timedelta(days=120):%Y-%m-%d}"}
    assert "revocation" in verdict.not_checked
    assert any("21 March 2027" in line for line in say_verdict(verdict, "en", office.trust))


def test_a_missing_revocation_list_is_said(office: Office, one: bytes) -> None:
    verdict = verify(one, office.trust.model_copy(update={"crls": ()}), now=NOW)
    assert "revocation" in verdict.not_checked
    assert {reason.code for reason in verdict.signers[0].reasons} == {"revocation_list_missing"}


def test_a_forged_revocation_list_revokes_nobody(office: Office, one: bytes) -> None:
    real = office.revoking(office.people["preparer"])
    forged = tuple(crl[:-1] + bytes([crl[-1] ^ 1]) for crl in real.crls)
    verdict = verify(one, real.model_copy(update={"crls": forged}), now=NOW)
    assert verdict.signers[0].trust == "trusted"
    assert "revocation" in verdict.not_checked


def test_an_expired_certificate_is_expired_and_not_invalid(office: Office, three: bytes) -> None:
    late = NOW + dt.timedelta(days=365 * YEARS["signer"] + 30)
    verdict = verify(three, office.trust, now=late)
    assert verdict.verdict == "valid_unknown_signer"
    assert {signer.trust for signer in verdict.signers} == {"expired"}


def test_a_clock_before_the_certificate_says_so(office: Office, one: bytes) -> None:
    verdict = verify(one, office.trust, now=NOW - dt.timedelta(days=30))
    assert verdict.verdict == "valid_unknown_signer"
    assert verdict.signers[0].reasons[0].code == "clock_before_certificate"


def test_a_pinned_signer_is_pinned_and_never_called_trusted(office: Office, base: bytes, tmp_path: Path) -> None:
    alone = new_identity(
        tmp_path / "alone.p12",
        post="Auditor",
        office="Field",
        country="es",
        roles=("preparer",),
        passphrase=PASSPHRASE,
        clock=clock,
    )
    data = sign(base, alone, "preparer", reason="", place="", stamp=STAMP, clock=clock)
    assert verify(data, office.trust, now=NOW).signers[0].trust == "unknown"
    pinned = office.trust.with_pin(alone.fingerprint, NOW)
    verdict = verify(data, pinned, now=NOW)
    assert (verdict.verdict, verdict.signers[0].trust) == ("valid", "pinned")
    assert verify(data, pinned.without_pin(alone.fingerprint), now=NOW).verdict == "valid_unknown_signer"


def test_a_pin_does_not_bring_a_revoked_signer_back(office: Office, one: bytes) -> None:
    person = office.people["preparer"]
    trust = office.revoking(person).with_pin(person.fingerprint, NOW)
    assert verify(one, trust, now=NOW).signers[0].trust == "revoked"


def flips(data: bytes, count: int, seed: int) -> list[bytes]:
    chance = random.Random(seed)
    found = []
    for _ in range(count):
        at, bit = chance.randrange(len(data)), chance.randrange(8)
        changed = bytearray(data)
        changed[at] ^= 1 << bit
        found.append(bytes(changed))
    return found


def test_forty_flipped_bits_anywhere_are_never_valid(office: Office, two: bytes) -> None:
    for number, changed in enumerate(flips(two, 40, 3)):
        assert judge(changed, office.trust, NOW).verdict in BAD, number


@pytest.mark.drill
def test_five_hundred_flipped_bits_anywhere_are_never_valid(office: Office, two: bytes) -> None:
    for number, changed in enumerate(flips(two, 500, 1)):
        assert judge(changed, office.trust, NOW).verdict in BAD, number


def test_a_container_without_its_end_is_refused_at_once(office: Office, two: bytes) -> None:
    for _, resume in gaps(two):
        changed = two[: resume - 1] + b"~" + two[resume:]
        assert judge(changed, office.trust, NOW).verdict == "invalid"


def test_no_bit_of_the_signature_containers_and_their_padding_is_free(office: Office, three: bytes) -> None:
    chance = random.Random(2)
    for start, resume in gaps(three):
        ends = [start, start + 1, resume - 1, resume - 2]
        for at in [*ends, *(chance.randrange(start, resume) for _ in range(8))]:
            for bit in (0, 5, chance.randrange(8)):
                changed = bytearray(three)
                changed[at] ^= 1 << bit
                assert judge(bytes(changed), office.trust, NOW).verdict in BAD, (at, bit)


@pytest.mark.drill
def test_bytes_all_over_every_container_are_bound(office: Office, three: bytes) -> None:
    for start, resume in gaps(three):
        for at in range(start, resume, 37):
            changed = bytearray(three)
            changed[at] ^= 1 << at % 6
            assert judge(bytes(changed), office.trust, NOW).verdict in BAD, at


def gaps(data: bytes) -> list[tuple[int, int]]:
    return [(int(a), int(b)) for a, b in re.findall(rb"/ByteRange \[0 (\d+) (\d+) \d+", data)]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_cut_doubled_or_overwritten_files_are_never_valid(
    office: Office, two: bytes, one: bytes, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(two) - 1))
    piece = data.draw(st.binary(min_size=1, max_size=40))
    changed = data.draw(
        st.sampled_from([two[:at], two[:at] + piece + two[at:], two[:at] + piece + two[at + len(piece) :], two + piece])
    )
    if changed in (two, one):
        return
    verdict = judge(changed, office.trust, NOW)
    assert verdict.verdict in BAD | {"unsigned"}
    if verdict.verdict == "unsigned":
        assert b"/ByteRange" not in changed


def test_lower_case_hexadecimal_in_the_container_is_refused(office: Office, one: bytes) -> None:
    ((start, resume),) = gaps(one)
    changed = one[:start] + one[start:resume].lower() + one[resume:]
    assert {reason.code for reason in judge(changed, office.trust, NOW).reasons} == {"gap_forged"}


def test_bytes_behind_the_container_are_refused(office: Office, one: bytes) -> None:
    ((_, resume),) = gaps(one)
    changed = one[: resume - 3] + b"01" + one[resume - 1 :]
    assert len(changed) == len(one)
    assert {reason.code for reason in judge(changed, office.trust, NOW).reasons} == {"gap_forged"}


def test_an_unsigned_attribute_in_the_container_is_refused(office: Office, one: bytes) -> None:
    from asn1crypto import cms, core

    ((start, resume),) = gaps(one)
    raw = bytes.fromhex(one[start + 1 : resume - 1].decode())
    container = cms.ContentInfo.load(raw)
    info = container["content"]["signer_infos"][0]
    attribute = cms.CMSAttribute({"type": "1.2.3.4", "values": [core.Null()]})
    info["unsigned_attrs"] = cms.CMSAttributes([attribute])
    grown = container.dump(force=True).hex().upper().encode()
    changed = one[: start + 1] + grown.ljust(resume - start - 2, b"0") + one[resume - 1 :]
    assert len(changed) == len(one)
    codes = {reason.code for reason in judge(changed, office.trust, NOW).reasons}
    assert codes & {"container_not_canonical", "container_unreadable"}


def test_an_embedded_certificate_that_nothing_vouches_for_is_refused(office: Office, one: bytes) -> None:
    from asn1crypto import cms

    ((start, resume),) = gaps(one)
    container = cms.ContentInfo.load(bytes.fromhex(one[start + 1 : resume - 1].decode()))
    certificates = container["content"]["certificates"]
    certificates.append(certificates[0].copy())
    stray = certificates[-1].chosen
    stray["signature_value"] = bytes(384)
    grown = container.dump(force=True).hex().upper().encode()
    assert len(grown) <= resume - start - 2
    changed = one[: start + 1] + grown.ljust(resume - start - 2, b"0") + one[resume - 1 :]
    assert judge(changed, office.trust, NOW).verdict == "invalid"


class Quiet(IncrementalPdfFileWriter):
    def _update_meta(self) -> None:
        pass


def updated(data: bytes, change: object) -> bytes:
    writer = Quiet(io.BytesIO(data))
    change(writer)
    out = io.BytesIO()
    writer.write(out)
    return out.getvalue()


def replace_page(writer: Quiet) -> None:
    page = writer.root["/Pages"]["/Kids"][0]
    page["/Rotate"] = generic.NumberObject(90)
    writer.update_container(page)


def add_to_catalog(writer: Quiet) -> None:
    writer.root["/OpenAction"] = writer.root["/Pages"].raw_get("/Kids")
    writer.update_root()


def change_tooltip(writer: Quiet) -> None:
    field = writer.root["/AcroForm"]["/Fields"][2]
    field["/TU"] = generic.TextStringObject("Nothing to sign here")
    writer.update_container(field)


def move_field(writer: Quiet) -> None:
    field = writer.root["/AcroForm"]["/Fields"][2]
    field["/Rect"] = generic.ArrayObject([generic.NumberObject(number) for number in (0, 0, 600, 800)])
    writer.update_container(field)


def add_field(writer: Quiet) -> None:
    form = writer.root["/AcroForm"]
    field = generic.DictionaryObject({generic.NameObject("/T"): generic.TextStringObject("Sig99")})
    form["/Fields"].append(writer.add_object(field))
    writer.update_container(form)


def replace_permissions(writer: Quiet) -> None:
    writer.root["/Perms"] = generic.DictionaryObject()
    writer.update_root()


def refer_to_nothing(writer: Quiet) -> None:
    array = generic.ArrayObject([generic.IndirectObject(9000, 0, writer)])
    writer.add_object(array)


CHANGES = {
    replace_page: "object_replaced",
    add_to_catalog: "catalog_changed",
    change_tooltip: "field_changed",
    move_field: "field_changed",
    add_field: "form_changed",
    replace_permissions: "catalog_changed",
    refer_to_nothing: "undefined_reference",
}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_change_between_two_honest_signatures_is_found(office: Office, one: bytes, change: object) -> None:
    """The reviewer's own signature covers the change, so that only the rules about updates can find it."""
    from genderaudit.signing.files.reading import StrictReader
    from genderaudit.signing.files.writing import write_signature

    between = updated(one, change)
    data = write_signature(
        StrictReader(between),
        office.people["reviewer"],
        "reviewer",
        reason="",
        place="",
        stamp=STAMP,
        moment=NOW,
        last=False,
    )
    verdict = judge(data, office.trust, NOW)
    assert verdict.verdict in ("altered", "invalid"), verdict.reasons
    assert CHANGES[change] in {found.code for found in verdict.changes}


def test_a_change_before_the_first_signature_is_found_too(office: Office, base: bytes) -> None:
    """Otherwise the base could be compared with the data while the pages show something else."""
    from genderaudit.signing.files.reading import StrictReader
    from genderaudit.signing.files.writing import write_signature

    data = write_signature(
        StrictReader(updated(base, replace_page)),
        office.people["preparer"],
        "preparer",
        reason="",
        place="",
        stamp=STAMP,
        moment=NOW,
        last=False,
    )
    assert judge(data, office.trust, NOW).verdict == "invalid"


def test_a_signature_copied_into_another_field_is_refused(office: Office, one: bytes) -> None:
    def copy(writer: Quiet) -> None:
        fields = writer.root["/AcroForm"]["/Fields"]
        fields[1]["/V"] = fields[0].raw_get("/V")
        fields[1]["/AP"] = fields[0]["/AP"]
        writer.update_container(fields[1])

    assert judge(updated(one, copy), office.trust, NOW).verdict == "invalid"


def test_hiding_the_form_is_refused(office: Office, two: bytes) -> None:
    def hide(writer: Quiet) -> None:
        writer.root["/AcroForm"]["/Fields"] = generic.ArrayObject()
        writer.update_container(writer.root["/AcroForm"])

    verdict = judge(updated(two, hide), office.trust, NOW)
    assert verdict.verdict == "invalid"
    assert "hidden_signature" in {reason.code for reason in verdict.reasons}


def test_a_file_rewritten_by_another_tool_is_refused(office: Office, two: bytes) -> None:
    saved = io.BytesIO()
    with pikepdf.open(io.BytesIO(two)) as pdf:
        pdf.save(saved)
    assert judge(saved.getvalue(), office.trust, NOW).verdict in BAD


def test_bytes_before_the_header_and_after_the_end_are_refused(office: Office, two: bytes) -> None:
    assert judge(b"\n" + two, office.trust, NOW).verdict == "invalid"
    for tail in (b"\n", b" ", b"%%EOF\n", b"\0" * 500):
        verdict = judge(two + tail, office.trust, NOW)
        assert verdict.verdict in ("altered", "invalid")


def test_a_file_cut_back_to_an_earlier_signature_is_valid_and_the_verdict_says_that_it_cannot_know(
    office: Office, one: bytes, three: bytes
) -> None:
    verdict = judge(three[: len(one)], office.trust, NOW)
    assert (verdict.verdict, verdict.missing) == ("valid", ("reviewer", "approver"))
    assert "cut_back" in verdict.not_checked
    assert any("cut" in line for line in say_verdict(verdict, "en"))


def bomb() -> bytes:
    stream = zlib.compress(b"\0" * 400_000_000, 9)
    body = b"%PDF-1.7\n1 0 obj\n<</Type/XRef/W[1 4 2]/Size 4/Root 1 0 R/Filter/FlateDecode/Length "
    return b"%s%d>>\nstream\n%s\nendstream\nendobj\nstartxref\n9\n%%%%EOF\n" % (body, len(stream), stream)


def deep() -> bytes:
    return b"%PDF-1.7\n1 0 obj\n" + b"[" * 200_000 + b"]" * 200_000 + b"\nendobj\nstartxref\n9\n%%EOF\n"


def loop(two: bytes) -> bytes:
    at = two.rfind(b"startxref")
    return two[:at] + b"startxref\n" + str(at).encode() + b"\n%%EOF\n"


def test_hostile_files_get_a_verdict_and_end_nothing(office: Office, two: bytes) -> None:
    fields_loop = make_base().replace(b"/Fields", b"/Fieldz")
    for data in (b"", b"%PDF-", b"%PDF-1.7\n/ByteRange", bomb(), deep(), loop(two), fields_loop, b"\0" * 5000):
        assert verify(data, office.trust, now=NOW).verdict in BAD | {"unsigned"}
    assert verify(two, office.trust, now=NOW).verdict == "valid"


def test_a_file_that_takes_too_long_is_refused_and_the_next_one_is_checked(office: Office, two: bytes) -> None:
    verify(two, office.trust, now=NOW)
    verdict = bounded.verify_bounded(two, office.trust, now=NOW, seconds=0.0)
    assert verdict.verdict == "invalid"
    assert verdict.reasons[0].code in ("took_too_long", "worker_died")
    assert verify(two, office.trust, now=NOW).verdict == "valid"


def test_a_worker_that_dies_is_replaced(office: Office, two: bytes) -> None:
    verify(two, office.trust, now=NOW)
    bounded._DESK._worker._process.kill()
    bounded._DESK._worker._process.wait()
    assert verify(two, office.trust, now=NOW).verdict == "valid"


def test_a_file_larger_than_the_limit_is_refused_without_reading_it(
    office: Office, two: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("genderaudit.signing.files.checking.SIZE_LIMIT", 1000)
    monkeypatch.setattr("genderaudit.signing.files.bounded.SIZE_LIMIT", 1000)
    assert verify(two, office.trust, now=NOW).reasons[0].code == "too_large"


def test_verifying_opens_no_socket(office: Office, three: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_socket(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", no_socket)
    monkeypatch.setattr(socket, "socketpair", no_socket)
    assert judge(three, office.trust, NOW).verdict == "valid"
    foreign = (SAMPLES / "pyh-pades-lta-dss-indirect-arrs-test.pdf").read_bytes()
    assert judge(foreign, office.trust, NOW).tier == 2


def test_the_lines_stand_in_the_promised_order(office: Office, one: bytes) -> None:
    lines = say_verdict(judge(one, office.trust, NOW), "en", office.trust)
    starts = ["Document: unchanged", "Preparer: preparer officer", "Reviewer: MISSING", "Approver: MISSING"]
    starts += ["Identity of preparer officer: confirmed by trust bundle no. 1 of 21 November 2026", "Revocation list"]
    places = [next(i for i, line in enumerate(lines) if line.startswith(start)) for start in starts]
    assert places == sorted(places)
    assert any("not proven" in line for line in lines)
    assert lines[-1].startswith("This does not tell")


def test_every_reason_in_the_code_has_its_words_in_every_language() -> None:
    root = Path(__file__).resolve().parents[2] / "src" / "genderaudit" / "signing"
    source = "\n".join(path.read_text(encoding="utf-8") for path in root.rglob("*.py"))
    pattern = r'(?:broke|change|_reason|BadContainerError)\(\s*"([a-z_]+)"|code="([a-z_]+)"|return "(took_[a-z_]+)"'
    codes = {one or two or three for one, two, three in re.findall(pattern, source)}
    assert len(codes) > 40
    for language in LANGUAGES:
        keys = catalogue(language).keys()
        assert {code for code in codes if f"signing.reason.{code}" not in keys} == set()


def test_an_empty_trust_list_confirms_nobody(two: bytes) -> None:
    assert judge(two, TrustList(), NOW).verdict == "valid_unknown_signer"


def test_a_preparer_only_report_signed_by_someone_else_for_the_reviewer_is_not_fully_trusted(
    office: Office, one: bytes, tmp_path: Path
) -> None:
    stranger = new_identity(
        tmp_path / "stranger.p12",
        post="Reviewer",
        office="Elsewhere",
        country="fr",
        roles=("reviewer",),
        passphrase=PASSPHRASE,
        clock=clock,
    )
    data = sign(one, stranger, "reviewer", reason="", place="", stamp=STAMP, clock=clock)
    verdict = judge(data, office.trust, NOW)
    assert verdict.verdict == "valid_unknown_signer"
    assert [signer.trust for signer in verdict.signers] == ["trusted", "unknown"]


def test_a_revoked_signer_is_said_without_calling_the_document_changed() -> None:
    signer = Signer(
        role="preparer", field="Preparer", post="Auditor", office="Office", fingerprint="0" * 64,
        key_fingerprint="0" * 64, issuer="", claimed_time=None, trust="revoked",
    )  # fmt: skip
    revoked = Verdict(verdict="invalid", signers=(signer,))
    assert "REVOKED" in say_verdict(revoked, "en")[0]
    assert "unchanged" in say_verdict(revoked, "en")[0]
    assert "unchanged" not in say_verdict(Verdict(verdict="invalid"), "en")[0]
