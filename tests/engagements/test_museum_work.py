"""The work in the museum's workspace of format 2, opened by every build; the file itself is never written again."""

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from genderaudit.engagements import answer_in_words, answers_of, find_engagement, marks_of, score_of
from genderaudit.findings import findings_of
from genderaudit.rooms import open_everywhere
from genderaudit.store import Workspace
from work_samples import AUDITOR, TODAY

MUSEUM = Path(__file__).resolve().parents[1] / "museum" / "workspace-2.gaw"


@pytest.fixture
def museum(tmp_path: Path) -> Iterator[Workspace]:
    before = hashlib.sha256(MUSEUM.read_bytes()).hexdigest()
    shutil.copy(MUSEUM, tmp_path / "workspace-2.gaw")
    with open_everywhere(tmp_path / "workspace-2.gaw", "museum") as workspace:
        yield workspace
    assert hashlib.sha256(MUSEUM.read_bytes()).hexdigest() == before


def test_work_of_the_second_format_is_read_whole(museum: Workspace) -> None:
    assert museum.check() == []
    engagement = find_engagement(museum, "Museum")
    answers = answers_of(museum, engagement)
    assert {key: answer.state.value for key, answer in answers.items()} == {"Q-01": "yes", "Q-03": "no"}
    assert answers["Q-01"].comment == "Seen: élève, نص, ñandú"
    assert (answers["Q-01"].state.sources, answers["Q-01"].state.confidence) == (("staff",), "high")
    assert [one.title for one in findings_of(museum, engagement)] == ["No separate room"]
    assert [flag.level for flag in score_of(museum, engagement, today=TODAY).flags] == ["STOP"]
    assert marks_of(museum, engagement) == {}


def test_work_goes_on_in_a_workspace_of_the_second_format(museum: Workspace) -> None:
    engagement = find_engagement(museum, "Museum")
    answer_in_words(museum, AUDITOR, engagement, "Q-03", "yes")
    assert museum.undo(AUDITOR) is not None
    assert answers_of(museum, engagement)["Q-03"].state.value == "no"
    assert museum.check() == []
