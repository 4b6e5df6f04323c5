"""Countries are chosen by name, and what takes a while is waited for calmly."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from supplier_desk import Desk

from genderaudit.desktop.home.screen import Home
from genderaudit.runtime.language import LANGUAGES
from genderaudit.sheets import country_of
from genderaudit.suppliers import country_name, country_names
from genderaudit.suppliers.desktop import book as book_module
from genderaudit.suppliers.desktop import door
from genderaudit.suppliers.desktop.columns import exposure_words
from genderaudit.suppliers.desktop.list import SupplierList
from genderaudit.suppliers.desktop.making import NewSupplier
from genderaudit.suppliers.desktop.one.facts import Facts
from genderaudit.suppliers.desktop.one.screen import SupplierScreen
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.country_box import CountryBox
from genderaudit.widgets.places import Place
from window_person import plain

pytestmark = pytest.mark.gui


def typed(box: CountryBox, text: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
    line = box.lineEdit()
    assert line is not None
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)
    popup = box.completer().popup()
    if popup.isVisible():
        popup.hide()
    QTest.keyClick(line, key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_name_that_is_shown_is_read_from_a_list_again(language: str) -> None:
    names = country_names(language)
    assert len(names) > 240
    assert {code for code, name in names.items() if country_of(name) != code} == set()


def test_names_are_in_the_language_of_the_reader() -> None:
    assert [country_name("DE", language) for language in LANGUAGES] == ["Germany", "Allemagne", "Alemania", "ألمانيا"]
    assert country_name("XQ", "en") == "XQ"


@pytest.mark.parametrize(("words", "code"), [("kenya", "KE"), ("cd", "CD"), ("Ivory Coast", "CI"), ("tanz", "TZ")])
def test_a_country_is_found_by_name_by_code_and_by_other_names(desk: Desk, words: str, code: str) -> None:
    one = desk.add("Lake Guards")
    page = Facts(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "facts"))
    typed(page.country, words)
    assert desk.now(one).country == code
    assert desk.told == []


def test_while_typing_the_best_come_first(desk: Desk) -> None:
    box = CountryBox(desk.window)
    box.offer_all("fr")
    first = [plain(box.itemText(place)) for place in box.fitting("al")[:3]]
    assert first == ["Albanie (AL)", "Algérie (DZ)", "Allemagne (DE)"]
    assert [box.itemData(place) for place in box.fitting("congo dem")] == ["CD"]


def test_an_ambiguous_word_is_refused_and_what_was_chosen_stays(desk: Desk) -> None:
    one = desk.add("Lake Guards", country="KE")
    page = Facts(desk.session, one.id)
    desk.show(page, Place.at("supplier", one.id, "facts"))
    typed(page.country, "united")
    assert desk.now(one).country == "KE"
    assert desk.told == ["No country is called united. Pick one from the list, or type its two letters."]
    typed(page.country, "United Kingdom")
    assert desk.now(one).country == "GB"
    assert page.country.problem == ""


def test_a_new_supplier_is_not_made_with_a_country_that_cannot_be(desk: Desk) -> None:
    desk.window.show()
    dialog = NewSupplier(desk.session, desk.window)
    dialog.open()
    dialog.controls["name"].show("Lake Guards")
    box = dialog.controls["country"].widget
    assert isinstance(box, CountryBox)
    typed(box, "Atlantis", Qt.Key.Key_Tab)
    dialog.button.click()
    assert dialog.isVisible()
    assert desk.workspace.find(Supplier) == []
    typed(box, "chad", Qt.Key.Key_Tab)
    dialog.button.click()
    assert [one.country for one in desk.workspace.find(Supplier)] == ["TD"]


def test_the_table_is_narrowed_to_a_country_by_typing_and_found_by_its_name(desk: Desk) -> None:
    for name, code in (("Lake Guards", "KE"), ("Blue Tents", "UG"), ("No Man", None)):
        desk.add(name, country=code)
    page = SupplierList(desk.session)
    desk.show(page, "suppliers")
    box = page.filters.boxes["country"]
    assert isinstance(box, CountryBox)
    assert [plain(box.itemText(n)) for n in range(box.count())] == [
        "Any country", "Kenya (KE)", "Uganda (UG)", "Country not known",
    ]  # fmt: skip
    typed(box, "ugan")
    assert [row.supplier.name for row in page.table.table.rows] == ["Blue Tents"]
    page.filters.clear_button.click()
    page.filters.search.setText("kenya")
    page.filters.flush()
    assert [row.supplier.name for row in page.table.table.rows] == ["Lake Guards"]


def test_before_exposure_is_worked_out_the_table_says_that_it_is_not_yet(desk: Desk) -> None:
    desk.add("Lake Guards")
    page = SupplierList(desk.session)
    row = page.book.rows(desk.session.clock().date(), "en")[0]
    assert exposure_words(row, "en") == "…"
    page.book.take(book_module.Measures())
    assert exposure_words(row, "en") == "–"
    page.book.take(book_module.Measures(failed=True))
    assert exposure_words(row, "en") == "Not calculated"


def test_a_supplier_opened_before_anything_was_read_is_waited_for(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(book_module, "_MANY", 1)
    one = desk.add("Lake Guards")
    desk.add("Blue Tents")
    screen = SupplierScreen(desk.session)
    place = Place.at("supplier", one.id, "facts")
    layout = desk.window.layout()
    assert layout is not None
    layout.addWidget(screen)
    desk.window.show()
    desk.session.wanted.connect(screen.open_at)
    screen.open_at(place)
    assert screen.supplier is None
    assert screen.here() == place
    assert screen._reading.isVisible()
    desk.quiet()
    QApplication.processEvents()
    assert screen.supplier is not None
    assert screen.title() == "Lake Guards"
    assert screen.here().part(1) == "facts"


def test_suppliers_show_on_home_before_the_first_engagement(desk: Desk) -> None:
    desk.session._doors = lambda: (door(),)  # type: ignore[attr-defined]
    home = Home(desk.session)
    desk.show(home, "home")
    assert home.first_steps.isVisible()
    cards = [frame for frame, _ in home._cards]
    assert cards and not any(card.isVisible() for card in cards)
    desk.add("Lake Guards")
    desk.session.did("supplier")
    desk.quiet()
    assert all(card.isVisible() for card in cards)
    assert home.first_steps.isVisible()


def test_after_a_large_import_the_table_is_read_beside_the_window(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    desk.add("Lake Guards")
    page = SupplierList(desk.session)
    desk.show(page, "suppliers")
    monkeypatch.setattr(book_module, "_MANY", 2)
    for number in range(4):
        desk.add(f"Tents {number}")
    assert page.book.slow
    page.refresh(frozenset({"supplier"}))
    assert [row.supplier.name for row in page.table.table.rows] == ["Lake Guards"]
    desk.quiet()
    assert len(page.table.table.rows) == 5
    assert not page.book.slow
