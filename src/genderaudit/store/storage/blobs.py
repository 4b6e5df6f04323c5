"""File contents inside the workspace: chunks by SHA-256, each kept once, never whole in memory."""

from __future__ import annotations

import contextlib
import hashlib
import io
import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

from genderaudit.store.files import spoken
from genderaudit.store.model import BlobInfo, errors
from genderaudit.store.storage.journal import Journal

CHUNK = 256 * 1024
"""Bytes of a chunk; the last one of a blob is shorter."""


PIECE = 2 * CHUNK
"""Bytes that are saved at one go while a large content arrives, so that nobody waits for more than that."""
Progress = Callable[[int, int], None]

_SMALL_LOG, _USUAL_LOG = 256, 1000
"""Pages of log after which it is folded into the file; the usual number is SQLite's own."""
_ADD_BLOB = "INSERT INTO blobs (sha256, size, number) SELECT ?, ?, coalesce(max(number), 0) + 1 FROM blobs"
_ADD_ARRIVED = (
    "INSERT INTO blob_chunks (blob, position, chunk) SELECT ?, position, chunk FROM arriving WHERE upload = ?"
)
_SHARED = (
    "SELECT 1 WHERE EXISTS (SELECT 1 FROM blob_chunks WHERE chunk = ?)"
    " OR EXISTS (SELECT 1 FROM arriving WHERE chunk = ?)"
)


class _Arrival(NamedTuple):
    """What is asked of a content on its way in; `turn` ends when everything on its way is stopped."""

    turn: int
    total: int
    progress: Progress
    should_stop: Callable[[], bool]


