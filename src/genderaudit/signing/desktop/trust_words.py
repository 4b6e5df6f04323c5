"""What a trust list holds, in words: roots with their fingerprints, authorities, revocation lists and their age."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.x509.oid import NameOID

from genderaudit.runtime.language import catalogue, format_date
from genderaudit.signing import TrustList, load_trust, read_bundle, spoken_fingerprint
from genderaudit.signing.files.identities import fingerprint_of
from genderaudit.signing.model.refusals import TrustUnreadableError
from genderaudit.widgets.texts import counted, isolated, listed, translate


@dataclass(frozen=True)
class Line:
    """One line with its sign."""

    icon: str
    tone: str
    text: str


def read_trust(path: Path, installed: TrustList) -> tuple[TrustList, tuple[str, ...]]:
    """The trust list in a file, and the fingerprints of the roots that are new. Raises what an unfit file raises."""
    known = installed if installed.roots else None
    if path.suffix == ".trust":
        try:
            data = path.read_bytes()
        except OSError as error:
            raise TrustUnreadableError(file=path.name, why=error.strerror or "it cannot be opened") from error
        found = read_bundle(data, known, file=path.name)
    else:
        found = load_trust([path])
    fresh = sorted(set(found.roots) - set(installed.roots))
    prints = tuple(fingerprint_of(x509.load_der_x509_certificate(raw)) for raw in fresh)
    return found.model_copy(update={"pins": installed.pins}), prints


def lines_of(trust: TrustList, language: str, today: dt.date) -> Iterator[Line]:
    """The trust list line by line."""
    if not trust.roots:
        yield Line(
            "circle-dashed",
            "muted",
            translate(
                "TrustWords",
                "No trust list is installed. Signatures can be checked all the same, but nobody confirms which post "
                "holds a key: ask headquarters for the bundle, or pin signers whose fingerprint you compared.",
            ),
        )
        return
    texts = catalogue(language)
    if trust.issued is not None:
        bundle = texts(
            "signing.bundle.numbered",
            sequence=trust.sequence,
            date=format_date(trust.issued.date(), language),
            name=trust.name,
        )
        yield Line("shield-check", "good", translate("TrustWords", "Trust bundle {bundle}").format(bundle=bundle))
    for raw in trust.roots:
        root = x509.load_der_x509_certificate(raw)
        text = translate("TrustWords", "Root: {name}. Fingerprint {groups}")
        spoken = isolated(spoken_fingerprint(fingerprint_of(root)))
        yield Line("shield", "text", text.format(name=_name(root.subject), groups=spoken))
    if trust.intermediates:
        names = listed(_name(x509.load_der_x509_certificate(raw).subject) for raw in trust.intermediates)
        yield Line("building-2", "text", translate("TrustWords", "Offices that issue: {names}").format(names=names))
    yield from _revocation(trust, language, today)


def _revocation(trust: TrustList, language: str, today: dt.date) -> Iterator[Line]:
    if not trust.crls:
        none = translate("TrustWords", "No revocation list is at hand, so revocation is unknown.")
        yield Line("triangle-alert", "warn", none)
    for raw in trust.crls:
        held = x509.load_der_x509_crl(raw)
        until = held.next_update_utc.date() if held.next_update_utc is not None else None
        name, revoked = _name(held.issuer), len(held)
        if until is not None and until < today:
            old = counted("TrustWords", "Revocation list of {name}: out of date since {day}; %n revoked.", revoked)
            yield Line("clock", "warn", old.format(day=format_date(until, language), name=name))
        else:
            day = format_date(held.last_update_utc.date(), language)
            current = counted("TrustWords", "Revocation list of {name}, of {day}; %n revoked.", revoked)
            yield Line("list-checks", "text", current.format(day=day, name=name))


def _name(name: x509.Name) -> str:
    found = name.get_attributes_for_oid(NameOID.COMMON_NAME)
    return str(found[0].value) if found else name.rfc4514_string()
