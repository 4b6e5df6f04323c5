"""The piece that is chosen: its preview, its description, which answers rest on it, and how it leaves."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from genderaudit.engagements.desktop.editors import GuardNote
from genderaudit.engagements.desktop.evidence.preview import Preview
from genderaudit.engagements.desktop.evidence.uses import grade_words, shape_of, short_hash
from genderaudit.engagements.model import Evidence
from genderaudit.engagements.model.records import Classification, EvidenceGrade, EvidenceKind
from genderaudit.runtime.language import catalogue, format_date, format_size
from genderaudit.widgets.forms import fill_with_form, part
from genderaudit.widgets.icons import icon
from genderaudit.widgets.keeping_width import KeepsWidth
from genderaudit.widgets.session import Session
from genderaudit.widgets.texts import isolated
from genderaudit.widgets.theme import dress
from genderaudit.widgets.writing import WritingField

_PREVIEW_LINES = 15
"""Lines of text that the preview is high."""


class EvidenceDetail(QWidget):
    """The chosen piece.

    Signals: edited(field, value), link_wanted(), unlinked(key), jumped(key), copy_wanted(), remove_wanted(),
    erase_wanted().
    """

    edited = Signal(str, object)
    link_wanted = Signal()
    unlinked = Signal(str)
    jumped = Signal(str)
    copy_wanted = Signal()
    remove_wanted = Signal()
    erase_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.piece: Evidence | None = None
        form = fill_with_form(self, "engagements", "evidence_detail")
        self._nothing, self._scroll = part(form, QLabel, "nothing"), part(form, QScrollArea, "scroll")
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        KeepsWidth(self._scroll)
        self._label, self._facts = part(form, QLabel, "label"), part(form, QLabel, "facts")
        self._hash, self._hash_label = part(form, QLabel, "hash"), part(form, QLabel, "hashLabel")
        self.preview = Preview(session, self)
        self.preview.setFixedHeight(self.fontMetrics().lineSpacing() * _PREVIEW_LINES)
        part(form, QVBoxLayout, "previewPlace").addWidget(self.preview)
        self._uses = part(form, QVBoxLayout, "uses")
        self._use_rows: list[QFrame] = []
        self._writing_fields(form)
        self._lists(form)
        self._tools(form)
        self.show_piece(None, (), {})

    def _writing_fields(self, form: QWidget) -> None:
        self.fields: dict[str, WritingField] = {}
        self.guards: list[GuardNote] = []
        for name, lines in (("caption", (1, 4)), ("custody", (1, 4)), ("note", (2, 10))):
            label = part(form, QLabel, f"{name}Label")
            field = WritingField(label.text(), self, lines=lines)
            label.setBuddy(field)
            field.settled.connect(lambda text, name=name: self._written(name, text))
            guard = GuardNote(field, self)
            column = part(form, QVBoxLayout, f"{name}Column")
            column.addWidget(field)
            column.addWidget(guard)
            self.fields[name] = field
            self.guards.append(guard)

    def _lists(self, form: QWidget) -> None:
        texts, language = catalogue(self._session.language), self._session.language
        self.grade = part(form, QComboBox, "grade")
        for grade in get_args(EvidenceGrade):
            self.grade.addItem(grade_words(grade, language), grade)
        self.kind = part(form, QComboBox, "kind")
        for kind in get_args(EvidenceKind):
            self.kind.addItem(texts(f"evidence_kind.{kind}"), kind)
        self.confidentiality = part(form, QComboBox, "confidentiality")
        for one in get_args(Classification):
            self.confidentiality.addItem(texts(f"reports.classification.{one}"), one)
        for name, box in self._boxes().items():
            box.activated.connect(lambda _, name=name, box=box: self._chosen(name, box))

    def _boxes(self) -> dict[str, QComboBox]:
        return {"grade": self.grade, "type": self.kind, "confidentiality": self.confidentiality}

    def _tools(self, form: QWidget) -> None:
        self.save_copy = part(form, QToolButton, "saveCopy")
        self.save_copy.setIcon(icon("download"))
        self.save_copy.clicked.connect(self.copy_wanted)
        self.link = part(form, QPushButton, "link")
        self.link.setIcon(icon("link"))
        self.link.clicked.connect(self.link_wanted)
        self._copy_hash = part(form, QToolButton, "copyHash")
        self._copy_hash.setIcon(icon("copy"))
        self._copy_hash.clicked.connect(self._put_hash_on_clipboard)
        more = part(form, QToolButton, "more")
        more.setIcon(icon("ellipsis"))
        menu = QMenu(more)
        self.remove = QAction(icon("trash-2"), self.tr("Take out of the engagement"), menu)
        self.remove.triggered.connect(self.remove_wanted)
        self.erase = QAction(icon("octagon-alert", "bad"), self.tr("Erase for good…"), menu)
        self.erase.triggered.connect(self.erase_wanted)
        menu.addAction(self.remove)
        menu.addSeparator()
        menu.addAction(self.erase)
        more.setMenu(menu)

    # what is shown

    def show_piece(self, piece: Evidence | None, uses: Sequence[str], questions: Mapping[str, str]) -> None:
        """Show a piece and the questions that rest on it, named by key."""
        if self.piece is not None and (piece is None or piece.id != self.piece.id):
            self.flush()
        self.piece = piece
        self._nothing.setVisible(piece is None)
        self._scroll.setVisible(piece is not None)
        self.preview.show_piece(piece)
        if piece is None:
            return
        self._label.setText(isolated(piece.label))
        self._facts.setText(self._about(piece))
        for name, field in self.fields.items():
            field.show_text(getattr(piece, name))
        for guard in self.guards:
            guard.look()
        for name, box in self._boxes().items():
            box.setCurrentIndex(box.findData(getattr(piece, name)))
            box.setToolTip(box.currentText())
        has_file = shape_of(piece) != "none"
        self.save_copy.setVisible(has_file)
        for widget in (self._hash, self._hash_label, self._copy_hash):
            widget.setVisible(has_file)
        self._hash.setText(isolated(short_hash(piece.sha256)) if has_file else "")
        self._hash.setToolTip(piece.sha256)
        self._hash.setAccessibleName(piece.sha256)
        self._show_uses(uses, questions)

    def _about(self, piece: Evidence) -> str:
        language = self._session.language
        facts = [format_date(piece.added_at.date(), language)]
        if piece.sha256:
            facts = [format_size(piece.size, language), isolated(piece.media_type), *facts]
        if piece.received_sha256 and piece.received_sha256 != piece.sha256:
            facts.append(self.tr("place and device taken out"))
        return " · ".join(facts)

    def _show_uses(self, uses: Sequence[str], questions: Mapping[str, str]) -> None:
        for row in self._use_rows:
            self._uses.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._use_rows = []
        for key in uses:
            row = QFrame(self)
            dress(row, kind="well")
            line = QHBoxLayout(row)
            line.setContentsMargins(4, 2, 4, 2)
            label = questions.get(key, key)
            jump = QPushButton(isolated(key), row)
            dress(jump, kind="link")
            jump.setAccessibleName(self.tr("Open {question}").format(question=label))
            jump.setToolTip(label)
            jump.clicked.connect(lambda _=False, key=key: self.jumped.emit(key))
            line.addWidget(jump)
            words = QLabel(label.partition("  ")[2] or label, row)
            words.setWordWrap(True)
            line.addWidget(words, 1)
            gone = QToolButton(row)
            gone.setIcon(icon("unlink"))
            gone.setAccessibleName(self.tr("No longer behind {question}").format(question=key))
            gone.setToolTip(self.tr("Take the piece from behind this answer"))
            gone.clicked.connect(lambda _=False, key=key: self.unlinked.emit(key))
            line.addWidget(gone)
            self._uses.addWidget(row)
            self._use_rows.append(row)
        if not uses:
            row = QFrame(self)
            line = QHBoxLayout(row)
            line.setContentsMargins(0, 0, 0, 0)
            words = QLabel(self.tr("No answer rests on it yet."), row)
            dress(words, kind="muted")
            line.addWidget(words)
            self._uses.addWidget(row)
            self._use_rows.append(row)

    def set_read_only(self, read_only: bool) -> None:
        """Only look, jump and copy."""
        for field in self.fields.values():
            field.setReadOnly(read_only)
        for box in self._boxes().values():
            box.setEnabled(not read_only)
        self.link.setEnabled(not read_only)
        self.remove.setEnabled(not read_only)

    # what is changed

    def _written(self, name: str, text: str) -> None:
        kept = text.strip()
        if name == "caption" and not kept:
            # a piece without words could not be listed anywhere
            if self.piece is not None:
                self.fields[name].show_text(self.piece.caption)
            return
        self.edited.emit(name, kept[:300] if name == "caption" else kept)

    def _chosen(self, name: str, box: QComboBox) -> None:
        if self.piece is not None and box.currentData() != getattr(self.piece, name):
            self.edited.emit(name, box.currentData())

    def _put_hash_on_clipboard(self) -> None:
        if self.piece is not None:
            QGuiApplication.clipboard().setText(self.piece.sha256)
            self._session.tell(self.tr("The fingerprint is on the clipboard."))

    def flush(self) -> None:
        """Save what is being typed."""
        for field in self.fields.values():
            field.flush()

    def drop(self) -> None:
        """Forget what is being typed: safe stop."""
        for field in self.fields.values():
            field.drop()
