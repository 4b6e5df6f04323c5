import datetime as dt
import io
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from store_samples import AUDITOR, OFFICER, Answer, Note, Ticking, new, plain_pages, put, reopen

from genderaudit.runtime import machine
from genderaudit.store import Workspace, errors

DAY = dt.date(2026, 3, 3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "backups").mkdir()
    return tmp_path / "backups"


# one version of a record


def test_a_record_is_restored_as_it_stood_in_an_earlier_version(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="one"))
    put(workspace, Answer(id="a1", value="two", engagement="eng-2"))
    first = workspace.history("a1")[0]
    made = workspace.restore_version(first.id, OFFICER, reason="misheard")
    assert workspace.get(Answer, "a1") == Answer(id="a1", value="one")
    assert (made.step.name, made.step.author, made.step.reason) == ("record.restore", OFFICER, "misheard")
    assert workspace.find(Answer, "eng-1") == [Answer(id="a1", value="one")]
    workspace.undo(AUDITOR)
    assert workspace.get(Answer, "a1") == Answer(id="a1", value="two", engagement="eng-2")
    assert workspace.check() == []


def test_a_version_in_which_the_record_was_removed_removes_it_again(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="one"))
    with workspace.step("answer.clear", AUDITOR) as step:
        gone = step.remove("a1")
    workspace.undo(AUDITOR)
    workspace.restore_version(gone.id, AUDITOR)
    assert workspace.get(Answer, "a1") is None
    workspace.restore_version(workspace.history("a1")[0].id, AUDITOR)
    assert workspace.get(Answer, "a1") == Answer(id="a1", value="one")
    assert workspace.check() == []


def test_the_version_that_stands_already_is_not_written_again(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="one"))
    before = workspace.latest()
    workspace.restore_version(workspace.history("a1")[0].id, AUDITOR)
    assert workspace.latest() == before


def test_an_erased_version_and_an_unknown_one_are_refused(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value="one"))
    workspace.erase("a1", author=AUDITOR, reason="retention", coarse_day=DAY)
    for revision in workspace.history("a1"):
        with pytest.raises(errors.VersionErased):
            workspace.restore_version(revision.id, AUDITOR)
    for unknown in ("nonsense", "dev-x:1", f"{workspace.device}:99"):
        with pytest.raises(KeyError):
            workspace.restore_version(unknown, AUDITOR)


# live bodies and the token of the latest change


def test_live_bodies_are_those_that_find_gives(path: Path) -> None:
    with new(path) as workspace, new(path.with_name("other.gaw")) as other:
        put(workspace, *[Answer(id=f"a{number}", value=str(number)) for number in range(4500)])
        put(workspace, Note(id="n1", text="élève"))
        with workspace.step("answer.clear", AUDITOR) as step:
            step.remove("a7")
        put(other, Answer(id="a1", value="theirs"))
        workspace.merge(other.entries())
        live = list(workspace.live())
        assert sorted(one.record for one in live) == sorted([*(one.id for one in workspace.find(Answer)), "n1"])
        shown = {one.record: one for one in live}
        assert Answer.model_validate_json(shown["a1"].body) == workspace.get(Answer, "a1")
        assert (shown["a2"].kind, shown["a2"].scope) == ("answer", "eng-1")
        assert [one.record for one in workspace.live(["note"])] == ["n1"]
        assert list(workspace.live([])) == []


def test_every_change_has_a_token_of_its_own(path: Path) -> None:
    with new(path) as workspace, new(path.with_name("other.gaw")) as other:
        put(other, Answer(id="b1"))
        seen = [workspace.latest()]

        def changed(by: Callable[[], object]) -> None:
            by()
            seen.append(workspace.latest())

        changed(lambda: put(workspace, Answer(id="a1", value="one")))
        mark = workspace.mark()
        changed(lambda: put(workspace, Answer(id="a1", value="two")))
        changed(lambda: workspace.undo(AUDITOR))
        changed(lambda: workspace.forget_since(mark, author=AUDITOR, reason="r", coarse_day=DAY))
        changed(lambda: workspace.merge(other.entries()))
        assert len(set(seen)) == len(seen)
        workspace.find(Answer)
        assert workspace.latest() == seen[-1]


# what is safe


def test_everything_is_at_risk_until_a_backup_on_another_volume_is_proven(path: Path, folder: Path) -> None:
    with new(path, clock=Ticking()) as workspace:
        assert workspace.safety().saved is None
        put(workspace, Answer(id="a1"), Answer(id="a2"))
        put(workspace, Answer(id="a1", value="x"))
        told = workspace.safety()
        assert (told.steps_at_risk, told.records_at_risk, told.backup) == (2, 2, None)
        assert told.saved == workspace.steps()[0].when
        assert told.at_risk_since == workspace.steps()[1].when
        made = workspace.backup(folder)
        told = workspace.safety()
        assert told.backup is not None
        assert (told.backup.file, told.backup.same_volume, told.backup.there) == (made.file, True, True)
        assert told.steps_at_risk == 2


