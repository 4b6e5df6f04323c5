"""Sheets of answers in YAML, CSV and XLSX: every answer with the place where it stands, nothing interpreted yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from genderaudit.engagements.model.refusals import SheetNotUnderstood
from genderaudit.sheets import SheetMissing, read_table

MAX_SHEET_BYTES = 5 * 1024 * 1024
MAX_DEPTH = 6
"""A sheet needs three levels: answers, a question, its cells."""


class GivenAnswer(NamedTuple):
    """One answer of a sheet, with the place where it stands."""

    place: str
    question: str
    row: str
    """As written; empty where the question is not in a row of a repeat."""
    raw: object
    comment: str = ""


def given_answers(path: Path) -> tuple[GivenAnswer, ...]:
    """The answers of a sheet in its order, one that is given twice as often as it stands there.

    Raises SheetNotUnderstood, or SheetUnreadable for a broken table.
    """
    if path.suffix.lower() in (".yaml", ".yml"):
        return tuple(_in_yaml(path))
    return tuple(_in_table(path))


def _in_yaml(path: Path) -> Iterator[GivenAnswer]:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SheetMissing(file=path, why=error.strerror or "it cannot be read") from error
    if len(data) > MAX_SHEET_BYTES:
        raise SheetNotUnderstood(file=path, why=f"it is larger than {MAX_SHEET_BYTES // 1024 // 1024} MB")
    try:
        root = _read(data.decode("utf-8-sig"))
    except yaml.YAMLError as error:
        why = f"its YAML is broken ({str(error).splitlines()[-1].strip()})"
        raise SheetNotUnderstood(file=path, why=why) from error
    except UnicodeDecodeError as error:
        raise SheetNotUnderstood(file=path, why="it is not written in UTF-8") from error
    except _Refused as error:
        raise SheetNotUnderstood(file=path, why=error) from error
    answers = [entry.value for entry in root if entry.key == "answers"] if isinstance(root, _Mapping) else []
    if len(answers) != 1 or not isinstance(answers[0], _Mapping):
        raise SheetNotUnderstood(file=path, why="there is no mapping named 'answers'")
    for entry in answers[0]:
        raw = _plain(entry.value, path)
        question, _, row = entry.key.partition("#")
        comment = str(raw.get("comment") or "") if isinstance(raw, Mapping) else ""
        yield GivenAnswer(f"line {entry.line}", question, (row or "?") if "#" in entry.key else "", raw, comment)


class _Refused(Exception):
    """YAML that an answer sheet does not need."""


class _Entry(NamedTuple):
    key: str
    line: int
    value: object


@dataclass
class _Open:
    """A collection whose end was not met yet."""

    entries: list[_Entry] | None
    items: list[object]
    key: str | None = None
    line: int = 0


@dataclass
class _Reader:
    """Builds text, lists, and mappings as lists of entries: a word stays the word that was written."""

    stack: list[_Open] = field(default_factory=list)
    root: object = None

    def take(self, event: Any) -> None:
        if isinstance(event, yaml.AliasEvent):
            raise _Refused(f"line {_line(event)} uses an alias")
        if isinstance(event, yaml.ScalarEvent):
            self._value(_scalar(event), event)
        elif isinstance(event, yaml.MappingStartEvent):
            self._begin(_Open([], []), event)
        elif isinstance(event, yaml.SequenceStartEvent):
            self._begin(_Open(None, []), event)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            done = self.stack.pop()
            self._put(done.items if done.entries is None else _Mapping(done.entries))

    def _begin(self, opened: _Open, event: Any) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise _Refused(f"line {_line(event)} is nested too deeply")
        if self.stack and self.stack[-1].entries is not None and self.stack[-1].key is None:
            raise _Refused(f"line {_line(event)} has a key that is no word")
        self.stack.append(opened)

    def _value(self, text: str | None, event: Any) -> None:
        top = self.stack[-1] if self.stack else None
        if top is not None and top.entries is not None and top.key is None:
            top.key, top.line = text or "", _line(event)
        else:
            self._put(text)

    def _put(self, value: object) -> None:
        if not self.stack:
            self.root = value
            return
        top = self.stack[-1]
        if top.entries is None:
            top.items.append(value)
        else:
            top.entries.append(_Entry(top.key or "", top.line, value))
            top.key = None


class _Mapping(list[_Entry]):
    """The entries of one mapping, in order, doubles among them."""


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _scalar(event: Any) -> str | None:
    # 1.10, 010, 12:30 and 2026-03-31 stay what a person wrote: the question's own type reads them
    return None if event.style is None and event.value in ("", "~", "null", "Null", "NULL") else str(event.value)


def _read(text: str) -> object:
    reader, documents = _Reader(), 0
    event: Any
    for event in yaml.parse(text, Loader=yaml.CSafeLoader):
        documents += isinstance(event, yaml.DocumentStartEvent)
        if documents > 1:
            raise _Refused(f"line {_line(event)} begins a second document")
        reader.take(event)
    return reader.root


def _plain(value: object, path: Path) -> object:
    if isinstance(value, _Mapping):
        found: dict[str, object] = {}
        for entry in value:
            if entry.key in found:
                raise SheetNotUnderstood(file=path, why=f"line {entry.line} gives '{entry.key}' a second time")
            found[entry.key] = _plain(entry.value, path)
        return found
    return [_plain(item, path) for item in value] if isinstance(value, list) else value


def _in_table(path: Path) -> Iterable[GivenAnswer]:
    table = read_table(path)
    if "question" not in table.columns or "value" not in table.columns:
        raise SheetNotUnderstood(file=path, why="the columns 'question' and 'value' are missing")
    for row in table.rows:
        cells = row.cells
        raw = {
            name: cells[name]
            for name in ("value", "status", "reason", "confidence", "sources", "evidence")
            if name in cells
        }
        place = f"{row.sheet or path.name}, row {row.number}"
        number = str(cells.get("row", "")).strip().removesuffix(".0")
        yield GivenAnswer(place, str(cells.get("question", "")).strip(), number, raw, str(cells.get("comment", "")))
