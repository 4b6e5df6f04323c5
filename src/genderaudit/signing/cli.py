"""The terminal door of identities: make, list, export, trust, revoke."""

from __future__ import annotations

import argparse
import datetime as dt
import secrets
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from genderaudit.domain.clock import utc_now
from genderaudit.domain.errors import Mistake
from genderaudit.runtime.language import catalogue
from genderaudit.runtime.terminal import DONE, Commands, columns, command
from genderaudit.signing.files.identities import (
    Authority,
    Identity,
    fingerprint_of,
    load_authority,
    load_identity,
    new_identity,
    new_office_authority,
    new_root,
    revocation_list,
    spoken_fingerprint,
)
from genderaudit.signing.files.installed import read_installed, write_installed
from genderaudit.signing.files.trust import load_trust, read_bundle, write_bundle
from genderaudit.signing.model import ROLES, TrustList
from genderaudit.store.cli import Session

VARIABLE = "GENDERAUDIT_IDENTITY_PASSPHRASE"


class IssuerNeeded(Mistake):
    """An office authority without a root."""

    code = "issuer_needed"
    sentence = "An office authority is made by a root."
    remedy = "Give --issuer with the root's file."


class RootNeeded(Mistake):
    """A bundle to be written without what it is made of."""

    code = "root_needed"
    sentence = "A trust bundle is written from certificates and signed by a root."
    remedy = "Give the certificates (or a folder of them) and --root with the root's file."


class NotACertificate(Mistake):
    """A file that is no exported certificate."""

    code = "not_a_certificate"
    sentence = "{file} holds no certificate."
    remedy = "Give what 'identity export' wrote."


class FingerprintNotConfirmed(Mistake):
    """A first bundle whose root nobody has compared."""

    code = "fingerprint_not_confirmed"
    sentence = "This bundle brings a root that this laptop does not know: {fingerprint}."
    remedy = "Compare these eight groups with the paper from headquarters, then run it again with --confirmed."


class FingerprintNotUnderstood(Mistake):
    """Not 64 hexadecimal digits."""

    code = "fingerprint_not_understood"
    sentence = "'{text}' is not the fingerprint of a certificate."
    remedy = "It has 64 hexadecimal digits; report verify --json prints it."


def register(commands: Commands) -> None:
    """`identity` and its subcommands."""
    file: dict[str, Any] = {"type": Path}
    parser = commands.add_parser("identity", help="signing keys, authorities, whom to trust")
    inner = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    secret = {"type": Path, "metavar": "FILE", "help": f"file with the passphrase (or {VARIABLE})"}
    command(
        inner,
        "new",
        _new,
        "make a key with its certificate in a passphrase-protected file",
        {
            "file": file,
            "--kind": {"choices": ["signer", "office", "root"], "default": "signer"},
            "--role": {
                "action": "append",
                "choices": ROLES,
                "default": [],
                "help": "roles it may sign in; default all",
            },
            "--country": {"default": "XX", "help": "two letters, ISO 3166"},
            "--issuer": {**file, "metavar": "FILE", "help": "file of the authority that confirms it"},
            "--identity-passphrase-file": secret,
            "--issuer-passphrase-file": secret,
        },
    )
    command(
        inner, "list", _list, "identities in a folder, and whom this laptop trusts", {"folder": {**file, "nargs": "?"}}
    )
    command(
        inner,
        "export",
        _export,
        "the certificate without the key, to hand to others",
        {"file": file, "target": file, "--identity-passphrase-file": secret},
    )
    command(
        inner,
        "trust",
        _trust,
        "install a trust bundle, or pin one certificate, or (headquarters) write a bundle",
        {
            "bundle": {**file, "nargs": "?", "help": "office.trust, or certificates and revocation lists"},
            "--confirmed": {"action": "store_true", "help": "the root's fingerprint was compared with the paper"},
            "--pin": {"metavar": "FINGERPRINT", "help": "of a certificate that you compared yourself"},
            "--unpin": {"metavar": "FINGERPRINT"},
            "--write": {**file, "metavar": "FILE", "help": "write a bundle signed by --root from these certificates"},
            "--root": {**file, "metavar": "FILE"},
            "--name": {"default": ""},
            "--sequence": {"type": int, "default": 1},
            "--identity-passphrase-file": secret,
        },
    )
    command(
        inner,
        "revoke",
        _revoke,
        "write an authority's revocation list",
        {
            "authority": file,
            "target": {**file, "help": "the list to write"},
            "certificates": {**file, "nargs": "*", "help": "exported certificates to revoke"},
            "--number": {"type": int, "default": 1, "help": "higher than that of the list before"},
            "--identity-passphrase-file": secret,
        },
    )


def _secret(session: Session, args: argparse.Namespace, what: Path, *, new: bool = False, issuer: bool = False) -> str:
    file = args.issuer_passphrase_file if issuer else args.identity_passphrase_file
    return session.terminal.passphrase(str(what), file, variable=VARIABLE, new=new)


def _facts(identity: Identity | Authority) -> dict[str, object]:
    facts: dict[str, object] = {
        "fingerprint": identity.fingerprint,
        "spoken_fingerprint": spoken_fingerprint(identity.fingerprint),
        "valid_until": identity.certificate.not_valid_after_utc.date().isoformat(),
    }
    if isinstance(identity, Identity):
        return facts | {
            "post": identity.post,
            "office": identity.office,
            "roles": list(identity.roles),
            "self_signed": identity.self_signed,
        }
    return facts | {"name": identity.name}


