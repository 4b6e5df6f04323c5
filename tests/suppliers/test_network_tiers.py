import networkx as nx
import pytest
from network_samples import chance_network, for_seeds, link, network, supplier

from genderaudit.suppliers.model.supplier import US
from genderaudit.suppliers.rules.network.graph import Network
from genderaudit.suppliers.rules.network.tiers import tier_list


def flow(net: Network) -> nx.DiGraph:
    return nx.DiGraph((a, b) for a, b, kind in net.graph.edges(data="type") if not kind.startswith(("sh", "ow", "co")))


@for_seeds(40)
def test_the_shortest_tier_is_the_distance_in_networkx(seed: int) -> None:
    net = chance_network(seed, nodes=14, links=22)
    away = nx.single_source_shortest_path_length(flow(net).reverse(), US) if US in flow(net) else {}
    assert {row.supplier: row.shortest for row in tier_list(net).rows if row.shortest} == {
        one: steps for one, steps in away.items() if one != US
    }


@for_seeds(60)
def test_without_loops_the_tiers_are_the_lengths_of_all_routes(seed: int) -> None:
    net = chance_network(seed, nodes=9, links=16, loops=False)
    graph = flow(net)
    assert nx.is_directed_acyclic_graph(graph)
    for row in tier_list(net).rows:
        lengths = (
            {len(path) - 1 for path in nx.all_simple_paths(graph, row.supplier, US)}
            if {row.supplier, US} <= set(graph)
            else set()
        )
        assert set(row.tiers) == lengths
        assert row.longest == (max(lengths) if lengths else None)


@for_seeds(40)
def test_loops_are_the_components_of_networkx(seed: int) -> None:
    net = chance_network(seed, nodes=10, links=18)
    wanted = {frozenset(group) for group in nx.strongly_connected_components(flow(net)) if len(group) > 1}
    assert {frozenset(loop.members) for loop in tier_list(net).loops} == wanted
    for row in tier_list(net).rows:
        assert row.longest is None or row.longest >= (row.shortest or 0)


def test_a_firm_that_is_tier_one_and_tier_three_stands_in_both() -> None:
    net = network(link("a", "us"), link("a", "b"), link("b", "c"), link("c", "us"))
    found = {row.supplier: row for row in tier_list(net).rows}
    assert found["a"].tiers == (1, 3)
    assert (found["a"].shortest, found["a"].longest) == (1, 3)


def test_a_loop_counts_as_one_step_and_is_told() -> None:
    net = network(link("a", "us"), link("b", "a"), link("a", "b"), link("c", "b"), link("d", "e"))
    found = tier_list(net)
    assert [loop.members for loop in found.loops] == [("a", "b")]
    rows = {row.supplier: row for row in found.rows}
    assert (rows["c"].shortest, rows["c"].longest) == (3, 3)
    assert rows["d"].shortest is None
    assert found.unreached == 2


def test_what_we_supply_ourselves_makes_no_tier() -> None:
    found = {row.supplier: row for row in tier_list(network(link("a", "us"), link("us", "b"), link("b", "a"))).rows}
    assert (found["a"].shortest, found["a"].longest) == (1, 1)
    assert found["b"].shortest == 2


def test_visibility_counts_mapped_lower_tiers_and_statements_by_count_and_money() -> None:
    net = network(
        link("a", "us", value=60), link("b", "us", value=30), link("c", "us", value=10), link("d", "a", value=5),
        suppliers=(supplier("b", no_lower_tiers=True),),
    )  # fmt: skip
    first, second = tier_list(net).visibility
    assert (first.suppliers, first.mapped, first.by_money) == (3, 2, pytest.approx(0.9))
    assert (second.tier, second.mapped, second.by_money) == (2, 0, 0.0)
