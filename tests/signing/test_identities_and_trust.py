"""Identities as files, and whom a laptop believes."""

from __future__ import annotations

import datetime as dt
import inspect
import json
import os
import stat
import string
import sys
from pathlib import Path

import pytest
from asn1crypto import pkcs12 as asn1_pkcs12
from cryptography.hazmat.primitives.serialization import Encoding

from genderaudit.domain.errors import SpokenError
from genderaudit.runtime.language import LANGUAGES, catalogue, say
from genderaudit.signing import (
    Identity,
    TrustList,
    load_authority,
    load_identity,
    load_trust,
    new_identity,
    read_bundle,
    revocation_list,
    spoken_fingerprint,
    write_bundle,
)
from genderaudit.signing.model import refusals
from genderaudit.signing.model.refusals import (
    IdentityExistsError,
    IdentityMissingError,
    IdentityNotWrittenError,
    MayNotIssueError,
    NameDoesNotFitError,
    NotAnIdentityError,
    PassphraseTooShortError,
    TrustFromNewerVersionError,
    TrustNotSignedError,
    TrustRollbackError,
    TrustUnreadableError,
    WrongPassphraseError,
)
from reports import NOW, PASSPHRASE, Office, clock, der


def make(path: Path, passphrase: str = PASSPHRASE, **other: object) -> Identity:
    facts = {"post": "Auditor", "office": "Field", "country": "es", "roles": ("preparer", "approver"), **other}
    return new_identity(path, passphrase=passphrase, clock=clock, **facts)


@pytest.fixture(scope="module")
def alone(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Identity]:
    path = tmp_path_factory.mktemp("alone") / "auditor.p12"
    return path, make(path)


def test_an_identity_comes_back_from_its_file_as_it_was_made(alone: tuple[Path, Identity]) -> None:
    path, made = alone
    loaded = load_identity(path, PASSPHRASE)
    assert (loaded.post, loaded.office, loaded.country) == ("Auditor", "Field", "ES")
    assert loaded.roles == ("preparer", "approver")
    assert loaded.fingerprint == made.fingerprint
    assert loaded.key.private_numbers() == made.key.private_numbers()
    assert loaded.key.key_size == 3072
    assert loaded.self_signed
    assert loaded.certificate.not_valid_before_utc == NOW - dt.timedelta(days=2)


def test_the_key_does_not_show_in_a_printed_identity(alone: tuple[Path, Identity]) -> None:
    assert "key" not in repr(alone[1]).replace("repr", "").lower().split("certificate", 1)[0]
    assert "RSAPrivateKey" not in repr(alone[1])


def test_the_file_is_encrypted_with_aes_256_and_readable_by_its_owner_only(alone: tuple[Path, Identity]) -> None:
    data = alone[0].read_bytes()
    assert asn1_pkcs12.Pfx.load(data)["version"].native == "v3"
    assert data.count(bytes.fromhex("060960864801650304012a")) >= 2  # aes256-CBC, once for the key, once for the rest
    if sys.platform != "win32":
        assert stat.S_IMODE(alone[0].stat().st_mode) == 0o600


def test_a_wrong_passphrase_is_a_spoken_error(alone: tuple[Path, Identity]) -> None:
    for wrong in ("", "wrong passphrase", PASSPHRASE + " "):
        with pytest.raises(WrongPassphraseError):
            load_identity(alone[0], wrong)


def test_a_damaged_or_missing_identity_is_a_spoken_error(alone: tuple[Path, Identity], tmp_path: Path) -> None:
    data = bytearray(alone[0].read_bytes())
    data[len(data) // 2] ^= 1
    damaged = tmp_path / "damaged.p12"
    damaged.write_bytes(data)
    with pytest.raises(WrongPassphraseError):
        load_identity(damaged, PASSPHRASE)
    with pytest.raises(IdentityMissingError):
        load_identity(tmp_path / "nothing.p12", PASSPHRASE)


def test_an_identity_is_never_overwritten(alone: tuple[Path, Identity]) -> None:
    before = alone[0].read_bytes()
    with pytest.raises(IdentityExistsError):
        make(alone[0])
    assert alone[0].read_bytes() == before


def test_a_short_passphrase_is_refused(tmp_path: Path) -> None:
    with pytest.raises(PassphraseTooShortError):
        make(tmp_path / "short.p12", "short")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "unfit", [{"country": "KEN"}, {"country": ""}, {"country": "K1"}, {"country": "éé"}, {"post": " "}, {"office": ""}]
)
def test_a_name_that_no_certificate_can_hold_is_refused_by_name(tmp_path: Path, unfit: dict[str, str]) -> None:
    with pytest.raises(NameDoesNotFitError) as refused:
        make(tmp_path / "unfit.p12", **unfit)
    assert next(iter(unfit)) in str(refused.value)
    assert list(tmp_path.iterdir()) == []


def test_nothing_is_left_behind_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(IdentityNotWrittenError):
        make(tmp_path / "full.p12")
    assert list(tmp_path.iterdir()) == []


def test_a_drive_without_hard_links_takes_an_identity_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_links(*_: object) -> None:
        raise OSError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    make(tmp_path / "usb.p12")
    assert [path.name for path in tmp_path.iterdir()] == ["usb.p12"]


def test_an_authority_is_no_identity_and_an_identity_no_authority(office: Office, tmp_path: Path) -> None:
    from reports import make_office

    made = make_office(tmp_path)
    with pytest.raises(NotAnIdentityError):
        load_identity(tmp_path / "root.p12", PASSPHRASE)
    with pytest.raises(MayNotIssueError):
        load_authority(tmp_path / "preparer.p12", PASSPHRASE)
    assert load_authority(tmp_path / "office.p12", PASSPHRASE).fingerprint == made.authority.fingerprint
    assert made.root.fingerprint != office.root.fingerprint


