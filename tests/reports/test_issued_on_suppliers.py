"""An issued report of a supplier assessment leaves its result on the supplier; a file that fails leaves none."""

from __future__ import annotations

import datetime as dt
import hashlib
from decimal import Decimal
from pathlib import Path

import pytest

from genderaudit.checklists import find_pack
from genderaudit.engagements import answer_in_words, plan_engagement, take_step
from genderaudit.engagements.model import Engagement
from genderaudit.reports.actions.issuing import issue_report
from genderaudit.reports.actions.writing import remember_signature, sign_report, write_report
from genderaudit.reports.model.refusals import ReportExists
from genderaudit.signing import ROLES, TrustList, load_identity, new_identity
from genderaudit.store import Workspace
from genderaudit.suppliers import add_supplier
from genderaudit.suppliers.model.supplier import Supplier
from work_samples import AUDITOR, PERIOD, Ticking

MADE = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def cleared(workspace: Workspace, tmp_path: Path) -> tuple[Path, str, Engagement]:
    key = tmp_path / "auditor.p12"
    new_identity(key, post="Internal Auditor", office="Amman", country="JO", roles=ROLES,
                 passphrase="a long passphrase", clock=Ticking())  # fmt: skip
    supplier = add_supplier(workspace, AUDITOR, {"name": "River Mill"}).supplier.id
    engagement = plan_engagement(
        workspace,
        AUDITOR,
        find_pack("genderaudit.supplier-procurement"),
        title="Mill",
        office="Amman",
        period=PERIOD,
        tier="light",
        parts=["supplier"],
        details={"supplier": supplier},
    )
    engagement = take_step(workspace, AUDITOR, engagement, "in_progress")
    answer_in_words(workspace, AUDITOR, engagement, "SP-23", "3")
    for status in ("submitted", "cleared"):
        engagement = take_step(workspace, AUDITOR, engagement, status)  # type: ignore[arg-type]
    return key, supplier, engagement


def noted(workspace: Workspace, supplier: str) -> Supplier:
    found = workspace.get(Supplier, supplier)
    assert found is not None
    return found


def test_signing_the_report_concludes_the_assessment_of_the_supplier(workspace: Workspace, tmp_path: Path) -> None:
    key, supplier, engagement = cleared(workspace, tmp_path)

    def issue(target: Path) -> None:
        identity = load_identity(key, "a long passphrase")
        issue_report(workspace, AUDITOR, engagement, target, form="full", language="en", made_at=MADE,
                     identity=identity, trust=TrustList(), clock=Ticking())  # fmt: skip

    (tmp_path / "there.pdf").write_bytes(b"x")
    with pytest.raises(ReportExists):
        issue(tmp_path / "there.pdf")
    assert noted(workspace, supplier).assessed is None
    issue(tmp_path / "mill.pdf")
    assessed = noted(workspace, supplier).assessed
    assert assessed is not None
    assert (assessed.engagement, assessed.tier) == (engagement.id, "light")
    assert {one.theme: one.value for one in noted(workspace, supplier).own_risks} == dict.fromkeys(
        ("labour", "pay_equality"), Decimal("0.33")
    )


def test_a_first_signature_given_to_a_written_report_concludes_it_too(workspace: Workspace, tmp_path: Path) -> None:
    key, supplier, engagement = cleared(workspace, tmp_path)
    target = tmp_path / "mill.pdf"
    write_report(workspace, AUDITOR, engagement, target, form="full", language="en", made_at=MADE)
    assert noted(workspace, supplier).assessed is None
    identity = load_identity(key, "a long passphrase")
    data = sign_report(target, identity, "preparer", target, trust=TrustList(), clock=Ticking())
    sha256 = hashlib.sha256(target.read_bytes()).hexdigest()
    remember_signature(workspace, AUDITOR, data, "preparer", identity.fingerprint, sha256=sha256, clock=Ticking())
    assessed = noted(workspace, supplier).assessed
    assert assessed is not None and assessed.engagement == engagement.id
