"""What the history says of a record: every kind, field and code has words, and a change names no more than changed."""

from __future__ import annotations

import importlib
import json
import pkgutil
import re
import typing
from collections.abc import Iterator

import pytest
from pydantic import BaseModel
from PySide6.QtCore import QLocale

import genderaudit
from genderaudit.desktop.history.changes import changes, is_map
from genderaudit.desktop.words import code_words, field_words, kind_words, words_for_codes
from genderaudit.domain.records import Record
from genderaudit.runtime.language import LANGUAGES, catalogue

_NOT_SHOWN = {"answer.state.value.type"}
"""Says what the parts beside it are."""


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> Iterator[str]:
    """The window speaks it for the test."""
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


def _below(model: type) -> Iterator[type]:
    for one in model.__subclasses__():
        yield one
        yield from _below(one)


def kinds() -> list[type[Record]]:
    for module in pkgutil.walk_packages(genderaudit.__path__, "genderaudit."):
        if ".model" in module.name:
            importlib.import_module(module.name)
    return sorted(
        (one for one in set(_below(Record)) if one.kind and one.__module__.startswith("genderaudit.")),
        key=lambda one: one.kind,
    )


def _models(annotation: object) -> Iterator[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        yield annotation
    for inner in typing.get_args(annotation):
        yield from _models(inner)


def _codes(annotation: object) -> Iterator[str]:
    if typing.get_origin(annotation) is typing.Literal:
        yield from (one for one in typing.get_args(annotation) if isinstance(one, str) and one)
    else:
        for inner in typing.get_args(annotation):
            yield from _codes(inner)


def _maps(annotation: object) -> bool:
    return typing.get_origin(annotation) is dict or any(_maps(inner) for inner in typing.get_args(annotation))


def fields(model: type[BaseModel], path: str, above: frozenset[type] = frozenset()) -> Iterator[tuple[str, object]]:
    """Every field below a model with its path and its type; a model inside of itself once."""
    for name, field in model.model_fields.items():
        if name == "id" and issubclass(model, Record):
            continue
        yield f"{path}.{name}", field.annotation
        for inner in dict.fromkeys(_models(field.annotation)):
            if inner not in above:
                yield from fields(inner, f"{path}.{name}", above | {inner})


def every_field() -> list[tuple[str, object]]:
    return [one for kind in kinds() for one in fields(kind, kind.kind)]


def test_there_are_records_of_every_room_to_speak_of() -> None:
    assert {"answer", "finding", "risk", "supplier", "relationship", "signed_report"} <= {one.kind for one in kinds()}


def test_every_kind_and_every_field_of_a_record_has_words_of_its_own_language(language: str) -> None:
    texts = catalogue(language)
    unsaid = [one.kind for one in kinds() if not texts.has(f"records.kinds.{one.kind}") or not kind_words(one.kind)]
    for path, _ in every_field():
        parts = path.split(".")
        ends = ("_".join(parts[start:]) for start in range(len(parts)))
        if not any(texts.has(f"records.fields.{end}") for end in ends):
            unsaid.append(path)
        assert field_words(path)
    assert unsaid == []


def test_every_code_that_a_field_can_hold_has_words(language: str) -> None:
    texts, unsaid = catalogue(language), []
    for path, annotation in every_field():
        for code in _codes(annotation):
            where = words_for_codes(path)
            key = f"{where}{code}" if where.endswith("_") else f"{where}.{code}"
            if path not in _NOT_SHOWN and not (texts.has(key) or texts.has(f"{key}.name")):
                unsaid.append(f"{path}={code}")
            assert code_words(path, code)
    assert unsaid == []


def test_what_maps_something_is_known_so_that_its_keys_are_no_fields() -> None:
    maps = {path for path, annotation in every_field() if _maps(annotation)}
    assert maps == {path for path, _ in every_field() if is_map(path)}


def told(kind: str, before: dict[str, object], after: dict[str, object], language: str = "en") -> list[tuple[str, ...]]:
    names = {"sup-1": "Blue Heron Catering", "sup-2": "Lake Textiles"}
    found = changes(kind, json.dumps(before), json.dumps(after), language, lambda id: names.get(id, id))
    return [tuple(re.sub("[\u2066-\u2069]", "", text) for text in (one.field, one.before, one.after)) for one in found]


def rated(likelihood: int) -> dict[str, object]:
    people = {"women": {"likelihood": likelihood, "impact": 4}, "men": {"likelihood": 2, "impact": 4}}
    return {"inherent": {"matrix": {"id": "un", "version": 1}, "people": people}}


def test_one_number_of_a_nested_rating_is_named_by_group_and_nothing_else_is() -> None:
    assert told("risk", rated(3), rated(5)) == [("Inherent rating: Impact on people: Women: Likelihood", "3", "5")]


def test_of_a_long_list_only_what_came_is_told() -> None:
    old = [{"amount": str(n), "currency": "USD", "stage": "paid"} for n in range(40)]
    (change,) = told("supplier", {"spend": old}, {"spend": [*old, {"amount": "7.50", "stage": "award"}]})
    assert change == ("Money", "", "Amount: 7.50; Stage of money: Awards")


def test_other_records_are_told_by_their_names() -> None:
    before = {"seller": "sup-1", "buyer": "sup-2", "type": "supplies"}
    after = {"seller": "sup-2", "buyer": "sup-2", "type": "owns"}
    assert told("relationship", before, after) == [
        ("From", "Blue Heron Catering", "Lake Textiles"),
        ("Type", "supplies", "owns"),
    ]


def test_a_title_of_a_column_with_a_dot_in_it_stays_whole() -> None:
    (change,) = told("supplier_layout", {"columns": {"Vendor No.1": "name"}}, {"columns": {"Vendor No.1": "country"}})
    assert change[0].startswith("Columns: ")
    assert "Vendor No.1" in change[0]


def test_groups_that_are_meant_together_are_both_in_words() -> None:
    after = {"controls": [{"text": "Escort", "groups": ["women+persons_with_disabilities"]}]}
    ((_, _, words),) = told("risk", {"controls": []}, after)
    assert "Women + Persons with disabilities" in words
