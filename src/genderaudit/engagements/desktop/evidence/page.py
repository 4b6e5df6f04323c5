"""The evidence of an engagement as a table or as pictures, with the piece that is chosen beside it."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QSplitter,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.checklists import Form, LoadedPack
from genderaudit.engagements import pack_of
from genderaudit.engagements.actions.answering import answers_of
from genderaudit.engagements.actions.evidence import (
    add_evidence,
    edit_evidence,
    evidence_of,
    link_evidence,
    link_to_many,
    unlink_evidence,
)
from genderaudit.engagements.actions.marking import marks_of
from genderaudit.engagements.actions.progressing import form_of
from genderaudit.engagements.desktop.editors import folded
from genderaudit.engagements.desktop.evidence.departure import Departure
from genderaudit.engagements.desktop.evidence.detail import EvidenceDetail
from genderaudit.engagements.desktop.evidence.intake import Arrived, Batch, intake_for
from genderaudit.engagements.desktop.evidence.linking import LinkDialog
from genderaudit.engagements.desktop.evidence.lists import EvidenceDrop, EvidenceLists
from genderaudit.engagements.desktop.evidence.pictures import png_of
from genderaudit.engagements.desktop.evidence.uses import grade_words, searched, uses_of
from genderaudit.engagements.model import Engagement, Evidence
from genderaudit.engagements.model.records import EvidenceGrade
from genderaudit.engagements.rules.steps import LOCKED, change_needs_reason
from genderaudit.runtime.language import catalogue
from genderaudit.widgets.choosing import choose_files, choose_folder
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.places import Place
from genderaudit.widgets.screens import Screen, touches
from genderaudit.widgets.session import Session
from genderaudit.widgets.tips import tip_follows_choice

_DROP_LINES = 20
"""Lines of text from which the page has room for a place to drop files."""


class EvidencePage(Screen):
    """Files are dropped, pasted or chosen; each piece is described once and put behind any number of answers."""

    help_topic = "evidence"

    def __init__(self, session: Session, engagement_id: str, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.engagement_id = engagement_id
        found = session.workspace.get(Engagement, engagement_id)
        assert found is not None
        self.engagement: Engagement = found
        self._pieces: dict[str, Evidence] = {}
        self._uses: dict[str, tuple[str, ...]] = {}
        self._questions: dict[str, str] = {}
        self._pack: tuple[str, LoadedPack] | None = None
        self._wanted, self._stale = "", False
        form = fill_with_form(self, "engagements", "evidence")
        self.setAcceptDrops(True)
        self._bar(form)
        self._lists(form)
        self.detail = EvidenceDetail(session, self)
        part(form, QVBoxLayout, "rightColumn").addWidget(self.detail)
        split = part(form, QSplitter, "split")
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        self._closed = part(form, QFrame, "closed")
        self._closed_words = part(form, QLabel, "closedWords")
        self.reason = part(form, QLineEdit, "reason")
        self._wire()
        self.intake = intake_for(session)
        self.intake.arrived.connect(self._arrived)
        self._read()

    # how it is built

    def _bar(self, form: QWidget) -> None:
        self.search = part(form, QLineEdit, "search")
        self.search.textChanged.connect(self._filter)
        self.grade_filter = part(form, QComboBox, "gradeFilter")
        tip_follows_choice(self.grade_filter)
        self.grade_filter.addItem(self.tr("All grades"), "")
        for grade in get_args(EvidenceGrade):
            self.grade_filter.addItem(grade_words(grade, self.session.language), grade)
        self.grade_filter.setMaximumWidth(self.fontMetrics().averageCharWidth() * 24)
        self.grade_filter.activated.connect(self._filter)
        self.count = part(form, QLabel, "count")
        self.as_table = part(form, QToolButton, "asTable")
        self.as_pictures = part(form, QToolButton, "asPictures")
        self.as_table.setIcon(icon("table"))
        self.as_pictures.setIcon(icon("layout-grid"))
        self.as_pictures.toggled.connect(self._switch)
        self.add_files = part(form, QPushButton, "addFiles")
        self.add_files.setIcon(icon("plus", "accent_text"))
        self.add_files.clicked.connect(self.choose_files)
        self.add_more = part(form, QToolButton, "addMore")
        self.add_more.setIcon(icon("ellipsis"))
        menu = QMenu(self.add_more)
        for name, words, run in (
            ("folder-open", self.tr("Add a folder…"), self.choose_folder),
            ("image", self.tr("Paste a picture"), self.paste_picture),
            ("sticky-note", self.tr("Note without a file"), self.note_without_file),
        ):
            menu.addAction(icon(name), words).triggered.connect(run)
        self.add_more.setMenu(menu)

    def _lists(self, form: QWidget) -> None:
        self.lists = EvidenceLists(self.session, self)
        self.lists.picked.connect(self._picked)
        part(form, QVBoxLayout, "listPlace").addWidget(self.lists)
        self.drop_area = EvidenceDrop(self)
        self.drop_area.dropped.connect(self.take_in)
        self.drop_area.pasted.connect(self.paste_picture)
        part(form, QVBoxLayout, "dropPlace").addWidget(self.drop_area)

    def _wire(self) -> None:
        detail = self.detail
        self.departure = Departure(
            self, detail, self.lists, lambda: self.engagement, lambda: self.reason.text().strip()
        )
        detail.edited.connect(self._edit)
        detail.link_wanted.connect(self.choose_questions)
        detail.unlinked.connect(self._unlink)
        detail.jumped.connect(lambda key: self.session.go("engagement", self.engagement_id, "checklist", key))
        detail.copy_wanted.connect(self.departure.save_copy)
        detail.remove_wanted.connect(self.departure.remove)
        detail.erase_wanted.connect(self.departure.erase)
        # a field that is being typed in takes Ctrl+V for itself
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        paste.activated.connect(self.paste_picture)

    # the screen

    def title(self) -> str:
        """Evidence of what."""
        return self.tr("Evidence: {title}").format(title=self.engagement.title)

    def open_at(self, place: Place) -> None:
        """Choose the piece that the place names: `engagement/<id>/evidence/<evidence id>`."""
        self._freshen()
        self._choose(place.part(2))

    def here(self) -> Place:
        """With the chosen piece."""
        piece = self.detail.piece
        return Place.at("engagement", self.engagement_id, "evidence", piece.id if piece else "")

    def refresh(self, kinds: frozenset[str]) -> None:
        """Read again what changed; out of sight only when it is shown next, since every answer comes by here."""
        if touches(kinds, "evidence", "answer", "mark", "engagement"):
            self._stale = True
            if self.isVisible():
                self._freshen()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """What changed meanwhile is read now."""
        super().showEvent(event)
        self._freshen()

    def _freshen(self) -> None:
        if self._stale:
            self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Where there is little height, the list needs it; files may be dropped anywhere."""
        super().resizeEvent(event)
        self.drop_area.setVisible(self.height() > self.fontMetrics().lineSpacing() * _DROP_LINES)

    def leaving(self) -> None:
        """Save what is being typed."""
        self.detail.flush()

    # reading and showing

    def _read(self) -> None:
        self._stale = False
        workspace = self.session.workspace
        self.engagement = workspace.get(Engagement, self.engagement_id) or self.engagement
        self._pieces = {piece.id: piece for piece in evidence_of(workspace, self.engagement)}
        answers, marks = answers_of(workspace, self.engagement), marks_of(workspace, self.engagement)
        self._uses = uses_of(answers, marks, self._pieces.values())
        self._questions = {key: self._question_words(key) for keys in self._uses.values() for key in keys}
        self._show_status()
        self._filter()

    def _question_words(self, key: str) -> str:
        if self._pack is None or self._pack[0] != self.engagement.pack_hash:
            self._pack = (self.engagement.pack_hash, pack_of(self.session.workspace, self.engagement))
        pack = self._pack[1]
        label = f"items.{key.partition('#')[0]}.label"
        words = pack.text(label, self.session.language).text if label in pack.sources else ""
        return f"{key}  {words}"

    def _filter(self) -> None:
        words, grade = folded(self.search.text()).split(), self.grade_filter.currentData()
        shown = [
            piece
            for piece in self._pieces.values()
            if (not grade or piece.grade == grade) and all(word in searched(piece) for word in words)
        ]
        before = self.detail.piece.id if self.detail.piece else ""
        self.lists.show_pieces(shown, self._uses)
        total = len(self._pieces)
        if len(shown) == total:
            self.count.setText(self.tr("%n piece(s)", "", total))
        else:
            self.count.setText(self.tr("{shown} of {all}").format(shown=len(shown), all=total))
        self._choose(self._wanted or before)

    def _choose(self, piece_id: str) -> None:
        piece = self._pieces.get(piece_id)
        self._wanted = ""
        if piece is not None:
            self.lists.choose(piece_id)
        self.detail.show_piece(piece, self._uses.get(piece.id, ()) if piece else (), self._questions)

    def _picked(self, piece: Evidence) -> None:
        if self.detail.piece is None or piece.id != self.detail.piece.id:
            self._choose(piece.id)

    def _switch(self, pictures: bool) -> None:
        self.lists.setCurrentIndex(1 if pictures else 0)
        if self.detail.piece is not None:
            self._choose(self.detail.piece.id)

    def _show_status(self) -> None:
        status = self.engagement.status
        locked, asks = status in LOCKED, change_needs_reason(status)
        self._closed.setVisible(locked or asks)
        self.reason.setVisible(asks)
        words = self.tr("The work is closed: evidence can be looked at and copied out, and no longer be changed.")
        if asks:
            words = self.tr("The work was handed in for review: each change from now on needs a reason.")
        self._closed_words.setText(words)
        for widget in (self.add_files, self.add_more, self.drop_area):
            widget.setEnabled(not locked)
        self.detail.set_read_only(locked)

    # taking in

    def choose_files(self) -> None:
        """Take in files that the person chooses."""
        self.take_in(choose_files(self, self.tr("Add evidence"), self.tr("All files (*)")))

    def choose_folder(self) -> None:
        """Take in all files of a folder."""
        folder = choose_folder(self, self.tr("Add all files of a folder"))
        if folder is not None:
            self.take_in([folder])

    def take_in(self, paths: list[Path]) -> None:
        """Take in files and folders, in the background."""
        if paths and self.engagement.status not in LOCKED:
            self.intake.take(Batch(self.engagement, tuple(paths)))

    def paste_picture(self) -> None:
        """Take in the picture, or the files, on the clipboard."""
        data = QGuiApplication.clipboard().mimeData()
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        image = QGuiApplication.clipboard().image()
        if self.engagement.status in LOCKED:
            return
        if paths:
            self.take_in(paths)
        elif not image.isNull():
            self.intake.take(Batch(self.engagement, picture=png_of(image)))
        else:
            self.session.tell(self.tr("There is no picture and no file on the clipboard."), "info")

    def note_without_file(self) -> None:
        """Evidence that is not there, or that stays elsewhere."""
        caption = catalogue(self.session.language)("evidence_kind.not_available")
        with self.session.telling():
            piece = add_evidence(
                self.session.workspace,
                self.session.author,
                self.engagement,
                caption=caption,
                kind="not_available",
                grade="D",
                clock=self.session.clock,
            )
            self._wanted = piece.id
            self.session.did("evidence")
            self.detail.fields["caption"].setFocus()
            self.detail.fields["caption"].selectAll()

    def _arrived(self, arrived: Arrived) -> None:
        if arrived.batch.engagement.id == self.engagement_id and arrived.taken:
            self._wanted = arrived.taken[-1].evidence.id

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802
        """Files may be dropped anywhere on the page."""
        if event.mimeData().hasUrls() and self.drop_area.isEnabled():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802
        """Take them in."""
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if paths:
            event.acceptProposedAction()
            self.take_in(paths)

    # describing and linking

    def _edit(self, field: str, value: object) -> None:
        piece = self.detail.piece
        if piece is None:
            return
        with self.session.telling():
            reason = self.reason.text().strip()
            edit_evidence(self.session.workspace, self.session.author, piece, {field: value}, reason=reason)
        self.session.did("evidence")

    def choose_questions(self) -> None:
        """Tick the questions that the piece stands behind."""
        piece = self.detail.piece
        if piece is None:
            return
        linked = frozenset(self._uses.get(piece.id, ()))
        dialog = LinkDialog(piece.label, self._all_questions(), linked, self)
        if dialog.exec():
            self.link(piece, dialog.chosen - linked, linked - dialog.chosen)
        dialog.deleteLater()

    def _all_questions(self) -> dict[str, str]:
        form: Form = form_of(self.session.workspace, self.engagement, today=self.session.clock().date())
        found: dict[str, str] = {}
        for placed in form.questions():
            for key in form.keys(placed):
                if form.is_shown(key) or key in self._questions:
                    found[key] = self._question_words(key)
        return found

    def link(self, piece: Evidence, more: frozenset[str], fewer: frozenset[str] = frozenset()) -> None:
        """Put the piece behind these questions, and take it from behind those."""
        workspace, author, reason = self.session.workspace, self.session.author, self.reason.text().strip()
        answered = answers_of(workspace, self.engagement)
        with self.session.telling():
            together = [key for key in sorted(more) if key in answered]
            if together:
                link_to_many(workspace, author, self.engagement, piece.id, together, reason=reason)
            for key in sorted(more - set(together)):
                link_evidence(workspace, author, self.engagement, key, [piece.id], reason=reason)
            for key in sorted(fewer):
                unlink_evidence(workspace, author, self.engagement, key, [piece.id], reason=reason)
        self.session.did("answer", "mark")

    def _unlink(self, key: str) -> None:
        if self.detail.piece is not None:
            self.link(self.detail.piece, frozenset(), frozenset({key}))
