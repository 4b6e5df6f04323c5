"""Last time's answers beside today's, in the words of the reader."""

from __future__ import annotations

import pytest

from genderaudit.checklists import AnswerState, value_in_words
from genderaudit.engagements import answer_in_words, last_time_in_words, start_from_last_time
from genderaudit.engagements.rules.reading import read_state
from genderaudit.runtime.language import LANGUAGES
from genderaudit.store import Workspace
from work_samples import AUDITOR, PERIOD, begun, every, five

SAID: dict[str, tuple[object, str]] = {
    "yes_partly_no": ("partly", "partly"),
    "maturity": ("2", "meets requirements"),
    "date": ("2026-03-31", "31 March 2026"),
    "text": ("As they said.", "As they said."),
}


@pytest.mark.parametrize("kind", SAID)
def test_an_answer_is_said_in_words(kind: str) -> None:
    raw, words = SAID[kind]
    question = next(p.question for p in every().questions.values() if p.question.type == kind)
    assert value_in_words(every(), question, read_state(every().pack, question, raw), "en") == words


def test_choices_are_said_by_their_labels() -> None:
    pack = every()
    for kind in ("single", "multiple"):
        question = next(p.question for p in pack.questions.values() if p.question.type == kind)
        chosen = pack.pack.choices[question.choices or ""]
        said = value_in_words(pack, question, read_state(pack.pack, question, chosen[0].value), "en")
        assert said == chosen[0].label


def test_shares_are_counts_while_they_are_few() -> None:
    pack = every()
    question = next(p.question for p in pack.questions.values() if p.question.type == "share")
    few, many = (read_state(pack.pack, question, raw) for raw in ("3/7", "30/60"))
    assert value_in_words(pack, question, few, "en") == "3 of 7"
    assert value_in_words(pack, question, many, "en") == "30 of 60 (50.0%)"


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_ratings_and_statuses_are_said_in_every_language(language: str) -> None:
    pack = every()
    table = next(p.question for p in pack.questions.values() if p.question.type == "table")
    codes = [pack.pack.choices[axis][0].value for axis in table.axes]
    state = read_state(pack.pack, table, {"|".join(codes): 1234})
    assert value_in_words(pack, table, state, language).endswith("234")
    rating = next(p.question for p in pack.questions.values() if p.question.type == "rating")
    group = pack.pack.choices[rating.choices or ""][0].value
    assert "12" in value_in_words(pack, rating, read_state(pack.pack, rating, {group: "3x4"}), language)
    item = pack.pack.items()[0]
    declined = value_in_words(pack, item, AnswerState(status="na", na_reason="No warehouse."), language)
    assert declined.endswith("No warehouse.")
    assert len(declined) > len("No warehouse.")


def test_each_question_stands_beside_what_was_answered_last_time(workspace: Workspace) -> None:
    before = begun(workspace, five(), {"Q-01": "yes", "Q-03": "no"})
    now = start_from_last_time(workspace, AUDITOR, before, five(), title="Again", period=PERIOD)
    answer_in_words(workspace, AUDITOR, now, "Q-01", "partly")
    answer_in_words(workspace, AUDITOR, now, "Q-04", "14/14")
    assert last_time_in_words(workspace, now, "en") == {
        "Q-01": ("changed", "yes"),
        "Q-03": ("not_answered_now", "no"),
        "Q-04": ("new", ""),
    }
    assert last_time_in_words(workspace, now, "fr")["Q-03"].then == "non"
    assert last_time_in_words(workspace, before, "en") == {}
