"""Evidence is dropped, pasted, described, put behind answers, and leaves, through the page of an engagement."""

from __future__ import annotations

import io
import struct
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

from genderaudit.engagements import answer_in_words, answers_of, evidence_of, marks_of, take_step
from genderaudit.engagements.actions.evidence import take_in
from genderaudit.engagements.desktop.evidence import Batch, EvidencePage, intake_for
from genderaudit.engagements.desktop.evidence.gallery import thumbnail
from genderaudit.engagements.desktop.evidence.linking import LinkDialog
from genderaudit.engagements.desktop.evidence.pictures import NoPicture, picture
from genderaudit.engagements.model import Evidence
from genderaudit.runtime.settings import Settings
from genderaudit.store import Workspace
from genderaudit.widgets.places import Place
from genderaudit.widgets.session import Message, Session
from work_samples import AUDITOR, Ticking, begun, every, new_workspace, open_again

pytestmark = pytest.mark.gui


class Sitting:
    """A session with an engagement and its evidence page."""

    def __init__(self, workspace: Workspace, qtbot: QtBot) -> None:
        self.session = Session(settings=Settings(), language="en", doors=tuple, clock=Ticking())
        self.session.begin(workspace, AUDITOR)
        self.workspace, self.qtbot = workspace, qtbot
        self.engagement = begun(workspace, every(), {"T-09": "yes", "T-10": "2"})
        self.told: list[str] = []
        self.session.told.connect(self._hear)
        self.page = self.open()

    def open(self) -> EvidencePage:
        page = EvidencePage(self.session, self.engagement.id)
        self.qtbot.addWidget(page)
        self.session.changed.connect(page.refresh)
        page.resize(1200, 700)
        page.show()
        page.activateWindow()
        assert QTest.qWaitForWindowActive(page)
        return page

    def _hear(self, message: Message) -> None:
        self.told.append(message.text)

    def until(self, holds: Callable[[], bool]) -> None:
        end = time.monotonic() + 20
        while not holds():
            assert time.monotonic() < end
            QApplication.processEvents()

    def rest(self) -> None:
        self.until(lambda: not self.session.background.busy)

    @property
    def pieces(self) -> list[Evidence]:
        return list(evidence_of(self.workspace, self.engagement))

    def drop(self, *paths: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
        event = QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        )
        self.page.dropEvent(event)
        self.rest()


@pytest.fixture
def sitting(tmp_path: Path, qtbot: QtBot) -> Iterator[Sitting]:
    made = Sitting(new_workspace(tmp_path / "w.gaw"), qtbot)
    yield made
    made.session.end()
    made.session.deleteLater()


def jpeg(path: Path, colour: str = "teal") -> Path:
    Image.new("RGB", (320, 200), colour).save(path, "JPEG")
    return path


def test_dropped_files_and_folders_become_pieces_and_the_last_one_is_chosen(sitting: Sitting, tmp_path: Path) -> None:
    folder = tmp_path / "scans"
    folder.mkdir()
    (folder / "a.txt").write_text("Minutes")
    jpeg(folder / "b.jpg")
    sitting.drop(folder, jpeg(tmp_path / "Amina at home.jpg", "red"))
    assert [piece.label for piece in sitting.pieces] == ["E-001", "E-002", "E-003"]
    assert [piece.type for piece in sitting.pieces][-1] == "photo"
    # a file's name may name a person
    assert all("Amina" not in piece.caption for piece in sitting.pieces)
    assert sitting.page.detail.piece == sitting.pieces[-1]
    assert sitting.page.count.text() == "3 pieces"
    assert str(sitting.page.here()).endswith(f"/evidence/{sitting.pieces[-1].id}")


