"""A strictly confidential piece of evidence: its label, grade and hash are told, and the report is as strict."""

import datetime as dt
import io

import pikepdf
import pypdfium2

from genderaudit.engagements import add_evidence
from genderaudit.engagements.model import Engagement, Evidence
from genderaudit.reports.actions.issuing import preview_report
from genderaudit.reports.actions.snapshot import snapshot
from genderaudit.reports.files.embedded import read_embedded
from genderaudit.store import Workspace
from work_samples import AUDITOR, Ticking, begun, five

MADE = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def with_evidence(workspace: Workspace, confidentiality: str) -> Engagement:
    engagement = begun(workspace, five(), {"Q-01": "no"})
    with workspace.step("engagement.change_plan", AUDITOR) as step:
        step.put(engagement.model_copy(update={"classification": "internal"}))
    piece = add_evidence(
        workspace, AUDITOR, engagement, caption="Xcaption of a survivor", kind="document", grade="B", data=b"paper",
        clock=Ticking(),
    )  # fmt: skip
    with workspace.step("evidence.edit", AUDITOR) as step:
        step.put(piece.model_copy(update={"confidentiality": confidentiality}))
    return workspace.get(Engagement, engagement.id) or engagement


def pages_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    return "".join(page.get_textpage().get_text_range() for page in document)


def test_the_caption_is_neither_on_the_pages_nor_in_the_data(workspace: Workspace) -> None:
    engagement = with_evidence(workspace, "strictly_confidential")
    pdf = preview_report(workspace, engagement, form="full", language="en", made_at=MADE)
    with pikepdf.open(io.BytesIO(pdf)) as opened:
        data = read_embedded(opened).data
    assert "Xcaption" not in data.model_dump_json()
    text = pages_of(pdf)
    assert "Xcaption" not in text
    assert "Caption withheld: strictly confidential" in text
    (kept,) = workspace.find(Evidence)
    assert kept.sha256[:32] in text
    assert "Strictly confidential" in text


def test_the_report_is_never_passed_on_more_freely_than_its_evidence(workspace: Workspace) -> None:
    for confidentiality, printed in (("public", "internal"), ("confidential", "confidential")):
        engagement = with_evidence(workspace, confidentiality)
        data, _ = snapshot(workspace, engagement, form="full", language="en", made_at=MADE)
        assert data.plan.classification == printed
        assert data.evidence[0].caption == "Xcaption of a survivor"
        public, _ = snapshot(workspace, engagement, form="public", language="en", made_at=MADE)
        assert public.plan.classification == "public"
