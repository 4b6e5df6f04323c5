"""The pieces as a table and as pictures, and the place below them where files are dropped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QWidget

from genderaudit.engagements.desktop.evidence.gallery import Gallery
from genderaudit.engagements.desktop.evidence.uses import ICONS, grade_words, shape_of
from genderaudit.engagements.model import Evidence
from genderaudit.runtime.language import catalogue, format_size
from genderaudit.widgets.choosing import DropArea
from genderaudit.widgets.session import Session
from genderaudit.widgets.tables import Column, Table
from genderaudit.widgets.texts import isolated, listed
from genderaudit.widgets.theme import dress

_ROOM = {3: 78, 4: 60, 5: 70}
"""Columns that are shown only where the list is so many letters wide: kind, use, size."""
_NAMED = 2
"""Questions that a row names; the others are counted."""


class EvidenceLists(QStackedWidget):
    """The same pieces in two ways. Signals: picked(piece)."""

    picked = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = session.language
        self._uses: Mapping[str, Sequence[str]] = {}
        self.table: Table[Evidence] = Table(self.tr("Evidence"), self._columns(), self)
        self.table.empty_text = self.tr(
            "No evidence yet. Drop files or a folder here, paste a picture with Ctrl+V, or choose files."
        )
        self.gallery = Gallery(session, self.tr("Evidence as pictures"), self._spoken, self)
        self.addWidget(self.table)
        self.addWidget(self.gallery)
        self.table.picked.connect(self._pick)
        self.gallery.picked.connect(self._pick)

    def _columns(self) -> tuple[Column[Evidence], ...]:
        language, texts = self._language, catalogue(self._language)
        return (
            Column(title=self.tr("No."), text=lambda one: isolated(one.label), sort=lambda one: one.number),
            Column(
                title=self.tr("What it is"),
                text=lambda one: one.caption,
                icon=lambda one: ICONS[shape_of(one)],
                stretch=True,
            ),
            Column(
                title=self.tr("Grade"), text=lambda one: one.grade, tip=lambda one: grade_words(one.grade, language)
            ),
            Column(title=self.tr("Kind"), text=lambda one: texts(f"evidence_kind.{one.type}")),
            Column(
                title=self.tr("Used in"),
                text=self._uses_words,
                sort=lambda one: len(self._uses.get(one.id, ())),
                tip=lambda one: listed(self._uses.get(one.id, ())) or self._uses_words(one),
                width=14,
            ),
            Column(
                title=self.tr("Size"),
                text=lambda one: format_size(one.size, language) if one.sha256 else "–",
                sort=lambda one: one.size,
                number=True,
            ),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """In a narrow pane the words come first; the other facts stand beside the list."""
        super().resizeEvent(event)
        letters = self.width() // max(1, self.fontMetrics().averageCharWidth())
        for column, least in _ROOM.items():
            self.table.setColumnHidden(column, letters < least)

    def show_pieces(self, pieces: Sequence[Evidence], uses: Mapping[str, Sequence[str]]) -> None:
        """These pieces, with the questions that rest on them."""
        self._uses = uses
        self.table.show_rows(pieces, key=lambda piece: piece.id)
        self.gallery.pieces.set_pieces(pieces)

    def choose(self, piece_id: str) -> None:
        """Mark a piece in both."""
        self.table.pick(piece_id)
        self.gallery.pick(piece_id)

    def _pick(self, piece: Evidence | None) -> None:
        if piece is not None:
            self.picked.emit(piece)

    def _uses_words(self, piece: Evidence) -> str:
        keys = self._uses.get(piece.id, ())
        if not keys:
            return self.tr("no answer yet")
        more = f" +{len(keys) - _NAMED}" if len(keys) > _NAMED else ""
        return isolated(listed(keys[:_NAMED]) + more)

    def _spoken(self, piece: Evidence) -> str:
        grade = grade_words(piece.grade, self._language)
        return listed((piece.label, piece.caption, grade, self._uses_words(piece)))


class EvidenceDrop(DropArea):
    """Says that files may be dropped and pictures pasted. Signals: pasted()."""

    pasted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        words = QLabel(self.tr("Drop files or a folder here, or paste a picture with Ctrl+V."), self)
        words.setWordWrap(True)
        dress(words, kind="muted")
        row.addWidget(words, 1)
        paste = QPushButton(self.tr("Paste"), self)
        dress(paste, kind="quiet")
        paste.clicked.connect(self.pasted)
        row.addWidget(paste)
