from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from reports_desk import PASSPHRASE, PATIENCE, Heard, engagement_of

from genderaudit.engagements.model import Engagement
from genderaudit.findings import add_finding
from genderaudit.findings.model import Finding
from genderaudit.reports.desktop import report_page
from genderaudit.reports.desktop.outcome import Outcome
from genderaudit.reports.desktop.report_page import ReportPage
from genderaudit.reports.model.signed import SignedReport
from genderaudit.signing import Identity, Role, identities_of
from genderaudit.suppliers import add_relationship, add_supplier
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from work_samples import AUDITOR

pytestmark = pytest.mark.gui
Keys = dict[Role, tuple[Path, Identity]]


@pytest.fixture
def engagement(session: Session) -> Engagement:
    return engagement_of(session.workspace)


def opened(qtbot: QtBot, session: Session, engagement: Engagement) -> ReportPage:
    page = ReportPage(session, engagement.id)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.open_at(Place.at("engagement", engagement.id, "report"))
    qtbot.waitUntil(lambda: bool(page.gaps.gaps) and page.pages.pages > 0, timeout=PATIENCE)
    return page


def ask_to_sign(page: ReportPage, keys: Keys, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report_page, "choose_new_file", lambda *_: target)
    page.sign.use_file(keys["preparer"][0])
    page.sign.passphrase.setText(PASSPHRASE)
    page.sign.button.click()


def test_one_signature_makes_the_report_and_it_is_checked_at_once(
    qtbot: QtBot, session: Session, engagement: Engagement, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened(qtbot, session, engagement)
    folder = tmp_path / "out"
    folder.mkdir()
    ask_to_sign(page, keys, folder / "report.pdf", monkeypatch)
    assert page.sign.passphrase.text() == ""
    qtbot.waitUntil(lambda: page.findChild(Outcome) is not None, timeout=PATIENCE)
    assert [path.name for path in folder.iterdir()] == ["report.pdf"]
    signed = list(session.workspace.find(SignedReport, engagement.id))
    assert [one.role for one in signed] == ["preparer"]
    assert [one.post for one in identities_of(session.workspace)] == ["Internal Auditor"]


def test_a_stop_before_the_file_is_written_leaves_nothing_behind(
    qtbot: QtBot, session: Session, engagement: Engagement, keys: Keys, tmp_path: Path, heard: Heard,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    page = opened(qtbot, session, engagement)
    folder = tmp_path / "out"
    folder.mkdir()
    session.background.began.connect(lambda job: job.stop() if job.title == "Making the report" else None)
    ask_to_sign(page, keys, folder / "report.pdf", monkeypatch)
    qtbot.waitUntil(lambda: "Nothing was written" in heard.told(), timeout=PATIENCE)
    assert list(folder.iterdir()) == []
    assert not list(session.workspace.find(SignedReport))
    assert page.sign.button.isVisible()


def test_a_wrong_passphrase_is_said_and_nothing_is_written(
    qtbot: QtBot, session: Session, engagement: Engagement, keys: Keys, tmp_path: Path, heard: Heard,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    page = opened(qtbot, session, engagement)
    monkeypatch.setattr(report_page, "choose_new_file", lambda *_: tmp_path / "report.pdf")
    page.sign.use_file(keys["preparer"][0])
    page.sign.passphrase.setText("another passphrase")
    page.sign.button.click()
    qtbot.waitUntil(lambda: "passphrase does not open" in heard.told(), timeout=PATIENCE)
    assert not (tmp_path / "report.pdf").exists()


def test_a_drafted_finding_keeps_the_signature_away_and_says_why(
    qtbot: QtBot, session: Session, engagement: Engagement, keys: Keys
) -> None:
    finding = add_finding(session.workspace, AUDITOR, engagement, {"title": "No plan", "condition": "None was seen."})
    page = opened(qtbot, session, engagement)
    page.sign.use_file(keys["preparer"][0])
    page.sign.passphrase.setText(PASSPHRASE)
    assert not page.sign.button.isEnabled()
    assert "still a draft" in page.sign.note.text()
    page.refresh(frozenset({Finding.kind}))
    assert finding.label in page.gaps.rows.item(0).text()


def test_each_line_leads_to_where_it_is_mended(
    qtbot: QtBot, session: Session, engagement: Engagement, heard: Heard
) -> None:
    page = opened(qtbot, session, engagement)
    number = next(n for n, gap in enumerate(page.gaps.gaps) if gap.code == "unanswered")
    page.gaps.rows.itemActivated.emit(page.gaps.rows.item(number))
    assert heard.places == [Place.at("engagement", engagement.id, "checklist", page.gaps.gaps[number].place)]


def test_the_choices_come_back_with_the_place(qtbot: QtBot, session: Session, engagement: Engagement) -> None:
    page = opened(qtbot, session, engagement)
    page.public.setChecked(True)
    page.language.setCurrentIndex(page.language.findData("ar"))
    again = ReportPage(session, engagement.id)
    qtbot.addWidget(again)
    again.open_at(page.here())
    assert (again.form, again.language.currentData()) == ("public", "ar")
    qtbot.waitUntil(lambda: not session.background.busy, timeout=PATIENCE)


def test_the_chapter_on_suppliers_is_offered_and_seen_at_once(
    qtbot: QtBot, session: Session, engagement: Engagement
) -> None:
    page = opened(qtbot, session, engagement)
    qtbot.waitUntil(lambda: "no supplier" in page._suppliers_note.text(), timeout=PATIENCE)
    assert not page.suppliers.isEnabled()
    before = page.pages.pages
    seller = add_supplier(session.workspace, AUDITOR, {"name": "River Mill"}).supplier.id
    add_relationship(session.workspace, AUDITOR, {"seller": seller, "type": "supplies", "buyer": "us"})
    session.did(Supplier.kind)
    page.refresh(frozenset({Supplier.kind}))
    qtbot.waitUntil(page.suppliers.isEnabled, timeout=PATIENCE)
    # the pack is one for suppliers, so the chapter is wanted by itself
    assert page.suppliers.isChecked()
    qtbot.waitUntil(lambda: page.pages.pages > before, timeout=PATIENCE)
    page.suppliers.click()
    qtbot.waitUntil(lambda: page.pages.pages == before, timeout=PATIENCE)
    assert not page.suppliers.isChecked()
    assert page.here().parts[-1] == "plain"
    page.open_at(Place.at("engagement", engagement.id, "report", "en", "full", "suppliers"))
    qtbot.waitUntil(lambda: page.pages.pages > before and page.suppliers.isChecked(), timeout=PATIENCE)
