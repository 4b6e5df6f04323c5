import datetime as dt
import random
from pathlib import Path

import pytest
from store_samples import AUDITOR, OFFICER, Answer, Note, Ticking, new, put

from genderaudit.store import Workspace, errors


def step_id(workspace: Workspace, place: int = 0) -> str:
    return workspace.steps()[place].id


def test_an_earlier_step_is_taken_back_alone_and_what_came_later_stays(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="yes"))
    put(workspace, Answer(id="a1", value="no"))
    wanted = step_id(workspace)
    put(workspace, Answer(id="a2", value="later"))
    taken = workspace.undo_step(wanted, OFFICER, "typed for another office")
    assert taken.id == wanted
    assert workspace.find(Answer) == [Answer(id="a1", value="yes"), Answer(id="a2", value="later")]
    last = workspace.steps(1)[0]
    assert (last.name, last.author, last.reason, last.refers) == (
        "undo.one",
        OFFICER,
        "typed for another office",
        wanted,
    )
    assert workspace.check() == []


def test_taking_one_step_back_can_itself_be_taken_back(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="yes"))
    first = step_id(workspace)
    put(workspace, Note(id="n1", text="beside"))
    workspace.undo_step(first, AUDITOR, "wrong")
    assert workspace.find(Answer) == []
    workspace.undo(AUDITOR)
    assert workspace.find(Answer) == [Answer(id="a1", value="yes")]
    workspace.redo(AUDITOR)
    workspace.undo_step(step_id(workspace, 2), AUDITOR, "it was right after all")
    assert workspace.find(Answer) == [Answer(id="a1", value="yes")]


def test_a_step_on_which_another_was_built_stays_and_the_later_one_is_named(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="yes"))
    first = step_id(workspace)
    with workspace.step("rating.override", OFFICER) as step:
        step.put(Answer(id="a1", value="no"))
    before = workspace.latest()
    with pytest.raises(errors.StepBuiltOn, match="rating override") as caught:
        workspace.undo_step(first, AUDITOR, "wrong")
    assert [one.name for one in caught.value.facts["steps"]] == ["rating.override"]  # type: ignore[attr-defined]
    assert "procurement officer" in str(caught.value)
    assert [one.name for one in workspace.built_on(first)] == ["rating.override"]
    assert workspace.latest() == before


def test_a_record_that_another_names_is_not_taken_away_under_it(workspace: Workspace) -> None:
    put(workspace, Note(id="note-1", text="x"))
    first = step_id(workspace)
    put(workspace, Answer(id="a1", value="note-1"))
    later = step_id(workspace)
    with pytest.raises(errors.StepBuiltOn):
        workspace.undo_step(first, AUDITOR, "wrong")
    workspace.undo_step(later, AUDITOR, "wrong")
    workspace.undo_step(first, AUDITOR, "wrong")
    assert workspace.find(Note) == []


def test_a_record_is_not_brought_back_that_names_one_removed_since(workspace: Workspace) -> None:
    put(workspace, Note(id="note-1", text="x"), Answer(id="a1", value="note-1"))
    with workspace.step("answer.clear", AUDITOR) as step:
        step.remove("a1")
    removal = step_id(workspace)
    with workspace.step("answer.clear", OFFICER) as step:
        step.remove("note-1")
    with pytest.raises(errors.StepBuiltOn):
        workspace.undo_step(removal, AUDITOR, "wrong")
    workspace.undo(AUDITOR)
    workspace.undo_step(removal, AUDITOR, "wrong")
    assert workspace.find(Answer) == [Answer(id="a1", value="note-1")]


def test_a_step_taken_back_already_stays_taken_back(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="yes"))
    first = step_id(workspace)
    workspace.undo(AUDITOR)
    with pytest.raises(errors.StepBuiltOn):
        workspace.undo_step(first, AUDITOR, "again")


def test_an_unknown_step_and_an_erasure_are_refused(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="told in confidence"))
    first = step_id(workspace)
    workspace.erase("a1", author=AUDITOR, reason="asked for", coarse_day=dt.date(2026, 3, 3))
    erasure = next(one.id for one in workspace.steps() if one.id != first)
    for wanted, error in (
        ("dev-x:1", errors.StepUnknown),
        ("nonsense", errors.StepUnknown),
        (erasure, errors.StepStays),
        (first, errors.StepStays),
    ):
        with pytest.raises(error):
            workspace.undo_step(wanted, AUDITOR, "wrong")


def test_what_was_written_since_a_token_is_told(workspace: Workspace) -> None:
    begin = workspace.latest()
    put(workspace, Answer(id="a1"), Answer(id="a2"))
    middle = workspace.latest()
    put(workspace, Answer(id="a2", value="x"))
    assert workspace.changed_since(begin) == frozenset({"a1", "a2"})
    assert workspace.changed_since(middle) == frozenset({"a2"})
    assert workspace.changed_since(workspace.latest()) == frozenset()
    mark = workspace.mark()
    put(workspace, Answer(id="a3"))
    gone = workspace.latest()
    workspace.forget_since(mark, author=AUDITOR, reason="safe stop", coarse_day=dt.date(2026, 3, 3))
    put(workspace, Answer(id="a4"))
    assert workspace.changed_since(gone) is None
    assert workspace.changed_since("nonsense") is None


def test_any_order_of_single_undoes_ends_where_the_work_began(path: Path) -> None:
    """Steps are taken back one by one in a random order; those that others build on wait for their turn."""
    chance = random.Random(7)
    with new(path, clock=Ticking()) as workspace:
        for number in range(60):
            put(workspace, Answer(id=f"a{chance.randrange(12)}", value=f"v{number}"))
        waiting = [one.id for one in workspace.steps(1000)]
        rounds = 0
        while waiting and rounds < 200:
            chance.shuffle(waiting)
            for one in list(waiting):
                try:
                    workspace.undo_step(one, AUDITOR, "all of it")
                except errors.StepBuiltOn:
                    continue
                waiting.remove(one)
            rounds += 1
        assert waiting == []
        assert workspace.find(Answer) == []
        assert workspace.check() == []
