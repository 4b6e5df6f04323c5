"""The texts of a pack that people read, each under the key that translations use."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Literal, get_args, get_origin

from pydantic.fields import FieldInfo

from genderaudit.checklists.model.pack import Pack, Question, TranslatedMark
from genderaudit.domain.records import Value

_Kind = Literal["text", "texts", "values"]


def texts_of(pack: Pack) -> dict[str, str]:
    """Every non-empty text in the order of the pack: key to text in the pack's own language.

    Keys are paths through the model by id, such as `items.RA-01.label`; every question, however deep it is
    nested, stands under `items.<id>`.
    """
    return dict(_walk(pack, ""))


def _walk(value: Value, prefix: str) -> Iterator[tuple[str, str]]:
    for name, kind in _plan(type(value)):
        child = getattr(value, name)
        if not child:
            continue
        if kind == "text":
            yield f"{prefix}{name}", child
        elif kind == "texts":
            for index, text in enumerate(child):
                if text:
                    yield f"{prefix}{name}.{index}", text
        else:
            yield from _walk_values(child, f"{prefix}{name}.")


def _walk_values(child: object, prefix: str) -> Iterator[tuple[str, str]]:
    if isinstance(child, Value):
        yield from _walk(child, prefix)
    elif isinstance(child, dict):
        for name, inner in child.items():
            yield from _walk_values(inner, f"{prefix}{name}.")
    elif isinstance(child, tuple):
        for index, inner in enumerate(child):
            if isinstance(inner, Question):
                yield from _walk(inner, f"items.{inner.id}.")
            elif isinstance(inner, Value):
                yield from _walk(inner, f"{prefix}{_token(inner, index)}.")


def _token(value: Value, index: int) -> str:
    for name in ("id", "value", "level"):
        # A flag has a level too, but an item may carry two flags of one class.
        if name in type(value).model_fields and not (name == "level" and "message" in type(value).model_fields):
            return str(getattr(value, name))
    return str(index)


@functools.cache
def _plan(model: type[Value]) -> tuple[tuple[str, _Kind], ...]:
    plan: list[tuple[str, _Kind]] = []
    for name, info in model.model_fields.items():
        if _is_text(info):
            plan.append((name, "text"))
        elif _holds_texts(info.annotation):
            plan.append((name, "texts"))
        elif _holds_values(info.annotation):
            plan.append((name, "values"))
    return tuple(plan)


def _is_text(info: FieldInfo) -> bool:
    return any(isinstance(mark, TranslatedMark) for mark in info.metadata)


def _holds_texts(annotation: object) -> bool:
    return get_origin(annotation) is tuple and any(
        isinstance(mark, TranslatedMark) for mark in getattr(get_args(annotation)[0], "__metadata__", ())
    )


def _holds_values(annotation: object) -> bool:
    if isinstance(annotation, type) and issubclass(annotation, Value):
        return True
    return any(_holds_values(inner) for inner in get_args(annotation))
