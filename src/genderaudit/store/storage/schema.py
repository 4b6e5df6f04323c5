"""The store's own tables, as a migration set like any room's."""

from __future__ import annotations

import apsw

from genderaudit.store.storage.migrations import Migration, MigrationSet

# A key is (device number << 40) + revision number: chains are stored in their own order without a further index.
KEY_BITS = 40

_BEGINNING = """
CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE devices (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    continues TEXT NOT NULL DEFAULT ''
);
CREATE TABLE steps (
    key INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    author TEXT NOT NULL,
    made TEXT NOT NULL,
    monotonic INTEGER NOT NULL,
    boot TEXT NOT NULL,
    reason TEXT NOT NULL,
    refers TEXT NOT NULL,
    revisions INTEGER NOT NULL,
    state TEXT NOT NULL
);
CREATE INDEX steps_undone ON steps (key) WHERE state = 'undone';
CREATE TABLE revisions (
    key INTEGER PRIMARY KEY,
    step INTEGER NOT NULL,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT,
    action TEXT NOT NULL,
    supersedes TEXT NOT NULL,
    digest BLOB NOT NULL,
    previous BLOB NOT NULL,
    hash BLOB NOT NULL,
    salt BLOB,
    body TEXT
);
CREATE TABLE heads (
    id INTEGER PRIMARY KEY,
    record TEXT NOT NULL,
    revision INTEGER NOT NULL,
    kind TEXT NOT NULL,
    scope TEXT,
    shown INTEGER NOT NULL,
    body TEXT
);
CREATE INDEX heads_record ON heads (record);
CREATE INDEX heads_kind ON heads (kind, scope, record);
CREATE TABLE blobs (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;
CREATE TABLE chunks (id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, body BLOB NOT NULL);
CREATE TABLE blob_chunks (
    blob TEXT NOT NULL REFERENCES blobs (sha256),
    position INTEGER NOT NULL,
    chunk INTEGER NOT NULL REFERENCES chunks (id),
    PRIMARY KEY (blob, position)
) WITHOUT ROWID;
CREATE INDEX blob_chunks_chunk ON blob_chunks (chunk);
CREATE TABLE copies (file TEXT PRIMARY KEY, made TEXT NOT NULL) WITHOUT ROWID;
"""


def _beginning(connection: apsw.Connection) -> None:
    connection.execute(_BEGINNING)


_SAFETY = """
ALTER TABLE blobs ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE copies ADD COLUMN proven TEXT;
ALTER TABLE copies ADD COLUMN known TEXT NOT NULL DEFAULT '{}';
ALTER TABLE copies ADD COLUMN volume TEXT NOT NULL DEFAULT '';
ALTER TABLE copies ADD COLUMN apart INTEGER NOT NULL DEFAULT 0;
CREATE TABLE arriving (
    upload INTEGER NOT NULL,
    position INTEGER NOT NULL,
    chunk INTEGER NOT NULL REFERENCES chunks (id),
    PRIMARY KEY (upload, position)
) WITHOUT ROWID;
CREATE INDEX arriving_chunk ON arriving (chunk);
CREATE TABLE recoveries (file TEXT PRIMARY KEY, made TEXT NOT NULL) WITHOUT ROWID;
"""


def _safety(connection: apsw.Connection) -> None:
    connection.execute(_SAFETY)


STORE = MigrationSet(
    "store", (Migration("journal-heads-blobs", _beginning), Migration("proven-copies-arriving-blobs", _safety))
)

LEDGER = """
CREATE TABLE migrations (
    number INTEGER PRIMARY KEY,
    set_name TEXT NOT NULL,
    name TEXT NOT NULL,
    applied TEXT NOT NULL
)
"""
"""The table of applied migrations, made before the first of them."""


def key_of(device: int, number: int) -> int:
    """The key of a revision or step: `device` is the file's own small number for a device id."""
    return (device << KEY_BITS) + number


def split_key(key: int) -> tuple[int, int]:
    """Device number and revision number of a key."""
    return key >> KEY_BITS, key & ((1 << KEY_BITS) - 1)
