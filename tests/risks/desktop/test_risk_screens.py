"""The risks in the window: rated group by group, taken in from a messy sheet, switched, accepted, mended, mapped."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genderaudit.domain.records import Author
from genderaudit.risks import (
    add_control,
    add_risk,
    checks_of,
    edit_risk,
    find_risk,
    link_risk,
    rate_risk,
    risks_of,
    scheme_in_use,
    setup_of,
)
from genderaudit.risks.desktop import door
from genderaudit.risks.desktop.book import book_of
from genderaudit.risks.desktop.checks import ChecksPage
from genderaudit.risks.desktop.files.page import FilesPage
from genderaudit.risks.desktop.home import LateCard
from genderaudit.risks.desktop.library import LibraryDialog
from genderaudit.risks.desktop.linked import LinkedRisks
from genderaudit.risks.desktop.making import risk_from_result
from genderaudit.risks.desktop.map.page import MapPage
from genderaudit.risks.desktop.matrix.page import MatrixPage
from genderaudit.risks.desktop.numbers.page import NumbersPage
from genderaudit.risks.desktop.one.decision import DecisionPart
from genderaudit.risks.desktop.one.event import EventPart
from genderaudit.risks.desktop.one.over_time import OverTimePart
from genderaudit.risks.desktop.one.ratings import RatingsPart
from genderaudit.risks.desktop.one.screen import RiskScreen
from genderaudit.risks.desktop.question import QuestionRisks
from genderaudit.risks.desktop.register.page import RegisterPage
from genderaudit.risks.desktop.screen import RisksScreen
from genderaudit.risks.desktop.view import View
from genderaudit.risks.desktop.workshop.page import WorkshopPage
from genderaudit.risks.model.ranges import Range, Ranges
from genderaudit.risks.model.risk import Control, Link, Rating, Risk, Stage
from genderaudit.runtime.settings import Settings
from genderaudit.store import Workspace
from genderaudit.widgets.doors import Result
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Message, Session
from genderaudit.widgets.theme import apply_theme
from window_person import Person, plain, settle
from work_samples import AUDITOR, Ticking, begun, five

pytestmark = pytest.mark.gui

SHEET = """Country office,,,,,,,
Register of risks,,,,,,,
No,Risk,Risk owner,Likelihood women,Impact women,Likelihood men,Impact men,Notes of ours
1,Distribution ends after dark,Head of Office,4,5,2,2,ask again
2,Latrines have no lock,,3,4,2,3,
3,Cash goes to one phone,Finance,vier,3,1,2,
4,Agency takes fees,Procurement,4,4,4,3,
5,Only men interpret,Protection,3,3,1,1,
6,Form has two sexes only,Data,2,3,2,3,
"""


def kept(workspace: Workspace, title: str = "Distribution ends after dark", **more: object) -> Risk:
    return add_risk(workspace, AUDITOR, {"title": title, **more}, clock=Ticking()).risk


def rating(levels: tuple[int, int]) -> Rating:
    return Rating(likelihood=levels[0], impact=levels[1])


def rate(workspace: Workspace, risk: Risk, stage: Stage = "current", **people: tuple[int, int]) -> None:
    rate_risk(workspace, AUDITOR, risk, stage, {g: rating(pair) for g, pair in people.items()}, clock=Ticking())


class Desk:
    """The screens of risks in a window of their own, opened by places as the frame does."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, "light", 100, right_to_left=False)
        self.workspace = workspace
        self.told: list[str] = []
        self.gone: list[Place] = []
        doors = (door(),)
        self.session = Session(settings=Settings(), language="en", doors=lambda: doors, clock=Ticking())
        self.session.begin(workspace, AUDITOR)
        self.session.told.connect(self._told)
        self.session.wanted.connect(self.go)
        self.window = QWidget()
        self.window.resize(1366, 768)
        self.column = QVBoxLayout(self.window)
        qtbot.addWidget(self.window)
        self.person = Person(self.window)
        self.screens: dict[str, Screen] = {}
        self.shown: Screen | None = None

    def _told(self, message: Message) -> None:
        self.told.append(plain(message.text))

    def go(self, place: Place) -> None:
        """As the frame does."""
        self.gone.append(place)
        make = door().screens.get(place.screen)
        if make is None:
            return
        if place.screen not in self.screens:
            made = make(self.session)
            self.session.changed.connect(made.refresh)
            self.column.addWidget(made)
            self.screens[place.screen] = made
        if self.shown is not None:
            self.shown.leaving()
            self.shown.hide()
        self.shown = self.screens[place.screen]
        self.shown.show()
        self.shown.open_at(place)

    def at(self, text: str) -> None:
        """A place, waited for."""
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        self.session.wanted.emit(Place.parse(text))
        settle()

    def page(self, kind: type[Screen]) -> Screen:
        """The view of the register that is in sight."""
        screen = self.screens["risks"]
        assert isinstance(screen, RisksScreen)
        assert isinstance(screen.page, kind)
        return screen.page

    def part(self, key: str) -> object:
        """A part of the risk that is in sight."""
        screen = self.screens["risk"]
        assert isinstance(screen, RiskScreen)
        return screen._parts[key]

    def quiet(self) -> None:
        """Until no work is under way."""
        self.person.until(lambda: not self.session.background.busy, "nothing is under way")
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        settle()

    def get(self, risk: Risk) -> Risk:
        return find_risk(self.workspace, risk.id)


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace) -> Iterator[Desk]:
    made = Desk(qtbot, workspace)
    yield made
    for screen in made.screens.values():
        screen.leaving()
    made.session.background.finish()


