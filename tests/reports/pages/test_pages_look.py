"""The pages: front page, conformance, determinism, honest words."""

import hashlib
import io
import os
import subprocess
import sys
from pathlib import Path

import pikepdf
import pytest
from pages_sample import compiled_data, drawn, drawn_compiled, page_texts, report_data
from pikepdf import pdfa

from genderaudit.reports.files.report import draw_report
from genderaudit.reports.model.data import OverrideShown
from genderaudit.reports.rules.numbers import result_of
from genderaudit.runtime.language import LANGUAGES, catalogue

HERE = Path(__file__).parent
# pikepdf's validator denies what it does not know: the PDF/UA extension schema, level A where it checks for B,
# attachments (which PDF/A-3 is made for) and signature fields.
KNOWN_ALARMS = {
    "XMP namespace pdfaExtension=http://www.aiim.org/pdfa/ns/extension/ is not permitted",
    "XMP namespace pdfaSchema=http://www.aiim.org/pdfa/ns/schema# is not permitted",
    "XMP namespace pdfaProperty=http://www.aiim.org/pdfa/ns/property# is not permitted",
    "XMP property pdfaExtension:schemas is not permitted",
    "XMP property pdfuaid:part is not permitted",
    "pdfaid:conformance is 'A', expected 'B'",
    "embedded files are not supported",
    "interactive forms (/AcroForm) are not supported",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_validator_finds_nothing_beyond_what_it_does_not_know(language: str) -> None:
    for pdf in (drawn(language), drawn_compiled(language)):
        findings = pdfa.validate_written(io.BytesIO(pdf), "3b").findings
        strange = [one.message for one in findings if one.message not in KNOWN_ALARMS]
        assert strange == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_four_fields_are_prepared_on_the_signature_page(language: str) -> None:
    with pikepdf.open(io.BytesIO(drawn(language))) as pdf:
        fields = {str(one.T): one for one in pdf.Root.AcroForm.Fields}
        assert list(fields) == ["Preparer", "Reviewer", "Approver", "Timestamp1"]
        last = pdf.pages[-1].obj.objgen
        assert all(one.P.objgen == last for one in fields.values())
        assert all(float(side) == 0 for side in fields["Timestamp1"].Rect)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("pack", ["risk-assessment", "internal-audit"])
def test_the_front_page_is_one_page(language: str, pack: str) -> None:
    with (
        pikepdf.open(io.BytesIO(drawn(language, "full", pack))) as pdf,
        pdf.open_outline() as outline,
    ):
        first_chapter = outline.root[0].destination
        assert isinstance(first_chapter, pikepdf.Array)
        assert first_chapter[0].objgen == pdf.pages[1].obj.objgen


def test_the_front_page_says_rating_score_coverage_and_most_urgent_finding() -> None:
    front = page_texts(drawn())[0]
    for words in ("Major improvement needed", "of 100", "applicable items answered", "Very high", "Critical"):
        assert words in front


def test_a_stop_and_its_decision_stand_on_page_one() -> None:
    data, pack = report_data("en", "full", "supplier-procurement", "full", ("office", "tender", "supplier"))
    assert data.stops
    front = page_texts(draw_report(data, {pack.files_hash: pack}))[0]
    assert data.stops[0].item in front
    assert "continues with safeguards" in front
    undecided = data.model_copy(update={"stops": ()})
    assert "is not recorded" in page_texts(draw_report(undecided, {pack.files_hash: pack}))[0]


def test_parts_stand_side_by_side_and_are_not_averaged() -> None:
    front = page_texts(drawn("en", "full", "supplier-procurement", "full", ("office", "tender", "supplier")))[0]
    assert all(name in front for name in ("Buying office", "Tender", "Supplier"))
    assert "scored apart" in front


def test_a_form_without_a_rating_prints_its_ending_when_nothing_was_flagged() -> None:
    data, pack = report_data("en", "full", "supplier-procurement", "light", ("supplier",))
    flagged = {flag.item for flag in result_of(data, pack).flags}
    assert flagged
    answers = {id: shown for id, shown in data.answers.items() if pack.questions[id].item.id not in flagged}
    calm = data.model_copy(
        update={"answers": answers, "tables": tuple(one for one in data.tables if one.question in answers)}
    )
    assert result_of(calm, pack).flags == ()
    assert "No concern found, limited scope." in page_texts(draw_report(calm, {pack.files_hash: pack}))[0]


def test_a_short_form_names_what_it_leaves_out() -> None:
    whole = " ".join(page_texts(drawn("en", "full", "internal-audit", "short")))
    assert "Not asked in this form" in whole
    assert "IA-02" in whole


def test_an_override_is_printed_with_both_posts_and_its_reason() -> None:
    data, pack = report_data(
        override=OverrideShown(
            part="main",
            rating="not_effective",
            reason="Two sites weigh more.",
            by_post="Lead Auditor",
            second_post="Head of Audit",
        )
    )
    front = page_texts(draw_report(data, {pack.files_hash: pack}))[0]
    for words in ("Lead Auditor", "Head of Audit", "Two sites weigh more.", "Not effective"):
        assert words in front


def test_unverified_references_and_house_defaults_are_marked() -> None:
    whole = " ".join(page_texts(drawn()))
    assert "not verified" in whole
    assert "Thresholds: house default" in whole


def test_not_assessed_is_never_called_missing_in_the_profile() -> None:
    front = page_texts(drawn("en", "full", "supplier-procurement", "light", ("supplier",)))[0]
    assert "not in this form" in front
    assert "missing" not in front


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_draft_translation_is_said_once(language: str) -> None:
    data, pack = report_data(language)
    texts = " ".join(page_texts(draw_report(data, {pack.files_hash: pack})))
    drafted = any(pack.text(key, language).status == "draft" for key in pack.sources)
    said = catalogue(language)("reports.scope.draft_texts")
    if language == "fr":
        assert (said[:40] in texts) == drafted


def test_text_of_people_is_never_read_as_markup() -> None:
    title = "<b>Bold</b> & <font color='red'>{score}</font> \x00\u202e"
    data, pack = report_data(title=title)
    assert "<b>Bold</b> & <font color='red'>{score}</font>" in " ".join(
        page_texts(draw_report(data, {pack.files_hash: pack}))
    )


_SCRIPT = """
import hashlib, sys
from pages_sample import compiled_data, report_data
from genderaudit.reports.files.report import draw_report
data, pack = report_data("ar")
print(hashlib.sha256(draw_report(data, {pack.files_hash: pack})).hexdigest())
print(hashlib.sha256(draw_report(*compiled_data("fr"))).hexdigest())
"""


def test_the_same_data_give_the_same_bytes_in_every_process() -> None:
    found = set()
    for seed, zone in (("1", "Asia/Kabul"), ("2", "UTC")):
        environment = {**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "PYTHONPATH": str(HERE)}
        run = subprocess.run(
            [sys.executable, "-c", _SCRIPT], env=environment, capture_output=True, text=True, check=True
        )
        found.add(run.stdout)
    data, pack = report_data("ar")
    here = hashlib.sha256(draw_report(data, {pack.files_hash: pack})).hexdigest()
    compiled = hashlib.sha256(draw_report(*compiled_data("fr"))).hexdigest()
    assert found == {f"{here}\n{compiled}\n"}


def test_a_compiled_report_names_every_source_and_takes_no_mean() -> None:
    whole = " ".join(page_texts(drawn_compiled()))
    assert all(label in whole for label in ("R-01", "R-02", "R-03"))
    assert "never averaged" in whole
    assert "ab" * 16 in whole
