"""What home tells of all engagements, in slices, so that a window can go on while it is gathered."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Callable, Iterator
from typing import NamedTuple

from genderaudit.checklists import screen
from genderaudit.checklists.model.results import ExactText
from genderaudit.domain.commitments import Commitment
from genderaudit.domain.errors import SpokenError
from genderaudit.domain.records import Author
from genderaudit.domain.time import months_later
from genderaudit.engagements.actions.answering import answers_of, score_of
from genderaudit.engagements.actions.marking import marks_of
from genderaudit.engagements.actions.planning import pack_of
from genderaudit.engagements.actions.progressing import asked_later, form_of, in_time_order
from genderaudit.engagements.model import Engagement, ReviewNote, StopDisposition
from genderaudit.engagements.rules.home import (
    OPEN,
    ComingDate,
    CommitmentProfile,
    commitment_lines,
    latest_of_each,
    profile_across,
)
from genderaudit.engagements.rules.progress import asked_keys, is_answered, next_question
from genderaudit.store import Workspace


class OpenWork(NamedTuple):
    """An engagement on which something is left to do, and where its work goes on."""

    engagement: Engagement
    next: str | None
    """The key of the question; None where everything that is asked has an answer."""
    last_at: dt.datetime | None
    answered: int
    shown: int


def open_engagements(workspace: Workspace) -> tuple[Engagement, ...]:
    """The engagements on which something is left to do, the one begun last first: one reading, nothing computed."""
    found = (one for one in workspace.find(Engagement) if one.status in OPEN)
    return tuple(sorted(found, key=lambda one: (one.started, one.id), reverse=True))


def open_work(workspace: Workspace, *, today: dt.date) -> Iterator[OpenWork]:
    """Where each open engagement stopped, one at a time; an engagement that cannot be read is passed over."""
    for engagement in open_engagements(workspace):
        try:
            yield stopped_at(workspace, engagement, today=today)
        except SpokenError:
            continue  # its own page says what is wrong with it


def stopped_at(workspace: Workspace, engagement: Engagement, *, today: dt.date) -> OpenWork:
    """Where one engagement stopped."""
    answers = answers_of(workspace, engagement)
    form = form_of(workspace, engagement, today=today, answers=answers)
    order = in_time_order(answers)
    asked = list(asked_keys(form))
    return OpenWork(
        engagement,
        next_question(form, order, later=asked_later(marks_of(workspace, engagement))),
        answers[order[-1]].answered_at if order else None,
        sum(is_answered(form, placed, key, answers) for placed, key in asked),
        len(asked),
    )


class Waiting(NamedTuple):
    """An engagement that waits for a review, or has notes that are not settled."""

    engagement: Engagement
    submitted: bool
    open_notes: int
    """Wait for the team's reply."""
    answered_notes: int
    """Wait for the reviewer to settle them."""
    mine: bool
    """Whether the plan names this post as reviewer or approver."""


def waiting_for_review(workspace: Workspace, author: Author) -> tuple[Waiting, ...]:
    """What waits for a review, what is mine first."""
    notes: dict[str, list[str]] = {}
    for note in workspace.find(ReviewNote):
        notes.setdefault(note.engagement, []).append(note.state)
    found = []
    for one in workspace.find(Engagement):
        states = notes.get(one.id, [])
        submitted = one.status == "submitted"
        unsettled = (states.count("open"), states.count("answered"))
        if one.status in OPEN and (submitted or any(unsettled)):
            post = author.post.strip().casefold()
            mine = any(m.role in ("reviewer", "approver") and m.post.strip().casefold() == post for m in one.team)
            found.append(Waiting(one, submitted, *unsettled, mine))
    return tuple(sorted(found, key=lambda one: (not one.mine, not one.submitted, one.engagement.period.end)))


def dates_of_engagements(workspace: Workspace) -> Iterator[ComingDate]:
    """Days on which a safeguard runs out, a period ends, or a supplier is to be assessed again, in no order.

    One engagement at a time: a pack may have to be read for it.
    """
    engagements = workspace.find(Engagement)
    titles = {one.id: one for one in engagements}
    for stop in workspace.find(StopDisposition):
        owner = titles.get(stop.engagement)
        if stop.until is not None and owner is not None and owner.status != "withdrawn":
            facts = {"engagement": owner.id, "title": owner.title, "about": stop.item}
            yield ComingDate(on=stop.until, kind="stop_until", **facts)
    latest = {one.id for one in latest_of_each(engagements)}
    for one in engagements:
        if one.status in OPEN:
            yield ComingDate(on=one.period.end, kind="period_end", engagement=one.id, title=one.title)
        if one.id in latest and one.screening:
            again = _reassessed(workspace, one)
            if again is not None:
                yield ComingDate(on=again, kind="reassess", engagement=one.id, title=one.title)


def _reassessed(workspace: Workspace, engagement: Engagement) -> dt.date | None:
    try:
        outcome = screen(pack_of(workspace, engagement), engagement.screening, today=engagement.period.end).outcome
    except (SpokenError, KeyError):
        return None  # an option that the pack no longer has
    months = outcome.reassess_months if outcome else None
    return months_later(engagement.period.end, months) if months else None


class ProfileBoard:
    """Keeps the profile by commitment over the engagements of a workspace; scores only what changed."""

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._latest = ""
        self._today: dt.date | None = None
        self._known: dict[str, tuple[str, tuple[tuple[Commitment, ExactText, str], ...]]] = {}

    def refresh(self, *, today: dt.date, pause: Callable[[], object] = bool) -> Iterator[tuple[int, int]]:
        """Brings the profile up to date, one engagement at a time; tells how many are done of how many.

        Stopped half-way, it keeps what it has, and goes on the next time. `pause` is called between slices of some
        milliseconds.
        """
        token = self._workspace.latest()
        if (token, today) == (self._latest, self._today):
            return
        chosen = latest_of_each(self._workspace.find(Engagement))
        contents = _contents(self._workspace, {one.id for one in chosen}, pause)
        self._known = {one.id: self._known[one.id] for one in chosen if one.id in self._known}
        for number, engagement in enumerate(chosen, 1):
            run = (engagement.pack_hash, engagement.tier, engagement.parts)
            content = f"{contents.get(engagement.id, '')} {today} {run}"
            if self._known.get(engagement.id, ("", ()))[0] != content:
                self._score(engagement, content, today)
                yield number, len(chosen)
        self._latest, self._today = token, today

    def _score(self, engagement: Engagement, content: str, today: dt.date) -> None:
        try:
            lines = commitment_lines(score_of(self._workspace, engagement, today=today))
        except SpokenError:
            lines = ()  # its own page says what is wrong with it
        self._known[engagement.id] = (content, lines)

    def profile(self) -> tuple[CommitmentProfile, ...]:
        """The profile as far as it was brought up to date."""
        return profile_across({id: lines for id, (_, lines) in self._known.items()})


_SLICE = 200
"""Records between two pauses."""
_SCORED = ("answer", "disposition", "rating_override")


def _contents(workspace: Workspace, engagements: set[str], pause: Callable[[], object]) -> dict[str, str]:
    """A token for what the score of each engagement rests on."""
    digests = {id: hashlib.blake2b(digest_size=16) for id in engagements}
    for number, one in enumerate(workspace.live(_SCORED)):
        if number % _SLICE == 0:
            pause()
        digest = digests.get(one.scope or "")
        if digest is not None:
            digest.update(f"{one.record}\n{one.body}\n".encode())
    return {id: digest.hexdigest() for id, digest in digests.items()}
