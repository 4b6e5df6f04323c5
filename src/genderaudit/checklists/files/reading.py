"""Reads YAML from strangers: line numbers for every value, no anchors, no tags, no code, bounded depth and size."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

import yaml

from genderaudit.checklists.rules.faults import Fault, Place

MAX_BYTES = 5 * 1024 * 1024
MAX_DEPTH = 20
MAX_VALUES = 200_000
MAX_FAULTS = 200

_BOOLEANS = {
    **dict.fromkeys(("true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON"), True),
    **dict.fromkeys(("false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF"), False),
}
_NULLS = frozenset({"", "~", "null", "Null", "NULL"})
_WHOLE = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_DECIMAL = re.compile(r"-?[0-9]{1,18}\.[0-9]{1,18}")


@dataclass(slots=True)
class Document:
    """A read document: plain values, the line of each place, and words that YAML 1.1 takes for booleans."""

    data: object = None
    lines: dict[Place, int] = field(default_factory=dict)
    words: dict[Place, str] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)

    def line(self, place: Place) -> int:
        """The line of a place, or of the nearest place around it; 1 where nothing is known."""
        for length in range(len(place), 0, -1):
            found = self.lines.get(place[:length])
            if found:
                return found
        return 1


class _Stop(Exception):
    """Reading ends here: what follows would not be safe to read."""


@dataclass(slots=True)
class _Frame:
    place: Place
    mapping: dict[str, object] | None
    sequence: list[object] | None
    key: str | None = None
    key_is_open: bool = False


def read_yaml(data: bytes) -> Document:
    """Reads one YAML document of at most 5 MB. Never raises for what the bytes hold; faults are collected.

    Scalars become text, whole numbers, `Decimal`, booleans or None; dates stay text.
    """
    document = Document()
    if len(data) > MAX_BYTES:
        document.faults.append(Fault("too_large", facts={"limit": MAX_BYTES // 1024 // 1024}, line=1))
        return document
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as problem:
        line = data[: problem.start].count(b"\n") + 1
        document.faults.append(Fault("not_utf8", line=line))
        return document
    reader = _Reader(document)
    try:
        # The event stream is read one event at a time, so that a bomb is met before it is built.
        for event in yaml.parse(text, Loader=yaml.CLoader):
            reader.take(event)
    except _Stop:
        document.data = None
    except yaml.YAMLError as problem:
        document.data = None
        document.faults.append(_syntax_fault(problem, text))
    if document.data is None and not document.faults:
        document.faults.append(Fault("empty_file", line=1))
    return document


def _syntax_fault(problem: yaml.YAMLError, text: str) -> Fault:
    mark = getattr(problem, "problem_mark", None) or getattr(problem, "context_mark", None)
    if str(getattr(problem, "context", None) or "").startswith("while scanning"):
        # An open quotation mark or a key without its colon is better sought where it begins.
        mark = getattr(problem, "context_mark", None) or mark
    if mark is not None:
        line = mark.line + 1
    else:
        position = getattr(problem, "position", 0) or 0
        line = text.encode()[:position].count(b"\n") + 1
    what = str(getattr(problem, "problem", None) or getattr(problem, "reason", None) or "unreadable")
    return Fault("yaml_syntax", facts={"what": what.replace("\n", " ")[:200]}, line=min(line, text.count("\n") + 1))


class _Reader:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._stack: list[_Frame] = []
        self._count = 0
        self._documents = 0

    def take(self, event: Any) -> None:
        kind = type(event)
        if kind is yaml.ScalarEvent:
            self._scalar(event)
        elif kind is yaml.MappingStartEvent or kind is yaml.SequenceStartEvent:
            self._open(event, kind is yaml.MappingStartEvent)
        elif kind is yaml.MappingEndEvent or kind is yaml.SequenceEndEvent:
            self._stack.pop()
        elif kind is yaml.AliasEvent:
            self._fault("anchor", event, name=str(event.anchor)[:40])
            self._place_value(None, event)
        elif kind is yaml.DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                self._fault("several_documents", event)
                raise _Stop

    def _fault(self, code: str, event: Any, place: Place = (), **facts: object) -> None:
        line = event.start_mark.line + 1
        self._document.faults.append(Fault(code, place, facts, line))
        if len(self._document.faults) >= MAX_FAULTS:
            raise _Stop

    def _refuse_marks(self, event: Any) -> None:
        if event.anchor is not None:
            self._fault("anchor", event, name=str(event.anchor)[:40])
        if event.tag is not None and event.tag != "!":
            self._fault("tag", event, name=str(event.tag)[:80])

    def _open(self, event: Any, is_mapping: bool) -> None:
        self._refuse_marks(event)
        if len(self._stack) >= MAX_DEPTH:
            self._fault("too_deep", event, limit=MAX_DEPTH)
            raise _Stop
        value: dict[str, object] | list[object] = {} if is_mapping else []
        place = self._place_value(value, event)
        if isinstance(value, dict):
            self._stack.append(_Frame(place, value, None))
        else:
            self._stack.append(_Frame(place, None, value))

    def _scalar(self, event: Any) -> None:
        if event.anchor is not None or event.tag is not None:
            self._refuse_marks(event)
        text: str = event.value
        frame = self._stack[-1] if self._stack else None
        if frame is not None and frame.mapping is not None and not frame.key_is_open:
            self._key(frame, text, event)
            return
        if event.style:  # plain scalars have none
            self._place_value(text, event)
            return
        value = _plain(text)
        place = self._place_value(value, event)
        if value is not text:
            self._document.words[place] = text

    def _key(self, frame: _Frame, text: str, event: Any) -> None:
        if not event.style and text in _BOOLEANS:
            self._fault("boolean_key", event, frame.place, word=text)
        frame.key, frame.key_is_open = text, True
        if frame.mapping is not None and text in frame.mapping:
            first = self._document.lines.get((*frame.place, text), 0)
            self._fault("duplicate_key", event, frame.place, name=text[:80], first=first)
            frame.key = None
        else:
            self._document.lines[(*frame.place, text)] = event.start_mark.line + 1

    def _place_value(self, value: object, event: Any) -> Place:
        self._count += 1
        if self._count > MAX_VALUES:
            self._fault("too_many_values", event, limit=MAX_VALUES)
            raise _Stop
        if not self._stack:
            self._document.data = value
            return ()
        frame = self._stack[-1]
        if frame.sequence is not None:
            place = (*frame.place, len(frame.sequence))
            self._document.lines[place] = event.start_mark.line + 1
            frame.sequence.append(value)
            return place
        return self._into_mapping(frame, value, event)

    def _into_mapping(self, frame: _Frame, value: object, event: Any) -> Place:
        if frame.mapping is None or not frame.key_is_open:
            self._fault("key_not_text", event, frame.place)
            raise _Stop
        frame.key_is_open = False
        if frame.key is None:
            return (*frame.place, "")
        frame.mapping[frame.key] = value
        return (*frame.place, frame.key)


def _plain(text: str) -> object:
    if text in _BOOLEANS:
        return _BOOLEANS[text]
    if text in _NULLS:
        return None
    if _WHOLE.fullmatch(text):
        return int(text)
    if _DECIMAL.fullmatch(text):
        return Decimal(text)
    return text
