"""Reads the translations of a pack, compares them with the source texts, and stamps them."""

from __future__ import annotations

import difflib
import hashlib
import re
from collections import Counter
from collections.abc import Collection, Mapping
from pathlib import Path

from pydantic import ValidationError

from genderaudit.checklists.files.fields import field_faults
from genderaudit.checklists.files.reading import Document, read_yaml
from genderaudit.checklists.model.pack import Pack
from genderaudit.checklists.model.texts import TranslatedText, TranslationFile
from genderaudit.checklists.rules.faults import Fault

_PLACEHOLDER = re.compile(r"\$?\{[^{}\s]{1,80}\}")


def source_stamp(text: str) -> str:
    """The stamp of a source text: the first eight hex digits of the SHA-256 of its UTF-8 bytes."""
    return hashlib.sha256(text.encode()).hexdigest()[:8]


def read_translation(
    data: bytes, pack: Pack, language: str, sources: Mapping[str, str]
) -> tuple[dict[str, TranslatedText], list[Fault], Document]:
    """The texts of one translation file by key, with the faults found in it.

    `sources` are the texts of the pack by key. Texts that are sound are returned even where others are not.
    """
    document = read_yaml(data)
    if document.faults:
        return {}, document.faults, document
    try:
        file = TranslationFile.model_validate(document.data)
    except ValidationError as error:
        return {}, field_faults(error, document), document
    faults = [*_head_faults(file, pack, language), *_key_faults(file, sources), *_text_faults(file, sources)]
    reviewed = set(file.reviewed)
    texts = {
        key: TranslatedText(
            text=text.strip(),
            status="reviewed" if key in reviewed else file.status,
            stale=key in file.sources and file.sources[key] != source_stamp(sources[key]),
        )
        for key, text in file.texts.items()
        if key in sources and text.strip()
    }
    return texts, faults, document


def _head_faults(file: TranslationFile, pack: Pack, language: str) -> list[Fault]:
    faults = []
    if file.pack != pack.id:
        faults.append(Fault("wrong_pack", ("pack",), {"name": file.pack, "expected": pack.id}))
    if file.language != language:
        faults.append(Fault("wrong_language", ("language",), {"name": file.language, "expected": language}))
    return faults


def _key_faults(file: TranslationFile, sources: Mapping[str, str]) -> list[Fault]:
    faults = []
    for key in file.texts.keys() - sources.keys():
        near = difflib.get_close_matches(key, sources, n=1, cutoff=0.8)
        code = "unknown_key_near" if near else "unknown_key"
        faults.append(Fault(code, ("texts", key), {"near": near[0] if near else ""}, key=key[:120]))
    for key in sources.keys() - file.texts.keys():
        faults.append(Fault("missing_text", ("texts",), {"source": sources[key][:60]}, key=key))
    for index, key in enumerate(file.reviewed):
        if key not in sources:
            faults.append(Fault("unknown_key", ("reviewed", index), {}, key=key[:120]))
    return sorted(faults, key=lambda fault: fault.key)


def _text_faults(file: TranslationFile, sources: Mapping[str, str]) -> list[Fault]:
    faults = []
    unstamped = 0
    for key, text in file.texts.items():
        source = sources.get(key)
        if source is None:
            continue
        if not text.strip():
            faults.append(Fault("missing_text", ("texts", key), {"source": source[:60]}, key=key))
            continue
        wanted, found = placeholders_of(source), placeholders_of(text)
        if wanted != found:
            differing = sorted(((wanted - found) + (found - wanted)).keys())
            faults.append(Fault("placeholder", ("texts", key), {"names": ", ".join(differing)}, key=key))
        if key not in file.sources:
            unstamped += 1
        elif file.sources[key] != source_stamp(source):
            faults.append(Fault("stale_text", ("texts", key), {"source": source[:60]}, key=key))
    if unstamped:
        faults.append(Fault("unstamped_texts", ("sources",), {"n": unstamped}))
    return faults


def placeholders_of(text: str) -> Counter[str]:
    """The variable parts of a text, `{name}` and `${name}`, with how often each occurs."""
    return Counter(_PLACEHOLDER.findall(text)) if "{" in text else Counter()


def restamped(data: bytes, sources: Mapping[str, str], renew: Collection[str] = ()) -> bytes:
    """The bytes of a translation file with a fresh `sources:` block; everything else stays byte for byte.

    Texts without a stamp get one; a stamp that has grown old is kept, so that the text stays marked as stale,
    unless its key is in `renew` (the translator has looked at it). Raises ValueError for an unreadable file.
    """
    document = read_yaml(data)
    if document.faults or not isinstance(document.data, dict) or not isinstance(document.data.get("texts"), dict):
        raise ValueError("not a translation file")
    old = document.data.get("sources")
    kept: dict[str, object] = old if isinstance(old, dict) else {}
    stamps = {
        key: str(kept[key]) if key in kept and key not in renew else source_stamp(sources[key])
        for key in document.data["texts"]
        if key in sources
    }
    ending = b"\r\n" if b"\r\n" in data else b"\n"
    block = ending.join([b"sources:", *(f'  {key}: "{stamp}"'.encode() for key, stamp in stamps.items())]) + ending
    before, after = _around_sources(data, document, ending)
    return before + block + after


def _around_sources(data: bytes, document: Document, ending: bytes) -> tuple[bytes, bytes]:
    lines = data.splitlines(keepends=True)
    start = document.lines.get(("sources",), 0)
    if not start:
        whole = data if not data or data.endswith(b"\n") else data + ending
        return whole, b""
    if start > len(lines) or not lines[start - 1].startswith(b"sources"):
        raise ValueError("the block 'sources' does not begin a line")
    tops = sorted(line for place, line in document.lines.items() if len(place) == 1 and line > start)
    end = tops[0] - 1 if tops else len(lines)
    # Comments and empty lines below the block belong to what follows.
    while end > start and (not lines[end - 1].strip() or lines[end - 1].lstrip().startswith(b"#")):
        end -= 1
    return b"".join(lines[: start - 1]), b"".join(lines[end:])


def stamp(folder: Path, sources: Mapping[str, str], renew: Collection[str] = ()) -> list[Path]:
    """Stamps every translation in a pack folder; returns the files that changed. `sources`: texts by key."""
    changed = []
    for path in sorted((folder / "i18n").glob("*.yaml")):
        data = path.read_bytes()
        fresh = restamped(data, sources, renew)
        if fresh != data:
            draft = path.with_suffix(".yaml.tmp")
            draft.write_bytes(fresh)
            draft.replace(path)
            changed.append(path)
    return changed
