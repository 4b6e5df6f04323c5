"""What changed in the answers of an engagement since it was handed over, and since last time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Literal, NamedTuple

from genderaudit.checklists import LoadedPack, value_in_words
from genderaudit.engagements.actions.answering import answers_of, last_time_in_words
from genderaudit.engagements.actions.planning import pack_of
from genderaudit.engagements.model import Answer, Engagement, Status
from genderaudit.engagements.rules.keys import joined_key, split_key
from genderaudit.store import Workspace

What = Literal["new", "changed", "gone", "comment"]


class AnswerChange(NamedTuple):
    """One question whose answer is another one now."""

    key: str
    what: What
    before: str
    """In words; empty where there was none."""
    now: str
    post: str
    """Who changed it last; empty where that is not known."""
    when: dt.datetime | None
    reason: str


class Handover(NamedTuple):
    """A moment at which the engagement was handed over or taken back."""

    status: Status
    when: dt.datetime


def handovers(workspace: Workspace, engagement: Engagement) -> tuple[Handover, ...]:
    """When the engagement was submitted, returned or cleared, the latest first."""
    found, before = [], None
    for revision in workspace.history(engagement.id):
        read = revision.read(Engagement)
        if read is not None and read.status != before:
            before = read.status
            if read.status in ("submitted", "returned", "cleared", "issued"):
                found.append(Handover(read.status, revision.step.when))
    return tuple(reversed(found))


def changes_since(
    workspace: Workspace, engagement: Engagement, moment: dt.datetime, language: str
) -> tuple[AnswerChange, ...]:
    """Every answer that is another one than at a moment, in the order of the checklist: slow work."""
    before = {joined_key(one.question, one.row): one for one in workspace.as_of(moment).find(Answer, engagement.id)}
    now = answers_of(workspace, engagement)
    pack = pack_of(workspace, engagement)
    changed = [key for key in {*before, *now} if before.get(key) != now.get(key)]
    return tuple(_in_order(pack, (_changed(workspace, pack, key, before, now, language) for key in changed)))


def changes_since_last_time(workspace: Workspace, engagement: Engagement, language: str) -> tuple[AnswerChange, ...]:
    """Every answer that is another one than in the previous engagement; empty where there was none."""
    pack, now = pack_of(workspace, engagement), answers_of(workspace, engagement)
    what: dict[str, What] = {"new": "new", "changed": "changed", "not_answered_now": "gone"}
    rows = []
    for key, last in last_time_in_words(workspace, engagement, language).items():
        if last.comparison in what:
            answer = now.get(key)
            words = _words(pack, key, answer, language)
            post, when = (answer.by_post, answer.answered_at) if answer is not None else ("", None)
            rows.append(AnswerChange(key, what[last.comparison], last.then, words, post, when, ""))
    return tuple(_in_order(pack, iter(rows)))


def _changed(
    workspace: Workspace, pack: LoadedPack, key: str, before: dict[str, Answer], now: dict[str, Answer], language: str
) -> AnswerChange:
    then, answer = before.get(key), now.get(key)
    one = answer or then
    assert one is not None
    step = workspace.history(one.id)[-1].step
    what: What = "changed"
    if then is None or answer is None:
        what = "new" if then is None else "gone"
    elif then.state == answer.state:
        what = "comment"
    words = (_words(pack, key, then, language), _words(pack, key, answer, language))
    if what == "comment" and then is not None and answer is not None:
        words = (then.comment, answer.comment)
    return AnswerChange(key, what, *words, step.author.post, step.when, step.reason)


def _words(pack: LoadedPack, key: str, answer: Answer | None, language: str) -> str:
    name = split_key(key)[0]
    if answer is None or name not in pack.questions:
        return ""
    return value_in_words(pack, pack.questions[name].question, answer.state, language)


def _in_order(pack: LoadedPack, rows: Iterator[AnswerChange]) -> list[AnswerChange]:
    order = {name: number for number, name in enumerate(pack.questions)}

    def place(row: AnswerChange) -> tuple[int, int]:
        name, number = split_key(row.key)
        return order.get(name, len(order)), number or 0

    return sorted(rows, key=place)
