import math

import networkx as nx
import numpy as np
import pytest
from network_samples import chance_network, for_seeds, network, supplier, weights

from genderaudit.suppliers.rules.network.arrays import Arrays
from genderaudit.suppliers.rules.network.exposure import passing
from genderaudit.suppliers.rules.network.routes import best_routes, levels
from genderaudit.suppliers.rules.network.tiers import strong_parts
from genderaudit.suppliers.rules.network.whole import best_products, costs, page_rank, weak_parts


@for_seeds(30)
def test_components_rank_and_best_routes_are_those_of_networkx(seed: int) -> None:
    net = chance_network(seed, nodes=14, links=20)
    arrays, tau = net.arrays(), passing(net, weights(), "labour").tau
    graph = nx.DiGraph()
    graph.add_nodes_from(range(arrays.n))
    for seller, buyer, factor in zip(arrays.tail.tolist(), arrays.head.tolist(), tau.tolist(), strict=True):
        graph.add_edge(seller, buyer, cost=-math.log(factor))
    parts = weak_parts(arrays)
    assert {frozenset(np.flatnonzero(parts == one).tolist()) for one in set(parts.tolist())} == {
        frozenset(group) for group in nx.weakly_connected_components(graph)
    }
    ranks = nx.pagerank(graph, tol=1e-12, max_iter=1000)
    assert page_rank(arrays).tolist() == pytest.approx([ranks[node] for node in range(arrays.n)], abs=1e-6)
    products, onward = best_products(costs(arrays, tau), 0)
    away = nx.single_source_dijkstra_path_length(graph.reverse(), 0, weight="cost")
    assert products.tolist() == pytest.approx(
        [math.exp(-away[node]) if node in away else 0 for node in range(arrays.n)]
    )
    for node in set(away) - {0}:
        pair = arrays.pair(node, int(onward[node]))
        assert products[node] == pytest.approx(tau[pair] * products[onward[node]])


@for_seeds(120, batch=60)
def test_components_are_those_of_networkx_however_the_map_falls_apart(seed: int) -> None:
    """From a map in which nearly all hang together to one of crumbs; with a giant and without."""
    chance = np.random.default_rng(seed)
    n = int(chance.integers(2, 60))
    ends = chance.integers(0, n, (int(chance.integers(0, 3 * n)), 2))
    if chance.random() < 0.5:  # one with very many links, in a corner of the numbers
        ends = np.concatenate([ends, [[n - 1, one] for one in range(int(chance.integers(1, n)))]])
    codes = np.unique((ends[:, 0] * n + ends[:, 1])[ends[:, 0] != ends[:, 1]])
    arrays = Arrays(n, codes // n, codes % n, np.ones(len(codes)), np.arange(len(codes)), np.arange(len(codes)))
    graph = nx.DiGraph(zip(arrays.tail.tolist(), arrays.head.tolist(), strict=True))
    graph.add_nodes_from(range(n))
    for labels, wanted in (
        (weak_parts(arrays), nx.weakly_connected_components(graph)),
        (strong_parts(arrays), nx.strongly_connected_components(graph)),
    ):
        assert labels.dtype == np.int64
        mine = {frozenset(np.flatnonzero(labels == one).tolist()) for one in set(labels.tolist())}
        assert mine == {frozenset(group) for group in wanted}
        assert set(labels.tolist()) == set(range(len(mine)))


@for_seeds(30)
def test_the_best_routes_are_the_shortest_simple_paths_of_networkx(seed: int) -> None:
    net = chance_network(seed, nodes=8, links=24)
    arrays, tau = net.arrays(), passing(net, weights(), "labour").tau
    graph = nx.DiGraph()
    for seller, buyer, factor in zip(arrays.tail.tolist(), arrays.head.tolist(), tau.tolist(), strict=True):
        graph.add_edge(seller, buyer, cost=-math.log(factor))
    found = levels(arrays, tau, 0, arrays.n, 0.0)
    for source in range(1, arrays.n):
        mine = best_routes(arrays, tau, found, source, 0, count=6, length=arrays.n, cutoff=0.0)
        wanted = []
        if source in graph and 0 in graph and nx.has_path(graph, source, 0):
            for path in nx.shortest_simple_paths(graph, source, 0, weight="cost"):
                wanted.append(math.exp(-nx.path_weight(graph, path, "cost")))
                if len(wanted) == 6:
                    break
        assert [product for product, _ in mine] == pytest.approx(wanted)


def test_an_empty_network_has_ranks_and_parts() -> None:
    arrays = network(suppliers=(supplier("a"),)).arrays()
    assert page_rank(arrays).tolist() == pytest.approx([0.5, 0.5])
    assert len(set(weak_parts(arrays).tolist())) == 2
