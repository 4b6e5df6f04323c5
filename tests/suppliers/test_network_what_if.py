import pytest
from network_samples import chance_network, for_seeds, link, network, risk, supplier, weights

from genderaudit.suppliers.model.structure import Change
from genderaudit.suppliers.rules.network.exposure import exposure
from genderaudit.suppliers.rules.network.what_if import sensitivity, what_if


def chain() -> tuple[object, ...]:
    return (
        link("s", "broker", "subcontracts", 10, id="low", confidence="low"),
        link("broker", "us", value=60, id="up"),
        link("other", "us", value=40, id="side"),
    )


PEOPLE = (supplier("s", own_risks=(risk(0.8),)), supplier("other", own_risks=(risk(0.5),)))


def test_without_a_supplier_its_routes_and_those_behind_it_go_and_leaving_is_the_last_step() -> None:
    net = network(*chain(), suppliers=PEOPLE)  # type: ignore[arg-type]
    found = what_if(net, weights(), "labour", [Change(what="remove", supplier="broker")])
    assert found.last_step
    assert found.cut_off == ("s",)
    assert found.money_removed == pytest.approx(60)
    by_source = {one.supplier: one for one in found.routes}
    assert (by_source["s"].before is not None, by_source["s"].after) == (True, None)
    assert by_source["other"].adds_after == pytest.approx(0.5 * 0.7), "its share of what is left grows"
    assert found.before.inherited != found.after.inherited


def test_a_clause_lowers_what_its_link_passes_on_for_its_own_themes_only() -> None:
    net = network(*chain(), suppliers=PEOPLE)  # type: ignore[arg-type]
    found = what_if(net, weights(), "labour", [Change(what="clause", link="low", clause="gender")])
    (changed,) = found.routes
    assert (changed.supplier, changed.adds_after) == ("s", pytest.approx(changed.adds_before * 0.9))
    assert not found.last_step
    assert what_if(net, weights(), "labour", [Change(what="clause", link="low", clause="psea")]).routes == ()


def test_a_link_that_is_verified_counts_whole() -> None:
    net = network(*chain(), suppliers=PEOPLE)  # type: ignore[arg-type]
    (changed,) = what_if(net, weights(), "labour", [Change(what="verify", link="low")]).routes
    assert changed.adds_after == pytest.approx(2 * changed.adds_before)


def test_an_own_risk_set_or_taken_away_changes_exactly_its_line() -> None:
    net = network(*chain(), suppliers=PEOPLE)  # type: ignore[arg-type]
    for value in (0.4, None):
        (changed,) = what_if(
            net, weights(), "labour", [Change(what="own_risk", supplier="s", theme="labour", value=value)]
        ).routes
        assert changed.supplier == "s"
        assert changed.adds_after == pytest.approx(changed.adds_before * (value or 0) / 0.8)


def test_a_what_if_changes_nothing_in_the_network_itself() -> None:
    net = network(*chain(), suppliers=PEOPLE)  # type: ignore[arg-type]
    before = exposure(net, weights(), "labour")
    what_if(
        net,
        weights(),
        "labour",
        [Change(what="remove", supplier="s"), Change(what="clause", link="up", clause="gender")],
    )
    assert exposure(net, weights(), "labour") == before


def test_what_is_not_there_cannot_be_changed() -> None:
    for change in (
        Change(what="remove", supplier="nobody"),
        Change(what="remove", supplier="us"),
        Change(what="verify", link="nothing"),
    ):
        with pytest.raises(KeyError):
            what_if(network(*chain()), weights(), "labour", [change])  # type: ignore[arg-type]


@for_seeds(8)
def test_sensitivity_is_the_exposure_with_each_weight_moved(seed: int) -> None:
    net, table = chance_network(seed, nodes=10, links=24), weights()
    found = sensitivity(net, table, "labour")
    for code, (down, up) in found.by_weight.items():
        for moved, value in ((-0.1, down), (0.1, up)):
            other = table.with_changes({code: round(min(1.0, table[code] + moved), 6)})
            assert value == pytest.approx(exposure(net, other, "labour").inherited.value)
    order = [one.supplier for one in exposure(net, table, "labour").sources]
    for one in found.ranks:
        assert order[one.rank - 1] == one.supplier
        assert one.best <= one.rank <= one.worst
        assert one.best < one.worst
