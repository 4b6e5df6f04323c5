"""The reports of risks and of suppliers in the window: seen as they are, signed, found again among all reports."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from reports_desk import PASSPHRASE, PATIENCE, Heard

from genderaudit.reports.desktop import document
from genderaudit.reports.desktop.archive import Archive
from genderaudit.reports.desktop.document import DocumentPage
from genderaudit.reports.desktop.outcome import Outcome
from genderaudit.reports.model.network import NETWORK
from genderaudit.reports.model.register import REGISTER
from genderaudit.reports.model.signed import SignedReport
from genderaudit.risks import add_risk, find_risk
from genderaudit.signing import Identity, Role
from genderaudit.suppliers.model.supplier import Supplier
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from work_samples import AUDITOR, Ticking

pytestmark = pytest.mark.gui
Keys = dict[Role, tuple[Path, Identity]]


def opened(qtbot: QtBot, session: Session, *place: str) -> DocumentPage:
    page = DocumentPage(session)
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.open_at(Place.at("document", *place))
    qtbot.waitUntil(lambda: page.pages.pages > 0, timeout=PATIENCE)
    return page


def sign(page: DocumentPage, keys: Keys, target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(document, "choose_new_file", lambda *_: target)
    page.sign.use_file(keys["preparer"][0])
    page.sign.passphrase.setText(PASSPHRASE)
    page.sign.button.click()


@pytest.mark.parametrize(("about", "owner", "name"), [("risks", REGISTER, "risk"), ("suppliers", NETWORK, "supplier")])
def test_the_whole_is_shown_signed_and_found_again_among_all_reports(
    qtbot: QtBot, session: Session, keys: Keys, tmp_path: Path, heard: Heard, monkeypatch: pytest.MonkeyPatch,
    about: str, owner: str, name: str,
) -> None:  # fmt: skip
    add_risk(session.workspace, AUDITOR, {"title": "Distribution ends after dark"}, clock=Ticking())
    page = opened(qtbot, session, about, "all", "fr")
    assert page.here() == Place.at("document", about, "all", "fr")
    assert name in page.title().lower()
    sign(page, keys, tmp_path / "whole.pdf", monkeypatch)
    qtbot.waitUntil(lambda: page.findChild(Outcome) is not None, timeout=PATIENCE)
    assert (tmp_path / "whole.pdf").exists()
    assert [one.engagement for one in session.workspace.find(SignedReport)] == [owner]
    archive = Archive(session)
    qtbot.addWidget(archive)
    archive.open_at(Place("reports"))
    row = archive.table.current()
    assert row is not None
    assert name in row.title.lower()
    archive.table.opened.emit(row)
    assert heard.places[-1] == Place.at("document", about, "all")


def test_the_sheet_of_one_risk_is_signed_for_that_risk_alone(
    qtbot: QtBot, session: Session, keys: Keys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_risk(session.workspace, AUDITOR, {"title": "Distribution ends after dark"}, clock=Ticking())
    risk = find_risk(session.workspace, "R-01")
    page = opened(qtbot, session, "risks", risk.id)
    assert page.title() == "R-01 Distribution ends after dark"
    sign(page, keys, tmp_path / "sheet.pdf", monkeypatch)
    qtbot.waitUntil(lambda: page.findChild(Outcome) is not None, timeout=PATIENCE)
    assert [one.engagement for one in session.workspace.find(SignedReport)] == [risk.id]


def test_as_a_tab_of_a_supplier_it_stays_on_that_supplier(qtbot: QtBot, session: Session) -> None:
    with session.workspace.step("supplier.add", AUDITOR) as step:
        step.put(Supplier(id="sup-1", name="Delta Mill"))
    page = DocumentPage(session, "sup-1")
    qtbot.addWidget(page)
    page.resize(1100, 640)
    page.show()
    page.open_at(Place.at("supplier", "sup-1", "sheet"))
    qtbot.waitUntil(lambda: page.pages.pages > 0, timeout=PATIENCE)
    assert page.here() == Place.at("supplier", "sup-1", "sheet", "en")
    assert page.title() == "Delta Mill"


def test_what_changes_is_drawn_again(qtbot: QtBot, session: Session) -> None:
    page = opened(qtbot, session, "risks", "all")
    drawn: list[bytes] = []
    page.pages.show_pdf = lambda pdf, page=1: drawn.append(pdf)  # type: ignore[method-assign]
    add_risk(session.workspace, AUDITOR, {"title": "New"}, clock=Ticking())
    page.refresh(frozenset({"supplier"}))
    page.refresh(frozenset({"risk"}))
    qtbot.waitUntil(lambda: len(drawn) == 1, timeout=PATIENCE)
