"""Canonical JSON of records: sorted keys, no blanks; written straight from the fields where a model is a plain one."""

from __future__ import annotations

import datetime as dt
import functools
import json
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from json.encoder import encode_basestring
from typing import Any

from genderaudit.domain.records import Record, Value

Write = Callable[[Any], str]
_encode = json.JSONEncoder(sort_keys=True, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode


_OWN_WAYS = ("serialization", "computed_fields")
"""How the keys begin by which pydantic's schema tells that something is written in a way of its own."""


class _NotPlain(Exception):
    """Something that pydantic alone knows how to write."""


def canonical_json(value: object) -> str:
    """Any JSON value with sorted keys and no blanks."""
    return _encode(value)


def canonical_body(record: Record) -> str:
    """The record as JSON with sorted keys and no blanks. Raises ValueError for NaN and infinities."""
    write = _plain_writer(type(record))
    if write is not None:
        try:
            return write(record)
        except _NotPlain:
            pass
    return dumped_body(record)


def dumped_body(record: Record) -> str:
    """The same text by way of pydantic, for every record."""
    return _encode(record.model_dump(mode="json"))


@functools.cache
def _plain_writer(model: type[Value]) -> Write | None:
    """Writes records of a model in which no field is written in a way of its own; None for any other model."""
    schema = model.__pydantic_core_schema__
    if any(str(key).startswith(_OWN_WAYS) and told for node in _nodes(schema) for key, told in node.items()):
        return None
    within = {node["cls"] for node in _nodes(schema) if node.get("type") == "model"}
    if any(one is not other and issubclass(one, other) for one in within for other in within):
        return None  # pydantic writes the fields of the class that is declared
    return _writers(frozenset(within))[model]


def _nodes(schema: object) -> Iterator[Mapping[str, Any]]:
    waiting = [schema]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            yield node
            waiting += node.values()
        elif isinstance(node, list | tuple):
            waiting += node


@functools.cache
def _writers(models: frozenset[type[Value]]) -> Mapping[type[Any], Write]:
    """How each type within some models is written; `float` is not among them, as its digits are pydantic's matter."""
    found: dict[type[Any], Write] = {
        str: encode_basestring,
        int: int.__repr__,
        bool: lambda value: "true" if value else "false",
        type(None): lambda value: "null",
        Decimal: lambda value: f'"{value}"' if value.is_finite() else _refuse(),
        dt.date: lambda value: f'"{value.isoformat()}"',
    }

    def several(values: tuple[Any, ...]) -> str:
        if not values:
            return "[]"
        return f"[{','.join([found.get(type(value), _refuse)(value) for value in values])}]"

    found[tuple] = several
    for model in models:
        found[model] = _writer(model, found)
    return found


def _refuse(_value: object = None) -> str:
    raise _NotPlain


def _writer(model: type[Value], writers: Mapping[type[Any], Write]) -> Write:
    """Writes the fields in the order of their names; what stands as it was declared is written beforehand."""
    fields: list[tuple[str, str, object, list[str]]] = [
        (name, f"{encode_basestring(name)}:", model.model_fields[name].default, [])
        for name in sorted(model.model_fields)
    ]

    def write(one: Value) -> str:
        facts, parts = one.__dict__, []
        if len(facts) != len(fields):
            raise _NotPlain
        for name, head, default, blank in fields:
            value = facts[name]
            if value is default:
                if not blank:
                    blank.append(head + writers.get(type(value), _refuse)(value))
                parts.append(blank[0])
            else:
                parts.append(head + writers.get(type(value), _refuse)(value))
        return f"{{{','.join(parts)}}}"

    return write
