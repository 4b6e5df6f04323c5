"""Identities as files: RSA key and certificate in a passphrase-protected PKCS#12, written whole or not at all."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, PrivateFormat, PublicFormat, pkcs12
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID, ObjectIdentifier

from genderaudit.domain.clock import Clock
from genderaudit.signing.model import ROLES, Role
from genderaudit.signing.model.refusals import (
    IdentityExistsError,
    IdentityMissingError,
    IdentityNotWrittenError,
    MayNotIssueError,
    NameDoesNotFitError,
    NotAnIdentityError,
    PassphraseTooShortError,
    WrongPassphraseError,
)

KEY_BITS = 3072
"""RSA-3072 with SHA-256: verified by pyHanko, pdfsig and OpenSSL alike, and keeps the file at PDF 1.7 (PDF/A-3)."""
COUNTRY_LETTERS = 2
PASSPHRASE_MINIMUM = 12
"""Characters; house default."""
BACKDATED = dt.timedelta(days=2)
"""Field laptops have slow clocks; a certificate from the future would be refused."""
YEARS = {"root": 10, "office": 5, "signer": 2}
"""Validity by kind; house defaults."""
KDF_ROUNDS = 200_000
"""PBKDF2-HMAC-SHA-256 rounds of the PKCS#12 file; house default."""
PKCS12_LIMIT = 1_000_000
"""Bytes; a real identity has some 8,000."""

ROLES_EXTENSION = ObjectIdentifier("2.25.322474295799319390651954915205577382949")
"""A certificate extension under the UUID arc (ITU-T X.667): a DER UTF8String with role names, space-separated."""
DOCUMENT_SIGNING = ObjectIdentifier("1.3.6.1.5.5.7.3.36")
"""id-kp-documentSigning, RFC 9336."""


@dataclass(frozen=True)
class Identity:
    """A signing key in memory with its certificate and chain; never put into a workspace or a bundle."""

    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    key: rsa.RSAPrivateKey = field(repr=False)

    @property
    def post(self) -> str:
        """Common name of the certificate: a post, not a person."""
        return _attribute(self.certificate.subject, NameOID.COMMON_NAME)

    @property
    def office(self) -> str:
        """Organisation of the certificate."""
        return _attribute(self.certificate.subject, NameOID.ORGANIZATION_NAME)

    @property
    def country(self) -> str:
        """Two letters, ISO 3166."""
        return _attribute(self.certificate.subject, NameOID.COUNTRY_NAME)

    @property
    def roles(self) -> tuple[Role, ...]:
        """The roles that the certificate carries."""
        return roles_of(self.certificate) or ()

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, 64 hexadecimal digits."""
        return fingerprint_of(self.certificate)

    @property
    def self_signed(self) -> bool:
        """Whether no authority stands behind it: usable from day one, but not confirmed by headquarters."""
        return self.certificate.issuer == self.certificate.subject


@dataclass(frozen=True)
class Authority:
    """A certificate authority with its key: the root of headquarters, or an office's issuing authority."""

    certificate: x509.Certificate
    chain: tuple[x509.Certificate, ...]
    key: rsa.RSAPrivateKey = field(repr=False)

    @property
    def name(self) -> str:
        """Common name of the authority."""
        return _attribute(self.certificate.subject, NameOID.COMMON_NAME)

    @property
    def fingerprint(self) -> str:
        """SHA-256 of the certificate, 64 hexadecimal digits."""
        return fingerprint_of(self.certificate)


def fingerprint_of(certificate: x509.Certificate) -> str:
    """SHA-256 of a certificate's DER, 64 hexadecimal digits."""
    return certificate.fingerprint(hashes.SHA256()).hex()


def key_fingerprint_of(certificate: x509.Certificate) -> str:
    """SHA-256 of a certificate's public key, 64 hexadecimal digits: the same after a renewal."""
    spki = certificate.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return hashlib.sha256(spki).hexdigest()


def spoken_fingerprint(fingerprint: str) -> str:
    """Eight groups of five digits to compare on paper or by voice: 128 bits of the SHA-256, 16 a group."""
    raw = bytes.fromhex(fingerprint)
    return " ".join(f"{int.from_bytes(raw[i : i + 2], 'big'):05d}" for i in range(0, 16, 2))


def roles_of(certificate: x509.Certificate) -> tuple[Role, ...] | None:
    """The roles in our certificate extension; None where it has none (a foreign authority)."""
    try:
        extension = certificate.extensions.get_extension_for_oid(ROLES_EXTENSION)
    except x509.ExtensionNotFound:
        return None
    value = extension.value
    raw = value.value if isinstance(value, x509.UnrecognizedExtension) else b""
    whole = raw[:1] == b"\x0c" and len(raw) < 128 and raw[1:2] == bytes([len(raw) - 2])
    named = raw[2:].decode("utf-8", "replace").split() if whole else []
    return tuple(role for role in ROLES if role in named)


