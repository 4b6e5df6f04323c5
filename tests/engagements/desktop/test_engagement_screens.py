"""From the list to a planned engagement, its plan, its overview and its review, as a person does it."""

from __future__ import annotations

from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget

from genderaudit.desktop.window import Window
from genderaudit.engagements import answers_of, clear_answer, take_step
from genderaudit.engagements.desktop.list import EngagementTable
from genderaudit.engagements.desktop.overview.charts import BarChart
from genderaudit.engagements.desktop.overview.page import Overview
from genderaudit.engagements.desktop.planning.dialog import Planning
from genderaudit.engagements.desktop.planning.page import PlanPage
from genderaudit.engagements.desktop.review.page import ReviewPage
from genderaudit.engagements.desktop.screen import EngagementScreen, with_letter
from genderaudit.engagements.model import Engagement, RatingOverride, ReviewNote, StopDisposition
from genderaudit.widgets.places import Place
from window_fixtures import Windows, _no_worker_left, _texts_compiled, window_sample, windows  # noqa: F401
from window_person import Person, said, settle

W = TypeVar("W", bound=QWidget)
pytestmark = pytest.mark.gui


def shown(window: Window, kind: type[W]) -> W:
    """The widget of this kind that is in sight."""
    return next(one for one in window.findChildren(kind) if one.isVisible())


def engagement(window: Window, id: str) -> Engagement:
    found = window.session.workspace.get(Engagement, id)
    assert found is not None
    return found


def rest(person: Person, window: Window) -> None:
    person.until(lambda: not window.session.background.busy, "the end of the work in the background")
    settle()


def fill(person: Person, name: str, text: str) -> None:
    """Type into the field called so; its label is called so, too."""
    fields = [one for one in person.widgets() if isinstance(one, QLineEdit | QPlainTextEdit) and one.isVisible()]
    field = next(one for one in fields if said(one).startswith(name))
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    field.selectAll()
    QTest.keyClicks(field, text)
    settle()


def choose(person: Person, name: str, option: str) -> None:
    """Choose from the list called so."""
    boxes = [one for one in person.widgets() if isinstance(one, QComboBox) and one.accessibleName().startswith(name)]
    number = next(n for n in range(boxes[0].count()) if boxes[0].itemText(n).startswith(option))
    boxes[0].setCurrentIndex(number)
    boxes[0].activated.emit(number)
    settle()


def test_the_list_tells_status_progress_and_rating_and_opens_where_the_work_stopped(windows: Windows) -> None:  # noqa: F811
    window = windows.at("engagements")
    person = Person(window)
    table = shown(window, EngagementTable).table
    person.sees("Waits for review", "Issued", "In progress")
    rest(person, window)
    assert all("…" not in str(table.model().index(row, 5).data()) for row in range(table.model().rowCount()))
    table.pick(windows.sample.short)
    table.setFocus()
    person.presses("Return")
    here = window.frame.here()
    assert here is not None
    assert here.parts[:2] == (windows.sample.short, "checklist")
    rest(person, window)


def test_the_list_is_filtered_by_words_and_by_status_and_says_how_many_are_left(windows: Windows) -> None:  # noqa: F811
    window = windows.at("engagements")
    person = Person(window)
    table = shown(window, EngagementTable).table
    every = table.model().rowCount()
    choose(person, "Show by status", "Waits for review")
    assert [row.engagement.id for row in table.table.rows] == [windows.sample.submitted]
    person.sees(f"of {every}")
    fill(person, "Filter by title", "no such title")
    assert table.model().rowCount() == 0


def test_an_engagement_is_planned_by_keyboard_with_suggestions_and_begins_at_its_first_question(
    windows: Windows,  # noqa: F811
) -> None:
    window = windows.at("engagements")
    person = Person(window)
    before = {one.id for one in window.session.workspace.find(Engagement)}
    person.presses("Ctrl+Shift+N")
    person.sees("What do you want to look at?", "Internal audit with a gender lens")
    person.presses("Space", "Return")
    person.sees("How deep should it go?")
    planning = shown(window, Planning)
    box = planning.steps[1].boxes["occasion"]  # type: ignore[attr-defined]
    box.setCurrentIndex(1)
    person.sees("Recommended:")
    person.clicks("Next")
    person.sees("What is looked at, where and when?")
    fill(person, "Title", "Audit of the northern sites")
    person.clicks("Next")
    person.sees("Who works on it?")
    person.clicks("Next")
    person.sees("What for, and how?")
    person.clicks("Plan it and begin")
    fresh = next(one for one in window.session.workspace.find(Engagement) if one.id not in before)
    assert (fresh.title, fresh.status) == ("Audit of the northern sites", "in_progress")
    assert fresh.screening["occasion"]
    assert fresh.objective
    assert [member.role for member in fresh.team] == ["lead"]
    here = window.frame.here()
    assert here is not None
    assert here.parts[:2] == (fresh.id, "checklist")


