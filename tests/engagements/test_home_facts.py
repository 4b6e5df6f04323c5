"""Home: what is open and where it stopped, what waits for a review, the profile by commitment; in slices."""

from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest

from genderaudit.domain.time import months_later
from genderaudit.engagements import (
    ProfileBoard,
    add_review_note,
    answer_in_words,
    answer_review_note,
    dates_of_engagements,
    decide_stop,
    open_engagements,
    open_work,
    score_of,
    settle_review_note,
    take_step,
    waiting_for_review,
)
from genderaudit.engagements.actions import home
from genderaudit.engagements.model import Period, TeamMember
from genderaudit.engagements.rules.home import latest_of_each, profile_across
from genderaudit.store import Workspace
from work_samples import AUDITOR, REVIEWER, TODAY, Ticking, begun, five

ANSWERS = {"Q-01": "yes", "Q-02": {"value": "3", "sources": "women_interview"}, "Q-03": "yes", "Q-04": "14/14"}


def year(number: int) -> Period:
    return Period(start=dt.date(number, 1, 1), end=dt.date(number, 12, 31))


def test_open_work_tells_where_each_engagement_stopped_one_at_a_time(workspace: Workspace) -> None:
    first = begun(workspace, five(), {"Q-01": "yes"})
    begun(workspace, five(), title="Second")
    gone = begun(workspace, five(), title="Gone")
    take_step(workspace, AUDITOR, gone, "withdrawn", reason="Not needed.")
    found = list(open_work(workspace, today=TODAY))
    assert {one.engagement.title for one in found} == {"Audit of results", "Second"}
    assert len(open_engagements(workspace)) == 2
    mine = next(one for one in found if one.engagement.id == first.id)
    assert (mine.answered, mine.next) == (1, "Q-02")
    assert mine.shown >= 4
    assert mine.last_at is not None
    assert next(one for one in found if one.engagement.id != first.id).last_at is None


def test_what_waits_for_a_review_names_whose_it_is(workspace: Workspace) -> None:
    team = [TeamMember(role="reviewer", post=REVIEWER.post)]
    mine = begun(workspace, five(), team=team)
    other = begun(workspace, five(), title="Other")
    quiet = begun(workspace, five(), title="Quiet")
    take_step(workspace, AUDITOR, mine, "submitted")
    note = add_review_note(workspace, REVIEWER, other, "Which minutes?")
    settle_review_note(workspace, REVIEWER, add_review_note(workspace, REVIEWER, quiet, "Fine."))
    found = waiting_for_review(workspace, REVIEWER)
    assert [(one.engagement.id, one.submitted, one.open_notes, one.mine) for one in found] == [
        (mine.id, True, 0, True),
        (other.id, False, 1, False),
    ]
    answer_review_note(workspace, AUDITOR, note, "Those of May.")
    assert [(one.open_notes, one.answered_notes) for one in waiting_for_review(workspace, AUDITOR)] == [(0, 0), (0, 1)]


def test_safeguards_and_periods_come_with_their_days(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-03": "no"})
    until = dt.date(2026, 6, 30)
    decide_stop(
        workspace,
        AUDITOR,
        engagement,
        "Q-03",
        "continue_with_safeguards",
        decided_by="Head",
        on=TODAY,
        reason="A line runs.",
        until=until,
    )
    found = {(one.kind, one.on, one.about) for one in dates_of_engagements(workspace)}
    assert found == {("stop_until", until, "Q-03"), ("period_end", engagement.period.end, "")}


def test_only_the_latest_of_each_office_and_pack_stands_in_the_profile(workspace: Workspace) -> None:
    begun(workspace, five(), title="Old", period=year(2023))
    new = begun(workspace, five(), title="New", period=year(2025))
    other = begun(workspace, five(), title="Other", office="Nairobi", period=year(2020))
    withdrawn = begun(workspace, five(), title="Gone", period=year(2026))
    take_step(workspace, AUDITOR, withdrawn, "withdrawn", reason="Not needed.")
    every = [one for title in ("Old", "New", "Other", "Gone") for one in _titled(workspace, title)]
    assert {one.id for one in latest_of_each(every)} == {new.id, other.id}


def _titled(workspace: Workspace, title: str) -> list[home.Engagement]:
    return [one for one in workspace.find(home.Engagement) if one.title == title]


def test_the_profile_is_exact_and_says_how_many_engagements_it_rests_on() -> None:
    lines = {
        "eng-1": [("4a", "100/3", "assessed"), ("4d", "50", "thin")],
        "eng-2": [("4a", "50", "assessed")],
        "eng-3": [("4a", "", "not_assessed")],
    }
    found = {one.commitment: one for one in profile_across(lines)}  # type: ignore[arg-type]
    assert (found["4a"].lowest, found["4a"].median, found["4a"].highest) == ("100/3", "125/3", "50")
    assert Fraction(found["4a"].median) == (Fraction(100, 3) + 50) / 2
    assert (found["4a"].rests_on, found["4d"].rests_on, found["4d"].thin) == (2, 0, ("eng-1",))
    assert found["2a"].median == ""


def test_the_board_scores_again_only_what_changed(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    one = begun(workspace, five(), ANSWERS)
    begun(workspace, five(), ANSWERS, office="Nairobi")
    scored: list[str] = []
    monkeypatch.setattr(
        home, "score_of", lambda w, e, *, today: (scored.append(e.office), score_of(w, e, today=today))[1]
    )
    board = ProfileBoard(workspace)
    assert list(board.refresh(today=TODAY)) == [(1, 2), (2, 2)]
    before = board.profile()
    scored.clear()
    assert list(board.refresh(today=TODAY)) == []
    answer_in_words(workspace, AUDITOR, one, "Q-01", "no", clock=Ticking())
    assert len(list(board.refresh(today=TODAY))) == 1
    assert scored == ["Amman"]
    fresh = ProfileBoard(workspace)
    list(fresh.refresh(today=TODAY))
    assert board.profile() == fresh.profile()
    assert board.profile() != before or all(line.rests_on == 0 for line in before)


def test_a_board_stopped_half_way_goes_on_the_next_time(workspace: Workspace) -> None:
    for office in ("Amman", "Nairobi", "Dakar"):
        begun(workspace, five(), ANSWERS, office=office)
    board = ProfileBoard(workspace)
    slices = board.refresh(today=TODAY)
    next(slices)
    slices.close()
    assert len(list(board.refresh(today=TODAY))) == 2


@pytest.mark.parametrize(
    ("day", "months", "wanted"),
    [("2026-01-31", 1, "2026-02-28"), ("2025-12-15", 12, "2026-12-15"), ("2024-02-29", 24, "2026-02-28")],
)
def test_months_later_keep_to_the_end_of_shorter_months(day: str, months: int, wanted: str) -> None:
    assert months_later(dt.date.fromisoformat(day), months) == dt.date.fromisoformat(wanted)
