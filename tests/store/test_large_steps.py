"""A large step goes past the log: whole or not at all at any power cut, and the log is there again after it."""

from __future__ import annotations

import random
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from store_samples import AUDITOR, Answer, Note, codes, new, put, reopen

from genderaudit.store import Workspace

_CHILD = textwrap.dedent(
    """
    import sys
    sys.path.insert(0, sys.argv[1])
    from pathlib import Path
    from store_samples import AUDITOR, Answer, reopen
    start = int(sys.argv[3])
    with reopen(Path(sys.argv[2])) as workspace:
        for number in range(start, start + 1000):
            print(number, flush=True)
            with workspace.step("answer.import", AUDITOR, large=True) as step:
                step.put_all(Answer(id=f"a{number}-{n}", value=str(n) * 300) for n in range(1500))
    """
)


def _mode(workspace: Workspace) -> str:
    return str(workspace._journal.connection.pragma("journal_mode"))


def _many(count: int) -> list[Answer]:
    return [Answer(id=f"a{n:05d}", value="yes") for n in range(count)]


def _killed(path: Path, start: int, chance: random.Random) -> int:
    """Kill a child somewhere inside its large steps; gives the step that it had begun."""
    command = [sys.executable, "-c", _CHILD, str(Path(__file__).parent), str(path), str(start)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        begun = start
        for _ in range(chance.randrange(1, 4)):
            begun = int(child.stdout.readline())
        for _ in range(chance.randrange(3_000_000)):  # a moment that nothing marks
            pass
        child.kill()
        for line in child.stdout.read().splitlines(keepends=True):
            if line.endswith("\n"):
                begun = int(line)
    return begun


def _drill(path: Path, times: int, seed: int) -> None:
    chance, start, inside, told = random.Random(seed), 0, 0, 0
    with new(path) as workspace:
        put(workspace, Note(id="n"))
    for _ in range(times):
        begun = _killed(path, start, chance)
        inside += path.with_name(f"{path.name}-journal").exists()
        with reopen(path) as workspace:
            told += workspace.recovered  # not where it was killed before its first step
            assert codes(workspace) == set()
            saved = workspace.info().steps - 1
            assert saved in (begun, begun + 1)
            assert len(workspace.find(Answer)) == 1500 * saved
            assert _mode(workspace) == "wal"
        assert not path.with_name(f"{path.name}-journal").exists()
        start = saved
    assert inside > times // 3
    assert told >= inside


def test_a_large_step_is_whole_or_not_there_when_the_power_is_cut(path: Path) -> None:
    _drill(path, 5, seed=3)


@pytest.mark.drill
def test_large_steps_are_whole_or_not_there_in_thirty_power_cuts(path: Path) -> None:
    _drill(path, 30, seed=4)


def test_a_large_step_is_an_ordinary_one_in_all_that_is_told_of_it(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Note(id="n"))
        with workspace.step("answer.import", AUDITOR, reason="list.csv", large=True) as step:
            step.put_all(_many(50))
            step.put(Note(id="n", text="new"))
        assert (_mode(workspace), codes(workspace)) == ("wal", set())
        told = workspace.steps(1)[0]
        assert (told.name, told.reason, told.revisions) == ("answer.import", "list.csv", 51)
        put(workspace, Note(id="m"))
    with reopen(path) as workspace:
        assert (len(workspace.find(Answer)), workspace.recovered) == (50, False)


def test_a_large_step_that_fails_leaves_nothing_and_the_next_one_goes_through_the_log(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Note(id="n"))
        with pytest.raises(ZeroDivisionError), workspace.step("answer.import", AUDITOR, large=True) as step:
            step.put_all(_many(3000))
            raise ZeroDivisionError
        assert _mode(workspace) == "wal"
        put(workspace, Note(id="m"))
        assert ([one.record for one in workspace.live()], codes(workspace)) == (["n", "m"], set())


def test_a_session_cut_short_after_a_large_step_is_told(path: Path, tmp_path: Path) -> None:
    with new(path) as workspace:
        with workspace.step("answer.import", AUDITOR, large=True) as step:
            step.put_all(_many(10))
        copy = tmp_path / "copy.gaw"
        copy.write_bytes(path.read_bytes())
        copy.with_name("copy.gaw-wal").write_bytes(path.with_name("audit.gaw-wal").read_bytes())
    with reopen(copy) as workspace:
        assert workspace.recovery is not None
        assert (workspace.recovery.steps, len(workspace.find(Answer))) == (1, 10)


def test_a_step_of_thousands_is_undone_and_done_again_past_the_log(path: Path) -> None:
    with new(path) as workspace:
        with workspace.step("answer.import", AUDITOR, large=True) as step:
            step.put_all(_many(5500))
        size = path.stat().st_size
        workspace.undo(AUDITOR)
        assert path.stat().st_size > size + 500_000  # in the file already, and not waiting in the log
        assert workspace.find(Answer) == []
        workspace.redo(AUDITOR)
        assert (len(workspace.find(Answer)), codes(workspace), _mode(workspace)) == (5500, set(), "wal")


def test_a_large_step_beside_somebody_who_reads_goes_through_the_log(workspace: Workspace) -> None:
    put(workspace, *_many(200))
    reading = workspace._journal.connection.execute("SELECT record FROM heads")
    next(reading)
    with workspace.step("answer.import", AUDITOR, large=True) as step:
        step.put_all(Note(id=f"n{n}") for n in range(100))
    assert len(list(reading)) >= 199
    assert (len(workspace.find(Note)), codes(workspace), _mode(workspace)) == (100, set(), "wal")
