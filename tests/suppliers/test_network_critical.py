import random

import networkx as nx
import pytest
from network_samples import chance_network, for_seeds, link, network, supplier

from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.network.critical import (
    articulation_points,
    critical_list,
    dominators,
    focal_betweenness,
)
from genderaudit.suppliers.rules.network.graph import Network


def flow(net: Network) -> nx.DiGraph:
    arrays = net.arrays("flow")
    graph = nx.DiGraph()
    graph.add_nodes_from(net.ids)
    graph.add_edges_from((net.ids[a], net.ids[b]) for a, b in zip(arrays.tail, arrays.head, strict=True))
    return graph


@for_seeds(200)
def test_what_is_cut_without_a_supplier_is_what_no_longer_reaches_us(seed: int) -> None:
    net = chance_network(seed, nodes=12, links=22)
    graph = flow(net)
    graph.remove_edges_from(list(graph.out_edges(US)))
    found = dominators(net.arrays("flow"))
    reached = nx.ancestors(graph, US)
    for one in net.ids[1:]:
        left = nx.ancestors(nx.restricted_view(graph, [one], []), US)
        lost = reached - left - {one} if one in reached else set()
        assert found.below[net.places[one]] == len(lost)
        assert (found.by[net.places[one]] >= 0) == (one in reached)


@for_seeds(60)
def test_articulation_points_are_those_of_networkx(seed: int) -> None:
    net = chance_network(seed, nodes=14, links=16)
    wanted = set(nx.articulation_points(flow(net).to_undirected())) - {US}
    assert {net.ids[place] for place in articulation_points(net.arrays("flow"))} == wanted


@for_seeds(60)
def test_the_routes_that_pass_are_the_betweenness_towards_us_of_networkx(seed: int) -> None:
    net = chance_network(seed, nodes=14, links=24)
    wanted = nx.betweenness_centrality_subset(flow(net).reverse(), sources=[US], targets=net.ids)
    lies, _ = focal_betweenness(net.arrays("flow"))
    assert dict(zip(net.ids, lies, strict=True)) == pytest.approx({**wanted, US: 0.0})


@for_seeds(200)
def test_a_planted_broker_is_found_as_the_sole_path_and_nobody_else_is(seed: int) -> None:
    chance = random.Random(seed)
    makers, sellers = [f"m{i}" for i in range(chance.randint(2, 6))], [f"t{i}" for i in range(chance.randint(2, 4))]
    links = [link(one, "broker", "labour_agency", 10) for one in makers]
    links += [link("broker", one, value=chance.randint(1, 50)) for one in sellers]
    links += [link(one, US, value=chance.randint(1, 50), category="53") for one in sellers]
    links += [link("paper", US, value=5, category="14"), link("mill", "paper", value=5)]
    rows = critical_list(network(*links)).rows
    for_kits = [row for row in rows if row.category == "53"]
    assert [(row.supplier, row.cut, row.sole) for row in for_kits if row.cut] == [("broker", len(makers), True)]
    everything = {row.supplier: row.cut for row in rows if not row.category}
    assert everything == {"broker": len(makers), "paper": 1}
    assert {(row.category, row.supplier) for row in rows if row.sole} == {("53", "broker"), ("14", "paper")}


def test_the_only_way_of_a_product_is_told_although_another_product_has_two() -> None:
    net = network(
        link("maker", "broker", value=5, category="53"), link("broker", US, value=5, category="53"),
        link("maker", "shop", value=5, category="14"), link("shop", US, value=5, category="14"),
    )  # fmt: skip
    rows = critical_list(net).rows
    assert [row for row in rows if not row.category] == []
    assert [(row.category, row.supplier, row.sole, row.money) for row in rows] == [
        ("53", "broker", True, 5.0), ("14", "shop", True, 5.0),
    ]  # fmt: skip


def test_the_money_that_passes_is_our_money_and_not_that_of_others() -> None:
    net = network(
        link("a", US, value=80), link("b", US, value=20), link("c", "a", value=9000), link("d", "a", value=1000)
    )
    rows = {row.supplier: row for row in critical_list(net).rows}
    assert (rows["a"].money, rows["a"].of_money, rows["a"].cut, rows["a"].of) == (pytest.approx(80), 100, 2, 4)


def test_alternatives_have_three_states() -> None:
    net = network(
        link("x", "a", value=1), link("a", US, value=5, category="5310"),
        link("y", "b", value=1), link("b", US, value=5, category="5311"),
        link("z", "c", value=1), link("c", US, value=5, category="7800"),
        link("w", "d", value=1), link("d", US, value=5),
        suppliers=tuple(supplier(one, country="KE") for one in "abcd"),
    )  # fmt: skip
    states = {row.supplier: row.alternatives for row in critical_list(net).rows if not row.category}
    assert (states["a"].state, states["a"].suppliers) == ("known", ("b",))
    assert states["c"].state == "none_mapped"
    assert states["d"].state == "not_known"


def test_whoever_is_mapped_and_sells_the_same_is_an_alternative_to_a_broker() -> None:
    net = network(
        link("maker", "broker", value=1), link("broker", "shop", value=1, category="5311"), link("shop", US, value=5),
        link("rival", "elsewhere", category="5399"),
        suppliers=(
            *(supplier(one, country="KE") for one in ("broker", "rival")),
            supplier("far", sectors=("5310",), country="SO"),
        ),
    )  # fmt: skip
    states = {row.supplier: row.alternatives for row in critical_list(net).rows}
    assert states["broker"].suppliers == ("rival",)
    assert states["shop"].state == "not_known"
