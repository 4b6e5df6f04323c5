import datetime as dt
from pathlib import Path

import pytest
from store_samples import AUDITOR, OFFICER, Answer, Note, Ticking, new, plain_pages, put, reopen

from genderaudit.store import Workspace

DAY = dt.date(2026, 3, 3)
WORDS = "zebra-lantern-quartz told in confidence "


@pytest.mark.parametrize("length", [1, 3000], ids=["on one page", "over many pages"])
def test_erased_words_are_found_nowhere_in_the_file_or_its_log(path: Path, tmp_path: Path, length: int) -> None:
    with new(path) as workspace:
        for number in range(40):
            put(workspace, Answer(id=f"other-{number}", value="ordinary"))
        for version in range(5):
            put(workspace, Answer(id="a1", value=WORDS * length + str(version)))
        with workspace.step("answer.remove", AUDITOR) as step:
            step.remove("a1")
        workspace.undo(AUDITOR)
        assert WORDS.encode() in plain_pages(path)
        told = workspace.erase("a1", author=AUDITOR, reason="safe stop", coarse_day=DAY)
        assert told.bodies == 6
        assert path.with_name(path.name + "-wal").stat().st_size == 0
        assert b"zebra" not in plain_pages(path)
        assert workspace.check() == []
    assert b"zebra" not in plain_pages(path)


def test_an_erasure_is_a_revision_with_its_reason_and_only_a_day(workspace: Workspace) -> None:
    put(workspace, Answer(id="a1", value=WORDS))
    told = workspace.erase("a1", author=OFFICER, reason="right to erasure", coarse_day=DAY)
    last = workspace.history("a1")[-1]
    assert (last.id, last.action, last.step.reason, last.step.author) == (
        told.revision,
        "erase",
        "right to erasure",
        OFFICER,
    )
    assert last.step.when == dt.datetime(2026, 3, 3, tzinfo=dt.UTC)
    assert (last.step.monotonic, last.step.boot) == (0, "")
    assert workspace.history("a1")[0].erased
    assert workspace.history("a1")[0].read(Answer) is None
    assert workspace.get(Answer, "a1") is None


def test_a_guess_at_the_erased_words_cannot_be_confirmed(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value="yes"))
        workspace.erase("a1", author=AUDITOR, reason="safe stop", coarse_day=DAY)
        assert workspace._journal.rows("SELECT salt, body FROM revisions") == [(None, None), (None, None)]


def test_what_was_erased_is_not_shown_as_of_an_earlier_moment(path: Path) -> None:
    clock = Ticking()
    with new(path, clock=clock) as workspace:
        put(workspace, Answer(id="a1", value=WORDS))
        moment = clock.now
        workspace.erase("a1", author=AUDITOR, reason="safe stop", coarse_day=dt.date(2026, 3, 4))
        assert workspace.as_of(moment).get(Answer, "a1") is None


def test_after_an_erasure_the_record_can_be_written_anew(path: Path) -> None:
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value=WORDS))
        workspace.erase("a1", author=AUDITOR, reason="safe stop", coarse_day=DAY)
        put(workspace, Answer(id="a1", value="no answer given"))
    with reopen(path) as workspace:
        assert workspace.get(Answer, "a1") == Answer(id="a1", value="no answer given")
        assert workspace.check() == []


def test_file_contents_are_erased_with_the_record_but_not_what_others_share(path: Path, tmp_path: Path) -> None:
    shared, own = bytes(256 * 1024), WORDS.encode() * 2000
    with new(path) as workspace:
        first, second = workspace.blobs.add(shared + own), workspace.blobs.add(shared + b"public")
        put(workspace, Note(id="n1", text=first.sha256))
        told = workspace.erase("n1", author=AUDITOR, reason="retention", coarse_day=DAY, blobs=(first.sha256,))
        assert told.blobs == (first.sha256,)
        assert not workspace.blobs.has(first.sha256)
        assert workspace.blobs.verify(second.sha256)
        assert b"zebra" not in plain_pages(path)
        assert workspace.check() == []


def test_an_erasure_tells_which_backups_still_hold_the_words(path: Path, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    with new(path) as workspace:
        put(workspace, Answer(id="a1", value=WORDS))
        made = workspace.backup(folder)
        gone = workspace.backup(folder)
        Path(gone.file).unlink()
        told = workspace.erase("a1", author=AUDITOR, reason="safe stop", coarse_day=DAY)
    assert told.backups == (made.file,)


def test_an_unknown_record_cannot_be_erased(workspace: Workspace) -> None:
    with pytest.raises(KeyError):
        workspace.erase("nobody", author=AUDITOR, reason="safe stop", coarse_day=DAY)
