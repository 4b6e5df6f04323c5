import math
from collections import defaultdict

import numpy as np
import pytest
from network_samples import chance_network, for_seeds, link, network, risk, simple_routes, supplier, weights

from genderaudit.suppliers.model.keeping import SupplySetup
from genderaudit.suppliers.model.network import Weights
from genderaudit.suppliers.model.supplier import Theme
from genderaudit.suppliers.rules.network.exposure import exposure, exposure_rows, own_risks, passing
from genderaudit.suppliers.rules.network.graph import Network


def tau_by_hand(net: Network, table: Weights, theme: Theme) -> dict[tuple[str, str], float]:
    """The factors of every pair, from the table of links row by row."""
    money: dict[tuple[str, str], float | None] = {}
    factor: dict[tuple[str, str], float] = defaultdict(float)
    for row in net.links.to_dict("records"):
        pair = (row["seller"], row["buyer"])
        if not math.isnan(row["money"]):
            money[pair] = (money.get(pair) or 0.0) + row["money"]
        k = table.values.get(f"k.{theme}.{row['type']}", table[f"k.{row['type']}"])
        if theme == "sea_gbv" and row["contact"] == "direct":
            k = max(k, table["k.sea_gbv.contact_direct"])
        clause = table.clauses[theme]
        k *= table[f"c.{row['confidence']}"] * (table[f"clause.{clause}"] if row[f"{clause}_clause"] == 1 else 1)
        factor[pair] = max(factor[pair], k)
    total: dict[str, float] = defaultdict(float)
    for (_, buyer), amount in money.items():
        total[buyer] += amount or 0.0
    return {
        pair: k * max(table["floor"], (money[pair] or 0.0) / total[pair[1]] if pair in money and total[pair[1]] else 0)
        for pair, k in factor.items()
    }


@for_seeds(40)
def test_exposure_is_what_trying_every_route_gives(seed: int) -> None:
    net, theme = chance_network(seed, nodes=6, links=14), ("labour", "sea_gbv")[seed % 2]
    table = weights(cutoff=1e-9, length=4)
    edges = tau_by_hand(net, table, theme)  # type: ignore[arg-type]
    own = dict(zip(net.ids, net.nodes[f"own.{theme}"], strict=True))
    left, by_source = 1.0, {}
    for one, value in own.items():
        routes = simple_routes(edges, one, "us", 4)
        if one != "us" and value >= 0.3 and routes:
            by_source[one] = (value * routes[0][0], routes)
            left *= 1 - value * routes[0][0]
    found = exposure(net, table, theme)  # type: ignore[arg-type]
    assert found.inherited.value == pytest.approx(1 - left, abs=1e-12)
    assert {one.supplier for one in found.sources} == set(by_source)
    for one in found.sources:
        adds, routes = by_source[one.supplier]
        assert one.adds == pytest.approx(adds)
        assert one.route.pi == pytest.approx(routes[0][0])
        assert one.route.pi == pytest.approx(
            math.prod(step.k * step.confidence * step.clause * step.share for step in one.route.steps)
        )
        further = [product for product, _ in routes[1:4]]
        assert [route.pi for route in one.further] == pytest.approx(further)
        assert one.more == (len(routes) > 4)
    assert sum(one.share for one in found.sources) == pytest.approx(1.0 if by_source else 0.0)
    assert found.inherited.low <= found.inherited.value + 1e-12 <= found.inherited.high + 2e-12


@for_seeds(6)
def test_exposure_comes_close_to_a_simulation_in_which_every_link_passes_on_by_chance(seed: int) -> None:
    net, table = chance_network(seed, nodes=25, links=40), weights(cutoff=1e-9, length=25)
    arrays, tau, chance = net.arrays(), passing(net, table, "labour").tau, np.random.default_rng(seed)
    own = own_risks(net, table, "labour").recorded
    active = chance.random((20_000, arrays.n)) < own
    passes = chance.random((len(active), len(tau))) < tau
    carried, before = active.copy(), -1
    while carried.sum() > before:
        before = carried.sum()
        for pair, (seller, buyer) in enumerate(zip(arrays.tail, arrays.head, strict=True)):
            carried[:, buyer] |= carried[:, seller] & passes[:, pair]
    errors = []
    for row in exposure_rows(net, table, "labour", net.ids).rows:
        place = net.places[row.supplier]
        inherited = 1 - (1 - row.inherited.value) * (1 - own[place])
        errors.append(abs(inherited - carried[:, place].mean()))
    assert np.mean(errors) < 0.02
    assert max(errors) < 0.15


