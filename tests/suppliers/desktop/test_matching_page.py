"""Suppliers that may be the same: told apart by what differs, decided many at once, taken back at once."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from supplier_desk import Desk

from genderaudit.suppliers.actions.matching import matches_of
from genderaudit.suppliers.desktop.matching.page import MatchingPage
from genderaudit.suppliers.desktop.matching.rows import compared, told_apart, told_twice_words
from window_person import plain

pytestmark = pytest.mark.gui

COUNTED = {"scheme": "ungm", "value": "456789"}


def test_one_click_marks_those_of_one_name_against_which_nothing_speaks(desk: Desk) -> None:
    desk.add("Lake Guards Ltd", country="KE")
    desk.add("LAKE GUARDS LIMITED")
    desk.add("Hill Transport", country="KE")
    desk.add("Hill Transports", country="KE")
    desk.add("Pharma West Distribution", country="KE")
    desk.add("Pharma West Distribution", country="UG")
    page = MatchingPage(desk.session)
    desk.show(page, "suppliers/matches")
    page.buttons["alike"].click()
    marked = {
        frozenset(plain(one.name) for one in (row.first, row.second)) for row in page.table.table.rows if row.mark
    }
    assert marked == {frozenset({"Lake Guards Ltd", "LAKE GUARDS LIMITED"})}
    assert matches_of(desk.workspace) == ()
    assert page.buttons["apply"].hasFocus()
    page.apply()
    desk.quiet()
    assert len(matches_of(desk.workspace)) == 1
    assert not page.buttons["alike"].isVisible()


def test_decisions_are_taken_back_from_the_message_that_told_them(desk: Desk) -> None:
    desk.add("Lake Guards Ltd", country="KE")
    desk.add("LAKE GUARDS LIMITED", country="KE")
    runs: list[object] = []
    desk.session.told.connect(lambda message: runs.append(message.run))
    page = MatchingPage(desk.session)
    desk.show(page, "suppliers/matches")
    page.mark("same")
    page.apply()
    desk.quiet()
    take_back = runs[-1]
    assert callable(take_back)
    take_back()
    desk.quiet()
    assert matches_of(desk.workspace) == ()
    assert len(page.table.table.rows) == 1


def test_records_of_one_name_are_named_by_what_differs(desk: Desk) -> None:
    one = desk.add("Pharma West Distribution", country="KE")
    other = desk.add("Pharma West Distribution", country="UG")
    bare = desk.add("Pharma West Distribution")
    assert [plain(text) for text in told_apart(one, other, "en")] == [
        "Pharma West Distribution (Kenya (KE))", "Pharma West Distribution (Uganda (UG))",
    ]  # fmt: skip
    assert plain(told_apart(one, bare, "en")[1]) == "Pharma West Distribution (Country: not known)"


def test_equal_numbers_that_tell_nobody_apart_are_said_to_be_such(desk: Desk) -> None:
    one = desk.add("Lake Guards", identifiers=[COUNTED])
    other = desk.add("Lake Guard", identifiers=[COUNTED])
    real = {"scheme": "ungm", "value": "739152"}
    third = desk.add("Lake Gard", identifiers=[real])
    fourth = desk.add("Lake Gards", identifiers=[real])
    likes = [{row.fact: row.like for row in compared(*pair, "en")} for pair in ((one, other), (third, fourth))]
    assert [like["Numbers"] for like in likes] == ["empty", "same"]


def test_what_speaks_for_and_against_stands_beside_the_facts(desk: Desk) -> None:
    desk.add("Lake Guards Unit 1", country="KE")
    desk.add("Lake Guards Unit 2", country="KE")
    page = MatchingPage(desk.session)
    desk.show(page, "suppliers/matches")
    assert page.table.table.rows
    said = [plain(one.text()) for one in page.findChildren(QLabel) if one.isVisible()]
    assert any(text.startswith("For: Name") and "Against: Different numbers in the names" in text for text in said)
    assert page.compare.rowHeight(0) * len(page.compare.table.rows) <= page.compare.viewport().height()


def test_two_amounts_for_one_time_are_told_before_they_count_twice(desk: Desk) -> None:
    year = {"start": "2025-01-01", "end": "2025-12-31", "stage": "paid"}
    one = desk.add("Lake Guards Ltd", spend=[{"amount": "84500", "currency": "EUR", **year}])
    other = desk.add("LAKE GUARDS LIMITED", spend=[{"amount": "91000", "currency": "USD", **year}])
    bare = desk.add("Hill Transport")
    assert told_twice_words(one, bare, "en") == ""
    assert "1 Jan 2025 to 31 Dec 2025: once they are one, both count" in told_twice_words(one, other, "en")
    page = MatchingPage(desk.session)
    desk.show(page, "suppliers/matches")
    desk.person.sees("once they are one, both count")
