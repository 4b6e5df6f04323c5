import datetime as dt
import random
import shutil
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store_samples import AUDITOR, OFFICER, Answer, Note, Ticking, new, plain_pages, put, reopen

from genderaudit.domain.errors import Defect
from genderaudit.store import Erasure, Mark, Workspace, errors

DAY = dt.date(2026, 3, 3)
SECRET = "zebra-lantern"


def forget(workspace: Workspace, mark: Mark) -> Erasure:
    return workspace.forget_since(mark, author=AUDITOR, reason="not to be kept", coarse_day=DAY)


def picture(workspace: Workspace) -> dict[str, object]:
    """All that can be seen of a workspace: heads, histories, steps, undo and redo, file contents."""
    rows = workspace._journal.rows(
        "SELECT record, revision, kind, scope, shown, body FROM heads WHERE kind <> 'erasure'"
    )
    records = sorted({row[0] for row in rows})
    return {
        "heads": sorted(rows, key=repr),
        "histories": {record: workspace.history(record) for record in records},
        "steps": [step for step in workspace.steps(10_000) if step.name != "work.erase"],
        "undo": workspace.can_undo,
        "redo": workspace.can_redo,
        "blobs": workspace.blobs.list(),
        "conflicts": workspace.conflicts(),
    }


def careless(workspace: Workspace, chance: random.Random, steps: int, ids: list[str], words: str) -> None:
    for number in range(steps):
        choice = chance.randrange(12)
        if choice == 0:
            workspace.undo(AUDITOR)
        elif choice == 1:
            workspace.redo(AUDITOR)
        elif choice == 2:
            live = [one.id for one in workspace.find(Answer)]
            if live:
                with workspace.step("answer.clear", AUDITOR, reason=words) as step:
                    step.remove(chance.choice(live))
        elif choice == 3:
            body = words.encode() * chance.randrange(1, 40_000) + str(number).encode()
            told = workspace.blobs.add(body)
            put(workspace, Note(id=chance.choice(ids), text=told.sha256))
        else:
            with workspace.step(f"answer.set.{words[:5]}", OFFICER, reason=words * chance.randrange(2)) as step:
                for one in chance.sample(ids, chance.randrange(1, 4)):
                    step.put(
                        Answer(
                            id=f"q-{one}",
                            engagement=f"eng-{words[:5]}",
                            value=words * chance.randrange(600) + str(number),
                        )
                    )


@settings(max_examples=12, deadline=None)
@given(seed=st.integers(0, 2**32), before=st.integers(0, 60), after=st.integers(0, 60), elsewhere=st.booleans())
def test_whatever_was_written_since_the_mark_is_as_if_it_had_never_been(
    seed: int, before: int, after: int, elsewhere: bool
) -> None:
    chance = random.Random(seed)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "w.gaw"
        with new(path, clock=Ticking()) as workspace:
            old = [f"old{number}" for number in range(8)]
            careless(workspace, chance, before, old, "ordinary ")
            if elsewhere:
                with new(path.with_name("other.gaw"), clock=Ticking()) as other:
                    careless(other, chance, before // 2, old[:3], "theirs ")
                    for blob in other.blobs.list():
                        workspace.blobs.add(b"".join(other.blobs.open(blob.sha256)))
                    workspace.merge(other.entries())
                careless(workspace, chance, before // 2, old, "ordinary ")
            mark, seen = workspace.mark(), picture(workspace)
            fresh = [f"{SECRET}-{number}" for number in range(6)]
            careless(workspace, chance, after, [*old, *fresh], SECRET + " told in confidence ")
            written = workspace.mark() != mark
            told = forget(workspace, mark)
            assert picture(workspace) == seen
            assert workspace.check() == []
            assert workspace.info().revisions == mark_revisions(workspace, mark, written)
            assert bool(told.revision) == written
            assert b"zebra" not in plain_pages(path)
            careless(workspace, chance, 6, old, "later ")
            assert workspace.check() == []
        with reopen(path) as workspace:
            assert workspace.check() == []
        assert b"zebra" not in plain_pages(path)


def mark_revisions(workspace: Workspace, mark: Mark, written: bool) -> int:
    others = sum(tip.number for tip in workspace.tips() if tip.device != mark.device)
    return mark.number + others + written


def test_the_erasure_tells_a_reason_and_a_day_and_no_record(path: Path) -> None:
    with new(path, clock=Ticking()) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
        mark = workspace.mark()
        put(workspace, Answer(id="a1", value=SECRET), Answer(id="a2", value=SECRET))
        put(workspace, Answer(id="a2", value="no"))
        told = workspace.forget_since(mark, author=OFFICER, reason="not to be kept", coarse_day=DAY)
        assert (told.bodies, told.steps, told.blobs, told.backups) == (3, 2, (), ())
        step = next(one for one in workspace.steps() if one.name == "work.erase")
        assert (step.reason, step.author, step.when) == (
            "not to be kept",
            OFFICER,
            dt.datetime(2026, 3, 3, tzinfo=dt.UTC),
        )
        ((record, kind, scope, boot, monotonic),) = workspace._journal.rows(
            "SELECT r.record, r.kind, r.scope, s.boot, s.monotonic FROM revisions r JOIN steps s ON s.key = r.step"
            " WHERE r.action = 'erase'"
        )
        assert (kind, scope, boot, monotonic) == ("erasure", None, "", 0)
        assert record.startswith("erasure-")
        assert [one.id for one in workspace.find(Answer)] == ["a1"]


def test_nothing_is_told_where_nothing_was_written(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="yes"))
    told = forget(workspace, workspace.mark())
    assert told.revision == ""
    assert workspace.info().revisions == 1


def test_undo_goes_on_where_it_stood_at_the_mark(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="one"))
    put(workspace, Answer(id="a1", value="two"))
    workspace.undo(AUDITOR)
    mark = workspace.mark()
    put(workspace, Answer(id="a2", value=SECRET))
    assert workspace.can_redo is None
    forget(workspace, mark)
    assert workspace.can_redo is not None
    workspace.redo(AUDITOR)
    assert workspace.find(Answer) == [Answer(id="a1", value="two")]
    workspace.undo(AUDITOR)
    workspace.undo(AUDITOR)
    assert workspace.find(Answer) == []
    assert workspace.undo(AUDITOR) is None
    assert workspace.check() == []


