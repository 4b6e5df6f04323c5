import itertools
import random
from fractions import Fraction

import networkx as nx
import pytest
from network_samples import for_seeds, link, network, supplier

from genderaudit.suppliers.model.relationship import Relationship
from genderaudit.suppliers.rules.network.clauses import clause_breaks
from genderaudit.suppliers.rules.network.owners import owner_list
from genderaudit.suppliers.rules.network.rings import MASKED, rings


@for_seeds(200)
def test_planted_breaks_are_found_and_none_is_invented(seed: int) -> None:
    chance = random.Random(seed)
    ways = (True, False, None)
    links = [link(f"t{i}", "us", gender_clause=chance.choice(ways), psea_clause=chance.choice(ways)) for i in range(5)]
    links += [
        link(f"s{i}", f"t{chance.randrange(5)}", gender_clause=chance.choice(ways), psea_clause=chance.choice(ways))
        for i in range(12)
    ]
    links += [link("x", "y", gender_clause=True), link("z", "x", gender_clause=False)]
    wanted = set()
    for upper, lower in itertools.product(links, links):
        for clause in ("gender", "psea"):
            carried = [getattr(one, f"{clause}_clause") for one in (upper, lower)]
            if upper.seller == lower.buyer and upper.buyer == "us" and carried[0] and carried[1] is not True:
                wanted.add((clause, upper.seller, lower.id, carried[1] is False))
    found = clause_breaks(network(*links))
    assert {(row.clause, row.supplier, row.link, row.known) for row in found.rows} == wanted
    assert found.broken == sum(known for *_, known in wanted)
    assert found.broken + found.not_known == len(found.rows)


@for_seeds(200)
def test_planted_rings_are_found_and_none_is_invented(seed: int) -> None:
    chance = random.Random(seed)
    names = [f"s{i:02d}" for i in range(30)]
    chance.shuffle(names)
    planted, links = set(), list[Relationship]()
    while len(names) > 6:
        group = sorted(names.pop() for _ in range(chance.randint(1, 5)))
        if len(group) > 1:
            planted.add(tuple(group))
        for one, other in itertools.pairwise(chance.sample(group, len(group))):
            links.append(
                link(
                    one, other, chance.choice(["shares_address", "shares_phone", "shares_director"]), shared=f"{group}"
                )
            )
    links += [link(one, "us", value=1) for one in names]
    found = rings(network(*links))
    assert {ring.members for ring in found.rows} == planted
    assert sorted(key for ring in found.rows for key in ring.links) == sorted(one.id for one in links if one.shared)


def test_an_address_of_more_than_twenty_is_set_aside_and_ties_nobody() -> None:
    park = [link(f"p{i:02d}", f"p{i + 1:02d}", "shares_address", shared="Business Park 1") for i in range(21)]
    found = rings(network(*park, link("p00", "p01", "shares_bank", shared="12-34")))
    assert [(one.kind, one.detail, one.members) for one in found.mass] == [("shares_address", "Business Park 1", 22)]
    assert [ring.members for ring in found.rows] == [("p00", "p01")]
    smaller = rings(network(*park[:19]))
    assert (len(smaller.rows), smaller.mass) == (1, ())


def test_the_details_of_sole_traders_are_masked() -> None:
    net = network(
        link("a", "b", "shares_phone", shared="+254 700 000 000"), link("c", "d", "shares_phone", shared="123"),
        suppliers=(supplier("a", sole_trader=True),),
    )  # fmt: skip
    details = {ring.members: (ring.details, ring.masked) for ring in rings(net).rows}
    assert details == {("a", "b"): ((MASKED,), True), ("c", "d"): (("123",), False)}


def test_a_ring_says_whether_its_members_sell_the_same_to_us() -> None:
    net = network(
        link("a", "b", "shares_bank"), link("a", "us", category="5310"), link("b", "us", category="5320"),
        link("c", "d", "shares_bank"), link("c", "us", category="5310"), link("d", "us", category="7800"),
    )  # fmt: skip
    assert {ring.members: (ring.competing, ring.selling_to_us) for ring in rings(net).rows} == {
        ("a", "b"): (True, ("a", "b")),
        ("c", "d"): (False, ("c", "d")),
    }


@for_seeds(200)
def test_planted_loops_of_owners_are_found_and_none_is_invented(seed: int) -> None:
    chance = random.Random(seed)
    nodes, links = [f"o{i}" for i in range(9)], list[Relationship]()
    for one, other in itertools.permutations(nodes, 2):
        if chance.random() < 0.12:
            links.append(link(one, other, chance.choice(["owns", "controls"])))
    links += [link("o0", "o1", "supplies", value=1), link("o1", "o0", "supplies", value=1)]
    graph = nx.DiGraph((one.seller, one.buyer) for one in links if one.type != "supplies")
    wanted = set()
    for count in range(2, 9):
        for ring in itertools.permutations(sorted(graph), count) if len(graph) <= 7 else ():
            if ring[0] == min(ring) and all(
                graph.has_edge(*pair) for pair in zip(ring, (*ring[1:], ring[0]), strict=True)
            ):
                wanted.add(ring)
    found = owner_list(network(*links))
    if len(graph) <= 7:
        assert {loop.members for loop in found.loops} == wanted
    assert {frozenset(knot) for knot in found.knots} == {
        frozenset(group) for group in nx.strongly_connected_components(graph) if len(group) > 1
    }
    for loop in found.loops:
        assert len(loop.links) == len(loop.members)


def test_a_holding_is_the_sum_over_its_chains_and_a_cross_holding_is_counted_once() -> None:
    net = network(
        link("a", "b", "owns", share=50), link("a", "c", "owns", share=100), link("c", "b", "owns", share="30"),
        link("b", "c2", "owns", share=40), link("c2", "b", "owns", share=10),
    )  # fmt: skip
    held = {(one.owner, one.owned): one for one in owner_list(net).holdings}
    assert held["a", "b"].integrated == pytest.approx(80)
    assert (held["a", "b"].direct, held["a", "b"].chains) == (50, 2)
    assert held["a", "c2"].integrated == pytest.approx(float(Fraction(80) * Fraction(40, 100)))
    assert held["b", "c2"].in_loop
    assert held["a", "c2"].direct is None


def test_a_claim_with_a_pattern_asks_to_verify_control_and_accuses_nobody() -> None:
    def claim(**facts: object) -> dict[str, object]:
        return {"women_share": 60, "women_control": True, "independent": True, "verification": 1, **facts}

    net = network(
        link("w", "m", "shares_director"), link("owner", "v", "owns", share=40), link("w2", "w3", "shares_address"),
        link("certified", "m", "shares_director"),
        suppliers=(
            supplier("w", ownership=claim()), supplier("v", ownership=claim()),
            supplier("w2", ownership=claim()), supplier("w3", ownership=claim()),
            supplier("untold", ownership=claim(women_control=None)),
            supplier("certified", ownership=claim(verification=3)),
            supplier("none", ownership=claim(women_share=20)),
        ),
    )  # fmt: skip
    found = {one.supplier: (one.reasons, one.others) for one in owner_list(net).unverified}
    assert found == {
        "w": (("shared_detail",), ("m",)),
        "v": (("owner_not_classified",), ("owner",)),
        "untold": (("control_not_told",), ()),
    }
