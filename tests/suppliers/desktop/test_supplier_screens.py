"""Suppliers in the window: found, written down in place, tied to each other, matched, imported, analysed."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from supplier_desk import Desk

from genderaudit.domain.records import Author
from genderaudit.suppliers.actions.matching import matches_of
from genderaudit.suppliers.actions.registry import registry_of, tasks_of
from genderaudit.suppliers.actions.time_machine import map_states
from genderaudit.suppliers.desktop import door
from genderaudit.suppliers.desktop.home import EndingCard, ReassessCard
from genderaudit.suppliers.desktop.importing.page import ImportPage
from genderaudit.suppliers.desktop.list import SupplierList
from genderaudit.suppliers.desktop.matching.page import MatchingPage
from genderaudit.suppliers.desktop.network.page import NetworkPage
from genderaudit.suppliers.desktop.network.section_view import SectionView
from genderaudit.suppliers.desktop.one.exposure import ExposurePage
from genderaudit.suppliers.desktop.one.facts import Facts
from genderaudit.suppliers.desktop.one.overview import Overview
from genderaudit.suppliers.desktop.one.relationships import Relationships
from genderaudit.suppliers.desktop.time.comparing import ComparingDialog
from genderaudit.suppliers.desktop.time.screen import TimedMap
from genderaudit.suppliers.desktop.view import View
from genderaudit.suppliers.model.structure import Viewpoint
from genderaudit.suppliers.model.supplier import OwnRisk, Supplier
from genderaudit.widgets.places import Place
from window_person import plain
from work_samples import AUDITOR

pytestmark = pytest.mark.gui

TODAY = dt.date(2026, 3, 1)


def names(page: SupplierList) -> list[str]:
    return [row.supplier.name for row in page.table.table.rows]


def risk(value: str) -> OwnRisk:
    return OwnRisk(theme="labour", value=Decimal(value), status="found", on=TODAY)


# the table


def test_the_table_is_narrowed_by_words_without_accents_and_by_lists(desk: Desk) -> None:
    desk.add("Étoile Catering", country="KE", psea="none")
    desk.add("Hill Transport", country="UG", aliases=("Catering on wheels",))
    desk.add("Lake Guards", country="KE")
    page = SupplierList(desk.session)
    desk.show(page, "suppliers")
    assert names(page) == ["Étoile Catering", "Hill Transport", "Lake Guards"]
    page._change({"text": "etoile"})
    assert names(page) == ["Étoile Catering"]
    page._change({"text": "catering", "country": "UG"})
    assert names(page) == ["Hill Transport"]
    page.filters.clear_button.click()
    assert len(names(page)) == 3
    assert View.parse(str(View(text="a b", country="KE"))) == View(text="a b", country="KE")


def test_a_jump_leads_to_a_supplier_whatever_the_filters_hide(desk: Desk) -> None:
    desk.add("Hill Transport", country="UG")
    lake = desk.add("Lake Guards", country="KE")
    page = SupplierList(desk.session)
    desk.show(page, Place.at("suppliers", lake.id, str(View(country="UG"))))
    current = page.table.current()
    assert current is not None
    assert current.supplier.id == lake.id
    assert page.here().part(0) == lake.id


def test_tiers_and_the_highest_theme_stand_in_the_table(desk: Desk) -> None:
    far, near = desk.add("Far Farm"), desk.add("Near Trader")
    desk.tie(near.id, "us", value=1000, currency="USD")
    desk.tie(far.id, near.id, value=500, currency="USD")
    with desk.workspace.step("supplier.edit", AUDITOR) as step:
        step.put(desk.now(far).model_copy(update={"own_risks": (risk("0.8"),)}))
    page = SupplierList(desk.session)
    desk.show(page, "suppliers")
    shown = {row.supplier.name: row for row in page.table.table.rows}
    assert (shown["Near Trader"].near, shown["Far Farm"].near) == (1, 2)
    assert shown["Far Farm"].peak == ("labour", 0.8)
    assert 0 < shown["Near Trader"].exposure["labour"] < 0.8


# one supplier


def test_a_fact_is_saved_when_it_settles_and_undo_takes_it_back(desk: Desk) -> None:
    one = desk.add("Lake Guards", country="KE")
    page = Facts(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "facts"))
    page.name.setFocus()
    page.name.selectAll()
    QTest.keyClicks(page.name, "Lake Guards and Sons")
    QTest.keyClick(page.name, Qt.Key.Key_Return)
    assert desk.now(one).name == "Lake Guards and Sons"
    desk.workspace.undo(AUDITOR)
    desk.session.did("supplier")
    assert desk.now(one).name == "Lake Guards"
    assert page.name.text() == "Lake Guards"


def test_a_country_or_sector_that_cannot_be_is_told_and_not_saved(desk: Desk) -> None:
    one = desk.add("Lake Guards", country="KE")
    page = Facts(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "facts"))
    for line, text in ((page.country.lineEdit(), "Atlantis"), (page.sectors, "garments")):
        assert line is not None
        line.setFocus()
        line.selectAll()
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert desk.now(one).country == "KE"
    assert desk.now(one).sectors == ()
    assert len(desk.told) == 2


def test_half_of_the_shares_is_neither_and_is_said_so(desk: Desk) -> None:
    one = desk.add("Lake Guards", ownership={"women_control": True, "independent": True})
    page = Facts(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "facts"))
    line = page.ownership.share
    line.setFocus()
    QTest.keyClicks(line, "50")
    QTest.keyClick(line, Qt.Key.Key_Return)
    desk.quiet()
    owned = desk.now(one).ownership
    assert owned is not None
    assert owned.women_share == Decimal(50)
    said = plain(" ".join(label.text() for label in page.findChildren(type(page._copies)) if label.isVisible()))
    assert "Not classified as women-owned" in said
    assert "Exactly 50 %" in said
    assert "male" not in said.lower()


def test_a_certificate_is_added_in_a_small_form_and_what_is_missing_is_said(desk: Desk) -> None:
    one = desk.add("Lake Guards")
    page = Facts(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "facts"))
    page.certificates.add()
    desk.dialog().button.click()
    assert "still missing" in desk.dialog()._problem.text()
    desk.fill(scheme="SMETA 7.0", expires=dt.date(2026, 12, 31))
    assert [paper.scheme for paper in desk.now(one).certificates] == ["SMETA 7.0"]
    page.certificates.take_out(0)
    assert desk.now(one).certificates == ()


def test_the_screening_counts_points_and_direct_contact_is_never_light(desk: Desk) -> None:
    one = desk.add("Lake Guards")
    page = Overview(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "overview"))
    for code, answer in (("contact", "direct"), ("labour_intensity", "low"), ("country_risk", "low")):
        box = page.screening.boxes[code]
        box.setCurrentIndex(box.findData(answer))
        box.activated.emit(box.currentIndex())
    desk.quiet()
    assert desk.now(one).screening.contact == "direct"
    row = page.row
    assert row is not None
    assert row.screened.points == 4
    assert row.screening == "standard"


def test_a_relationship_is_added_by_name_ended_and_stays_as_history(desk: Desk) -> None:
    lake, hill = desk.add("Lake Guards"), desk.add("Hill Transport")
    page = Relationships(desk.session, lake.id)
    desk.show(page, Place.at("supplier", lake.id, "relationships"))
    page.add()
    desk.fill(buyer=hill.id, type="subcontracts", value=Decimal(2500), currency="usd", gender_clause=True)
    (link,) = registry_of(desk.workspace).links_of(lake.id)
    assert (link.seller, link.buyer, link.value, link.currency) == (lake.id, hill.id, Decimal(2500), "USD")
    page.end()
    desk.fill(valid_to=dt.date(2026, 2, 1))
    (link,) = registry_of(desk.workspace).links_of(lake.id)
    assert link.valid_to == dt.date(2026, 2, 1)
    assert page.table.table.rowCount() == 0
    page._ended.setChecked(True)
    assert page.table.table.rowCount() == 1


def test_a_kind_without_money_asks_for_none_and_a_name_nobody_has_is_said(desk: Desk) -> None:
    lake, hill = desk.add("Lake Guards"), desk.add("Hill Transport")
    page = Relationships(desk.session, lake.id)
    desk.show(page, Place.at("supplier", lake.id, "relationships"))
    page.add()
    dialog = desk.dialog()
    dialog.controls["type"].show("owns")
    assert not dialog.controls["value"].widget.isVisible()
    assert dialog.controls["share"].widget.isVisible()
    buyer = dialog.controls["buyer"].widget
    assert isinstance(buyer, QLineEdit)
    buyer.setText("Nobody Ltd")
    dialog.button.click()
    assert "no supplier is called Nobody Ltd" in plain(dialog._problem.text())
    buyer.setText("hill transport")
    dialog.controls["share"].show(Decimal("50.5"))
    dialog.button.click()
    desk.quiet()
    (link,) = registry_of(desk.workspace).links_of(hill.id)
    assert (link.type, link.share, link.value) == ("owns", Decimal("50.5"), None)


def test_something_to_verify_is_raised_and_settled_by_what_was_seen(desk: Desk) -> None:
    one = desk.add("Lake Guards")
    page = Overview(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "overview"))
    page.tasks.add()
    desk.fill(text="Who signs the cheques?", owner_post="Procurement Officer")
    (task,) = tasks_of(desk.workspace, one.id)
    page.tasks._verify(task)
    page.tasks.asking.field.setPlainText("Bank mandate seen.")
    page.tasks.asking.button.click()
    (task,) = tasks_of(desk.workspace, one.id)
    assert (task.status, task.outcome) == ("verified", "Bank mandate seen.")


# exposure


@pytest.fixture
def chain(desk: Desk) -> tuple[Supplier, Supplier]:
    far, near = desk.add("Far Farm"), desk.add("Near Trader")
    desk.tie(near.id, "us", value=1000, currency="USD")
    desk.tie(far.id, near.id, value=500, currency="USD", confidence="medium")
    with desk.workspace.step("supplier.edit", AUDITOR) as step:
        step.put(desk.now(far).model_copy(update={"own_risks": (risk("0.8"),)}))
    return far, near


def test_exposure_names_its_way_and_the_parts_add_up(desk: Desk, chain: tuple[Supplier, Supplier]) -> None:
    far, near = chain
    page = ExposurePage(desk.session, near.id)
    desk.show(page, Place.at("supplier", near.id, "exposure", "labour"))
    found = page.view.found
    assert found is not None
    assert [one.supplier for one in page.view.table.table.rows] == [far.id]
    assert sum(one.share for one in found.sources) == pytest.approx(1)
    result = page.view.result()
    assert result is not None
    assert "Far Farm → Near Trader" in plain(result.text)
    assert result.about[0] == far.id


def test_what_if_shows_before_and_after_and_saves_nothing(desk: Desk, chain: tuple[Supplier, Supplier]) -> None:
    _, near = chain
    page = ExposurePage(desk.session, near.id)
    desk.show(page, Place.at("supplier", near.id, "exposure", "labour"))
    before = desk.workspace.latest()
    card = page.view.what_if
    items = [card.choices.item(number) for number in range(card.choices.count())]
    assert not card.button.isEnabled()
    next(one for one in items if "mends" in one.text()).setCheckState(Qt.CheckState.Checked)
    card.try_it()
    desk.quiet()
    (change,) = card.table.table.rows
    assert change.adds_before > change.adds_after == 0
    assert desk.workspace.latest() == before


def test_a_source_becomes_a_finding_in_one_step(desk: Desk, chain: tuple[Supplier, Supplier]) -> None:
    far, near = chain
    page = ExposurePage(desk.session, near.id)
    desk.show(page, Place.at("supplier", near.id, "exposure", "labour"))
    page.view.made_of.buttons["finding"].click()
    assert desk.made[0].about[0] == far.id


# analysis


def section(page: NetworkPage, key: str) -> SectionView:
    view = page._view(key)
    assert isinstance(view, SectionView)
    return view


def test_a_broker_is_a_single_point_and_a_blind_spot_opens_its_receipt(desk: Desk) -> None:
    broker = desk.add("Only Broker")
    farms = [desk.add(f"Farm {letter}") for letter in "ABC"]
    desk.tie(broker.id, "us", value=900, currency="USD")
    for farm in farms:
        desk.tie(farm.id, broker.id, value=100, currency="USD")
    page = NetworkPage(desk.session)
    desk.show(page, "suppliers/network/critical")
    first = section(page, "critical").table.table.rows[0]
    assert first.draft is not None
    assert first.draft.suppliers == (broker.id,)
    page.open_at(Place.parse("suppliers/network/blind"))
    desk.quiet()
    blind = section(page, "blind")
    assert {line.key for line in blind.table.table.rows} >= {broker.id}
    result = blind.result()
    assert result is not None
    assert result.text


def test_a_shared_address_opens_a_task_and_never_a_finding(desk: Desk) -> None:
    one, other = desk.add("Lake Guards"), desk.add("Hill Transport")
    for each in (one, other):
        desk.tie(each.id, "us", value=100, currency="USD")
    desk.tie(one.id, other.id, type="shares_address", shared="Plot 4")
    page = NetworkPage(desk.session)
    desk.show(page, "suppliers/network/rings")
    view = section(page, "rings")
    assert view.table.current() is not None
    assert not view.made_of.buttons["finding"].isEnabled()
    view.made_of.buttons["task"].click()
    desk.dialog().button.click()
    desk.quiet()
    assert [task.status for task in tasks_of(desk.workspace, one.id)] == ["open"]


# matches


def test_pairs_are_marked_by_keys_and_decided_together_in_one_step(desk: Desk) -> None:
    for name in ("Lake Guards Ltd", "LAKE GUARDS LIMITED", "Hill Transport", "Hill Transports"):
        desk.add(name, country="KE")
    page = MatchingPage(desk.session)
    desk.show(page, "suppliers/matches")
    pairs = list(page.table.table.rows)
    assert len(pairs) >= 2
    steps = len(desk.workspace.steps(100))
    page.table.setFocus()
    page.table.selectRow(0)
    QTest.keyClick(page.table, Qt.Key.Key_S)
    QTest.keyClick(page.table, Qt.Key.Key_D)
    assert "2" in page.buttons["apply"].text()
    assert page.holding()
    QTest.keyClick(page.table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    desk.quiet()
    assert len(desk.workspace.steps(100)) == steps + 1
    assert sorted(match.same for match in matches_of(desk.workspace)) == [False, True]
    assert len(registry_of(desk.workspace).suppliers) == 3
    assert len(page.table.table.rows) == len(pairs) - 2


def test_what_was_matched_is_taken_apart_again_with_a_reason(desk: Desk) -> None:
    for name in ("Lake Guards Ltd", "LAKE GUARDS LIMITED"):
        desk.add(name, country="KE")
    page = MatchingPage(desk.session)
    desk.show(page, "suppliers/matches")
    page.mark("same")
    page.apply()
    desk.quiet()
    page.open_at(Place.parse("suppliers/matches/decided"))
    desk.quiet()
    page.split()
    page.asking.field.setPlainText("Two firms of one family.")
    page.asking.button.click()
    desk.quiet()
    assert len(registry_of(desk.workspace).suppliers) == 2


# import


MESSY = """List of vendors,,,
Vendor name,Pays,UNGM no.,% owned by women
Lake Guards,Kenya,123456,50.5
Hill Transport,Atlantis,,abc
"""


def test_a_messy_list_is_previewed_corrected_taken_in_and_taken_back(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "vendors.csv"
    file.write_text(MESSY, encoding="utf-8")
    page = ImportPage(desk.session)
    desk.show(page, Place.at("suppliers", "import", str(file)))
    preview = page.preview
    assert preview is not None
    assert preview.counted("new") == 2
    assert {(one.row, one.column) for one in page.problems.table.rows} == {(4, "Pays"), (4, "% owned by women")}
    assert registry_of(desk.workspace).suppliers == {}
    column = next(one for one in preview.columns if one.column == "UNGM no.")
    page.read_as(column, "registration")
    desk.quiet()
    page.take_in()
    desk.quiet()
    taken = {one.name: one for one in registry_of(desk.workspace).suppliers.values()}
    assert taken["Lake Guards"].identifiers[0].scheme == "registration"
    page.past.undo()
    page.past.asking.field.setPlainText("The wrong list.")
    page.past.asking.button.click()
    desk.quiet()
    assert registry_of(desk.workspace).suppliers == {}


def test_a_table_with_unknown_headings_is_mapped_by_hand_and_taken_in(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "firms.csv"
    file.write_text(
        "Liste 2026,,\nFirma,Ort,Land\nLake Guards,Kisumu,Kenya\nHill Transport,Eldoret,\n", encoding="utf-8"
    )
    page = ImportPage(desk.session)
    desk.show(page, Place.at("suppliers", "import", str(file)))
    assert [(one.column, one.field, one.sample) for one in page.columns.table.rows] == [
        ("Firma", "", "Lake Guards"), ("Ort", "", "Kisumu"), ("Land", "", "Kenya"),
    ]  # fmt: skip
    assert page.columns.isVisible()
    assert page.field.isVisible()
    assert not page.button.isEnabled()
    assert not page.tabs.isTabEnabled(1)
    for column, field in (("Land", "Country"), ("Firma", "Name")):
        desk.person.clicks(f"Say what this column is: {column}")
        desk.person.writes(field)
        desk.person.presses("Return")
        desk.quiet()
    assert page.tabs.isTabEnabled(1)
    QTest.mouseClick(page.button, Qt.MouseButton.LeftButton)
    desk.quiet()
    taken = {one.name: one.country for one in registry_of(desk.workspace).suppliers.values()}
    assert taken == {"Lake Guards": "KE", "Hill Transport": None}


def test_a_file_that_holds_no_suppliers_is_refused_in_a_sentence(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "empty.csv"
    file.write_text("\n", encoding="utf-8")
    page = ImportPage(desk.session)
    desk.show(page, Place.at("suppliers", "import", str(file)))
    assert page.preview is None
    desk.person.sees("empty.csv was not imported")
    assert page.choose_button.hasFocus()
    file.write_text(MESSY, encoding="utf-8")
    page.look_at(file)
    desk.quiet()
    desk.person.sees_no("was not imported")


# the time machine


def test_the_map_turns_back_to_what_was_known_and_the_difference_is_a_table(desk: Desk) -> None:
    desk.add("Lake Guards")
    page = TimedMap(desk.session)
    desk.show(page, "suppliers/map")
    assert not page.bar.isVisible()
    page.bar.toggle.click()
    assert page.bar.isVisible()
    page.bar.save("Before the rains")
    (state,) = map_states(desk.workspace)
    assert state.name == "Before the rains"
    page.bar._turn(Viewpoint(true_on=dt.date(2026, 1, 5)))
    desk.quiet()
    assert page.map.choice.true_on == "2026-01-05"
    assert page.bar.now_button.isVisible()
    desk.add("Hill Transport")
    page._compare(Viewpoint(known_at=state.known_at))
    desk.quiet()
    dialog = next(one for one in desk.window.findChildren(ComparingDialog) if one.isVisible())
    desk.quiet()
    assert [row.name for row in dialog.table.table.rows] == ["Hill Transport"]
    dialog.accept()
    page.bar.now_button.click()
    desk.quiet()
    assert page.map.choice.true_on == ""


# home and search


def test_home_names_what_is_due_and_what_ends(desk: Desk) -> None:
    ends = {"scheme": "SMETA", "expires": desk.session.clock().date() + dt.timedelta(days=20)}
    desk.add("Lake Guards", certificates=(ends,))
    ending, due = EndingCard(desk.session), ReassessCard(desk.session)
    for card in (ending, due):
        desk.show(card, "home")
    assert any("Lake Guards" in line.text() for line in ending.findChildren(QWidget) if hasattr(line, "text"))
    assert any("never assessed" in line.text() for line in due.findChildren(QWidget) if hasattr(line, "text"))


def test_search_finds_a_supplier_and_not_what_was_merged_away(desk: Desk) -> None:
    one = desk.add("Lake Guards", country="KE")
    show = door().titles["supplier"]
    hit = show(desk.session, one.id, one.model_dump_json())
    assert hit is not None
    assert hit.place == Place.at("supplier", one.id)
    merged = one.model_copy(update={"merged_into": "sup-other"})
    assert show(desk.session, one.id, merged.model_dump_json()) is None


def test_who_acts_is_written_on_the_change(desk: Desk) -> None:
    one = desk.add("Lake Guards")
    desk.session.act_as(Author(post="Procurement Officer", office="Nairobi"))
    page = Facts(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "facts"))
    page.sole.click()
    assert desk.now(one).sole_trader
    assert desk.workspace.steps(1)[0].author.post == "Procurement Officer"


def test_filters_are_kept_under_a_name_and_come_back(desk: Desk) -> None:
    desk.add("Étoile Catering", country="KE")
    desk.add("Hill Transport", country="UG")
    page = SupplierList(desk.session)
    desk.show(page, "suppliers")
    page._change({"country": "UG"})
    page.filters.saved.keep("In Uganda")
    page._change({"country": ""})
    assert len(names(page)) == 2
    page.filters.saved.chosen.emit(page.filters.saved.saved["In Uganda"])
    assert names(page) == ["Hill Transport"]
    page.filters.saved.remove("In Uganda")
    assert page.filters.saved.saved == {}
