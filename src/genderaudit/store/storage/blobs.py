"""File contents inside the workspace: chunks by SHA-256, each kept once, never whole in memory."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from genderaudit.store.files import spoken
from genderaudit.store.model import BlobInfo, errors
from genderaudit.store.storage.journal import Journal

CHUNK = 256 * 1024
"""Bytes of a chunk; the last one of a blob is shorter."""


class Blobs:
    """The file contents of one workspace."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal

    def add(self, source: bytes | Path | BinaryIO) -> BlobInfo:
        """Keep a file content; inside a step it is saved with that step, otherwise at once.

        A content that is there already is not stored again. Raises DiskTrouble where a path cannot be read.
        """
        if isinstance(source, bytes):
            return self._add(io.BytesIO(source))
        if isinstance(source, Path):
            try:
                with source.open("rb") as stream:
                    return self._add(stream)
            except OSError as error:
                raise errors.DiskTrouble(file=source, what="blob.read", reason=error) from error
        return self._add(source)

    def _add(self, stream: BinaryIO) -> BlobInfo:
        with self._journal.lock:
            if self._journal.connection.in_transaction:
                return self._store(stream)
            with self._journal.transaction("blob.add"):
                return self._store(stream)

    def _store(self, stream: BinaryIO) -> BlobInfo:
        execute = self._journal.connection.execute
        whole, size, chunks = hashlib.sha256(), 0, list[int]()
        while body := _read(stream):
            whole.update(body)
            size += len(body)
            digest = hashlib.sha256(body).digest()
            row = execute("SELECT id FROM chunks WHERE sha256 = ?", (digest,)).fetchone()
            if row is None:
                execute("INSERT INTO chunks (sha256, body) VALUES (?, ?)", (digest, body))
                row = (self._journal.connection.last_insert_rowid(),)
            chunks.append(row[0])
        sha256 = whole.hexdigest()
        if not self.has(sha256):
            execute("INSERT INTO blobs (sha256, size) VALUES (?, ?)", (sha256, size))
            self._journal.connection.executemany(
                "INSERT INTO blob_chunks (blob, position, chunk) VALUES (?, ?, ?)",
                ((sha256, position, chunk) for position, chunk in enumerate(chunks)),
            )
        return BlobInfo(sha256=sha256, size=size)

    def has(self, sha256: str) -> bool:
        """Whether the content is here."""
        with self._journal.lock:
            return bool(self._journal.connection.execute("SELECT 1 FROM blobs WHERE sha256 = ?", (sha256,)).fetchone())

    def info(self, sha256: str) -> BlobInfo:
        """Size of a content. Raises BlobMissing."""
        with self._journal.lock:
            row = self._journal.connection.execute("SELECT size FROM blobs WHERE sha256 = ?", (sha256,)).fetchone()
        if row is None:
            raise errors.BlobMissing(sha256=sha256)
        return BlobInfo(sha256=sha256, size=row[0])

    def list(self) -> list[BlobInfo]:
        """Every content, ordered by SHA-256."""
        with self._journal.lock:
            rows = self._journal.connection.execute("SELECT sha256, size FROM blobs ORDER BY sha256").fetchall()
        return [BlobInfo(sha256=sha256, size=size) for sha256, size in rows]

    def open(self, sha256: str) -> Iterator[bytes]:
        """The content as chunks of at most 256 KiB, in order. Raises BlobMissing at once."""
        self.info(sha256)
        return self._chunks(sha256)

    def _chunks(self, sha256: str) -> Iterator[bytes]:
        sql = "SELECT c.body FROM blob_chunks b JOIN chunks c ON c.id = b.chunk WHERE b.blob = ? AND b.position = ?"
        position = 0
        while True:
            with self._journal.lock, spoken(self._journal.path, "blob.read"):
                row = self._journal.connection.execute(sql, (sha256, position)).fetchone()
            if row is None:
                return
            yield row[0]
            position += 1

    def verify(self, sha256: str) -> bool:
        """Whether the stored bytes still have that SHA-256. Raises BlobMissing."""
        whole, size = hashlib.sha256(), 0
        for body in self.open(sha256):
            whole.update(body)
            size += len(body)
        return whole.hexdigest() == sha256 and size == self.info(sha256).size

    def discard(self, sha256: str) -> None:
        """Take a content out of the file within the running transaction; chunks that others share stay."""
        execute = self._journal.connection.execute
        chunks = [row[0] for row in execute("SELECT DISTINCT chunk FROM blob_chunks WHERE blob = ?", (sha256,))]
        execute("DELETE FROM blob_chunks WHERE blob = ?", (sha256,))
        execute("DELETE FROM blobs WHERE sha256 = ?", (sha256,))
        unshared = "DELETE FROM chunks WHERE id = ? AND NOT EXISTS (SELECT 1 FROM blob_chunks WHERE chunk = ?)"
        self._journal.connection.executemany(unshared, [(chunk, chunk) for chunk in chunks])


def _read(stream: BinaryIO) -> bytes:
    parts, missing = [], CHUNK  # a pipe may give less than asked, and chunks must cut alike everywhere
    while missing and (part := stream.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
