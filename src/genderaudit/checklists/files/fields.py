"""Puts the errors of field validation into faults that name the place and what may stand there."""

from __future__ import annotations

import difflib
from decimal import Decimal

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from genderaudit.checklists.files.reading import Document
from genderaudit.checklists.model.pack import Item, Pack, Question
from genderaudit.checklists.rules.faults import Fault, Place

_SHAPES = {
    "string_type": "text",
    "dict_type": "mapping",
    "model_type": "mapping",
    "model_attributes_type": "mapping",
    "tuple_type": "list",
    "list_type": "list",
}
_CODES = {
    "missing": "missing_field",
    "literal_error": "wrong_choice",
    "string_pattern_mismatch": "bad_id",
    "string_too_long": "too_long",
    "too_long": "too_long",
    "string_too_short": "empty_value",
    "too_short": "empty_value",
}
_FAMILIES = (
    ("int_", "bad_number"),
    ("decimal_", "bad_number"),
    ("greater_than", "bad_number"),
    ("less_than", "bad_number"),
    ("finite_", "bad_number"),
    ("bool_", "bad_switch"),
)
_FIELD_NAMES = sorted({*Pack.model_fields, *Item.model_fields, *Question.model_fields})


def field_faults(error: ValidationError, document: Document) -> list[Fault]:
    """One fault for each error, with the place in the document."""
    return [_fault(details, document) for details in error.errors(include_url=False)]


def _fault(details: ErrorDetails, document: Document) -> Fault:
    place: Place = tuple(step for step in details["loc"] if step != "[key]")
    field = next((str(step) for step in reversed(place) if isinstance(step, str)), "")
    code, facts = _spoken(details, place, document)
    return Fault(code, place, {"field": field, **facts}, document.line(place), _owner(place, document))


def _spoken(details: ErrorDetails, place: Place, document: Document) -> tuple[str, dict[str, object]]:
    kind, given, context = details["type"], details.get("input"), details.get("ctx") or {}
    word = document.words.get(place, _shown(given))
    if kind == "extra_forbidden":
        near = difflib.get_close_matches(str(place[-1]), _FIELD_NAMES, n=1)
        return ("unknown_field_near", {"near": near[0]}) if near else ("unknown_field", {})
    if kind in _SHAPES:
        return _wrong_type(kind, given, word)
    expected = str(context.get("expected", "")).replace(" or ", ", ")
    facts = {"value": word, "expected": expected, "limit": context.get("max_length", 0), "what": details["msg"]}
    code = _CODES.get(kind) or next((code for start, code in _FAMILIES if kind.startswith(start)), "bad_value")
    return code, facts


def _wrong_type(kind: str, given: object, word: str) -> tuple[str, dict[str, object]]:
    if given is None:
        return "empty_value", {}
    if kind == "string_type" and isinstance(given, bool):
        return "boolean_word", {"word": word}
    if kind == "string_type" and isinstance(given, (int, Decimal)):
        return "number_word", {"word": word}
    return "wrong_shape", {"expected": _SHAPES[kind]}


def _shown(given: object) -> str:
    if isinstance(given, bool):
        return "true" if given else "false"
    if isinstance(given, (str, int, Decimal)):
        return str(given)[:80]
    return type(given).__name__


def _owner(place: Place, document: Document) -> str:
    """The id of the nearest thing around a place."""
    found, value = "", document.data
    for step in place:
        if isinstance(value, dict) and isinstance(step, str):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            break
        if isinstance(value, dict) and isinstance(value.get("id"), str):
            found = value["id"]
    return found[:80]