def new_identity(
    path: Path,
    *,
    post: str,
    office: str,
    country: str,
    roles: tuple[Role, ...],
    passphrase: str,
    issuer: Authority | None = None,
    clock: Clock,
) -> Identity:
    """Make a key and certificate and write them to `path` (PKCS#12, AES-256); self-signed without an issuer."""
    _check_target(path, passphrase)
    key = rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    subject = _subject(post, office, country)
    text = " ".join(role for role in ROLES if role in roles).encode()
    extensions: list[tuple[x509.ExtensionType, bool]] = [
        (_key_usage(authority=False), True),
        (x509.ExtendedKeyUsage([DOCUMENT_SIGNING, ExtendedKeyUsageOID.EMAIL_PROTECTION]), False),
        (x509.UnrecognizedExtension(ROLES_EXTENSION, b"\x0c" + bytes([len(text)]) + text), False),
    ]
    certificate = _certificate(subject, key, issuer, "signer", None, extensions, clock())
    chain = (issuer.certificate, *issuer.chain) if issuer else ()
    _write(path, key, certificate, chain, passphrase)
    return Identity(certificate, chain, key)


def load_identity(path: Path, passphrase: str) -> Identity:
    """Open an identity file. A wrong passphrase and a damaged file cannot be told apart, and the error says so."""
    certificate, chain, key = _load(path, passphrase)
    if _is_authority(certificate):
        raise NotAnIdentityError(path=path.name, why="it is a certificate authority, not a person's identity")
    return Identity(certificate, chain, key)


def new_root(path: Path, *, organisation: str, country: str, passphrase: str, clock: Clock) -> Authority:
    """The root of headquarters: signs office authorities, revocation lists and trust bundles; stays offline."""
    _check_target(path, passphrase)
    key = rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    subject = _subject(f"{organisation} Audit Root", organisation, country)
    certificate = _certificate(subject, key, None, "root", 1, [(_key_usage(authority=True), True)], clock())
    _write(path, key, certificate, (), passphrase)
    return Authority(certificate, (), key)


def new_office_authority(
    path: Path, *, office: str, country: str, passphrase: str, root: Authority, clock: Clock
) -> Authority:
    """An office's issuing authority under the root: issues identities and the office's revocation list."""
    _check_target(path, passphrase)
    key = rsa.generate_private_key(public_exponent=65537, key_size=KEY_BITS)
    subject = _subject(f"{office} Issuing Authority", office, country)
    certificate = _certificate(subject, key, root, "office", 0, [(_key_usage(authority=True), True)], clock())
    chain = (root.certificate, *root.chain)
    _write(path, key, certificate, chain, passphrase)
    return Authority(certificate, chain, key)


def load_authority(path: Path, passphrase: str) -> Authority:
    """Open an authority file."""
    certificate, chain, key = _load(path, passphrase)
    if not _is_authority(certificate):
        raise MayNotIssueError(name=_attribute(certificate.subject, NameOID.COMMON_NAME), why="it is not an authority")
    return Authority(certificate, chain, key)


def revocation_list(
    authority: Authority,
    revoked: Sequence[tuple[int, dt.datetime]],
    *,
    number: int,
    clock: Clock,
    days: int = 120,
) -> bytes:
    """A signed revocation list (DER): serial numbers with their moments, valid for `days` (house default)."""
    now = clock().replace(microsecond=0)
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(authority.certificate.subject)
        .last_update(now - BACKDATED)
        .next_update(now + dt.timedelta(days=days))
        .add_extension(x509.CRLNumber(number), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(authority.key.public_key()), critical=False)
    )
    for serial, moment in revoked:
        entry = x509.RevokedCertificateBuilder().serial_number(serial).revocation_date(moment.astimezone(dt.UTC))
        builder = builder.add_revoked_certificate(entry.build())
    return builder.sign(authority.key, hashes.SHA256()).public_bytes(Encoding.DER)


def _attribute(name: x509.Name, oid: ObjectIdentifier) -> str:
    found = name.get_attributes_for_oid(oid)
    return str(found[0].value) if found else ""


def _subject(post: str, office: str, country: str) -> x509.Name:
    # RFC 5280, upper bounds: 64 characters each; a longer name would make a certificate that tools refuse
    for name, text in (("post", post), ("office", office)):
        if not text.strip():
            raise NameDoesNotFitError(field=name, text=text, limits="1 - 64")
    if not (len(country) == COUNTRY_LETTERS and country.isascii() and country.isalpha()):
        raise NameDoesNotFitError(field="country", text=country, limits=COUNTRY_LETTERS)
    return x509.Name(
        [
            x509.NameAttribute(NameOID.COUNTRY_NAME, country.upper()),
            x509.NameAttribute(NameOID.ORGANIZATION_NAME, office.strip()[:64]),
            x509.NameAttribute(NameOID.COMMON_NAME, post.strip()[:64]),
        ]
    )