@pytest.fixture
def stick() -> Path:
    """A folder on another volume, as a stick would be."""
    elsewhere = Path("/dev/shm")
    if not elsewhere.is_dir() or elsewhere.stat().st_dev == Path("/tmp").stat().st_dev:
        pytest.skip("needs a second volume")
    return elsewhere


def test_after_a_backup_on_another_volume_only_later_work_is_at_risk(path: Path, stick: Path) -> None:
    folder = stick / f"genderaudit-{path.parent.name}"
    folder.mkdir()
    try:
        with new(path, clock=Ticking()) as workspace:
            put(workspace, Answer(id="a1"), Answer(id="a2"))
            made = workspace.backup(folder)
            told = workspace.safety()
            assert told.backup is not None
            assert (told.backup.file, told.backup.same_volume) == (made.file, False)
            assert (told.steps_at_risk, told.records_at_risk, told.at_risk_since) == (0, 0, None)
            put(workspace, Answer(id="a1", value="x"))
            put(workspace, Answer(id="a1", value="y"))
            told = workspace.safety()
            assert (told.steps_at_risk, told.records_at_risk) == (2, 1)
            assert told.at_risk_since == workspace.steps()[1].when
            mark = workspace.mark()
        copy = path.with_name("copy.gaw")
        shutil.copy(path, copy)
        with reopen(copy) as copied:
            put(copied, Answer(id="a9"))
            assert copied.safety().steps_at_risk == 3
        with reopen(path) as workspace:
            assert workspace.safety().steps_at_risk == 2
            put(workspace, Answer(id="a3"))
            workspace.backup(folder)
            workspace.forget_since(mark, author=AUDITOR, reason="r", coarse_day=DAY)
            assert workspace.safety().steps_at_risk == 1, "the erasure is in no backup"
            Path(made.file).unlink()
            for one in folder.iterdir():
                one.unlink()
            assert workspace.safety().backup is None
            assert workspace.safety().steps_at_risk == workspace.info().steps
    finally:
        shutil.rmtree(folder)


