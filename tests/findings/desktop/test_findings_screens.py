"""The findings in the window: drafts are decided, fields save themselves, the board moves by keys, figures explain."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QDate, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from genderaudit.engagements import add_evidence
from genderaudit.engagements.model import Engagement
from genderaudit.findings import add_finding, edit_finding, findings_of, follow_up
from genderaudit.findings.desktop import door
from genderaudit.findings.desktop.book import book_of
from genderaudit.findings.desktop.figures import ReceiptDialog
from genderaudit.findings.desktop.from_result import finding_from_result
from genderaudit.findings.desktop.home import OverdueCard
from genderaudit.findings.desktop.making import NewFinding
from genderaudit.findings.desktop.merging import MergeDialog
from genderaudit.findings.desktop.page import FindingsPage
from genderaudit.findings.desktop.question import QuestionFindings
from genderaudit.findings.desktop.view import View
from genderaudit.findings.model import Finding
from genderaudit.runtime.settings import Settings
from genderaudit.store import Workspace
from genderaudit.widgets.doors import Result
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.session import Message, Session
from genderaudit.widgets.theme import apply_theme
from window_person import Person, plain
from work_samples import AUDITOR, Ticking, begun, five

pytestmark = pytest.mark.gui

TODAY = dt.date(2026, 3, 1)
WHOLE: dict[str, object] = {
    "criteria": "Commitment 4a.",
    "condition": "Six of nine do not.",
    "root_cause": "no_requirement",
    "effect": "Nobody sees who is reached.",
    "recommendation": "Split them.",
    "priority": "medium",
    "owner_post": "Head of Programmes",
    "due": "2026-09-30",
}


class Desk:
    """A screen of findings in a window of its own, and what was told."""

    def __init__(self, qtbot: QtBot, workspace: Workspace) -> None:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        apply_theme(app, "light", 100, right_to_left=False)
        self.workspace = workspace
        self.engagement = begun(workspace, five(), {"Q-01": "no", "Q-03": "no"})
        self.told: list[str] = []
        self.gone: list[Place] = []
        self.session = Session(settings=Settings(), language="en", doors=lambda: (), clock=Ticking())
        self.session.begin(workspace, AUDITOR)
        self.session.told.connect(self._told)
        self.session.wanted.connect(self.gone.append)
        self.window = QWidget()
        self.window.resize(1300, 760)
        QVBoxLayout(self.window)
        qtbot.addWidget(self.window)
        self.person = Person(self.window)

    def _told(self, message: Message) -> None:
        self.told.append(plain(message.text))

    def add(self, title: str, **fields: object) -> Finding:
        return add_finding(self.workspace, AUDITOR, self.engagement, {"title": title, **fields}, clock=Ticking())

    def opened(self, title: str, **fields: object) -> Finding:
        draft = self.add(title, **{**WHOLE, **fields})
        return follow_up(self.workspace, AUDITOR, draft, "open", audit_side=True)

    def show(self, screen: Screen, place: str) -> None:
        layout = self.window.layout()
        assert layout is not None
        layout.addWidget(screen)
        self.session.changed.connect(screen.refresh)
        screen.open_at(Place.parse(place))
        self.window.show()
        self.window.activateWindow()
        QTest.qWaitForWindowActive(self.window)
        screen.open_at(Place.parse(place))

    def page(self, place: str = "findings", engagement: str = "") -> FindingsPage:
        made = FindingsPage(self.session, engagement)
        self.show(made, place)
        self.screen = made
        return made

    def get(self, finding: Finding) -> Finding:
        found = self.workspace.get(Finding, finding.id)
        assert found is not None
        return found

    def dialog(self, kind: type[QDialog]) -> QDialog:
        return next(one for one in self.window.findChildren(kind) if one.isVisible())


@pytest.fixture
def desk(qtbot: QtBot, workspace: Workspace) -> Iterator[Desk]:
    made = Desk(qtbot, workspace)
    yield made
    for screen in made.window.findChildren(Screen):
        screen.leaving()
    made.session.background.finish()


def test_a_draft_that_lacks_something_is_not_accepted_and_says_what_in_words(desk: Desk) -> None:
    draft = desk.add("Boxes stand in the wrong room", **{**WHOLE, "effect": "", "owner_post": ""})
    page = desk.page(f"findings/{draft.id}")
    desk.person.sees("1 draft waits", "effect", "owner")
    desk.person.clicks("Accept")
    assert desk.get(draft).status == "drafted"
    assert "cannot be opened: it lacks effect, owner" in desk.told[-1]
    desk.person.sees("Effect: what follows from it – still missing")
    assert page.detail.fields.effect.hasFocus()
    desk.person.types("Effect: what follows from it", "Women keep silent.")
    page.detail.fields.effect.flush()
    desk.person.sees_no("Effect: what follows from it – still missing")
    desk.person.types("Owner (a post, not a name)", "Head of Office")
    desk.person.clicks("Accept")
    accepted = desk.get(draft)
    assert (accepted.status, accepted.effect, accepted.owner_post) == ("open", "Women keep silent.", "Head of Office")


def test_every_field_saves_itself_as_one_step_that_can_be_taken_back(desk: Desk) -> None:
    finding = desk.opened("Boxes stand in the wrong room")
    page = desk.page(f"findings/{finding.id}")
    desk.person.clicks("Priority: High")
    assert desk.get(finding).priority == "high"
    desk.person.clicks("Commitments: 4b")
    assert "4b" in desk.get(finding).commitments
    page.detail.fields.due.edit.setDate(QDate(2026, 12, 24))
    page.detail.fields.due.flush()
    assert desk.get(finding).due == dt.date(2026, 12, 24)
    desk.person.clicks("Due: take the day away")
    assert desk.get(finding).due is None
    desk.workspace.undo(AUDITOR)
    desk.session.did()
    assert desk.get(finding).due == dt.date(2026, 12, 24)
    assert page.detail.fields.due.day == dt.date(2026, 12, 24)


def test_a_day_begins_with_today_when_a_key_is_pressed_in_an_empty_field(desk: Desk) -> None:
    finding = desk.add("No day yet")
    page = desk.page(f"findings/{finding.id}")
    field = page.detail.fields.due
    assert field.day is None
    field.edit.setFocus()
    QTest.keyClick(field.edit, Qt.Key.Key_Up)
    field.flush()
    assert desk.get(finding).due == TODAY + dt.timedelta(days=1)


def test_the_tab_key_passes_a_day_that_is_empty(desk: Desk) -> None:
    finding = desk.add("No day yet")
    field = desk.page(f"findings/{finding.id}").detail.fields.due
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        field.edit.setFocus()
        QTest.keyClick(field.edit, key)
        assert QApplication.focusWidget() is not field.edit


def test_what_could_identify_a_person_is_warned_about_while_typing(desk: Desk) -> None:
    finding = desk.add("Boxes stand in the wrong room")
    page = desk.page(f"findings/{finding.id}")
    page.detail.fields.condition.setPlainText("Write to someone@example.org")
    desk.person.sees("someone@example.org”. Leave out what could identify a person")


def test_dismissing_asks_for_a_reason_and_keeps_it(desk: Desk) -> None:
    draft = desk.add("A flag that was a typing error")
    page = desk.page(f"findings/{draft.id}")
    desk.person.clicks("Dismiss…")
    assert desk.get(draft).status == "drafted"
    assert not page.detail.asking.button.isEnabled()
    page.detail.asking.reason.setPlainText("The answer was mistyped.")
    page.detail.asking.button.click()
    gone = desk.get(draft)
    assert (gone.status, gone.status_reason) == ("dismissed", "The answer was mistyped.")
    desk.person.sees("Reason: The answer was mistyped.")
    assert page.detail.fields.condition.isReadOnly()


def test_a_risk_is_accepted_until_a_day_only(desk: Desk) -> None:
    finding = desk.opened("A risk")
    page = desk.page(f"findings/{finding.id}")
    desk.person.clicks("Accept the risk…")
    page.detail.asking.reason.setPlainText("The site closes in June.")
    assert not page.detail.asking.button.isEnabled()
    page.detail.asking.until.edit.setDate(QDate(2026, 6, 30))
    page.detail.asking.button.click()
    assert desk.get(finding).accepted_until == dt.date(2026, 6, 30)


def test_management_cannot_verify_its_own_action_and_is_told_who_can(desk: Desk) -> None:
    finding = follow_up(desk.workspace, AUDITOR, desk.opened("Done, they say"), "implemented", audit_side=False)
    page = desk.page(f"findings/{finding.id}")
    desk.person.sees("Verify and close")
    desk.person.clicks("You act for: management")
    desk.person.sees_no("Verify and close")
    desk.person.sees("Only the audit side decides about: Verified and closed")
    page.detail.take("verified_closed")
    assert desk.get(finding).status == "implemented"
    assert "Only the audit side can make a finding 'Verified and closed'" in desk.told[-1]


def test_merging_previews_what_is_united_and_needs_a_reason(desk: Desk) -> None:
    first = desk.opened("One", items=("Q-01",))
    second = desk.add("Two", items=("Q-03",), level="CRIT")
    page = desk.page(f"findings/{second.id}")
    page.detail.merge()
    dialog = desk.dialog(MergeDialog)
    assert isinstance(dialog, MergeDialog)
    rows = {one.field: (plain(one.before), plain(one.after)) for one in dialog.table.table.rows}
    assert rows["Questions"] == ("Q-01", "Q-01, Q-03")
    assert rows["Gravest flag"] == ("No flag", "Critical")
    assert not dialog.button.isEnabled()
    dialog.reason.setPlainText("They tell of one thing.")
    dialog.button.click()
    assert desk.get(first).items == ("Q-01", "Q-03")
    assert desk.get(second).status == "superseded"
    desk.person.sees("It became part of F-01 “One”.")


def test_the_board_moves_a_card_by_keys_and_says_why_not(desk: Desk) -> None:
    finding = desk.opened("A card")
    page = desk.page("findings//board=1")
    board = page.board
    assert board is not None
    board.focus_on(finding.id)
    QTest.keyClick(board.lists["open"], Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert desk.get(finding).status == "in_progress"
    moved = QApplication.focusWidget()
    assert moved is board.lists["in_progress"]
    page._moved(finding.id, "verified_closed")
    assert desk.get(finding).status == "in_progress"
    assert "A finding that is 'In progress' cannot become 'Verified and closed'" in desk.told[-1]


def test_turning_to_the_board_keeps_the_chosen_finding_and_the_keyboard_on_it(desk: Desk) -> None:
    desk.add("A draft in the first column")
    finding = desk.opened("A card")
    page = desk.page(f"findings/{finding.id}")
    page.table.setFocus()
    page.switch()
    assert page.board is not None
    assert QApplication.focusWidget() is page.board.lists["open"]
    assert [one.current_id for one in page.board.lists.values() if one.current_id] == [finding.id]
    assert page.detail.finding is not None
    assert page.detail.finding.id == finding.id


def test_a_card_that_is_dropped_on_a_column_takes_that_step(desk: Desk) -> None:
    finding = desk.opened("A card")
    page = desk.page("findings//board=1")
    assert page.board is not None
    source, target = page.board.lists["open"], page.board.lists["in_progress"]
    data: QMimeData = source.cards.mimeData([source.cards.index(0)])
    drop = QDropEvent(
        QPointF(5, 5), Qt.DropAction.MoveAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    target.dropEvent(drop)
    assert desk.get(finding).status == "in_progress"
    assert [row.finding.id for row in target.cards.rows] == [finding.id]


def test_the_place_brings_back_filters_order_and_what_was_chosen(desk: Desk) -> None:
    late = desk.opened("Late", due="2026-01-15")
    desk.opened("In time")
    page = desk.page("findings//overdue=1")
    assert [row.finding.id for row in page.table.table.rows] == [late.id]
    page.table.sortByColumn(7, Qt.SortOrder.DescendingOrder)
    place = page.here()
    other = FindingsPage(desk.session)
    desk.show(other, str(place))
    assert other.view == View(overdue="1", sort="-7")
    assert [row.finding.id for row in other.table.table.rows] == [late.id]


def test_a_jump_shows_its_finding_whatever_the_filters_hide(desk: Desk) -> None:
    desk.opened("Late", due="2026-01-15")
    hidden = desk.opened("In time")
    page = desk.page("findings//overdue=1")
    page.open_at(Place.at("findings", hidden.id))
    assert page.detail.finding is not None
    assert page.detail.finding.id == hidden.id
    assert page.view.overdue == ""


def test_filters_narrow_by_words_owner_and_what_is_followed_up(desk: Desk) -> None:
    desk.opened("Lights on the way home", owner_post="Site Manager")
    desk.opened("Training of guards")
    desk.add("A draft about lights")
    page = desk.page()
    page.filters.search.setText("lights")
    page.filters.flush()
    desk.person.sees("2 findings of 3")
    desk.person.chooses("Any status", "Being followed up")
    assert [row.finding.title for row in page.table.table.rows] == ["Lights on the way home"]
    desk.person.clicks("Show all again")
    assert len(page.table.table.rows) == 3
    desk.person.chooses("Any owner", "Site Manager")
    assert [row.finding.title for row in page.table.table.rows] == ["Lights on the way home"]


def test_a_figure_opens_the_findings_that_it_counted(desk: Desk) -> None:
    accepted = desk.opened("Accepted", acceptance="accepted")
    desk.opened("Not accepted", acceptance="not_accepted")
    desk.opened("Not answered")
    page = desk.page()
    desk.person.sees("Accepted: 50%")
    page.figures.open_receipt(0)
    dialog = desk.dialog(ReceiptDialog)
    assert isinstance(dialog, ReceiptDialog)
    assert len(dialog.table.table.rows) == 2
    desk.person.sees("1 accepted of 2 that management answered")
    dialog.table.pick(accepted.id)
    QTest.keyClick(dialog.table, Qt.Key.Key_Return)
    assert desk.gone[-1] == Place.at("finding", accepted.id)


def test_drafts_from_flags_are_made_aside_and_shown(desk: Desk) -> None:
    page = desk.page(engagement=desk.engagement.id, place=f"engagement/{desk.engagement.id}/findings")
    desk.person.sees("No findings yet")
    desk.person.clicks("Draft from flags")
    desk.person.until(lambda: bool(findings_of(desk.workspace, desk.engagement)))
    desk.person.until(lambda: bool(page.table.table.rows))
    assert "made from flags" in desk.told[-1]
    desk.person.clicks("Draft from flags")
    desk.person.until(lambda: "nothing new was drafted" in desk.told[-1])


def test_a_new_finding_is_a_draft_with_the_keyboard_in_its_condition(desk: Desk) -> None:
    page = desk.page()
    page.new_finding()
    dialog = desk.dialog(NewFinding)
    assert isinstance(dialog, NewFinding)
    assert not dialog.button.isEnabled()
    QTest.keyClicks(dialog.field, "A gap nobody flagged")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    (made,) = findings_of(desk.workspace, desk.engagement)
    assert (made.title, made.status) == ("A gap nobody flagged", "drafted")
    desk.person.until(page.detail.fields.condition.hasFocus)


def test_evidence_is_put_behind_a_finding_and_taken_away(desk: Desk) -> None:
    finding = desk.opened("Rests on something")
    piece = add_evidence(
        desk.workspace, AUDITOR, desk.engagement, caption="Minutes", kind="document", grade="A", data=b"x"
    )
    page = desk.page(f"findings/{finding.id}")
    page.detail.fields.evidence.added.emit(piece.id)
    assert desk.get(finding).evidence == (piece.id,)
    desk.person.sees(f"{piece.label} · Minutes")
    page.detail.fields.evidence.removed.emit(piece.id)
    assert desk.get(finding).evidence == ()


def test_beside_a_question_its_findings_stand_and_a_draft_can_be_made(desk: Desk) -> None:
    panel = QuestionFindings(desk.session, f"{desk.engagement.id}/Q-01")
    desk.show(panel, f"engagement/{desk.engagement.id}/checklist/Q-01")
    desk.person.sees("No finding rests on this question.")
    desk.person.clicks("Draft a finding")
    (made,) = findings_of(desk.workspace, desk.engagement)
    assert (made.items, made.level) == (("Q-01",), "MAJ")
    desk.person.sees(made.title)
    desk.person.clicks(f"{made.label} {made.title}")
    assert desk.gone[-1] == Place.at("engagement", desk.engagement.id, "findings", made.id)


def test_home_lists_what_is_late_and_soon_and_nothing_far_away(desk: Desk) -> None:
    late, soon = desk.opened("Late", due="2026-02-20"), desk.opened("Soon", due="2026-03-11")
    desk.opened("Far away", due="2026-12-01")
    card = OverdueCard(desk.session)
    desk.show(card, "home")
    desk.person.sees("Late", "9 days overdue", "Soon", "in 10 days")
    desk.person.sees_no("Far away")
    desk.person.clicks(f"{late.label} Late")
    assert desk.gone[-1] == Place.at("findings", late.id)
    edit_finding(desk.workspace, AUDITOR, soon, {"due": "2026-11-30"})
    desk.session.did("finding")
    desk.person.sees_no("in 10 days")


def test_a_small_window_shows_the_list_or_the_finding_and_leads_back(desk: Desk) -> None:
    desk.opened("One")
    page = desk.page()
    desk.window.resize(560, 500)
    desk.person.until(lambda: not page.detail.isVisible())
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    desk.person.until(lambda: page.detail.isVisible() and not page.table.isVisible())
    desk.person.clicks("Back to the list")
    assert page.table.isVisible()
    assert page.table.hasFocus()


def test_the_book_reads_again_when_the_journal_went_on_without_it(desk: Desk) -> None:
    finding = desk.opened("One")
    book = book_of(desk.workspace)
    (row,) = book.rows(TODAY)
    assert row.finding == desk.get(finding)
    with book.changing() as changed:
        changed.append(edit_finding(desk.workspace, AUDITOR, finding, {"effect": "Other words."}))
    assert book.rows(TODAY)[0].finding.effect == "Other words."
    desk.opened("Two")
    assert len(book.rows(TODAY)) == 2


def test_the_door_finds_a_finding_and_offers_commands(desk: Desk) -> None:
    finding = desk.opened("Boxes stand in the wrong room")
    hit = door().titles["finding"](desk.session, finding.id, finding.model_dump_json())
    assert hit is not None
    assert (hit.title, hit.place) == (finding.title, Place.at("finding", finding.id))
    assert {one.id for one in door().commands(desk.session)} >= {"finding.draft", "finding.new", "finding.switch"}
    assert isinstance(desk.engagement, Engagement)


def test_a_result_of_another_room_becomes_a_draft_with_its_words_as_condition(desk: Desk) -> None:
    result = Result(code="clause_break", title="A clause ends at Lake Guards", text="It is not passed on to Far Farm.")
    desk.window.show()
    finding_from_result(desk.session, result, desk.window)
    dialog = desk.dialog(NewFinding)
    assert isinstance(dialog, NewFinding)
    dialog.engagement.setCurrentIndex(dialog.engagement.findData(desk.engagement.id))
    dialog.button.click()
    (found,) = findings_of(desk.workspace, desk.engagement)
    assert (found.title, found.condition, found.status) == (result.title, result.text, "drafted")
    assert any("is drafted" in text for text in desk.told)
