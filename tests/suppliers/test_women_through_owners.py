"""Women's share through owners: whatever the truth is, it lies within the bounds, and without gaps they are exact."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Any

from network_samples import for_seeds, link, network, supplier

from genderaudit.suppliers.model.structure import ThroughOwners
from genderaudit.suppliers.rules.network.graph import Network
from genderaudit.suppliers.rules.network.holdings import Held
from genderaudit.suppliers.rules.network.owners import owner_list
from genderaudit.suppliers.rules.network.women_through import UNKNOWN, Claim, traced, women_through_owners


def firm(key: str, share: str | None = None, **more: Any) -> Any:
    facts = {"women_control": True, "independent": True, "verification": 2, **more}
    return supplier(key, ownership={"women_share": share and Decimal(share), **facts})


def owns(owner: str, owned: str, share: str | None) -> Any:
    return link(owner, owned, "owns", share=share and Decimal(share))


def told(net: Network, one: str, **options: Any) -> ThroughOwners:
    return next(row for row in women_through_owners(net, **options).rows if row.supplier == one)


def bounds(row: ThroughOwners) -> tuple[str, str]:
    return str(row.low), str(row.high)


def test_a_chain_without_gaps_is_exact_to_the_last_place() -> None:
    net = network(
        owns("b", "a", "70.5"), owns("c", "a", "29.5"), owns("d", "b", "100"),
        suppliers=(firm("d", "33.3"), firm("c", "100")),
    )  # fmt: skip
    assert bounds(told(net, "a")) == ("52.9765", "52.9765")
    assert bounds(told(net, "b")) == ("33.3", "33.3")
    assert told(net, "a").reaches == "yes"
    assert told(net, "a", definition="UN_51").reaches == "yes"
    assert told(net, "b").reaches == "no"
    assert [(one.owner, one.share, one.low, one.high) for one in told(net, "a").owners] == [
        ("b", Decimal("70.5"), Decimal("33.3"), Decimal("33.3")),
        ("c", Decimal("29.5"), Decimal(100), Decimal(100)),
    ]


def test_what_nobody_knows_makes_the_bounds_wider() -> None:
    net = network(owns("b", "a", "60"), suppliers=(firm("b", None),))
    row = told(net, "a")
    assert bounds(row) == ("0", "100")
    assert row.notes == ("owner_not_known",)
    assert row.reaches == "open"
    net = network(owns("b", "a", "60"), suppliers=(firm("b", "80"),))
    assert bounds(told(net, "a")) == ("48", "88")
    net = network(owns("b", "a", None), suppliers=(firm("b", "80"),))
    row = told(net, "a")
    assert bounds(row) == ("0", "100")
    assert row.notes == ("share_not_known",)
    assert row.owners[0].share is None


def test_a_claim_is_read_with_the_owners_and_beside_them() -> None:
    net = network(owns("b", "a", "60"), suppliers=(firm("b", "50"), firm("a", "35")))
    assert bounds(told(net, "a")) == ("35", "65")  # all that women hold; or 35 beside the 30 that come through b
    net = network(owns("b", "a", "60"), suppliers=(firm("b", "50"), firm("a", "20")))
    assert bounds(told(net, "a")) == ("50", "50")  # less than comes through b alone: it stands beside
    net = network(owns("b", "a", "60"), suppliers=(firm("b", "50"), firm("a", "45")))
    assert bounds(told(net, "a")) == ("45", "45")  # more than the others hold: it includes the owners' part


def test_a_claim_that_the_owners_do_not_leave_room_for_is_set_aside_and_asks_for_verification() -> None:
    net = network(owns("b", "a", "70"), suppliers=(firm("b", "20"), firm("a", "60")))
    row = told(net, "a")
    assert bounds(row) == ("14", "44")
    assert row.claimed == 60
    assert not row.counted
    assert row.notes == ("claim_does_not_fit",)
    assert [(one.supplier, one.reasons) for one in owner_list(net).unverified] == [
        ("a", ("owner_not_classified", "owners_differ"))
    ]
    net = network(owns("b", "a", "70"), suppliers=(firm("b", "80"), firm("a", "60")))
    assert "claim_does_not_fit" not in told(net, "a").notes
    assert not owner_list(net).unverified


def test_only_claims_that_are_verified_far_enough_count() -> None:
    net = network(owns("b", "a", "60"), suppliers=(firm("b", "80", verification=1),))
    assert bounds(told(net, "a", least=1)) == ("48", "88")
    assert bounds(told(net, "a", least=2)) == ("0", "100")


def test_holdings_of_more_than_the_whole_say_nothing() -> None:
    net = network(owns("b", "a", "60"), owns("c", "a", "50"), suppliers=(firm("b", "0"), firm("c", "0")))
    assert bounds(told(net, "a")) == ("0", "100")
    assert "over_full" in told(net, "a").notes


def test_a_loop_is_told_and_leaves_narrow_bounds_around_the_solution() -> None:
    """Each holds half of the other; women hold the other half of a, nobody known that of b: 2/3 and 1/3."""
    net = network(
        owns("a", "b", "50"), owns("b", "a", "50"), owns("w", "a", "50"), owns("m", "b", "50"),
        suppliers=(firm("w", "100"), firm("m", "0")),
    )  # fmt: skip
    found = women_through_owners(net)
    assert "owner_loops_eight_rounds" in found.basis.limits
    for row, wanted in zip(found.rows, (Fraction(200, 3), Fraction(100, 3)), strict=True):
        assert "in_loop" in row.notes
        assert Fraction(row.low) <= wanted <= Fraction(row.high)
        assert row.high - row.low < 1
    straight = women_through_owners(network(owns("w", "a", "50"), suppliers=(firm("w", "100"),)))
    assert straight.basis.limits == ("nobody_supplies_us", "through_owners_only_tells")


def test_control_without_a_share_and_our_own_holdings_bring_no_number() -> None:
    assert women_through_owners(network(link("b", "a", "controls"))).rows == ()
    assert bounds(told(network(owns("us", "a", "30"), suppliers=(firm("a", "70"),)), "a")) == ("70", "100")


class Truth:
    """Who really holds what of whom, women's part of it, and what is recorded of that."""

    def __init__(self, seed: int, *, loops: bool, gaps: bool) -> None:
        chance = random.Random(seed)
        names = [f"s{i}" for i in range(chance.randint(2, 7))]
        self.shares: dict[str, dict[str, Fraction]] = {}
        self.women: dict[str, Fraction] = {}
        for place, one in enumerate(names):
            others = [other for other in (names if loops else names[place + 1 :]) if other != one]
            owners = chance.sample(others, min(len(others), chance.choice((0, 1, 1, 2, 3))))
            cuts = sorted(Fraction(chance.randint(0, 20), 20) for _ in range(len(owners) + 1))
            parts = [after - before for before, after in zip([Fraction(0), *cuts], cuts, strict=False)]
            self.shares[one] = dict(zip(owners, parts, strict=False))
            self.women[one] = (1 - sum(self.shares[one].values())) * Fraction(chance.randint(0, 4), 4)
            if loops and sum(self.shares[one].values()) == 1:  # somebody outside has to be there in the end
                self.shares[one] = {owner: part * Fraction(19, 20) for owner, part in self.shares[one].items()}
        self.whole = solved(self.shares, self.women)
        self.held: dict[str, Held] = {}
        self.claims: dict[str, Claim] = {}
        for one in names:
            hidden = {owner for owner in self.shares[one] if gaps and chance.random() < 0.25}
            known = {owner: part for owner, part in self.shares[one].items() if owner not in hidden}
            if self.shares[one]:
                self.held[one] = Held(known, frozenset(hidden))
            if not gaps or chance.random() < 0.7:
                share = self.women[one] if chance.random() < 0.5 else self.whole[one]
                self.claims[one] = Claim(share, chance.random() < 0.9 if gaps else True)


