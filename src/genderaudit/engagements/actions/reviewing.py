"""Review notes, samples, consent, decisions on STOPs and overrides of a rating."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from genderaudit.domain.clock import Clock, utc_now
from genderaudit.domain.ids import new_id
from genderaudit.domain.records import Author
from genderaudit.domain.voices import Voice
from genderaudit.engagements.actions.answering import score_of
from genderaudit.engagements.model import (
    NEEDS_A_REASON,
    ConsentRecord,
    Engagement,
    RatingOverride,
    ReviewNote,
    Sample,
    StopDecision,
    StopDisposition,
)
from genderaudit.engagements.model.refusals import DecisionReasonNeeded, OverriddenElsewhere, StopNotFired
from genderaudit.store import Workspace


def add_review_note(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    text: str,
    *,
    question: str = "",
    clock: Clock = utc_now,
) -> ReviewNote:
    """A reviewer's note, open until it is settled."""
    note = ReviewNote(
        id=new_id("note"), engagement=engagement.id, question=question, text=text, by_post=author.post, at=clock()
    )
    with workspace.step("review.note", author) as step:
        step.put(note)
    return note


def answer_review_note(workspace: Workspace, author: Author, note: ReviewNote, reply: str) -> ReviewNote:
    """The note with the team's reply."""
    return _put_note(workspace, author, note.model_copy(update={"reply": reply, "state": "answered"}))


def settle_review_note(workspace: Workspace, author: Author, note: ReviewNote) -> ReviewNote:
    """The note settled by the reviewer."""
    return _put_note(workspace, author, note.model_copy(update={"state": "settled"}))


def _put_note(workspace: Workspace, author: Author, note: ReviewNote) -> ReviewNote:
    with workspace.step("review.note", author) as step:
        step.put(note)
    return note


def decide_stop(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    item: str,
    decision: StopDecision,
    *,
    decided_by: str,
    on: dt.date,
    reason: str = "",
    until: dt.date | None = None,
) -> StopDisposition:
    """What was decided about a STOP. Raises StopNotFired if the item has raised none, DecisionReasonNeeded."""
    fired = {flag.item for flag in score_of(workspace, engagement, today=on).flags if flag.level == "STOP"}
    if item not in fired:
        raise StopNotFired(item=item)
    if decision in NEEDS_A_REASON and not reason.strip():
        raise DecisionReasonNeeded(decision=decision)
    disposition = StopDisposition(
        id=StopDisposition.id_for(engagement.id, item),
        engagement=engagement.id,
        item=item,
        decision=decision,
        on=on,
        decided_by=decided_by,
        reason=reason,
        until=until,
    )
    with workspace.step("stop.decide", author, reason=reason) as step:
        step.put(disposition)
    return disposition


def override_rating(
    workspace: Workspace,
    author: Author,
    engagement: Engagement,
    *,
    rating: str,
    reason: str,
    second_post: str,
    today: dt.date,
    part: str = "",
) -> RatingOverride:
    """The rating moved by one tier; refused by the score engine if it is more, or without a second person."""
    override = RatingOverride(
        id=f"{engagement.id}/override/{part or engagement.parts[0]}",
        engagement=engagement.id,
        part=part,
        rating=rating,
        reason=reason,
        by_post=author.post,
        second_post=second_post,
    )
    other = next((one for one in workspace.find(RatingOverride, engagement.id) if one.id != override.id), None)
    if other is not None:
        raise OverriddenElsewhere(part=other.part or engagement.parts[0])
    with workspace.step("rating.override", author, reason=reason) as step:
        step.put(override)
        # scored inside the step, so that an override that the rules refuse is not kept
        score_of(workspace, engagement, today=today)
    return override


def withdraw_override(workspace: Workspace, author: Author, engagement: Engagement, *, reason: str) -> None:
    """The rating as the rules give it again."""
    with workspace.step("rating.withdraw_override", author, reason=reason) as step:
        for one in workspace.find(RatingOverride, engagement.id):
            step.remove(one.id)


def record_sample(workspace: Workspace, author: Author, sample: Sample) -> Sample:
    """The sample behind a percentage."""
    with workspace.step("sample.record", author) as step:
        step.put(sample)
    return sample


def record_consent(
    workspace: Workspace, author: Author, engagement: Engagement, voice: Voice, *, on: dt.date, given: bool
) -> ConsentRecord:
    """That the consent card was read before an interview. Neither who nor how many."""
    consent = ConsentRecord(id=new_id("con"), engagement=engagement.id, voice=voice, on=on, given=given)
    with workspace.step("consent.record", author) as step:
        step.put(consent)
    return consent


def review_notes(workspace: Workspace, engagement: Engagement) -> Sequence[ReviewNote]:
    """The engagement's review notes by time."""
    return sorted(workspace.find(ReviewNote, engagement.id), key=lambda note: note.at)
