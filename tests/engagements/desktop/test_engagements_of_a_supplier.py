"""An assessment begins at the supplier: planned on the form of its screening, it stands on the supplier's page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from genderaudit.engagements import engagements_of_supplier
from genderaudit.engagements.desktop.of_supplier import SupplierEngagements
from genderaudit.engagements.desktop.planning.dialog import Planning
from genderaudit.findings import add_finding
from genderaudit.findings.desktop.of_supplier import SupplierFindings
from genderaudit.runtime.settings import Settings
from genderaudit.store import Workspace
from genderaudit.suppliers import add_supplier
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Session
from genderaudit.widgets.theme import apply_theme
from window_person import Person
from work_samples import AUDITOR, Ticking

pytestmark = pytest.mark.gui


@pytest.fixture
def session(qtbot: QtBot, workspace: Workspace) -> Iterator[Session]:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    apply_theme(app, "light", 100, right_to_left=False)
    made = Session(settings=Settings(), language="en", doors=lambda: (), clock=Ticking())
    made.begin(workspace, AUDITOR)
    yield made
    made.background.finish()


def shown(qtbot: QtBot, widget: QWidget) -> None:
    qtbot.addWidget(widget)
    widget.resize(1200, 700)
    widget.show()


def test_the_plan_knows_the_supplier_its_country_and_the_form_of_its_screening(
    qtbot: QtBot, session: Session, workspace: Workspace
) -> None:
    fields = {"name": "Lake Guards", "country": "KE", "screening": {"contact": "direct"}}
    supplier = add_supplier(workspace, AUDITOR, fields).supplier
    planning = Planning(session)
    shown(qtbot, planning)
    planning.open_at(Place.at("engagements", "new", "supplier", supplier.id))
    draft = planning.draft
    assert (draft.subject, draft.country, draft.supplier, draft.tier) == ("Lake Guards", "KE", supplier.id, "full")
    assert draft.parts == ("supplier",)
    while engagements_of_supplier(workspace, supplier.id) == ():
        before = draft.step
        if not draft.office:
            draft.office = "Nairobi"
            planning.steps[draft.step].show_draft()
        planning.go_on()
        assert draft.step > before or engagements_of_supplier(workspace, supplier.id)
    (engagement,) = engagements_of_supplier(workspace, supplier.id)
    assert engagement.supplier == supplier.id
    person = Person(planning)
    page = SupplierEngagements(session, supplier.id)
    shown(qtbot, page)
    page.open_at(Place.at("supplier", supplier.id, "engagements"))
    person.until(lambda: not session.background.busy, "nothing is under way")
    assert [one.id for one in page.table.table.rows] == [engagement.id]
    add_finding(workspace, AUDITOR, engagement, {"title": "No channel for complaints"}, clock=Ticking())
    findings = SupplierFindings(session, supplier.id)
    shown(qtbot, findings)
    findings.open_at(Place.at("supplier", supplier.id, "findings"))
    assert [row.finding.title for row in findings.table.table.rows] == ["No channel for complaints"]
