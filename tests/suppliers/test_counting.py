"""How a workspace counts: rates, reporting currency, weights, assumed risk and targets, each one undoable step."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from genderaudit.store import Workspace
from genderaudit.suppliers import (
    add_relationship,
    add_supplier,
    exposure_of,
    network_of,
    spend_of,
    supply_setup_of,
    weights_of,
)
from genderaudit.suppliers.actions import setup
from genderaudit.suppliers.model import refusals
from genderaudit.suppliers.model.keeping import Rate, Target
from work_samples import AUDITOR

DAY = dt.date(2025, 1, 1)
YEAR = (DAY, dt.date(2025, 12, 31))


def paid(amount: str, currency: str, start: dt.date = DAY, end: dt.date = DAY) -> dict[str, object]:
    return {"amount": amount, "currency": currency, "start": start, "end": end}


def give(workspace: Workspace, *fresh: Rate) -> tuple[Rate, ...]:
    return setup.replace_rates(workspace, AUDITOR, (*supply_setup_of(workspace).rates, *fresh)).rates


def rate(currency: str, value: str, since: dt.date = DAY) -> Rate:
    return Rate(currency=currency, rate=Decimal(value), since=since, source="Central bank")


def test_currencies_without_a_rate_are_named_with_what_they_leave_out_and_from_which_day(workspace: Workspace) -> None:
    spend = (paid("100", "EUR", end=dt.date(2025, 6, 30)), paid("50", "EUR", dt.date(2024, 1, 1), dt.date(2024, 3, 1)))
    one = add_supplier(workspace, AUDITOR, {"name": "Mill", "spend": (*spend, paid("9", "USD"))}).supplier
    link = {"seller": one.id, "buyer": "us", "type": "supplies", "value": "7", "currency": "KES"}
    add_relationship(workspace, AUDITOR, {**link, "valid_from": DAY})
    found = setup.missing_rates_of(workspace)
    assert [(one.currency, one.amounts, one.largest, one.first) for one in found] == [
        ("EUR", 2, Decimal(100), dt.date(2024, 3, 1)),
        ("KES", 1, Decimal(7), DAY),
    ]
    give(workspace, rate("EUR", "1.1"))
    left = setup.missing_rates_of(workspace)
    assert (left[0].currency, left[0].amounts) == ("EUR", 1), "a rate serves from its day on"
    give(workspace, rate("EUR", "1.1", dt.date(2024, 1, 1)))
    assert [one.currency for one in setup.missing_rates_of(workspace)] == ["KES"]
    assert spend_of(workspace, *YEAR, "paid").total == Decimal("119.0")


def test_a_rate_of_the_same_day_is_replaced_and_undo_brings_rates_back(workspace: Workspace) -> None:
    give(workspace, rate("EUR", "1.1"))
    give(workspace, rate("EUR", "1.2"))
    now = supply_setup_of(workspace).rates
    assert [(one.since, one.rate) for one in now] == [(DAY, Decimal("1.2"))]
    assert setup.replace_rates(workspace, AUDITOR, ()).rates == ()
    workspace.undo(AUDITOR)
    assert supply_setup_of(workspace).rates == now


def test_another_reporting_currency_turns_the_rates_so_that_money_keeps_its_worth(workspace: Workspace) -> None:
    add_supplier(workspace, AUDITOR, {"name": "Mill", "spend": (paid("100", "KES"), paid("10", "USD"))})
    give(workspace, rate("KES", "0.01"))
    give(workspace, rate("EUR", "1.25"))
    give(workspace, rate("XOF", "0.0016", dt.date(2020, 1, 1)))
    before = spend_of(workspace, *YEAR, "paid").total
    changed = setup.change_currency(workspace, AUDITOR, "eur")
    assert changed.setup.currency == "EUR"
    assert [one.currency for one in changed.lost] == ["XOF"], "from before the first rate of the new currency"
    assert {one.currency: one.rate for one in changed.setup.rates} == {"KES": Decimal("0.008"), "USD": Decimal("0.8")}
    assert spend_of(workspace, *YEAR, "paid").total * Decimal("1.25") == before
    workspace.undo(AUDITOR)
    assert supply_setup_of(workspace).currency == "USD"
    assert len(supply_setup_of(workspace).rates) == 3


def test_the_same_currency_again_is_no_step(workspace: Workspace) -> None:
    token = workspace.latest()
    setup.change_currency(workspace, AUDITOR, "USD")
    assert workspace.latest() == token


def test_what_cannot_be_is_refused_and_nothing_is_half_kept(workspace: Workspace) -> None:
    token = workspace.latest()
    with pytest.raises(refusals.CurrencyUnknown):
        setup.change_currency(workspace, AUDITOR, "XXQ")
    with pytest.raises(refusals.RateOfReporting):
        give(workspace, rate("USD", "1"))
    with pytest.raises(refusals.WeightUnknown):
        setup.set_weight(workspace, AUDITOR, "k.hats", Decimal(1))
    for code, value in (("k.supplies", "1.5"), ("length", "2.5"), ("routes.control", "0.5"), ("cutoff", "0")):
        with pytest.raises(refusals.WeightNotPossible):
            setup.set_weight(workspace, AUDITOR, code, Decimal(value))
    with pytest.raises(refusals.CountryUnknown):
        setup.replace_priors(workspace, AUDITOR, [("ZZ", "labour", Decimal("0.5"))])
    with pytest.raises(refusals.LevelNotPossible):
        setup.replace_priors(workspace, AUDITOR, [("KE", "labour", Decimal("1.1"))])
    with pytest.raises(refusals.WeightUnknown):
        setup.change_counting(workspace, AUDITOR, currency="EUR", weights={"hats": Decimal(1)})
    assert workspace.latest() == token


def test_a_weight_at_its_house_default_counts_as_not_changed(workspace: Workspace) -> None:
    setup.set_weight(workspace, AUDITOR, "k.supplies", Decimal("0.5"))
    assert weights_of(workspace).changed == {"k.supplies": 0.5}
    assert setup.set_weight(workspace, AUDITOR, "k.supplies", Decimal("0.70")).weights == {}
    setup.set_weight(workspace, AUDITOR, "length", Decimal(3))
    assert setup.reset_weights(workspace, AUDITOR).weights == {}


def test_an_assumed_risk_moves_the_upper_end_alone(workspace: Workspace) -> None:
    one = add_supplier(workspace, AUDITOR, {"name": "Mill", "country": "KE"}).supplier
    add_relationship(workspace, AUDITOR, {"seller": one.id, "buyer": "us", "type": "supplies"})
    before = exposure_of(network_of(workspace), weights_of(workspace), "labour").inherited
    setup.replace_priors(workspace, AUDITOR, [("KE", "labour", Decimal("0.9"))])
    after = exposure_of(network_of(workspace), weights_of(workspace), "labour").inherited
    assert (after.low, after.value) == (before.low, before.value) == (0, 0)
    assert after.high > before.high
    setup.replace_priors(workspace, AUDITOR, [("UG", "labour", Decimal("0.4"))])
    assert supply_setup_of(workspace).priors == {"UG": {"labour": Decimal("0.4")}}
    setup.replace_priors(workspace, AUDITOR, [("7611", "labour", Decimal("0.4"))])
    assert supply_setup_of(workspace).priors == {"7611": {"labour": Decimal("0.4")}}


def test_targets_are_replaced_in_one_step(workspace: Workspace) -> None:
    first = Target(indicator="spend_share", start=YEAR[0], end=YEAR[1], value=Decimal(30))
    setup.replace_targets(workspace, AUDITOR, (first,))
    later = first.model_copy(update={"end": dt.date(2026, 12, 31), "value": Decimal(40)})
    assert setup.replace_targets(workspace, AUDITOR, (later, first, first)).targets == (later, first)
    with pytest.raises(refusals.PeriodNotPossible):
        setup.replace_targets(workspace, AUDITOR, (later.model_copy(update={"end": dt.date(2020, 1, 1)}),))
    workspace.undo(AUDITOR)
    assert supply_setup_of(workspace).targets == (first,)