def test_a_volume_is_called_as_its_label_or_mount_says(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mounts, labels, device = tmp_path / "mounts", tmp_path / "by-label", tmp_path / "sdb1"
    labels.mkdir()
    device.touch()
    (labels / "USB\\x20BLUE").symlink_to(device)
    mounts.write_text(
        "/dev/root / ext4 rw 0 0\n"
        f"{device} /mnt/backup\\040stick vfat rw 0 0\n"
        "/dev/sdc1 /media/auditor/GREEN vfat rw 0 0\n"
        "tmpfs /data/x tmpfs rw 0 0\n"
    )
    monkeypatch.setattr(machine, "_MOUNTS", mounts)
    monkeypatch.setattr(machine, "_LABELS", labels)
    assert machine.volume_name(Path("/mnt/backup stick/a/b.gaw")) == "USB BLUE"
    assert machine.volume_name(Path("/media/auditor/GREEN/b.gaw")) == "GREEN"
    assert machine.volume_name(Path("/data/x/b.gaw")) == ""
    assert machine.volume_name(Path("/mnt/other")) == ""


# what a session that was cut short left

_CHILD = """
import os, sys
sys.path.insert(0, sys.argv[1])
from pathlib import Path
from store_samples import *
workspace = reopen(Path(sys.argv[2]))
for number in range(int(sys.argv[3])):
    put(workspace, Answer(id="a1", value=str(number)))
os._exit(9)
"""


def _cut_short(path: Path, steps: int) -> None:
    subprocess.run([sys.executable, "-c", _CHILD, str(Path(__file__).parent), str(path), str(steps)], check=False)


def test_what_a_broken_session_saved_is_told_by_steps_and_the_last_of_them(path: Path) -> None:
    with new(path) as workspace:
        assert workspace.recovery is None
        put(workspace, Answer(id="a0"))
    _cut_short(path, 3)
    with reopen(path) as workspace:
        assert workspace.recovered
        assert workspace.recovery is not None
        assert workspace.recovery.steps == 3
        assert workspace.recovery.last == workspace.steps()[0]
        put(workspace, Answer(id="a0", value="later"))
    with reopen(path) as workspace:
        assert workspace.recovery is None
    _cut_short(path, 1)
    with reopen(path) as workspace:
        assert workspace.recovery is not None
        assert workspace.recovery.steps == 1


def test_a_session_that_only_read_leaves_the_file_as_it_was(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a0"))
    before = path.read_bytes()
    with reopen(path) as workspace:
        workspace.find(Answer)
        workspace.safety()
    assert path.read_bytes() == before


# large file contents


def test_others_save_while_a_large_content_arrives(path: Path) -> None:
    class Source(io.BytesIO):
        """Tells when it is read, so that the test saves in the middle."""

        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > 3_000_000:
                reached.set()
                saved.wait(10)
            return super().read(size)

    reached, saved = threading.Event(), threading.Event()
    body = bytes(range(256)) * 30_000
    with new(path) as workspace:
        told: list[tuple[int, int]] = []
        thread = threading.Thread(
            target=lambda: workspace.blobs.add(Source(body), progress=lambda *one: told.append(one))
        )
        thread.start()
        assert reached.wait(10)
        put(workspace, Answer(id="a1", value="meanwhile"))
        assert workspace.blobs.list() == []
        assert workspace.check() == []
        saved.set()
        thread.join()
        (blob,) = workspace.blobs.list()
        assert b"".join(workspace.blobs.open(blob.sha256)) == body
        assert [done for done, _ in told] == sorted(done for done, _ in told)
        assert told[-1][0] == len(body)
        assert workspace.check() == []


def test_a_content_that_is_stopped_leaves_nothing(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "video.bin"
    file.write_bytes(b"zebra-lantern" * 400_000)
    with new(path) as workspace:
        shared = workspace.blobs.add(bytes(CHUNKS))
        calls: list[tuple[int, int]] = []
        with pytest.raises(errors.BlobStopped):
            workspace.blobs.add(file, progress=lambda *one: calls.append(one), should_stop=lambda: len(calls) > 3)
        assert calls[-1][1] == file.stat().st_size
        assert workspace.blobs.list() == [shared]
        assert _loose(workspace) == 0
        again = workspace.blobs.add(file)
        assert workspace.blobs.verify(again.sha256)


def test_what_a_power_cut_left_of_a_content_is_swept_at_the_next_opening(path: Path) -> None:
    with new(path) as workspace:
        kept = workspace.blobs.add(bytes(CHUNKS))

        class Cut(io.BytesIO):
            def read(self, size: int | None = -1) -> bytes:
                if self.tell() > 2_000_000:
                    shutil.copy(path, path.with_name("cut.gaw"))
                    shutil.copy(path.with_name("audit.gaw-wal"), path.with_name("cut.gaw-wal"))
                return super().read(size)

        workspace.blobs.add(Cut(b"zebra-lantern" * 400_000))
    with reopen(path.with_name("cut.gaw")) as workspace:
        assert workspace.blobs.list() == [kept]
        assert _loose(workspace) == 0
        assert workspace.check() == []


def test_the_safe_stop_ends_what_is_still_arriving(path: Path) -> None:
    class Source(io.BytesIO):
        def read(self, size: int | None = -1) -> bytes:
            if self.tell() > 2_000_000 and not stopped:
                stopped.append(workspace.forget_since(mark, author=AUDITOR, reason="r", coarse_day=DAY))
            return super().read(size)

    stopped: list[object] = []
    with new(path) as workspace:
        mark = workspace.mark()
        put(workspace, Answer(id="a1"))
        with pytest.raises(errors.BlobStopped):
            workspace.blobs.add(Source(b"zebra-lantern" * 400_000))
        assert workspace.blobs.list() == []
        assert _loose(workspace) == 0
    assert b"zebra" not in plain_pages(path)


CHUNKS = 3 * 256 * 1024


def _loose(workspace: Workspace) -> int:
    sql = "SELECT count(*) FROM chunks WHERE id NOT IN (SELECT chunk FROM blob_chunks)"
    return int(workspace._journal.rows(sql)[0][0] + workspace._journal.rows("SELECT count(*) FROM arriving")[0][0])


@pytest.mark.drill
def test_no_save_waits_long_for_two_hundred_megabytes(path: Path, tmp_path: Path) -> None:
    file = tmp_path / "video.bin"
    with file.open("wb") as stream:
        for number in range(200):
            stream.write(number.to_bytes(4, "big") * 262_144)
    with new(path) as workspace:
        thread = threading.Thread(target=lambda: workspace.blobs.add(file))
        thread.start()
        waits = []
        while thread.is_alive():
            began = time.perf_counter()
            put(workspace, Answer(id="a1", value=str(len(waits))))
            waits.append(time.perf_counter() - began)
            thread.join(0.01)
        waits.sort()
        assert len(waits) > 50
        assert waits[len(waits) * 9 // 10] < 0.05
