import shutil
from pathlib import Path

import pytest
from store_samples import KDF, PASSPHRASE, Answer, Ticking, codes, new, put, raw, reopen

from genderaudit.store import errors, restore_backup


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "backups"
    made.mkdir()
    return made


def test_a_backup_is_encrypted_whole_and_opens_with_the_passphrase(path: Path, folder: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
        content = workspace.blobs.add(b"evidence" * 100_000)
        made = workspace.backup(folder)
        put(workspace, Answer(id="a1", value="later"))
    assert made.revisions == 1
    assert made.size == Path(made.file).stat().st_size
    assert [one.name for one in folder.iterdir()] == [Path(made.file).name]
    with reopen(Path(made.file)) as copy:
        assert copy.get(Answer, "a1") == Answer(id="a1", value="yes")
        assert copy.blobs.verify(content.sha256)


def test_the_oldest_backups_make_room_and_others_stay(path: Path, folder: Path) -> None:
    stranger = folder / "other.backup-20250101T000000000000Z.gaw"
    stranger.write_bytes(b"")
    with new(path, clock=Ticking()) as workspace:
        made = [workspace.backup(folder, keep=3).file for _ in range(4)]
        last = workspace.backup(folder, keep=3)
    assert last.removed == (made[1],)
    assert sorted(map(str, folder.iterdir())) == sorted([*made[2:], last.file, str(stranger)])


def test_what_a_power_cut_left_of_a_backup_goes_with_the_next_one(path: Path, folder: Path) -> None:
    (folder / f".{path.stem}.backup-20250101T000000000000Z.gaw.0a1b2c3d.part").write_bytes(b"half")
    (folder / ".other.backup-20250101T000000000000Z.gaw.0a1b2c3d.part").write_bytes(b"of another workspace")
    with new(path) as workspace:
        made = workspace.backup(folder)
    left = sorted(one.name for one in folder.iterdir())
    assert left == [".other.backup-20250101T000000000000Z.gaw.0a1b2c3d.part", Path(made.file).name]


def test_an_unsound_workspace_makes_no_backup_and_keeps_the_earlier_ones(path: Path, folder: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
        workspace.backup(folder, keep=1)
    before = sorted(folder.iterdir())
    connection = raw(path)
    connection.execute("UPDATE revisions SET body = '{}'")
    connection.close()
    with reopen(path) as workspace, pytest.raises(errors.BackupUnsound, match="not what was written"):
        workspace.backup(folder, keep=1)
    assert sorted(folder.iterdir()) == before


def test_a_backup_needs_a_folder_and_room(path: Path, folder: Path) -> None:
    with new(path) as workspace, pytest.raises(errors.FolderMissing):
        workspace.backup(folder / "nowhere")


def test_a_restored_backup_is_checked_and_goes_on_as_a_laptop_of_its_own(path: Path, folder: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
        device = workspace.device
        made = Path(workspace.backup(folder).file)
    before = made.read_bytes()
    target = path.with_name("restored.gaw")
    told = restore_backup(made, target, PASSPHRASE, kdf_iterations=KDF)
    assert told.revisions == 1
    assert made.read_bytes() == before
    with reopen(target) as workspace:
        assert workspace.device != device
        put(workspace, Answer(id="a1", value="no"))
        first, second = workspace.history("a1")
        assert second.previous == first.hash
        assert codes(workspace) == set()


def test_restoring_refuses_a_wrong_passphrase_a_taken_name_and_a_damaged_backup(path: Path, folder: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
        made = Path(workspace.backup(folder).file)
    target = path.with_name("restored.gaw")
    with pytest.raises(errors.WrongPassphrase):
        restore_backup(made, target, "wrong", kdf_iterations=KDF)
    with pytest.raises(errors.WorkspaceExists):
        restore_backup(made, path, PASSPHRASE, kdf_iterations=KDF)
    connection = raw(made)
    connection.execute("UPDATE revisions SET body = '{}'")
    connection.close()
    with pytest.raises(errors.BackupUnsound):
        restore_backup(made, target, PASSPHRASE, kdf_iterations=KDF)
    assert sorted(one.name for one in path.parent.iterdir()) == ["audit.gaw", "backups"]


def test_a_copied_workspace_numbers_its_revisions_under_a_name_of_its_own(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
    copy = path.with_name("copy.gaw")
    shutil.copy(path, copy)
    with reopen(path) as original, reopen(copy) as copied:
        put(original, Answer(id="a1", value="here"))
        put(copied, Answer(id="a1", value="there"))
        ids = {one.id for one in original.history("a1")} ^ {one.id for one in copied.history("a1")}
        assert len(ids) == 2
        told = original.merge(copied.entries())
        assert (told.taken, told.known, told.conflicts) == (1, 1, ("a1",))
        assert original.check() == []
