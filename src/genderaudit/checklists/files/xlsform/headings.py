"""Headings of real forms: their aliases, and the language that each is written in."""

from __future__ import annotations

import re

from genderaudit.checklists.files.xlsform.workbook import LANGUAGE_NAMES

_ALIASES = {
    "relevance": "relevant", "bind:relevant": "relevant", "skippattern": "relevant", "skip pattern": "relevant",
    "bind:constraint": "constraint", "bind:jr:constraintmsg": "constraint_message",
    "constraint message": "constraint_message", "constraining message": "constraint_message",
    "constraining_message": "constraint_message", "calculate": "calculation", "bind:calculate": "calculation",
    "bind:required": "required", "bind:readonly": "read_only", "readonly": "read_only", "read only": "read_only",
    "list name": "list_name", "caption": "label", "value": "name", "command": "type",
    "guidance hint": "guidance_hint",
    "choice filter": "choice_filter", "repeat count": "repeat_count", "required message": "required_message",
    "form title": "form_title", "title": "form_title", "set form title": "form_title",
    "default language": "default_language",
}  # fmt: skip
SAID = frozenset({"label", "hint", "guidance_hint", "constraint_message"})
"""Columns that a language may follow."""

_CODE = re.compile(r"\(\s*([A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})?)\s*\)\s*$")
_PLAIN_CODE = re.compile(r"[a-z]{2}(?:[-_][a-z0-9]{2,8})?")
_NAMES = {name.lower(): code for code, name in LANGUAGE_NAMES.items()} | {
    "francais": "fr", "français": "fr", "espanol": "es", "español": "es", "العربية": "ar", "arabe": "ar",
    "português": "pt", "portugues": "pt", "kiswahili": "sw", "bangla": "bn", "farsi": "fa", "pashtu": "ps",
    "русский": "ru", "українська": "uk", "creole": "ht", "default": "",
}  # fmt: skip


def heading(text: str) -> tuple[str, str]:
    """The column and the language as it is written: `Label::French (fr)` gives `label`, `French (fr)`."""
    plain = re.sub(r"\s+", " ", text.strip())
    column, _, language = (part.strip() for part in plain.replace("::", ":").partition(":"))
    lowered = column.lower()
    if _column(lowered) in SAID and language:
        return _column(lowered), language
    whole = plain.lower().replace("::", ":")
    return _ALIASES.get(whole, whole), ""


def _column(lowered: str) -> str:
    return _ALIASES.get(lowered, lowered)


def language_code(written: str) -> str | None:
    """The code of a language as it is written in a heading; None where it names none."""
    named = _CODE.search(written)
    if named is not None:
        return _tidy(named[1])
    lowered = written.strip().lower()
    known = _NAMES.get(lowered)
    if known is not None:
        return known or None
    return _tidy(lowered) if _PLAIN_CODE.fullmatch(lowered) else None


def _tidy(code: str) -> str:
    first, *rest = re.split("[-_]", code)
    return "-".join([first.lower(), *rest])