def choose(desk: Desk, name: str, option: str) -> None:
    """In a list by its own name: on this system its current line is what a screen reader says first."""
    box = next(one for one in desk.window.findChildren(QComboBox) if one.accessibleName() == name and one.isVisible())
    number = next(n for n in range(box.count()) if box.itemText(n).startswith(option))
    box.setCurrentIndex(number)
    box.activated.emit(number)
    settle()


def press(desk: Desk, name: str) -> None:
    desk.person.clicks(name)


def test_a_risk_manager_takes_a_messy_register_in_rates_five_risks_switches_the_matrix_and_accepts_one(
    desk: Desk, tmp_path: Path
) -> None:
    sheet = tmp_path / "register.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    desk.at("risks/files")
    files = desk.page(FilesPage)
    assert isinstance(files, FilesPage)
    files.take_file(sheet)
    desk.quiet()
    # the bad cell is named by row and column, the five good rows are offered, and nothing is kept yet
    assert [(one.row, one.column) for one in files.problems.table.rows] == [(6, "Likelihood women")]
    assert len(files.taken.table.rows) == 5
    assert not risks_of(desk.workspace)
    press(desk, "Take in")
    assert len(risks_of(desk.workspace)) == 5
    assert isinstance(desk.page(RegisterPage), RegisterPage)

    for risk in risks_of(desk.workspace):
        desk.at(f"risk/{risk.id}/ratings")
        for group in ("Girls", "Persons with disabilities"):
            ratings = desk.part("ratings")
            assert isinstance(ratings, RatingsPart)
            code = {"Girls": "girls", "Persons with disabilities": "persons_with_disabilities"}[group]
            ratings.add_group(code)
            press(desk, f"{group}: Likelihood: 2 Unlikely")
            press(desk, f"{group}: Impact: 3 A group loses access")
            press(desk, f"{group}: Confidence: Medium")
    rated = risks_of(desk.workspace)
    assert all(len(risk.current.people) == 4 for risk in rated if risk.current is not None)
    assert all(risk.current is not None for risk in rated)

    desk.at("risks/matrix/published_b_5x5")
    matrix = desk.page(MatrixPage)
    assert isinstance(matrix, MatrixPage)
    assert not matrix.button.isEnabled()
    assert any(one.changes for one in matrix.table.table.rows)
    desk.person.types("Why the matrix is changed", "The region asks for it.")
    press(desk, "Rate the register with it")
    assert scheme_in_use(desk.workspace).matrix.id == "published_b_5x5"
    assert all(risk.current and risk.current.matrix.id == "published_b_5x5" for risk in risks_of(desk.workspace))

    mild = risks_of(desk.workspace)[4]
    desk.at(f"risk/{mild.id}/decision")
    desk.person.types("Approver (a post, not a name)", "Head of Office")
    choose(desk, "The approver decides as", "regional office")
    desk.person.types("Reason", "Forms are reprinted in spring.")
    decision = desk.part("decision")
    assert isinstance(decision, DecisionPart)
    decision.until.show_day(dt.date(2026, 6, 30))
    press(desk, "Accept the risk")
    accepted = desk.get(mild)
    assert accepted.status == "accepted"
    assert accepted.acceptance is not None
    assert accepted.acceptance.until == dt.date(2026, 6, 30)
    desk.person.sees("Accepted by Head of Office until 30 Jun 2026")


