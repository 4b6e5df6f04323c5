"""Trust lists as files: PEM certificates, revocation lists, and the signed bundle of headquarters."""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Sequence
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from pydantic import ValidationError

from genderaudit.domain.clock import Clock
from genderaudit.signing.files.identities import Authority
from genderaudit.signing.model import TrustList
from genderaudit.signing.model.refusals import (
    TrustFromNewerVersionError,
    TrustNotSignedError,
    TrustRollbackError,
    TrustUnreadableError,
)

FORMAT = "genderaudit-trust"
VERSION = 1
SIZE_LIMIT = 20_000_000
"""Bytes of one file; house default."""
_SUFFIXES = frozenset({".pem", ".crt", ".cer", ".crl", ".der"})


def load_trust(paths: Sequence[Path]) -> TrustList:
    """A trust list from PEM or DER certificates and revocation lists, or folders of them.

    A self-issued certificate becomes a root, any other an intermediate.
    """
    roots: dict[bytes, None] = {}
    intermediates: dict[bytes, None] = {}
    crls: dict[bytes, None] = {}
    for path in _files(paths):
        data = _read(path)
        certificates, lists = _parse(data, path.name)
        for certificate in certificates:
            kind = roots if certificate.issuer == certificate.subject else intermediates
            kind[certificate.public_bytes(Encoding.DER)] = None
        for one in lists:
            crls[one.public_bytes(Encoding.DER)] = None
    return TrustList(roots=tuple(roots), intermediates=tuple(intermediates), crls=tuple(crls))


def write_bundle(root: Authority, trust: TrustList, *, clock: Clock) -> bytes:
    """A trust bundle (`office.trust`) signed by the root: JSON, the payload as one base64 text with its signature.

    Pins stay on the laptop where they were made and never travel.
    """
    stamped = trust.model_copy(update={"pins": (), "issued": clock()})
    payload = {
        "name": stamped.name,
        "sequence": stamped.sequence,
        "issued": stamped.issued.isoformat() if stamped.issued else None,
        "roots": [_text(raw) for raw in stamped.roots],
        "intermediates": [_text(raw) for raw in stamped.intermediates],
        "crls": [_text(raw) for raw in stamped.crls],
    }
    body = json.dumps(payload, sort_keys=True).encode()
    signature = root.key.sign(_to_sign(body), padding.PKCS1v15(), hashes.SHA256())
    document = {"format": FORMAT, "version": VERSION, "payload": _text(body), "signature": _text(signature)}
    return (json.dumps(document, indent=1) + "\n").encode()


def read_bundle(data: bytes, installed: TrustList | None = None, *, file: str = "office.trust") -> TrustList:
    """The trust list in a bundle, once it is signed by the installed root and newer than the installed one.

    Without an installed list the bundle has to be signed by a root that it brings: compare that root's
    `spoken_fingerprint` with the paper from headquarters before installing. Pins of the installed list are kept.
    """
    try:
        document = json.loads(data)
        version = int(document["version"])
        if document["format"] != FORMAT:
            raise ValueError(document["format"])
        if version > VERSION:
            raise TrustFromNewerVersionError(file=file, version=version)
        body, signature = (base64.b64decode(document[key], validate=True) for key in ("payload", "signature"))
        found = _trust(body)
    except (ValueError, TypeError, KeyError, RecursionError, binascii.Error, ValidationError) as unreadable:
        raise TrustUnreadableError(file=file, why="its content is damaged") from unreadable
    signers = installed.roots if installed and installed.roots else found.roots
    if not any(_signed_by(root, body, signature) for root in signers):
        raise TrustNotSignedError(file=file, name=(installed.name if installed else "") or found.name or file)
    if installed is None:
        return found
    if installed.sequence >= found.sequence:
        raise TrustRollbackError(file=file, sequence=found.sequence, installed=installed.sequence)
    return found.model_copy(update={"pins": installed.pins})


def _trust(body: bytes) -> TrustList:
    payload = json.loads(body)
    lists = {key: tuple(base64.b64decode(text, validate=True) for text in payload[key]) for key in _LISTS}
    for raw in (*lists["roots"], *lists["intermediates"]):
        x509.load_der_x509_certificate(raw)
    for raw in lists["crls"]:
        x509.load_der_x509_crl(raw)
    facts = {key: payload[key] for key in ("name", "sequence", "issued")}
    return TrustList.model_validate({**facts, **lists})


_LISTS = ("roots", "intermediates", "crls")


def _to_sign(body: bytes) -> bytes:
    return f"{FORMAT}/{VERSION}\n".encode() + body  # so that no other signature of the root can pass for this one


def _signed_by(root: bytes, body: bytes, signature: bytes) -> bool:
    key = x509.load_der_x509_certificate(root).public_key()
    if not isinstance(key, rsa.RSAPublicKey):
        return False
    try:
        key.verify(signature, _to_sign(body), padding.PKCS1v15(), hashes.SHA256())
    except InvalidSignature:
        return False
    return True


def _files(paths: Sequence[Path]) -> list[Path]:
    found = []
    for path in paths:
        if path.is_dir():
            found.extend(sorted(one for one in path.iterdir() if one.suffix.lower() in _SUFFIXES))
        else:
            found.append(path)
    return found


def _read(path: Path) -> bytes:
    try:
        with path.open("rb") as stream:
            data = stream.read(SIZE_LIMIT + 1)
    except OSError as trouble:
        raise TrustUnreadableError(file=path.name, why=trouble.strerror or "it cannot be opened") from trouble
    if len(data) > SIZE_LIMIT:
        raise TrustUnreadableError(file=path.name, why="it is far too large")
    return data


def _parse(data: bytes, name: str) -> tuple[list[x509.Certificate], list[x509.CertificateRevocationList]]:
    try:
        if b"-----BEGIN X509 CRL-----" in data:
            return [], [x509.load_pem_x509_crl(data)]
        if b"-----BEGIN" in data:
            return x509.load_pem_x509_certificates(data), []
    except ValueError as unreadable:
        raise TrustUnreadableError(file=name, why="its content is damaged") from unreadable
    try:
        return [x509.load_der_x509_certificate(data)], []
    except ValueError:
        pass
    try:
        return [], [x509.load_der_x509_crl(data)]
    except ValueError as unreadable:
        raise TrustUnreadableError(file=name, why="it holds neither certificates nor a revocation list") from unreadable


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
