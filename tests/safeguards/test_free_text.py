"""The guard over free text warns about what may identify a person."""

import pytest

from genderaudit.safeguards import look_over, removed


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Write to focal.point@example.org about it", "email"),
        ("Call +33 6 12 34 56 78 in the evening", "phone"),
        ("A 16-year-old told the team", "exact_age"),
        ("une fille de 16 ans", "exact_age"),
        ("una chica de 16 años", "exact_age"),
        ("spoke with Ms Example in the yard", "titled_name"),
        ("السيدة مثال حضرت", "titled_name"),
        ("see case no. 2026/114", "case_number"),
        ("the survivor told us where", "incident_detail"),
        ("at 36.5297, -6.2927", "coordinates"),
    ],
)
def test_what_may_identify_a_person_is_noticed(text: str, kind: str) -> None:
    assert kind in {warned.kind for warned in look_over(text)}


@pytest.mark.parametrize(
    "text",
    [
        "12 of 14 drivers were briefed on 2026-03-31.",
        "The channel was tested in March 2026; the test record is E-004.",
        "Le personnel a 5 ans d’expérience en moyenne.",
        "The plan names the head of office as owner.",
    ],
)
def test_ordinary_audit_sentences_pass_without_a_warning(text: str) -> None:
    assert look_over(text) == ()


def test_what_is_removed_is_gone_and_the_rest_stays() -> None:
    text = "Write to focal.point@example.org today."
    assert removed(text, look_over(text)) == "Write to [removed] today."
