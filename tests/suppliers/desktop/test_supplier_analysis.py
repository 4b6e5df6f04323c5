"""The analysis and own risk in the window: what is missing stands above, no data is no nought, risk has a source."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QWidget
from supplier_desk import Desk

from genderaudit.suppliers.actions.keeping import set_own_risk
from genderaudit.suppliers.actions.registry import tasks_of
from genderaudit.suppliers.actions.setup import replace_rates
from genderaudit.suppliers.desktop.network.exposure_view import ExposureView
from genderaudit.suppliers.desktop.network.page import NetworkPage
from genderaudit.suppliers.desktop.network.section_view import SectionView
from genderaudit.suppliers.desktop.one.exposure import ExposurePage
from genderaudit.suppliers.desktop.one.overview import Overview
from genderaudit.suppliers.model.keeping import Rate
from genderaudit.suppliers.model.supplier import OwnRisk, Supplier
from genderaudit.widgets.places import Place
from window_person import plain
from work_samples import AUDITOR

pytestmark = pytest.mark.gui

DAY = dt.date(2025, 12, 31)


def paid(amount: str, currency: str, start: dt.date = DAY, end: dt.date = DAY) -> dict[str, object]:
    return {"amount": amount, "currency": currency, "start": start, "end": end}


def said(widget: QWidget) -> str:
    return plain(" | ".join(one.text() for one in widget.findChildren(QLabel) if one.isVisible()))


def button(widget: QWidget, text: str) -> QPushButton:
    return next(one for one in widget.findChildren(QPushButton) if text in one.text() and one.isVisible())


def analysis(desk: Desk, key: str) -> QWidget:
    page = NetworkPage(desk.session)
    desk.show(page, f"suppliers/network/{key}")
    return page._view(key.partition("/")[0])


def exposure(desk: Desk, supplier: Supplier, theme: str = "labour") -> ExposurePage:
    page = ExposurePage(desk.session, supplier.id)
    desk.show(page, Place.at("supplier", supplier.id, "exposure", theme))
    return page


# what is missing


@pytest.mark.parametrize("key", ["exposure", "critical", "blind", "breaks", "indicators"])
def test_an_empty_registry_has_no_data_and_the_way_to_a_list(desk: Desk, key: str) -> None:
    view = analysis(desk, key)
    assert "there are no data" in said(view)
    assert "0 %" not in said(view)
    button(view, "Import a list").click()
    assert desk.gone[-1] == Place.at("suppliers", "import")


def test_amounts_without_a_rate_stand_above_with_the_way_to_give_it(desk: Desk) -> None:
    one = desk.add("Mill", spend=(paid("100", "EUR"), paid("50", "USD")))
    desk.tie(one.id, "us")
    view = analysis(desk, "blind")
    assert isinstance(view, SectionView)
    assert "1 amount is left out: no rate is known from EUR to USD" in said(view.gaps)
    column = view.gaps.parentWidget().layout()
    assert column is not None
    button(view.gaps, "Give the rates").click()
    assert desk.gone[-1] == Place.at("suppliers", "setup", "rates")
    rate = Rate(currency="EUR", rate=Decimal("1.1"), since=dt.date(2025, 1, 1))
    replace_rates(desk.workspace, AUDITOR, (rate,))
    view.show_now()
    desk.quiet()
    assert not view.gaps.isVisible()


def test_money_that_has_no_rate_is_not_known_rather_than_nought(desk: Desk) -> None:
    broker, farm = desk.add("Broker", spend=(paid("100", "EUR"),)), desk.add("Farm")
    other = desk.add("Other", spend=(paid("5", "USD"),))
    desk.tie(broker.id, "us")
    desk.tie(other.id, "us")
    desk.tie(farm.id, broker.id)
    view = analysis(desk, "critical")
    assert isinstance(view, SectionView)
    [line] = [one for one in view.table.table.rows if one.cells[0].text == "Broker"]
    assert line.cells[3].text == "–"
    assert "Money that passes here: not known" in said(view)
    assert "1 of 3 suppliers reaches us only through Broker" in said(view)
    assert "critical" not in said(view)


def test_amounts_over_the_edge_of_the_year_are_told_above_the_indicators(desk: Desk) -> None:
    today = desk.session.clock().date()
    edge = paid("9", "USD", dt.date(today.year - 1, 12, 1), dt.date(today.year, 1, 31))
    desk.add("Mill", spend=(edge, paid("7", "KES", today, today)))
    view = analysis(desk, "indicators")
    assert "1 amount reaches over the edge of the year" in said(view)
    assert "1 amount is left out: no rate is known from KES to USD" in said(view)


def test_nobody_assessed_is_not_known_and_not_nought(desk: Desk) -> None:
    mill = desk.add("Mill")
    desk.tie(mill.id, "us")
    view = analysis(desk, "exposure/labour")
    assert isinstance(view, ExposureView)
    assert "Not known" in said(view)
    assert "At most" in said(view)
    assert view.table.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def test_relationships_that_have_ended_are_told_of_where_they_count(desk: Desk) -> None:
    mill = desk.add("Mill")
    desk.tie(mill.id, "us", valid_to=dt.date(2020, 12, 31))
    assert "1 of 1 links ended before" in said(analysis(desk, "critical"))


def test_a_task_takes_several_lines_and_is_called_in_words(desk: Desk) -> None:
    broker, farm = desk.add("Broker"), desk.add("Farm")
    desk.tie(broker.id, "us")
    desk.tie(farm.id, broker.id)
    view = analysis(desk, "critical")
    assert isinstance(view, SectionView)
    view.made_of.buttons["task"].click()
    assert isinstance(desk.dialog().controls["text"].widget, QPlainTextEdit)
    desk.dialog().button.click()
    desk.quiet()
    assert [one.code for one in tasks_of(desk.workspace, broker.id)] == ["single_point"]
    page = Overview(desk.session, broker.id)
    desk.show(page, Place.at("supplier", broker.id, "overview"))
    assert "A supplier on whom others depend" in said(page)
    assert "single_point" not in said(page)


def test_the_exposure_follows_what_was_recorded_while_another_section_was_open(desk: Desk) -> None:
    mill = desk.add("Mill")
    desk.tie(mill.id, "us", value=100, currency="USD")
    page = NetworkPage(desk.session)
    desk.show(page, "suppliers/network/exposure/labour")
    view = page._view("exposure")
    assert isinstance(view, ExposureView)
    assert view.table.table.rows == []
    page.open_at(Place.parse("suppliers/network/breaks"))
    risk = OwnRisk(theme="labour", value=Decimal("0.6"), status="found", on=DAY, source="Visit")
    set_own_risk(desk.workspace, AUDITOR, mill.id, "labour", risk)
    desk.session.did("supplier")
    desk.quiet()
    page.open_at(Place.parse("suppliers/network/exposure/labour"))
    desk.quiet()
    assert [one.supplier for one in view.table.table.rows] == [mill.id]


# own risk


def test_own_risk_is_recorded_with_its_source_and_counts_at_once(desk: Desk) -> None:
    mill = desk.add("Mill")
    desk.tie(mill.id, "us", value=100, currency="USD")
    page = exposure(desk, mill)
    assert "Not recorded" in said(page)
    button(page, "Record its own risk").click()
    desk.fill(level=Decimal("0.6"), source="")
    assert "Source is still missing" in said(desk.dialog())
    desk.fill(source="Visit of the field office")
    [risk] = desk.now(mill).own_risks
    assert (risk.theme, risk.value, risk.status, risk.source) == (
        "labour", Decimal("0.6"), "found", "Visit of the field office",
    )  # fmt: skip
    assert "High, 60 %" in said(page)
    assert "Recorded by a person" in said(page)
    button(page, "Take out").click()
    desk.quiet()
    assert desk.now(mill).own_risks == ()
    desk.workspace.undo(AUDITOR)
    desk.session.did("supplier")
    desk.quiet()
    assert "High, 60 %" in said(page)


def test_what_an_assessment_found_gives_way_only_with_a_reason(desk: Desk) -> None:
    mill = desk.add("Mill")
    found = OwnRisk(theme="labour", value=Decimal("0.9"), status="found", on=DAY, engagement="eng-1")
    with desk.workspace.step("supplier.edit", AUDITOR) as step:
        step.put(desk.now(mill).model_copy(update={"own_risks": (found,)}))
    page = exposure(desk, mill)
    assert "Found by an assessment" in said(page)
    button(page, "Change…").click()
    desk.fill(level=Decimal("0.2"), source="Second visit")
    assert "still missing" in said(desk.dialog())
    desk.fill(reason="The first visit saw another site")
    assert [one.value for one in desk.now(mill).own_risks] == [Decimal("0.2")]
    desk.workspace.undo(AUDITOR)
    desk.session.did("supplier")
    desk.quiet()
    button(page, "Take out").click()
    desk.fill(reason="It was withdrawn")
    assert desk.now(mill).own_risks == ()


def test_a_source_without_an_assessment_is_not_called_found_by_one(desk: Desk) -> None:
    mill = desk.add("Mill")
    desk.tie(mill.id, "us", value=100, currency="USD")
    risk = OwnRisk(theme="labour", value=Decimal("0.6"), status="found", on=DAY, source="Visit")
    with desk.workspace.step("supplier.edit", AUDITOR) as step:
        step.put(desk.now(mill).model_copy(update={"own_risks": (risk,)}))
    view = analysis(desk, "exposure/labour")
    assert "Recorded by a person, with its source" in said(view)
    assert "Visit" in said(view)
    assert "Found by an assessment" not in said(view)


# the overview


def test_partners_are_counted_once_and_owners_apart(desk: Desk) -> None:
    mill, farm, owner = desk.add("Mill"), desk.add("Farm"), desk.add("Holding")
    for kind in ("supplies", "transports"):
        desk.tie(mill.id, "us", type=kind)
    desk.tie(farm.id, mill.id)
    desk.tie(owner.id, mill.id, type="owns")
    desk.tie(owner.id, mill.id, type="controls")
    page = Overview(desk.session, mill.id)
    desk.show(page, Place.at("supplier", mill.id, "overview"))
    facts = said(page)
    for label, number in (
        ("Sells to", 1), ("Buys from", 1), ("Owned or controlled by", 1), ("Owns or controls", 0),
    ):  # fmt: skip
        assert f"{label} | {number}" in facts
    assert "PSEA: Not assessed" in facts


def test_spend_without_a_rate_is_told_in_its_own_currency_with_the_way_to_the_rate(desk: Desk) -> None:
    today = desk.session.clock().date()
    mill = desk.add("Mill", spend=(paid("100", "EUR", today, today),))
    page = Overview(desk.session, mill.id)
    desk.show(page, Place.at("supplier", mill.id, "overview"))
    assert "100 EUR" in said(page)
    button(page, "Give the rates").click()
    assert desk.gone[-1] == Place.at("suppliers", "setup", "rates")