@for_seeds(12)
def test_exposure_of_many_is_that_of_each(seed: int) -> None:
    net, table = chance_network(seed, nodes=12, links=30), weights()
    rows = exposure_rows(net, table, "labour", net.ids).rows
    for row in rows:
        one = exposure(net, table, "labour", row.supplier)
        assert row.inherited.low == pytest.approx(one.inherited.low)
        assert row.inherited.value == pytest.approx(one.inherited.value)
        assert row.inherited.high == pytest.approx(one.inherited.high)
        assert (row.peak, row.source_count) == (pytest.approx(one.peak), one.source_count)


def test_many_are_looked_at_in_parts_without_a_difference(monkeypatch: pytest.MonkeyPatch) -> None:
    net = chance_network(1, nodes=12, links=40)
    whole = exposure_rows(net, weights(), "labour", net.ids)
    monkeypatch.setattr("genderaudit.suppliers.rules.network.routes.CELLS", 30)
    assert exposure_rows(net, weights(), "labour", net.ids) == whole
    assert any(row.source_count for row in whole.rows)


def test_a_loop_does_not_feed_itself() -> None:
    net = network(
        link("a", "b", "subcontracts", 10), link("b", "a", "subcontracts", 10), link("b", "us", "subcontracts", 10),
        suppliers=(supplier("a", own_risks=(risk(0.3),)),),
    )  # fmt: skip
    table = weights(cutoff=1e-9)
    assert exposure(net, table, "labour", "b").inherited.value == pytest.approx(0.27)
    assert exposure(net, table, "labour", "a").inherited.value == 0.0
    assert exposure(net, table, "labour").inherited.value == pytest.approx(0.3 * 0.9 * 0.9)


def test_a_source_with_many_routes_counts_once_and_the_rest_is_said() -> None:
    links = [link("s", f"m{i}", "subcontracts", 10) for i in range(6)]
    links += [link(f"m{i}", "us", "supplies", 10) for i in range(6)]
    found = exposure(network(*links, suppliers=(supplier("s", own_risks=(risk(0.8),)),)), weights(), "labour")
    assert [one.supplier for one in found.sources] == ["s"]
    assert found.inherited.value == pytest.approx(0.8 * 0.9 * 0.7 / 6)
    assert (len(found.sources[0].further), found.sources[0].more) == (3, True)


def test_sources_behind_one_bottleneck_are_told_as_sharing_a_link() -> None:
    net = network(
        link("s1", "t", value=5), link("s2", "t", value=5), link("t", "us", value=1),
        suppliers=(supplier("s1", own_risks=(risk(0.8),)), supplier("s2", own_risks=(risk(0.9),))),
    )  # fmt: skip
    found = exposure(net, weights(), "labour")
    assert [(one.seller, one.buyer, one.sources) for one in found.shared] == [("t", "us", 2)]
    assert found.peak_source == "s2"


def test_low_counts_what_was_found_and_high_what_nobody_has_assessed() -> None:
    net = network(
        link("a", "us", value=50), link("b", "us", value=30), link("c", "us", value=20),
        suppliers=(
            supplier("a", own_risks=(risk(0.5),)),
            supplier("b", own_risks=(risk(0.4, status="estimated"),)),
            supplier("c", country="KE"),
        ),
        setup=SupplySetup.model_validate({"id": "supply-setup", "priors": {"KE": {"labour": "0.6"}}}),
    )  # fmt: skip
    found = exposure(net, weights(), "labour")
    a, b, c = 0.5 * 0.7 * 0.5, 0.4 * 0.7 * 0.3, 0.6 * 0.7 * 0.2
    assert found.inherited.low == pytest.approx(a)
    assert found.inherited.value == pytest.approx(1 - (1 - a) * (1 - b))
    assert found.inherited.high == pytest.approx(1 - (1 - a) * (1 - b) * (1 - c))
    assert [(one.tier, one.found, one.estimated, one.not_assessed) for one in found.coverage] == [(1, 1, 1, 1)]
    assert found.assumed == 1


