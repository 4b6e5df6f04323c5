"""Evidence taken in once, from files and folders, put beside answers, described anew; stopping leaves nothing."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path

import pytest

from genderaudit.checklists import AnswerState
from genderaudit.engagements import (
    add_evidence,
    answer_in_words,
    answers_of,
    edit_evidence,
    evidence_bytes,
    evidence_of,
    link_evidence,
    link_to_many,
    marks_of,
    save_answer,
    take_in,
    take_in_folder,
    take_step,
    unlink_evidence,
)
from genderaudit.engagements.actions import evidence as actions
from genderaudit.engagements.files import media_type_of
from genderaudit.engagements.model import Engagement, Evidence
from genderaudit.engagements.model.refusals import (
    AnswersLocked,
    EvidenceStopped,
    EvidenceUnknown,
    FolderUnreadable,
    ReasonNeeded,
)
from genderaudit.runtime.language import LANGUAGES
from genderaudit.store import Workspace
from work_samples import AUDITOR, REVIEWER, begun, five

PDF = b"%PDF-1.7 a register"


def taken(workspace: Workspace, engagement: Engagement, data: bytes = PDF) -> actions.TakenIn:
    return take_in(workspace, AUDITOR, engagement, caption="Register", kind="document", grade="B", data=data)


def photo() -> bytes:
    import io

    from PIL import Image

    out = io.BytesIO()
    exif = Image.Exif()
    exif[0x010F] = "Telephone"
    Image.new("RGB", (8, 8), "white").save(out, "JPEG", exif=exif)
    return out.getvalue()


def test_a_file_that_the_engagement_has_already_is_not_taken_in_twice(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, five())
    first = taken(workspace, engagement)
    again = taken(workspace, engagement)
    assert (first.already, again.already) == (False, True)
    assert again.evidence == first.evidence
    file = tmp_path / "other name.pdf"
    file.write_bytes(PDF)
    named = take_in(workspace, AUDITOR, engagement, caption="Other", kind="photo", grade="A", path=file)
    assert named == (first.evidence, True)
    assert len(evidence_of(workspace, engagement)) == 1


def test_a_photograph_is_recognised_as_it_was_received_and_as_it_is_stored(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    received = photo()
    first = taken(workspace, engagement, received)
    stored = b"".join(evidence_bytes(workspace, first.evidence))
    assert stored != received
    assert taken(workspace, engagement, received).already
    assert taken(workspace, engagement, stored).already


def test_another_engagement_takes_the_same_file_in_for_itself(workspace: Workspace) -> None:
    one, other = begun(workspace, five()), begun(workspace, five(), title="Another audit")
    assert not taken(workspace, one).already
    assert not taken(workspace, other).already
    assert len(workspace.blobs.list()) == 1


def test_a_large_file_is_typed_by_its_first_bytes_and_recognised(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "MAX_IMAGE", 1000)
    engagement = begun(workspace, five())
    film = tmp_path / "film.bin"
    film.write_bytes(b"\x00\x00\x00\x18ftypisom" + b"film" * 5000)
    first = take_in(workspace, AUDITOR, engagement, caption="Film", kind="observation", grade="A", path=film)
    assert first.evidence.media_type == "video/mp4"
    assert first.evidence.sha256 == hashlib.sha256(film.read_bytes()).hexdigest() == first.evidence.received_sha256
    assert first.evidence.size == film.stat().st_size
    assert take_in(workspace, AUDITOR, engagement, caption="Film", kind="observation", grade="A", path=film).already
    added = add_evidence(workspace, AUDITOR, engagement, caption="Film", kind="observation", grade="A", path=film)
    assert added.media_type == "video/mp4"


@pytest.mark.parametrize(
    ("head", "wanted"),
    [
        (b"\x00\x00\x00\x14ftypqt  ", "video/quicktime"),
        (b"\x00\x00\x00\x18ftypM4A ", "audio/mp4"),
        (b"\x00\x00\x00\x18ftypheic", "image/heic"),
        (b"\x1aE\xdf\xa3\x01", "video/x-matroska"),
        (b"RIFF\x00\x00\x00\x00WAVE", "audio/wav"),
        (b"RIFF\x00\x00\x00\x00AVI ", "video/x-msvideo"),
        (b"RIFF\x00\x00\x00\x00xxxx\xff\xfe\x00\x81", "application/octet-stream"),
    ],
)
def test_films_and_sound_are_told_by_their_first_bytes(head: bytes, wanted: str) -> None:
    assert media_type_of(head + bytes(100)) == wanted or wanted == "application/octet-stream"


def test_stopping_a_large_file_keeps_nothing(
    workspace: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(actions, "MAX_IMAGE", 1000)
    engagement = begun(workspace, five())
    film = tmp_path / "film.mp4"
    film.write_bytes(b"film" * 5000)
    before = workspace.info()
    with pytest.raises(EvidenceStopped):
        take_in(
            workspace, AUDITOR, engagement, caption="F", kind="photo", grade="A", path=film, should_stop=lambda: True
        )
    assert workspace.info().revisions == before.revisions
    assert workspace.info().blobs == before.blobs


def test_a_folder_is_taken_in_by_name_and_what_is_passed_over_is_told(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, five())
    folder = tmp_path / "box"
    (folder / "b").mkdir(parents=True)
    (folder / "b" / "2.txt").write_text("two", encoding="utf-8")
    (folder / "a.txt").write_text("one", encoding="utf-8")
    (folder / "c.txt").write_text("one", encoding="utf-8")
    (folder / ".hidden").write_text("no", encoding="utf-8")
    (folder / "link.txt").symlink_to(folder / "a.txt")
    told: list[tuple[int, int]] = []
    result = take_in_folder(
        workspace, AUDITOR, engagement, folder, progress=lambda done, all_: told.append((done, all_))
    )
    assert [(one.evidence.original_name, one.already) for one in result.taken] == [
        ("a.txt", False),
        ("2.txt", False),
        ("a.txt", True),
    ]
    assert sorted(problem.code for problem in result.problems) == ["evidence_hidden", "evidence_link"]
    assert all(problem.message and problem.remedy and problem.file for problem in result.problems)
    assert told[-1] == (9, 9)
    assert not result.stopped
    assert {one.caption for one in evidence_of(workspace, engagement)} == {"Document"}


def test_a_file_beyond_the_limit_is_named_and_not_taken_in(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, five())
    folder = tmp_path / "box"
    folder.mkdir()
    with (folder / "disk.img").open("wb") as stream:
        stream.truncate(4 * 1024**3 + 1)  # takes no room on the disk
    for language in LANGUAGES:
        result = take_in_folder(workspace, AUDITOR, engagement, folder, language=language)
        assert result.taken == ()
        assert [problem.code for problem in result.problems] == ["evidence_too_large"]
        assert "disk.img" in result.problems[0].message


def test_a_folder_stopped_on_the_way_keeps_what_was_taken_in(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, five())
    for number in range(3):
        (tmp_path / f"{number}.txt").write_text(f"file {number}", encoding="utf-8")
    result = take_in_folder(
        workspace,
        AUDITOR,
        engagement,
        tmp_path,
        should_stop=lambda: bool(evidence_of(workspace, engagement)),
    )
    assert (len(result.taken), result.stopped) == (1, True)


def test_a_folder_that_is_not_there_is_trouble(workspace: Workspace, tmp_path: Path) -> None:
    with pytest.raises(FolderUnreadable):
        take_in_folder(workspace, AUDITOR, begun(workspace, five()), tmp_path / "no")


def test_a_piece_is_described_anew_and_its_file_stays(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    piece = taken(workspace, engagement).evidence
    changes = {"caption": "Register of May", "grade": "A", "sha256": "0", "number": 9, "custody": "Head of Office"}
    edited = edit_evidence(workspace, AUDITOR, piece, changes)
    assert (edited.caption, edited.grade, edited.custody) == ("Register of May", "A", "Head of Office")
    assert (edited.sha256, edited.number) == (piece.sha256, piece.number)
    assert workspace.get(Evidence, piece.id) == edited
    take_step(workspace, AUDITOR, engagement, "submitted")
    with pytest.raises(ReasonNeeded):
        edit_evidence(workspace, AUDITOR, edited, {"caption": "Late"})
    take_step(workspace, REVIEWER, engagement, "cleared")
    with pytest.raises(AnswersLocked):
        edit_evidence(workspace, AUDITOR, edited, {"caption": "Later"}, reason="Still.")


def test_evidence_is_put_beside_an_answer_and_taken_away_by_id_or_label(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-01": "yes"})
    one, two = taken(workspace, engagement).evidence, taken(workspace, engagement, b"%PDF-2").evidence
    link_evidence(workspace, AUDITOR, engagement, "Q-01", [one.label])
    linked = link_evidence(workspace, AUDITOR, engagement, "Q-01", [two.id, one.id])
    assert answers_of(workspace, engagement)["Q-01"] == linked
    assert answers_of(workspace, engagement)["Q-01"].state.evidence == (one.id, two.id)
    unlink_evidence(workspace, AUDITOR, engagement, "Q-01", [one.id])
    assert answers_of(workspace, engagement)["Q-01"].state.evidence == (two.id,)
    with pytest.raises(EvidenceUnknown):
        link_evidence(workspace, AUDITOR, engagement, "Q-01", ["E-099"])


def test_a_piece_named_by_its_label_in_an_answer_is_taken_away_too(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    piece = taken(workspace, engagement).evidence
    answer_in_words(workspace, AUDITOR, engagement, "Q-01", {"value": "yes", "evidence": piece.label})
    unlink_evidence(workspace, AUDITOR, engagement, "Q-01", [piece.id])
    assert answers_of(workspace, engagement)["Q-01"].state.evidence == ()


def test_evidence_dropped_on_an_open_question_waits_for_its_answer(workspace: Workspace) -> None:
    engagement = begun(workspace, five())
    piece = taken(workspace, engagement).evidence
    link_evidence(workspace, AUDITOR, engagement, "Q-01", [piece.id])
    assert marks_of(workspace, engagement)["Q-01"].evidence == (piece.id,)
    saved = save_answer(workspace, AUDITOR, engagement, "Q-01", AnswerState(value="yes"))
    assert saved.state.evidence == (piece.id,)
    assert marks_of(workspace, engagement) == {}


def test_one_piece_goes_behind_many_answers_in_one_step(workspace: Workspace) -> None:
    engagement = begun(workspace, five(), {"Q-01": "yes", "Q-03": "yes"})
    piece = taken(workspace, engagement).evidence
    fresh = link_to_many(workspace, AUDITOR, engagement, piece.label, ["Q-01", "Q-03", "Q-04"])
    assert [answer.question for answer in fresh] == ["Q-01", "Q-03"]
    assert all(one.state.evidence == (piece.id,) for one in answers_of(workspace, engagement).values())
    workspace.undo(AUDITOR)
    assert all(one.state.evidence == () for one in answers_of(workspace, engagement).values())


def test_files_that_arrive_at_the_same_time_never_share_a_number(workspace: Workspace, tmp_path: Path) -> None:
    engagement = begun(workspace, five())
    meeting = threading.Barrier(4)

    def arrive(number: int) -> None:
        data = b"%PDF-1.7 " + bytes([65 + number]) * 1000

        def should_stop() -> bool:
            # all of them are described already, and none is stored yet
            if not meeting.broken and number not in met:
                met.add(number)
                meeting.wait(10)
            return False

        take_in(
            workspace, AUDITOR, engagement, caption="Page", kind="document", grade="B", path=written(number, data),
            should_stop=should_stop,
        )  # fmt: skip

    def written(number: int, data: bytes) -> Path:
        path = tmp_path / f"{number}.pdf"
        path.write_bytes(data)
        return path

    met: set[int] = set()
    threads = [threading.Thread(target=arrive, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert [one.label for one in evidence_of(workspace, engagement)] == ["E-001", "E-002", "E-003", "E-004"]


def test_a_file_that_arrived_meanwhile_is_not_taken_in_twice(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    engagement = begun(workspace, five())
    store = type(workspace.blobs).add

    def add_after_another(self: object, *args: object, **named: object) -> object:
        monkeypatch.undo()
        taken(workspace, engagement)
        return store(self, *args, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(type(workspace.blobs), "add", add_after_another)
    assert taken(workspace, engagement).already
    assert [one.label for one in evidence_of(workspace, engagement)] == ["E-001"]
