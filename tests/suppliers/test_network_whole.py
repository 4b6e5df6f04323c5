import math

import networkx as nx
import numpy as np
import pytest
from network_samples import chance_network, for_seeds, network, supplier, weights

from genderaudit.suppliers.rules.network.exposure import passing
from genderaudit.suppliers.rules.network.routes import best_routes, levels
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
