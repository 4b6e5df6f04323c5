"""Packs and answers that the tests of packs and scores work with."""

from __future__ import annotations

import datetime as dt
import functools
import itertools
from collections.abc import Mapping
from pathlib import Path

from hypothesis import strategies as st

from genderaudit.checklists import (
    AnswerState,
    GroupRating,
    LoadedPack,
    Question,
    RatingValue,
    ShareValue,
    TableValue,
    load_pack,
    score,
)
from genderaudit.checklists.model.results import Result

PACKS = Path(__file__).parent / "packs"
ROOT = Path(__file__).parents[2]
TODAY = dt.date(2026, 3, 1)
STATUSES = ("na", "dont_know", "declined", "not_safe")


@functools.cache
def five() -> LoadedPack:
    return load_pack(PACKS / "five-questions", use_cache=False)


@functools.cache
def every() -> LoadedPack:
    return load_pack(PACKS / "every-type", use_cache=False)


def given(value: object, **more: object) -> AnswerState:
    return AnswerState.model_validate({"value": value, **more})


def share(numerator: int, denominator: int) -> AnswerState:
    return AnswerState(value=ShareValue(numerator=numerator, denominator=denominator))


def not_applicable() -> AnswerState:
    return AnswerState(status="na", na_reason="There is no such thing here.")


def scored(pack: LoadedPack, answers: Mapping[str, AnswerState], **more: object) -> Result:
    arguments: dict[str, object] = {"tier": "full", "parts": (), "today": TODAY, **more}
    return score(pack, answers, **arguments)  # type: ignore[arg-type]


def values_of(pack: LoadedPack, question: Question) -> st.SearchStrategy[object]:
    """Every value that a question can have, nonsense left out."""
    codes = [choice.value for choice in pack.pack.choices.get(question.choices or "", ())]
    axes = [[choice.value for choice in pack.pack.choices[axis]] for axis in question.axes]
    cells = ["|".join(cell) for cell in itertools.product(*axes)] if axes else []
    level = st.integers(1, 5)
    rating = st.builds(GroupRating, likelihood=level, impact=level)
    by_type: dict[str, st.SearchStrategy[object]] = {
        "yes_partly_no": st.sampled_from(["yes", "partly", "no"]),
        "maturity": st.sampled_from("0123"),
        "share": st.builds(ShareValue, numerator=st.integers(0, 60), denominator=st.integers(0, 50)),
        "number": st.decimals(0, 1000, places=1).map(str),
        "date": st.dates(dt.date(2020, 1, 1), TODAY).map(str),
        "text": st.sampled_from(["", "Words.", "yes"]),
        "single": st.sampled_from(codes or [""]),
        "multiple": st.lists(st.sampled_from(codes or [""]), unique=True).map(tuple),
        "rating": st.dictionaries(st.sampled_from(codes or [""]), rating).map(lambda g: RatingValue(groups=g)),
        "table": st.dictionaries(st.sampled_from(cells or [""]), st.integers(0, 30)).map(lambda c: TableValue(cells=c)),
    }
    return by_type.get(question.type, st.none())


def states_of(pack: LoadedPack, question: Question) -> st.SearchStrategy[AnswerState]:
    """An answer, or one of the reasons for none."""
    sources = st.lists(st.sampled_from(["women_interview", "document", "observation"]), unique=True, max_size=2).map(
        tuple
    )
    answered = st.builds(AnswerState, value=values_of(pack, question), sources=sources)
    other = st.builds(AnswerState, status=st.sampled_from(STATUSES), na_reason=st.sampled_from(["", "None here."]))
    return st.one_of(answered, answered, answered, other)


def answer_sheets(pack: LoadedPack) -> st.SearchStrategy[dict[str, AnswerState]]:
    """Answers to any of the questions of a pack, follow-ups too."""
    questions = {id: states_of(pack, placed.question) for id, placed in pack.questions.items()}
    return st.fixed_dictionaries({}, optional=questions)
