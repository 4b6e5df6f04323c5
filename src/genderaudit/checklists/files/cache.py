"""Keeps checked packs as JSON in the user's cache folder, under the hash of their files."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from pydantic import ValidationError

from genderaudit.checklists.files.schemes import rating_scheme
from genderaudit.checklists.model.pack import Pack
from genderaudit.checklists.model.texts import TranslatedText
from genderaudit.checklists.rules.loaded import LoadedPack
from genderaudit.domain.problems import Problem
from genderaudit.domain.records import Value
from genderaudit.runtime.folders import cache_folder

CACHE_VERSION = 1
"""Raise it when the loader begins to find what it did not find before."""
MAX_BYTES = 50 * 1024 * 1024


class _Entry(Value):
    version: int
    pack: Pack
    texts: dict[str, dict[str, TranslatedText]]
    content_hash: str
    problems: tuple[Problem, ...]


def _path(files_hash: str, language: str) -> Path:
    return cache_folder() / "packs" / f"{files_hash}-{language}-{CACHE_VERSION}.json"


def cached(files_hash: str, files: dict[str, bytes], language: str) -> LoadedPack | None:
    """The pack that was checked under this hash, or None; an unreadable entry counts as none."""
    path = _path(files_hash, language)
    try:
        if path.stat().st_size > MAX_BYTES:
            return None
        entry = _Entry.model_validate_json(path.read_bytes())
    except (OSError, ValidationError):
        return None
    scheme = rating_scheme(entry.pack.rating.scheme)
    if scheme is None or entry.version != CACHE_VERSION:
        return None
    return LoadedPack(entry.pack, scheme, entry.texts, entry.content_hash, files_hash, files, entry.problems)


def remember(loaded: LoadedPack, language: str) -> None:
    """Writes an entry, whole or not at all. A full or read-only disk only costs the time of the next check."""
    entry = _Entry(
        version=CACHE_VERSION,
        pack=loaded.pack,
        texts={name: dict(texts) for name, texts in loaded.texts.items()},
        content_hash=loaded.content_hash,
        problems=loaded.problems,
    )
    path = _path(loaded.files_hash, language)
    draft = path.with_name(f"{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.write_text(entry.model_dump_json(exclude_defaults=True, by_alias=True), encoding="utf-8")
        draft.replace(path)
    except OSError:
        with contextlib.suppress(OSError):
            draft.unlink(missing_ok=True)