def test_one_undo_takes_the_whole_import_back_and_the_register_shows_it(desk: Desk, tmp_path: Path) -> None:
    sheet = tmp_path / "register.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    desk.at("risks/files")
    files = desk.page(FilesPage)
    assert isinstance(files, FilesPage)
    files.take_file(sheet)
    desk.quiet()
    press(desk, "Take in")
    desk.workspace.undo(AUDITOR)
    desk.session.did("*")
    assert risks_of(desk.workspace) == []
    desk.person.sees("No risks yet")


def test_a_column_is_given_a_meaning_by_hand_and_that_is_remembered(desk: Desk, tmp_path: Path) -> None:
    sheet = tmp_path / "register.csv"
    sheet.write_text(SHEET, encoding="utf-8")
    desk.at("risks/files")
    files = desk.page(FilesPage)
    assert isinstance(files, FilesPage)
    files.take_file(sheet)
    desk.quiet()
    choose(desk, "Notes of ours: what it means", "Why this rating")
    files.look()
    desk.quiet()
    press(desk, "Take in")
    first = risks_of(desk.workspace)[0]
    assert first.current is not None
    assert first.current.rationale == "ask again"
    desk.at("risks/files")
    files.take_file(sheet)
    desk.quiet()
    assert files.mapping.mapping["Notes of ours"] == "rationale"
    desk.person.sees("remembered from an earlier import")


def test_a_rating_is_kept_only_when_both_levels_are_chosen(desk: Desk) -> None:
    risk = kept(desk.workspace, affected=({"group": "women"},))
    desk.at(f"risk/{risk.id}/ratings")
    press(desk, "Women: Likelihood: 4 Likely")
    assert desk.get(risk).current is None
    press(desk, "Women: Impact: 5 Exploitation")
    current = desk.get(risk).current
    assert current is not None
    assert (current.people["women"].likelihood, current.people["women"].impact) == (4, 5)
    desk.person.sees("20 Very high")


def test_a_digit_rates_and_the_keyboard_stays_where_it_is(desk: Desk) -> None:
    risk = kept(desk.workspace, affected=({"group": "women"},))
    rate(desk.workspace, risk, "current", women=(1, 1))
    desk.at(f"risk/{risk.id}/ratings")
    ratings = desk.part("ratings")
    assert isinstance(ratings, RatingsPart)
    row = ratings._rows["women"]
    row.impact.enter()
    desk.person.writes("4")
    assert row.impact.level == 4
    current = desk.get(risk).current
    assert current is not None
    assert current.people["women"].impact == 4
    assert row.impact.buttons[3].hasFocus()


def test_a_residual_above_the_inherent_is_refused_in_words_and_the_screen_shows_what_is_saved(desk: Desk) -> None:
    risk = kept(desk.workspace)
    rate(desk.workspace, risk, "inherent", women=(2, 2))
    rate(desk.workspace, risk, "residual", women=(2, 2))
    desk.at(f"risk/{risk.id}/ratings")
    ratings = desk.part("ratings")
    assert isinstance(ratings, RatingsPart)
    ratings.show_stage("residual")
    press(desk, "Women: Impact: 5 Exploitation")
    assert "would be above the inherent one" in desk.told[-1]
    assert ratings._rows["women"].impact.level == 2


def test_a_gap_between_groups_is_flagged_beside_the_highest_group(desk: Desk) -> None:
    risk = kept(desk.workspace)
    rate(desk.workspace, risk, "current", women=(4, 4), men=(1, 2))
    desk.at(f"risk/{risk.id}/ratings")
    desk.person.sees("16 High", "hit hardest: Women", "gap between groups: 14")