def test_a_plan_without_an_office_is_not_made_and_says_what_is_missing(windows: Windows) -> None:  # noqa: F811
    window = windows.at("engagements/new")
    person = Person(window)
    person.clicks("Next")
    person.sees("Choose a checklist.")
    shown(window, Planning).steps[0].cards[0].button.setChecked(True)  # type: ignore[attr-defined]
    person.clicks("Next")
    person.clicks("Next")
    fill(person, "Office that is looked at", " ")
    person.clicks("Next")
    person.sees("Say which office is looked at.")


def test_the_choices_of_a_plan_survive_another_screen_and_a_rebuilt_window(windows: Windows) -> None:  # noqa: F811
    window = windows.at("engagements/new")
    person = Person(window)
    shown(window, Planning).steps[0].cards[1].button.setChecked(True)  # type: ignore[attr-defined]
    person.clicks("Next")
    person.clicks("Next")
    fill(person, "Title", "Kept title")
    window.go(Place("home"))
    window.session.rebuild.emit()
    settle()
    window.go(Place.at("engagements", "new"))
    assert shown(window, Planning).draft.title == "Kept title"
    person.sees("What is looked at, where and when?")


def test_the_next_engagement_starts_as_the_last_one_was_planned(windows: Windows) -> None:  # noqa: F811
    window = windows.at(f"engagements/new/from/{windows.sample.issued}")
    person = Person(window)
    before = engagement(window, windows.sample.issued)
    draft = shown(window, Planning).draft
    assert (draft.previous, draft.tier, draft.team) == (before.id, before.tier, before.team)
    assert draft.period is not None
    assert draft.period.start > before.period.end
    for _ in range(2):
        person.clicks("Next")
    person.clicks("Plan it and begin")
    fresh = max(window.session.workspace.find(Engagement), key=lambda one: one.started)
    assert fresh.previous == before.id


def test_fields_of_the_plan_save_themselves_and_undo_takes_them_back(windows: Windows) -> None:  # noqa: F811
    window = windows.at(f"engagement/{windows.sample.short}/plan/objective")
    person = Person(window)
    page = shown(window, PlanPage)
    before = engagement(window, windows.sample.short).objective
    assert page.fields["objective"].hasFocus()
    fill(person, "Objective", "To look at safeguards.")
    person.presses("Tab")
    assert engagement(window, windows.sample.short).objective == "To look at safeguards."
    window.frame.undo()
    assert engagement(window, windows.sample.short).objective == before


def test_after_it_was_handed_over_a_change_of_the_plan_asks_for_a_reason(windows: Windows) -> None:  # noqa: F811
    window = windows.at(f"engagement/{windows.sample.submitted}/plan")
    person = Person(window)
    fill(person, "Country", "Jordan")
    person.presses("Tab")
    person.sees("Why is the plan changed now?")
    assert engagement(window, windows.sample.submitted).country != "Jordan"
    person.writes("The country was left out.")
    person.clicks("Change the plan")
    assert engagement(window, windows.sample.submitted).country == "Jordan"


def test_a_step_that_needs_a_reason_asks_in_place_and_escape_leaves_everything(windows: Windows) -> None:  # noqa: F811
    window = windows.at(f"engagement/{windows.sample.submitted}/review", author=windows.sample.reviewer)
    person = Person(window)
    person.clicks("Return to the team")
    person.sees("What should the team mend")
    person.presses("Escape")
    assert engagement(window, windows.sample.submitted).status == "submitted"
    person.clicks("Return to the team")
    person.writes("Evidence is missing.")
    person.presses("Tab", "Tab")
    shown(window, EngagementScreen).asking.button.click()
    assert engagement(window, windows.sample.submitted).status == "returned"
    person.sees("Returned")


def test_tabs_turn_by_keyboard_and_the_page_is_remembered(windows: Windows) -> None:  # noqa: F811
    window = windows.at(f"engagement/{windows.sample.short}/overview")
    person = Person(window)
    person.presses("Ctrl+Tab")
    assert isinstance(shown(window, EngagementScreen).page, PlanPage)
    window.go(Place("engagements"))
    window.go(Place.at("engagement", windows.sample.short))
    assert isinstance(shown(window, EngagementScreen).page, PlanPage)


def test_every_tab_has_a_letter_of_its_own() -> None:
    taken: set[str] = set()
    named = [with_letter(title, taken) for title in ("Plan", "Review", "Report", "الخطة")]
    assert named == ["&Plan", "&Review", "R&eport", "&الخطة"]


def test_a_bar_opens_its_receipt_by_keyboard_and_its_twin_is_a_table_with_the_same_numbers(
    windows: Windows,  # noqa: F811
) -> None:
    window = windows.at(f"engagement/{windows.sample.issued}/overview")
    person = Person(window)
    page = shown(window, Overview)
    rest(person, window)
    chart = page.sections.chart
    chart.setFocus()
    person.presses("Down", "Return")
    person.sees("weighted points")
    person.presses("Escape")
    read = QAccessible.queryAccessibleInterface(chart).text(QAccessible.Text.Description)
    assert page.sections.table.table.rows[1].label in read
    person.clicks("Score by section: show it as a table")
    assert page.sections.table.isVisible()
    assert not page.sections.chart.isVisible()
    assert [bar.key for bar in page.sections.table.table.rows] == [one.id for one in page.result.sections]  # type: ignore[union-attr]