def _show(session: Session, identity: Identity | Authority) -> int:
    facts = _facts(identity)
    session.terminal.show(facts, columns(facts.items()))
    return DONE


def _new(session: Session, args: argparse.Namespace) -> int:
    issuer = load_authority(args.issuer, _secret(session, args, args.issuer, issuer=True)) if args.issuer else None
    passphrase = _secret(session, args, args.file, new=True)
    author = session.author
    if args.kind == "root":
        return _show(
            session,
            new_root(args.file, organisation=author.office, country=args.country, passphrase=passphrase, clock=utc_now),
        )
    if args.kind == "office":
        if issuer is None:
            raise IssuerNeeded
        made = new_office_authority(
            args.file, office=author.office, country=args.country, passphrase=passphrase, root=issuer, clock=utc_now
        )
        return _show(session, made)
    identity = new_identity(
        args.file,
        post=author.post,
        office=author.office,
        country=args.country,
        roles=tuple(args.role) or ROLES,
        passphrase=passphrase,
        issuer=issuer,
        clock=utc_now,
    )
    return _show(session, identity)


def _list(session: Session, args: argparse.Namespace) -> int:
    trust = read_installed()
    folder = args.folder or Path.cwd()
    files = sorted(path.name for path in folder.glob("*.p12"))
    document = {"identities": files, "trust": _trust_facts(trust)}
    lines = [*files, *columns(_trust_facts(trust).items())]
    session.terminal.show(document, lines)
    return DONE


def _trust_facts(trust: TrustList) -> dict[str, object]:
    roots = [x509.load_der_x509_certificate(raw) for raw in trust.roots]
    return {
        "name": trust.name,
        "sequence": trust.sequence,
        "roots": [root.subject.rfc4514_string() for root in roots],
        "authorities": len(trust.intermediates),
        "revocation_lists": len(trust.crls),
        "pins": [pin.fingerprint for pin in trust.pins],
    }


def _export(session: Session, args: argparse.Namespace) -> int:
    identity = load_identity(args.file, _secret(session, args, args.file))
    chain = (identity.certificate, *identity.chain)
    _put_whole(args.target, b"".join(certificate.public_bytes(Encoding.PEM) for certificate in chain))
    return _show(session, identity)


def _trust(session: Session, args: argparse.Namespace) -> int:
    installed = read_installed()
    if args.write is not None:
        if args.root is None or args.bundle is None:
            raise RootNeeded
        root = load_authority(args.root, _secret(session, args, args.root))
        contents = load_trust([args.bundle]).model_copy(update={"name": args.name, "sequence": args.sequence})
        _put_whole(args.write, write_bundle(root, contents, clock=utc_now))
        return _show(session, root)
    if args.pin or args.unpin:
        fingerprint = (args.pin or args.unpin).lower().replace(":", "").replace(" ", "")
        if len(fingerprint) != 64 or set(fingerprint) - set("0123456789abcdef"):
            raise FingerprintNotUnderstood(text=args.pin or args.unpin)
        fresh = installed.with_pin(fingerprint, utc_now()) if args.pin else installed.without_pin(fingerprint)
    elif args.bundle is not None:
        fresh = _bundle(args, installed)
    else:
        fresh = installed
    write_installed(fresh)
    session.terminal.show(_trust_facts(fresh), columns(_trust_facts(fresh).items()))
    return DONE


def _bundle(args: argparse.Namespace, installed: TrustList) -> TrustList:
    known = installed if installed.roots else None
    if args.bundle.suffix == ".trust":
        found = read_bundle(args.bundle.read_bytes(), known, file=args.bundle.name)
    else:
        found = load_trust([args.bundle]).model_copy(update={"pins": installed.pins})
    fresh_roots = set(found.roots) - set(installed.roots)
    if fresh_roots and not args.confirmed:
        first = x509.load_der_x509_certificate(sorted(fresh_roots)[0])
        fingerprint = fingerprint_of(first)
        raise FingerprintNotConfirmed(fingerprint=spoken_fingerprint(fingerprint))
    return found.model_copy(update={"pins": installed.pins})


def _revoke(session: Session, args: argparse.Namespace) -> int:
    authority = load_authority(args.authority, _secret(session, args, args.authority))
    now = dt.datetime.now(dt.UTC)
    serials = [(_certificate(path).serial_number, now) for path in args.certificates]
    _put_whole(args.target, revocation_list(authority, serials, number=args.number, clock=utc_now))
    say = catalogue(session.language)
    session.terminal.show(
        {"revoked": [str(serial) for serial, _ in serials]}, [say("cli.identity.revoked", n=len(serials))]
    )
    return DONE


def _certificate(path: Path) -> x509.Certificate:
    try:
        return x509.load_pem_x509_certificate(path.read_bytes())
    except ValueError as error:
        raise NotACertificate(file=path) from error


def _put_whole(target: Path, data: bytes) -> None:
    """All of the file or none of it; what stood there before stays until then."""
    unfinished = target.with_name(f".{target.name}.{secrets.token_hex(4)}.unfinished")
    try:
        unfinished.write_bytes(data)
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
