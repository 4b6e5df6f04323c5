"""The improvement plan for a supplier in the window: the question first, then the pages and the signature."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from reports_desk import PASSPHRASE, PATIENCE, Heard

from genderaudit.findings import add_finding, follow_up
from genderaudit.reports.desktop import document
from genderaudit.reports.desktop.archive import Archive
from genderaudit.reports.desktop.document import DocumentPage
from genderaudit.reports.desktop.outcome import Outcome
from genderaudit.reports.model.plan import RetaliationCheck
from genderaudit.reports.model.signed import SignedReport
from genderaudit.signing import Identity, Role
from genderaudit.store import Workspace
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from work_samples import AUDITOR, begun, five

pytestmark = pytest.mark.gui
Keys = dict[Role, tuple[Path, Identity]]
ASKED = "Light the way to the gate"


def ask_for(workspace: Workspace, asked: str) -> None:
    """An open finding about the supplier."""
    facts = {
        "title": "Xtitle", "criteria": "c", "condition": "Women of the night shift told us", "root_cause": "no_data",
        "effect": "e", "owner_post": "Head", "due": "2026-09-30", "recommendation": asked, "priority": "high",
    }  # fmt: skip
    engagement = begun(workspace, five(), {"Q-01": "no"})
    with workspace.step("engagement.change_plan", AUDITOR) as step:
        step.put(engagement.model_copy(update={"supplier": "sup-1"}))
    follow_up(workspace, AUDITOR, add_finding(workspace, AUDITOR, engagement, facts), "open", audit_side=True)


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> DocumentPage:
    """The tab of a supplier of whom one step is asked, on its plan."""
    with session.workspace.step("supplier.add", AUDITOR) as step:
        step.put(Supplier(id="sup-1", name="Delta Mill"))
    ask_for(session.workspace, ASKED)
    made = DocumentPage(session, "sup-1")
    qtbot.addWidget(made)
    made.resize(1100, 640)
    made.show()
    made.open_at(Place.at("supplier", "sup-1", "sheet"))
    qtbot.waitUntil(lambda: made.pages.pages > 0, timeout=PATIENCE)
    made.plan.click()
    until_asked(qtbot, made)
    return made


def until_asked(qtbot: QtBot, page: DocumentPage, said: str = "nobody has answered") -> None:
    qtbot.waitUntil(lambda: said in page.sign.note.text(), timeout=PATIENCE)


def answer(qtbot: QtBot, page: DocumentPage, name: str, reason: str) -> None:
    page.question.answers[name].click()
    page.question.reason.selectAll()
    QTest.keyClicks(page.question.reason, reason)
    qtbot.mouseClick(page.question.give, Qt.MouseButton.LeftButton)


def asked_now(page: DocumentPage) -> list[str]:
    return [box.accessibleName() for box in page.question.boxes.values() if box.isChecked()]


def with_key(page: DocumentPage, keys: Keys) -> None:
    page.sign.use_file(keys["preparer"][0])
    page.sign.passphrase.setText(PASSPHRASE)


def test_without_an_answer_there_are_no_pages_and_no_signature(qtbot: QtBot, page: DocumentPage, keys: Keys) -> None:
    with_key(page, keys)
    assert page.pages.pages == 0
    assert "could be punished" in page.pages.sheets.said
    assert not page.sign.button.isEnabled()
    assert asked_now(page) == [ASKED]
    page.sheet.click()
    qtbot.waitUntil(lambda: page.pages.pages > 0, timeout=PATIENCE)
    assert page.sign.button.isEnabled()
    assert not page.question.isVisible()


def test_what_is_open_is_said_and_a_reason_is_required(page: DocumentPage, session: Session) -> None:
    question = page.question
    assert question.state.text() == "Still open: an answer and its reason."
    question.answers["no_risk_seen"].click()
    assert question.state.text() == "Still open: the reason."
    assert question.reason.property("tone") == "bad"
    QTest.keyClicks(question.reason, "   ")
    assert not question.give.isEnabled()
    QTest.keyClicks(question.reason, "Asked the committee")
    assert question.give.isEnabled()
    assert not question.state.isVisible()
    assert session.workspace.find(RetaliationCheck) == []


def test_where_somebody_could_pay_for_it_the_plan_does_not_leave(
    qtbot: QtBot, page: DocumentPage, keys: Keys, session: Session
) -> None:
    with_key(page, keys)
    answer(qtbot, page, "risk", "The owner asked who spoke.")
    until_asked(qtbot, page, "what was said (retaliation). Lower that risk")
    assert page.pages.pages == 0
    assert not page.sign.button.isEnabled()
    assert "does not leave" in page.question.state.text()
    answer(qtbot, page, "risk_lowered", "Steps are general now.")
    qtbot.waitUntil(lambda: page.pages.pages > 0, timeout=PATIENCE)
    assert {one.answered for one in session.workspace.find(RetaliationCheck)} == {"risk", "risk_lowered"}


def test_after_the_answer_the_plan_is_seen_signed_and_found_again_among_all_reports(
    qtbot: QtBot, page: DocumentPage, keys: Keys, tmp_path: Path, session: Session, heard: Heard,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    page.language.setCurrentIndex(page.language.findData("ar"))
    answer(qtbot, page, "no_risk_seen", "Asked the committee.")
    qtbot.waitUntil(lambda: page.pages.pages > 0, timeout=PATIENCE)
    assert page.here() == Place.at("supplier", "sup-1", "sheet", "ar", "plan")
    monkeypatch.setattr(document, "choose_new_file", lambda *_: tmp_path / "plan.pdf")
    with_key(page, keys)
    page.sign.button.click()
    qtbot.waitUntil(lambda: page.findChild(Outcome) is not None, timeout=PATIENCE)
    assert (tmp_path / "plan.pdf").exists()
    assert [one.engagement for one in session.workspace.find(SignedReport)] == ["sup-1/plan"]
    archive = Archive(session)
    qtbot.addWidget(archive)
    archive.open_at(Place("reports"))
    archive.table.opened.emit(archive.table.current())
    assert heard.places[-1] == Place.at("document", "suppliers", "sup-1", "plan")


def test_the_archive_leads_to_the_plan_with_its_answer(qtbot: QtBot, page: DocumentPage, session: Session) -> None:
    answer(qtbot, page, "no_risk_seen", "Asked the committee.")
    qtbot.waitUntil(lambda: page.pages.pages > 0, timeout=PATIENCE)
    again = DocumentPage(session)
    qtbot.addWidget(again)
    again.resize(1100, 640)
    again.show()
    again.open_at(Place.at("document", "suppliers", "sup-1", "plan"))
    qtbot.waitUntil(lambda: again.pages.pages > 0, timeout=PATIENCE)
    assert again.question.chosen == "no_risk_seen"
    assert again.question.reason.toPlainText() == "Asked the committee."
    assert "The plan can leave" in again.question.state.text()
    again.open_at(Place.at("document", "suppliers", "all"))
    assert again.sheet.isChecked()
    assert not again.plan.isVisible()


def test_other_steps_open_the_question_again(qtbot: QtBot, page: DocumentPage, session: Session, keys: Keys) -> None:
    answer(qtbot, page, "no_risk_seen", "Asked the committee.")
    qtbot.waitUntil(lambda: page.pages.pages > 0, timeout=PATIENCE)
    ask_for(session.workspace, "Open a complaint box")
    page.refresh(frozenset({"finding"}))
    until_asked(qtbot, page)
    assert page.pages.pages == 0
    assert page.question.chosen is None
    assert page.question.state.text().startswith("The steps are others than those last answered for.")
    assert "Open a complaint box" in asked_now(page)


def test_what_is_being_written_stays_when_the_pages_are_drawn_again(
    qtbot: QtBot, page: DocumentPage, session: Session
) -> None:
    page.question.answers["risk_lowered"].click()
    QTest.keyClicks(page.question.reason, "Half a sent")
    page.refresh(frozenset({"supplier"}))
    assert not page.question.give.isEnabled()
    qtbot.waitUntil(page.question.give.isEnabled, timeout=PATIENCE)
    assert page.question.reason.toPlainText() == "Half a sent"
    assert page.question.chosen == "risk_lowered"


def test_a_step_can_be_left_out_and_the_answer_is_about_the_others(
    qtbot: QtBot, page: DocumentPage, session: Session
) -> None:
    ask_for(session.workspace, "Verify the claim ourselves")
    page.refresh(frozenset({"finding"}))
    qtbot.waitUntil(lambda: len(asked_now(page)) == 2, timeout=PATIENCE)
    until_asked(qtbot, page)
    box = next(box for box in page.question.boxes.values() if box.accessibleName() == "Verify the claim ourselves")
    box.click()
    qtbot.waitUntil(lambda: asked_now(page) == [ASKED] and page.question._ready, timeout=PATIENCE)
    answer(qtbot, page, "no_risk_seen", "Asked the committee.")
    qtbot.waitUntil(lambda: page.pages.pages > 0, timeout=PATIENCE)
    assert asked_now(page) == [ASKED]
    (kept,) = session.workspace.find(RetaliationCheck)
    assert len(kept.left_out) == 1
