"""The first released format, opened by every build; the file in the museum is never written again."""

import hashlib
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlcipher3
from store_samples import AUDITOR, OFFICER, Answer, Note, put

from genderaudit.store import Workspace, open_workspace

MUSEUM = Path(__file__).resolve().parents[1] / "museum" / "workspace-1.gaw"


@pytest.fixture
def copy(tmp_path: Path) -> Iterator[Path]:
    before = hashlib.sha256(MUSEUM.read_bytes()).hexdigest()
    shutil.copy(MUSEUM, tmp_path / "workspace-1.gaw")
    yield tmp_path / "workspace-1.gaw"
    assert hashlib.sha256(MUSEUM.read_bytes()).hexdigest() == before


def _open(path: Path) -> Workspace:
    return open_workspace(path, "museum")


def test_a_workspace_of_the_first_format_is_read_whole(copy: Path) -> None:
    with _open(copy) as workspace:
        assert workspace.check() == []
        assert workspace.info().migrations["store"][0] == "journal-heads-blobs"
        assert workspace.get(Note, "note-1") == Note(id="note-1", text="élève, نص, ñandú")
        assert [one.id for one in workspace.find(Answer, "eng-1")] == ["ans-0", "ans-1", "ans-2"]
        corrected = workspace.history("ans-1")[1]
        assert (corrected.step.name, corrected.step.author, corrected.step.reason) == (
            "answer.correct",
            OFFICER,
            "misheard",
        )
        assert [one.erased for one in workspace.history("ans-3")] == [True, True, False]
        (conflict,) = workspace.conflicts()
        assert {head.read(Answer).value for head in conflict.heads} == {"mine", "theirs"}
        assert [b"".join(workspace.blobs.open(one.sha256)) for one in workspace.blobs.list()] == [
            b"evidence of the museum\n" * 20
        ]


def test_work_goes_on_in_a_workspace_of_the_first_format(copy: Path) -> None:
    with _open(copy) as workspace:
        with workspace.step("conflict.settle", AUDITOR) as step:
            step.settle(Answer(id="ans-0", value="both"))
        put(workspace, Answer(id="ans-9", value="new"))
        assert workspace.undo(AUDITOR) is not None
        assert workspace.redo(AUDITOR) is not None
        assert workspace.check() == []
        assert workspace.conflicts() == []


def test_a_standard_tool_reads_a_workspace_of_the_first_format(copy: Path) -> None:
    other = sqlcipher3.connect(str(copy))
    try:
        other.execute("PRAGMA key = 'museum'")
        assert other.execute("SELECT body FROM heads WHERE record = 'note-1'").fetchall() == [
            ('{"id":"note-1","text":"élève, نص, ñandú"}',)
        ]
    finally:
        other.close()
