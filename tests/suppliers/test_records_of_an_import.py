"""The quick way from cells to records gives what a full validation gives, and refuses what it refuses."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from genderaudit.suppliers.model.relationship import RELATIONSHIP_KINDS, Relationship
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.suppliers.rules.intake.making import Making

DAYS = st.dates(dt.date(2020, 1, 1), dt.date(2022, 1, 1))
MONEY = st.decimals(allow_nan=False, allow_infinity=False, places=2) | st.sampled_from(
    [Decimal("NaN"), Decimal("Infinity"), Decimal("1E+3"), Decimal("-0"), Decimal("35"), Decimal("35.0"), 5, 1.5, "7"]
)
ODD = st.sampled_from([None, True, 0, 3.5, "", "x", b"x", [], {}, ("x",), "\ud800", "a\nb", "é" * 301, Decimal(3)])
TEXTS = st.text(max_size=12) | st.sampled_from(["Lake Foods", "\ud800", "x" * 301, "مزرعة", "a\u202eb"])
CURRENCIES = st.sampled_from(["USD", "KES", "KES", "usd"])
CODES = st.sampled_from(["KE", "UG", "ke", "KEN", "", "USD", "15101500", "1510150", "١٠", "15\n"])


def usually(one: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.integers(0, 19).flatmap(lambda n: ODD if n == 0 else one)


def told(required: dict[str, Any], optional: dict[str, Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries(required, optional=optional)


NUMBER = told(
    {"scheme": usually(st.sampled_from(["ungm", "lei", "other", "odd"])), "value": usually(TEXTS)},
    {"issuer": TEXTS, "more": TEXTS},
)
PAYMENT = told(
    {
        "amount": usually(MONEY), "currency": usually(CURRENCIES), "start": usually(DAYS), "end": usually(DAYS),
        "stage": st.sampled_from(["paid", "paid", "contract", "odd"]),
    },
    {"category": CODES},
)  # fmt: skip
SITE = told({}, {"address": usually(TEXTS), "name": TEXTS, "country": CODES, "latitude": usually(MONEY)})
OWNERSHIP = told({"women_share": usually(MONEY)}, {"women_control": st.booleans(), "verification": st.integers(-1, 5)})
OF_SUPPLIERS = {
    "aliases": usually(st.lists(TEXTS, max_size=2)),
    "type": st.sampled_from(["supplier", "buyer", "odd"]),
    "sole_trader": usually(st.booleans()),
    "identifiers": usually(st.lists(NUMBER, max_size=2)),
    "country": usually(CODES),
    "sectors": usually(st.lists(CODES, max_size=2)),
    "activities": usually(st.lists(TEXTS, max_size=2)),
    "sites": usually(st.lists(SITE, max_size=2)),
    "ownership": usually(OWNERSHIP),
    "psea": st.sampled_from(["policy", "odd"]),
    "code_accepted": usually(DAYS),
    "spend": usually(st.lists(PAYMENT, max_size=2)),
    "no_lower_tiers": usually(st.booleans()),
    "screening": st.just({"contact": "direct"}),
    "workforce": st.just([{"level": "all", "women": 3}]),
    "note": usually(TEXTS),
    "unheard_of": st.just(1),
}
SUPPLIERS = told({"name": usually(TEXTS)}, OF_SUPPLIERS)
ALONE = st.one_of(*(told({"name": st.just("Lake Foods"), name: one}, {}) for name, one in OF_SUPPLIERS.items()))
"""One fact at a time, so that no other one hides what becomes of it."""
LINKS = told(
    {},
    {
        "confidence": st.sampled_from(["low", "odd"]),
        "disclosed": usually(st.booleans()),
        "valid_from": usually(DAYS),
        "valid_to": usually(DAYS),
        "value": usually(MONEY),
        "currency": usually(CURRENCIES),
        "share": usually(MONEY),
        "gender_clause": usually(st.booleans()),
        "shared": usually(TEXTS),
        "note": usually(TEXTS),
        "contact": st.sampled_from(["direct", "odd"]),
        "unheard_of": st.just(1),
    },
)
PLACES = st.tuples(st.sampled_from(["", "Vendors", "a\nb"]), st.sampled_from([None, 1, 7, 0, -3]))


def outcome(made: Callable[[], BaseModel]) -> object:
    """All that can be told of a record, or the words in which it is refused."""
    try:
        one = made()
    except ValidationError as error:
        return [(one["loc"], one["type"], one["msg"]) for one in error.errors(include_url=False, include_input=False)]
    facts = [(name, repr(value), type(value)) for name, value in one.__dict__.items()]
    return facts, one.model_fields_set, one.model_dump_json(), one.model_dump(exclude_unset=True), hash(one)


@settings(max_examples=200)
@given(SUPPLIERS | ALONE, PLACES)
def test_a_supplier_is_what_a_full_validation_gives(fields: dict[str, Any], place: tuple[str, int | None]) -> None:
    source = {"run": "supimport-1", "sheet": place[0], "row": place[1]}
    making = Making("supimport-1")
    for _ in range(2):  # the second time some of its values are known
        assert outcome(lambda: making.supplier(fields, "sup-1", *place)) == outcome(
            lambda: Supplier.model_validate({**fields, "id": "sup-1", "source": source})
        )


@settings(max_examples=200)
@given(LINKS, PLACES, st.sampled_from([*RELATIONSHIP_KINDS, "odd"]), st.sampled_from(["us", "sup-1", ""]), TEXTS)
def test_a_relationship_is_what_a_full_validation_gives(
    fields: dict[str, Any], place: tuple[str, int | None], type: str, buyer: str, text: str
) -> None:
    source = {"text": text, "run": "supimport-1", "sheet": place[0], "row": place[1]}
    said = {**fields, "type": type, "seller": "sup-1", "buyer": buyer, "source": source, "id": "rel-1"}
    assert outcome(
        lambda: Making("supimport-1").relationship(fields, "rel-1", (type, "sup-1", buyer), (text, *place))
    ) == outcome(lambda: Relationship.model_validate(said))


FIRST, LAST = dt.date(2025, 1, 1), dt.date(2025, 12, 31)
PAID = {"amount": Decimal("1.50"), "currency": "USD", "start": FIRST, "end": LAST, "stage": "paid"}
ODD_PAYMENTS: tuple[dict[str, Any], ...] = (
    {}, {"start": LAST, "end": FIRST}, {"end": FIRST}, {"amount": Decimal("NaN")}, {"amount": Decimal("-Infinity")},
    {"amount": 3}, {"currency": "usd"}, {"currency": None}, {"stage": "odd"}, {"start": dt.datetime(2025, 1, 1, 9)},
    {"category": "15"}, {"source": "x"}, {"amount": True},
)  # fmt: skip
ODD_PLACES: tuple[dict[str, Any], ...] = (
    {"address": "Kisumu"}, {"address": 5}, {"address": "x" * 301}, {"country": "Ke"}, {"country": None},
    {"latitude": Decimal("1.50")}, {"latitude": Decimal(91)}, {"latitude": Decimal("1.5")}, {"odd": "x"}, {},
)  # fmt: skip
ODD_OWNERS: tuple[dict[str, Any], ...] = (
    {"women_share": Decimal("51.0")}, {"women_share": Decimal(101)}, {"women_share": Decimal("0.1234567")},
    {"women_share": 51}, {"women_share": Decimal("NaN")}, {"women_control": True},
)  # fmt: skip
ODD_NUMBERS: tuple[dict[str, Any], ...] = (
    {"scheme": "lei", "value": "x", "issuer": "KE"}, {"scheme": "lei", "value": "x", "odd": "KE"}, {"scheme": "lei"},
    {"scheme": "lei", "value": ""}, {"scheme": "odd", "value": "x"}, {"scheme": "lei", "value": "x" * 101},
    {"scheme": "lei", "value": "x", "issuer": "x" * 61}, {"scheme": "lei", "value": 5}, {"scheme": [], "value": "x"},
)  # fmt: skip
ODD_SUPPLIERS: tuple[dict[str, Any], ...] = (
    *({"spend": [PAID | one]} for one in ODD_PAYMENTS),
    *({"sites": [one]} for one in ODD_PLACES),
    *({"ownership": one} for one in ODD_OWNERS),
    *({"identifiers": [one]} for one in ODD_NUMBERS),
    {"name": "\ud800"}, {"name": ""}, {"name": "x" * 301}, {"note": "a\nb"}, {"note": "x" * 4001}, {"sectors": ["1"]},
    {"sectors": ["15\n"]}, {"country": "KE\n"}, {"sectors": "15"}, {"sites": ({"address": "x"},)}, {"psea": "odd"},
    {"code_accepted": dt.datetime(2025, 1, 1, 9)}, {"code_accepted": "2025-01-01"}, {"sole_trader": 1}, {"odd": 1},
)  # fmt: skip
ODD_LINKS: tuple[dict[str, Any], ...] = (
    {"valid_from": LAST, "valid_to": FIRST}, {"valid_from": FIRST, "valid_to": FIRST}, {"value": Decimal(1)},
    {"currency": "USD"}, {"value": Decimal("NaN"), "currency": "USD"}, {"value": Decimal(1), "currency": "USD"},
    {"share": Decimal(101)}, {"share": Decimal("-0.1")}, {"share": Decimal("51.00")}, {"share": Decimal("NaN")},
    {"confidence": "odd"}, {"gender_clause": 1}, {"disclosed": None}, {"shared": "x" * 301}, {"contact": "direct"},
    {"valid_to": dt.datetime(2025, 1, 1, 9)}, {"category": "15"}, {"odd": 1},
)  # fmt: skip


@pytest.mark.parametrize("fields", ODD_SUPPLIERS)
def test_one_odd_fact_of_a_supplier_is_taken_or_refused_as_always(fields: dict[str, Any]) -> None:
    said = {"name": "Lake Foods", **fields}
    full = outcome(
        lambda: Supplier.model_validate({**said, "id": "sup-1", "source": {"run": "r", "sheet": "", "row": 2}})
    )
    assert outcome(lambda: Making("r").supplier(said, "sup-1", "", 2)) == full


@pytest.mark.parametrize("fields", ODD_LINKS)
@pytest.mark.parametrize("ends", [("sup-1", "us"), ("sup-1", "sup-1")])
def test_one_odd_fact_of_a_link_is_taken_or_refused_as_always(fields: dict[str, Any], ends: tuple[str, str]) -> None:
    said = {"type": "owns", "seller": ends[0], "buyer": ends[1], "id": "rel-1"}
    source = {"text": "", "run": "r", "sheet": "", "row": 2}
    full = outcome(lambda: Relationship.model_validate({**fields, **said, "source": source}))
    assert outcome(lambda: Making("r").relationship(fields, "rel-1", ("owns", *ends), ("", "", 2))) == full


def test_numbers_that_are_equal_and_not_the_same_text_stay_apart() -> None:
    making = Making("supimport-1")
    shares = [Decimal("35"), Decimal("35.0"), Decimal("35")]
    made = [making.supplier({"name": "x", "ownership": {"women_share": share}}, "sup-1", "", None) for share in shares]
    assert [str(one.ownership.women_share) for one in made if one.ownership] == ["35", "35.0", "35"]


def test_a_supplier_without_a_name_is_refused() -> None:
    with pytest.raises(ValidationError, match="name"):
        Making("supimport-1").supplier({"country": "KE"}, "sup-1", "", None)


def without_words(schema: Any) -> Any:
    if isinstance(schema, dict):
        return {key: without_words(one) for key, one in schema.items() if key not in ("description", "title")}
    return [without_words(one) for one in schema] if isinstance(schema, list) else schema


@pytest.mark.parametrize(
    ("model", "digest"),
    [(Supplier, "62310b68ee313788"), (Relationship, "d17651412ba91c38")],
    ids=["supplier", "relationship"],
)
def test_a_model_that_changes_is_a_reason_to_look_at_the_quick_way_again(model: type[BaseModel], digest: str) -> None:
    schema = json.dumps(without_words(model.model_json_schema()), sort_keys=True)
    validators = sorted(model.__pydantic_decorators__.model_validators)
    found = hashlib.sha256(f"{schema} {validators}".encode()).hexdigest()[:16]
    assert found == digest, "does rules/intake/making.py check what the model asks now? Then write down the new digest"
