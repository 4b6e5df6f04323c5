"""How far each engagement is, kept up to date; what changed since work was handed over; receipts of commitments."""

from __future__ import annotations

import datetime as dt

from genderaudit.engagements import answer_in_words, clear_answer, comment_on, score_of, take_step
from genderaudit.engagements.actions import standings
from genderaudit.engagements.actions.changes import changes_since, changes_since_last_time, handovers
from genderaudit.engagements.actions.standings import StandingBoard
from genderaudit.engagements.model import Engagement
from genderaudit.engagements.rules.receipts import commitment_receipt
from genderaudit.store import Workspace
from work_samples import AUDITOR, TODAY, Ticking, begun, five

ANSWERS = {"Q-01": "yes", "Q-02": {"value": "3", "sources": "women_interview"}, "Q-03": "yes", "Q-04": "14/14"}


def all_of(workspace: Workspace) -> list[Engagement]:
    return list(workspace.find(Engagement))


def test_only_the_engagement_that_changed_is_looked_at_again(workspace: Workspace) -> None:
    one = begun(workspace, five(), {"Q-01": "yes"})
    other = begun(workspace, five(), title="Other")
    board = StandingBoard(workspace)
    assert board.stale
    assert set(board.refresh(all_of(workspace), today=TODAY)) == {one.id, other.id}
    assert not board.stale
    assert list(board.refresh(all_of(workspace), today=TODAY)) == []
    answer_in_words(workspace, AUDITOR, one, "Q-02", {"value": "2"}, clock=Ticking())
    assert board.stale
    assert list(board.refresh(all_of(workspace), today=TODAY)) == [one.id]
    found = board.get(one.id)
    assert found is not None
    assert found.answered == 2


def test_a_refresh_that_is_stopped_goes_on_the_next_time(workspace: Workspace) -> None:
    made = [begun(workspace, five(), title=f"No {number}") for number in range(3)]
    board = StandingBoard(workspace)
    first = next(board.refresh(made, today=TODAY))
    assert set(board.refresh(made, today=TODAY)) == {one.id for one in made} - {first}


def test_an_engagement_that_cannot_be_read_has_no_standing_and_holds_up_no_other(workspace: Workspace) -> None:
    broken, whole = begun(workspace, five()), begun(workspace, five(), title="Whole")
    with workspace.step("test", AUDITOR) as step:
        step.put(broken.model_copy(update={"pack_hash": "gone"}))
    board = standings.StandingBoard(workspace)
    list(board.refresh(all_of(workspace), today=TODAY))
    assert board.get(broken.id) is None
    assert board.get(whole.id) is not None


def test_what_changed_since_the_handover_is_told_with_before_and_after_and_by_whom(workspace: Workspace) -> None:
    one = begun(workspace, five(), ANSWERS)
    one = take_step(workspace, AUDITOR, one, "submitted")
    one = take_step(workspace, AUDITOR, one, "returned", reason="Look again.")
    moment = handovers(workspace, one)[0]
    assert [found.status for found in handovers(workspace, one)] == ["returned", "submitted"]
    assert changes_since(workspace, one, moment.when, "en") == ()
    later = Ticking(dt.datetime(2026, 3, 2, 9, tzinfo=dt.UTC))
    answer_in_words(workspace, AUDITOR, one, "Q-01", "no", reason="Seen again.", clock=later)
    clear_answer(workspace, AUDITOR, one, "Q-03", reason="A mistake.")
    comment_on(workspace, AUDITOR, one, "Q-04", "Counted twice.", reason="Asked for.")
    rows = changes_since(workspace, one, moment.when, "en")
    assert [(row.key, row.what) for row in rows] == [("Q-01", "changed"), ("Q-03", "gone"), ("Q-04", "comment")]
    assert (rows[0].before, rows[0].now, rows[0].post, rows[0].reason) == (
        "yes", "no", AUDITOR.post, "Seen again.",
    )  # fmt: skip
    assert rows[2].now == "Counted twice."


def test_without_an_engagement_before_nothing_has_changed_since_last_time(workspace: Workspace) -> None:
    first = begun(workspace, five(), ANSWERS)
    assert changes_since_last_time(workspace, first, "en") == ()
    again = begun(workspace, five(), {**ANSWERS, "Q-01": "no"}, title="Again", details={"previous": first.id})
    assert [(row.key, row.what, row.before, row.now) for row in changes_since_last_time(workspace, again, "en")] == [
        ("Q-01", "changed", "yes", "no")
    ]


def test_the_receipt_of_a_commitment_has_its_exact_value_and_names_its_items(workspace: Workspace) -> None:
    one = begun(workspace, five(), ANSWERS)
    result = score_of(workspace, one, today=TODAY)
    for found in result.commitments:
        receipt = commitment_receipt(five(), result, found.commitment)
        assert receipt.value == found.value
        assert all(found.commitment in five().items[part.subject].commitments for part in receipt.parts)
