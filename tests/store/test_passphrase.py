import json
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from store_samples import AUDITOR, KDF, OFFICER, PASSPHRASE, Answer, Ticking, new, put, reopen

from genderaudit.domain.errors import SpokenError
from genderaudit.store import (
    Handover,
    Workspace,
    errors,
    hand_over,
    make_recovery,
    open_workspace,
    recover_passphrase,
    recover_workspace,
)
from genderaudit.store.rules import recovery_digits, recovery_digits_typed

SECOND = "quatre grandes oies, l'hiver"


def _open(path: Path, passphrase: str) -> Workspace:
    return open_workspace(path, passphrase, kdf_iterations=KDF)


# another passphrase


def test_after_a_change_only_the_new_passphrase_opens_and_nothing_else_changed(path: Path) -> None:
    with new(path, clock=Ticking()) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
        put(workspace, Answer(id="a1", value="no"))
        blob = workspace.blobs.add(bytes(700_000))
        mark, device, latest = workspace.mark(), workspace.device, workspace.latest()
        workspace.change_passphrase(PASSPHRASE, SECOND)
        assert workspace.latest() == latest
        put(workspace, Answer(id="a2", value="after"))
        workspace.undo(AUDITOR)
        assert workspace.mark().device == mark.device
        assert workspace.check() == []
    assert [one.name for one in path.parent.iterdir()] == ["audit.gaw"]
    with pytest.raises(errors.WrongPassphrase):
        reopen(path)
    with _open(path, SECOND) as workspace:
        assert workspace.device == device
        assert workspace.get(Answer, "a1") == Answer(id="a1", value="no")
        assert workspace.blobs.verify(blob.sha256)
        assert workspace.can_undo is not None
        assert workspace.check() == []
        workspace.change_passphrase(SECOND, PASSPHRASE)
    with reopen(path) as workspace:
        assert workspace.check() == []