def _key_usage(*, authority: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not authority,
        content_commitment=not authority,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=authority,
        crl_sign=authority,
        encipher_only=False,
        decipher_only=False,
    )


def _certificate(
    subject: x509.Name,
    key: rsa.RSAPrivateKey,
    issuer: Authority | None,
    kind: str,
    path_length: int | None,
    extensions: Sequence[tuple[x509.ExtensionType, bool]],
    now: dt.datetime,
) -> x509.Certificate:
    signing_key = issuer.key if issuer else key
    start = now.replace(microsecond=0) - BACKDATED
    end = now.replace(microsecond=0) + dt.timedelta(days=365 * YEARS[kind] + 1)
    if issuer:
        if now > issuer.certificate.not_valid_after_utc:
            raise MayNotIssueError(name=issuer.name, why="its own validity is over")
        start = max(start, issuer.certificate.not_valid_before_utc)
        end = min(end, issuer.certificate.not_valid_after_utc)
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer.certificate.subject if issuer else subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(start)
        .not_valid_after(end)
        .add_extension(x509.BasicConstraints(ca=path_length is not None, path_length=path_length), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signing_key.public_key()), critical=False)
    )
    for extension, critical in extensions:
        builder = builder.add_extension(extension, critical=critical)
    return builder.sign(signing_key, hashes.SHA256())


def _is_authority(certificate: x509.Certificate) -> bool:
    try:
        return certificate.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    except x509.ExtensionNotFound:
        return False


def _check_target(path: Path, passphrase: str) -> None:
    if path.exists():
        raise IdentityExistsError(path=path.name)
    if len(passphrase) < PASSPHRASE_MINIMUM:
        raise PassphraseTooShortError(length=len(passphrase), minimum=PASSPHRASE_MINIMUM)


def _write(
    path: Path,
    key: rsa.RSAPrivateKey,
    certificate: x509.Certificate,
    chain: Sequence[x509.Certificate],
    passphrase: str,
) -> None:
    encryption = (
        PrivateFormat.PKCS12.encryption_builder()
        .kdf_rounds(KDF_ROUNDS)
        .key_cert_algorithm(pkcs12.PBES.PBESv2SHA256AndAES256CBC)
        .hmac_hash(hashes.SHA256())
        .build(passphrase.encode())
    )
    label = fingerprint_of(certificate)[:16].encode()
    data = pkcs12.serialize_key_and_certificates(label, key, certificate, list(chain) or None, encryption)
    unfinished = path.with_name(f".{path.name}.{secrets.token_hex(4)}.unfinished")
    try:
        handle = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
        with os.fdopen(handle, "wb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        _put_in_place(unfinished, path)
    except FileExistsError as taken:
        raise IdentityExistsError(path=path.name) from taken
    except OSError as trouble:
        raise IdentityNotWrittenError(path=path.name, why=trouble.strerror or type(trouble).__name__) from trouble
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)


def _put_in_place(unfinished: Path, path: Path) -> None:
    try:
        os.link(unfinished, path)  # refuses to replace a file that appeared meanwhile
    except FileExistsError:
        raise
    except OSError:  # FAT drives know no hard links
        if path.exists():
            raise FileExistsError(str(path)) from None
        unfinished.rename(path)


def _load(path: Path, passphrase: str) -> tuple[x509.Certificate, tuple[x509.Certificate, ...], rsa.RSAPrivateKey]:
    try:
        with path.open("rb") as stream:
            data = stream.read(PKCS12_LIMIT + 1)
    except OSError as trouble:
        raise IdentityMissingError(path=path.name, why=trouble.strerror or type(trouble).__name__) from trouble
    if len(data) > PKCS12_LIMIT:
        raise NotAnIdentityError(path=path.name, why="it is far too large for an identity")
    try:
        content = pkcs12.load_pkcs12(data, passphrase.encode())
    except (ValueError, TypeError) as wrong:
        raise WrongPassphraseError(path=path.name) from wrong
    key, held = content.key, content.cert
    if held is None or not isinstance(key, rsa.RSAPrivateKey):
        raise NotAnIdentityError(path=path.name, why="it needs an RSA key with its certificate")
    if key.public_key() != held.certificate.public_key():
        raise NotAnIdentityError(path=path.name, why="key and certificate do not belong together")
    return held.certificate, tuple(other.certificate for other in content.additional_certs), key
