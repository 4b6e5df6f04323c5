"""The commands of the workspace as a person types them."""

import json
from pathlib import Path

import pytest
from store_samples import AUDITOR, Answer, put

from genderaudit.cli import main
from genderaudit.store import Workspace


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("GENDERAUDIT_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GENDERAUDIT_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GENDERAUDIT_WORKSPACE", str(tmp_path / "office.gaw"))
    monkeypatch.setenv("GENDERAUDIT_PASSPHRASE", "first words of all")
    assert main(["workspace", "new"]) == 0
    return tmp_path / "office.gaw"


def _open(office: Path, passphrase: str = "first words of all") -> Workspace:
    from genderaudit.rooms import open_everywhere

    return open_everywhere(office, passphrase)


def _said(capsys: pytest.CaptureFixture[str], *command: str, code: int = 0) -> str:
    capsys.readouterr()
    assert main(["workspace", *command, "--post", "Auditor", "--office", "HQ"]) == code
    told = capsys.readouterr()
    return told.out if code == 0 else told.err


def test_history_names_each_version_and_one_of_them_is_restored(
    office: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with _open(office) as workspace:
        put(workspace, Answer(id="a1", value="one"))
        put(workspace, Answer(id="a1", value="two"))
    lines = _said(capsys, "history", "a1").splitlines()
    assert len(lines) == 2
    assert "auditor, Nairobi" in lines[0]
    assert "answer" in lines[0]
    first = lines[0].split()[0]
    assert "Restored: a1." in _said(capsys, "restore-version", first, "--reason", "misheard")
    with _open(office) as workspace:
        assert workspace.get(Answer, "a1") == Answer(id="a1", value="one")
        assert workspace.history("a1")[-1].step.reason == "misheard"
    assert "no record or revision 'nobody'" in _said(capsys, "history", "nobody", code=2)
    assert "no record or revision 'nobody'" in _said(capsys, "restore-version", "nobody", code=2)


def test_a_record_is_erased_only_with_the_word_that_it_is_meant(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with _open(office) as workspace:
        put(workspace, Answer(id="a1", value="told in confidence"))
    (tmp_path / "stick").mkdir()
    backup = json.loads(_said(capsys, "backup", str(tmp_path / "stick"), "--json"))["file"]
    assert "1 saved states of a1" in _said(capsys, "erase", "a1", "--reason", "not to be kept", code=2)
    said = _said(capsys, "erase", "a1", "--reason", "not to be kept", "--yes")
    assert "1 saved state erased" in said
    assert backup in said
    assert "erased for good" in _said(capsys, "history", "a1")
    with _open(office) as workspace:
        assert workspace.get(Answer, "a1") is None
        assert workspace.history("a1")[-1].step.reason == "not to be kept"
    assert "'nobody'" in _said(capsys, "erase", "nobody", "--reason", "x", "--yes", code=2)


def test_safety_says_what_would_be_lost(office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "no proven backup" in _said(capsys, "safety")
    with _open(office) as workspace:
        put(workspace, Answer(id="a1"))
    (tmp_path / "backups").mkdir()
    _said(capsys, "backup", str(tmp_path / "backups"))
    said = _said(capsys, "safety")
    assert "1 step would be lost (records: 1)" in said
    assert "on the same disk" in said
    assert json.loads(_said(capsys, "safety", "--json"))["steps_at_risk"] == 1


def test_the_office_comes_in_with_its_recovery_file_and_code(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    sealed, paper, fresh = tmp_path / "office.recovery", tmp_path / "paper.txt", tmp_path / "new.txt"
    said = _said(capsys, "recovery", str(sealed)).splitlines()
    assert [len(group) for group in said[1].split()] == [5] * 8
    assert "stored nowhere" in said[2]
    paper.write_text(said[1] + "\n")
    fresh.write_text("second words of all\n")
    monkeypatch.delenv("GENDERAUDIT_PASSPHRASE")
    command = ("recover", str(sealed), "--code-file", str(paper), "--new-passphrase-file", str(fresh))
    assert str(sealed) in _said(capsys, *command)
    with _open(office, "second words of all") as workspace:
        assert workspace.check() == []
    group = str((int(said[1][0]) + 1) % 10) + said[1][1:]
    paper.write_text(group)
    assert "Group 1 of the recovery code is mistyped" in _said(capsys, *command, code=2)


def test_passphrase_and_handover_put_the_workspace_under_new_words(
    office: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GENDERAUDIT_NEW_PASSPHRASE", "second words of all")
    assert "new passphrase" in _said(capsys, "passphrase")
    monkeypatch.setenv("GENDERAUDIT_PASSPHRASE", "second words of all")
    monkeypatch.setenv("GENDERAUDIT_NEW_PASSPHRASE", "third words of all")
    said = _said(capsys, "handover", "--to-post", "Evaluation Officer", "--to-office", "Regional Office")
    assert "Handed over" in said
    with _open(office, "third words of all") as workspace:
        assert workspace.steps()[0].name == "workspace.handover"
        assert workspace.steps()[0].author.post == "Auditor"
    assert "does not open" in _said(capsys, "info", code=3)


def test_undo_says_in_words_what_it_took_back(office: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with _open(office) as workspace, workspace.step("engagement.change_plan", AUDITOR) as step:
        step.put(Answer(id="a1"))
    assert "Taken back: plan changed." in _said(capsys, "undo")
    assert "plan modifié" in _said(capsys, "redo", "--language", "fr")
