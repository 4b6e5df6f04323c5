"""The power is cut while a person answers a real pack: whatever was shown as saved is there."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest

from genderaudit.checklists import find_pack
from genderaudit.engagements import score_of, states_of
from genderaudit.engagements.model import Answer, Engagement
from work_samples import TODAY, begun, new_workspace, open_again

CHILD = Path(__file__).parent / "answering_child.py"


def _cut_off_once(path: Path, number: int, chance: random.Random) -> list[tuple[int, str, str]]:
    """Kills the person's program at a random moment; gives every answer that it had shown as saved."""
    command = [sys.executable, str(CHILD), str(path), str(number)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stderr is not None
        assert child.stdout.readline() == "open\n", child.stderr.read()
        shown = [child.stdout.readline() for _ in range(chance.randrange(1, 12))]
        for _ in range(chance.randrange(60_000)):  # a moment that no acknowledgement marks
            pass
        child.kill()
        shown += child.stdout.read().splitlines(keepends=True)
    whole = [line.split() for line in shown if line.endswith("\n")]
    return [(int(one), question, value) for one, question, value in whole]


def _work_through(path: Path, cuts: int, seed: int) -> None:
    chance, number, recoveries = random.Random(seed), 0, 0
    expected: dict[str, tuple[str, str]] = {}
    with new_workspace(path) as workspace:
        engagement = begun(workspace, find_pack("risk-assessment"))
    for _ in range(cuts):
        shown = _cut_off_once(path, number, chance)
        assert [one for one, _, _ in shown] == list(range(number, number + len(shown)))
        expected |= {question: (value, f"number {one}") for one, question, value in shown}
        number += len(shown)
        with open_again(path) as workspace:
            recoveries += workspace.recovered
            assert workspace.check() == []
            answers = {one.question: one for one in workspace.find(Answer, engagement.id)}
            # one answer may have reached the disk before it could be shown; never fewer
            ahead = {question for question, one in answers.items() if one.comment == f"number {number}"}
            assert len(ahead) <= 1
            for question, (value, comment) in expected.items():
                if question not in ahead:
                    assert (answers[question].state.value, answers[question].comment) == (value, comment)
            assert set(answers) == set(expected) | ahead
            steps = workspace.info().steps
            for question in ahead:
                expected[question] = (str(answers[question].state.value), f"number {number}")
                number += 1
            assert steps == 2 + number  # planning, beginning, and one for each answer
            assert workspace.find(Engagement) == [engagement]
            assert score_of(workspace, engagement, today=TODAY).parts
            assert len(states_of(workspace, engagement)) == len(expected)
    assert number > 3 * cuts
    assert recoveries > cuts // 2


def test_no_answer_that_was_shown_as_saved_is_lost_when_the_power_is_cut(tmp_path: Path) -> None:
    _work_through(tmp_path / "work.gaw", 10, seed=20260301)


@pytest.mark.drill
def test_no_answer_that_was_shown_as_saved_is_lost_in_three_hundred_power_cuts(tmp_path: Path) -> None:
    _work_through(tmp_path / "work.gaw", 300, seed=4)