def test_a_commitment_receipt_gives_the_very_number_of_the_profile(windows: Windows) -> None:  # noqa: F811
    from genderaudit.engagements.rules.receipts import commitment_receipt

    window = windows.at(f"engagement/{windows.sample.issued}/overview")
    page = shown(window, Overview)
    assert page.result is not None
    assert page.pack is not None
    for one in page.result.commitments:
        assert commitment_receipt(page.pack, page.result, one.commitment).value == one.value


def test_a_rating_is_moved_only_with_another_post_and_a_reason(windows: Windows) -> None:  # noqa: F811
    window = windows.at(f"engagement/{windows.sample.submitted}/overview")
    person = Person(window)
    moves = [one for one in window.findChildren(QPushButton) if one.text() == "Move the rating…" and one.isVisible()]
    if not moves:
        pytest.skip("no part of the sample is rated")
    moves[0].click()
    settle()
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    box = dialog.findChild(QComboBox)
    assert isinstance(box, QComboBox)
    worse = box.count() - 1
    box.setCurrentIndex(worse)
    fill(person, "Agreed by a second person", window.session.author.post)
    fill(person, "Reason", "The sample was too small.")
    person.clicks("Move it")
    assert window.session.workspace.find(RatingOverride) == []
    person.until(lambda: QApplication.activeModalWidget() is None)


def test_a_note_is_left_answered_and_settled(windows: Windows) -> None:  # noqa: F811
    window = windows.at(f"engagement/{windows.sample.short}/review")
    person = Person(window)
    fill(person, "New note", "Which minutes show it?")
    person.clicks("Leave the note")
    person.sees("Waits for the team", "Which minutes show it?")
    fill(person, "Reply to the note", "Those of 3 March.")
    person.presses("Tab")
    person.sees("Answered")
    person.clicks("Settle")
    person.sees("Settled", "Reply: Those of 3 March.")
    note = next(one for one in window.session.workspace.find(ReviewNote, windows.sample.short) if "minutes" in one.text)
    assert (note.state, note.reply) == ("settled", "Those of 3 March.")


def test_the_reviewer_sees_what_changed_since_it_was_handed_over(windows: Windows) -> None:  # noqa: F811
    window = windows.at("home")
    workspace, author = window.session.workspace, window.session.author
    one = take_step(workspace, author, engagement(window, windows.sample.submitted), "returned", reason="Look again.")

    key = next(key for key in answers_of(workspace, one) if "#" not in key)
    clear_answer(workspace, author, one, key, reason="It was a mistake.")
    window.go(Place.at("engagement", one.id, "review"))
    person = Person(window)
    rest(person, window)
    table = shown(window, ReviewPage).changes.table
    assert [(row.key, row.what, row.now, row.post) for row in table.table.rows] == [(key, "gone", "", author.post)]
    assert table.table.rows[0].before
    assert table.table.rows[0].reason == "It was a mistake."


def test_a_stop_is_decided_and_a_reason_is_due_where_the_danger_goes_on(windows: Windows) -> None:  # noqa: F811
    window = windows.at("home")
    workspace = window.session.workspace
    stop = next(iter(workspace.find(StopDisposition)), None)
    if stop is None:
        pytest.skip("the sample has no STOP")
    window.go(Place.at("engagement", stop.engagement, "review", stop.item))
    person = Person(window)
    person.clicks(f"Decide about the stop of {stop.item}")
    choose(person, "Decision", "continues with safeguards")
    fill(person, "Decided by", "Head of Office")
    fill(person, "Reason", " ")
    assert not _button("Record the decision").isEnabled()
    fill(person, "Reason", "Contact is paused until the channel works.")
    person.clicks("Record the decision")
    fresh = workspace.get(StopDisposition, stop.id)
    assert fresh is not None
    assert fresh.reason == "Contact is paused until the channel works."


def _button(text: str) -> QPushButton:
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    return next(one for one in dialog.findChildren(QPushButton) if one.text().replace("&", "") == text)


def test_home_leads_to_the_very_question_and_to_what_waits(windows: Windows) -> None:  # noqa: F811
    window = windows.at("home")
    person = Person(window)
    rest(person, window)
    title = engagement(window, windows.sample.short).title
    person.sees(title, "submitted for review")
    person.clicks(f"Go on with {title}")
    here = window.frame.here()
    assert here is not None
    assert here.parts[:2] == (windows.sample.short, "checklist")
    assert here.part(2)


def test_the_profile_of_home_opens_the_engagements_behind_a_commitment(windows: Windows) -> None:  # noqa: F811
    window = windows.at("home")
    person = Person(window)
    rest(person, window)
    chart = shown(window, BarChart)
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Return)
    settle()
    person.sees("Scores stand side by side and are never averaged")
    person.presses("Escape")


def test_an_engagement_that_was_undone_says_that_it_is_gone(windows: Windows) -> None:  # noqa: F811
    window = windows.at("engagement/eng-unknown/plan")
    Person(window).sees("This engagement is not in the workspace any more.")
