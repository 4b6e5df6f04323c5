"""One signature container, taken apart and put together again: anything that is not byte for byte ours is refused."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from asn1crypto import cms, tsp
from asn1crypto import x509 as asn1_x509
from cryptography import x509
from cryptography.exceptions import InvalidSignature, UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa

RSA_MINIMUM = 2048
EC_MINIMUM = 256
"""Bits; NIST SP 800-131A rev. 2 for signatures until 2030."""

_HASHES: dict[str, hashes.HashAlgorithm] = {
    "sha256": hashes.SHA256(),
    "sha384": hashes.SHA384(),
    "sha512": hashes.SHA512(),
}
_DIGEST_OID = {
    "sha256": bytes.fromhex("0609608648016503040201"),
    "sha384": bytes.fromhex("0609608648016503040202"),
    "sha512": bytes.fromhex("0609608648016503040203"),
}
_RSA_OID = bytes.fromhex("06092a864886f70d010101")
_RSA_WITH = {
    "sha256": bytes.fromhex("06092a864886f70d01010b"),
    "sha384": bytes.fromhex("06092a864886f70d01010c"),
    "sha512": bytes.fromhex("06092a864886f70d01010d"),
}
_ECDSA_WITH = {
    "sha256": bytes.fromhex("06082a8648ce3d040302"),
    "sha384": bytes.fromhex("06082a8648ce3d040303"),
    "sha512": bytes.fromhex("06082a8648ce3d040304"),
}
_NULL = b"\x05\x00"
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_DATA = bytes.fromhex("06092a864886f70d010701")
_TST_INFO = bytes.fromhex("060b2a864886f70d0109100104")


class BadContainerError(ValueError):
    """Why a container is refused; the argument is a reason code."""


@dataclass(frozen=True)
class Container:
    """A container whose every byte is accounted for and whose signature holds."""

    certificate: x509.Certificate
    others: tuple[x509.Certificate, ...]
    digest_name: str
    message_digest: bytes
    content: bytes
    """Encapsulated content of a time stamp; empty for a signature."""


def open_container(raw: bytes, *, time_stamp: bool = False, trusted: Sequence[bytes] = ()) -> Container:
    """Check one CMS container completely, except that its digest fits the file.

    `trusted` are certificates (DER) of the trust list, which may stand in for a missing issuer.
    Raises BadContainerError with a reason code.
    """
    try:
        signed, info = _parse(raw)
        certificates = [choice.chosen.dump() for choice in signed["certificates"]]
        attributes, signature = info["signed_attrs"].dump(), info["signature"].native
        digest_name = info["digest_algorithm"]["algorithm"].native
        content = _content(signed, time_stamp)
        leaf = _leaf(certificates, info)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as unreadable:
        raise BadContainerError("container_unreadable") from unreadable
    if digest_name not in _HASHES:
        raise BadContainerError("weak_algorithm")
    if raw not in _spellings(certificates, leaf, attributes, signature, digest_name, content, time_stamp=time_stamp):
        raise BadContainerError("container_not_canonical")
    leaf_certificate = _load(leaf)
    _check_signature(leaf_certificate, digest_name, b"\x31" + attributes[1:], signature)
    digest = _check_attributes(attributes, leaf, time_stamp=time_stamp)
    others = tuple(_load(other) for other in certificates if other != leaf)
    _check_chain(leaf_certificate, others, [_load(other) for other in trusted])
    return Container(leaf_certificate, others, digest_name, digest, content)


def digest_of(parts: Iterable[bytes | memoryview], name: str) -> bytes:
    """The digest of the parts one after the other."""
    running = hashlib.new(name)
    for part in parts:
        running.update(part)
    return running.digest()


def _parse(raw: bytes) -> tuple[cms.SignedData, cms.SignerInfo]:
    outer = cms.ContentInfo.load(raw, strict=True)
    if outer["content_type"].native != "signed_data":
        raise ValueError("not signed data")
    signed = outer["content"]
    if len(signed["signer_infos"]) != 1:
        raise ValueError("one signer is expected")
    return signed, signed["signer_infos"][0]


def _content(signed: cms.SignedData, time_stamp: bool) -> bytes:
    if not time_stamp:
        return b""
    return bytes(signed["encap_content_info"]["content"].contents)


def _leaf(certificates: Sequence[bytes], info: cms.SignerInfo) -> bytes:
    wanted = info["sid"].chosen
    for raw in certificates:
        body = asn1_x509.Certificate.load(raw)["tbs_certificate"]
        same = body["issuer"].dump() == wanted["issuer"].dump()
        if same and body["serial_number"].dump() == wanted["serial_number"].dump():
            return raw
    raise ValueError("no certificate of the signer")


def _tlv(tag: int, *parts: bytes) -> bytes:
    body = b"".join(parts)
    size = len(body)
    if size < 128:
        return bytes([tag, size]) + body
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + body


def _spellings(
    certificates: Sequence[bytes],
    leaf: bytes,
    attributes: bytes,
    signature: bytes,
    digest_name: str,
    content: bytes,
    *,
    time_stamp: bool,
) -> set[bytes]:
    """Every allowed spelling of the container: the only freedom is how an algorithm is named."""
    body = asn1_x509.Certificate.load(leaf)["tbs_certificate"]
    signer = _tlv(0x30, body["issuer"].dump(), body["serial_number"].dump())
    signed_attributes = b"\xa0" + attributes[1:]
    encapsulated = _tlv(0x30, _TST_INFO, _tlv(0xA0, _tlv(0x04, content))) if time_stamp else _tlv(0x30, _DATA)
    digests = [_tlv(0x30, _DIGEST_OID[digest_name]), _tlv(0x30, _DIGEST_OID[digest_name], _NULL)]
    methods = [
        _tlv(0x30, _RSA_OID, _NULL),
        _tlv(0x30, _RSA_WITH[digest_name], _NULL),
        _tlv(0x30, _ECDSA_WITH[digest_name]),
    ]
    version = b"\x02\x01\x03" if time_stamp else b"\x02\x01\x01"
    found = set()
    for outer_digest in digests:
        for digest in digests:
            for method in methods:
                info = _tlv(0x30, b"\x02\x01\x01", signer, digest, signed_attributes, method, _tlv(0x04, signature))
                signed = _tlv(
                    0x30,
                    version,
                    _tlv(0x31, outer_digest),
                    encapsulated,
                    _tlv(0xA0, *certificates),
                    _tlv(0x31, info),
                )
                found.add(_tlv(0x30, _SIGNED_DATA, _tlv(0xA0, signed)))
    return found


def _load(raw: bytes) -> x509.Certificate:
    try:
        return x509.load_der_x509_certificate(raw)
    except ValueError as unreadable:
        raise BadContainerError("container_unreadable") from unreadable


def _check_signature(certificate: x509.Certificate, digest_name: str, signed: bytes, signature: bytes) -> None:
    try:
        key = certificate.public_key()
        if isinstance(key, rsa.RSAPublicKey) and key.key_size >= RSA_MINIMUM:
            key.verify(signature, signed, padding.PKCS1v15(), _HASHES[digest_name])
        elif isinstance(key, ec.EllipticCurvePublicKey) and key.key_size >= EC_MINIMUM:
            key.verify(signature, signed, ec.ECDSA(_HASHES[digest_name]))
        else:
            raise BadContainerError("weak_algorithm")
    except InvalidSignature as broken:
        raise BadContainerError("signature_broken") from broken
    except (ValueError, UnsupportedAlgorithm) as unreadable:
        if isinstance(unreadable, BadContainerError):
            raise
        raise BadContainerError("container_unreadable") from unreadable


def _check_attributes(attributes: bytes, leaf: bytes, *, time_stamp: bool) -> bytes:
    """The message digest, once every signed attribute stands once, has one value, and names this certificate."""
    try:
        values: dict[str, object] = {}
        for attribute in cms.CMSAttributes.load(b"\x31" + attributes[1:], strict=True):
            name = attribute["type"].native
            if name in values or len(attribute["values"]) != 1:
                raise BadContainerError("container_unreadable")
            values[name] = attribute["values"][0]
        kind = values["content_type"].native  # type: ignore[attr-defined]
        digest = bytes(values["message_digest"].native)  # type: ignore[attr-defined]
        named = _names_certificate(values, leaf, time_stamp=time_stamp)
    except (ValueError, TypeError, KeyError, IndexError, AttributeError) as unreadable:
        raise BadContainerError("container_unreadable") from unreadable
    if kind != ("tst_info" if time_stamp else "data"):
        raise BadContainerError("container_unreadable")
    if not named:
        raise BadContainerError("certificate_not_bound")
    return digest


def _names_certificate(values: dict[str, object], leaf: bytes, *, time_stamp: bool) -> bool:
    """Whether the signed ESS attribute (RFC 5035) names exactly this certificate."""
    if "signing_certificate_v2" in values:
        raw = values["signing_certificate_v2"].dump()  # type: ignore[attr-defined]
        first = tsp.SigningCertificateV2.load(raw)["certs"][0]
        name = first["hash_algorithm"]["algorithm"].native
        return name in _HASHES and digest_of([leaf], name) == first["cert_hash"].native
    if time_stamp and "signing_certificate" in values:  # RFC 3161 names it by SHA-1; RFC 5816 allows both
        raw = values["signing_certificate"].dump()  # type: ignore[attr-defined]
        named: bytes = tsp.SigningCertificate.load(raw)["certs"][0]["cert_hash"].native
        return digest_of([leaf], "sha1") == named
    return False


def _check_chain(
    leaf: x509.Certificate, others: Sequence[x509.Certificate], trusted: Sequence[x509.Certificate]
) -> None:
    """Every further certificate has to be an issuer above the signer and proven, so that no byte is free."""
    above = [leaf]
    waiting = list(others)
    while waiting:
        issuers = [other for other in waiting if any(_issued(lower, other) for lower in above)]
        if not issuers:
            raise BadContainerError("certificate_stray")
        above.extend(issuers)
        waiting = [other for other in waiting if other not in issuers]
    for other in others:
        proven = other in trusted or any(_issued(other, upper) for upper in (*others, *trusted))
        if not proven:
            raise BadContainerError("certificate_stray")


def _issued(lower: x509.Certificate, upper: x509.Certificate) -> bool:
    if lower.issuer != upper.subject:
        return False
    try:
        lower.verify_directly_issued_by(upper)
    except (ValueError, TypeError, InvalidSignature, UnsupportedAlgorithm):
        return False
    return True
