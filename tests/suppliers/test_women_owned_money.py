import datetime as dt
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from genderaudit.suppliers.model.keeping import Rate, SupplySetup
from genderaudit.suppliers.model.supplier import Headcount, Ownership, Spend, Supplier
from genderaudit.suppliers.rules.ownership import classify, standing
from genderaudit.suppliers.rules.spend import rate_on, spend_table, women_share
from genderaudit.suppliers.rules.workforce import shown_workforce

YEAR = (dt.date(2025, 1, 1), dt.date(2025, 12, 31))
SETUP = SupplySetup(id="supply-setup")


def owned(share: str | None, **more: Any) -> Ownership:
    facts = {"women_control": True, "independent": True, "verification": 2, **more}
    return Ownership(women_share=None if share is None else Decimal(share), **facts)


@pytest.mark.parametrize(
    ("share", "iwa", "un"),
    [
        ("50", "not_classified", "not_classified"),
        ("50.000001", "women_owned", "not_classified"),
        ("50.5", "women_owned", "not_classified"),
        ("51", "women_owned", "women_owned"),
        ("49.999999", "not_classified", "not_classified"),
        (None, "not_known", "not_known"),
    ],
)
def test_the_definitions_differ_on_the_exact_share(share: str | None, iwa: str, un: str) -> None:
    assert classify(owned(share), "IWA34_GT50").code == iwa
    assert classify(owned(share), "UN_51").code == un


def test_what_deserves_a_second_look_is_noted() -> None:
    assert "exactly_half" in classify(owned("50.0")).notes
    assert "differs" in classify(owned("50.5")).notes
    assert classify(owned("60"), "national").notes == ("threshold_missing",)
    assert classify(owned("60"), "national").code == "not_known"
    assert classify(owned("60", national_threshold=Decimal(60)), "national").code == "women_owned"
    assert classify(owned("60", verification=0)).notes == ("unverified_claim",)


def test_a_share_without_known_control_is_control_not_verified_and_without_control_is_not_classified() -> None:
    assert classify(owned("80", women_control=None)).code == "control_not_verified"
    assert classify(owned("80", independent=None)).code == "control_not_verified"
    assert classify(owned("80", women_control=False)).code == "not_classified"
    assert classify(owned("80", independent=False)).code == "not_classified"
    assert classify(None).code == "not_known"


def test_only_a_verified_claim_counts_for_sure() -> None:
    assert standing(owned("80", verification=1), None, 2) == "unknown"
    assert standing(owned("80", verification=2), None, 2) == "yes"
    assert standing(owned("20", verification=0), None, 2) == "no"
    assert standing(None, None, 2) == "unknown"


def money(amount: str, start: str = "2025-02-01", end: str = "2025-02-28", **more: Any) -> Spend:
    facts = {"amount": amount, "currency": "USD", "start": start, "end": end, **more}
    return Spend.model_validate(facts)


def supplier(id: str, ownership: Ownership | None, *spend: Spend) -> Supplier:
    return Supplier(id=id, name=id, ownership=ownership, spend=spend)


def test_stages_and_years_never_mix_and_missing_rates_are_named() -> None:
    setup = SETUP.model_copy(
        update={
            "rates": (
                Rate(currency="KES", since=dt.date(2025, 1, 1), rate=Decimal("0.008")),
                Rate(currency="KES", since=dt.date(2025, 7, 1), rate=Decimal("0.01")),
            )
        }
    )
    mill = supplier(
        "mill",
        None,
        money("100"),
        money("-30"),
        money("500", stage="award"),
        money("70", start="2024-12-15", end="2025-01-15"),
        money("9", start="2024-01-01", end="2024-12-31"),
        money("1000", currency="KES", end="2025-06-30"),
        money("1000", currency="KES", end="2025-07-01"),
        money("5000", currency="XOF"),
    )
    farm = supplier("farm", None, money("10"), money("-25"))
    table = spend_table([mill, farm], setup, "paid", *YEAR)
    assert table.by_supplier == {"mill": Decimal("88.000"), "farm": Decimal(-15)}
    assert table.missing_rates == {"XOF": Decimal(5000)}
    assert (table.left_out, table.below_zero, table.total) == (1, ("farm",), 88)
    assert rate_on(setup, "KES", dt.date(2024, 12, 31)) is None


def test_the_share_is_an_interval_with_counts_and_levels() -> None:
    suppliers = {
        one.id: one
        for one in (
            supplier("a", owned("60", verification=3), money("100")),
            supplier("b", owned("60", verification=1), money("200")),
            supplier("c", owned("10"), money("300")),
            supplier("d", None, money("400")),
            supplier("e", owned("90", verification=4), money("10"), money("-20")),
        )
    }
    table = spend_table(suppliers.values(), SETUP, "paid", *YEAR)
    share = women_share(table, suppliers, "IWA34_GT50", 2)
    assert (share.low, share.high, share.coverage) == (Fraction(1, 10), Fraction(7, 10), Fraction(4, 10))
    assert share.by_level == (0, Fraction(2, 10), 0, Fraction(1, 10), 0)
    assert (share.women, share.others, share.unknown, share.suppliers) == (1, 1, 2, 4)
    nothing = women_share(spend_table([], SETUP, "paid", *YEAR), {}, "IWA34_GT50", 2)
    assert (nothing.low, nothing.high, nothing.by_level) == (None, None, ())


ownerships = st.none() | st.builds(
    Ownership,
    women_share=st.none() | st.sampled_from([Decimal(n) for n in ("0", "49.9", "50", "50.5", "51", "100")]),
    women_control=st.sampled_from([None, True, False]),
    independent=st.sampled_from([None, True, False]),
    verification=st.integers(0, 4),
)


@given(st.lists(st.tuples(ownerships, st.integers(-50, 500)), max_size=8), st.integers(0, 4))
def test_the_interval_holds_whatever_the_facts(facts: Sequence[tuple[Ownership | None, int]], least: int) -> None:
    suppliers = {f"s{n}": supplier(f"s{n}", one, money(str(amount))) for n, (one, amount) in enumerate(facts)}
    table = spend_table(suppliers.values(), SETUP, "paid", *YEAR)
    share = women_share(table, suppliers, "IWA34_GT50", least)
    if share.low is None or share.high is None or share.coverage is None:
        assert table.total == 0
        return
    assert 0 <= share.low <= share.high <= 1
    assert share.high - share.low == 1 - share.coverage
    assert share.low <= sum(share.by_level) <= share.high
    stricter = women_share(table, suppliers, "IWA34_GT50", 4)
    assert stricter.low is not None
    assert stricter.low <= women_share(table, suppliers, "IWA34_GT50", 0).low  # type: ignore[operator]


def test_small_groups_of_workers_are_hidden_and_cannot_be_worked_out() -> None:
    production = Headcount(level="production", women=40, men=60)
    management = Headcount(level="management", women=2, men=20)
    everybody = Headcount(level="all", women=42, men=80)
    shown = {one.level: one for one in shown_workforce((everybody, production, management))}
    assert shown["management"].women == (None, "small")
    assert shown["management"].share_of_women is None
    hidden = [shown[level].women.value is None for level in ("all", "production")]
    assert any(hidden), "the total less the other level would tell the small one"
    assert shown["production"].men == (60, "shown")
    alone = shown_workforce((production,))[0]
    assert alone.share_of_women == Fraction(2, 5)
    assert shown_workforce((Headcount(level="all", women=3, men=1),))[0].share_of_women is None
    assert shown_workforce((Headcount(level="all", women=30),))[0].share_of_women is None