def test_a_group_is_set_aside_only_with_a_reason_and_comes_back(desk: Desk) -> None:
    risk = kept(desk.workspace, affected=({"group": "women"}, {"group": "men"}))
    desk.at(f"risk/{risk.id}/ratings")
    press(desk, "Men: Why this group, and more")
    press(desk, "This group is not hit after all")
    ratings = desk.part("ratings")
    assert isinstance(ratings, RatingsPart)
    assert not ratings.asking.button.isEnabled()
    desk.person.types("Reason", "They do not collect water here.")
    press(desk, "Not hit")
    assert desk.get(risk).unaffected == {"men": "They do not collect water here."}
    desk.person.sees("Men: They do not collect water here.")
    press(desk, "Men: Hit after all")
    assert desk.get(risk).groups == ("women", "men")


def test_cause_event_and_effect_save_themselves_and_the_guard_warns(desk: Desk) -> None:
    risk = kept(desk.workspace)
    desk.at(f"risk/{risk.id}/event")
    desk.person.types("Cause", "Call 0791 234 567 about it")
    event = desk.part("event")
    assert isinstance(event, EventPart)
    event.flush()
    assert desk.get(risk).cause == "Call 0791 234 567 about it"
    desk.person.sees("could identify a person")


def test_a_text_that_is_too_long_is_not_kept_and_stays_to_be_shortened(desk: Desk) -> None:
    risk = kept(desk.workspace, cause="No light")
    desk.at(f"risk/{risk.id}/event")
    event = desk.part("event")
    assert isinstance(event, EventPart)
    event.three["cause"].setPlainText("dark " * 900)
    event.flush()
    assert "longer than 4,000 characters" in desk.told[-1]
    assert desk.get(risk).cause == "No light"
    assert event.three["cause"].toPlainText().startswith("dark dark")


def test_the_highest_impact_on_people_offers_only_to_continue_with_safeguards(desk: Desk) -> None:
    risk = kept(desk.workspace)
    rate(desk.workspace, risk, "current", women=(2, 5))
    desk.at(f"risk/{risk.id}/decision")
    decision = desk.part("decision")
    assert isinstance(decision, DecisionPart)
    assert not decision.decision.buttons["accepted"].isEnabled()
    desk.person.types("Approver", "Head of Office")
    desk.person.types("Reason", "Stopping would leave people without water.")
    decision.until.show_day(dt.date(2026, 5, 1))
    press(desk, "Continue with safeguards")
    assert desk.get(risk).status == "open"
    assert "safeguards missing" in desk.told[-1]
    desk.person.types("What protects people meanwhile", "Two marshals at each point.")
    decision.button.click()
    accepted = desk.get(risk).acceptance
    assert accepted is not None
    assert accepted.decision == "continue_with_safeguards"


def test_a_half_written_decision_is_told_before_the_window_closes(desk: Desk) -> None:
    risk = kept(desk.workspace)
    rate(desk.workspace, risk, "current", women=(2, 2))
    desk.at(f"risk/{risk.id}/decision")
    assert desk.screens["risk"].holding() == ""
    desk.person.types("Reason", "Because")
    assert "not taken yet" in desk.screens["risk"].holding()


def test_a_control_is_added_with_one_line_and_lowers_nothing_until_it_is_tested(desk: Desk) -> None:
    risk = kept(desk.workspace)
    desk.at(f"risk/{risk.id}/controls")
    desk.person.types("Another control", "Marshals of both sexes")
    press(desk, "Add the control")
    desk.person.sees("untested: lowers nothing")
    press(desk, "How well it works: working")
    desk.person.types("Tested by (a post)", "Protection Officer")
    desk.screens["risk"].leaving()
    control = desk.get(risk).controls[0]
    assert (control.effectiveness, control.tested_by, control.tested_on) == (3, "Protection Officer", None)
    assert not control.lowers_for("women")


