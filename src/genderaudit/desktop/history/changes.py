"""What one revision changed in a record, field by field, in the words of the language."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from genderaudit.desktop.words import code_words, field_words
from genderaudit.runtime.language import format_date, format_moment
from genderaudit.widgets.texts import isolated, labelled, listed_apart, translate

_HIDDEN = frozenset({"id", "engagement", "pack_hash", "changed_at", "answered_at"})
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\S+")
_HEX = re.compile(r"[0-9a-f]{32,}")
_WIDENED = frozenset({"state", "period"})
"""Fields whose own fields are shown instead of them."""


@dataclass(frozen=True)
class Change:
    """One field before and after, in words; '' where there was nothing."""

    field: str
    before: str
    after: str


def changes(kind: str, before: str | None, after: str | None, language: str) -> list[Change]:
    """The fields in which two bodies (JSON, or None for none) differ."""
    old, new = _fields(before), _fields(after)
    found = []
    for name in dict.fromkeys((*new, *old)):
        if name not in _HIDDEN and old.get(name) != new.get(name):
            words = (_words(kind, name, old.get(name), language), _words(kind, name, new.get(name), language))
            if words[0] != words[1]:
                found.append(Change(field_words(kind, name), *words))
    return found


def _fields(body: str | None) -> dict[str, Any]:
    if body is None:
        return {}
    found: dict[str, Any] = {}
    for name, value in json.loads(body).items():
        if name in _WIDENED and isinstance(value, dict):
            found.update(value)
        else:
            found[name] = value
    return found


def _words(kind: str, name: str, value: Any, language: str) -> str:
    if value is None or value in ("", [], {}):
        return ""
    if isinstance(value, bool):
        return translate("Changes", "yes") if value else translate("Changes", "no")
    if isinstance(value, str):
        return _text(kind, name, value, language)
    if isinstance(value, list):
        return listed_apart(_words(kind, name, one, language) for one in value)
    if isinstance(value, Mapping):
        return listed_apart(
            labelled(_part(kind, key), _words(kind, key, inner, language))
            for key, inner in value.items()
            if inner not in (None, "", [], {})
        )
    return isolated(str(value))


def _part(kind: str, key: str) -> str:
    return field_words(kind, key) if key.isidentifier() else isolated(key)


def _text(kind: str, name: str, value: str, language: str) -> str:
    if _DAY.fullmatch(value):
        return format_date(dt.date.fromisoformat(value), language)
    if _MOMENT.fullmatch(value):
        return format_moment(dt.datetime.fromisoformat(value).astimezone(), language)
    if _HEX.fullmatch(value):
        return isolated(f"{value[:12]}…")
    return code_words(kind, name, value, language)
