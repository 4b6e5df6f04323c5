"""How suppliers are counted, in the window: rates, currency, definition, weights, assumed risk, targets."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFrame, QLabel, QPushButton
from supplier_desk import Desk

from genderaudit.suppliers.actions.registry import supply_setup_of
from genderaudit.suppliers.desktop import door
from genderaudit.suppliers.desktop.level import LevelBox
from genderaudit.suppliers.desktop.setup.page import SetupPage
from genderaudit.widgets.places import Place
from window_person import plain
from work_samples import AUDITOR

pytestmark = pytest.mark.gui


def paid(amount: str, currency: str, year: int = 2025) -> dict[str, object]:
    return {"amount": amount, "currency": currency, "start": dt.date(year, 1, 1), "end": dt.date(year, 12, 31)}


def opened(desk: Desk, section: str = "") -> SetupPage:
    page = SetupPage(desk.session)
    desk.show(page, Place.at("suppliers", "setup", section))
    return page


def warnings(page: SetupPage) -> list[str]:
    found = [one for one in page.findChildren(QFrame) if one.property("kind") == "banner" and one.isVisible()]
    return [plain(one.findChildren(QLabel)[1].text()) for one in found]


def give_buttons(page: SetupPage) -> list[QPushButton]:
    return [one for one in page.findChildren(QPushButton) if "Give the rate" in one.text() and one.isVisible()]


def test_a_currency_without_a_rate_is_named_and_one_click_leads_to_its_rate(desk: Desk) -> None:
    desk.add("Mill", spend=(paid("100", "EUR", 2024), paid("50", "EUR"), paid("7", "USD")))
    page = opened(desk, "rates")
    assert warnings(page) == ["2 amounts in EUR have no rate to USD and are left out."]
    give_buttons(page)[0].click()
    dialog = desk.dialog()
    assert dialog.controls["currency"].value() == "EUR"
    assert dialog.controls["since"].value() == dt.date(2024, 1, 1), "one rate from then on serves all amounts"
    desk.person.until(dialog.controls["rate"].widget.hasFocus, "the first empty field has the focus")
    desk.fill(rate=Decimal("1.08"), source="Central bank")
    [rate] = supply_setup_of(desk.workspace).rates
    assert (rate.currency, rate.rate, rate.source) == ("EUR", Decimal("1.08"), "Central bank")
    assert warnings(page) == []
    desk.workspace.undo(AUDITOR)
    desk.session.did("supply_setup")
    desk.quiet()
    assert len(warnings(page)) == 1


def test_a_rate_told_the_other_way_round_is_turned(desk: Desk) -> None:
    page = opened(desk)
    assert page.rates is not None
    page.rates.add_button.click()
    desk.fill(currency="xof", rate=Decimal("500"), way="per", since=dt.date(2025, 1, 1))
    [rate] = supply_setup_of(desk.workspace).rates
    assert (rate.currency, rate.rate) == ("XOF", Decimal("0.002"))
    assert "1 USD = 500 XOF" in plain(" ".join(one.text() for one in page.rates.findChildren(QLabel)))


def test_a_rate_keeps_all_its_digits_when_only_its_source_is_changed(desk: Desk) -> None:
    page = opened(desk)
    assert page.rates is not None
    page.rates.add_button.click()
    desk.fill(currency="XOF", rate=Decimal("655.957"), way="per", since=dt.date(2025, 1, 1))
    [before] = supply_setup_of(desk.workspace).rates
    page.rates.edit(0)
    desk.fill(source="Central bank")
    [after] = supply_setup_of(desk.workspace).rates
    assert (after.rate, after.source) == (before.rate, "Central bank")


def test_what_is_no_currency_or_no_rate_is_refused_in_the_form(desk: Desk) -> None:
    page = opened(desk)
    assert page.rates is not None
    for currency, rate, said in (
        ("XXQ", 1, "No currency"),
        ("USD", 1, "needs no rate"),
        ("EUR", 0, "more than nought"),
    ):
        page.rates.add_button.click()
        dialog = desk.dialog()
        desk.fill(currency=currency, rate=Decimal(rate), since=dt.date(2025, 1, 1))
        assert dialog.isVisible()
        assert said in plain(" ".join(one.text() for one in dialog.findChildren(QLabel) if one.isVisible()))
        dialog.reject()
        desk.person.until(lambda dialog=dialog: not dialog.isVisible(), "the form is closed")
    assert supply_setup_of(desk.workspace).rates == ()


def test_another_reporting_currency_turns_the_rates_and_says_so(desk: Desk) -> None:
    page = opened(desk)
    assert page.rates is not None
    page.rates.add_button.click()
    desk.fill(currency="EUR", rate=Decimal("1.25"), since=dt.date(2025, 1, 1))
    page.currency.setCurrentText("EUR")
    page.currency.activated.emit(page.currency.currentIndex())
    now = supply_setup_of(desk.workspace)
    assert (now.currency, [(one.currency, one.rate) for one in now.rates]) == ("EUR", [("USD", Decimal("0.8"))])
    assert "counted in EUR now. 1 rate was turned" in desk.told[-1]


def test_the_definition_of_women_owned_is_chosen(desk: Desk) -> None:
    page = opened(desk, "women")
    page.definition.setCurrentIndex(page.definition.findData("UN_51"))
    page.definition.activated.emit(page.definition.currentIndex())
    assert supply_setup_of(desk.workspace).definition == "UN_51"


def test_a_weight_is_changed_in_place_marked_and_set_back(desk: Desk) -> None:
    page = opened(desk, "weights")
    line = page.weights.fields["k.supplies"]
    line.setFocus()
    line.selectAll()  # type: ignore[union-attr]
    QTest.keyClicks(line, "0.5")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert supply_setup_of(desk.workspace).weights == {"k.supplies": Decimal("0.5")}
    assert page.weights.resets["k.supplies"].isVisible()
    assert not page.weights.resets["k.owns"].isVisible()
    page.weights.resets["k.supplies"].click()
    assert supply_setup_of(desk.workspace).weights == {}
    box = page.weights.fields["routes.control"]
    assert isinstance(box, QCheckBox)
    box.click()
    assert supply_setup_of(desk.workspace).weights == {"routes.control": Decimal(1)}
    page.reset_button.click()
    assert supply_setup_of(desk.workspace).weights == {}
    assert not box.isChecked()


def test_a_weight_that_cannot_be_is_refused_in_a_sentence_and_the_saved_one_stays(desk: Desk) -> None:
    page = opened(desk, "weights")
    line = page.weights.fields["floor"]
    for text in ("7", "much"):
        line.setFocus()
        line.selectAll()  # type: ignore[union-attr]
        QTest.keyClicks(line, text)
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert supply_setup_of(desk.workspace).weights == {}
    assert "cannot be this weight" in desk.told[0]
    assert "write a number" in desk.told[1]


def test_an_assumed_risk_is_marked_as_assumed_and_takes_a_country_or_a_sector(desk: Desk) -> None:
    page = opened(desk, "assumed")
    page.assumed.add_button.click()
    desk.fill(country="KE", theme="labour", level=Decimal("0.45"))
    page.assumed.add_button.click()
    desk.fill(sector="7611", theme="labour", level=Decimal("0.6"))
    assert supply_setup_of(desk.workspace).priors == {
        "7611": {"labour": Decimal("0.6")},
        "KE": {"labour": Decimal("0.45")},
    }
    said = plain(" ".join(one.text() for one in page.assumed.findChildren(QLabel)))
    assert "Kenya: Medium, 45 %" in said
    assert "Assumed, never found" in said
    page.assumed.add_button.click()
    dialog = desk.dialog()
    desk.fill(level=Decimal("0.5"))
    assert "one of the two" in plain(" ".join(one.text() for one in dialog.findChildren(QLabel)))
    dialog.reject()
    page.assumed.take_out(0)
    assert list(supply_setup_of(desk.workspace).priors) == ["KE"]


def test_a_target_is_set_for_a_period(desk: Desk) -> None:
    page = opened(desk, "targets")
    page.targets.add_button.click()
    desk.fill(indicator="spend_share", value=Decimal(30), start=dt.date(2026, 1, 1), end=dt.date(2026, 12, 31))
    [target] = supply_setup_of(desk.workspace).targets
    assert (target.indicator, target.value) == ("spend_share", Decimal(30))
    assert page.here() == Place.at("suppliers", "setup", "targets")


def test_a_level_is_chosen_in_words_or_typed_and_a_part_of_one_is_not_guessed_at(desk: Desk) -> None:
    box = LevelBox("Level", "en", desk.window)
    box.box.setCurrentIndex(box.box.findData("high"))
    box.box.activated.emit(box.box.currentIndex())
    assert box.level() == Decimal("0.75")
    box.line.setText("35")
    box.line.textEdited.emit("35")
    assert box.box.currentData() == "medium"
    for text in ("0.6", "101", "-1", "x"):
        box.line.setText(text)
        with pytest.raises(ValueError):
            box.level()


def test_the_words_people_look_for_lead_here(desk: Desk) -> None:
    commands = {one.id: one for one in door().commands(desk.session)}
    found = {
        word: next(id for id, one in commands.items() if word in f"{one.title()} {one.keywords()}".lower())
        for word in ("currency", "exchange rate", "women-owned", "weights", "prior", "target")
    }
    assert set(found.values()) == {
        f"supplier.setup.{key}" for key in ("rates", "women", "weights", "assumed", "targets")
    }
    commands["supplier.setup.rates"].run()
    assert desk.gone == [Place.at("suppliers", "setup", "rates")]
    [section] = [one for one in door().pages if one.slot == "settings"]
    screen = section.make(desk.session, "")
    desk.show(screen, "settings/counting/weights")
    assert screen.here() == Place.at("settings", "counting", "weights")
