import datetime as dt
from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

import pytest
from registry_samples import OFFICER, known, linked, registry_file

from genderaudit.store import Workspace
from genderaudit.suppliers import (
    counts_of,
    edit_supplier,
    enter_counts,
    enter_period,
    indicators_of,
    set_targets,
    supplier_rows,
    supplier_view,
)
from genderaudit.suppliers.model import refusals
from genderaudit.suppliers.rules.indicators import UNITS, Indicator
from genderaudit.suppliers.rules.rows import ORDERS, WantedSuppliers, ordered_suppliers, shown_suppliers

START, END = dt.date(2025, 1, 1), dt.date(2025, 12, 31)
WOMEN = {"women_share": "80", "women_control": True, "independent": True, "verification": 3}
OTHERS = {"women_share": "10", "verification": 2}


def spend(amount: str, stage: str) -> dict[str, str]:
    return {"amount": amount, "currency": "USD", "start": "2025-05-01", "end": "2025-05-31", "stage": stage}


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with registry_file(tmp_path) as opened:
        yield opened


def measured(workspace: Workspace) -> dict[str, Indicator]:
    return {one.code: one for one in indicators_of(workspace, START, END)}


def bounds(one: Indicator) -> tuple[Fraction, Fraction] | None:
    return (one.measured.low, one.measured.high) if one.measured else None


def test_without_data_every_indicator_says_so(workspace: Workspace) -> None:
    found = measured(workspace)
    assert list(found) == list(UNITS)
    assert {(one.measured, one.origin, one.reached) for one in found.values()} == {(None, "none", "no_data")}


def test_the_registry_answers_what_it_can_with_bounds(workspace: Workspace) -> None:
    mill = known(
        workspace, "Mill", ownership=WOMEN, spend=(spend("100", "award"), spend("100", "award"), spend("60", "paid"))
    )
    farm = known(workspace, "Farm", ownership=OTHERS, spend=(spend("400", "award"), spend("30", "paid")))
    depot = known(workspace, "Depot", spend=(spend("200", "award"), spend("10", "paid")))
    linked(workspace, mill, "us", gender_clause=True)
    linked(workspace, farm, "us", gender_clause=False)
    linked(workspace, depot, "us", valid_to=dt.date(2024, 12, 31), gender_clause=True)
    linked(workspace, depot, mill)
    found = measured(workspace)
    assert bounds(found["roster_share"]) == (Fraction(1, 3), Fraction(2, 3))
    assert bounds(found["awarded_count_share"]) == (Fraction(2, 4), Fraction(3, 4))
    assert bounds(found["awarded_value_share"]) == (Fraction(2, 8), Fraction(4, 8))
    assert bounds(found["spend_share"]) == (Fraction(6, 10), Fraction(7, 10))
    assert bounds(found["award_size_ratio"]) == (Fraction(1, 4), Fraction(1, 4))
    assert bounds(found["gender_clause_share"]) == (Fraction(1, 2), Fraction(1, 2))
    assert bounds(found["tier2_visibility"]) == (Fraction(1, 2), Fraction(1, 2))
    assert found["psea_clause_share"].reached == "no_data", "that nobody noted a clause is no zero"
    assert found["invited_share"].origin == "none"
    edit_supplier(workspace, OFFICER, farm, {"no_lower_tiers": True})
    assert bounds(measured(workspace)["tier2_visibility"]) == (Fraction(1), Fraction(1))


def test_what_was_counted_by_hand_comes_first_and_only_for_its_period(workspace: Workspace) -> None:
    known(workspace, "Mill", ownership=WOMEN)
    facts = {"roster": 40, "roster_women": 10, "bids": 20, "bids_women": 5, "awards": 10, "awards_women": 4}
    enter_counts(
        workspace, OFFICER, START, END, {code: Decimal(n) for code, n in facts.items()}, source="roster of May"
    )
    found = measured(workspace)
    assert (bounds(found["roster_share"]), found["roster_share"].origin) == (
        (Fraction(1, 4), Fraction(1, 4)),
        "entered",
    )
    assert bounds(found["win_rate_ratio"]) == ((Fraction(4, 5) / Fraction(6, 15)),) * 2
    other = {one.code: one for one in indicators_of(workspace, START, dt.date(2025, 6, 30))}
    assert other["roster_share"].origin == "registry"
    enter_counts(
        workspace, OFFICER, START, END, {"payment_days_women": Decimal(40), "payment_days_others": Decimal(30)}
    )
    assert bounds(measured(workspace)["payment_days_gap"]) == (Fraction(10), Fraction(10))
    enter_counts(workspace, OFFICER, START, END, {"roster": None})
    kept = counts_of(workspace, START, END)
    assert kept is not None
    assert ("roster" in kept.counts, kept.source) == (False, "roster of May")
    assert measured(workspace)["roster_share"].origin == "registry"


