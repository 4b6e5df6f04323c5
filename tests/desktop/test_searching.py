"""The search folds texts alike in four languages, ranks what fits, and keeps only what people wrote."""

from __future__ import annotations

import json

import pytest

from genderaudit.desktop.palette.searching import SearchIndex, fold, rank, read, read_questions, words_of


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("evaluation", "Évaluation"),
        ("MUJER", "mujer"),
        ("nino", "Niño"),
        ("l'equite", "L’équité"),
        ("oeuvre", "Œuvre"),
        ("اداره", "إدارة"),
        ("الاطفال", "الأطفال"),
        ("مدة", "مُدَّة"),
        ("امراة", "امـــرأة"),
        ("علي", "على"),
        ("2026", "٢٠٢٦"),
    ],
)
def test_accents_case_vowel_signs_and_forms_of_letters_make_no_difference(typed: str, written: str) -> None:
    assert fold(typed) == fold(written)


def test_a_beginning_goes_before_a_word_a_word_before_a_part_and_letters_in_order_come_last() -> None:
    fits = [
        rank(words_of("dark"), fold(text), loosely=True)
        for text in ("Dark look", "A dark look", "Undarked", "Do a risk")
    ]
    assert fits == [4, 3, 2, 1]
    assert rank(words_of("dark"), fold("Light look"), loosely=True) == 0


def test_letters_in_order_count_only_where_the_list_is_short() -> None:
    assert rank(words_of("drk"), fold("Dark look")) == 0


def test_an_arabic_word_begins_after_its_article() -> None:
    assert rank(words_of("تدريب"), fold("سياسة التدريب")) == 3


def test_every_word_must_be_there_in_any_order() -> None:
    index = SearchIndex()
    index.take(read([("a", "finding", "e1", json.dumps({"title": "Guards are not trained", "number": 3}))]))
    assert [hit.record for hit in index.find("trained guards")["finding"]] == ["a"]
    assert index.find("trained cooks") == {}


def test_records_are_found_by_the_number_that_people_use() -> None:
    index = SearchIndex()
    bodies = [
        ("f", "finding", "e1", json.dumps({"title": "Guards", "number": 3})),
        ("v", "evidence", "e1", json.dumps({"caption": "Contract", "number": 7})),
    ]
    index.take(read(bodies))
    assert list(index.find("F-03")) == ["finding"]
    assert list(index.find("e-007")) == ["evidence"]


def test_ids_codes_digests_and_moments_are_not_found() -> None:
    body = {
        "id": "eng-01m80b265r3743rvqp45kfee59",
        "comment": "Two cooks",
        "status": "in_progress",
        "sha256": "ab" * 32,
        "answered_at": "2026-03-01T10:00:00Z",
    }
    index = SearchIndex()
    index.take(read([("a", "answer", "e", json.dumps(body))]))
    assert list(index.find("cooks")) == ["answer"]
    for nothing in ("in_progress", "01m80b", "abab", "2026-03"):
        assert index.find(nothing) == {}


def test_an_answer_without_words_is_not_kept() -> None:
    assert read([("a", "answer", "e", json.dumps({"question": "RA-01", "state": {"value": "yes_1"}}))]) == {}


def test_what_belongs_to_the_open_engagement_comes_first_even_beyond_the_limit() -> None:
    bodies = [(f"e1/{n}", "answer", "e1", json.dumps({"comment": "staff trained"})) for n in range(50)]
    bodies.append(("e2/1", "answer", "e2", json.dumps({"comment": "staff trained"})))
    index = SearchIndex()
    index.take(read(bodies))
    assert index.find("staff", near="e2", most=10)["answer"][0].record == "e2/1"


def test_a_kind_is_read_anew_without_the_others() -> None:
    index = SearchIndex()
    index.take(read([("f", "finding", "e", json.dumps({"title": "Old words"}))]))
    index.take(read_questions([("e", "RA-01", "Is there a policy?")]), instead_of={"question"})
    index.take(read([("f", "finding", "e", json.dumps({"title": "New words"}))]), instead_of={"finding"})
    assert index.find("old") == {}
    assert list(index.find("new")) == ["finding"]
    assert index.find("ra-01")["question"][0].record == "e/RA-01"


def test_dropped_texts_are_gone() -> None:
    index = SearchIndex()
    index.take(read([("f", "finding", "e", json.dumps({"title": "Words"}))]))
    index.drop()
    assert index.find("words") == {}
    assert len(index) == 0
