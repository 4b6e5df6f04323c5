"""Carries running answers from an older version of a pack to a newer one, and says what becomes of each."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from genderaudit.checklists.model.answers import AnswerState, AnswerValue
from genderaudit.checklists.model.pack import Migration, Pack, Question
from genderaudit.checklists.rules.outline import placed_questions
from genderaudit.checklists.rules.prepared import PreparedPack

Fate = Literal["kept", "renamed", "mapped", "dropped", "review"]


@dataclass(frozen=True)
class Carried:
    """What becomes of one answer. Keys: question id, or `id#row` for a row of a repeat."""

    before: str
    after: str
    """Empty where it is dropped."""
    fate: Fate
    state: AnswerState | None
    why: str = ""
    """A stable code where the fate is `dropped` or `review`: `announced`, `gone`, `type_changed`, `option_gone`."""


def steps_between(pack: Pack, old_version: int) -> tuple[Migration, ...]:
    """The migrations of a pack that lead from an older version to its own, in order."""
    steps = [step for step in pack.migrations if old_version <= step.from_version < pack.version]
    return tuple(sorted(steps, key=lambda step: step.from_version))


def carry_over(old: PreparedPack, new: PreparedPack, answers: Mapping[str, AnswerState]) -> tuple[Carried, ...]:
    """What becomes of every answer; nothing is changed by asking.

    Names follow the announced renames, options the announced maps. An answer whose question is gone, or whose option
    or type is no longer there, is never guessed at: it is dropped with its reason, and history keeps it.
    """
    steps = steps_between(new.pack, old.pack.version)
    types = {placed.question.id: placed.question for placed in placed_questions(old.pack)}
    return tuple(_carried(key, state, steps, types, new) for key, state in answers.items())


def _carried(
    key: str, state: AnswerState, steps: tuple[Migration, ...], before: Mapping[str, Question], new: PreparedPack
) -> Carried:
    question, hash_sign, row = key.partition("#")
    name, value = question, state.value
    mapped = review = False
    for step in steps:
        if name in step.drop:
            return Carried(key, "", "dropped", None, "announced")
        name = step.rename.get(name, name)
        options = step.map.get(name)
        if options and value is not None:
            fresh = _mapped(value, options)
            mapped |= fresh != value
            value = fresh
        review |= name in step.review
    placed = new.questions.get(name)
    if placed is None:
        return Carried(key, "", "dropped", None, "gone")
    after = f"{name}{hash_sign}{row}"
    old_question = before.get(question)
    if state.status == "answered" and old_question is not None and old_question.type != placed.question.type:
        return Carried(key, "", "dropped", None, "type_changed")
    fresh_state = state.model_copy(update={"value": value})
    if state.status == "answered" and not _fits(placed.question, value, new.pack):
        return Carried(key, "", "dropped", None, "option_gone")
    if review:
        return Carried(key, after, "review", fresh_state, "announced")
    fate: Fate = "mapped" if mapped else "renamed" if after != key else "kept"
    return Carried(key, after, fate, fresh_state)


def _mapped(value: AnswerValue, options: Mapping[str, str]) -> AnswerValue:
    if isinstance(value, str):
        return options.get(value, value)
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(options.get(code, code) for code in value))
    return value


def _fits(question: Question, value: object, pack: Pack) -> bool:
    if question.type not in ("single", "multiple") or question.choices is None:
        return True
    known = {choice.value for choice in pack.choices.get(question.choices, ())}
    return set(value if isinstance(value, tuple) else (value,)) <= known