def test_the_register_narrows_by_words_band_and_overdue_and_a_view_is_kept(desk: Desk) -> None:
    dark, lock = kept(desk.workspace), kept(desk.workspace, "Latrines have no lock")
    rate(desk.workspace, dark, "current", women=(4, 5))
    rate(desk.workspace, lock, "current", women=(1, 1))
    edit_risk(desk.workspace, AUDITOR, find_risk(desk.workspace, lock.id), {"next_review": dt.date(2026, 2, 1)})
    desk.at("risks/register")
    register = desk.page(RegisterPage)
    assert isinstance(register, RegisterPage)
    assert [row.risk.id for row in register.table.table.rows] == [dark.id, lock.id]
    press(desk, "Very high: 1 risk")
    assert [row.risk.id for row in register.table.table.rows] == [dark.id]
    register.filters.keep("Grave", str(register.view))
    press(desk, "Show all again")
    press(desk, "Overdue")
    assert [row.risk.id for row in register.table.table.rows] == [lock.id]
    register._take_view(View.parse(register.filters.saved()["Grave"]))
    assert [row.risk.id for row in register.table.table.rows] == [dark.id]
    assert register.here().part(2) == "band=very_high"


def test_a_jump_to_a_risk_shows_it_whatever_the_filters_hide(desk: Desk) -> None:
    dark, lock = kept(desk.workspace), kept(desk.workspace, "Latrines have no lock")
    desk.at("risks/register//text=dark")
    register = desk.page(RegisterPage)
    assert isinstance(register, RegisterPage)
    assert [row.risk.id for row in register.table.table.rows] == [dark.id]
    desk.at(f"risks/register/{lock.id}")
    assert {row.risk.id for row in register.table.table.rows} == {dark.id, lock.id}
    current = register.table.current()
    assert current is not None
    assert current.risk.id == lock.id


def test_one_change_costs_one_row_and_leaves_the_others_as_they_were_read(desk: Desk) -> None:
    dark, lock = kept(desk.workspace), kept(desk.workspace, "Latrines have no lock")
    desk.at(f"risk/{dark.id}/event")
    book = book_of(desk.workspace)
    today = desk.session.clock().date()
    before = {row.risk.id: row for row in book.rows(today)}
    event = desk.part("event")
    assert isinstance(event, EventPart)
    event.edit({"owner_post": "Head of Office"})
    after = {row.risk.id: row for row in book.rows(today)}
    assert after[lock.id] is before[lock.id]
    assert after[dark.id].risk.owner_post == "Head of Office"


def test_the_heat_map_is_chosen_by_keys_and_lists_what_stands_in_the_cell(desk: Desk) -> None:
    dark, lock = kept(desk.workspace), kept(desk.workspace, "Latrines have no lock")
    rate(desk.workspace, dark, "current", women=(2, 2), men=(1, 1))
    rate(desk.workspace, lock, "current", women=(4, 5))
    desk.at("risks/map")
    shown = desk.page(MapPage)
    assert isinstance(shown, MapPage)
    assert {row.risk.id for row in shown.list.table.rows} == {dark.id, lock.id}
    shown.drawing.setFocus()
    desk.person.presses("Up", "Right", "Return")
    assert [row.risk.id for row in shown.list.table.rows] == [dark.id]
    assert "2 Unlikely, 2 Minor: Low, 1 risk" in plain(shown.drawing.accessibleDescription())
    # the table twin says the same
    assert [(one.likelihood, one.impact, len(one.risks)) for one in shown.twin.table.table.rows] == [
        (4, 5, 1),
        (2, 2, 1),
    ]
    # for men only one of them is rated
    shown._go(group="men")
    shown.drawing.choose(None)
    assert [row.risk.id for row in shown.list.table.rows] == [dark.id]
    desk.person.sees("1 risk not rated here")
    assert str(shown.here()) == "risks/map/current/men"


def test_an_arrow_goes_from_inherent_to_residual_and_mirrors_with_the_writing(desk: Desk) -> None:
    risk = kept(desk.workspace)
    rate(desk.workspace, risk, "inherent", women=(4, 4))
    add_control(desk.workspace, AUDITOR, risk, a_control_that_works())
    rate(desk.workspace, risk, "residual", women=(3, 4))
    desk.at("risks/map/residual")
    shown = desk.page(MapPage)
    assert isinstance(shown, MapPage)
    assert shown.drawing._ways == [((4, 4), (3, 4), 1)]
    left = shown.drawing._rect((1, 1)).left()
    shown.drawing.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert shown.drawing._rect((1, 1)).left() > left


