"""The table keeps chosen columns, money says what is missing, and merged records bring what they know."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from supplier_desk import Desk

from genderaudit.suppliers.actions.matching import merge_suppliers
from genderaudit.suppliers.desktop.columns import PSEA, SPEND
from genderaudit.suppliers.desktop.list import SupplierList
from genderaudit.suppliers.desktop.one.facts import Facts
from genderaudit.suppliers.desktop.one.relationships import source_words
from genderaudit.suppliers.desktop.screen import SupplierRoom
from genderaudit.suppliers.desktop.spending import spend_tip, spend_words
from genderaudit.suppliers.desktop.view import View
from genderaudit.suppliers.model.supplier import Identifier, Source, Spend
from genderaudit.widgets.pieces import words
from genderaudit.widgets.places import Place
from window_person import plain
from work_samples import AUDITOR

pytestmark = pytest.mark.gui


def paid(amount: str, currency: str, start: dt.date, end: dt.date) -> Spend:
    return Spend(amount=Decimal(amount), currency=currency, start=start, end=end, stage="paid")


def test_a_chosen_column_stays_and_is_part_of_the_place(desk: Desk) -> None:
    desk.add("Lake Guards", country="KE")
    page = SupplierList(desk.session)
    desk.show(page, "suppliers")
    desk.window.resize(900, 700)
    desk.quiet()
    assert page.table.isColumnHidden(PSEA)
    menu = page.filters.columns_button.menu()
    menu.aboutToShow.emit()
    action = next(one for one in menu.actions() if one.data() == PSEA)
    assert not action.isChecked()
    action.trigger()
    assert not page.table.isColumnHidden(PSEA)
    place = page.here()
    again = SupplierList(desk.session)
    desk.show(again, place)
    assert not again.table.isColumnHidden(PSEA)
    assert View.parse(place.part(1)).chosen_columns == {PSEA: True}
    menu.actions()[-1].trigger()
    assert page.table.isColumnHidden(PSEA)


def test_columns_follow_the_room_beside_the_summary(desk: Desk) -> None:
    desk.add("Lake Guards", country="KE")
    page = SupplierList(desk.session)
    desk.show(page, "suppliers")
    shown = sum(page.table.columnWidth(n) for n in range(SPEND + 1) if not page.table.isColumnHidden(n))
    assert shown <= page.table.viewport().width() + 1
    assert not page.table.isColumnHidden(SPEND)


def test_money_without_a_rate_names_the_currency_and_a_part_of_a_year_is_said(desk: Desk) -> None:
    today = desk.session.clock().date()
    year = (today - dt.timedelta(days=500), today - dt.timedelta(days=200))
    desk.add("A", spend=(paid("100", "EUR", *year),))
    desk.add("B", spend=(paid("301", "USD", *year),))
    desk.add("C", spend=(paid("100", "USD", today - dt.timedelta(days=99), today),))
    desk.add("D")
    rows = {row.supplier.name: row for row in SupplierList(desk.session).book.rows(today, "en")}
    assert plain(spend_words(rows["A"], "en")) == "no rate for EUR"
    assert plain(spend_tip(rows["A"], "en")).startswith("Written down: 100 EUR. no rate for EUR to USD")
    assert "the part within these months" in spend_tip(rows["B"], "en")
    assert plain(spend_tip(rows["C"], "en")) == "100 USD"
    assert spend_words(rows["D"], "en") == "–"


def test_what_a_merged_record_knew_stands_in_the_facts_with_its_origin(desk: Desk) -> None:
    one = desk.add("Sahel Bâtiment SA", sectors=("72100000",))
    number = Identifier(scheme="lei", value="529900T8BM49AURSDO55")
    other = desk.add("Sahel Batiment", country="TD", identifiers=(number,), aliases=("SBS",))
    merge_suppliers(desk.workspace, AUDITOR, one.id, [other.id], reason="the same register entry")
    page = Facts(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "facts"))
    said = plain(" ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible()))
    assert "529900T8BM49AURSDO55" in said
    assert "from Sahel Batiment, found to be the same" in said
    assert "Sahel Batiment: also called SBS, Chad" in said
    assert "No number is known" not in said
    assert not page.identifiers.findChildren(QToolButton)


def test_a_relationship_from_a_file_names_the_file_and_the_row() -> None:
    source = Source(text="", run="imp-1", sheet="Links", row=7)
    assert plain(source_words(source, {"imp-1": "who-supplies-whom.xlsx"})) == "who-supplies-whom.xlsx, Links, row 7"
    assert source_words(Source(), {}) == ""


def test_women_who_own_the_owner_are_told_and_change_no_class(desk: Desk) -> None:
    owned = {"women_share": 100, "verification": 3, "women_control": True, "independent": True}
    owner = desk.add("Lake Holding", ownership=owned)
    one = desk.add("Lake Guards")
    desk.tie(owner.id, one.id, type="owns", share=60)
    page = Facts(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "facts"))
    said = plain(" ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible()))
    assert "Through its owners" in said
    assert "Lake Guards: from 60 % to 100 % held by women" in said
    assert "Information only" in said
    assert "Ownership not known" in said


def test_without_an_owner_nothing_is_said_of_owners(desk: Desk) -> None:
    one = desk.add("Lake Guards")
    desk.tie(one.id, "us")
    page = Facts(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "facts"))
    assert "Through its owners" not in " ".join(label.text() for label in page.findChildren(QLabel))


def test_where_a_rate_is_missing_one_click_leads_to_the_rates(desk: Desk) -> None:
    today = desk.session.clock().date()
    desk.add("A", spend=(paid("100", "EUR", today - dt.timedelta(days=99), today),))
    page = SupplierList(desk.session)
    desk.show(page, "suppliers")
    button = next(one for one in page.summary.findChildren(QPushButton) if one.text().startswith("Give the exchange"))
    button.click()
    assert str(desk.gone[-1]) == "suppliers/setup/rates"


def test_in_arabic_a_line_that_begins_with_a_latin_name_runs_from_the_right(desk: Desk) -> None:
    desk.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    label = words("Blue Heron Catering 6 %", desk.window)
    assert label.text() == "Blue Heron Catering 6 %"
    assert QLabel.text(label).startswith("\u200f")
    desk.window.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert QLabel.text(words("Blue Heron Catering 6 %", desk.window)) == "Blue Heron Catering 6 %"


def test_the_report_of_the_network_is_reached_from_table_map_and_analysis(desk: Desk) -> None:
    room = SupplierRoom(desk.session)
    desk.show(room, "suppliers")
    assert room.report_button.isVisible()
    assert [button.isVisible() for button in room._of_table] == [True, True]
    room.report_button.click()
    assert str(desk.gone[-1]) == "document/suppliers/all"
    for tab, there in (("map", True), ("import", False)):
        room.open_at(Place.at("suppliers", tab))
        desk.quiet()
        assert room.report_button.isVisible() is there
        assert not any(button.isVisible() for button in room._of_table)


def test_in_a_narrow_window_the_lesser_buttons_keep_a_name_without_words(desk: Desk) -> None:
    room = SupplierRoom(desk.session)
    desk.show(room, "suppliers")
    desk.window.resize(620, 600)
    desk.quiet()
    assert room.report_button.text() == ""
    assert room.report_button.accessibleName() == "Report…"
    desk.window.resize(1500, 600)
    desk.quiet()
    assert room.report_button.text() == "Report…"
