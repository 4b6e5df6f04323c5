"""What is open with a supplier: the findings of the engagements on it and on its copies."""

from __future__ import annotations

import datetime as dt
from typing import Any

from genderaudit.checklists import find_pack
from genderaudit.engagements import plan_engagement
from genderaudit.engagements.model import Engagement
from genderaudit.findings import add_finding, findings_of_supplier
from genderaudit.store import Workspace
from genderaudit.suppliers import add_supplier, merge_suppliers
from work_samples import AUDITOR, PERIOD

TODAY = dt.date(2026, 3, 1)


def planned(workspace: Workspace, title: str, supplier: str = "") -> Engagement:
    facts: dict[str, Any] = {"parts": ["supplier"], "details": {"supplier": supplier}}
    pack = find_pack("genderaudit.supplier-procurement")
    return plan_engagement(workspace, AUDITOR, pack, title=title, office="Office", period=PERIOD, **facts)


def test_findings_of_a_supplier_are_those_of_the_work_on_it_and_on_its_copies(workspace: Workspace) -> None:
    mill, copy, farm = (
        add_supplier(workspace, AUDITOR, {"name": name}).supplier.id for name in ("River Mill", "R. Mill", "Hill Farm")
    )
    for title, supplier in (("Mill", mill), ("Copy", copy), ("Farm", farm), ("Nobody", "")):
        add_finding(workspace, AUDITOR, planned(workspace, title, supplier), {"title": title})

    def titles(supplier: str) -> set[str]:
        return {one.finding.title for one in findings_of_supplier(workspace, supplier, today=TODAY)}

    assert (titles(mill), titles(copy), titles(farm)) == ({"Mill"}, {"Copy"}, {"Farm"})
    merge_suppliers(workspace, AUDITOR, mill, [copy])
    assert titles(mill) == titles(copy) == {"Mill", "Copy"}