def a_control_that_works() -> Control:
    return Control(text="Marshals", effectiveness=3, tested_on=dt.date(2026, 2, 1), tested_by="Protection")


def test_what_does_not_hold_together_is_mended_by_one_press_and_undone(desk: Desk) -> None:
    risk = kept(desk.workspace)
    rate(desk.workspace, risk, "current", women=(4, 4), men=(1, 1))
    desk.at("risks/checks")
    page = desk.page(ChecksPage)
    assert isinstance(page, ChecksPage)
    codes = [it.one.code for it in page.table.table.rows]
    assert "high_without_owner" in codes
    page.table.selectRow(codes.index("high_without_owner"))
    press(desk, "Mend it")
    assert desk.get(risk).owner_post == AUDITOR.post
    assert "high_without_owner" not in [it.one.code for it in page.table.table.rows]
    desk.workspace.undo(AUDITOR)
    today = desk.session.clock().date()
    assert "high_without_owner" in [one.code for one in checks_of(desk.workspace, today=today)]


def test_the_workshop_rates_each_group_in_turn_before_and_after_the_discussion(desk: Desk) -> None:
    risk = kept(desk.workspace, affected=({"group": "women"}, {"group": "men"}))
    desk.at(f"risks/workshop/{risk.id}")
    page = desk.page(WorkshopPage)
    assert isinstance(page, WorkshopPage)
    page.panel.boxes["women_staff"].setValue(3)
    desk.person.sees("Nobody of the community sits on this panel")
    for levels in (("Likelihood: 4", "Impact on people: 4"), ("Likelihood: 1", "Impact on people: 2")):
        for name in levels:
            press(desk, name)
        page.go_on()
    assert page.phase == "after"
    assert page.group == "women"
    press(desk, "Impact on people: 5")
    current = desk.get(risk).current
    assert current is not None
    assert current.panel == {"women_staff": 3}
    assert (current.people["women"].product, current.people["men"].product) == (20, 2)
    desk.person.sees("4 × 4 = 16 High", "4 × 5 = 20 Very high", "rose")
    reasons = [one.step.reason for one in desk.workspace.history(risk.id)]
    assert "Workshop, before the discussion" in reasons
    assert "Workshop, after the discussion" in reasons


def test_ranges_are_drawn_the_same_again_for_the_same_seed_with_the_label_beside(desk: Desk) -> None:
    risk = kept(desk.workspace)
    rate(desk.workspace, risk, "current", women=(1, 3))
    ranges = Ranges(
        likelihood=Range(low=0.5, likely=0.6, high=0.7), effect=Range(low=1, likely=20, high=50), unit="persons"
    )
    edit_risk(desk.workspace, AUDITOR, find_risk(desk.workspace, risk.id), {"ranges": ranges})
    desk.at("risks/numbers")
    page = desk.page(NumbersPage)
    assert isinstance(page, NumbersPage)
    desk.quiet()
    first = page.result
    assert first is not None
    desk.person.sees("seed 2024", "persons")
    page.run()
    desk.quiet()
    assert page.result == first
    assert page.beside.table.rows[0].agrees is False
    assert len(page.curve_twin.table.table.rows) == len(first.curve)


def test_the_library_drafts_a_risk_to_be_adapted(desk: Desk) -> None:
    desk.at("risks/register")
    register = desk.page(RegisterPage)
    assert isinstance(register, RegisterPage)
    register.from_library()
    dialog = register.window().findChild(LibraryDialog)
    assert dialog is not None
    assert len(dialog.table.table.rows) == 36
    desk.person.types("Find starter risks", "latrines")
    press(desk, "Draft this risk")
    drafted = risks_of(desk.workspace)[0]
    assert drafted.library
    assert drafted.status == "draft"
    assert desk.gone[-1] == Place.at("risk", drafted.id, "event")


def test_a_switched_off_group_is_kept_out(desk: Desk) -> None:
    desk.at("risks/matrix")
    press(desk, "Persons of another gender and LGBTIQ+ persons")
    assert setup_of(desk.workspace).groups_off == ("another_gender_or_lgbtiq",)