def test_backups_and_recovery_files_that_keep_the_old_passphrase_are_told(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    with new(path) as workspace:
        put(workspace, Answer(id="a1"))
        backup = workspace.backup(folder).file
        file = tmp_path / "audit.recovery"
        make_recovery(workspace, file)
        told = workspace.change_passphrase(PASSPHRASE, SECOND)
        assert (told.backups, told.recoveries) == ((backup,), (str(file),))
        again = workspace.backup(folder).file
    with reopen(Path(backup)) as workspace:
        assert workspace.get(Answer, "a1") is not None
    with _open(Path(again), SECOND) as workspace:
        assert workspace.get(Answer, "a1") is not None


def test_a_change_needs_the_present_passphrase_and_another_new_one(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1"))
        with pytest.raises(errors.WrongPassphrase):
            workspace.change_passphrase("wrong", SECOND)
        with pytest.raises(errors.PassphraseEmpty):
            workspace.change_passphrase(PASSPHRASE, "  ")
        with pytest.raises(errors.PassphraseSame):
            workspace.change_passphrase(PASSPHRASE, PASSPHRASE)
        put(workspace, Answer(id="a2"))
    with reopen(path) as workspace:
        assert len(workspace.find(Answer)) == 2


def test_where_the_new_file_cannot_take_its_place_work_goes_on_under_the_old_passphrase(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(self: Path, target: Path) -> Path:
        raise PermissionError(13, "held by another program", str(target))

    with new(path) as workspace:
        put(workspace, Answer(id="a1"))
        monkeypatch.setattr(Path, "replace", refuse)
        with pytest.raises(SpokenError):
            workspace.change_passphrase(PASSPHRASE, SECOND)
        monkeypatch.undo()
        put(workspace, Answer(id="a2"))
        assert workspace.check() == []
    assert [one.name for one in path.parent.iterdir()] == ["audit.gaw"]
    with reopen(path) as workspace:
        assert len(workspace.find(Answer)) == 2


_CHILD = """
import sys
sys.path.insert(0, sys.argv[1])
from store_samples import *
workspace = open_workspace(Path(sys.argv[2]), sys.argv[3], kdf_iterations=KDF)
print("open", flush=True)
old, new = sys.argv[3:5]
while True:
    workspace.change_passphrase(old, new)
    old, new = new, old
    print("changed", flush=True)
"""


def _drill(path: Path, times: int, seed: int) -> None:
    chance, present, other = random.Random(seed), PASSPHRASE, SECOND
    ends = set()
    with new(path) as workspace:
        for number in range(40):
            put(workspace, Answer(id=f"a{number}", value="x" * 5000))
    for _ in range(times):
        command = [sys.executable, "-c", _CHILD, str(Path(__file__).parent), str(path), present, other]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout is not None
            assert child.stdout.readline() == "open\n"
            for _ in range(chance.randrange(3)):
                child.stdout.readline()
            for _ in range(chance.randrange(300_000)):  # a moment that nothing marks
                pass
            child.kill()
        try:
            workspace = _open(path, present)
        except errors.WrongPassphrase:
            present, other = other, present
            workspace = _open(path, present)
        with workspace:
            ends.add(present)
            assert len(workspace.find(Answer)) == 40
            assert workspace.check() == []
            with pytest.raises(errors.WrongPassphrase):
                workspace.change_passphrase(other, "third")
    with _open(path, present) as workspace:
        workspace.change_passphrase(present, "third and last")
    assert [one.name for one in path.parent.iterdir()] == ["audit.gaw"]
    assert len(ends) == 2


def test_whenever_the_power_is_cut_one_of_the_two_passphrases_opens_everything(path: Path) -> None:
    _drill(path, 8, seed=5)


@pytest.mark.drill
def test_one_of_the_two_passphrases_opens_everything_after_a_hundred_power_cuts(path: Path) -> None:
    _drill(path, 100, seed=6)


# handover


def test_a_handover_changes_the_passphrase_and_tells_who_gave_to_whom(path: Path) -> None:
    with new(path, clock=Ticking()) as workspace:
        put(workspace, Answer(id="a1"))
        hand_over(workspace, AUDITOR, OFFICER, SECOND)
        (record,) = workspace.find(Handover)
        assert (record.from_post, record.to_post, record.to_office) == ("auditor", "procurement officer", "Kampala")
        assert record.day.isoformat() == "2026-03-03"
        assert workspace.steps()[0].name == "workspace.handover"
        assert workspace.can_undo is not None
        assert workspace.can_undo.name == "answer.set"
    with _open(path, SECOND) as workspace:
        assert workspace.check() == []
        with pytest.raises(errors.PassphraseSame):
            hand_over(workspace, OFFICER, AUDITOR, SECOND)
        assert len(workspace.find(Handover)) == 1


# the office's recovery key


def test_the_office_opens_a_workspace_with_file_and_code(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "audit.recovery"
    with new(path) as workspace:
        put(workspace, Answer(id="a1"))
        code = make_recovery(workspace, file)
    assert [len(one) for one in code.groups] == [5] * 8
    assert recover_passphrase(file, code.text) == PASSPHRASE
    assert recover_passphrase(file, "-".join(code.groups)) == PASSPHRASE
    assert recover_passphrase(file, code.digits.translate({48 + n: 0x660 + n for n in range(10)})) == PASSPHRASE
    told = recover_workspace(file, code.text, path, SECOND, _open)
    assert told.recoveries == (str(file),)
    with _open(path, SECOND) as workspace:
        assert workspace.get(Answer, "a1") is not None
    with pytest.raises(errors.RecoveryDoesNotFit):
        recover_workspace(file, code.text, path, "third", _open)


def test_neither_code_nor_passphrase_stands_in_any_file(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "audit.recovery"
    with new(path) as workspace:
        code = make_recovery(workspace, file)
        for text in (code.digits, code.text, PASSPHRASE):
            assert text not in file.read_text(encoding="utf-8")
        names = {row[0] for row in workspace._journal.rows("SELECT value FROM facts")}
        assert not names & {code.digits, PASSPHRASE}
        again = make_recovery(workspace, tmp_path / "second.recovery")
        assert again.digits != code.digits
        with pytest.raises(errors.WorkspaceExists):
            make_recovery(workspace, file)
        with pytest.raises(errors.FolderMissing):
            make_recovery(workspace, tmp_path / "nowhere" / "x.recovery")


def test_a_code_of_another_file_is_told_from_a_damaged_file_and_from_another_workspace(
    path: Path, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.recovery", tmp_path / "second.recovery"
    with new(path) as workspace:
        code, other = make_recovery(workspace, first), make_recovery(workspace, second)
    with pytest.raises(errors.RecoveryCodeWrong):
        recover_passphrase(first, other.text)
    text = first.read_text(encoding="utf-8")
    for damaged in (text[:200], text.replace('"made": "2', '"made": "1'), "[]", "", text.replace("sealed", "sealer")):
        second.write_text(damaged, encoding="utf-8")
        with pytest.raises(errors.RecoveryDamaged):
            recover_passphrase(second, code.text)
    second.write_text(json.dumps({**json.loads(text), "version": 2}), encoding="utf-8")
    with pytest.raises(errors.RecoveryNewer):
        recover_passphrase(second, code.text)
    with pytest.raises(errors.DiskTrouble):
        recover_passphrase(tmp_path / "none.recovery", code.text)
    another = path.with_name("another.gaw")
    with open_workspace_under(another, "its own passphrase"):
        pass
    with pytest.raises(errors.RecoveryDoesNotFit):
        recover_workspace(first, code.text, another, SECOND, _open)
    with _open(another, "its own passphrase") as workspace:
        assert workspace.check() == []


def open_workspace_under(path: Path, passphrase: str) -> Workspace:
    workspace = new(path)
    workspace.change_passphrase(PASSPHRASE, passphrase)
    return workspace


def test_the_facts_of_a_recovery_file_cannot_be_exchanged(path: Path, tmp_path: Path) -> None:
    from genderaudit.store.files import recovery

    file = tmp_path / "audit.recovery"
    with new(path) as workspace:
        code = make_recovery(workspace, file)
    document = json.loads(file.read_text(encoding="utf-8"))
    document["workspace"] = "dev-another"
    document.pop("sha256")
    document["sha256"] = recovery._fingerprint(document)
    file.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(errors.RecoveryCodeWrong):
        recover_passphrase(file, code.text)


@given(seed=st.integers(0, 2**32), place=st.integers(0, 39), digit=st.integers(0, 9))
def test_one_wrong_digit_is_told_by_its_group(seed: int, place: int, digit: int) -> None:
    chance = random.Random(seed)
    code = recovery_digits(lambda: chance.randrange(10))
    assert recovery_digits_typed(code) == code
    typed = code[:place] + str(digit) + code[place + 1 :]
    if typed != code:
        with pytest.raises(errors.RecoveryCodeGroup, match=f"Group {place // 5 + 1} "):
            recovery_digits_typed(typed)


@given(seed=st.integers(0, 2**32), place=st.integers(0, 38))
def test_two_neighbouring_digits_swapped_are_told(seed: int, place: int) -> None:
    chance = random.Random(seed)
    code = recovery_digits(lambda: chance.randrange(10))
    typed = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    if typed != code and place % 5 != 4:
        with pytest.raises(errors.RecoveryCodeGroup, match=f"Group {place // 5 + 1} "):
            recovery_digits_typed(typed)


def test_two_groups_swapped_are_told() -> None:
    chance = random.Random(1)
    code = recovery_digits(lambda: chance.randrange(10))
    with pytest.raises(errors.RecoveryCodeGroup, match="Group 1 "):
        recovery_digits_typed(code[5:10] + code[:5] + code[10:])
    with pytest.raises(errors.RecoveryCodeLength, match="35 digits"):
        recovery_digits_typed(code[5:])


@pytest.mark.parametrize("reopened", [True, False])
def test_what_an_interrupted_change_left_beside_the_file_goes_with_the_next(path: Path, reopened: bool) -> None:
    with new(path) as workspace:
        shutil.copy(path, path.with_name(".audit.gaw.0a1b2c3d.part"))
        shutil.copy(path, path.with_name(".audit.gaw.0a1b2c3d.part-journal"))
        if not reopened:
            workspace.change_passphrase(PASSPHRASE, SECOND)
    if reopened:
        reopen(path).close()
    assert [one.name for one in path.parent.iterdir()] == ["audit.gaw"]
