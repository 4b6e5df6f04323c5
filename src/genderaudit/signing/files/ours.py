"""The rules for a report of ours: every byte of every signature, every later change, every role in its order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from asn1crypto import tsp
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.xref import XRefSectionType
from pyhanko.sign.validation.status import SignatureCoverageLevel

from genderaudit.signing.files.cms import BadContainerError, Container, digest_of, open_container
from genderaudit.signing.files.identities import roles_of
from genderaudit.signing.files.increments import base_end, changes_in_updates, undefined_in_base
from genderaudit.signing.files.reading import StrictReader, entry
from genderaudit.signing.files.tally import Tally, claimed_time
from genderaudit.signing.model import FIELD_OF_ROLE, ROLE_OF_FIELD, ROLES, TIMESTAMP_FIELD, Reason

_KINDS = {False: ("/Sig", "/ETSI.CAdES.detached"), True: ("/DocTimeStamp", "/ETSI.RFC3161")}
_HEX = frozenset(b"0123456789ABCDEF")


def judge_ours(data: bytes, reader: StrictReader, signatures: Sequence[Any], tally: Tally) -> None:
    """Judge a file whose base revision has our fields. Raises whatever a hostile file provokes; the caller refuses."""
    holders: dict[bytes, str] = {}
    for one in signatures:
        container = check_signature(data, one, tally, last=one is signatures[-1])
        if container is not None and one.field_name in ROLE_OF_FIELD:
            _note_signer(one, container, tally, holders)
    _check_order(signatures, tally)
    _check_certification(reader, signatures, tally)
    tally.changed.extend(changes_in_updates(reader))
    tally.base_length = base_end(data, reader)
    check_base(data[: tally.base_length], reader, tally)


def check_base(base: bytes, reader: StrictReader, tally: Tally) -> None:
    """The base revision has to be laid out so that no later revision can be read in two ways."""
    if any(
        reader.xrefs.get_xref_container_info(revision).xref_section_type is not XRefSectionType.STREAM
        for revision in range(reader.xrefs.total_revisions)
    ):
        # a table may list one object twice, and readers differ on which entry counts
        tally.broke("cross_reference_table")
    if undefined_in_base(base):
        tally.broke("undefined_reference_in_base")


def check_signature(data: bytes, one: Any, tally: Tally, *, last: bool) -> Container | None:
    """Check one signature or time stamp; None, with the reason noted, where it does not hold."""
    name, stamp = one.field_name, one.field_name == TIMESTAMP_FIELD
    if name not in ROLE_OF_FIELD and not stamp:
        tally.broke("unexpected_field", field=name)
        return None
    if (str(one.sig_object.get("/Type")), str(one.sig_object.get("/SubFilter"))) != _KINDS[stamp]:
        tally.broke("not_pades", field=name)
        return None
    try:
        start, end, stop = byte_range(one, len(data))
        raw = contents(data[start:end], one)
        trusted = (*tally.trust.roots, *tally.trust.intermediates)
        container = open_container(raw, time_stamp=stamp, trusted=trusted)
        _check_digest((memoryview(data)[:start], memoryview(data)[end:stop]), container, tally, stamp=stamp)
    except BadContainerError as bad:
        tally.broke(str(bad), field=name)
        return None
    check_coverage(one, stop, len(data), tally, last=last)
    return container


def byte_range(one: Any, size: int) -> tuple[int, int, int]:
    """Where the gap starts and ends and where the signed part stops. Raises BadContainerError."""
    numbers = list(one.byte_range)
    if len(numbers) != 4 or not all(type(number) is generic.NumberObject for number in numbers):
        raise BadContainerError("byte_range_forged")
    begin, length, resume, rest = (int(number) for number in numbers)
    if begin != 0 or length <= 0 or resume <= length or rest <= 0 or resume + rest > size:
        raise BadContainerError("byte_range_forged")
    return length, resume, resume + rest


def contents(gap: bytes, one: Any) -> bytes:
    """The container in the gap: upper-case hexadecimal in angle brackets, zeros only behind it."""
    digits = gap[1:-1]
    if gap[:1] != b"<" or gap[-1:] != b">" or len(digits) % 2 or not _HEX.issuperset(digits):
        raise BadContainerError("gap_forged")
    raw = bytes.fromhex(digits.decode("ascii"))
    if raw != one.pkcs7_content:
        raise BadContainerError("gap_forged")
    size = der_size(raw)
    if any(raw[size:]):
        raise BadContainerError("gap_forged")
    return raw[:size]


def der_size(raw: bytes) -> int:
    """Bytes of the DER element at the start. Raises BadContainerError."""
    if len(raw) < 6 or raw[0] != 0x30 or not 0x81 <= raw[1] <= 0x84:
        raise BadContainerError("container_unreadable")
    count = raw[1] & 0x7F
    size = 2 + count + int.from_bytes(raw[2 : 2 + count], "big")
    if size > len(raw):
        raise BadContainerError("container_unreadable")
    return size


def _check_digest(parts: tuple[memoryview, memoryview], container: Container, tally: Tally, *, stamp: bool) -> None:
    if not stamp:
        if digest_of(parts, container.digest_name) != container.message_digest:
            raise BadContainerError("digest_differs")
        return
    if digest_of((container.content,), container.digest_name) != container.message_digest:
        raise BadContainerError("digest_differs")
    token = tsp.TSTInfo.load(container.content, strict=True)
    imprint = token["message_imprint"]
    name = imprint["hash_algorithm"]["algorithm"].native
    if name not in ("sha256", "sha384", "sha512") or digest_of(parts, name) != imprint["hashed_message"].native:
        raise BadContainerError("digest_differs")
    moment = token["gen_time"].native
    facts: dict[str, str | int] = {"moment": f"{moment:%Y-%m-%d %H:%M} UTC", "by": _subject(container.certificate)}
    tally.notes.append(Reason(code="time_stamp", facts=facts))
    tally.unchecked.append("time_stamp_authority")


def _subject(certificate: x509.Certificate) -> str:
    return certificate.subject.rfc4514_string()


def check_coverage(one: Any, stop: int, size: int, tally: Tally, *, last: bool) -> None:
    """The last signature has to cover the whole file, an earlier one its whole revision."""
    if last and stop != size:
        tally.change("bytes_after_last_signature", n=size - stop)
        return
    level = one.evaluate_signature_coverage()
    if level not in (SignatureCoverageLevel.ENTIRE_FILE, SignatureCoverageLevel.ENTIRE_REVISION):
        tally.broke("coverage_unclear", field=one.field_name)


def _note_signer(one: Any, container: Container, tally: Tally, holders: dict[bytes, str]) -> None:
    role = ROLE_OF_FIELD[one.field_name]
    certificate = container.certificate
    carried = roles_of(certificate)
    if carried is not None and role not in carried:
        tally.broke("role_not_carried", field=one.field_name)
    tally.add_signer(certificate, container.others, field_name=one.field_name, role=role, claimed=claimed_time(one))
    key = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    for holding in (key, certificate.subject.public_bytes()):
        if holding in holders:
            tally.broke("same_signer_twice", field=holders[holding], other=one.field_name)
        holders[holding] = one.field_name


def _check_order(signatures: Sequence[Any], tally: Tally) -> None:
    """Preparer, reviewer, approver, time stamp: each in a revision of its own, and no signature used twice."""
    wanted = [*(FIELD_OF_ROLE[role] for role in ROLES), TIMESTAMP_FIELD]
    names = [one.field_name for one in signatures]
    roles = [name for name in names if name in ROLE_OF_FIELD]
    ranks = [wanted.index(name) for name in names if name in wanted]
    revisions = [one.signed_revision for one in signatures]
    if ranks != sorted(set(ranks)) or roles != wanted[: len(roles)]:
        tally.broke("wrong_order")
    if revisions != sorted(set(revisions)) or revisions[0] != 1:
        tally.broke("wrong_order")


def _check_certification(reader: StrictReader, signatures: Sequence[Any], tally: Tally) -> None:
    """The preparer's signature, and no other, certifies the document and allows only further signatures (P=2)."""
    first = signatures[0]
    permissions = entry(reader.root, "/Perms")
    held = None
    if isinstance(permissions, generic.DictionaryObject) and "/DocMDP" in permissions:
        held = permissions.raw_get("/DocMDP")
    given = first.sig_field.raw_get("/V")
    certified = isinstance(held, generic.IndirectObject) and (held.idnum, held.generation) == (
        given.idnum,
        given.generation,
    )
    level = first.docmdp_level
    if not certified or level is None or level.value != 2:
        tally.broke("not_certified")