def test_targets_are_reached_missed_or_left_open_by_the_bounds(workspace: Workspace) -> None:
    known(workspace, "Mill", ownership=WOMEN, spend=(spend("30", "paid"),))
    known(workspace, "Farm", ownership=OTHERS, spend=(spend("50", "paid"),))
    known(workspace, "Depot", spend=(spend("20", "paid"),))
    for value, reached in (("30", "reached"), ("30.1", "undecided"), ("50", "undecided"), ("50.1", "missed")):
        set_targets(workspace, OFFICER, START, END, {"spend_share": Decimal(value)})
        one = measured(workspace)["spend_share"]
        assert (one.target, one.reached) == (Decimal(value), reached)
    enter_counts(
        workspace, OFFICER, START, END, {"payment_days_women": Decimal(40), "payment_days_others": Decimal(30)}
    )
    set_targets(workspace, OFFICER, START, END, {"payment_days_gap": Decimal(0)})
    assert measured(workspace)["payment_days_gap"].reached == "missed", "fewer days are better"
    set_targets(workspace, OFFICER, START, END, {"spend_share": None})
    assert measured(workspace)["spend_share"].reached == "none"


def test_counts_and_targets_that_do_not_fit_are_refused(workspace: Workspace) -> None:
    before = workspace.latest()
    with pytest.raises(refusals.CountsDoNotFit):
        enter_counts(workspace, OFFICER, START, END, {"bids": Decimal(2), "bids_women": Decimal(3)})
    with pytest.raises(refusals.CountUnknown):
        enter_counts(workspace, OFFICER, START, END, {"hats": Decimal(2)})
    with pytest.raises(refusals.IndicatorUnknown):
        set_targets(workspace, OFFICER, START, END, {"hats": Decimal(2)})
    with pytest.raises(refusals.PeriodNotPossible):
        indicators_of(workspace, END, START)
    with pytest.raises(refusals.IndicatorUnknown):
        enter_period(workspace, OFFICER, START, END, {"bids": Decimal(2)}, {"hats": Decimal(2)})
    assert workspace.latest() == before


def test_the_table_filters_and_orders_and_makes_only_changed_rows_again(workspace: Workspace) -> None:
    mill = known(workspace, "Moulin d'été", country="KE", sectors=("92121504",), spend=(spend("5", "paid"),))
    farm = known(workspace, "Hill Farm", country="UG", ownership=WOMEN)
    rows = supplier_rows(workspace)
    assert [row.supplier.id for row in shown_suppliers(rows, WantedSuppliers(text="ETE mou"))] == [mill]
    assert [row.supplier.id for row in shown_suppliers(rows, WantedSuppliers(sectors=frozenset({"9212"})))] == [mill]
    wanted = WantedSuppliers(ownership=frozenset({"women_owned"}), countries=frozenset({"UG"}))
    assert [row.supplier.id for row in shown_suppliers(rows, wanted)] == [farm]
    assert [row.supplier.id for row in ordered_suppliers(rows)] == [farm, mill]
    assert [row.supplier.id for row in ordered_suppliers(rows, "spend")] == [mill, farm]
    for order in ORDERS:
        assert len(ordered_suppliers(rows, order)) == 2
    edit_supplier(workspace, OFFICER, farm, {"country": "TZ"})
    again = {row.supplier.id: row for row in supplier_rows(workspace)}
    before = {row.supplier.id: row for row in rows}
    assert again[mill] is before[mill]
    assert again[farm].supplier.country == "TZ"


def test_one_supplier_shows_its_certificates_links_and_copies(workspace: Workspace) -> None:
    mill = known(workspace, "Mill", certificates=({"scheme": "SMETA", "expires": "2026-03-02"},))
    farm = known(workspace, "Farm")
    link = linked(workspace, farm, mill)
    view = supplier_view(workspace, mill)
    assert [state for _, state in view.certificates] == ["expired"]
    assert [one.id for one in view.links] == [link]
    assert view.copies == ()
    with pytest.raises(refusals.SupplierUnknown):
        supplier_view(workspace, "us")
