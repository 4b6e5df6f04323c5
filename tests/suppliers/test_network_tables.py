import datetime as dt
import math

import networkx as nx
import pytest
from network_samples import DAY, chance_network, for_seeds, link, network, supplier

from genderaudit.suppliers.model.keeping import SupplySetup


@for_seeds(10)
def test_the_graph_is_the_one_that_networkx_itself_would_build(seed: int) -> None:
    net = chance_network(seed)
    wanted = nx.MultiDiGraph()
    wanted.add_nodes_from(net.ids)
    for row in net.links.to_dict("records"):
        wanted.add_edge(row["seller"], row["buyer"], key=row["key"], type=row["type"], money=row["money"])
    assert sorted(net.graph.edges(keys=True)) == sorted(wanted.edges(keys=True))
    assert {key: repr(data) for *_, key, data in net.graph.edges(keys=True, data=True)} == {
        key: repr(data) for *_, key, data in wanted.edges(keys=True, data=True)
    }
    assert sorted(net.graph.in_edges(keys=True)) == sorted(wanted.in_edges(keys=True))
    net.graph.remove_edge(*next(iter(net.graph.edges(keys=True))))
    assert net.graph.number_of_edges() == wanted.number_of_edges() - 1


def test_merged_suppliers_are_one_node_with_all_their_links_and_spend() -> None:
    spent = {"currency": "USD", "start": DAY, "end": DAY}
    net = network(
        link("a", "us"),
        link("b", "c"),
        link("a", "b", id="between"),
        suppliers=(
            supplier("a", spend=({"amount": 10, **spent},)),
            supplier("b", merged_into="a", spend=({"amount": 5, **spent},)),
            supplier("c"),
        ),
    )
    assert net.ids == ["us", "a", "c"]
    assert set(zip(net.links["seller"], net.links["buyer"], strict=True)) == {("a", "us"), ("a", "c")}
    assert net.nodes.set_index("id")["spend"].to_dict()["a"] == 15


def test_spend_without_a_link_is_a_link_derived_from_spend() -> None:
    net = network(suppliers=(supplier("a", spend=({"amount": 10, "currency": "USD", "start": DAY, "end": DAY},)),))
    assert net.links[["seller", "buyer", "money", "derived"]].to_numpy().tolist() == [["a", "us", 10.0, True]]


def test_the_money_of_links_to_us_is_the_spend_where_it_is_known() -> None:
    spend = ({"amount": 70, "currency": "USD", "start": DAY, "end": DAY},)
    net = network(
        link("a", "us", value=1000, id="1"), link("a", "us", value=5, id="2"), link("b", "us", value=30, id="3"),
        suppliers=(supplier("a", spend=spend),),
    )  # fmt: skip
    assert net.links["money"].tolist() == [70, 0, 30]
    assert net.links["value"].tolist() == [1000, 5, 30]
    assert net.arrays().share.tolist() == [pytest.approx(0.7), pytest.approx(0.3)]


def test_stages_of_money_are_never_added_and_credit_notes_are_netted() -> None:
    def lines(*amounts: tuple[int, str]) -> tuple[dict[str, object], ...]:
        return tuple({"amount": a, "currency": "USD", "start": DAY, "end": DAY, "stage": s} for a, s in amounts)

    net = network(
        suppliers=(
            supplier("a", spend=lines((10, "paid"), (-4, "paid"), (99, "contract"), (500, "framework"))),
            supplier("b", spend=lines((-4, "paid"))),
            supplier("c", spend=lines((500, "framework"))),
        )
    )
    assert net.nodes["spend"].tolist()[1:3] == [6.0, 0.0]
    assert math.isnan(net.nodes["spend"].iat[3])


def test_an_amount_without_a_rate_is_left_out_and_counted() -> None:
    setup = SupplySetup.model_validate(
        {
            "id": "supply-setup",
            "rates": [
                {"currency": "KES", "since": "2025-01-01", "rate": "0.008"},
                {"currency": "KES", "since": "2026-01-01", "rate": "0.007"},
            ],
        }
    )
    net = network(
        link("a", "us", value=1000, currency="KES", valid_from="2025-06-01"),
        link("b", "us", value=1000, currency="KES", valid_from="2026-06-01"),
        link("c", "us", value=1000, currency="SOS"),
        setup=setup,
    )
    assert net.links["money"].tolist()[:2] == [pytest.approx(8), pytest.approx(7)]
    assert math.isnan(net.links["money"].iat[2])
    assert net.basis("x").not_converted == 1


def test_a_day_shows_the_links_that_held_then() -> None:
    links = (
        link("a", "us", valid_from="2025-01-01", valid_to="2025-12-31"),
        link("b", "us", valid_from="2026-01-01"),
        link("c", "us"),
    )
    sellers = [set(network(*links, true_on=day).links["seller"]) for day in (None, dt.date(2025, 12, 31), DAY)]
    assert sellers == [{"a", "b", "c"}, {"a", "c"}, {"b", "c"}]
