"""Answers as people write them: each question type takes what fits it and names what would fit."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from genderaudit.checklists import AnswerState, FilesValue, GroupRating, RatingValue, ShareValue, TableValue
from genderaudit.engagements.rules.reading import MAX_TEXT, Unreadable, read_state, read_value
from genderaudit.store.rules import canonical_json
from work_samples import every, five

PACK = every()
QUESTIONS = {name: placed.question for name, placed in PACK.questions.items()}


def read(question: str, raw: object) -> Any:
    return read_value(PACK.pack, QUESTIONS[question], raw)


def state(question: str, raw: object) -> AnswerState:
    return read_state(PACK.pack, QUESTIONS[question], raw)


@pytest.mark.parametrize(
    ("question", "raw", "value"),
    [
        ("T-01", " some ", "some"),
        ("T-02", "posters; calls", ("posters", "calls")),
        ("T-02", ["calls"], ("calls",)),
        ("T-02", [], ()),
        ("T-03", "007.50", "7.5"),
        ("T-03", -3, "-3"),
        ("T-03", "1e3", "1000"),
        ("T-03", Decimal("0.000001"), "0.000001"),
        ("T-03", "-0", "0"),
        ("T-04", "2026-03-31", "2026-03-31"),
        ("T-04", dt.datetime(2026, 3, 31, 23, 59), "2026-03-31"),
        ("T-05", " Words.\nMore. ", "Words.\nMore."),
        ("T-06", "leaders|women=3; others | men = 12", TableValue(cells={"leaders|women": 3, "others|men": 12})),
        ("T-06", {"leaders|women": "0", "others|men": None}, TableValue(cells={"leaders|women": 0})),
        ("T-07", " 12 / 14 ", ShareValue(numerator=12, denominator=14)),
        ("T-07", {"numerator": 3, "denominator": "9.0"}, ShareValue(numerator=3, denominator=9)),
        (
            "T-08",
            "women=3x4; men=5 × 5; workers=unaffected: none are employed",
            RatingValue(
                groups={"women": GroupRating(likelihood=3, impact=4), "men": GroupRating(likelihood=5, impact=5)},
                unaffected={"workers": "none are employed"},
            ),
        ),
        ("T-09", True, "yes"),
        ("T-09", False, "no"),
        ("T-10", 2, "2"),
        ("T-10", 2.0, "2"),
        ("T-11", "E-001, E-002", FilesValue(files=("E-001", "E-002"))),
    ],
)
def test_each_type_reads_what_people_write(question: str, raw: object, value: object) -> None:
    assert read(question, raw) == value


@pytest.mark.parametrize(
    ("question", "raw", "says"),
    [
        ("T-01", "SOME", "all, none, other, some"),
        ("T-02", "posters;posters", "twice"),
        ("T-02", "posters;flags", "'flags' is not an answer"),
        ("T-03", "12,5", "write it as 1234.5"),
        ("T-03", "nan", "not a number"),
        ("T-03", "1e-999999999", "not a number"),
        ("T-03", "0.0000001", "decimal places"),
        ("T-03", "9" * 17, "cannot be counted with|can be counted with"),
        ("T-03", True, "not a number"),
        ("T-04", "31.3.2026", "2026-03-31"),
        ("T-04", "2026-13-45", "2026-03-31"),
        ("T-05", "  ", "missing|empty"),
        ("T-05", "x" * (MAX_TEXT + 1), "longer than"),
        ("T-05", "half a letter \ud800", "cannot be kept"),
        ("T-05", "a bell \x07", "cannot be kept"),
        ("T-05", {"a": 1}, "a text is expected"),
        ("T-06", "women=3", "not a cell of this table"),
        ("T-06", "leaders|women=-1", "whole number"),
        ("T-06", "leaders|women=1; leaders | women=2", "twice"),
        ("T-06", "leaders|women 3", "write pairs"),
        ("T-06", {}, "no cell"),
        ("T-07", "85 %", "such as 12/14"),
        ("T-07", dt.datetime(2026, 12, 14), "such as 12/14"),
        ("T-07", "1234567890/2", "such as 12/14"),
        ("T-08", "women=6x1", "from 1 to 5"),
        ("T-08", "women=unaffected", "and the reason"),
        ("T-08", "cats=1x1", "not an answer"),
        ("T-08", {}, "no group"),
        ("T-09", "maybe", "no, partly, yes"),
        ("T-10", "4", "0, 1, 2, 3"),
        ("T-12", "anything", "row by row"),
    ],
)
def test_what_does_not_fit_is_refused_with_what_would(question: str, raw: object, says: str) -> None:
    with pytest.raises(Unreadable, match=says):
        read(question, raw)


@pytest.mark.parametrize("question", sorted(set(QUESTIONS) - {"T-12"}))
@pytest.mark.parametrize("blank", [None, "", "  ", {"value": None}, {"value": ""}, {"value": " "}])
def test_a_blank_is_never_taken_for_an_answer(question: str, blank: object) -> None:
    with pytest.raises(Unreadable, match="missing"):
        state(question, blank)


def test_a_reason_for_no_answer_is_read_with_all_that_belongs_to_it() -> None:
    found = state(
        "T-07", {"na": " Nobody is met. ", "sources": "staff; document", "confidence": "low", "evidence": "E-1"}
    )
    assert (found.status, found.na_reason, found.value) == ("na", "Nobody is met.", None)
    assert (found.sources, found.confidence, found.evidence) == (("staff", "document"), "low", ("E-1",))
    assert state("T-01", {"status": "declined"}).status == "declined"


@pytest.mark.parametrize(
    ("question", "raw", "says"),
    [
        ("T-07", {"status": "na"}, "one sentence of reason"),
        ("T-01", {"na": "It does not apply."}, "always applies"),
        ("T-01", {"status": "declined", "value": "some"}, "there can be no value"),
        ("T-01", {"status": "perhaps"}, "not a status"),
        ("T-01", {"value": "some", "sources": "neighbours"}, "not a source"),
        ("T-01", {"value": "some", "confidence": "sure"}, "not a confidence"),
        ("T-01", {"value": "some", "colour": "red"}, "'colour' is not known"),
        ("T-01", {"value": "some", "sources": 7}, "a list, or text"),
    ],
)
def test_a_mapping_that_contradicts_itself_is_refused(question: str, raw: object, says: str) -> None:
    with pytest.raises(Unreadable, match=says):
        state(question, raw)


def test_a_follow_up_may_be_not_applicable_with_a_reason_although_its_item_may_not() -> None:
    question = five().questions["Q-01a"].question
    assert read_state(five().pack, question, {"na": "No plan."}).status == "na"


scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(st.characters(), max_size=40), st.dates(),
    st.datetimes(), st.binary(max_size=8), st.decimals(),
    st.from_regex(r"[0-9e.+/x×=|;: -]{0,24}", fullmatch=True),
    st.sampled_from(["women=3x4", "leaders|women=1", "1/2", "yes", "2", "unaffected: x", "2026-01-01", "na"]),
)  # fmt: skip
keys = st.one_of(
    st.sampled_from(
        ["value", "status", "na", "sources", "confidence", "evidence", "comment", "reason", "women", "leaders|women"]
    ),
    st.text(max_size=8),
    st.integers(),
)
anything = st.recursive(
    scalars,
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(keys, inner, max_size=4)),
    max_leaves=8,
)


@settings(max_examples=600, deadline=None)
@given(st.sampled_from(sorted(QUESTIONS)), anything)
def test_whatever_is_given_becomes_an_answer_that_can_be_kept_or_an_unreadable(question: str, raw: object) -> None:
    try:
        found = state(question, raw)
    except Unreadable as why:
        assert str(why)
        assert len(str(why)) < 1200
    else:
        text = canonical_json(found.model_dump(mode="json"))
        assert AnswerState.model_validate_json(text.encode()) == found


@pytest.mark.parametrize("raw", ["5/3", "12/0", "0/0", {"numerator": 4, "denominator": 2}])
def test_a_share_of_nothing_or_of_more_than_all_is_refused(raw: object) -> None:
    question = next(placed.question for placed in every().questions.values() if placed.question.type == "share")
    with pytest.raises(Unreadable, match=r"share|more than all"):
        read_value(every().pack, question, raw)