def test_an_issued_certificate_never_outlives_its_issuer(office: Office) -> None:
    for person in office.people.values():
        assert person.certificate.not_valid_after_utc <= office.authority.certificate.not_valid_after_utc
        person.certificate.verify_directly_issued_by(office.authority.certificate)


def test_a_fingerprint_is_spoken_as_eight_groups_of_five_digits(office: Office) -> None:
    groups = spoken_fingerprint(office.root.fingerprint).split()
    assert len(groups) == 8
    assert all(len(group) == 5 and set(group) <= set(string.digits) for group in groups)
    assert spoken_fingerprint(office.root.fingerprint) != spoken_fingerprint(office.authority.fingerprint)


def test_a_trust_list_is_read_from_a_folder(office: Office, tmp_path: Path) -> None:
    pem = office.root.certificate.public_bytes(Encoding.PEM) + office.authority.certificate.public_bytes(Encoding.PEM)
    (tmp_path / "bundle.pem").write_bytes(pem)
    (tmp_path / "office.crl").write_bytes(revocation_list(office.authority, [], number=1, clock=clock))
    (tmp_path / "notes.txt").write_text("not for us", encoding="utf-8")
    trust = load_trust([tmp_path])
    assert (trust.roots, trust.intermediates) == ((der(office.root),), (der(office.authority),))
    assert len(trust.crls) == 1


def test_an_unreadable_trust_file_is_a_spoken_error(tmp_path: Path) -> None:
    for content in (b"", b"-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n", b"\x30\x03abc"):
        (tmp_path / "bad.pem").write_bytes(content)
        with pytest.raises(TrustUnreadableError):
            load_trust([tmp_path / "bad.pem"])
    with pytest.raises(TrustUnreadableError):
        load_trust([tmp_path / "missing.pem"])


def test_a_bundle_comes_back_as_it_was_written_without_the_pins(office: Office) -> None:
    pinned = office.trust.with_pin("ab" * 32, NOW)
    found = read_bundle(write_bundle(office.root, pinned, clock=clock))
    assert found == office.trust
    assert found.pins == ()


def test_a_later_bundle_keeps_the_pins_of_the_laptop(office: Office) -> None:
    installed = office.trust.with_pin("ab" * 32, NOW)
    later = office.trust.model_copy(update={"sequence": 2})
    found = read_bundle(write_bundle(office.root, later, clock=clock), installed)
    assert (found.sequence, found.pins) == (2, installed.pins)


@pytest.mark.parametrize("sequence", [0, 1])
def test_a_bundle_that_is_not_newer_is_refused(office: Office, sequence: int) -> None:
    old = office.trust.model_copy(update={"sequence": sequence})
    with pytest.raises(TrustRollbackError):
        read_bundle(write_bundle(office.root, old, clock=clock), office.trust)


def test_a_bundle_signed_by_another_root_is_refused(office: Office) -> None:
    later = office.trust.model_copy(update={"sequence": 9})
    with pytest.raises(TrustNotSignedError):
        read_bundle(write_bundle(office.authority, later, clock=clock), office.trust)


def test_a_changed_or_newer_bundle_is_refused(office: Office) -> None:
    document = json.loads(write_bundle(office.root, office.trust, clock=clock))
    for key, value in (("payload", "AAAA"), ("signature", "?"), ("format", "other")):
        with pytest.raises(TrustUnreadableError):
            read_bundle(json.dumps({**document, key: value}).encode())
    with pytest.raises(TrustNotSignedError):
        read_bundle(json.dumps({**document, "signature": "AAAA"}).encode())
    with pytest.raises(TrustFromNewerVersionError):
        read_bundle(json.dumps({**document, "version": 2}).encode())
    for broken in (b"", b"[]", b"{}", b"[" * 100_000):
        with pytest.raises(TrustUnreadableError):
            read_bundle(broken)


def test_a_trust_list_survives_its_own_dump(office: Office) -> None:
    assert TrustList.model_validate(office.trust.model_dump()) == office.trust


def refusal_classes() -> list[type[SpokenError]]:
    found = [item for _, item in inspect.getmembers(refusals, inspect.isclass) if issubclass(item, SpokenError)]
    return [item for item in found if item.__module__ == refusals.__name__]


@pytest.mark.parametrize("refusal", refusal_classes(), ids=lambda item: item.__name__)
def test_every_refusal_is_said_in_every_language_with_the_same_facts(refusal: type[SpokenError]) -> None:
    def facts(text: str) -> set[str]:
        return {name for _, name, _, _ in string.Formatter().parse(text) if name}

    values = {name: f"<{name}>" for name in facts(refusal.sentence) | facts(refusal.remedy)}
    spoken = {say(refusal(**values), language) for language in LANGUAGES}
    assert len(spoken) == len(LANGUAGES)
    for language in LANGUAGES[1:]:
        assert facts(catalogue(language)._texts[f"errors.{refusal.code}.sentence"]) == facts(refusal.sentence)


def test_all_four_languages_have_the_same_texts_of_this_room() -> None:
    texts = {language: catalogue(language).keys() for language in LANGUAGES}
    wanted = {key for key in texts["en"] if key.startswith("signing.")}
    assert len(wanted) > 70
    for language in LANGUAGES:
        assert {key for key in texts[language] if key.startswith("signing.")} == wanted
