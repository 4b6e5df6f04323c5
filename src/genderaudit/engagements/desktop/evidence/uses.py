"""Where evidence is used, and what a file on its way in most likely is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Literal

from genderaudit.checklists import FilesValue
from genderaudit.engagements.desktop.editors.base import folded
from genderaudit.engagements.model import Answer, Evidence, Mark
from genderaudit.runtime.language import catalogue

Shape = Literal["picture", "pdf", "text", "film", "sound", "other", "none"]
_PHOTOS = {".jpg", ".jpeg", ".png", ".heic", ".tif", ".tiff", ".webp", ".gif"}
_TABLES = {".csv", ".xlsx", ".xls", ".ods", ".tsv"}
_RECORDINGS = {".mp3", ".m4a", ".wav", ".ogg"}


def uses_of(
    answers: Mapping[str, Answer], marks: Mapping[str, Mark], pieces: Iterable[Evidence]
) -> dict[str, tuple[str, ...]]:
    """For each piece the questions that rest on it, by key; answers may name a piece by id or by label."""
    names = {name: piece.id for piece in pieces for name in (piece.id, piece.label)}
    found: dict[str, dict[str, None]] = {}
    for key, answer in answers.items():
        value = answer.state.value
        files = value.files if isinstance(value, FilesValue) else ()
        for name in (*answer.state.evidence, *files):
            if name in names:
                found.setdefault(names[name], {})[key] = None
    for key, mark in marks.items():
        for name in mark.evidence:
            if name in names:
                found.setdefault(names[name], {})[key] = None
    return {piece: tuple(keys) for piece, keys in found.items()}


def likely_kind(path: Path) -> str:
    """What a file most likely is as evidence, by its ending; the person corrects it."""
    ending = path.suffix.lower()
    if ending in _PHOTOS:
        return "photo"
    if ending in _RECORDINGS:
        return "interview"
    return "data_extract" if ending in _TABLES else "document"


def shape_of(piece: Evidence) -> Shape:
    """How a piece can be shown, by the kind that its first bytes told."""
    if not piece.sha256:
        return "none"
    main = piece.media_type.partition("/")[0]
    if piece.media_type == "application/pdf":
        return "pdf"
    shapes: dict[str, Shape] = {"image": "picture", "text": "text", "video": "film", "audio": "sound"}
    return shapes.get(main, "other")


ICONS: dict[Shape, str] = {
    "picture": "image",
    "pdf": "file-text",
    "text": "file-text",
    "film": "film",
    "sound": "mic",
    "other": "file",
    "none": "sticky-note",
}


def grade_words(grade: str, language: str) -> str:
    """A grade with its meaning."""
    return f"{grade} · {catalogue(language)(f'reports.grade.{grade}')}"


def short_hash(sha256: str) -> str:
    """The first and last signs of a hash, enough to compare by eye."""
    return f"{sha256[:8]}…{sha256[-8:]}"


def searched(piece: Evidence) -> str:
    """What of a piece is found by typing, without case and accents."""
    return folded(f"{piece.label} {piece.caption} {piece.note} {piece.custody} {piece.original_name}")