class Blobs:
    """The file contents of one workspace."""

    def __init__(self, journal: Journal) -> None:
        self._journal = journal
        self._turn = 0

    def add(
        self,
        source: bytes | Path | BinaryIO,
        *,
        progress: Progress | None = None,
        should_stop: Callable[[], bool] | None = None,
    ) -> BlobInfo:
        """Keep a file content; inside a step it is saved with that step, otherwise at once.

        Outside a step a large content is taken in piece by piece, so that other threads save meanwhile; it is there
        when all of it is. `progress` is told bytes done and bytes in all (0 where nobody knows). A content that is
        there already is not stored again. Raises DiskTrouble where a path cannot be read, BlobStopped.
        """
        told, stop = progress or _tell_nobody, should_stop or _never
        if isinstance(source, bytes):
            return self._add(io.BytesIO(source), len(source), told, stop)
        if isinstance(source, Path):
            try:
                with source.open("rb") as stream:
                    return self._add(stream, source.stat().st_size, told, stop)
            except OSError as error:
                raise errors.DiskTrouble(file=source, what="blob.read", reason=error) from error
        return self._add(source, 0, told, stop)

    def _add(self, stream: BinaryIO, total: int, progress: Progress, should_stop: Callable[[], bool]) -> BlobInfo:
        with self._journal.lock:
            if self._journal.connection.in_transaction:
                return self._store(stream)
            turn = self._turn
        first = _read(stream, PIECE)
        if len(first) < PIECE:
            with self._journal.transaction("blob.add"):
                made = self._store(io.BytesIO(first))
            progress(made.size, made.size)
            return made
        return self._arrive(first, stream, _Arrival(turn, total, progress, should_stop))

    def _arrive(self, first: bytes, stream: BinaryIO, arrival: _Arrival) -> BlobInfo:
        # Folding four megabytes of log into the file at once would keep a save waiting longer than a piece does.
        self._fold_log_at(_SMALL_LOG)
        try:
            return self._arrive_whole(first, stream, arrival)
        finally:
            self._fold_log_at(_USUAL_LOG)

    def _fold_log_at(self, pages: int) -> None:
        with self._journal.lock, spoken(self._journal.path, "blob.add"):
            self._journal.connection.wal_autocheckpoint(pages)

    def _arrive_whole(self, first: bytes, stream: BinaryIO, arrival: _Arrival) -> BlobInfo:
        whole, size, position, piece = hashlib.sha256(), 0, 0, first
        upload = secrets.randbits(62)
        try:
            while piece:
                whole.update(piece)
                bodies = [piece[at : at + CHUNK] for at in range(0, len(piece), CHUNK)]
                digests = [hashlib.sha256(body).digest() for body in bodies]
                with self._journal.transaction("blob.add"):
                    self._require_wanted(arrival)
                    for digest, body in zip(digests, bodies, strict=True):
                        self._journal.connection.execute(
                            "INSERT INTO arriving (upload, position, chunk) VALUES (?, ?, ?)",
                            (upload, position, self._chunk(digest, body)),
                        )
                        position += 1
                size += len(piece)
                arrival.progress(size, arrival.total)
                piece = _read(stream, PIECE)
            with self._journal.transaction("blob.add"):
                self._require_wanted(arrival)
                return self._finish(upload, whole.hexdigest(), size)
        except BaseException:
            with contextlib.suppress(Exception), self._journal.transaction("blob.add"):
                _discard_arriving(self._journal, upload)
            raise

    def _require_wanted(self, arrival: _Arrival) -> None:
        if arrival.turn != self._turn or arrival.should_stop():
            raise errors.BlobStopped()

    def _finish(self, upload: int, sha256: str, size: int) -> BlobInfo:
        execute = self._journal.connection.execute
        if not self.has(sha256):
            execute(_ADD_BLOB, (sha256, size))
            execute(_ADD_ARRIVED, (sha256, upload))
        execute("DELETE FROM arriving WHERE upload = ?", (upload,))
        return BlobInfo(sha256=sha256, size=size)

    def stop_arrivals(self) -> None:
        """End what other threads are still taking in, within the running transaction."""
        self._turn += 1
        for (upload,) in self._journal.rows("SELECT DISTINCT upload FROM arriving"):
            _discard_arriving(self._journal, upload)

    def _chunk(self, digest: bytes, body: bytes) -> int:
        execute = self._journal.connection.execute
        row = execute("SELECT id FROM chunks WHERE sha256 = ?", (digest,)).fetchone()
        if row is not None:
            return int(row[0])
        execute("INSERT INTO chunks (sha256, body) VALUES (?, ?)", (digest, body))
        return self._journal.connection.last_insert_rowid()

    def _store(self, stream: BinaryIO) -> BlobInfo:
        execute = self._journal.connection.execute
        whole, size, chunks = hashlib.sha256(), 0, list[int]()
        while body := _read(stream, CHUNK):
            whole.update(body)
            size += len(body)
            digest = hashlib.sha256(body).digest()
            chunks.append(self._chunk(digest, body))
        sha256 = whole.hexdigest()
        if not self.has(sha256):
            execute(_ADD_BLOB, (sha256, size))
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
        _drop_unshared(self._journal, chunks)


def discard_unfinished(journal: Journal) -> None:
    """Take out what a power cut left of contents that never arrived whole."""
    uploads = journal.rows("SELECT DISTINCT upload FROM arriving")
    if uploads:
        with journal.transaction("open"):
            for (upload,) in uploads:
                _discard_arriving(journal, upload)


def _discard_arriving(journal: Journal, upload: int) -> None:
    chunks = [row[0] for row in journal.rows("SELECT DISTINCT chunk FROM arriving WHERE upload = ?", (upload,))]
    journal.connection.execute("DELETE FROM arriving WHERE upload = ?", (upload,))
    _drop_unshared(journal, chunks)


def _drop_unshared(journal: Journal, chunks: list[int]) -> None:
    unshared = [(chunk,) for chunk in chunks if not journal.rows(_SHARED, (chunk, chunk))]
    # Overwritten where they lie, fingerprint and all: a row that is deleted may have been moved before.
    journal.connection.executemany(
        "UPDATE chunks SET sha256 = randomblob(32), body = zeroblob(length(body)) WHERE id = ?", unshared
    )
    journal.connection.executemany("DELETE FROM chunks WHERE id = ?", unshared)


def _tell_nobody(done: int, total: int) -> None:
    del done, total


def _never() -> bool:
    return False


def _read(stream: BinaryIO, size: int) -> bytes:
    parts, missing = [], size  # a pipe may give less than asked, and chunks must cut alike everywhere
    while missing and (part := stream.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
