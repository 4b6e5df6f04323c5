import datetime as dt
import threading
from pathlib import Path

import pytest
from store_samples import AUDITOR, OFFICER, Answer, Note, Ticking, new, put, raw, reopen

from genderaudit.domain.errors import Defect
from genderaudit.store import Workspace, errors


def test_what_was_put_is_there_after_reopening(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="oui, élève ✓"), Note(id="n1", text="نص"))
    with reopen(path) as workspace:
        assert workspace.get(Answer, "a1") == Answer(id="a1", value="oui, élève ✓")
        assert workspace.get(Note, "n1") == Note(id="n1", text="نص")
        assert workspace.get(Note, "a1") is None


def test_a_step_that_raises_leaves_nothing_behind(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="yes"))
    with pytest.raises(ZeroDivisionError), workspace.step("answer.set", AUDITOR) as step:
        step.put(Answer(id="a1", value="no"))
        step.put(Answer(id="a2", value="no"))
        raise ZeroDivisionError
    assert workspace.find(Answer) == [Answer(id="a1", value="yes")]
    put(workspace, Answer(id="a3"))
    assert workspace.check() == []
    assert workspace.info().revisions == 2


def test_found_records_are_of_the_kind_and_scope_and_in_order_of_id(workspace: Workspace) -> None:
    put(workspace, Answer(id="b", engagement="eng-2"), Answer(id="c"), Answer(id="a"), Note(id="n"))
    assert [one.id for one in workspace.find(Answer)] == ["a", "b", "c"]
    assert [one.id for one in workspace.find(Answer, "eng-1")] == ["a", "c"]
    assert workspace.find(Answer, "eng-3") == []
    put(workspace, Answer(id="a", engagement="eng-2"))
    assert [one.id for one in workspace.find(Answer, "eng-2")] == ["a", "b"]


def test_history_tells_who_when_why_what_before_and_what_after(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="yes"))
    with workspace.step("answer.correct", OFFICER, reason="misheard") as step:
        step.put(Answer(id="a1", value="no"))
    with workspace.step("answer.remove", AUDITOR) as step:
        step.remove("a1")
    first, second, third = workspace.history("a1")
    assert [one.read(Answer) for one in (first, second, third)] == [
        Answer(id="a1", value="yes"),
        Answer(id="a1", value="no"),
        None,
    ]
    assert second.supersedes == (first.id,)
    assert third.supersedes == (second.id,)
    assert second.previous == first.hash
    assert (second.step.name, second.step.author, second.step.reason) == ("answer.correct", OFFICER, "misheard")
    assert first.step.when < second.step.when < third.step.when
    assert 0 < first.step.monotonic <= second.step.monotonic
    assert first.step.boot == second.step.boot != ""
    assert not third.erased
    assert workspace.history("nobody") == []


def test_a_record_that_did_not_change_is_not_written_again(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="yes"))
    with workspace.step("answer.set", AUDITOR) as step:
        again = step.put(Answer(id="a1", value="yes"))
    assert [again] == workspace.history("a1")
    assert len(workspace.steps()) == 1


def test_the_revision_that_put_returns_is_the_one_in_the_history(workspace: Workspace) -> None:
    with workspace.step("answer.set", AUDITOR, reason="first") as step:
        made = [step.put(Answer(id="a1", value=str(number))) for number in range(3)]
    assert workspace.history("a1") == made


def test_a_removed_record_is_not_found_and_can_be_put_again(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="yes"))
    with workspace.step("answer.remove", AUDITOR) as step:
        step.remove("a1")
        with pytest.raises(KeyError):
            step.remove("a1")
    assert workspace.get(Answer, "a1") is None
    assert workspace.find(Answer) == []
    put(workspace, Answer(id="a1", value="again"))
    assert workspace.get(Answer, "a1") == Answer(id="a1", value="again")


def test_an_id_belongs_to_one_kind_for_ever(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1"))
    with pytest.raises(Defect, match="is a answer and was put as a note"):
        put(workspace, Note(id="a1"))


def test_a_step_cannot_begin_inside_another(workspace: Workspace) -> None:
    with pytest.raises(Defect, match="began inside another"), workspace.step("outer", AUDITOR) as step:
        step.put(Answer(id="a1"))
        put(workspace, Answer(id="a2"))
    assert workspace.find(Answer) == []


def test_the_state_of_an_earlier_moment_can_be_read(path: Path) -> None:
    clock = Ticking()
    with new(path, clock=clock) as workspace:
        put(workspace, Answer(id="a1", value="yes"), Answer(id="a2", value="old"))
        first = clock.now
        put(workspace, Answer(id="a1", value="no"), Answer(id="a3", engagement="eng-2"))
        with workspace.step("answer.remove", AUDITOR) as step:
            step.remove("a2")
        then, now = workspace.as_of(first), workspace.as_of(clock.now)
        assert then.get(Answer, "a1") == Answer(id="a1", value="yes")
        assert then.get(Answer, "a3") is None
        assert then.get(Note, "a1") is None
        assert [one.id for one in then.find(Answer)] == ["a1", "a2"]
        assert now.find(Answer) == workspace.find(Answer)
        assert now.find(Answer, "eng-2") == workspace.find(Answer, "eng-2")
        assert workspace.as_of(first - dt.timedelta(days=1)).find(Answer) == []


def test_a_body_that_the_model_no_longer_knows_is_named(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
    connection = raw(path)
    connection.execute("""UPDATE heads SET body = '{"id":"a1","colour":"red"}'""")
    connection.close()
    with reopen(path) as workspace, pytest.raises(errors.UnreadableRecord, match=r"a1 \(answer\).*colour"):
        workspace.get(Answer, "a1")


def test_threads_that_save_at_once_wait_for_each_other(workspace: Workspace) -> None:
    def work(name: int) -> None:
        for number in range(20):
            put(workspace, Answer(id=f"a{name}-{number}", value="x"))

    threads = [threading.Thread(target=work, args=(name,)) for name in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(workspace.find(Answer)) == 80
    assert workspace.check() == []


def test_the_steps_are_listed_newest_first_and_no_more_than_asked(workspace: Workspace) -> None:
    for number in range(5):
        put(workspace, Answer(id="a1", value=str(number)), Answer(id="a2", value=str(number)))
    steps = workspace.steps(3)
    assert len(steps) == 3
    assert [one.revisions for one in steps] == [2, 2, 2]
    assert steps[0].when > steps[1].when > steps[2].when


def test_asking_for_one_record_does_not_go_through_the_others_of_its_kind(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, *(Answer(id=f"a{n:04d}", value="yes") for n in range(3000)))
        looks = 0

        def look() -> bool:
            nonlocal looks
            looks += 1
            return False

        # asked by SQLite after every ten of its own instructions: the index needs a few, the whole kind thousands
        connection = workspace._journal.connection
        connection.set_progress_handler(look, 10)
        found = workspace.get(Answer, "a1500"), workspace.get(Note, "a1500"), workspace.get(Answer, "none")
        connection.set_progress_handler(None)
        assert found == (Answer(id="a1500", value="yes"), None, None)
        assert looks < 30