def solved(shares: Mapping[str, Mapping[str, Fraction]], women: Mapping[str, Fraction]) -> dict[str, Fraction]:
    """W = women + sum of share x W of the owner, by elimination of exact numbers."""
    names = sorted(women)
    rows = [
        [Fraction(one == other) - shares[one].get(other, Fraction(0)) for other in names] + [women[one]]
        for one in names
    ]
    for place in range(len(names)):
        pivot = next(i for i in range(place, len(names)) if rows[i][place])
        rows[place], rows[pivot] = rows[pivot], rows[place]
        rows[place] = [value / rows[place][place] for value in rows[place]]
        for i, row in enumerate(rows):
            if i != place and row[place]:
                rows[i] = [a - row[place] * b for a, b in zip(row, rows[place], strict=True)]
    return {one: rows[place][-1] for place, one in enumerate(names)}


@for_seeds(1200, batch=300)
def test_the_truth_lies_within_the_bounds(seed: int) -> None:
    truth = Truth(seed, loops=bool(seed % 2), gaps=True)
    found, _ = traced(truth.held, truth.claims)
    for one, bound in found.items():
        assert 0 <= bound.low <= truth.whole[one] <= bound.high <= 1, one


def routes(shares: Mapping[str, Mapping[str, Fraction]], one: str) -> Iterator[tuple[str, Fraction]]:
    """Every chain of owners above one, with the product of its shares."""
    for owner, part in shares[one].items():
        yield owner, part
        for further, product in routes(shares, owner):
            yield further, part * product


@for_seeds(300, batch=100)
def test_without_loops_and_gaps_the_share_is_the_sum_over_all_chains(seed: int) -> None:
    """Claims of those at the top only; all others claim that women hold nothing."""
    truth = Truth(seed, loops=False, gaps=False)
    top = {one: truth.women[one] for one in truth.women if not truth.shares[one]}
    claims = {one: Claim(top.get(one, Fraction(0)), counts=True) for one in truth.women}
    found, knots = traced(truth.held, claims)
    assert not knots
    for one in found:
        wanted = top[one] if one in top else sum(p * top.get(up, Fraction(0)) for up, p in routes(truth.shares, one))
        assert found[one].high == wanted
        # a claim of nothing may also mean nothing at all, where the owners leave that open
        assert found[one].low in (wanted, 0)


def test_nobody_known_at_all_is_not_known() -> None:
    assert traced({"a": Held({}, frozenset("b"))}, {})[0] == {"a": UNKNOWN, "b": UNKNOWN}