@pytest.mark.parametrize(
    ("country", "sector", "assumed"),
    [
        ("KE", None, 0.6),
        ("KE", "76111501", 0.8),
        ("KE", "76", 0.6),
        (None, "76111501", 0.8),
        (None, "76121501", 0.5),
        (None, "72", 0.3),
        ("UG", "7611", 0.8),
        (None, None, 0.3),
    ],
)
def test_the_upper_end_assumes_the_higher_of_the_priors_of_country_and_sector(
    country: str | None, sector: str | None, assumed: float
) -> None:
    """Of a sector the longest code counts; where the workspace says nothing of either, the house default does."""
    priors = {"KE": {"labour": "0.6"}, "76": {"labour": "0.5"}, "7611": {"labour": "0.8"}, "72": {"sea_gbv": "0.9"}}
    one = supplier("a", country=country, sectors=(sector,) if sector else ())
    setup = SupplySetup.model_validate({"id": "supply-setup", "priors": priors})
    found = exposure(network(link("a", "us", value=50), suppliers=(one,), setup=setup), weights(), "labour")
    assert found.inherited.high == pytest.approx(assumed * 0.7)
    assert (found.inherited.low, found.inherited.value) == (0.0, 0.0)
    assert (found.assumed, found.sources) == (1, ())
    assert found.coverage[0].not_assessed == 1


def test_a_share_that_is_not_known_counts_the_floor_and_whole_at_the_upper_end() -> None:
    net = network(link("a", "us"), suppliers=(supplier("a", own_risks=(risk(0.5),)),))
    found = exposure(net, weights(), "labour")
    assert found.inherited.value == pytest.approx(0.5 * 0.7 * 0.1)
    assert found.inherited.high == pytest.approx(0.5 * 0.7)
    assert found.shares_unknown == 1
    assert not found.sources[0].route.steps[0].share_known


def test_themes_are_never_mixed_and_we_are_no_source_of_ourselves() -> None:
    net = network(link("a", "us", value=1), suppliers=(supplier("a", own_risks=(risk(0.5, "sea_gbv"),)),))
    assert exposure(net, weights(), "labour").inherited.value == 0.0
    assert exposure(net, weights(), "sea_gbv").inherited.value == pytest.approx(0.35)
    assert exposure(net, weights(), "sea_gbv", "a").sources == ()


def test_shared_details_and_ownership_carry_no_exposure() -> None:
    people = tuple(supplier(one, own_risks=(risk(0.9),)) for one in ("a", "b"))
    net = network(link("a", "us", "shares_address"), link("b", "us", "owns", share=60), suppliers=people)
    assert exposure(net, weights(), "labour").inherited.high == 0.0
    along = weights(routes__control=1)
    assert [one.supplier for one in exposure(net, along, "labour").sources] == ["b"]


def test_above_the_number_of_saturation_the_receipt_says_so() -> None:
    links = [link(f"a{i:02d}", "us", value=1) for i in range(21)]
    people = tuple(supplier(f"a{i:02d}", own_risks=(risk(0.9),)) for i in range(21))
    found = exposure(network(*links, suppliers=people), weights(), "labour")
    assert found.saturated
    assert "further_routes_for_largest" in found.basis.limits
    assert sum(one.share for one in found.sources) == pytest.approx(1.0)
    assert not exposure(network(*links[:20], suppliers=people), weights(), "labour").saturated


def test_coverage_counts_the_tiers_of_the_organisation_that_is_looked_at() -> None:
    net = network(
        link("b", "us"), link("a", "b"), link("c", "b"), link("d", "us"),
        suppliers=(supplier("a", own_risks=(risk(0.5),)),),
    )  # fmt: skip
    found = exposure(net, weights(), "labour", "b")
    assert [(one.tier, one.suppliers, one.found, one.not_assessed) for one in found.coverage] == [(1, 2, 1, 1)]
    assert found.assumed == 1


def test_an_isolated_supplier_and_an_empty_network_inherit_nothing() -> None:
    alone = network(suppliers=(supplier("a", own_risks=(risk(0.9),)),))
    assert exposure(alone, weights(), "labour").inherited.high == 0.0
    assert exposure_rows(network(), weights(), "labour").rows[0].inherited.value == 0.0
    assert exposure(alone, weights(), "labour").basis.limits == ("nobody_supplies_us",), "0 says nothing here"
    assert exposure(network(link("a", "us")), weights(), "labour").basis.limits == ()


def test_a_receipt_becomes_json_and_names_weights_and_counts() -> None:
    net = chance_network(3)
    document = exposure(net, weights(floor=0.2), "labour").model_dump(mode="json")
    assert document["basis"]["changed"] == {"floor": 0.2}
    assert document["basis"]["suppliers"] == 9
    assert document["basis"]["weights"]
