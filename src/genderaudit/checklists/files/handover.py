"""Hands translations of a pack over to translators as .po entries, and takes them back all or nothing."""

from __future__ import annotations

import difflib
import itertools
from collections.abc import Mapping
from dataclasses import dataclass

from pydantic import ValidationError

from genderaudit.checklists.files.po import PACK_HEADER, Entry, PoFile
from genderaudit.checklists.files.reading import read_yaml
from genderaudit.checklists.files.translations import placeholders_of, source_stamp
from genderaudit.checklists.files.writing import translation_bytes
from genderaudit.checklists.model.texts import TranslationFile
from genderaudit.checklists.rules.faults import WARNINGS, Fault
from genderaudit.checklists.rules.loaded import LoadedPack

NEVER_CHECKED = "00000000"
"""Stands in place of a stamp where a translation is known not to belong to the present source."""


@dataclass(frozen=True)
class TakenBack:
    """What came of a .po file: `data` is the new translation file, None where a fault keeps it from being made."""

    data: bytes | None
    faults: list[Fault]
    changed: tuple[str, ...]
    """Keys whose translation is new or different."""


def headers_of(loaded: LoadedPack, language: str) -> dict[str, str]:
    """The headers of a .po file for a language of a pack."""
    pack = loaded.pack
    return {
        "Project-Id-Version": f"{pack.id} {pack.version}",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        PACK_HEADER: pack.id,
    }


def entries_of(loaded: LoadedPack, language: str) -> list[Entry]:
    """Every text of the pack with its translation; stale ones are fuzzy, missing ones are empty."""
    texts = loaded.texts.get(language, {})
    entries = []
    for key, source in loaded.sources.items():
        known = texts.get(key)
        if known is None:
            entries.append(Entry(key, source))
        else:
            entries.append(Entry(key, source, known.text, known.stale, notes=(known.status,)))
    return entries


def take_back(loaded: LoadedPack, language: str, found: PoFile) -> TakenBack:
    """Merges a .po file into the translation of a language.

    Unknown keys, other placeholders and a foreign pack or language are faults that keep everything as it is.
    A text whose source has changed is taken with the stamp of the source it was made for, so it stays marked
    as stale. Empty texts leave the present translation alone. A changed text is a draft until it is reviewed.
    """
    faults = [*found.faults, *_head_faults(loaded, language, found.headers), *_entry_faults(loaded, found)]
    old = _present(loaded, language)
    if old is None:
        faults.append(Fault("translation_unreadable", facts={"file": f"i18n/{language}.yaml"}, line=1))
    if old is None or any(fault.code not in WARNINGS for fault in faults):
        return TakenBack(None, faults, ())
    texts, stamps, changed = dict(old.texts), dict(old.sources), []
    for entry in found.entries:
        text = entry.text.strip()
        if not text:
            continue
        if text != texts.get(entry.key, "").strip():
            changed.append(entry.key)
            texts[entry.key] = text
        stamps[entry.key] = _stamp(entry, stamps.get(entry.key, ""))
    return TakenBack(_written(loaded, old, texts, stamps, set(changed)), faults, tuple(changed))


def _stamp(entry: Entry, old: str) -> str:
    fresh = source_stamp(entry.source)
    if not entry.fuzzy:
        return fresh
    # The translator has left the mark, so the text stays stale.
    return old if old and old != fresh else NEVER_CHECKED


def _written(
    loaded: LoadedPack,
    old: TranslationFile,
    texts: Mapping[str, str],
    stamps: Mapping[str, str],
    changed: set[str],
) -> bytes:
    reviewed = set(old.texts) if old.status == "reviewed" else set(old.reviewed)
    order = [key for key in loaded.sources if key in texts]
    return translation_bytes(
        pack=loaded.pack.id,
        version=loaded.pack.version,
        language=old.language,
        status="reviewed" if old.status == "reviewed" and not changed else "draft",
        texts={key: texts[key] for key in order},
        sources={key: stamps[key] for key in order if key in stamps},
        reviewed=() if old.status == "reviewed" and not changed else [k for k in order if k in reviewed - changed],
        head=_comments(loaded.files.get(f"i18n/{old.language}.yaml", b"")),
    )


def _present(loaded: LoadedPack, language: str) -> TranslationFile | None:
    """The translation as it is, an empty one where there is none, None where it cannot be read."""
    data = loaded.files.get(f"i18n/{language}.yaml")
    if data is None:
        head = {"language": language, "pack": loaded.pack.id, "version": loaded.pack.version}
        return TranslationFile.model_validate({"format": 1, **head, "texts": {}})
    document = read_yaml(data)
    try:
        return None if document.faults else TranslationFile.model_validate(document.data)
    except ValidationError:
        return None


def _comments(data: bytes) -> str:
    """The comment lines at the top of a file."""
    lines = data.decode("utf-8-sig", "replace").splitlines()
    return "".join(f"{line}\n" for line in itertools.takewhile(lambda line: line.startswith("#"), lines))


def _head_faults(loaded: LoadedPack, language: str, headers: Mapping[str, str]) -> list[Fault]:
    faults = []
    named, spoken = headers.get(PACK_HEADER, ""), headers.get("Language", "").replace("_", "-")
    if named and named != loaded.pack.id:
        faults.append(Fault("wrong_pack", facts={"name": named[:80], "expected": loaded.pack.id}, line=1))
    # A tool may write fr_FR where the pack says fr.
    if spoken and language.partition("-")[0] != spoken.partition("-")[0]:
        faults.append(Fault("wrong_language", facts={"name": spoken[:20], "expected": language}, line=1))
    return faults


def _entry_faults(loaded: LoadedPack, found: PoFile) -> list[Fault]:
    faults = []
    sources = loaded.sources
    for entry in found.entries:
        key, line = entry.key[:120], entry.line
        if entry.key not in sources:
            near = difflib.get_close_matches(entry.key[:200], sources, n=1, cutoff=0.8)
            code = "unknown_key_near" if near else "unknown_key"
            faults.append(Fault(code, facts={"near": near[0] if near else ""}, line=line, key=key))
            continue
        if not entry.text.strip():
            continue
        source = sources[entry.key]
        wanted, given = placeholders_of(source), placeholders_of(entry.text)
        if wanted != given:
            names = ", ".join(sorted((wanted - given) + (given - wanted)))
            faults.append(Fault("placeholder", facts={"names": names}, line=line, key=key))
        if entry.source != source or entry.fuzzy:
            faults.append(Fault("stale_text", facts={"source": source[:60]}, line=line, key=key))
    return faults
