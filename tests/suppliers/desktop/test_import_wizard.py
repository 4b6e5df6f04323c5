"""The import wizard as a procurement officer meets it: what was read is seen, what is left out is told and named."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from supplier_desk import Desk

from genderaudit.suppliers.actions.importing import imports_of
from genderaudit.suppliers.actions.matching import matches_of
from genderaudit.suppliers.actions.registry import registry_of
from genderaudit.suppliers.desktop.importing.choosing_field import FieldChooser
from genderaudit.suppliers.desktop.importing.page import ImportPage
from genderaudit.suppliers.desktop.importing.words import field_groups, field_words
from genderaudit.suppliers.desktop.matching.page import MatchingPage
from genderaudit.suppliers.rules.intake.mapping import FIELDS
from genderaudit.widgets.forms import part
from genderaudit.widgets.places import Place
from window_person import plain

pytestmark = pytest.mark.gui

LIST = """Registre des fournisseurs;;;;;;;
Fournisseur;Pays;N° UNGM;Dépenses 2025 (XOF);Date début;% détenu par des femmes;Qualité perçue;Pays risque
Lac Sécurité SA;Niger;456123;1 250 000,50;1er janvier 2025;51,5;bonne;faible
Mont Transport SARL;Atlantide;;n/d;15-Jan-25;;moyenne;
Colline Nettoyage SA;Niger;;45 300;demain;abc;faible;
"""


def cells(page: ImportPage, table: str) -> list[list[str]]:
    shown = getattr(page, table)
    columns = [n for n in range(len(shown.table.columns)) if not shown.isColumnHidden(n)]
    return [[plain(shown.table.columns[n].text(row)) for n in columns] for row in shown.table.rows]


@pytest.fixture
def page(desk: Desk, tmp_path: Path) -> ImportPage:
    file = tmp_path / "registre.csv"
    file.write_text(LIST, encoding="utf-8")
    made = ImportPage(desk.session)
    desk.show(made, Place.at("suppliers", "import", str(file)))
    return made


def test_every_field_stands_in_one_group_of_the_chooser() -> None:
    grouped = [field for _, fields in field_groups() for field in fields]
    assert len(grouped) == len(set(grouped))
    assert set(grouped) | {"", "personal"} == set(field_words())
    assert set(field_words()) <= {"", *FIELDS}


def test_figures_days_and_shares_stand_beside_what_they_were_read_from(page: ImportPage) -> None:
    read = {row[0]: row[1:4] for row in cells(page, "columns")}
    assert read["Dépenses 2025 (XOF)"] == ["1 250 000,50", "Spend", "1,250,000.5 XOF"]
    assert read["Date début"] == ["1er janvier 2025", "Start date", "1 Jan 2025"]
    assert read["% détenu par des femmes"] == ["51,5", "Share owned by women", "51.5 %"]
    supplier = next(row for row in cells(page, "incoming") if "Lac Sécurité SA" in row)
    assert {"1,250,000.5 XOF in 2025", "Niger", "51.5 %", "UNGM number: 456123"} <= set(supplier)
    link = next(row for row in cells(page, "relations") if "Lac Sécurité SA" in row)
    assert {"Our organisation", "1,250,000.5 XOF", "1 Jan 2025"} <= set(link)


def test_columns_that_are_left_out_are_told_and_named_in_one_click(desk: Desk, page: ImportPage) -> None:
    assert [plain(one.text()) for one in page.left_out.buttons] == ["Qualité perçue", "Pays risque"]
    assert page.left_out.buttons[0].hasFocus()
    desk.person.clicks("Say what this column is: Qualité perçue")
    desk.person.writes("remark")
    desk.person.presses("Return")
    desk.quiet()
    assert [plain(one.text()) for one in page.left_out.buttons] == ["Pays risque"]
    assert page.preview is not None
    notes = [one.supplier.note for one in page.preview.incoming]
    assert notes == ["bonne", "moyenne", "faible"]


def test_what_a_heading_may_mean_is_offered_first(desk: Desk, page: ImportPage) -> None:
    column = next(one for one in page.columns.table.rows if one.column == "Pays risque")
    page.ask_what(column)
    chooser = page.findChild(FieldChooser)
    assert chooser is not None
    assert chooser.groups()[0][1] == ["country"]
    assert chooser.list.currentItem().text() == "Country"
    chooser.search.setText("zzz")
    assert chooser.list.count() == 0
    QTest.keyClick(chooser.search, Qt.Key.Key_Escape)
    desk.quiet()
    assert page.preview is not None
    assert next(one.field for one in page.preview.columns if one.column == "Pays risque") == ""


def test_the_numbers_of_the_cards_are_those_of_the_button(page: ImportPage) -> None:
    figures = [plain(one.text()) for one in page.findChildren(QLabel) if one.property("kind") == "figure"]
    assert figures == ["3", "3", "0", "0", "3", "0"]
    assert plain(page.button.text()).startswith("Take in: 3 new supplier")
    assert "3 relationship" in plain(page.button.text())


def test_problems_are_readable_in_full_and_copied(page: ImportPage) -> None:
    page.tabs.setCurrentIndex(3)
    assert {row[1] for row in cells(page, "problems")} == {"Pays", "Date début", "% détenu par des femmes"}
    one_line = page.problems.verticalHeader().defaultSectionSize()
    page.problems.setFixedWidth(500)
    QApplication.processEvents()
    page.problems.wrap()
    assert page.problems.rowHeight(0) > one_line
    page.copy_button.click()
    copied = QApplication.clipboard().text().splitlines()
    assert copied[0].split("\t")[2:] == ["Column", "Problem", "Remedy"]
    assert len(copied) == 1 + len(page.problems.table.rows)
    faults = {row[0]: row[-1] for row in cells(page, "columns")}
    assert (faults["Pays"], faults["Fournisseur"]) == ("1", "–")


def test_a_correction_keeps_place_and_focus(desk: Desk, page: ImportPage) -> None:
    scroll = part(page._form, QScrollArea, "scroll").verticalScrollBar()
    column = next(one for one in page.columns.table.rows if one.column == "Date début")
    page.columns.pick((column.sheet, column.column))
    page.columns.setFocus()
    scroll.setValue(scroll.maximum())
    before = scroll.value()
    page.read_as(column, "")
    desk.quiet()
    assert scroll.value() == min(before, scroll.maximum())
    assert page.columns.hasFocus()
    current = page.columns.current()
    assert current is not None
    assert (current.column, current.field) == ("Date début", "")


def test_spend_is_said_to_make_direct_suppliers_of_ours(desk: Desk, page: ImportPage) -> None:
    desk.person.sees("because spend is what we paid")
    assert page.options.ours.isChecked()
    column = next(one for one in page.columns.table.rows if one.field == "spend")
    page.read_as(column, "contract_value")
    desk.quiet()
    desk.person.sees_no("because spend is what we paid")
    assert not page.options.ours.isChecked()


def test_a_refusal_goes_when_another_file_is_chosen(desk: Desk, page: ImportPage, tmp_path: Path) -> None:
    empty = tmp_path / "empty.csv"
    empty.write_text("\n", encoding="utf-8")
    page.look_at(empty)
    desk.quiet()
    desk.person.sees("empty.csv was not imported")
    assert not desk.told
    page.look_at(tmp_path / "registre.csv")
    desk.quiet()
    desk.person.sees_no("was not imported")


def test_the_newest_import_is_chosen_and_taken_back_with_what_stands_on_it(desk: Desk, tmp_path: Path) -> None:
    page = ImportPage(desk.session)
    desk.show(page, "suppliers/import")
    for name, text in (
        ("first.csv", "Supplier,Country\nLake Guards Ltd,KE\n"), ("second.csv", "Supplier,Country\nLake Gards,KE\n"),
    ):  # fmt: skip
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        page.look_at(file)
        desk.quiet()
        page.take_in()
        desk.quiet()
        chosen = page.past.table.current()
        assert chosen is not None
        assert chosen.file == name
    matching = MatchingPage(desk.session)
    desk.show(matching, "suppliers/matches")
    matching.mark("same")
    matching.apply()
    desk.quiet()
    assert len(matches_of(desk.workspace)) == 1
    page.past.undo()
    desk.person.sees("Later work stands on the import of second.csv")
    page.past.asking.field.setPlainText("The wrong list.")
    page.past.asking.button.click()
    desk.quiet()
    assert [one.file for one in imports_of(desk.workspace)] == ["first.csv"]
    assert matches_of(desk.workspace) == ()
    assert [one.name for one in registry_of(desk.workspace).suppliers.values()] == ["Lake Guards Ltd"]


def test_an_import_that_is_stopped_says_so_and_can_be_taken_in_again(desk: Desk, page: ImportPage) -> None:
    page.take_in()
    assert page._job is not None
    page._job.stop()
    desk.quiet()
    taken = len(imports_of(desk.workspace))
    if taken:  # it was too late to stop
        assert page.preview is None
    else:
        desk.person.sees("nothing of it was taken in")
        assert page.button.isEnabled()
        page.take_in()
        desk.quiet()
    assert len(imports_of(desk.workspace)) == 1


def test_large_numbers_are_written_with_separators(desk: Desk, tmp_path: Path) -> None:
    file = tmp_path / "many.csv"
    rows = "\n".join(f"Invented Works {n} {chr(97 + n % 26)},KE" for n in range(1234))
    file.write_text(f"Supplier,Country\n{rows}\n", encoding="utf-8")
    page = ImportPage(desk.session)
    desk.show(page, Place.at("suppliers", "import", str(file)))
    assert plain(page.button.text()).startswith("Take in: 1,234 new")
    assert page.tabs.tabText(1) == "Suppliers (1,234)"


def test_what_one_word_for_the_whole_file_mends_is_asked_before_anything_is_taken_in(
    desk: Desk, tmp_path: Path
) -> None:
    file = tmp_path / "bare.csv"
    file.write_text("Supplier,Amount paid\nLake Guards Ltd,100\nHill Transport,200\n", encoding="utf-8")
    page = ImportPage(desk.session)
    desk.show(page, Place.at("suppliers", "import", str(file)))
    desk.person.sees("Say which currency they are in")
    desk.person.types("Currency where none stands", "202")
    page.options.flush()
    desk.quiet()
    assert not page.button.isEnabled()
    desk.person.types("Currency where none stands", "usd")
    page.options.flush()
    desk.quiet()
    desk.person.sees_no("Say which currency they are in")
    desk.person.sees("Say which year they are of")
    desk.person.types("Year of the amounts", "2025")
    page.options.flush()
    desk.quiet()
    desk.person.sees_no("Say which year they are of")
    assert page.button.isEnabled()
    assert page.problems.table.rows == []


def test_a_second_amount_for_a_time_of_which_one_is_known_is_told(desk: Desk, tmp_path: Path) -> None:
    year = {"start": "2025-01-01", "end": "2025-12-31", "stage": "paid"}
    desk.add("Lake Guards Ltd", country="KE", spend=[{"amount": "84500", "currency": "EUR", **year}])
    file = tmp_path / "office.csv"
    file.write_text("Supplier,Country,Spend 2025 (USD)\nLake Guards Ltd,KE,91000\n", encoding="utf-8")
    page = ImportPage(desk.session)
    desk.show(page, Place.at("suppliers", "import", str(file)))
    desk.person.sees("for the same time already, and both would count")
    file.write_text("Supplier,Country,Spend 2025 (EUR)\nLake Guards Ltd,KE,84500\n", encoding="utf-8")
    page.look_at(file)
    desk.quiet()
    desk.person.sees_no("for the same time already")
