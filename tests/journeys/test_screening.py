"""Before a checklist a person learns which form to run."""

import json

import pytest

from genderaudit.cli import main


def said(capsys: pytest.CaptureFixture[str], *words: str, code: int = 0) -> str:
    capsys.readouterr()
    assert main(["checklist", "screen", *words]) == code
    printed = capsys.readouterr()
    return printed.err if code else printed.out


def test_without_answers_the_questions_and_their_options_are_printed(capsys: pytest.CaptureFixture[str]) -> None:
    printed = said(capsys, "risk-assessment")
    assert "contact=none" in printed
    assert "--tier" not in printed


def test_a_supplier_in_direct_contact_is_never_light(capsys: pytest.CaptureFixture[str]) -> None:
    answers = [
        "trigger=new_supplier", "labour_intensity=low", "country_risk=low", "annual_value=under_10k",
        "agency_labour=no", "earlier_finding=none",
    ]  # fmt: skip
    options = said(capsys, "supplier-procurement")
    wanted = [answer for answer in answers if answer in options]
    found = json.loads(said(capsys, "supplier-procurement", "contact=direct", *wanted, "--json"))
    assert found["tier"] not in (None, "light", "short")
    assert found["points"] >= 4


def test_the_yearly_cycle_reviews_the_register_and_says_so_in_french(capsys: pytest.CaptureFixture[str]) -> None:
    answers = ("trigger=yearly_cycle", "contact=none", "sea_context=low")
    printed = said(capsys, "risk-assessment", *answers, "--language", "fr")
    assert "--tier register_review" in printed
    assert "registre" in printed


def test_an_option_that_is_none_is_named_with_those_that_are(capsys: pytest.CaptureFixture[str]) -> None:
    refused = said(capsys, "risk-assessment", "contact=often", code=2)
    assert "contact=often" in refused
    assert "contact=none/indirect/direct" in refused