def test_a_step_taken_back_after_the_mark_stands_again(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="one"))
    mark = workspace.mark()
    workspace.undo(AUDITOR)
    forget(workspace, mark)
    assert workspace.find(Answer) == [Answer(id="a1", value="one")]
    assert workspace.undo(AUDITOR) is not None
    assert workspace.find(Answer) == []


def test_a_mark_is_used_once_and_an_earlier_one_still_holds(workspace: Workspace) -> None:
    first = workspace.mark()
    put(workspace, Answer(id="a1", value="one"))
    second = workspace.mark()
    put(workspace, Answer(id="a1", value=SECRET))
    forget(workspace, second)
    put(workspace, Answer(id="a3", value="later"))
    forget(workspace, second)
    assert [one.id for one in workspace.find(Answer)] == ["a1"]
    third = workspace.mark()
    forget(workspace, first)
    assert workspace.find(Answer) == []
    for passed in (second, third):
        with pytest.raises(errors.MarkPassed):
            forget(workspace, passed)
    assert workspace.check() == []


def test_a_mark_of_another_copy_is_refused(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
        mark = workspace.mark()
    copy = path.with_name("copy.gaw")
    shutil.copy(path, copy)
    with reopen(copy) as workspace:
        with pytest.raises(errors.MarkPassed):
            forget(workspace, mark)
        assert workspace.get(Answer, "a1") is not None


def test_work_taken_in_since_the_mark_is_not_torn_out(path: Path) -> None:
    with new(path) as workspace, new(path.with_name("other.gaw")) as other:
        put(other, Answer(id="b1", value="theirs"))
        mark = workspace.mark()
        put(workspace, Answer(id="a1", value="mine"))
        workspace.merge(other.entries())
        with pytest.raises(errors.MergedSinceMark):
            forget(workspace, mark)
        assert len(workspace.find(Answer)) == 2


def test_no_mark_is_set_inside_a_step(workspace: Workspace) -> None:
    with workspace.step("answer.set", AUDITOR), pytest.raises(Defect):
        workspace.mark()


def test_an_older_record_erased_since_the_mark_stays_erased_and_told(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value=SECRET))
        mark = workspace.mark()
        put(workspace, Answer(id="a2", value="x"))
        workspace.erase("a1", author=OFFICER, reason="right to erasure", coarse_day=DAY)
        workspace.erase("a2", author=OFFICER, reason="right to erasure", coarse_day=DAY)
        forget(workspace, mark)
        assert [one.action for one in workspace.history("a1")] == ["put", "erase"]
        assert workspace.history("a1")[1].step.author == OFFICER
        assert workspace.history("a2") == []
        assert workspace.check() == []
        assert b"zebra" not in plain_pages(path)


def test_backups_made_since_the_mark_are_named_and_older_ones_are_not(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    with new(path, clock=Ticking()) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
        workspace.backup(folder)
        mark = workspace.mark()
        workspace.backup(folder)
        put(workspace, Answer(id="a2", value=SECRET))
        holding = workspace.backup(folder)
        workspace.blobs.add(b"a file on its own")
        second = workspace.mark()
        told = forget(workspace, mark)
        assert told.backups == (holding.file,)
        mark = workspace.mark()
        put(workspace, Answer(id="a3", value=SECRET))
        assert forget(workspace, mark).backups == ()
        assert second.blobs == 1


def test_file_contents_taken_in_since_the_mark_go_and_shared_ones_stay(path: Path) -> None:
    with new(path) as workspace:
        shared = workspace.blobs.add(bytes(300_000) + b"known")
        mark = workspace.mark()
        alone = workspace.blobs.add(bytes(262_144) + SECRET.encode() * 90_000)
        put(workspace, Note(id="n1", text=alone.sha256))
        workspace.blobs.add(bytes(300_000) + b"known")
        told = forget(workspace, mark)
        assert told.blobs == (alone.sha256,)
        assert workspace.blobs.list() == [shared]
        assert workspace.check() == []
        assert b"zebra" not in plain_pages(path)
        assert bytes.fromhex(alone.sha256) not in plain_pages(path)


def test_what_the_backup_still_has_does_not_come_back_by_merging(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
        mark = workspace.mark()
        put(workspace, Answer(id="a1", value=SECRET))
        copy = workspace.backup(folder).file
        forget(workspace, mark)
        with reopen(Path(copy)) as restored, pytest.raises(errors.MergeRefused):
            workspace.merge(restored.entries())
        assert workspace.get(Answer, "a1") == Answer(id="a1", value="yes")
        assert b"zebra" not in plain_pages(path)