def test_the_time_of_a_risk_is_told_change_by_change(desk: Desk) -> None:
    risk = kept(desk.workspace)
    rate(desk.workspace, risk, "current", women=(2, 2))
    rate(desk.workspace, find_risk(desk.workspace, risk.id), "current", women=(4, 4))
    desk.at(f"risk/{risk.id}/time")
    part = desk.part("time")
    assert isinstance(part, OverTimePart)
    assert [dict(one.groups).get("women") for one in part.twin.table.table.rows] == [16, 4, None]
    part.drawing.setFocus()
    before = part.drawing.accessibleDescription()
    desk.person.presses("Left")
    assert part.drawing.accessibleDescription() != before


def test_a_record_shows_its_risks_and_a_risk_goes_back_to_the_record(desk: Desk) -> None:
    risk = kept(desk.workspace)
    link_risk(desk.workspace, AUDITOR, risk, Link(to="supplier", id="sup-1", how="inherited"))
    panel = LinkedRisks(desk.session, "supplier", "sup-1")
    desk.column.addWidget(panel)
    desk.window.show()
    panel.open_at(Place.parse("supplier/sup-1/risks"))
    desk.person.sees("Distribution ends after dark", "taken over along its chain")
    press(desk, "New risk from here")
    assert [one.links for one in risks_of(desk.workspace)][1] == (Link(to="supplier", id="sup-1", how="own"),)


def test_an_answer_becomes_a_risk_that_is_tied_to_it_and_stands_beside_its_question(desk: Desk) -> None:
    engagement = begun(desk.workspace, five(), {"Q-01": "no"})
    panel = QuestionRisks(desk.session, f"{engagement.id}/Q-01")
    desk.column.addWidget(panel)
    desk.window.show()
    panel.open_at(Place("home"))
    desk.person.sees("No risk was made from this answer.")
    press(desk, "Make it a risk")
    made = risks_of(desk.workspace)[0]
    assert [(link.to, link.id) for link in made.links] == [
        ("engagement", engagement.id), ("answer", f"{engagement.id}/Q-01"),
    ]  # fmt: skip
    desk.person.sees("R-01")
    unanswered = QuestionRisks(desk.session, f"{engagement.id}/Q-02")
    unanswered.open_at(Place("home"))
    assert not unanswered.button.isEnabled()
    unanswered.deleteLater()


def test_a_result_of_another_room_becomes_a_risk_tied_to_what_it_tells_of(desk: Desk) -> None:
    risk = kept(desk.workspace)
    made = risk_from_result(
        desk.session, Result(code="clause_break", title="No clause below", text="A clause ends here.", about=(risk.id,))
    )
    assert made is not None
    assert made.cause == "A clause ends here."
    # a risk is no record that a risk is tied to
    assert made.links == ()


def test_the_card_of_home_names_what_is_late_and_opens_it(desk: Desk) -> None:
    risk = kept(desk.workspace)
    edit_risk(desk.workspace, AUDITOR, risk, {"next_review": dt.date(2026, 2, 20)})
    card = LateCard(desk.session)
    desk.column.addWidget(card)
    desk.window.show()
    card.open_at(Place("home"))
    desk.quiet()
    desk.person.sees("Distribution ends after dark", "9 days ago")
    press(desk, "R-01")
    assert desk.gone[-1] == Place.at("risk", risk.id, "decision")


@pytest.mark.parametrize("stage", ["inherent", "current", "residual", "target"])
def test_every_stage_is_rated_on_its_own(desk: Desk, stage: Stage) -> None:
    risk = kept(desk.workspace)
    rate_risk(desk.workspace, Author(post="risk manager", office="Nairobi"), risk, stage, {"women": rating((2, 3))})
    desk.at(f"risk/{risk.id}/ratings")
    ratings = desk.part("ratings")
    assert isinstance(ratings, RatingsPart)
    ratings.show_stage(stage)
    assert (ratings._rows["women"].likelihood.level, ratings._rows["women"].impact.level) == (2, 3)
    # the place brings the stage back
    place = desk.screens["risk"].here()
    ratings.show_stage("target" if stage != "target" else "current")
    desk.at(str(place))
    assert ratings.stage == stage
