"""Suppliers that were found to be one are read as one, whatever was merged into what."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genderaudit.suppliers.model.supplier import Assessed, Identifier, Ownership, OwnRisk, Spend, Supplier
from genderaudit.suppliers.rules.matching.merging import absorbed, consolidated, survivors

YEAR = {"start": dt.date(2025, 1, 1), "end": dt.date(2025, 12, 31)}


def _into(pairs: dict[str, str]) -> list[Supplier]:
    return [Supplier(id=one, name=one, merged_into=into) for one, into in pairs.items()]


def test_a_chain_of_merges_ends_at_its_last_supplier() -> None:
    assert survivors(_into({"a": "b", "b": "c", "c": "", "d": ""})) == {"a": "c", "b": "c", "c": "c", "d": "d"}


@pytest.mark.parametrize("order", ["abc", "cba", "bca"])
def test_a_loop_of_merges_ends_at_its_smallest_id_from_wherever_it_is_read(order: str) -> None:
    onward = {"a": "b", "b": "c", "c": "a", "z": "b"}
    assert survivors(_into({one: onward[one] for one in (*order, "z")})) == dict.fromkeys("abcz", "a")


def test_a_merge_into_a_supplier_that_is_not_there_leaves_the_supplier_as_it_is() -> None:
    assert survivors(_into({"a": "gone"})) == {"a": "a"}


@given(st.dictionaries(st.sampled_from("abcdefgh"), st.sampled_from(["", *"abcdefgh", "gone"]), min_size=1))
def test_every_supplier_has_one_survivor_and_the_survivor_is_its_own(onward: dict[str, str]) -> None:
    ends = survivors(_into(onward))
    assert set(ends) == set(onward)
    assert all(ends[end] == end for end in ends.values())
    for one, into in onward.items():
        if into in onward:
            assert ends[one] == ends[into]


def test_the_survivor_is_read_with_what_the_merged_one_brings() -> None:
    lei = Identifier(scheme="lei", value="5493001KJTIIGC8Y1R12")
    first = Supplier(id="a", name="Lotus Garments", spend=(Spend(amount=Decimal(5), currency="USD", **YEAR),))
    second = Supplier(
        id="b", name="LOTUS GARMENTS LTD", country="KH", identifiers=(lei,), merged_into="a",
        spend=(Spend(amount=Decimal(5), currency="USD", **YEAR), Spend(amount=Decimal(7), currency="USD", **YEAR)),
    )  # fmt: skip
    (read,) = consolidated([second, first])
    assert (read.id, read.name, read.aliases, read.country) == ("a", "Lotus Garments", ("LOTUS GARMENTS LTD",), "KH")
    assert read.identifiers == (lei,)
    assert sum(one.amount for one in read.spend) == 17
    assert absorbed([second, first], "a") == (second,)


def test_equal_payments_stay_two_payments() -> None:
    paid = Spend(amount=Decimal(5), currency="USD", source="ledger.csv", **YEAR)
    first = Supplier(id="a", name="A", spend=(paid, paid))
    second = Supplier(id="b", name="B", merged_into="a", spend=(paid,))
    assert [one.amount for one in consolidated([first, second])[0].spend] == [5, 5, 5]


def test_the_code_is_read_from_one_supplier_the_assessment_is_the_latest_and_ownership_the_best_verified() -> None:
    old, new = (Assessed(engagement="e", on=dt.date(year, 1, 1)) for year in (2024, 2025))
    told, seen = Ownership(verification=1, women_share=Decimal(60)), Ownership(verification=3, women_share=Decimal(55))
    first = Supplier(id="a", name="A", assessed=old, code_expires=dt.date(2026, 1, 1))
    second = Supplier(
        id="b", name="B", assessed=new, ownership=told, code_accepted=dt.date(2020, 1, 1), merged_into="a"
    )
    third = Supplier(id="c", name="C", ownership=seen, merged_into="a")
    (read,) = consolidated([first, second, third])
    assert (read.assessed, read.ownership) == (new, seen)
    assert (read.code_accepted, read.code_expires) == (None, dt.date(2026, 1, 1))


def test_own_risk_of_suppliers_read_as_one_is_the_higher_for_each_theme() -> None:
    day = dt.date(2026, 1, 1)
    low, high = (OwnRisk(theme="labour", value=Decimal(v), status="found", on=day) for v in ("0.2", "0.7"))
    first = Supplier(id="a", name="A", own_risks=(high,))
    second = Supplier(id="b", name="B", own_risks=(low,), merged_into="a")
    assert consolidated([first, second])[0].own_risks == (high,)