def test_the_same_file_again_is_recognised_and_said(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"))
    sitting.drop(jpeg(tmp_path / "two.jpg"))
    assert len(sitting.pieces) == 1
    assert any("here already, as E-001" in words for words in sitting.told)


def test_a_pasted_screenshot_becomes_a_piece(sitting: Sitting) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("orange"))
    QGuiApplication.clipboard().setImage(image)
    sitting.page.lists.table.setFocus()
    QTest.keyClick(sitting.page.lists.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    sitting.rest()
    assert [piece.media_type for piece in sitting.pieces] == ["image/png"]


def test_what_is_written_about_a_piece_is_saved_by_itself_and_undone(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"))
    detail = sitting.page.detail
    detail.fields["caption"].setPlainText("Waiting area, no separate entrance")
    detail.flush()
    detail.grade.setCurrentIndex(0)
    detail.grade.activated.emit(0)
    assert (sitting.pieces[0].caption, sitting.pieces[0].grade) == ("Waiting area, no separate entrance", "A")
    sitting.workspace.undo(AUDITOR)
    sitting.session.did()
    assert sitting.pieces[0].grade == "B"
    assert detail.grade.currentData() == "B"


def test_an_empty_caption_is_not_kept(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"))
    detail = sitting.page.detail
    detail.fields["caption"].setPlainText("  ")
    detail.flush()
    assert sitting.pieces[0].caption == "Photograph"


def test_one_piece_stands_behind_many_answers_and_before_there_is_one(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"))
    piece = sitting.pieces[0]

    def tick() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, LinkDialog)
        for wanted in ("T-09", "T-10", "T-03"):
            dialog.filter.setText(wanted)
            dialog.list.chosen.emit(dialog.model.row_of(wanted))
        dialog.accept()

    QTimer.singleShot(0, tick)
    sitting.page.choose_questions()
    answers, marks = answers_of(sitting.workspace, sitting.engagement), marks_of(sitting.workspace, sitting.engagement)
    assert answers["T-09"].state.evidence == answers["T-10"].state.evidence == (piece.id,)
    assert marks["T-03"].evidence == (piece.id,)
    jumped: list[Place] = []
    sitting.session.wanted.connect(jumped.append)
    sitting.page.detail.jumped.emit("T-10")
    assert str(jumped[0]) == f"engagement/{sitting.engagement.id}/checklist/T-10"
    sitting.page.detail.unlinked.emit("T-09")
    assert answers_of(sitting.workspace, sitting.engagement)["T-09"].state.evidence == ()


def test_a_piece_is_taken_out_with_its_links_and_undo_brings_both_back(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"))
    sitting.page.link(sitting.pieces[0], frozenset({"T-09"}))
    before = sitting.pieces
    sitting.page.departure.remove()
    assert sitting.pieces == []
    assert answers_of(sitting.workspace, sitting.engagement)["T-09"].state.evidence == ()
    sitting.workspace.undo(AUDITOR)
    assert sitting.pieces == before
    assert answers_of(sitting.workspace, sitting.engagement)["T-09"].state.evidence == (before[0].id,)


def test_erased_for_good_the_file_is_gone_and_undo_does_not_bring_it_back(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"))
    piece = sitting.pieces[0]
    sitting.page.departure.erase_for_good(piece, "wrong file")
    assert sitting.pieces == []
    assert not sitting.workspace.blobs.has(piece.sha256)
    assert all(revision.body is None for revision in sitting.workspace.history(piece.id))
    assert sitting.workspace.check() == []
    assert sitting.page.detail.piece is None


def test_a_file_that_another_piece_has_too_stays(sitting: Sitting, tmp_path: Path) -> None:
    other = begun(sitting.workspace, every(), title="Another audit")
    path = jpeg(tmp_path / "one.jpg")
    kept = take_in(
        sitting.workspace, AUDITOR, other, caption="Photograph", kind="photo", grade="B", path=path, clock=Ticking()
    ).evidence
    sitting.drop(path)
    sitting.page.departure.erase_for_good(sitting.pieces[0], "wrong engagement")
    assert sitting.workspace.blobs.verify(kept.sha256)


def test_a_copy_outside_is_warned_about_and_writes_over_nothing(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"))
    warned: list[str] = []

    def refuse() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, QMessageBox)
        warned.append(box.text())
        box.button(QMessageBox.StandardButton.Cancel).click()

    QTimer.singleShot(0, refuse)
    sitting.page.departure.save_copy()
    assert "A copy outside is not" in warned[0]
    target = tmp_path / "copy.jpg"
    sitting.page.departure.copy_to(sitting.pieces[0], target)
    sitting.rest()
    first = target.read_bytes()
    sitting.page.departure.copy_to(sitting.pieces[0], target)
    sitting.rest()
    assert target.read_bytes() == first
    assert any("already a file" in words for words in sitting.told)


def test_pictures_texts_and_other_files_are_shown_or_said(sitting: Sitting, tmp_path: Path) -> None:
    jpeg(tmp_path / "one.jpg")
    (tmp_path / "two.txt").write_text("Réunion du comité")
    (tmp_path / "three.mp4").write_bytes(b"\0\0\0\x18ftypmp42" + bytes(5000))
    (tmp_path / "four.jpg").write_bytes(b"\xff\xd8\xff\xe0" + bytes(300))
    sitting.drop(*(tmp_path / name for name in ("one.jpg", "two.txt", "three.mp4", "four.jpg")))
    preview = sitting.page.detail.preview
    shown = []
    for piece in sitting.pieces:
        sitting.page.open_at(Place.at("engagement", sitting.engagement.id, "evidence", piece.id))
        sitting.rest()
        shown.append(preview.currentWidget())
    assert shown == [preview.picture, preview.text, preview.words, preview.words]
    sitting.page.open_at(Place.at("engagement", sitting.engagement.id, "evidence", sitting.pieces[1].id))
    sitting.rest()
    assert preview.text.toPlainText() == "Réunion du comité"


def bomb() -> bytes:
    """A picture of 60,000 by 60,000 points in a few bytes."""
    head = struct.pack(">IIBBBBB", 60000, 60000, 8, 0, 0, 0, 0)
    chunks = [(b"IHDR", head), (b"IDAT", zlib.compress(bytes(10))), (b"IEND", b"")]
    body = b"".join(
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data)) for name, data in chunks
    )
    return b"\x89PNG\r\n\x1a\n" + body


@pytest.mark.parametrize("data", [bomb(), b"", b"\xff\xd8\xff" + bytes(99), b"II*\0" + bytes(99), b"GIF89a" + bytes(9)])
def test_a_hostile_picture_is_refused_and_never_drawn(data: bytes) -> None:
    with pytest.raises(NoPicture):
        picture(data, 100)
    piece = Evidence(
        id="e", engagement="g", number=1, caption="c", type="photo", grade="B", media_type="image/png", sha256="s",
        added_at=Ticking()(),
    )  # fmt: skip
    assert thumbnail(data, piece, 100).isNull()


def test_thumbnails_are_drawn_for_what_is_in_sight(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"), jpeg(tmp_path / "two.jpg", "red"))
    sitting.page.as_pictures.click()
    gallery = sitting.page.lists.gallery
    sitting.until(lambda: len(gallery.pieces._icons) == 2)
    gallery.pieces.forget(sitting.pieces[0].sha256)
    assert len(gallery.pieces._icons) == 1


def test_a_large_film_is_taken_in_while_answers_are_saved_and_can_be_stopped(sitting: Sitting, tmp_path: Path) -> None:
    film = tmp_path / "film.mp4"
    with film.open("wb") as stream:
        stream.write(b"\0\0\0\x18ftypmp42")
        for number in range(90):
            stream.write(bytes([number]) * (1024 * 1024))
    intake = intake_for(sitting.session)
    intake.take(Batch(sitting.engagement, (film,)))
    slowest = 0.0
    for number in range(12):
        began = time.perf_counter()
        answer_in_words(sitting.workspace, AUDITOR, sitting.engagement, "T-03", str(number), clock=Ticking())
        slowest = max(slowest, time.perf_counter() - began)
        QApplication.processEvents()
    assert slowest < 2.0
    assert intake._running
    for job in tuple(sitting.session.background._jobs):
        job.stop()
    sitting.rest()
    assert sitting.pieces == []
    assert [info.size for info in sitting.workspace.blobs.list() if info.size > 10**6] == []


def test_closed_work_takes_nothing_in_and_changes_nothing(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"))
    for step in ("submitted", "cleared"):
        sitting.engagement = take_step(sitting.workspace, AUDITOR, sitting.engagement, step)
    sitting.session.did("engagement")
    page = sitting.page
    assert not page.add_files.isEnabled()
    assert page.detail.fields["note"].isReadOnly()
    assert not page.detail.grade.isEnabled()
    sitting.drop(jpeg(tmp_path / "two.jpg", "red"))
    assert len(sitting.pieces) == 1


def test_after_review_began_a_change_needs_its_reason(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"))
    sitting.engagement = take_step(sitting.workspace, AUDITOR, sitting.engagement, "submitted")
    sitting.session.did("engagement")
    detail = sitting.page.detail
    detail.edited.emit("note", "Seen again")
    assert sitting.pieces[0].note == ""
    QTest.keyClicks(sitting.page.reason, "asked for by the reviewer")
    detail.edited.emit("note", "Seen again")
    assert sitting.pieces[0].note == "Seen again"


def test_evidence_is_found_by_words_without_accents_and_by_grade(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"), jpeg(tmp_path / "two.jpg", "red"))
    sitting.page.detail.edited.emit("caption", "Réunion")
    sitting.page.search.setText("reunion")
    assert [piece.caption for piece in sitting.page.lists.table.table.rows] == ["Réunion"]
    sitting.page.search.setText("")
    sitting.page.grade_filter.setCurrentIndex(1)
    sitting.page.grade_filter.activated.emit(1)
    assert list(sitting.page.lists.table.table.rows) == []


def test_a_note_without_a_file_is_evidence_that_is_not_available(sitting: Sitting) -> None:
    sitting.page.note_without_file()
    assert [(piece.grade, piece.sha256) for piece in sitting.pieces] == [("D", "")]
    assert not sitting.page.detail.save_copy.isVisible()


def test_what_was_taken_in_is_there_after_the_workspace_was_closed(sitting: Sitting, tmp_path: Path) -> None:
    sitting.drop(jpeg(tmp_path / "one.jpg"))
    data = io.BytesIO(b"".join(sitting.workspace.blobs.open(sitting.pieces[0].sha256)))
    sitting.workspace.close()
    with open_again(sitting.workspace.path) as again:
        (piece,) = evidence_of(again, sitting.engagement)
        assert b"".join(again.blobs.open(piece.sha256)) == data.getvalue()
