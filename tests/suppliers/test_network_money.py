import random

import pytest
from network_samples import DAY, chance_network, for_seeds, link, network, risk, supplier, weights

from genderaudit.suppliers.rules.network.blind_spots import blind_spots
from genderaudit.suppliers.rules.network.concentration import concentration, hhi
from genderaudit.suppliers.rules.network.exposure import exposure
from genderaudit.suppliers.rules.network.flows import flow_by_tier
from genderaudit.suppliers.rules.network.women_owned import women_owned


@for_seeds(30)
def test_the_bounds_of_the_unknown_remainder_hold_for_any_way_to_spend_it(seed: int) -> None:
    chance = random.Random(seed)
    known = [chance.randint(1, 100) for _ in range(chance.randint(1, 6))]
    rest = [chance.randint(1, 60) for _ in range(chance.randint(1, 9))]
    total = sum(known) + sum(rest)
    low, high = hhi(known, sum(rest) / total)
    truth = sum((10_000 * (one / total) ** 2) / 10_000 for one in (*known, *rest)) * 10_000
    assert low <= truth <= high + 1e-9


def test_concentration_by_owner_group_shows_what_ownership_hides() -> None:
    net = network(
        link("a", "us", value=40, category="5310"), link("b", "us", value=30, category="5311"),
        link("c", "us", value=30, category="5399"), link("holding", "a", "owns", share=60),
        link("holding", "b", "owns", share=50), link("holding", "c", "owns", share=49),
    )  # fmt: skip
    rows = {(row.category, row.country, row.by): row for row in concentration(net).rows}
    assert rows["53", "", "supplier"].low == pytest.approx(10_000 * (0.4**2 + 2 * 0.3**2))
    assert rows["53", "", "owner_group"].low == pytest.approx(10_000 * (0.7**2 + 0.3**2))
    assert rows["53", "", "owner_group"].groups == (("a", "b", "holding"),)
    one = rows["", "", "supplier"]
    assert (one.cr1, one.cr3, one.suppliers, one.mark) == (pytest.approx(0.4), pytest.approx(1.0), 3, "high")


@for_seeds(20)
def test_groups_are_never_less_concentrated_than_suppliers(seed: int) -> None:
    net = chance_network(seed, nodes=8, links=30, kinds=("supplies", "owns", "controls"))
    rows = concentration(net).rows
    for single, group in zip(rows[::2], rows[1::2], strict=True):
        assert group.low >= single.low - 1e-9


def test_spend_that_is_not_known_leaves_the_upper_bound_open_or_a_total_closes_it() -> None:
    net = network(link("a", "us", value=60), link("b", "us"))
    row = concentration(net).rows[0]
    assert (row.low, row.high, row.unknown_suppliers) == (10_000, None, 1)
    row = concentration(net, totals={"": 100}).rows[0]
    assert (row.low, row.high) == (pytest.approx(3600), pytest.approx(3600 + 1600))


def test_spend_by_category_and_country_is_what_counts_and_credit_notes_do_not_break_shares() -> None:
    def line(amount: int, category: str, country: str) -> dict[str, object]:
        return {"amount": amount, "currency": "USD", "start": DAY, "end": DAY, "category": category, "country": country}

    net = network(
        suppliers=(
            supplier("a", spend=(line(60, "53", "KE"), line(-20, "53", "KE"), line(10, "78", "KE"))),
            supplier("b", spend=(line(60, "53", "SO"),)),
            supplier("c", spend=(line(-5, "53", "SO"),)),
        )
    )
    rows = {(row.category, row.country): row for row in concentration(net).rows if row.by == "supplier"}
    assert rows["53", ""].money == 100
    assert rows["53", "KE"].top == (("a", 1.0),)
    assert rows["53", "SO"].top == (("b", 1.0),)
    assert rows["", ""].money == 110


def test_blind_spots_tell_shares_of_money_and_of_contact_with_people() -> None:
    seen = {"engagement": "e", "on": DAY}
    net = network(
        link("a", "us", value=60, contact="direct"), link("b", "us", value=30, contact="none"),
        link("c", "us", value=10), link("d", "a", value=5, contact="direct"),
        suppliers=(
            supplier("a", assessed=seen),
            supplier("b", assessed=seen, no_lower_tiers=True),
            supplier("c", screening={"contact": "indirect"}),
        ),
    )  # fmt: skip
    found = blind_spots(net)
    assert found.money_unassessed == pytest.approx(0.1)
    assert found.money_unknown_tiers == pytest.approx(0.1)
    assert (found.contacts, found.contacts_unassessed, found.contact_unknown) == (3, 2, 0)
    assert (found.suppliers, found.assessed) == (4, 2)
    assert [(row.supplier, row.never_assessed, row.lower_unknown) for row in found.rows] == [
        ("d", True, True), ("c", True, True),
    ]  # fmt: skip
    assert found.by_tier == ((1, pytest.approx(0.1)), (2, 1.0))


def test_without_spend_the_shares_by_money_say_that_they_are_not_known() -> None:
    found = blind_spots(network(link("a", "us")))
    assert not found.money_known
    assert found.rows[0].never_assessed


@for_seeds(20)
def test_no_tier_carries_more_than_our_money(seed: int) -> None:
    for part in flow_by_tier(chance_network(seed, nodes=10, links=24).arrays("flow")):
        assert part.sum() <= 1 + 1e-9
        assert (part >= 0).all()


def test_women_owned_shares_are_told_for_each_tier_with_bounds_and_levels() -> None:
    def owned(share: int | None, level: int = 2, **facts: object) -> dict[str, object]:
        return {
            "ownership": {
                "women_share": share,
                "women_control": True,
                "independent": True,
                "verification": level,
                **facts,
            }
        }

    net = network(
        link("a", "us", value=50), link("b", "us", value=30), link("c", "us", value=20), link("d", "a", value=7),
        suppliers=(
            supplier("a", **owned(60)), supplier("b", **owned(20)), supplier("c"), supplier("d", **owned(100, 1)),
        ),
    )  # fmt: skip
    first, second = women_owned(net).rows
    assert (first.low, first.high, first.covered) == (pytest.approx(0.5), pytest.approx(0.7), pytest.approx(0.8))
    assert (first.suppliers, first.women_owned, first.unknown) == (3, 1, 1)
    assert first.by_level == pytest.approx((0, 0, 0.5, 0, 0))
    assert (second.low, second.high) == (1.0, 1.0)
    assert women_owned(net, least=2).rows[1].low == 0.0
    assert women_owned(network(link("a", "us"))).rows[0].low is None


def test_a_half_that_is_a_half_is_no_majority() -> None:
    half = {"women_share": 50, "women_control": True, "independent": True}
    rows = women_owned(network(link("a", "us", value=5), suppliers=(supplier("a", ownership=half),))).rows
    assert (rows[0].low, rows[0].high) == (0.0, 0.0)


def test_exposure_uses_the_shares_of_money_of_the_buyer() -> None:
    net = network(
        link("a", "us", value=25), link("b", "us", value=75), suppliers=(supplier("a", own_risks=(risk(1.0),)),)
    )
    assert exposure(net, weights(), "labour").inherited.value == pytest.approx(0.25 * 0.7)
