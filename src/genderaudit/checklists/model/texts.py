"""Translations of a pack: their file, one text with its status, and a text as it is shown."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from genderaudit.domain.records import Value

TextStatus = Literal["draft", "reviewed"]
ShownStatus = Literal["source", "draft", "reviewed", "untranslated"]


class TranslatedText(Value):
    """A translated text; `stale` when the text it translates has changed since it was stamped."""

    text: str
    status: TextStatus = "draft"
    stale: bool = False


class Shown(Value):
    """A text as a person sees it, with the language that was found for it."""

    text: str
    language: str
    status: ShownStatus
    stale: bool = False


class TranslationFile(Value):
    """`i18n/<language>.yaml` of a pack."""

    format: Literal[1]
    language: str
    pack: str
    version: int = Field(ge=1)
    """The version of the pack that the translator worked on."""
    status: TextStatus = "draft"
    """Of every text that `reviewed` does not name."""
    reviewed: tuple[str, ...] = ()
    """Keys of texts that a person has reviewed."""
    texts: dict[str, str]
    sources: dict[str, str] = {}
    """Generated: the first eight hex digits of the SHA-256 of the source text of each translated text."""
