"""A child saves and acknowledges until it is killed at a random moment: every acknowledged answer must be there."""

import random
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from store_samples import AUDITOR, Answer, new, reopen

_CHILD = textwrap.dedent(
    """
    import sys
    sys.path.insert(0, sys.argv[1])
    from pathlib import Path
    from store_samples import AUDITOR, Answer, reopen
    start = int(sys.argv[3])
    with reopen(Path(sys.argv[2])) as workspace:
        print("open", flush=True)
        for number in range(start, start + 100_000):
            with workspace.step("answer.set", AUDITOR) as step:
                step.put(Answer(id=f"a{number % 97}", value=str(number)))
                step.put(Answer(id="last", value=str(number)))
            print(number, flush=True)
    """
)


def _killed_once(path: Path, start: int, chance: random.Random) -> int:
    """Kill a child a random moment after a random number of acknowledged steps; gives the last acknowledged one."""
    command = [sys.executable, "-c", _CHILD, str(Path(__file__).parent), str(path), str(start)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        assert child.stdout.readline() == "open\n", child.stderr.read()
        acknowledged = start - 1
        for _ in range(chance.randrange(40)):
            acknowledged = int(child.stdout.readline())
        for _ in range(chance.randrange(20_000)):  # a moment that no acknowledgement marks
            pass
        child.kill()
        for line in child.stdout.read().splitlines(keepends=True):
            if line.endswith("\n"):
                acknowledged = int(line)
    return acknowledged


def _drill(path: Path, times: int, seed: int) -> None:
    chance, start, recoveries = random.Random(seed), 0, 0
    with new(path):
        pass
    for _ in range(times):
        acknowledged = _killed_once(path, start, chance)
        with reopen(path) as workspace:
            recoveries += workspace.recovered
            assert workspace.check() == []
            last = workspace.get(Answer, "last")
            saved = int(last.value) if last else -1
            # One step may have reached the disk whose acknowledgement did not reach us; never fewer.
            assert saved in (acknowledged, acknowledged + 1)
            for number in range(max(0, saved - 96), saved + 1):
                assert workspace.get(Answer, f"a{number % 97}") == Answer(id=f"a{number % 97}", value=str(number))
            steps = workspace.info().steps
            assert steps == saved + 1
        start = saved + 1
    assert start > 0
    assert recoveries > times // 2


def test_no_acknowledged_answer_is_lost_when_the_power_is_cut(path: Path) -> None:
    _drill(path, 12, seed=20260303)


@pytest.mark.drill
def test_no_acknowledged_answer_is_lost_in_three_hundred_power_cuts(path: Path) -> None:
    _drill(path, 300, seed=1)


def test_a_log_torn_at_any_byte_leaves_whole_steps_and_a_sound_workspace(path: Path, tmp_path: Path) -> None:
    chance = random.Random(7)
    with new(path) as workspace:
        for number in range(30):
            with workspace.step("answer.set", AUDITOR) as step:
                step.put(Answer(id=f"a{number % 5}", value=str(number)))
                step.put(Answer(id="last", value=str(number)))
        main, log = path.read_bytes(), path.with_name("audit.gaw-wal").read_bytes()
    survived = set()
    for cut in [len(log), *(chance.randrange(len(log)) for _ in range(20))]:
        torn = tmp_path / "torn.gaw"
        torn.write_bytes(main)
        tail = chance.randbytes(chance.choice([0, 700]))  # what a disk may leave in sectors it never finished
        torn.with_name("torn.gaw-wal").write_bytes(log[:cut] + (tail if cut < len(log) else b""))
        with reopen(torn) as workspace:
            assert workspace.check() == []
            last = workspace.get(Answer, "last")
            saved = int(last.value) if last else -1
            assert workspace.info().steps == saved + 1
            survived.add(saved)
        torn.unlink()
    assert max(survived) == 29
    assert len(survived) > 5
