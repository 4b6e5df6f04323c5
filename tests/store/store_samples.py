"""Records and small tools of the store's tests."""

from __future__ import annotations

import datetime as dt
import hashlib
from pathlib import Path
from typing import Any, ClassVar

import apsw
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from genderaudit.domain.records import Author, Record
from genderaudit.store import Workspace, create_workspace, open_workspace
from genderaudit.store.files import connect, passphrase_key

KDF = 4000
PASSPHRASE = "trois petites poules, l'été"
AUDITOR = Author(post="auditor", office="Nairobi")
OFFICER = Author(post="procurement officer", office="Kampala", fingerprint="ab12")


class Answer(Record):
    kind: ClassVar[str] = "answer"
    engagement: str = "eng-1"
    value: str = ""

    def scope(self) -> str | None:
        return self.engagement


class Note(Record):
    kind: ClassVar[str] = "note"
    text: str = ""


class Ticking:
    """A clock that moves one second at each look."""

    def __init__(self, start: dt.datetime = dt.datetime(2026, 3, 3, 9, tzinfo=dt.UTC)) -> None:
        self.now = start

    def __call__(self) -> dt.datetime:
        self.now += dt.timedelta(seconds=1)
        return self.now


def new(path: Path, **more: Any) -> Workspace:
    return create_workspace(path, PASSPHRASE, kdf_iterations=KDF, **more)


def reopen(path: Path, **more: Any) -> Workspace:
    return open_workspace(path, PASSPHRASE, kdf_iterations=KDF, **more)


def raw(path: Path) -> apsw.Connection:
    """The file as someone sees it who has the key and no manners."""
    return connect(path, PASSPHRASE, KDF)


def plain_pages(path: Path) -> bytes:
    """Every page of the file and of its log as it lies on the disk, free pages and gaps included, without encryption.

    Page by page, since a `rekey` would first tidy up the very places that a test wants to see.
    """
    whole = path.read_bytes()
    key = hashlib.pbkdf2_hmac("sha512", passphrase_key(PASSPHRASE).encode(), whole[:16], KDF, 32)
    pages = [(at // 4096 + 1, whole[at : at + 4096]) for at in range(0, len(whole), 4096)]
    log_file = path.with_name(path.name + "-wal")
    log = log_file.read_bytes() if log_file.exists() else b""
    for at in range(32, len(log) - 4119, 4120):
        pages.append((int.from_bytes(log[at : at + 4], "big"), log[at + 24 : at + 4120]))
    plain = b"".join(_plain_page(key, number, page) for number, page in pages)
    assert b"CREATE TABLE revisions" in plain
    return plain


def _plain_page(key: bytes, number: int, page: bytes) -> bytes:
    start, end = (16 if number == 1 else 0), 4096 - 80
    decryptor = Cipher(algorithms.AES(key), modes.CBC(page[end : end + 16])).decryptor()
    return decryptor.update(page[start:end]) + decryptor.finalize()


def put(workspace: Workspace, *records: Record, author: Author = AUDITOR) -> None:
    with workspace.step("answer.set", author) as step:
        for record in records:
            step.put(record)


def codes(workspace: Workspace) -> set[str]:
    return {problem.code for problem in workspace.check()}
