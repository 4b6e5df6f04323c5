"""A pack with its translations, its bytes and its hashes, ready to be shown and scored."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass

from genderaudit.checklists.model.pack import Pack
from genderaudit.checklists.model.texts import Shown, TranslatedText
from genderaudit.checklists.rules.prepared import PreparedPack
from genderaudit.checklists.rules.texts import texts_of
from genderaudit.domain.problems import Problem


@dataclass(frozen=True, eq=False)
class LoadedPack(PreparedPack):
    """A checked pack with its texts in every language."""

    texts: Mapping[str, Mapping[str, TranslatedText]]
    """Language to key to text; the pack's own language is not among them, see `sources`."""
    content_hash: str
    """SHA-256 of the normalised pack, in hex: the same for two files that say the same."""
    files_hash: str
    """SHA-256 of the files as they are, in hex."""
    files: Mapping[str, bytes]
    """`pack.yaml` and `i18n/<language>.yaml`, byte for byte."""
    problems: tuple[Problem, ...] = ()
    """Problems that do not keep the pack from being used: those of its translations, and warnings."""

    @functools.cached_property
    def sources(self) -> Mapping[str, str]:
        """The texts in the pack's own language by key."""
        return texts_of(self.pack)

    def text(self, key: str, language: str) -> Shown:
        """A text in a language, or in the nearest language that has it. Raises KeyError for an unknown key.

        `fr-CA` falls back to `fr`, then English, then the pack's own language.
        """
        source = self.sources[key]
        for candidate in _chain(language, self.pack.default_language):
            if candidate == self.pack.default_language:
                break
            found = self.texts.get(candidate, {}).get(key)
            if found is not None:
                return Shown(text=found.text, language=candidate, status=found.status, stale=found.stale)
        own = self.pack.default_language
        asked = language.replace("_", "-").partition("-")[0]
        return Shown(text=source, language=own, status="source" if asked == own else "untranslated")


@functools.cache
def _chain(language: str, own: str) -> tuple[str, ...]:
    plain = language.replace("_", "-")
    return tuple(dict.fromkeys((language, plain, plain.partition("-")[0], "en", own)))


def content_hash(pack: Pack) -> str:
    """SHA-256 in hex of the pack as sorted JSON without defaults, so that a new optional field changes no old hash."""
    plain = pack.model_dump(mode="json", by_alias=True, exclude_defaults=True)
    text = json.dumps(plain, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def files_hash(files: Mapping[str, bytes]) -> str:
    """SHA-256 in hex over names and bytes of files, in the order of their names."""
    digest = hashlib.sha256()
    for name in sorted(files):
        data = files[name]
        digest.update(f"{name}\n{len(data)}\n".encode())
        digest.update(data)
    return digest.hexdigest()
