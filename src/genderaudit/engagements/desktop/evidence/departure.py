"""How a piece leaves: as a copy outside, out of the engagement, or out of the workspace for good."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMessageBox

from genderaudit.engagements.actions.leaving import copy_evidence, erase_evidence, remove_evidence
from genderaudit.engagements.desktop.evidence.detail import EvidenceDetail
from genderaudit.engagements.desktop.evidence.lists import EvidenceLists
from genderaudit.engagements.model import Engagement, Evidence
from genderaudit.widgets.choosing import choose_new_file
from genderaudit.widgets.screens import Screen
from genderaudit.widgets.texts import isolated, listed_apart, translate


class Departure(QObject):
    """What the page does with a piece that leaves it."""

    def __init__(
        self,
        page: Screen,
        detail: EvidenceDetail,
        lists: EvidenceLists,
        engagement: Callable[[], Engagement],
        reason: Callable[[], str],
    ) -> None:
        super().__init__(page)
        self._page, self._session = page, page.session
        self._detail, self._lists = detail, lists
        self._engagement, self._reason = engagement, reason

    def save_copy(self) -> None:
        """Write the file outside the workspace, after a warning."""
        piece = self._detail.piece
        if piece is None:
            return
        words = self.tr(
            "Inside the workspace this file is encrypted. A copy outside is not: whoever finds it can read it, and "
            "erasing the piece here does not erase the copy."
        )
        box = QMessageBox(QMessageBox.Icon.Warning, self.tr("Save a copy outside?"), words, parent=self._page)
        go = box.addButton(self.tr("Choose a place…"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        if box.clickedButton() is not go:
            return
        ending = Path(piece.original_name).suffix
        target = choose_new_file(
            self._page, self.tr("Save a copy"), f"{piece.label}{ending}", self.tr("All files (*)"), Path.home()
        )
        if target is not None:
            self.copy_to(piece, target)

    def copy_to(self, piece: Evidence, target: Path) -> None:
        """Write the file there, in the background."""
        workspace = self._session.workspace
        self._session.work(
            self.tr("Saving a copy of {piece}").format(piece=piece.label),
            lambda progress: copy_evidence(
                workspace, piece, target, progress=progress, should_stop=progress.stopped
            ),
            owner=self,
            done=lambda path: self._session.tell(
                translate("Departure", "The copy is at {path}. It is not encrypted there.").format(
                    path=isolated(str(path))
                ),
                "warn",
            ),
        )  # fmt: skip

    def remove(self) -> None:
        """Take the piece out of the engagement; undo brings it back."""
        piece = self._detail.piece
        if piece is None:
            return
        with self._session.telling():
            keys = remove_evidence(
                self._session.workspace,
                self._session.author,
                self._engagement(),
                piece,
                reason=self._reason(),
            )
            self._session.did("evidence", "answer", "mark")
            words = self.tr("{piece} was taken out. Undo brings it back.").format(piece=isolated(piece.label))
            if keys:
                words += " " + self.tr("It stood behind %n answer(s).", "", len(keys))
            self._session.tell(words)

    def erase(self) -> None:
        """Destroy the piece for good, with a reason."""
        piece = self._detail.piece
        if piece is None:
            return
        words = self.tr(
            "{piece} is destroyed for good: the file, its description and every earlier version. Undo cannot bring it "
            "back, and backups made before may still hold it.\n\nWhy is it erased? Name no person and no case."
        ).format(piece=isolated(piece.label))
        reason, sure = QInputDialog.getText(self._page, self.tr("Erase for good"), words)
        if sure and reason.strip():
            self.erase_for_good(piece, reason.strip())
        elif sure:
            self._session.tell(self.tr("Nothing was erased: a reason is needed."), "info")

    def erase_for_good(self, piece: Evidence, reason: str) -> None:
        """Destroy it, and forget what of it is in memory."""
        self._detail.drop()
        self._detail.preview.forget()
        self._lists.gallery.pieces.forget(piece.sha256)
        with self._session.telling():
            erasure = erase_evidence(
                self._session.workspace,
                self._session.author,
                self._engagement(),
                piece,
                reason=reason,
                coarse_day=self._session.clock().date(),
            )
            self._detail.piece = None
            self._session.did("evidence", "answer", "mark")
            words = self.tr("Erased for good.")
            if erasure.backups:
                files = listed_apart(erasure.backups)
                words += " " + self.tr("These backups may still hold it: {files}").format(files=isolated(files))
            self._session.tell(words, "warn", stays=bool(erasure.backups))
