"""What one revision changed in a record, field by field and no more of a field than changed, in words."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from genderaudit.desktop.words import code_words, field_words, words_for_codes
from genderaudit.runtime.language import format_date, format_moment
from genderaudit.widgets.texts import isolated, labelled, listed_apart, translate

_HIDDEN = frozenset({"id", "engagement", "pack_hash", "changed_at", "answered_at"})
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\S+")
_HEX = re.compile(r"[0-9a-f]{32,}")
_WIDENED = frozenset({"answer.state", "engagement.period"})
"""Fields whose own fields are shown instead of them."""
_SHAPE = "answer.state.value.type"
"""Says what the parts of an answer beside it are, which they show themselves."""
_RECORDS = frozenset(
    {
        "answer.state.evidence", "answer.state.value.files", "assessed.engagement", "certificates.evidence",
        "controls.evidence", "engagement.linked", "engagement.supplier", "finding.evidence", "finding.merged_into",
        "links.id", "map_pins.pins", "mark.evidence", "match.first", "match.keeps", "match.second",
        "own_risks.engagement", "own_risks.finding", "relationship.buyer", "relationship.seller",
        "retaliation_check.supplier", "source.layout", "source.run", "supplier.merged_into", "supplier_import.layout",
        "verification_task.suppliers",
    }
)  # fmt: skip
"""The ends of the paths of fields that hold the id of another record."""

_DEEP = frozenset({"earlier.labels", "scheme.labels", "supply_setup.priors"})
"""Maps whose values are maps as well."""
_MAPS = _DEEP | {
    "answer.state.value.cells", "answer.state.value.groups", "answer.state.value.unaffected", "engagement.screening",
    "map_pins.pins", "others", "pack_copy.files", "panel", "people", "procurement_counts.counts", "risk.unaffected",
    "risk_layout.day_first", "risk_layout.mapping", "source.cells", "supplier_layout.columns", "supply_setup.weights",
}  # fmt: skip
"""The ends of the paths of fields that map something: what stands inside is a key and not the name of a field."""

Path = tuple[str, ...]
"""From the kind of record down to a part; the keys of a map are `_Key`s."""
NameOf = Callable[[str], str]
"""The id of a record to what people call it."""


def is_map(path: str) -> bool:
    """Whether a field maps something to something, by its path such as `risk.inherent.people`."""
    return _ends_in(path, _MAPS)


def _ends_in(path: str, ends: frozenset[str]) -> bool:
    return any(path == end or path.endswith(f".{end}") for end in ends)


class _Key(str):
    """What a map maps: a group, a supplier, a column's title."""

    __slots__ = ()


@dataclass(frozen=True)
class Change:
    """One field before and after, in words; '' where there was nothing."""

    field: str
    before: str
    after: str


def changes(
    kind: str, before: str | None, after: str | None, language: str, name_of: NameOf = isolated
) -> list[Change]:
    """The fields in which two bodies (JSON, or None for none) differ; of lists and maps only the parts that do."""
    words = _Words(language, name_of)
    old, new = _fields(kind, before), _fields(kind, after)
    found = []
    for field in dict.fromkeys((*new, *old)):
        for path, was, became in _differing(field, old.get(field), new.get(field)):
            told = (words.of(path, was), words.of(path, became))
            if told[0] != told[1]:
                found.append(Change(words.place(path), *told))
    return found


def _fields(kind: str, body: str | None) -> dict[Path, Any]:
    if body is None:
        return {}
    found: dict[Path, Any] = {}
    for name, value in json.loads(body).items():
        if f"{kind}.{name}" in _WIDENED and isinstance(value, dict):
            found.update({(kind, name, inner): one for inner, one in value.items()})
        elif name not in _HIDDEN:
            found[(kind, name)] = value
    return found


def _inside(path: Path, key: str) -> Path:
    maps = _ends_in(_plain(path), _DEEP) if isinstance(path[-1], _Key) else is_map(_plain(path))
    return (*path, _Key(key) if maps else key)


def _plain(path: Path) -> str:
    """The path without the keys of maps, as fields and codes are described."""
    return ".".join(part for part in path if not isinstance(part, _Key))


def _differing(path: Path, before: Any, after: Any) -> Iterator[tuple[Path, Any, Any]]:
    """The parts of a field that differ: fields of a value one by one, of a list what went and what came."""
    if before == after:
        return
    if isinstance(before, dict) and isinstance(after, dict):
        for key in dict.fromkeys((*after, *before)):
            yield from _differing(_inside(path, key), before.get(key), after.get(key))
    elif isinstance(before, list) and isinstance(after, list) and all(isinstance(one, dict) for one in before + after):
        gone, came = [one for one in before if one not in after], [one for one in after if one not in before]
        if len(gone) == len(came) == 1:
            yield from _differing(path, gone[0], came[0])
        else:
            yield path, gone, came
    else:
        yield path, before, after


class _Words:
    """Values and paths of fields in the words of a language."""

    def __init__(self, language: str, name_of: NameOf) -> None:
        self._language, self._name_of = language, name_of

    def place(self, path: Path) -> str:
        """What a part of a field is called, from the field down to the part."""
        first = 3 if ".".join(path[:2]) in _WIDENED else 2
        told = [self._part(path[:end]) for end in range(first, len(path) + 1)]
        words = told.pop()
        while told:
            words = labelled(told.pop(), words)
        return words

    def of(self, path: Path, value: Any) -> str:
        """A value; '' for none."""
        if value is None or value in ("", [], {}):
            return ""
        if isinstance(value, bool):
            return translate("Changes", "yes") if value else translate("Changes", "no")
        if isinstance(value, str):
            return self._text(path, value)
        if isinstance(value, list):
            return listed_apart(self.of(path, one) for one in value)
        if isinstance(value, Mapping):
            inner = ((_inside(path, key), one) for key, one in value.items())
            told = ((place, self.of(place, one)) for place, one in inner if _plain(place) != _SHAPE)
            return listed_apart(labelled(self._part(place), words) for place, words in told if words)
        said = str(value)
        words = code_words(_plain(path), said)
        return words if words != said else isolated(said)

    def _part(self, path: Path) -> str:
        if not isinstance(path[-1], _Key):
            return field_words(_plain(path))
        return self._text(path, path[-1], otherwise=isolated)

    def _text(self, path: Path, value: str, otherwise: NameOf = str) -> str:
        plain = _plain(path)
        if _ends_in(plain, _RECORDS):
            return self._name_of(value)
        if _DAY.fullmatch(value):
            return format_date(dt.date.fromisoformat(value), self._language)
        if _MOMENT.fullmatch(value):
            return format_moment(dt.datetime.fromisoformat(value).astimezone(), self._language)
        if _HEX.fullmatch(value):
            return isolated(f"{value[:12]}…")
        # groups that are meant together are joined so, such as women+persons_with_disabilities
        words = [code_words(plain, one) for one in value.split("+")] if words_for_codes(plain) else [value]
        return " + ".join(words) if words != [value] else otherwise(value)
